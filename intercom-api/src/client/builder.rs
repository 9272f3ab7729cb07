//! The builder of clients.

use std::fmt;
use std::future::Future;
use std::net::Ipv6Addr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use http::HeaderValue;
use url::{Host, Url};

use super::tls;
use crate::attempt::Attempt;
use crate::base_url::BaseUrl;
use crate::core::{Core, Options, Settings, version_header};
use crate::error::{Error, ErrorKind};
use crate::pacing::Pacing;
use crate::region::Region;
use crate::retry::{Budget, Retry};
use crate::timeouts::Timeouts;
use crate::token::{Token, TokenSource};
use crate::transport::{Http, Transport};

/// The prefix of the `User-Agent` header.
const USER_AGENT: &str = concat!("intercom-api/", env!("CARGO_PKG_VERSION"));

/// The environment variable for the base URL.
const BASE_URL: &str = "INTERCOM_BASE_URL";

/// A builder for the client of one API version; `C` is the `Client` of that version.
///
/// Only the token is required. [`build`](ClientBuilder::build) reports invalid settings.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    version: &'static str,
    make: fn(Core) -> C,
    tokens: Option<Result<TokenSource, Error>>,
    base_url: String,
    /// The source of the base URL, as named in error messages.
    base_url_origin: &'static str,
    transport: Option<Arc<dyn Transport>>,
    user_agent: Option<String>,
    options: Options,
    /// Whether the host that was passed to `allow_plain_http` is invalid.
    invalid_host: bool,
}

impl<C> ClientBuilder<C> {
    #[allow(dead_code, reason = "called once per enabled version")]
    pub(crate) fn for_version(version: &'static str, make: fn(Core) -> C) -> Self {
        ClientBuilder {
            version,
            make,
            tokens: None,
            base_url: Region::default().base_url().to_owned(),
            base_url_origin: "the base URL",
            transport: None,
            user_agent: None,
            options: Options::default(),
            invalid_host: false,
        }
    }

    /// Sets the access token of the workspace.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.tokens = Some(Token::new(&token.into()).map(TokenSource::Fixed));
        self
    }

    /// Reads the token from the environment variable `INTERCOM_ACCESS_TOKEN`, or from `INTERCOM_API_KEY` if the first
    /// variable is not set.
    pub fn token_from_env(mut self) -> Self {
        let lookup = |name: &str| std::env::var(name).ok();
        self.tokens = Some(TokenSource::from_variables(lookup));
        self
    }

    /// Sets the function that returns the token; `supply` is called before every request, including retries.
    ///
    /// ```
    /// # #[cfg(feature = "v2_16")]
    /// # fn example() -> Result<(), intercom_api::Error> {
    /// # use intercom_api::v2_16::Client;
    /// let client = Client::builder()
    ///     .token_supplier(|| async { std::fs::read_to_string("/run/secrets/intercom") })
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn token_supplier<F, Fut, E>(mut self, supply: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.tokens = Some(Ok(TokenSource::supplier(supply)));
        self
    }

    /// Sets the region of the workspace. Defaults to [`Region::Us`].
    pub fn region(self, region: Region) -> Self {
        self.base_url(region.base_url())
    }

    /// Sets the base URL of all requests, for instance the URL of a proxy or a test server. A path in the URL precedes
    /// the path of every operation.
    ///
    /// The URL scheme must be `https`; `http` is accepted only for loopback addresses, `localhost` and the host of
    /// [`allow_plain_http`](Self::allow_plain_http).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self.base_url_origin = "the base URL";
        self
    }

    /// Reads the base URL from the environment variable `INTERCOM_BASE_URL`. If the variable is not set or is empty,
    /// the base URL remains unchanged.
    pub fn base_url_from_env(self) -> Self {
        let found = std::env::var(BASE_URL).ok();
        match found.filter(|url| !url.trim().is_empty()) {
            Some(url) => {
                let mut builder = self.base_url(url);
                builder.base_url_origin = BASE_URL;
                builder
            }
            None => self,
        }
    }

    /// Accepts `http` for a base URL with this host, for instance the host of a mock server in a container network. By
    /// default, `http` is accepted only for loopback addresses and `localhost`.
    ///
    /// The token is sent without encryption, so use this option only in a network that you control, and never with the
    /// token of a real workspace. The host is a name or an IP address, without a scheme or a port.
    ///
    /// # Errors
    ///
    /// [`build`](Self::build) fails if `host` is not a valid host.
    ///
    /// ```
    /// # #[cfg(feature = "v2_16")]
    /// # fn example() -> Result<(), intercom_api::Error> {
    /// # use intercom_api::v2_16::Client;
    /// let client = Client::builder()
    ///     .token("any")
    ///     .base_url("http://intercom-mock:8080")
    ///     .allow_plain_http("intercom-mock")
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// # #[cfg(feature = "v2_16")]
    /// # example().unwrap();
    /// ```
    pub fn allow_plain_http(mut self, host: impl AsRef<str>) -> Self {
        let host = host.as_ref().trim();
        let parsed = Host::parse(host).or_else(|error| match host.parse::<Ipv6Addr>() {
            Ok(address) => Ok(Host::Ipv6(address)),
            Err(_) => Err(error),
        });
        match parsed {
            Ok(host) => self.options.plain_host = Some(host),
            Err(_) => self.invalid_host = true,
        }
        self
    }

    /// Sets a custom HTTP client. Requests use the proxies, certificates and connection pool of this client.
    ///
    /// Build the client with `redirect(reqwest::redirect::Policy::none())`, because a call fails if the client follows
    /// a redirect to another host. Files on other hosts are downloaded with the
    /// [`download_client`](Self::download_client), not with this client.
    ///
    /// With the feature `rustls-ring` of this crate and none of reqwest's own TLS features, reqwest panics while it
    /// builds a client, unless the program has installed a provider with
    /// `rustls::crypto::CryptoProvider::install_default`.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.transport = Some(Arc::new(Http::own(client, elsewhere)));
        self
    }

    /// Sets a custom HTTP client for files on other hosts ([`Redirect::download`](crate::Redirect::download)). Defaults
    /// to a client that has no default headers and uses the proxies from the environment.
    ///
    /// The default headers of this client are sent to the other host.
    pub fn download_client(mut self, client: reqwest::Client) -> Self {
        self.options.download_client = Some(client);
        self
    }

    /// Replaces the HTTP transport in tests.
    #[cfg(test)]
    pub(crate) fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Adds the name of the application to the `User-Agent` header.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Limits the duration of a whole call, including waits and retries. Defaults to three minutes. The method sets the
    /// field `operation` of [`timeouts`](Self::timeouts).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeouts.operation = Some(timeout);
        self
    }

    /// Sets the timeouts of a call and its parts.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.options.timeouts = timeouts;
        self
    }

    /// Limits the size of a response that is read into memory, in bytes after decompression. Defaults to 64 MiB. A
    /// larger response is an error of the kind [`ErrorKind::TooLarge`]; so is a response whose decoded values need more
    /// memory than twice the limit. In total, the memory for a response is less than 8 times the limit. Downloads are
    /// not limited, because the client does not read a download into memory as a whole.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.options.max_response_bytes = bytes;
        self
    }

    /// Sets the retry policy.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.retry = retry;
        self
    }

    /// Sets the rate limiter.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.options.pacing = pacing;
        self
    }

    /// Calls `hook` after every attempt. The call waits until `hook` returns, so `hook` must return quickly. A panic in
    /// `hook` propagates to the code that awaits the call.
    pub fn on_attempt(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.options.hook = Some(Arc::new(hook));
        self
    }

    /// Validates the settings and returns the client.
    pub fn build(self) -> Result<C, Error> {
        let make = self.make;
        self.core().map(make)
    }

    /// Validates and returns the base URL.
    pub(crate) fn base(&self) -> Result<BaseUrl, Error> {
        if self.invalid_host {
            let reason = "the host of `allow_plain_http` is invalid: it must be a name or an IP address, without scheme \
                          and port, such as `intercom-mock`";
            return Err(Error::new(ErrorKind::Configuration, reason));
        }
        let plain = self.options.plain_host.as_ref();
        BaseUrl::parse_with(self.base_url_origin, &self.base_url, plain)
    }

    pub(crate) fn core(self) -> Result<Core, Error> {
        let base = self.base();
        let tokens = self.tokens.unwrap_or_else(|| {
            let reason = "the client has no access token; set one with `token`, \
                          `token_from_env` or `token_supplier`";
            Err(Error::new(ErrorKind::Token, reason))
        })?;
        let base = base?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(http(&base, self.options.timeouts.connect)?),
        };
        Ok(Core::new(Settings {
            transport,
            base,
            tokens,
            version: version(self.version)?,
            user_agent: user_agent(self.user_agent.as_deref())?,
            options: self.options,
            budget: Budget::new(),
            warned: AtomicBool::new(false),
        }))
    }
}

/// The methods that an OAuth app uses.
#[cfg(feature = "oauth")]
impl<C> ClientBuilder<C> {
    /// Returns a builder with the same settings and a different token. All clients with these settings share one rate
    /// limiter.
    pub(crate) fn for_token(&self, token: &str) -> Self {
        ClientBuilder {
            version: self.version,
            make: self.make,
            tokens: Some(Token::new(token).map(TokenSource::Fixed)),
            base_url: self.base_url.clone(),
            base_url_origin: self.base_url_origin,
            transport: self.transport.clone(),
            user_agent: self.user_agent.clone(),
            options: self.options.clone(),
            invalid_host: self.invalid_host,
        }
    }

    /// Returns the transport that all clients with these settings share. The first call creates the transport.
    pub(crate) fn shared_transport(&mut self) -> Result<Arc<dyn Transport>, Error> {
        let transport: Arc<dyn Transport> = match &self.transport {
            Some(transport) => transport.clone(),
            None => Arc::new(http(&self.base()?, self.options.timeouts.connect)?),
        };
        self.transport = Some(transport.clone());
        Ok(transport)
    }

    pub(crate) fn plain_host(&self) -> Option<&Host> {
        self.options.plain_host.as_ref()
    }

    pub(crate) fn limits(&self) -> Timeouts {
        self.options.timeouts
    }

    pub(crate) fn agent(&self) -> Result<HeaderValue, Error> {
        user_agent(self.user_agent.as_deref())
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The base URL is omitted: it has not been validated yet, so it may contain a secret.
        f.debug_struct("ClientBuilder")
            .field("version", &self.version)
            .field("tokens", &self.tokens)
            .field("user_agent", &self.user_agent)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// Returns the HTTP transport: a client that reuses connections, and a client that opens a new connection after a
/// reused connection has failed.
fn http(base: &BaseUrl, connect: Option<Duration>) -> Result<Http, Error> {
    let pooled = http_client(base, connect, true)?;
    let base = base.clone();
    let fresh = move || http_client(&base, connect, false);
    Ok(Http::new(pooled, Box::new(fresh)))
}

/// Returns an HTTP client for hosts other than the host of the API.
fn elsewhere(url: &Url) -> Result<reqwest::Client, Error> {
    http_client(&BaseUrl::host_of(url), Timeouts::default().connect, true)
}

fn http_client(
    base: &BaseUrl,
    connect: Option<Duration>,
    keep: bool,
) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        // The module `retry` decides whether a call is retried, because the decision depends on the idempotency of the
        // call.
        .retry(reqwest::retry::never())
        .referer(false);
    if let Some(connect) = connect {
        builder = builder.connect_timeout(connect);
    }
    if !keep {
        builder = builder.pool_max_idle_per_host(0);
    }
    let builder = if base.is_plain() {
        // A proxy would receive the request, including the token, unencrypted.
        builder.no_proxy()
    } else {
        builder.https_only(true)
    };
    tls::configure(builder, base)?.build().map_err(|e| {
        Error::new(ErrorKind::Configuration, "the HTTP client cannot be built").with_source(e)
    })
}

fn version(version: &str) -> Result<HeaderValue, Error> {
    version_header(version).ok_or_else(|| {
        Error::new(
            ErrorKind::Configuration,
            format!("the API version `{version}` is not a valid header value"),
        )
    })
}

fn user_agent(name: Option<&str>) -> Result<HeaderValue, Error> {
    let text = match name.map(str::trim) {
        None | Some("") => USER_AGENT.to_owned(),
        Some(name) => format!("{USER_AGENT} {name}"),
    };
    HeaderValue::try_from(text).map_err(|_| {
        let reason = "the name for `User-Agent` contains characters that are not valid in a header; \
                      use visible ASCII characters";
        Error::new(ErrorKind::Configuration, reason)
    })
}

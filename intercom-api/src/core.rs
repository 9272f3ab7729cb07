//! The settings that a client and its requests share.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use http::HeaderMap;
use http::header::{ACCEPT, HeaderValue, USER_AGENT};
use url::Host;

use crate::attempt::Hook;
use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::pacing::Pacing;
use crate::retry::{Budget, Retry};
use crate::timeouts::Timeouts;
use crate::token::{Token, TokenSource};
use crate::transport::{Sent, Transport, execute};

/// The name of the header that contains the API version, in requests and responses.
pub(crate) const VERSION: &str = "intercom-version";

/// Returns the value of the header `Intercom-Version`; `None` if `version` is not a valid header value.
pub(crate) fn version_header(version: &str) -> Option<HeaderValue> {
    let plausible = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_graphic());
    plausible.then(|| HeaderValue::try_from(version).ok())?
}

/// Returns the version that the service used for a response.
pub(crate) fn used_version(headers: &HeaderMap) -> Option<&str> {
    let version = headers.get(VERSION)?.to_str().ok()?.trim();
    (!version.is_empty()).then_some(version)
}

/// Returns whether the version of a response is the requested version.
pub(crate) fn is_version(used: &str, requested: &HeaderValue) -> bool {
    used.as_bytes().eq_ignore_ascii_case(requested.as_bytes())
}

/// The settings of a client, shared by its clones and its calls.
#[derive(Clone)]
pub(crate) struct Core(Arc<Settings>);

/// The contents of a [`Core`].
pub(crate) struct Settings {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) base: BaseUrl,
    pub(crate) tokens: TokenSource,
    pub(crate) version: HeaderValue,
    pub(crate) user_agent: HeaderValue,
    pub(crate) options: Options,
    pub(crate) budget: Budget,
    /// Whether a response with a different API version was already reported.
    pub(crate) warned: AtomicBool,
}

/// The options of a client that need no validation.
#[derive(Clone)]
pub(crate) struct Options {
    pub(crate) timeouts: Timeouts,
    pub(crate) max_response_bytes: usize,
    pub(crate) retry: Retry,
    pub(crate) pacing: Pacing,
    pub(crate) hook: Option<Hook>,
    /// The host to which requests may be sent without TLS.
    pub(crate) plain_host: Option<Host>,
    /// The application's HTTP client for files on other hosts.
    pub(crate) download_client: Option<reqwest::Client>,
}

/// The default size limit of a response that is read into memory, in bytes.
const MAX_RESPONSE_BYTES: usize = 64 << 20;

impl Default for Options {
    fn default() -> Self {
        Options {
            timeouts: Timeouts::default(),
            max_response_bytes: MAX_RESPONSE_BYTES,
            retry: Retry::default(),
            pacing: Pacing::default(),
            hook: None,
            plain_host: None,
            download_client: None,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("timeouts", &self.timeouts)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("retry", &self.retry)
            .field("pacing", &self.pacing)
            .field("plain_host", &self.plain_host)
            .finish_non_exhaustive()
    }
}

#[allow(dead_code, reason = "not every API version makes these calls")]
impl Core {
    pub(crate) fn new(settings: Settings) -> Self {
        Core(Arc::new(settings))
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    /// Sends a request to another host, without the token and the other headers of requests to the service.
    pub(crate) fn send_elsewhere(&self, request: reqwest::Request) -> Sent<'_> {
        match &self.0.options.download_client {
            Some(client) => Box::pin(execute(client, request)),
            None => self.transport().send_elsewhere(request),
        }
    }

    pub(crate) fn base(&self) -> &BaseUrl {
        &self.0.base
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        self.0.options.timeouts
    }

    pub(crate) fn max_response_bytes(&self) -> usize {
        self.0.options.max_response_bytes
    }

    pub(crate) fn retry(&self) -> &Retry {
        &self.0.options.retry
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    pub(crate) fn pacing(&self) -> &Pacing {
        &self.0.options.pacing
    }

    pub(crate) fn plain_host(&self) -> Option<&Host> {
        self.0.options.plain_host.as_ref()
    }

    pub(crate) fn hook(&self) -> Option<&Hook> {
        self.0.options.hook.as_ref()
    }

    /// Returns whether to report a response with a different API version; `true` only for the first such response of a
    /// client.
    pub(crate) fn warns_of_version(&self) -> bool {
        !self.0.warned.swap(true, Ordering::Relaxed)
    }

    pub(crate) async fn token(&self) -> Result<Token, Error> {
        self.0.tokens.token().await
    }

    pub(crate) fn version(&self) -> &HeaderValue {
        &self.0.version
    }

    /// Returns the headers of every request, except the header with the token.
    pub(crate) fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.0.user_agent.clone());
        headers.insert(VERSION, self.0.version.clone());
        headers
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("base_url", &self.0.base.as_str())
            .field("version", &self.0.version)
            .field("tokens", &self.0.tokens)
            .field("options", &self.0.options)
            .finish_non_exhaustive()
    }
}

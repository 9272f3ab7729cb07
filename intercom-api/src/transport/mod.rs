//! The HTTP transport, which tests can replace.

mod fetch;
mod incoming;
mod redact;

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;

use url::Url;

use crate::error::{Error, Phase};

#[cfg(feature = "oauth")]
pub(crate) use self::fetch::send_once;
pub(crate) use self::fetch::{fetch, followed_away, redirected};
pub(crate) use self::incoming::{Incoming, MAX_ERROR};
pub(crate) use self::redact::{MIN_SUBSTRING, hide_secret, without_secret};

pub(crate) type Sent<'a> =
    Pin<Box<dyn Future<Output = Result<reqwest::Response, Error>> + Send + 'a>>;

/// A transport. `send` sends the request of one attempt and returns when the headers of the response have been
/// received.
pub(crate) trait Transport: Send + Sync + 'static {
    /// Sends a request. If `fresh` is `true`, the request uses a new connection, because the previous connection broke.
    fn send(&self, request: reqwest::Request, fresh: bool) -> Sent<'_>;

    /// Sends a request to another host, without the default headers of the application.
    fn send_elsewhere(&self, request: reqwest::Request) -> Sent<'_> {
        self.send(request, false)
    }
}

/// A function that creates a client for the scheme of a URL.
type MakeFor = fn(&Url) -> Result<reqwest::Client, Error>;

/// A function that creates a client that opens a new connection for every request.
type Make = Box<dyn Fn() -> Result<reqwest::Client, Error> + Send + Sync>;

/// The transport that uses reqwest.
pub(crate) struct Http {
    client: reqwest::Client,
    make_fresh: Option<Make>,
    fresh: OnceLock<Option<reqwest::Client>>,
    /// Creates the clients for other hosts, because `client` may have default headers of the application. `elsewhere`
    /// stores one client without TLS and one client with TLS.
    make_elsewhere: Option<MakeFor>,
    elsewhere: [OnceLock<reqwest::Client>; 2],
}

impl Http {
    /// Returns a transport that uses the client of the application. The pool of this client manages connections, and
    /// the default headers of this client are not sent to other hosts.
    pub(crate) fn own(client: reqwest::Client, make_elsewhere: MakeFor) -> Self {
        Http {
            client,
            make_fresh: None,
            fresh: OnceLock::new(),
            make_elsewhere: Some(make_elsewhere),
            elsewhere: Default::default(),
        }
    }

    pub(crate) fn new(client: reqwest::Client, make_fresh: Make) -> Self {
        Http {
            client,
            make_fresh: Some(make_fresh),
            fresh: OnceLock::new(),
            make_elsewhere: None,
            elsewhere: Default::default(),
        }
    }

    fn elsewhere(&self, url: &Url) -> Result<&reqwest::Client, Error> {
        let Some(make) = self.make_elsewhere else {
            return Ok(&self.client);
        };
        let made = &self.elsewhere[usize::from(url.scheme() == "https")];
        match made.get() {
            Some(client) => Ok(client),
            None => make(url).map(|client| made.get_or_init(|| client)),
        }
    }

    fn fresh(&self) -> Option<&reqwest::Client> {
        // The client is created lazily, because most programs do not need it, and creating it reads the platform's
        // certificates.
        let make = || self.make_fresh.as_ref().and_then(|make| make().ok());
        self.fresh.get_or_init(make).as_ref()
    }
}

impl Transport for Http {
    fn send(&self, request: reqwest::Request, fresh: bool) -> Sent<'_> {
        Box::pin(async move {
            let fresh = if fresh { self.fresh() } else { None };
            execute(fresh.unwrap_or(&self.client), request).await
        })
    }

    fn send_elsewhere(&self, request: reqwest::Request) -> Sent<'_> {
        Box::pin(async move { execute(self.elsewhere(request.url())?, request).await })
    }
}

pub(crate) async fn execute(
    client: &reqwest::Client,
    request: reqwest::Request,
) -> Result<reqwest::Response, Error> {
    let sent = client.execute(request).await;
    sent.map_err(|error| Error::from_transport(error, Phase::Send))
}

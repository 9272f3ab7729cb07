//! Where an attempt leaves this crate: the one place that tests replace.

mod fetch;
mod incoming;
mod redact;

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;

use crate::error::{Error, Phase};

#[cfg(feature = "oauth")]
pub(crate) use self::fetch::send_once;
pub(crate) use self::fetch::{fetch, followed_away, redirected};
pub(crate) use self::incoming::{Incoming, MAX_ERROR};
pub(crate) use self::redact::{MIN_SUBSTRING, hide_secret, without_secret};

pub(crate) type Sent<'a> =
    Pin<Box<dyn Future<Output = Result<reqwest::Response, Error>> + Send + 'a>>;

/// Sends one attempt, and answers when the answer's head is there.
pub(crate) trait Transport: Send + Sync + 'static {
    /// `fresh` asks for a new connection, because the last one broke.
    fn send(&self, request: reqwest::Request, fresh: bool) -> Sent<'_>;
}

/// Makes a client whose every request has a connection of its own.
type Make = Box<dyn Fn() -> Result<reqwest::Client, Error> + Send + Sync>;

/// HTTP by reqwest.
pub(crate) struct Http {
    client: reqwest::Client,
    make_fresh: Option<Make>,
    fresh: OnceLock<Option<reqwest::Client>>,
}

impl Http {
    /// The application's own client; its pool decides about connections.
    pub(crate) fn own(client: reqwest::Client) -> Self {
        Http {
            client,
            make_fresh: None,
            fresh: OnceLock::new(),
        }
    }

    pub(crate) fn new(client: reqwest::Client, make_fresh: Make) -> Self {
        Http {
            make_fresh: Some(make_fresh),
            ..Http::own(client)
        }
    }

    fn fresh(&self) -> Option<&reqwest::Client> {
        // Most programs never need it, and making it reads the platform's certificates.
        let make = || self.make_fresh.as_ref().and_then(|make| make().ok());
        self.fresh.get_or_init(make).as_ref()
    }
}

impl Transport for Http {
    fn send(&self, request: reqwest::Request, fresh: bool) -> Sent<'_> {
        Box::pin(async move {
            let fresh = if fresh { self.fresh() } else { None };
            let sent = fresh.unwrap_or(&self.client).execute(request).await;
            sent.map_err(|error| Error::from_transport(error, Phase::Send))
        })
    }
}

//! What every version's client is made of.

mod builder;
pub(crate) mod tls;
mod version;

use std::fmt::{self, Display};
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method};

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::request::{Call, Request};
use crate::token::{Token, TokenSource};

pub use self::builder::ClientBuilder;
#[allow(unused_imports, reason = "used once per version compiled in")]
pub(crate) use self::version::version_client;

/// The settings of a client, shared by its copies and by the calls that it made.
#[derive(Clone)]
pub(crate) struct Core(Arc<Settings>);

struct Settings {
    http: reqwest::Client,
    base: BaseUrl,
    tokens: TokenSource,
    version: HeaderValue,
    user_agent: HeaderValue,
    timeout: Option<Duration>,
}

#[allow(dead_code, reason = "the calls are made by the versions compiled in")]
impl Core {
    /// An operation's call: `template` with one of `values` for each of its parameters.
    pub(crate) fn request<T>(
        &self,
        method: Method,
        template: &str,
        values: &[&dyn Display],
    ) -> Request<T> {
        Request::new(Call::new(self.clone(), method, template, values))
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.http
    }

    pub(crate) fn base(&self) -> &BaseUrl {
        &self.0.base
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }

    pub(crate) async fn token(&self) -> Result<Token, Error> {
        self.0.tokens.token().await
    }

    /// The headers of every call, the token aside.
    pub(crate) fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.0.user_agent.clone());
        headers.insert("intercom-version", self.0.version.clone());
        headers
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("base_url", &self.0.base.as_str())
            .field("version", &self.0.version)
            .field("tokens", &self.0.tokens)
            .field("timeout", &self.0.timeout)
            .finish_non_exhaustive()
    }
}

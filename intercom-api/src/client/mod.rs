//! What every version's client is made of.

mod builder;
#[cfg(all(
    feature = "rustls-ring",
    not(feature = "rustls"),
    not(feature = "native-tls")
))]
mod nobody;
pub(crate) mod tls;
mod version;

use std::fmt::{self, Display};
use std::sync::Arc;

use http::header::{ACCEPT, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method};

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::pacing::Pacing;
use crate::request::{Call, Request};
use crate::retry::{Budget, Retry};
use crate::timeouts::Timeouts;
use crate::token::{Token, TokenSource};
use crate::transport::Transport;
use crate::watch::Hook;

pub use self::builder::ClientBuilder;
#[allow(unused_imports, reason = "used once per version compiled in")]
pub(crate) use self::version::version_client;

/// The settings of a client, shared by its copies and by the calls that it made.
#[derive(Clone)]
pub(crate) struct Core(Arc<Settings>);

struct Settings {
    transport: Arc<dyn Transport>,
    base: BaseUrl,
    tokens: TokenSource,
    version: HeaderValue,
    user_agent: HeaderValue,
    timeouts: Timeouts,
    max_answer: usize,
    retry: Retry,
    budget: Budget,
    pacing: Pacing,
    hook: Option<Hook>,
}

#[allow(dead_code, reason = "the calls are made by the versions compiled in")]
impl Core {
    /// An operation's call: `template` with one of `values` for each of its parameters.
    pub(crate) fn request<T, P>(
        &self,
        method: Method,
        template: &str,
        values: &[&dyn Display],
    ) -> Request<T, P> {
        Request::new(Call::new(self.clone(), method, template, values))
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    pub(crate) fn base(&self) -> &BaseUrl {
        &self.0.base
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        self.0.timeouts
    }

    pub(crate) fn max_answer(&self) -> usize {
        self.0.max_answer
    }

    pub(crate) fn retry(&self) -> &Retry {
        &self.0.retry
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    pub(crate) fn pacing(&self) -> &Pacing {
        &self.0.pacing
    }

    pub(crate) fn hook(&self) -> Option<&Hook> {
        self.0.hook.as_ref()
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
            .field("timeouts", &self.0.timeouts)
            .field("retry", &self.0.retry)
            .field("pacing", &self.0.pacing)
            .finish_non_exhaustive()
    }
}

//! The rate limiter of one access token, which admits calls in order of arrival.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};
use tokio::time::timeout;

use super::queue::Queue;
use super::{RateLimiter, ResponseLimits, State};
use crate::rate_limit::RateLimit;
use crate::retry::{retry_after, until_reset};

/// The rate limiter of one access token.
pub(crate) struct Limiter {
    limiter: Arc<dyn RateLimiter>,
    queue: Queue,
}

/// The error for a call that would wait too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Closed {
    /// The time until the call could be sent; `None` if the time is unknown.
    pub(crate) opens_in: Option<Duration>,
}

impl Limiter {
    pub(crate) fn new(limiter: Arc<dyn RateLimiter>) -> Self {
        Limiter {
            limiter,
            queue: Queue::default(),
        }
    }

    /// Waits at most `longest` until the call is allowed.
    pub(crate) async fn enter(self: &Arc<Self>, longest: Duration) -> Result<Permit, Closed> {
        let place = self.queue.join();
        let entered = timeout(longest, async {
            self.admit(longest).await?;
            place.wait(&*self.limiter).await;
            Ok(())
        });
        match entered.await {
            Ok(Ok(())) => Ok(Permit {
                limiter: self.clone(),
                open: true,
            }),
            Ok(Err(closed)) => Err(closed),
            Err(_) => Err(Closed {
                opens_in: self.limiter.forecast(0),
            }),
        }
    }

    /// Rejects a call that would wait longer than `longest` behind the waiting calls.
    async fn admit(&self, longest: Duration) -> Result<(), Closed> {
        let forecast = || self.limiter.forecast(self.queue.len());
        let is_too_long = |wait: &Duration| *wait > longest;
        let alone = self.limiter.forecast(0).filter(is_too_long);
        if forecast().is_some_and(|wait| wait > longest) && alone.is_none() {
            // The search removes calls that are not polled.
            self.queue.search().await;
        }
        match forecast().filter(is_too_long) {
            Some(wait) => Err(Closed {
                opens_in: Some(wait),
            }),
            None => Ok(()),
        }
    }

    pub(crate) fn state(&self) -> State {
        State {
            waiting: self.queue.len(),
            ..self.limiter.state()
        }
    }

    /// Returns whether the limiter has no users and no current window, so it can be dropped.
    pub(super) fn is_idle(self: &Arc<Self>) -> bool {
        Arc::strong_count(self) == 1 && self.limiter.state().resets_in.is_none()
    }

    fn ended(&self, limits: Option<&ResponseLimits>) {
        self.limiter.on_response(limits);
        self.queue.on_response();
    }
}

/// The permit of a call in progress. If the permit is dropped before a response, the limiter is notified.
pub(crate) struct Permit {
    limiter: Arc<Limiter>,
    open: bool,
}

impl Permit {
    /// Ends the call, and passes the limits in its response to the limiter.
    pub(crate) fn on_response(mut self, status: StatusCode, headers: &HeaderMap, by_window: bool) {
        self.open = false;
        let limits = limits(status, headers, by_window);
        self.limiter.ended(Some(&limits));
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if self.open {
            self.limiter.ended(None);
        }
    }
}

/// Returns the limits in a response. `by_window` is whether a 429 of this operation refers to the rate limit.
fn limits(status: StatusCode, headers: &HeaderMap, by_window: bool) -> ResponseLimits {
    let local = SystemTime::now();
    let limit = RateLimit::from_headers(headers);
    ResponseLimits {
        limit: limit.and_then(|limit| limit.limit),
        remaining: limit.and_then(|limit| limit.remaining),
        reset: limit.and_then(|limit| limit.reset),
        resets_in: until_reset(headers, local),
        rate_limited: by_window && status == StatusCode::TOO_MANY_REQUESTS,
        retry_after: retry_after(headers, local),
    }
}

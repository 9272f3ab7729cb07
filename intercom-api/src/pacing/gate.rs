//! The gate that calls go through, in the order in which they came.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};
use tokio::time::timeout;

use super::queue::Queue;
use super::{RateLimiter, ResponseLimits, State};
use crate::rate_limit::RateLimit;
use crate::retry::{told, until_reset};

/// One token's gate.
pub(crate) struct Gate {
    limiter: Arc<dyn RateLimiter>,
    queue: Queue,
}

/// The wait would be too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Closed {
    /// When there will be room, as far as that is known.
    pub(crate) opens_in: Option<Duration>,
}

impl Gate {
    pub(crate) fn new(limiter: Arc<dyn RateLimiter>) -> Self {
        Gate {
            limiter,
            queue: Queue::default(),
        }
    }

    /// Waits until the call is allowed, `longest` at most.
    pub(crate) async fn enter(self: &Arc<Self>, longest: Duration) -> Result<Permit, Closed> {
        let place = self.queue.join();
        let entered = timeout(longest, async {
            self.admit(longest).await?;
            place.wait(&*self.limiter).await;
            Ok(())
        });
        match entered.await {
            Ok(Ok(())) => Ok(Permit {
                gate: self.clone(),
                open: true,
            }),
            Ok(Err(closed)) => Err(closed),
            Err(_) => Err(Closed {
                opens_in: self.limiter.forecast(0),
            }),
        }
    }

    /// Refuses a call that would wait too long behind the others.
    async fn admit(&self, longest: Duration) -> Result<(), Closed> {
        let forecast = || self.limiter.forecast(self.queue.len());
        let is_too_long = |wait: &Duration| *wait > longest;
        let alone = self.limiter.forecast(0).filter(is_too_long);
        if forecast().is_some_and(|wait| wait > longest) && alone.is_none() {
            // Calls that nobody polls do not go first.
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

    /// Whether nothing would be lost with it.
    pub(super) fn is_idle(self: &Arc<Self>) -> bool {
        Arc::strong_count(self) == 1 && self.limiter.state().resets_in.is_none()
    }

    fn ended(&self, limits: Option<&ResponseLimits>) {
        self.limiter.on_response(limits);
        self.queue.answered();
    }
}

/// A call under way. Dropped without an answer, it tells the limiter that there was none.
pub(crate) struct Permit {
    gate: Arc<Gate>,
    open: bool,
}

impl Permit {
    /// Tells what the answer said.
    pub(crate) fn answered(mut self, status: StatusCode, headers: &HeaderMap, by_window: bool) {
        self.open = false;
        let limits = limits(status, headers, by_window);
        self.gate.ended(Some(&limits));
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if self.open {
            self.gate.ended(None);
        }
    }
}

/// `by_window`: a 429 of this operation says something about the window.
fn limits(status: StatusCode, headers: &HeaderMap, by_window: bool) -> ResponseLimits {
    let local = SystemTime::now();
    let limit = RateLimit::from_headers(headers);
    ResponseLimits {
        limit: limit.and_then(|limit| limit.limit),
        remaining: limit.and_then(|limit| limit.remaining),
        reset: limit.and_then(|limit| limit.reset),
        resets_in: until_reset(headers, local),
        refused: by_window && status == StatusCode::TOO_MANY_REQUESTS,
        retry_after: told(headers, local),
    }
}

//! Retries of calls.

mod budget;
mod decide;
mod headers;
mod idempotency;

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

pub(crate) use self::budget::Budget;
pub(crate) use self::decide::{Attempts, Decision, Failure, decide, may_retry};
pub(crate) use self::headers::{retry_after, until_reset};
pub(crate) use self::idempotency::Idempotency;

/// The retry policy: the number of attempts, the waits between them, and the failures after which calls are retried.
///
/// Calls that read, search, replace or delete are retried after a lost connection, the timeout of an attempt, and the
/// statuses 408, 429 and 5xx. All other calls, mostly those that create something, are retried only if they certainly
/// had no effect: the connection was never made, or Intercom responded with 429 `rate_limit_exceeded`.
///
/// The waits are random and grow with each attempt. If Intercom's response contains `Retry-After`, the client waits for
/// that time instead. If a wait would exceed the time limit of the call, the call fails immediately.
///
/// Clones of a client share a retry budget of 100; every fifth successful response adds one. The budget prevents an
/// outage from multiplying the number of requests.
///
/// A 429 does not count as an attempt and does not use the budget, because waiting for the rate limit is not a failure.
/// A call fails after 100 responses with 429, or if its time limit is exceeded.
///
/// ```
/// # use std::time::Duration;
/// # use intercom_api::Retry;
/// let patient = Retry::default().max_attempts(8).max_wait(Duration::from_secs(120));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
#[doc(alias = "backoff")]
#[doc(alias = "max_retries")]
pub struct Retry {
    pub(crate) max_attempts: u32,
    pub(crate) initial_backoff: Duration,
    pub(crate) max_wait: Duration,
    pub(crate) include_non_idempotent: bool,
}

impl Default for Retry {
    fn default() -> Self {
        Retry {
            max_attempts: 4,
            initial_backoff: Duration::from_millis(500),
            max_wait: Duration::from_secs(3600),
            include_non_idempotent: false,
        }
    }
}

impl Retry {
    /// Returns a policy without retries.
    pub fn never() -> Self {
        Retry::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first. Defaults to 4. Attempts with a 429 response do not
    /// count, but a maximum of 1 disables all retries.
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts.max(1);
        self
    }

    /// Sets the maximum of the first random wait. Defaults to 500 ms. The maximum doubles with each further wait.
    pub fn initial_backoff(mut self, wait: Duration) -> Self {
        self.initial_backoff = wait;
        self
    }

    /// Sets the maximum of every wait. Defaults to one hour. If Intercom requests a longer wait, the call fails
    /// immediately, and [`Error::retry_after`](crate::Error::retry_after) returns the requested wait.
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// Also retries calls that may have taken effect. A call that creates a resource can then create two resources.
    pub fn include_non_idempotent(mut self) -> Self {
        self.include_non_idempotent = true;
        self
    }
}

/// Returns a random number in `0.0..1.0`, which is sufficiently random for jitter.
pub(crate) fn random() -> f64 {
    // Every hasher has new random keys.
    let bits = RandomState::new().hash_one(0_u8) >> 11;
    bits as f64 / (1_u64 << 53) as f64
}

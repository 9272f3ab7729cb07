//! Retries of calls.

mod budget;
mod decide;
mod nature;
mod told;

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

pub(crate) use self::budget::Budget;
pub(crate) use self::decide::{Attempts, Decision, Failure, decide, may_repeat};
pub(crate) use self::nature::Nature;
pub(crate) use self::told::{told, until_reset};

/// The retry policy: the number of attempts, the waits between them, and the failures after which calls are retried.
///
/// Calls that read, search, replace or delete are retried after a lost connection, the timeout of an attempt, and the
/// statuses 408, 429 and 5xx. All other calls, mostly those that create something, are retried only if they certainly
/// had no effect: the connection was never made, or Intercom responded with 429 `rate_limit_exceeded`.
///
/// The waits are random and grow with each attempt. If Intercom's response says how long to wait, that time is used. No
/// wait exceeds the time limit of the call; the call fails immediately instead.
///
/// Clones of a client share a retry budget of 100; every fifth successful response adds one. So an outage does not
/// multiply the number of requests.
///
/// A 429 does not count as an attempt and does not use the budget, because waiting for the rate limit is not a failure. A
/// call fails after 100 of them, or if its time limit ends.
///
/// ```
/// # use std::time::Duration;
/// # use intercom_api::Retry;
/// let patient = Retry::default().attempts(8).longest_wait(Duration::from_secs(120));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    pub(crate) attempts: u32,
    pub(crate) first_wait: Duration,
    pub(crate) longest_wait: Duration,
    pub(crate) any_call: bool,
}

impl Default for Retry {
    fn default() -> Self {
        Retry {
            attempts: 4,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(3600),
            any_call: false,
        }
    }
}

impl Retry {
    /// Returns a policy without retries.
    pub fn never() -> Self {
        Retry::default().attempts(1)
    }

    /// Sets the maximum number of attempts, including the first. Defaults to 4. Attempts that are answered with 429 are
    /// not counted, except that 1 means no retries at all.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the maximum of the first wait. Defaults to 500 ms. The maximum doubles with each further wait.
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// Sets the maximum of every wait. Defaults to one hour. If Intercom asks for a longer wait, the call fails
    /// immediately, and [`Error::retry_after`](crate::Error::retry_after) returns how long to wait.
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Also retries calls that may have taken effect. A call that creates something can then create it twice.
    pub fn any_call(mut self) -> Self {
        self.any_call = true;
        self
    }
}

/// A number from 0 up to 1, good enough to keep callers from doing the same at the same time.
pub(crate) fn random() -> f64 {
    // Every hasher starts from random keys of its own.
    let bits = RandomState::new().hash_one(0_u8) >> 11;
    bits as f64 / (1_u64 << 53) as f64
}

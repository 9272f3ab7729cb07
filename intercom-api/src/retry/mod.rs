//! Sending a call again: whether, when, and how often.

mod budget;
mod decide;
mod nature;
mod told;

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

pub(crate) use self::budget::Budget;
pub(crate) use self::decide::{Decision, Failure, decide, may_repeat};
pub(crate) use self::nature::Nature;
pub(crate) use self::told::{told, until_reset};

/// How often a call is sent again, and after which failures.
///
/// A call is sent again after a lost connection, a time limit of one attempt, and the statuses
/// 408, 429 and 5xx, when doing it twice is doing it once: reading, searching, replacing and
/// deleting. All others (those that create, mostly) are sent again only where nothing was done
/// for sure: no connection was made, or a 429 `rate_limit_exceeded` refused them.
///
/// The waits between are random and grow; where the service says when to come back, that counts.
/// None goes past the call's time limit: the last error comes at once instead.
///
/// All copies of a client share a budget of 100 repeats. Five answers earn one more, so that a
/// service in trouble is not buried under repeats.
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
            longest_wait: Duration::from_secs(60),
            any_call: false,
        }
    }
}

impl Retry {
    /// Every call is sent once.
    pub fn never() -> Self {
        Retry::default().attempts(1)
    }

    /// How often a call is sent at most, the first time included; 4 where nothing is said.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest that the first wait can be; half a second where nothing is said. Each further
    /// one can be twice as long.
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// No wait is longer than this, whatever the service says; a minute where nothing is said.
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Sends calls again also when it is unknown whether they took effect. A call that creates
    /// may then create twice.
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

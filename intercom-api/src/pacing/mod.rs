//! The rate limiter, which delays calls that would exceed Intercom's rate limit.
//!
//! Intercom counts calls in windows of ten seconds, and every response contains the number of remaining calls. Clones
//! of a client share one rate limiter per access token. If a window is used up, calls wait in the order in which they
//! arrived until the next window starts. A random delay keeps programs from starting at the same moment.
//!
//! ```
//! # #[cfg(feature = "v2_16")]
//! # fn example() -> Result<(), intercom_api::Error> {
//! # use std::time::Duration;
//! use intercom_api::pacing::Pacing;
//! use intercom_api::v2_16::Client;
//!
//! let pacing = Pacing::default().longest_wait(Duration::from_secs(300));
//! let client = Client::builder().token("…").pacing(pacing.clone()).build()?;
//! println!("{:?} calls left", pacing.state().remaining);
//! # Ok(())
//! # }
//! ```

mod gate;
mod queue;
mod window;

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

pub(crate) use self::gate::{Closed, Gate, Permit};
use self::window::Local;

/// The default of the time that a call waits for the rate limiter at most.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// From this many gates on, those that nobody uses are dropped.
const MANY_GATES: usize = 64;

/// A rate limiter. Clones share their count.
///
/// Pass clones of one rate limiter to several clients of the same token, so that they share its windows.
#[derive(Clone)]
pub struct Pacing {
    shared: Arc<Shared>,
    longest_wait: Duration,
}

enum Shared {
    Off,
    /// One gate for every token.
    PerToken(Mutex<Gates>),
    /// One gate, whose count is kept by the application.
    One(Arc<Gate>),
}

#[derive(Default)]
struct Gates {
    /// By a hash of the token, so that no second copy of it is held.
    hasher: RandomState,
    by_token: HashMap<u64, Arc<Gate>>,
    /// From this many gates on, they are scanned for unused ones.
    most: usize,
    /// The one that was used last.
    last: Option<Arc<Gate>>,
}

impl Default for Pacing {
    fn default() -> Self {
        Pacing::of(Shared::PerToken(Mutex::default()))
    }
}

impl Pacing {
    /// Returns a rate limiter that never delays calls.
    pub fn off() -> Self {
        Pacing::of(Shared::Off)
    }

    /// Returns a rate limiter that counts calls with `limiter`, so that several processes can share one limit. It
    /// counts the calls of one workspace, regardless of the token. The package `intercom-redis` has one.
    pub fn with_limiter(limiter: impl RateLimiter) -> Self {
        let gate = Gate::new(Arc::new(limiter));
        Pacing::of(Shared::One(Arc::new(gate)))
    }

    fn of(shared: Shared) -> Self {
        Pacing {
            shared: Arc::new(shared),
            longest_wait: LONGEST_WAIT,
        }
    }

    /// Sets how long a call waits at most. Defaults to one minute. A call that would wait longer is not sent and fails
    /// with [`ErrorKind::Paced`](crate::ErrorKind::Paced), and [`Error::retry_after`](crate::Error::retry_after)
    /// returns how long to wait.
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Returns the state of the current window; with several tokens, that of the token that was used last.
    pub fn state(&self) -> State {
        let gate = match &*self.shared {
            Shared::Off => None,
            Shared::One(gate) => Some(gate.clone()),
            Shared::PerToken(gates) => lock(gates).last.clone(),
        };
        gate.map(|gate| gate.state()).unwrap_or_default()
    }

    pub(crate) fn bound(&self) -> Duration {
        self.longest_wait
    }

    /// The gate for calls with this token.
    pub(crate) fn gate(&self, token: &[u8]) -> Option<Arc<Gate>> {
        match &*self.shared {
            Shared::Off => None,
            Shared::One(gate) => Some(gate.clone()),
            Shared::PerToken(gates) => Some(lock(gates).gate(token)),
        }
    }
}

impl Gates {
    fn gate(&mut self, token: &[u8]) -> Arc<Gate> {
        let key = self.hasher.hash_one(token);
        if self.by_token.len() >= self.most.max(MANY_GATES) && !self.by_token.contains_key(&key) {
            self.by_token.retain(|_, gate| !gate.is_idle());
            // So a scan is paid for by as many new tokens as it finds in use.
            self.most = 2 * self.by_token.len();
        }
        let new = || Arc::new(Gate::new(Arc::new(Local::default())));
        let gate = self.by_token.entry(key).or_insert_with(new);
        self.last = Some(gate.clone());
        gate.clone()
    }
}

impl fmt::Debug for Pacing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacing")
            .field("longest_wait", &self.longest_wait)
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}

/// The state of the current window. Any part can be unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct State {
    /// The number of calls in a window.
    pub limit: Option<u64>,
    /// The number of remaining calls in this window; calls in progress are counted as sent.
    pub remaining: Option<u64>,
    /// The time until the next window starts.
    pub resets_in: Option<Duration>,
    /// The number of calls of this process that are waiting.
    pub waiting: usize,
}

impl State {
    /// Returns the state that a [`RateLimiter`] knows, without waiting calls.
    pub fn new(limit: Option<u64>, remaining: Option<u64>, resets_in: Option<Duration>) -> Self {
        State {
            limit,
            remaining,
            resets_in,
            waiting: 0,
        }
    }
}

/// Counts the calls of a window. The default is in this process; a custom one can share the count between processes.
///
/// [`try_acquire`](RateLimiter::try_acquire) counts a call before it is sent, and one call of
/// [`on_response`](RateLimiter::on_response) ends it. Waiting calls call `try_acquire` in the order in which they arrived.
/// The next call waits 100 ms for the result of the one before, so `try_acquire` can be called again before it has
/// returned.
pub trait RateLimiter: Send + Sync + 'static {
    /// Counts one call, or returns how long the window has no calls left.
    fn try_acquire(&self) -> Pin<Box<dyn Future<Output = Decision> + Send + '_>>;

    /// Ends a call. Receives the limits in its response; `None` without a response.
    fn on_response(&self, limits: Option<&ResponseLimits>);

    /// Returns the state of the window.
    fn state(&self) -> State;

    /// Returns how long a call waits behind `ahead` other calls; `None` if that is unknown.
    fn forecast(&self, ahead: usize) -> Option<Duration> {
        let _ = ahead;
        None
    }
}

/// The result of [`RateLimiter::try_acquire`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The call is counted and can be sent.
    Allowed,
    /// The window has no calls left for this time: call `try_acquire` again after it, or after a response.
    RetryAfter(Duration),
    /// The limit is not known yet: call `try_acquire` again after a response, or after one second without one.
    AfterResponse,
}

/// The rate limit in the headers of a response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResponseLimits {
    /// The number of calls in a window.
    pub limit: Option<u64>,
    /// The number of remaining calls at the time of the response.
    pub remaining: Option<u64>,
    /// The end of the window in Unix seconds of Intercom's clock, which identifies the window.
    pub reset: Option<i64>,
    /// The time until the end of the window by Intercom's clock. The value is not limited.
    pub resets_in: Option<Duration>,
    /// Whether the response is a 429; [`retry_after`](ResponseLimits::retry_after) is how long to wait.
    pub refused: bool,
    /// The value of `Retry-After`, if the response has it.
    pub retry_after: Option<Duration>,
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // Plain data, changed in steps that each leave it usable.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use tokio::time::Instant;

    use super::*;

    #[test]
    fn many_tokens_in_use_are_not_scanned_for_each_new_one() {
        let pacing = Pacing::default();
        let started = Instant::now();
        let used: Vec<_> = (0..20_000_u32)
            .map(|number| pacing.gate(&number.to_be_bytes()))
            .collect();
        // A scan for each would take some ten seconds.
        assert!(
            started.elapsed() < Duration::from_secs(3),
            "{:?}",
            started.elapsed()
        );
        assert_eq!(used.len(), 20_000);
    }

    #[test]
    fn tokens_that_nobody_uses_are_dropped() {
        let mut gates = Gates::default();
        for number in 0..1000_u32 {
            gates.gate(&number.to_be_bytes());
        }
        assert!(
            gates.by_token.len() <= MANY_GATES,
            "{}",
            gates.by_token.len()
        );
    }
}

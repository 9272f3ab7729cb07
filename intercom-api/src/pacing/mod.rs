//! The rate limiter, which delays calls that would exceed Intercom's rate limit.
//!
//! Intercom counts calls in windows of ten seconds, and every response contains the number of remaining calls. Clones
//! of a client share one rate limiter per access token. If a window has no calls left, further calls wait until the
//! next window starts, and are then sent in order of arrival. A random delay prevents several programs from starting at
//! the same moment.
//!
//! ```
//! # #[cfg(feature = "v2_16")]
//! # fn example() -> Result<(), intercom_api::Error> {
//! # use std::time::Duration;
//! use intercom_api::pacing::Pacing;
//! use intercom_api::v2_16::Client;
//!
//! let pacing = Pacing::default().max_wait(Duration::from_secs(300));
//! let client = Client::builder().token("…").pacing(pacing.clone()).build()?;
//! println!("{:?} calls left", pacing.state().remaining);
//! # Ok(())
//! # }
//! ```

mod limiter;
mod queue;
mod window;

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

pub(crate) use self::limiter::{Closed, Limiter, Permit};
use self::window::Local;

/// The default maximum wait for the rate limiter.
const MAX_WAIT: Duration = Duration::from_secs(60);

/// The minimum number of limiters at which unused limiters are dropped.
const MANY_LIMITERS: usize = 64;

/// A rate limiter, whose clones share one count of calls.
///
/// If several clients use the same token, pass a clone of one `Pacing` to each client, so that all clients share one
/// count.
#[derive(Clone)]
#[doc(alias = "rate limit")]
#[doc(alias = "throttle")]
pub struct Pacing {
    shared: Arc<Shared>,
    max_wait: Duration,
}

enum Shared {
    Off,
    /// One limiter per token.
    PerToken(Mutex<Limiters>),
    /// One limiter for all tokens, with a custom [`RateLimiter`].
    One(Arc<Limiter>),
}

#[derive(Default)]
struct Limiters {
    /// Hashes tokens, so that no second copy of a token is in memory.
    hasher: RandomState,
    by_token: HashMap<u64, Arc<Limiter>>,
    /// The number of limiters at which the next scan for unused limiters starts.
    most: usize,
    /// The limiter that was used last.
    last: Option<Arc<Limiter>>,
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

    /// Returns a rate limiter that counts calls with `limiter`, so that several processes can share one limit.
    /// `limiter` counts the calls of one workspace, regardless of the token. The crate `intercom-redis` provides such a
    /// limiter.
    pub fn with_limiter(limiter: impl RateLimiter) -> Self {
        let limiter = Limiter::new(Arc::new(limiter));
        Pacing::of(Shared::One(Arc::new(limiter)))
    }

    fn of(shared: Shared) -> Self {
        Pacing {
            shared: Arc::new(shared),
            max_wait: MAX_WAIT,
        }
    }

    /// Sets the maximum time that a call waits. Defaults to one minute. A call that would wait longer is not sent: it
    /// fails with [`ErrorKind::RateLimitWait`](crate::ErrorKind::RateLimitWait), and
    /// [`Error::retry_after`](crate::Error::retry_after) returns the time to wait.
    #[must_use]
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// Returns the state of the current window. If several tokens are used, returns the state for the token that was
    /// used last.
    pub fn state(&self) -> State {
        let limiter = match &*self.shared {
            Shared::Off => None,
            Shared::One(limiter) => Some(limiter.clone()),
            Shared::PerToken(limiters) => lock(limiters).last.clone(),
        };
        limiter.map(|limiter| limiter.state()).unwrap_or_default()
    }

    pub(crate) fn bound(&self) -> Duration {
        self.max_wait
    }

    /// Returns the limiter for calls with this token.
    pub(crate) fn limiter(&self, token: &[u8]) -> Option<Arc<Limiter>> {
        match &*self.shared {
            Shared::Off => None,
            Shared::One(limiter) => Some(limiter.clone()),
            Shared::PerToken(limiters) => Some(lock(limiters).limiter(token)),
        }
    }
}

impl Limiters {
    fn limiter(&mut self, token: &[u8]) -> Arc<Limiter> {
        let key = self.hasher.hash_one(token);
        if self.by_token.len() >= self.most.max(MANY_LIMITERS) && !self.by_token.contains_key(&key)
        {
            self.by_token.retain(|_, limiter| !limiter.is_idle());
            // The next scan starts at twice the number of limiters, so the cost of a scan is amortized over the new
            // tokens.
            self.most = 2 * self.by_token.len();
        }
        let new = || Arc::new(Limiter::new(Arc::new(Local::default())));
        let limiter = self.by_token.entry(key).or_insert_with(new);
        self.last = Some(limiter.clone());
        limiter.clone()
    }
}

impl fmt::Debug for Pacing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacing")
            .field("max_wait", &self.max_wait)
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}

/// The state of the current window. A field is `None` if its value is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct State {
    /// The maximum number of calls in a window.
    pub limit: Option<u64>,
    /// The number of remaining calls in this window; calls in progress are counted as sent.
    pub remaining: Option<u64>,
    /// The time until the next window starts.
    pub resets_in: Option<Duration>,
    /// The number of waiting calls in this process.
    pub waiting: usize,
}

impl State {
    /// Creates the state that a [`RateLimiter`] reports; `waiting` is 0.
    pub fn new(limit: Option<u64>, remaining: Option<u64>, resets_in: Option<Duration>) -> Self {
        State {
            limit,
            remaining,
            resets_in,
            waiting: 0,
        }
    }
}

/// Counts the calls in a window. The default counts the calls of this process; a custom implementation can share the
/// count between processes.
///
/// [`try_acquire`](RateLimiter::try_acquire) counts a call before the call is sent, and
/// [`on_response`](RateLimiter::on_response) is called once when a counted call ends. `try_acquire` is called for the
/// waiting calls in order of arrival. If `try_acquire` has not returned after 100 ms, it is called for the next waiting
/// call, so several executions of `try_acquire` can overlap.
pub trait RateLimiter: Send + Sync + 'static {
    /// Counts one call, or returns the time to wait if the window has no calls left.
    fn try_acquire(&self) -> Pin<Box<dyn Future<Output = Decision> + Send + '_>>;

    /// Ends a call. `limits` contains the limits in the response; `None` if no response was received.
    fn on_response(&self, limits: Option<&ResponseLimits>);

    /// Returns the state of the window.
    fn state(&self) -> State;

    /// Returns the time that a call waits behind `ahead` other calls; `None` if the time is unknown.
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
    /// The window has no calls left: call `try_acquire` again after this duration, or after a response.
    RetryAfter(Duration),
    /// The limit is not known yet: call `try_acquire` again after a response, or after one second if no response
    /// arrives.
    AfterResponse,
}

/// The rate limit in the headers of a response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResponseLimits {
    /// The maximum number of calls in a window.
    pub limit: Option<u64>,
    /// The number of remaining calls at the time of the response.
    pub remaining: Option<u64>,
    /// The end of the window, according to Intercom's clock, in Unix seconds. The end identifies the window.
    pub reset: Option<i64>,
    /// The time until the end of the window, according to Intercom's clock; the value is not capped.
    pub resets_in: Option<Duration>,
    /// Whether the response is a 429 that was caused by the rate limit; [`retry_after`](ResponseLimits::retry_after) is
    /// the time to wait.
    pub rate_limited: bool,
    /// The time to wait according to `Retry-After`; `None` if the response does not have this header.
    pub retry_after: Option<Duration>,
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // Every step of a change leaves the data valid, so a poisoned lock can be used.
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
            .map(|number| pacing.limiter(&number.to_be_bytes()))
            .collect();
        // A scan for each token would take about ten seconds.
        assert!(
            started.elapsed() < Duration::from_secs(3),
            "{:?}",
            started.elapsed()
        );
        assert_eq!(used.len(), 20_000);
    }

    #[test]
    fn unused_limiters_are_dropped() {
        let mut limiters = Limiters::default();
        for number in 0..1000_u32 {
            limiters.limiter(&number.to_be_bytes());
        }
        assert!(
            limiters.by_token.len() <= MANY_LIMITERS,
            "{}",
            limiters.by_token.len()
        );
    }
}

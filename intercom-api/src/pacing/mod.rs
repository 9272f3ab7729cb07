//! The rate limiter, which delays calls that would exceed Intercom's rate limit.
//!
//! Intercom counts calls in windows of ten seconds, and every response contains the number of remaining calls. Clones
//! of a client share one rate limiter per access token. If a window is used up, calls wait in the order in which they
//! arrived until the next window starts. A random delay keeps programs from starting at the same moment.
//!
//! ```
//! # #[cfg(feature = "v2_14")]
//! # fn example() -> Result<(), intercom_api::Error> {
//! # use std::time::Duration;
//! use intercom_api::pacing::Pacing;
//! use intercom_api::v2_14::Client;
//!
//! let pacing = Pacing::default().longest_wait(Duration::from_secs(300));
//! let client = Client::builder().token("…").pacing(pacing.clone()).build()?;
//! println!("{:?} calls left", pacing.state().remaining);
//! # Ok(())
//! # }
//! ```

mod gate;
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

/// How long a call waits for its turn at most, where nothing else is said.
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

    /// Returns a rate limiter that counts calls with `counter`, so that several processes can share one limit. It
    /// counts the calls of one workspace, regardless of the token.
    pub fn counted_by(counter: impl Counter) -> Self {
        let gate = Gate::new(Arc::new(counter));
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
        if self.by_token.len() >= MANY_GATES && !self.by_token.contains_key(&key) {
            self.by_token.retain(|_, gate| !gate.is_idle());
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
    /// Returns the state that a [`Counter`] knows, without waiting calls.
    pub fn new(limit: Option<u64>, remaining: Option<u64>, resets_in: Option<Duration>) -> Self {
        State {
            limit,
            remaining,
            resets_in,
            waiting: 0,
        }
    }
}

/// Counts the calls of a window. The crate's own counter lives in this process; another one can
/// keep the count where several processes reach it.
///
/// A call is counted with [`take`](Counter::take) before it is sent, and ends with one call of
/// [`answered`](Counter::answered). `take` is asked by one call at a time, the one that waits
/// longest.
pub trait Counter: Send + Sync + 'static {
    /// Takes one call out of the window, or tells how long there is none.
    fn take(&self) -> Pin<Box<dyn Future<Output = Turn> + Send + '_>>;

    /// Tells what the answer said about the window; `None` where no answer came.
    fn answered(&self, seen: Option<&Seen>);

    /// What is known of the window.
    fn state(&self) -> State;

    /// How long a call waits before which `ahead` others wait; `None` where that is unknown.
    fn forecast(&self, ahead: usize) -> Option<Duration> {
        let _ = ahead;
        None
    }
}

/// Whether a call may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It is counted and may be sent.
    Now,
    /// There is nothing left for this long; ask again then, or after an answer.
    After(Duration),
    /// Nothing is known yet; ask again after an answer.
    AfterAnswer,
}

/// What an answer says about the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Seen {
    /// The number of calls in a window.
    pub limit: Option<u64>,
    /// Calls left when the answer was written.
    pub remaining: Option<u64>,
    /// When the window ends, in Unix seconds of the service's clock: the name of the window.
    pub reset: Option<i64>,
    /// How long until then, by the service's own clock. It is not bounded.
    pub resets_in: Option<Duration>,
    /// The call was refused with 429, to come back after [`retry_after`](Seen::retry_after).
    pub refused: bool,
    /// `Retry-After`, where the answer has it.
    pub retry_after: Option<Duration>,
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // Plain data, changed in steps that each leave it usable.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! The gate that calls go through, in the order in which they came.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};
use tokio::sync::{Mutex, Notify};
use tokio::time::Instant;
use tokio::time::{timeout, timeout_at};

use super::{Counter, Seen, State, Turn};
use crate::rate_limit::RateLimit;
use crate::retry::{told, until_reset};

/// One token's gate.
pub(crate) struct Gate {
    counter: Arc<dyn Counter>,
    /// Held by the call that is next; `tokio`'s mutex hands it on in the order of asking.
    turn: Mutex<()>,
    waiting: AtomicUsize,
    answered: Notify,
}

/// The wait would be too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Closed {
    /// When there will be room, as far as that is known.
    pub(crate) opens_in: Option<Duration>,
}

impl Gate {
    pub(crate) fn new(counter: Arc<dyn Counter>) -> Self {
        Gate {
            counter,
            turn: Mutex::new(()),
            waiting: AtomicUsize::new(0),
            answered: Notify::new(),
        }
    }

    /// Waits for a turn, `longest` at most.
    pub(crate) async fn enter(self: &Arc<Self>, longest: Duration) -> Result<Permit, Closed> {
        let waiting = Waiting::join(&self.waiting);
        let forecast = self.counter.forecast(waiting.ahead);
        if forecast.is_some_and(|wait| wait > longest) {
            return Err(Closed { opens_in: forecast });
        }
        match timeout(longest, self.wait()).await {
            Ok(()) => Ok(Permit {
                gate: self.clone(),
                open: true,
            }),
            Err(_) => Err(Closed {
                opens_in: self.counter.forecast(0),
            }),
        }
    }

    async fn wait(&self) {
        let _turn = self.turn.lock().await;
        loop {
            match self.counter.take().await {
                Turn::Now => return,
                Turn::AfterAnswer => self.answered.notified().await,
                Turn::After(wait) => {
                    let until = Instant::now() + wait.min(Duration::from_secs(3600));
                    // An answer may tell that there is room sooner.
                    let _ = timeout_at(until, self.answered.notified()).await;
                }
            }
        }
    }

    pub(crate) fn state(&self) -> State {
        State {
            waiting: self.waiting.load(Ordering::Relaxed),
            ..self.counter.state()
        }
    }

    /// Whether nothing would be lost with it.
    pub(super) fn is_idle(self: &Arc<Self>) -> bool {
        Arc::strong_count(self) == 1 && self.counter.state().resets_in.is_none()
    }

    fn ended(&self, seen: Option<&Seen>) {
        self.counter.answered(seen);
        self.answered.notify_one();
    }
}

/// A place in the queue, given up when dropped.
struct Waiting<'a> {
    count: &'a AtomicUsize,
    ahead: usize,
}

impl<'a> Waiting<'a> {
    fn join(count: &'a AtomicUsize) -> Self {
        let ahead = count.fetch_add(1, Ordering::Relaxed);
        Waiting { count, ahead }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.count.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A call under way. Dropped without an answer, it tells the counter that there was none.
pub(crate) struct Permit {
    gate: Arc<Gate>,
    open: bool,
}

impl Permit {
    /// Tells what the answer said.
    pub(crate) fn answered(mut self, status: StatusCode, headers: &HeaderMap, by_window: bool) {
        self.open = false;
        let seen = seen(status, headers, by_window);
        self.gate.ended(Some(&seen));
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
fn seen(status: StatusCode, headers: &HeaderMap, by_window: bool) -> Seen {
    let local = SystemTime::now();
    let limit = RateLimit::from_headers(headers);
    Seen {
        limit: limit.and_then(|limit| limit.limit),
        remaining: limit.and_then(|limit| limit.remaining),
        reset: limit.and_then(|limit| limit.reset),
        resets_in: until_reset(headers, local),
        refused: by_window && status == StatusCode::TOO_MANY_REQUESTS,
        retry_after: told(headers, local),
    }
}

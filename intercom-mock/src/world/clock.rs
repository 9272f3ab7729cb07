//! Time as the workspace has it.

use std::time::{Duration, Instant};

/// A clock that can stand still and jump ahead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    /// Milliseconds since 1970 at `since`, or all the time where it stands.
    base: i64,
    since: Option<Instant>,
}

impl Clock {
    pub(crate) fn new(seconds: i64, running: bool) -> Self {
        Self {
            base: seconds * 1000,
            since: running.then(Instant::now),
        }
    }

    /// Milliseconds since 1970.
    pub(crate) fn millis(&self) -> i64 {
        let passed = self.since.map(|since| since.elapsed()).unwrap_or_default();
        self.base + i64::try_from(passed.as_millis()).unwrap_or(i64::MAX / 2)
    }

    /// Seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.millis().div_euclid(1000)
    }

    pub(crate) fn advance(&mut self, duration: Duration) {
        self.base += i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 4);
    }

    /// The moment at which it was folded, going on from now.
    pub(crate) fn taken_up(&self) -> Self {
        Self {
            base: self.base,
            since: self.since.map(|_| Instant::now()),
        }
    }

    /// The same moment, to go on from there when it is taken up again.
    pub(crate) fn folded(&self) -> Self {
        Self {
            base: self.millis(),
            since: self.since.map(|_| Instant::now()),
        }
    }

    pub(crate) fn is_running(&self) -> bool {
        self.since.is_some()
    }
}

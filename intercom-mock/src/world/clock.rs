//! The clock of the workspace.

use std::time::{Duration, Instant};

/// The end of the year 9999, in milliseconds since 1970. The `Date` header cannot represent a later time.
const LATEST: i64 = 253_402_300_799_000;

/// A clock that can be stopped and advanced.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    /// The time at `since`, or the fixed time of a stopped clock, in milliseconds since 1970.
    base: i64,
    since: Option<Instant>,
}

impl Clock {
    pub(crate) fn new(seconds: i64, running: bool) -> Self {
        Self {
            base: seconds.saturating_mul(1000).min(LATEST),
            since: running.then(Instant::now),
        }
    }

    /// Returns the current time in milliseconds since 1970.
    pub(crate) fn millis(&self) -> i64 {
        let passed = self.since.map(|since| since.elapsed()).unwrap_or_default();
        self.base.saturating_add(millis(passed)).min(LATEST)
    }

    /// Returns the number of seconds until the latest time of the clock.
    pub(crate) fn left(&self) -> i64 {
        (LATEST - self.millis()) / 1000
    }

    /// Returns the current time in seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.millis().div_euclid(1000)
    }

    pub(crate) fn advance(&mut self, duration: Duration) {
        self.base = self.base.saturating_add(millis(duration)).min(LATEST);
    }

    /// Returns a clock that resumes at the base time of this clock.
    pub(crate) fn taken_up(&self) -> Self {
        Self {
            base: self.base,
            since: self.since.map(|_| Instant::now()),
        }
    }

    /// Returns a clock that continues at the current time of this clock.
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

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

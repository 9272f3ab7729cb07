//! CPU time of finished child processes.

use std::fmt;

use anyhow::Result;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// Returns the user and system CPU time of all child processes that have ended, in seconds.
pub(super) fn of_children() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(micros as f64 / 1e6)
}

/// Several measurements of one figure, in ascending order.
pub(super) struct Cost(Vec<f64>);

impl Cost {
    pub(super) fn of(mut seconds: Vec<f64>) -> Self {
        seconds.sort_by(f64::total_cmp);
        Self(seconds)
    }

    pub(super) fn median(&self) -> f64 {
        self.0.get(self.0.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (
            self.0.first().unwrap_or(&f64::NAN),
            self.0.last().unwrap_or(&f64::NAN),
        );
        write!(f, "{:6.2} s ({first:.2} to {last:.2})", self.median())
    }
}

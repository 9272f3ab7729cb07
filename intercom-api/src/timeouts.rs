//! Time limits of calls.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;

use crate::error::{Error, Phase};

/// The timeouts of a call and its parts. `None` disables a timeout.
///
/// ```
/// # use std::time::Duration;
/// # use intercom_api::Timeouts;
/// let patient = Timeouts {
///     operation: Some(Duration::from_secs(600)),
///     ..Timeouts::default()
/// };
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// The timeout for connecting, including TLS. Defaults to 10 seconds. A custom `reqwest::Client` has its own
    /// timeout.
    pub connect: Option<Duration>,
    /// The timeout for the start of the response, measured from the start of an attempt. Defaults to 30 seconds. This
    /// time includes sending the body, so large uploads need a longer timeout.
    pub first_byte: Option<Duration>,
    /// The timeout for each chunk of a response body. Defaults to 30 seconds. By default, no other timeout applies to
    /// the body of a download.
    pub stalled_body: Option<Duration>,
    /// The timeout for one attempt, until the last byte of the response. Defaults to 60 seconds.
    pub attempt: Option<Duration>,
    /// The timeout for the whole call, including waits and retries, until the last byte of the response. Defaults to
    /// 180 seconds. For a download, this timeout covers only the time until the start of the response.
    pub operation: Option<Duration>,
}

impl Default for Timeouts {
    fn default() -> Self {
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        Timeouts {
            connect: seconds(10),
            first_byte: seconds(30),
            stalled_body: seconds(30),
            attempt: seconds(60),
            operation: seconds(180),
        }
    }
}

/// The time limit that was exceeded; see [`Timeouts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeLimit {
    /// The timeout for connecting.
    Connect,
    /// The timeout for the start of the response.
    FirstByte,
    /// The timeout for each chunk of the response body.
    StalledBody,
    /// The timeout for one attempt.
    Attempt,
    /// The timeout for the whole call.
    Operation,
}

impl TimeLimit {
    pub(crate) fn ran_out(self) -> &'static str {
        match self {
            TimeLimit::Connect => "the time limit for connecting was exceeded",
            TimeLimit::FirstByte => "the time limit for the start of the response was exceeded",
            TimeLimit::StalledBody => "the response body stalled",
            TimeLimit::Attempt => "the time limit of an attempt was exceeded",
            TimeLimit::Operation => "the time limit of the call was exceeded",
        }
    }
}

/// A deadline, and the time limit that determines it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    pub(crate) at: Instant,
    pub(crate) limit: TimeLimit,
}

impl Deadline {
    /// Returns the deadline after `wait`; `None` if `wait` is `None` or the deadline is outside the range of the clock.
    pub(crate) fn after(wait: Option<Duration>, limit: TimeLimit) -> Option<Self> {
        let at = Instant::now().checked_add(wait?)?;
        Some(Deadline { at, limit })
    }

    /// Returns the earlier of two deadlines; `None` if neither deadline is set.
    pub(crate) fn first(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        [one, other]
            .into_iter()
            .flatten()
            .min_by_key(|deadline| deadline.at)
    }

    pub(crate) fn left(self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }
}

/// Waits for `future`; fails if the deadline passes first.
pub(crate) async fn within<F: Future>(
    deadline: Option<Deadline>,
    phase: Phase,
    future: F,
) -> Result<F::Output, Error> {
    let Some(Deadline { at, limit }) = deadline else {
        return Ok(future.await);
    };
    let outcome = tokio::time::timeout_at(at, future).await;
    outcome.map_err(|_| Error::out_of_time(limit, phase))
}

impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.ran_out())
    }
}

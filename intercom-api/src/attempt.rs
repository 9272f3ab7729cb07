//! The record of a call attempt that is passed to the hook. An `Attempt` contains no secrets and no personal data: the
//! operation is a path template, and the error is an `ErrorKind`.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::error::ErrorKind;
use crate::rate_limit::RateLimit;

/// A completed attempt of a call, as passed to the [hook](crate::ClientBuilder::on_attempt).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation, for instance `GET /contacts/{contact_id}`.
    pub operation: &'a str,
    /// The number of the attempt, starting at 1.
    pub number: u32,
    /// The status of the response; `None` if there was no response.
    pub status: Option<StatusCode>,
    /// The kind of the error; `None` if the attempt succeeded.
    pub error: Option<ErrorKind>,
    /// The id that Intercom assigned to the request; `None` if there was no response or the response contains no
    /// request id.
    pub request_id: Option<&'a str>,
    /// The API version that Intercom used, from the `Intercom-Version` header of the response.
    pub version: Option<&'a str>,
    /// The rate limit in the headers of the response.
    pub rate_limit: Option<RateLimit>,
    /// The time from the start of the attempt to the end of the response. Neither the wait before the attempt nor the
    /// download of a file's contents is included.
    pub elapsed: Duration,
    /// The wait before the next attempt; `None` after the last attempt.
    pub retry_in: Option<Duration>,
}

/// The hook that is called after every attempt.
pub(crate) type Hook = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;

//! The attempts of calls, for hooks. They contain no secret or personal data: operations are path templates, and errors
//! are kinds.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::error::ErrorKind;
use crate::rate_limit::RateLimit;

/// An attempt of a call, for the [hook](crate::ClientBuilder::on_attempt) that is called after it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation, for instance `GET /contacts/{contact_id}`.
    pub operation: &'a str,
    /// The number of the attempt, starting at 1.
    pub number: u32,
    /// The status of the response; `None` if there was no response.
    pub status: Option<StatusCode>,
    /// The kind of the error; `None` after a success.
    pub error: Option<ErrorKind>,
    /// The request id of Intercom.
    pub request_id: Option<&'a str>,
    /// The API version that Intercom used, from the `Intercom-Version` header of the response.
    pub version: Option<&'a str>,
    /// The rate limit in the response.
    pub rate_limit: Option<RateLimit>,
    /// The time from the start of the attempt to the end of the response, without the wait before it and without the
    /// contents of a download.
    pub elapsed: Duration,
    /// The wait before the next attempt; `None` after the last one.
    pub retry_in: Option<Duration>,
}

/// The hook that is called after every attempt.
pub(crate) type Hook = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;

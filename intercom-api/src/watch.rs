//! What can be seen of calls while they are made. Nothing here is secret or personal: operations
//! are shown by their templates, errors by their kinds.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::error::ErrorKind;
use crate::rate_limit::RateLimit;

/// One attempt of a call, as a [hook](crate::ClientBuilder::on_attempt) sees it when it has ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation, as `GET /contacts/{contact_id}`.
    pub operation: &'a str,
    /// Which attempt of the call it was, from 1.
    pub number: u32,
    /// The answer's status, where there was an answer.
    pub status: Option<StatusCode>,
    /// What went wrong, where something did.
    pub error: Option<ErrorKind>,
    /// The id under which Intercom knows the call.
    pub request_id: Option<&'a str>,
    /// The rate limit as the answer reports it.
    pub rate_limit: Option<RateLimit>,
    /// From the start of the attempt, waits before it left out, to the end of the answer. The
    /// content of a download comes after that.
    pub elapsed: Duration,
    /// How long until the next attempt; `None` where this one was the last.
    pub retry_in: Option<Duration>,
}

/// Told of every attempt.
pub(crate) type Hook = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;

//! The kinds of errors.

use http::StatusCode;

use super::ApiError;

/// The kind of an error, to match on in code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The resource was not found (404).
    NotFound,
    /// The resource already exists (409), for instance a contact with the same email.
    Conflict,
    /// Too many requests were sent (429).
    RateLimited,
    /// Intercom rejected the token (401).
    Unauthorized,
    /// The token lacks the required permission (403).
    Forbidden,
    /// The plan of the workspace does not include the operation (402, or the code `api_plan_restricted`).
    PlanRestricted,
    /// The resource existed and was deleted or merged (410).
    Gone,
    /// Intercom rejected the request as invalid (400 or 422).
    Invalid,
    /// Intercom failed (5xx).
    Server,
    /// Intercom responded with another error status.
    Api,
    /// The response is successful, but cannot be decoded. [`Error::json_path`](super::Error::json_path) returns the
    /// JSON path of the invalid value.
    Decode,
    /// The connection failed in this phase.
    Transport(Phase),
    /// A time limit was exceeded; [`Error::time_limit`](super::Error::time_limit) returns this time limit.
    Timeout,
    /// The call would wait too long for the rate limiter, so the request was not sent.
    /// [`Error::retry_after`](super::Error::retry_after) returns the time to wait before another call.
    RateLimitWait,
    /// The response exceeds the size limit of the client.
    TooLarge,
    /// A job ended without a result; [`Error::job_state`](super::Error::job_state) returns the state of the job.
    Job,
    /// The access token is missing or invalid.
    Token,
    /// The request is invalid, for instance because a required field is missing, and was not sent.
    InvalidRequest,
    /// A setting of the client is invalid.
    Configuration,
    /// The next page of a list was already requested.
    Stalled,
    /// The workspace already has an open scroll over the list.
    ScrollInUse,
    /// A scroll expired before the end of its list.
    ScrollExpired,
}

impl ErrorKind {
    /// Returns the kind of the error for an unsuccessful response.
    pub(super) fn of(status: StatusCode, errors: &[ApiError]) -> Self {
        let code = |code: &str| errors.iter().any(|error| error.code == code);
        match status.as_u16() {
            402 => Self::PlanRestricted,
            _ if code("api_plan_restricted") => Self::PlanRestricted,
            400 | 422 => Self::Invalid,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            409 => Self::Conflict,
            410 => Self::Gone,
            429 => Self::RateLimited,
            500..=599 => Self::Server,
            _ => Self::Api,
        }
    }

    /// Returns whether errors of this kind come from an unsuccessful response.
    pub(crate) fn is_response(self) -> bool {
        use ErrorKind::*;
        match self {
            NotFound | Conflict | RateLimited | Unauthorized | Forbidden | PlanRestricted
            | Gone | Invalid | Server | Api => true,
            Decode | Transport(_) | Timeout | RateLimitWait | TooLarge | Job | Token
            | InvalidRequest | Configuration | Stalled | ScrollInUse | ScrollExpired => false,
        }
    }
}

/// The phase of a call in which the connection failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// Before any byte of the request was sent.
    Connect,
    /// While the request was being sent, or before the response began. The request may have taken effect.
    Send,
    /// While the response was being read.
    Receive,
}

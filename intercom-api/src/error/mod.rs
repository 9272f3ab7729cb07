//! The error of this crate.

mod body;
mod display;
mod kind;

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use tokio::time::Instant;

use crate::rate_limit::RateLimit;
use crate::retry::{self, Failure, Idempotency};
use crate::timeouts::TimeLimit;
use crate::transport::{MIN_SUBSTRING, without_secret};

pub(crate) use self::body::request_id_header;
pub(crate) use self::display::OneLine;
pub use self::kind::{ErrorKind, Phase};

/// One of the errors in an unsuccessful response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// Intercom's error code, for instance `not_found`; empty if the error has no code. Intercom can add codes at any
    /// time.
    pub code: String,
    /// The human-readable message.
    pub message: Option<String>,
    /// The request field that caused the error.
    pub field: Option<String>,
}

/// The existing resource that caused a 409 response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Conflict<'a> {
    /// The id of the existing contact, if the message contains it.
    pub id: Option<&'a str>,
    /// Whether the existing contact is archived or deleted. `find` returns 404 for such a contact, but the email and
    /// the external id of the contact remain in use. `unarchive` restores an archived contact, and fails for a deleted
    /// contact.
    pub archived: bool,
}

/// The error of a call.
///
/// An error contains the operation, the status, Intercom's errors, the request id for Intercom's support, and the body
/// of the response. The message of the error contains neither the token nor the values in the path and the query
/// string.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<String>,
    idempotency: Option<Idempotency>,
    attempts: u32,
    /// Whether an earlier attempt may have succeeded.
    in_doubt: bool,
    time_limit: Option<TimeLimit>,
    room_at: Option<Instant>,
    limit: Option<RateLimit>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    request_id: Option<String>,
    errors: Vec<ApiError>,
    body: Bytes,
    unsent: bool,
    /// The id and the state of the job.
    job: Option<(String, String)>,
    json_path: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error(Box::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            idempotency: None,
            attempts: 0,
            in_doubt: false,
            time_limit: None,
            room_at: None,
            limit: None,
            status: None,
            headers: HeaderMap::new(),
            request_id: None,
            errors: Vec::new(),
            body: Bytes::new(),
            unsent: false,
            job: None,
            json_path: None,
            source: None,
        }))
    }

    /// Returns the error for an unsuccessful response.
    pub(crate) fn from_response(status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let parsed = body::parse(&body);
        let kind = ErrorKind::of(status, &parsed.errors);
        let mut error = Error::new(kind, "").with_response(status, headers, body);
        error.0.errors = parsed.errors;
        if parsed.request_id.is_some() {
            error.0.request_id = parsed.request_id;
        }
        error
    }

    /// Removes a secret from the response. A code, field or request id that equals a short secret is not removed,
    /// because the service chose this value.
    pub(crate) fn hide(mut self, secret: &[u8]) -> Self {
        let body = std::mem::take(&mut self.0.body);
        self.0.body = without_secret(body, secret);
        if secret.len() >= MIN_SUBSTRING {
            let shown = body::parse(&self.0.body);
            self.0.errors = shown.errors;
            let before = self.0.request_id.take();
            self.0.request_id = shown.request_id.or(before);
            return self;
        }
        for error in &mut self.0.errors {
            let message = error.message.as_mut();
            if let Some(message) = message.filter(|message| message.as_bytes() == secret) {
                "[token]".clone_into(message);
            }
        }
        self
    }

    /// Converts an error of the HTTP client. `sending` is the phase of an error that occurred after the connection was
    /// made.
    pub(crate) fn from_transport(error: reqwest::Error, sending: Phase) -> Self {
        // The URL contains the values in the path and the query string, so the error shows the path template instead.
        let error = error.without_url();
        let unsent = error.is_connect();
        let phase = if unsent { Phase::Connect } else { sending };
        let made = if error.is_timeout() {
            // The HTTP client limits only the time to connect, unless the application's own client has other time
            // limits.
            let limit = if unsent {
                TimeLimit::Connect
            } else {
                TimeLimit::Attempt
            };
            let mut made = Error::new(ErrorKind::Timeout, display::timed_out(phase));
            made.0.time_limit = Some(limit);
            made
        } else {
            Error::new(ErrorKind::Transport(phase), display::broken(phase))
        };
        let mut made = made.with_source(error);
        made.0.unsent = unsent;
        made
    }

    /// Returns the error for a time limit that was exceeded in this phase.
    pub(crate) fn out_of_time(limit: TimeLimit, phase: Phase) -> Self {
        let message = format!("{}; {}", limit.ran_out(), display::timed_out(phase));
        let mut made = Error::new(ErrorKind::Timeout, message);
        made.0.time_limit = Some(limit);
        made.0.unsent = phase == Phase::Connect;
        made
    }

    /// Returns the error for a call that would wait too long for the rate limiter, which admits calls again after
    /// `opens_in`.
    pub(crate) fn rate_limit_wait(opens_in: Option<Duration>) -> Self {
        let mut made = Error::new(ErrorKind::RateLimitWait, display::rate_limit_wait(opens_in));
        made.0.room_at = opens_in.and_then(|wait| Instant::now().checked_add(wait));
        made.0.unsent = true;
        made
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_json_path(mut self, path: Option<&str>) -> Self {
        self.0.json_path = path.map(str::to_owned);
        self
    }

    /// Replaces the kind and the message of the error.
    pub(crate) fn with_kind(mut self, kind: ErrorKind, message: &str) -> Self {
        self.0.kind = kind;
        self.0.message = message.to_owned();
        self
    }

    pub(crate) fn with_operation(mut self, method: &Method, template: &str) -> Self {
        self.0.operation = Some(format!("{method} {template}"));
        self.0
            .idempotency
            .get_or_insert_with(|| Idempotency::of(method, template));
        self
    }

    /// Sets the idempotency of the operation.
    pub(crate) fn with_idempotency(mut self, idempotency: Idempotency) -> Self {
        self.0.idempotency = Some(idempotency);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Sets whether an earlier attempt may have taken effect, although the last attempt was rejected.
    pub(crate) fn in_doubt(mut self, in_doubt: bool) -> Self {
        self.0.in_doubt = in_doubt;
        self
    }

    /// Sets the rate limit that [`rate_limit`](Self::rate_limit) returns if the response contains no rate limit.
    pub(crate) fn with_limit(mut self, limit: Option<RateLimit>) -> Self {
        self.0.limit = limit;
        self
    }

    pub(crate) fn with_response(
        mut self,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id_header(headers).map(str::to_owned);
        self.0.headers = headers.clone();
        self.0.body = body;
        self
    }

    pub(crate) fn with_job(mut self, id: &str, state: &str) -> Self {
        self.0.job = Some((id.to_owned(), state.to_owned()));
        self
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the operation that failed, for instance `GET /contacts/{contact_id}`; `None` if the error does not
    /// concern an operation.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// Returns the status of the response; `None` if there was no response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Returns the headers of the response; empty if there was no response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Returns the id that Intercom assigned to the request. Include this id when you contact Intercom's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns Intercom's errors; empty if the response contains no errors in a known form.
    pub fn errors(&self) -> &[ApiError] {
        &self.0.errors
    }

    /// Returns the id of the job if the error occurred after a job was started; use the id to look up the job later.
    pub fn job_id(&self) -> Option<&str> {
        self.0.job.as_ref().map(|(id, _)| id.as_str())
    }

    /// Returns the last known state of the job, for instance `failed` or `no_data`.
    pub fn job_state(&self) -> Option<&str> {
        self.0.job.as_ref().map(|(_, state)| state.as_str())
    }

    /// Returns the first code in [`errors`](Self::errors), for instance `not_found`.
    pub fn code(&self) -> Option<&str> {
        let codes = self.0.errors.iter().map(|error| error.code.as_str());
        codes.into_iter().find(|code| !code.is_empty())
    }

    /// Returns the body of the response; empty if there was no response.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Returns the body of the response as a string; invalid UTF-8 is replaced.
    pub fn body_text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.0.body)
    }

    /// Returns the number of requests that were sent; 0 if the call failed before the first request.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns whether an earlier attempt of the call may have succeeded, although Intercom rejected the last attempt.
    ///
    /// If the result is `true`, the response to an earlier attempt was lost or had a 5xx status, so it is unknown
    /// whether that attempt took effect. For instance, a retried `PUT` that sets the state of a ticket is rejected with
    /// 400 if the first attempt already set the state. Read the resource to determine its current state.
    pub fn earlier_attempt_may_have_succeeded(&self) -> bool {
        self.0.in_doubt
    }

    /// Returns the time limit that was exceeded, if the kind is [`ErrorKind::Timeout`].
    pub fn time_limit(&self) -> Option<TimeLimit> {
        self.0.time_limit
    }

    /// Returns the time to wait before another attempt: the value of `Retry-After`, the time until the rate limit
    /// resets (after a 429), or the wait for the client's rate limiter. The value has no upper limit.
    pub fn retry_after(&self) -> Option<Duration> {
        if let Some(at) = self.0.room_at {
            return Some(at.saturating_duration_since(Instant::now()));
        }
        let header = retry::retry_after(&self.0.headers, SystemTime::now());
        let reset = || retry::until_reset(&self.0.headers, SystemTime::now());
        header.or_else(|| self.is_rate_limited().then(reset)?)
    }

    /// Returns the rate limit in the response, or the state of the client's rate limiter if the response has no rate
    /// limit.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.0.headers).or(self.0.limit)
    }

    /// Returns whether the call can be retried without taking effect twice.
    ///
    /// Calls that read, replace or delete a resource can be retried after a lost connection and after the statuses 408,
    /// 429 and 5xx. Calls that create a resource can be retried only if they certainly had no effect.
    pub fn is_retryable(&self) -> bool {
        let idempotency = self.0.idempotency.unwrap_or(Idempotency::NonIdempotent);
        retry::may_retry(self.failure(), idempotency, false)
    }

    /// Classifies the error for the retry policy.
    pub(crate) fn failure(&self) -> Failure {
        if self.0.unsent {
            return Failure::Unsent;
        }
        match (self.0.kind, self.0.status.map(|status| status.as_u16())) {
            (ErrorKind::Transport(_) | ErrorKind::Timeout, _) => Failure::Unknown,
            (kind, Some(429)) if kind.is_response() => Failure::Limited {
                plain: self.has_api_code("rate_limit_exceeded"),
                retry_after: self.retry_after(),
            },
            (kind, Some(408 | 500..=599)) if kind.is_response() => Failure::Trouble {
                retry_after: self.retry_after(),
            },
            _ => Failure::Final,
        }
    }

    /// Returns whether the resource was not found (404).
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Returns whether the request conflicts with an existing resource (409), for instance because a contact with the
    /// same email exists.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Returns the existing resource that caused a 409 response; `None` for any other status. The result contains the
    /// id of the resource, and whether the resource is archived.
    pub fn conflict(&self) -> Option<Conflict<'_>> {
        if !self.is_conflict() {
            return None;
        }
        let messages = || {
            self.0
                .errors
                .iter()
                .filter_map(|error| error.message.as_deref())
        };
        // If there are several messages, the message with the id describes the contact.
        let named = messages().find(|message| body::id_in(message).is_some());
        Some(Conflict {
            id: named.and_then(body::id_in),
            archived: match named {
                Some(message) => body::names_archived(message),
                None => messages().any(body::names_archived),
            },
        })
    }

    /// Returns the id of the existing contact, if the message of a 409 contains this id. [`conflict`](Self::conflict)
    /// also returns whether that contact is archived.
    pub fn conflicting_id(&self) -> Option<&str> {
        self.conflict()?.id
    }

    /// Returns whether the resource no longer exists (410), for instance because the contact was merged.
    pub fn is_gone(&self) -> bool {
        self.has_status(StatusCode::GONE)
    }

    /// Returns whether Intercom rejected the request as invalid (400 or 422).
    pub fn is_invalid(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST)
            || self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Returns the first request field that [`errors`](Self::errors) names.
    pub fn field(&self) -> Option<&str> {
        self.0
            .errors
            .iter()
            .find_map(|error| error.field.as_deref())
    }

    /// Returns the JSON path of the first value that could not be decoded, for instance `$.data[3].id`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// Returns whether the call exceeded the rate limit (429), or was not sent because the wait would be too long
    /// ([`ErrorKind::RateLimitWait`]).
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::RateLimitWait || self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether the plan of the workspace does not include the operation.
    pub fn is_plan_restricted(&self) -> bool {
        self.0.kind == ErrorKind::PlanRestricted
    }

    /// Returns whether Intercom rejected the token (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Returns whether a time limit was exceeded, in the client or at Intercom (408 or 504).
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
            || self.has_status(StatusCode::REQUEST_TIMEOUT)
            || self.has_status(StatusCode::GATEWAY_TIMEOUT)
    }

    /// Returns whether the service sent an unsuccessful response.
    fn is_refused(&self) -> bool {
        use ErrorKind::{ScrollExpired, ScrollInUse};
        self.0.kind.is_response() || matches!(self.0.kind, ScrollInUse | ScrollExpired)
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.is_refused() && self.0.status == Some(status)
    }

    fn has_api_code(&self, code: &str) -> bool {
        self.0.kind.is_response() && self.0.errors.iter().any(|error| error.code == code)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display::line(self, &self.0.message, f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers and body are omitted: they may contain personal data, and `unwrap` writes this output to logs.
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.to_string())
            .field("operation", &self.0.operation)
            .field("status", &self.0.status)
            .field("request_id", &self.0.request_id)
            .field("attempts", &self.0.attempts)
            .field("in_doubt", &self.0.in_doubt)
            .field("errors", &self.0.errors)
            .field("body_bytes", &self.0.body.len())
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}

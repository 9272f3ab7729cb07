//! The one error of this crate.

mod body;
mod display;

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use tokio::time::Instant;

use crate::rate_limit::RateLimit;
use crate::retry::{self, Failure, Nature};
use crate::timeouts::TimeLimit;

pub(crate) use self::body::request_id_header;
pub(crate) use self::display::OneLine;

/// What went wrong, for a decision in code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Intercom does not know the resource (404).
    NotFound,
    /// The resource already exists (409), for instance a contact with the same email.
    Conflict,
    /// Too many requests were sent (429).
    RateLimited,
    /// Intercom does not accept the token (401).
    Unauthorized,
    /// The token lacks the permission (403).
    Forbidden,
    /// The plan of the workspace does not include the operation (402, or the code `api_plan_restricted`).
    PlanRestricted,
    /// The resource existed and was deleted or merged (410).
    Gone,
    /// Intercom rejects the request as it was sent (400 or 422).
    Invalid,
    /// Intercom failed (5xx).
    Server,
    /// Any other status that reports a failure.
    Api,
    /// The answer is a success, but not what was promised.
    Decode,
    /// The connection failed in this phase.
    Transport(Phase),
    /// A time limit ran out; [`Error::time_limit`] says which one.
    Timeout,
    /// The rate limit leaves no room for it soon enough; nothing was sent.
    /// [`Error::retry_after`] says when there will be.
    Paced,
    /// The answer is longer than this client reads.
    TooLarge,
    /// The job that the service did in the background ended without a result.
    Job,
    /// There is no usable access token.
    Token,
    /// The request cannot be sent as it was put together; nothing was sent.
    InvalidRequest,
    /// The client cannot be built or used as it was set up.
    Configuration,
    /// A list names as its next page one that was there before.
    Stalled,
    /// Another scroll over the list is open.
    ScrollInUse,
    /// A scroll has ended before the end of its list.
    ScrollExpired,
}

impl ErrorKind {
    /// The kind of a response without success.
    fn of(status: StatusCode, errors: &[ApiError]) -> Self {
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

    /// Whether it is the kind of a response without success.
    pub(crate) fn is_response(self) -> bool {
        use ErrorKind::*;
        match self {
            NotFound | Conflict | RateLimited | Unauthorized | Forbidden | PlanRestricted
            | Gone | Invalid | Server | Api => true,
            Decode | Transport(_) | Timeout | Paced | TooLarge | Job | Token | InvalidRequest
            | Configuration | Stalled | ScrollInUse | ScrollExpired => false,
        }
    }
}

/// How far a call came before its connection failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// Before any byte of the request was sent.
    Connect,
    /// While the request was sent or its answer awaited. Whether it took effect is unknown.
    Send,
    /// While the answer was read.
    Receive,
}

/// One entry of an error answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// Intercom's code, for instance `not_found`. The set is open; empty where there is none.
    pub code: String,
    /// The explanation for people.
    pub message: Option<String>,
    /// The field of the request that the entry is about.
    pub field: Option<String>,
}

/// Why a call failed.
///
/// It carries all that is known: the operation, the status, Intercom's own errors, the id to quote
/// to Intercom's support, and the body as it came. Its text holds neither the token nor the values
/// of path and query.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<String>,
    nature: Option<Nature>,
    attempts: u32,
    time_limit: Option<TimeLimit>,
    room_at: Option<Instant>,
    limit: Option<RateLimit>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    request_id: Option<String>,
    errors: Vec<ApiError>,
    body: Bytes,
    unsent: bool,
    /// Id and state.
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
            nature: None,
            attempts: 0,
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

    /// The error of an answer whose status is no success.
    pub(crate) fn from_answer(status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let parsed = body::parse(&body);
        let kind = ErrorKind::of(status, &parsed.errors);
        let mut error = Error::new(kind, "").with_answer(status, headers, body);
        error.0.errors = parsed.errors;
        if parsed.request_id.is_some() {
            error.0.request_id = parsed.request_id;
        }
        error
    }

    /// A failure of the HTTP client. `sending` is the phase where the failure itself names none.
    pub(crate) fn from_transport(error: reqwest::Error, sending: Phase) -> Self {
        // The URL holds the values of path and query; the template of the path is shown instead.
        let error = error.without_url();
        let unsent = error.is_connect();
        let phase = if unsent { Phase::Connect } else { sending };
        let made = if error.is_timeout() {
            // Only connecting has a limit there, or what the application's own client brings.
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

    /// A time limit of ours ran out in this phase.
    pub(crate) fn out_of_time(limit: TimeLimit, phase: Phase) -> Self {
        let message = format!("{}; {}", limit.ran_out(), display::timed_out(phase));
        let mut made = Error::new(ErrorKind::Timeout, message);
        made.0.time_limit = Some(limit);
        made.0.unsent = phase == Phase::Connect;
        made
    }

    /// There is no room within the rate limit, and there will be some after `opens_in`.
    pub(crate) fn paced(opens_in: Option<Duration>) -> Self {
        let mut made = Error::new(ErrorKind::Paced, display::paced(opens_in));
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

    /// The same failure, told by what it means.
    pub(crate) fn turned_into(mut self, kind: ErrorKind, message: &str) -> Self {
        self.0.kind = kind;
        self.0.message = message.to_owned();
        self
    }

    pub(crate) fn with_operation(mut self, method: &Method, template: &str) -> Self {
        self.0.operation = Some(format!("{method} {template}"));
        self.0
            .nature
            .get_or_insert_with(|| Nature::of(method, template));
        self
    }

    /// What sending the call twice would do.
    pub(crate) fn with_nature(mut self, nature: Nature) -> Self {
        self.0.nature = Some(nature);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// What is known of the rate limit, where no answer tells it.
    pub(crate) fn with_limit(mut self, limit: Option<RateLimit>) -> Self {
        self.0.limit = limit;
        self
    }

    pub(crate) fn with_answer(
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

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed, as `GET /contacts/{contact_id}`; `None` before there is one.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The answer's status, where there was an answer.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The answer's headers; empty where there was no answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The id under which Intercom knows the call; their support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Intercom's own errors; empty where the answer has none in a form known here.
    pub fn errors(&self) -> &[ApiError] {
        &self.0.errors
    }

    /// The id of the job that was waited for, with which it can be found again.
    pub fn job_id(&self) -> Option<&str> {
        self.0.job.as_ref().map(|(id, _)| id.as_str())
    }

    /// The state in which that job was seen last, in the service's words: `failed`, `no_data`.
    pub fn job_state(&self) -> Option<&str> {
        self.0.job.as_ref().map(|(_, state)| state.as_str())
    }

    /// The first of [`errors`](Self::errors)' codes, for instance `not_found`.
    pub fn code(&self) -> Option<&str> {
        let codes = self.0.errors.iter().map(|error| error.code.as_str());
        codes.into_iter().find(|code| !code.is_empty())
    }

    /// The answer's body as it came; empty where there was none.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The answer's body as text, whatever its bytes are.
    pub fn body_text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.0.body)
    }

    /// How often the call was sent; 0 where the error is older than the first attempt.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The time limit that ran out, for [`ErrorKind::Timeout`].
    pub fn time_limit(&self) -> Option<TimeLimit> {
        self.0.time_limit
    }

    /// How long to wait before the call has a chance: what the service says in `Retry-After`, the
    /// reset of the rate limit after a 429, or the next room that the client's own pacing has. It
    /// is as the service says, without bounds.
    pub fn retry_after(&self) -> Option<Duration> {
        if let Some(at) = self.0.room_at {
            return Some(at.saturating_duration_since(Instant::now()));
        }
        let told = retry::told(&self.0.headers, SystemTime::now());
        let reset = || retry::until_reset(&self.0.headers, SystemTime::now());
        told.or_else(|| self.is_rate_limited().then(reset)?)
    }

    /// The rate limit as this answer reports it; as the client knew it, where there was no answer.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.0.headers).or(self.0.limit)
    }

    /// Whether the same call may be sent again without doing its work twice.
    ///
    /// Calls that only read, replace or delete may be repeated after a lost connection and when
    /// the service is in trouble; calls that create only if they were never carried out.
    pub fn is_retryable(&self) -> bool {
        let nature = self.0.nature.unwrap_or(Nature::Once);
        retry::may_repeat(self.failure(), nature, false)
    }

    /// What the error says about the work that was asked for.
    pub(crate) fn failure(&self) -> Failure {
        if self.0.unsent {
            return Failure::Unsent;
        }
        match (self.0.kind, self.0.status.map(|status| status.as_u16())) {
            (ErrorKind::Transport(_) | ErrorKind::Timeout, _) => Failure::Unknown,
            (kind, Some(429)) if kind.is_response() => Failure::Limited {
                plain: self.has_api_code("rate_limit_exceeded"),
                told: self.retry_after(),
            },
            (kind, Some(408 | 500..=599)) if kind.is_response() => Failure::Trouble {
                told: self.retry_after(),
            },
            _ => Failure::Final,
        }
    }

    /// Whether Intercom knows no such thing (404).
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether something that exists stands against it (409), as a taken email does.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// The id of the contact that stands against it, where a conflict's message holds one.
    pub fn conflicting_id(&self) -> Option<&str> {
        let errors = self.0.errors.iter().filter(|_| self.is_conflict());
        errors
            .filter_map(|error| error.message.as_deref())
            .find_map(body::id_in)
    }

    /// Whether it was there once and is no longer (410), as a merged contact.
    pub fn is_gone(&self) -> bool {
        self.has_status(StatusCode::GONE)
    }

    /// Whether Intercom found fault with what was sent (400 or 422).
    pub fn is_invalid(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST)
            || self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// The first field of the request that Intercom names.
    pub fn field(&self) -> Option<&str> {
        self.0
            .errors
            .iter()
            .find_map(|error| error.field.as_deref())
    }

    /// Where in the answer's JSON it could not be decoded, as `$.data[3].id`; the first place
    /// where there are several.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// Whether too many calls were made (429), or would have been.
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::Paced || self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the workspace's plan does not include the operation.
    pub fn is_plan_restricted(&self) -> bool {
        self.0.kind == ErrorKind::PlanRestricted
    }

    /// Whether Intercom did not accept the token (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether time ran out: here, or at the service (408, 504).
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
            || self.has_status(StatusCode::REQUEST_TIMEOUT)
            || self.has_status(StatusCode::GATEWAY_TIMEOUT)
    }

    /// Whether the service answered with a status that is no success, whatever it means.
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
        // Headers and body may hold personal data, and `unwrap` prints this into logs.
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.to_string())
            .field("operation", &self.0.operation)
            .field("status", &self.0.status)
            .field("request_id", &self.0.request_id)
            .field("attempts", &self.0.attempts)
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

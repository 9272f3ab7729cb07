//! The one error of this crate.

mod body;
mod display;

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use crate::rate_limit::RateLimit;
use crate::request::safety;

pub(crate) use self::body::request_id_header;
pub(crate) use self::display::OneLine;

/// What went wrong, for a decision in code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Intercom answered with a status that is no success.
    Api,
    /// The answer is a success, but not what was promised.
    Decode,
    /// The connection failed in this phase.
    Transport(Phase),
    /// The answer did not come in time.
    Timeout,
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
    method: Option<Method>,
    operation: Option<String>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    request_id: Option<String>,
    errors: Vec<ApiError>,
    body: Bytes,
    unsent: bool,
    /// Id and state.
    job: Option<(String, String)>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error(Box::new(Inner {
            kind,
            message: message.into(),
            method: None,
            operation: None,
            status: None,
            headers: HeaderMap::new(),
            request_id: None,
            errors: Vec::new(),
            body: Bytes::new(),
            unsent: false,
            job: None,
            source: None,
        }))
    }

    /// The error of an answer whose status is no success.
    pub(crate) fn from_answer(status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let parsed = body::parse(&body);
        let mut error = Error::new(ErrorKind::Api, "").with_answer(status, headers, body);
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
            Error::new(ErrorKind::Timeout, display::timed_out(phase))
        } else {
            let message = display::broken(phase, &error);
            Error::new(ErrorKind::Transport(phase), message)
        };
        let mut made = made.with_source(error);
        made.0.unsent = unsent;
        made
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_operation(mut self, method: &Method, template: &str) -> Self {
        self.0.method = Some(method.clone());
        self.0.operation = Some(format!("{method} {template}"));
        self
    }

    pub(crate) fn with_answer(
        mut self,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id_header(headers);
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

    /// The rate limit as this answer reports it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.0.headers)
    }

    /// Whether the same call may be sent again without doing its work twice.
    ///
    /// Calls that only read, replace or delete may be repeated after a lost connection and when
    /// the service is in trouble; calls that create only if they were never carried out.
    pub fn is_retryable(&self) -> bool {
        if self.0.unsent {
            return true;
        }
        let (Some(method), Some(operation)) = (&self.0.method, &self.0.operation) else {
            return false;
        };
        let template = operation
            .split_once(' ')
            .map_or("", |(_, template)| template);
        match self.0.kind {
            ErrorKind::Api => self
                .0
                .status
                .is_some_and(|status| safety::after_status(method, template, status)),
            ErrorKind::Transport(_) | ErrorKind::Timeout => safety::repeatable(method, template),
            _ => false,
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

    /// Whether too many calls were made (429).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the workspace's plan does not include the operation.
    pub fn is_plan_restricted(&self) -> bool {
        self.has_status(StatusCode::PAYMENT_REQUIRED) || self.has_api_code("api_plan_restricted")
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

    fn has_status(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Api && self.0.status == Some(status)
    }

    fn has_api_code(&self, code: &str) -> bool {
        self.0.kind == ErrorKind::Api && self.0.errors.iter().any(|error| error.code == code)
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

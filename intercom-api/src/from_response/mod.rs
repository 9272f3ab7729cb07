//! Response types and the decoding of response bodies.

mod by_status;
mod chunks;
mod download;
#[cfg(feature = "gzip")]
mod gunzip;
mod redirect;
#[cfg(feature = "csv")]
mod rows;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Method, StatusCode};
use url::Url;

use crate::core::{Core, is_version, used_version};
use crate::error::{Error, ErrorKind, OneLine};
use crate::json::{self, Document, Json, Slot, StrictError, Unlisted, View};
use crate::token::Token;
use crate::transport::{Incoming, without_secret};

#[allow(
    unused_imports,
    reason = "used only if the response type of an operation depends on the status"
)]
pub(crate) use self::by_status::by_status;
#[cfg(feature = "gzip")]
pub use self::gunzip::Gunzip;
#[cfg(feature = "csv")]
pub use self::rows::{Row, Rows};
pub use self::{download::Download, redirect::Redirect};

/// A type that a call can return.
///
/// The trait is implemented by the types of a version and by `Vec`s of these types; by [`serde_json::Value`] for any
/// JSON value; by `serde_json::Map` for any JSON object; by `Option` for bodies that can be missing; by `()`, which
/// ignores the body; by `String` for plain text; by [`Download`] for files; and by [`Redirect`] for URLs.
pub trait FromResponse: sealed::Sealed + Sized + 'static {
    #[doc(hidden)]
    fn expect(status: StatusCode) -> Expect;

    #[doc(hidden)]
    fn read(received: &mut Received) -> Result<Self, Error>;
}

pub(crate) mod sealed {
    /// Restricts [`FromResponse`](super::FromResponse) to the types of this crate.
    pub trait Sealed {}
}

/// The expected contents of a response.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// The body is read into memory.
    Whole,
    /// The body is not needed.
    Nothing,
    /// The caller reads the body in chunks.
    Stream,
    /// The response is a redirect.
    Redirect,
}

/// A response before it is decoded.
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) content: Content,
    /// The number of attempts so far.
    pub(crate) attempts: u32,
    /// The token of the request, to be removed from the body in errors.
    token: Option<Token>,
}

pub(crate) enum Content {
    Whole(Bytes),
    Redirect(Url),
    Stream(Incoming),
    /// A 404 response to a retried `DELETE`.
    Absent,
}

impl RawResponse {
    pub(crate) fn new(incoming: &Incoming, content: Content) -> Self {
        RawResponse {
            status: incoming.status(),
            headers: incoming.headers().clone(),
            content,
            attempts: 1,
            token: None,
        }
    }

    pub(crate) fn with_token(mut self, token: &Token) -> Self {
        self.token = Some(token.clone());
        self
    }

    pub(crate) fn stream(incoming: Incoming) -> Self {
        RawResponse {
            status: incoming.status(),
            headers: incoming.headers().clone(),
            content: Content::Stream(incoming),
            attempts: 1,
            token: None,
        }
    }

    /// Returns the response to a `DELETE` of a resource that was already deleted.
    pub(crate) fn absent(headers: &HeaderMap) -> Self {
        RawResponse {
            status: StatusCode::NOT_FOUND,
            headers: headers.clone(),
            content: Content::Absent,
            attempts: 1,
            token: None,
        }
    }
}

/// A response, with the parts of its call that decoding needs.
#[doc(hidden)]
pub struct Received {
    core: Core,
    method: Method,
    template: String,
    strict: bool,
    arrived: RawResponse,
}

/// The maximum number of mismatches in the error message of strict decoding.
const MAX_PLACES: usize = 20;

/// Returns the memory budget, in bytes, for the decoded values of a response of at most `limit` bytes. The budget
/// includes the JSON from which the variants of unions are decoded; nested unions need this memory at the same time.
/// While the largest list is being copied to a larger allocation, the list takes 2.25 times its size. Including the
/// other strings, the body, and the copies of the body for an error or a repair, a response takes less than 8 times the
/// limit.
fn budget(limit: usize) -> usize {
    limit.saturating_mul(2).max(1 << 20)
}

impl Received {
    pub(crate) fn new(
        core: Core,
        method: Method,
        template: String,
        strict: bool,
        arrived: RawResponse,
    ) -> Self {
        Received {
            core,
            method,
            template,
            strict,
            arrived,
        }
    }

    #[allow(
        dead_code,
        reason = "used only if the response type depends on the status"
    )]
    pub(crate) fn status(&self) -> StatusCode {
        self.arrived.status
    }

    pub(crate) fn into_head(self) -> (StatusCode, HeaderMap) {
        (self.arrived.status, self.arrived.headers)
    }

    /// Rejects a response whose version is not the requested version.
    pub(crate) fn of_version(self, requested: &HeaderValue) -> Result<Self, Error> {
        match used_version(&self.arrived.headers) {
            Some(used) if !is_version(used, requested) => Err(self.undecodable(format!(
                "the response has the API version `{}`, but the request has `{}`; \
                 use the module of the response's version",
                OneLine(used),
                requested.to_str().unwrap_or_default()
            ))),
            _ => Ok(self),
        }
    }

    /// Returns whether the response is a 404 to a retried `DELETE`.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self.arrived.content, Content::Absent)
    }

    fn take_content(&mut self) -> Content {
        std::mem::replace(&mut self.arrived.content, Content::Whole(Bytes::new()))
    }

    fn body(&self) -> Bytes {
        match &self.arrived.content {
            Content::Whole(body) => body.clone(),
            Content::Redirect(_) | Content::Stream(_) | Content::Absent => Bytes::new(),
        }
    }

    /// Returns the body without the token, for use in an error.
    fn shown_body(&self) -> Bytes {
        match &self.arrived.token {
            Some(token) => without_secret(self.body(), token.secret()),
            None => self.body(),
        }
    }

    /// Returns the error for a response in an unexpected form.
    pub(crate) fn undecodable(&self, message: impl Into<String>) -> Error {
        self.error(ErrorKind::Decode, message)
    }

    fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        Error::new(kind, message)
            .with_operation(&self.method, &self.template)
            .with_attempts(self.arrived.attempts)
            .with_response(
                self.arrived.status,
                &self.arrived.headers,
                self.shown_body(),
            )
    }

    /// Returns the body, or an error if the body is empty or the headers declare a format other than JSON.
    fn json_body(&self) -> Result<Bytes, Error> {
        let body = self.body();
        if body.iter().all(u8::is_ascii_whitespace) {
            return Err(self.undecodable("the response is empty; expected JSON"));
        }
        if let Some(coding) = self.coding() {
            return Err(self.undecodable(format!(
                "the response has the content encoding `{}`; expected an uncompressed body",
                OneLine(coding)
            )));
        }
        match self.media_type() {
            Some(media_type) if !is_json(media_type) => Err(self.undecodable(format!(
                "the response has the content type `{}`; expected JSON",
                OneLine(media_type)
            ))),
            _ => Ok(body),
        }
    }

    fn decode<T: Document>(&self) -> Result<T, Error> {
        let mut text = T::blank();
        if self.is_absent() {
            return Ok(text);
        }
        if self.read_text(&mut text)? {
            return Ok(text);
        }
        let body = self.json_body()?;
        let decoded = self.decode_json(&body).map_err(|error| {
            // The JSON path in the error consists of keys, and a key can be the token, so the body without the token is
            // decoded again.
            let shown = self.shown_body();
            let shown = if shown == body {
                None
            } else {
                self.decode_json::<T>(&shown).err()
            };
            self.unexpected_form(&shown.unwrap_or(error))
        })?;
        match unlisted(&decoded) {
            Some(Unlisted { path, problem }) => {
                let message =
                    format!("the response does not contain the described list: {path}: {problem}");
                Err(self.undecodable(message).with_json_path(Some(&path)))
            }
            None => Ok(decoded),
        }
    }

    fn decode_json<T: Document>(&self, body: &[u8]) -> Result<T, StrictError> {
        let budget = budget(self.core.max_response_bytes());
        match self.strict {
            true => json::strict_within(body, budget),
            false => json::from_slice_within(body, budget).map_err(StrictError::Json),
        }
    }

    /// Reads the body into `place` if `place` is a string and the body is not JSON. Returns whether the body was read.
    fn read_text(&self, place: &mut dyn Json) -> Result<bool, Error> {
        let Slot::Text(text) = place.slot() else {
            return Ok(false);
        };
        if self.media_type().is_some_and(is_json) && !self.is_empty() {
            return Ok(false);
        }
        *text = String::from_utf8(self.body().into())
            .map_err(|_| self.undecodable("the response is not valid UTF-8"))?;
        Ok(true)
    }

    /// Returns the error for a body in an unexpected form. The message is complete, so the error has no source.
    fn unexpected_form(&self, error: &StrictError) -> Error {
        if matches!(error, StrictError::Json(error) if error.is_too_large()) {
            let limit = self.core.max_response_bytes();
            let message = format!(
                "the response takes too much memory: its values need more than twice the {limit} bytes of \
                 `max_response_bytes`; raise `max_response_bytes`, or request fewer items per page"
            );
            return self
                .error(ErrorKind::TooLarge, message)
                .with_json_path(error.path());
        }
        // Strict decoding reports each mismatch on a separate line.
        let places = error.to_string();
        let more = places.lines().count().saturating_sub(MAX_PLACES);
        let mut places = places
            .lines()
            .take(MAX_PLACES)
            .collect::<Vec<_>>()
            .join("; ");
        if more > 0 {
            places.push_str(&format!("; and {more} more"));
        }
        self.undecodable(format!(
            "the response does not have the described form: {places}"
        ))
        .with_json_path(error.path())
    }

    fn is_empty(&self) -> bool {
        match &self.arrived.content {
            Content::Whole(body) => body.iter().all(u8::is_ascii_whitespace),
            Content::Absent => true,
            Content::Redirect(_) | Content::Stream(_) => false,
        }
    }

    /// Returns the content encoding of the body, unless it is `identity`.
    fn coding(&self) -> Option<&str> {
        let header = self.arrived.headers.get(CONTENT_ENCODING)?;
        let coding = header.to_str().unwrap_or("unreadable").trim();
        (!coding.eq_ignore_ascii_case("identity")).then_some(coding)
    }

    /// Returns the media type without its parameters; `None` if the response has no `Content-Type` header.
    fn media_type(&self) -> Option<&str> {
        let header = self.arrived.headers.get(CONTENT_TYPE)?;
        let text = header.to_str().unwrap_or("unreadable");
        Some(text.split(';').next().unwrap_or_default().trim())
    }
}

/// Returns the reason why a response does not contain the declared list; `None` if the response contains the list, even
/// if the list is empty.
fn unlisted(response: &dyn Json) -> Option<Unlisted> {
    match response.view() {
        View::Record(record) => record.unlisted(),
        _ => None,
    }
}

fn is_json(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    media_type == "application/json" || media_type == "text/json" || media_type.ends_with("+json")
}

impl<T: Document + 'static> sealed::Sealed for T {}

impl<T: Document + 'static> FromResponse for T {
    fn expect(_: StatusCode) -> Expect {
        Expect::Whole
    }

    fn read(received: &mut Received) -> Result<Self, Error> {
        received.decode()
    }
}

impl<T: FromResponse> sealed::Sealed for Option<T> {}

/// An empty body, `null` and the 404 response to a retried `DELETE` are decoded as `None`.
impl<T: FromResponse> FromResponse for Option<T> {
    fn expect(status: StatusCode) -> Expect {
        match status {
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT => Expect::Whole,
            status => T::expect(status),
        }
    }

    fn read(received: &mut Received) -> Result<Self, Error> {
        let absent = match &received.arrived.content {
            Content::Whole(body) => received.is_empty() || body.trim_ascii() == b"null",
            Content::Absent => true,
            Content::Redirect(_) | Content::Stream(_) => false,
        };
        if absent {
            return Ok(None);
        }
        T::read(received).map(Some)
    }
}

impl sealed::Sealed for () {}

impl FromResponse for () {
    fn expect(_: StatusCode) -> Expect {
        Expect::Nothing
    }

    fn read(_: &mut Received) -> Result<Self, Error> {
        Ok(())
    }
}

//! A response whose body has not been read yet, and the limits for reading the body.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::without_secret;
use crate::error::{Error, ErrorKind, Phase};
use crate::timeouts::{Deadline, TimeLimit, within};

/// The maximum number of bytes of an error body that are stored.
pub(crate) const MAX_ERROR: usize = 1 << 20;

/// A response whose headers have been received.
pub(crate) struct Incoming {
    pub(crate) response: reqwest::Response,
    stalled: Option<Duration>,
    deadline: Option<Deadline>,
}

impl Incoming {
    pub(crate) fn new(
        response: reqwest::Response,
        stalled: Option<Duration>,
        deadline: Option<Deadline>,
    ) -> Self {
        Incoming {
            response,
            stalled,
            deadline,
        }
    }

    /// Replaces the deadline for reading the body.
    pub(crate) fn until(self, deadline: Option<Deadline>) -> Self {
        Incoming { deadline, ..self }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.response.status()
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    pub(crate) fn content_length(&self) -> Option<u64> {
        self.response.content_length()
    }

    /// Returns the next chunk of the body, or `None` at the end of the body.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let stalled = Deadline::after(self.stalled, TimeLimit::StalledBody);
        let deadline = Deadline::first(self.deadline, stalled);
        let chunk = within(deadline, Phase::Receive, self.response.chunk()).await?;
        chunk.map_err(|error| Error::from_transport(error, Phase::Receive))
    }

    /// Reads the whole body; fails if the body exceeds `limit` bytes, regardless of the announced length.
    pub(crate) async fn read(&mut self, limit: usize) -> Result<Bytes, Stopped> {
        let announced = self.content_length().unwrap_or(0);
        let mut body = Vec::new();
        if announced > limit as u64 {
            return Err(too_long(body, limit));
        }
        loop {
            match self.chunk().await {
                Ok(None) => return Ok(body.into()),
                Ok(Some(chunk)) if chunk.len() > limit - body.len() => {
                    return Err(too_long(body, limit));
                }
                Ok(Some(chunk)) => {
                    if body.is_empty() {
                        // The announced length may be wrong, so only small bodies are preallocated.
                        body.reserve_exact((announced as usize).min(1 << 20));
                    }
                    make_room(&mut body, chunk.len(), limit);
                    body.extend_from_slice(&chunk);
                }
                Err(cause) => {
                    let so_far = body.into();
                    return Err(Stopped { so_far, cause });
                }
            }
        }
    }
}

/// Doubles the capacity of the body if necessary, up to the limit.
fn make_room(body: &mut Vec<u8>, more: usize, limit: usize) {
    let needed = body.len() + more;
    if needed > body.capacity() {
        let capacity = needed.max(body.capacity().saturating_mul(2).min(limit));
        body.reserve_exact(capacity - body.len());
    }
}

/// The error of an incomplete body, and the part that was read.
pub(crate) struct Stopped {
    pub(crate) so_far: Bytes,
    cause: Error,
}

impl Stopped {
    pub(crate) fn into_error(self, incoming: &Incoming, secret: &[u8]) -> Error {
        let (status, headers) = (incoming.status(), incoming.headers());
        let body = without_secret(self.so_far, secret);
        self.cause.with_response(status, headers, body)
    }

    /// Returns the error without the body, which may contain secrets.
    #[cfg(feature = "oauth")]
    pub(crate) fn into_error_without_body(self, incoming: &Incoming) -> Error {
        let (status, headers) = (incoming.status(), incoming.headers());
        self.cause.with_response(status, headers, Bytes::new())
    }
}

/// Returns the error for a body that exceeds the limit, together with the start of the body.
fn too_long(mut body: Vec<u8>, limit: usize) -> Stopped {
    body.truncate(MAX_ERROR);
    body.shrink_to_fit();
    let message = format!(
        "the response exceeds the limit of {limit} bytes; raise it with `ClientBuilder::max_response_bytes`"
    );
    Stopped {
        so_far: body.into(),
        cause: Error::new(ErrorKind::TooLarge, message),
    }
}

//! A value together with what the answer said around it.

use http::{HeaderMap, StatusCode};

use crate::answer::Received;
use crate::rate_limit::RateLimit;

/// An answer: the value, and the status and headers that it came with.
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, received: Received) -> Self {
        let (status, headers) = received.into_head();
        Response {
            value,
            status,
            headers,
        }
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value, alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The answer's status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The answer's headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id under which Intercom knows the call; their support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }

    /// The rate limit as this answer reports it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.headers)
    }
}

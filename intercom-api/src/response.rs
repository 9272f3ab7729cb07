//! Responses with their metadata.

use http::{HeaderMap, StatusCode};

use crate::core::used_version;
use crate::from_response::Received;
use crate::rate_limit::RateLimit;

/// A response: the value with the status and the headers.
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
    inferred: bool,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, received: Received) -> Self {
        let inferred = received.is_absent();
        let (status, headers) = received.into_head();
        Response {
            value,
            status,
            headers,
            inferred,
        }
    }

    /// Returns a reference to the value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the request id, which Intercom's support needs to find a request.
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }

    /// Returns the API version that Intercom used, from the `Intercom-Version` header. If this version is not the
    /// requested version, the client logs a warning once; with [`strict`](crate::Request::strict), the call fails.
    pub fn version(&self) -> Option<&str> {
        used_version(&self.headers)
    }

    /// Returns whether the success of a `DELETE` was inferred: an earlier attempt failed without a reliable response,
    /// for example with a 502, and a retry returned 404. The resource does not exist now, but may never have existed.
    /// The value is empty, and the status is 404.
    pub fn is_inferred(&self) -> bool {
        self.inferred
    }

    /// Returns the rate limit in the headers.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.headers)
    }
}

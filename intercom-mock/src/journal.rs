//! The journal of received requests.

use std::collections::VecDeque;

use serde::Serialize;

/// The maximum number of requests in the journal; older requests are dropped.
const MOST: usize = 10_000;

/// The maximum size of the recorded part of a body, in bytes.
const BODY: usize = 64 * 1024;

/// A received request, and the status of its response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// The sequence number of the request since the start or the last reset, starting at 1.
    pub number: u64,
    /// When the request arrived, according to the mock's clock, in Unix seconds.
    pub at: i64,
    /// The method in uppercase.
    pub method: String,
    /// The path, as the client sent it.
    pub path: String,
    /// The query string, as the client sent it, without the question mark.
    pub query: Option<String>,
    /// The headers, with names in lowercase. The value of `Authorization` is replaced with `(redacted)`.
    pub headers: Vec<(String, String)>,
    /// The first 64 KiB of the body, as a string.
    pub body: String,
    /// The value of the `Intercom-Version` header; `None` if the request has no such header.
    pub version: Option<String>,
    /// The name of the operation, such as `contacts.create`; `None` if no operation matches.
    pub operation: Option<String>,
    /// The status of the response.
    pub status: u16,
    /// The request id of the response.
    pub request_id: String,
    /// The injected fault.
    pub fault: Option<String>,
}

impl ReceivedRequest {
    /// Returns the value of the first header with the name `name`. The name must be in lowercase.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The newest requests.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    received: VecDeque<ReceivedRequest>,
}

impl Journal {
    pub(crate) fn note(&mut self, received: ReceivedRequest) {
        if self.received.len() == MOST {
            self.received.pop_front();
        }
        self.received.push_back(received);
    }

    pub(crate) fn all(&self) -> Vec<ReceivedRequest> {
        self.received.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.received.clear();
    }
}

/// Returns the part of a body that the journal records.
pub(crate) fn kept(body: &[u8]) -> String {
    let body = body.get(..body.len().min(BODY)).unwrap_or_default();
    String::from_utf8_lossy(body).into_owned()
}

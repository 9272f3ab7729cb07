//! What the server received.

use std::collections::VecDeque;

use serde::Serialize;

/// How many requests are remembered: the newest.
const MOST: usize = 10_000;

/// The most bytes of a body that are remembered.
const BODY: usize = 64 * 1024;

/// A request that was received, and how it was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Received {
    /// Its number since the start or the last reset, from 1.
    pub number: u64,
    /// When it came, in Unix seconds of the mock's clock.
    pub at: i64,
    /// The method in upper case.
    pub method: String,
    /// The path as it was sent.
    pub path: String,
    /// The query as it was sent, without the question mark.
    pub query: Option<String>,
    /// Names in lower case, and values. The token is left out.
    pub headers: Vec<(String, String)>,
    /// The body as text; at most 64 KiB of it.
    pub body: String,
    /// The version that the request asked for, or that of the workspace.
    pub version: Option<String>,
    /// The operation, for instance `contacts.create`; none where the path leads to none.
    pub operation: Option<String>,
    /// The status of the answer.
    pub status: u16,
    /// The request id of the answer.
    pub request_id: String,
    /// The fault that was done to the answer.
    pub fault: Option<String>,
}

impl Received {
    /// The first header of this name, in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The newest requests.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    received: VecDeque<Received>,
}

impl Journal {
    pub(crate) fn note(&mut self, received: Received) {
        if self.received.len() == MOST {
            self.received.pop_front();
        }
        self.received.push_back(received);
    }

    pub(crate) fn all(&self) -> Vec<Received> {
        self.received.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.received.clear();
    }
}

/// As much of a body as is remembered.
pub(crate) fn kept(body: &[u8]) -> String {
    let body = body.get(..body.len().min(BODY)).unwrap_or_default();
    String::from_utf8_lossy(body).into_owned()
}

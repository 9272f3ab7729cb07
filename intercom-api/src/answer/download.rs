//! Answers that are files.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, StatusCode};

use super::{Answer, Content, Expect, Received, sealed};
use crate::error::Error;
use crate::request::Incoming;

/// A file, read piece by piece or as a whole.
///
/// The bytes are handed out as they come: a `.csv.gz` stays compressed.
pub struct Download {
    method: Method,
    template: String,
    incoming: Incoming,
}

impl Download {
    /// The answer's status.
    pub fn status(&self) -> StatusCode {
        self.incoming.status()
    }

    /// The answer's headers; `Content-Disposition` may name the file.
    pub fn headers(&self) -> &HeaderMap {
        self.incoming.headers()
    }

    /// The media type that the service gives the file.
    pub fn content_type(&self) -> Option<&str> {
        self.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The length that the service announces, in bytes.
    pub fn content_length(&self) -> Option<u64> {
        self.incoming.content_length()
    }

    /// The next piece, or `None` at the end. After an error the file is incomplete.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = self.incoming.chunk().await;
        chunk.map_err(|error| self.complete(error))
    }

    /// All that is left, when it is no longer than `limit` bytes.
    ///
    /// A longer file fails with [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge), after at most `limit` bytes were read.
    pub async fn bytes(mut self, limit: usize) -> Result<Bytes, Error> {
        match self.incoming.read(limit).await {
            Ok(bytes) => Ok(bytes),
            Err(stopped) => Err(self.complete(stopped.into_error(&self.incoming))),
        }
    }

    fn complete(&self, error: Error) -> Error {
        error
            .with_operation(&self.method, &self.template)
            .with_answer(self.status(), self.headers(), Bytes::new())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status())
            .field("content_type", &self.content_type())
            .field("content_length", &self.content_length())
            .finish_non_exhaustive()
    }
}

impl sealed::Sealed for Download {}

impl Answer for Download {
    fn expect(_: StatusCode) -> Expect {
        Expect::Stream
    }

    fn read(received: &mut Received) -> Result<Self, Error> {
        match received.take_content() {
            Content::Stream(incoming) => Ok(Download {
                method: received.method.clone(),
                template: received.template.clone(),
                incoming,
            }),
            content => {
                received.arrived.content = content;
                Err(received.undecodable("the answer is no file"))
            }
        }
    }
}

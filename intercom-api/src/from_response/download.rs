//! Responses that are files.

use std::fmt;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, StatusCode};

use super::chunks::{Source, pieces};
use super::{Content, Expect, FromResponse, Received, sealed};
use crate::error::{Error, ErrorKind};
use crate::transport::Incoming;

/// The maximum size of a chunk, in bytes.
pub(super) const MAX_PIECE: usize = 64 << 10;

/// A file that can be read in chunks or as a whole.
///
/// The bytes are returned unchanged, so a `.csv.gz` file remains compressed. The feature `gzip` adds the method
/// `gunzip`, and the feature `csv` adds the method `rows`.
pub struct Download {
    method: Method,
    template: String,
    incoming: Incoming,
    /// The bytes that have been received but not yet returned.
    rest: Bytes,
}

impl Download {
    pub(super) fn of(method: Method, template: String, incoming: Incoming) -> Self {
        Download {
            method,
            template,
            incoming,
            rest: Bytes::new(),
        }
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.incoming.status()
    }

    /// Returns the headers of the response; `Content-Disposition` can contain the name of the file.
    pub fn headers(&self) -> &HeaderMap {
        self.incoming.headers()
    }

    /// Returns the media type in the `Content-Type` header.
    pub fn content_type(&self) -> Option<&str> {
        self.headers().get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the length in the `Content-Length` header, in bytes.
    pub fn content_length(&self) -> Option<u64> {
        self.incoming.content_length()
    }

    /// Returns the next chunk, at most 64 KiB, or `None` at the end. After an error, the file is incomplete.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        while self.rest.is_empty() {
            let chunk = self.incoming.chunk().await;
            match chunk.map_err(|error| self.complete(error))? {
                Some(chunk) => self.rest = chunk,
                None => return Ok(None),
            }
        }
        Ok(Some(piece(&mut self.rest)))
    }

    /// Returns a stream of the chunks. The stream ends after the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + Unpin + 'static {
        pieces(self)
    }

    /// Returns the rest of the file, at most `limit` bytes.
    ///
    /// If the rest is longer, the call fails with [`ErrorKind::TooLarge`]. At most `limit` bytes are held in memory.
    pub async fn bytes(mut self, limit: usize) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        let announced = self.content_length().unwrap_or(0);
        if announced > limit as u64 && self.rest.is_empty() {
            return Err(self.too_long(limit as u64));
        }
        while let Some(piece) = self.chunk().await? {
            if piece.len() > limit - all.len() {
                return Err(self.too_long(limit as u64));
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    pub(super) fn too_long(&self, limit: u64) -> Error {
        let message =
            format!("the file is larger than the limit of {limit} bytes; pass a higher limit");
        self.complete(Error::new(ErrorKind::TooLarge, message))
    }

    #[cfg(any(feature = "gzip", feature = "csv"))]
    pub(super) fn unreadable(&self, message: String) -> Error {
        self.complete(Error::new(ErrorKind::Decode, message))
    }

    pub(super) fn complete(&self, error: Error) -> Error {
        error
            .with_operation(&self.method, &self.template)
            .with_response(self.status(), self.headers(), Bytes::new())
    }
}

/// Removes a chunk from the front of `rest` and returns the chunk.
pub(super) fn piece(rest: &mut Bytes) -> Bytes {
    rest.split_to(rest.len().min(MAX_PIECE))
}

impl Source for Download {
    type Piece = Bytes;

    fn next(&mut self) -> impl Future<Output = Result<Option<Bytes>, Error>> + Send {
        self.chunk()
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

impl FromResponse for Download {
    fn expect(_: StatusCode) -> Expect {
        Expect::Stream
    }

    fn read(received: &mut Received) -> Result<Self, Error> {
        match received.take_content() {
            Content::Stream(incoming) => Ok(Download::of(
                received.method.clone(),
                received.template.clone(),
                incoming,
            )),
            content => {
                received.arrived.content = content;
                Err(received.undecodable("the response is not a file"))
            }
        }
    }
}

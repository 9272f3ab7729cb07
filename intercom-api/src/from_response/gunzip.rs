//! Decompression of files while they are being read.

use std::fmt;
use std::io::{self, Write};

use bytes::{Bytes, BytesMut};
use flate2::write::MultiGzDecoder;
use futures_core::Stream;

use super::Download;
use super::chunks::{Source, pieces};
use super::download::piece;
use crate::error::Error;

/// The number of compressed bytes per step. Each compressed byte yields at most 1032 decompressed bytes.
const STEP: usize = 512;

/// The decompressed contents of a file, which are read in chunks.
pub struct Gunzip {
    download: Download,
    decoder: MultiGzDecoder<Vec<u8>>,
    /// The bytes that have been received but not yet decompressed.
    compressed: Bytes,
    /// The bytes that have been decompressed but not yet returned.
    rest: Bytes,
    limit: u64,
    so_far: u64,
    complete: bool,
}

impl Download {
    /// Decompresses a gzip file while the file is being read.
    ///
    /// At most about half a megabyte of the decompressed data is held in memory. Reading fails with
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) if the decompressed data is longer than `limit` bytes, and
    /// with [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the file is damaged or incomplete.
    pub fn gunzip(self, limit: u64) -> Gunzip {
        Gunzip {
            download: self,
            decoder: MultiGzDecoder::new(Vec::new()),
            compressed: Bytes::new(),
            rest: Bytes::new(),
            limit,
            so_far: 0,
            complete: false,
        }
    }
}

impl Gunzip {
    /// Returns the next chunk, at most 64 KiB, or `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        while self.rest.is_empty() {
            if self.complete {
                return Ok(None);
            }
            if self.compressed.is_empty() {
                match self.download.chunk().await? {
                    Some(arrived) => self.compressed = arrived,
                    None => self.complete = true,
                }
            }
            self.step()?;
        }
        Ok(Some(piece(&mut self.rest)))
    }

    /// Returns a stream of the chunks. The stream ends after the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + Unpin + 'static {
        pieces(self)
    }

    /// Returns the rest of the contents, at most `limit` bytes. If the rest is longer, the call fails with
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge).
    pub async fn bytes(mut self, limit: usize) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(piece) = self.chunk().await? {
            if piece.len() > limit - all.len() {
                return Err(self.download.too_long(limit as u64));
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    #[cfg(feature = "csv")]
    pub(super) fn download(&self) -> &Download {
        &self.download
    }

    /// Decompresses the next bytes, or completes the decompression at the end of the file.
    fn step(&mut self) -> Result<(), Error> {
        let step = self.compressed.split_to(self.compressed.len().min(STEP));
        let outcome = if self.complete {
            self.decoder.try_finish()
        } else {
            self.decoder.write_all(&step)
        };
        outcome.map_err(|error| self.damaged(&error))?;
        self.rest = std::mem::take(self.decoder.get_mut()).into();
        self.so_far += self.rest.len() as u64;
        if self.so_far > self.limit {
            self.rest = Bytes::new();
            return Err(self.download.too_long(self.limit));
        }
        Ok(())
    }

    fn damaged(&self, error: &io::Error) -> Error {
        let message = format!("the file is damaged or not a gzip file: {error}");
        self.download.unreadable(message)
    }
}

impl Source for Gunzip {
    type Piece = Bytes;

    fn next(&mut self) -> impl Future<Output = Result<Option<Bytes>, Error>> + Send {
        self.chunk()
    }
}

impl fmt::Debug for Gunzip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gunzip")
            .field("download", &self.download)
            .field("limit", &self.limit)
            .field("so_far", &self.so_far)
            .finish_non_exhaustive()
    }
}

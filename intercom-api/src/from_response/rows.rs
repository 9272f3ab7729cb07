//! CSV files, which are read row by row.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use csv_core::{ReadRecordResult, Reader};
use futures_core::Stream;
use serde::{Serialize, Serializer};

use super::Download;
#[cfg(feature = "gzip")]
use super::Gunzip;
use super::chunks::{Source, pieces};
use crate::error::{Error, ErrorKind};

/// The maximum size of a row, in bytes.
const MAX_ROW: usize = 4 << 20;

/// The maximum number of fields in a row.
const MAX_FIELDS: usize = 4096;

/// The rows of a CSV file whose first row contains the column names.
///
/// Only one row is held in memory. A row can be at most 4 MiB long and have at most 4096 fields.
pub struct Rows {
    file: FileSource,
    reader: Reader,
    /// The bytes that have been received but not yet parsed.
    rest: Bytes,
    text: Vec<u8>,
    ends: Vec<usize>,
    names: Option<Arc<[String]>>,
    number: u64,
}

enum FileSource {
    Plain(Box<Download>),
    #[cfg(feature = "gzip")]
    Compressed(Box<Gunzip>),
}

/// A row of a CSV file, with the column names from the first row.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    names: Arc<[String]>,
    values: Vec<String>,
}

impl Download {
    /// Parses the file as CSV, row by row, while the file is being read.
    pub fn rows(self) -> Rows {
        Rows::of(FileSource::Plain(Box::new(self)))
    }
}

#[cfg(feature = "gzip")]
impl Gunzip {
    /// Parses the file as CSV, row by row, while the file is being read.
    pub fn rows(self) -> Rows {
        Rows::of(FileSource::Compressed(Box::new(self)))
    }
}

impl Rows {
    fn of(file: FileSource) -> Self {
        Rows {
            file,
            reader: Reader::new(),
            rest: Bytes::new(),
            text: vec![0; 4096],
            ends: vec![0; 64],
            names: None,
            number: 0,
        }
    }

    /// Returns the next row, or `None` at the end.
    ///
    /// A row that is too long is an error of the kind [`ErrorKind::TooLarge`], and a row that is not valid UTF-8 is an
    /// error of the kind [`ErrorKind::Decode`].
    pub async fn next(&mut self) -> Result<Option<Row>, Error> {
        loop {
            let Some(values) = self.record().await? else {
                return Ok(None);
            };
            match &self.names {
                Some(names) => {
                    let names = names.clone();
                    return Ok(Some(Row { names, values }));
                }
                None => self.names = Some(values.into()),
            }
        }
    }

    /// Returns a stream of the rows. The stream ends after the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Row, Error>> + Send + Unpin + 'static {
        pieces(self)
    }

    async fn record(&mut self) -> Result<Option<Vec<String>>, Error> {
        self.number += 1;
        let (mut length, mut fields, mut at_end) = (0, 0, false);
        loop {
            if self.rest.is_empty() && !at_end {
                match self.file.chunk().await? {
                    Some(arrived) => self.rest = arrived,
                    None => at_end = true,
                }
            }
            let (result, read, written, ended) = self.reader.read_record(
                &self.rest,
                &mut self.text[length..],
                &mut self.ends[fields..],
            );
            let _ = self.rest.split_to(read);
            length += written;
            fields += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.grow_text()?,
                ReadRecordResult::OutputEndsFull => self.grow_ends()?,
                ReadRecordResult::Record => return self.values(fields).map(Some),
                ReadRecordResult::End => return Ok(None),
            }
        }
    }

    fn grow_text(&mut self) -> Result<(), Error> {
        if self.text.len() >= MAX_ROW {
            return Err(self.too_large(format!("{MAX_ROW} bytes")));
        }
        self.text.resize(self.text.len() * 2, 0);
        Ok(())
    }

    fn grow_ends(&mut self) -> Result<(), Error> {
        if self.ends.len() >= MAX_FIELDS {
            return Err(self.too_large(format!("{MAX_FIELDS} fields")));
        }
        self.ends.resize(self.ends.len() * 2, 0);
        Ok(())
    }

    fn too_large(&self, what: String) -> Error {
        let message = format!(
            "row {} of the file exceeds the limit of {what}",
            self.number
        );
        let download = self.file.download();
        download.complete(Error::new(ErrorKind::TooLarge, message))
    }

    fn values(&self, fields: usize) -> Result<Vec<String>, Error> {
        let mut start = 0;
        let mut values = Vec::with_capacity(fields);
        for end in &self.ends[..fields] {
            let value = std::str::from_utf8(&self.text[start..*end]).map_err(|_| {
                let message = format!("row {} of the file is not valid UTF-8", self.number);
                self.file.download().unreadable(message)
            })?;
            values.push(value.to_owned());
            start = *end;
        }
        Ok(values)
    }
}

impl FileSource {
    async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        match self {
            FileSource::Plain(download) => download.chunk().await,
            #[cfg(feature = "gzip")]
            FileSource::Compressed(gunzip) => gunzip.chunk().await,
        }
    }

    fn download(&self) -> &Download {
        match self {
            FileSource::Plain(download) => download,
            #[cfg(feature = "gzip")]
            FileSource::Compressed(gunzip) => gunzip.download(),
        }
    }
}

impl Row {
    /// Returns the value of a column; `None` if the column does not exist or the row is too short.
    pub fn get(&self, name: &str) -> Option<&str> {
        let column = self.names.iter().position(|known| known == name)?;
        self.values.get(column).map(String::as_str)
    }

    /// Returns the column names and values in the order of the columns. A value without a column name is omitted.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let names = self.names.iter().map(String::as_str);
        names.zip(self.values.iter().map(String::as_str))
    }

    /// Returns the values in the order of the columns.
    pub fn values(&self) -> &[String] {
        &self.values
    }
}

/// Serializes a row as an object whose values are strings. A custom type can be deserialized from this object.
impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl Source for Rows {
    type Piece = Row;

    fn next(&mut self) -> impl Future<Output = Result<Option<Row>, Error>> + Send {
        Rows::next(self)
    }
}

impl fmt::Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows")
            .field("download", self.file.download())
            .field("rows_read", &self.number)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

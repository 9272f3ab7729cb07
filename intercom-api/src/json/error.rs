//! JSON decoding and encoding errors.

use std::fmt;

use super::context::Mismatch;

/// A JSON decoding or encoding error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    message: String,
    path: String,
    position: Option<(usize, usize)>,
    too_large: bool,
}

impl Error {
    pub(crate) fn new(message: impl Into<String>, path: impl Into<String>) -> Self {
        Error(Box::new(Inner {
            message: message.into(),
            path: path.into(),
            position: None,
            too_large: false,
        }))
    }

    pub(super) fn at(mut self, line: usize, column: usize) -> Self {
        self.0.position = (line > 0).then_some((line, column));
        self
    }

    pub(crate) fn from_serde(error: &serde_json::Error, path: Option<String>) -> Self {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        let message = text.strip_suffix(&format!(" at line {line} column {column}"));
        let path = path.unwrap_or_else(|| "$".to_owned());
        Error::new(message.unwrap_or(&text), path).at(line, column)
    }

    pub(super) fn too_large(mut self, too_large: bool) -> Self {
        self.0.too_large = too_large;
        self
    }

    /// Returns whether the decoded values exceed their memory budget.
    pub(crate) fn is_too_large(&self) -> bool {
        self.0.too_large
    }

    /// Returns the JSON path of the error, such as `$.data[3].created_at`.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns the line of the error in the JSON, starting at 1; `None` if the position is unknown.
    pub fn line(&self) -> Option<usize> {
        self.0.position.map(|(line, _)| line)
    }

    /// Returns the column of the error in the JSON, starting at 1; `None` if the position is unknown.
    pub fn column(&self) -> Option<usize> {
        self.0.position.map(|(_, column)| column)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            message,
            path,
            position,
            ..
        } = &*self.0;
        write!(f, "{message} at {path}")?;
        match position {
            Some((line, column)) => write!(f, ", line {line} column {column}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

/// An error that [`strict`](super::strict) returns.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StrictError {
    /// The document could not be decoded.
    Json(Error),
    /// The types of these values differ from the types of their fields or lists.
    Mismatches(Vec<Mismatch>),
}

impl StrictError {
    /// Returns the JSON path of the first error.
    pub fn path(&self) -> Option<&str> {
        match self {
            StrictError::Json(error) => Some(error.path()),
            StrictError::Mismatches(mismatches) => {
                mismatches.first().map(|mismatch| mismatch.path())
            }
        }
    }
}

impl fmt::Display for StrictError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StrictError::Json(error) => error.fmt(f),
            StrictError::Mismatches(mismatches) => {
                let lines: Vec<String> = mismatches.iter().map(Mismatch::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
        }
    }
}

impl std::error::Error for StrictError {}

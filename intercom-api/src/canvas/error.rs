//! The errors that the validation of a response reports.

use std::fmt;

/// All problems in a response that Intercom would reject.
///
/// The error messages contain no strings from the canvas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanvasError(pub(super) Vec<Problem>);

/// A problem in a response that Intercom would reject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    path: String,
    message: String,
}

impl CanvasError {
    /// Returns the problems, from the top of the canvas to the bottom; the slice is never empty.
    pub fn problems(&self) -> &[Problem] {
        &self.0
    }
}

impl Problem {
    pub(super) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Problem {
            path: path.into(),
            message: message.into(),
        }
    }

    /// Returns the JSON path of the invalid or missing value, such as `$.canvas.content.components[2].options`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the description of the problem, such as `is missing`.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl fmt::Display for CanvasError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid canvas: ")?;
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for CanvasError {}

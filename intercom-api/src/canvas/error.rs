//! The errors of the validation of responses.

use std::fmt;

/// All problems of a response that Intercom would reject.
///
/// Messages contain no strings of the canvas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanvasError(pub(super) Vec<Problem>);

/// A problem of a response that Intercom would reject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    path: String,
    message: String,
}

impl CanvasError {
    /// Returns the problems, from top to bottom; there is at least one.
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

    /// Returns the path of the problem, such as `$.canvas.content.components[2].options`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the problem and the requirement.
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

//! What is wrong with an answer.

use std::fmt;

/// All that Intercom would refuse in an answer.
///
/// Its text has no text of the canvas in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanvasError(pub(super) Vec<Problem>);

/// One thing that Intercom would refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    path: String,
    message: String,
}

impl CanvasError {
    /// What is wrong, from top to bottom; never empty.
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

    /// Where in the answer it is, as `$.canvas.content.components[2].options`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong, and what is needed.
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
        f.write_str("Intercom would refuse the canvas: ")?;
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

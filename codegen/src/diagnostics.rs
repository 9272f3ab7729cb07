//! What is wrong with an input, where, and what to do about it.

use crate::source::Span;

/// A text that spans point into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Where the text came from, as the reader of a message knows it (`spec/2.14.yaml`).
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable kebab-case name of the rule (`duplicate-key`).
    pub id: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The places, the one at fault first.
    pub places: Vec<Place>,
    /// The next step for whoever reads it.
    pub help: String,
}

/// A place in a [`File`] and what it has to do with the finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The text at fault.
    pub span: Span,
    /// What this place has to do with the finding; may be empty.
    pub label: String,
}

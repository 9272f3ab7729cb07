// Written by `cargo xtask regen` from spec/nullable.answers.yaml. Do not edit.
//! What version nullable.answers of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`answers().thing`](super::answers::Answers::thing).
///
/// Schema `thing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Thing {
        name: "name",
    }
}

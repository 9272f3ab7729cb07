// Written by `cargo xtask regen` from spec/setter.add.yaml. Do not edit.
//! What version setter.add of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`contacts().bulk`](super::contacts::Contacts::bulk).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkContactRequest {
    pub add: Option<Vec<String>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl BulkContactRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add`.
    #[inline]
    pub fn add(mut self, add: impl SetToList<String>) -> Self {
        self.add.put(add.set_to_list());
        self
    }
}

record! {
    BulkContactRequest {
        add: "add",
    }
}

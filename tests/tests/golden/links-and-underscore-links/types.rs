// Written by `cargo xtask regen` from spec/links.and.underscore.links.yaml. Do not edit.
//! What version links.and.underscore.links of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`contacts().find`](super::contacts::Contacts::find).
///
/// Schema `person`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    pub underscore_links: Option<PersonLinks>,
    pub links: Vec<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Person {
        underscore_links: "_links",
        links: "links",
    }
}

/// Part of [`Person`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonLinks {
    pub self_: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    PersonLinks {
        self_: "self",
    }
}

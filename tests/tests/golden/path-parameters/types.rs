// Written by `cargo xtask regen` from spec/path.parameters.yaml. Do not edit.
//! What version path.parameters of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`articles().list`](super::articles::Articles::list), [`articles().search`](super::articles::Articles::search), [`articles().find_newest_draft`](super::articles::Articles::find_newest_draft), [`articles().find_draft`](super::articles::Articles::find_draft), [`articles().find`](super::articles::Articles::find), [`articles().delete`](super::articles::Articles::delete), [`articles().download`](super::articles::Articles::download) and [`articles().find_book`](super::articles::Articles::find_book).
///
/// Schema `article`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Article {
    pub id: Id,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Article {
        id: "id",
    }
}

/// Sent by [`articles().delete_book`](super::articles::Articles::delete_book).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum DeleteArticleBookParams {}

/// Sent by [`articles().find_book`](super::articles::Articles::find_book).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindArticleBookParams {}

/// Part of [`FindArticleBookParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindArticleBookParamsLanguage {
    /// `en`
    En,
    /// `de`
    De,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    FindArticleBookParamsLanguage {
        En = "en",
        De = "de",
    }
}

/// Sent by [`articles().search`](super::articles::Articles::search).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum SearchArticlesParams {}

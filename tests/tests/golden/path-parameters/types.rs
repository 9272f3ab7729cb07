// Written by `cargo xtask regen` from spec/path.parameters.yaml. Do not edit.
//! What version path.parameters of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`articles().list`](super::articles::Articles::list), [`articles().search`](super::articles::Articles::search), [`articles().find_newest_draft`](super::articles::Articles::find_newest_draft) and 5 more.
///
/// Schema `article`.
#[derive(Clone, Default, PartialEq)]
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
#[derive(Clone, Default, PartialEq)]
pub struct DeleteArticleBookParams {
    pub language: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl DeleteArticleBookParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `language`.
    #[inline]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

record! {
    DeleteArticleBookParams {
        language: "language",
    }
}

/// Sent by [`articles().find_book`](super::articles::Articles::find_book).
#[derive(Clone, Default, PartialEq)]
pub struct FindArticleBookParams {
    pub language: Option<FindArticleBookParamsLanguage>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl FindArticleBookParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `language`.
    #[inline]
    pub fn language(
        mut self,
        language: impl Into<FindArticleBookParamsLanguage>,
    ) -> Self {
        self.language = Some(language.into());
        self
    }
}

record! {
    FindArticleBookParams {
        language: "language",
    }
}

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
#[derive(Clone, Default, PartialEq)]
pub struct SearchArticlesParams {
    pub phrase: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchArticlesParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `phrase`.
    #[inline]
    pub fn phrase(mut self, phrase: impl Into<String>) -> Self {
        self.phrase = Some(phrase.into());
        self
    }
}

record! {
    SearchArticlesParams {
        phrase: "phrase",
    }
}

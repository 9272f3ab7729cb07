// Written by `cargo xtask regen` from spec/paging.styles.yaml. Do not edit.
//! What version paging.styles of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`rows().list`](super::rows::Rows::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListRowsParams {}

/// Sent by [`rows().query`](super::rows::Rows::query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRowRequest {
    pub name: Option<String>,
    pub page: Option<i64>,
    pub options: Option<QueryRowRequestOptions>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl QueryRowRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl SetTo<i64>) -> Self {
        self.page.put(page.set_to());
        self
    }

    /// Sets `options`.
    #[inline]
    pub fn options(mut self, options: impl SetTo<QueryRowRequestOptions>) -> Self {
        self.options.put(options.set_to());
        self
    }
}

record! {
    QueryRowRequest {
        name: "name",
        page: "page",
        options: "options",
    }
}

/// Part of [`QueryRowRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRowRequestOptions {
    pub size: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl QueryRowRequestOptions {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `size`.
    #[inline]
    pub fn size(mut self, size: impl SetTo<i64>) -> Self {
        self.size.put(size.set_to());
        self
    }
}

record! {
    QueryRowRequestOptions {
        size: "size",
    }
}

/// Part of [`RowList`].
///
/// Schema `row`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Row {
    pub id: Id,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Row {
        id: "id",
    }
}

/// Answered by [`rows().list`](super::rows::Rows::list) and [`rows().query`](super::rows::Rows::query).
///
/// Schema `row_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowList {
    pub rows: Vec<Row>,
    pub next_cursor: Option<String>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    RowList {
        rows: "rows",
        next_cursor: "next_cursor",
        page: "page",
        total_pages: "total_pages",
    }
}

#[cfg(feature = "client")]
page! { RowList: Row = rows }

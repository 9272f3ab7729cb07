// Written by `cargo xtask regen` from spec/paging.styles.yaml. Do not edit.
//! What version paging.styles of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`rows().list`](super::rows::Rows::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListRowsParams {
    pub cursor: Option<String>,
    pub limit: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListRowsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

record! {
    ListRowsParams {
        cursor: "cursor",
        limit: "limit",
    }
}

/// Sent by [`rows().query`](super::rows::Rows::query).
#[derive(Clone, Default, PartialEq)]
pub struct QueryRowRequest {
    pub name: Option<String>,
    pub page: Option<i64>,
    pub options: Option<QueryRowRequestOptions>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl QueryRowRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `options`.
    #[inline]
    pub fn options(mut self, options: impl Into<QueryRowRequestOptions>) -> Self {
        self.options = Some(options.into());
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
#[derive(Clone, Default, PartialEq)]
pub struct QueryRowRequestOptions {
    pub size: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl QueryRowRequestOptions {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `size`.
    #[inline]
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
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
#[derive(Clone, Default, PartialEq)]
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
#[derive(Clone, Default, PartialEq)]
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

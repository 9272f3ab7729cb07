// Written by `cargo xtask regen` from spec/paging.yaml. Do not edit.
//! What version paging of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`rows().list`](super::rows::Rows::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListRowsParams {}

/// Sent by [`rows().page`](super::rows::Rows::page).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum PageRowParams {}

/// Part of [`RowList`].
///
/// Schema `pages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pages {
    pub next: Option<PagesNext>,
    pub page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Pages {
        next: "next",
        page: "page",
    }
}

/// Part of [`Pages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PagesNext {
    pub starting_after: Option<String>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    PagesNext {
        starting_after: "starting_after",
        per_page: "per_page",
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

/// Answered by [`rows().list`](super::rows::Rows::list), [`rows().linked`](super::rows::Rows::linked), [`rows().page`](super::rows::Rows::page), [`rows().scroll`](super::rows::Rows::scroll) and [`rows().search`](super::rows::Rows::search).
///
/// Schema `row_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<Row>,
    pub pages: Option<Pages>,
    pub total_count: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    RowList {
        type_: "type" = "list",
        data: "data",
        pages: "pages",
        total_count: "total_count",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { RowList: Row = data }

/// Sent by [`rows().scroll`](super::rows::Rows::scroll).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ScrollRowsParams {}

/// Sent by [`rows().search`](super::rows::Rows::search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequest {
    pub query: Option<SearchRowsRequestQuery>,
    pub pagination: Update<SearchRowsRequestPagination>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRowsRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: impl SetTo<SearchRowsRequestQuery>) -> Self {
        self.query.put(query.set_to());
        self
    }

    /// Sets `pagination`. `None` leaves it unchanged; [`clear_pagination`](Self::clear_pagination) clears it.
    #[inline]
    pub fn pagination(
        mut self,
        pagination: impl SetTo<SearchRowsRequestPagination>,
    ) -> Self {
        self.pagination.put(pagination.set_to());
        self
    }

    /// Clears `pagination`: sends null.
    #[inline]
    pub fn clear_pagination(mut self) -> Self {
        self.pagination = Update::Clear;
        self
    }
}

record! {
    SearchRowsRequest {
        query: "query",
        pagination: "pagination",
    }
}

impl From<Query> for SearchRowsRequest {
    #[inline]
    fn from(query: Query) -> Self {
        Self {
            query: Some(query.into()),
            ..Self::default()
        }
    }
}
set_to_from!(SearchRowsRequest : Query);

/// Part of [`SearchRowsRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequestPagination {
    pub per_page: Option<i64>,
    pub starting_after: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRowsRequestPagination {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl SetTo<i64>) -> Self {
        self.per_page.put(per_page.set_to());
        self
    }

    /// Sets `starting_after`.
    #[inline]
    pub fn starting_after(mut self, starting_after: impl SetTo<String>) -> Self {
        self.starting_after.put(starting_after.set_to());
        self
    }
}

record! {
    SearchRowsRequestPagination {
        per_page: "per_page",
        starting_after: "starting_after",
    }
}

/// Part of [`SearchRowsRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequestQuery {
    pub field: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRowsRequestQuery {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`.
    #[inline]
    pub fn field(mut self, field: impl SetTo<String>) -> Self {
        self.field.put(field.set_to());
        self
    }
}

record! {
    SearchRowsRequestQuery {
        field: "field",
    }
}

impl From<Query> for SearchRowsRequestQuery {
    #[inline]
    fn from(query: Query) -> Self {
        Self {
            extra: query.into(),
            ..Self::default()
        }
    }
}
set_to_from!(SearchRowsRequestQuery : Query);

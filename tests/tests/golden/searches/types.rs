// Written by `cargo xtask regen` from spec/searches.yaml. Do not edit.
//! What version searches of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`notes().search`](super::notes::Notes::search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchNotesRequest {
    pub query: Option<SearchNotesRequestQuery>,
    pub pagination: Option<SearchNotesRequestPagination>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchNotesRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: impl SetTo<SearchNotesRequestQuery>) -> Self {
        self.query.put(query.set_to());
        self
    }

    /// Sets `pagination`.
    #[inline]
    pub fn pagination(
        mut self,
        pagination: impl SetTo<SearchNotesRequestPagination>,
    ) -> Self {
        self.pagination.put(pagination.set_to());
        self
    }
}

record! {
    SearchNotesRequest {
        query: "query",
        pagination: "pagination",
    }
}

impl From<Query> for SearchNotesRequest {
    #[inline]
    fn from(query: Query) -> Self {
        Self {
            query: Some(query.into()),
            ..Self::default()
        }
    }
}
set_to_from!(SearchNotesRequest : Query);

/// Part of [`SearchNotesRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchNotesRequestPagination {
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchNotesRequestPagination {
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
}

record! {
    SearchNotesRequestPagination {
        per_page: "per_page",
    }
}

/// Part of [`SearchNotesRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchNotesRequestQuery {
    pub field: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchNotesRequestQuery {
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
    SearchNotesRequestQuery {
        field: "field",
    }
}

impl From<Query> for SearchNotesRequestQuery {
    #[inline]
    fn from(query: Query) -> Self {
        Self {
            extra: query.into(),
            ..Self::default()
        }
    }
}
set_to_from!(SearchNotesRequestQuery : Query);

/// Sent by [`rows().search`](super::rows::Rows::search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequest {
    /// Required.
    pub query: Option<SearchRowsRequestQuery>,
    pub pagination: Option<SearchRowsRequestPagination>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRowsRequest {
    /// Creates an empty value. Required before it is sent: `query`.
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

    /// Sets `pagination`.
    #[inline]
    pub fn pagination(
        mut self,
        pagination: impl SetTo<SearchRowsRequestPagination>,
    ) -> Self {
        self.pagination.put(pagination.set_to());
        self
    }
}

record! {
    SearchRowsRequest {
        query: "query",
        pagination: "pagination",
    } required { "query" }
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
}

record! {
    SearchRowsRequestPagination {
        per_page: "per_page",
    }
}

/// Part of [`SearchRowsRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchRowsRequestQuery {
    /// Sends `SearchRowsRequestQueryByField`.
    ByField(SearchRowsRequestQueryByField),
    /// Sends `SearchRowsRequestQueryByOperator`.
    ByOperator(SearchRowsRequestQueryByOperator),
    /// What is none of these.
    Other(Value),
}

impl From<SearchRowsRequestQueryByField> for SearchRowsRequestQuery {
    #[inline]
    fn from(value: SearchRowsRequestQueryByField) -> Self {
        Self::ByField(value)
    }
}

set_to_from!(SearchRowsRequestQuery : SearchRowsRequestQueryByField);

impl From<SearchRowsRequestQueryByOperator> for SearchRowsRequestQuery {
    #[inline]
    fn from(value: SearchRowsRequestQueryByOperator) -> Self {
        Self::ByOperator(value)
    }
}

set_to_from!(SearchRowsRequestQuery : SearchRowsRequestQueryByOperator);

union! {
    SearchRowsRequestQuery {
        ByField(SearchRowsRequestQueryByField) = object().has(&["field"]),
        ByOperator(SearchRowsRequestQueryByOperator) = object().has(&["operator"]),
    }
}

impl From<Query> for SearchRowsRequestQuery {
    #[inline]
    fn from(query: Query) -> Self {
        Self::Other(query.into())
    }
}
set_to_from!(SearchRowsRequestQuery : Query);

/// Part of [`SearchRowsRequestQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequestQueryByField {
    /// Required.
    pub field: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRowsRequestQueryByField {
    /// Creates an empty value. Required before it is sent: `field`.
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
    SearchRowsRequestQueryByField {
        field: "field",
    } required { "field" }
}

/// Part of [`SearchRowsRequestQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequestQueryByOperator {
    /// Required.
    pub operator: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRowsRequestQueryByOperator {
    /// Creates an empty value. Required before it is sent: `operator`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `operator`.
    #[inline]
    pub fn operator(mut self, operator: impl SetTo<String>) -> Self {
        self.operator.put(operator.set_to());
        self
    }
}

record! {
    SearchRowsRequestQueryByOperator {
        operator: "operator",
    } required { "operator" }
}

/// Sent by [`texts().search`](super::texts::Texts::search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTextsRequest {
    pub query: Option<String>,
    pub pagination: Option<SearchTextsRequestPagination>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchTextsRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: impl SetTo<String>) -> Self {
        self.query.put(query.set_to());
        self
    }

    /// Sets `pagination`.
    #[inline]
    pub fn pagination(
        mut self,
        pagination: impl SetTo<SearchTextsRequestPagination>,
    ) -> Self {
        self.pagination.put(pagination.set_to());
        self
    }
}

record! {
    SearchTextsRequest {
        query: "query",
        pagination: "pagination",
    }
}

/// Part of [`SearchTextsRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTextsRequestPagination {
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchTextsRequestPagination {
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
}

record! {
    SearchTextsRequestPagination {
        per_page: "per_page",
    }
}

// Written by `cargo xtask regen` from spec/searches.yaml. Do not edit.
//! What version searches of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`notes().search`](super::notes::Notes::search).
#[derive(Clone, Default, PartialEq)]
pub struct SearchNotesRequest {
    pub query: Option<SearchNotesRequestQuery>,
    pub pagination: Option<SearchNotesRequestPagination>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchNotesRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: impl Into<SearchNotesRequestQuery>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `pagination`.
    #[inline]
    pub fn pagination(
        mut self,
        pagination: impl Into<SearchNotesRequestPagination>,
    ) -> Self {
        self.pagination = Some(pagination.into());
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

/// Part of [`SearchNotesRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct SearchNotesRequestPagination {
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchNotesRequestPagination {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    SearchNotesRequestPagination {
        per_page: "per_page",
    }
}

/// Part of [`SearchNotesRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct SearchNotesRequestQuery {
    pub field: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchNotesRequestQuery {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`.
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
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

/// Sent by [`rows().search`](super::rows::Rows::search).
#[derive(Clone, Default, PartialEq)]
pub struct SearchRowsRequest {
    /// Required.
    pub query: Option<SearchRowsRequestQuery>,
    pub pagination: Option<SearchRowsRequestPagination>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRowsRequest {
    /// With all that is required.
    #[inline]
    pub fn new(query: impl Into<SearchRowsRequestQuery>) -> Self {
        Self {
            query: Some(query.into()),
            ..Self::default()
        }
    }

    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: impl Into<SearchRowsRequestQuery>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `pagination`.
    #[inline]
    pub fn pagination(
        mut self,
        pagination: impl Into<SearchRowsRequestPagination>,
    ) -> Self {
        self.pagination = Some(pagination.into());
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

/// Part of [`SearchRowsRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct SearchRowsRequestPagination {
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRowsRequestPagination {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
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
    /// Where it has `field`.
    ByField(SearchRowsRequestQueryByField),
    /// Where it has `operator`.
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

impl From<SearchRowsRequestQueryByOperator> for SearchRowsRequestQuery {
    #[inline]
    fn from(value: SearchRowsRequestQueryByOperator) -> Self {
        Self::ByOperator(value)
    }
}

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

/// Part of [`SearchRowsRequestQuery`].
#[derive(Clone, Default, PartialEq)]
pub struct SearchRowsRequestQueryByField {
    /// Required.
    pub field: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRowsRequestQueryByField {
    /// With all that is required.
    #[inline]
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: Some(field.into()),
            ..Self::default()
        }
    }

    /// Sets `field`.
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

record! {
    SearchRowsRequestQueryByField {
        field: "field",
    }
}

/// Part of [`SearchRowsRequestQuery`].
#[derive(Clone, Default, PartialEq)]
pub struct SearchRowsRequestQueryByOperator {
    /// Required.
    pub operator: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRowsRequestQueryByOperator {
    /// With all that is required.
    #[inline]
    pub fn new(operator: impl Into<String>) -> Self {
        Self {
            operator: Some(operator.into()),
            ..Self::default()
        }
    }

    /// Sets `operator`.
    #[inline]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

record! {
    SearchRowsRequestQueryByOperator {
        operator: "operator",
    }
}

/// Sent by [`texts().search`](super::texts::Texts::search).
#[derive(Clone, Default, PartialEq)]
pub struct SearchTextsRequest {
    pub query: Option<String>,
    pub pagination: Option<SearchTextsRequestPagination>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchTextsRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `pagination`.
    #[inline]
    pub fn pagination(
        mut self,
        pagination: impl Into<SearchTextsRequestPagination>,
    ) -> Self {
        self.pagination = Some(pagination.into());
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
#[derive(Clone, Default, PartialEq)]
pub struct SearchTextsRequestPagination {
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchTextsRequestPagination {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    SearchTextsRequestPagination {
        per_page: "per_page",
    }
}

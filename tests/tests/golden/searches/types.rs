
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchNotesRequest {
    pub query: Option<SearchNotesRequestQuery>,
    pub pagination: Option<SearchNotesRequestPagination>,
    pub extra: Extra,
}

impl SearchNotesRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn query(mut self, query: impl SetTo<SearchNotesRequestQuery>) -> Self {
        self.query.put(query.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchNotesRequestPagination {
    pub per_page: Option<i64>,
    pub extra: Extra,
}

impl SearchNotesRequestPagination {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchNotesRequestQuery {
    pub field: Option<String>,
    pub extra: Extra,
}

impl SearchNotesRequestQuery {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequest {
    pub query: Option<SearchRowsRequestQuery>,
    pub pagination: Option<SearchRowsRequestPagination>,
    pub extra: Extra,
}

impl SearchRowsRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn query(mut self, query: impl SetTo<SearchRowsRequestQuery>) -> Self {
        self.query.put(query.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequestPagination {
    pub per_page: Option<i64>,
    pub extra: Extra,
}

impl SearchRowsRequestPagination {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchRowsRequestQuery {
    ByField(SearchRowsRequestQueryByField),
    ByOperator(SearchRowsRequestQueryByOperator),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequestQueryByField {
    pub field: Option<String>,
    pub extra: Extra,
}

impl SearchRowsRequestQueryByField {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequestQueryByOperator {
    pub operator: Option<String>,
    pub extra: Extra,
}

impl SearchRowsRequestQueryByOperator {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTextsRequest {
    pub query: Option<String>,
    pub pagination: Option<SearchTextsRequestPagination>,
    pub extra: Extra,
}

impl SearchTextsRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn query(mut self, query: impl SetTo<String>) -> Self {
        self.query.put(query.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTextsRequestPagination {
    pub per_page: Option<i64>,
    pub extra: Extra,
}

impl SearchTextsRequestPagination {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

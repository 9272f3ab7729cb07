
#[allow(unused_imports)]
use crate::facade::types::*;

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListRowsParams {}

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum PageRowParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pages {
    pub next: Option<PagesNext>,
    pub page: Option<i64>,
    pub extra: Extra,
}

record! {
    Pages {
        next: "next",
        page: "page",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PagesNext {
    pub starting_after: Option<String>,
    pub per_page: Option<i64>,
    pub extra: Extra,
}

record! {
    PagesNext {
        starting_after: "starting_after",
        per_page: "per_page",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Row {
    pub id: Id,
    pub extra: Extra,
}

record! {
    Row {
        id: "id",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowList {
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<Row>,
    pub pages: Option<Pages>,
    pub total_count: Option<i64>,
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

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ScrollRowsParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequest {
    pub query: Option<SearchRowsRequestQuery>,
    pub pagination: Update<SearchRowsRequestPagination>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequestPagination {
    pub per_page: Option<i64>,
    pub starting_after: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRowsRequestQuery {
    pub field: Option<String>,
    pub extra: Extra,
}

impl SearchRowsRequestQuery {
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

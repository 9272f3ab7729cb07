
#[allow(unused_imports)]
use crate::facade::types::*;

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListRowsParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRowRequest {
    pub name: Option<String>,
    pub page: Option<i64>,
    pub options: Option<QueryRowRequestOptions>,
    pub extra: Extra,
}

impl QueryRowRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    #[inline]
    pub fn page(mut self, page: impl SetTo<i64>) -> Self {
        self.page.put(page.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRowRequestOptions {
    pub size: Option<i64>,
    pub extra: Extra,
}

impl QueryRowRequestOptions {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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
    pub rows: Vec<Row>,
    pub next_cursor: Option<String>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
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

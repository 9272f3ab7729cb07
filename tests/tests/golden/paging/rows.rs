// Written by `cargo xtask regen` from spec/paging.yaml. Do not edit.
//! Operations of the resource `rows`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::rows`](super::Client::rows).
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Rows<'_> {
    /// `GET /rows`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Row`](types::Row) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::paging::Client, params: intercom_api::paging::types::ListRowsParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().list(params).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/listrows)
    #[inline]
    pub fn list(&self, params: types::ListRowsParams) -> Request<types::RowList> {
        self.client
            .request(Method::GET, "/rows", &[])
            .params(&params)
            .paged(Paging::Cursor, Some(150))
    }

    /// `GET /rows/linked`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Row`](types::Row) and [`pages`](Request::pages) through every page; how many items a page has is for the service to say.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::paging::Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().linked().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/linkedrows)
    #[inline]
    pub fn linked(&self) -> Request<types::RowList> {
        self.client.request(Method::GET, "/rows/linked", &[]).paged(Paging::Url, None)
    }

    /// `GET /rows/pages`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Row`](types::Row) and [`pages`](Request::pages) through every page; how many items a page has is for the service to say.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::paging::Client, params: intercom_api::paging::types::PageRowParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().page(params).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/pagerows)
    #[inline]
    pub fn page(&self, params: types::PageRowParams) -> Request<types::RowList> {
        self.client
            .request(Method::GET, "/rows/pages", &[])
            .params(&params)
            .paged(Paging::Page, None)
    }

    /// `GET /rows/scroll`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Row`](types::Row) and [`pages`](Request::pages) through every page; how many items a page has is for the service to say.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::paging::Client, params: intercom_api::paging::types::ScrollRowOverAllParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().scroll_over_all(params).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/scrolloverallrows)
    #[inline]
    pub fn scroll_over_all(
        &self,
        params: types::ScrollRowOverAllParams,
    ) -> Request<types::RowList> {
        self.client
            .request(Method::GET, "/rows/scroll", &[])
            .params(&params)
            .paged(Paging::Scroll, None)
    }

    /// `POST /rows/search`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Row`](types::Row) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::paging::Client, request: intercom_api::paging::types::SearchRowsRequest) -> Result<(), intercom_api::Error> {
    /// let mut items = client.rows().search(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/paging/rest-api/api.intercom.io/rows/searchrows)
    #[inline]
    pub fn search(
        &self,
        request: impl Into<types::SearchRowsRequest>,
    ) -> Request<types::RowList> {
        self.client
            .request(Method::POST, "/rows/search", &[])
            .search(&request.into())
            .paged(Paging::Search, Some(150))
    }
}

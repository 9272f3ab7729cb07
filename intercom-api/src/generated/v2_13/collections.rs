// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Operations of the resource `collections`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::collections`](super::Client::collections).
#[derive(Clone, Copy, Debug)]
pub struct Collections<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Collections<'_> {
    /// `GET /help_center/collections`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Collection`](types::Collection) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_13::Client, params: intercom_api::v2_13::types::ListCollectionsParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.collections().list(params).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/help-center/listallcollections)
    #[inline]
    pub fn list(
        &self,
        params: types::ListCollectionsParams,
    ) -> Request<types::CollectionList> {
        self.client
            .request(Method::GET, "/help_center/collections", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `POST /help_center/collections`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/help-center/createcollection)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateCollectionRequest,
    ) -> Request<types::Collection> {
        self.client.request(Method::POST, "/help_center/collections", &[]).json(&request)
    }

    /// `GET /help_center/collections/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/help-center/retrievecollection)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Collection> {
        self.client.request(Method::GET, "/help_center/collections/{id}", &[&id])
    }

    /// `PUT /help_center/collections/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/help-center/updatecollection)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateCollectionRequest,
    ) -> Request<types::Collection> {
        self.client
            .request(Method::PUT, "/help_center/collections/{id}", &[&id])
            .json(&request)
    }

    /// `DELETE /help_center/collections/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/help-center/deletecollection)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::DeletedCollectionObject> {
        self.client.request(Method::DELETE, "/help_center/collections/{id}", &[&id])
    }
}

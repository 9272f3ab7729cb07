// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `collections`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Collections::list) | `GET /help_center/collections` |
//! | [`create`](Collections::create) | `POST /help_center/collections` |
//! | [`find`](Collections::find) | `GET /help_center/collections/{collection_id}` |
//! | [`update`](Collections::update) | `PUT /help_center/collections/{collection_id}` |
//! | [`delete`](Collections::delete) | `DELETE /help_center/collections/{collection_id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client
//!     .collections()
//!     .list(types::ListCollectionsParams::new())
//!     .items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

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
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .collections()
    ///     .list(types::ListCollectionsParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/help-center/listallcollections)
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let collection = client
    ///     .collections()
    ///     .create(types::CreateCollectionRequest::new("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/help-center/createcollection)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateCollectionRequest,
    ) -> Request<types::Collection> {
        self.client.request(Method::POST, "/help_center/collections", &[]).json(&request)
    }

    /// `GET /help_center/collections/{collection_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let collection = client.collections().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/help-center/retrievecollection)
    #[inline]
    pub fn find(&self, collection_id: impl Display) -> Request<types::Collection> {
        self.client
            .request(
                Method::GET,
                "/help_center/collections/{collection_id}",
                &[&collection_id],
            )
    }

    /// `PUT /help_center/collections/{collection_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let collection = client
    ///     .collections()
    ///     .update("123", types::UpdateCollectionRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/help-center/updatecollection)
    #[inline]
    pub fn update(
        &self,
        collection_id: impl Display,
        request: types::UpdateCollectionRequest,
    ) -> Request<types::Collection> {
        self.client
            .request(
                Method::PUT,
                "/help_center/collections/{collection_id}",
                &[&collection_id],
            )
            .json(&request)
    }

    /// `DELETE /help_center/collections/{collection_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let deleted_collection_object = client.collections().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/help-center/deletecollection)
    #[inline]
    pub fn delete(
        &self,
        collection_id: impl Display,
    ) -> Request<types::DeletedCollectionObject> {
        self.client
            .request(
                Method::DELETE,
                "/help_center/collections/{collection_id}",
                &[&collection_id],
            )
    }
}

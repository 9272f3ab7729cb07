// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! The sections of a help center. A collection contains articles, and can contain other collections.
//!
//! A collection without a parent is at the top level. Lists are ordered by the time of the last change, newest first. A new
//! collection belongs to the default help center unless the request contains the id of a different help center.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Collections::list) | Lists the collections of all help centers, the most recently changed first. |
//! | [`create`](Collections::create) | Creates a collection in a help center, at the top level or inside another collection. |
//! | [`find`](Collections::find) | Finds a collection by its id. |
//! | [`update`](Collections::update) | Updates a collection: its name, description, translations or parent. |
//! | [`delete`](Collections::delete) | Deletes a collection from its help center. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let shelf = types::CreateCollectionRequest::new().name("Billing").description("Invoices and refunds");
//! let shelf = client.collections().create(shelf).await?;
//!
//! let inner = types::CreateCollectionRequest::new().name("Refunds").parent_id(shelf.id.clone());
//! let inner = client.collections().create(inner).await?;
//! println!("{} lies in {}", inner.id, shelf.id);
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

const PAGE: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Query("page")),
    next: "pages.next.page",
    size: "per_page",
    page: "pages.page",
    last: "pages.total_pages",
};

/// The operations of [`Client::collections`](super::Client::collections).
#[derive(Clone, Copy, Debug)]
pub struct Collections<'a> {
    pub(super) client: &'a Core,
}

impl Collections<'_> {
    /// Lists the collections of all help centers, the most recently changed first.
    ///
    /// `GET /help_center/collections`
    ///
    /// The list is flat and includes nested collections: [`Collection.parent_id`](field@types::Collection::parent_id) defines the tree, and [`Collection.order`](field@types::Collection::order) defines
    /// the order.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Collection`](types::Collection), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1.
    /// - `per_page` (`i64`): The page size, at most 150.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.collections().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/help-center/listallcollections)
    #[doc(
        alias(
            "list collections",
            "list the collections",
            "list collections of all help centers",
            "list the collections of all help centers"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::CollectionList, types::ListCollectionsParams> {
        self.client
            .request(Method::GET, "/help_center/collections", &[])
            .paged(&PAGE, Some(150))
    }

    /// Creates a collection in a help center, at the top level or inside another collection.
    ///
    /// `POST /help_center/collections`
    ///
    /// To add an article to the collection, set `parent_id` of the article with [`articles().update`](super::articles::Articles::update). Sending the same request twice
    /// creates two collections.
    ///
    /// # Errors
    ///
    /// 400 with the code `parameter_not_found` if the name is missing.
    ///
    /// Documented error statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let collection = client
    ///     .collections()
    ///     .create(
    ///         types::CreateCollectionRequest::new()
    ///             .name("Billing")
    ///             .description("Invoices and payments"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/help-center/createcollection)
    #[doc(
        alias(
            "create collection",
            "create a collection",
            "create collection in help center",
            "create a collection in a help center"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateCollectionRequest,
    ) -> Request<types::Collection> {
        self.client.request(Method::POST, "/help_center/collections", &[]).json(&request)
    }

    /// Finds a collection by its id.
    ///
    /// `GET /help_center/collections/{collection_id}`
    ///
    /// The response does not list the articles of the collection; [`articles().list`](super::articles::Articles::list) returns the parent of each article.
    ///
    /// # Errors
    ///
    /// 404 if the collection does not exist.
    ///
    /// Documented error statuses: 401, 404.
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
    #[doc(
        alias(
            "find collection",
            "find a collection",
            "find collection by its id",
            "find a collection by its id"
        )
    )]
    #[inline]
    pub fn find(&self, collection_id: impl Display) -> Request<types::Collection> {
        self.client
            .request(
                Method::GET,
                "/help_center/collections/{collection_id}",
                &[&collection_id],
            )
    }

    /// Updates a collection: its name, description, translations or parent.
    ///
    /// `PUT /help_center/collections/{collection_id}`
    ///
    /// Omitted fields keep their values. The help center, the icon and the order of a collection cannot be changed.
    ///
    /// # Errors
    ///
    /// 404 if the collection does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let collection = client
    ///     .collections()
    ///     .update("123", types::UpdateCollectionRequest::new().name("Billing"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/help-center/updatecollection)
    #[doc(alias("update collection", "update a collection"))]
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

    /// Deletes a collection from its help center.
    ///
    /// `DELETE /help_center/collections/{collection_id}`
    ///
    /// # Errors
    ///
    /// 404 if the collection does not exist or was deleted.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let collection_deleted = client.collections().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/help-center/deletecollection)
    #[doc(
        alias(
            "delete collection",
            "delete a collection",
            "delete collection from its help center",
            "delete a collection from its help center"
        )
    )]
    #[inline]
    pub fn delete(
        &self,
        collection_id: impl Display,
    ) -> Request<types::CollectionDeleted> {
        self.client
            .request(
                Method::DELETE,
                "/help_center/collections/{collection_id}",
                &[&collection_id],
            )
    }
}

impl<T> Request<T, types::ListCollectionsParams> {
    /// Sets the parameter `page`.
    ///
    /// The page number, starting at 1; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 150.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `audiences`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Audiences::list) | `GET /audiences` |
//! | [`create`](Audiences::create) | `POST /audiences` |
//! | [`find`](Audiences::find) | `GET /audiences/{id}` |
//! | [`update`](Audiences::update) | `PUT /audiences/{id}` |
//! | [`delete`](Audiences::delete) | `DELETE /audiences/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.audiences().list().items();
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

const FLAT_PAGE: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Query("page")),
    next: "",
    size: "per_page",
    page: "page",
    last: "total_pages",
};

/// The operations of [`Client::audiences`](super::Client::audiences).
#[derive(Clone, Copy, Debug)]
pub struct Audiences<'a> {
    pub(super) client: &'a Core,
}

impl Audiences<'_> {
    /// `GET /audiences`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`Audience`](types::Audience), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 50 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `page` (`i64`)
    /// - `per_page` (`i64`)
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.audiences().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/audiences/listaudiences)
    #[inline]
    pub fn list(&self) -> Request<types::AudienceList, types::ListAudiencesParams> {
        self.client.request(Method::GET, "/audiences", &[]).paged(&FLAT_PAGE, Some(50))
    }

    /// `POST /audiences`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let audience = client
    ///     .audiences()
    ///     .create(types::CreateAudienceRequest::new().name("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/audiences/createaudience)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateAudienceRequest,
    ) -> Request<types::Audience> {
        self.client.request(Method::POST, "/audiences", &[]).json(&request)
    }

    /// `GET /audiences/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let audience = client.audiences().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/audiences/retrieveaudience)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Audience> {
        self.client.request(Method::GET, "/audiences/{id}", &[&id])
    }

    /// `PUT /audiences/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let audience = client
    ///     .audiences()
    ///     .update("123", types::UpdateAudienceRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/audiences/updateaudience)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateAudienceRequest,
    ) -> Request<types::Audience> {
        self.client.request(Method::PUT, "/audiences/{id}", &[&id]).json(&request)
    }

    /// `DELETE /audiences/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.audiences().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/audiences/deleteaudience)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<()> {
        self.client.request(Method::DELETE, "/audiences/{id}", &[&id])
    }
}

impl<T> Request<T, types::ListAudiencesParams> {
    /// Sets the parameter `page`.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request 50.
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

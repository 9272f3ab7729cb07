// Written by `cargo xtask regen` from spec/objects.yaml. Do not edit.
//! Operations of the resource `things`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Things::create) | `POST /things` |
//! | [`find`](Things::find) | `GET /things/{id}` |
//! | [`update`](Things::update) | `PUT /things/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::objects::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let thing = client
//!     .things()
//!     .create(
//!         types::CreateThingRequest::new()
//!             .name("name")
//!             .on(true)
//!             .parts([types::Part::new()]),
//!     )
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::things`](super::Client::things).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(super) client: &'a Core,
}

impl Things<'_> {
    /// `POST /things`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::objects::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client
    ///     .things()
    ///     .create(
    ///         types::CreateThingRequest::new()
    ///             .name("name")
    ///             .on(true)
    ///             .parts([types::Part::new()]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/objects/rest-api/api.intercom.io/things/creatething)
    #[inline]
    pub fn create(&self, request: types::CreateThingRequest) -> Request<types::Thing> {
        self.client.request(Method::POST, "/things", &[]).json(&request)
    }

    /// `GET /things/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::objects::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.things().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/objects/rest-api/api.intercom.io/things/getthing)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Thing> {
        self.client.request(Method::GET, "/things/{id}", &[&id])
    }

    /// `PUT /things/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::objects::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client
    ///     .things()
    ///     .update("123", types::UpdateThingRequest::new().name("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/objects/rest-api/api.intercom.io/things/updatething)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateThingRequest,
    ) -> Request<types::Thing> {
        self.client.request(Method::PUT, "/things/{id}", &[&id]).json(&request)
    }
}

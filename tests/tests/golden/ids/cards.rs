// Written by `cargo xtask regen` from spec/ids.yaml. Do not edit.
//! Operations of the resource `cards`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Cards::create) | `POST /cards` |
//! | [`find`](Cards::find) | `GET /cards/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::ids::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let card = client
//!     .cards()
//!     .create(types::CreateCardRequest::new().owner_id("123").label_ids(["123"]))
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::cards`](super::Client::cards).
#[derive(Clone, Copy, Debug)]
pub struct Cards<'a> {
    pub(super) client: &'a Core,
}

impl Cards<'_> {
    /// `POST /cards`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::ids::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let card = client
    ///     .cards()
    ///     .create(types::CreateCardRequest::new().owner_id("123").label_ids(["123"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/ids/rest-api/api.intercom.io/cards/createcard)
    #[inline]
    pub fn create(&self, request: types::CreateCardRequest) -> Request<types::Card> {
        self.client.request(Method::POST, "/cards", &[]).json(&request)
    }

    /// `GET /cards/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::ids::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let card = client.cards().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/ids/rest-api/api.intercom.io/cards/getcard)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Card> {
        self.client.request(Method::GET, "/cards/{id}", &[&id])
    }
}

// Written by `cargo xtask regen` from spec/deprecated.read.only.yaml. Do not edit.
//! Operations of the resource `old`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Old::create) | `POST /old` |
//! | [`find`](Old::find) | `GET /old/{id}` |
//! | [`update`](Old::update) | `PUT /old/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::deprecated_read_only::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let old = client.old().create(types::NewOld::new().name("name")).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::old`](super::Client::old).
#[derive(Clone, Copy, Debug)]
pub struct Old<'a> {
    pub(super) client: &'a Core,
}

impl Old<'_> {
    /// `POST /old`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::deprecated_read_only::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let old = client.old().create(types::NewOld::new().name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/deprecated.read.only/rest-api/api.intercom.io/old/createold)
    #[inline]
    pub fn create(&self, request: types::NewOld) -> Request<types::Old> {
        self.client.request(Method::POST, "/old", &[]).json(&request)
    }

    /// `GET /old/{id}`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `by` (`String`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::deprecated_read_only::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let old = client.old().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/deprecated.read.only/rest-api/api.intercom.io/old/getold)
    #[deprecated = "Intercom's description marks it as deprecated"]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Old, types::FindOldParams> {
        self.client.request(Method::GET, "/old/{id}", &[&id])
    }

    /// `PUT /old/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::deprecated_read_only::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let old = client.old().update("123", types::Old::new().name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/deprecated.read.only/rest-api/api.intercom.io/old/updateold)
    #[inline]
    pub fn update(&self, id: impl Display, request: types::Old) -> Request<types::Old> {
        self.client.request(Method::PUT, "/old/{id}", &[&id]).json(&request)
    }
}

impl<T> Request<T, types::FindOldParams> {
    /// Sets the parameter `by`.
    ///
    /// Deprecated.
    #[inline]
    pub fn by(self, by: impl SetTo<String>) -> Self {
        self.param("by", Param::Query, by.set_to())
    }
}

// Written by `cargo xtask regen` from spec/alike.types.yaml. Do not edit.
//! Operations of the resource `alike`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](Alike::find) | `GET /a` |
//! | [`create`](Alike::create) | `POST /a` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::alike_types::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let ticket = client.alike().find().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::alike`](super::Client::alike).
#[derive(Clone, Copy, Debug)]
pub struct Alike<'a> {
    pub(super) client: &'a Core,
}

impl Alike<'_> {
    /// `GET /a`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::alike_types::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client.alike().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/alike.types/rest-api/api.intercom.io/alike/geta)
    #[inline]
    pub fn find(&self) -> Request<types::Ticket> {
        self.client.request(Method::GET, "/a", &[])
    }

    /// `POST /a`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::alike_types::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let ticket = client.alike().create(types::CreateAlikeRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/alike.types/rest-api/api.intercom.io/alike/createa)
    #[inline]
    pub fn create(&self, request: types::CreateAlikeRequest) -> Request<types::Ticket> {
        self.client.request(Method::POST, "/a", &[]).json(&request)
    }
}

// Written by `cargo xtask regen` from spec/one.of.many.texts.yaml. Do not edit.
//! Operations of the resource `content`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`search`](Content::search) | `GET /content/search` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::one_of_many_texts::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let result_choice = client.content().search().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::content`](super::Client::content).
#[derive(Clone, Copy, Debug)]
pub struct Content<'a> {
    pub(super) client: &'a Core,
}

impl Content<'_> {
    /// `GET /content/search`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::one_of_many_texts::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let result_choice = client.content().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.many.texts/rest-api/api.intercom.io/content/searchcontent)
    #[inline]
    pub fn search(&self) -> Request<types::ResultChoice> {
        self.client.request(Method::GET, "/content/search", &[])
    }
}

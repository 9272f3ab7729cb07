// Written by `cargo xtask regen` from spec/keyword.names.yaml. Do not edit.
//! Operations of the resource `words`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Words::list) | `GET /words` |
//! | [`create`](Words::create) | `POST /words` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::keyword_names::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let words = client.words().list(types::ListWordsParams::new()).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::words`](super::Client::words).
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub(super) client: &'a Core,
}

impl Words<'_> {
    /// `GET /words`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::keyword_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let words = client.words().list(types::ListWordsParams::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/keyword.names/rest-api/api.intercom.io/words/getwords)
    #[inline]
    pub fn list(&self, params: types::ListWordsParams) -> Request<types::Words> {
        self.client.request(Method::GET, "/words", &[]).params(&params)
    }

    /// `POST /words`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::keyword_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let words = client
    ///     .words()
    ///     .create(types::NewWords::new("type", "self", "gen", "extra", "new", "default"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/keyword.names/rest-api/api.intercom.io/words/createwords)
    #[inline]
    pub fn create(&self, request: types::NewWords) -> Request<types::Words> {
        self.client.request(Method::POST, "/words", &[]).json(&request)
    }
}

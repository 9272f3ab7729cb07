// Written by `cargo xtask regen` from spec/searches.yaml. Do not edit.
//! Operations of the resource `texts`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`search`](Texts::search) | `POST /texts/search` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::searches::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.texts().search(types::SearchTextsRequest::new()).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::texts`](super::Client::texts).
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    pub(super) client: &'a Core,
}

impl Texts<'_> {
    /// `POST /texts/search`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::searches::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.texts().search(types::SearchTextsRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/searches/rest-api/api.intercom.io/texts/searchtexts)
    #[inline]
    pub fn search(&self, request: types::SearchTextsRequest) -> Request<()> {
        self.client.request(Method::POST, "/texts/search", &[]).json(&request)
    }
}

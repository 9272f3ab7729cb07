// Written by `cargo xtask regen` from spec/searches.yaml. Do not edit.
//! Operations of the resource `notes`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`search`](Notes::search) | `POST /notes/search` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::search::Query;
//! use intercom_api::searches::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.notes().search(Query::field("created_at").gt(1_704_067_200)).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::notes`](super::Client::notes).
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(super) client: &'a Core,
}

impl Notes<'_> {
    /// `POST /notes/search`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::searches::{Client, types};
    /// # use intercom_api::search::Query;
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.notes().search(Query::field("created_at").gt(1_704_067_200)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/searches/rest-api/api.intercom.io/notes/searchnotes)
    #[inline]
    pub fn search(&self, request: impl Into<types::SearchNotesRequest>) -> Request<()> {
        self.client.request(Method::POST, "/notes/search", &[]).search(&request.into())
    }
}

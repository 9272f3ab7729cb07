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
//! use intercom_api::keyword_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let words = client.words().list().await?;
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
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `in_` (`String`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::keyword_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let words = client.words().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/keyword.names/rest-api/api.intercom.io/words/getwords)
    #[inline]
    pub fn list(&self) -> Request<types::Words, types::ListWordsParams> {
        self.client.request(Method::GET, "/words", &[])
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
    ///     .create(
    ///         types::NewWords::new()
    ///             .type_("type")
    ///             .self_("self")
    ///             .gen_("gen")
    ///             .extra_("extra")
    ///             .new_("new")
    ///             .default_("default"),
    ///     )
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

impl<T> Request<T, types::ListWordsParams> {
    /// Sets the parameter `in`.
    #[inline]
    pub fn in_(self, in_: impl SetTo<String>) -> Self {
        self.param("in", Param::Query, in_.set_to())
    }
}

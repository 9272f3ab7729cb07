//! ```no_run
//! use intercom_api::keyword_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let words = client.words().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub(super) client: &'a Core,
}

impl Words<'_> {
    /// ```no_run
    /// # use intercom_api::keyword_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let words = client.words().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Request<types::Words, types::ListWordsParams> {
        self.client.request(Method::GET, "/words", &[])
    }

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
    #[inline]
    pub fn create(&self, request: types::NewWords) -> Request<types::Words> {
        self.client.request(Method::POST, "/words", &[]).json(&request)
    }
}

impl<T> Request<T, types::ListWordsParams> {
    #[inline]
    pub fn in_(self, in_: impl SetTo<String>) -> Self {
        self.param("in", Param::Query, in_.set_to())
    }
}

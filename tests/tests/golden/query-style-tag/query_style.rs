// Written by `cargo xtask regen` from spec/query.style.tag.yaml. Do not edit.
//! Operations of the resource `query_style`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](QueryStyleResource::list) | `GET /query_style` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::query_style_tag::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let list_query_style_response = client.query_style().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::query_style`](super::Client::query_style).
#[derive(Clone, Copy, Debug)]
pub struct QueryStyleResource<'a> {
    pub(super) client: &'a Core,
}

impl QueryStyleResource<'_> {
    /// `GET /query_style`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `ids` (`Vec<Id>`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::query_style_tag::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let list_query_style_response = client.query_style().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/query.style.tag/rest-api/api.intercom.io/query-style/listquerystyle)
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::ListQueryStyleResponse, types::ListQueryStyleParams> {
        self.client.request(Method::GET, "/query_style", &[])
    }
}

impl<T> Request<T, types::ListQueryStyleParams> {
    /// Sets the parameter `ids`.
    #[inline]
    pub fn ids(self, ids: impl SetToList<Id>) -> Self {
        self.param("ids", Param::Styled(QueryStyle::Space), ids.set_to_list())
    }
}

//! ```no_run
//! use intercom_api::query_style_tag::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let list_query_style_response = client.query_style().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct QueryStyleResource<'a> {
    pub(super) client: &'a Core,
}

impl QueryStyleResource<'_> {
    /// ```no_run
    /// # use intercom_api::query_style_tag::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let list_query_style_response = client.query_style().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::ListQueryStyleResponse, types::ListQueryStyleParams> {
        self.client.request(Method::GET, "/query_style", &[])
    }
}

impl<T> Request<T, types::ListQueryStyleParams> {
    #[inline]
    pub fn ids(self, ids: impl SetToList<Id>) -> Self {
        self.param("ids", Param::Styled(QueryStyle::Space), ids.set_to_list())
    }
}

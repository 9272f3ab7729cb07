//! ```no_run
//! use intercom_api::search::Query;
//! use intercom_api::searches::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.rows().search(Query::field("created_at").gt(1_704_067_200)).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    pub(super) client: &'a Core,
}

impl Rows<'_> {
    /// ```no_run
    /// # use intercom_api::searches::{Client, types};
    /// # use intercom_api::search::Query;
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.rows().search(Query::field("created_at").gt(1_704_067_200)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self, request: impl Into<types::SearchRowsRequest>) -> Request<()> {
        self.client.request(Method::POST, "/rows/search", &[]).search(&request.into())
    }
}

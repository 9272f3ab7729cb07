//! ```no_run
//! use intercom_api::searches::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.texts().search(types::SearchTextsRequest::new()).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    pub(super) client: &'a Core,
}

impl Texts<'_> {
    /// ```no_run
    /// # use intercom_api::searches::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.texts().search(types::SearchTextsRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self, request: types::SearchTextsRequest) -> Request<()> {
        self.client.request(Method::POST, "/texts/search", &[]).json(&request)
    }
}

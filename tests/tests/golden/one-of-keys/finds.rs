//! ```no_run
//! use intercom_api::one_of_keys::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let find_response = client
//!     .finds()
//!     .find(types::FindRequest::ById(types::ById::new().id("123")))
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Finds<'a> {
    pub(super) client: &'a Core,
}

impl Finds<'_> {
    /// ```no_run
    /// # use intercom_api::one_of_keys::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let find_response = client
    ///     .finds()
    ///     .find(types::FindRequest::ById(types::ById::new().id("123")))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(
        &self,
        request: impl Into<types::FindRequest>,
    ) -> Request<types::FindResponse> {
        self.client.request(Method::POST, "/finds", &[]).json(&request.into())
    }
}

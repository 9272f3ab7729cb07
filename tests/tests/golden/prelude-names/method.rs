//! ```no_run
//! use intercom_api::prelude_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let find_method_response = client.method().find().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct MethodResource<'a> {
    pub(super) client: &'a Core,
}

impl MethodResource<'_> {
    /// ```no_run
    /// # use intercom_api::prelude_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let find_method_response = client.method().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self) -> Request<types::FindMethodResponse> {
        self.client
            .request(Method::GET, "/method", &[])
            .accept("application/octet-stream")
    }
}

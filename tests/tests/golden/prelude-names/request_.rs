//! ```no_run
//! use intercom_api::prelude_names::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let result_choice = client
//!     .request_()
//!     .create(types::CreateRequest::new().option(types::OptionObject::new()))
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct RequestResource<'a> {
    pub(super) client: &'a Core,
}

impl RequestResource<'_> {
    /// ```no_run
    /// # use intercom_api::prelude_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let result_choice = client
    ///     .request_()
    ///     .create(types::CreateRequest::new().option(types::OptionObject::new()))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::CreateRequest) -> Request<types::ResultChoice> {
        self.client.request(Method::POST, "/request", &[]).json(&request)
    }
}

//! ```no_run
//! use intercom_api::setter_add::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! client.contacts().bulk(types::BulkContactRequest::new()).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Contacts<'a> {
    pub(super) client: &'a Core,
}

impl Contacts<'_> {
    /// ```no_run
    /// # use intercom_api::setter_add::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.contacts().bulk(types::BulkContactRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bulk(&self, request: types::BulkContactRequest) -> Request<()> {
        self.client.request(Method::PUT, "/contacts/bulk", &[]).json(&request)
    }
}

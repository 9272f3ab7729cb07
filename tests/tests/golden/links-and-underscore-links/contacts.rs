//! ```no_run
//! use intercom_api::links_and_underscore_links::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let person = client.contacts().find("123").await?;
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
    /// # use intercom_api::links_and_underscore_links::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let person = client.contacts().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Person> {
        self.client.request(Method::GET, "/contacts/{id}", &[&id])
    }
}

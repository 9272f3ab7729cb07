//! ```no_run
//! use intercom_api::lint_names::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let large = client.contacts().bulk(types::BulkContactRequest::new()).await?;
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
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let large = client.contacts().bulk(types::BulkContactRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn bulk(&self, request: types::BulkContactRequest) -> Request<types::Large> {
        self.client.request(Method::PUT, "/contacts/bulk", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::lint_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client
    ///     .contacts()
    ///     .required(
    ///         types::RequiredContactRequest::new()
    ///             .a("a")
    ///             .b("b")
    ///             .c("c")
    ///             .d("d")
    ///             .e("e")
    ///             .f("f")
    ///             .g("g")
    ///             .h("h")
    ///             .i("i"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn required(&self, request: types::RequiredContactRequest) -> Request<()> {
        self.client.request(Method::POST, "/contacts/required", &[]).json(&request)
    }
}

//! ```no_run
//! use intercom_api::one_of_scalars::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let holder = client
//!     .values()
//!     .set(
//!         "123",
//!         types::SetValueRequest::new()
//!             .value(types::AnyValue::ByNested(types::AnyValueByNested::new())),
//!     )
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Values<'a> {
    pub(super) client: &'a Core,
}

impl Values<'_> {
    /// ```no_run
    /// # use intercom_api::one_of_scalars::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let holder = client
    ///     .values()
    ///     .set(
    ///         "123",
    ///         types::SetValueRequest::new()
    ///             .value(types::AnyValue::ByNested(types::AnyValueByNested::new())),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set(
        &self,
        id: impl Display,
        request: types::SetValueRequest,
    ) -> Request<types::Holder> {
        self.client.request(Method::PUT, "/values/{id}", &[&id]).json(&request)
    }
}

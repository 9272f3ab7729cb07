// Written by `cargo xtask regen` from spec/one.of.scalars.yaml. Do not edit.
//! Operations of the resource `values`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`set`](Values::set) | `PUT /values/{id}` |
//!
//! # Examples
//!
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

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::values`](super::Client::values).
#[derive(Clone, Copy, Debug)]
pub struct Values<'a> {
    pub(super) client: &'a Core,
}

impl Values<'_> {
    /// `PUT /values/{id}`
    ///
    /// # Examples
    ///
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
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/one.of.scalars/rest-api/api.intercom.io/values/setvalue)
    #[inline]
    pub fn set(
        &self,
        id: impl Display,
        request: types::SetValueRequest,
    ) -> Request<types::Holder> {
        self.client.request(Method::PUT, "/values/{id}", &[&id]).json(&request)
    }
}

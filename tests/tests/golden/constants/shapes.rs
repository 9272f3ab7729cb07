// Written by `cargo xtask regen` from spec/constants.yaml. Do not edit.
//! Operations of the resource `shapes`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Shapes::create) | `POST /shapes` |
//! | [`find`](Shapes::find) | `GET /shapes/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::constants::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let shape = client.shapes().create(types::CreateShapeRequest::new().size(1)).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::shapes`](super::Client::shapes).
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    pub(super) client: &'a Core,
}

impl Shapes<'_> {
    /// `POST /shapes`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::constants::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let shape = client.shapes().create(types::CreateShapeRequest::new().size(1)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/constants/rest-api/api.intercom.io/shapes/createshape)
    #[inline]
    pub fn create(&self, request: types::CreateShapeRequest) -> Request<types::Shape> {
        self.client.request(Method::POST, "/shapes", &[]).json(&request)
    }

    /// `GET /shapes/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::constants::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let shape = client.shapes().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/constants/rest-api/api.intercom.io/shapes/getshape)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Shape> {
        self.client.request(Method::GET, "/shapes/{id}", &[&id])
    }
}

//! ```no_run
//! use intercom_api::constants::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let shape = client.shapes().create(types::CreateShapeRequest::new().size(1)).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a> {
    pub(super) client: &'a Core,
}

impl Shapes<'_> {
    /// ```no_run
    /// # use intercom_api::constants::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let shape = client.shapes().create(types::CreateShapeRequest::new().size(1)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::CreateShapeRequest) -> Request<types::Shape> {
        self.client.request(Method::POST, "/shapes", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::constants::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let shape = client.shapes().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Shape> {
        self.client.request(Method::GET, "/shapes/{id}", &[&id])
    }
}

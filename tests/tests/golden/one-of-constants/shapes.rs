//! ```no_run
//! use intercom_api::one_of_constants::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let shape_box = client
//!     .shapes()
//!     .create(
//!         types::CreateShapeRequest::NewCircle(types::NewCircle::new().radius(1.0)),
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
pub struct Shapes<'a> {
    pub(super) client: &'a Core,
}

impl Shapes<'_> {
    /// ```no_run
    /// # use intercom_api::one_of_constants::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let shape_box = client
    ///     .shapes()
    ///     .create(
    ///         types::CreateShapeRequest::NewCircle(types::NewCircle::new().radius(1.0)),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        request: impl Into<types::CreateShapeRequest>,
    ) -> Request<types::ShapeBox> {
        self.client.request(Method::POST, "/shapes", &[]).json(&request.into())
    }

    /// ```no_run
    /// # use intercom_api::one_of_constants::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let find_shape_response = client.shapes().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::FindShapeResponse> {
        self.client.request(Method::GET, "/shapes/{id}", &[&id])
    }
}

//! ```no_run
//! use intercom_api::recursion::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let create_tree_response = client
//!     .trees()
//!     .create(
//!         types::Branch::new()
//!             .next(
//!                 types::Branch::new()
//!                     .next(
//!                         types::Branch::new()
//!                             .next(
//!                                 types::Branch::new()
//!                                     .next(
//!                                         types::Branch::new()
//!                                             .next(
//!                                                 types::Branch::new()
//!                                                     .next(types::Branch::new().next(types::Branch::default())),
//!                                             ),
//!                                     ),
//!                             ),
//!                     ),
//!             ),
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
pub struct Trees<'a> {
    pub(super) client: &'a Core,
}

impl Trees<'_> {
    /// ```no_run
    /// # use intercom_api::recursion::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let create_tree_response = client
    ///     .trees()
    ///     .create(
    ///         types::Branch::new()
    ///             .next(
    ///                 types::Branch::new()
    ///                     .next(
    ///                         types::Branch::new()
    ///                             .next(
    ///                                 types::Branch::new()
    ///                                     .next(
    ///                                         types::Branch::new()
    ///                                             .next(
    ///                                                 types::Branch::new()
    ///                                                     .next(types::Branch::new().next(types::Branch::default())),
    ///                                             ),
    ///                                     ),
    ///                             ),
    ///                     ),
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, request: types::Branch) -> Request<types::CreateTreeResponse> {
        self.client.request(Method::POST, "/trees", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::recursion::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tree = client.trees().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Tree> {
        self.client.request(Method::GET, "/trees/{id}", &[&id])
    }
}

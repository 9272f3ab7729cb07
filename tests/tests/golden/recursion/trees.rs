// Written by `cargo xtask regen` from spec/recursion.yaml. Do not edit.
//! Operations of the resource `trees`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Trees::create) | `POST /trees` |
//! | [`find`](Trees::find) | `GET /trees/{id}` |
//!
//! # Examples
//!
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

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::trees`](super::Client::trees).
#[derive(Clone, Copy, Debug)]
pub struct Trees<'a> {
    pub(super) client: &'a Core,
}

impl Trees<'_> {
    /// `POST /trees`
    ///
    /// # Examples
    ///
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
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/recursion/rest-api/api.intercom.io/trees/createtree)
    #[inline]
    pub fn create(&self, request: types::Branch) -> Request<types::CreateTreeResponse> {
        self.client.request(Method::POST, "/trees", &[]).json(&request)
    }

    /// `GET /trees/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::recursion::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tree = client.trees().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/recursion/rest-api/api.intercom.io/trees/gettree)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Tree> {
        self.client.request(Method::GET, "/trees/{id}", &[&id])
    }
}

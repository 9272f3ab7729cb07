// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `workflows`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`export`](Workflows::export) | `GET /export/workflows/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let workflow_export = client.workflows().export("123").await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::workflows`](super::Client::workflows).
#[derive(Clone, Copy, Debug)]
pub struct Workflows<'a> {
    pub(super) client: &'a Core,
}

impl Workflows<'_> {
    /// `GET /export/workflows/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let workflow_export = client.workflows().export("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/workflows/exportworkflow)
    #[inline]
    pub fn export(&self, id: impl Display) -> Request<types::WorkflowExport> {
        self.client.request(Method::GET, "/export/workflows/{id}", &[&id])
    }
}

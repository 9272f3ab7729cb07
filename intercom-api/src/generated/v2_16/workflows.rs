// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Automated sequences of steps in conversations. Workflows can be exported.
//!
//! Workflows are managed in the web app. The API cannot list workflows: [`workflows().export`](super::workflows::Workflows::export) requires the id of a workflow.
//!
//! | Method | Description |
//! |---|---|
//! | [`export`](Workflows::export) | Exports the complete definition of a workflow: steps, targeting and attributes. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let export = client.workflows().export("1").await?;
//! if let Some(workflow) = export.workflow {
//!     println!("{:?}: {:?}", workflow.title, workflow.state);
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::workflows`](super::Client::workflows).
#[derive(Clone, Copy, Debug)]
pub struct Workflows<'a> {
    pub(super) client: &'a Core,
}

impl Workflows<'_> {
    /// Exports the complete definition of a workflow: steps, targeting and attributes.
    ///
    /// `GET /export/workflows/{id}`
    ///
    /// Intercom offers the export because of the EU Data Act. No operation lists workflows or imports an export.
    ///
    /// # Errors
    ///
    /// 403 `api_plan_restricted` if the workspace cannot export workflows. 404 `not_found` if the workflow does not exist.
    ///
    /// Documented error statuses: 403, 404.
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
    #[doc(
        alias(
            "export_workflow",
            "export complete definition",
            "export the complete definition",
            "export complete definition of workflow",
            "export the complete definition of a workflow"
        )
    )]
    #[inline]
    pub fn export(&self, id: impl Display) -> Request<types::WorkflowExport> {
        self.client.request(Method::GET, "/export/workflows/{id}", &[&id])
    }
}

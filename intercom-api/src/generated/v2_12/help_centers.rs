// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Operations of the resource `help_centers`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](HelpCenters::list) | `GET /help_center/help_centers` |
//! | [`find`](HelpCenters::find) | `GET /help_center/help_centers/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client
//!     .help_centers()
//!     .list(types::ListHelpCentersParams::new())
//!     .items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::help_centers`](super::Client::help_centers).
#[derive(Clone, Copy, Debug)]
pub struct HelpCenters<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl HelpCenters<'_> {
    /// `GET /help_center/help_centers`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`HelpCenter`](types::HelpCenter) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client
    ///     .help_centers()
    ///     .list(types::ListHelpCentersParams::new())
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/help-center/listhelpcenters)
    #[inline]
    pub fn list(
        &self,
        params: types::ListHelpCentersParams,
    ) -> Request<types::HelpCenterList> {
        self.client
            .request(Method::GET, "/help_center/help_centers", &[])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `GET /help_center/help_centers/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let help_center = client.help_centers().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/help-center/retrievehelpcenter)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::HelpCenter> {
        self.client.request(Method::GET, "/help_center/help_centers/{id}", &[&id])
    }
}

// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! The sites on which articles are published; a workspace can have several help centers.
//!
//! Help centers are managed in the web app; the API is read-only. From 2.16 on, `help_centers().create_redirect` redirects an old
//! URL to an article or collection.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](HelpCenters::list) | Lists the help centers of the workspace, including help centers that are turned off. |
//! | [`find`](HelpCenters::find) | Finds a help center by its id; the response contains the URL, and whether the help center is turned on. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut sites = client.help_centers().list().items();
//! while let Some(site) = sites.try_next().await? {
//!     println!("{} {}", site.id, site.display_name.unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

const PAGE: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Query("page")),
    next: "pages.next.page",
    size: "per_page",
    page: "pages.page",
    last: "pages.total_pages",
};

/// The operations of [`Client::help_centers`](super::Client::help_centers).
#[derive(Clone, Copy, Debug)]
pub struct HelpCenters<'a> {
    pub(super) client: &'a Core,
}

impl HelpCenters<'_> {
    /// Lists the help centers of the workspace, including help centers that are turned off.
    ///
    /// `GET /help_center/help_centers`
    ///
    /// Help centers are created and configured only in the web app.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`HelpCenter`](types::HelpCenter), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1.
    /// - `per_page` (`i64`): The page size, at most 150.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.help_centers().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/help-center/listhelpcenters)
    #[doc(
        alias(
            "list help centers",
            "list the help centers",
            "list help centers of workspace",
            "list the help centers of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::HelpCenterList, types::ListHelpCentersParams> {
        self.client
            .request(Method::GET, "/help_center/help_centers", &[])
            .paged(&PAGE, Some(150))
    }

    /// Finds a help center by its id; the response contains the URL, and whether the help center is turned on.
    ///
    /// `GET /help_center/help_centers/{id}`
    ///
    /// # Errors
    ///
    /// 404 if the help center does not exist.
    ///
    /// Documented error statuses: 401, 404.
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
    #[doc(
        alias(
            "find help center",
            "find a help center",
            "find help center by its id",
            "find a help center by its id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::HelpCenter> {
        self.client.request(Method::GET, "/help_center/help_centers/{id}", &[&id])
    }
}

impl<T> Request<T, types::ListHelpCentersParams> {
    /// Sets the parameter `page`.
    ///
    /// The page number, starting at 1; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 150.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

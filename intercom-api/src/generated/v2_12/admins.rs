// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! The teammates of the workspace, and the log of their actions.
//!
//! [`admins().identify`](super::admins::Admins::identify) returns the owner of the token and the region and id of the workspace; it requires only a valid token.
//! Teammates are invited and removed in the web app; the API can change only the away mode of a teammate.
//! `admins().search_activity_logs` finds entries of the log by type.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Admins::list) | Lists the admins of the workspace, that is, the teammates. |
//! | [`identify`](Admins::identify) | Identifies the owner of the access token; the response contains the teammate and the workspace to which the token belongs. |
//! | [`find`](Admins::find) | Finds a teammate by id; the response contains the name, the email, the teams and the away mode. |
//! | [`list_activity_logs`](Admins::list_activity_logs) | Lists the entries of the activity log since a given time. Each entry records an action of a teammate. |
//! | [`set_away`](Admins::set_away) | Sets or clears the away mode of a teammate, and chooses whether new replies go to the default inbox during the absence. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let me = client.admins().identify().await?;
//! println!("{:?} in the workspace {:?}", me.email, me.app.and_then(|app| app.id_code));
//! for admin in client.admins().list().await?.admins {
//!     println!("{} {}", admin.id, admin.name.unwrap_or_default());
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

/// The operations of [`Client::admins`](super::Client::admins).
#[derive(Clone, Copy, Debug)]
pub struct Admins<'a> {
    pub(super) client: &'a Core,
}

impl Admins<'_> {
    /// Lists the admins of the workspace, that is, the teammates.
    ///
    /// `GET /admins`
    ///
    /// The list is not paginated. Avatars are included only if `display_avatar` is true.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `display_avatar` (`bool`): Whether to include the avatars of the teammates; defaults to false.
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
    /// let admin_list = client.admins().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/admins/listadmins)
    #[doc(
        alias(
            "list admins",
            "list the admins",
            "list admins of workspace",
            "list the admins of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::AdminList, types::ListAdminsParams> {
        self.client.request(Method::GET, "/admins", &[])
    }

    /// Identifies the owner of the access token; the response contains the teammate and the workspace to which the token belongs.
    ///
    /// `GET /me`
    ///
    /// Use this operation to verify a token, or to read the region and the id of the workspace in [`AdminWithApp.app`](field@types::AdminWithApp::app).
    ///
    /// If users sign in to your application with Intercom, require that `email_verified` is true; otherwise, anybody could claim
    /// the email address of another person.
    ///
    /// # Errors
    ///
    /// 401 if the token is invalid or was revoked.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let admin_with_app = client.admins().identify().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/admins/identifyadmin)
    #[doc(
        alias(
            "identify owner",
            "identify the owner",
            "identify owner of access token",
            "identify the owner of the access token"
        )
    )]
    #[inline]
    pub fn identify(&self) -> Request<types::AdminWithApp> {
        self.client.request(Method::GET, "/me", &[])
    }

    /// Finds a teammate by id; the response contains the name, the email, the teams and the away mode.
    ///
    /// `GET /admins/{id}`
    ///
    /// # Errors
    ///
    /// 404 `admin_not_found` if the teammate does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let admin = client.admins().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/admins/retrieveadmin)
    #[doc(
        alias(
            "find teammate",
            "find a teammate",
            "find teammate by id",
            "find a teammate by id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Admin> {
        self.client.request(Method::GET, "/admins/{id!activity_logs}", &[&id])
    }

    /// Lists the entries of the activity log since a given time. Each entry records an action of a teammate.
    ///
    /// `GET /admins/activity_logs`
    ///
    /// The log is the audit trail of the workspace: it records logins, changes to settings and permissions, exports, and similar actions.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ActivityLog`](types::ActivityLog), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `created_at_after` (`String`, required): The start of the period, in Unix seconds, as a string.
    /// - `created_at_before` (`String`): The end of the period, in Unix seconds, as a string; defaults to now.
    /// - `page` (`i64`): The page number; defaults to 1.
    /// - `per_page` (`i64`): The page size.
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
    /// let mut items = client
    ///     .admins()
    ///     .list_activity_logs()
    ///     .created_at_after("1704067200")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/admins/listactivitylogs)
    #[doc(
        alias(
            "list_all_activity_logs",
            "list entries",
            "list the entries",
            "list entries of activity log since given time"
        )
    )]
    #[inline]
    pub fn list_activity_logs(
        &self,
    ) -> Request<types::ActivityLogList, types::ListAdminActivityLogsParams> {
        self.client
            .request(Method::GET, "/admins/activity_logs", &[])
            .paged(&PAGE, Some(150))
            .requires(&["created_at_after"])
    }

    /// Sets or clears the away mode of a teammate, and chooses whether new replies go to the default inbox during the absence.
    ///
    /// `PUT /admins/{id}/away`
    ///
    /// The response is the teammate, with the new away mode.
    ///
    /// # Errors
    ///
    /// 404 `admin_not_found` if the teammate does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let admin = client
    ///     .admins()
    ///     .set_away(
    ///         "123",
    ///         types::SetAdminAwayRequest::new()
    ///             .away_mode_enabled(true)
    ///             .away_mode_reassign(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/admins/setawayadmin)
    #[doc(
        alias(
            "away",
            "set away mode",
            "set the away mode",
            "clear away mode",
            "clear the away mode"
        )
    )]
    #[inline]
    pub fn set_away(
        &self,
        id: impl Display,
        request: types::SetAdminAwayRequest,
    ) -> Request<types::Admin> {
        self.client.request(Method::PUT, "/admins/{id}/away", &[&id]).json(&request)
    }
}

impl<T> Request<T, types::ListAdminsParams> {
    /// Sets the parameter `display_avatar`.
    ///
    /// Whether to include the avatars of the teammates; defaults to false.
    #[inline]
    pub fn display_avatar(self, display_avatar: impl SetTo<bool>) -> Self {
        self.param("display_avatar", Param::Query, display_avatar.set_to())
    }
}

impl<T> Request<T, types::ListAdminActivityLogsParams> {
    /// Sets the parameter `created_at_after`.
    ///
    /// The start of the period, in Unix seconds, as a string.
    ///
    /// Required.
    #[inline]
    pub fn created_at_after(self, created_at_after: impl SetTo<String>) -> Self {
        self.param("created_at_after", Param::Query, created_at_after.set_to())
    }

    /// Sets the parameter `created_at_before`.
    ///
    /// The end of the period, in Unix seconds, as a string; defaults to now.
    #[inline]
    pub fn created_at_before(self, created_at_before: impl SetTo<String>) -> Self {
        self.param("created_at_before", Param::Query, created_at_before.set_to())
    }

    /// Sets the parameter `page`.
    ///
    /// The page number; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

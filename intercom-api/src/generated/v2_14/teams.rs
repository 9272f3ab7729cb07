// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Groups of teammates to whom conversations and tickets can be assigned.
//!
//! Teams are managed in the web app; the API is read-only. From 2.16 on, `teams().list_metrics` returns the number of
//! conversations of each member.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Teams::list) | Lists all teams of the workspace, with the ids of their members. |
//! | [`find`](Teams::find) | Finds a team by id, with the ids of its members. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! for team in client.teams().list().await?.teams {
//!     println!("{} has {} teammates", team.name.unwrap_or_default(), team.admin_ids.len());
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::teams`](super::Client::teams).
#[derive(Clone, Copy, Debug)]
pub struct Teams<'a> {
    pub(super) client: &'a Core,
}

impl Teams<'_> {
    /// Lists all teams of the workspace, with the ids of their members.
    ///
    /// `GET /teams`
    ///
    /// The list is not paginated.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let team_list = client.teams().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/teams/listteams)
    #[doc(
        alias(
            "list all teams",
            "list all teams of workspace",
            "list all teams of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::TeamList> {
        self.client.request(Method::GET, "/teams", &[])
    }

    /// Finds a team by id, with the ids of its members.
    ///
    /// `GET /teams/{team_id}`
    ///
    /// # Errors
    ///
    /// 404 `team_not_found` if the team does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let team = client.teams().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/teams/retrieveteam)
    #[doc(alias("find team", "find a team", "find team by id", "find a team by id"))]
    #[inline]
    pub fn find(&self, team_id: impl Display) -> Request<types::Team> {
        self.client.request(Method::GET, "/teams/{team_id}", &[&team_id])
    }
}

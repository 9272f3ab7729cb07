// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Saved replies that teammates insert into conversations.
//!
//! Macros are managed in the web app; the API is read-only. In `body`, placeholders for attributes are HTML elements; in `body_text`, placeholders are enclosed in double braces.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Macros::list) | Lists the macros of the workspace, the most recently changed first. |
//! | [`find`](Macros::find) | Finds a macro by its id, if the owner of the token can see the macro. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut macros = client.macros().list().items();
//! while let Some(saved) = macros.try_next().await? {
//!     println!("{} {}", saved.id, saved.name.unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

const CURSOR: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Query("starting_after")),
    next: "pages.next.starting_after",
    size: "per_page",
    page: "",
    last: "",
};

/// The operations of [`Client::macros`](super::Client::macros).
#[derive(Clone, Copy, Debug)]
pub struct Macros<'a> {
    pub(super) client: &'a Core,
}

impl Macros<'_> {
    /// Lists the macros of the workspace, the most recently changed first.
    ///
    /// `GET /macros`
    ///
    /// `updated_since` limits the list to macros that changed after a given time, such as the time of the last synchronization. The
    /// cursor contains the time of the last change, so a macro that changes while the list is being read moves to the front. Requires
    /// the scope `read_conversations`.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Macro`](types::Macro), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `per_page` (`i64`): The page size, from 1 to 150; defaults to 50.
    /// - `starting_after` (`String`): The cursor from the previous page; omit the cursor for the first page.
    /// - `updated_since` (`Timestamp`): Only macros that changed after this time, in Unix seconds.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 400, 401, 403.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.macros().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/macros/listmacros)
    #[doc(
        alias(
            "list_saved_replies",
            "list macros",
            "list the macros",
            "list macros of workspace",
            "list the macros of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::MacroList, types::ListMacrosParams> {
        self.client.request(Method::GET, "/macros", &[]).paged(&CURSOR, Some(150))
    }

    /// Finds a macro by its id, if the owner of the token can see the macro.
    ///
    /// `GET /macros/{id}`
    ///
    /// # Errors
    ///
    /// 404 `not_found` if the macro does not exist, or is restricted to teams to which the owner of the token does not belong. 403
    /// `forbidden` if the token lacks the scope `read_conversations`.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let response = client.macros().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/macros/getmacro)
    #[doc(
        alias(
            "find_saved_reply",
            "find macro",
            "find a macro",
            "find macro by its id",
            "find a macro by its id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Macro> {
        self.client.request(Method::GET, "/macros/{id}", &[&id])
    }
}

impl<T> Request<T, types::ListMacrosParams> {
    /// Sets the parameter `per_page`.
    ///
    /// The page size, from 1 to 150; defaults to 50.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `starting_after`.
    ///
    /// The cursor from the previous page; omit the cursor for the first page.
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }

    /// Sets the parameter `updated_since`.
    ///
    /// Only macros that changed after this time, in Unix seconds.
    #[inline]
    pub fn updated_since(self, updated_since: impl SetTo<Timestamp>) -> Self {
        self.param("updated_since", Param::Query, updated_since.set_to())
    }
}

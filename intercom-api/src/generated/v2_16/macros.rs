// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `macros`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Macros::list) | `GET /macros` |
//! | [`find`](Macros::find) | `GET /macros/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.macros().list().items();
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
    /// `GET /macros`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`Macro`](types::Macro), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 150 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `per_page` (`i64`)
    /// - `starting_after` (`String`)
    /// - `updated_since` (`i64`)
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 400, 401, 403.
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
    #[inline]
    pub fn list(&self) -> Request<types::MacroList, types::ListMacrosParams> {
        self.client.request(Method::GET, "/macros", &[]).paged(&CURSOR, Some(150))
    }

    /// `GET /macros/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let answer = client.macros().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/macros/getmacro)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Macro> {
        self.client.request(Method::GET, "/macros/{id}", &[&id])
    }
}

impl<T> Request<T, types::ListMacrosParams> {
    /// Sets the parameter `per_page`.
    ///
    /// If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request 150.
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `starting_after`.
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }

    /// Sets the parameter `updated_since`.
    #[inline]
    pub fn updated_since(self, updated_since: impl SetTo<i64>) -> Self {
        self.param("updated_since", Param::Query, updated_since.set_to())
    }
}

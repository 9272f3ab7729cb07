// Written by `cargo xtask regen` from spec/names.alike.yaml. Do not edit.
//! Operations of the resource `alike`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find_b`](Alike::find_b) | `GET /a-b` |
//! | [`find_a_b`](Alike::find_a_b) | `GET /a_b` |
//! | [`find`](Alike::find) | `GET /a_b/{id}/{ID}/{request}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::names_alike::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let capital_note_capital_list = client.alike().find_b().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::alike`](super::Client::alike).
#[derive(Clone, Copy, Debug)]
pub struct Alike<'a> {
    pub(super) client: &'a Core,
}

impl Alike<'_> {
    /// `GET /a-b`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `created_capital_at` (`String`)
    /// - `created_at` (`String`)
    /// - `created_minus_at` (`String`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::names_alike::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let capital_note_capital_list = client.alike().find_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_b(
        &self,
    ) -> Request<types::CapitalNoteCapitalList, types::FindAlikeBParams> {
        self.client.request(Method::GET, "/a-b", &[])
    }

    /// `GET /a_b`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::names_alike::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let note_list = client.alike().find_a_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_a_b(&self) -> Request<types::NoteList> {
        self.client.request(Method::GET, "/a_b", &[])
    }

    /// `GET /a_b/{id}/{ID}/{request}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::names_alike::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.alike().find("123", "123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/names.alike/rest-api/api.intercom.io/alike/getalike)
    #[inline]
    pub fn find(
        &self,
        id: impl Display,
        upper_id: impl Display,
        request_: impl Display,
    ) -> Request<()> {
        self.client
            .request(
                Method::GET,
                "/a_b/{id}/{ID}/{request}",
                &[&id, &upper_id, &request_],
            )
    }
}

impl<T> Request<T, types::FindAlikeBParams> {
    /// Sets the parameter `createdAt`.
    #[inline]
    pub fn created_capital_at(self, created_capital_at: impl SetTo<String>) -> Self {
        self.param("createdAt", Param::Query, created_capital_at.set_to())
    }

    /// Sets the parameter `created_at`.
    #[inline]
    pub fn created_at(self, created_at: impl SetTo<String>) -> Self {
        self.param("created_at", Param::Query, created_at.set_to())
    }

    /// Sets the parameter `created-at`.
    #[inline]
    pub fn created_minus_at(self, created_minus_at: impl SetTo<String>) -> Self {
        self.param("created-at", Param::Query, created_minus_at.set_to())
    }
}

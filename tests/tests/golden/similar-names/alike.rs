//! ```no_run
//! use intercom_api::similar_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let capital_note_capital_list = client.alike().find_b().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Alike<'a> {
    pub(super) client: &'a Core,
}

impl Alike<'_> {
    /// ```no_run
    /// # use intercom_api::similar_names::{Client, types};
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

    /// ```no_run
    /// # use intercom_api::similar_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let note_list = client.alike().find_a_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_a_b(&self) -> Request<types::NoteList> {
        self.client.request(Method::GET, "/a_b", &[])
    }

    /// ```no_run
    /// # use intercom_api::similar_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.alike().find("123", "123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
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
    #[inline]
    pub fn created_capital_at(self, created_capital_at: impl SetTo<String>) -> Self {
        self.param("createdAt", Param::Query, created_capital_at.set_to())
    }

    #[inline]
    pub fn created_at(self, created_at: impl SetTo<String>) -> Self {
        self.param("created_at", Param::Query, created_at.set_to())
    }

    #[inline]
    pub fn created_minus_at(self, created_minus_at: impl SetTo<String>) -> Self {
        self.param("created-at", Param::Query, created_minus_at.set_to())
    }
}

// Written by `cargo xtask regen` from spec/nullable.answers.yaml. Do not edit.
//! Operations of the resource `answers`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`answered_or_empty`](Answers::answered_or_empty) | `GET /answered-or-empty` |
//! | [`number`](Answers::number) | `GET /number` |
//! | [`text`](Answers::text) | `GET /text` |
//! | [`thing`](Answers::thing) | `GET /thing` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::nullable_answers::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let answer = client.answers().answered_or_empty().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::answers`](super::Client::answers).
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    pub(super) client: &'a Core,
}

impl Answers<'_> {
    /// `GET /answered-or-empty`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::nullable_answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let answer = client.answers().answered_or_empty().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/nullable.answers/rest-api/api.intercom.io/answers/answeredorempty)
    #[inline]
    pub fn answered_or_empty(&self) -> Request<Option<i64>> {
        self.client.request(Method::GET, "/answered-or-empty", &[])
    }

    /// `GET /number`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::nullable_answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let answer = client.answers().number().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/nullable.answers/rest-api/api.intercom.io/answers/number)
    #[inline]
    pub fn number(&self) -> Request<Option<i64>> {
        self.client.request(Method::GET, "/number", &[])
    }

    /// `GET /text`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::nullable_answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let answer = client.answers().text().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/nullable.answers/rest-api/api.intercom.io/answers/text)
    #[inline]
    pub fn text(&self) -> Request<Option<String>> {
        self.client.request(Method::GET, "/text", &[])
    }

    /// `GET /thing`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::nullable_answers::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().thing().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/nullable.answers/rest-api/api.intercom.io/answers/thing)
    #[inline]
    pub fn thing(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/thing", &[])
    }
}

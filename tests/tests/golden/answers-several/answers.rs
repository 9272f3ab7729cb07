// Written by `cargo xtask regen` from spec/answers.several.yaml. Do not edit.
//! Operations of the resource `answers`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`both_kinds`](Answers::both_kinds) | `GET /both-kinds` |
//! | [`either`](Answers::either) | `POST /either` |
//! | [`kinds`](Answers::kinds) | `GET /kinds` |
//! | [`maybe`](Answers::maybe) | `POST /maybe` |
//! | [`moved`](Answers::moved) | `GET /moved` |
//! | [`same`](Answers::same) | `POST /same` |
//! | [`three`](Answers::three) | `POST /three` |
//! | [`with_default`](Answers::with_default) | `GET /with-default` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::answers_several::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let thing = client.answers().both_kinds().await?;
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
    /// `GET /both-kinds`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().both_kinds().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/bothkinds)
    #[inline]
    pub fn both_kinds(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/both-kinds", &[])
    }

    /// `POST /either`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let either_answer_response = client.answers().either().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/either)
    #[inline]
    pub fn either(&self) -> Request<types::EitherAnswerResponse> {
        self.client.request(Method::POST, "/either", &[])
    }

    /// `GET /kinds`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let kinds_answer_response = client.answers().kinds().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/kinds)
    #[inline]
    pub fn kinds(&self) -> Request<types::KindsAnswerResponse> {
        self.client.request(Method::GET, "/kinds", &[]).accept("text/plain")
    }

    /// `POST /maybe`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().maybe().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/maybe)
    #[inline]
    pub fn maybe(&self) -> Request<Option<types::Thing>> {
        self.client.request(Method::POST, "/maybe", &[])
    }

    /// `GET /moved`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().moved().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/moved)
    #[inline]
    pub fn moved(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/moved", &[])
    }

    /// `POST /same`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().same().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/same)
    #[inline]
    pub fn same(&self) -> Request<types::Thing> {
        self.client.request(Method::POST, "/same", &[])
    }

    /// `POST /three`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 400.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let three_answer_response = client.answers().three().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/three)
    #[inline]
    pub fn three(&self) -> Request<types::ThreeAnswerResponse> {
        self.client.request(Method::POST, "/three", &[])
    }

    /// `GET /with-default`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::answers_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().with_default().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/withdefault)
    #[inline]
    pub fn with_default(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/with-default", &[])
    }
}

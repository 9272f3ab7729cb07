//! ```no_run
//! use intercom_api::responses_several::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let thing = client.answers().both_kinds().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    pub(super) client: &'a Core,
}

impl Answers<'_> {
    /// ```no_run
    /// # use intercom_api::responses_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().both_kinds().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn both_kinds(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/both-kinds", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let either_answer_response = client.answers().either().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn either(&self) -> Request<types::EitherAnswerResponse> {
        self.client.request(Method::POST, "/either", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let kinds_answer_response = client.answers().kinds().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn kinds(&self) -> Request<types::KindsAnswerResponse> {
        self.client.request(Method::GET, "/kinds", &[]).accept("text/plain")
    }

    /// ```no_run
    /// # use intercom_api::responses_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().maybe().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn maybe(&self) -> Request<Option<types::Thing>> {
        self.client.request(Method::POST, "/maybe", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().moved().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn moved(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/moved", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().same().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn same(&self) -> Request<types::Thing> {
        self.client.request(Method::POST, "/same", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let three_answer_response = client.answers().three().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn three(&self) -> Request<types::ThreeAnswerResponse> {
        self.client.request(Method::POST, "/three", &[])
    }

    /// ```no_run
    /// # use intercom_api::responses_several::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let thing = client.answers().with_default().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn with_default(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/with-default", &[])
    }
}

// Written by `cargo xtask regen` from spec/enums.yaml. Do not edit.
//! Operations of the resource `moods`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Moods::list) | `GET /moods` |
//! | [`create`](Moods::create) | `POST /moods` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::enums::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mood = client.moods().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::moods`](super::Client::moods).
#[derive(Clone, Copy, Debug)]
pub struct Moods<'a> {
    pub(super) client: &'a Core,
}

impl Moods<'_> {
    /// `GET /moods`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `mood` (`ListMoodsParamsMood`)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::enums::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mood = client.moods().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/enums/rest-api/api.intercom.io/moods/listmoods)
    #[inline]
    pub fn list(&self) -> Request<types::Mood, types::ListMoodsParams> {
        self.client.request(Method::GET, "/moods", &[])
    }

    /// `POST /moods`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::enums::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mood = client
    ///     .moods()
    ///     .create(
    ///         types::CreateMoodRequest::new().mood(types::CreateMoodRequestMood::Sunny),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/enums/rest-api/api.intercom.io/moods/createmood)
    #[inline]
    pub fn create(&self, request: types::CreateMoodRequest) -> Request<types::Mood> {
        self.client.request(Method::POST, "/moods", &[]).json(&request)
    }
}

impl<T> Request<T, types::ListMoodsParams> {
    /// Sets the parameter `mood`.
    #[inline]
    pub fn mood(self, mood: impl SetTo<types::ListMoodsParamsMood>) -> Self {
        self.param("mood", Param::Query, mood.set_to())
    }
}

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
//! use intercom_api::enums::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mood = client.moods().list(types::ListMoodsParams::new()).await?;
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
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::enums::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mood = client.moods().list(types::ListMoodsParams::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/enums/rest-api/api.intercom.io/moods/listmoods)
    #[inline]
    pub fn list(&self, params: types::ListMoodsParams) -> Request<types::Mood> {
        self.client.request(Method::GET, "/moods", &[]).params(&params)
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
    ///     .create(types::CreateMoodRequest::new(types::CreateMoodRequestMood::Sunny))
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

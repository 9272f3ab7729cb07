//! ```no_run
//! use intercom_api::enums::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mood = client.moods().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Moods<'a> {
    pub(super) client: &'a Core,
}

impl Moods<'_> {
    /// ```no_run
    /// # use intercom_api::enums::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mood = client.moods().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Request<types::Mood, types::ListMoodsParams> {
        self.client.request(Method::GET, "/moods", &[])
    }

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
    #[inline]
    pub fn create(&self, request: types::CreateMoodRequest) -> Request<types::Mood> {
        self.client.request(Method::POST, "/moods", &[]).json(&request)
    }
}

impl<T> Request<T, types::ListMoodsParams> {
    #[inline]
    pub fn mood(self, mood: impl SetTo<types::ListMoodsParamsMood>) -> Self {
        self.param("mood", Param::Query, mood.set_to())
    }
}

// Written by `cargo xtask regen` from spec/maps.yaml. Do not edit.
//! Operations of the resource `bags`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Bags::create) | `POST /bags` |
//! | [`find`](Bags::find) | `GET /bags/{id}` |
//! | [`send_any`](Bags::send_any) | `POST /bags/any` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::maps::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let bag = client
//!     .bags()
//!     .create(types::CreateBagRequest::new().attribute("key", "value"))
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::bags`](super::Client::bags).
#[derive(Clone, Copy, Debug)]
pub struct Bags<'a> {
    pub(super) client: &'a Core,
}

impl Bags<'_> {
    /// `POST /bags`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::maps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let bag = client
    ///     .bags()
    ///     .create(types::CreateBagRequest::new().attribute("key", "value"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/maps/rest-api/api.intercom.io/bags/createbag)
    #[inline]
    pub fn create(&self, request: types::CreateBagRequest) -> Request<types::Bag> {
        self.client.request(Method::POST, "/bags", &[]).json(&request)
    }

    /// `GET /bags/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::maps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let bag = client.bags().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/maps/rest-api/api.intercom.io/bags/getbag)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Bag> {
        self.client.request(Method::GET, "/bags/{id}", &[&id])
    }

    /// `POST /bags/any`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::maps::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let answer = client.bags().send_any(serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/maps/rest-api/api.intercom.io/bags/sendany)
    #[inline]
    pub fn send_any(&self, request: Map<String, Value>) -> Request<Value> {
        self.client.request(Method::POST, "/bags/any", &[]).json(&request)
    }
}

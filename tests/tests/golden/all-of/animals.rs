// Written by `cargo xtask regen` from spec/all.of.yaml. Do not edit.
//! Operations of the resource `animals`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`create`](Animals::create) | `POST /animals` |
//! | [`find`](Animals::find) | `GET /animals/{id}` |
//! | [`find_dog`](Animals::find_dog) | `GET /dogs/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::all_of::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let cat = client
//!     .animals()
//!     .create(types::CreateAnimalRequest::new().name("name"))
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::animals`](super::Client::animals).
#[derive(Clone, Copy, Debug)]
pub struct Animals<'a> {
    pub(super) client: &'a Core,
}

impl Animals<'_> {
    /// `POST /animals`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::all_of::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let cat = client
    ///     .animals()
    ///     .create(types::CreateAnimalRequest::new().name("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/all.of/rest-api/api.intercom.io/animals/createanimal)
    #[inline]
    pub fn create(&self, request: types::CreateAnimalRequest) -> Request<types::Cat> {
        self.client.request(Method::POST, "/animals", &[]).json(&request)
    }

    /// `GET /animals/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::all_of::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let cat = client.animals().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/all.of/rest-api/api.intercom.io/animals/getanimal)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Cat> {
        self.client.request(Method::GET, "/animals/{id}", &[&id])
    }

    /// `GET /dogs/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::all_of::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let dog = client.animals().find_dog("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/all.of/rest-api/api.intercom.io/animals/getdog)
    #[inline]
    pub fn find_dog(&self, id: impl Display) -> Request<types::Dog> {
        self.client.request(Method::GET, "/dogs/{id}", &[&id])
    }
}

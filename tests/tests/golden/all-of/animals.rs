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

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Animals<'a> {
    pub(super) client: &'a Core,
}

impl Animals<'_> {
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
    #[inline]
    pub fn create(&self, request: types::CreateAnimalRequest) -> Request<types::Cat> {
        self.client.request(Method::POST, "/animals", &[]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::all_of::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let cat = client.animals().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Cat> {
        self.client.request(Method::GET, "/animals/{id}", &[&id])
    }

    /// ```no_run
    /// # use intercom_api::all_of::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let dog = client.animals().find_dog("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find_dog(&self, id: impl Display) -> Request<types::Dog> {
        self.client.request(Method::GET, "/dogs/{id}", &[&id])
    }
}

//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.widgets().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)]
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

#[derive(Clone, Copy, Debug)]
pub struct Widgets<'a> {
    pub(super) client: &'a Core,
}

impl Widgets<'_> {
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.widgets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/widgets", &[])
    }

    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.widgets().options().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn options(&self) -> Request<()> {
        self.client.request(Method::OPTIONS, "/widgets", &[])
    }

    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.widgets().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Widget> {
        self.client.request(Method::GET, "/widgets/{id}", &[&id])
    }

    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client
    ///     .widgets()
    ///     .update("123", types::UpdateWidgetRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateWidgetRequest,
    ) -> Request<types::Widget> {
        self.client.request(Method::PUT, "/widgets/{id}", &[&id]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.widgets().head("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn head(&self, id: impl Display) -> Request<()> {
        self.client.request(Method::HEAD, "/widgets/{id}", &[&id])
    }

    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.widgets().patch("123", types::PatchWidgetRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn patch(
        &self,
        id: impl Display,
        request: types::PatchWidgetRequest,
    ) -> Request<types::Widget> {
        self.client.request(Method::PATCH, "/widgets/{id}", &[&id]).json(&request)
    }

    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.widgets().archive("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn archive(&self, id: impl Display) -> Request<types::Widget> {
        self.client.request(Method::POST, "/widgets/{id}/archive", &[&id])
    }
}

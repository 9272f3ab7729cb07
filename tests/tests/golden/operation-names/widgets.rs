// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `widgets`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](Widgets::list) | `GET /widgets` |
//! | [`options`](Widgets::options) | `OPTIONS /widgets` |
//! | [`find`](Widgets::find) | `GET /widgets/{id}` |
//! | [`update`](Widgets::update) | `PUT /widgets/{id}` |
//! | [`head`](Widgets::head) | `HEAD /widgets/{id}` |
//! | [`patch`](Widgets::patch) | `PATCH /widgets/{id}` |
//! | [`archive`](Widgets::archive) | `POST /widgets/{id}/archive` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::operation_names::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let widget = client.widgets().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::widgets`](super::Client::widgets).
#[derive(Clone, Copy, Debug)]
pub struct Widgets<'a> {
    pub(super) client: &'a Core,
}

impl Widgets<'_> {
    /// `GET /widgets`
    ///
    /// # Examples
    ///
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

    /// `OPTIONS /widgets`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.widgets().options().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/widgets/optionswidget)
    #[inline]
    pub fn options(&self) -> Request<()> {
        self.client.request(Method::OPTIONS, "/widgets", &[])
    }

    /// `GET /widgets/{id}`
    ///
    /// # Examples
    ///
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

    /// `PUT /widgets/{id}`
    ///
    /// # Examples
    ///
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
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/widgets/updatewidget)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateWidgetRequest,
    ) -> Request<types::Widget> {
        self.client.request(Method::PUT, "/widgets/{id}", &[&id]).json(&request)
    }

    /// `HEAD /widgets/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.widgets().head("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/widgets/headwidget)
    #[inline]
    pub fn head(&self, id: impl Display) -> Request<()> {
        self.client.request(Method::HEAD, "/widgets/{id}", &[&id])
    }

    /// `PATCH /widgets/{id}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::operation_names::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let widget = client.widgets().patch("123", types::PatchWidgetRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/widgets/patchwidget)
    #[inline]
    pub fn patch(
        &self,
        id: impl Display,
        request: types::PatchWidgetRequest,
    ) -> Request<types::Widget> {
        self.client.request(Method::PATCH, "/widgets/{id}", &[&id]).json(&request)
    }

    /// `POST /widgets/{id}/archive`
    ///
    /// # Examples
    ///
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

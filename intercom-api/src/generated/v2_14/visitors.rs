// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `visitors`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`find`](Visitors::find) | `GET /visitors` |
//! | [`update`](Visitors::update) | `PUT /visitors` |
//! | [`merge_to_contact`](Visitors::merge_to_contact) | `POST /visitors/convert` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let visitor = client.visitors().find(types::FindVisitorParams::new("123")).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::visitors`](super::Client::visitors).
#[derive(Clone, Copy, Debug)]
pub struct Visitors<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Visitors<'_> {
    /// `GET /visitors`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let visitor = client.visitors().find(types::FindVisitorParams::new("123")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/visitors/retrievevisitorwithuserid)
    #[inline]
    pub fn find(&self, params: types::FindVisitorParams) -> Request<types::Visitor> {
        self.client.request(Method::GET, "/visitors", &[]).params(&params)
    }

    /// `PUT /visitors`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let visitor = client.visitors().update(types::UpdateVisitorRequest::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/visitors/updatevisitor)
    #[inline]
    pub fn update(
        &self,
        request: types::UpdateVisitorRequest,
    ) -> Request<types::Visitor> {
        self.client.request(Method::PUT, "/visitors", &[]).json(&request)
    }

    /// `POST /visitors/convert`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact = client
    ///     .visitors()
    ///     .merge_to_contact(
    ///         types::ConvertVisitorRequest::new(
    ///             "type",
    ///             types::ConvertVisitorRequestUser::new(),
    ///             types::ConvertVisitorRequestVisitor::new(),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/visitors/convertvisitor)
    #[inline]
    pub fn merge_to_contact(
        &self,
        request: types::ConvertVisitorRequest,
    ) -> Request<types::Contact> {
        self.client.request(Method::POST, "/visitors/convert", &[]).json(&request)
    }
}

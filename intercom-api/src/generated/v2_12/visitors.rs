// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Anonymous people who visit a website with the Messenger.
//!
//! A visitor is identified by the `user_id` from the Messenger. [`visitors().convert`](super::visitors::Visitors::convert) converts the visitor to a contact, or
//! merges the visitor into an existing contact and removes the visitor.
//!
//! | Method | Description |
//! |---|---|
//! | [`find`](Visitors::find) | Find a visitor by its `user_id`. |
//! | [`update`](Visitors::update) | Update a visitor's name or custom attributes. |
//! | [`convert`](Visitors::convert) | Convert a visitor to a lead or a user, or merge the visitor into an existing user. The response is the contact. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let visitor = client.visitors().find().user_id("visitor-1").await?;
//! println!("{:?}", visitor.pseudonym);
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::visitors`](super::Client::visitors).
#[derive(Clone, Copy, Debug)]
pub struct Visitors<'a> {
    pub(super) client: &'a Core,
}

impl Visitors<'_> {
    /// Find a visitor by its `user_id`.
    ///
    /// `GET /visitors`
    ///
    /// Intercom generates the `user_id` of a visitor; it is not an id from your application.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `user_id` (`Id`, required): The id that Intercom generated for the visitor, not the visitor's `id`.
    ///
    /// # Errors
    ///
    /// 404 if the visitor does not exist, for instance because the visitor was converted to a contact.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let visitor = client.visitors().find().user_id("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/visitors/retrievevisitorwithuserid)
    #[doc(alias("find visitor", "find a visitor"))]
    #[inline]
    pub fn find(&self) -> Request<types::Visitor, types::FindVisitorParams> {
        self.client.request(Method::GET, "/visitors", &[]).requires(&["user_id"])
    }

    /// Update a visitor's name or custom attributes.
    ///
    /// `PUT /visitors`
    ///
    /// The body identifies the visitor by `id` or `user_id`. Omitted fields keep their values.
    ///
    /// # Errors
    ///
    /// 404 if the visitor does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let visitor = client
    ///     .visitors()
    ///     .update(types::UpdateVisitorRequest::new().user_id("123").name("Ada Lovelace"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/visitors/updatevisitor)
    #[inline]
    pub fn update(
        &self,
        request: types::UpdateVisitorRequest,
    ) -> Request<types::Visitor> {
        self.client.request(Method::PUT, "/visitors", &[]).json(&request)
    }

    /// Convert a visitor to a lead or a user, or merge the visitor into an existing user. The response is the contact.
    ///
    /// `POST /visitors/convert`
    ///
    /// If the user exists, the visitor is merged into the user and deleted. Otherwise, the visitor becomes a user with the ids in
    /// `user`.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let contact = client
    ///     .visitors()
    ///     .convert(
    ///         types::ConvertVisitorRequest::new()
    ///             .type_("user")
    ///             .user(types::ConvertVisitorRequestUser::new())
    ///             .visitor(types::ConvertVisitorRequestVisitor::new()),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/visitors/convertvisitor)
    #[doc(
        alias(
            "merge_to_contact",
            "convert visitor",
            "convert a visitor",
            "convert visitor to lead or user"
        )
    )]
    #[inline]
    pub fn convert(
        &self,
        request: types::ConvertVisitorRequest,
    ) -> Request<types::Contact> {
        self.client.request(Method::POST, "/visitors/convert", &[]).json(&request)
    }
}

impl<T> Request<T, types::FindVisitorParams> {
    /// Sets the parameter `user_id`.
    ///
    /// The id that Intercom generated for the visitor, not the visitor's `id`.
    ///
    /// Required.
    #[inline]
    pub fn user_id(self, user_id: impl SetTo<Id>) -> Self {
        self.param("user_id", Param::Query, user_id.set_to())
    }
}

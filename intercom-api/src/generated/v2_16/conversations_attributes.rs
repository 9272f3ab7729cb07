// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `conversations_attributes`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](ConversationsAttributes::list) | `GET /conversations/attributes` |
//! | [`create`](ConversationsAttributes::create) | `POST /conversations/attributes` |
//! | [`find`](ConversationsAttributes::find) | `GET /conversations/attributes/{id}` |
//! | [`update`](ConversationsAttributes::update) | `PUT /conversations/attributes/{id}` |
//! | [`delete`](ConversationsAttributes::delete) | `DELETE /conversations/attributes/{id}` |
//! | [`create_option`](ConversationsAttributes::create_option) | `POST /conversations/attributes/{id}/options` |
//! | [`update_option`](ConversationsAttributes::update_option) | `PUT /conversations/attributes/{id}/options/{option_id}` |
//! | [`delete_option`](ConversationsAttributes::delete_option) | `DELETE /conversations/attributes/{id}/options/{option_id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let conversation_attribute_list = client.conversations_attributes().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::conversations_attributes`](super::Client::conversations_attributes).
#[derive(Clone, Copy, Debug)]
pub struct ConversationsAttributes<'a> {
    pub(super) client: &'a Core,
}

impl ConversationsAttributes<'_> {
    /// `GET /conversations/attributes`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `include_archived` (`bool`)
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation_attribute_list = client.conversations_attributes().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/listconversationattributes)
    #[inline]
    pub fn list(
        &self,
    ) -> Request<
        types::ConversationAttributeList,
        types::ListConversationsAttributesParams,
    > {
        self.client.request(Method::GET, "/conversations/attributes", &[])
    }

    /// `POST /conversations/attributes`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation_attribute = client
    ///     .conversations_attributes()
    ///     .create(
    ///         types::CreateConversationsAttributeRequest::String(
    ///             types::CreateConversationAttributeStringRequest::new()
    ///                 .name("name")
    ///                 .data_type(
    ///                     types::CreateConversationAttributeStringRequestDataType::String,
    ///                 ),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/createconversationattribute)
    #[inline]
    pub fn create(
        &self,
        request: impl Into<types::CreateConversationsAttributeRequest>,
    ) -> Request<types::ConversationAttribute> {
        self.client
            .request(Method::POST, "/conversations/attributes", &[])
            .json(&request.into())
    }

    /// `GET /conversations/attributes/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation_attribute = client.conversations_attributes().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/getconversationattribute)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::ConversationAttribute> {
        self.client
            .request(
                Method::GET,
                "/conversations/attributes/{id!handling_events|side_conversations}",
                &[&id],
            )
    }

    /// `PUT /conversations/attributes/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation_attribute = client
    ///     .conversations_attributes()
    ///     .update("123", types::UpdateConversationsAttributeRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/updateconversationattribute)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateConversationsAttributeRequest,
    ) -> Request<types::ConversationAttribute> {
        self.client
            .request(Method::PUT, "/conversations/attributes/{id}", &[&id])
            .json(&request)
    }

    /// `DELETE /conversations/attributes/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation_attribute = client.conversations_attributes().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/deleteconversationattribute)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::ConversationAttribute> {
        self.client.request(Method::DELETE, "/conversations/attributes/{id}", &[&id])
    }

    /// `POST /conversations/attributes/{id}/options`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation_attribute = client
    ///     .conversations_attributes()
    ///     .create_option(
    ///         "123",
    ///         types::CreateConversationAttributeOptionRequest::new().label("label"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/createconversationattributeoption)
    #[inline]
    pub fn create_option(
        &self,
        id: impl Display,
        request: types::CreateConversationAttributeOptionRequest,
    ) -> Request<types::ConversationAttribute> {
        self.client
            .request(Method::POST, "/conversations/attributes/{id}/options", &[&id])
            .json(&request)
    }

    /// `PUT /conversations/attributes/{id}/options/{option_id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation_attribute = client
    ///     .conversations_attributes()
    ///     .update_option(
    ///         "123",
    ///         "123",
    ///         types::UpdateConversationsAttributeOptionRequest::new().label("label"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/updateconversationattributeoption)
    #[inline]
    pub fn update_option(
        &self,
        id: impl Display,
        option_id: impl Display,
        request: types::UpdateConversationsAttributeOptionRequest,
    ) -> Request<types::ConversationAttribute> {
        self.client
            .request(
                Method::PUT,
                "/conversations/attributes/{id}/options/{option_id}",
                &[&id, &option_id],
            )
            .json(&request)
    }

    /// `DELETE /conversations/attributes/{id}/options/{option_id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation_attribute = client
    ///     .conversations_attributes()
    ///     .delete_option("123", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/deleteconversationattributeoption)
    #[inline]
    pub fn delete_option(
        &self,
        id: impl Display,
        option_id: impl Display,
    ) -> Request<types::ConversationAttribute> {
        self.client
            .request(
                Method::DELETE,
                "/conversations/attributes/{id}/options/{option_id}",
                &[&id, &option_id],
            )
    }
}

impl<T> Request<T, types::ListConversationsAttributesParams> {
    /// Sets the parameter `include_archived`.
    #[inline]
    pub fn include_archived(self, include_archived: impl SetTo<bool>) -> Self {
        self.param("include_archived", Param::Query, include_archived.set_to())
    }
}

// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `conversation_attributes`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](ConversationAttributes::list) | `GET /conversations/attributes` |
//! | [`create`](ConversationAttributes::create) | `POST /conversations/attributes` |
//! | [`find`](ConversationAttributes::find) | `GET /conversations/attributes/{id}` |
//! | [`update`](ConversationAttributes::update) | `PUT /conversations/attributes/{id}` |
//! | [`delete`](ConversationAttributes::delete) | `DELETE /conversations/attributes/{id}` |
//! | [`create_option`](ConversationAttributes::create_option) | `POST /conversations/attributes/{id}/options` |
//! | [`update_option`](ConversationAttributes::update_option) | `PUT /conversations/attributes/{id}/options/{option_id}` |
//! | [`delete_option`](ConversationAttributes::delete_option) | `DELETE /conversations/attributes/{id}/options/{option_id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let conversation_attribute_list = client.conversation_attributes().list().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::conversation_attributes`](super::Client::conversation_attributes).
#[derive(Clone, Copy, Debug)]
pub struct ConversationAttributes<'a> {
    pub(super) client: &'a Core,
}

impl ConversationAttributes<'_> {
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
    /// let conversation_attribute_list = client.conversation_attributes().list().await?;
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
        types::ListConversationAttributesParams,
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
    ///     .conversation_attributes()
    ///     .create(
    ///         types::CreateConversationAttributeRequest::String(
    ///             types::CreateConversationAttributeStringRequest::new().name("name"),
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
        request: impl Into<types::CreateConversationAttributeRequest>,
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
    /// let conversation_attribute = client.conversation_attributes().find("123").await?;
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
    ///     .conversation_attributes()
    ///     .update("123", types::UpdateConversationAttributeRequest::new())
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
        request: types::UpdateConversationAttributeRequest,
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
    /// let conversation_attribute = client.conversation_attributes().delete("123").await?;
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
    ///     .conversation_attributes()
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
    ///     .conversation_attributes()
    ///     .update_option(
    ///         "123",
    ///         "123",
    ///         types::UpdateConversationAttributeOptionRequest::new().label("label"),
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
        request: types::UpdateConversationAttributeOptionRequest,
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
    ///     .conversation_attributes()
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

impl<T> Request<T, types::ListConversationAttributesParams> {
    /// Sets the parameter `include_archived`.
    #[inline]
    pub fn include_archived(self, include_archived: impl SetTo<bool>) -> Self {
        self.param("include_archived", Param::Query, include_archived.set_to())
    }
}

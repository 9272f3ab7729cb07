// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! The attributes that teammates fill in for conversations. Each attribute has a type, and can be limited to certain teams; an attribute of the type `list` has options.
//!
//! [`conversations().update`](super::conversations::Conversations::update) sets the values, which are in `custom_attributes` of conversations. Attributes and their options cannot
//! be deleted, only archived. For the attributes of contacts and companies, see [`data_attributes`](mod@super::data_attributes).
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](ConversationAttributes::list) | Lists the attributes that conversations of the workspace can have. |
//! | [`create`](ConversationAttributes::create) | Creates a conversation attribute. |
//! | [`find`](ConversationAttributes::find) | Finds a conversation attribute by its id. |
//! | [`update`](ConversationAttributes::update) | Updates a conversation attribute: its name, its description, or the teams that see the attribute. |
//! | [`delete`](ConversationAttributes::delete) | Archives a conversation attribute. Attributes cannot be deleted. |
//! | [`create_option`](ConversationAttributes::create_option) | Adds an option to a conversation attribute of the type `list`. |
//! | [`update_option`](ConversationAttributes::update_option) | Renames an option of a conversation attribute. |
//! | [`delete_option`](ConversationAttributes::delete_option) | Archives an option of a conversation attribute. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let size = types::CreateConversationAttributeListRequest::new().name("Size")
//!     .options(["Small", "Large"].map(|label| types::CreateConversationAttributeOptionRequest::new().label(label)));
//! client.conversation_attributes().create(size).await?;
//!
//! let attributes = client.conversation_attributes().list().await?;
//! println!("{} attributes", attributes.data.len());
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::conversation_attributes`](super::Client::conversation_attributes).
#[derive(Clone, Copy, Debug)]
pub struct ConversationAttributes<'a> {
    pub(super) client: &'a Core,
}

impl ConversationAttributes<'_> {
    /// Lists the attributes that conversations of the workspace can have.
    ///
    /// `GET /conversations/attributes`
    ///
    /// The list is not paginated. Archived attributes are omitted unless `include_archived` is true.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `include_archived` (`bool`): True includes archived attributes in the list; defaults to false.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
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
    #[doc(
        alias(
            "list attributes",
            "list the attributes",
            "list attributes that conversations of workspace can have"
        )
    )]
    #[inline]
    pub fn list(
        &self,
    ) -> Request<
        types::ConversationAttributeList,
        types::ListConversationAttributesParams,
    > {
        self.client.request(Method::GET, "/conversations/attributes", &[])
    }

    /// Creates a conversation attribute.
    ///
    /// `POST /conversations/attributes`
    ///
    /// The data type of an attribute cannot be changed later. If the workspace has two unarchived attributes with the same name,
    /// [`conversations().update`](super::conversations::Conversations::update) rejects custom attributes with 400; to avoid a duplicate name, list the attributes first.
    ///
    /// # Errors
    ///
    /// 422 (`parameter_invalid`) if `data_type` is not one of the eight data types.
    ///
    /// Documented error statuses: 401, 422.
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
    #[doc(alias("create conversation attribute", "create a conversation attribute"))]
    #[inline]
    pub fn create(
        &self,
        request: impl Into<types::CreateConversationAttributeRequest>,
    ) -> Request<types::ConversationAttribute> {
        self.client
            .request(Method::POST, "/conversations/attributes", &[])
            .json(&request.into())
    }

    /// Finds a conversation attribute by its id.
    ///
    /// `GET /conversations/attributes/{id}`
    ///
    /// # Errors
    ///
    /// 404 (`conversation_attribute_not_found`) if the attribute does not exist.
    ///
    /// Documented error statuses: 401, 404.
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
    #[doc(
        alias(
            "get_conversation_attribute",
            "find conversation attribute",
            "find a conversation attribute",
            "find conversation attribute by its id",
            "find a conversation attribute by its id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::ConversationAttribute> {
        self.client
            .request(
                Method::GET,
                "/conversations/attributes/{id!handling_events|side_conversations}",
                &[&id],
            )
    }

    /// Updates a conversation attribute: its name, its description, or the teams that see the attribute.
    ///
    /// `PUT /conversations/attributes/{id}`
    ///
    /// Omitted fields keep their values. The data type of an attribute cannot be changed. To change the options of a list, use
    /// operations such as [`conversation_attributes().create_option`](super::conversation_attributes::ConversationAttributes::create_option).
    ///
    /// # Errors
    ///
    /// 404 (`conversation_attribute_not_found`) if the attribute does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let conversation_attribute = client
    ///     .conversation_attributes()
    ///     .update(
    ///         "123",
    ///         types::UpdateConversationAttributeRequest::new().description("description"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/updateconversationattribute)
    #[doc(alias("update conversation attribute", "update a conversation attribute"))]
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

    /// Archives a conversation attribute. Attributes cannot be deleted.
    ///
    /// `DELETE /conversations/attributes/{id}`
    ///
    /// The response is the attribute, in which `archived` is true. An archived attribute cannot be restored.
    ///
    /// # Errors
    ///
    /// 404 (`conversation_attribute_not_found`) if the attribute does not exist.
    ///
    /// Documented error statuses: 401, 404.
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
    #[doc(alias("archive conversation attribute", "archive a conversation attribute"))]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::ConversationAttribute> {
        self.client.request(Method::DELETE, "/conversations/attributes/{id}", &[&id])
    }

    /// Adds an option to a conversation attribute of the type `list`.
    ///
    /// `POST /conversations/attributes/{id}/options`
    ///
    /// The response is the attribute with all of its options.
    ///
    /// # Errors
    ///
    /// 404 (`conversation_attribute_not_found`) if the attribute does not exist. 422 (`parameter_invalid`) if the type of the
    /// attribute is not `list`, or if the label is missing.
    ///
    /// Documented error statuses: 401, 404, 422.
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
    ///         types::CreateConversationAttributeOptionRequest::new().label("Large"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/createconversationattributeoption)
    #[doc(alias("create_conversation_attribute_option", "add option", "add an option"))]
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

    /// Renames an option of a conversation attribute.
    ///
    /// `PUT /conversations/attributes/{id}/options/{option_id}`
    ///
    /// The response is the attribute with all of its options.
    ///
    /// # Errors
    ///
    /// 404 (`conversation_attribute_not_found`) if the attribute or the option does not exist; the error message states which one. 422
    /// (`parameter_invalid`) if the type of the attribute is not `list`, or if the label is missing.
    ///
    /// Documented error statuses: 401, 404, 422.
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
    ///         types::UpdateConversationAttributeOptionRequest::new().label("Large"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/conversations-attributes/updateconversationattributeoption)
    #[doc(
        alias(
            "update_conversation_attribute_option",
            "rename option",
            "rename an option",
            "rename option of conversation attribute",
            "rename an option of a conversation attribute"
        )
    )]
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

    /// Archives an option of a conversation attribute.
    ///
    /// `DELETE /conversations/attributes/{id}/options/{option_id}`
    ///
    /// The response is the attribute. The archived option remains in the list of options, and its field `archived` is true.
    ///
    /// # Errors
    ///
    /// 404 (`conversation_attribute_not_found`) if the attribute or the option does not exist. 422 (`parameter_invalid`) if fewer
    /// than two unarchived options would remain, or if the type of the attribute is not `list`.
    ///
    /// Documented error statuses: 401, 404, 422.
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
    #[doc(
        alias(
            "delete_conversation_attribute_option",
            "archive option",
            "archive an option",
            "archive option of conversation attribute",
            "archive an option of a conversation attribute"
        )
    )]
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
    ///
    /// True includes archived attributes in the list; defaults to false.
    #[inline]
    pub fn include_archived(self, include_archived: impl SetTo<bool>) -> Self {
        self.param("include_archived", Param::Query, include_archived.set_to())
    }
}

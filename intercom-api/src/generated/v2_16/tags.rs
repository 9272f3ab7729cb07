// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Labels for contacts, companies, conversations and tickets.
//!
//! From 2.16 on, articles, internal articles and content snippets can also have tags.
//!
//! [`tags().create`](super::tags::Tags::create) creates or renames a tag, or attaches it to many contacts or companies. Creating a tag with an existing name
//! returns that tag. A tag with dependent objects, such as a segment, cannot be deleted.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Tags::list) | Lists the tags of the workspace. |
//! | [`create`](Tags::create) | Creates or renames a tag, attaches it to companies or users, or detaches it from companies. |
//! | [`find`](Tags::find) | Finds a tag by its id. |
//! | [`delete`](Tags::delete) | Deletes a tag from the workspace. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let tag = client.tags().create(types::CreateOrUpdateTagRequest::new().name("VIP")).await?;
//! let ada = "65f000000000000000000001";
//! client.contacts().attach_tag(ada, types::AttachContactTagRequest::new().id(&tag.id)).await?;
//! client.contacts().detach_tag(ada, &tag.id).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::tags`](super::Client::tags).
#[derive(Clone, Copy, Debug)]
pub struct Tags<'a> {
    pub(super) client: &'a Core,
}

impl Tags<'_> {
    /// Lists the tags of the workspace.
    ///
    /// `GET /tags`
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
    /// let tag_list = client.tags().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/tags/listtags)
    #[doc(
        alias(
            "list tags",
            "list the tags",
            "list tags of workspace",
            "list the tags of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::TagList> {
        self.client.request(Method::GET, "/tags", &[])
    }

    /// Creates or renames a tag, attaches it to companies or users, or detaches it from companies.
    ///
    /// `POST /tags`
    ///
    /// The variant of [`CreateTagRequest`](types::CreateTagRequest) selects the action. If no tag has the name, ignoring case, a tag is created. The response is
    /// always the tag.
    ///
    /// Idempotent: the client retries the call after transient failures.
    ///
    /// # Errors
    ///
    /// 400 (`parameter_invalid`) if the parameters match none of the variants. 404 if one of the companies (`company_not_found`) or
    /// users (`not_found`) does not exist.
    ///
    /// Documented error statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let create_tag_response = client
    ///     .tags()
    ///     .create(
    ///         types::CreateTagRequest::TagMultipleUsers(
    ///             types::TagMultipleUsersRequest::new()
    ///                 .name("name")
    ///                 .users([types::TagMultipleUsersRequestUser::new()]),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/tags/createtag)
    #[doc(alias("create tag", "create a tag", "rename tag", "rename a tag"))]
    #[inline]
    pub fn create(
        &self,
        request: impl Into<types::CreateTagRequest>,
    ) -> Request<types::CreateTagResponse> {
        self.client
            .request(Method::POST, "/tags", &[])
            .json(&request.into())
            .repeatable()
    }

    /// Finds a tag by its id.
    ///
    /// `GET /tags/{tag_id}`
    ///
    /// # Errors
    ///
    /// 404 if the tag does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag_basic = client.tags().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/tags/findtag)
    #[doc(alias("find tag", "find a tag", "find tag by its id", "find a tag by its id"))]
    #[inline]
    pub fn find(&self, tag_id: impl Display) -> Request<types::TagBasic> {
        self.client.request(Method::GET, "/tags/{tag_id}", &[&tag_id])
    }

    /// Deletes a tag from the workspace.
    ///
    /// `DELETE /tags/{tag_id}`
    ///
    /// To remove a tag from one contact, conversation or ticket, use [`contacts().detach_tag`](super::contacts::Contacts::detach_tag) or a similar operation.
    ///
    /// # Errors
    ///
    /// 400 (`tag_has_dependent_objects`) if an object, such as a segment, depends on the tag; the error message names the object.
    /// 404 if the tag does not exist.
    ///
    /// Documented error statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.tags().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/tags/deletetag)
    #[doc(
        alias(
            "delete tag",
            "delete a tag",
            "delete tag from workspace",
            "delete a tag from the workspace"
        )
    )]
    #[inline]
    pub fn delete(&self, tag_id: impl Display) -> Request<()> {
        self.client.request(Method::DELETE, "/tags/{tag_id}", &[&tag_id])
    }
}

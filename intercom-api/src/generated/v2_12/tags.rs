// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Labels for contacts, companies, conversations and tickets.
//!
//! From 2.16 on, articles, internal articles and content snippets have tags, too.
//!
//! [`tags().create`](super::tags::Tags::create) makes or renames a tag, or puts it on many contacts or companies at once. Asking for a name that is taken
//! answers the tag that has it. A tag on which something else depends, such as a segment, cannot be deleted.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Tags::list) | List the tags of the workspace, all at once. |
//! | [`create`](Tags::create) | Create or rename a tag, or put it on several companies or users, or take it off companies. |
//! | [`find`](Tags::find) | Find a tag by its id, to learn its name. |
//! | [`delete`](Tags::delete) | Delete a tag from the workspace. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_12::{Client, types};
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

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::tags`](super::Client::tags).
#[derive(Clone, Copy, Debug)]
pub struct Tags<'a> {
    pub(super) client: &'a Core,
}

impl Tags<'_> {
    /// List the tags of the workspace, all at once.
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
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag_list = client.tags().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/tags/listtags)
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

    /// Create or rename a tag, or put it on several companies or users, or take it off companies.
    ///
    /// `POST /tags`
    ///
    /// Which of these it does depends on the arm of [`CreateTagRequest`](types::CreateTagRequest). A name that no tag has yet makes a new one; a
    /// name that exists, in upper or lower case, gives that tag. The answer is the tag each time.
    ///
    /// Idempotent: the client retries it after transient failures.
    ///
    /// # Errors
    ///
    /// 400 (`parameter_invalid`) where the parameters fit none of these. 404 where one of the companies (`company_not_found`) or users
    /// (`not_found`) does not exist.
    ///
    /// Documented error statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag_basic = client
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/tags/createtag)
    #[doc(alias("create tag", "create a tag", "rename tag", "rename a tag"))]
    #[inline]
    pub fn create(
        &self,
        request: impl Into<types::CreateTagRequest>,
    ) -> Request<types::TagBasic> {
        self.client
            .request(Method::POST, "/tags", &[])
            .json(&request.into())
            .repeatable()
    }

    /// Find a tag by its id, to learn its name.
    ///
    /// `GET /tags/{id}`
    ///
    /// # Errors
    ///
    /// 404 where there is no such tag.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag_basic = client.tags().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/tags/findtag)
    #[doc(alias("find tag", "find a tag", "find tag by its id", "find a tag by its id"))]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::TagBasic> {
        self.client.request(Method::GET, "/tags/{id}", &[&id])
    }

    /// Delete a tag from the workspace.
    ///
    /// `DELETE /tags/{id}`
    ///
    /// To take it off one contact, conversation or ticket only, use [`contacts().detach_tag`](super::contacts::Contacts::detach_tag) and its like.
    ///
    /// # Errors
    ///
    /// 400 (`tag_has_dependent_objects`) where something is built on the tag, such as a segment; the message of the error names it.
    /// 404 where there is no such tag.
    ///
    /// Documented error statuses: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_12::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.tags().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/tags/deletetag)
    #[doc(
        alias(
            "delete tag",
            "delete a tag",
            "delete tag from workspace",
            "delete a tag from the workspace"
        )
    )]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<()> {
        self.client.request(Method::DELETE, "/tags/{id}", &[&id])
    }
}

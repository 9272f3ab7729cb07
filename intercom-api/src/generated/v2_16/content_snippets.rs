// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Short texts that Fin and Copilot use in answers; help centers do not show content snippets.
//!
//! The content is Markdown or a list of blocks. A new snippet is used only by the agents to which it is made available. An
//! agent uses a snippet for all contacts, unless the snippet is limited to [`audiences`](mod@super::audiences).
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](ContentSnippets::list) | Lists the content snippets of the workspace. |
//! | [`create`](ContentSnippets::create) | Creates a content snippet: a short text that Fin and Copilot use in answers. |
//! | [`find`](ContentSnippets::find) | Finds a content snippet by its id. |
//! | [`update`](ContentSnippets::update) | Updates a content snippet: its title, content, language, audiences or availability to agents. |
//! | [`delete`](ContentSnippets::delete) | Deletes a content snippet. |
//! | [`attach_tag`](ContentSnippets::attach_tag) | Tags a content snippet with an existing tag. |
//! | [`detach_tag`](ContentSnippets::detach_tag) | Detaches a tag from a snippet; the tag itself is not deleted. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let snippet = types::CreateContentSnippetRequest::new().title("Refunds")
//!     .body_markdown("We refund orders within 30 days.")
//!     .ai_chatbot_availability(true);
//! let snippet = client.content_snippets().create(snippet).await?;
//!
//! let changes = types::UpdateContentSnippetRequest::new().body_markdown("We refund orders within 60 days.");
//! client.content_snippets().update(&snippet.id, changes).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

const FLAT_PAGE: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Query("page")),
    next: "",
    size: "per_page",
    page: "page",
    last: "total_pages",
};

/// The operations of [`Client::content_snippets`](super::Client::content_snippets).
#[derive(Clone, Copy, Debug)]
pub struct ContentSnippets<'a> {
    pub(super) client: &'a Core,
}

impl ContentSnippets<'_> {
    /// Lists the content snippets of the workspace.
    ///
    /// `GET /content_snippets`
    ///
    /// A page has at most 50 snippets.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ContentSnippet`](types::ContentSnippet), and [`pages`](Request::pages) over every page. Both methods request 50 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1.
    /// - `per_page` (`i64`): The page size, at most 50.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.content_snippets().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content-snippets/listcontentsnippets)
    #[doc(
        alias(
            "list content snippets",
            "list the content snippets",
            "list content snippets of workspace",
            "list the content snippets of the workspace"
        )
    )]
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::ContentSnippetList, types::ListContentSnippetsParams> {
        self.client
            .request(Method::GET, "/content_snippets", &[])
            .paged(&FLAT_PAGE, Some(50))
    }

    /// Creates a content snippet: a short text that Fin and Copilot use in answers.
    ///
    /// `POST /content_snippets`
    ///
    /// Send the content either as `body_markdown` or as `json_blocks`. A new snippet is not used until it is made available to an
    /// agent. Sending the same request twice creates two snippets.
    ///
    /// # Errors
    ///
    /// 422 (`validation_error`) if a field is missing or too long, or if Fin does not support the language. 404 (`parameter_invalid`)
    /// if an id in `audience_ids` is unknown; in this case, no snippet is created.
    ///
    /// Documented error statuses: 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let content_snippet = client
    ///     .content_snippets()
    ///     .create(
    ///         types::CreateContentSnippetRequest::new()
    ///             .title("Resetting a password")
    ///             .body_markdown("Open the settings of your account.")
    ///             .ai_chatbot_availability(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content-snippets/createcontentsnippet)
    #[doc(alias("create content snippet", "create a content snippet"))]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateContentSnippetRequest,
    ) -> Request<types::ContentSnippet> {
        self.client.request(Method::POST, "/content_snippets", &[]).json(&request)
    }

    /// Finds a content snippet by its id.
    ///
    /// `GET /content_snippets/{id}`
    ///
    /// # Errors
    ///
    /// 404 (`not_found`) if the snippet does not exist.
    ///
    /// Documented error statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let content_snippet = client.content_snippets().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content-snippets/getcontentsnippet)
    #[doc(
        alias(
            "get",
            "find content snippet",
            "find a content snippet",
            "find content snippet by its id",
            "find a content snippet by its id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::ContentSnippet> {
        self.client.request(Method::GET, "/content_snippets/{id}", &[&id])
    }

    /// Updates a content snippet: its title, content, language, audiences or availability to agents.
    ///
    /// `PUT /content_snippets/{id}`
    ///
    /// Omitted fields keep their values.
    ///
    /// # Errors
    ///
    /// 404 if the snippet does not exist (`not_found`), or if an id in `audience_ids` is unknown (`parameter_invalid`); in both cases,
    /// nothing is changed. 422 (`validation_error`) if Fin does not support the language.
    ///
    /// Documented error statuses: 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let content_snippet = client
    ///     .content_snippets()
    ///     .update(
    ///         "123",
    ///         types::UpdateContentSnippetRequest::new()
    ///             .body_markdown("Open the settings of your account."),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content-snippets/updatecontentsnippet)
    #[doc(alias("update content snippet", "update a content snippet"))]
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateContentSnippetRequest,
    ) -> Request<types::ContentSnippet> {
        self.client.request(Method::PUT, "/content_snippets/{id}", &[&id]).json(&request)
    }

    /// Deletes a content snippet.
    ///
    /// `DELETE /content_snippets/{id}`
    ///
    /// # Errors
    ///
    /// 404 (`not_found`) if the snippet does not exist. 422 (`content_has_procedure_dependencies`) if a procedure of Fin uses the
    /// snippet.
    ///
    /// Documented error statuses: 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.content_snippets().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content-snippets/deletecontentsnippet)
    #[doc(alias("delete content snippet", "delete a content snippet"))]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<()> {
        self.client.request(Method::DELETE, "/content_snippets/{id}", &[&id])
    }

    /// Tags a content snippet with an existing tag.
    ///
    /// `POST /content_snippets/{content_snippet_id}/tags`
    ///
    /// The response is the tag; [`tags().create`](super::tags::Tags::create) creates a new tag. The owner of the token needs the permission
    /// `manage_knowledge_base_content`, and the token needs the scope `read_write_content_snippets`.
    ///
    /// # Errors
    ///
    /// 403 (`forbidden`) if the owner of the token lacks the permission. 404 if the snippet (`content_snippet_not_found`) or the tag
    /// (`tag_not_found`) does not exist.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client
    ///     .content_snippets()
    ///     .attach_tag("123", types::AttachContentSnippetTagRequest::new().id("123"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content-snippets/attachtagtocontentsnippet)
    #[doc(
        alias(
            "attach_tag_to_content_snippet",
            "tag content snippet",
            "tag a content snippet",
            "tag content snippet with existing tag",
            "tag a content snippet with an existing tag"
        )
    )]
    #[inline]
    pub fn attach_tag(
        &self,
        content_snippet_id: impl Display,
        request: types::AttachContentSnippetTagRequest,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::POST,
                "/content_snippets/{content_snippet_id}/tags",
                &[&content_snippet_id],
            )
            .json(&request)
    }

    /// Detaches a tag from a snippet; the tag itself is not deleted.
    ///
    /// `DELETE /content_snippets/{content_snippet_id}/tags/{id}`
    ///
    /// The response is the tag, without `applied_at` and `applied_by`. The owner of the token needs the permission
    /// `manage_knowledge_base_content`, and the token needs the scope `read_write_content_snippets`.
    ///
    /// # Errors
    ///
    /// 403 (`forbidden`) if the owner of the token lacks the permission. 404 if the snippet (`content_snippet_not_found`) or the tag
    /// (`tag_not_found`) does not exist.
    ///
    /// Documented error statuses: 401, 403, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let tag = client.content_snippets().detach_tag("123", "123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content-snippets/detachtagfromcontentsnippet)
    #[doc(
        alias(
            "detach_tag_from_content_snippet",
            "detach tag",
            "detach a tag",
            "detach tag from snippet",
            "detach a tag from a snippet"
        )
    )]
    #[inline]
    pub fn detach_tag(
        &self,
        content_snippet_id: impl Display,
        id: impl Display,
    ) -> Request<types::Tag> {
        self.client
            .request(
                Method::DELETE,
                "/content_snippets/{content_snippet_id}/tags/{id}",
                &[&content_snippet_id, &id],
            )
    }
}

impl<T> Request<T, types::ListContentSnippetsParams> {
    /// Sets the parameter `page`.
    ///
    /// The page number, starting at 1; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 50.
    ///
    /// Defaults to 50 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

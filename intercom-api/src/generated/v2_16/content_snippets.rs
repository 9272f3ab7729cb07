// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `content_snippets`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](ContentSnippets::list) | `GET /content_snippets` |
//! | [`create`](ContentSnippets::create) | `POST /content_snippets` |
//! | [`find`](ContentSnippets::find) | `GET /content_snippets/{id}` |
//! | [`update`](ContentSnippets::update) | `PUT /content_snippets/{id}` |
//! | [`delete`](ContentSnippets::delete) | `DELETE /content_snippets/{id}` |
//! | [`attach_tag`](ContentSnippets::attach_tag) | `POST /content_snippets/{content_snippet_id}/tags` |
//! | [`detach_tag`](ContentSnippets::detach_tag) | `DELETE /content_snippets/{content_snippet_id}/tags/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.content_snippets().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
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
    /// `GET /content_snippets`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`ContentSnippet`](types::ContentSnippet), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 50 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `page` (`i64`)
    /// - `per_page` (`i64`)
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
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::ContentSnippetList, types::ListContentSnippetsParams> {
        self.client
            .request(Method::GET, "/content_snippets", &[])
            .paged(&FLAT_PAGE, Some(50))
    }

    /// `POST /content_snippets`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let content_snippet = client
    ///     .content_snippets()
    ///     .create(types::CreateContentSnippetRequest::new().title("title"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content-snippets/createcontentsnippet)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateContentSnippetRequest,
    ) -> Request<types::ContentSnippet> {
        self.client.request(Method::POST, "/content_snippets", &[]).json(&request)
    }

    /// `GET /content_snippets/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 404.
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
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::ContentSnippet> {
        self.client.request(Method::GET, "/content_snippets/{id}", &[&id])
    }

    /// `PUT /content_snippets/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let content_snippet = client
    ///     .content_snippets()
    ///     .update("123", types::UpdateContentSnippetRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content-snippets/updatecontentsnippet)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateContentSnippetRequest,
    ) -> Request<types::ContentSnippet> {
        self.client.request(Method::PUT, "/content_snippets/{id}", &[&id]).json(&request)
    }

    /// `DELETE /content_snippets/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 404, 422.
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
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<()> {
        self.client.request(Method::DELETE, "/content_snippets/{id}", &[&id])
    }

    /// `POST /content_snippets/{content_snippet_id}/tags`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 403, 404.
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

    /// `DELETE /content_snippets/{content_snippet_id}/tags/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 403, 404.
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
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request 50.
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

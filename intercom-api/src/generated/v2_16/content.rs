// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Searches and bulk actions across all content for Fin and teammates.
//!
//! To create or change a single item, use the resource of the item's type, such as [`articles`](mod@super::articles). The results of [`content().search`](super::content::Content::search)
//! contain only ids and titles. [`content().run_bulk_action`](super::content::Content::run_bulk_action) is asynchronous, and does not report its result.
//!
//! | Method | Description |
//! |---|---|
//! | [`run_bulk_action`](Content::run_bulk_action) | Applies an action to many content items: publishes, unpublishes, deletes or tags the items, or changes their availability. |
//! | [`search`](Content::search) | Searches all content that Fin and teammates use: articles of all kinds, snippets, external pages and files. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut found = client.content().search().query_param("invoice").items();
//! while let Some(item) = found.try_next().await? {
//!     match item {
//!         types::ContentSearchResult::ArticleItem(article) => println!("article {}", article.id),
//!         types::ContentSearchResult::DefaultItem(item) => println!("{:?} {}", item.type_, item.id),
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

const PAGE: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Query("page")),
    next: "pages.next.page",
    size: "per_page",
    page: "pages.page",
    last: "pages.total_pages",
};

/// The operations of [`Client::content`](super::Client::content).
#[derive(Clone, Copy, Debug)]
pub struct Content<'a> {
    pub(super) client: &'a Core,
}

impl Content<'_> {
    /// Applies an action to many content items: publishes, unpublishes, deletes or tags the items, or changes their availability.
    ///
    /// `POST /content/bulk_actions`
    ///
    /// A request has at most 1,000 items. The action is asynchronous (202), and the API does not report its progress or
    /// results. Each action applies to certain types of content (see [`RunContentBulkActionRequestAction`](types::RunContentBulkActionRequestAction)) and ignores items of other
    /// types without an error. `delete` also ignores articles from a synchronized source, such as Zendesk or Notion; to remove these
    /// articles, disconnect the source. The token needs the scope `write_content`.
    ///
    /// # Errors
    ///
    /// 403 if the token lacks the scope. 422 (`parameter_invalid`) if the parameters of the action are missing, or if a tag is unknown
    /// or archived.
    ///
    /// Documented error statuses: 401, 403, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let run_content_bulk_action_response = client
    ///     .content()
    ///     .run_bulk_action(
    ///         types::RunContentBulkActionRequest::new()
    ///             .action(types::RunContentBulkActionRequestAction::Publish)
    ///             .content_ids([
    ///                 types::RunContentBulkActionRequestContentId::new()
    ///                     .type_(
    ///                         types::RunContentBulkActionRequestContentIdType::ArticleContent,
    ///                     )
    ///                     .id("123"),
    ///             ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content/bulkcontentactions)
    #[doc(
        alias(
            "bulk_content_actions",
            "apply action",
            "apply an action",
            "apply action to many content items",
            "apply an action to many content items"
        )
    )]
    #[inline]
    pub fn run_bulk_action(
        &self,
        request: types::RunContentBulkActionRequest,
    ) -> Request<types::RunContentBulkActionResponse> {
        self.client.request(Method::POST, "/content/bulk_actions", &[]).json(&request)
    }

    /// Searches all content that Fin and teammates use: articles of all kinds, snippets, external pages and files.
    ///
    /// `GET /content/search`
    ///
    /// The operation searches titles and bodies for the phrase; if the request has no phrase, the response lists the newest content.
    /// The results contain only ids and titles. A page has 10 results by default and at most 50. The token needs the scope
    /// `read_content`.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`ContentSearchResult`](types::ContentSearchResult), and [`pages`](Request::pages) over every page. Both methods request 50 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `query_param` (`String`): The phrase to search for in titles and bodies, at most 500 characters long. Without a phrase, the newest content is listed.
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1.
    /// - `per_page` (`i64`): The page size, at most 50; defaults to 10.
    /// - `states` (`Vec<SearchContentParamsState>`): Only drafts, or only published content.
    /// - `locales` (`Vec<String>`): Only content in one of these languages, such as `en`.
    /// - `tag_ids` (`Vec<Id>`): The ids of tags that the content must have or must not have, depending on `tag_operator`.
    /// - `tag_operator` (`SearchContentParamsTagOperator`): Whether the content must have at least one of the tags in `tag_ids`, or none of the tags.
    /// - `any_tag_ids` (`Vec<Id>`): The ids of tags, of which the content must have at least one. An alternative to `tag_ids` and `tag_operator`.
    /// - `folder_ids` (`Vec<Id>`): Only content in one of these folders. Requires `folder_entity_type`.
    /// - `folder_entity_type` (`String`): The type of the folders, always `folder`; required together with `folder_ids`.
    /// - `content_types` (`Vec<SearchContentParamsContentType>`): The types of content to search, instead of the default types.
    /// - `copilot_state` (`SearchContentParamsCopilotState`): Only content that Copilot can use (`on`) or cannot use (`off`).
    /// - `fin_service_state` (`SearchContentParamsFinServiceState`): Only content that Fin can use to answer customers (`on`) or cannot use (`off`).
    /// - `fin_sales_state` (`SearchContentParamsFinSalesState`): Only content that the Sales Agent can use (`on`) or cannot use (`off`).
    /// - `created_by_ids` (`Vec<Id>`): Only content that one of these teammates created.
    /// - `last_updated_by_ids` (`Vec<Id>`): Only content that one of these teammates changed last.
    /// - `created_at_after` (`Timestamp`): Only content created at this time or later, in Unix seconds.
    /// - `created_at_before` (`Timestamp`): Only content created at this time or earlier, in Unix seconds.
    /// - `updated_at_after` (`Timestamp`): Only content changed at this time or later, in Unix seconds.
    /// - `updated_at_before` (`Timestamp`): Only content changed at this time or earlier, in Unix seconds.
    ///
    /// # Errors
    ///
    /// 422 if a filter is invalid, for instance if `folder_ids` is set without `folder_entity_type`.
    ///
    /// Documented error statuses: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.content().search().query_param("query").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content/searchcontent)
    #[doc(
        alias(
            "search_content",
            "search all content",
            "search all content that fin and teammates use"
        )
    )]
    #[inline]
    pub fn search(
        &self,
    ) -> Request<types::SearchContentResponse, types::SearchContentParams> {
        self.client.request(Method::GET, "/content/search", &[]).paged(&PAGE, Some(50))
    }
}

impl<T> Request<T, types::SearchContentParams> {
    /// Sets the parameter `query`.
    ///
    /// The phrase to search for in titles and bodies, at most 500 characters long. Without a phrase, the newest content is listed.
    #[inline]
    pub fn query_param(self, query: impl SetTo<String>) -> Self {
        self.param("query", Param::Query, query.set_to())
    }

    /// Sets the parameter `page`.
    ///
    /// The page number, starting at 1; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 50; defaults to 10.
    ///
    /// Defaults to 50 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `states`.
    ///
    /// Only drafts, or only published content.
    #[inline]
    pub fn states(
        self,
        states: impl SetToList<types::SearchContentParamsState>,
    ) -> Self {
        self.param("states", Param::Styled(QueryStyle::Comma), states.set_to_list())
    }

    /// Sets the parameter `locales`.
    ///
    /// Only content in one of these languages, such as `en`.
    #[inline]
    pub fn locales(self, locales: impl SetToList<String>) -> Self {
        self.param("locales", Param::Styled(QueryStyle::Comma), locales.set_to_list())
    }

    /// Sets the parameter `tag_ids`.
    ///
    /// The ids of tags that the content must have or must not have, depending on `tag_operator`.
    #[inline]
    pub fn tag_ids(self, tag_ids: impl SetToList<Id>) -> Self {
        self.param("tag_ids", Param::Styled(QueryStyle::Comma), tag_ids.set_to_list())
    }

    /// Sets the parameter `tag_operator`.
    ///
    /// Whether the content must have at least one of the tags in `tag_ids`, or none of the tags.
    #[inline]
    pub fn tag_operator(
        self,
        tag_operator: impl SetTo<types::SearchContentParamsTagOperator>,
    ) -> Self {
        self.param("tag_operator", Param::Query, tag_operator.set_to())
    }

    /// Sets the parameter `any_tag_ids`.
    ///
    /// The ids of tags, of which the content must have at least one. An alternative to `tag_ids` and `tag_operator`.
    #[inline]
    pub fn any_tag_ids(self, any_tag_ids: impl SetToList<Id>) -> Self {
        self.param(
            "any_tag_ids",
            Param::Styled(QueryStyle::Comma),
            any_tag_ids.set_to_list(),
        )
    }

    /// Sets the parameter `folder_ids`.
    ///
    /// Only content in one of these folders. Requires `folder_entity_type`.
    #[inline]
    pub fn folder_ids(self, folder_ids: impl SetToList<Id>) -> Self {
        self.param(
            "folder_ids",
            Param::Styled(QueryStyle::Comma),
            folder_ids.set_to_list(),
        )
    }

    /// Sets the parameter `folder_entity_type`.
    ///
    /// The type of the folders, always `folder`; required together with `folder_ids`.
    ///
    /// `folder`
    #[inline]
    pub fn folder_entity_type(
        self,
        folder_entity_type: impl SetTo<Cow<'static, str>>,
    ) -> Self {
        self.param("folder_entity_type", Param::Query, folder_entity_type.set_to())
    }

    /// Sets the parameter `content_types`.
    ///
    /// The types of content to search, instead of the default types.
    #[inline]
    pub fn content_types(
        self,
        content_types: impl SetToList<types::SearchContentParamsContentType>,
    ) -> Self {
        self.param(
            "content_types",
            Param::Styled(QueryStyle::Comma),
            content_types.set_to_list(),
        )
    }

    /// Sets the parameter `copilot_state`.
    ///
    /// Only content that Copilot can use (`on`) or cannot use (`off`).
    #[inline]
    pub fn copilot_state(
        self,
        copilot_state: impl SetTo<types::SearchContentParamsCopilotState>,
    ) -> Self {
        self.param("copilot_state", Param::Query, copilot_state.set_to())
    }

    /// Sets the parameter `fin_service_state`.
    ///
    /// Only content that Fin can use to answer customers (`on`) or cannot use (`off`).
    #[inline]
    pub fn fin_service_state(
        self,
        fin_service_state: impl SetTo<types::SearchContentParamsFinServiceState>,
    ) -> Self {
        self.param("fin_service_state", Param::Query, fin_service_state.set_to())
    }

    /// Sets the parameter `fin_sales_state`.
    ///
    /// Only content that the Sales Agent can use (`on`) or cannot use (`off`).
    #[inline]
    pub fn fin_sales_state(
        self,
        fin_sales_state: impl SetTo<types::SearchContentParamsFinSalesState>,
    ) -> Self {
        self.param("fin_sales_state", Param::Query, fin_sales_state.set_to())
    }

    /// Sets the parameter `created_by_ids`.
    ///
    /// Only content that one of these teammates created.
    #[inline]
    pub fn created_by_ids(self, created_by_ids: impl SetToList<Id>) -> Self {
        self.param(
            "created_by_ids",
            Param::Styled(QueryStyle::Comma),
            created_by_ids.set_to_list(),
        )
    }

    /// Sets the parameter `last_updated_by_ids`.
    ///
    /// Only content that one of these teammates changed last.
    #[inline]
    pub fn last_updated_by_ids(self, last_updated_by_ids: impl SetToList<Id>) -> Self {
        self.param(
            "last_updated_by_ids",
            Param::Styled(QueryStyle::Comma),
            last_updated_by_ids.set_to_list(),
        )
    }

    /// Sets the parameter `created_at_after`.
    ///
    /// Only content created at this time or later, in Unix seconds.
    #[inline]
    pub fn created_at_after(self, created_at_after: impl SetTo<Timestamp>) -> Self {
        self.param("created_at_after", Param::Query, created_at_after.set_to())
    }

    /// Sets the parameter `created_at_before`.
    ///
    /// Only content created at this time or earlier, in Unix seconds.
    #[inline]
    pub fn created_at_before(self, created_at_before: impl SetTo<Timestamp>) -> Self {
        self.param("created_at_before", Param::Query, created_at_before.set_to())
    }

    /// Sets the parameter `updated_at_after`.
    ///
    /// Only content changed at this time or later, in Unix seconds.
    #[inline]
    pub fn updated_at_after(self, updated_at_after: impl SetTo<Timestamp>) -> Self {
        self.param("updated_at_after", Param::Query, updated_at_after.set_to())
    }

    /// Sets the parameter `updated_at_before`.
    ///
    /// Only content changed at this time or earlier, in Unix seconds.
    #[inline]
    pub fn updated_at_before(self, updated_at_before: impl SetTo<Timestamp>) -> Self {
        self.param("updated_at_before", Param::Query, updated_at_before.set_to())
    }
}

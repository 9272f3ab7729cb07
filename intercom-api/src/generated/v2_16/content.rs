// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `content`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`run_bulk_action`](Content::run_bulk_action) | `POST /content/bulk_actions` |
//! | [`search`](Content::search) | `GET /content/search` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.content().search().items();
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
    /// `POST /content/bulk_actions`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 403, 422.
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
    ///                     .type_(types::RunContentBulkActionRequestContentIdType::Article)
    ///                     .id("123"),
    ///             ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content/bulkcontentactions)
    #[inline]
    pub fn run_bulk_action(
        &self,
        request: types::RunContentBulkActionRequest,
    ) -> Request<types::RunContentBulkActionResponse> {
        self.client.request(Method::POST, "/content/bulk_actions", &[]).json(&request)
    }

    /// `GET /content/search`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`ContentSearchResult`](types::ContentSearchResult), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 50 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `query_param` (`String`)
    /// - `page` (`i64`)
    /// - `per_page` (`i64`)
    /// - `states` (`Vec<SearchContentParamsState>`)
    /// - `locales` (`Vec<String>`)
    /// - `tag_ids` (`Vec<Id>`)
    /// - `tag_operator` (`SearchContentParamsTagOperator`)
    /// - `any_tag_ids` (`Vec<Id>`)
    /// - `folder_ids` (`Vec<Id>`)
    /// - `folder_entity_type` (`String`)
    /// - `content_types` (`Vec<SearchContentParamsContentType>`)
    /// - `copilot_state` (`SearchContentParamsCopilotState`)
    /// - `fin_service_state` (`SearchContentParamsFinServiceState`)
    /// - `fin_sales_state` (`SearchContentParamsFinSalesState`)
    /// - `created_by_ids` (`Vec<Id>`)
    /// - `last_updated_by_ids` (`Vec<Id>`)
    /// - `created_at_after` (`i64`)
    /// - `created_at_before` (`i64`)
    /// - `updated_at_after` (`i64`)
    /// - `updated_at_before` (`i64`)
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
    /// let mut items = client.content().search().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/content/searchcontent)
    #[inline]
    pub fn search(
        &self,
    ) -> Request<types::SearchContentResponse, types::SearchContentParams> {
        self.client.request(Method::GET, "/content/search", &[]).paged(&PAGE, Some(50))
    }
}

impl<T> Request<T, types::SearchContentParams> {
    /// Sets the parameter `query`.
    #[inline]
    pub fn query_param(self, query: impl SetTo<String>) -> Self {
        self.param("query", Param::Query, query.set_to())
    }

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

    /// Sets the parameter `states`.
    #[inline]
    pub fn states(
        self,
        states: impl SetToList<types::SearchContentParamsState>,
    ) -> Self {
        self.param("states", Param::Styled(QueryStyle::Comma), states.set_to_list())
    }

    /// Sets the parameter `locales`.
    #[inline]
    pub fn locales(self, locales: impl SetToList<String>) -> Self {
        self.param("locales", Param::Styled(QueryStyle::Comma), locales.set_to_list())
    }

    /// Sets the parameter `tag_ids`.
    #[inline]
    pub fn tag_ids(self, tag_ids: impl SetToList<Id>) -> Self {
        self.param("tag_ids", Param::Styled(QueryStyle::Comma), tag_ids.set_to_list())
    }

    /// Sets the parameter `tag_operator`.
    #[inline]
    pub fn tag_operator(
        self,
        tag_operator: impl SetTo<types::SearchContentParamsTagOperator>,
    ) -> Self {
        self.param("tag_operator", Param::Query, tag_operator.set_to())
    }

    /// Sets the parameter `any_tag_ids`.
    #[inline]
    pub fn any_tag_ids(self, any_tag_ids: impl SetToList<Id>) -> Self {
        self.param(
            "any_tag_ids",
            Param::Styled(QueryStyle::Comma),
            any_tag_ids.set_to_list(),
        )
    }

    /// Sets the parameter `folder_ids`.
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
    /// `folder`
    #[inline]
    pub fn folder_entity_type(
        self,
        folder_entity_type: impl SetTo<Cow<'static, str>>,
    ) -> Self {
        self.param("folder_entity_type", Param::Query, folder_entity_type.set_to())
    }

    /// Sets the parameter `content_types`.
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
    #[inline]
    pub fn copilot_state(
        self,
        copilot_state: impl SetTo<types::SearchContentParamsCopilotState>,
    ) -> Self {
        self.param("copilot_state", Param::Query, copilot_state.set_to())
    }

    /// Sets the parameter `fin_service_state`.
    #[inline]
    pub fn fin_service_state(
        self,
        fin_service_state: impl SetTo<types::SearchContentParamsFinServiceState>,
    ) -> Self {
        self.param("fin_service_state", Param::Query, fin_service_state.set_to())
    }

    /// Sets the parameter `fin_sales_state`.
    #[inline]
    pub fn fin_sales_state(
        self,
        fin_sales_state: impl SetTo<types::SearchContentParamsFinSalesState>,
    ) -> Self {
        self.param("fin_sales_state", Param::Query, fin_sales_state.set_to())
    }

    /// Sets the parameter `created_by_ids`.
    #[inline]
    pub fn created_by_ids(self, created_by_ids: impl SetToList<Id>) -> Self {
        self.param(
            "created_by_ids",
            Param::Styled(QueryStyle::Comma),
            created_by_ids.set_to_list(),
        )
    }

    /// Sets the parameter `last_updated_by_ids`.
    #[inline]
    pub fn last_updated_by_ids(self, last_updated_by_ids: impl SetToList<Id>) -> Self {
        self.param(
            "last_updated_by_ids",
            Param::Styled(QueryStyle::Comma),
            last_updated_by_ids.set_to_list(),
        )
    }

    /// Sets the parameter `created_at_after`.
    #[inline]
    pub fn created_at_after(self, created_at_after: impl SetTo<i64>) -> Self {
        self.param("created_at_after", Param::Query, created_at_after.set_to())
    }

    /// Sets the parameter `created_at_before`.
    #[inline]
    pub fn created_at_before(self, created_at_before: impl SetTo<i64>) -> Self {
        self.param("created_at_before", Param::Query, created_at_before.set_to())
    }

    /// Sets the parameter `updated_at_after`.
    #[inline]
    pub fn updated_at_after(self, updated_at_after: impl SetTo<i64>) -> Self {
        self.param("updated_at_after", Param::Query, updated_at_after.set_to())
    }

    /// Sets the parameter `updated_at_before`.
    #[inline]
    pub fn updated_at_before(self, updated_at_before: impl SetTo<i64>) -> Self {
        self.param("updated_at_before", Param::Query, updated_at_before.set_to())
    }
}

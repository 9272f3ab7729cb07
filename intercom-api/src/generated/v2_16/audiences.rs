// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Named rules that select contacts. Audiences limit the contacts for whom Fin can use certain content.
//!
//! To limit articles, snippets and other content to an audience, add the id of the audience as a number to `audience_ids`.
//! Conditions apply to attributes of contacts and companies ([`Audience.predicates`](field@types::Audience::predicates)) and to the role
//! ([`Audience.role_predicates`](field@types::Audience::role_predicates)).
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Audiences::list) | Lists the audiences of the workspace. |
//! | [`create`](Audiences::create) | Creates an audience: a named rule that selects contacts. Content for Fin can be limited to audiences. |
//! | [`find`](Audiences::find) | Finds an audience by its id. |
//! | [`update`](Audiences::update) | Updates an audience: its name or its conditions. |
//! | [`delete`](Audiences::delete) | Deletes an audience. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let acme = types::Predicate::new().attribute("company.name").type_("string").comparison("contains").value("Acme");
//! let audience = types::CreateAudienceRequest::new().name("Acme").predicates([acme]);
//! let audience = client.audiences().create(audience).await?;
//!
//! let renamed = types::UpdateAudienceRequest::new().name("Acme and its subsidiaries");
//! client.audiences().update(&audience.id, renamed).await?;
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

/// The operations of [`Client::audiences`](super::Client::audiences).
#[derive(Clone, Copy, Debug)]
pub struct Audiences<'a> {
    pub(super) client: &'a Core,
}

impl Audiences<'_> {
    /// Lists the audiences of the workspace.
    ///
    /// `GET /audiences`
    ///
    /// The page size defaults to the maximum of 50 audiences.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Audience`](types::Audience), and [`pages`](Request::pages) over every page. Both methods request 50 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1.
    /// - `per_page` (`i64`): The page size; defaults to the maximum of 50.
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
    /// let mut items = client.audiences().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/audiences/listaudiences)
    #[doc(
        alias(
            "list audiences",
            "list the audiences",
            "list audiences of workspace",
            "list the audiences of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::AudienceList, types::ListAudiencesParams> {
        self.client.request(Method::GET, "/audiences", &[]).paged(&FLAT_PAGE, Some(50))
    }

    /// Creates an audience: a named rule that selects contacts. Content for Fin can be limited to audiences.
    ///
    /// `POST /audiences`
    ///
    /// Only the name is required. To use an audience, add its id as a number to `audience_ids` of an article or of other content.
    /// Sending the same request twice creates two audiences.
    ///
    /// # Errors
    ///
    /// 422 (`validation_error`) if the name is missing or blank.
    ///
    /// Documented error statuses: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let audience = client
    ///     .audiences()
    ///     .create(types::CreateAudienceRequest::new().name("Customers of Acme"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/audiences/createaudience)
    #[doc(alias("create audience", "create an audience"))]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateAudienceRequest,
    ) -> Request<types::Audience> {
        self.client.request(Method::POST, "/audiences", &[]).json(&request)
    }

    /// Finds an audience by its id.
    ///
    /// `GET /audiences/{id}`
    ///
    /// # Errors
    ///
    /// 404 (`not_found`) if the audience does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let audience = client.audiences().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/audiences/retrieveaudience)
    #[doc(
        alias(
            "find audience",
            "find an audience",
            "find audience by its id",
            "find an audience by its id"
        )
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Audience> {
        self.client.request(Method::GET, "/audiences/{id}", &[&id])
    }

    /// Updates an audience: its name or its conditions.
    ///
    /// `PUT /audiences/{id}`
    ///
    /// Omitted fields keep their values. A list of predicates replaces the previous list.
    ///
    /// # Errors
    ///
    /// 404 (`not_found`) if the audience does not exist. 422 (`validation_error`) if the name is blank.
    ///
    /// Documented error statuses: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let audience = client
    ///     .audiences()
    ///     .update("123", types::UpdateAudienceRequest::new().name("Customers of Acme"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/audiences/updateaudience)
    #[doc(alias("update audience", "update an audience"))]
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateAudienceRequest,
    ) -> Request<types::Audience> {
        self.client.request(Method::PUT, "/audiences/{id}", &[&id]).json(&request)
    }

    /// Deletes an audience.
    ///
    /// `DELETE /audiences/{id}`
    ///
    /// # Errors
    ///
    /// 404 (`not_found`) if the audience does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// client.audiences().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/audiences/deleteaudience)
    #[doc(alias("delete audience", "delete an audience"))]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<()> {
        self.client.request(Method::DELETE, "/audiences/{id}", &[&id])
    }
}

impl<T> Request<T, types::ListAudiencesParams> {
    /// Sets the parameter `page`.
    ///
    /// The page number, starting at 1; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size; defaults to the maximum of 50.
    ///
    /// Defaults to 50 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

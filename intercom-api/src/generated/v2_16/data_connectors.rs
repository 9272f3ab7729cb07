// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `data_connectors`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list`](DataConnectors::list) | `GET /data_connectors` |
//! | [`create`](DataConnectors::create) | `POST /data_connectors` |
//! | [`find`](DataConnectors::find) | `GET /data_connectors/{id}` |
//! | [`delete`](DataConnectors::delete) | `DELETE /data_connectors/{id}` |
//! | [`update`](DataConnectors::update) | `PATCH /data_connectors/{id}` |
//! | [`list_execution_results`](DataConnectors::list_execution_results) | `GET /data_connectors/{data_connector_id}/execution_results` |
//! | [`find_execution_result`](DataConnectors::find_execution_result) | `GET /data_connectors/{data_connector_id}/execution_results/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut items = client.data_connectors().list().items();
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

const CURSOR: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Query("starting_after")),
    next: "pages.next.starting_after",
    size: "per_page",
    page: "",
    last: "",
};

/// The operations of [`Client::data_connectors`](super::Client::data_connectors).
#[derive(Clone, Copy, Debug)]
pub struct DataConnectors<'a> {
    pub(super) client: &'a Core,
}

impl DataConnectors<'_> {
    /// `GET /data_connectors`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`DataConnector`](types::DataConnector), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 50 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `per_page` (`i64`)
    /// - `starting_after` (`String`)
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.data_connectors().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-connectors/listdataconnectors)
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::DataConnectorList, types::ListDataConnectorsParams> {
        self.client
            .request(Method::GET, "/data_connectors", &[])
            .paged(&CURSOR, Some(50))
    }

    /// `POST /data_connectors`
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
    /// let data_connector_detail = client
    ///     .data_connectors()
    ///     .create(types::CreateDataConnectorRequest::new().name("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-connectors/createdataconnector)
    #[inline]
    pub fn create(
        &self,
        request: types::CreateDataConnectorRequest,
    ) -> Request<types::DataConnectorDetail> {
        self.client.request(Method::POST, "/data_connectors", &[]).json(&request)
    }

    /// `GET /data_connectors/{id}`
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `state_version` (`FindDataConnectorParamsStateVersion`)
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_connector_detail = client.data_connectors().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-connectors/retrievedataconnector)
    #[inline]
    pub fn find(
        &self,
        id: impl Display,
    ) -> Request<types::DataConnectorDetail, types::FindDataConnectorParams> {
        self.client.request(Method::GET, "/data_connectors/{id}", &[&id])
    }

    /// `DELETE /data_connectors/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404, 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_connector_deleted = client.data_connectors().delete("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-connectors/deletedataconnector)
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::DataConnectorDeleted> {
        self.client.request(Method::DELETE, "/data_connectors/{id}", &[&id])
    }

    /// `PATCH /data_connectors/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404, 409, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_connector_detail = client
    ///     .data_connectors()
    ///     .update("123", types::UpdateDataConnectorRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-connectors/updatedataconnector)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateDataConnectorRequest,
    ) -> Request<types::DataConnectorDetail> {
        self.client
            .request(Method::PATCH, "/data_connectors/{id}", &[&id])
            .json(&request)
    }

    /// `GET /data_connectors/{data_connector_id}/execution_results`
    ///
    /// # Pages
    ///
    /// Awaiting the request answers one page. [`items`](Request::items) goes through every [`DataConnectorExecutionResult`](types::DataConnectorExecutionResult), and [`pages`](Request::pages) through every page; unless `per_page` is given, they ask for pages of 30 items.
    ///
    /// # Parameters
    ///
    /// Methods of the request set them.
    ///
    /// - `per_page` (`i64`)
    /// - `starting_after` (`String`)
    /// - `success` (`ListDataConnectorExecutionResultsParamsSuccess`)
    /// - `error_type` (`ListDataConnectorExecutionResultsParamsErrorType`)
    /// - `start_ts` (`i64`)
    /// - `end_ts` (`i64`)
    /// - `include_bodies` (`ListDataConnectorExecutionResultsParamsIncludeBodies`)
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 400, 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.data_connectors().list_execution_results("123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-connectors/listdataconnectorexecutionresults)
    #[inline]
    pub fn list_execution_results(
        &self,
        data_connector_id: impl Display,
    ) -> Request<
        types::DataConnectorExecutionResultList,
        types::ListDataConnectorExecutionResultsParams,
    > {
        self.client
            .request(
                Method::GET,
                "/data_connectors/{data_connector_id}/execution_results",
                &[&data_connector_id],
            )
            .paged(&CURSOR, Some(30))
    }

    /// `GET /data_connectors/{data_connector_id}/execution_results/{id}`
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
    /// let data_connector_execution_result = client
    ///     .data_connectors()
    ///     .find_execution_result("123", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-connectors/showdataconnectorexecutionresult)
    #[inline]
    pub fn find_execution_result(
        &self,
        data_connector_id: impl Display,
        id: impl Display,
    ) -> Request<types::DataConnectorExecutionResult> {
        self.client
            .request(
                Method::GET,
                "/data_connectors/{data_connector_id}/execution_results/{id}",
                &[&data_connector_id, &id],
            )
    }
}

impl<T> Request<T, types::ListDataConnectorsParams> {
    /// Sets the parameter `per_page`.
    ///
    /// If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request 50.
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `starting_after`.
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }
}

impl<T> Request<T, types::ListDataConnectorExecutionResultsParams> {
    /// Sets the parameter `per_page`.
    ///
    /// If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request 30.
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `starting_after`.
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }

    /// Sets the parameter `success`.
    #[inline]
    pub fn success(
        self,
        success: impl SetTo<types::ListDataConnectorExecutionResultsParamsSuccess>,
    ) -> Self {
        self.param("success", Param::Query, success.set_to())
    }

    /// Sets the parameter `error_type`.
    #[inline]
    pub fn error_type(
        self,
        error_type: impl SetTo<types::ListDataConnectorExecutionResultsParamsErrorType>,
    ) -> Self {
        self.param("error_type", Param::Query, error_type.set_to())
    }

    /// Sets the parameter `start_ts`.
    #[inline]
    pub fn start_ts(self, start_ts: impl SetTo<i64>) -> Self {
        self.param("start_ts", Param::Query, start_ts.set_to())
    }

    /// Sets the parameter `end_ts`.
    #[inline]
    pub fn end_ts(self, end_ts: impl SetTo<i64>) -> Self {
        self.param("end_ts", Param::Query, end_ts.set_to())
    }

    /// Sets the parameter `include_bodies`.
    #[inline]
    pub fn include_bodies(
        self,
        include_bodies: impl SetTo<
            types::ListDataConnectorExecutionResultsParamsIncludeBodies,
        >,
    ) -> Self {
        self.param("include_bodies", Param::Query, include_bodies.set_to())
    }
}

impl<T> Request<T, types::FindDataConnectorParams> {
    /// Sets the parameter `state_version`.
    #[inline]
    pub fn state_version(
        self,
        state_version: impl SetTo<types::FindDataConnectorParamsStateVersion>,
    ) -> Self {
        self.param("state_version", Param::Query, state_version.set_to())
    }
}

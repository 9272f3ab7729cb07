// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! HTTP requests that workflows and Fin can send to external services.
//!
//! A new connector is a draft. When the connector is complete, set its `state` to `live`. A connector that a workflow or Fin uses
//! can neither become a draft again nor be deleted. [`data_connectors().list_execution_results`](super::data_connectors::DataConnectors::list_execution_results) returns the calls of a connector,
//! including errors.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](DataConnectors::list) | Lists the data connectors of the workspace, the most recently changed first. |
//! | [`create`](DataConnectors::create) | Creates a data connector as a draft. |
//! | [`find`](DataConnectors::find) | Finds a data connector, including its configuration, inputs and mappings, by its id. |
//! | [`delete`](DataConnectors::delete) | Deletes a data connector that is an unused draft. |
//! | [`update`](DataConnectors::update) | Updates a data connector, or switches it between draft and live. |
//! | [`list_execution_results`](DataConnectors::list_execution_results) | Lists the calls of a data connector; the default period is the last hour. |
//! | [`find_execution_result`](DataConnectors::find_execution_result) | Finds a call of a data connector, with the bodies of its request and response. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let connector = types::CreateDataConnectorRequest::new().name("Order status")
//!     .http_method(types::CreateDataConnectorRequestHttpMethod::Get)
//!     .url("https://shop.example.com/orders/{{order_id}}")
//!     .data_inputs([types::CreateDataConnectorRequestDataInput::new().name("order_id").type_("string").description("Number of the order").required(true)]);
//! let connector = client.data_connectors().create(connector).await?;
//!
//! let live = types::UpdateDataConnectorRequest::new().state(types::UpdateDataConnectorRequestState::Live);
//! let connector = client.data_connectors().update(&connector.id, live).await?;
//! println!("{} is {:?}", connector.id, connector.state);
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
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
    /// Lists the data connectors of the workspace, the most recently changed first.
    ///
    /// `GET /data_connectors`
    ///
    /// The list omits the URL, the headers, the inputs and the mappings of each connector; [`data_connectors().find`](super::data_connectors::DataConnectors::find) returns these fields.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`DataConnector`](types::DataConnector), and [`pages`](Request::pages) over every page. Both methods request 50 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `per_page` (`i64`): The page size, from 1 to 50; defaults to 20.
    /// - `starting_after` (`String`): The cursor from the previous page; omit the cursor for the first page.
    ///
    /// # Errors
    ///
    /// 400 `client_error` if `starting_after` is not a cursor of this list.
    ///
    /// Documented error statuses: 400, 401.
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
    #[doc(
        alias(
            "list data connectors",
            "list the data connectors",
            "list data connectors of workspace",
            "list the data connectors of the workspace"
        )
    )]
    #[inline]
    pub fn list(
        &self,
    ) -> Request<types::DataConnectorList, types::ListDataConnectorsParams> {
        self.client
            .request(Method::GET, "/data_connectors", &[])
            .paged(&CURSOR, Some(50))
    }

    /// Creates a data connector as a draft.
    ///
    /// `POST /data_connectors`
    ///
    /// Only `name` is required. Workflows and Fin cannot use a draft: when the connector is complete, set its `state` to `live` with
    /// [`data_connectors().update`](super::data_connectors::DataConnectors::update). A retry after a lost response can create a second connector.
    ///
    /// # Errors
    ///
    /// 422 `parameter_not_found` if the name is missing, and 422 `parameter_invalid` if a value is invalid.
    ///
    /// Documented error statuses: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_connector_detail = client
    ///     .data_connectors()
    ///     .create(
    ///         types::CreateDataConnectorRequest::new()
    ///             .name("name")
    ///             .description("description")
    ///             .http_method(types::CreateDataConnectorRequestHttpMethod::Get)
    ///             .url("url"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-connectors/createdataconnector)
    #[doc(
        alias(
            "create data connector",
            "create a data connector",
            "create data connector as draft",
            "create a data connector as a draft"
        )
    )]
    #[inline]
    pub fn create(
        &self,
        request: types::CreateDataConnectorRequest,
    ) -> Request<types::DataConnectorDetail> {
        self.client.request(Method::POST, "/data_connectors", &[]).json(&request)
    }

    /// Finds a data connector, including its configuration, inputs and mappings, by its id.
    ///
    /// `GET /data_connectors/{id}`
    ///
    /// Returns the live version unless `state_version` is `draft`. The values of the headers are masked.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `state_version` (`FindDataConnectorParamsStateVersion`): The version; defaults to `live`.
    ///
    /// # Errors
    ///
    /// 404 `data_connector_not_found` if the connector does not exist.
    ///
    /// Documented error statuses: 400, 401, 404.
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
    #[doc(alias("find data connector", "find a data connector"))]
    #[inline]
    pub fn find(
        &self,
        id: impl Display,
    ) -> Request<types::DataConnectorDetail, types::FindDataConnectorParams> {
        self.client.request(Method::GET, "/data_connectors/{id}", &[&id])
    }

    /// Deletes a data connector that is an unused draft.
    ///
    /// `DELETE /data_connectors/{id}`
    ///
    /// To delete a live connector, set its `state` to `draft` with [`data_connectors().update`](super::data_connectors::DataConnectors::update) first.
    ///
    /// # Errors
    ///
    /// 404 `data_connector_not_found` if the connector does not exist. 409 `conflict` if the connector is live, and 409
    /// `data_connector_in_use` if a workflow or Fin uses the connector.
    ///
    /// Documented error statuses: 401, 404, 409.
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
    #[doc(
        alias(
            "delete data connector",
            "delete a data connector",
            "delete data connector that is unused draft"
        )
    )]
    #[inline]
    pub fn delete(&self, id: impl Display) -> Request<types::DataConnectorDeleted> {
        self.client.request(Method::DELETE, "/data_connectors/{id}", &[&id])
    }

    /// Updates a data connector, or switches it between draft and live.
    ///
    /// `PATCH /data_connectors/{id}`
    ///
    /// Omitted fields keep their values. A list such as `data_inputs` replaces the previous list.
    ///
    /// Idempotent: the client retries the call after transient failures.
    ///
    /// # Errors
    ///
    /// 404 `data_connector_not_found` if the connector does not exist. 409 `data_connector_in_use` if the new state is `draft` but a
    /// workflow or Fin uses the connector. 422 `parameter_invalid` if a value is invalid.
    ///
    /// Documented error statuses: 401, 404, 409, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let data_connector_detail = client
    ///     .data_connectors()
    ///     .update(
    ///         "123",
    ///         types::UpdateDataConnectorRequest::new()
    ///             .state(types::UpdateDataConnectorRequestState::Draft),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/data-connectors/updatedataconnector)
    #[doc(alias("update data connector", "update a data connector"))]
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateDataConnectorRequest,
    ) -> Request<types::DataConnectorDetail> {
        self.client
            .request(Method::PATCH, "/data_connectors/{id}", &[&id])
            .json(&request)
            .repeatable()
    }

    /// Lists the calls of a data connector; the default period is the last hour.
    ///
    /// `GET /data_connectors/{data_connector_id}/execution_results`
    ///
    /// To select a different period, set `start_ts` and `end_ts`. The bodies of requests and responses are omitted unless
    /// `include_bodies` is `true`.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`DataConnectorExecutionResult`](types::DataConnectorExecutionResult), and [`pages`](Request::pages) over every page. Both methods request 30 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `per_page` (`i64`): The page size, from 1 to 30; defaults to 10.
    /// - `starting_after` (`String`): The cursor from the previous page; omit the cursor for the first page.
    /// - `success` (`ListDataConnectorExecutionResultsParamsSuccess`): Only successful calls, or only failed calls. Omit the field to list all calls.
    /// - `error_type` (`ListDataConnectorExecutionResultsParamsErrorType`): Only calls that failed at this step.
    /// - `start_ts` (`i64`): The start of the period, in Unix seconds; defaults to one hour ago.
    /// - `end_ts` (`i64`): The end of the period, in Unix seconds; defaults to the current time.
    /// - `include_bodies` (`ListDataConnectorExecutionResultsParamsIncludeBodies`): `true` also returns the bodies of requests and responses.
    ///
    /// # Errors
    ///
    /// 400 `parameter_invalid` if an error type does not exist, or if a time is not in Unix seconds. 404
    /// `data_connector_not_found` if the connector does not exist.
    ///
    /// Documented error statuses: 400, 401, 404.
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
    #[doc(
        alias(
            "list calls",
            "list the calls",
            "list calls of data connector",
            "list the calls of a data connector"
        )
    )]
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

    /// Finds a call of a data connector, with the bodies of its request and response.
    ///
    /// `GET /data_connectors/{data_connector_id}/execution_results/{id}`
    ///
    /// # Errors
    ///
    /// 404 `data_connector_not_found` if the connector does not exist, and 404 `execution_result_not_found` if the call does not exist.
    ///
    /// Documented error statuses: 401, 404.
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
    #[doc(
        alias(
            "find call",
            "find a call",
            "find call of data connector",
            "find a call of a data connector"
        )
    )]
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
    /// The page size, from 1 to 50; defaults to 20.
    ///
    /// Defaults to 50 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `starting_after`.
    ///
    /// The cursor from the previous page; omit the cursor for the first page.
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }
}

impl<T> Request<T, types::ListDataConnectorExecutionResultsParams> {
    /// Sets the parameter `per_page`.
    ///
    /// The page size, from 1 to 30; defaults to 10.
    ///
    /// Defaults to 30 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }

    /// Sets the parameter `starting_after`.
    ///
    /// The cursor from the previous page; omit the cursor for the first page.
    #[inline]
    pub fn starting_after(self, starting_after: impl SetTo<String>) -> Self {
        self.param("starting_after", Param::Query, starting_after.set_to())
    }

    /// Sets the parameter `success`.
    ///
    /// Only successful calls, or only failed calls. Omit the field to list all calls.
    #[inline]
    pub fn success(
        self,
        success: impl SetTo<types::ListDataConnectorExecutionResultsParamsSuccess>,
    ) -> Self {
        self.param("success", Param::Query, success.set_to())
    }

    /// Sets the parameter `error_type`.
    ///
    /// Only calls that failed at this step.
    #[inline]
    pub fn error_type(
        self,
        error_type: impl SetTo<types::ListDataConnectorExecutionResultsParamsErrorType>,
    ) -> Self {
        self.param("error_type", Param::Query, error_type.set_to())
    }

    /// Sets the parameter `start_ts`.
    ///
    /// The start of the period, in Unix seconds; defaults to one hour ago.
    #[inline]
    pub fn start_ts(self, start_ts: impl SetTo<i64>) -> Self {
        self.param("start_ts", Param::Query, start_ts.set_to())
    }

    /// Sets the parameter `end_ts`.
    ///
    /// The end of the period, in Unix seconds; defaults to the current time.
    #[inline]
    pub fn end_ts(self, end_ts: impl SetTo<i64>) -> Self {
        self.param("end_ts", Param::Query, end_ts.set_to())
    }

    /// Sets the parameter `include_bodies`.
    ///
    /// `true` also returns the bodies of requests and responses.
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
    ///
    /// The version; defaults to `live`.
    #[inline]
    pub fn state_version(
        self,
        state_version: impl SetTo<types::FindDataConnectorParamsStateVersion>,
    ) -> Self {
        self.param("state_version", Param::Query, state_version.set_to())
    }
}

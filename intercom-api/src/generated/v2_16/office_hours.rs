// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! The weekly opening hours of the workspace, and the dates with different hours.
//!
//! Times are in minutes. In a schedule, times are counted from Monday 00:00 and are multiples of 15; in an exception, times are
//! counted from 00:00 on the date of the exception.
//!
//! | Method | Description |
//! |---|---|
//! | [`list_schedules`](OfficeHours::list_schedules) | Lists the office hours schedules of the workspace. |
//! | [`create_schedule`](OfficeHours::create_schedule) | Creates an office hours schedule. |
//! | [`find_schedule`](OfficeHours::find_schedule) | Finds an office hours schedule by its id. |
//! | [`update_schedule`](OfficeHours::update_schedule) | Updates an office hours schedule: its name, time zone or weekly hours. |
//! | [`delete_schedule`](OfficeHours::delete_schedule) | Deletes an office hours schedule. |
//! | [`list_exceptions`](OfficeHours::list_exceptions) | Lists the exceptions of an office hours schedule, such as public holidays. |
//! | [`create_exception`](OfficeHours::create_exception) | Adds an exception to an office hours schedule: a date on which the workspace is closed or has different hours. |
//! | [`find_exception`](OfficeHours::find_exception) | Finds an exception of an office hours schedule by its id. |
//! | [`update_exception`](OfficeHours::update_exception) | Updates an exception of an office hours schedule: its date, its name or its hours. |
//! | [`delete_exception`](OfficeHours::delete_exception) | Deletes an exception, so that the regular hours of the schedule apply on the date of the exception. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let monday = types::OfficeHoursTimeInterval::new().start_minute(9 * 60).end_minute(17 * 60);
//! let schedule = types::CreateOfficeHoursScheduleRequest::new().name("Support").time_zone_name("Europe/Dublin").time_intervals([monday]);
//! let schedule = client.office_hours().create_schedule(schedule).await?;
//!
//! let christmas = types::CreateOfficeHoursExceptionRequest::new().exception_date("2026-12-25").recurring_annually(true)
//!     .exception_type(types::CreateOfficeHoursExceptionRequestExceptionType::Closed);
//! client.office_hours().create_exception(&schedule.id, christmas).await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::office_hours`](super::Client::office_hours).
#[derive(Clone, Copy, Debug)]
pub struct OfficeHours<'a> {
    pub(super) client: &'a Core,
}

impl OfficeHours<'_> {
    /// Lists the office hours schedules of the workspace.
    ///
    /// `GET /office_hours_schedules`
    ///
    /// The list is not paginated, and does not include the exceptions; [`office_hours().list_exceptions`](super::office_hours::OfficeHours::list_exceptions) returns the exceptions of one schedule.
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
    /// let office_hours_schedule_list = client.office_hours().list_schedules().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/listofficehoursschedules)
    #[doc(
        alias(
            "list_office_hours_schedules",
            "list office hours schedules",
            "list the office hours schedules",
            "list office hours schedules of workspace",
            "list the office hours schedules of the workspace"
        )
    )]
    #[inline]
    pub fn list_schedules(&self) -> Request<types::OfficeHoursScheduleList> {
        self.client.request(Method::GET, "/office_hours_schedules", &[])
    }

    /// Creates an office hours schedule.
    ///
    /// `POST /office_hours_schedules`
    ///
    /// Hours start and end at multiples of 15 minutes. A retry after a lost response can create a second schedule.
    ///
    /// # Errors
    ///
    /// 422 if a value is invalid.
    ///
    /// Documented error statuses: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_schedule = client
    ///     .office_hours()
    ///     .create_schedule(
    ///         types::CreateOfficeHoursScheduleRequest::new()
    ///             .name("name")
    ///             .time_zone_name("time_zone_name")
    ///             .time_intervals([types::OfficeHoursTimeInterval::new()]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/createofficehoursschedule)
    #[doc(
        alias(
            "create_office_hours_schedule",
            "create office hours schedule",
            "create an office hours schedule"
        )
    )]
    #[inline]
    pub fn create_schedule(
        &self,
        request: types::CreateOfficeHoursScheduleRequest,
    ) -> Request<types::OfficeHoursSchedule> {
        self.client.request(Method::POST, "/office_hours_schedules", &[]).json(&request)
    }

    /// Finds an office hours schedule by its id.
    ///
    /// `GET /office_hours_schedules/{id}`
    ///
    /// # Errors
    ///
    /// 404 if the schedule does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_schedule = client.office_hours().find_schedule("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/getofficehoursschedule)
    #[doc(
        alias(
            "find_office_hours_schedule",
            "find office hours schedule",
            "find an office hours schedule",
            "find office hours schedule by its id",
            "find an office hours schedule by its id"
        )
    )]
    #[inline]
    pub fn find_schedule(
        &self,
        id: impl Display,
    ) -> Request<types::OfficeHoursSchedule> {
        self.client.request(Method::GET, "/office_hours_schedules/{id}", &[&id])
    }

    /// Updates an office hours schedule: its name, time zone or weekly hours.
    ///
    /// `PUT /office_hours_schedules/{id}`
    ///
    /// Omitted fields keep their values. `time_intervals` replaces the hours of the whole week.
    ///
    /// # Errors
    ///
    /// 404 if the schedule does not exist. 422 if a value is invalid.
    ///
    /// Documented error statuses: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_schedule = client
    ///     .office_hours()
    ///     .update_schedule(
    ///         "123",
    ///         types::UpdateOfficeHoursScheduleRequest::new().name("name"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/updateofficehoursschedule)
    #[doc(
        alias(
            "update_office_hours_schedule",
            "update office hours schedule",
            "update an office hours schedule"
        )
    )]
    #[inline]
    pub fn update_schedule(
        &self,
        id: impl Display,
        request: types::UpdateOfficeHoursScheduleRequest,
    ) -> Request<types::OfficeHoursSchedule> {
        self.client
            .request(Method::PUT, "/office_hours_schedules/{id}", &[&id])
            .json(&request)
    }

    /// Deletes an office hours schedule.
    ///
    /// `DELETE /office_hours_schedules/{id}`
    ///
    /// # Errors
    ///
    /// 404 if the schedule does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_schedule_deleted = client
    ///     .office_hours()
    ///     .delete_schedule("123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/deleteofficehoursschedule)
    #[doc(
        alias(
            "delete_office_hours_schedule",
            "delete office hours schedule",
            "delete an office hours schedule"
        )
    )]
    #[inline]
    pub fn delete_schedule(
        &self,
        id: impl Display,
    ) -> Request<types::OfficeHoursScheduleDeleted> {
        self.client.request(Method::DELETE, "/office_hours_schedules/{id}", &[&id])
    }

    /// Lists the exceptions of an office hours schedule, such as public holidays.
    ///
    /// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`
    ///
    /// The list is not paginated.
    ///
    /// # Errors
    ///
    /// 404 if the schedule does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_exception_list = client
    ///     .office_hours()
    ///     .list_exceptions("123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/listofficehoursexceptions)
    #[doc(
        alias(
            "list_office_hours_exceptions",
            "list exceptions",
            "list the exceptions",
            "list exceptions of office hours schedule",
            "list the exceptions of an office hours schedule"
        )
    )]
    #[inline]
    pub fn list_exceptions(
        &self,
        office_hours_schedule_id: impl Display,
    ) -> Request<types::OfficeHoursExceptionList> {
        self.client
            .request(
                Method::GET,
                "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions",
                &[&office_hours_schedule_id],
            )
    }

    /// Adds an exception to an office hours schedule: a date on which the workspace is closed or has different hours.
    ///
    /// `POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`
    ///
    /// # Errors
    ///
    /// 404 if the schedule does not exist. 422 if a value is invalid.
    ///
    /// Documented error statuses: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_exception = client
    ///     .office_hours()
    ///     .create_exception(
    ///         "123",
    ///         types::CreateOfficeHoursExceptionRequest::new()
    ///             .exception_date("exception_date")
    ///             .exception_type(
    ///                 types::CreateOfficeHoursExceptionRequestExceptionType::Closed,
    ///             )
    ///             .name("name"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/createofficehoursexception)
    #[doc(
        alias(
            "create_office_hours_exception",
            "add exception",
            "add an exception",
            "add exception to office hours schedule",
            "add an exception to an office hours schedule"
        )
    )]
    #[inline]
    pub fn create_exception(
        &self,
        office_hours_schedule_id: impl Display,
        request: types::CreateOfficeHoursExceptionRequest,
    ) -> Request<types::OfficeHoursException> {
        self.client
            .request(
                Method::POST,
                "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions",
                &[&office_hours_schedule_id],
            )
            .json(&request)
    }

    /// Finds an exception of an office hours schedule by its id.
    ///
    /// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
    ///
    /// # Errors
    ///
    /// 404 if the schedule or the exception does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_exception = client
    ///     .office_hours()
    ///     .find_exception("123", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/getofficehoursexception)
    #[doc(alias("find_office_hours_exception", "find exception", "find an exception"))]
    #[inline]
    pub fn find_exception(
        &self,
        office_hours_schedule_id: impl Display,
        id: impl Display,
    ) -> Request<types::OfficeHoursException> {
        self.client
            .request(
                Method::GET,
                "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}",
                &[&office_hours_schedule_id, &id],
            )
    }

    /// Updates an exception of an office hours schedule: its date, its name or its hours.
    ///
    /// `PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
    ///
    /// Omitted fields keep their values.
    ///
    /// # Errors
    ///
    /// 404 if the schedule or the exception does not exist. 422 if a value is invalid.
    ///
    /// Documented error statuses: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_exception = client
    ///     .office_hours()
    ///     .update_exception(
    ///         "123",
    ///         "123",
    ///         types::UpdateOfficeHoursExceptionRequest::new().name("name"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/updateofficehoursexception)
    #[doc(
        alias(
            "update_office_hours_exception",
            "update exception",
            "update an exception",
            "update exception of office hours schedule",
            "update an exception of an office hours schedule"
        )
    )]
    #[inline]
    pub fn update_exception(
        &self,
        office_hours_schedule_id: impl Display,
        id: impl Display,
        request: types::UpdateOfficeHoursExceptionRequest,
    ) -> Request<types::OfficeHoursException> {
        self.client
            .request(
                Method::PUT,
                "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}",
                &[&office_hours_schedule_id, &id],
            )
            .json(&request)
    }

    /// Deletes an exception, so that the regular hours of the schedule apply on the date of the exception.
    ///
    /// `DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
    ///
    /// # Errors
    ///
    /// 404 if the schedule or the exception does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_exception_deleted = client
    ///     .office_hours()
    ///     .delete_exception("123", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/deleteofficehoursexception)
    #[doc(
        alias("delete_office_hours_exception", "delete exception", "delete an exception")
    )]
    #[inline]
    pub fn delete_exception(
        &self,
        office_hours_schedule_id: impl Display,
        id: impl Display,
    ) -> Request<types::OfficeHoursExceptionDeleted> {
        self.client
            .request(
                Method::DELETE,
                "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}",
                &[&office_hours_schedule_id, &id],
            )
    }
}

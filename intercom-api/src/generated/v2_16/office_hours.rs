// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Operations of the resource `office_hours`.
//!
//! | Method | What it does |
//! |---|---|
//! | [`list_schedules`](OfficeHours::list_schedules) | `GET /office_hours_schedules` |
//! | [`create_schedule`](OfficeHours::create_schedule) | `POST /office_hours_schedules` |
//! | [`find_schedule`](OfficeHours::find_schedule) | `GET /office_hours_schedules/{id}` |
//! | [`update_schedule`](OfficeHours::update_schedule) | `PUT /office_hours_schedules/{id}` |
//! | [`delete_schedule`](OfficeHours::delete_schedule) | `DELETE /office_hours_schedules/{id}` |
//! | [`list_exceptions`](OfficeHours::list_exceptions) | `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions` |
//! | [`create_exception`](OfficeHours::create_exception) | `POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions` |
//! | [`find_exception`](OfficeHours::find_exception) | `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}` |
//! | [`update_exception`](OfficeHours::update_exception) | `PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}` |
//! | [`delete_exception`](OfficeHours::delete_exception) | `DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_16::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let office_hours_schedule_list = client.office_hours().list_schedules().await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::office_hours`](super::Client::office_hours).
#[derive(Clone, Copy, Debug)]
pub struct OfficeHours<'a> {
    pub(super) client: &'a Core,
}

impl OfficeHours<'_> {
    /// `GET /office_hours_schedules`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401.
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
    #[inline]
    pub fn list_schedules(&self) -> Request<types::OfficeHoursScheduleList> {
        self.client.request(Method::GET, "/office_hours_schedules", &[])
    }

    /// `POST /office_hours_schedules`
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
    #[inline]
    pub fn create_schedule(
        &self,
        request: types::CreateOfficeHoursScheduleRequest,
    ) -> Request<types::OfficeHoursSchedule> {
        self.client.request(Method::POST, "/office_hours_schedules", &[]).json(&request)
    }

    /// `GET /office_hours_schedules/{id}`
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
    /// let office_hours_schedule = client.office_hours().find_schedule("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/getofficehoursschedule)
    #[inline]
    pub fn find_schedule(
        &self,
        id: impl Display,
    ) -> Request<types::OfficeHoursSchedule> {
        self.client.request(Method::GET, "/office_hours_schedules/{id}", &[&id])
    }

    /// `PUT /office_hours_schedules/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_schedule = client
    ///     .office_hours()
    ///     .update_schedule("123", types::UpdateOfficeHoursScheduleRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/updateofficehoursschedule)
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

    /// `DELETE /office_hours_schedules/{id}`
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
    /// let office_hours_schedule_deleted = client
    ///     .office_hours()
    ///     .delete_schedule("123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/deleteofficehoursschedule)
    #[inline]
    pub fn delete_schedule(
        &self,
        id: impl Display,
    ) -> Request<types::OfficeHoursScheduleDeleted> {
        self.client.request(Method::DELETE, "/office_hours_schedules/{id}", &[&id])
    }

    /// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`
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
    /// let office_hours_exception_list = client
    ///     .office_hours()
    ///     .list_exceptions("123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/listofficehoursexceptions)
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

    /// `POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404, 422.
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
    ///             ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/createofficehoursexception)
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

    /// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
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
    /// let office_hours_exception = client
    ///     .office_hours()
    ///     .find_exception("123", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/getofficehoursexception)
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

    /// `PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
    ///
    /// # Errors
    ///
    /// Statuses in Intercom's description: 401, 404, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_16::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let office_hours_exception = client
    ///     .office_hours()
    ///     .update_exception("123", "123", types::UpdateOfficeHoursExceptionRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/updateofficehoursexception)
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

    /// `DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
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
    /// let office_hours_exception_deleted = client
    ///     .office_hours()
    ///     .delete_exception("123", "123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/office-hours/deleteofficehoursexception)
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

// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Fin, Intercom's AI agent, answering in conversations that are held outside of Intercom.
//!
//! Access is given by Intercom on request. [`fin_agent().start`](super::fin_agent::FinAgent::start) hands Fin a conversation with its history, and
//! [`fin_agent().reply`](super::fin_agent::FinAgent::reply) what the user wrote then. Fin's answers do not come with these calls, but as events: by webhook, or
//! from the stream that the answer names. Leave the conversation to Fin until its status is `complete`. Fin asks
//! for a rating by an event; [`fin_agent().submit_csat`](super::fin_agent::FinAgent::submit_csat) hands it in.
//!
//! | Method | What it does |
//! |---|---|
//! | [`submit_csat`](FinAgent::submit_csat) | `POST /fin/csat` |
//! | [`reply`](FinAgent::reply) | `POST /fin/reply` |
//! | [`start`](FinAgent::start) | `POST /fin/start` |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_14::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let submit_fin_agent_csat_response = client
//!     .fin_agent()
//!     .submit_csat(
//!         types::SubmitFinAgentCsatRequest::new(
//!             "123",
//!             types::SubmitFinAgentCsatRequestRating::Terrible,
//!         ),
//!     )
//!     .await?;
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::fin_agent`](super::Client::fin_agent).
#[derive(Clone, Copy, Debug)]
pub struct FinAgent<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl FinAgent<'_> {
    /// `POST /fin/csat`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let submit_fin_agent_csat_response = client
    ///     .fin_agent()
    ///     .submit_csat(
    ///         types::SubmitFinAgentCsatRequest::new(
    ///             "123",
    ///             types::SubmitFinAgentCsatRequestRating::Terrible,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/fin-agent/submitfincsat)
    #[inline]
    pub fn submit_csat(
        &self,
        request: types::SubmitFinAgentCsatRequest,
    ) -> Request<types::SubmitFinAgentCsatResponse> {
        self.client.request(Method::POST, "/fin/csat", &[]).json(&request)
    }

    /// `POST /fin/reply`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let reply_fin_agent_response = client
    ///     .fin_agent()
    ///     .reply(
    ///         types::ReplyFinAgentRequest::new(
    ///             "123",
    ///             types::FinAgentMessage::new(
    ///                 types::FinAgentMessageAuthor::User,
    ///                 "body",
    ///                 1_704_067_200,
    ///             ),
    ///             types::FinAgentUser::new("123"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/fin-agent/replytofin)
    #[inline]
    pub fn reply(
        &self,
        request: types::ReplyFinAgentRequest,
    ) -> Request<types::ReplyFinAgentResponse> {
        self.client.request(Method::POST, "/fin/reply", &[]).json(&request)
    }

    /// `POST /fin/start`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_14::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let start_fin_agent_response = client
    ///     .fin_agent()
    ///     .start(
    ///         types::StartFinAgentRequest::new(
    ///             "123",
    ///             types::FinAgentMessage::new(
    ///                 types::FinAgentMessageAuthor::User,
    ///                 "body",
    ///                 1_704_067_200,
    ///             ),
    ///             types::FinAgentUser::new("123"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/fin-agent/startfinconversation)
    #[inline]
    pub fn start(
        &self,
        request: types::StartFinAgentRequest,
    ) -> Request<types::StartFinAgentResponse> {
        self.client.request(Method::POST, "/fin/start", &[]).json(&request)
    }
}

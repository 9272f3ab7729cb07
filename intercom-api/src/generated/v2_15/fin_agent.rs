// Written by `cargo xtask regen` from spec/2.15.yaml. Do not edit.
//! Fin, Intercom's AI agent, in conversations outside Intercom.
//!
//! Intercom grants access on request. [`fin_agent().start`](super::fin_agent::FinAgent::start) passes a conversation with its history to Fin, and [`fin_agent().reply`](super::fin_agent::FinAgent::reply)
//! passes the next messages of the user. Fin's answers arrive as events, either by webhook or from the event stream whose URL is in
//! the response. Fin handles the conversation until the status is `complete`. Fin requests a rating with an event;
//! [`fin_agent().submit_csat`](super::fin_agent::FinAgent::submit_csat) submits the rating.
//!
//! | Method | Description |
//! |---|---|
//! | [`submit_csat`](FinAgent::submit_csat) | Submits a user's rating of a conversation with Fin: a CSAT score and an optional remark. |
//! | [`reply`](FinAgent::reply) | Sends Fin the user's next message. |
//! | [`start`](FinAgent::start) | Starts a conversation with Fin, the AI agent. The request contains the user's message, and can contain the history of the conversation. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::Timestamp;
//! use intercom_api::v2_15::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let user = types::FinAgentUser::new().id("user-1").email("ada@example.com");
//! let message = types::FinAgentMessage::new().author("user").body("How do I export my data?").timestamp(Timestamp::from_unix(1_767_225_600));
//! let started = client.fin_agent().start(types::StartFinAgentRequest::new().conversation_id("chat-1").message(message).user(user)).await?;
//! println!("{:?}", started.status);
//! # Ok(())
//! # }
//! ```

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::operations::*;

#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::fin_agent`](super::Client::fin_agent).
#[derive(Clone, Copy, Debug)]
pub struct FinAgent<'a> {
    pub(super) client: &'a Core,
}

impl FinAgent<'_> {
    /// Submits a user's rating of a conversation with Fin: a CSAT score and an optional remark.
    ///
    /// `POST /fin/csat`
    ///
    /// Fin requests a rating with the event `csat_requested`, which contains the options to show. Sending the same rating again has no
    /// effect. While the rating window is open, a different rating replaces the previous rating, and a remark can be added. A remark
    /// makes the rating final. Intercom must enable this API for the workspace.
    ///
    /// # Errors
    ///
    /// 422 if no rating was requested, if the rating window is closed, or if a remark has made the rating final. The body of the 422 response is an object of messages instead of the usual list of errors.
    ///
    /// Documented error statuses: 401, 422.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let submit_fin_agent_csat_response = client
    ///     .fin_agent()
    ///     .submit_csat(
    ///         types::SubmitFinAgentCsatRequest::new()
    ///             .conversation_id("123")
    ///             .rating(types::SubmitFinAgentCsatRequestRating::Terrible),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/fin-agent/submitfincsat)
    #[inline]
    pub fn submit_csat(
        &self,
        request: types::SubmitFinAgentCsatRequest,
    ) -> Request<types::SubmitFinAgentCsatResponse> {
        self.client.request(Method::POST, "/fin/csat", &[]).json(&request)
    }

    /// Sends Fin the user's next message.
    ///
    /// `POST /fin/reply`
    ///
    /// Call this operation when the status of Fin is `awaiting_user_reply`. Fin's answer arrives by webhook or as a server-sent event; see [`fin_agent().start`](super::fin_agent::FinAgent::start). Intercom must enable this API for the workspace.
    ///
    /// # Errors
    ///
    /// 400 `parameter_invalid` if a required field is missing.
    ///
    /// Documented error statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let reply_fin_agent_response = client
    ///     .fin_agent()
    ///     .reply(
    ///         types::ReplyFinAgentRequest::new()
    ///             .conversation_id("123")
    ///             .message(
    ///                 types::FinAgentMessage::new()
    ///                     .author(types::FinAgentMessageAuthor::User)
    ///                     .body("Where can I find my invoices?")
    ///                     .timestamp(1_704_067_200),
    ///             )
    ///             .user(types::FinAgentUser::new().id("user-1234")),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/fin-agent/replytofin)
    #[inline]
    pub fn reply(
        &self,
        request: types::ReplyFinAgentRequest,
    ) -> Request<types::ReplyFinAgentResponse> {
        self.client.request(Method::POST, "/fin/reply", &[]).json(&request)
    }

    /// Starts a conversation with Fin, the AI agent. The request contains the user's message, and can contain the history of the conversation.
    ///
    /// `POST /fin/start`
    ///
    /// The response does not contain Fin's answer, which arrives by webhook or as a server-sent event from `sse_subscription_url`. Fin
    /// handles the conversation until the status is `complete`; then the application continues the conversation.
    ///
    /// Intercom must enable this API for the workspace.
    ///
    /// # Errors
    ///
    /// 400 `parameter_invalid` if a required field is missing. An unknown attribute does not cause an error: `errors` in the response reports the attribute.
    ///
    /// Documented error statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let start_fin_agent_response = client
    ///     .fin_agent()
    ///     .start(
    ///         types::StartFinAgentRequest::new()
    ///             .conversation_id("123")
    ///             .message(
    ///                 types::FinAgentMessage::new()
    ///                     .author(types::FinAgentMessageAuthor::User)
    ///                     .body("Where can I find my invoices?")
    ///                     .timestamp(1_704_067_200),
    ///             )
    ///             .user(types::FinAgentUser::new().id("user-1234")),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/fin-agent/startfinconversation)
    #[doc(
        alias(
            "start conversation",
            "start a conversation",
            "start conversation with fin",
            "start a conversation with fin"
        )
    )]
    #[inline]
    pub fn start(
        &self,
        request: types::StartFinAgentRequest,
    ) -> Request<types::StartFinAgentResponse> {
        self.client.request(Method::POST, "/fin/start", &[]).json(&request)
    }
}

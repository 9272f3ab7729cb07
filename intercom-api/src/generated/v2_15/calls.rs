// Written by `cargo xtask regen` from spec/2.15.yaml. Do not edit.
//! Phone calls between contacts and teammates, including recordings and transcripts.
//!
//! A page of the list contains at most 25 calls. A request for a recording is redirected to a signed URL on a different host, which
//! must not receive the access token. [`calls().search`](super::calls::Calls::search) returns the calls of up to 20 conversations, including the transcripts.
//!
//! Fin Voice handles calls of external phone providers. [`calls().register_fin_voice_call`](super::calls::Calls::register_fin_voice_call) registers such a call. After Intercom
//! has matched the registration with a call in Intercom, the operations that find Fin Voice calls return the summary and the
//! transcript.
//!
//! | Method | Description |
//! |---|---|
//! | [`list`](Calls::list) | Lists the phone calls of the workspace. |
//! | [`find`](Calls::find) | Finds a phone call by its id. |
//! | [`search`](Calls::search) | Searches for the calls of up to 20 conversations. The response contains the transcripts of the calls. |
//! | [`register_fin_voice_call`](Calls::register_fin_voice_call) | Registers a phone call of an external provider for Fin Voice. |
//! | [`find_recording`](Calls::find_recording) | Gets the recording of a phone call, as a signed link. |
//! | [`find_transcript`](Calls::find_transcript) | Downloads the transcript of a phone call as plain text, one line for each utterance. |
//! | [`find_fin_voice_call`](Calls::find_fin_voice_call) | Finds a Fin Voice call by the id that the registration returned. |
//! | [`list_fin_voice_calls_by_conversation_id`](Calls::list_fin_voice_calls_by_conversation_id) | Lists the Fin Voice calls of a conversation. |
//! | [`find_fin_voice_call_by_external_id`](Calls::find_fin_voice_call_by_external_id) | Finds a Fin Voice call by its id in the provider's system. |
//! | [`find_fin_voice_call_by_phone_number`](Calls::find_fin_voice_call_by_phone_number) | Finds the newest Fin Voice call from a phone number. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_15::Client;
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let mut calls = client.calls().list().items();
//! while let Some(call) = calls.try_next().await? {
//!     println!("{} took until {:?}", call.id, call.ended_at);
//!     println!("{}", client.calls().find_transcript(&call.id).await?);
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

/// The operations of [`Client::calls`](super::Client::calls).
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a> {
    pub(super) client: &'a Core,
}

impl Calls<'_> {
    /// Lists the phone calls of the workspace.
    ///
    /// `GET /calls`
    ///
    /// The page size defaults to the maximum of 25 calls. [`calls().search`](super::calls::Calls::search) and [`calls().find_transcript`](super::calls::Calls::find_transcript) return transcripts.
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Call`](types::Call), and [`pages`](Request::pages) over every page. Both methods request 25 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number; defaults to 1.
    /// - `per_page` (`i64`): The page size; defaults to the maximum of 25.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.calls().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/calls/listcalls)
    #[doc(
        alias(
            "list phone calls",
            "list the phone calls",
            "list phone calls of workspace",
            "list the phone calls of the workspace"
        )
    )]
    #[inline]
    pub fn list(&self) -> Request<types::CallList, types::ListCallsParams> {
        self.client.request(Method::GET, "/calls", &[]).paged(&PAGE, Some(25))
    }

    /// Finds a phone call by its id.
    ///
    /// `GET /calls/{call_id}`
    ///
    /// # Errors
    ///
    /// 404 if the call does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let call = client.calls().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/calls/showcall)
    #[doc(
        alias(
            "find phone call",
            "find a phone call",
            "find phone call by its id",
            "find a phone call by its id"
        )
    )]
    #[inline]
    pub fn find(&self, call_id: impl Display) -> Request<types::Call> {
        self.client.request(Method::GET, "/calls/{call_id}", &[&call_id])
    }

    /// Searches for the calls of up to 20 conversations. The response contains the transcripts of the calls.
    ///
    /// `POST /calls/search`
    ///
    /// No other operation returns several transcripts in one response. The list is not paginated.
    ///
    /// # Errors
    ///
    /// 400 `conversation_id_limit_exceeded` if the request contains no ids, or more than 20 ids.
    ///
    /// Documented error statuses: 400, 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let call_with_transcript_list = client
    ///     .calls()
    ///     .search(types::SearchCallsRequest::new().conversation_ids(["123"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/calls/listcallswithtranscripts)
    #[doc(
        alias(
            "search for calls",
            "search for the calls",
            "search for calls of up to 20 conversations"
        )
    )]
    #[inline]
    pub fn search(
        &self,
        request: types::SearchCallsRequest,
    ) -> Request<types::CallWithTranscriptList> {
        self.client.request(Method::POST, "/calls/search", &[]).json(&request)
    }

    /// Registers a phone call of an external provider for Fin Voice.
    ///
    /// `POST /fin_voice/register`
    ///
    /// The registration links the provider's id of the call with a call and a conversation in Intercom. Until Intercom has matched the
    /// call, `intercom_call_id` is null, and the operations that find the call fail with 404.
    ///
    /// # Errors
    ///
    /// 400 if the phone number or the id of the call is missing. 409 if the call is already registered.
    ///
    /// Documented error statuses: 400, 409.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let fin_voice_call = client
    ///     .calls()
    ///     .register_fin_voice_call(
    ///         types::RegisterFinVoiceCallRequest::new()
    ///             .phone_number("+353871234567")
    ///             .call_id("123")
    ///             .source(types::RegisterFinVoiceCallRequestSource::Five9),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/calls/registerfinvoicecall)
    #[doc(alias("register", "register phone call", "register a phone call"))]
    #[inline]
    pub fn register_fin_voice_call(
        &self,
        request: types::RegisterFinVoiceCallRequest,
    ) -> Request<types::FinVoiceCall> {
        self.client.request(Method::POST, "/fin_voice/register", &[]).json(&request)
    }

    /// Gets the recording of a phone call, as a signed link.
    ///
    /// `GET /calls/{call_id}/recording`
    ///
    /// Intercom redirects to a different host, which must not receive the access token: the link itself grants access.
    ///
    /// # Errors
    ///
    /// 404 if the call does not exist or has no recording.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let redirect = client.calls().find_recording("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/calls/showcallrecording)
    #[doc(
        alias(
            "recording",
            "get recording",
            "get the recording",
            "get recording of phone call",
            "get the recording of a phone call"
        )
    )]
    #[inline]
    pub fn find_recording(&self, call_id: impl Display) -> Request<Redirect> {
        self.client.request(Method::GET, "/calls/{call_id}/recording", &[&call_id])
    }

    /// Downloads the transcript of a phone call as plain text, one line for each utterance.
    ///
    /// `GET /calls/{call_id}/transcript`
    ///
    /// Each line begins with the time since the start of the call, followed by the speaker. For structured transcripts, use [`calls().search`](super::calls::Calls::search).
    ///
    /// # Errors
    ///
    /// 404 if the call does not exist or has no transcript.
    ///
    /// Documented error statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let text = client.calls().find_transcript("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/calls/showcalltranscript)
    #[doc(
        alias(
            "transcript",
            "download transcript",
            "download the transcript",
            "download transcript of phone call as plain text"
        )
    )]
    #[inline]
    pub fn find_transcript(&self, call_id: impl Display) -> Request<String> {
        self.client
            .request(Method::GET, "/calls/{call_id}/transcript", &[&call_id])
            .accept("text/plain")
    }

    /// Finds a Fin Voice call by the id that the registration returned.
    ///
    /// `GET /fin_voice/collect/{id}`
    ///
    /// # Errors
    ///
    /// 404 if no call has the id, or if Intercom has not matched the call yet.
    ///
    /// Documented error statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let fin_voice_call = client.calls().find_fin_voice_call("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/calls/collectfinvoicecallbyid)
    #[doc(
        alias(
            "collect_fin_voice_call_by_id",
            "find fin voice call",
            "find a fin voice call"
        )
    )]
    #[inline]
    pub fn find_fin_voice_call(&self, id: impl Display) -> Request<types::FinVoiceCall> {
        self.client.request(Method::GET, "/fin_voice/collect/{id}", &[&id])
    }

    /// Lists the Fin Voice calls of a conversation.
    ///
    /// `GET /fin_voice/conversation/{conversation_id}`
    ///
    /// The list is not paginated, and omits calls that Intercom has not matched.
    ///
    /// # Errors
    ///
    /// Documented error statuses: 401.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let fin_voice_call_list = client
    ///     .calls()
    ///     .list_fin_voice_calls_by_conversation_id("123")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/calls/collectfinvoicecallsbyconversationid)
    #[doc(
        alias(
            "collect_fin_voice_calls_by_conversation_id",
            "list fin voice calls",
            "list the fin voice calls",
            "list fin voice calls of conversation",
            "list the fin voice calls of a conversation"
        )
    )]
    #[inline]
    pub fn list_fin_voice_calls_by_conversation_id(
        &self,
        conversation_id: impl Display,
    ) -> Request<types::FinVoiceCallList> {
        self.client
            .request(
                Method::GET,
                "/fin_voice/conversation/{conversation_id}",
                &[&conversation_id],
            )
    }

    /// Finds a Fin Voice call by its id in the provider's system.
    ///
    /// `GET /fin_voice/external_id/{external_id}`
    ///
    /// # Errors
    ///
    /// 404 if no call has the id, or if Intercom has not matched the call yet.
    ///
    /// Documented error statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let fin_voice_call = client
    ///     .calls()
    ///     .find_fin_voice_call_by_external_id("user-1234")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/calls/collectfinvoicecallbyexternalid)
    #[doc(
        alias(
            "collect_fin_voice_call_by_external_id",
            "find fin voice call",
            "find a fin voice call"
        )
    )]
    #[inline]
    pub fn find_fin_voice_call_by_external_id(
        &self,
        external_id: impl Display,
    ) -> Request<types::FinVoiceCall> {
        self.client
            .request(
                Method::GET,
                "/fin_voice/external_id/{external_id}",
                &[&external_id],
            )
    }

    /// Finds the newest Fin Voice call from a phone number.
    ///
    /// `GET /fin_voice/phone_number/{phone_number}`
    ///
    /// The number must be in E.164 format, such as `+353861234567`.
    ///
    /// # Errors
    ///
    /// 404 if Intercom has not matched any call from the number.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_15::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let fin_voice_call = client
    ///     .calls()
    ///     .find_fin_voice_call_by_phone_number("+353871234567")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/calls/collectfinvoicecallbyphonenumber)
    #[doc(
        alias(
            "collect_fin_voice_call_by_phone_number",
            "find newest fin voice call",
            "find the newest fin voice call",
            "find newest fin voice call from phone number"
        )
    )]
    #[inline]
    pub fn find_fin_voice_call_by_phone_number(
        &self,
        phone_number: impl Display,
    ) -> Request<types::FinVoiceCall> {
        self.client
            .request(
                Method::GET,
                "/fin_voice/phone_number/{phone_number}",
                &[&phone_number],
            )
    }
}

impl<T> Request<T, types::ListCallsParams> {
    /// Sets the parameter `page`.
    ///
    /// The page number; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size; defaults to the maximum of 25.
    ///
    /// Defaults to 25 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

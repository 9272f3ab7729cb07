// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Operations of the resource `fin_agent`.

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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/fin-agent/startfinconversation)
    #[inline]
    pub fn start(
        &self,
        request: types::StartFinAgentRequest,
    ) -> Request<types::StartFinAgentResponse> {
        self.client.request(Method::POST, "/fin/start", &[]).json(&request)
    }
}

// Written by `cargo xtask regen` from spec/answers.several.yaml. Do not edit.
//! Operations of the resource `answers`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::answers`](super::Client::answers).
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Answers<'_> {
    /// `GET /both-kinds`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/bothkinds)
    #[inline]
    pub fn both_kinds(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/both-kinds", &[])
    }

    /// `POST /either`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/either)
    #[inline]
    pub fn either(&self) -> Request<types::EitherAnswerResponse> {
        self.client.request(Method::POST, "/either", &[])
    }

    /// `GET /kinds`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/kinds)
    #[inline]
    pub fn kinds(&self) -> Request<types::KindsAnswerResponse> {
        self.client.request(Method::GET, "/kinds", &[]).accept("text/plain")
    }

    /// `POST /maybe`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/maybe)
    #[inline]
    pub fn maybe(&self) -> Request<Option<types::Thing>> {
        self.client.request(Method::POST, "/maybe", &[])
    }

    /// `GET /moved`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/moved)
    #[inline]
    pub fn moved(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/moved", &[])
    }

    /// `POST /same`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/same)
    #[inline]
    pub fn same(&self) -> Request<types::Thing> {
        self.client.request(Method::POST, "/same", &[])
    }

    /// `POST /three`
    ///
    /// # Errors
    ///
    /// Documented statuses: 400.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/three)
    #[inline]
    pub fn three(&self) -> Request<types::ThreeAnswerResponse> {
        self.client.request(Method::POST, "/three", &[])
    }

    /// `GET /with-default`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers.several/rest-api/api.intercom.io/answers/withdefault)
    #[inline]
    pub fn with_default(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/with-default", &[])
    }
}

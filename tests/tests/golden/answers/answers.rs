// Written by `cargo xtask regen` from spec/answers.yaml. Do not edit.
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
    /// `GET /bare`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404, 5XX.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/bare)
    #[inline]
    pub fn bare(&self) -> Request<()> {
        self.client.request(Method::GET, "/bare", &[])
    }

    /// `GET /bytes`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/bytes)
    #[inline]
    pub fn bytes(&self) -> Request<Download> {
        self.client
            .request(Method::GET, "/bytes", &[])
            .accept("application/octet-stream")
    }

    /// `POST /created`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/created)
    #[inline]
    pub fn created(&self) -> Request<types::Thing> {
        self.client.request(Method::POST, "/created", &[])
    }

    /// `GET /csv`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/csv)
    #[inline]
    pub fn csv(&self) -> Request<Download> {
        self.client.request(Method::GET, "/csv", &[]).accept("text/csv")
    }

    /// `GET /default`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/default)
    #[inline]
    pub fn default(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/default", &[])
    }

    /// `GET /elsewhere`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/elsewhere)
    #[inline]
    pub fn elsewhere(&self) -> Request<Redirect> {
        self.client.request(Method::GET, "/elsewhere", &[])
    }

    /// `GET /flag`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/flag)
    #[inline]
    pub fn flag(&self) -> Request<bool> {
        self.client.request(Method::GET, "/flag", &[])
    }

    /// `GET /inline`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/inline)
    #[inline]
    pub fn inline(&self) -> Request<types::InlineAnswerResponse> {
        self.client.request(Method::GET, "/inline", &[])
    }

    /// `GET /json-bytes`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/jsonbytes)
    #[inline]
    pub fn json_bytes(&self) -> Request<Download> {
        self.client.request(Method::GET, "/json-bytes", &[])
    }

    /// `GET /list`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/list)
    #[inline]
    pub fn find(&self) -> Request<Vec<types::Thing>> {
        self.client.request(Method::GET, "/list", &[])
    }

    /// `GET /loose`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/loose)
    #[inline]
    pub fn loose(&self) -> Request<Value> {
        self.client.request(Method::GET, "/loose", &[])
    }

    /// `GET /map`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/map)
    #[inline]
    pub fn map(&self) -> Request<Map<String, Value>> {
        self.client.request(Method::GET, "/map", &[])
    }

    /// `GET /none`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/none)
    #[inline]
    pub fn none(&self) -> Request<()> {
        self.client.request(Method::GET, "/none", &[])
    }

    /// `GET /ok`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/ok)
    #[inline]
    pub fn ok(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/ok", &[])
    }

    /// `GET /problem`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/problem)
    #[inline]
    pub fn problem(&self) -> Request<Value> {
        self.client.request(Method::GET, "/problem", &[])
    }

    /// `GET /ranged`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/ranged)
    #[inline]
    pub fn ranged(&self) -> Request<types::Thing> {
        self.client.request(Method::GET, "/ranged", &[])
    }

    /// `GET /text`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/text)
    #[inline]
    pub fn text(&self) -> Request<String> {
        self.client.request(Method::GET, "/text", &[]).accept("text/plain")
    }

    /// `GET /texts`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/texts)
    #[inline]
    pub fn texts(&self) -> Request<Vec<String>> {
        self.client.request(Method::GET, "/texts", &[])
    }

    /// `GET /union`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/answers/rest-api/api.intercom.io/answers/union)
    #[inline]
    pub fn union_(&self) -> Request<types::UnionAnswerResponse> {
        self.client.request(Method::GET, "/union", &[])
    }
}

// Written by `cargo xtask regen` from spec/bodies.yaml. Do not edit.
//! Operations of the resource `bodies`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::bodies`](super::Client::bodies).
#[derive(Clone, Copy, Debug)]
pub struct Bodies<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Bodies<'_> {
    /// `POST /bytes`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendbytes)
    #[inline]
    pub fn send_bytes(&self, request: impl Into<Bytes>) -> Request<types::Payload> {
        self.client
            .request(Method::POST, "/bytes", &[])
            .bytes("application/octet-stream", request)
    }

    /// `POST /either`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendeither)
    #[inline]
    pub fn send_either(&self, request: types::Payload) -> Request<types::Payload> {
        self.client.request(Method::POST, "/either", &[]).json(&request)
    }

    /// `POST /flag`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendflag)
    #[inline]
    pub fn send_flag(&self, request: bool) -> Request<types::Payload> {
        self.client.request(Method::POST, "/flag", &[]).json(&request)
    }

    /// `POST /form`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendform)
    #[inline]
    pub fn send_form(
        &self,
        request: types::SendBodyFormRequest,
    ) -> Request<types::Payload> {
        self.client.request(Method::POST, "/form", &[]).form(&request)
    }

    /// `POST /image`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendimage)
    #[inline]
    pub fn send_image(&self, request: impl Into<Bytes>) -> Request<types::Payload> {
        self.client.request(Method::POST, "/image", &[]).bytes("image/png", request)
    }

    /// `POST /json`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendjson)
    #[inline]
    pub fn send_json(&self, request: types::Payload) -> Request<types::Payload> {
        self.client.request(Method::POST, "/json", &[]).json(&request)
    }

    /// `POST /json-api`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendjsonapi)
    #[inline]
    pub fn send_json_api(&self, request: types::Payload) -> Request<types::Payload> {
        self.client.request(Method::POST, "/json-api", &[]).json(&request)
    }

    /// `DELETE /json/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/deletejson)
    #[inline]
    pub fn delete_json(
        &self,
        id: impl Display,
        request: types::DeleteBodyJsonRequest,
    ) -> Request<types::Payload> {
        self.client.request(Method::DELETE, "/json/{id}", &[&id]).json(&request)
    }

    /// `POST /list`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendlist)
    #[inline]
    pub fn send_list(&self, request: Vec<types::Payload>) -> Request<types::Payload> {
        self.client.request(Method::POST, "/list", &[]).json(&request)
    }

    /// `POST /multipart`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendfiles)
    #[inline]
    pub fn send_files(
        &self,
        request: types::SendBodyFilesRequest,
    ) -> Request<types::Payload> {
        self.client.request(Method::POST, "/multipart", &[]).multipart(&request)
    }

    /// `POST /nothing`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendnothing)
    #[inline]
    pub fn send_nothing(&self) -> Request<types::Payload> {
        self.client.request(Method::POST, "/nothing", &[])
    }

    /// `POST /text`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendtext)
    #[inline]
    pub fn send_text(&self, request: String) -> Request<types::Payload> {
        self.client.request(Method::POST, "/text", &[]).json(&request)
    }

    /// `POST /text-list`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/bodies/rest-api/api.intercom.io/bodies/sendtexts)
    #[inline]
    pub fn send_texts(&self, request: Vec<String>) -> Request<types::Payload> {
        self.client.request(Method::POST, "/text-list", &[]).json(&request)
    }
}

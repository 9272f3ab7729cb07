// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Operations of the resource `widgets`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::widgets`](super::Client::widgets).
#[derive(Clone, Copy, Debug)]
pub struct Widgets<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Widgets<'_> {
    /// `GET /widgets`
    #[inline]
    pub fn list(&self) -> Request<types::Widget> {
        self.client.request(Method::GET, "/widgets", &[])
    }

    /// `OPTIONS /widgets`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/widgets/optionswidget)
    #[inline]
    pub fn options(&self) -> Request<()> {
        self.client.request(Method::OPTIONS, "/widgets", &[])
    }

    /// `GET /widgets/{id}`
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Widget> {
        self.client.request(Method::GET, "/widgets/{id}", &[&id])
    }

    /// `PUT /widgets/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/widgets/updatewidget)
    #[inline]
    pub fn update(
        &self,
        id: impl Display,
        request: types::UpdateWidgetRequest,
    ) -> Request<types::Widget> {
        self.client.request(Method::PUT, "/widgets/{id}", &[&id]).json(&request)
    }

    /// `HEAD /widgets/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/widgets/headwidget)
    #[inline]
    pub fn head(&self, id: impl Display) -> Request<()> {
        self.client.request(Method::HEAD, "/widgets/{id}", &[&id])
    }

    /// `PATCH /widgets/{id}`
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/operation.names/rest-api/api.intercom.io/widgets/patchwidget)
    #[inline]
    pub fn patch(
        &self,
        id: impl Display,
        request: types::PatchWidgetRequest,
    ) -> Request<types::Widget> {
        self.client.request(Method::PATCH, "/widgets/{id}", &[&id]).json(&request)
    }

    /// `POST /widgets/{id}/archive`
    #[inline]
    pub fn archive(&self, id: impl Display) -> Request<types::Widget> {
        self.client.request(Method::POST, "/widgets/{id}/archive", &[&id])
    }
}

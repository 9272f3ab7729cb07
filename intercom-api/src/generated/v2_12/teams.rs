// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Operations of the resource `teams`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::teams`](super::Client::teams).
#[derive(Clone, Copy, Debug)]
pub struct Teams<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Teams<'_> {
    /// `GET /teams`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/teams/listteams)
    #[inline]
    pub fn list(&self) -> Request<types::TeamList> {
        self.client.request(Method::GET, "/teams", &[])
    }

    /// `GET /teams/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.12/rest-api/api.intercom.io/teams/retrieveteam)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Team> {
        self.client.request(Method::GET, "/teams/{id}", &[&id])
    }
}

// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Operations of the resource `notes`.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::operations::*;
#[allow(unused_imports)]
use super::types;

/// The operations of [`Client::notes`](super::Client::notes).
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(super) client: &'a crate::client::Core,
}

impl Notes<'_> {
    /// `GET /contacts/{id}/notes`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Note`](types::Note) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_13::Client, id: &str, params: intercom_api::v2_13::types::ListNotesParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.notes().list(id, params).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Documented statuses: 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/notes/listnotes)
    #[inline]
    pub fn list(
        &self,
        id: impl Display,
        params: types::ListNotesParams,
    ) -> Request<types::NoteList> {
        self.client
            .request(Method::GET, "/contacts/{id!find_by_external_id}/notes", &[&id])
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `POST /contacts/{id}/notes`
    ///
    /// # Errors
    ///
    /// Documented statuses: 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/notes/createnote)
    #[inline]
    pub fn create(
        &self,
        id: impl Display,
        request: types::CreateNoteRequest,
    ) -> Request<types::Note> {
        self.client.request(Method::POST, "/contacts/{id}/notes", &[&id]).json(&request)
    }

    /// `GET /notes/{id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/notes/retrievenote)
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Note> {
        self.client.request(Method::GET, "/notes/{id}", &[&id])
    }
}

// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
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
    /// `GET /contacts/{contact_id}/notes`
    ///
    /// # Pages
    ///
    /// Awaited, it is one page. [`items`](Request::items) goes through every [`Note`](types::Note) and [`pages`](Request::pages) through every page; unless `per_page` is given, a page then has 150 items at most.
    ///
    /// ```no_run
    /// # async fn walk(client: intercom_api::v2_14::Client, contact_id: &str, params: intercom_api::v2_14::types::ListNotesParams) -> Result<(), intercom_api::Error> {
    /// let mut items = client.notes().list(contact_id, params).items();
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
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/notes/listnotes)
    #[inline]
    pub fn list(
        &self,
        contact_id: impl Display,
        params: types::ListNotesParams,
    ) -> Request<types::NoteList> {
        self.client
            .request(
                Method::GET,
                "/contacts/{contact_id!find_by_external_id}/notes",
                &[&contact_id],
            )
            .params(&params)
            .paged(Paging::Page, Some(150))
    }

    /// `POST /contacts/{contact_id}/notes`
    ///
    /// # Errors
    ///
    /// Documented statuses: 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/notes/createnote)
    #[inline]
    pub fn create(
        &self,
        contact_id: impl Display,
        request: types::CreateNoteRequest,
    ) -> Request<types::Note> {
        self.client
            .request(Method::POST, "/contacts/{contact_id}/notes", &[&contact_id])
            .json(&request)
    }

    /// `GET /notes/{note_id}`
    ///
    /// # Errors
    ///
    /// Documented statuses: 401, 404.
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.14/rest-api/api.intercom.io/notes/retrievenote)
    #[inline]
    pub fn find(&self, note_id: impl Display) -> Request<types::Note> {
        self.client.request(Method::GET, "/notes/{note_id}", &[&note_id])
    }
}

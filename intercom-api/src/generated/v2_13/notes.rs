// Written by `cargo xtask regen` from spec/2.13.yaml. Do not edit.
//! Notes about a contact; only teammates can see the notes.
//!
//! From 2.15 on, companies also have notes: `companies().list_notes` lists the notes of a company.
//!
//! | Method | Description |
//! |---|---|
//! | [`find`](Notes::find) | Finds a note by its id. |
//! | [`list`](Notes::list) | Lists the notes that teammates wrote about a contact. |
//! | [`create`](Notes::create) | Creates a note about a contact; only teammates can see the note. |
//!
//! # Examples
//!
//! ```no_run
//! use intercom_api::v2_13::{Client, types};
//!
//! # async fn example() -> Result<(), intercom_api::Error> {
//! let client = Client::from_env()?;
//! let ada = "65f000000000000000000001";
//! let note = types::CreateNoteRequest::new().body("Asked for an invoice.").admin_id(101);
//! client.notes().create(ada, note).await?;
//!
//! let mut notes = client.notes().list(ada).items();
//! while let Some(note) = notes.try_next().await? {
//!     println!("{}", note.body.unwrap_or_default());
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

/// The operations of [`Client::notes`](super::Client::notes).
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(super) client: &'a Core,
}

impl Notes<'_> {
    /// Finds a note by its id.
    ///
    /// `GET /notes/{id}`
    ///
    /// # Errors
    ///
    /// 404 if the note does not exist.
    ///
    /// Documented error statuses: 401, 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let note = client.notes().find("123").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/notes/retrievenote)
    #[doc(
        alias("find note", "find a note", "find note by its id", "find a note by its id")
    )]
    #[inline]
    pub fn find(&self, id: impl Display) -> Request<types::Note> {
        self.client.request(Method::GET, "/notes/{id}", &[&id])
    }

    /// Lists the notes that teammates wrote about a contact.
    ///
    /// `GET /contacts/{id}/notes`
    ///
    /// # Pages
    ///
    /// Awaiting the request returns one page. [`items`](Request::items) iterates over every [`Note`](types::Note), and [`pages`](Request::pages) over every page. Both methods request 150 items per page unless `per_page` is set.
    ///
    /// # Parameters
    ///
    /// Set the parameters with methods of the request:
    ///
    /// - `page` (`i64`): The page number, starting at 1; defaults to 1.
    /// - `per_page` (`i64`): The page size, at most 150; defaults to 15.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist.
    ///
    /// Documented error statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let mut items = client.notes().list("123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/notes/listnotes)
    #[doc(
        alias(
            "list notes",
            "list the notes",
            "list notes that teammates wrote about contact"
        )
    )]
    #[inline]
    pub fn list(
        &self,
        id: impl Display,
    ) -> Request<types::NoteList, types::ListNotesParams> {
        self.client
            .request(Method::GET, "/contacts/{id!find_by_external_id}/notes", &[&id])
            .paged(&PAGE, Some(150))
    }

    /// Creates a note about a contact; only teammates can see the note.
    ///
    /// `POST /contacts/{id}/notes`
    ///
    /// A note cannot be changed or deleted. Sending the same request twice creates two notes.
    ///
    /// # Errors
    ///
    /// 404 if the contact does not exist, or if `admin_id` is not the id of a teammate.
    ///
    /// Documented error statuses: 404.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use intercom_api::v2_13::{Client, types};
    /// # async fn example(client: Client) -> Result<(), intercom_api::Error> {
    /// let note = client
    ///     .notes()
    ///     .create(
    ///         "123",
    ///         types::CreateNoteRequest::new()
    ///             .body("Asked for an invoice.")
    ///             .admin_id("991267497"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Intercom's reference](https://developers.intercom.com/docs/references/2.13/rest-api/api.intercom.io/notes/createnote)
    #[doc(alias("create note about contact", "create a note about a contact"))]
    #[inline]
    pub fn create(
        &self,
        id: impl Display,
        request: types::CreateNoteRequest,
    ) -> Request<types::Note> {
        self.client.request(Method::POST, "/contacts/{id}/notes", &[&id]).json(&request)
    }
}

impl<T> Request<T, types::ListNotesParams> {
    /// Sets the parameter `page`.
    ///
    /// The page number, starting at 1; defaults to 1.
    #[inline]
    pub fn page(self, page: impl SetTo<i64>) -> Self {
        self.param("page", Param::Query, page.set_to())
    }

    /// Sets the parameter `per_page`.
    ///
    /// The page size, at most 150; defaults to 15.
    ///
    /// Defaults to 150 in [`items`](Request::items) and [`pages`](Request::pages).
    #[inline]
    pub fn per_page(self, per_page: impl SetTo<i64>) -> Self {
        self.param("per_page", Param::Query, per_page.set_to())
    }
}

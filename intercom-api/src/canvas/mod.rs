//! Apps inside the Inbox and the Messenger, which Intercom calls Canvas Kit.
//!
//! Intercom sends a request when an app is to be shown and when somebody does something in it, and
//! the app answers what is to be seen: a [`Canvas`] of components. A
//! [`Verifier`](crate::signed::Verifier) tells Intercom's requests from others by the app's client
//! secret.
//!
//! ```
//! use intercom_api::Secret;
//! use intercom_api::canvas::{
//!     Action, Button, Canvas, Content, InitializeResponse, Input, SubmitRequest, Text,
//! };
//! use intercom_api::signed::Verifier;
//! # fn example(body: &[u8], signature: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
//!
//! let verifier = Verifier::canvas(Secret::new("the app's client secret")?);
//! let request: SubmitRequest = verifier.verify(body, [signature])?.decode()?;
//! let name = request.input("name").unwrap_or("nobody");
//!
//! let content = Content::new()
//!     .component(Text::new(format!("Hello {name}")))
//!     .component(Input::new("name").label("Your name"))
//!     .component(Button::new("save", "Save", Action::submit()));
//! let answer = InitializeResponse::new(Canvas::new(content)).to_json()?;
//! # Ok(answer)
//! # }
//! # use intercom_api::signed::Signer;
//! # let body = br#"{"workspace_id":"abc12345","component_id":"save","input_values":{"name":"Ada"}}"#;
//! # let signer = Signer::canvas(Secret::new("the app's client secret")?);
//! # let answer = example(body, &signer.sign(body))?;
//! # assert!(String::from_utf8(answer)?.contains("Hello Ada"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What Intercom would refuse
//!
//! A component is made with all that it cannot do without, and with values of the right kind: a
//! button without an action, or an image that submits, does not compile. The rest is looked for when
//! an answer is written, and all of it is told at once, each with its place in the answer
//! ([`CanvasError`]).
//!
//! # Requests
//!
//! | Request | Sent | Answer |
//! |---|---|---|
//! | [`ConfigureRequest`] | while a teammate adds the app somewhere | [`ConfigureResponse`] |
//! | [`InitializeRequest`] | when the app is shown or added | [`InitializeResponse`] |
//! | [`SubmitRequest`] | when somebody uses a component whose action is to submit | [`SubmitResponse`] |
//! | [`LiveCanvasRequest`] | to a canvas's own address, each time it is seen | [`LiveCanvasResponse`] |
//! | [`SheetRequest`] | when a sheet is opened; **not signed** | a page |
//! | [`SubmitSheetRequest`] | when a sheet is done | [`SubmitResponse`] |
//!
//! Every field of a request may be missing, and what has no field is in `extra`. Admins, contacts and
//! conversations have the shape of the API version that the app is set to, so they are JSON here:
//!
//! ```
//! # #[cfg(feature = "v2_16")] {
//! use intercom_api::canvas::InitializeRequest;
//! use intercom_api::{json, v2_16::types::Contact};
//!
//! let body = br#"{"workspace_id": "abc12345", "contact": {"type": "contact", "id": "6f3a"}}"#;
//! let request: InitializeRequest = json::from_slice(body)?;
//! let contact: Contact = json::from_value(request.contact.unwrap_or_default())?;
//! assert_eq!(contact.id, "6f3a");
//! # }
//! # Ok::<(), intercom_api::json::Error>(())
//! ```
//!
//! Canvas Kit belongs to no API version: its facts are those that the description of 2.11 has, the
//! last one that names them. The example `inbox_app` is a whole server.

mod action;
mod answer;
mod check;
mod content;
mod error;
mod inputs;
mod part;
mod presentation;
mod request;
mod sheet;
#[cfg(test)]
mod tests;

pub use self::{
    action::{Action, SheetAction, SubmitAction, UrlAction},
    answer::{ConfigureResponse, InitializeResponse, LiveCanvasResponse, SubmitResponse},
    content::{Canvas, Component, Content},
    error::{CanvasError, Problem},
    inputs::{
        Button, ButtonStyle, Checkbox, Dropdown, Input, List, ListItem, SaveState, SelectOption,
        SingleSelect, TextArea,
    },
    presentation::{
        BottomMargin, DataTable, DataTableItem, Divider, Image, ImageAlign, Spacer, SpacerSize,
        Text, TextAlign, TextStyle,
    },
    request::{
        ConfigureRequest, Context, InitializeRequest, LiveCanvasRequest, Location, SubmitRequest,
        SubmitSheetRequest,
    },
    sheet::{SheetError, SheetRequest},
};

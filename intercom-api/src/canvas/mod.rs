//! Apps in the Inbox and the Messenger, built with Intercom's Canvas Kit.
//!
//! Intercom sends a request when an app is shown and when a person uses it, and the app responds with a [`Canvas`] of
//! components. A [`Verifier`](crate::signed::Verifier) verifies Intercom's requests with the client secret of the app.
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
//! let name = request.input("name").unwrap_or("there");
//!
//! let content = Content::new()
//!     .component(Text::new(format!("Hello {name}")))
//!     .component(Input::new("name").label("Your name"))
//!     .component(Button::new("save", "Save", Action::submit()));
//! let response = InitializeResponse::new(Canvas::new(content)).to_json()?;
//! # Ok(response)
//! # }
//! # use intercom_api::signed::Signer;
//! # let body = br#"{"workspace_id":"abc12345","component_id":"save","input_values":{"name":"Ada"}}"#;
//! # let signer = Signer::canvas(Secret::new("the app's client secret")?);
//! # let response = example(body, &signer.sign(body))?;
//! # assert!(String::from_utf8(response)?.contains("Hello Ada"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Validation
//!
//! The constructor of a component takes the component's required fields with their types: a button without an action,
//! or an image with a submit action, does not compile. All other requirements are validated when a response is
//! serialized. A [`CanvasError`] reports all problems, each with its JSON path.
//!
//! # Requests
//!
//! | Request | Sent | Response |
//! |---|---|---|
//! | [`ConfigureRequest`] | while a teammate adds the app | [`ConfigureResponse`] |
//! | [`InitializeRequest`] | when the app is shown or added | [`InitializeResponse`] |
//! | [`SubmitRequest`] | when a person uses a component that submits | [`SubmitResponse`] |
//! | [`LiveCanvasRequest`] | to the URL of a live canvas, each time the canvas is viewed | [`LiveCanvasResponse`] |
//! | [`SheetRequest`] | when a sheet is opened; **not signed** | an HTML page |
//! | [`SubmitSheetRequest`] | when a sheet submits values | [`SubmitResponse`] |
//!
//! Every field of a request is optional. Unknown fields are stored in `extra`. The form of admins, contacts and
//! conversations depends on the API version that is set for the app, so a request contains these objects as JSON
//! values:
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
//! Canvas Kit does not depend on the API version. The types in this module follow the description of version 2.11, the
//! last description that contains Canvas Kit. The example `inbox_app` is a complete server.

mod action;
mod check;
mod content;
mod error;
mod inputs;
mod part;
mod presentation;
mod request;
mod response;
mod sheet;
#[cfg(test)]
mod tests;

pub use self::{
    action::{Action, SheetAction, SubmitAction, UrlAction},
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
    response::{ConfigureResponse, InitializeResponse, LiveCanvasResponse, SubmitResponse},
    sheet::{SheetError, SheetRequest},
};

//! The actions of components.

use serde_json::Value;

use super::part::part;
use crate::json::union;

part! {
    /// Sends the app a [`SubmitRequest`](super::SubmitRequest) with all input values.
    SubmitAction = "submit"
    needs {}
    takes {}
}

part! {
    /// Opens a URL in a new tab.
    UrlAction = "url"
    needs {
        /// The URL, including the scheme.
        url: String = "url",
    }
    takes {}
}

part! {
    /// Opens a sheet: a page of the app that is displayed over the Messenger. The Inbox does not support sheets.
    SheetAction = "sheet"
    needs {
        /// The URL of the page. The browser sends a [`SheetRequest`](super::SheetRequest) to this URL.
        url: String = "url",
    }
    takes {}
}

/// The action of a component.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Sends a request to the app.
    Submit(SubmitAction),
    /// Opens a URL.
    Url(UrlAction),
    /// Opens a sheet.
    Sheet(SheetAction),
    /// Any other action.
    Other(Value),
}

union! {
    Action {
        Submit(SubmitAction) = object().constant("type", &["submit"]),
        Url(UrlAction) = object().constant("type", &["url"]),
        Sheet(SheetAction) = object().constant("type", &["sheet"]),
    }
}

impl Action {
    /// Returns an action that sends the app a [`SubmitRequest`](super::SubmitRequest) with all input values.
    pub fn submit() -> Self {
        Action::Submit(SubmitAction::new())
    }

    /// Returns an action that opens a URL in a new tab.
    pub fn url(url: impl Into<String>) -> Self {
        Action::Url(UrlAction::new(url))
    }

    /// Returns an action that opens a page of the app over the Messenger (see [`SheetAction`]).
    pub fn sheet(url: impl Into<String>) -> Self {
        Action::Sheet(SheetAction::new(url))
    }
}

impl From<SubmitAction> for Action {
    fn from(action: SubmitAction) -> Self {
        Action::Submit(action)
    }
}

impl From<UrlAction> for Action {
    fn from(action: UrlAction) -> Self {
        Action::Url(action)
    }
}

impl From<SheetAction> for Action {
    fn from(action: SheetAction) -> Self {
        Action::Sheet(action)
    }
}

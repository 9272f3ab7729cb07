//! What happens when somebody uses a component.

use serde_json::Value;

use super::part::part;
use crate::json::union;

part! {
    /// Sends the app a [`SubmitRequest`](super::SubmitRequest) with all that was entered.
    SubmitAction = "submit"
    needs {}
    takes {}
}

part! {
    /// Opens an address in a tab of its own.
    UrlAction = "url"
    needs {
        /// The address, with its scheme.
        url: String = "url",
    }
    takes {}
}

part! {
    /// Opens a page of the app over the Messenger. Only the Messenger has sheets, the Inbox does
    /// not.
    SheetAction = "sheet"
    needs {
        /// The page's address. Intercom sends it a [`SheetRequest`](super::SheetRequest).
        url: String = "url",
    }
    takes {}
}

/// What happens when somebody uses a component.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Sends the app a request.
    Submit(SubmitAction),
    /// Opens an address.
    Url(UrlAction),
    /// Opens a sheet.
    Sheet(SheetAction),
    /// What is none of these.
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
    /// Sends the app a [`SubmitRequest`](super::SubmitRequest) with all that was entered.
    pub fn submit() -> Self {
        Action::Submit(SubmitAction::new())
    }

    /// Opens an address in a tab of its own.
    pub fn url(url: impl Into<String>) -> Self {
        Action::Url(UrlAction::new(url))
    }

    /// Opens a page of the app over the Messenger, as a [`SheetAction`].
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

//! Canvases and their content.

use serde_json::{Map, Value};

use super::{
    Button, Checkbox, DataTable, Divider, Dropdown, Image, Input, List, SingleSelect, Spacer, Text,
    TextArea,
};
use crate::Extra;
use crate::json::{record, union};

macro_rules! components {
    ($($(#[$doc:meta])* $name:ident = $kind:literal),* $(,)?) => {
        /// One component of a canvas.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Component {
            $($(#[$doc])* $name($name),)*
            /// Any other component. A component that this crate does not know is sent unchanged.
            Other(Value),
        }

        union! {
            Component { $($name($name) = object().constant("type", &[$kind])),* }
        }

        $(
            impl From<$name> for Component {
                fn from(component: $name) -> Self {
                    Component::$name(component)
                }
            }
        )*
    };
}

components! {
    /// A button.
    Button = "button",
    /// Options, of which any number can be selected.
    Checkbox = "checkbox",
    /// A table of names and values.
    DataTable = "data-table",
    /// A line between components.
    Divider = "divider",
    /// A menu, of which one option can be selected.
    Dropdown = "dropdown",
    /// An image.
    Image = "image",
    /// A single-line text input.
    Input = "input",
    /// A list of items.
    List = "list",
    /// Options side by side, of which one can be selected.
    SingleSelect = "single-select",
    /// Space between components.
    Spacer = "spacer",
    /// Formatted text.
    Text = "text",
    /// A multi-line text input.
    TextArea = "textarea",
}

/// The components of a canvas, from top to bottom. The limit is 64 KiB as JSON.
#[derive(Clone, Default)]
pub struct Content {
    /// The components.
    pub components: Option<Vec<Component>>,
    /// Unknown fields, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Content {
        components: "components",
    }
}

impl Content {
    /// Returns a content without components.
    pub fn new() -> Self {
        Content {
            components: Some(Vec::new()),
            extra: Extra::default(),
        }
    }

    /// Adds a component below the others.
    #[must_use]
    pub fn component(mut self, component: impl Into<Component>) -> Self {
        self.components
            .get_or_insert_default()
            .push(component.into());
        self
    }

    /// Adds components below the others.
    #[must_use]
    pub fn components<C: Into<Component>>(
        mut self,
        components: impl IntoIterator<Item = C>,
    ) -> Self {
        let components = components.into_iter().map(Into::into);
        self.components.get_or_insert_default().extend(components);
        self
    }
}

/// The visible part of an app: components, or a URL that Intercom requests components from each time the canvas is
/// viewed.
///
/// In a request, it is the currently visible canvas.
#[derive(Clone, Default)]
pub struct Canvas {
    /// The components.
    pub content: Option<Content>,
    /// The URL that Intercom requests components from, with a [`LiveCanvasRequest`](super::LiveCanvasRequest).
    pub content_url: Option<String>,
    /// Values that are returned with the next request. The limit is 64 KiB as JSON.
    pub stored_data: Option<Map<String, Value>>,
    /// Unknown fields, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Canvas {
        content: "content",
        content_url: "content_url",
        stored_data: "stored_data",
    }
}

impl Canvas {
    /// Returns a static canvas with these components.
    pub fn new(content: Content) -> Self {
        Canvas {
            content: Some(content),
            ..Canvas::default()
        }
    }

    /// Returns a live canvas, whose components are requested from this URL each time it is viewed. The response is a
    /// [`LiveCanvasResponse`](super::LiveCanvasResponse).
    pub fn live(content_url: impl Into<String>) -> Self {
        Canvas {
            content_url: Some(content_url.into()),
            ..Canvas::default()
        }
    }

    /// Stores a value, which is returned with the next request in its canvas.
    #[must_use]
    pub fn stored(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let stored = self.stored_data.get_or_insert_default();
        stored.insert(name.into(), value.into());
        self
    }
}

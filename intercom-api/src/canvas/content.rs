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
            /// Any other component. A component of an unknown type is sent unchanged.
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
    /// Options, any number of which can be selected.
    Checkbox = "checkbox",
    /// A table of names and values.
    DataTable = "data-table",
    /// A line between components.
    Divider = "divider",
    /// A menu from which one option can be selected.
    Dropdown = "dropdown",
    /// An image.
    Image = "image",
    /// A single-line text input.
    Input = "input",
    /// A list of items.
    List = "list",
    /// A row of options, one of which can be selected.
    SingleSelect = "single-select",
    /// Space between components.
    Spacer = "spacer",
    /// Formatted text.
    Text = "text",
    /// A multi-line text input.
    TextArea = "textarea",
}

/// The components of a canvas, from top to bottom. The JSON of the content can be at most 64 KiB long.
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
    /// Returns content without components.
    pub fn new() -> Self {
        Content {
            components: Some(Vec::new()),
            extra: Extra::default(),
        }
    }

    /// Adds a component below the existing components.
    #[must_use]
    pub fn component(mut self, component: impl Into<Component>) -> Self {
        self.components
            .get_or_insert_default()
            .push(component.into());
        self
    }

    /// Adds components below the existing components.
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

/// The visible part of an app: components, or a URL from which Intercom requests components each time the canvas is
/// viewed.
///
/// In a request, the `Canvas` is the currently visible canvas.
#[derive(Clone, Default)]
pub struct Canvas {
    /// The components.
    pub content: Option<Content>,
    /// The URL from which Intercom requests components with a [`LiveCanvasRequest`](super::LiveCanvasRequest).
    pub content_url: Option<String>,
    /// Values that Intercom returns in the canvas of the next request. The JSON of the values can be at most 64 KiB
    /// long.
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
    /// Returns a static canvas with this content.
    pub fn new(content: Content) -> Self {
        Canvas {
            content: Some(content),
            ..Canvas::default()
        }
    }

    /// Returns a live canvas, whose components Intercom requests from this URL each time the canvas is viewed. The app
    /// must respond with a [`LiveCanvasResponse`](super::LiveCanvasResponse).
    pub fn live(content_url: impl Into<String>) -> Self {
        Canvas {
            content_url: Some(content_url.into()),
            ..Canvas::default()
        }
    }

    /// Stores a value under `name`. Intercom returns the value in the canvas of the next request.
    #[must_use]
    pub fn stored(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let stored = self.stored_data.get_or_insert_default();
        stored.insert(name.into(), value.into());
        self
    }
}

//! A canvas, and what is on it.

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
            /// What is none of these. A component that this crate does not know yet is sent as it
            /// is.
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
    /// Options of which any number can be chosen.
    Checkbox = "checkbox",
    /// A table of names and values.
    DataTable = "data-table",
    /// A line between components.
    Divider = "divider",
    /// A menu of which one option can be chosen.
    Dropdown = "dropdown",
    /// An image.
    Image = "image",
    /// A line of text to be entered.
    Input = "input",
    /// A list of items.
    List = "list",
    /// Options side by side, of which one can be chosen.
    SingleSelect = "single-select",
    /// Space between components.
    Spacer = "spacer",
    /// A text.
    Text = "text",
    /// Lines of text to be entered.
    TextArea = "textarea",
}

/// The components of a canvas, from top to bottom. As JSON it may have 64 KiB.
#[derive(Clone, Default)]
pub struct Content {
    /// The components.
    pub components: Option<Vec<Component>>,
    /// Fields that are not named here, and values of another kind than is named.
    pub extra: Extra,
}

record! {
    Content {
        components: "components",
    }
}

impl Content {
    /// Without any component.
    pub fn new() -> Self {
        Content {
            components: Some(Vec::new()),
            extra: Extra::default(),
        }
    }

    /// Puts a component below the others.
    #[must_use]
    pub fn component(mut self, component: impl Into<Component>) -> Self {
        self.components
            .get_or_insert_default()
            .push(component.into());
        self
    }

    /// Puts these components below the others.
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

/// What is to be seen of an app: components, or an address that Intercom asks for components each
/// time somebody looks.
///
/// In a request it is what is to be seen just now.
#[derive(Clone, Default)]
pub struct Canvas {
    /// The components.
    pub content: Option<Content>,
    /// The address that is asked for components, with a
    /// [`LiveCanvasRequest`](super::LiveCanvasRequest).
    pub content_url: Option<String>,
    /// What comes back with the next request. As JSON it may have 64 KiB.
    pub stored_data: Option<Map<String, Value>>,
    /// Fields that are not named here, and values of another kind than is named.
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
    /// One of these components, which stays until somebody does something.
    pub fn new(content: Content) -> Self {
        Canvas {
            content: Some(content),
            ..Canvas::default()
        }
    }

    /// One whose components are asked for at this address, each time it is seen. The answer to that
    /// is a [`LiveCanvasResponse`](super::LiveCanvasResponse).
    pub fn live(content_url: impl Into<String>) -> Self {
        Canvas {
            content_url: Some(content_url.into()),
            ..Canvas::default()
        }
    }

    /// Keeps a value, which comes back with the next request as a part of its canvas.
    #[must_use]
    pub fn stored(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let stored = self.stored_data.get_or_insert_default();
        stored.insert(name.into(), value.into());
        self
    }
}

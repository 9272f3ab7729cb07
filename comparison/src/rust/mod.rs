//! What a change means for Rust code that uses the crate: the IRs of two versions, item by item.

mod attach;
mod compare;
mod operations;
mod text;
mod variants;

use serde::Serialize;

pub(super) use attach::attach;
pub use compare::items;

/// A change of an item of the crate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RustChange {
    /// What happened to the item.
    pub kind: RustKind,
    /// The item as it was: `v2_13::types::UpdateTicketRequest::assignment`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The item as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Its type or its arguments as they were.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Its type or its arguments as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Whether code that uses the item stops compiling.
    pub breaks: bool,
    /// What to write instead, where there is something to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// Where the descriptions have it.
    #[serde(skip)]
    pub places: [Option<String>; 2],
}

/// What happened to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RustKind {
    /// A method is gone.
    MethodRemoved,
    /// A method is called otherwise.
    MethodRenamed,
    /// A method takes other arguments.
    ArgumentsChanged,
    /// A method answers another type.
    AnswerChanged,
    /// There is a new method.
    MethodAdded,
    /// A type is gone.
    TypeRemoved,
    /// A type is called otherwise.
    TypeRenamed,
    /// A struct became an enum, or the like.
    TypeChanged,
    /// There is a new type.
    TypeAdded,
    /// A field is gone.
    FieldRemoved,
    /// A field is called otherwise.
    FieldRenamed,
    /// A field has another type.
    FieldTypeChanged,
    /// There is a new field.
    FieldAdded,
    /// `new` takes other arguments.
    ConstructorChanged,
    /// A variant is gone.
    VariantRemoved,
    /// A variant is called otherwise.
    VariantRenamed,
    /// A variant holds another type.
    VariantTypeChanged,
    /// There is a new variant.
    VariantAdded,
}

impl RustKind {
    /// What happened, in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::MethodRemoved | Self::TypeRemoved | Self::FieldRemoved | Self::VariantRemoved => {
                "removed"
            }
            Self::MethodRenamed | Self::TypeRenamed | Self::FieldRenamed | Self::VariantRenamed => {
                "renamed"
            }
            Self::ArgumentsChanged | Self::ConstructorChanged => "other arguments",
            Self::AnswerChanged => "other answer",
            Self::TypeChanged => "other kind of type",
            Self::FieldTypeChanged | Self::VariantTypeChanged => "other type",
            Self::MethodAdded => "new method",
            Self::TypeAdded => "new type",
            Self::FieldAdded => "new field",
            Self::VariantAdded => "new value",
        }
    }
}

impl RustChange {
    /// The change in a line: the item, what happened, and what it is now.
    pub fn sentence(&self) -> String {
        let mut text = match (&self.from, &self.to) {
            (Some(from), Some(to)) if tail(from) == tail(to) => {
                format!("{to}: {}", self.kind.words())
            }
            (Some(from), Some(to)) => format!("{from} → {to}: {}", self.kind.words()),
            (Some(item), None) | (None, Some(item)) => format!("{item}: {}", self.kind.words()),
            (None, None) => self.kind.words().to_owned(),
        };
        if let (Some(before), Some(after)) = (&self.before, &self.after) {
            text.push_str(&format!(" ({before} → {after})"));
        } else if let (RustKind::FieldAdded, Some(after)) = (self.kind, &self.after) {
            text.push_str(&format!(" ({after})"));
        }
        text
    }
}

/// An item without its version's module.
fn tail(item: &str) -> &str {
    item.split_once("::").map_or(item, |(_, tail)| tail)
}

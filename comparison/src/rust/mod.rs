//! Compares the IRs of two versions item by item, for the effects on Rust code that uses the crate.

mod attach;
mod compare;
mod fields;
mod operations;
mod setters;
mod silent;
mod text;
mod variants;

use serde::Serialize;

pub(super) use attach::attach;
pub use compare::items;

/// A change to an item of the crate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RustChange {
    /// The kind of the change.
    pub kind: RustKind,
    /// The older item: `v2_13::types::UpdateTicketRequest::assignment`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The newer item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The older type or arguments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The newer type or arguments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Whether code that uses the item stops compiling.
    pub breaks: bool,
    /// The replacement, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// The JSON pointers of the item in the two descriptions.
    #[serde(skip)]
    pub places: [Option<String>; 2],
}

/// The kind of a [`RustChange`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RustKind {
    /// A method was removed.
    MethodRemoved,
    /// A method was renamed.
    MethodRenamed,
    /// A method takes different arguments.
    ArgumentsChanged,
    /// A method returns a different type.
    AnswerChanged,
    /// A method returns a request of a different type with the same response: query parameters were added or removed.
    RequestChanged,
    /// A method was added.
    MethodAdded,
    /// A type was removed.
    TypeRemoved,
    /// A type was renamed.
    TypeRenamed,
    /// A type changed its kind, for instance from a struct to an enum.
    TypeChanged,
    /// A type was added.
    TypeAdded,
    /// A field was removed.
    FieldRemoved,
    /// A field was renamed.
    FieldRenamed,
    /// A field has a different type.
    FieldTypeChanged,
    /// A field was added.
    FieldAdded,
    /// A query parameter, which is a method of the request, was added.
    ParameterAdded,
    /// A field of a request has fewer methods that set it.
    SetterRemoved,
    /// A request requires different fields.
    RequiredChanged,
    /// A type is no longer sent, so it has no `new` and no setters.
    ConstructorRemoved,
    /// A variant was removed.
    VariantRemoved,
    /// A variant was renamed.
    VariantRenamed,
    /// A variant has a different type.
    VariantTypeChanged,
    /// A variant was added.
    VariantAdded,
    /// A union no longer implements `From` for the type of a variant.
    ConversionRemoved,
    /// Code that uses the item compiles, but sends or reads different values.
    MeaningChanged,
}

impl RustKind {
    /// Returns a phrase for the kind of change.
    pub fn phrase(self) -> &'static str {
        match self {
            Self::MethodRemoved | Self::TypeRemoved | Self::FieldRemoved | Self::VariantRemoved => {
                "removed"
            }
            Self::MethodRenamed | Self::TypeRenamed | Self::FieldRenamed | Self::VariantRenamed => {
                "renamed"
            }
            Self::ArgumentsChanged => "different arguments",
            Self::SetterRemoved => "no setter",
            Self::RequiredChanged => "different required fields",
            Self::ConstructorRemoved => "no constructor",
            Self::AnswerChanged => "different response type",
            Self::RequestChanged => "different request type",
            Self::TypeChanged => "different kind of type",
            Self::FieldTypeChanged | Self::VariantTypeChanged => "different type",
            Self::MethodAdded => "new method",
            Self::TypeAdded => "new type",
            Self::FieldAdded => "new field",
            Self::ParameterAdded => "new query parameter, which is a method of the request",
            Self::VariantAdded => "new value",
            Self::ConversionRemoved => "conversion removed",
            Self::MeaningChanged => "compiles with a different meaning",
        }
    }
}

impl RustChange {
    /// Returns whether code that uses the item compiles and behaves differently. A change of the required fields also
    /// counts, because a request that lacks a required field fails before it is sent.
    pub fn is_silent(&self) -> bool {
        match self.kind {
            RustKind::MeaningChanged => true,
            RustKind::RequiredChanged => self.after.is_some(),
            _ => false,
        }
    }

    /// Returns the change on one line: the item, the kind of change, and the new form.
    pub fn sentence(&self) -> String {
        let mut text = match (&self.from, &self.to) {
            (Some(from), Some(to)) if tail(from) == tail(to) => {
                format!("{to}: {}", self.kind.phrase())
            }
            (Some(from), Some(to)) => format!("{from} → {to}: {}", self.kind.phrase()),
            (Some(item), None) | (None, Some(item)) => format!("{item}: {}", self.kind.phrase()),
            (None, None) => self.kind.phrase().to_owned(),
        };
        if let (Some(before), Some(after)) = (&self.before, &self.after) {
            text.push_str(&format!(" ({before} → {after})"));
        } else if let (RustKind::RequiredChanged, Some(before)) = (self.kind, &self.before) {
            text.push_str(&format!(" (no longer {before})"));
        } else if let (RustKind::RequiredChanged, Some(after)) = (self.kind, &self.after) {
            text.push_str(&format!(" (now also {after})"));
        } else if let (RustKind::FieldAdded | RustKind::ParameterAdded, Some(after)) =
            (self.kind, &self.after)
        {
            text.push_str(&format!(" ({after})"));
        }
        text
    }
}

/// Returns the path of an item without the version's module.
fn tail(item: &str) -> &str {
    item.split_once("::").map_or(item, |(_, tail)| tail)
}

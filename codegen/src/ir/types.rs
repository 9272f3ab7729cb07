//! Types and their members.

use super::{Answer, Origin, Place, Root};

/// The direction of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Whether the client sends the type.
    pub request: bool,
    /// Whether the service returns the type.
    pub response: bool,
}

impl Usage {
    /// Returns whether the type is sent and never returned.
    pub fn request_only(self) -> bool {
        self.request && !self.response
    }
}

/// A type of the `types` module.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// The Rust name; before the name pass, `place` as a string.
    pub name: String,
    /// The readable path to the type.
    pub place: Place,
    /// The position in the description.
    pub origin: Origin,
    /// The direction of the type.
    pub usage: Usage,
    /// Whether the type is marked as deprecated.
    pub deprecated: bool,
    /// The kind of type, with its members.
    pub kind: Kind,
    /// The part of this type that can contain a search query of the runtime; set by `surface`.
    pub query: Option<QueryHome>,
    /// The JSON name of the field with the items of a list; set by `paging`.
    pub items: Option<String>,
}

/// The part of a type that can contain a search query of the runtime.
#[derive(Debug, Clone, PartialEq)]
pub enum QueryHome {
    /// In this field of a body that is a search.
    Field(String),
    /// In the `extra` of a struct.
    Extra,
    /// In the variant `Other` of a union.
    Other,
}

/// The kind of a [`TypeDef`].
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// An object with known fields.
    Struct(Vec<Field>),
    /// One of several known strings.
    Enum(Vec<EnumValue>),
    /// One of several types.
    Union(Vec<Arm>),
    /// One of several responses, selected by status.
    Answers(Vec<StatusArm>),
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The Rust name.
    pub name: String,
    /// The JSON name.
    pub json: String,
    /// The type, without `Option` or `Update`.
    pub ty: Type,
    /// Whether the field is listed as required.
    pub required: bool,
    /// Whether the field can be null.
    pub nullable: bool,
    /// The only string that the field can have.
    pub constant: Option<String>,
    /// Whether the field is sent as a header instead of in the query string.
    pub header: bool,
    /// Whether the field is marked as deprecated.
    pub deprecated: bool,
    /// Whether the field is returned but never sent.
    pub read_only: bool,
    /// The maximum of a numeric field.
    pub maximum: Option<u32>,
    /// The position in the description.
    pub origin: Origin,
    /// The Rust API of the field; set by `surface`.
    pub surface: Surface,
}

/// The Rust API of a [`Field`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Surface {
    /// The representation of an absent field.
    pub presence: Presence,
    /// Whether a request without the field is rejected before it is sent.
    pub required: bool,
    /// The method that sets the field.
    pub setter: Option<String>,
    /// The method that adds one item or entry to the field.
    pub adder: Option<String>,
    /// The method that clears the field by sending null.
    pub clear: Option<String>,
}

/// The representation of an absent [`Field`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Presence {
    /// No Rust field: the constant is always sent.
    Hidden,
    /// An id or a list, which is empty when absent.
    Plain,
    /// `Option`
    #[default]
    Optional,
    /// `Update`: left unchanged, set or cleared.
    Update,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The Rust variant.
    pub name: String,
    /// The string.
    pub json: String,
}

/// A variant of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Arm {
    /// The Rust variant.
    pub name: String,
    /// The type of the variant's value.
    pub ty: Type,
    /// The condition for a value to decode as this variant.
    pub selector: Selector,
    /// The component to which the alternative refers, if any.
    pub schema: Option<String>,
    /// The property of the discriminator, and the values of the property that select the variant.
    pub tag: Option<(String, Vec<String>)>,
    /// The position among the alternatives of the description, as in the steps of a place.
    pub position: usize,
    /// Alternatives whose values also decode as this variant, because no selector separates the alternatives from the
    /// variant; set by `analyze`.
    pub overlaps: Vec<Overlap>,
    /// Whether a value of the variant's type converts into the union; set by `surface`.
    pub converts: bool,
}

/// An alternative that a response does not distinguish from an [`Arm`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap {
    /// The schema name of the alternative, or else the place of the alternative.
    pub of: String,
    /// Whether only some values of the alternative decode as the arm, instead of all values.
    pub partly: bool,
}

/// The condition for a JSON value to belong to an [`Arm`]. A value decodes as the first arm whose selector matches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selector {
    /// An object that satisfies all of these conditions.
    Object(Conditions),
    /// One of these strings.
    Texts(Vec<String>),
    /// Any string.
    Text,
    /// An integer.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    List,
    /// Any value.
    Any,
}

/// Conditions on an object.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conditions {
    /// Keys that must be present.
    pub has: Vec<String>,
    /// Keys of which at least one must be present; an empty list imposes no condition.
    pub any: Vec<String>,
    /// Keys, each with the strings that are valid as its value.
    pub constants: Vec<(String, Vec<String>)>,
}

impl Selector {
    /// Any object.
    pub const OBJECT: Self = Self::Object(Conditions {
        has: Vec::new(),
        any: Vec::new(),
        constants: Vec::new(),
    });

    /// Returns a selector for objects that have all of these keys.
    pub(crate) fn has(keys: &[&str]) -> Self {
        Self::Object(Conditions {
            has: owned(keys),
            ..Conditions::default()
        })
    }

    /// Returns a selector for objects that have at least one of these keys.
    pub(crate) fn any(keys: &[&str]) -> Self {
        match keys {
            [only] => Self::has(&[only]),
            keys => Self::Object(Conditions {
                any: owned(keys),
                ..Conditions::default()
            }),
        }
    }

    /// Returns a selector for objects that have one of these strings under this key.
    pub(crate) fn one_of(key: &str, texts: &[&str]) -> Self {
        Self::Object(Conditions {
            constants: vec![(key.to_owned(), owned(texts))],
            ..Conditions::default()
        })
    }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// One of several responses.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusArm {
    /// The Rust variant.
    pub name: String,
    /// The HTTP status.
    pub status: u16,
    /// The content of the response.
    pub answer: Answer,
}

/// The type of a field, a list item or a body.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// A string.
    String,
    /// An integer.
    Integer,
    /// A number.
    Float,
    /// `true` or `false`.
    Boolean,
    /// An identifier.
    Id {
        /// Whether the description declares the id as a number.
        number: bool,
    },
    /// A point in time.
    Timestamp {
        /// Whether the description declares the timestamp as an ISO 8601 string.
        text: bool,
    },
    /// Any JSON value.
    Json,
    /// An object whose keys are data.
    Map,
    /// The content of a file in a multipart body.
    File,
    /// A type of the `types` module.
    Named(String),
    /// A list.
    List(Box<Type>),
    /// A type that contains itself outside of lists, so it is boxed.
    Boxed(Box<Type>),
}

impl TypeDef {
    /// Returns the fields of a struct, or an empty slice for other kinds.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            Kind::Struct(fields) => fields,
            Kind::Enum(_) | Kind::Union(_) | Kind::Answers(_) => &[],
        }
    }

    /// Returns the types of the members.
    pub fn parts(&self) -> Vec<&Type> {
        match &self.kind {
            Kind::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
            Kind::Union(arms) => arms.iter().map(|arm| &arm.ty).collect(),
            Kind::Answers(arms) => arms.iter().filter_map(|arm| arm.answer.json()).collect(),
            Kind::Enum(_) => Vec::new(),
        }
    }

    /// Returns mutable references to the types of the members.
    pub(crate) fn parts_mut(&mut self) -> Vec<&mut Type> {
        match &mut self.kind {
            Kind::Struct(fields) => fields.iter_mut().map(|field| &mut field.ty).collect(),
            Kind::Union(arms) => arms.iter_mut().map(|arm| &mut arm.ty).collect(),
            Kind::Answers(arms) => {
                let answers = arms.iter_mut().map(|arm| &mut arm.answer);
                answers.filter_map(Answer::json_mut).collect()
            }
            Kind::Enum(_) => Vec::new(),
        }
    }

    /// Returns whether the type is a whole schema under `components/schemas`.
    pub fn is_component(&self) -> bool {
        self.component().is_some()
    }

    /// Returns the name of the schema under `components/schemas`, if the type is a whole schema.
    pub fn component(&self) -> Option<&str> {
        match &self.place.root {
            Root::Schema(name) if self.place.steps.is_empty() => Some(name),
            _ => None,
        }
    }
}

impl Field {
    /// Returns the type of the Rust field; `named` maps the name of a generated type to its path.
    pub fn written(&self, named: &dyn Fn(&str) -> String) -> String {
        let ty = match self.constant {
            Some(_) => "Cow<'static, str>".to_owned(),
            None => self.ty.written(named),
        };
        match self.surface.presence {
            Presence::Hidden | Presence::Plain => ty,
            Presence::Optional => format!("Option<{ty}>"),
            Presence::Update => format!("Update<{ty}>"),
        }
    }
}

impl Type {
    /// Returns the name of the generated type inside all lists and boxes, or `None` if the innermost type is not
    /// generated.
    pub fn named(&self) -> Option<&str> {
        match self {
            Type::Named(name) => Some(name),
            Type::List(inner) | Type::Boxed(inner) => inner.named(),
            _ => None,
        }
    }

    /// Returns a mutable reference to the type inside all lists and boxes.
    pub(crate) fn innermost(&mut self) -> &mut Type {
        match self {
            Type::List(inner) | Type::Boxed(inner) => inner.innermost(),
            ty => ty,
        }
    }

    /// Returns the type without its box.
    pub fn unboxed(&self) -> &Type {
        match self {
            Type::Boxed(inner) => inner,
            ty => ty,
        }
    }

    /// Returns the selector of a scalar, or `None` for other types.
    pub(crate) fn scalar(&self) -> Option<Selector> {
        match self {
            Type::String
            | Type::File
            | Type::Timestamp { text: true }
            | Type::Id { number: false } => Some(Selector::Text),
            Type::Integer | Type::Timestamp { text: false } | Type::Id { number: true } => {
                Some(Selector::Integer)
            }
            Type::Float => Some(Selector::Number),
            Type::Boolean => Some(Selector::Boolean),
            Type::List(_) | Type::Boxed(_) | Type::Json | Type::Map | Type::Named(_) => None,
        }
    }

    /// Returns the type in Rust; `named` maps the name of a generated type to its path.
    pub fn written(&self, named: &dyn Fn(&str) -> String) -> String {
        match self {
            Type::String => "String".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Float => "f64".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Id { .. } => "Id".to_owned(),
            Type::Timestamp { .. } => "Timestamp".to_owned(),
            Type::Json => "Value".to_owned(),
            Type::Map => "Map<String, Value>".to_owned(),
            Type::File => "File".to_owned(),
            Type::Named(name) => named(name),
            Type::List(item) => format!("Vec<{}>", item.written(named)),
            Type::Boxed(inner) => format!("Box<{}>", inner.written(named)),
        }
    }
}

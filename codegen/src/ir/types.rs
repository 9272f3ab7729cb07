//! Types, and what they are made of.

use super::{Answer, Origin, Place, Root};

/// Which way a type travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Sent by the client.
    pub request: bool,
    /// Answered by the service.
    pub response: bool,
}

impl Usage {
    /// Sent, and never answered.
    pub fn request_only(self) -> bool {
        self.request && !self.response
    }
}

/// A type of the `types` module.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// The Rust name; the text of `place` until the name pass has run.
    pub name: String,
    /// Where it came from.
    pub place: Place,
    /// Where it stands.
    pub origin: Origin,
    /// Which way it travels.
    pub usage: Usage,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// What it is.
    pub kind: Kind,
    /// How the search query of the runtime becomes this type; set by `surface`.
    pub query: Option<QueryHome>,
}

/// Where a type keeps a search query of the runtime.
#[derive(Debug, Clone, PartialEq)]
pub enum QueryHome {
    /// In this field of a body that is a search.
    Field(String),
    /// In the `extra` of a struct.
    Extra,
    /// In the variant `Other` of a union.
    Other,
}

/// What a [`TypeDef`] is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// An object with known fields.
    Struct(Vec<Field>),
    /// One of several known texts.
    Enum(Vec<EnumValue>),
    /// One of several types.
    Union(Vec<Arm>),
    /// One of several answers, told apart by status.
    Answers(Vec<StatusArm>),
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The Rust name.
    pub name: String,
    /// The JSON name.
    pub json: String,
    /// The type, without what optionality adds.
    pub ty: Type,
    /// Listed as required.
    pub required: bool,
    /// May be null.
    pub nullable: bool,
    /// The one text that it can have.
    pub constant: Option<String>,
    /// Travels as a header and not in the query.
    pub header: bool,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// Only ever answered.
    pub read_only: bool,
    /// The greatest number that it can have.
    pub maximum: Option<u32>,
    /// Where it stands.
    pub origin: Origin,
    /// What Rust code sees of it; set by `surface`.
    pub surface: Surface,
}

/// What Rust code sees of a [`Field`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Surface {
    /// How the field may be absent.
    pub presence: Presence,
    /// An argument of `new`.
    pub argument: bool,
    /// The method that sets the field.
    pub setter: Option<String>,
    /// The method that sends null in place of the field.
    pub clear: Option<String>,
}

/// How a [`Field`] may be absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Presence {
    /// No Rust field: the constant is always sent.
    Hidden,
    /// An id or a list, empty when absent.
    Plain,
    /// `Option`
    #[default]
    Optional,
    /// `Update`: left alone, set or cleared.
    Update,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The Rust variant.
    pub name: String,
    /// The text.
    pub json: String,
}

/// An alternative of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Arm {
    /// The Rust variant.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// How a value of it is told from the others.
    pub selector: Selector,
    /// The component that it refers to, where it does.
    pub schema: Option<String>,
    /// The property and the texts by which a discriminator tells it.
    pub tag: Option<(String, Vec<String>)>,
    /// Its position among the alternatives of the description, as in the steps of a place.
    pub position: usize,
    /// Alternatives whose values are read as this arm because nothing in them tells; set by `analyze`.
    pub alike: Vec<Alike>,
    /// A value of its type alone converts into the union; set by `surface`.
    pub converts: bool,
}

/// An alternative that a response does not tell from an [`Arm`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// Its schema, or its place.
    pub of: String,
    /// Only values without its optional properties are read as the arm; else all of its values are.
    pub sparse: bool,
}

/// How a JSON value is told to belong to an [`Arm`]. The first arm whose selector fits reads the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selector {
    /// An object that passes all three conditions.
    Object {
        /// Keys that must be there.
        has: Vec<String>,
        /// Keys of which at least one must be there; no condition when empty.
        any: Vec<String>,
        /// Keys with the texts of which one must be under each.
        constants: Vec<(String, Vec<String>)>,
    },
    /// One of these texts.
    Texts(Vec<String>),
    /// Any text.
    Text,
    /// A whole number.
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

impl Selector {
    /// Any object.
    pub const OBJECT: Self = Self::Object {
        has: Vec::new(),
        any: Vec::new(),
        constants: Vec::new(),
    };

    /// An object that has all these keys.
    pub(crate) fn has(keys: &[&str]) -> Self {
        Self::Object {
            has: keys.iter().map(|key| (*key).to_owned()).collect(),
            any: Vec::new(),
            constants: Vec::new(),
        }
    }

    /// An object that has one of these keys.
    pub(crate) fn any(keys: &[&str]) -> Self {
        match keys {
            [only] => Self::has(&[only]),
            keys => Self::Object {
                has: Vec::new(),
                any: keys.iter().map(|key| (*key).to_owned()).collect(),
                constants: Vec::new(),
            },
        }
    }

    /// An object that has one of these texts under this key.
    pub(crate) fn one_of(key: &str, texts: &[&str]) -> Self {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect();
        Self::Object {
            has: Vec::new(),
            any: Vec::new(),
            constants: vec![(key.to_owned(), texts)],
        }
    }
}

/// One answer of several.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusArm {
    /// The Rust variant.
    pub name: String,
    /// The HTTP status.
    pub status: u16,
    /// What is answered.
    pub answer: Answer,
}

/// A type as a field, a list item or a body has it.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// `true` or `false`.
    Boolean,
    /// An identifier, and whether the description declares it as a number.
    Id {
        /// Written as a JSON number.
        number: bool,
    },
    /// A point in time, and whether the description declares it as ISO-8601 text.
    Timestamp {
        /// Written as text.
        text: bool,
    },
    /// Any JSON.
    Json,
    /// An object whose keys are data.
    Map,
    /// The content of a file in a multipart body.
    File,
    /// A type of the `types` module.
    Named(String),
    /// A list.
    List(Box<Type>),
    /// A type that contains itself without a list between.
    Boxed(Box<Type>),
}

impl TypeDef {
    /// The fields of a struct; none of other kinds.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            Kind::Struct(fields) => fields,
            Kind::Enum(_) | Kind::Union(_) | Kind::Answers(_) => &[],
        }
    }

    /// The types that it is made of.
    pub fn parts(&self) -> Vec<&Type> {
        match &self.kind {
            Kind::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
            Kind::Union(arms) => arms.iter().map(|arm| &arm.ty).collect(),
            Kind::Answers(arms) => arms.iter().filter_map(|arm| arm.answer.json()).collect(),
            Kind::Enum(_) => Vec::new(),
        }
    }

    /// The types that it is made of, to be changed.
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

    /// Whether it is a schema under `components/schemas` itself, and no part of one.
    pub fn is_component(&self) -> bool {
        self.component().is_some()
    }

    /// The schema under `components/schemas` that it is.
    pub fn component(&self) -> Option<&str> {
        match &self.place.root {
            Root::Schema(name) if self.place.steps.is_empty() => Some(name),
            _ => None,
        }
    }
}

impl Field {
    /// The type of the Rust field; `named` says what a type of the version is called.
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
    /// The type of the version that it is, or that its items are.
    pub fn named(&self) -> Option<&str> {
        match self {
            Type::Named(name) => Some(name),
            Type::List(inner) | Type::Boxed(inner) => inner.named(),
            _ => None,
        }
    }

    /// What it is made of in the end, to be changed: itself, or the items of its lists.
    pub(crate) fn innermost(&mut self) -> &mut Type {
        match self {
            Type::List(inner) | Type::Boxed(inner) => inner.innermost(),
            ty => ty,
        }
    }

    /// The type without its box.
    pub fn unboxed(&self) -> &Type {
        match self {
            Type::Boxed(inner) => inner,
            ty => ty,
        }
    }

    /// How JSON tells a scalar.
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

    /// The type as a reader of Rust knows it; `named` says what a type of the version is called.
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

//! `spec/docs/`: our words for operations, types, fields and resources.
//!
//! A word belongs to a name, not to a version. An entry may be limited to versions where the facts differ, and what it
//! says counts before what the common entry says, key by key.

mod links;
mod read;
mod stale;

use std::collections::BTreeMap;

pub(crate) use links::{Within, resolve};

use crate::ir::{Api, Field, Kind, Operation, Type, TypeDef};
use crate::source::Span;

/// All that is said under `spec/docs/`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Words {
    operations: Entries,
    types: Entries,
    resources: Entries,
    glossary: BTreeMap<String, Vec<Term>>,
}

/// Entries by the name that they describe.
type Entries = BTreeMap<String, Vec<Entry>>;

/// What is said of one operation, type or resource.
#[derive(Debug, Clone, Default, PartialEq)]
struct Entry {
    /// Where it stands.
    span: Span,
    /// The versions that it is limited to; all when empty.
    versions: Vec<String>,
    /// `summary`, `notes`, `errors`, `example`.
    texts: BTreeMap<String, Text>,
    /// `fields` of a type by JSON name.
    fields: BTreeMap<String, Text>,
    /// `values` of an enum by their text, arms of a union by their variant.
    values: BTreeMap<String, Text>,
    /// Fields that the example of an operation sets besides the required ones.
    set: Vec<Text>,
}

/// A text and where it stands.
#[derive(Debug, Clone, Default, PartialEq)]
struct Text {
    text: String,
    span: Span,
}

/// What the glossary says of the fields of a name.
#[derive(Debug, Clone, Default, PartialEq)]
struct Term {
    span: Span,
    versions: Vec<String>,
    text: Option<Text>,
    example: Option<Example>,
    kinds: Vec<String>,
    types: Vec<String>,
    way: Option<Way>,
}

/// Which way the types travel that a term is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Sent,
    Answered,
}

/// A value that an example can have.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Example {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Texts under keys.
    Table(Vec<(String, String)>),
}

/// The kinds of fields, as the glossary names them.
const KINDS: [&str; 14] = [
    "text", "integer", "number", "boolean", "id", "time", "json", "map", "file", "list", "object",
    "enum", "union", "constant",
];

/// The kind of a field, as the glossary names it.
fn kind(api: &Api, field: &Field) -> &'static str {
    if field.constant.is_some() {
        return "constant";
    }
    kind_of(api, &field.ty)
}

fn kind_of(api: &Api, ty: &Type) -> &'static str {
    match ty {
        Type::String => "text",
        Type::Integer => "integer",
        Type::Float => "number",
        Type::Boolean => "boolean",
        Type::Id { .. } => "id",
        Type::Timestamp { .. } => "time",
        Type::Json => "json",
        Type::Map => "map",
        Type::File => "file",
        Type::List(_) => "list",
        Type::Boxed(inner) => kind_of(api, inner),
        Type::Named(name) => match api.definition(name).map(|def| &def.kind) {
            Some(Kind::Enum(_)) => "enum",
            Some(Kind::Union(_) | Kind::Answers(_)) => "union",
            _ => "object",
        },
    }
}

fn find_type<'a>(api: &'a Api, name: &str) -> Option<&'a TypeDef> {
    api.definition(name)
}

/// Whether something limited to these versions is for this one.
fn is_for(versions: &[String], version: &str) -> bool {
    versions.is_empty() || versions.iter().any(|one| one == version)
}

/// What is said of a name in a version: by an entry of its own for the version, else by the common one.
fn said<'a>(
    entries: &'a Entries,
    name: &str,
    version: &str,
    get: impl Fn(&'a Entry) -> Option<&'a Text>,
) -> Option<&'a str> {
    let entries = entries.get(name)?;
    let (common, own): (Vec<&Entry>, Vec<&Entry>) =
        entries.iter().partition(|entry| entry.versions.is_empty());
    let mut known = own
        .into_iter()
        .chain(common)
        .filter(|entry| is_for(&entry.versions, version));
    known.find_map(get).map(|text| text.text.as_str())
}

impl Words {
    /// A text of an operation: `summary`, `notes` or `errors`.
    pub fn operation(&self, api: &Api, operation: &Operation, part: &str) -> Option<&str> {
        said(&self.operations, &operation.key, &api.version, |entry| {
            entry.texts.get(part)
        })
    }

    /// The fields that the example of an operation sets besides the required ones.
    pub(crate) fn set(&self, api: &Api, operation: &Operation) -> Vec<&str> {
        let entries = self.operations.get(&operation.key).into_iter().flatten();
        entries
            .filter(|entry| is_for(&entry.versions, &api.version))
            .flat_map(|entry| entry.set.iter().map(|field| field.text.as_str()))
            .collect()
    }

    /// A text of a type: `summary` or `notes`.
    pub fn ty(&self, api: &Api, def: &TypeDef, part: &str) -> Option<&str> {
        said(&self.types, &def.name, &api.version, |entry| {
            entry.texts.get(part)
        })
    }

    /// What is said of a value of an enum, or of an arm of a union.
    pub fn value(&self, api: &Api, def: &TypeDef, value: &str) -> Option<&str> {
        said(&self.types, &def.name, &api.version, |entry| {
            entry.values.get(value)
        })
    }

    /// What is said of a field: by its type, else by the glossary.
    pub fn field<'a>(&'a self, api: &Api, def: &TypeDef, field: &Field) -> Option<&'a str> {
        let own = said(&self.types, &def.name, &api.version, |entry| {
            entry.fields.get(&field.json)
        });
        let fits = |term: &&'a Term| term.text.is_some() && term.fits(api, def, field);
        let mut terms = self.glossary.get(&field.json).into_iter().flatten();
        let common = || Some(terms.find(fits)?.text.as_ref()?.text.as_str());
        own.or_else(common)
    }

    /// A text of a resource: `summary`, `notes` or `example`.
    pub fn resource(&self, api: &Api, module: &str, part: &str) -> Option<&str> {
        said(&self.resources, module, &api.version, |entry| {
            entry.texts.get(part)
        })
    }

    /// A value for a field, or for a path parameter of that name, in an example.
    pub(crate) fn example(&self, api: &Api, name: &str, of: Option<&TypeDef>) -> Option<&Example> {
        let terms = self.glossary.get(name)?.iter().filter(|term| {
            let fits = |def: &TypeDef| term.types.is_empty() || term.types.contains(&def.name);
            is_for(&term.versions, &api.version) && of.map_or(term.types.is_empty(), fits)
        });
        terms.filter_map(|term| term.example.as_ref()).next()
    }
}

impl Term {
    /// Whether it is for this field. A constant says all that there is, unless a term is made for constants.
    fn fits(&self, api: &Api, def: &TypeDef, field: &Field) -> bool {
        let kind = kind(api, field);
        let kinds = match self.kinds.is_empty() {
            true => kind != "constant",
            false => self.kinds.iter().any(|one| one == kind),
        };
        let way = match self.way {
            None => true,
            Some(Way::Sent) => def.usage.request,
            Some(Way::Answered) => def.usage.response,
        };
        let types = self.types.is_empty() || self.types.contains(&def.name);
        kinds && way && types && is_for(&self.versions, &api.version)
    }
}

//! `spec/docs/`: our documentation of operations, types, fields and resources.
//!
//! Docs belong to a name, not to a version. An entry can be limited to versions in which the facts differ. Each key of
//! a limited entry takes precedence over the same key of the common entry.

mod links;
mod read;

use std::collections::BTreeMap;

pub(crate) use links::{Within, resolve};
pub(crate) use read::term_id;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::data::de::non_empty;
use crate::data::{Spanned, Table};
use crate::ir::{Api, Field, Kind, Operation, Type, TypeDef};
use crate::source::Span;

/// The contents of `spec/docs/`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    pub(crate) operations: Table<Entry>,
    pub(crate) types: Table<Entry>,
    pub(crate) resources: Table<Entry>,
    pub(crate) glossary: Table<Vec<Spanned<Term>>>,
}

/// A documentation string and its span.
type Text = Spanned<String>;

/// The docs of one operation, type or resource.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub(crate) struct Entry {
    summary: Option<Text>,
    notes: Option<Text>,
    errors: Option<Text>,
    example: Option<Text>,
    /// The docs of a type's fields, keyed by JSON name.
    fields: BTreeMap<String, Text>,
    /// The docs of an enum's values, keyed by string, or of a union's variants, keyed by name.
    values: BTreeMap<String, Text>,
    /// Fields that the example of an operation sets in addition to the required fields.
    set: Vec<Text>,
    /// Search aliases of an operation or a type.
    aliases: Vec<Text>,
}

impl Entry {
    fn text(&self, part: &str) -> Option<&Text> {
        match part {
            "summary" => self.summary.as_ref(),
            "notes" => self.notes.as_ref(),
            "errors" => self.errors.as_ref(),
            _ => self.example.as_ref(),
        }
    }
}

/// A glossary entry: the docs of all fields with one name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub(crate) struct Term {
    text: Option<Text>,
    example: Option<Example>,
    kind: Names,
    types: Names,
    direction: Option<Direction>,
}

/// The names to which a term is limited; an empty list means no limit.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(from = "OneOrMore")]
struct Names(Vec<String>);

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a string or an array of strings")]
enum OneOrMore {
    One(String),
    More(#[serde(deserialize_with = "non_empty")] Vec<String>),
}

impl From<OneOrMore> for Names {
    fn from(names: OneOrMore) -> Self {
        match names {
            OneOrMore::One(name) => Self(vec![name]),
            OneOrMore::More(names) => Self(names),
        }
    }
}

/// The direction of the types to which a term applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Direction {
    Request,
    Response,
}

/// A value in an example.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a string, an integer or a table of strings"
)]
pub(crate) enum Example {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// Strings by key.
    Table(IndexMap<String, String>),
}

/// The kinds of fields to which a glossary term can be limited.
const KINDS: [&str; 14] = [
    "text", "integer", "number", "boolean", "id", "time", "json", "map", "file", "list", "object",
    "enum", "union", "constant",
];

/// Returns the kind of a field with this type, as the glossary names it.
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

/// Returns the docs of a name, from the most specific entry that has them.
fn most_specific<'a>(
    entries: &'a Table<Entry>,
    name: &str,
    operation: Option<&str>,
    get: impl Fn(&'a Entry) -> Option<&'a Text>,
) -> Option<&'a str> {
    let text = entries.all(name, operation).find_map(get);
    text.map(|text| text.value.trim())
}

impl Docs {
    /// Returns the `summary`, `notes` or `errors` of an operation.
    pub fn operation(&self, operation: &Operation, part: &str) -> Option<&str> {
        let id = operation.id.as_deref();
        most_specific(&self.operations, &operation.key, id, |one| one.text(part))
    }

    fn entries(&self, operation: &Operation) -> impl Iterator<Item = &Entry> {
        self.operations.all(&operation.key, operation.id.as_deref())
    }

    /// Returns the fields that the example of an operation sets in addition to the required fields.
    pub(crate) fn set(&self, operation: &Operation) -> Vec<&str> {
        let fields = self.entries(operation).flat_map(|entry| &entry.set);
        fields.map(|field| field.value.as_str()).collect()
    }

    /// Returns the search aliases of an operation.
    pub(crate) fn aliases(&self, operation: &Operation) -> impl Iterator<Item = &str> {
        let aliases = self.entries(operation).flat_map(|entry| &entry.aliases);
        aliases.map(|alias| alias.value.as_str())
    }

    /// Returns the search aliases of a type.
    pub(crate) fn type_aliases(&self, def: &TypeDef) -> impl Iterator<Item = &str> {
        let entries = self.types.all(&def.name, None);
        let aliases = entries.flat_map(|entry| &entry.aliases);
        aliases.map(|alias| alias.value.as_str())
    }

    /// Returns the `summary` or `notes` of a type.
    pub fn ty(&self, def: &TypeDef, part: &str) -> Option<&str> {
        most_specific(&self.types, &def.name, None, |entry| entry.text(part))
    }

    /// Returns the docs for an enum value or a union variant.
    pub fn value(&self, def: &TypeDef, value: &str) -> Option<&str> {
        most_specific(&self.types, &def.name, None, |one| one.values.get(value))
    }

    /// Returns the docs of a field, from its type or else from the glossary.
    pub fn field<'a>(&'a self, api: &Api, def: &TypeDef, field: &Field) -> Option<&'a str> {
        let mut terms = self.terms(&field.json);
        let fits = |term: &&'a Spanned<Term>| {
            term.value.text.is_some() && term.value.fits(api, def, field)
        };
        let common = || Some(terms.find(fits)?.value.text.as_ref()?.value.trim());
        self.own(def, field).or_else(common)
    }

    /// Returns the docs of a field from the entry of the type that declares the field.
    fn own(&self, def: &TypeDef, field: &Field) -> Option<&str> {
        most_specific(&self.types, &def.name, None, |one| {
            one.fields.get(&field.json)
        })
    }

    /// Returns the terms for fields with this name; terms that are limited to versions come first.
    fn terms(&self, name: &str) -> impl Iterator<Item = &Spanned<Term>> {
        self.glossary.all(name, None).flatten()
    }

    /// Returns the `summary`, `notes` or `example` of a resource.
    pub fn resource(&self, module: &str, part: &str) -> Option<&str> {
        most_specific(&self.resources, module, None, |entry| entry.text(part))
    }

    /// Returns the example value for a field or a path parameter with this name.
    pub(crate) fn example(&self, name: &str, of: Option<&TypeDef>) -> Option<&Example> {
        let fits = |term: &&Spanned<Term>| {
            let types = &term.value.types.0;
            types.is_empty() || of.is_some_and(|def| types.contains(&def.name))
        };
        let mut terms = self.terms(name).filter(fits);
        terms.find_map(|term| term.value.example.as_ref())
    }

    /// Returns the usage of every glossary term in a version. A term is omitted if no field and no path parameter has
    /// its name. A path parameter also uses a term that has an example but no text.
    pub(crate) fn term_uses(&self, api: &Api) -> BTreeMap<Span, TermUse> {
        let mut uses = BTreeMap::new();
        let mut note = |span: Span, used: TermUse| {
            let most = uses.entry(span).or_insert(used);
            *most = used.max(*most);
        };
        for def in &api.types {
            for field in def.fields() {
                let own = self.own(def, field).is_some();
                let mut taken = false;
                for Spanned { span, value: term } in self.terms(&field.json) {
                    if !term.fits(api, def, field) {
                        note(*span, TermUse::Named);
                        continue;
                    }
                    let shadowed = taken || (own && term.example.is_none());
                    let used = match shadowed && term.text.is_some() {
                        true => TermUse::Fits,
                        false => TermUse::Shown,
                    };
                    note(*span, used);
                    taken |= term.text.is_some();
                }
            }
        }
        let params = api
            .operations()
            .flat_map(|operation| &operation.path_params);
        for term in params.flat_map(|param| self.terms(&param.json)) {
            if term.value.text.is_none() {
                note(term.span, TermUse::Shown);
            }
        }
        uses
    }
}

/// The usage of a glossary term in a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TermUse {
    /// A field has the name of the term, but the term is limited to other fields.
    Named,
    /// The term applies to a field, but other docs take precedence in this field.
    Fits,
    /// A field uses the term.
    Shown,
}

impl Term {
    /// Returns whether the term applies to this field. Only a term with the kind `constant` applies to a constant.
    fn fits(&self, api: &Api, def: &TypeDef, field: &Field) -> bool {
        let kind = match field.constant {
            Some(_) => "constant",
            None => kind_of(api, &field.ty),
        };
        let kinds = match self.kind.0.is_empty() {
            true => kind != "constant",
            false => self.kind.0.iter().any(|one| one == kind),
        };
        let direction = match self.direction {
            None => true,
            Some(Direction::Request) => def.usage.request,
            Some(Direction::Response) => def.usage.response,
        };
        let types = &self.types.0;
        kinds && direction && (types.is_empty() || types.contains(&def.name))
    }
}

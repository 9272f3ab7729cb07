//! Finds entries of data files that apply to nothing in any version.

use std::collections::BTreeSet;

use super::{Data, Scope};
use crate::diagnostics::Diagnostic;
use crate::docs::TermUse;
use crate::ir::{Api, Field, Kind, Operation, TypeDef};
use crate::openapi::nearest;
use crate::source::Span;
use crate::{Docs, Model, docs, name};

/// The kinds of items that an entry can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    Version,
    /// The method and the path of an operation, optionally followed by ` @` and the operation id.
    Operation,
    Tag,
    /// A schema for which a type is generated.
    Schema,
    /// The place of a type.
    Place,
    /// The place of a type, a dot and a field.
    FieldPlace,
    /// The place of a union, a space and the schema of an alternative.
    Arm,
    /// A value of an enum as it appears in JSON.
    Text,
    Resource,
    Type,
    /// A type, a dot and the JSON name of a field.
    Field,
    /// A type, a dot, and an enum value or a union variant.
    Variant,
    /// An operation, a space and a field of its parameters or body.
    Input,
    /// An operation, a space and the path to the items of its list.
    Items,
    /// The name of a schema and the path to a field that the description lacks.
    Unobserved,
    /// The target of a link in docs.
    Link,
    /// The span of a glossary term that documents a field.
    Term,
    /// The span of a glossary term that applies to a field.
    TermFits,
    /// The span of a glossary term that has the name of a field.
    TermNamed,
}

impl Subject {
    fn noun(self) -> &'static str {
        match self {
            Self::Version => "version",
            Self::Operation => "operation",
            Self::Tag => "tag",
            Self::Schema => "schema",
            Self::Place => "type at the place",
            Self::FieldPlace => "field at the place",
            Self::Arm => "alternative",
            Self::Text => "enum value",
            Self::Resource => "resource",
            Self::Type => "type",
            Self::Field => "field",
            Self::Variant => "enum value or union variant",
            Self::Input => "parameter or body field",
            Self::Items => "list of items",
            Self::Unobserved => "schema without the field",
            Self::Link => "link target",
            Self::Term | Self::TermFits | Self::TermNamed => "field for the glossary term",
        }
    }
}

/// A name in a data file that refers to an item of the API.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reference {
    pub(crate) subject: Subject,
    pub(crate) key: String,
    pub(crate) span: Span,
    /// The span of the key of the entry that contains the name.
    pub(crate) entry: Span,
    pub(crate) scope: Scope,
}

impl Reference {
    /// Creates a reference from a name that is an entry by itself.
    pub(crate) fn alone(subject: Subject, name: &str, span: Span) -> Self {
        Self {
            subject,
            key: name.to_owned(),
            span,
            entry: span,
            scope: Scope::default(),
        }
    }

    /// Sets the entry that contains the name, and the versions of the entry, at least one of which must have the item.
    pub(super) fn inside(mut self, entry: Span, versions: &[String]) -> Self {
        self.entry = entry;
        self.scope.versions = versions.to_vec();
        self
    }

    /// Returns the keys to look up: one for each operation id to which the entry is limited, or else the key without an
    /// id.
    fn keys(&self) -> Vec<String> {
        match self.scope.operations.as_slice() {
            [] => vec![self.key.clone()],
            ids => ids.iter().map(|id| format!("{} @{id}", self.key)).collect(),
        }
    }
}

/// The names of a version's items to which data files can refer.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Known(BTreeSet<(Subject, String)>);

impl Known {
    /// Collects the names that must be read before the name pass, which merges types and drops their places.
    pub(crate) fn unnamed(api: &Api) -> Self {
        let mut known = Self::default();
        for Operation { key, id, tags, .. } in api.operations() {
            known.add(Subject::Operation, [key.clone()]);
            let with_id = id.iter().map(|id| format!("{key} @{id}"));
            known.add(Subject::Operation, with_id);
            known.add(Subject::Tag, tags.iter().cloned());
        }
        for def in &api.types {
            let place = def.place.to_string();
            known.add(Subject::Schema, def.component().map(str::to_owned));
            match &def.kind {
                Kind::Struct(fields) => {
                    let fields = fields.iter().map(|field| format!("{place}.{}", field.json));
                    known.add(Subject::FieldPlace, fields);
                }
                Kind::Enum(values) => {
                    known.add(Subject::Text, values.iter().map(|value| value.json.clone()));
                }
                Kind::Union(arms) => {
                    let arms = arms.iter().map(|arm| name::arm_key(&place, arm));
                    known.add(Subject::Arm, arms);
                }
                Kind::Answers(_) => {}
            }
            known.add(Subject::Place, [place]);
        }
        known
    }

    /// Adds the names that depend on the name pass.
    pub(crate) fn named(&mut self, api: &Api, docs: &Docs) {
        self.add(Subject::Version, [api.version.clone()]);
        let uses = docs.term_uses(api);
        for (subject, least) in [
            (Subject::Term, TermUse::Shown),
            (Subject::TermFits, TermUse::Fits),
            (Subject::TermNamed, TermUse::Named),
        ] {
            let terms = uses.iter().filter(|(_, used)| **used >= least);
            self.add(subject, terms.map(|(span, _)| docs::term_id(*span)));
        }
        for resource in &api.resources {
            let module = &resource.module;
            self.linked(Subject::Resource, [module.clone()]);
            for operation in &resource.operations {
                self.add(Subject::Link, [format!("{module}.{}", operation.name)]);
                let fields = inputs(api, operation);
                let fields = fields.map(|field| format!("{} {}", operation.key, field.json));
                self.add(Subject::Input, fields);
            }
        }
        for def in &api.types {
            let member = |name: &String| format!("{}.{name}", def.name);
            self.linked(Subject::Type, [def.name.clone()]);
            match &def.kind {
                Kind::Struct(fields) => {
                    self.linked(Subject::Field, fields.iter().map(|one| member(&one.json)));
                }
                Kind::Enum(values) => {
                    self.linked(Subject::Variant, values.iter().map(|one| member(&one.json)));
                }
                Kind::Union(arms) => {
                    self.linked(Subject::Variant, arms.iter().map(|arm| member(&arm.name)));
                }
                Kind::Answers(arms) => {
                    self.add(Subject::Variant, arms.iter().map(|arm| member(&arm.name)));
                }
            }
        }
    }

    /// Adds names of one kind.
    pub(crate) fn add(&mut self, subject: Subject, names: impl IntoIterator<Item = String>) {
        self.0.extend(names.into_iter().map(|name| (subject, name)));
    }

    /// Adds names to which docs can link.
    fn linked(&mut self, subject: Subject, names: impl IntoIterator<Item = String>) {
        for name in names {
            self.add(Subject::Link, [name.clone()]);
            self.add(subject, [name]);
        }
    }

    fn has(&self, subject: Subject, name: &str) -> bool {
        self.0.contains(&(subject, name.to_owned()))
    }

    fn names(&self, subject: Subject) -> impl Iterator<Item = &str> {
        let names = self.0.range((subject, String::new())..);
        let names = names.take_while(move |(of, _)| *of == subject);
        names.map(|(_, name)| name.as_str())
    }
}

/// Returns the fields of an operation's parameters and body.
fn inputs<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = &'a Field> {
    let fields = |name: &str| {
        let def = api.definition(name)?;
        // An example of a union sends the first variant.
        match &def.kind {
            Kind::Union(arms) => api.definition(arms.first()?.ty.named()?),
            _ => Some(def),
        }
    };
    operation
        .sent()
        .filter_map(fields)
        .flat_map(TypeDef::fields)
}

/// Returns a diagnostic for every entry that applies to nothing in the versions that it covers. `models` contains all
/// versions.
pub(crate) fn stale(data: &Data, models: &[Model]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut entries = BTreeSet::new();
    for reference in data.references() {
        // The names inside an entry that is already reported are not reported separately.
        if entries.contains(&reference.entry) {
            continue;
        }
        let before = found.len();
        for key in reference.keys() {
            found.extend(missing(&reference, &key, models));
        }
        if found.len() > before && reference.span == reference.entry {
            entries.insert(reference.entry);
        }
    }
    found
}

/// Returns a diagnostic if no version has the key, or if one of the versions to which the entry is limited lacks the
/// key.
fn missing(reference: &Reference, key: &str, models: &[Model]) -> Option<Diagnostic> {
    let Reference { subject, scope, .. } = reference;
    let concerned = models
        .iter()
        .filter(|model| scope.holds(&model.api.version));
    let concerned: Vec<&Model> = concerned.collect();
    let lacking = concerned
        .iter()
        .filter(|model| !model.known.has(*subject, key));
    let lacking: Vec<&str> = lacking.map(|model| model.api.version.as_str()).collect();
    let every = !scope.versions.is_empty() && reference.span == reference.entry;
    let stale = match every {
        true => !lacking.is_empty(),
        false => lacking.len() == concerned.len(),
    };
    if !stale {
        return None;
    }
    let noun = subject.noun();
    let message = match subject {
        Subject::Version => format!("unknown version `{key}`"),
        Subject::Term => {
            let any = |subject| concerned.iter().any(|model| model.known.has(subject, key));
            let reason = match (any(Subject::TermNamed), any(Subject::TermFits)) {
                (false, _) => "no field has its name",
                (true, false) => {
                    "no field with its name matches its `kind`, `types` and `direction`"
                }
                (true, true) => "other docs take precedence",
            };
            format!("no field shows this glossary term: {reason}")
        }
        _ if scope.versions.is_empty() => format!("no version has the {noun} `{key}`"),
        _ => format!(
            "the {noun} `{key}` does not exist in {}",
            lacking.join(" or ")
        ),
    };
    let names = || {
        concerned
            .iter()
            .flat_map(|model| model.known.names(*subject))
    };
    let help = match nearest(key, names()) {
        Some(near) if *subject != Subject::Term => {
            format!("did you mean `{near}`? Otherwise delete the entry")
        }
        _ if *subject == Subject::Version => {
            let labels: Vec<&str> = names().collect();
            format!("the versions are {}", labels.join(", "))
        }
        _ => "correct the name, or delete the unused entry".to_owned(),
    };
    Some(Diagnostic::new("stale-entry", reference.span, message).help(help))
}

//! Finds entries of data files that match nothing in any version.

use std::collections::{BTreeMap, BTreeSet};

use super::table::Limited;
use super::{Data, Scope, Spanned};
use crate::diagnostics::Diagnostic;
use crate::docs::TermUse;
use crate::ir::{Api, Kind, Root, Type, TypeDef};
use crate::openapi::nearest;
use crate::source::Span;
use crate::{Docs, Model, docs, name};

/// The kinds of items that an entry can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    Version,
    /// By method and path; also with ` @` and the operation id.
    Operation,
    Tag,
    /// A schema that has a type.
    Schema,
    /// The place of a type.
    Place,
    /// The place of a type, a dot and a field.
    FieldPlace,
    /// The place of a union, a space and the schema of an alternative.
    Arm,
    /// The JSON value of an enum.
    Text,
    Resource,
    Type,
    /// A type, a dot and the JSON name of a field.
    Field,
    /// A type, a dot and the value of an enum or the variant of a union.
    Variant,
    /// An operation, a space and a field of its parameters or body.
    Input,
    /// An operation, a space and the path to the items of its list.
    Items,
    /// A field that the description lacks, by schema and path.
    Unobserved,
    /// The target of a link in a documentation text.
    Link,
    /// A term of the glossary that a field shows, by its own place.
    Term,
    /// A term that applies to a field.
    TermFits,
    /// A term whose name a field has.
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

/// One name in a data file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reference {
    pub(crate) subject: Subject,
    pub(crate) key: String,
    pub(crate) span: Span,
    /// The entry that the name belongs to: the span of that entry's key.
    pub(crate) entry: Span,
    pub(crate) scope: Scope,
}

impl Reference {
    /// A name inside an entry. At least one of the entry's versions must have it.
    pub(crate) fn inside<T>(
        entry: &Limited<T>,
        subject: Subject,
        key: impl Into<String>,
        span: Span,
    ) -> Self {
        let scope = Scope {
            versions: entry.scope.versions.clone(),
            operations: Vec::new(),
        };
        Self {
            subject,
            key: key.into(),
            span,
            entry: entry.span,
            scope,
        }
    }

    /// A name that is an entry of its own.
    pub(crate) fn alone(subject: Subject, name: &Spanned<String>) -> Self {
        Self {
            subject,
            key: name.value.clone(),
            span: name.span,
            entry: name.span,
            scope: Scope::default(),
        }
    }

    /// The keys to look for: one for each operation id that the entry is limited to.
    fn keys(&self) -> Vec<String> {
        match self.scope.operations.as_slice() {
            [] => vec![self.key.clone()],
            ids => ids.iter().map(|id| format!("{} @{id}", self.key)).collect(),
        }
    }
}

/// The names of a version's items that data files can use.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Known(BTreeMap<Subject, BTreeSet<String>>);

impl Known {
    /// Collects the names that must be read before the name pass, which merges types and drops their places.
    pub(crate) fn unnamed(api: &Api) -> Self {
        let mut known = Self::default();
        for operation in api.resources.iter().flat_map(|one| &one.operations) {
            known.add(Subject::Operation, operation.key.clone());
            let id = operation.id.iter();
            let with_id = id.map(|id| format!("{} @{id}", operation.key));
            known.extend(Subject::Operation, with_id);
            known.extend(Subject::Tag, operation.tags.iter().cloned());
        }
        for def in &api.types {
            let place = def.place.to_string();
            if let (Root::Schema(name), []) = (&def.place.root, def.place.steps.as_slice()) {
                known.add(Subject::Schema, name.clone());
            }
            match &def.kind {
                Kind::Struct(fields) => {
                    let fields = fields.iter().map(|field| format!("{place}.{}", field.json));
                    known.extend(Subject::FieldPlace, fields);
                }
                Kind::Enum(values) => {
                    known.extend(Subject::Text, values.iter().map(|value| value.json.clone()));
                }
                Kind::Union(arms) => {
                    known.extend(
                        Subject::Arm,
                        arms.iter().map(|arm| name::arm_key(&place, arm)),
                    );
                }
                Kind::Answers(_) => {}
            }
            known.add(Subject::Place, place);
        }
        known
    }

    /// Adds the names that depend on the name pass.
    pub(crate) fn named(&mut self, api: &Api, docs: &Docs) {
        self.add(Subject::Version, api.version.clone());
        let uses = docs.term_uses(api);
        for (subject, least) in [
            (Subject::Term, TermUse::Shown),
            (Subject::TermFits, TermUse::Fits),
            (Subject::TermNamed, TermUse::Named),
        ] {
            let terms = uses.iter().filter(|(_, used)| **used >= least);
            self.extend(subject, terms.map(|(span, _)| docs::term_id(*span).value));
        }
        for resource in &api.resources {
            self.add(Subject::Resource, resource.module.clone());
            for operation in &resource.operations {
                let link = format!("{}.{}", resource.module, operation.name);
                self.add(Subject::Link, link);
                let fields =
                    inputs(api, operation).map(|field| format!("{} {field}", operation.key));
                self.extend(Subject::Input, fields);
            }
        }
        for def in &api.types {
            self.add(Subject::Type, def.name.clone());
            self.members(def);
        }
        for subject in [Subject::Resource, Subject::Type, Subject::Field] {
            let names = self.0.get(&subject).cloned().unwrap_or_default();
            self.extend(Subject::Link, names.into_iter());
        }
    }

    fn members(&mut self, def: &TypeDef) {
        let member = |name: &String| format!("{}.{name}", def.name);
        match &def.kind {
            Kind::Struct(fields) => {
                let fields = fields.iter().map(|field| member(&field.json));
                self.extend(Subject::Field, fields);
            }
            Kind::Enum(values) => {
                let values: Vec<String> = values.iter().map(|value| member(&value.json)).collect();
                self.extend(Subject::Link, values.iter().cloned());
                self.extend(Subject::Variant, values.into_iter());
            }
            Kind::Union(arms) => {
                let arms: Vec<String> = arms.iter().map(|arm| member(&arm.name)).collect();
                self.extend(Subject::Link, arms.iter().cloned());
                self.extend(Subject::Variant, arms.into_iter());
            }
            Kind::Answers(arms) => {
                let arms = arms.iter().map(|arm| member(&arm.name));
                self.extend(Subject::Variant, arms);
            }
        }
    }

    /// Adds the entries of `items` that lead to a list.
    pub(crate) fn items(&mut self, leading: Vec<String>) {
        self.extend(Subject::Items, leading.into_iter());
    }

    /// Adds the observed fields that the description lacks.
    pub(crate) fn unobserved(&mut self, fields: Vec<String>) {
        self.extend(Subject::Unobserved, fields.into_iter());
    }

    fn add(&mut self, subject: Subject, name: String) {
        self.0.entry(subject).or_default().insert(name);
    }

    fn extend(&mut self, subject: Subject, names: impl Iterator<Item = String>) {
        self.0.entry(subject).or_default().extend(names);
    }

    fn has(&self, subject: Subject, name: &str) -> bool {
        self.0
            .get(&subject)
            .is_some_and(|names| names.contains(name))
    }

    fn names(&self, subject: Subject) -> impl Iterator<Item = &str> {
        self.0
            .get(&subject)
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

/// The JSON names of the fields of an operation's parameters and body.
fn inputs<'a>(api: &'a Api, operation: &'a crate::ir::Operation) -> impl Iterator<Item = &'a str> {
    let params = operation.params.as_ref().map(|params| params.ty.as_str());
    let body = operation.body.as_ref().and_then(|body| body.ty.named());
    let find = |name: &str| api.definition(name);
    let fields = move |name| match &find(name)?.kind {
        Kind::Struct(fields) => Some(fields),
        // An example sends the first variant.
        Kind::Union(arms) => {
            match &find(arms.first().and_then(|arm| Type::named(&arm.ty))?)?.kind {
                Kind::Struct(fields) => Some(fields),
                _ => None,
            }
        }
        _ => None,
    };
    let names = params.into_iter().chain(body);
    names
        .filter_map(fields)
        .flatten()
        .map(|field| field.json.as_str())
}

/// Reports every entry that matches nothing in the versions that it applies to. `models` has all versions.
pub(crate) fn stale(data: &Data, models: &[Model]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut entries = BTreeSet::new();
    for reference in data.references() {
        // The names inside an entry that matches nothing are not reported again.
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

/// Reports a key that no version has, or that one of the versions in its entry's limits lacks.
fn missing(reference: &Reference, key: &str, models: &[Model]) -> Option<Diagnostic> {
    let Reference { subject, scope, .. } = reference;
    let holds =
        |model: &&Model| scope.versions.is_empty() || scope.versions.contains(&model.api.version);
    let concerned: Vec<&Model> = models.iter().filter(holds).collect();
    let has = |model: &&Model| model.known.has(*subject, key);
    let lacking: Vec<&str> = concerned
        .iter()
        .filter(|model| !has(model))
        .map(|model| model.api.version.as_str())
        .collect();
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
        Subject::Version => format!("there is no version `{key}`"),
        Subject::Term => {
            let any = |subject| concerned.iter().any(|model| model.known.has(subject, key));
            let reason = match (any(Subject::TermNamed), any(Subject::TermFits)) {
                (false, _) => "no field has its name",
                (true, false) => "no field of its name meets its `kind`, `types` and `way`",
                (true, true) => "other docs take precedence",
            };
            format!("no field shows this glossary term: {reason}")
        }
        _ if scope.versions.is_empty() => format!("no version has the {noun} `{key}`"),
        _ => format!("the {noun} `{key}` is not in {}", lacking.join(" or ")),
    };
    let names = || {
        let models = concerned.iter();
        models.flat_map(|model| model.known.names(*subject))
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

impl Data {
    /// Every name in the data files.
    fn references(&self) -> Vec<Reference> {
        let mut all = Vec::new();
        self.names.references(&mut all);
        self.paging.references(&mut all);
        self.retries.references(&mut all);
        self.jobs.references(&mut all);
        self.webhooks.references(&mut all);
        self.observed.references(&mut all);
        for fixup in &self.fixups {
            let versions = fixup.versions.iter();
            all.extend(versions.map(|label| Reference::alone(Subject::Version, label)));
        }
        self.docs.references(&mut all);
        all
    }
}

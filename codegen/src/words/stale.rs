//! Words that describe nothing in any version, and links that lead nowhere in any.

use super::links::{Within, names, target};
use super::{Entry, Text, Words, find_type, is_for, said};
use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Kind, Operation, Type, TypeDef};
use crate::source::Span;

const HELP: &str = "correct the name, or delete the words: they are shown nowhere";

impl Words {
    /// What describes nothing, given the pictures of all versions.
    pub fn stale(&self, apis: &[&Api]) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (name, entry) in each(&self.operations) {
            self.operation_entry(apis, name, entry, &mut found);
        }
        for (name, entry) in each(&self.types) {
            type_entry(apis, name, entry, &mut found);
        }
        for (name, entry) in each(&self.resources) {
            let is = |api: &&Api| api.resources.iter().any(|one| one.module == *name);
            if !of(apis, &entry.versions).any(|api| is(&api)) {
                found.push(stale(
                    entry.span,
                    format!("there is no resource `{name}`{}", within(entry)),
                ));
            }
            links(apis, entry, &mut found);
        }
        self.terms_of(apis, &mut found);
        found
    }

    fn operation_entry(
        &self,
        apis: &[&Api],
        name: &str,
        entry: &Entry,
        found: &mut Vec<Diagnostic>,
    ) {
        let known: Vec<(&Api, &Operation)> = of(apis, &entry.versions)
            .filter_map(|api| Some((api, operation(api, name)?)))
            .collect();
        if known.is_empty() {
            found.push(stale(
                entry.span,
                format!("there is no operation `{name}`{}", within(entry)),
            ));
            return;
        }
        for field in &entry.set {
            let takes = known
                .iter()
                .any(|(api, operation)| takes(api, operation, &field.text));
            if !takes {
                let message = format!("`{name}` takes no field `{}`", field.text);
                found.push(stale(field.span, message));
            }
        }
        links(apis, entry, found);
    }

    fn terms_of(&self, apis: &[&Api], found: &mut Vec<Diagnostic>) {
        for (name, terms) in &self.glossary {
            for (index, term) in terms.iter().enumerate() {
                // A term counts where no earlier one does, and an example for path parameters too.
                let earlier = &terms[..index];
                let serves = apis.iter().any(|api| {
                    let field = api.types.iter().any(|def| {
                        fields(def).any(|field| {
                            let taken = earlier
                                .iter()
                                .any(|one| one.text.is_some() && one.fits(api, def, field));
                            let own = said(&self.types, &def.name, &api.version, |entry| {
                                entry.fields.get(name)
                            });
                            let shadowed = taken || (own.is_some() && term.example.is_none());
                            field.json == *name
                                && !(shadowed && term.text.is_some())
                                && term.fits(api, def, field)
                        })
                    });
                    let mut operations = api.resources.iter().flat_map(|one| &one.operations);
                    let path =
                        operations.any(|one| one.path_params.iter().any(|it| it.json == *name));
                    field || (path && term.text.is_none())
                });
                if !serves {
                    let message = format!(
                        "this term of `{name}` is shown at no field: what it fits has other words"
                    );
                    found.push(stale(term.span, message));
                }
                let unknown = term.types.iter().filter(|ty| {
                    let has = |api: &&Api| find_type(api, ty).is_some();
                    serves && !of(apis, &term.versions).any(|api| has(&api))
                });
                for ty in unknown {
                    let message = format!("there is no type `{ty}` for this term of `{name}`");
                    found.push(stale(term.span, message));
                }
                if let Some(text) = &term.text {
                    text_links(apis, text, found);
                }
            }
        }
    }
}

fn type_entry(apis: &[&Api], name: &str, entry: &Entry, found: &mut Vec<Diagnostic>) {
    let defs: Vec<&TypeDef> = of(apis, &entry.versions)
        .filter_map(|api| find_type(api, name))
        .collect();
    if defs.is_empty() {
        found.push(stale(
            entry.span,
            format!("there is no type `{name}`{}", within(entry)),
        ));
        return;
    }
    for (field, text) in &entry.fields {
        if !defs
            .iter()
            .any(|def| fields(def).any(|one| one.json == *field))
        {
            found.push(stale(text.span, format!("`{name}` has no field `{field}`")));
        }
    }
    for (value, text) in &entry.values {
        let has = |def: &&TypeDef| match &def.kind {
            Kind::Enum(values) => values.iter().any(|one| one.json == *value),
            Kind::Union(arms) => arms.iter().any(|one| one.name == *value),
            Kind::Answers(arms) => arms.iter().any(|one| one.name == *value),
            Kind::Struct(_) => false,
        };
        if !defs.iter().any(has) {
            found.push(stale(
                text.span,
                format!("`{name}` has no value or arm `{value}`"),
            ));
        }
    }
    links(apis, entry, found);
}

/// Whether a field can be set in the body or the parameters of an operation.
fn takes(api: &Api, operation: &Operation, json: &str) -> bool {
    let params = operation.params.as_ref().map(|params| params.ty.as_str());
    let body = operation.body.as_ref().and_then(|body| match &body.ty {
        Type::Named(name) => Some(name.as_str()),
        _ => None,
    });
    let has = |name: &str, deep: bool| -> bool {
        let Some(def) = find_type(api, name) else {
            return false;
        };
        let arms = match &def.kind {
            Kind::Union(arms) if deep => arms.first(),
            _ => None,
        };
        let arm = arms.and_then(|arm| match &arm.ty {
            Type::Named(name) => find_type(api, name),
            _ => None,
        });
        fields(arm.unwrap_or(def)).any(|field| field.json == json)
    };
    params.into_iter().chain(body).any(|name| has(name, true))
}

fn each(entries: &super::Entries) -> impl Iterator<Item = (&String, &Entry)> {
    let all = entries.iter();
    all.flat_map(|(name, entries)| entries.iter().map(move |entry| (name, entry)))
}

fn of<'a>(apis: &[&'a Api], versions: &[String]) -> impl Iterator<Item = &'a Api> {
    apis.iter()
        .copied()
        .filter(|api| is_for(versions, &api.version))
}

fn operation<'a>(api: &'a Api, key: &str) -> Option<&'a Operation> {
    let mut operations = api.resources.iter().flat_map(|one| &one.operations);
    operations.find(|one| one.key == key)
}

fn fields(def: &TypeDef) -> impl Iterator<Item = &crate::ir::Field> {
    let fields = match &def.kind {
        Kind::Struct(fields) => fields.as_slice(),
        _ => &[],
    };
    fields.iter()
}

fn within(entry: &Entry) -> String {
    match entry.versions.is_empty() {
        true => " in any version".to_owned(),
        false => format!(" in {}", entry.versions.join(" or ")),
    }
}

fn links(apis: &[&Api], entry: &Entry, found: &mut Vec<Diagnostic>) {
    let texts = entry.texts.iter().filter(|(key, _)| *key != "example");
    let texts = texts.map(|(_, text)| text);
    for text in texts
        .chain(entry.fields.values())
        .chain(entry.values.values())
    {
        text_links(apis, text, found);
    }
}

fn text_links(apis: &[&Api], text: &Text, found: &mut Vec<Diagnostic>) {
    for name in names(&text.text) {
        if !apis
            .iter()
            .any(|api| target(api, Within::Types, name).is_some())
        {
            let message = format!("the link to `{name}` leads nowhere in any version");
            let help = "link to a type, `Type.field`, a resource or `resource.method`; \
                        for other items write the target: [`Id`](crate::Id)";
            found.push(Diagnostic::new("stale-words", text.span, message).help(help));
        }
    }
}

fn stale(span: Span, message: String) -> Diagnostic {
    Diagnostic::new("stale-words", span, message).help(HELP)
}

//! The documentation of each item: the docs first, then the generated facts.

use std::collections::BTreeMap;

use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::examples::Examples;
use crate::docs::{Docs, Within, resolve};
use crate::ir::{Answer, Api, Field, Idempotency, JobDef, Operation, Paging, Type, TypeDef};

/// Returns a page of paragraphs with blank lines between them.
pub(crate) fn page(paragraphs: impl IntoIterator<Item = Option<String>>) -> String {
    let paragraphs: Vec<String> = paragraphs.into_iter().flatten().collect();
    paragraphs.join("\n\n")
}

/// Returns the `#[doc]` attributes, one per line.
pub(crate) fn attributes(page: &str) -> TokenStream {
    let lines = page.lines().map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// Returns the attribute with the search aliases of an item.
pub(crate) fn found_by(aliases: &[String]) -> Option<TokenStream> {
    (!aliases.is_empty()).then(|| quote!(#[doc(alias(#(#aliases),*))]))
}

/// Returns the URL of an operation in Intercom's API reference.
fn reference(api: &Api, operation: &Operation) -> Option<String> {
    let tag = operation.tags.first()?.to_kebab_case();
    let id = operation.id.as_ref()?.to_lowercase();
    // The URL contains the version in lowercase: the pages of the preview are under `preview`.
    let version = api.version.to_lowercase();
    Some(format!(
        "https://developers.intercom.com/docs/references/{version}/rest-api/api.intercom.io/{tag}/{id}"
    ))
}

/// Returns the documentation of a method.
pub(crate) fn operation(api: &Api, docs: &Docs, module: &str, operation: &Operation) -> String {
    let docs_of = |part: &str| {
        let text = docs.operation(operation, part);
        text.map(|text| resolve(api, Within::Resource, text))
    };
    let idempotency = operation.idempotency.map(|idempotency| match idempotency {
        Idempotency::Idempotent => "Idempotent: the client retries the call after transient failures.",
        Idempotency::NotIdempotent => "Not idempotent: the client retries the call only if the first attempt certainly had no effect.",
        Idempotency::Job => "Status 429 means that other jobs are in progress; the client does not retry the call.",
    });
    let waits = job(api, operation).map(|job| {
        let done = super::jobs::done(job);
        format!(
            "The service runs a job in the background: [`wait`](Request::wait) waits until the job ends and returns `{done}`."
        )
    });
    let errors = docs_of("errors");
    let statuses = (!operation.errors.is_empty()).then(|| operation.errors.join(", "));
    let fails = errors.is_some() || statuses.is_some();
    let reference = reference(api, operation);
    page([
        docs_of("summary"),
        Some(code(&format!("{} {}", operation.method, operation.path))),
        docs_of("notes"),
        super::lists::walk(api, operation),
        idempotency.map(str::to_owned),
        waits,
        parameters(api, docs, operation),
        fails.then(|| "# Errors".to_owned()),
        errors,
        statuses.map(|statuses| format!("Documented error statuses: {statuses}.")),
        Some("# Examples".to_owned()),
        Some(Examples::new(api, docs).operation(module, operation)),
        reference.map(|url| format!("[Intercom's reference]({url})")),
    ])
}

/// Returns the section about the parameters of an operation, which are set with methods of the request.
fn parameters(api: &Api, docs: &Docs, operation: &Operation) -> Option<String> {
    let def = api.definition(&operation.params.as_ref()?.ty)?;
    let rows = def.fields().iter().map(|field| {
        let setter = field.surface.setter.as_ref().unwrap_or(&field.name);
        let required = if field.surface.required {
            ", required"
        } else {
            ""
        };
        let ty = code(&field.ty.written(&str::to_owned));
        let about = docs.field(api, def, field).map(|text| {
            let text = resolve(api, Within::Resource, text);
            let first = text.lines().take_while(|line| !line.is_empty());
            format!(": {}", first.collect::<Vec<_>>().join(" "))
        });
        format!("- `{setter}` ({ty}{required}){}", about.unwrap_or_default())
    });
    let rows = rows.collect::<Vec<_>>().join("\n");
    Some(format!(
        "# Parameters\n\nSet the parameters with methods of the request:\n\n{rows}"
    ))
}

/// Returns the documentation of the method that sets a parameter.
pub(crate) fn parameter(
    api: &Api,
    docs: &Docs,
    def: &TypeDef,
    field: &Field,
    paging: Option<&Paging>,
) -> String {
    let text = docs.field(api, def, field);
    let size = paging.filter(|paging| paging.style.size == field.json);
    let most = size.and_then(|paging| paging.per_page);
    page([
        Some(format!("Sets the parameter {}.", code(&field.json))),
        text.map(|text| resolve(api, Within::Resource, text)),
        most.map(|most| {
            format!(
                "Defaults to {most} in [`items`](Request::items) and [`pages`](Request::pages)."
            )
        }),
        facts(field),
    ])
}

/// Returns the facts of the description about a field.
fn facts(field: &Field) -> Option<String> {
    let constant = field.constant.as_ref();
    let facts = [
        constant.map(|constant| code(constant)),
        field.surface.required.then(|| "Required.".to_owned()),
        field
            .header
            .then(|| format!("Sent as the header {}.", code(&field.json))),
        field.deprecated.then(|| "Deprecated.".to_owned()),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    (!facts.is_empty()).then(|| facts.join("\n"))
}

/// Formats a string of the description as inline code, on one line and with as many backticks as necessary.
pub(crate) fn code(text: &str) -> String {
    let mut line = String::new();
    for letter in text.chars() {
        match letter.is_control() {
            true => line.extend(letter.escape_default()),
            false => line.push(letter),
        }
    }
    let longest = line.split(|letter| letter != '`').map(str::len).max();
    match longest.unwrap_or(0) {
        0 => format!("`{line}`"),
        most => {
            let fence = "`".repeat(most + 1);
            let inside = line.starts_with('`') || line.ends_with('`');
            let space = if inside { " " } else { "" };
            format!("{fence}{space}{line}{space}{fence}")
        }
    }
}

/// Returns the job that an operation starts or reports.
fn job<'a>(api: &'a Api, operation: &Operation) -> Option<&'a JobDef> {
    let Answer::Json(Type::Named(name)) = &operation.answer else {
        return None;
    };
    let job = api.jobs.iter().find(|job| job.ty == *name)?;
    let cancel = job.cancel.as_ref();
    let cancels = cancel.is_some_and(|step| step.path == operation.path);
    (!cancels).then_some(job)
}

/// The documentation of types.
pub(crate) struct TypePages<'a> {
    api: &'a Api,
    docs: &'a Docs,
    /// The users of each type, keyed by the type and the kind of use.
    users: BTreeMap<(&'a str, Use), Vec<String>>,
}

/// The kinds of uses of a type, in the order in which the documentation lists them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Sent,
    Answered,
    Part,
    Carried,
}

const USES: [(Use, &str); 4] = [
    (Use::Sent, "Sent by"),
    (Use::Answered, "Returned by"),
    (Use::Part, "Part of"),
    (Use::Carried, "Received in webhooks as"),
];

impl<'a> TypePages<'a> {
    /// Collects the users of each type: the operations that send or return it, and the types that contain it.
    pub(crate) fn of(api: &'a Api, docs: &'a Docs) -> Self {
        let mut users: BTreeMap<(&str, Use), Vec<String>> = BTreeMap::new();
        let mut note = |ty: &'a str, of: Use, user: String| {
            let known = users.entry((ty, of)).or_default();
            if of != Use::Part || !known.contains(&user) {
                known.push(user);
            }
        };
        // Events are named without links, because the module `webhooks` is not always compiled.
        for event in &api.events {
            note(&event.ty, Use::Carried, format!("`Event::{}`", event.name));
        }
        for event in &api.fin_events {
            note(
                &event.ty,
                Use::Carried,
                format!("`FinEvent::{}`", event.name),
            );
        }
        for resource in &api.resources {
            let (module, handle) = (&resource.module, &resource.handle);
            for operation in &resource.operations {
                let name = &operation.name;
                let method = format!("[`{module}().{name}`](super::{module}::{handle}::{name})");
                for ty in operation.sent() {
                    note(ty, Use::Sent, method.clone());
                }
                if let Some(ty) = operation.answered() {
                    note(ty, Use::Answered, method);
                }
            }
        }
        for def in &api.types {
            for ty in def.parts().into_iter().filter_map(Type::named) {
                note(ty, Use::Part, format!("[`{}`]", def.name));
            }
        }
        Self { api, docs, users }
    }

    /// Returns the documentation of a type.
    pub(crate) fn ty(&self, def: &TypeDef) -> String {
        let users = USES.map(|(of, what)| {
            let names = self.users.get(&(def.name.as_str(), of))?;
            Some(format!("{what} {}.", enumerate(names, "and")))
        });
        let unused = users.iter().all(Option::is_none);
        let facts = [
            unused.then(|| "Not used by any operation.".to_owned()),
            def.component()
                .map(|schema| format!("Schema {}.", code(schema))),
            def.deprecated.then(|| "Deprecated.".to_owned()),
        ];
        let texts = ["summary", "notes"].map(|part| self.resolved(self.docs.ty(def, part)));
        page(texts.into_iter().chain(users).chain(facts))
    }

    /// Returns the documentation of a field.
    pub(crate) fn field(&self, def: &TypeDef, field: &Field) -> String {
        let text = self.docs.field(self.api, def, field);
        page([self.resolved(text), facts(field)])
    }

    /// Returns the documentation of an enum value or a union variant. `fact` is the sentence that the generator adds.
    pub(crate) fn value(&self, def: &TypeDef, name: &str, fact: String) -> String {
        page([self.resolved(self.docs.value(def, name)), Some(fact)])
    }

    fn resolved(&self, text: Option<&str>) -> Option<String> {
        text.map(|text| resolve(self.api, Within::Types, text))
    }
}

/// Joins the names with commas, except the last name, which is joined with `word`.
pub(crate) fn enumerate(names: &[String], word: &str) -> String {
    match names {
        [front @ .., last] if !front.is_empty() => format!("{} {word} {last}", front.join(", ")),
        names => names.concat(),
    }
}

//! The text of each page: the docs first, then the facts.

use std::collections::BTreeMap;

use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::examples::Examples;
use crate::docs::{Docs, Within, resolve};
use crate::ir::{Answer, Api, Field, JobDef, Operation, Repeat, Root, Type, TypeDef};

/// `#[doc]` attributes, a line each.
pub(crate) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// The page of Intercom's reference for an operation.
fn reference(api: &Api, operation: &Operation) -> Option<String> {
    let tag = operation.tags.first()?.to_kebab_case();
    let id = operation.id.as_ref()?.to_lowercase();
    // Numbers have no case; the preview's pages are under `preview`.
    let version = api.version.to_lowercase();
    Some(format!(
        "https://developers.intercom.com/docs/references/{version}/rest-api/api.intercom.io/{tag}/{id}"
    ))
}

/// The documentation of a method.
pub(crate) fn operation(
    api: &Api,
    docs: &Docs,
    module: &str,
    operation: &Operation,
) -> Vec<String> {
    let said = |part: &str| {
        let text = docs.operation(operation, part);
        text.map(|text| resolve(api, Within::Resource, text))
    };
    let mut lines = Vec::new();
    paragraph(&mut lines, said("summary"));
    let call = format!("{} {}", operation.method, operation.path);
    paragraph(&mut lines, Some(code(&call)));
    paragraph(&mut lines, said("notes"));
    lines.extend(super::lists::walk(api, operation));
    let again = operation.repeat.map(|repeat| match repeat {
        Repeat::Safe => "Sent twice it has the effect of once, so the client sends it again after failures that can pass.",
        Repeat::Once => "Sent twice it acts twice, so the client sends it again only where the first attempt had no effect.",
        Repeat::Job => "A status 429 means that other jobs are under way; the client does not send it again then.",
    });
    paragraph(&mut lines, again.map(str::to_owned));
    if let Some(job) = job(api, operation) {
        let done = super::jobs::done(job);
        let wait = match job.params {
            Some(_) => "`wait_with(params)`",
            None => "`wait()`",
        };
        let text = format!(
            "The work is done in the background: {wait} on the request waits for its end and answers `{done}`."
        );
        paragraph(&mut lines, Some(text));
    }
    let errors = said("errors");
    if errors.is_some() || !operation.errors.is_empty() {
        paragraph(&mut lines, Some("# Errors".to_owned()));
        paragraph(&mut lines, errors);
    }
    if !operation.errors.is_empty() {
        let statuses = operation.errors.join(", ");
        let text = format!("Statuses in Intercom's description: {statuses}.");
        paragraph(&mut lines, Some(text));
    }
    paragraph(&mut lines, Some("# Examples".to_owned()));
    lines.push(String::new());
    lines.extend(Examples::new(api, docs).operation(module, operation));
    let reference = reference(api, operation);
    paragraph(
        &mut lines,
        reference.map(|url| format!("[Intercom's reference]({url})")),
    );
    lines
}

/// A text of the description as code: on one line, and between as many backticks as it takes.
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

/// A text after a blank line.
pub(crate) fn paragraph(lines: &mut Vec<String>, text: Option<String>) {
    let Some(text) = text else { return };
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(text.lines().map(str::to_owned));
}

/// The job that an operation starts or asks after.
fn job<'a>(api: &'a Api, operation: &Operation) -> Option<&'a JobDef> {
    let Answer::Json(Type::Named(name)) = &operation.answer else {
        return None;
    };
    let job = api.jobs.iter().find(|job| job.ty == *name)?;
    let cancel = job.cancel.as_ref();
    let cancels = cancel.is_some_and(|step| step.path == operation.path);
    (!cancels).then_some(job)
}

/// What the pages of types say.
pub(crate) struct TypePages<'a> {
    api: &'a Api,
    docs: &'a Docs,
    /// Who uses each type: what it is to them, and what they are called.
    users: BTreeMap<(&'a str, Use), Vec<String>>,
}

/// What a type is to who uses it, in the order in which its page says so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Sent,
    Answered,
    Part,
    Carried,
}

const USES: [(Use, &str); 4] = [
    (Use::Sent, "Sent by"),
    (Use::Answered, "Answered by"),
    (Use::Part, "Part of"),
    (Use::Carried, "Carried by webhooks as"),
];

impl<'a> TypePages<'a> {
    /// Collects who uses each type: the operations that send or answer it, and the types that contain it.
    pub(crate) fn of(api: &'a Api, docs: &'a Docs) -> Self {
        let mut users: BTreeMap<(&str, Use), Vec<String>> = BTreeMap::new();
        let mut note = |ty: &'a str, of: Use, user: String| {
            let known = users.entry((ty, of)).or_default();
            if of != Use::Part || !known.contains(&user) {
                known.push(user);
            }
        };
        // No links: the module of webhooks is not always there.
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

    /// The documentation of a type.
    pub(crate) fn ty(&self, def: &TypeDef) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for part in ["summary", "notes"] {
            let text = self.docs.ty(def, part);
            paragraph(&mut lines, text.map(|text| self.resolved(text)));
        }
        let mut used = false;
        for (of, what) in USES {
            if let Some(names) = self.users.get(&(def.name.as_str(), of)) {
                used = true;
                paragraph(&mut lines, Some(format!("{what} {}.", enumerate(names))));
            }
        }
        if !used {
            let text = "Not part of any operation's request or answer.";
            paragraph(&mut lines, Some(text.to_owned()));
        }
        if let (Root::Schema(schema), []) = (&def.place.root, def.place.steps.as_slice()) {
            paragraph(&mut lines, Some(format!("Schema {}.", code(schema))));
        }
        if def.deprecated {
            paragraph(&mut lines, Some("Deprecated.".to_owned()));
        }
        lines
    }

    /// The documentation of a field.
    pub(crate) fn field(&self, def: &TypeDef, field: &Field) -> Vec<String> {
        let mut lines = Vec::new();
        let text = self.docs.field(self.api, def, field);
        paragraph(&mut lines, text.map(|text| self.resolved(text)));
        let constant = field.constant.as_ref();
        let facts = [
            constant.map(|constant| code(constant)),
            field.surface.argument.then(|| "Required.".to_owned()),
            field
                .header
                .then(|| format!("Sent as the header {}.", code(&field.json))),
            field.deprecated.then(|| "Deprecated.".to_owned()),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        paragraph(&mut lines, (!facts.is_empty()).then(|| facts.join("\n")));
        lines
    }

    /// The documentation of a value of an enum or an arm of a union, of which `fact` is what the generator knows.
    pub(crate) fn value(&self, def: &TypeDef, name: &str, fact: String) -> Vec<String> {
        let mut lines = Vec::new();
        let text = self.docs.value(def, name);
        paragraph(&mut lines, text.map(|text| self.resolved(text)));
        paragraph(&mut lines, Some(fact));
        lines
    }

    fn resolved(&self, text: &str) -> String {
        resolve(self.api, Within::Types, text)
    }
}

/// At most four names, and how many more there are.
fn enumerate(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [front @ .., last] if names.len() <= 4 => format!("{} and {last}", front.join(", ")),
        names => format!("{} and {} more", names[..3].join(", "), names.len() - 3),
    }
}

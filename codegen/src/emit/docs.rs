//! The text of each page: the docs first, then the facts.

use std::collections::BTreeMap;

use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::aliases::type_aliases;
use super::examples::Examples;
use crate::docs::{Docs, Within, resolve};
use crate::ir::{Answer, Api, Field, JobDef, Operation, Paging, Repeat, Root, Type, TypeDef};

/// The text of an item's page, and its aliases in the search.
pub(crate) trait Documented {
    /// The lines of the page.
    fn lines(&self) -> &[String];
    /// Other names of the item.
    fn aliases(&self) -> &[String] {
        &[]
    }
}

impl<T: AsRef<[String]>> Documented for T {
    fn lines(&self) -> &[String] {
        self.as_ref()
    }
}

/// The page of a type.
pub(crate) struct TypePage {
    lines: Vec<String>,
    aliases: Vec<String>,
}

impl Documented for TypePage {
    fn lines(&self) -> &[String] {
        &self.lines
    }

    fn aliases(&self) -> &[String] {
        &self.aliases
    }
}

/// `#[doc]` attributes, a line each, and the aliases.
pub(crate) fn attributes(page: &impl Documented) -> TokenStream {
    let aliases = page.aliases();
    let found_by = (!aliases.is_empty()).then(|| quote!(#[doc(alias(#(#aliases),*))]));
    let lines = page.lines().iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])* #found_by)
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
        let text = format!(
            "The work is done in the background: [`wait`](Request::wait) waits for its end and returns `{done}`."
        );
        paragraph(&mut lines, Some(text));
    }
    parameters(&mut lines, api, docs, operation);
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

/// The parameters of an operation, which are methods of its request.
fn parameters(lines: &mut Vec<String>, api: &Api, docs: &Docs, operation: &Operation) {
    let params = operation.params.as_ref();
    let Some(def) = params.and_then(|params| api.definition(&params.ty)) else {
        return;
    };
    paragraph(lines, Some("# Parameters".to_owned()));
    paragraph(lines, Some("Methods of the request set them.".to_owned()));
    lines.push(String::new());
    for field in def.fields() {
        let setter = field.surface.setter.as_ref().unwrap_or(&field.name);
        let required = if field.surface.required {
            ", required"
        } else {
            ""
        };
        let ty = field.ty.written(&str::to_owned);
        let mut row = format!("- `{setter}` ({}{required})", code(&ty));
        if let Some(text) = docs.field(api, def, field) {
            let text = resolve(api, Within::Resource, text);
            let first = text.lines().take_while(|line| !line.is_empty());
            row.push_str(": ");
            row.push_str(&first.collect::<Vec<_>>().join(" "));
        }
        lines.push(row);
    }
}

/// The documentation of the method that sets a parameter.
pub(crate) fn parameter(
    api: &Api,
    docs: &Docs,
    def: &TypeDef,
    field: &Field,
    paging: Option<&Paging>,
) -> Vec<String> {
    let mut lines = vec![format!("Sets the parameter {}.", code(&field.json))];
    let text = docs.field(api, def, field);
    let text = text.map(|text| resolve(api, Within::Resource, text));
    paragraph(&mut lines, text);
    let size = paging.filter(|paging| paging.style.size == field.json);
    let most = size.and_then(|paging| paging.per_page);
    let most = most.map(|most| {
        format!("If it is not set, [`items`](Request::items) and [`pages`](Request::pages) request {most}.")
    });
    paragraph(&mut lines, most);
    paragraph(&mut lines, facts(field));
    lines
}

/// The facts of the description about a field.
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
    pub(crate) fn ty(&self, def: &TypeDef) -> TypePage {
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
        let aliases = type_aliases(self.api, self.docs, def);
        TypePage { lines, aliases }
    }

    /// The documentation of a field.
    pub(crate) fn field(&self, def: &TypeDef, field: &Field) -> Vec<String> {
        let mut lines = Vec::new();
        let text = self.docs.field(self.api, def, field);
        paragraph(&mut lines, text.map(|text| self.resolved(text)));
        paragraph(&mut lines, facts(field));
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

/// The names with commas, and "and" before the last.
fn enumerate(names: &[String]) -> String {
    match names {
        [front @ .., last] if !front.is_empty() => format!("{} and {last}", front.join(", ")),
        names => names.concat(),
    }
}

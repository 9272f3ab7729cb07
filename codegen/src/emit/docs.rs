//! What a page says when there are no words of ours for it yet: facts and links.

use std::collections::BTreeMap;

use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::quote;

use crate::analyze::answer_type;
use crate::ir::{Answer, Api, JobDef, Kind, Operation, Repeat, Root, Type, TypeDef};

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
    let version = &api.version;
    Some(format!(
        "https://developers.intercom.com/docs/references/{version}/rest-api/api.intercom.io/{tag}/{id}"
    ))
}

/// The documentation of a method.
pub(crate) fn operation(api: &Api, module: &str, operation: &Operation) -> Vec<String> {
    let mut lines = vec![format!("`{} {}`", operation.method, operation.path)];
    lines.extend(super::pages::walk(api, module, operation));
    let again = operation.repeat.map(|repeat| match repeat {
        Repeat::Safe => "Doing it twice is doing it once, so the client sends it again after failures that pass.",
        Repeat::Once => "Doing it twice is not doing it once, so the client sends it again only where it had no effect.",
        Repeat::Job => "A status 429 says that there are jobs under way; the client does not send it again then.",
    });
    lines.extend(
        again
            .into_iter()
            .flat_map(|text| [String::new(), text.to_owned()]),
    );
    if let Some(job) = job(api, operation) {
        let done = super::jobs::done(job);
        let wait = if job.params.is_some() {
            "`wait_with(params)`"
        } else {
            "`wait()`"
        };
        lines.push(String::new());
        lines.push(format!(
            "The work is done in the background: {wait} on the request waits for its end and answers `{done}`."
        ));
    }
    if !operation.errors.is_empty() {
        lines.push(String::new());
        lines.push("# Errors".to_owned());
        lines.push(String::new());
        lines.push(format!(
            "Documented statuses: {}.",
            operation.errors.join(", ")
        ));
    }
    if let Some(url) = reference(api, operation) {
        lines.push(String::new());
        lines.push(format!("[Intercom's reference]({url})"));
    }
    lines
}

/// The job that an operation starts or asks after.
fn job<'a>(api: &'a Api, operation: &Operation) -> Option<&'a JobDef> {
    let Answer::Json(Type::Named(name)) = &operation.answer else {
        return None;
    };
    let job = api.jobs.iter().find(|job| job.ty == *name)?;
    let cancels = job
        .cancel
        .as_ref()
        .is_some_and(|step| step.path == operation.path);
    (!cancels).then_some(job)
}

/// Who uses a type: the operations that send or answer it, and the types that contain it.
pub(crate) struct Uses {
    sent: BTreeMap<String, Vec<String>>,
    answered: BTreeMap<String, Vec<String>>,
    parts: BTreeMap<String, Vec<String>>,
    carried: BTreeMap<String, Vec<String>>,
}

impl Uses {
    /// Collects the uses of every type.
    pub(crate) fn of(api: &Api) -> Self {
        let mut uses = Self {
            sent: BTreeMap::new(),
            answered: BTreeMap::new(),
            parts: BTreeMap::new(),
            carried: BTreeMap::new(),
        };
        // No links: the module of webhooks is not always there.
        let events = api.events.iter().map(|one| (&one.ty, "Event", &one.name));
        let fin = api
            .fin_events
            .iter()
            .map(|one| (&one.ty, "FinEvent", &one.name));
        for (ty, owner, name) in events.chain(fin) {
            let carriers = uses.carried.entry(ty.clone()).or_default();
            carriers.push(format!("`{owner}::{name}`"));
        }
        for resource in &api.resources {
            for operation in &resource.operations {
                let method = format!("`{}().{}`", resource.module, operation.name);
                let params = operation.params.as_ref().map(|params| params.ty.clone());
                let body = operation.body.as_ref().and_then(|body| leaf(&body.ty));
                for name in [params, body].into_iter().flatten() {
                    uses.sent.entry(name).or_default().push(method.clone());
                }
                if let Some(name) = answer_type(&operation.answer).and_then(leaf) {
                    uses.answered.entry(name).or_default().push(method);
                }
            }
        }
        for def in &api.types {
            for ty in members(def) {
                let Some(name) = leaf(ty) else { continue };
                let parents = uses.parts.entry(name).or_default();
                let parent = format!("[`{}`]", def.name);
                if !parents.contains(&parent) {
                    parents.push(parent);
                }
            }
        }
        uses
    }

    /// The documentation of a type.
    pub(crate) fn lines(&self, def: &TypeDef) -> Vec<String> {
        let facts = [
            ("Sent by", self.sent.get(&def.name)),
            ("Answered by", self.answered.get(&def.name)),
            ("Part of", self.parts.get(&def.name)),
            ("Carried by webhooks as", self.carried.get(&def.name)),
        ];
        let mut lines: Vec<String> = Vec::new();
        for (what, names) in facts {
            let Some(names) = names else { continue };
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.push(format!("{what} {}.", enumerate(names)));
        }
        if lines.is_empty() {
            lines.push("Not part of any operation's request or answer.".to_owned());
        }
        if let (Root::Schema(schema), []) = (&def.place.root, def.place.steps.as_slice()) {
            lines.push(String::new());
            lines.push(format!("Schema `{schema}`."));
        }
        if def.deprecated {
            lines.extend([String::new(), "Deprecated.".to_owned()]);
        }
        lines
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

fn members(def: &TypeDef) -> Vec<&Type> {
    match &def.kind {
        Kind::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
        Kind::Union(arms) => arms.iter().map(|arm| &arm.ty).collect(),
        Kind::Answers(arms) => arms
            .iter()
            .filter_map(|arm| answer_type(&arm.answer))
            .collect(),
        Kind::Enum(_) => Vec::new(),
    }
}

fn leaf(ty: &Type) -> Option<String> {
    match ty {
        Type::Named(name) => Some(name.clone()),
        Type::List(inner) | Type::Boxed(inner) => leaf(inner),
        _ => None,
    }
}

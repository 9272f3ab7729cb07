//! Derives facts about each type from the whole IR: its direction, the selectors of a union, and recursion.

mod capture;
mod cycles;
mod keys;
mod select;
mod tags;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Encoding, Operation, Skipped, Type, TypeDef, Usage};

/// Components that the runtime replaces with its own types, each with the reason.
const SERVED_BY_RUNTIME: [(&str, &str); 2] = [
    (
        "error",
        "a failed call returns `intercom_api::Error`, which reads this form and others",
    ),
    (
        "intercom_version",
        "the client sends its own version as the `Intercom-Version` header",
    ),
];

/// Sets the usage of every type, the constants of discriminators and the selector of every variant, drops unused types,
/// and boxes recursive members. Returns the warnings. `events` contains the schemas that webhooks send, and `flattened`
/// contains the components whose fields are part of other types.
pub(crate) fn analyze(
    api: &mut Api,
    events: &BTreeSet<&str>,
    flattened: &BTreeSet<String>,
) -> Vec<Diagnostic> {
    drop_served(api);
    tags::fix(api);
    set_usage(api);
    keep_files_in_forms(api);
    take_files(api);
    drop_unused(api, events, flattened);
    let warnings = select::select(api);
    // Merged alternatives leave types that nothing uses.
    drop_unused(api, events, flattened);
    cycles::box_cycles(api);
    warnings
}

fn set_usage(api: &mut Api) {
    let edges = edges(api);
    let requests = reachable(&edges, request_roots(api));
    let responses = reachable(&edges, response_roots(api));
    for def in &mut api.types {
        let request = requests.contains(&def.name);
        // A type that no operation refers to, such as the item of an event, is only read.
        let response = !request || responses.contains(&def.name);
        def.usage = Usage { request, response };
    }
}

type Edges = BTreeMap<String, Vec<String>>;

fn edges(api: &Api) -> Edges {
    let edges = api.types.iter().map(|def| {
        let parts = def.parts().into_iter().filter_map(Type::named);
        (def.name.clone(), parts.map(str::to_owned).collect())
    });
    edges.collect()
}

/// Drops the types that the runtime replaces, unless another type or an operation needs them.
fn drop_served(api: &mut Api) {
    let by_types = edges(api).into_iter().flat_map(|(name, parts)| {
        let others = parts.into_iter().filter(move |part| *part != name);
        others.collect::<Vec<_>>()
    });
    let mut needed: BTreeSet<String> = by_types.collect();
    needed.extend(request_roots(api));
    needed.extend(response_roots(api));
    for (name, reason) in SERVED_BY_RUNTIME {
        let before = api.types.len() + api.skipped.len();
        if needed.contains(name) {
            continue;
        }
        api.types.retain(|def| def.name != name);
        api.skipped.retain(|other| other.what != name);
        if api.types.len() + api.skipped.len() < before {
            api.skipped.push(Skipped {
                what: name.to_owned(),
                reason: reason.to_owned(),
            });
        }
    }
}

fn request_roots(api: &Api) -> Vec<String> {
    let sent = api.operations().flat_map(Operation::sent);
    sent.map(str::to_owned).collect()
}

fn response_roots(api: &Api) -> Vec<String> {
    let answered = api.operations().filter_map(Operation::answered);
    answered.map(str::to_owned).collect()
}

fn reachable(edges: &Edges, roots: Vec<String>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open = roots;
    while let Some(name) = open.pop() {
        if seen.insert(name.clone()) {
            open.extend(edges.get(&name).into_iter().flatten().cloned());
        }
    }
    seen
}

/// Drops the types that no operation and no webhook uses.
fn drop_unused(api: &mut Api, events: &BTreeSet<&str>, flattened: &BTreeSet<String>) {
    let components = api.types.iter().filter(|def| {
        let component = def.component();
        component.is_some_and(|name| events.contains(name))
    });
    let carried = components.map(|def| def.name.clone()).collect();
    let used = reachable(
        &edges(api),
        [request_roots(api), response_roots(api), carried].concat(),
    );
    let dropped = api.types.extract_if(.., |def| !used.contains(&def.name));
    let dropped: Vec<TypeDef> = dropped.collect();
    let gone: BTreeSet<&str> = dropped.iter().map(|def| def.name.as_str()).collect();
    let skipped = dropped.iter().filter_map(|def| {
        let reason = match def.place.split_last() {
            None if def.component().is_some_and(|name| flattened.contains(name)) => {
                "the types that include the schema contain its fields"
            }
            None if def.is_component() => "no operation and no webhook uses the schema",
            // The types inside a dropped type are not listed separately.
            Some((_, outer)) if gone.contains(outer.to_string().as_str()) => return None,
            _ => "no generated type refers to this type",
        };
        Some(Skipped {
            what: def.name.clone(),
            reason: reason.to_owned(),
        })
    });
    let skipped: Vec<Skipped> = skipped.collect();
    api.skipped.extend(skipped);
    api.skipped.sort_by(|a, b| a.what.cmp(&b.what));
    api.skipped.dedup_by(|a, b| a.what == b.what);
}

/// Replaces the types that represent a file in JSON with the runtime's `File`, which has the same fields.
fn take_files(api: &mut Api) {
    const FIELDS: [&str; 3] = ["content_type", "data", "name"];
    let is_file = |def: &TypeDef| {
        let texts = def.fields().iter().filter(|field| field.ty == Type::String);
        let mut names: Vec<&str> = texts.map(|field| field.json.as_str()).collect();
        names.sort_unstable();
        def.usage.request_only() && def.fields().len() == FIELDS.len() && names == FIELDS
    };
    let files = api.types.extract_if(.., |def| is_file(def));
    let names: BTreeSet<String> = files.map(|def| def.name).collect();
    for body in api.operations_mut().filter_map(|one| one.body.as_mut()) {
        replace(&mut body.ty, &names);
    }
    for ty in api.types.iter_mut().flat_map(TypeDef::parts_mut) {
        replace(ty, &names);
    }
    api.skipped.extend(names.into_iter().map(|what| Skipped {
        what,
        reason: "requests take `intercom_api::File` instead".to_owned(),
    }));
}

/// Replaces a type with `File` if its name is in `names`, and a list of such a type with a list of `File`.
fn replace(ty: &mut Type, names: &BTreeSet<String>) {
    let inner = ty.innermost();
    if matches!(inner, Type::Named(name) if names.contains(name)) {
        *inner = Type::File;
    }
}

/// Turns files outside multipart bodies into strings: a binary string is a file only in a multipart body.
fn keep_files_in_forms(api: &mut Api) {
    let bodies = api.operations().filter_map(|one| one.body.as_ref());
    let forms = bodies
        .filter(|body| body.encoding == Encoding::Multipart)
        .filter_map(|body| body.ty.named())
        .map(str::to_owned)
        .collect();
    let in_forms = reachable(&edges(api), forms);
    let others = api.types.iter_mut();
    let others = others.filter(|def| !in_forms.contains(&def.name));
    for inner in others.flat_map(TypeDef::parts_mut).map(Type::innermost) {
        if *inner == Type::File {
            *inner = Type::String;
        }
    }
}

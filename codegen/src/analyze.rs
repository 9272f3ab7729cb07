//! What the picture as a whole tells of each type: which way it travels, and whether it contains itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Answer, Api, Kind, Place, Root, Type, TypeDef, Usage};

/// Sets the usage of every type, boxes what would have no size, and drops inline types that nothing uses.
pub(crate) fn analyze(api: &mut Api) {
    let edges = edges(api);
    let requests = reachable(&edges, request_roots(api));
    let responses = reachable(&edges, response_roots(api));
    for def in &mut api.types {
        let usage = Usage { request: requests.contains(&def.name), response: responses.contains(&def.name) };
        // What no operation names (the payload of an event, say) is read, not written.
        def.usage = if usage == Usage::default() { Usage { request: false, response: true } } else { usage };
    }
    drop_unused(api, &edges, &requests, &responses);
    box_cycles(api);
}

type Edges = BTreeMap<String, Vec<String>>;

fn edges(api: &Api) -> Edges {
    api.types.iter().map(|def| (def.name.clone(), members(def).into_iter().filter_map(leaf).collect())).collect()
}

fn members(def: &TypeDef) -> Vec<&Type> {
    match &def.kind {
        Kind::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
        Kind::Union(arms) => arms.iter().map(|arm| &arm.ty).collect(),
        Kind::Answers(arms) => arms.iter().filter_map(|arm| answer_type(&arm.answer)).collect(),
        Kind::Enum(_) => Vec::new(),
    }
}

/// The type of an answer's JSON.
pub(crate) fn answer_type(answer: &Answer) -> Option<&Type> {
    match answer {
        Answer::Json(ty) | Answer::Optional(ty) => Some(ty),
        Answer::Empty | Answer::Text | Answer::Binary | Answer::Redirect => None,
    }
}

fn leaf(ty: &Type) -> Option<String> {
    match ty {
        Type::Named(name) => Some(name.clone()),
        Type::List(inner) | Type::Boxed(inner) => leaf(inner),
        _ => None,
    }
}

fn request_roots(api: &Api) -> Vec<String> {
    let operations = api.resources.iter().flat_map(|resource| &resource.operations);
    let roots = operations.flat_map(|operation| {
        let params = operation.params.as_ref().map(|params| params.ty.clone());
        let body = operation.body.as_ref().and_then(|body| leaf(&body.ty));
        [params, body]
    });
    roots.flatten().collect()
}

fn response_roots(api: &Api) -> Vec<String> {
    let operations = api.resources.iter().flat_map(|resource| &resource.operations);
    operations.filter_map(|operation| answer_type(&operation.answer).and_then(leaf)).collect()
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

/// Inline types can be left over when the alternative they stood in was served by another one.
fn drop_unused(api: &mut Api, edges: &Edges, requests: &BTreeSet<String>, responses: &BTreeSet<String>) {
    let components = api.types.iter().filter(|def| is_component(&def.place)).map(|def| def.name.clone()).collect();
    let kept = reachable(edges, components);
    api.types.retain(|def| {
        kept.contains(&def.name) || requests.contains(&def.name) || responses.contains(&def.name)
    });
}

fn is_component(place: &Place) -> bool {
    matches!(place.root, Root::Schema(_)) && place.steps.is_empty()
}

/// Boxes every member through which a type contains itself without a list between.
fn box_cycles(api: &mut Api) {
    let direct: Edges = api
        .types
        .iter()
        .map(|def| {
            let names = members(def).into_iter().filter_map(|ty| match ty {
                Type::Named(name) => Some(name.clone()),
                _ => None,
            });
            (def.name.clone(), names.collect())
        })
        .collect();
    for def in &mut api.types {
        let owner = def.name.clone();
        let cyclic = |ty: &Type| match ty {
            Type::Named(name) => *name == owner || reachable(&direct, vec![name.clone()]).contains(&owner),
            _ => false,
        };
        let members: Vec<&mut Type> = match &mut def.kind {
            Kind::Struct(fields) => fields.iter_mut().map(|field| &mut field.ty).collect(),
            Kind::Union(arms) => arms.iter_mut().map(|arm| &mut arm.ty).collect(),
            Kind::Enum(_) | Kind::Answers(_) => Vec::new(),
        };
        for ty in members {
            if cyclic(ty) {
                *ty = Type::Boxed(Box::new(ty.clone()));
            }
        }
    }
}

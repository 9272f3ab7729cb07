//! What the picture as a whole tells of each type: which way it travels, how the arms of a union are told apart,
//! and whether it contains itself.

mod select;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Encoding, Kind, Place, Resource, Root, Skipped, Type, TypeDef, Usage};
use crate::source::Node;

/// Sets the usage of every type, gives every arm its selector, drops types that nothing uses, and boxes what would
/// have no size. `flattened` are the components whose fields stand in other types.
pub(crate) fn analyze(api: &mut Api, flattened: &BTreeSet<String>, tree: &Node) -> Vec<Diagnostic> {
    set_usage(api);
    let diagnostics = select::select(api, tree);
    drop_unused(api, flattened);
    keep_files_in_forms(api);
    box_cycles(api);
    diagnostics
}

fn set_usage(api: &mut Api) {
    let edges = edges(api);
    let requests = reachable(&edges, request_roots(&api.resources));
    let responses = reachable(&edges, response_roots(&api.resources));
    for def in &mut api.types {
        let usage = Usage {
            request: requests.contains(&def.name),
            response: responses.contains(&def.name),
        };
        // What no operation names (the payload of an event, say) is read, not written.
        def.usage = if usage == Usage::default() {
            Usage {
                request: false,
                response: true,
            }
        } else {
            usage
        };
    }
}

type Edges = BTreeMap<String, Vec<String>>;

fn edges(api: &Api) -> Edges {
    api.types
        .iter()
        .map(|def| {
            (
                def.name.clone(),
                def.parts()
                    .into_iter()
                    .filter_map(Type::named)
                    .map(str::to_owned)
                    .collect(),
            )
        })
        .collect()
}

/// The types that other types or operations name.
pub(crate) fn needed<'a>(
    types: impl Iterator<Item = &'a TypeDef>,
    resources: &[Resource],
) -> BTreeSet<String> {
    let by_types = types.flat_map(|def| {
        def.parts()
            .into_iter()
            .filter_map(Type::named)
            .filter(|name| *name != def.name)
            .map(str::to_owned)
    });
    let mut needed: BTreeSet<String> = by_types.collect();
    needed.extend(request_roots(resources));
    needed.extend(response_roots(resources));
    needed
}

fn request_roots(resources: &[Resource]) -> Vec<String> {
    let operations = resources.iter().flat_map(|resource| &resource.operations);
    let roots = operations.flat_map(|operation| {
        let params = operation.params.as_ref().map(|params| params.ty.clone());
        let body = operation
            .body
            .as_ref()
            .and_then(|body| body.ty.named())
            .map(str::to_owned);
        [params, body]
    });
    roots.flatten().collect()
}

fn response_roots(resources: &[Resource]) -> Vec<String> {
    let operations = resources.iter().flat_map(|resource| &resource.operations);
    operations
        .filter_map(|operation| operation.answer.json().and_then(Type::named))
        .map(str::to_owned)
        .collect()
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

/// Inline types can be left over when another arm serves for theirs; components, when all their fields stand in
/// the types that inherit them.
fn drop_unused(api: &mut Api, flattened: &BTreeSet<String>) {
    let whole = |def: &&TypeDef| is_component(&def.place) && !flattened.contains(&def.name);
    let components = api
        .types
        .iter()
        .filter(whole)
        .map(|def| def.name.clone())
        .collect();
    let used = reachable(
        &edges(api),
        [
            request_roots(&api.resources),
            response_roots(&api.resources),
            components,
        ]
        .concat(),
    );
    let (kept, dropped): (Vec<TypeDef>, Vec<TypeDef>) = std::mem::take(&mut api.types)
        .into_iter()
        .partition(|def| used.contains(&def.name));
    api.types = kept;
    let skipped = dropped
        .into_iter()
        .filter(|def| is_component(&def.place))
        .map(|def| Skipped {
            what: def.name,
            reason: "its fields stand in the types that include it".to_owned(),
        });
    api.skipped.extend(skipped);
    api.skipped.sort_by(|a, b| a.what.cmp(&b.what));
}

fn is_component(place: &Place) -> bool {
    matches!(place.root, Root::Schema(_)) && place.steps.is_empty()
}

/// A binary text is a file in a multipart body; in JSON it is text.
fn keep_files_in_forms(api: &mut Api) {
    let operations = api
        .resources
        .iter()
        .flat_map(|resource| &resource.operations);
    let bodies = operations.filter_map(|operation| operation.body.as_ref());
    let forms = bodies
        .filter(|body| body.encoding == Encoding::Multipart)
        .filter_map(|body| body.ty.named())
        .map(str::to_owned)
        .collect();
    let in_forms = reachable(&edges(api), forms);
    for def in api
        .types
        .iter_mut()
        .filter(|def| !in_forms.contains(&def.name))
    {
        match &mut def.kind {
            Kind::Struct(fields) => fields
                .iter_mut()
                .for_each(|field| file_to_text(&mut field.ty)),
            Kind::Union(arms) => arms.iter_mut().for_each(|arm| file_to_text(&mut arm.ty)),
            Kind::Enum(_) | Kind::Answers(_) => {}
        }
    }
}

fn file_to_text(ty: &mut Type) {
    match ty {
        Type::File => *ty = Type::String,
        Type::List(inner) | Type::Boxed(inner) => file_to_text(inner),
        _ => {}
    }
}

/// Boxes every member through which a type contains itself without a list between.
fn box_cycles(api: &mut Api) {
    let direct: Edges = api
        .types
        .iter()
        .map(|def| {
            let names = def.parts().into_iter().filter_map(|ty| match ty {
                Type::Named(name) => Some(name.clone()),
                _ => None,
            });
            (def.name.clone(), names.collect())
        })
        .collect();
    for def in &mut api.types {
        let owner = def.name.clone();
        let cyclic = |ty: &Type| match ty {
            Type::Named(name) => {
                *name == owner || reachable(&direct, vec![name.clone()]).contains(&owner)
            }
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

//! Checks that every name is a valid identifier, is unique in its scope, and has a definition.

use std::collections::BTreeSet;

use codegen::ir::{Api, Kind, Operation, Type};

/// Returns the problems with the names of a version.
pub fn faults(api: &Api) -> Vec<String> {
    let mut faults = Vec::new();
    let types = scope(
        "types",
        api.types.iter().map(|def| def.name.as_str()),
        &mut faults,
    );
    for def in &api.types {
        let names: Vec<&str> = match &def.kind {
            Kind::Struct(fields) => fields
                .iter()
                .map(|field| field.name.as_str())
                .chain(["extra"])
                .collect(),
            Kind::Enum(values) => values
                .iter()
                .map(|value| value.name.as_str())
                .chain(["Other"])
                .collect(),
            Kind::Union(arms) => arms
                .iter()
                .map(|arm| arm.name.as_str())
                .chain(["Other"])
                .collect(),
            Kind::Answers(arms) => arms.iter().map(|arm| arm.name.as_str()).collect(),
        };
        scope(&def.name, names.into_iter(), &mut faults);
        for ty in def.parts() {
            leads(ty, &def.name, &types, &mut faults);
        }
    }
    scope(
        "modules",
        api.resources
            .iter()
            .map(|resource| resource.module.as_str()),
        &mut faults,
    );
    for resource in &api.resources {
        scope(
            "handle",
            [resource.handle.as_str()].into_iter(),
            &mut faults,
        );
        let methods = resource
            .operations
            .iter()
            .map(|operation| operation.name.as_str());
        scope(&resource.module, methods, &mut faults);
        for operation in &resource.operations {
            let parameters = operation
                .path_params
                .iter()
                .map(|param| param.name.as_str());
            scope(
                &operation.path,
                parameters.chain(["request", "params"]),
                &mut faults,
            );
            for ty in operation_types(operation) {
                leads(&ty, &operation.path, &types, &mut faults);
            }
        }
    }
    faults
}

fn scope<'a>(
    scope: &str,
    names: impl Iterator<Item = &'a str>,
    faults: &mut Vec<String>,
) -> BTreeSet<&'a str> {
    let mut taken = BTreeSet::new();
    for name in names {
        if syn::parse_str::<syn::Ident>(name).is_err() {
            faults.push(format!("{scope}: `{name}` is not an identifier"));
        }
        if !taken.insert(name) {
            faults.push(format!("{scope}: duplicate `{name}`"));
        }
    }
    taken
}

fn operation_types(operation: &Operation) -> Vec<Type> {
    let params = operation
        .params
        .as_ref()
        .map(|params| Type::Named(params.ty.clone()));
    let body = operation.body.as_ref().map(|body| body.ty.clone());
    [params, body, operation.answer.json().cloned()]
        .into_iter()
        .flatten()
        .collect()
}

fn leads(ty: &Type, from: &str, types: &BTreeSet<&str>, faults: &mut Vec<String>) {
    match ty {
        Type::Named(name) if !types.contains(name.as_str()) => {
            faults.push(format!("{from}: unknown type `{name}`"));
        }
        Type::List(inner) | Type::Boxed(inner) => leads(inner, from, types, faults),
        _ => {}
    }
}

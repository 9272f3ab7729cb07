//! The rows of a version as Rust, and what they are made of.

use std::fmt::Write;

use codegen::ir::{Answer as Answered, Api, Encoding, Kind, ListDef, Operation as Declared, Type};

/// `tests/calls/src/generated/mod.rs`: the lists of all versions.
pub fn module(apis: &[&Api]) -> String {
    let modules: String = apis
        .iter()
        .map(|api| format!("mod {};\n", api.module))
        .collect();
    let versions: String = apis
        .iter()
        .map(|api| format!("    {}::VERSION,\n", api.module))
        .collect();
    format!(
        "{HEAD}\n{modules}\n/// Every version, in their order.\npub static VERSIONS: &[crate::Version] = &[\n{versions}];\n"
    )
}

/// The rows of a version as Rust.
pub fn rows(api: &Api) -> String {
    let mut text = format!("{HEAD}\noperations! {{ {} {:?}\n", api.module, api.version);
    for resource in &api.resources {
        for operation in &resource.operations {
            // Writing to a string does not fail.
            let _ = writeln!(text, "    {}", row(api, &resource.module, operation));
        }
    }
    text.push_str("}\n");
    text
}

const HEAD: &str =
    "// Written by `UPDATE_GOLDEN=1 cargo test -p tests --test generator rows`. Do not edit.\n";

fn row(api: &Api, resource: &str, operation: &Declared) -> String {
    format!(
        "\"{}\" {resource}.{}({}) -> {}{};",
        key(operation),
        operation.name,
        arguments(operation).join(", "),
        answer(api, &operation.answer),
        if list(api, operation).is_some() {
            " list"
        } else {
            ""
        }
    )
}

/// The arguments of a method: `path` for each path parameter, then `body(its type)` or `bytes`, then `params(its type)`.
pub fn arguments(operation: &Declared) -> Vec<String> {
    let mut arguments = vec!["path".to_owned(); operation.path_params.len()];
    arguments.extend(operation.body.as_ref().map(|body| match body.encoding {
        Encoding::Bytes(_) => "bytes".to_owned(),
        _ => format!("body({})", rust(&body.ty)),
    }));
    arguments.extend(
        operation
            .params
            .as_ref()
            .map(|params| format!("params(types::{})", params.ty)),
    );
    arguments
}

/// An operation's method and path.
pub fn key(operation: &Declared) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn answer(api: &Api, answer: &Answered) -> String {
    match answer {
        Answered::Empty => "empty".to_owned(),
        Answered::Json(ty) if by_status(api, ty) => format!("by_status({})", rust(ty)),
        Answered::Json(ty) => format!("json({})", rust(ty)),
        Answered::Optional(ty) => format!("optional({})", rust(ty)),
        Answered::Text => "json(String)".to_owned(),
        Answered::Binary => "binary".to_owned(),
        Answered::Redirect => "redirect".to_owned(),
    }
}

/// Where the answer of an operation has its items, if it is a list.
pub fn list<'a>(api: &'a Api, operation: &Declared) -> Option<&'a ListDef> {
    match &operation.answer {
        Answered::Json(Type::Named(name)) | Answered::Optional(Type::Named(name)) => {
            api.lists.iter().find(|list| list.ty == *name)
        }
        _ => None,
    }
}

fn by_status(api: &Api, ty: &Type) -> bool {
    let Type::Named(name) = ty else { return false };
    let named = api.types.iter().find(|def| def.name == *name);
    named.is_some_and(|def| matches!(def.kind, Kind::Answers(_)))
}

/// A type as Rust writes it, with what the head of the file brings into scope.
pub fn rust(ty: &Type) -> String {
    ty.written(&|name| format!("types::{name}"))
}

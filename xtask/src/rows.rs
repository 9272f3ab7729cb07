//! Writes the rows of the package `calls`. Tests use the rows to call every operation of a version.

use std::fmt::Write;

use codegen::Version;
use codegen::ir::{
    Answer as Answered, Api, Encoding, Kind, ListDef, Operation as Declared, StatusArm, Type,
    TypeDef,
};

/// The folder of the rows.
pub(crate) const FOLDER: &str = "tests/calls/src/generated";

const HEAD: &str = "// Written by `cargo xtask regen`. Do not edit.\n";

/// Returns the generated files of `tests/calls`, each with its path relative to the project's root: the module that
/// lists all versions, and one file of rows per model.
pub(crate) fn files<'a>(
    versions: &[Version],
    current: &Version,
    apis: &'a [&Api],
) -> impl Iterator<Item = (String, String)> + 'a {
    let module = (format!("{FOLDER}/mod.rs"), module(versions, current));
    let of = |api: &&Api| (format!("{FOLDER}/{}.rs", api.module), rows(api));
    std::iter::once(module).chain(apis.iter().map(of))
}

/// Returns the source of the module that lists all versions and exports the current version.
fn module(versions: &[Version], current: &Version) -> String {
    let current = &current.module;
    let each = |line: fn(&str) -> String| -> String {
        versions
            .iter()
            .map(|version| line(&version.module))
            .collect()
    };
    let modules = each(|module| format!("mod {module};\n"));
    let rows = each(|module| format!("    {module}::VERSION,\n"));
    format!(
        "{HEAD}\n{modules}\npub use intercom_api::{current} as current;\n\n\
         /// All versions, in order.\npub static VERSIONS: &[crate::Version] = &[\n{rows}];\n"
    )
}

/// Returns the source of a version's rows: first the events, then the operations.
fn rows(api: &Api) -> String {
    let mut text = format!("{HEAD}\noperations! {{ {} {:?}\n", api.module, api.version);
    // Writing to a string does not fail.
    for event in &api.events {
        let _ = writeln!(text, "    event {:?} types::{};", event.name, event.ty);
    }
    for resource in &api.resources {
        for operation in &resource.operations {
            let _ = writeln!(text, "    {}", row(api, &resource.module, operation));
        }
    }
    text.push_str("}\n");
    text
}

fn row(api: &Api, resource: &str, operation: &Declared) -> String {
    format!(
        "\"{}\" {resource}.{}({}){} -> {}{};",
        key(operation),
        operation.name,
        arguments(operation).join(", "),
        params(api, operation),
        answer(api, &operation.answer),
        if list(api, operation).is_some() {
            " list"
        } else {
            ""
        }
    )
}

/// Returns the arguments of a method: `path` for each path parameter, then `body(<type>)` or `bytes`.
pub fn arguments(operation: &Declared) -> Vec<String> {
    let mut arguments = vec!["path".to_owned(); operation.path_params.len()];
    arguments.extend(operation.body.as_ref().map(|body| match body.encoding {
        Encoding::Bytes(_) => "bytes".to_owned(),
        _ => format!("body({})", rust(&body.ty)),
    }));
    arguments
}

/// Returns the parameters of an operation, each as the setter, the name and the type.
pub fn params(api: &Api, operation: &Declared) -> String {
    let params = operation.params.as_ref();
    let fields = params.and_then(|params| api.definition(&params.ty));
    let fields = fields.map(TypeDef::fields).unwrap_or_default().iter();
    let rows: Vec<String> = fields
        .filter_map(|field| {
            let setter = field.surface.setter.as_ref()?;
            let ty = match field.constant {
                Some(_) => "String".to_owned(),
                None => rust(&field.ty),
            };
            Some(format!("{setter} {:?} {ty}", field.json))
        })
        .collect();
    match rows.is_empty() {
        true => String::new(),
        false => format!(" ?[{}]", rows.join(", ")),
    }
}

/// Returns the method and the path of an operation.
pub fn key(operation: &Declared) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn answer(api: &Api, answer: &Answered) -> String {
    match answer {
        Answered::Empty => "empty".to_owned(),
        Answered::Json(ty) => match arms(api, ty) {
            Some(arms) => format!("by_status({}) [{}]", rust(ty), documents(arms)),
            None => format!("json({})", rust(ty)),
        },
        Answered::Optional(ty) => format!("optional({})", rust(ty)),
        Answered::Text => "json(String)".to_owned(),
        Answered::Binary => "binary".to_owned(),
        Answered::Redirect => "redirect".to_owned(),
    }
}

/// Returns the list that an operation returns, if any.
pub fn list<'a>(api: &'a Api, operation: &Declared) -> Option<&'a ListDef> {
    match &operation.answer {
        Answered::Json(Type::Named(name)) | Answered::Optional(Type::Named(name)) => {
            api.lists.iter().find(|list| list.ty == *name)
        }
        _ => None,
    }
}

/// Returns the responses, each with its status, if a type consists of responses with different statuses.
fn arms<'a>(api: &'a Api, ty: &Type) -> Option<&'a [StatusArm]> {
    let Type::Named(name) = ty else { return None };
    match &api.types.iter().find(|def| def.name == *name)?.kind {
        Kind::Answers(arms) => Some(arms),
        _ => None,
    }
}

/// Returns the statuses of the responses with a typed body, each with the type of the body.
fn documents(arms: &[StatusArm]) -> String {
    let document = |arm: &StatusArm| match &arm.answer {
        Answered::Json(ty) | Answered::Optional(ty) => Some(format!("{} {}", arm.status, rust(ty))),
        Answered::Text => Some(format!("{} String", arm.status)),
        Answered::Empty | Answered::Binary | Answered::Redirect => None,
    };
    let documents: Vec<String> = arms.iter().filter_map(document).collect();
    documents.join(", ")
}

/// Returns the Rust source of a type, with paths that are valid in the generated file.
pub fn rust(ty: &Type) -> String {
    ty.written(&|name| format!("types::{name}"))
}

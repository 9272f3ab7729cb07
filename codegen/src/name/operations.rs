//! Names resources and methods.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::distinct::{Wanted, distinct};
use super::identifiers::{camel, camel_part, in_full, plural, singular, snake};
use super::table::Names;
use crate::facade;
use crate::ir::{Operation, Resource};

/// Names that no resource can have: other modules of a version, methods of every client, and a type in the signatures
/// of the client's methods, which a module of that name would hide.
const RESERVED: [&str; 5] = ["client", "clone", "str", "types", "webhooks"];

/// HTTP methods, in the order in which their operations choose a verb.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "DELETE", "PATCH"];

/// Divides operations into resources and names the methods. Returns a collision, with its resource, for each pair of
/// operations that would get the same method name.
pub(crate) fn resources(
    operations: Vec<Operation>,
    names: &Names,
) -> (Vec<Resource>, Vec<(String, Operation, Operation)>) {
    let mut order: Vec<usize> = (0..operations.len()).collect();
    // Short paths choose first, so names do not depend on the order of the description.
    order.sort_by_key(|&index| {
        let operation = &operations[index];
        let id = operation.id.as_deref();
        let given = names.operations.all(&operation.key, id).next().is_some();
        let depth = operation.path.split('/').count();
        let method = METHODS
            .iter()
            .position(|method| *method == operation.method);
        (
            !given,
            depth,
            method.unwrap_or(METHODS.len()),
            &operation.key,
        )
    });
    let mut owners: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut named: Vec<Option<(String, String)>> = vec![None; operations.len()];
    let mut collisions = Vec::new();
    for index in order {
        let (resource, wanted) = wanted_names(&operations[index], names);
        let mut wanted = wanted.into_iter().map(|name| (resource.clone(), name));
        let first = wanted.clone().next();
        if let Some(name) = wanted.find(|name| !owners.contains_key(name)) {
            owners.insert(name.clone(), index);
            named[index] = Some(name);
        } else if let Some(name) = first
            && let Some(&owner) = owners.get(&name)
        {
            let mut owner = operations[owner].clone();
            owner.name = name.1;
            collisions.push((resource, owner, operations[index].clone()));
        }
    }
    let mut resources: BTreeMap<String, Vec<Operation>> = BTreeMap::new();
    for (mut operation, name) in operations.into_iter().zip(named) {
        if let Some((resource, name)) = name {
            operation.name = name;
            name_parameters(&mut operation);
            resources.entry(resource).or_default().push(operation);
        }
    }
    let resources = resources.into_iter().map(|(module, operations)| Resource {
        handle: handle(&module),
        module,
        operations,
    });
    (resources.collect(), collisions)
}

fn handle(module: &str) -> String {
    let handle = camel(module);
    if facade::OPERATIONS.reserve(&handle) {
        format!("{}Resource", handle.trim_end_matches('_'))
    } else {
        handle
    }
}

/// The resource of an operation and the candidates for the name of its method, the best first.
fn wanted_names(operation: &Operation, names: &Names) -> (String, Vec<String>) {
    let id = operation.id.as_deref();
    if let Some(method) = names.operations.all(&operation.key, id).next() {
        return (method.resource.clone(), vec![snake(&method.name)]);
    }
    let resource = resource_of(operation, names);
    let full = operation
        .id
        .as_deref()
        .map_or_else(|| path_words(operation), |id| id.to_snake_case());
    let short = short_name(operation, &full, &resource);
    let with_method = format!("{}_{full}", operation.method.to_lowercase());
    let wanted = [short, full, with_method, whole_path(operation)];
    (resource, wanted.iter().map(|name| snake(name)).collect())
}

fn resource_of(operation: &Operation, names: &Names) -> String {
    let first_segment = operation
        .path
        .split('/')
        .find(|segment| !segment.is_empty())
        .unwrap_or("root");
    let of_tag = |tag: &String| {
        names
            .resources
            .get(tag)
            .cloned()
            .unwrap_or_else(|| tag.to_snake_case())
    };
    let by_path = operation
        .tags
        .iter()
        .map(of_tag)
        .find(|tag| tag == first_segment);
    let module = by_path
        .or_else(|| operation.tags.first().map(of_tag))
        .unwrap_or_else(|| first_segment.to_snake_case());
    let module = snake(&module);
    if RESERVED.contains(&module.as_str()) || facade::client_methods().contains(&module) {
        format!("{module}_")
    } else {
        module
    }
}

/// The name of an operation without an id: the last fixed segment of its path, after a verb if the segment has none.
fn path_words(operation: &Operation) -> String {
    let mut fixed = operation
        .path
        .rsplit('/')
        .filter(|segment| !segment.is_empty() && !segment.contains('{'));
    let last = fixed.next().unwrap_or("root").to_snake_case();
    let acts =
        operation.method == "POST" && !operation.path.ends_with('}') && singular(&last) == last;
    let verb = verb(operation);
    if acts || last.starts_with("get_") {
        last
    } else {
        format!("{verb}_{last}")
    }
}

/// The method and every segment of the path, which are unique to the operation.
fn whole_path(operation: &Operation) -> String {
    let segments = operation.path.split('/').map(|segment| {
        let fixed = segment.split(['{', '}']).step_by(2).map(in_full);
        fixed.collect::<Vec<_>>().join("_by_")
    });
    let words: Vec<String> = segments.collect();
    format!("{}{}", operation.method.to_lowercase(), words.join("_"))
}

/// The operation's id without the noun of its resource, and with the verb that all resources use.
fn short_name(operation: &Operation, full: &str, resource: &str) -> String {
    let nouns: Vec<String> = resource
        .split('_')
        .flat_map(|word| [singular(word), plural(word), word.to_owned()])
        .collect();
    let mut words: Vec<&str> = full
        .split('_')
        .filter(|word| !matches!(*word, "a" | "an" | "the"))
        .collect();
    if words.len() > 2 && words.ends_with(&["by", "id"]) {
        words.truncate(words.len() - 2);
    }
    if operation.path.ends_with("/search") {
        return "search".to_owned();
    }
    let Some((first, rest)) = words.split_first() else {
        return full.to_owned();
    };
    let verb = match *first {
        "retrieve" | "get" | "show" | "fetch" | "find" | "list" | "lis" | "read" => verb(operation),
        other => other,
    };
    let mut name = vec![verb];
    name.extend(
        rest.iter()
            .copied()
            .filter(|word| !nouns.iter().any(|noun| noun == word)),
    );
    name.join("_")
}

/// The verb that all resources use for this kind of operation.
fn verb(operation: &Operation) -> &'static str {
    let last = operation.path.rsplit('/').next().unwrap_or_default();
    match operation.method.as_str() {
        "GET" if last.ends_with('}') || singular(last) == last => "find",
        "GET" => "list",
        "POST" => "create",
        "PUT" | "PATCH" => "update",
        "DELETE" => "delete",
        _ => "call",
    }
}

fn name_parameters(operation: &mut Operation) {
    // The method has arguments with these names.
    let identifier = |text: &str| match snake(text) {
        name if name == "request" || name == "params" => name + "_",
        name => name,
    };
    let wanted = operation.path_params.iter().map(|param| Wanted {
        text: &param.json,
        plain: identifier(&param.json),
        full: identifier(&in_full(&param.json)),
        fixed: false,
    });
    let (named, _) = distinct(&wanted.collect::<Vec<_>>(), &[]);
    for (param, name) in operation.path_params.iter_mut().zip(named) {
        param.name = name;
    }
}

/// The stem of the names of an operation's types: `CreateContact`, `ListContactAttachedTags`.
pub(crate) fn type_stem(resource: &str, method: &str) -> String {
    let words: Vec<&str> = method.trim_end_matches('_').split('_').collect();
    let (front, last) = resource.rsplit_once('_').unwrap_or(("", resource));
    let one = camel(&format!("{front}_{}", singular(last)));
    if words
        .iter()
        .any(|word| singular(word).ends_with(&singular(last)))
    {
        return camel(method);
    }
    match words.as_slice() {
        ["list" | "search" | "scroll"] => format!("{}{}", camel(method), camel(resource)),
        [verb, rest @ ..] => format!("{}{one}{}", camel_part(verb), camel_part(&rest.join("_"))),
        [] => one,
    }
}

//! Names resources and methods.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::distinct::{Wanted, distinct};
use super::identifiers::{camel, camel_part, in_full, plural, singular, snake};
use super::table::Names;
use crate::facade;
use crate::ir::{Operation, Resource};

/// Names that no resource can have: other modules of a version, methods of every client, and `str`, because a module
/// `str` would hide the type in the signatures of the client's methods.
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
    let collections = collections(&operations);
    let mut owners: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut named: Vec<Option<(String, String)>> = vec![None; operations.len()];
    let mut collisions = Vec::new();
    for index in order {
        let (resource, wanted) = wanted_names(&operations[index], names, &collections);
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

/// Returns the resource of an operation and the candidates for the name of its method; the best candidate comes first.
fn wanted_names(
    operation: &Operation,
    names: &Names,
    collections: &BTreeMap<String, String>,
) -> (String, Vec<String>) {
    let id = operation.id.as_deref();
    if let Some(method) = names.operations.all(&operation.key, id).next() {
        return (method.resource.clone(), vec![snake(&method.name)]);
    }
    let resource = resource_of(operation, names, collections);
    let full = id.map_or_else(|| path_words(operation), |id| id.to_snake_case());
    let short = short_name(operation, &full, &resource);
    let with_method = format!("{}_{full}", operation.method.to_lowercase());
    let wanted = [short, full, with_method, whole_path(operation)];
    (resource, wanted.iter().map(|name| snake(name)).collect())
}

/// Returns the resources that belong to a group, keyed by the first two segments of their paths. The name of the group
/// precedes the name of the resource, as in `/help_center/collections`; a resource counts only if it can be listed.
fn collections(operations: &[Operation]) -> BTreeMap<String, String> {
    let listed = operations
        .iter()
        .filter(|one| one.method == "GET" && !one.tags.is_empty());
    let of_group = listed.filter_map(|operation| {
        let (group, name) = operation.path.trim_start_matches('/').split_once('/')?;
        let grouped = !is_plural(group) && is_plural(name) && !name.contains(['/', '{']);
        grouped.then(|| (operation.path.clone(), name.to_snake_case()))
    });
    of_group.collect()
}

/// Returns the first two segments of the path.
fn collection_of(operation: &Operation) -> &str {
    let third = operation.path.match_indices('/').nth(2);
    third.map_or(&operation.path, |(at, _)| &operation.path[..at])
}

fn resource_of(
    operation: &Operation,
    names: &Names,
    collections: &BTreeMap<String, String>,
) -> String {
    let mut segments = operation.path.split('/').filter(|one| !one.is_empty());
    let first_segment = segments.next().unwrap_or("root");
    let of_tag = |tag: &String| {
        let given = names.resources.get(tag).cloned();
        given.unwrap_or_else(|| tag.to_snake_case())
    };
    let by_path = collections.get(collection_of(operation)).cloned();
    let by_path = by_path.or_else(|| {
        let mut tags = operation.tags.iter().map(of_tag);
        tags.find(|tag| tag == first_segment)
    });
    let module = by_path
        .or_else(|| operation.tags.first().map(of_tag))
        .map(|module| one_owner(module, first_segment))
        .unwrap_or_else(|| first_segment.to_snake_case());
    let module = snake(&module);
    if RESERVED.contains(&module.as_str()) || facade::client_methods().contains(&module) {
        format!("{module}_")
    } else {
        module
    }
}

/// Returns the name of a resource whose items are parts of another resource. The name begins with the singular of the
/// other resource: `conversation_attributes` for the tag *Conversations Attributes* and the path
/// `/conversations/attributes`.
fn one_owner(module: String, first_segment: &str) -> String {
    let parts = module.strip_prefix(first_segment);
    match parts.filter(|parts| parts.starts_with('_')) {
        Some(parts) => format!("{}{parts}", singular(first_segment)),
        None => module,
    }
}

/// Returns the name of an operation without an id: the last fixed segment of its path, after a verb if the segment
/// contains no verb.
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

/// Returns the HTTP method and every segment of the path, which together are unique to the operation.
fn whole_path(operation: &Operation) -> String {
    let segments = operation.path.split('/').map(|segment| {
        let fixed = segment.split(['{', '}']).step_by(2).map(in_full);
        fixed.collect::<Vec<_>>().join("_by_")
    });
    let words: Vec<String> = segments.collect();
    format!("{}{}", operation.method.to_lowercase(), words.join("_"))
}

/// Words that can precede the noun in an operation id; the name of the method omits these words.
const FILLERS: [&str; 5] = ["a", "all", "an", "attached", "the"];

/// Words that join a noun to a verb; the name of the method omits such a word together with the noun.
const JOINTS: [&str; 8] = ["by", "for", "from", "in", "of", "over", "to", "with"];

/// Returns the operation's id without the noun of its resource, and with the verb that all resources share.
fn short_name(operation: &Operation, full: &str, resource: &str) -> String {
    let nouns = nouns(operation, resource);
    let is_noun = |word: &str| nouns.iter().any(|noun| noun == word);
    if let Some(searched) = operation.path.strip_suffix("/search") {
        return match searched.rsplit_once('/') {
            Some((owner, part)) if !owner.is_empty() && !part.split('_').any(is_noun) => {
                format!("search_{part}")
            }
            _ => "search".to_owned(),
        };
    }
    let alone = full.ends_with("_all");
    let mut words: Vec<&str> = full
        .split('_')
        .filter(|word| !FILLERS.contains(word) || (*word == "all" && alone))
        .collect();
    if words.len() > 2 && words.ends_with(&["by", "id"]) {
        words.truncate(words.len() - 2);
    }
    let Some((&first, rest)) = words.split_first() else {
        return full.to_owned();
    };
    let (verb, rest) = match first {
        "retrieve" | "get" | "show" | "fetch" | "find" | "list" | "lis" | "read" => {
            (reading_verb(operation, first), rest)
        }
        "collect" if operation.method == "GET" => (verb(operation), rest),
        // An id without a verb, such as `dataEventSummaries`.
        noun if is_noun(noun)
            && (is_plural(noun) || rest.first().is_some_and(|two| is_noun(two))) =>
        {
            (verb(operation), words.as_slice())
        }
        other => (other, rest),
    };
    let links = ["attach", "detach"].contains(&verb);
    let qualified = qualified(operation, rest, &is_noun);
    let mut name = vec![verb];
    let own = rest.iter().enumerate().filter(|(at, word)| {
        let implied = is_noun(word) && !qualified.contains(at);
        !implied && (!links || !JOINTS.contains(word))
    });
    name.extend(own.map(|(_, word)| *word));
    while name.len() > 1 && name.last().is_some_and(|last| JOINTS.contains(last)) {
        name.pop();
    }
    name.join("_")
}

/// Returns the positions of nouns of the resource that belong to a longer noun. The longer noun is a segment of the
/// path, such as `side_conversations`, or, if the path does not contain the resource, any such noun with the word
/// before it.
fn qualified(operation: &Operation, words: &[&str], is_noun: &dyn Fn(&str) -> bool) -> Vec<usize> {
    let fixed = operation.path.split('/').filter(|one| !one.contains('{'));
    let segments: Vec<Vec<&str>> = fixed.map(|one| one.split('_').collect()).collect();
    if !segments.iter().flatten().any(|word| is_noun(word)) {
        let after = |at: &usize| !is_noun(words[at - 1]) && !JOINTS.contains(&words[at - 1]);
        return (1..words.len()).filter(after).collect();
    }
    let others = segments
        .iter()
        .filter(|segment| segment.last().is_some_and(|word| is_noun(word)) && !is_noun(segment[0]));
    let same = |(a, b): (&&str, &&str)| singular(a) == singular(b);
    let found = others.filter_map(|segment| {
        let start = words
            .windows(segment.len())
            .position(|run| run.iter().zip(segment).all(same))?;
        Some(start..start + segment.len())
    });
    found.flatten().collect()
}

/// Returns the names of the resource from its module and its tag, in the singular and the plural.
fn nouns(operation: &Operation, resource: &str) -> Vec<String> {
    let tag = operation.tags.first().filter(|_| operation.tags.len() == 1);
    let tag = tag.map(|tag| tag.to_snake_case()).unwrap_or_default();
    resource
        .split('_')
        .chain(tag.split('_'))
        .flat_map(|word| [singular(word), plural(word), word.to_owned()])
        .collect()
}

/// Returns the shared verb of an operation whose id begins with a verb for reading. Some lists are read with POST.
fn reading_verb(operation: &Operation, verb_of_id: &str) -> &'static str {
    match (operation.method.as_str(), verb_of_id) {
        ("POST" | "GET", "list" | "lis") => "list",
        ("POST", _) => "find",
        _ => verb(operation),
    }
}

/// Returns the verb that all resources use for this kind of operation.
fn verb(operation: &Operation) -> &'static str {
    let last = operation.path.rsplit('/').next().unwrap_or_default();
    match operation.method.as_str() {
        "GET" if operation.bare_list => "list",
        "GET" if last.ends_with('}') || !is_plural(last) => "find",
        "GET" => "list",
        "POST" => "create",
        "PUT" | "PATCH" => "update",
        "DELETE" => "delete",
        _ => "call",
    }
}

fn is_plural(word: &str) -> bool {
    singular(word) != word
}

fn name_parameters(operation: &mut Operation) {
    // The generated method has arguments with the names `request` and `params`.
    let identifier = |text: &str| match snake(text) {
        name if name == "request" || name == "params" => name + "_",
        name => name,
    };
    let wanted = operation.path_params.iter_mut().map(|param| Wanted {
        name: &mut param.name,
        text: &param.json,
        plain: identifier(&param.json),
        full: identifier(&in_full(&param.json)),
        fixed: false,
    });
    distinct(&mut wanted.collect::<Vec<_>>(), &[]);
}

/// Returns the stem of the names of an operation's types: `CreateContact`, `ListContactAttachedTags`.
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
        [verb, "or", other, rest @ ..] => {
            let rest = camel_part(&rest.join("_"));
            format!("{}Or{}{one}{rest}", camel_part(verb), camel_part(other))
        }
        ["list" | "search" | "scroll"] => format!("{}{}", camel(method), camel(resource)),
        [verb, rest @ ..] => format!("{}{one}{}", camel_part(verb), camel_part(&rest.join("_"))),
        [] => one,
    }
}

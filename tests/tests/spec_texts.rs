//! Tests that the normal form of a description contains the structure, but not the documentation, of the published
//! description.

use std::collections::BTreeSet;
use std::fs;

use codegen::Model;
use codegen::ir::Root;
use codegen::source::{Node, parse};
use tests::counts::assert_counts;
use tests::project::workspace;
use xtask::{spec, versions};

/// The keywords whose value is documentation.
const TEXTS: [&str; 6] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
];

/// The keywords whose value maps names to objects; in such a mapping, a key such as `title` is a name, not
/// documentation.
const NAMED: [&str; 15] = [
    "callbacks",
    "content",
    "encoding",
    "headers",
    "links",
    "mapping",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "scopes",
    "securitySchemes",
    "variables",
];

/// The keywords whose value is data, which can contain any key.
const DATA: [&str; 3] = ["default", "enum", "required"];

/// The allowed descriptions of responses: the standard phrases of HTTP statuses, and phrases for responses with several
/// statuses.
const PHRASES: [&str; 16] = [
    "Accepted",
    "Any other status",
    "Bad Request",
    "Conflict",
    "Created",
    "Forbidden",
    "Found",
    "Gone",
    "Internal Server Error",
    "No Content",
    "Not Found",
    "OK",
    "Shared response",
    "Too Many Requests",
    "Unauthorized",
    "Unprocessable Content",
];

/// Collects the documentation strings that are not allowed in the normal form, each with its JSON pointer.
fn texts(node: &Node, pointer: &str, names: bool, found: &mut Vec<String>) {
    for (index, item) in node.items().iter().enumerate() {
        texts(item, &format!("{pointer}/{index}"), false, found);
    }
    for entry in node.entries() {
        let key = entry.key.as_str();
        let here = format!("{pointer}/{}", key.replace('/', "~1"));
        if !names && (TEXTS.contains(&key) || key.starts_with("x-")) {
            let phrase = entry.value.as_str().unwrap_or_default();
            if !allowed(pointer, key, phrase) {
                found.push(format!("{here}: {phrase:?}"));
            }
        } else if names || !DATA.contains(&key) {
            let map = !names && NAMED.contains(&key) && entry.value.as_map().is_some();
            texts(&entry.value, &here, map, found);
        }
    }
}

/// Returns whether the normal form may contain the string. OpenAPI requires a title, and a description of every
/// response.
fn allowed(pointer: &str, key: &str, text: &str) -> bool {
    let parent = pointer.rsplit('/').nth(1).unwrap_or_default();
    match key {
        "title" => pointer == "/info" && text == "Intercom REST API",
        "description" => parent == "responses" && PHRASES.contains(&text),
        _ => false,
    }
}

#[test]
fn no_published_documentation_is_kept() {
    let mut found = Vec::new();
    for version in versions::load(workspace()).expect("the record of versions") {
        let path = format!("spec/{}.yaml", version.version);
        let text = fs::read_to_string(workspace().join(&path)).expect("the description");
        assert!(!text.contains(" #"), "{path} has a comment");
        let tree = parse(0, &text).unwrap_or_else(|found| panic!("{path}: {found:#?}"));
        texts(&tree, "", false, &mut found);
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_string_is_found_at_any_place() {
    let text = "\
info: {title: Something else, x-logo: {}}
paths: {/x: {get: {summary: words, responses: {'200': {description: words}}}}}
components:
  schemas:
    title: {title: words, properties: {title: {type: string, example: words}, description: {type: string}}}
";
    let mut found = Vec::new();
    texts(&parse(0, text).expect("it is YAML"), "", false, &mut found);
    assert_eq!(
        found,
        [
            "/info/title: \"Something else\"",
            "/info/x-logo: \"\"",
            "/paths/~1x/get/summary: \"words\"",
            "/paths/~1x/get/responses/200/description: \"words\"",
            "/components/schemas/title/title: \"words\"",
            "/components/schemas/title/properties/title/example: \"words\"",
        ]
    );
}

/// Returns the operations of a description, each as its method and path.
fn declared(tree: &Node) -> BTreeSet<String> {
    let methods = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let paths = tree
        .get("paths")
        .map(Node::entries)
        .unwrap_or_default()
        .iter();
    let operations = paths.flat_map(|path| {
        let of_path = path
            .value
            .entries()
            .iter()
            .filter(|entry| methods.contains(&entry.key.as_str()));
        of_path.map(|entry| format!("{} {}", entry.key.to_uppercase(), path.key))
    });
    operations.collect()
}

#[test]
fn nothing_disappears() {
    let mut counts = Vec::new();
    let spec = spec::load(workspace()).expect("spec/ can be read");
    for version in spec.versions() {
        let Model { api, tree, .. } =
            codegen::model(&spec, version).unwrap_or_else(|found| panic!("{found:#?}"));
        let operations = api
            .resources
            .iter()
            .flat_map(|resource| &resource.operations);
        let generated: Vec<String> = operations
            .map(|operation| format!("{} {}", operation.method, operation.path))
            .collect();
        let distinct: BTreeSet<String> = generated.iter().cloned().collect();
        assert_eq!(
            distinct.len(),
            generated.len(),
            "{}: duplicate operation",
            version.label
        );
        assert_eq!(distinct, declared(&tree), "{}", version.label);
        counts.push((version.label.clone(), generated.len()));

        let types = api.types.iter().filter(|def| def.place.steps.is_empty());
        let types: BTreeSet<&str> = types
            .filter_map(|def| match &def.place.root {
                Root::Schema(name) => Some(name.as_str()),
                Root::Operation(..) => None,
            })
            .collect();
        let skipped: BTreeSet<&str> = api
            .skipped
            .iter()
            .map(|skipped| skipped.what.as_str())
            .collect();
        let schemas = tree
            .pointer("/components/schemas")
            .map(Node::entries)
            .unwrap_or_default();
        assert!(!schemas.is_empty());
        for schema in schemas {
            let ways = usize::from(types.contains(schema.key.as_str()))
                + usize::from(skipped.contains(schema.key.as_str()));
            assert_eq!(
                ways, 1,
                "{}: `{}` is a type or skipped",
                version.label, schema.key
            );
        }
        for skipped in &api.skipped {
            assert!(
                !skipped.reason.is_empty(),
                "{}: `{}`",
                version.label,
                skipped.what
            );
        }
    }
    let counts = counts.iter();
    assert_counts(
        "operations",
        counts.map(|(label, count)| (label.as_str(), *count)),
    );
}

//! Writes the table that `intercom-mock` uses to serve a version: the operations and schemas of the version after all
//! fixups.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::ir::{Api, Items, Kind, Operation, Type};
use crate::openapi::follow;
use crate::source::{Node, Value as Tree};
use crate::spec::{Version, compare};
use crate::{Data, Model, Observed, Webhooks};

/// The media type of most bodies.
const JSON: &str = "application/json";

/// Returns the table of one version: JSON with a line for each operation, each topic of webhooks and each schema.
pub(crate) fn table(version: &Version, model: &Model, data: &Data) -> String {
    let observed = data.within(&version.label).observed;
    let operations = model.api.resources.iter().flat_map(|resource| {
        let all = resource.operations.iter();
        all.map(|found| operation(model, &resource.module, found, &observed))
    });
    let operations: Vec<Value> = operations.collect();
    let topics = topics(version, model, &data.webhooks);
    let mut schemas = schemas(&model.tree, &operations, &topics);
    for (schema, field) in observed.never_null() {
        if let Some(schema) = schemas.get_mut(schema) {
            leave_out(schema, field);
        }
    }
    let rows = |rows: Map<String, Value>| {
        let rows = rows.iter();
        let rows = rows.map(|(name, row)| format!("{}:{row}", json!(name)));
        rows.collect::<Vec<_>>().join(",\n")
    };
    let operations: Vec<String> = operations.iter().map(Value::to_string).collect();
    format!(
        "{{\"version\":{},\n\"operations\":[\n{}\n],\n\"topics\":{{\n{}\n}},\n\"schemas\":{{\n{}\n}}}}\n",
        json!(version.label),
        operations.join(",\n"),
        rows(topics),
        rows(schemas),
    )
}

/// Returns the module that includes the tables.
pub(crate) fn module(versions: &[Version]) -> String {
    let mut text = String::from(
        "// Written by `cargo xtask regen` from spec/versions.toml. Do not edit.\n\n\
         /// Version and table, in the order in which they were recorded.\n\
         pub(crate) const TABLES: &[(&str, &str)] = &[\n",
    );
    for Version { label, .. } in versions {
        text.push_str(&format!(
            "    ({label:?}, include_str!(\"{label}.json\")),\n"
        ));
    }
    text.push_str("];\n");
    text
}

/// Makes a field optional, and removes null from its values.
fn leave_out(schema: &mut Value, field: &str) {
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| name != field);
    }
    let property = schema.pointer_mut(&format!("/properties/{field}"));
    if let Some(Value::Object(property)) = property {
        property.remove("nullable");
    }
}

fn operation(model: &Model, resource: &str, operation: &Operation, observed: &Observed) -> Value {
    let root = &model.tree;
    let path = root.get("paths").and_then(|all| all.get(&operation.path));
    let declared = path.and_then(|path| path.get(&operation.method.to_lowercase()));
    let mut row = json!({
        "name": format!("{resource}.{}", operation.name),
        "method": operation.method,
        "path": operation.path,
    });
    if let (Some(path), Some(declared)) = (path, declared) {
        row["parameters"] = parameters(root, path, declared);
        if let Some(body) = declared.get("requestBody").map(|body| resolved(root, body)) {
            let (media, schema) = content(body).unwrap_or((JSON.to_owned(), Value::Bool(true)));
            row["body"] = json!({
                "required": body.get("required").and_then(Node::as_bool).unwrap_or(false),
                "schema": schema,
            });
            if media != JSON {
                row["body"]["media"] = json!(media);
            }
        }
        row["answer"] = answer(root, declared);
    }
    if let Some(paging) = &operation.paging {
        row["paging"] = json!(paging);
    }
    let answer = operation.answer.json();
    if let Some(items) = answer.and_then(|ty| items(&model.api, ty)) {
        row["items"] = json!(items);
    }
    let failures = observed.failures(&operation.key, operation.id.as_deref());
    if !failures.is_empty() {
        row["errors"] = json!(failures);
    }
    row
}

/// Returns the query and path parameters; a parameter of the operation replaces the same parameter of its path. Header
/// parameters are omitted.
fn parameters(root: &Node, path: &Node, declared: &Node) -> Value {
    let all = [path.get("parameters"), declared.get("parameters")];
    let all = all.into_iter().flatten().flat_map(Node::items);
    let all = all.map(|parameter| resolved(root, parameter));
    let mut rows: Vec<Value> = Vec::new();
    for parameter in all {
        let row = json!({
            "name": parameter.get("name").map(plain),
            "in": parameter.get("in").map(plain),
            "required": parameter.get("required").and_then(Node::as_bool).unwrap_or(false),
            "schema": parameter.get("schema").map(plain),
        });
        let same = |known: &&mut Value| known["name"] == row["name"] && known["in"] == row["in"];
        match rows.iter_mut().find(same) {
            Some(known) => *known = row,
            None => rows.push(row),
        }
    }
    rows.retain(|row| row["in"] != "header");
    rows.into()
}

/// Returns the first successful response: its status and contents.
fn answer(root: &Node, declared: &Node) -> Value {
    let responses = declared.get("responses");
    let status = |key: &str| match key {
        "2XX" => Some(200),
        _ => key.parse().ok().filter(|code| (200..400).contains(code)),
    };
    let mut all = responses.map(Node::entries).unwrap_or_default().iter();
    let success = all.find_map(|entry| Some((status(&entry.key)?, &entry.value)));
    let default = || Some((200_u16, responses?.get("default")?));
    let Some((status, response)) = success.or_else(default) else {
        return json!({"status": 200});
    };
    let response = resolved(root, response);
    match content(response) {
        Some((media, schema)) => json!({"status": status, "media": media, "schema": schema}),
        None => json!({"status": status}),
    }
}

/// Returns the media type and schema of a body: JSON if available.
fn content(node: &Node) -> Option<(String, Value)> {
    let entries = node.get("content")?.entries();
    let json = entries.iter().find(|entry| entry.key == JSON);
    let entry = json.or(entries.first())?;
    let schema = entry.value.get("schema").map_or(Value::Bool(true), plain);
    Some((entry.key.clone(), schema))
}

/// Returns the path to the items of a type that is a list.
fn items(api: &Api, ty: &Type) -> Option<Vec<String>> {
    let def = api.definition_of(ty.unboxed())?;
    let list = api.lists.iter().find(|list| list.ty == def.name)?;
    match (&list.items, &def.kind) {
        (Items::Field(names), _) => {
            let mut def = Some(def);
            let steps = names.iter().map(|name| {
                let field = def?.fields().iter().find(|field| field.name == *name)?;
                def = api.definition_of(field.ty.unboxed());
                Some(field.json.clone())
            });
            steps.collect()
        }
        (Items::Arms { lists, .. }, Kind::Union(arms)) => {
            let arm = arms.iter().find(|arm| lists.contains(&arm.name))?;
            items(api, &arm.ty)
        }
        _ => None,
    }
}

/// Returns the topics of a version, each with the schema of its item. A topic can also have the schema that the schema
/// of the item extends, a flag for plain text instead of HTML, and the later topic instead of which the version sends
/// the topic.
fn topics(version: &Version, model: &Model, webhooks: &Webhooks) -> Map<String, Value> {
    let api = &model.api;
    let schema = |event: &str| {
        let event = api.events.iter().find(|known| known.name == event)?;
        api.definition(&event.ty)?.component()
    };
    let reached = |since: &str| compare(since, &version.label) != Ordering::Greater;
    let is_there = |topic: &str| !api.later_topics.contains(topic);
    let mut found = Map::new();
    // The last rule of a topic has the weakest condition.
    for rule in &api.event_rules {
        let Some(name) = schema(&rule.event) else {
            continue;
        };
        let mut row = json!({"schema": name});
        if let Some(base) = base(&model.tree, name) {
            row["base"] = json!(base);
        }
        if webhooks.plain_text(&rule.event).is_some_and(reached) {
            row["plain_text"] = json!(true);
        }
        for topic in rule.topics.iter().filter(|topic| is_there(topic)) {
            found.insert(topic.clone(), row.clone());
        }
    }
    for (topic, earlier) in webhooks.before().filter(|(topic, _)| !is_there(topic)) {
        if let Some(row) = found.get_mut(earlier) {
            row["stands_for"] = json!(topic);
        }
    }
    found
}

/// Returns the first schema in the `allOf` of another schema.
fn base<'a>(root: &'a Node, name: &str) -> Option<&'a str> {
    let schema = schemas_of(root)?.get(name)?;
    let members = schema.get("allOf")?.items();
    let target = members.iter().find_map(|member| member.get("$ref"))?;
    target.as_str()?.strip_prefix("#/components/schemas/")
}

fn schemas_of(root: &Node) -> Option<&Node> {
    root.get("components")?.get("schemas")
}

/// Returns the schemas that operations and topics use, directly or indirectly, sorted by name.
fn schemas(root: &Node, operations: &[Value], topics: &Map<String, Value>) -> Map<String, Value> {
    let declared = schemas_of(root);
    let mut open = BTreeSet::new();
    operations.iter().for_each(|row| references(row, &mut open));
    let named = topics.values().filter_map(|row| row["schema"].as_str());
    open.extend(named.map(str::to_owned));
    let mut found = Map::new();
    while let Some(name) = open.pop_first() {
        if found.contains_key(&name) {
            continue;
        }
        if let Some(schema) = declared.and_then(|declared| declared.get(&name)).map(plain) {
            references(&schema, &mut open);
            found.insert(name, schema);
        }
    }
    found
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Value::String(name) if key == "$ref" => {
                        found.insert(name.clone());
                    }
                    _ => references(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// Resolves a reference to a parameter, body or response.
fn resolved<'a>(root: &'a Node, node: &'a Node) -> &'a Node {
    follow(root, node).unwrap_or(node)
}

/// Returns a node as JSON, with references to schemas shortened to their names.
fn plain(node: &Node) -> Value {
    match &node.value {
        Tree::Null => Value::Null,
        Tree::Bool(flag) => json!(flag),
        Tree::Int(number) => json!(number),
        Tree::Float(number) => json!(number),
        Tree::String(text) => {
            let name = text.strip_prefix("#/components/schemas/");
            json!(name.unwrap_or(text))
        }
        Tree::Seq(items) => items.iter().map(plain).collect(),
        Tree::Map(entries) => entries
            .iter()
            .map(|entry| (entry.key.clone(), plain(&entry.value)))
            .collect::<Map<_, _>>()
            .into(),
    }
}

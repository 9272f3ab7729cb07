//! Operations that keep things under a path, and nothing more: what most resources do, and those of versions to come.

use serde_json::{Map, Value, json};

use crate::call::{Call, Outcome, Reply, object};
use crate::describe::{Operation, Version};
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text};

/// What an operation does with the things under its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    List,
    Create,
    Find,
    Update,
    Delete,
    /// Reads or replaces the one thing that the path is.
    Sole,
    SetSole,
}

/// Fields that name an admin.
const ADMINS: [&str; 3] = ["author_id", "sender_id", "admin_id"];

/// What the method and the path of an operation, beside the others of the version, tell.
pub(super) fn action(version: &Version, operation: &Operation) -> Option<Action> {
    let (method, path) = (operation.method.as_str(), path(operation));
    let (base, one) = match path.strip_suffix("/{}") {
        Some(base) => (base, true),
        None => (path, false),
    };
    if base.contains('{') {
        return None;
    }
    let has = |method: &str, path: &str| version.operation(&format!("{method} {path}"));
    let is_list = |operation: &Operation| !operation.items.is_empty();
    let listed = has("GET", base).is_some_and(is_list);
    let found = has("GET", &format!("{base}/{{}}")).is_some();
    match (method, one) {
        ("GET", true) => Some(Action::Find),
        ("PUT" | "PATCH", true) if found => Some(Action::Update),
        ("DELETE", true) if found => Some(Action::Delete),
        ("GET", false) if is_list(operation) => Some(Action::List),
        ("POST", false) if listed || found || has_below(version, base) => Some(Action::Create),
        ("GET", false) if has("PUT", base).is_some() && operation.parameters.is_empty() => {
            Some(Action::Sole)
        }
        ("PUT", false) if has("GET", base).is_some() && operation.parameters.is_empty() => {
            Some(Action::SetSole)
        }
        _ => None,
    }
}

/// Whether a version has operations on the things under this path.
fn has_below(version: &Version, base: &str) -> bool {
    let things = format!("{base}/{{}}");
    let mut paths = version.operations.iter().map(path);
    paths.any(|path| path.starts_with(&things))
}

pub(super) fn run(call: &mut Call<'_>, action: Action) -> Outcome {
    let kind = kind(call.operation);
    let label = label(&kind);
    let id = call.param(0).to_owned();
    furnish(call, &kind);
    if matches!(action, Action::Find | Action::Update | Action::Delete)
        && call.world.find(&kind, &id).is_none()
    {
        return Err(Refusal::not_found(&label.replace('_', " "), &id));
    }
    match action {
        Action::List => {
            let ids = call.world.ids(&kind);
            call.list("list", &ids, |world, id| shown(world, &kind, id))
        }
        Action::Find => Ok(Reply::Json(shown(call.world, &kind, &id))),
        Action::Create => create(call, &kind, &label, |_, _| {}),
        Action::Update => update(call, &kind, &label, &id),
        Action::Delete => {
            let view = delete(call.world, &kind, &id);
            Ok(match call.operation.answer {
                Some(_) => Reply::Json(view),
                None => Reply::Empty,
            })
        }
        Action::Sole => Ok(Reply::Json(sole(call.world, &kind))),
        Action::SetSole => {
            let mut entity = call.world.find(&kind, &kind).cloned().unwrap_or_default();
            entity.extend(call.body.clone());
            entity.insert("id".to_owned(), json!(kind));
            call.world.put(&kind, entity);
            Ok(Reply::Json(sole(call.world, &kind)))
        }
    }
}

/// Makes one thing of a kind that no operation makes and nobody has seeded, so that operations on it have one to use.
fn furnish(call: &mut Call<'_>, kind: &str) {
    let maker = format!("POST /{kind}");
    if call.world.has_had(kind) || call.version.operation(&maker).is_some() {
        return;
    }
    let finder = format!("GET /{kind}/{{}}");
    let finder = call.version.operation(&finder);
    let example = finder
        .and_then(|finder| finder.answer.as_ref())
        .map(|schema| call.version.example("", schema));
    let mut entity = example.map_or_else(Entity::new, object);
    entity.insert("id".to_owned(), json!("1"));
    call.world.put(kind, entity);
}

/// Refuses where the path leads through a thing that is not there, as `/contacts/{}/…` does.
pub(super) fn owners(call: &mut Call<'_>) -> Result<(), Refusal> {
    let Some((base, _)) = path(call.operation).split_once("/{}") else {
        return Ok(());
    };
    if fills_collection(call.version, call.operation) {
        return Ok(());
    }
    let kind = base.trim_start_matches('/').to_owned();
    furnish(call, &kind);
    let id = call.param(0);
    match call.world.find(&kind, id) {
        Some(_) => Ok(()),
        None => Err(Refusal::not_found(&label(&kind).replace('_', " "), id)),
    }
}

/// Whether the path ends with the name of a collection, which begins to exist when something is posted to it: the things
/// in it have paths of their own below.
fn fills_collection(version: &Version, operation: &Operation) -> bool {
    let path = path(operation);
    operation.method == "POST" && path.ends_with("/{}") && has_below(version, path)
}

/// The name of the store: the path without its variable.
fn kind(operation: &Operation) -> String {
    let path = path(operation).trim_start_matches('/');
    path.strip_suffix("/{}").unwrap_or(path).to_owned()
}

/// The path without the names of its parameters: `/contacts/{}`.
fn path(operation: &Operation) -> &str {
    let (_, path) = operation.key.split_once(' ').unwrap_or_default();
    path
}

/// The singular of the last word of a path.
fn label(kind: &str) -> String {
    let word = kind.rsplit('/').next().unwrap_or(kind);
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

fn shown(world: &World, kind: &str, id: &str) -> Value {
    views::stored(world, kind, &label(kind), id)
}

/// Removes a resource, and notifies webhooks with its last view.
pub(super) fn delete(world: &mut World, kind: &str, id: &str) -> Value {
    let mut view = shown(world, kind, id);
    world.remove(kind, id);
    view["deleted"] = json!(true);
    tell(world, &label(kind), "deleted", view.clone());
    view
}

fn sole(world: &World, kind: &str) -> Value {
    let mut view: Map<String, Value> = world.find(kind, kind).cloned().unwrap_or_default();
    view.remove("id");
    view.entry("type".to_owned()).or_insert(json!(label(kind)));
    Value::Object(view)
}

fn admins(call: &Call<'_>) -> Result<(), Refusal> {
    for field in ADMINS {
        call.admin(field)?;
    }
    Ok(())
}

/// A new thing from the body; `complete` sets what a resource has besides, from the id.
pub(super) fn create(
    call: &mut Call<'_>,
    kind: &str,
    label: &str,
    complete: impl FnOnce(&mut Entity, &str),
) -> Outcome {
    admins(call)?;
    let mut entity = defaults(call);
    entity.extend(call.body.clone());
    let id = call.world.new_id(kind);
    let now = call.now();
    for (name, value) in [
        ("id", json!(id)),
        ("created_at", json!(now)),
        ("updated_at", json!(now)),
    ] {
        entity.insert(name.to_owned(), value);
    }
    complete(&mut entity, &id);
    call.world.put(kind, entity);
    let view = shown(call.world, kind, &id);
    tell(call.world, label, "created", view.clone());
    if view["state"] == "published" {
        tell(call.world, label, "published", view.clone());
    }
    Ok(Reply::Json(view))
}

/// What the description says that fields of the body are where they are not sent.
fn defaults(call: &Call<'_>) -> Entity {
    let mut entity = Entity::new();
    if let Some(body) = &call.operation.body {
        for (name, property) in &call.version.resolve(&body.schema).properties {
            if let Some(default) = &call.version.resolve(property).default
                && !default.is_null()
            {
                entity.insert(name.clone(), default.clone());
            }
        }
    }
    entity
}

pub(super) fn update(call: &mut Call<'_>, kind: &str, label: &str, id: &str) -> Outcome {
    admins(call)?;
    let body = call.body.clone();
    let view = change(call.world, kind, label, id, |entity| entity.extend(body));
    Ok(Reply::Json(view))
}

/// Updates a resource, and notifies webhooks.
pub(super) fn change(
    world: &mut World,
    kind: &str,
    label: &str,
    id: &str,
    change: impl FnOnce(&mut Entity),
) -> Value {
    let before = world.find(kind, id).and_then(|entity| entity.get("state"));
    let before = id_text(before);
    world.update(kind, id, change);
    let view = shown(world, kind, id);
    tell(world, label, "updated", view.clone());
    match (before.as_str() == "published", view["state"] == "published") {
        (false, true) => tell(world, label, "published", view.clone()),
        (true, false) => tell(world, label, "unpublished", view.clone()),
        _ => {}
    }
    view
}

fn tell(world: &mut World, label: &str, what: &str, item: Value) {
    world.tell(&format!("{label}.{what}"), |_| item);
}

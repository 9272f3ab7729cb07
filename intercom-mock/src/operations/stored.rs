//! Generic implementations of operations, derived from the paths of the operations. The generic implementations serve
//! most resources, including resources of unknown versions.

use serde_json::{Map, Value, json};

use crate::call::{Call, Outcome, Reply, object};
use crate::describe::{Operation, Version};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text};

/// The action of an operation on the resources in the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    List,
    Create,
    Find,
    Update,
    Delete,
    /// Reads the single resource at the path.
    Sole,
    SetSole,
}

/// The fields that contain the id of an admin.
const ADMINS: [&str; 3] = ["author_id", "sender_id", "admin_id"];

/// Derives the action of an operation from the method, the path and the other operations of the version.
pub(super) fn action(version: &Version, operation: &Operation) -> Option<Action> {
    let (method, path) = (operation.method.as_str(), path(operation));
    let (base, one) = match path.strip_suffix("/{}") {
        Some(base) => (base, true),
        None => (path, false),
    };
    let has = |method: &str, path: &str| version.operation(&format!("{method} {path}"));
    let is_list = |operation: &Operation| !operation.items.is_empty();
    let listed = has("GET", base).is_some_and(is_list);
    if let Some((owners, rest)) = base.split_once("/{}") {
        // An item can be inside one other item, but not at a deeper level.
        let is_found = has("GET", &format!("{owners}/{{}}")).is_some();
        if rest.contains('{') || !is_found || !listed {
            return None;
        }
    }
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

/// Returns whether a version has operations on the items of the list at `base`.
fn has_below(version: &Version, base: &str) -> bool {
    let things = format!("{base}/{{}}");
    let mut paths = version.operations.iter().map(path);
    paths.any(|path| path.starts_with(&things))
}

/// The items to which an operation applies.
pub(super) struct Place {
    /// The path of the list, such as `/teams` or `/teams/{}/members`.
    path: String,
    /// The name of the store that contains the items, such as `teams` or `teams/members`.
    pub(super) kind: String,
    /// The singular of the last segment of the path.
    label: String,
    /// The `type` of an item in a response.
    noun: String,
    /// The name of the field with the id of the parent item, and the id of the parent item; `None` for a top-level
    /// item.
    owner: Option<(String, String)>,
    /// The id of the item in the path; empty if the path contains no item.
    pub(super) id: String,
}

impl Place {
    pub(super) fn of(call: &Call<'_>) -> Self {
        let path = path(call.operation);
        Self::at(call, path.strip_suffix("/{}").unwrap_or(path))
    }

    fn at(call: &Call<'_>, path: &str) -> Self {
        let finder = call.version.operation(&format!("GET {path}/{{}}"));
        let noun = finder.and_then(|finder| finder.answer.as_ref()?.reference.clone());
        let owner = path.split_once("/{}").map(|(owners, _)| {
            let field = format!("{}_id", label(owners));
            (field, call.param(0).to_owned())
        });
        let kind = store(path);
        let label = label(&kind);
        Self {
            path: path.to_owned(),
            noun: noun.unwrap_or_else(|| label.clone()),
            label,
            kind,
            id: call.param(usize::from(owner.is_some())).to_owned(),
            owner,
        }
    }

    /// Returns whether an entity is one of the items.
    fn holds(&self, entity: &Entity) -> bool {
        let owner = self.owner.as_ref();
        owner.is_none_or(|(field, id)| id_text(entity.get(field)) == *id)
    }

    /// Returns the ids of the items, oldest first.
    pub(super) fn ids(&self, world: &World) -> Vec<String> {
        those(world, &self.kind, |entity| self.holds(entity))
    }

    pub(super) fn shown(&self, world: &World, id: &str) -> Value {
        views::stored(world, &self.kind, &self.noun, id)
    }

    /// Returns an error if an item in the path does not exist.
    pub(super) fn check(&self, call: &mut Call<'_>) -> Result<(), Refusal> {
        if self.owner.is_some() {
            owners(call)?;
        }
        furnish(call, self);
        let found = call.world.find(&self.kind, &self.id);
        if path(call.operation) != self.path && !found.is_some_and(|entity| self.holds(entity)) {
            return Err(self.missing());
        }
        Ok(())
    }

    fn missing(&self) -> Refusal {
        Refusal::not_found(&self.label.replace('_', " "), &self.id)
    }
}

/// Returns the name of the store for a path.
pub(crate) fn store(path: &str) -> String {
    path.replace("/{}", "").trim_start_matches('/').to_owned()
}

pub(super) fn run(call: &mut Call<'_>, action: Action) -> Outcome {
    let place = Place::of(call);
    place.check(call)?;
    let Place { kind, id, .. } = &place;
    match action {
        Action::List => {
            let ids = place.ids(call.world);
            call.list("list", &ids, |world, id| place.shown(world, id))
        }
        Action::Find => Ok(Reply::Json(place.shown(call.world, id))),
        Action::Create | Action::Update => keep(call, |_, _| {}),
        Action::Delete => {
            let view = remove(call.world, [kind, &place.label, &place.noun], id);
            Ok(match call.operation.answer {
                Some(_) => Reply::Json(view),
                None => Reply::Empty,
            })
        }
        Action::Sole => Ok(Reply::Json(sole(call.world, kind))),
        Action::SetSole => {
            let mut entity = call.world.find(kind, kind).cloned().unwrap_or_default();
            entity.extend(call.body.clone());
            entity.insert("id".to_owned(), json!(kind));
            call.world.put(kind, entity);
            Ok(Reply::Json(sole(call.world, kind)))
        }
    }
}

/// Creates or updates an item from the body, depending on the path. `complete` receives the item and its id, and sets
/// further fields.
pub(super) fn keep(call: &mut Call<'_>, complete: impl FnOnce(&mut Entity, &str)) -> Outcome {
    let place = Place::of(call);
    place.check(call)?;
    let names = [&*place.kind, &*place.label, &*place.noun];
    if path(call.operation) == place.path {
        return added(call, names, |entity, id| {
            let owner = place.owner.iter();
            entity.extend(owner.map(|(field, id)| (field.clone(), json!(id))));
            complete(entity, id);
        });
    }
    changed(call, names, &place.id, |entity| complete(entity, &place.id))
}

/// Removes all items inside a removed item.
pub(super) fn remove_inside(world: &mut World, kind: &str, id: &str) {
    let field = format!("{}_id", label(kind));
    let prefix = format!("{kind}/");
    let inside: Vec<String> = world
        .kinds()
        .filter(|(kind, _)| kind.starts_with(&prefix))
        .map(|(kind, _)| kind.to_owned())
        .collect();
    for kind in inside {
        for one in those(world, &kind, |entity| id_text(entity.get(&field)) == id) {
            world.remove(&kind, &one);
        }
    }
}

/// Creates an example resource of a kind that no operation can create and no seed contains, so that requests for such
/// resources succeed.
fn furnish(call: &mut Call<'_>, place: &Place) {
    let maker = format!("POST {}", place.path);
    if call.world.has_had(&place.kind) || call.version.operation(&maker).is_some() {
        return;
    }
    let finder = format!("GET {}/{{}}", place.path);
    let finder = call.version.operation(&finder);
    let example = finder
        .and_then(|finder| finder.answer.as_ref())
        .map(|schema| call.version.example("", schema));
    if example.is_none() && place.owner.is_some() {
        return;
    }
    let mut entity = example.map_or_else(Entity::new, object);
    entity.insert("id".to_owned(), json!("1"));
    let owner = place.owner.iter();
    entity.extend(owner.map(|(field, id)| (field.clone(), json!(id))));
    call.world.put(&place.kind, entity);
}

/// Returns an error if a parent in the path, such as the contact in `/contacts/{}/…`, does not exist.
pub(super) fn owners(call: &mut Call<'_>) -> Result<(), Refusal> {
    let Some((base, _)) = path(call.operation).split_once("/{}") else {
        return Ok(());
    };
    if fills_collection(call.version, call.operation) {
        return Ok(());
    }
    let owners = Place::at(call, base);
    furnish(call, &owners);
    match call.world.find(&owners.kind, &owners.id) {
        Some(_) => Ok(()),
        None => Err(owners.missing()),
    }
}

/// Returns whether the path ends with a collection that the first `POST` creates. The path of such a collection is a
/// prefix of the paths of other operations.
fn fills_collection(version: &Version, operation: &Operation) -> bool {
    let path = path(operation);
    operation.method == "POST" && path.ends_with("/{}") && has_below(version, path)
}

/// Returns the path without parameter names, such as `/contacts/{}`.
fn path(operation: &Operation) -> &str {
    let (_, path) = operation.key.split_once(' ').unwrap_or_default();
    path
}

/// Returns the singular of the last segment of a path.
fn label(kind: &str) -> String {
    let word = kind.rsplit('/').next().unwrap_or(kind);
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Removes a resource and all items inside the resource, and sends the id of the resource to subscribers.
pub(super) fn delete(world: &mut World, kind: &str, id: &str) -> Value {
    let label = label(kind);
    remove(world, [kind, &label, &label], id)
}

fn remove(world: &mut World, [kind, label, noun]: [&str; 3], id: &str) -> Value {
    let mut view = views::stored(world, kind, noun, id);
    world.remove(kind, id);
    remove_inside(world, kind, id);
    tell(world, label, "deleted", json!({"type": noun, "id": id}));
    view["deleted"] = json!(true);
    view["object"] = json!(noun);
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

/// Creates a resource from the body. `complete` receives the resource and its id, and sets further fields.
pub(super) fn create(
    call: &mut Call<'_>,
    kind: &str,
    label: &str,
    complete: impl FnOnce(&mut Entity, &str),
) -> Outcome {
    added(call, [kind, label, label], complete)
}

/// Creates a resource like [`create`], but with `noun` as the `type` in responses.
fn added(
    call: &mut Call<'_>,
    [kind, label, noun]: [&str; 3],
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
    let view = views::stored(call.world, kind, noun, &id);
    tell(call.world, label, "created", view.clone());
    if view["state"] == "published" {
        tell(call.world, label, "published", view.clone());
    }
    Ok(Reply::Json(view))
}

/// Returns the declared defaults of the fields of the body.
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
    changed(call, [kind, label, label], id, |_| {})
}

fn changed(
    call: &mut Call<'_>,
    [kind, label, noun]: [&str; 3],
    id: &str,
    complete: impl FnOnce(&mut Entity),
) -> Outcome {
    admins(call)?;
    let body = call.body.clone();
    let view = written(call.world, [kind, label, noun], id, |entity| {
        entity.extend(body);
        complete(entity);
    });
    Ok(Reply::Json(view))
}

/// Updates a resource, and notifies subscribers.
pub(super) fn change(
    world: &mut World,
    kind: &str,
    label: &str,
    id: &str,
    change: impl FnOnce(&mut Entity),
) -> Value {
    written(world, [kind, label, label], id, change)
}

/// Updates a resource like [`change`], but with `noun` as the `type` in responses.
fn written(
    world: &mut World,
    [kind, label, noun]: [&str; 3],
    id: &str,
    change: impl FnOnce(&mut Entity),
) -> Value {
    let before = world.find(kind, id).and_then(|entity| entity.get("state"));
    let before = id_text(before);
    world.update(kind, id, change);
    let view = views::stored(world, kind, noun, id);
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

//! The input and the reply of an operation's handler.

use serde_json::{Map, Value, json};

use crate::describe::{Operation, Schema, Version};
use crate::refusal::Refusal;
use crate::world::{Entity, World, id_text, plain};

/// The input of a handler.
pub(crate) struct Call<'a> {
    pub(crate) world: &'a mut World,
    pub(crate) version: &'static Version,
    pub(crate) operation: &'static Operation,
    /// The values of the path parameters, in order.
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(String, String)>,
    /// The body, converted to the types of the description; empty if the request has no body.
    pub(crate) body: Entity,
    /// The URL of this server, such as `http://127.0.0.1:4010`.
    pub(crate) origin: &'a str,
    /// The path of the request.
    pub(crate) asked: &'a str,
    /// Whether the next page refers to the current page, as the fault `repeat-cursor` requires.
    pub(crate) stuck: bool,
}

/// The reply of a handler.
#[derive(Debug)]
pub(crate) enum Reply {
    /// A JSON body, which the server converts to the schema of the version.
    Json(Value),
    /// A response with the declared status and without a body.
    Empty,
    Text(String),
    Bytes {
        name: String,
        bytes: Vec<u8>,
    },
    Redirect(String),
}

pub(crate) type Outcome = Result<Reply, Refusal>;

/// A handler.
pub(crate) type Handler = fn(&mut Call<'_>) -> Outcome;

impl Call<'_> {
    /// Returns the value of the path parameter at `index`.
    pub(crate) fn param(&self, index: usize) -> &str {
        self.path.get(index).map(String::as_str).unwrap_or_default()
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Returns the values of a list parameter of the query string. The parameter can occur several times, each time
    /// with comma-separated values.
    pub(crate) fn several(&self, name: &str) -> Vec<String> {
        let named = |key: &str| key.strip_suffix("[]").unwrap_or(key) == name;
        let pairs = self.query.iter().filter(|(key, _)| named(key));
        let values = pairs.flat_map(|(_, value)| value.split(','));
        let values = values.filter(|value| !value.is_empty());
        values.map(str::to_owned).collect()
    }

    /// Returns whether the version declares a field in the body of this operation.
    pub(crate) fn declares(&self, field: &str) -> bool {
        let has = |schema: &Schema| schema.properties.contains_key(field);
        let body = self.operation.body.as_ref();
        body.is_some_and(|body| {
            let schema = self.version.resolve(&body.schema);
            let mut arms = schema.arms.iter();
            has(schema) || arms.any(|arm| has(self.version.resolve(arm)))
        })
    }

    /// Returns the value of an integer query parameter; `None` if the parameter is missing or is not an integer.
    pub(crate) fn query_number(&self, name: &str) -> Option<i64> {
        self.query(name)?.trim().parse().ok()
    }

    pub(crate) fn now(&self) -> i64 {
        self.world.now()
    }

    /// Returns a field of the body as a string; `None` if the field is missing, null or empty.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        let text = self.body.get(name).map(plain)?;
        (!text.is_empty()).then_some(text)
    }

    pub(crate) fn need(&self, name: &str) -> Result<String, Refusal> {
        self.text(name).ok_or_else(|| Refusal::missing(name))
    }

    /// Returns the field `field` of the object `name` in the body, as a string; `None` if the field is missing, null or
    /// empty.
    pub(crate) fn inner(&self, name: &str, field: &str) -> Option<String> {
        let text = plain(self.body.get(name)?.get(field)?);
        (!text.is_empty()).then_some(text)
    }

    /// Returns the id of the resource that the path parameter at `index` identifies, or an error if no such resource
    /// exists.
    pub(crate) fn known(&self, kind: &str, noun: &str, index: usize) -> Result<String, Refusal> {
        let id = self.param(index);
        match self.world.find(kind, id) {
            Some(_) => Ok(id.to_owned()),
            None => Err(Refusal::not_found(noun, id)),
        }
    }

    /// Returns the id of the admin in a field of the body; `None` if the field is missing, null or empty. Returns an
    /// error if the admin does not exist.
    pub(crate) fn admin(&self, field: &str) -> Result<Option<String>, Refusal> {
        match self.text(field) {
            None => Ok(None),
            Some(id) if self.world.find("admins", &id).is_some() => Ok(Some(id)),
            Some(id) => Err(Refusal::not_found("admin", &id).field(field)),
        }
    }
}

/// Converts a JSON object to a map; any other value becomes an empty map.
pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// Returns the items of the list `field` of an entity; empty if the list is missing.
pub(crate) fn items<'a>(entity: &'a Entity, field: &str) -> &'a [Value] {
    let list = entity.get(field).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}

/// Returns the ids in the list `field`. Each item of the list is an id or an object with an id.
pub(crate) fn ids<'a>(entity: &'a Entity, field: &str) -> impl Iterator<Item = String> + 'a {
    items(entity, field).iter().map(|item| match item {
        Value::Object(item) => id_text(item.get("id")),
        other => plain(other),
    })
}

/// Returns a mutable reference to the list `field` of an entity; replaces a missing or invalid list with an empty list.
pub(crate) fn list<'a>(entity: &'a mut Entity, field: &str) -> &'a mut Vec<Value> {
    let value = entity.entry(field.to_owned()).or_insert_with(|| json!([]));
    if !value.is_array() {
        *value = json!([]);
    }
    match value {
        Value::Array(items) => items,
        _ => unreachable!("the value is an array"),
    }
}

/// Returns whether the field `field` of an entity is true.
pub(crate) fn flag(entity: &Entity, field: &str) -> bool {
    entity.get(field) == Some(&Value::Bool(true))
}

/// Returns the integer in the field `field` of an entity; `None` if the field is missing or is not an integer.
pub(crate) fn number(entity: &Entity, field: &str) -> Option<i64> {
    entity.get(field).and_then(Value::as_i64)
}

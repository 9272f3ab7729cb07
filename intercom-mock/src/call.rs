//! A request on its way through an operation.

use serde_json::{Map, Value, json};

use crate::describe::{Operation, Schema, Version};
use crate::refusal::Refusal;
use crate::world::{Entity, World, id_text, plain};

/// What an operation works on.
pub(crate) struct Call<'a> {
    pub(crate) world: &'a mut World,
    pub(crate) version: &'static Version,
    pub(crate) operation: &'static Operation,
    /// The values of the path parameters, from the left.
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(String, String)>,
    /// The body in the kinds that the description asks for; empty where none was sent.
    pub(crate) body: Entity,
    /// The address of this server, `http://127.0.0.1:4010`.
    pub(crate) origin: &'a str,
    /// The path as it was asked for.
    pub(crate) asked: &'a str,
    /// Names the same page as the next one.
    pub(crate) stuck: bool,
}

/// What an operation answers.
#[derive(Debug)]
pub(crate) enum Reply {
    /// JSON, to be brought into the form of the version.
    Json(Value),
    /// The status of the description and nothing else.
    Empty,
    Text(String),
    Bytes {
        name: String,
        bytes: Vec<u8>,
    },
    Redirect(String),
}

pub(crate) type Outcome = Result<Reply, Refusal>;

/// An operation.
pub(crate) type Handler = fn(&mut Call<'_>) -> Outcome;

impl Call<'_> {
    /// The value of a path parameter.
    pub(crate) fn param(&self, index: usize) -> &str {
        self.path.get(index).map(String::as_str).unwrap_or_default()
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The values of a list in the query: parameters repeat, and values are separated by commas.
    pub(crate) fn several(&self, name: &str) -> Vec<String> {
        let named = |key: &str| key.strip_suffix("[]").unwrap_or(key) == name;
        let pairs = self.query.iter().filter(|(key, _)| named(key));
        let values = pairs.flat_map(|(_, value)| value.split(','));
        let values = values.filter(|value| !value.is_empty());
        values.map(str::to_owned).collect()
    }

    /// Whether the version declares a field in the body of this operation.
    pub(crate) fn declares(&self, field: &str) -> bool {
        let has = |schema: &Schema| schema.properties.contains_key(field);
        let body = self.operation.body.as_ref();
        body.is_some_and(|body| {
            let schema = self.version.resolve(&body.schema);
            let mut arms = schema.arms.iter();
            has(schema) || arms.any(|arm| has(self.version.resolve(arm)))
        })
    }

    /// A whole number of the query, whose form was checked before.
    pub(crate) fn query_number(&self, name: &str) -> Option<i64> {
        self.query(name)?.trim().parse().ok()
    }

    pub(crate) fn now(&self) -> i64 {
        self.world.now()
    }

    /// A field of the body as text; `None` where it is missing, null or empty.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        let text = self.body.get(name).map(plain)?;
        (!text.is_empty()).then_some(text)
    }

    pub(crate) fn need(&self, name: &str) -> Result<String, Refusal> {
        self.text(name).ok_or_else(|| Refusal::missing(name))
    }

    /// A field inside an object of the body.
    pub(crate) fn inner(&self, name: &str, field: &str) -> Option<String> {
        let text = plain(self.body.get(name)?.get(field)?);
        (!text.is_empty()).then_some(text)
    }

    /// The thing that a path parameter names.
    pub(crate) fn known(&self, kind: &str, noun: &str, index: usize) -> Result<String, Refusal> {
        let id = self.param(index);
        match self.world.find(kind, id) {
            Some(_) => Ok(id.to_owned()),
            None => Err(Refusal::not_found(noun, id)),
        }
    }

    /// The admin whom the body names in a field, where it names one.
    pub(crate) fn admin(&self, field: &str) -> Result<Option<String>, Refusal> {
        match self.text(field) {
            None => Ok(None),
            Some(id) if self.world.find("admins", &id).is_some() => Ok(Some(id)),
            Some(id) => Err(Refusal::not_found("admin", &id).field(field)),
        }
    }
}

/// An object from JSON that is one.
pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// The items of a list in an entity; none where it is missing.
pub(crate) fn items<'a>(entity: &'a Entity, field: &str) -> &'a [Value] {
    let list = entity.get(field).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}

/// The ids in a list of an entity, whether they stand alone or in objects.
pub(crate) fn ids<'a>(entity: &'a Entity, field: &str) -> impl Iterator<Item = String> + 'a {
    items(entity, field).iter().map(|item| match item {
        Value::Object(item) => id_text(item.get("id")),
        other => plain(other),
    })
}

/// The list of an entity, to be changed.
pub(crate) fn list<'a>(entity: &'a mut Entity, field: &str) -> &'a mut Vec<Value> {
    let value = entity.entry(field.to_owned()).or_insert_with(|| json!([]));
    if !value.is_array() {
        *value = json!([]);
    }
    match value {
        Value::Array(items) => items,
        _ => unreachable!("it was made a list"),
    }
}

/// Whether a flag is set.
pub(crate) fn flag(entity: &Entity, field: &str) -> bool {
    entity.get(field) == Some(&Value::Bool(true))
}

/// A number of an entity.
pub(crate) fn number(entity: &Entity, field: &str) -> Option<i64> {
    entity.get(field).and_then(Value::as_i64)
}

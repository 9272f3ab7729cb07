//! Data attributes.

use serde_json::{Value, json};

use super::{Entry, attributes};
use crate::call::{Call, Outcome, Reply, flag, items};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /data_attributes", all),
    ("POST /data_attributes", create),
    ("PUT /data_attributes/{}", update),
];

/// The fields that a request can change.
const CHANGED: [&str; 3] = ["archived", "description", "messenger_writable"];

fn all(call: &mut Call<'_>) -> Outcome {
    let archived = call.query("include_archived") == Some("true");
    let model = call.query("model");
    let declared = models(call);
    let found = those(call.world, "data_attributes", |attribute| {
        let of = id_text(attribute.get("model"));
        let fits = model.map_or_else(
            || declared.is_empty() || declared.contains(&of),
            |model| model == of,
        );
        fits && (archived || !flag(attribute, "archived"))
    });
    let views = found.iter().map(|id| shown(call.world, id));
    call.whole("list", views.collect())
}

/// Returns the models whose attributes a request can list. In some versions, separate operations list the attributes of
/// conversations.
fn models(call: &Call<'_>) -> Vec<String> {
    let mut parameters = call.operation.parameters.iter();
    let model = parameters.find(|parameter| parameter.name == "model");
    let words = model.map(|model| &call.version.resolve(&model.schema).words);
    words.into_iter().flatten().map(plain).collect()
}

fn shown(world: &World, id: &str) -> Value {
    views::plain_entity(world, "data_attributes", "data_attribute", id)
}

fn create(call: &mut Call<'_>) -> Outcome {
    let (name, model) = (call.need("name")?, call.need("model")?);
    if let Some(letter) = name.chars().find(|letter| !may_name(*letter)) {
        let message = format!(
            "name contains the character {letter:?}: use letters, digits, currency symbols, spaces, `-` and `_`"
        );
        return Err(Refusal::invalid("name", message));
    }
    let data_type = call
        .text("data_type")
        .unwrap_or_else(|| "string".to_owned());
    let same = those(call.world, "data_attributes", |attribute| {
        id_text(attribute.get("name")) == name && id_text(attribute.get("model")) == model
    });
    if !same.is_empty() {
        let message = format!("the attribute `{name}` of {model} already exists");
        return Err(Refusal::invalid("name", message));
    }
    if data_type == "options" {
        enough_options(&call.body)?;
    }
    let options = options(&call.body);
    // In responses, an attribute with options has the data type `string`.
    let data_type = if data_type == "options" {
        "string".to_owned()
    } else {
        data_type
    };
    let mut attribute = call.body.clone();
    attribute.insert("data_type".to_owned(), json!(data_type));
    attribute.insert("options".to_owned(), options);
    let id = attributes::create(call.world, attribute);
    Ok(Reply::Json(shown(call.world, &id)))
}

/// Returns whether a character is valid in the name of an attribute.
fn may_name(letter: char) -> bool {
    let currency = matches!(
        letter,
        '$' | '¢' | '£' | '¤' | '¥' | '\u{20a0}'..='\u{20cf}'
    );
    letter.is_alphanumeric() || currency || matches!(letter, ' ' | '-' | '_')
}

/// Returns the options in the body as strings. An option in the body is a string or an object with `value`.
fn options(body: &Entity) -> Value {
    let options = items(body, "options").iter();
    options
        .map(|option| json!(option.get("value").map_or_else(|| plain(option), plain)))
        .collect()
}

fn enough_options(body: &Entity) -> Result<(), Refusal> {
    match items(body, "options").len() {
        0 | 1 => Err(Refusal::invalid(
            "options",
            "a list must have at least two options",
        )),
        _ => Ok(()),
    }
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.known("data_attributes", "data attribute", 0)?;
    let before = call.world.entity("data_attributes", &id);
    if call.body.contains_key("options") {
        if items(&before, "options").is_empty() {
            return Err(Refusal::invalid("options", "the attribute has no options"));
        }
        enough_options(&call.body)?;
    }
    let body = call.body.clone();
    let options = options(&body);
    call.world.update("data_attributes", &id, |entity| {
        let changes = body
            .iter()
            .filter(|(name, _)| CHANGED.contains(&name.as_str()));
        entity.extend(changes.map(|(name, value)| (name.clone(), value.clone())));
        if body.contains_key("options") {
            entity.insert("options".to_owned(), options);
        }
    });
    Ok(Reply::Json(shown(call.world, &id)))
}

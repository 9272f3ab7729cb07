//! Data attributes.

use serde_json::{Value, json};

use super::Entry;
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

fn all(call: &mut Call<'_>) -> Outcome {
    let archived = call.query("include_archived") == Some("true");
    let model = call.query("model");
    let found = those(call.world, "data_attributes", |attribute| {
        let fits = model.is_none_or(|model| id_text(attribute.get("model")) == model);
        fits && (archived || !flag(attribute, "archived"))
    });
    let views = found.iter().map(|id| shown(call.world, id));
    call.whole("list", views.collect())
}

fn shown(world: &World, id: &str) -> Value {
    views::plain_entity(world, "data_attributes", "data_attribute", id)
}

fn create(call: &mut Call<'_>) -> Outcome {
    let (name, model) = (call.need("name")?, call.need("model")?);
    if let Some(letter) = name.chars().find(|letter| !may_name(*letter)) {
        let message = format!(
            "name has the character {letter:?}: use letters, digits, currency symbols, spaces, `-` and `_`"
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
        let message = format!("a {model} has an attribute `{name}` already");
        return Err(Refusal::invalid("name", message));
    }
    let options = options(&call.body);
    // Options make a list of words, whose values are texts.
    let data_type = if data_type == "options" {
        "string".to_owned()
    } else {
        data_type
    };
    let id = call.world.new_id("data_attributes");
    let now = call.now();
    let mut entity = call.body.clone();
    let admin = super::people::own_admin(call.world);
    let own = json!({
        "id": id,
        "full_name": format!("custom_attributes.{name}"),
        "label": name,
        "data_type": data_type,
        "options": options,
        "api_writable": true,
        "ui_writable": true,
        "messenger_writable": call.body.get("messenger_writable").cloned().unwrap_or(json!(false)),
        "custom": true,
        "archived": false,
        "admin_id": admin,
        "created_at": now,
        "updated_at": now,
    });
    entity.extend(crate::call::object(own));
    call.world.put("data_attributes", entity);
    Ok(Reply::Json(shown(call.world, &id)))
}

/// Whether the name of an attribute may have this character.
fn may_name(letter: char) -> bool {
    let currency = matches!(
        letter,
        '$' | '¢' | '£' | '¤' | '¥' | '\u{20a0}'..='\u{20cf}'
    );
    letter.is_alphanumeric() || currency || matches!(letter, ' ' | '-' | '_')
}

/// Options as texts, whether they came as texts or as objects.
fn options(body: &Entity) -> Value {
    let options = items(body, "options").iter();
    options
        .map(|option| json!(option.get("value").map_or_else(|| plain(option), plain)))
        .collect()
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.known("data_attributes", "data attribute", 0)?;
    let before = call.world.entity("data_attributes", &id);
    if call.body.contains_key("options") && items(&before, "options").is_empty() {
        let message = "the attribute has no options";
        return Err(Refusal::new(422, "unprocessable_entity", message).field("options"));
    }
    let body = call.body.clone();
    let options = options(&body);
    call.world.update("data_attributes", &id, |entity| {
        let changes = body.iter().filter(|(name, _)| *name != "options");
        entity.extend(changes.map(|(name, value)| (name.clone(), value.clone())));
        if body.contains_key("options") {
            entity.insert("options".to_owned(), options);
        }
    });
    Ok(Reply::Json(shown(call.world, &id)))
}

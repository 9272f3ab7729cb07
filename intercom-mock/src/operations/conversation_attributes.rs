//! The attributes of conversations, and the options of list attributes. Attributes and options are archived instead of
//! deleted.

use serde_json::{Value, json};

use super::Entry;
use crate::call::{Call, Outcome, Reply, flag, items, list, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /conversations/attributes", all),
    ("POST /conversations/attributes", create),
    ("GET /conversations/attributes/{}", find),
    ("PUT /conversations/attributes/{}", update),
    ("DELETE /conversations/attributes/{}", archive),
    ("POST /conversations/attributes/{}/options", add_option),
    ("PUT /conversations/attributes/{}/options/{}", rename_option),
    (
        "DELETE /conversations/attributes/{}/options/{}",
        archive_option,
    ),
];

const KIND: &str = "conversations/attributes";
const NOUN: &str = "conversation attribute";

/// The fields that a request can change.
const CHANGED: [&str; 6] = [
    "name",
    "description",
    "multiline",
    "required",
    "visible_to_team_ids",
    "reference",
];

/// The minimum number of active options in a list attribute.
const LEAST_OPTIONS: usize = 2;

fn shown(world: &World, id: &str) -> Value {
    views::plain_entity(world, KIND, "conversation_attribute", id)
}

fn known(call: &Call<'_>) -> Result<String, Refusal> {
    call.known(KIND, NOUN, 0)
}

fn all(call: &mut Call<'_>) -> Outcome {
    let archived = call.query("include_archived") == Some("true");
    let found = those(call.world, KIND, |attribute| {
        archived || !flag(attribute, "archived")
    });
    let views = found.iter().map(|id| shown(call.world, id));
    call.whole("list", views.collect())
}

fn create(call: &mut Call<'_>) -> Outcome {
    call.need("name")?;
    let data_type = call.need("data_type")?;
    let labels = items(&call.body, "options")
        .iter()
        .map(|option| id_text(option.get("label")));
    let labels: Vec<String> = labels.collect();
    let id = call.world.new_id(KIND);
    let now = call.now();
    let mut attribute = call.body.clone();
    for (name, value) in [
        ("description", json!("")),
        ("required", json!(false)),
        ("visible_to_team_ids", json!([])),
    ] {
        attribute.entry(name).or_insert(value);
    }
    attribute.extend(object(json!({
        "id": id,
        "archived": false,
        "admin_id": super::people::own_admin(call.world),
        "created_at": now,
        "updated_at": now,
    })));
    match data_type.as_str() {
        "string" => {
            attribute.entry("multiline").or_insert(json!(false));
        }
        "list" => {
            let options = labels.iter().map(|label| option(call.world, label));
            attribute.insert("options".to_owned(), options.collect());
        }
        _ => {}
    }
    call.world.put(KIND, attribute);
    Ok(Reply::Json(shown(call.world, &id)))
}

/// Creates an option whose id is a UUID.
fn option(world: &mut World, label: &str) -> Value {
    let number = world.number("options of conversation attributes");
    let id = format!("00000000-0000-4000-9000-{number:012x}");
    json!({"id": id, "label": label, "archived": false})
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    Ok(Reply::Json(shown(call.world, &id)))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let mut changes = call.body.clone();
    changes.retain(|name, _| CHANGED.contains(&name.as_str()));
    call.world
        .update(KIND, &id, |attribute| attribute.extend(changes));
    Ok(Reply::Json(shown(call.world, &id)))
}

fn archive(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    call.world.update(KIND, &id, |attribute| {
        attribute.insert("archived".to_owned(), json!(true));
    });
    Ok(Reply::Json(shown(call.world, &id)))
}

/// Returns the id of the attribute in the path, or an error if the attribute does not exist or is not a list.
fn known_list(call: &Call<'_>) -> Result<String, Refusal> {
    let id = known(call)?;
    let attribute = call.world.find(KIND, &id);
    let data_type = attribute.and_then(|attribute| attribute.get("data_type"));
    if data_type == Some(&json!("list")) {
        return Ok(id);
    }
    let message = format!("{NOUN} {id} has no options because the attribute is not a list");
    Err(Refusal::new(400, "parameter_invalid", message))
}

/// Returns the index of the option that the path identifies, or an error if no such option exists.
fn known_option(call: &Call<'_>, attribute: &str) -> Result<usize, Refusal> {
    let wanted = call.param(1);
    let attribute = call.world.entity(KIND, attribute);
    let mut options = items(&attribute, "options").iter();
    let place = options.position(|option| id_text(option.get("id")) == wanted);
    place.ok_or_else(|| {
        let message = format!("option {wanted} not found in the attribute");
        Refusal::new(404, "conversation_attribute_not_found", message)
    })
}

/// Returns the label in the body, or an error if the body has another field.
fn label(call: &Call<'_>) -> Result<String, Refusal> {
    let label = call.need("label")?;
    match call.body.keys().find(|name| *name != "label") {
        Some(other) => Err(Refusal::invalid(
            other,
            format!("an option has only a label: remove {other}"),
        )),
        None => Ok(label),
    }
}

fn add_option(call: &mut Call<'_>) -> Outcome {
    let id = known_list(call)?;
    let label = label(call)?;
    let option = option(call.world, &label);
    call.world.update(KIND, &id, |attribute| {
        list(attribute, "options").push(option)
    });
    Ok(Reply::Json(shown(call.world, &id)))
}

fn rename_option(call: &mut Call<'_>) -> Outcome {
    let id = known_list(call)?;
    let label = label(call)?;
    let place = known_option(call, &id)?;
    call.world.update(KIND, &id, |attribute| {
        list(attribute, "options")[place]["label"] = json!(label);
    });
    Ok(Reply::Json(shown(call.world, &id)))
}

fn archive_option(call: &mut Call<'_>) -> Outcome {
    let id = known_list(call)?;
    let place = known_option(call, &id)?;
    let attribute = call.world.entity(KIND, &id);
    let is_active = |option: &&Value| option["archived"] != true;
    let options = items(&attribute, "options");
    let left = options.iter().filter(is_active).count();
    if options.get(place).is_some_and(|option| is_active(&option)) && left <= LEAST_OPTIONS {
        let message = format!(
            "a list must have at least {LEAST_OPTIONS} active options: add an option first"
        );
        return Err(Refusal::new(400, "parameter_invalid", message));
    }
    call.world.update(KIND, &id, |attribute| {
        list(attribute, "options")[place]["archived"] = json!(true);
    });
    Ok(Reply::Json(shown(call.world, &id)))
}

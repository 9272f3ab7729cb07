//! Visitors, and the conversion of visitors to contacts.

use serde_json::{Value, json};

use super::Entry;
use super::contacts::{live, live_by, set_attributes, taken};
use crate::call::{Call, Outcome, Reply, object};
use crate::refusal::Refusal;
use crate::views;
use crate::world::{World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /visitors", find),
    ("PUT /visitors", update),
    ("POST /visitors/convert", convert),
];

fn shown(world: &World, id: &str) -> Value {
    let mut view = world.entity("visitors", id);
    let fields = json!({
        "type": "visitor",
        "anonymous": true,
        "app_id": world.workspace.app_id,
        "companies": {"type": "company.list", "companies": []},
        "location_data": {},
        "social_profiles": {"type": "social_profile.list", "social_profiles": []},
        "tags": {"type": "tag.list", "tags": []},
        "segments": {"type": "segment.list", "segments": []},
        "avatar": {"type": "avatar", "image_url": null},
    });
    view.extend(object(fields));
    Value::Object(view)
}

/// Returns the id of the visitor that an object identifies by id, user id or email.
fn named(world: &World, given: &Value) -> Option<String> {
    let id = id_text(given.get("id"));
    if world.find("visitors", &id).is_some() {
        return Some(id);
    }
    let user_id = id_text(given.get("user_id"));
    if let Some(id) = world.lookup("visitors", "user_id", &user_id).first() {
        return Some(id.clone());
    }
    let email = given.get("email").filter(|email| !email.is_null())?;
    let found = crate::paging::those(world, "visitors", |visitor| {
        visitor.get("email") == Some(email)
    });
    found.into_iter().next()
}

fn wanted(call: &Call<'_>, given: &Value) -> Result<String, Refusal> {
    named(call.world, given).ok_or_else(|| Refusal::new(404, "not_found", "Visitor Not Found"))
}

fn find(call: &mut Call<'_>) -> Outcome {
    let user_id = call.query("user_id").unwrap_or_default();
    let id = wanted(call, &json!({"user_id": user_id}))?;
    Ok(Reply::Json(shown(call.world, &id)))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = wanted(call, &Value::Object(call.body.clone()))?;
    let body = call.body.clone();
    call.world.update("visitors", &id, |visitor| {
        if let Some(name) = body.get("name") {
            visitor.insert("name".to_owned(), name.clone());
        }
        set_attributes(visitor, body.get("custom_attributes"));
    });
    Ok(Reply::Json(shown(call.world, &id)))
}

/// Converts a visitor to the contact in the body, and creates the contact if no such contact exists.
fn convert(call: &mut Call<'_>) -> Outcome {
    let visitor = call.body.get("visitor").cloned().unwrap_or_default();
    let visitor = wanted(call, &visitor)?;
    let role = match call.text("type").as_deref() {
        Some("lead") => "lead",
        _ => "user",
    };
    let user = call.body.get("user").cloned().unwrap_or_default();
    let (user_id, email) = (id_text(user.get("user_id")), id_text(user.get("email")));
    let existing = live(call.world, &id_text(user.get("id")))
        .or_else(|| live_by(call.world, "external_id", &user_id))
        .or_else(|| live_by(call.world, "email", &email));
    if existing.is_none() {
        taken(call.world, "", role, Some(&email), Some(&user_id))?;
    }
    let known = call.world.remove("visitors", &visitor).unwrap_or_default();
    let now = call.now();
    let id = if let Some(id) = existing {
        call.world.update("contacts", &id, |contact| {
            set_attributes(contact, known.get("custom_attributes"))
        });
        id
    } else {
        let id = call.world.new_id("contacts");
        let mut entity =
            object(json!({"id": id, "role": role, "created_at": now, "updated_at": now}));
        for (name, value) in [("external_id", user_id), ("email", email)] {
            if !value.is_empty() {
                entity.insert(name.to_owned(), json!(value));
            }
        }
        set_attributes(&mut entity, known.get("custom_attributes"));
        call.world.put("contacts", entity);
        id
    };
    super::contacts::tell(call.world, "visitor.signed_up", &id);
    Ok(Reply::Json(views::contact(call.world, &id)))
}

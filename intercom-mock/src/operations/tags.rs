//! Tags, and the resources to which tags are attached.

use serde_json::{Value, json};

use super::{Entry, companies};
use crate::call::{Call, Outcome, Reply, ids, items, list, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /tags", all),
    ("POST /tags", create),
    ("GET /tags/{}", find),
    ("DELETE /tags/{}", delete),
    ("GET /contacts/{}/tags", of_contact),
    ("POST /contacts/{}/tags", tag_contact),
    ("DELETE /contacts/{}/tags/{}", untag_contact),
    ("POST /conversations/{}/tags", tag_conversation),
    ("DELETE /conversations/{}/tags/{}", untag_conversation),
    ("POST /tickets/{}/tags", tag_ticket),
    ("DELETE /tickets/{}/tags/{}", untag_ticket),
    ("POST /articles/{}/tags", tag_article),
    ("DELETE /articles/{}/tags/{}", untag_article),
    ("POST /internal_articles/{}/tags", tag_internal_article),
    (
        "DELETE /internal_articles/{}/tags/{}",
        untag_internal_article,
    ),
    ("POST /content_snippets/{}/tags", tag_snippet),
    ("DELETE /content_snippets/{}/tags/{}", untag_snippet),
];

/// The kinds of resources that can have tags.
const TAGGED: [&str; 9] = [
    "contacts",
    "companies",
    "conversations",
    "tickets",
    "articles",
    "internal_articles",
    "content_snippets",
    "ai/external_pages",
    "file_sources",
];

fn all(call: &mut Call<'_>) -> Outcome {
    let tags = call.world.ids("tags");
    let views = tags.iter().map(|id| views::tag(call.world, &json!(id)));
    call.whole("list", views.collect())
}

/// Finds or creates a tag by name, or renames the tag whose id is in the body. Attaches the tag to the companies and
/// users in the body; detaches the tag from an item whose `untag` is `true`.
fn create(call: &mut Call<'_>) -> Outcome {
    let name = call.need("name")?;
    let id = match call.text("id") {
        Some(id) if call.world.find("tags", &id).is_some() => {
            call.world.change("tags", &id, |tag| {
                tag.insert("name".to_owned(), json!(name));
            });
            id
        }
        Some(id) => return Err(Refusal::not_found("tag", &id)),
        None => by_name(call.world, &name),
    };
    let companies = tag_listed(call, &id, "companies", |world, company| {
        companies::named(world, company).ok_or_else(|| {
            let wanted = ["id", "company_id"].map(|field| id_text(company.get(field)));
            Refusal::not_found("company", &wanted.concat())
        })
    })?;
    let contacts = tag_listed(call, &id, "users", |world, user| {
        let contact = id_text(user.get("id"));
        super::contacts::live(world, &contact)
            .ok_or_else(|| Refusal::not_found("contact", &contact))
    })?;
    let mut view = views::tag_basic(call.world, &id);
    view["companies"] = json!(companies);
    view["users"] = json!(contacts);
    Ok(Reply::Json(view))
}

/// Attaches a tag to the items in a list of the body, or detaches the tag, and returns whether each item is tagged now.
/// If an item does not exist, the request fails; in versions whose response contains the list, the item is skipped
/// instead.
fn tag_listed(
    call: &mut Call<'_>,
    tag: &str,
    list: &str,
    find: impl Fn(&World, &Value) -> Result<String, Refusal>,
) -> Result<Vec<Value>, Refusal> {
    let kind = match list {
        "users" => "contacts",
        kind => kind,
    };
    let answer = call.operation.answer.as_ref();
    let answer = answer.map(|answer| &call.version.resolve(answer).properties);
    let reports = answer.is_some_and(|fields| fields.contains_key(list));
    let mut done = Vec::new();
    for item in items(&call.body, list).to_vec() {
        let id = match find(call.world, &item) {
            Ok(id) => id,
            Err(_) if reports => continue,
            Err(refusal) => return Err(refusal),
        };
        let off = item.get("untag") == Some(&json!(true));
        if off {
            take_off(call.world, kind, &id, tag);
        } else {
            put_on(call.world, kind, &id, tag, None);
        }
        done.push(json!({"id": id, "tagged": !off}));
    }
    Ok(done)
}

fn name(entity: &Entity) -> String {
    entity.get("name").map(plain).unwrap_or_default()
}

/// Returns whether a query refers to a tag.
fn asks(query: &Value, tag: &str) -> bool {
    match &query["value"] {
        Value::Array(members) if query["field"].is_null() => {
            members.iter().any(|member| asks(member, tag))
        }
        value => query["field"] == "tag_id" && plain(value) == tag,
    }
}

fn by_name(world: &mut World, wanted: &str) -> String {
    let same = |tag: &Entity| name(tag).to_lowercase() == wanted.to_lowercase();
    if let Some(id) = those(world, "tags", same).into_iter().next() {
        return id;
    }
    let id = world.new_id("tags");
    world.put("tags", object(json!({"id": id, "name": wanted})));
    id
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = call.known("tags", "tag", 0)?;
    Ok(Reply::Json(views::tag_basic(call.world, &id)))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = call.known("tags", "tag", 0)?;
    let depends = |segment: &Entity| segment.get("query").is_some_and(|query| asks(query, &id));
    let segments: Vec<String> = call
        .world
        .all("segments")
        .filter(|one| depends(one))
        .map(name)
        .collect();
    if !segments.is_empty() {
        let message = format!("the tag is used by segments: {}", segments.join(", "));
        return Err(Refusal::new(400, "tag_has_dependent_objects", message));
    }
    for kind in TAGGED {
        for tagged in those(call.world, kind, |entity| {
            ids(entity, "tags").any(|tag| tag == id)
        }) {
            call.world.change(kind, &tagged, |entity| {
                list(entity, "tags").retain(|tag| id_text(tag.get("id")) != id);
            });
        }
    }
    call.world.remove("tags", &id);
    Ok(Reply::Empty)
}

/// Attaches a tag to a resource. Returns whether the resource changed.
pub(super) fn put_on(
    world: &mut World,
    kind: &str,
    id: &str,
    tag: &str,
    admin: Option<&str>,
) -> bool {
    let held = world
        .find(kind, id)
        .is_some_and(|entity| ids(entity, "tags").any(|held| held == tag));
    if !held {
        let applied = json!({"id": tag, "applied_at": world.now(), "applied_by": admin});
        world.update(kind, id, |entity| list(entity, "tags").push(applied));
    }
    !held
}

/// Detaches a tag from a resource. Returns whether the resource changed.
pub(super) fn take_off(world: &mut World, kind: &str, id: &str, tag: &str) -> bool {
    let held = world
        .find(kind, id)
        .is_some_and(|entity| ids(entity, "tags").any(|held| held == tag));
    if held {
        world.update(kind, id, |entity| {
            list(entity, "tags").retain(|held| id_text(held.get("id")) != tag);
        });
    }
    held
}

fn applied(world: &World, kind: &str, id: &str, tag: &str) -> Value {
    let entity = world.find(kind, id);
    let found = entity.and_then(|entity| {
        items(entity, "tags")
            .iter()
            .find(|held| id_text(held.get("id")) == tag)
    });
    found.map_or_else(
        || views::tag(world, &json!(tag)),
        |held| views::tag(world, held),
    )
}

fn of_contact(call: &mut Call<'_>) -> Outcome {
    let id = super::contacts::known(call)?;
    let contact = call.world.entity("contacts", &id);
    let views = items(&contact, "tags")
        .iter()
        .map(|tag| views::tag(call.world, tag));
    call.whole("list", views.collect())
}

fn tag_contact(call: &mut Call<'_>) -> Outcome {
    let id = super::contacts::known(call)?;
    let tag = wanted(call)?;
    if put_on(call.world, "contacts", &id, &tag, None) {
        tell_contact(call.world, &id, &tag, "created");
    }
    Ok(Reply::Json(applied(call.world, "contacts", &id, &tag)))
}

fn untag_contact(call: &mut Call<'_>) -> Outcome {
    let id = super::contacts::known(call)?;
    let tag = call.param(1).to_owned();
    let view = applied(call.world, "contacts", &id, &tag);
    if !take_off(call.world, "contacts", &id, &tag) {
        return Err(Refusal::not_found("tag", &tag));
    }
    tell_contact(call.world, &id, &tag, "deleted");
    Ok(Reply::Json(view))
}

fn tell_contact(world: &mut World, id: &str, tag: &str, what: &str) {
    let role = world
        .find("contacts", id)
        .map(|contact| id_text(contact.get("role")));
    let role = role
        .filter(|role| role == "lead")
        .unwrap_or_else(|| "user".to_owned());
    let now = crate::world::iso(world.now());
    world.tell(&format!("contact.{role}.tag.{what}"), |world| {
        json!({
            "type": "contact_tag",
            "created_at": now,
            "tag": views::tag_basic(world, tag),
            "contact": views::contact(world, id),
        })
    });
}

fn wanted(call: &Call<'_>) -> Result<String, Refusal> {
    let tag = call.need("id")?;
    match call.world.find("tags", &tag) {
        Some(_) => Ok(tag),
        None => Err(Refusal::not_found("tag", &tag)),
    }
}

fn tag_conversation(call: &mut Call<'_>) -> Outcome {
    let view = tag_by_admin(call, "conversations", "conversation")?;
    let id = call.param(0).to_owned();
    call.world.tell("conversation_part.tag.created", |world| {
        views::conversation(world, &id)
    });
    Ok(view)
}

fn untag_conversation(call: &mut Call<'_>) -> Outcome {
    untag_by_admin(call, "conversations", "conversation")
}

fn tag_ticket(call: &mut Call<'_>) -> Outcome {
    tag_by_admin(call, "tickets", "ticket")
}

fn untag_ticket(call: &mut Call<'_>) -> Outcome {
    untag_by_admin(call, "tickets", "ticket")
}

fn tag_article(call: &mut Call<'_>) -> Outcome {
    tag_content(call, "articles", "article")
}

fn untag_article(call: &mut Call<'_>) -> Outcome {
    untag_content(call, "articles", "article")
}

fn tag_internal_article(call: &mut Call<'_>) -> Outcome {
    tag_content(call, "internal_articles", "internal article")
}

fn untag_internal_article(call: &mut Call<'_>) -> Outcome {
    untag_content(call, "internal_articles", "internal article")
}

fn tag_snippet(call: &mut Call<'_>) -> Outcome {
    tag_content(call, "content_snippets", "content snippet")
}

fn untag_snippet(call: &mut Call<'_>) -> Outcome {
    untag_content(call, "content_snippets", "content snippet")
}

/// Attaches a tag to content. The admin defaults to the admin of the token.
fn tag_content(call: &mut Call<'_>, kind: &str, noun: &str) -> Outcome {
    let id = call.known(kind, noun, 0)?;
    let admin = call.admin("admin_id")?;
    let tag = wanted(call)?;
    put_on(call.world, kind, &id, &tag, admin.as_deref());
    Ok(Reply::Json(applied(call.world, kind, &id, &tag)))
}

/// Detaches a tag from content. The response contains neither a time nor an admin.
fn untag_content(call: &mut Call<'_>, kind: &str, noun: &str) -> Outcome {
    let id = call.known(kind, noun, 0)?;
    let tag = call.param(1).to_owned();
    let mut view = views::tag_basic(call.world, &tag);
    if !take_off(call.world, kind, &id, &tag) {
        return Err(Refusal::not_found("tag", &tag));
    }
    view["applied_at"] = Value::Null;
    view["applied_by"] = Value::Null;
    Ok(Reply::Json(view))
}

fn tag_by_admin(call: &mut Call<'_>, kind: &str, noun: &str) -> Outcome {
    let id = call.known(kind, noun, 0)?;
    let admin = call
        .admin("admin_id")?
        .ok_or_else(|| Refusal::missing("admin_id"))?;
    let tag = wanted(call)?;
    put_on(call.world, kind, &id, &tag, Some(&admin));
    Ok(Reply::Json(applied(call.world, kind, &id, &tag)))
}

fn untag_by_admin(call: &mut Call<'_>, kind: &str, noun: &str) -> Outcome {
    let id = call.known(kind, noun, 0)?;
    call.admin("admin_id")?;
    let tag = call.param(1).to_owned();
    let view = applied(call.world, kind, &id, &tag);
    if !take_off(call.world, kind, &id, &tag) {
        return Err(Refusal::not_found("tag", &tag));
    }
    Ok(Reply::Json(view))
}

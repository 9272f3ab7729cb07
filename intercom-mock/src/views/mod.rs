//! Views, which are resources in the form of responses. A view contains the fields of all versions; the conversion to a
//! version removes the undeclared fields.

mod content;
mod text;
mod tickets;

use serde_json::{Map, Value, json};

pub(crate) use content::{article, article_draft};
pub(crate) use text::plain_text;
pub(crate) use tickets::{
    ticket, ticket_category, ticket_state, ticket_type, ticket_type_attribute,
};

use crate::call::{flag, ids, items, number};
use crate::operations::people::own_admin;
use crate::world::{Entity, World, id_text, iso, plain};

/// The maximum number of items in each list of a contact, such as tags, notes or companies.
const EMBEDDED: usize = 10;

/// The maximum number of parts in a conversation; older parts are omitted.
const PARTS: usize = 500;

pub(crate) fn contact(world: &World, id: &str) -> Value {
    match world.find("contacts", id) {
        Some(entity) => contact_entity(world, entity),
        None => Value::Null,
    }
}

fn contact_entity(world: &World, entity: &Entity) -> Value {
    let id = id_text(entity.get("id"));
    let mut view = Map::new();
    for (name, value) in entity {
        if !matches!(
            name.as_str(),
            "tags" | "companies" | "archived" | "blocked" | "avatar"
        ) {
            view.insert(name.clone(), value.clone());
        }
    }
    let email = entity.get("email").and_then(Value::as_str);
    let domain = email.and_then(|email| Some(email.split_once('@')?.1));
    let mut set = |name: &str, value: Value| {
        view.insert(name.to_owned(), value);
    };
    set("type", json!("contact"));
    set("workspace_id", json!(world.workspace.app_id));
    set(
        "email_domain",
        domain.map_or(Value::Null, |domain| json!(domain)),
    );
    for name in [
        "has_hard_bounced",
        "marked_email_as_spam",
        "sms_consent",
        "unsubscribed_from_emails",
        "unsubscribed_from_sms",
    ] {
        set(name, json!(flag(entity, name)));
    }
    // The description declares the avatar as an object, but the service sends only the URL.
    let avatar = entity
        .get("avatar")
        .map(|avatar| match avatar.get("image_url") {
            Some(url) => url.clone(),
            None => avatar.clone(),
        });
    set("avatar", avatar.unwrap_or_default());
    let empty = json!({});
    set(
        "custom_attributes",
        entity.get("custom_attributes").unwrap_or(&empty).clone(),
    );
    let notes: Vec<String> = ids(entity, "notes").collect();
    let companies: Vec<String> = ids(entity, "companies").collect();
    let tags: Vec<String> = ids(entity, "tags").collect();
    set("notes", embedded(&id, "notes", "note", "/notes/", &notes));
    set(
        "companies",
        embedded(&id, "companies", "company", "/companies/", &companies),
    );
    set("tags", embedded(&id, "tags", "tag", "/tags/", &tags));
    for (name, consent) in [
        ("opted_out_subscription_types", "opt_out"),
        ("opted_in_subscription_types", "opt_in"),
    ] {
        let chosen = items(entity, "subscriptions").iter();
        let chosen = chosen.filter(|held| held["consent_type"] == consent);
        let chosen: Vec<String> = chosen.map(|held| id_text(held.get("id"))).collect();
        let (kind, noun) = ("subscriptions", "subscription");
        set(name, embedded(&id, kind, noun, "/subscriptions/", &chosen));
    }
    let location = json!({"type": "location", "country": null, "region": null, "city": null,
        "country_code": null, "continent_code": null});
    set(
        "location",
        entity.get("location").cloned().unwrap_or(location),
    );
    set("social_profiles", json!({"type": "list", "data": []}));
    set("enabled_push_messaging", Value::Null);
    Value::Object(view)
}

fn embedded(contact: &str, kind: &str, noun: &str, prefix: &str, ids: &[String]) -> Value {
    let shown = ids.iter().take(EMBEDDED);
    let item = |id: &String| json!({"type": noun, "id": id, "url": format!("{prefix}{id}")});
    json!({
        "type": "list",
        "data": shown.map(item).collect::<Vec<_>>(),
        "url": format!("/contacts/{contact}/{kind}"),
        "total_count": ids.len(),
        "has_more": ids.len() > EMBEDDED,
    })
}

/// Returns a contact in the form of the responses to archiving, blocking and deleting a contact.
pub(crate) fn contact_reference(world: &World, id: &str) -> Value {
    let external = world
        .find("contacts", id)
        .and_then(|entity| entity.get("external_id"));
    json!({"type": "contact", "id": id, "external_id": external})
}

pub(crate) fn company(world: &World, id: &str) -> Value {
    let Some(entity) = world.find("companies", id) else {
        return Value::Null;
    };
    let mut view = entity.clone();
    let users = world.all("contacts").filter(|contact| {
        !flag(contact, "archived") && ids(contact, "companies").any(|company| company == id)
    });
    let count = if entity.contains_key("user_count") {
        number(entity, "user_count").unwrap_or(0)
    } else {
        i64::try_from(users.count()).unwrap_or(i64::MAX)
    };
    let tags = ids(entity, "tags").map(|id| tag_basic(world, &id));
    let plan = entity
        .get("plan")
        .map(plain)
        .filter(|name| !name.is_empty());
    let plan = plan.map(|name| json!({"type": "plan", "id": "1", "name": name}));
    let segments = ids(entity, "segments")
        .filter(|id| world.find("segments", id).is_some())
        .map(|id| plain_entity(world, "segments", "segment", &id));
    let notes = ids(entity, "notes").map(|id| note(world, &id));
    let fields = json!({
        "type": "company",
        "app_id": world.workspace.app_id,
        "notes": {"type": "note.list", "notes": notes.collect::<Vec<_>>()},
        "tags": {"type": "tag.list", "tags": tags.collect::<Vec<_>>()},
        "segments": {"type": "segment.list", "segments": segments.collect::<Vec<_>>()},
        "plan": plan.unwrap_or(json!({})),
        "user_count": count,
        "session_count": number(entity, "session_count").unwrap_or(0),
        "custom_attributes": entity.get("custom_attributes").cloned().unwrap_or(json!({})),
    });
    extend(&mut view, fields);
    for name in [
        "remote_created_at",
        "last_request_at",
        "size",
        "monthly_spend",
    ] {
        view.entry(name.to_owned()).or_insert(json!(0));
    }
    for name in ["name", "website", "industry"] {
        view.entry(name.to_owned()).or_insert(json!(""));
    }
    Value::Object(view)
}

pub(crate) fn tag_basic(world: &World, id: &str) -> Value {
    let name = world.find("tags", id).and_then(|tag| tag.get("name"));
    json!({"type": "tag", "id": id, "name": name})
}

/// Returns a tag of a resource; `applied` contains the id of the tag, the time and the admin.
pub(crate) fn tag(world: &World, applied: &Value) -> Value {
    let id = match applied {
        Value::Object(applied) => id_text(applied.get("id")),
        other => plain(other),
    };
    let mut view = tag_basic(world, &id);
    view["applied_at"] = applied.get("applied_at").cloned().unwrap_or_default();
    // Only admins can attach tags through the API, so a tag without an admin has the admin of the token.
    let admin = applied.get("applied_by").map(plain);
    let admin = admin.filter(|id| !id.is_empty());
    let admin = admin.unwrap_or_else(|| own_admin(world));
    view["applied_by"] = json!({"type": "admin", "id": admin});
    view
}

fn tags(world: &World, entity: &Entity) -> Value {
    let tags = items(entity, "tags")
        .iter()
        .map(|applied| tag(world, applied));
    json!({"type": "tag.list", "tags": tags.collect::<Vec<_>>()})
}

pub(crate) fn note(world: &World, id: &str) -> Value {
    let Some(entity) = world.find("notes", id) else {
        return Value::Null;
    };
    let mut view = entity.clone();
    let author = id_text(entity.get("author_id"));
    let owner = |noun: &str| {
        let id = entity.get(&format!("{noun}_id"));
        id.map(|id| json!({"type": noun, "id": id}))
    };
    let fields = json!({
        "type": "note",
        "contact": owner("contact"),
        "company": owner("company"),
        "author": admin(world, &author),
    });
    extend(&mut view, fields);
    Value::Object(view)
}

pub(crate) fn admin(world: &World, id: &str) -> Value {
    let Some(entity) = world.find("admins", id) else {
        return Value::Null;
    };
    let mut view = entity.clone();
    let avatar = entity
        .get("avatar")
        .map(plain)
        .filter(|url| !url.is_empty());
    let teams = world
        .all("teams")
        .filter(|team| ids(team, "admin_ids").any(|admin| admin == id));
    let teams: Vec<Value> = teams.filter_map(|team| team.get("id").cloned()).collect();
    let fields = json!({
        "type": "admin",
        "team_ids": teams,
        "avatar": {"type": "avatar", "image_url": avatar},
        "has_inbox_seat": entity.get("has_inbox_seat").cloned().unwrap_or(json!(true)),
        "away_mode_enabled": flag(entity, "away_mode_enabled"),
        "away_mode_reassign": flag(entity, "away_mode_reassign"),
        "job_title": entity.get("job_title").cloned().unwrap_or(json!("")),
        "team_priority_level": {"primary_team_ids": [], "secondary_team_ids": []},
    });
    extend(&mut view, fields);
    Value::Object(view)
}

/// Returns the author of a part: an admin or a contact.
pub(crate) fn author(world: &World, kind: &str, id: &str) -> Value {
    let store = match kind {
        "admin" => "admins",
        _ => "contacts",
    };
    let entity = world.find(store, id);
    let field = |name: &str| entity.and_then(|entity| entity.get(name)).cloned();
    json!({
        "type": kind,
        "id": id,
        "name": field("name"),
        "email": field("email").unwrap_or(json!("")),
        "from_ai_agent": false,
        "is_ai_answer": false,
    })
}

/// Returns the bot of the workspace as the author of a part.
pub(crate) fn operator(world: &World) -> Value {
    json!({
        "type": "bot",
        "id": "1",
        "name": "Operator",
        "email": format!("operator+{}@example.com", world.workspace.app_id),
        "from_ai_agent": false,
        "is_ai_answer": false,
    })
}

fn contacts(world: &World, entity: &Entity) -> Value {
    let contacts = ids(entity, "contacts").map(|id| contact_reference(world, &id));
    json!({"type": "contact.list", "contacts": contacts.collect::<Vec<_>>()})
}

/// Returns a conversation in the form of list items, without parts.
pub(crate) fn conversation_item(world: &World, id: &str) -> Value {
    let Some(entity) = world.find("conversations", id) else {
        return Value::Null;
    };
    let mut view = entity.clone();
    for name in ["parts", "monitor_evaluations", "scorecards"] {
        view.remove(name);
    }
    let parts = items(entity, "parts");
    let teammates = parts
        .iter()
        .filter(|part| part["author"]["type"] == "admin");
    let mut admins: Vec<Value> = Vec::new();
    for part in teammates {
        let reference = json!({"type": "admin", "id": part["author"]["id"]});
        if !admins.contains(&reference) {
            admins.push(reference);
        }
    }
    let tickets = ids(entity, "tickets").filter_map(|id| {
        let ticket = world.find("tickets", &id)?;
        let category = ticket_category(world, ticket);
        Some(json!({"type": "ticket", "id": id, "category": category}))
    });
    let source = entity.get("source").and_then(|source| source.get("type"));
    let channel = match source.map(plain).unwrap_or_default().as_str() {
        "conversation" => json!("messenger"),
        other => json!(other),
    };
    let merged = entity.get("merged_into").into_iter();
    let merged = merged.map(|id| json!({"type": "conversation", "id": id, "category": null}));
    let linked: Vec<Value> = tickets.chain(merged).collect();
    let fields = json!({
        "type": "conversation",
        "tags": tags(world, entity),
        "contacts": contacts(world, entity),
        "teammates": {"type": "admin.list", "admins": admins},
        "statistics": statistics(entity),
        "linked_objects": {"type": "list", "total_count": linked.len(), "has_more": false, "data": linked},
        "priority": priority(entity),
        "custom_attributes": entity.get("custom_attributes").cloned().unwrap_or(json!({})),
        "topics": {"type": "topic.list", "topics": [], "total_count": 0},
        "conversation_rating": entity.get("conversation_rating").cloned(),
        "first_contact_reply": first_reply(entity),
        "sla_applied": null,
        "ai_agent": null,
        "sales_agent": null,
        "sales_agent_participated": false,
        "external_references": [],
        "channel": {"initial": channel, "current": channel},
        "company": company(world, &id_text(entity.get("company_id"))),
        "ticket": tickets::conversation_ticket(world, entity),
        "ai_agent_participated": flag(entity, "ai_agent_participated"),
    });
    extend(&mut view, fields);
    for name in [
        "title",
        "waiting_since",
        "snoozed_until",
        "admin_assignee_id",
        "team_assignee_id",
    ] {
        view.entry(name.to_owned()).or_insert(Value::Null);
    }
    Value::Object(view)
}

/// Returns the priority of a conversation as a level and as a flag; each version declares either the level or the flag.
pub(crate) fn priority(conversation: &Entity) -> Value {
    match id_text(conversation.get("priority")).as_str() {
        "priority" => json!({"level": "high", "flag": "priority"}),
        level @ ("low" | "medium" | "high" | "urgent") => {
            json!({"level": level, "flag": "priority"})
        }
        _ => json!({"level": "none", "flag": "not_priority"}),
    }
}

/// Returns a conversation with the newest parts.
pub(crate) fn conversation(world: &World, id: &str) -> Value {
    let mut view = conversation_item(world, id);
    let Some(entity) = world.find("conversations", id) else {
        return view;
    };
    let all = items(entity, "parts");
    let newest = all
        .get(all.len().saturating_sub(PARTS)..)
        .unwrap_or_default();
    view["conversation_parts"] = json!({
        "type": "conversation_part.list",
        "conversation_parts": newest,
        "total_count": all.len(),
    });
    view
}

fn first_reply(entity: &Entity) -> Value {
    let replies = items(entity, "parts").iter();
    let first = replies
        .clone()
        .find(|part| part["part_type"] == "comment" && is_contact(&part["author"]));
    first.map_or(
        Value::Null,
        |part| json!({"type": "conversation", "created_at": part["created_at"], "url": null}),
    )
}

/// Returns whether an author is a contact, in any role.
fn is_contact(author: &Value) -> bool {
    author["type"] != "admin" && author["type"] != "bot"
}

/// Returns the statistics of a conversation, computed from the parts.
fn statistics(entity: &Entity) -> Value {
    let parts = items(entity, "parts");
    let created = number(entity, "created_at").unwrap_or(0);
    let times = |fits: &dyn Fn(&Value) -> bool| -> Vec<i64> {
        let fitting = parts.iter().filter(|part| fits(part));
        fitting
            .filter_map(|part| part["created_at"].as_i64())
            .collect()
    };
    let is_reply = |part: &Value| part["part_type"] == "comment";
    let admin = times(&|part| is_reply(part) && part["author"]["type"] == "admin");
    let contact = times(&|part| is_reply(part) && is_contact(&part["author"]));
    let assigned = times(&|part| part["part_type"] == "assignment");
    let closed = times(&|part| part["part_type"] == "close");
    let opened = times(&|part| part["part_type"] == "open");
    let after = |time: Option<&i64>| time.map(|time| time - created);
    let closer = parts.iter().rfind(|part| part["part_type"] == "close");
    let mut view = json!({
        "type": "conversation_statistics",
        "count_reopens": opened.len(),
        "count_assignments": assigned.len(),
        "count_conversation_parts": parts.len(),
    });
    let known = [
        ("time_to_assignment", after(assigned.first())),
        ("time_to_admin_reply", after(admin.first())),
        ("time_to_first_close", after(closed.first())),
        ("time_to_last_close", after(closed.last())),
        ("first_contact_reply_at", contact.first().copied()),
        ("first_assignment_at", assigned.first().copied()),
        ("first_admin_reply_at", admin.first().copied()),
        ("first_close_at", closed.first().copied()),
        ("last_assignment_at", assigned.last().copied()),
        ("last_contact_reply_at", contact.last().copied()),
        ("last_admin_reply_at", admin.last().copied()),
        ("last_close_at", closed.last().copied()),
    ];
    for (name, value) in known {
        view[name] = json!(value);
    }
    view["last_closed_by_id"] = closer.map_or(Value::Null, |part| part["author"]["id"].clone());
    view
}

/// Returns the view of a resource for the generic operations.
pub(crate) fn stored(world: &World, kind: &str, label: &str, id: &str) -> Value {
    match kind {
        "articles" => article(world, id),
        "internal_articles" | "content_snippets" => content::content(world, kind, label, id),
        _ => plain_entity(world, kind, label, id),
    }
}

/// Returns a resource with the stored fields; adds `type` and `workspace_id` if they are missing.
pub(crate) fn plain_entity(world: &World, kind: &str, label: &str, id: &str) -> Value {
    let mut view = world.find(kind, id).cloned().unwrap_or_default();
    view.entry("type".to_owned()).or_insert(json!(label));
    view.entry("workspace_id".to_owned())
        .or_insert(json!(world.workspace.app_id));
    Value::Object(view)
}

/// Converts the times of a resource to ISO 8601, the format in notifications about contacts and companies.
pub(crate) fn with_iso_times(mut value: Value) -> Value {
    if let Value::Object(map) = &mut value {
        for (name, value) in map {
            if name.ends_with("_at")
                && let Some(seconds) = value.as_i64()
            {
                *value = json!(iso(seconds));
            }
        }
    }
    value
}

fn extend(view: &mut Entity, fields: Value) {
    if let Value::Object(fields) = fields {
        view.extend(fields);
    }
}

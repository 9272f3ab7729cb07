//! The parts of conversations and tickets, and the authors of parts.

use serde_json::{Value, json};

use super::contacts::{live, live_by};
use crate::call::{Call, flag, ids, items};
use crate::refusal::Refusal;
use crate::views;
use crate::world::{World, id_text};

/// The maximum number of attachment URLs, and of attachment files, in a reply.
const ATTACHMENTS: usize = 10;

/// The author of a part: an admin or a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Author {
    Admin(String),
    Contact(String),
}

impl Author {
    /// Returns the author in the body of a reply.
    pub(super) fn of(call: &Call<'_>) -> Result<Self, Refusal> {
        if call.text("type").as_deref() == Some("admin") {
            let admin = call.admin("admin_id")?;
            return admin
                .map(Self::Admin)
                .ok_or_else(|| Refusal::missing("admin_id"));
        }
        let text = |field: &str| call.text(field).unwrap_or_default();
        let given = first_given(&["intercom_user_id", "user_id", "email"], text);
        let (field, value) = given.ok_or_else(|| Refusal::missing("intercom_user_id"))?;
        let found = contact(call.world, field, &value);
        found.map(Self::Contact).ok_or_else(|| {
            Refusal::new(
                404,
                "not_found",
                format!("contact with {field} {value} not found"),
            )
        })
    }

    pub(super) fn view(&self, world: &World) -> Value {
        match self {
            Self::Admin(id) => views::author(world, "admin", id),
            Self::Contact(id) => {
                let contact = world.find("contacts", id);
                let role = contact.map(|contact| id_text(contact.get("role")));
                let role = role.unwrap_or_else(|| "user".to_owned());
                views::author(world, &role, id)
            }
        }
    }
}

/// Returns the first field in `fields` that is not empty, with the value of the field.
pub(super) fn first_given<'f>(
    fields: &[&'f str],
    text: impl Fn(&str) -> String,
) -> Option<(&'f str, String)> {
    let mut given = fields.iter().map(|field| (*field, text(field)));
    given.find(|(_, text)| !text.is_empty())
}

/// Returns the id of the unarchived contact whose field `field` has the value `value`.
pub(super) fn contact(world: &World, field: &str, value: &str) -> Option<String> {
    match field {
        "email" => live_by(world, "email", value),
        "user_id" | "external_id" => live_by(world, "external_id", value),
        _ => live(world, value),
    }
}

/// Creates a part. The fields that do not apply to the kind of the part are null.
pub(super) fn part(
    call: &mut Call<'_>,
    kind: &str,
    label: &str,
    author: &Author,
    body: Option<&str>,
) -> Value {
    let now = call.now();
    let created = call.body.get("created_at").and_then(Value::as_i64);
    let author = author.view(call.world);
    let mut part = bare(
        call.world,
        kind,
        label,
        author,
        body,
        created.unwrap_or(now),
    );
    part["attachments"] = attachments(call);
    part["metadata"] = quick_replies(call);
    part
}

/// Creates a part without attachments and metadata.
pub(super) fn bare(
    world: &mut World,
    kind: &str,
    label: &str,
    author: Value,
    body: Option<&str>,
    created: i64,
) -> Value {
    json!({
        "type": label,
        "id": world.part_id(),
        "part_type": kind,
        "body": body.map(paragraph),
        "created_at": created,
        "updated_at": created,
        "notified_at": created,
        "assigned_to": null,
        "author": author,
        "attachments": [],
        "external_id": null,
        "redacted": false,
        "email_message_metadata": null,
        "metadata": null,
        "app_package_code": null,
        "tags": [],
        "event_details": null,
        "is_ai_answer": false,
    })
}

fn quick_replies(call: &Call<'_>) -> Value {
    match call.body.get("reply_options") {
        Some(Value::Array(options)) if !options.is_empty() => {
            json!({"quick_reply_options": options, "quick_reply_uuid": options[0].get("uuid")})
        }
        _ => Value::Null,
    }
}

/// Returns the attachments in the request body, both URLs and files. The content of files is omitted.
pub(super) fn attachments(call: &Call<'_>) -> Value {
    let urls = items(&call.body, "attachment_urls")
        .iter()
        .filter_map(|url| {
            let url = url.as_str()?;
            let name = url.rsplit('/').next().unwrap_or(url);
            Some(json!({"type": "upload", "name": name, "url": url,
            "content_type": "application/octet-stream", "filesize": 0, "width": 0, "height": 0}))
        });
    let files = items(&call.body, "attachment_files").iter().map(|file| {
        let name = id_text(file.get("name"));
        let encoded = file.get("data").and_then(Value::as_str).unwrap_or_default();
        let size = encoded.trim_end_matches('=').len() * 3 / 4;
        json!({"type": "upload", "name": name, "url": format!("{}/attachments/{name}", call.origin),
            "content_type": file.get("content_type"), "filesize": size, "width": 0, "height": 0})
    });
    urls.chain(files).collect()
}

/// Rejects a reply with more than ten attachment URLs or more than ten attachment files.
pub(super) fn check_attachments(call: &Call<'_>) -> Result<(), Refusal> {
    for field in ["attachment_urls", "attachment_files"] {
        if items(&call.body, field).len() > ATTACHMENTS {
            let message = format!("{field} must have at most {ATTACHMENTS} items");
            return Err(Refusal::invalid(field, message));
        }
    }
    Ok(())
}

/// Returns the body of a reply, or an error if the reply has neither a body nor attachments nor options.
pub(super) fn reply_body(call: &Call<'_>) -> Result<Option<String>, Refusal> {
    check_attachments(call)?;
    let body = call.text("body");
    let other = ["attachment_urls", "attachment_files", "reply_options"]
        .into_iter()
        .any(|field| !items(&call.body, field).is_empty());
    if body.is_none() && !other {
        return Err(Refusal::missing("body"));
    }
    Ok(body)
}

/// Returns the id of the newest conversation of a contact, for replies to the conversation `last`.
pub(super) fn last_conversation(world: &World, contact: &str) -> Option<String> {
    let mut all = world.all("conversations");
    let found = all.rfind(|conversation| {
        !flag(conversation, "deleted") && ids(conversation, "contacts").any(|id| id == contact)
    });
    found.map(|conversation| id_text(conversation.get("id")))
}

/// Converts plain text to HTML, like the service; HTML is returned unchanged.
pub(super) fn paragraph(body: &str) -> String {
    if body.trim_start().starts_with('<') {
        body.to_owned()
    } else {
        format!("<p>{body}</p>")
    }
}

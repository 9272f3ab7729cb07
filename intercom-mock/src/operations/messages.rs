//! Messages that the workspace sends, and messages from contacts.

use serde_json::{Value, json};

use super::conversations::{Beginning, begin, tell};
use super::parts::{self, Author};
use super::{Entry, whatsapp};
use crate::call::{Call, Outcome, Reply, object};
use crate::refusal::Refusal;
use crate::world::id_text;

pub(super) const OPERATIONS: &[Entry] = &[("POST /messages", create)];

fn create(call: &mut Call<'_>) -> Outcome {
    let sender = call
        .inner("from", "id")
        .ok_or_else(|| Refusal::missing("from.id"))?;
    let kind = call
        .inner("from", "type")
        .unwrap_or_else(|| "admin".to_owned());
    let by_admin = kind == "admin";
    if by_admin && call.world.find("admins", &sender).is_none() {
        return Err(Refusal::not_found("admin", &sender).field("from.id"));
    }
    if by_admin && call.text("message_type").as_deref() == Some("whatsapp") {
        return whatsapp::send(call);
    }
    let body = call.need("body")?;
    let subject = call.text("subject").unwrap_or_default();
    if !by_admin {
        return from_contact(call, &sender, subject, body);
    }
    let message_type = call
        .text("message_type")
        .unwrap_or_else(|| "in_app".to_owned());
    if !matches!(message_type.as_str(), "in_app" | "inapp" | "email") {
        let message = format!("message_type must be in_app or email, not `{message_type}`");
        return Err(Refusal::invalid("message_type", message));
    }
    if message_type == "email" && subject.is_empty() {
        return Err(Refusal::missing("subject"));
    }
    let mut recipients = recipients(call, "to")?;
    if recipients.is_empty() {
        return Err(Refusal::missing("to"));
    }
    for field in ["cc", "bcc"] {
        let more = self::recipients(call, field)?;
        if message_type != "email" && !more.is_empty() {
            let message = format!("{field} requires the message_type email");
            return Err(Refusal::invalid(field, message));
        }
        recipients.extend(more);
    }
    receipts(call, &recipients, &message_type, &subject);
    let conversation =
        call.body.get("create_conversation_without_contact_reply") == Some(&json!(true));
    let (conversation, id) = if conversation {
        let beginning = Beginning {
            contacts: recipients,
            author: Author::Admin(sender),
            subject: subject.clone(),
            body: body.clone(),
            delivered_as: "admin_initiated",
            source: if message_type == "email" {
                "email"
            } else {
                "conversation"
            },
        };
        let (conversation, message) = begin(call, beginning);
        tell(
            call.world,
            "conversation.admin.single.created",
            &conversation,
        );
        (Some(conversation), message)
    } else {
        (None, call.world.part_id())
    };
    let mut answer = json!({
        "type": "admin_message",
        "id": id,
        "created_at": call.now(),
        "subject": subject,
        "body": body,
        "message_type": message_type.replace('_', ""),
    });
    if let Some(conversation) = conversation {
        answer["conversation_id"] = json!(conversation);
    }
    Ok(Reply::Json(answer))
}

/// Returns the ids of the recipients in the field `field`. The field contains one recipient or a list of recipients.
fn recipients(call: &Call<'_>, field: &str) -> Result<Vec<String>, Refusal> {
    let given = match call.body.get(field) {
        Some(Value::Array(many)) => many.clone(),
        Some(Value::Null) | None => Vec::new(),
        Some(one) => vec![one.clone()],
    };
    let one = |recipient: Value| {
        let id = id_text(recipient.get("id"));
        parts::contact(call.world, "id", &id)
            .ok_or_else(|| Refusal::not_found("contact", &id).field(field))
    };
    given.into_iter().map(one).collect()
}

/// Records a sent message for the content export, once for each recipient.
fn receipts(call: &mut Call<'_>, recipients: &[String], kind: &str, subject: &str) {
    for contact in recipients {
        let id = call.world.new_id("receipts");
        let entity = json!({"id": id, "contact_id": contact, "content_type": kind, "content_title": subject,
            "received_at": call.now()});
        call.world.put("receipts", object(entity));
    }
}

/// Creates a conversation with a message from a contact, in versions in which contacts can send messages.
fn from_contact(call: &mut Call<'_>, sender: &str, subject: String, body: String) -> Outcome {
    let contact = parts::contact(call.world, "id", sender)
        .ok_or_else(|| Refusal::not_found("contact", sender).field("from.id"))?;
    let beginning = Beginning {
        contacts: vec![contact.clone()],
        author: Author::Contact(contact),
        subject: subject.clone(),
        body: body.clone(),
        delivered_as: "customer_initiated",
        source: "conversation",
    };
    let (conversation, message) = begin(call, beginning);
    tell(call.world, "conversation.user.created", &conversation);
    Ok(Reply::Json(json!({
        "type": "user_message",
        "id": message,
        "created_at": call.now(),
        "subject": subject,
        "body": body,
        "message_type": "inapp",
        "conversation_id": conversation,
    })))
}

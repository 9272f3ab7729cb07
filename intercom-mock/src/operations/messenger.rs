//! Events in the Messenger that no API request can cause: ratings by contacts and replies of the bot.

use std::fmt;

use serde_json::{Value, json};

use super::conversations::tell;
use super::moves::stamp_part;
use super::parts;
use crate::call::{ids, list};
use crate::views;
use crate::world::{World, id_text};

/// The valid ratings, from worst to best.
const RATINGS: std::ops::RangeInclusive<u8> = 1..=5;

/// The error of an event in the Messenger.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessengerError {
    /// The conversation was not found.
    ConversationNotFound(String),
    /// The rating is outside the range 1 to 5.
    InvalidRating(u8),
}

impl fmt::Display for MessengerError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ConversationNotFound(id) => write!(formatter, "conversation {id} not found"),
            Self::InvalidRating(rating) => {
                write!(formatter, "a rating must be from 1 to 5, not {rating}")
            }
        }
    }
}

impl std::error::Error for MessengerError {}

fn known(world: &World, conversation: &str) -> Result<(), MessengerError> {
    match world.find("conversations", conversation) {
        Some(_) => Ok(()),
        None => Err(MessengerError::ConversationNotFound(
            conversation.to_owned(),
        )),
    }
}

/// Rates a conversation on behalf of the first contact of the conversation. The rating is for the assigned admin. If no
/// admin is assigned, the rating is for the last admin who wrote a part.
pub(crate) fn rate(
    world: &mut World,
    conversation: &str,
    rating: u8,
    remark: Option<&str>,
) -> Result<(), MessengerError> {
    known(world, conversation)?;
    if !RATINGS.contains(&rating) {
        return Err(MessengerError::InvalidRating(rating));
    }
    let now = world.now();
    let entity = world.find("conversations", conversation);
    let entity = entity.cloned().unwrap_or_default();
    let contact = ids(&entity, "contacts").next();
    let assignee = id_text(entity.get("admin_assignee_id"));
    let mut parts = crate::call::items(&entity, "parts").iter();
    let teammate = match assignee.as_str() {
        "" => parts
            .rfind(|part| part["author"]["type"] == "admin")
            .map(|part| id_text(part["author"].get("id"))),
        id => Some(id.to_owned()),
    };
    let given = json!({
        "rating": rating,
        "remark": remark.unwrap_or_default(),
        "created_at": now,
        "updated_at": now,
        "requested_at": now,
        "replied_at": now,
        "contact": contact.map(|id| views::contact_reference(world, &id)),
        "teammate": teammate.map(|id| json!({"type": "admin", "id": id})),
    });
    world.update("conversations", conversation, |entity| {
        entity.insert("conversation_rating".to_owned(), given);
    });
    tell(world, "conversation.rating.added", conversation);
    Ok(())
}

/// Adds a reply of the workspace's bot to a conversation.
pub(crate) fn operator_reply(
    world: &mut World,
    conversation: &str,
    body: &str,
) -> Result<(), MessengerError> {
    known(world, conversation)?;
    let now = world.now();
    let author = views::operator(world);
    let part: Value = parts::bare(
        world,
        "comment",
        "conversation_part",
        author,
        Some(body),
        now,
    );
    world.update("conversations", conversation, |entity| {
        list(entity, "parts").push(part);
        stamp_part(entity);
    });
    tell(world, "conversation.operator.replied", conversation);
    Ok(())
}

//! Conversations.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::calls::Call;
use super::state::{Conversation, Model, chosen, set};
use super::{done, search, text};
use crate::common::Client;

impl Model {
    pub(super) fn step_in_conversations(&mut self, client: &Client, call: Call) {
        match call {
            Call::Begin(which) => {
                let contact = chosen(&self.ids[0], which);
                let body = json!({"from": {"type": "user", "id": contact}, "body": "Hello"});
                let answer = client.post("/conversations", body);
                if self.live(&contact).is_none() {
                    assert_eq!(answer.status, 404);
                    return;
                }
                let id = text(&done(answer)["conversation_id"]);
                self.ids[3].push(id.clone());
                let contacts = [contact].into();
                self.conversations.push(Conversation {
                    id,
                    contacts,
                    ..Conversation::default()
                });
            }
            Call::Reply {
                conversation,
                contact,
            } => {
                let id = chosen(&self.ids[3], conversation);
                let contact = contact.map(|which| chosen(&self.ids[0], which));
                let body = match &contact {
                    Some(contact) => {
                        json!({"message_type": "comment", "type": "user", "intercom_user_id": contact, "body": "Yes"})
                    }
                    None => {
                        json!({"message_type": "comment", "type": "admin", "admin_id": "101", "body": "No"})
                    }
                };
                let answer = client.post(&format!("/conversations/{id}/reply"), body);
                let known = contact
                    .as_ref()
                    .is_none_or(|contact| self.live(contact).is_some());
                match self.conversation_mut(&id).filter(|_| known) {
                    None => assert_eq!(answer.status, 404),
                    Some(conversation) => {
                        conversation.parts += 1;
                        if let Some(contact) = contact {
                            conversation.contacts.insert(contact);
                            conversation.closed = false;
                        }
                        self.same_conversation(&id, &done(answer));
                    }
                }
            }
            Call::Manage {
                conversation,
                close,
            } => {
                let kind = if close { "close" } else { "open" };
                let body = json!({"message_type": kind, "type": "admin", "admin_id": "101"});
                self.manage(client, conversation, body, |conversation| {
                    conversation.closed = close
                });
            }
            Call::Assign {
                conversation,
                nobody,
            } => {
                let assignee = if nobody { "0" } else { "102" };
                let body = json!({"message_type": "assignment", "type": "admin", "admin_id": "101", "assignee_id": assignee});
                self.manage(client, conversation, body, |conversation| {
                    conversation.assigned = !nobody
                });
            }
            Call::TagConversation { conversation, tag } => {
                let (id, tag) = (
                    chosen(&self.ids[3], conversation),
                    chosen(&self.ids[2], tag),
                );
                let answer = client.post(
                    &format!("/conversations/{id}/tags"),
                    json!({"id": tag, "admin_id": "101"}),
                );
                let known = self.has_tag(&tag);
                match self.conversation_mut(&id).filter(|_| known) {
                    None => assert_eq!(answer.status, 404),
                    Some(conversation) => {
                        conversation.tags.insert(tag);
                    }
                }
            }
            Call::DeleteConversation(which) => {
                let id = chosen(&self.ids[3], which);
                let answer = client.delete(&format!("/conversations/{id}"));
                assert_eq!(
                    answer.status,
                    if self.conversation_mut(&id).is_some() {
                        200
                    } else {
                        404
                    }
                );
                self.conversations
                    .retain(|conversation| conversation.id != id);
            }
            Call::FindConversation(which) => {
                let id = chosen(&self.ids[3], which);
                let answer = client.get(&format!("/conversations/{id}"));
                match self.conversation_mut(&id) {
                    Some(_) => self.same_conversation(&id, &done(answer)),
                    None => assert_eq!(answer.status, 404),
                }
            }
            Call::SearchConversations { closed } => {
                let found = search(
                    client,
                    "conversations",
                    "state",
                    if closed { "closed" } else { "open" },
                );
                let wanted = self
                    .conversations
                    .iter()
                    .filter(|conversation| conversation.closed == closed);
                let wanted: BTreeSet<String> =
                    wanted.map(|conversation| conversation.id.clone()).collect();
                assert_eq!(set(&found["conversations"], "id"), wanted);
            }
            other => unreachable!("{other:?} is handled before"),
        }
    }

    fn manage(
        &mut self,
        client: &Client,
        which: usize,
        body: Value,
        change: impl FnOnce(&mut Conversation),
    ) {
        let id = chosen(&self.ids[3], which);
        let answer = client.post(&format!("/conversations/{id}/parts"), body);
        match self.conversation_mut(&id) {
            None => assert_eq!(answer.status, 404),
            Some(conversation) => {
                conversation.parts += 1;
                change(conversation);
                self.same_conversation(&id, &done(answer));
            }
        }
    }
}

//! The calls on tags and on the resources to which tags are attached.

use serde_json::json;

use super::calls::Call;
use super::state::{Model, Tag, chosen};
use super::{done, text};
use crate::common::Client;

impl Model {
    pub(super) fn step_in_tags(&mut self, client: &Client, call: Call) {
        match call {
            Call::CreateTag(number) => {
                let name = format!("Tag {number}");
                let id = text(&done(client.post("/tags", json!({"name": name})))["id"]);
                match self.tags.iter().find(|tag| tag.name == name) {
                    Some(known) => assert_eq!(known.id, id),
                    None => {
                        self.ids[2].push(id.clone());
                        self.tags.push(Tag { id, name });
                    }
                }
            }
            Call::DeleteTag(which) => {
                let id = chosen(&self.ids[2], which);
                let answer = client.delete(&format!("/tags/{id}"));
                assert_eq!(answer.status, if self.has_tag(&id) { 200 } else { 404 });
                self.tags.retain(|tag| tag.id != id);
                self.contacts.iter_mut().for_each(|contact| {
                    contact.tags.remove(&id);
                });
                self.conversations.iter_mut().for_each(|conversation| {
                    conversation.tags.remove(&id);
                });
            }
            Call::TagContact { contact, tag } => {
                let (contact, tag) = (chosen(&self.ids[0], contact), chosen(&self.ids[2], tag));
                let answer = client.post(&format!("/contacts/{contact}/tags"), json!({"id": tag}));
                let known = self.has_tag(&tag);
                assert_eq!(
                    answer.status,
                    if known && self.live(&contact).is_some() {
                        200
                    } else {
                        404
                    }
                );
                if let Some(contact) = self.live_mut(&contact).filter(|_| known) {
                    contact.tags.insert(tag);
                }
            }
            Call::UntagContact { contact, tag } => {
                let (contact, tag) = (chosen(&self.ids[0], contact), chosen(&self.ids[2], tag));
                let answer = client.delete(&format!("/contacts/{contact}/tags/{tag}"));
                let removed = self
                    .live_mut(&contact)
                    .is_some_and(|contact| contact.tags.remove(&tag));
                assert_eq!(answer.status, if removed { 200 } else { 404 });
            }
            other => self.step_in_conversations(client, other),
        }
    }
}

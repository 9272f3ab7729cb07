//! Contacts.

use serde_json::{Value, json};

use super::calls::Call;
use super::state::{Contact, Model, chosen, set};
use super::{done, email, search, text};
use crate::common::Client;

impl Model {
    /// Makes a call to the server, applies the call to the model, and compares the results.
    pub(super) fn step(&mut self, client: &Client, call: &Call) {
        match call.clone() {
            Call::CreateContact {
                lead,
                email,
                external,
            } => self.create_contact(client, lead, email, external),
            Call::UpdateContact { which, name, email } => {
                self.update_contact(client, which, name, email)
            }
            Call::MergeContacts { from, into } => self.merge(client, from, into),
            Call::ArchiveContact { which, archived } => {
                let id = chosen(&self.ids[0], which);
                let verb = if archived { "archive" } else { "unarchive" };
                let answer = client.post(&format!("/contacts/{id}/{verb}"), Value::Null);
                if let Some(contact) = self.contact_mut(&id) {
                    contact.archived = archived;
                    assert_eq!(done(answer)["archived"], archived);
                } else {
                    let deleted = self.deleted.iter().any(|contact| contact.id == id);
                    let expected = if deleted && !archived { 400 } else { 404 };
                    assert_eq!(answer.status, expected);
                }
            }
            Call::DeleteContact(which) => {
                let id = chosen(&self.ids[0], which);
                let answer = client.delete(&format!("/contacts/{id}"));
                assert_eq!(
                    answer.status,
                    if self.contact(&id).is_some() {
                        200
                    } else {
                        404
                    }
                );
                self.deleted.extend(self.contact(&id).cloned());
                self.contacts.retain(|contact| contact.id != id);
                for conversation in &mut self.conversations {
                    conversation.contacts.remove(&id);
                }
            }
            Call::FindContact(which) => {
                let id = chosen(&self.ids[0], which);
                let answer = client.get(&format!("/contacts/{id}"));
                match self.live(&id) {
                    Some(_) => self.same_contact(&id, &done(answer)),
                    None if self.merged.contains(&id) => assert_eq!(answer.status, 410),
                    None => assert_eq!(answer.status, 404),
                }
            }
            Call::ListContacts => {
                let listed = done(client.get("/contacts?per_page=150"));
                assert_eq!(set(&listed["data"], "id"), self.visible(|_| true));
                assert_eq!(listed["total_count"], self.visible(|_| true).len());
            }
            Call::SearchContacts(number) => {
                let wanted = email(number);
                let found = search(client, "contacts", "email", &wanted);
                let expected = self.visible(|contact| contact.email.as_ref() == Some(&wanted));
                assert_eq!(set(&found["data"], "id"), expected);
            }
            Call::SearchTag(which) => {
                let tag = chosen(&self.ids[2], which);
                let found = search(client, "contacts", "tag_id", &tag);
                assert_eq!(
                    set(&found["data"], "id"),
                    self.visible(|contact| contact.tags.contains(&tag))
                );
            }
            other => self.step_in_companies(client, other),
        }
    }

    fn create_contact(
        &mut self,
        client: &Client,
        lead: bool,
        number: Option<u8>,
        external: Option<u8>,
    ) {
        let email = number.map(email);
        let sent = external.map(|number| format!("external-{number}"));
        // The service assigns the external id of a lead.
        let external = sent.clone().filter(|_| !lead);
        let role = if lead { "lead" } else { "user" };
        let answer = client.post(
            "/contacts",
            json!({"role": role, "email": email, "external_id": sent}),
        );
        if !lead && email.is_none() && external.is_none() {
            assert_eq!(answer.status, 400);
        } else if self.taken("", lead, email.as_ref(), external.as_ref()) {
            assert_eq!((answer.status, answer.code()), (409, "conflict"));
        } else {
            let view = done(answer);
            let id = text(&view["id"]);
            self.ids[0].push(id.clone());
            let contact = Contact {
                id: id.clone(),
                lead,
                email,
                external,
                ..Contact::default()
            };
            self.contacts.push(contact);
            self.same_contact(&id, &view);
        }
    }

    fn update_contact(&mut self, client: &Client, which: usize, name: u8, number: Option<u8>) {
        let id = chosen(&self.ids[0], which);
        let (name, email) = (format!("Name {name}"), number.map(email));
        let mut body = json!({"name": name});
        if let Some(email) = &email {
            body["email"] = json!(email);
        }
        let answer = client.put(&format!("/contacts/{id}"), body);
        let Some(contact) = self.live(&id).cloned() else {
            assert_eq!(answer.status, 404);
            return;
        };
        if self.taken(&id, contact.lead, email.as_ref(), None) {
            assert_eq!(answer.status, 409);
            return;
        }
        let contact = self.contact_mut(&id).expect("a contact");
        contact.name = Some(name);
        contact.email = email.or(contact.email.take());
        self.same_contact(&id, &done(answer));
    }

    fn merge(&mut self, client: &Client, from: usize, into: usize) {
        let (from, into) = (chosen(&self.ids[0], from), chosen(&self.ids[0], into));
        let answer = client.post(
            "/contacts/merge",
            json!({"from": from, "into": into, "skip_duplicate_validation": true}),
        );
        let (Some(lead), Some(user)) = (self.live(&from).cloned(), self.live(&into).cloned())
        else {
            assert_eq!(answer.status, 404);
            return;
        };
        if !lead.lead || user.lead {
            assert_eq!((answer.status, answer.code()), (400, "invalid_merge"));
            return;
        }
        self.contacts.retain(|contact| contact.id != from);
        self.merged.insert(from.clone());
        let contact = self.contact_mut(&into).expect("the user");
        contact.tags.extend(lead.tags);
        contact.companies.extend(lead.companies);
        contact.name = contact.name.take().or(lead.name);
        contact.email = contact.email.take().or(lead.email);
        for conversation in &mut self.conversations {
            if conversation.contacts.remove(&from) {
                conversation.contacts.insert(into.clone());
            }
        }
        self.same_contact(&into, &done(answer));
    }
}

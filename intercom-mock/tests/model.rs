//! Random sequences of calls over contacts, companies, tags and conversations, beside a model of them that is as simple
//! as can be.

mod common;

use std::collections::BTreeSet;

use common::{Answer, Client};
use intercom_mock::Mock;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

/// How many sequences there are, and how many calls each has at least.
const SEQUENCES: u32 = 200;
const CALLS: usize = 200;

/// A call. Numbers choose among what there has been so far, so what is gone is chosen too.
#[derive(Debug, Clone)]
enum Call {
    CreateContact {
        lead: bool,
        email: Option<u8>,
        external: Option<u8>,
    },
    UpdateContact {
        which: usize,
        name: u8,
        email: Option<u8>,
    },
    MergeContacts {
        from: usize,
        into: usize,
    },
    ArchiveContact {
        which: usize,
        archived: bool,
    },
    DeleteContact(usize),
    FindContact(usize),
    ListContacts,
    SearchContacts(u8),
    UpsertCompany {
        company: u8,
        name: u8,
    },
    DeleteCompany(usize),
    AttachCompany {
        contact: usize,
        company: usize,
    },
    DetachCompany {
        contact: usize,
        company: usize,
    },
    CompanyContacts(usize),
    CreateTag(u8),
    DeleteTag(usize),
    TagContact {
        contact: usize,
        tag: usize,
    },
    UntagContact {
        contact: usize,
        tag: usize,
    },
    SearchTag(usize),
    Begin(usize),
    Reply {
        conversation: usize,
        contact: Option<usize>,
    },
    Manage {
        conversation: usize,
        close: bool,
    },
    Assign {
        conversation: usize,
        nobody: bool,
    },
    TagConversation {
        conversation: usize,
        tag: usize,
    },
    DeleteConversation(usize),
    FindConversation(usize),
    SearchConversations {
        closed: bool,
    },
}

fn call() -> impl Strategy<Value = Call> {
    let which = || 0..1000_usize;
    let few = || 0..8_u8;
    let some = || prop::option::of(few());
    prop_oneof![
        6 => (any::<bool>(), some(), some()).prop_map(|(lead, email, external)| Call::CreateContact { lead, email, external }),
        2 => (which(), few(), some()).prop_map(|(which, name, email)| Call::UpdateContact { which, name, email }),
        1 => (which(), which()).prop_map(|(from, into)| Call::MergeContacts { from, into }),
        1 => (which(), any::<bool>()).prop_map(|(which, archived)| Call::ArchiveContact { which, archived }),
        1 => which().prop_map(Call::DeleteContact),
        2 => which().prop_map(Call::FindContact),
        1 => Just(Call::ListContacts),
        1 => few().prop_map(Call::SearchContacts),
        3 => (few(), few()).prop_map(|(company, name)| Call::UpsertCompany { company, name }),
        1 => which().prop_map(Call::DeleteCompany),
        3 => (which(), which()).prop_map(|(contact, company)| Call::AttachCompany { contact, company }),
        1 => (which(), which()).prop_map(|(contact, company)| Call::DetachCompany { contact, company }),
        1 => which().prop_map(Call::CompanyContacts),
        2 => few().prop_map(Call::CreateTag),
        1 => which().prop_map(Call::DeleteTag),
        3 => (which(), which()).prop_map(|(contact, tag)| Call::TagContact { contact, tag }),
        1 => (which(), which()).prop_map(|(contact, tag)| Call::UntagContact { contact, tag }),
        1 => which().prop_map(Call::SearchTag),
        3 => which().prop_map(Call::Begin),
        3 => (which(), prop::option::of(which())).prop_map(|(conversation, contact)| Call::Reply { conversation, contact }),
        2 => (which(), any::<bool>()).prop_map(|(conversation, close)| Call::Manage { conversation, close }),
        1 => (which(), any::<bool>()).prop_map(|(conversation, nobody)| Call::Assign { conversation, nobody }),
        1 => (which(), which()).prop_map(|(conversation, tag)| Call::TagConversation { conversation, tag }),
        1 => which().prop_map(Call::DeleteConversation),
        2 => which().prop_map(Call::FindConversation),
        1 => any::<bool>().prop_map(|closed| Call::SearchConversations { closed }),
    ]
}

#[derive(Debug, Clone, Default)]
struct Contact {
    id: String,
    lead: bool,
    email: Option<String>,
    external: Option<String>,
    name: Option<String>,
    archived: bool,
    tags: BTreeSet<String>,
    companies: BTreeSet<String>,
}

#[derive(Debug, Clone)]
struct Company {
    id: String,
    company_id: String,
    name: String,
}

#[derive(Debug, Clone)]
struct Tag {
    id: String,
    name: String,
}

#[derive(Debug, Clone, Default)]
struct Conversation {
    id: String,
    contacts: BTreeSet<String>,
    tags: BTreeSet<String>,
    closed: bool,
    assigned: bool,
    parts: usize,
}

/// What the workspace should hold. What is deleted leaves `None` behind, with its id in `ids`.
#[derive(Debug, Default)]
struct Model {
    contacts: Vec<Contact>,
    companies: Vec<Company>,
    tags: Vec<Tag>,
    conversations: Vec<Conversation>,
    /// Every id that there was, in the order of the lists above.
    ids: [Vec<String>; 4],
}

/// The id that a number chooses; one that never was, where there was none.
fn chosen(ids: &[String], which: usize) -> String {
    match ids.len() {
        0 => "none".to_owned(),
        length => ids[which % length].clone(),
    }
}

fn email(number: u8) -> String {
    format!("c{number}@example.com")
}

/// The texts under a key of each item.
fn set(items: &Value, key: &str) -> BTreeSet<String> {
    let items = items.as_array().map(Vec::as_slice).unwrap_or_default();
    items
        .iter()
        .filter_map(|item| item[key].as_str())
        .map(str::to_owned)
        .collect()
}

impl Model {
    fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    fn contact_mut(&mut self, id: &str) -> Option<&mut Contact> {
        self.contacts.iter_mut().find(|contact| contact.id == id)
    }

    fn conversation_mut(&mut self, id: &str) -> Option<&mut Conversation> {
        self.conversations
            .iter_mut()
            .find(|conversation| conversation.id == id)
    }

    fn has_company(&self, id: &str) -> bool {
        self.companies.iter().any(|company| company.id == id)
    }

    fn has_tag(&self, id: &str) -> bool {
        self.tags.iter().any(|tag| tag.id == id)
    }

    /// Whether another contact stands against these details.
    fn taken(
        &self,
        own: &str,
        lead: bool,
        email: Option<&String>,
        external: Option<&String>,
    ) -> bool {
        self.contacts
            .iter()
            .filter(|contact| contact.id != own)
            .any(|contact| {
                let same_email =
                    !lead && !contact.lead && email.is_some() && contact.email.as_ref() == email;
                same_email || (external.is_some() && contact.external.as_ref() == external)
            })
    }

    fn visible(&self, fits: impl Fn(&Contact) -> bool) -> BTreeSet<String> {
        let contacts = self
            .contacts
            .iter()
            .filter(|contact| !contact.archived && fits(contact));
        contacts.map(|contact| contact.id.clone()).collect()
    }

    fn same_contact(&self, id: &str, view: &Value) {
        let contact = self.contact(id).expect("a contact of the model");
        assert_eq!(view["id"], contact.id.as_str());
        assert_eq!(view["role"], if contact.lead { "lead" } else { "user" });
        assert_eq!(view["email"].as_str(), contact.email.as_deref());
        if !contact.lead {
            assert_eq!(view["external_id"].as_str(), contact.external.as_deref());
        }
        assert_eq!(view["name"].as_str(), contact.name.as_deref());
        for (key, ids) in [("tags", &contact.tags), ("companies", &contact.companies)] {
            assert_eq!(view[key]["total_count"], ids.len());
            assert_eq!(set(&view[key]["data"], "id"), *ids);
        }
    }

    fn same_conversation(&self, id: &str, view: &Value) {
        let wanted = self
            .conversations
            .iter()
            .find(|conversation| conversation.id == id)
            .expect("a conversation");
        assert_eq!(view["state"], if wanted.closed { "closed" } else { "open" });
        assert_eq!(view["open"], !wanted.closed);
        assert_eq!(view["admin_assignee_id"].is_null(), !wanted.assigned);
        assert_eq!(view["conversation_parts"]["total_count"], wanted.parts);
        assert_eq!(set(&view["contacts"]["contacts"], "id"), wanted.contacts);
        assert_eq!(set(&view["tags"]["tags"], "id"), wanted.tags);
    }

    /// Makes a call of the server and of the model, and compares.
    fn step(&mut self, client: &Client, call: &Call) {
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
                    assert_eq!(answer.status, 404);
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
                self.contacts.retain(|contact| contact.id != id);
                for conversation in &mut self.conversations {
                    conversation.contacts.remove(&id);
                }
            }
            Call::FindContact(which) => {
                let id = chosen(&self.ids[0], which);
                let answer = client.get(&format!("/contacts/{id}"));
                match self.contact(&id) {
                    Some(_) => self.same_contact(&id, &done(answer)),
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
            other => self.step_elsewhere(client, other),
        }
    }

    fn step_elsewhere(&mut self, client: &Client, call: Call) {
        match call {
            Call::UpsertCompany { company, name } => {
                let (company_id, name) = (format!("company-{company}"), format!("Company {name}"));
                let view = done(client.post(
                    "/companies",
                    json!({"company_id": company_id, "name": name}),
                ));
                let id = text(&view["id"]);
                match self
                    .companies
                    .iter_mut()
                    .find(|known| known.company_id == company_id)
                {
                    Some(known) => {
                        assert_eq!(known.id, id);
                        known.name = name;
                    }
                    None => {
                        self.ids[1].push(id.clone());
                        self.companies.push(Company {
                            id,
                            company_id,
                            name,
                        });
                    }
                }
            }
            Call::DeleteCompany(which) => {
                let id = chosen(&self.ids[1], which);
                let answer = client.delete(&format!("/companies/{id}"));
                assert_eq!(answer.status, if self.has_company(&id) { 200 } else { 404 });
                self.companies.retain(|company| company.id != id);
                for contact in &mut self.contacts {
                    contact.companies.remove(&id);
                }
            }
            Call::AttachCompany { contact, company } => {
                let (contact, company) =
                    (chosen(&self.ids[0], contact), chosen(&self.ids[1], company));
                let answer = client.post(
                    &format!("/contacts/{contact}/companies"),
                    json!({"id": company}),
                );
                let known = self.has_company(&company);
                let expected = known && self.contact(&contact).is_some();
                assert_eq!(answer.status, if expected { 200 } else { 404 });
                if let Some(contact) = self.contact_mut(&contact).filter(|_| known) {
                    contact.companies.insert(company);
                }
            }
            Call::DetachCompany { contact, company } => {
                let (contact, company) =
                    (chosen(&self.ids[0], contact), chosen(&self.ids[1], company));
                let answer = client.delete(&format!("/contacts/{contact}/companies/{company}"));
                let removed = self
                    .contact_mut(&contact)
                    .is_some_and(|contact| contact.companies.remove(&company));
                assert_eq!(answer.status, if removed { 200 } else { 404 });
            }
            Call::CompanyContacts(which) => {
                let id = chosen(&self.ids[1], which);
                let answer = client.get(&format!("/companies/{id}/contacts?per_page=150"));
                match self.companies.iter().find(|company| company.id == id) {
                    None => assert_eq!(answer.status, 404),
                    Some(company) => {
                        let expected = self.visible(|contact| contact.companies.contains(&id));
                        assert_eq!(set(&done(answer)["data"], "id"), expected);
                        let view = done(client.get(&format!("/companies/{id}")));
                        assert_eq!(
                            (view["name"].as_str(), view["user_count"].as_u64()),
                            (Some(company.name.as_str()), Some(expected.len() as u64))
                        );
                    }
                }
            }
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
                    if known && self.contact(&contact).is_some() {
                        200
                    } else {
                        404
                    }
                );
                if let Some(contact) = self.contact_mut(&contact).filter(|_| known) {
                    contact.tags.insert(tag);
                }
            }
            Call::UntagContact { contact, tag } => {
                let (contact, tag) = (chosen(&self.ids[0], contact), chosen(&self.ids[2], tag));
                let answer = client.delete(&format!("/contacts/{contact}/tags/{tag}"));
                let removed = self
                    .contact_mut(&contact)
                    .is_some_and(|contact| contact.tags.remove(&tag));
                assert_eq!(answer.status, if removed { 200 } else { 404 });
            }
            other => self.step_in_conversations(client, other),
        }
    }

    fn step_in_conversations(&mut self, client: &Client, call: Call) {
        match call {
            Call::Begin(which) => {
                let contact = chosen(&self.ids[0], which);
                let body = json!({"from": {"type": "user", "id": contact}, "body": "Hello"});
                let answer = client.post("/conversations", body);
                if self.contact(&contact).is_none() {
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
                    .is_none_or(|contact| self.contact(contact).is_some());
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

    fn create_contact(
        &mut self,
        client: &Client,
        lead: bool,
        number: Option<u8>,
        external: Option<u8>,
    ) {
        let email = number.map(email);
        let external = external
            .filter(|_| !lead)
            .map(|number| format!("external-{number}"));
        let role = if lead { "lead" } else { "user" };
        let answer = client.post(
            "/contacts",
            json!({"role": role, "email": email, "external_id": external}),
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
        let Some(contact) = self.contact(&id).cloned() else {
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
        let answer = client.post("/contacts/merge", json!({"from": from, "into": into}));
        let (Some(lead), Some(user)) = (self.contact(&from).cloned(), self.contact(&into).cloned())
        else {
            assert_eq!(answer.status, 404);
            return;
        };
        if !lead.lead || user.lead {
            assert_eq!((answer.status, answer.code()), (400, "invalid_merge"));
            return;
        }
        self.contacts.retain(|contact| contact.id != from);
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

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn done(answer: Answer) -> Value {
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.body
}

fn search(client: &Client, kind: &str, field: &str, value: &str) -> Value {
    let query = json!({"query": {"field": field, "operator": "=", "value": value}, "pagination": {"per_page": 150}});
    done(client.post(&format!("/{kind}/search"), query))
}

#[test]
fn the_server_does_what_the_model_does() {
    let mock = Mock::builder()
        .frozen()
        .unlimited()
        .start()
        .expect("it starts");
    let client = Client::new(&mock);
    let config = Config {
        cases: SEQUENCES,
        failure_persistence: None,
        max_shrink_iters: 400,
        ..Config::default()
    };
    let mut runner = TestRunner::new(config);
    let sequences = prop::collection::vec(call(), CALLS..CALLS + 40);
    let outcome = runner.run(&sequences, |calls| {
        mock.reset();
        let mut model = Model::default();
        for call in &calls {
            model.step(&client, call);
        }
        for index in 0..model.ids[0].len() {
            model.step(&client, &Call::FindContact(index));
        }
        for index in 0..model.ids[3].len() {
            model.step(&client, &Call::FindConversation(index));
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

//! The model: the expected state of the workspace.

use std::collections::BTreeSet;

use serde_json::Value;

#[derive(Debug, Clone, Default)]
pub(super) struct Contact {
    pub(super) id: String,
    pub(super) lead: bool,
    pub(super) email: Option<String>,
    pub(super) external: Option<String>,
    pub(super) name: Option<String>,
    pub(super) archived: bool,
    pub(super) tags: BTreeSet<String>,
    pub(super) companies: BTreeSet<String>,
}

#[derive(Debug, Clone)]
pub(super) struct Company {
    pub(super) id: String,
    pub(super) company_id: String,
    pub(super) name: String,
}

#[derive(Debug, Clone)]
pub(super) struct Tag {
    pub(super) id: String,
    pub(super) name: String,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Conversation {
    pub(super) id: String,
    pub(super) contacts: BTreeSet<String>,
    pub(super) tags: BTreeSet<String>,
    pub(super) closed: bool,
    pub(super) assigned: bool,
    pub(super) parts: usize,
}

/// The expected state of the workspace. The lists omit deleted resources, whose ids remain in `ids`.
#[derive(Debug, Default)]
pub(super) struct Model {
    pub(super) contacts: Vec<Contact>,
    /// Deleted contacts, whose emails and external ids remain reserved.
    pub(super) deleted: Vec<Contact>,
    /// Leads that were merged into users.
    pub(super) merged: BTreeSet<String>,
    pub(super) companies: Vec<Company>,
    pub(super) tags: Vec<Tag>,
    pub(super) conversations: Vec<Conversation>,
    /// The ids of all contacts, companies, tags and conversations that have been created, in this order.
    pub(super) ids: [Vec<String>; 4],
}

/// Returns the id that a number selects. If there are no ids, returns an id that never existed.
pub(super) fn chosen(ids: &[String], which: usize) -> String {
    match ids.len() {
        0 => "none".to_owned(),
        length => ids[which % length].clone(),
    }
}

/// Returns the strings in the field `key` of the items.
pub(super) fn set(items: &Value, key: &str) -> BTreeSet<String> {
    let items = items.as_array().map(Vec::as_slice).unwrap_or_default();
    items
        .iter()
        .filter_map(|item| item[key].as_str())
        .map(str::to_owned)
        .collect()
}

impl Model {
    pub(super) fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    /// Returns the contact unless it is archived. Only the operations that archive, unarchive or delete a contact find
    /// an archived contact.
    pub(super) fn live(&self, id: &str) -> Option<&Contact> {
        self.contact(id).filter(|contact| !contact.archived)
    }

    pub(super) fn live_mut(&mut self, id: &str) -> Option<&mut Contact> {
        self.contact_mut(id).filter(|contact| !contact.archived)
    }

    pub(super) fn contact_mut(&mut self, id: &str) -> Option<&mut Contact> {
        self.contacts.iter_mut().find(|contact| contact.id == id)
    }

    pub(super) fn conversation_mut(&mut self, id: &str) -> Option<&mut Conversation> {
        self.conversations
            .iter_mut()
            .find(|conversation| conversation.id == id)
    }

    pub(super) fn has_company(&self, id: &str) -> bool {
        self.companies.iter().any(|company| company.id == id)
    }

    pub(super) fn has_tag(&self, id: &str) -> bool {
        self.tags.iter().any(|tag| tag.id == id)
    }

    /// Returns whether another contact has the same external id, or another user has the same email.
    pub(super) fn taken(
        &self,
        own: &str,
        lead: bool,
        email: Option<&String>,
        external: Option<&String>,
    ) -> bool {
        self.contacts
            .iter()
            .chain(&self.deleted)
            .filter(|contact| contact.id != own)
            .any(|contact| {
                let same_email =
                    !lead && !contact.lead && email.is_some() && contact.email.as_ref() == email;
                same_email || (external.is_some() && contact.external.as_ref() == external)
            })
    }

    pub(super) fn visible(&self, fits: impl Fn(&Contact) -> bool) -> BTreeSet<String> {
        let contacts = self
            .contacts
            .iter()
            .filter(|contact| !contact.archived && fits(contact));
        contacts.map(|contact| contact.id.clone()).collect()
    }

    pub(super) fn same_contact(&self, id: &str, view: &Value) {
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

    pub(super) fn same_conversation(&self, id: &str, view: &Value) {
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
}

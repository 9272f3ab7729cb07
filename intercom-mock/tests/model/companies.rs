//! The calls on companies and the contacts of companies.

use serde_json::json;

use super::calls::Call;
use super::state::{Company, Model, chosen, set};
use super::{done, text};
use crate::common::Client;

impl Model {
    pub(super) fn step_in_companies(&mut self, client: &Client, call: Call) {
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
                let expected = known && self.live(&contact).is_some();
                assert_eq!(answer.status, if expected { 200 } else { 404 });
                if let Some(contact) = self.live_mut(&contact).filter(|_| known) {
                    contact.companies.insert(company);
                }
            }
            Call::DetachCompany { contact, company } => {
                let (contact, company) =
                    (chosen(&self.ids[0], contact), chosen(&self.ids[1], company));
                let answer = client.delete(&format!("/contacts/{contact}/companies/{company}"));
                let removed = self
                    .live_mut(&contact)
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
            other => self.step_in_tags(client, other),
        }
    }
}

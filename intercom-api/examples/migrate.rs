//! Migrates companies, contacts and tickets from a CSV file. A second run creates no duplicates.
//!
//! `INTERCOM_ACCESS_TOKEN=… cargo run -p intercom-api --example migrate -- tickets.csv 1234`

use intercom_api::v2_16::{Client, types::*};
use intercom_api::{Error, Id, search::tickets};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
const OLD_ID: &str = "Old id";
const USAGE: &str = "\
Usage: migrate FILE TICKET_TYPE_ID
FILE is CSV with the columns company_id, company, region, user_id, email, plan, ticket_id, title and attachment (a URL
or empty). The ticket type needs a text attribute `Old id`. The access token is read from INTERCOM_ACCESS_TOKEN.
New tickets can be missing from searches for some minutes: wait that long before the next run.";

#[derive(serde::Deserialize)]
struct Row {
    company_id: String,
    company: String,
    region: String,
    user_id: String,
    email: String,
    plan: String,
    ticket_id: String,
    title: String,
    attachment: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let [_, file, ticket_type] = &std::env::args().collect::<Vec<_>>()[..] else {
        eprintln!("{USAGE}");
        std::process::exit(2);
    };
    migrate(&Client::from_env()?, file, ticket_type).await
}

async fn migrate(intercom: &Client, file: &str, ticket_type: &str) -> Result<()> {
    for (model, name) in [("company", "region"), ("contact", "plan")] {
        let attributes = intercom.data_attributes();
        let known = attributes.list().model(model).await?.data;
        if known.iter().all(|one| one.name.as_deref() != Some(name)) {
            let attribute = CreateDataAttributeRequest::new().model(model).name(name);
            attributes.create(attribute.data_type("string")).await?;
        }
    }
    let me = intercom.admins().identify().await?.id;
    let known = intercom.ticket_types().find(ticket_type).await?;
    let known = known.ticket_type_attributes.unwrap_or_default().data;
    let old_id = known.iter().find(|one| one.name.as_deref() == Some(OLD_ID));
    let old_id = old_id.ok_or(
        "the ticket type has no attribute `Old id`; add the attribute in Intercom's settings",
    )?;
    for row in csv::Reader::from_path(file)?.deserialize() {
        let row: Row = row?;
        let contact = contact_of_company(intercom, &row).await?;
        let search = tickets::attribute(&old_id.id).eq(&row.ticket_id);
        let ticket = match intercom.tickets().search(search).await?.tickets.first() {
            // Search results omit the parts of tickets.
            Some(found) => intercom.tickets().find(&found.id).await?,
            None => {
                let ticket = CreateTicketRequest::new()
                    .ticket_type_id(ticket_type)
                    .contact(CreateTicketRequestContactById::new().id(contact))
                    .ticket_attribute("_default_title_", &row.title)
                    .ticket_attribute(OLD_ID, &row.ticket_id);
                intercom.tickets().create(ticket).await?
            }
        };
        println!("{} is ticket {}", row.ticket_id, ticket.id);
        let parts = ticket.ticket_parts.unwrap_or_default().ticket_parts;
        let has_none = parts.iter().all(|part| part.attachments.is_empty());
        if let Some(url) = row.attachment.filter(|_| has_none) {
            let note = ReplyTicketRequestAdmin::new().message_type("note");
            let note = note.admin_id(&me).attachment_url(url);
            intercom.tickets().reply(&ticket.id, note).await?;
        }
    }
    Ok(())
}

async fn contact_of_company(intercom: &Client, row: &Row) -> Result<Id> {
    // A second call with the same `company_id` updates the company.
    let company = CreateOrUpdateCompanyRequest::new()
        .company_id(&row.company_id)
        .name(&row.company)
        .custom_attribute("region", &row.region);
    let company = intercom.companies().create_or_update(company).await?.id;
    let id = match intercom.contacts().find_by_external_id(&row.user_id).await {
        Err(error) if error.is_not_found() => {
            let contact = CreateContactRequest::new()
                .role("user")
                .external_id(&row.user_id)
                .email(&row.email)
                .custom_attribute("plan", &row.plan);
            match intercom.contacts().create(contact).await {
                Ok(contact) => contact.id,
                Err(error) => restored(intercom, error).await?,
            }
        }
        found => found?.id,
    };
    let attach = AttachContactCompanyRequest::new().id(company);
    intercom.contacts().attach_company(&id, attach).await?;
    Ok(id)
}

/// Restores the archived contact that caused a conflict: `find_by_external_id` returns 404 for an archived contact.
async fn restored(intercom: &Client, error: Error) -> Result<Id> {
    let conflict = error.conflict().filter(|found| found.archived);
    let Some(id) = conflict.and_then(|found| found.id) else {
        return Err(error.into());
    };
    intercom.contacts().unarchive(id).await?;
    Ok(id.into())
}

#[cfg(test)]
#[path = "tests/migrate.rs"]
mod tests;

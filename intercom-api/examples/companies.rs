//! Creates a company and a contact, attaches the contact to the company, and scrolls through all companies.
//!
//! `cargo run -p intercom-api --example companies`

mod common;

use intercom_api::Conflict;
use intercom_api::v2_16::types::{
    AttachContactCompanyRequest, CreateContactRequest, CreateOrUpdateCompanyRequest,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;

    // A second call with the same `company_id` updates the company.
    let acme = CreateOrUpdateCompanyRequest::new()
        .company_id("acme")
        .name("Acme")
        .plan("Free");
    let acme = intercom.companies().create_or_update(acme).await?;
    let upgrade = CreateOrUpdateCompanyRequest::new()
        .company_id("acme")
        .plan("Pro");
    let same = intercom.companies().create_or_update(upgrade).await?;
    println!(
        "{} is {}: {:?}",
        acme.id,
        same.id,
        same.plan.and_then(|plan| plan.name)
    );

    let contact = CreateContactRequest::new()
        .role("user")
        .email("wile@example.com");
    let contact = match intercom.contacts().create(contact).await {
        Ok(contact) => contact.id,
        Err(error) => match error.conflict() {
            Some(Conflict {
                id: Some(id),
                archived,
                ..
            }) => {
                if archived {
                    intercom.contacts().unarchive(id).await?;
                }
                id.into()
            }
            _ => return Err(error.into()),
        },
    };
    let attach = AttachContactCompanyRequest::new().id(acme.id.clone());
    intercom.contacts().attach_company(&contact, attach).await?;

    // A scroll returns every company once. A workspace can have only one open scroll at a time.
    let mut companies = intercom.companies().scroll().items();
    while let Some(company) = companies.try_next().await? {
        println!(
            "{} has {} people",
            company.name.unwrap_or_default(),
            company.user_count.unwrap_or_default()
        );
    }
    Ok(())
}

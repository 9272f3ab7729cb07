//! Tests repeated runs of the example against a mock server.

use std::path::PathBuf;

use intercom_mock::{Fault, FaultRule, Mock};
use tempfile::TempDir;

use super::*;

const ROWS: &str = "\
company_id,company,region,user_id,email,plan,ticket_id,title,attachment
acme,Acme,EMEA,u1,wile@example.com,pro,OLD-1,Rocket does not start,https://files.example.com/rocket.png
acme,Acme,EMEA,u2,road@example.com,free,OLD-2,Too slow,
globex,Globex,APAC,u3,hank@example.com,pro,OLD-3,\"Invoice, twice\",https://files.example.com/invoice.pdf
globex,Globex,APAC,u3,hank@example.com,pro,OLD-4,Refund,
";

/// Returns a workspace with a ticket type for the rows of the CSV file.
async fn workspace() -> (Mock, Client, Id) {
    let mock = Mock::builder().demo().start().expect("a server");
    let client = Client::builder().token("any").base_url(mock.url());
    let client = client.build().expect("a client");
    let kind = CreateTicketTypeRequest::new().name("Migrated");
    let kind = client.ticket_types().create(kind).await;
    let kind = kind.expect("a ticket type").id;
    let attribute = CreateTicketTypeAttributeRequest::new()
        .name(OLD_ID)
        .description("The id in the old system")
        .data_type("string");
    let attribute = client.ticket_type_attributes().create(&kind, attribute);
    attribute.await.expect("an attribute");
    (mock, client, kind)
}

fn file() -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("tickets.csv");
    std::fs::write(&path, ROWS).expect("a file");
    (folder, path)
}

/// Returns the number of resources of each kind, and the number of attachments of tickets.
async fn counts(mock: &Mock, client: &Client) -> Vec<(String, usize)> {
    let mut counts = mock.kinds();
    let mut attachments = 0;
    for ticket in mock.state("tickets") {
        let id = ticket["id"].as_str().expect("an id").to_owned();
        let ticket = client.tickets().find(id).await.expect("a ticket");
        let parts = ticket.ticket_parts.unwrap_or_default().ticket_parts;
        attachments += parts
            .iter()
            .map(|part| part.attachments.len())
            .sum::<usize>();
    }
    counts.push(("attachments".to_owned(), attachments));
    counts
}

fn count(counts: &[(String, usize)], kind: &str) -> usize {
    let found = counts.iter().find(|(known, _)| known == kind);
    found.map_or(0, |(_, count)| *count)
}

#[tokio::test]
async fn a_second_run_creates_nothing() {
    let (mock, client, kind) = workspace().await;
    let (_folder, path) = file();
    let path = path.to_str().expect("a path in UTF-8");
    let before = counts(&mock, &client).await;
    migrate(&client, path, kind.as_str())
        .await
        .expect("a first run");
    let after = counts(&mock, &client).await;
    for (kind, new) in [
        ("companies", 2),
        ("contacts", 3),
        ("tickets", 4),
        ("attachments", 2),
    ] {
        assert_eq!(count(&after, kind), count(&before, kind) + new, "{kind}");
    }
    migrate(&client, path, kind.as_str())
        .await
        .expect("a second run");
    assert_eq!(counts(&mock, &client).await, after);
}

#[tokio::test]
async fn an_archived_contact_is_restored() {
    let (mock, client, kind) = workspace().await;
    let (_folder, path) = file();
    let path = path.to_str().expect("a path in UTF-8");
    migrate(&client, path, kind.as_str()).await.expect("a run");
    let contacts = mock.state("contacts").len();
    let first = client.contacts().find_by_external_id("u1");
    let first = first.await.expect("a contact").id;
    client.contacts().archive(&first).await.expect("archived");
    migrate(&client, path, kind.as_str()).await.expect("a run");
    assert!(client.contacts().find(&first).await.is_ok());
    assert_eq!(mock.state("contacts").len(), contacts);
}

#[tokio::test]
async fn the_attributes_arrive() {
    let (_mock, client, kind) = workspace().await;
    let (_folder, path) = file();
    let path = path.to_str().expect("a path in UTF-8");
    migrate(&client, path, kind.as_str()).await.expect("a run");
    let contact = client
        .contacts()
        .find_by_external_id("u3")
        .await
        .expect("a contact");
    assert_eq!(
        contact.custom_attributes.expect("attributes")["plan"],
        "pro"
    );
    let companies = client
        .contacts()
        .list_companies(&contact.id)
        .await
        .expect("companies")
        .data;
    assert_eq!(companies.len(), 1);
    let company = client
        .companies()
        .find(&companies[0].id)
        .await
        .expect("a company");
    assert_eq!(company.company_id, Some("globex".into()));
    assert_eq!(
        company.custom_attributes.expect("attributes")["region"],
        "APAC"
    );
    let search = tickets::TICKET_TYPE_ID.eq(kind) & tickets::TITLE.eq("Invoice, twice");
    let found = client
        .tickets()
        .search(search)
        .await
        .expect("a page")
        .tickets;
    let attributes = found[0].ticket_attributes.as_ref().expect("attributes");
    assert_eq!(attributes[OLD_ID], "OLD-3");
}

/// A run that failed between a ticket and its attachment is completed by the next run.
#[tokio::test]
async fn a_run_after_a_failure_adds_what_is_missing() {
    let (mock, client, kind) = workspace().await;
    let (_folder, path) = file();
    let path = path.to_str().expect("a path in UTF-8");
    let before = counts(&mock, &client).await;
    mock.add_fault_rule(
        FaultRule::new(Fault::Status(500))
            .on("tickets.reply")
            .times(1),
    );
    migrate(&client, path, kind.as_str())
        .await
        .expect_err("a failure");
    migrate(&client, path, kind.as_str())
        .await
        .expect("a second run");
    let after = counts(&mock, &client).await;
    for (kind, new) in [
        ("companies", 2),
        ("contacts", 3),
        ("tickets", 4),
        ("attachments", 2),
    ] {
        assert_eq!(count(&after, kind), count(&before, kind) + new, "{kind}");
    }
}

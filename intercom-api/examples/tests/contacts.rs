//! Runs the example for a new, an existing, an archived and a deleted contact.

use intercom_mock::Mock;

use super::*;

const ADA: &str = "65f000000000000000000001";

fn workspace() -> (Mock, Client) {
    let mock = Mock::builder().demo().start().expect("a server");
    let client = Client::builder().token("any").base_url(mock.url());
    let client = client.build().expect("a client");
    (mock, client)
}

#[tokio::test]
async fn a_contact_is_created_once() {
    let (mock, client) = workspace();
    let before = mock.state("contacts").len();
    for _ in 0..2 {
        run(&client, "new@example.com").await.expect("a run");
        assert_eq!(mock.state("contacts").len(), before + 1);
    }
}

#[tokio::test]
async fn an_archived_contact_is_restored_and_updated() {
    let (_mock, client) = workspace();
    client.contacts().archive(ADA).await.expect("archived");
    run(&client, "ada@example.com").await.expect("a run");
    let ada = client.contacts().find(ADA).await.expect("a contact");
    assert!(ada.signed_up_at.is_some());
}

#[tokio::test]
async fn a_deleted_contact_is_an_error() {
    let (_mock, client) = workspace();
    client.contacts().delete(ADA).await.expect("deleted");
    let error = run(&client, "ada@example.com").await;
    let error = error.expect_err("the contact cannot be restored");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
}

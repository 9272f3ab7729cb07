//! Tests that an operation takes effect only once, even if the response is lost.

use std::collections::HashMap;

use calls::current::types::{CreateContactRequest, UpdateContactRequest};
use intercom_api::ErrorKind;
use intercom_mock::{Fault, FaultRule, Mock};

use super::{ADA, client, demo};

/// Returns the faults that lose or replace the response after the operation has taken effect.
fn cuts() -> [Fault; 5] {
    [
        Fault::ResetBeforeHeaders,
        Fault::ResetAfterHeaders,
        Fault::HalfBody,
        Fault::StatusAfter(500),
        Fault::StatusAfter(503),
    ]
}

#[tokio::test]
async fn creates_that_are_cut_create_once() {
    create_and_cut(50).await;
}

#[tokio::test]
#[ignore = "exhaustive: a thousand cut calls"]
async fn a_thousand_creates_that_are_cut_create_a_thousand() {
    create_and_cut(1000).await;
}

async fn create_and_cut(creates: usize) {
    let mock = Mock::builder()
        .without_rate_limit()
        .start()
        .expect("it starts");
    let intercom = client(&mock);
    for number in 0..creates {
        let fault = cuts()[number % cuts().len()].clone();
        mock.add_fault_rule(FaultRule::new(fault.clone()).on("contacts.create").times(1));
        // Several leads can have the same email, so a duplicate would succeed.
        let contact = CreateContactRequest::new()
            .role("lead")
            .email(format!("lead-{number}@example.com"));
        let error = intercom.contacts().create(contact).await;
        let error = error.expect_err("every answer is cut");
        let told = match fault {
            Fault::StatusAfter(_) => error.kind() == ErrorKind::Server,
            _ => matches!(error.kind(), ErrorKind::Transport(_)),
        };
        assert!(told, "{fault:?}: {error}");
        assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    }
    let mut made: HashMap<String, usize> = HashMap::new();
    for contact in mock.state("contacts") {
        *made.entry(contact["email"].to_string()).or_default() += 1;
    }
    let duplicates = made.values().filter(|times| **times > 1).count();
    assert_eq!((made.len(), duplicates), (creates, 0));
}

#[tokio::test]
async fn whoever_makes_a_cut_create_again_is_told_of_the_first() {
    let mock = Mock::start().expect("it starts");
    let intercom = client(&mock);
    mock.add_fault_rule(FaultRule::new(Fault::ResetBeforeHeaders).times(1));
    let contact = CreateContactRequest::new()
        .role("user")
        .email("ada@example.com");
    let cut = intercom.contacts().create(contact.clone()).await;
    assert!(!cut.expect_err("it is cut").is_conflict());
    let again = intercom.contacts().create(contact).await;
    let conflict = again.expect_err("there is one");
    assert!(conflict.is_conflict(), "{conflict}");
    let made = mock.state("contacts");
    assert_eq!(made.len(), 1);
    let first = conflict.conflicting_id().map(|id| id.to_string());
    assert_eq!(first.as_deref(), made[0]["id"].as_str());
}

/// Idempotent operations are retried and succeed if the first response is lost.
#[tokio::test]
async fn what_may_be_sent_again_is_sent_again() {
    for fault in cuts() {
        let mock = demo();
        let intercom = client(&mock);
        let once = || FaultRule::new(fault.clone()).times(1);
        mock.add_fault_rule(once().on("contacts.find"));
        let found = intercom.contacts().find(ADA).await.expect("an answer");
        assert_eq!(found.id, ADA);
        mock.add_fault_rule(once().on("contacts.update"));
        let name = UpdateContactRequest::new().name("Ada King");
        let update = intercom.contacts().update(ADA, name).await;
        assert_eq!(update.expect("an answer").name.as_deref(), Some("Ada King"));
        // The retry of the `DELETE` receives a 404, which counts as success.
        mock.add_fault_rule(once().on("contacts.delete"));
        let deleted = intercom.contacts().delete(ADA).await;
        assert!(deleted.is_ok(), "{fault:?}: {deleted:?}");
        assert_eq!(mock.journal().len(), 6, "{fault:?}");
    }
}

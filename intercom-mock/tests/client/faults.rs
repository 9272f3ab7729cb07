//! Tests that every fault results in a response or in an error that explains the failure, and that no fault causes a
//! panic.

use std::time::Duration;

use calls::current::Client;
use calls::current::types::CreateContactRequest;
use intercom_api::{Error, ErrorKind, Phase};
use intercom_mock::{Fault, Mock};

use super::{ADA, TOKEN, client, demo};

/// Makes a call that can be retried and a call that cannot be retried, and returns the results.
async fn both(intercom: &Client) -> [Result<(), Error>; 2] {
    let contact = CreateContactRequest::new().role("lead");
    [
        intercom.contacts().find(ADA).await.map(drop),
        intercom.contacts().create(contact).await.map(drop),
    ]
}

/// The maximum number of attempts of the call that can be retried.
const ATTEMPTS: u32 = 4;

/// A fault and the expected outcome: the kind of the error, the number of attempts of the call that can be retried, and
/// a part of the error message.
struct Case(Fault, ErrorKind, u32, &'static str);

fn cases() -> Vec<Case> {
    use ErrorKind::{Api, Decode, Forbidden, Server, Transport};
    let html = Fault::ContentType("text/html".to_owned());
    vec![
        Case(Fault::Status(500), Server, ATTEMPTS, "500"),
        Case(Fault::Status(503), Server, ATTEMPTS, "503"),
        Case(Fault::StatusAfter(502), Server, ATTEMPTS, "502"),
        Case(Fault::Status(403), Forbidden, 1, "403"),
        Case(Fault::Status(418), Api, 1, "418"),
        Case(
            Fault::ResetBeforeHeaders,
            Transport(Phase::Send),
            ATTEMPTS,
            "connection",
        ),
        Case(
            Fault::ResetAfterHeaders,
            Transport(Phase::Receive),
            ATTEMPTS,
            "response",
        ),
        Case(
            Fault::HalfBody,
            Transport(Phase::Receive),
            ATTEMPTS,
            "response",
        ),
        Case(html, Decode, 1, "`text/html`"),
    ]
}

#[tokio::test]
async fn every_fault_is_told_as_what_it_is() {
    for Case(fault, kind, attempts, words) in cases() {
        let mock = demo();
        mock.inject_fault(fault.clone());
        let [find, create] = both(&client(&mock)).await;
        for (outcome, attempts, operation) in [
            (find, attempts, "GET /contacts/{contact_id}"),
            (create, 1, "POST /contacts"),
        ] {
            let error = outcome.expect_err("it fails");
            let text = error.to_string();
            assert_eq!(error.kind(), kind, "{text}");
            assert_eq!(error.attempts(), attempts, "{text}");
            assert!(text.contains(words) && text.contains(operation), "{text}");
            assert!(!format!("{error:?}").contains(TOKEN), "{error:?}");
        }
        let sent = mock.journal().len();
        assert_eq!(sent, usize::try_from(attempts + 1).expect("few"));
    }
}

#[tokio::test]
async fn what_can_be_lived_with_is_no_error() {
    for fault in [
        Fault::Delay(Duration::from_millis(50)),
        Fault::Drip(Duration::from_millis(1)),
        Fault::UnknownEnum,
        Fault::Null,
    ] {
        let mock = demo();
        mock.inject_fault(fault.clone());
        let intercom = client(&mock);
        let all = intercom.contacts().list().await;
        assert_eq!(all.expect("a page").data.len(), 3, "{fault:?}");
        for outcome in both(&intercom).await {
            assert!(outcome.is_ok(), "{fault:?}: {outcome:?}");
        }
        assert_eq!(mock.journal().len(), 3, "{fault:?}");
    }
}

#[tokio::test]
async fn what_takes_too_long_ends_in_time() {
    for fault in [
        Fault::Delay(Duration::from_secs(5)),
        Fault::Drip(Duration::from_millis(50)),
    ] {
        let mock = demo();
        mock.inject_fault(fault.clone());
        let intercom = client(&mock);
        let call = intercom.contacts().find(ADA);
        let error = call.timeout(Duration::from_millis(300)).await;
        let error = error.expect_err("too slow");
        assert!(error.is_timeout(), "{fault:?}: {error}");
        assert!(error.time_limit().is_some(), "{error:?}");
    }
}

#[tokio::test]
async fn a_list_that_does_not_go_on_is_told() {
    let mock = demo();
    mock.inject_fault(Fault::RepeatCursor);
    let mut contacts = client(&mock).contacts().list().per_page(1).items();
    let error = loop {
        match contacts.try_next().await {
            Ok(Some(_)) => assert!(mock.journal().len() < 10, "it goes on and on"),
            Ok(None) => panic!("the list ended"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Stalled);
}

/// No fault causes a panic, and the next call succeeds.
#[tokio::test]
async fn after_every_fault_the_client_goes_on() {
    let elsewhere = Mock::start().expect("it starts");
    // The error for an unknown fault lists all faults.
    let unknown = "fire".parse::<Fault>().expect_err("no fault").to_string();
    let texts = unknown.split("use one of ").nth(1).expect("the list");
    let mut count = 0;
    for text in texts.split(", ") {
        let text = text.replace("http://other.example", elsewhere.url());
        // With a delay of 50 ms, a body of several thousand bytes in chunks of 16 bytes would take ten seconds.
        let text = text.replace("drip:50", "drip:1");
        let mock = demo();
        let intercom = client(&mock);
        mock.inject_fault(text.parse().expect("a fault"));
        for call in both(&intercom).await {
            if let Err(error) = call {
                assert!(!error.to_string().is_empty());
            }
        }
        mock.clear_faults();
        let outcome = intercom.contacts().find(ADA).await;
        assert!(outcome.is_ok(), "{text}: {outcome:?}");
        count += 1;
    }
    assert_eq!(count, 13);
    assert!(elsewhere.journal().is_empty());
}

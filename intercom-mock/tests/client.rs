//! What `intercom-api` promises under limits and faults, against this server.

use std::time::Duration;

use intercom_api::v2_14::Client;
use intercom_api::v2_14::types::{CreateContactRequest, ListContactsParams};
use intercom_api::{Error, ErrorKind};
use intercom_mock::{Fault, Mock, RateLimit, Rule};

const ADA: &str = "65f000000000000000000001";

fn client(mock: &Mock) -> Client {
    let builder = Client::builder().token("any").base_url(mock.url());
    builder.build().expect("a client")
}

#[tokio::test]
async fn a_passing_failure_is_not_seen() -> Result<(), Error> {
    let mock = Mock::builder().demo().start().expect("it starts");
    let intercom = client(&mock);
    for fault in [
        Fault::Status(503),
        Fault::ResetBeforeHeaders,
        Fault::ResetAfterHeaders,
        Fault::HalfBody,
    ] {
        mock.clear_journal();
        mock.fault_on(Rule::new(fault).on("contacts.find").times(1));
        assert_eq!(intercom.contacts().find(ADA).await?.id, ADA);
        assert_eq!(mock.journal().len(), 2);
    }
    Ok(())
}

#[tokio::test]
async fn a_failure_makes_no_duplicates() {
    let mock = Mock::builder().start().expect("it starts");
    let intercom = client(&mock);
    for (number, fault) in [
        Fault::StatusAfter(500),
        Fault::ResetBeforeHeaders,
        Fault::HalfBody,
    ]
    .into_iter()
    .enumerate()
    {
        mock.fault_on(Rule::new(fault).on("contacts.create").times(1));
        let contact = CreateContactRequest::new()
            .role("lead")
            .email("same@example.com");
        let outcome = intercom.contacts().create(contact).await;
        assert!(!outcome.expect_err("no answer").is_retryable());
        assert_eq!(mock.state("contacts").len(), number + 1);
    }
    assert_eq!(mock.journal().len(), 3);
}

#[tokio::test]
async fn many_calls_keep_to_the_limit() -> Result<(), Error> {
    let rate = RateLimit {
        app_per_minute: 120,
        workspace_per_minute: 600,
    };
    let mock = Mock::builder()
        .demo()
        .rate_limit(rate)
        .start()
        .expect("it starts");
    let intercom = client(&mock);
    let mut calls = Vec::new();
    for _ in 0..30 {
        let intercom = intercom.clone();
        calls.push(tokio::spawn(
            async move { intercom.contacts().find(ADA).await },
        ));
    }
    for call in calls {
        call.await.expect("a task that ends")?;
    }
    let refused = mock
        .journal()
        .iter()
        .filter(|seen| seen.status == 429)
        .count();
    assert_eq!((mock.journal().len(), refused), (30, 0));
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_trusted_is_told() {
    let mock = Mock::builder().demo().start().expect("it starts");
    let intercom = client(&mock);
    mock.fault(Fault::RepeatCursor);
    let params = ListContactsParams::new().per_page(1);
    let mut contacts = intercom.contacts().list(params).items();
    let error = loop {
        match contacts.try_next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the list ended"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Stalled);
    mock.clear_faults();
    let elsewhere = Mock::start().expect("it starts");
    mock.fault(Fault::Redirect(elsewhere.url().to_owned()));
    assert!(intercom.contacts().find(ADA).await.is_err());
    assert!(
        elsewhere.journal().is_empty(),
        "the call went to another host"
    );
    mock.clear_faults();
    mock.fault(Fault::Drip(Duration::from_millis(50)));
    let slow = intercom
        .contacts()
        .find(ADA)
        .timeout(Duration::from_millis(300))
        .await;
    assert!(slow.expect_err("too slow").is_timeout());
    mock.clear_faults();
    for fault in [Fault::UnknownEnum, Fault::Null] {
        mock.fault(fault);
        let all = intercom
            .contacts()
            .list(ListContactsParams::new())
            .await
            .expect("a page");
        assert_eq!(all.data.len(), 3);
        mock.clear_faults();
    }
}

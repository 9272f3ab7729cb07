//! Tests lines of code that users write before they read the documentation: each line compiles and works as the user
//! expects.

#![allow(
    unused_imports,
    clippy::unused_unit,
    reason = "users write the lines in this form"
)]

use std::time::{Duration, SystemTime};

use calls::current::{Client, types::*};
use intercom_api::*;
use serde_json::json;

struct Service {
    pending: Request<Company>,
    items: Items<ContactList>,
}

#[derive(serde::Serialize)]
struct Attributes {
    plan: String,
}

/// Returns a client for a server that refuses connections.
fn client() -> Client {
    let client = Client::builder().token("token").retry(Retry::never());
    client
        .base_url("http://127.0.0.1:9")
        .build()
        .expect("valid settings")
}

/// Tests that combinators accept requests, because requests are futures.
#[tokio::test]
async fn requests_are_futures() {
    let c = client();
    let (contact, tags) = tokio::join!(c.contacts().find("a"), c.tags().list());
    assert!(contact.is_err() && tags.is_err());
    let all = futures::future::join_all(["a", "b"].map(|id| c.contacts().find(id))).await;
    assert_eq!(all.len(), 2);
    let _ = tokio::time::timeout(Duration::from_secs(1), c.contacts().find("a")).await;
    let found = tokio::spawn(c.contacts().find("a")).await;
    assert!(found.expect("a task that ends").is_err());
    let mut running: futures::stream::FuturesUnordered<_> = ["a", "b"]
        .into_iter()
        .map(|id| c.contacts().find(id))
        .collect();
    while let Some(found) = futures::StreamExt::next(&mut running).await {
        assert!(found.is_err());
    }
    let service = Service {
        pending: c.companies().find("a"),
        items: c.contacts().list().items(),
    };
    assert!(service.pending.await.is_err());
    assert!(service.items.try_collect::<Vec<Contact>>().await.is_err());
}

/// Tests that optional parameters are set with methods, and that lists are streams.
#[tokio::test]
async fn parameters_are_methods() {
    let c = client();
    assert!(c.contacts().list().await.is_err());
    assert!(
        c.contacts()
            .list()
            .per_page(50)
            .items()
            .next()
            .await
            .is_some()
    );
    assert!(
        c.conversations()
            .find("1")
            .display_as("plaintext")
            .await
            .is_err()
    );
    let contacts = futures::TryStreamExt::try_collect::<Vec<_>>(c.contacts().list().pages());
    assert!(contacts.await.is_err());
}

#[test]
fn enums_are_compared_and_parsed() {
    let open = ConversationState::from("open");
    assert!(open == "open" && open == *"open");
    assert_eq!("open".parse(), Ok(open.clone()));
    assert!(ConversationState::KNOWN.contains(&open));
    assert!(ConversationState::KNOWN.iter().max().is_some());
}

#[test]
fn setters_take_values_and_options() {
    let phone: Option<String> = Some("+44".to_owned());
    let written = |request: CreateContactRequest| serde_json::to_value(request).expect("JSON");
    let both = CreateContactRequest::new()
        .phone(&phone)
        .email(None::<String>);
    assert_eq!(written(both), json!({"phone": "+44"}));
    let seen = CreateContactRequest::new()
        .signed_up_at(SystemTime::UNIX_EPOCH)
        .phone(phone);
    assert_eq!(written(seen), json!({"phone": "+44", "signed_up_at": 0}));
}

#[test]
fn attributes_are_anything_that_serializes() {
    let written = |request: CreateContactRequest| serde_json::to_value(request).expect("JSON");
    let expected = json!({"custom_attributes": {"plan": "pro"}});
    let plan = "pro".to_owned();
    let requests = [
        CreateContactRequest::new().custom_attributes(Attributes { plan: plan.clone() }),
        CreateContactRequest::new().custom_attributes(json!({"plan": "pro"})),
        CreateContactRequest::new().custom_attributes([("plan", &plan)]),
        CreateContactRequest::new().custom_attributes(vec![("plan", "pro")]),
        CreateContactRequest::new()
            .custom_attributes(std::collections::HashMap::from([("plan", plan.as_str())])),
        CreateContactRequest::new().custom_attribute("plan", &plan),
        CreateContactRequest::new().custom_attribute("plan", Some("pro")),
    ];
    for request in requests {
        assert_eq!(written(request), expected);
    }
    let several = CreateContactRequest::new()
        .custom_attribute("seats", 5)
        .custom_attribute("trial", false)
        .custom_attribute("since", Timestamp::from_unix(1_700_000_000));
    let expected = json!({"seats": 5, "trial": false, "since": 1_700_000_000});
    assert_eq!(written(several)["custom_attributes"], expected);
}

#[tokio::test]
async fn the_last_attributes_apply() {
    let request = CreateContactRequest::new()
        .custom_attributes(5)
        .custom_attributes([("plan", "pro")]);
    let error = client().contacts().create(request).await;
    let error = error.expect_err("no server");
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error}");
}

#[tokio::test]
async fn attributes_that_are_not_an_object_are_an_error() {
    let request = CreateContactRequest::new()
        .email("ada@example.com")
        .custom_attributes(5);
    let error = client()
        .contacts()
        .create(request)
        .await
        .expect_err("no attributes");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error
            .to_string()
            .contains("`custom_attributes`: expected an object"),
        "{error}"
    );
}

#[tokio::test]
async fn all_missing_fields_are_reported_before_sending() {
    let reply = AdminReplyConversationRequest::default();
    let call = || client().conversations().reply("1", reply.clone());
    let error = call().await.expect_err("nothing is set");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let shown = error.to_string();
    assert!(
        shown.starts_with("POST /conversations/{conversation_id}/reply: "),
        "{shown}"
    );
    assert!(
        shown.contains("`message_type`") && shown.contains("`admin_id`"),
        "{shown}"
    );
    let sent = call().allow_missing_fields().await.expect_err("no server");
    assert!(matches!(sent.kind(), ErrorKind::Transport(_)), "{sent}");
    let error = client().visitors().find().await.expect_err("no id");
    assert!(
        error
            .to_string()
            .contains("the required parameter `user_id`"),
        "{error}"
    );
    let set = client()
        .visitors()
        .find()
        .query("user_id", "1")
        .await
        .expect_err("no server");
    assert!(matches!(set.kind(), ErrorKind::Transport(_)), "{set}");
}

#[test]
fn times_are_calculated_with() {
    let day = Duration::from_secs(86_400);
    let t = Timestamp::now();
    assert_eq!(t.duration_since(t - day), day);
    assert_eq!(t - day + day, t);
}

#[tokio::test]
async fn errors_are_matched_by_kind() {
    let e = client().contacts().find("a").await.expect_err("no server");
    match e.kind() {
        ErrorKind::NotFound | ErrorKind::RateLimited => panic!("{e}"),
        _ => {}
    }
    let source = std::error::Error::source(&e).expect("a cause").to_string();
    assert!(!e.to_string().contains(&source), "{e} repeats {source}");
}

#[test]
fn several_contacts_are_added_without_their_wrapper() {
    let ticket = CreateTicketRequest::new()
        .ticket_type_id("1")
        .contact(CreateTicketRequestContactById::new().id("2"))
        .contact(CreateTicketRequestContactByEmail::new().email("ada@example.com"));
    let written = serde_json::to_value(ticket).expect("JSON");
    assert_eq!(
        written["contacts"],
        json!([{"id": "2"}, {"email": "ada@example.com"}])
    );
}

#[tokio::test]
async fn files_are_attached_as_bytes() {
    let reply = || {
        let reply = ContactReplyEmailRequest::new()
            .email("ada@example.com")
            .body("See here.");
        reply.message_type("comment")
    };
    let one = reply().attachment_file(File::new("a.txt", "hello").content_type("text/plain"));
    let written = serde_json::to_value(&one).expect("JSON");
    let expected = json!([{"name": "a.txt", "content_type": "text/plain", "data": "aGVsbG8="}]);
    assert_eq!(written["attachment_files"], expected);
    let many = reply().attachment_files((0..11).map(|index| File::new(format!("{index}"), "")));
    let error = client()
        .conversations()
        .reply("1", many)
        .await
        .expect_err("too many files");
    assert!(
        error
            .to_string()
            .contains("`attachment_files`: too many files: a request can contain at most 10"),
        "{error}"
    );
}

/// Tests that other reqwest clients in the same program have a TLS provider, although this package enables no TLS
/// feature of reqwest.
#[test]
fn other_clients_have_a_tls_provider() {
    let _ = reqwest::Client::new();
}

//! Tests notifications of every topic. The notifications are hand-written from recorded facts, with one file per family
//! of topics. In every version that has the type of the item, a notification decodes into this type and encodes to the
//! same JSON.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use calls::current;
use intercom_api::Secret;
use intercom_api::signed::{Signer, Verifier};
use intercom_api::webhook::Topic;
use serde_json::{Value, json};
use tests::project::workspace;

/// A notification with one of the topics that the notification can have.
struct Case {
    file: String,
    event: String,
    topic: String,
    notification: Value,
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/webhooks")
}

fn file(name: &str) -> Vec<Value> {
    let text = fs::read_to_string(folder().join(name)).expect("a file of notifications");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// Returns every notification once for each topic that the notification can have.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder()).expect("the folder") {
        let name = entry.expect("a file").file_name();
        let name = name.to_string_lossy().into_owned();
        if name == "fin.json" {
            continue;
        }
        for case in file(&name) {
            for topic in case["topics"].as_array().expect("topics") {
                let mut notification = case["notification"].clone();
                notification["topic"] = topic.clone();
                cases.push(Case {
                    file: name.clone(),
                    event: text(&case["event"]),
                    topic: text(topic),
                    notification,
                });
            }
        }
    }
    cases
}

/// Returns the name of an event's variant.
fn variant(event: &impl std::fmt::Debug) -> String {
    let shown = format!("{event:?}");
    let end = shown.find('(').unwrap_or(shown.len());
    shown[..end].to_owned()
}

#[test]
fn every_topic_is_in_its_familys_file() {
    let cases = cases();
    let covered: BTreeSet<&str> = cases.iter().map(|case| case.topic.as_str()).collect();
    let known: BTreeSet<&str> = Topic::ALL.iter().map(Topic::as_str).collect();
    assert_eq!(covered, known);
    for case in &cases {
        let family = case.topic.split('.').next().unwrap_or_default();
        assert_eq!(case.file, format!("{family}.json"), "{}", case.topic);
    }
}

/// Checks that a version decodes each notification, and encodes the notification unchanged.
fn check(version: &calls::Version, notify: Notify, since: &dyn Fn(&str) -> bool) {
    let has = |event: &str| version.events.iter().any(|(name, _)| *name == event);
    for case in cases() {
        let came = case.notification.to_string();
        let read = notify(&came).unwrap_or_else(|error| panic!("{}: {error}", case.topic));
        let place = format!("{}: {}", version.label, case.topic);
        // An older version does not have the type of an item that a later version added, so the event is `Other`.
        let expected = match has(&case.event) || since(&case.topic) {
            true => case.event.as_str(),
            false => "Other",
        };
        assert_eq!(read.event, expected, "{place}");
        assert_eq!(read.topic.as_str(), case.topic);
        assert_eq!(read.raw, case.notification, "{place}");
        assert_eq!(read.written, case.notification, "{place}");
        let again = notify(&read.written.to_string()).expect("a notification");
        assert_eq!(again.written, read.written);
    }
}

type Notify = fn(&str) -> Result<calls::Notified, serde_json::Error>;

/// Returns every version with events, each with its decoder and the labels of all versions up to this version.
fn versions() -> impl Iterator<Item = (&'static calls::Version, Notify, Vec<&'static str>)> {
    let all = calls::VERSIONS.iter().enumerate();
    all.filter_map(|(place, version)| {
        let known = &calls::VERSIONS[..=place];
        let known = known.iter().map(|version| version.label).collect();
        Some((version, version.notify?, known))
    })
}

#[test]
fn every_notification_round_trips_in_every_version() {
    assert!(versions().count() >= 4);
    for (version, notify, known) in versions() {
        let since = |topic: &str| {
            let since = Topic::from(topic).since().map(str::to_owned);
            since.is_none_or(|since| known.iter().any(|label| *label == since))
        };
        check(version, notify, &since);
    }
}

/// Tests that every value in an item has the type of its field.
#[test]
fn items_have_no_value_of_the_wrong_kind() {
    let (newest, _, _) = versions().last().expect("a version");
    for case in cases() {
        let item = case.notification["data"]["item"].to_string();
        let codec = newest.events.iter().find(|(name, _)| *name == case.event);
        let (_, codec) = codec.unwrap_or_else(|| panic!("no type for {}", case.event));
        assert_eq!((codec.mismatches)(item.as_bytes()), [], "{}", case.topic);
    }
}

#[test]
fn an_item_without_the_keys_of_any_type_is_kept_as_json() {
    use current::webhooks::{Event, Notification};
    for (topic, item) in [
        (
            "conversation.contact.attached",
            json!({"conversation": null, "contact": null}),
        ),
        (
            "contact.subscribed",
            json!({"contact": null, "subscription_types": null}),
        ),
    ] {
        let notification = json!({"topic": topic, "data": {"item": item}});
        let read = Notification::from_value(notification).expect("a notification");
        assert_eq!(read.event, Event::Other(item));
    }
}

#[test]
fn unusual_shapes_are_read_correctly() {
    let find = |event: &str, topic: &str| {
        let mut cases = cases();
        cases.retain(|case| case.event == event && case.topic == topic);
        let notification = cases.remove(0).notification;
        current::webhooks::Notification::from_value(notification).expect("a notification")
    };
    use current::webhooks::Event;

    let Event::Contact(contact) = find("Contact", "contact.user.created").event else {
        panic!("no contact");
    };
    let created = contact.created_at.expect("a time");
    assert_eq!(created.unix(), 1_704_164_645);
    assert_eq!(contact.updated_at.expect("a time").unix(), 1_704_164_645);
    assert!(contact.tags.expect("tags").data.is_empty());

    let Event::CompanyContact(pair) = find("CompanyContact", "company.contact.attached").event
    else {
        panic!("no pair");
    };
    assert_eq!(
        pair.company.expect("a company").company_id,
        Some("c-17".into())
    );
    assert_eq!(
        pair.contact.expect("a contact").id,
        "6f3a00000000000000000001"
    );

    let Event::ContactMerged(merged) = find("ContactMerged", "contact.merged").event else {
        panic!("no contact");
    };
    let from = merged.merged_from.expect("the contact that is gone");
    assert_eq!(from.id, "6f3a00000000000000000002");

    let Event::ConversationDeleted(gone) =
        find("ConversationDeleted", "conversation.deleted").event
    else {
        panic!("no conversation");
    };
    assert_eq!(gone.conversation_id, Some("215470".into()));

    let Event::Ticket(ticket) = find("Ticket", "ticket.admin.assigned").event else {
        panic!("no ticket");
    };
    assert_eq!(ticket.admin_assignee_id, Some("0".into()));
    let parts = ticket.ticket_parts.expect("parts").ticket_parts;
    let nobody = parts[0].assigned_to.as_ref().expect("nobody");
    assert_eq!(nobody.type_.as_deref(), Some("nobody_admin"));
    assert!(nobody.id.is_empty());

    let Event::ContactTag(tag) = find("ContactTag", "contact.user.tag.created").event else {
        panic!("no tag");
    };
    assert_eq!(tag.created_at.expect("a time"), created);

    let ping = find("Ping", "ping");
    assert!(ping.id.is_empty());
    assert_eq!(ping.raw()["id"], Value::Null);
}

#[test]
fn only_the_changed_value_differs_after_encoding() {
    let mut came = file("ticket.json").remove(0)["notification"].take();
    let mut read =
        current::webhooks::Notification::from_value(came.clone()).expect("a notification");
    let current::webhooks::Event::Ticket(ticket) = &mut read.event else {
        panic!("no ticket");
    };
    ticket.open = Some(false);
    ticket.snoozed_until = Some(intercom_api::Timestamp::from_unix(1_704_200_000));
    ticket.ticket_state = None;
    read.delivery_attempts = Some(2);
    let item = &mut came["data"]["item"];
    item["open"] = false.into();
    item["snoozed_until"] = 1_704_200_000.into();
    item.as_object_mut()
        .expect("an object")
        .remove("ticket_state");
    came["delivery_attempts"] = 2.into();
    assert_eq!(read.to_value(), came);
}

#[test]
fn an_unknown_topic_and_an_odd_item_decode() {
    for item in ["null", "[]", "7", r#""text""#, r#"{"type":"contact"}"#] {
        for topic in ["space.launched", "contact.user.created", "ping"] {
            let came =
                format!(r#"{{"topic":"{topic}","data":{{"item":{item}}},"space":[1.5,1e3]}}"#);
            let read: current::webhooks::Notification =
                serde_json::from_str(&came).unwrap_or_else(|error| panic!("{came}: {error}"));
            let known = topic != "space.launched";
            assert_eq!(matches!(read.topic, Topic::Other(_)), !known);
            let is_object = item.starts_with('{');
            let other = matches!(read.event, current::webhooks::Event::Other(_));
            assert_eq!(other, !(known && is_object), "{came}");
            let came: Value = serde_json::from_str(&came).expect("JSON");
            assert_eq!(serde_json::to_value(&read).expect("JSON"), came);
        }
    }
}

#[test]
fn an_invalid_notification_is_rejected_with_its_place() {
    let secret = Secret::new("client_secret_for_tests").expect("a secret");
    let verifier = Verifier::webhooks(secret.clone());
    for (body, expected) in [
        ("{}", "$.topic"),
        (r#"{"topic":7}"#, "$.topic"),
        ("[]", "expected an object, found an array"),
        (r#"{"topic":"ping""#, "line 1 column 15"),
        ("", "line 1 column 0"),
    ] {
        let header = Signer::webhooks(secret.clone()).sign(body.as_bytes());
        let verified = verifier.verify(body.as_bytes(), [header]).expect("signed");
        let refused = verified.decode::<current::webhooks::Notification>();
        let refusal = refused.expect_err("no notification");
        assert!(refusal.to_string().contains(expected), "{body}: {refusal}");
        assert_eq!(refusal.status(), 400);
    }
}

#[test]
fn fin_events_are_selected_by_name_and_verified_by_their_own_header() {
    let secret = Secret::new("fin_secret_for_tests").expect("a secret");
    let verifier = Verifier::fin_agent(secret.clone());
    let signer = Signer::fin_agent(secret);
    assert_eq!(verifier.header(), "x-fin-agent-api-webhook-signature");
    for case in file("fin.json") {
        let body = case["body"].to_string();
        let header = signer.sign(body.as_bytes());
        assert_eq!((&header[..7], header.len()), ("sha256=", 7 + 64));
        let verified = verifier.verify(body.as_bytes(), [header]).expect("signed");
        let event: current::webhooks::FinEvent = verified.decode().expect("an event");
        assert_eq!(variant(&event), text(&case["event"]));
        let written = serde_json::to_value(&event).expect("JSON");
        let mut nulls = case["body"].clone();
        // Encoding omits fields with the value null, as in API responses.
        if let Some(entries) = nulls.as_object_mut() {
            entries.retain(|_, value| !value.is_null());
        }
        assert_eq!(written, nulls);
    }
}

#[test]
fn an_encoded_notification_decodes() {
    use current::webhooks::{Event, Notification};
    let mut made = Notification::new(
        "notif_1",
        "contact.archived",
        Event::Contact(current::types::Contact::default()),
    );
    made.created_at = Some(intercom_api::Timestamp::from_unix(1_704_164_645));
    let text = serde_json::to_string(&made).expect("JSON");
    let read: Notification = serde_json::from_str(&text).expect("a notification");
    assert_eq!(read.id, "notif_1");
    assert_eq!(read.topic, Topic::ContactArchived);
    assert_eq!(read.raw()["type"], "notification_event");
    assert_eq!(read.raw()["data"]["type"], "notification_event_data");
    assert_eq!(read.created_at, made.created_at);
    assert_eq!(read.event, made.event);
}

#[test]
fn topics_have_their_string_and_version() {
    for topic in Topic::ALL {
        assert_eq!(&Topic::from(topic.as_str()), topic);
        assert!(!matches!(topic, Topic::Other(_)));
    }
    let spec = xtask::spec::load(workspace()).expect("spec/ can be read");
    let facts = codegen::Data::read(&spec)
        .expect("sound data files")
        .webhooks;
    let mut later = 0;
    for topic in Topic::ALL {
        assert_eq!(topic.since(), facts.since(topic.as_str()));
        later += usize::from(topic.since().is_some());
    }
    assert!(later > 0 && later < Topic::ALL.len());
}

//! Tests of notifications: items, signatures and failed deliveries.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::common::Client;
use calls::current::webhooks::{Event, Notification};
use intercom_api::Secret;
use intercom_api::signed::Verifier;
use intercom_mock::{Mock, Subscription};
use serde_json::{Value, json};

const SECRET: &str = "client_secret_for_tests";
const LONG: Duration = Duration::from_secs(10);
const ADA: &str = "65f000000000000000000001";

/// A request that a subscriber received.
#[derive(Debug, Clone)]
struct Seen {
    method: String,
    signature: String,
    body: String,
}

/// A subscriber that returns the statuses in order, and then repeats the last status.
struct Subscriber {
    url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Subscriber {
    fn new(statuses: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!(
            "http://{}/hooks",
            listener.local_addr().expect("an address")
        );
        let seen = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&seen);
        let mut statuses: Vec<u16> = statuses.to_vec();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = BufReader::new(stream.expect("a connection"));
                while let Some(request) = read(&mut stream) {
                    // The HEAD request always succeeds.
                    let status = match request.method.as_str() {
                        "HEAD" => 200,
                        _ if statuses.len() > 1 => statuses.remove(0),
                        _ => statuses[0],
                    };
                    noted.lock().expect("the list").push(request);
                    let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\n\r\n");
                    stream
                        .get_mut()
                        .write_all(answer.as_bytes())
                        .expect("the answer");
                }
            }
        });
        Self { url, seen }
    }

    fn seen(&self) -> Vec<Seen> {
        let seen = self.seen.lock().expect("the list").clone();
        seen.into_iter()
            .filter(|seen| seen.method == "POST")
            .collect()
    }

    fn notifications(&self) -> Vec<Value> {
        let seen = self.seen();
        seen.iter()
            .map(|seen| serde_json::from_str(&seen.body).expect("JSON"))
            .collect()
    }

    fn topics(&self) -> Vec<String> {
        let notifications = self.notifications();
        notifications
            .iter()
            .map(|told| told["topic"].as_str().expect("a topic").to_owned())
            .collect()
    }
}

fn read(stream: &mut BufReader<std::net::TcpStream>) -> Option<Seen> {
    let mut line = String::new();
    stream
        .read_line(&mut line)
        .ok()
        .filter(|length| *length > 0)?;
    let method = line.split(' ').next()?.to_owned();
    let (mut length, mut signature) = (0, String::new());
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        match name.to_lowercase().as_str() {
            "content-length" => length = value.parse().ok()?,
            "x-hub-signature" => value.clone_into(&mut signature),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    let body = String::from_utf8(body).ok()?;
    Some(Seen {
        method,
        signature,
        body,
    })
}

fn start() -> (Mock, Client) {
    let mock = Mock::builder()
        .demo()
        .frozen_clock()
        .start()
        .expect("it starts");
    let client = Client::new(&mock);
    (mock, client)
}

#[test]
fn changes_are_told_and_signed() {
    let (mock, client) = start();
    let subscriber = Subscriber::new(&[200]);
    mock.subscribe(Subscription::new(
        &subscriber.url,
        [
            "contact.user.updated",
            "company.contact.detached",
            "contact.user.tag.created",
        ],
        SECRET,
    ));
    assert!(mock.wait_for_deliveries(LONG));
    assert_eq!(mock.deliveries()[0].status, Some(200), "the HEAD request");
    client.done(
        "PUT",
        &format!("/contacts/{ADA}"),
        json!({"name": "Ada King"}),
    );
    client.done(
        "DELETE",
        &format!("/contacts/{ADA}/companies/66a000000000000000000001"),
        Value::Null,
    );
    client.done("POST", &format!("/contacts/{ADA}/tags"), json!({"id": "2"}));
    client.done("POST", "/companies", json!({"company_id": "nobody asked"}));
    assert!(mock.wait_for_deliveries(LONG));
    let verifier = Verifier::webhooks(Secret::new(SECRET).expect("a secret"));
    for seen in subscriber.seen() {
        let verified = verifier.verify(seen.body.as_bytes(), [&seen.signature]);
        assert!(verified.is_ok(), "{verified:?}");
    }
    let told = subscriber.notifications();
    let [updated, detached, tagged] = told.as_slice() else {
        panic!("{told:#?}");
    };
    assert_eq!(updated["type"], "notification_event");
    assert_eq!(updated["app_id"], "mock_app");
    assert!(
        updated["id"]
            .as_str()
            .is_some_and(|id| id.starts_with("notif_"))
    );
    assert_eq!(updated["delivery_attempts"], 1);
    assert_eq!(updated["created_at"], mock.now());
    assert_eq!(updated["data"]["type"], "notification_event_data");
    let item = &updated["data"]["item"];
    assert_eq!(
        (&item["type"], &item["name"]),
        (&json!("contact"), &json!("Ada King"))
    );
    assert_eq!(item["created_at"], "2026-01-01T00:00:00.000Z");
    let item = &detached["data"]["item"];
    assert!(item["type"].is_null());
    assert_eq!(item["company"]["company_id"], "analytical-engines");
    assert_eq!(item["contact"]["id"], ADA);
    let item = &tagged["data"]["item"];
    assert_eq!(
        (&item["type"], &item["tag"]["name"]),
        (&json!("contact_tag"), &json!("Churn risk"))
    );
}

#[test]
fn a_failure_is_tried_once_more_after_a_minute() {
    let (mock, _client) = start();
    let subscriber = Subscriber::new(&[500, 200]);
    mock.subscribe(Subscription::new(&subscriber.url, ["*"], SECRET));
    let id = mock.trigger("conversation.user.created").expect("a topic");
    assert!(mock.wait_for_deliveries(LONG));
    mock.advance(Duration::from_secs(59));
    assert!(mock.wait_for_deliveries(LONG));
    assert_eq!(subscriber.seen().len(), 1);
    mock.advance(Duration::from_secs(1));
    assert!(mock.wait_for_deliveries(LONG));
    let told = subscriber.notifications();
    assert_eq!(told.len(), 2);
    assert_eq!(told[0]["id"].as_str(), id.as_deref());
    assert_eq!(told[0]["id"], told[1]["id"]);
    assert_eq!(
        (&told[1]["delivery_attempts"], &told[1]["first_sent_at"]),
        (&json!(2), &told[0]["first_sent_at"])
    );
    mock.advance(Duration::from_secs(600));
    assert!(mock.wait_for_deliveries(LONG));
    assert_eq!(subscriber.seen().len(), 2);
}

#[test]
fn gone_is_left_alone_and_too_many_is_waited_for() {
    let (mock, _client) = start();
    let gone = Subscriber::new(&[410]);
    mock.subscribe(Subscription::new(&gone.url, ["ticket.created"], SECRET));
    let busy = Subscriber::new(&[429, 200]);
    mock.subscribe(Subscription::new(&busy.url, ["ticket.created"], SECRET));
    for _ in 0..2 {
        mock.trigger("ticket.created").expect("a topic");
        assert!(mock.wait_for_deliveries(LONG));
    }
    assert_eq!((gone.seen().len(), busy.seen().len()), (1, 1));
    mock.advance(Duration::from_secs(2 * 60 * 60));
    assert!(mock.wait_for_deliveries(LONG));
    assert_eq!((gone.seen().len(), busy.seen().len()), (1, 3));
}

#[test]
fn twice_and_in_another_order() {
    let (mock, _client) = start();
    let subscriber = Subscriber::new(&[200]);
    mock.subscribe(Subscription::new(&subscriber.url, ["*"], SECRET));
    mock.hold();
    mock.trigger("contact.user.created").expect("a topic");
    mock.trigger("contact.user.updated").expect("a topic");
    assert!(subscriber.seen().is_empty());
    mock.release_reversed();
    assert!(mock.wait_for_deliveries(LONG));
    assert_eq!(
        subscriber.topics(),
        ["contact.user.updated", "contact.user.created"]
    );
    mock.duplicate(1);
    mock.trigger("company.created").expect("a topic");
    assert!(mock.wait_for_deliveries(LONG));
    let told = subscriber.notifications();
    assert_eq!(told[2]["id"], told[3]["id"]);
}

#[test]
fn every_topic_can_be_triggered() {
    for demo in [false, true] {
        let builder = Mock::builder().frozen_clock();
        let builder = if demo { builder.demo() } else { builder };
        let mock = builder.start().expect("it starts");
        let subscriber = Subscriber::new(&[200]);
        mock.subscribe(Subscription::new(&subscriber.url, ["*"], SECRET));
        let error = mock
            .trigger("contact.exploded")
            .expect_err("an unknown topic")
            .to_string();
        let topics: Vec<&str> = error
            .split("use one of ")
            .nth(1)
            .expect("all topics")
            .split(", ")
            .collect();
        assert!(topics.len() > 80);
        for topic in &topics {
            mock.trigger(topic).expect("a topic");
        }
        assert!(mock.wait_for_deliveries(LONG));
        assert_eq!(subscriber.topics(), topics);
        for told in subscriber.notifications() {
            assert_eq!(told["id"].is_null(), told["topic"] == "ping");
            let read: Notification = serde_json::from_value(told.clone()).expect("a notification");
            assert!(!matches!(read.event, Event::Other(_)), "{told}");
        }
        let id = mock.trigger_with("contact.exploded", json!({"type": "contact", "id": "1"}));
        assert!(id.is_some() && mock.wait_for_deliveries(LONG));
        assert_eq!(
            subscriber.notifications().last().expect("one")["data"]["item"]["id"],
            "1"
        );
    }
}

#[test]
fn what_no_call_does_is_told_too() {
    let (mock, client) = start();
    let subscriber = Subscriber::new(&[200]);
    mock.subscribe(Subscription::new(&subscriber.url, ["*"], SECRET));
    mock.rate_conversation("1", 4, None)
        .expect("a conversation");
    mock.operator_reply("1", "Hello").expect("a conversation");
    let path = format!("/contacts/{ADA}/subscriptions");
    for consent in ["opt_in", "opt_out"] {
        client.done("POST", &path, json!({"id": "1", "consent_type": consent}));
        let contact = client.get(&format!("/contacts/{ADA}")).body;
        let (yes, no) = (
            i32::from(consent == "opt_in"),
            i32::from(consent == "opt_out"),
        );
        assert_eq!(contact["opted_in_subscription_types"]["total_count"], yes);
        assert_eq!(contact["opted_out_subscription_types"]["total_count"], no);
    }
    client.done("DELETE", &format!("{path}/1"), Value::Null);
    assert!(mock.wait_for_deliveries(LONG));
    assert_eq!(
        subscriber.topics(),
        [
            "conversation.rating.added",
            "conversation.operator.replied",
            "granular.subscribe",
            "granular.unsubscribe",
            "granular.subscribe",
        ]
    );
}

#[test]
fn what_happens_to_articles_later_is_told_then() {
    let (mock, client) = start();
    let subscriber = Subscriber::new(&[200]);
    mock.subscribe(Subscription::new(&subscriber.url, ["*"], SECRET));
    client.done("PUT", "/articles/1/draft", json!({"title": "Exports"}));
    client.done("POST", "/articles/1/draft/publish", Value::Null);
    let time = intercom_api::Timestamp::from_unix(mock.now() + 60).to_string();
    let plan = json!({"state": "published", "scheduled_publish_at": time});
    client.done("PUT", "/articles/2", plan);
    mock.advance(Duration::from_secs(60));
    client.done("GET", "/articles/2", Value::Null);
    let snippet = json!([{"type": "internal_article", "id": "1"}]);
    let action = json!({"action": "delete", "content_ids": snippet});
    client.done("POST", "/content/bulk_actions", action);
    assert!(mock.wait_for_deliveries(LONG));
    let updated = "article.updated";
    assert_eq!(
        subscriber.topics(),
        [updated, updated, updated, "article.published"]
    );
    let told = subscriber.notifications();
    assert_eq!(told[0]["data"]["item"]["title"], "Exports");
    assert_eq!(told[3]["data"]["item"]["id"], "2");
}

#[test]
fn a_version_has_its_topics() {
    let since = intercom_api::webhook::Topic::JobCompleted.since();
    let since = since.expect("a later topic");
    let mut there = false;
    for version in intercom_mock::versions() {
        there |= version == since;
        let mock = Mock::builder().version(version).frozen_clock().start();
        let mock = mock.expect("it starts");
        match mock.trigger("job.completed") {
            Ok(_) => assert!(there, "{version}"),
            Err(error) => {
                assert!(!there, "{version}");
                let message = error.to_string();
                let expected = format!("version {version} has no topic `job.completed`");
                assert!(message.starts_with(&expected), "{message}");
            }
        }
        assert!(mock.trigger("ping").is_ok());
    }
    assert!(there, "no version is {since}");
}

/// Returns the notifications that `act` causes in a version.
fn told_in(version: &str, act: impl FnOnce(&Client)) -> Vec<Value> {
    let builder = Mock::builder().version(version).demo().frozen_clock();
    let mock = builder.start().expect("it starts");
    let client = Client::new(&mock);
    let subscriber = Subscriber::new(&[200]);
    mock.subscribe(Subscription::new(&subscriber.url, ["*"], SECRET));
    act(&client);
    assert!(mock.wait_for_deliveries(LONG));
    subscriber.notifications()
}

/// Returns whether a version has a topic.
fn has_topic(version: &str, topic: &str) -> bool {
    let mock = Mock::builder().version(version).frozen_clock().start();
    mock.expect("it starts").trigger(topic).is_ok()
}

#[test]
fn a_ticket_is_resolved_closed_and_put_off() {
    let mut kinds = Vec::new();
    for version in intercom_mock::versions() {
        let (divided, snoozed) = (
            has_topic(version, "ticket.resolved"),
            has_topic(version, "ticket.admin.snoozed"),
        );
        let has_states = crate::common::has(version, "ticket_states.list");
        let told = told_in(version, |client| {
            let resolved = match has_states {
                true => json!({"ticket_state_id": "4"}),
                false => json!({"state": "resolved"}),
            };
            for body in [
                resolved,
                json!({"snoozed_until": 1_767_300_000}),
                json!({"open": true}),
                json!({"open": false}),
            ] {
                client.done("PUT", "/tickets/1", body);
            }
        });
        let topics: Vec<&str> = told
            .iter()
            .filter_map(|told| told["topic"].as_str())
            .collect();
        // In versions without the topic `ticket.resolved`, resolving a ticket sends `ticket.closed`.
        let mut expected = vec!["ticket.state.updated"];
        expected.push(match divided {
            true => "ticket.resolved",
            false => "ticket.closed",
        });
        if snoozed {
            expected.extend(["ticket.admin.snoozed", "ticket.admin.unsnoozed"]);
        }
        if divided {
            expected.push("ticket.closed");
        }
        assert_eq!(topics, expected, "{version}");
        kinds.push((divided, snoozed));
    }
    assert!(kinds.contains(&(false, false)) && kinds.contains(&(true, true)));
}

#[test]
fn conversations_lose_their_tags_where_a_version_has_plain_text() {
    let bodies: Vec<String> = intercom_mock::versions()
        .into_iter()
        .map(|version| {
            let told = told_in(version, |client| {
                let reply = json!({"message_type": "comment", "type": "admin", "admin_id": "101", "body": "<p>Hello <b>Ada</b></p>"});
                let replied = client.done("POST", "/conversations/1/reply", reply);
                let parts = &replied["conversation_parts"]["conversation_parts"];
                assert_eq!(parts[0]["body"], "<p>Hello <b>Ada</b></p>", "{version}");
            });
            let item = &told[0]["data"]["item"];
            let part = &item["conversation_parts"]["conversation_parts"][0];
            let body = part["body"].as_str().expect("a body").to_owned();
            let source = item["source"]["body"].as_str().expect("a body");
            assert_eq!(source.contains('<'), body.contains('<'), "{version}");
            body
        })
        .collect();
    // The first version with plain text and all later versions use plain text.
    let first = bodies.iter().position(|body| body == "Hello Ada");
    let first = first.expect("a version with plain text");
    assert!(first > 0 && bodies[first..].iter().all(|body| body == "Hello Ada"));
    assert!(
        bodies[..first]
            .iter()
            .all(|body| body == "<p>Hello <b>Ada</b></p>")
    );
}

#[test]
fn what_is_deleted_is_only_named() {
    let version = intercom_mock::versions().pop().expect("a version");
    let told = told_in(version, |client| {
        client.done("DELETE", "/articles/1", Value::Null);
        client.done("DELETE", "/conversations/1", Value::Null);
        client.done("DELETE", &format!("/contacts/{ADA}"), Value::Null);
        client.done("DELETE", "/companies/66a000000000000000000002", Value::Null);
    });
    let items: Vec<&Value> = told.iter().map(|told| &told["data"]["item"]).collect();
    assert_eq!(
        items,
        [
            &json!({"type": "article", "id": "1"}),
            &json!({"type": "conversation", "conversation_id": "1"}),
            &json!({"type": "contact", "id": ADA, "external_id": "user-1"}),
            &json!({"type": "company", "id": "66a000000000000000000002", "company_id": "difference-works"})
        ]
    );
}

#[test]
fn by_address() {
    let (mock, client) = start();
    let subscriber = Subscriber::new(&[200]);
    let subscription = json!({"url": subscriber.url, "topics": ["ping"], "secret": SECRET});
    client.done("POST", "/_mock/webhooks", subscription);
    client.done("POST", "/_mock/trigger/ping", Value::Null);
    assert!(mock.wait_for_deliveries(LONG));
    assert_eq!(subscriber.topics(), ["ping"]);
    let seen = client.done("GET", "/_mock/webhooks", Value::Null);
    assert_eq!(seen["deliveries"].as_array().map(Vec::len), Some(2));
    assert!(!seen.to_string().contains(SECRET));
    assert_eq!(
        client.post("/_mock/trigger/nothing", Value::Null).status,
        400
    );
}

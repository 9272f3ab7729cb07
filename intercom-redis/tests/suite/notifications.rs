//! Tests notifications that arrive at several receivers with shared ids.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Request, StatusCode};
use axum::routing::post;
use intercom_api::signed::{Signer, Verifier};
use intercom_api::webhook::{ReplayGuard, WebhookLayer};
use intercom_api::{Secret, Timestamp};
use intercom_redis::RedisStore;
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};
use tower_service::Service;

use super::server::{DURABLE, Server};

const RECEIVERS: usize = 4;

/// The time that Intercom waits for a response.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// The header that passes the number of the attempt to the handler.
const TRY: &str = "x-try";

fn secret() -> Secret {
    Secret::new("client_secret_for_tests").expect("a secret")
}

/// The results of the receivers, keyed by notification id.
#[derive(Clone, Default)]
struct Handled(Arc<Mutex<HashMap<String, Counts>>>);

#[derive(Default)]
struct Counts {
    succeeded: u32,
    failed: u32,
}

/// Returns receivers with separate connections.
fn receivers(server: &Server, handled: &Handled) -> Vec<Router> {
    let receiver = |_| {
        let store = RedisStore::new(server.connection(), "workspace");
        let layer = WebhookLayer::new(Verifier::webhooks(secret()));
        let layer = layer.replays(ReplayGuard::new(store));
        let router = Router::new().route("/", post(handle)).layer(layer);
        router.with_state(handled.clone())
    };
    (0..RECEIVERS).map(receiver).collect()
}

/// Handles a notification. Fails for the first attempt of every fiftieth notification.
async fn handle(State(handled): State<Handled>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let body: Value = serde_json::from_slice(&body).expect("JSON");
    let id = body["id"].as_str().expect("an id").to_owned();
    sleep(Duration::from_millis(20)).await;
    let is_fiftieth = id.ends_with("00") || id.ends_with("50");
    let fails = is_fiftieth && headers[TRY] == "1";
    let mut handled = handled.0.lock().expect("no test failed here");
    let counts = handled.entry(id).or_default();
    if fails && counts.failed == 0 {
        counts.failed += 1;
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    counts.succeeded += 1;
    StatusCode::OK
}

fn notification(number: usize) -> Vec<u8> {
    let now = Timestamp::now().unix();
    let body = json!({
        "type": "notification_event",
        "id": format!("notif_{number}"),
        "topic": "contact.archived",
        "created_at": now,
        "first_sent_at": now,
        "data": {"type": "notification_event_data", "item": {"type": "contact", "id": "1"}},
    });
    body.to_string().into_bytes()
}

/// Sends a notification. Returns whether the receiver accepted the notification in time.
async fn send(mut receiver: Router, body: Vec<u8>, number: u32) -> bool {
    let signature = Signer::webhooks(secret()).sign(&body);
    let request = Request::post("/")
        .header("x-hub-signature", signature)
        .header(TRY, number)
        .body(Body::from(body))
        .expect("a request");
    match timeout(TIME_LIMIT, receiver.call(request)).await {
        Ok(Ok(response)) => response.status().is_success(),
        Ok(Err(never)) => match never {},
        Err(_) => false,
    }
}

/// Sends a notification as Intercom does: a notification that is not accepted is retried once, after `again`, with a
/// different receiver. Returns the number of attempts.
async fn deliver(receivers: Arc<Vec<Router>>, number: usize, again: Duration) -> u32 {
    let body = notification(number);
    let receiver = |offset: usize| receivers[(number + offset) % RECEIVERS].clone();
    if send(receiver(0), body.clone(), 1).await {
        return 1;
    }
    sleep(again).await;
    assert!(
        send(receiver(1), body, 2).await,
        "notif_{number} was rejected twice"
    );
    2
}

/// Sends notifications with a pause between them. Returns the number of notifications that were sent twice.
async fn deliver_all(
    receivers: Vec<Router>,
    count: usize,
    pause: Duration,
    again: Duration,
) -> usize {
    let receivers = Arc::new(receivers);
    let mut tasks = Vec::new();
    for number in 0..count {
        tasks.push(tokio::spawn(deliver(receivers.clone(), number, again)));
        sleep(pause).await;
    }
    let mut repeated = 0;
    for task in tasks {
        repeated += usize::from(task.await.expect("the notification is accepted") > 1);
    }
    repeated
}

/// Asserts that each notification was handled once.
fn check(handled: &Handled, count: usize) {
    let handled = handled.0.lock().expect("no test failed here");
    let doubled = handled.iter().filter(|(_, counts)| counts.succeeded > 1);
    let doubled: Vec<_> = doubled.map(|(id, _)| id).collect();
    assert!(doubled.is_empty(), "{doubled:?}");
    let succeeded = handled.values().filter(|counts| counts.succeeded == 1);
    assert_eq!(succeeded.count(), count, "notifications were lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn copies_are_handled_once() {
    let Some(server) = Server::start(DURABLE) else {
        return;
    };
    let handled = Handled::default();
    let receivers = receivers(&server, &handled);
    // A copy that arrives while the other copy is being handled receives 503. The retry of a copy also receives 503 if
    // the retry of the other copy is being handled.
    let copies = [(receivers.clone(), 500), (receivers, 1500)];
    let [one, other] = copies.map(|(receivers, again)| {
        let again = Duration::from_millis(again);
        tokio::spawn(deliver_all(receivers, 300, Duration::ZERO, again))
    });
    let repeated = one.await.expect("accepted") + other.await.expect("accepted");
    // At most one copy of each notification is retried, except that both copies of the five notifications whose first
    // attempt failed can be retried.
    assert!((5..=305).contains(&repeated), "{repeated}");
    check(&handled, 300);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "exhaustive: Intercom's second try after a minute"]
async fn ten_thousand_notifications_survive_a_killed_server() {
    const COUNT: usize = 10_000;
    let Some(mut server) = Server::start(DURABLE) else {
        return;
    };
    let handled = Handled::default();
    let receivers = receivers(&server, &handled);
    let (pause, again) = (Duration::from_millis(2), Duration::from_secs(60));
    let sent = tokio::spawn(deliver_all(receivers, COUNT, pause, again));
    sleep(Duration::from_secs(8)).await;
    server.kill();
    sleep(Duration::from_secs(12)).await;
    server.run();
    let repeated = sent.await.expect("all are accepted");
    println!("{repeated} of {COUNT} notifications were sent twice");
    assert!(repeated > 500, "the server was missed: {repeated}");
    check(&handled, COUNT);
}

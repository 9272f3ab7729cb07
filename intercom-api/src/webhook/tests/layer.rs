use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use serde_json::json;
use tower_layer::Layer;
use tower_service::Service;

use super::{now, secret};
use crate::signed::{Signer, Verifier};
use crate::webhook::{DeliveryError, WebhookLayer, WebhookService};

pub(super) const SECRET: &str = "client_secret_for_tests";

/// A service that responds with a status and records the bodies that it received.
#[derive(Clone)]
struct Handler {
    status: Arc<Mutex<StatusCode>>,
    got: Arc<Mutex<Vec<Bytes>>>,
}

impl Service<Request<Full<Bytes>>> for Handler {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Full<Bytes>>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Full<Bytes>>) -> Self::Future {
        let body = now(request.into_body().collect())
            .expect("a body")
            .to_bytes();
        self.got.lock().expect("no panic").push(body);
        let mut response = Response::new(Full::default());
        *response.status_mut() = *self.status.lock().expect("no panic");
        ready(Ok(response))
    }
}

struct Receiver {
    service: WebhookService<Handler>,
    handler: Handler,
    refused: Arc<Mutex<Vec<String>>>,
    signer: Signer,
}

impl Receiver {
    fn new() -> Self {
        let verifier = Verifier::webhooks(secret(SECRET)).max_body_bytes(1_000);
        Receiver::of(verifier, Signer::webhooks(secret(SECRET)))
    }

    fn of(verifier: Verifier, signer: Signer) -> Self {
        let handler = Handler {
            status: Arc::new(Mutex::new(StatusCode::NO_CONTENT)),
            got: Arc::default(),
        };
        let refused: Arc<Mutex<Vec<String>>> = Arc::default();
        let told = Arc::clone(&refused);
        let layer = WebhookLayer::new(verifier).on_rejected(move |error: &DeliveryError| {
            told.lock().expect("no panic").push(error.to_string());
        });
        Receiver {
            service: layer.layer(handler.clone()),
            handler,
            refused,
            signer,
        }
    }

    fn send(&mut self, request: Request<Full<Bytes>>) -> (u16, String) {
        let response = now(self.service.call(request)).expect("it cannot fail");
        let status = response.status().as_u16();
        let body = now(response.into_body().collect())
            .expect("a body")
            .to_bytes();
        (status, String::from_utf8(body.to_vec()).expect("text"))
    }

    fn post(&mut self, body: &str) -> (u16, String) {
        let header = self.signer.sign(body.as_bytes());
        self.send(request("POST", &[(self.signer.header(), &header)], body))
    }

    fn handled(&self) -> usize {
        self.handler.got.lock().expect("no panic").len()
    }

    fn answer(&self, status: u16) {
        *self.handler.status.lock().expect("no panic") =
            StatusCode::from_u16(status).expect("a status");
    }
}

pub(super) fn request(method: &str, headers: &[(&str, &str)], body: &str) -> Request<Full<Bytes>> {
    let mut request = Request::builder().method(method);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = Full::new(Bytes::from(body.to_owned()));
    request.body(body).expect("a request")
}

/// Returns a notification with the current time.
pub(super) fn body(id: &str, topic: &str) -> String {
    let time = crate::Timestamp::now().unix();
    json!({"type": "notification_event", "id": id, "topic": topic, "created_at": time}).to_string()
}

#[test]
fn a_signed_notification_reaches_the_service_once() {
    let mut receiver = Receiver::new();
    let body = body("notif_1", "contact.archived");
    assert_eq!(receiver.post(&body).0, 204);
    assert_eq!(receiver.handler.got.lock().expect("no panic")[0], body);
    assert_eq!(
        receiver.post(&body),
        (
            200,
            "the notification is a duplicate: it was already handled".to_owned()
        )
    );
    assert_eq!(receiver.handled(), 1);
    assert_eq!(receiver.refused.lock().expect("no panic").len(), 1);
}

#[test]
fn unsigned_requests_never_reach_the_service() {
    let mut receiver = Receiver::new();
    let body = body("notif_1", "contact.archived");
    let good = receiver.signer.sign(body.as_bytes());
    let name = "X-Hub-Signature";
    for headers in [
        vec![],
        vec![(name, "")],
        vec![(name, "sha1=0000000000000000000000000000000000000000")],
        vec![(name, good.trim_start_matches("sha1="))],
        vec![(name, &good), ("x-hub-signature", &good)],
        vec![("x-fin-agent-api-webhook-signature", &good)],
    ] {
        let (status, text) = receiver.send(request("POST", &headers, &body));
        assert_eq!(status, 401, "{headers:?}: {text}");
    }
    let changed = request(
        "POST",
        &[(name, &good)],
        &body.replace("archived", "deleted"),
    );
    assert_eq!(receiver.send(changed).0, 401);
    assert_eq!(receiver.handled(), 0);
    assert_eq!(receiver.refused.lock().expect("no panic").len(), 7);
}

#[test]
fn other_requests_are_answered_as_intercom_expects() {
    let mut receiver = Receiver::new();
    assert_eq!(
        receiver.send(request("HEAD", &[], "")),
        (200, String::new())
    );
    assert_eq!(receiver.send(request("GET", &[], "")).0, 405);
    assert_eq!(
        receiver.post(r#"{"topic":"ping","id":null}"#),
        (200, String::new())
    );
    assert_eq!(receiver.post("{").0, 400);
    assert_eq!(receiver.post("{}").0, 400);
    let old = r#"{"topic":"contact.archived","id":"notif_9","created_at":1000}"#;
    assert_eq!(
        receiver.post(old),
        (400, "the notification is too old".to_owned())
    );
    assert_eq!(receiver.handled(), 0);
}

#[test]
fn a_large_body_is_answered_413() {
    let mut receiver = Receiver::new();
    assert_eq!(receiver.post(&" ".repeat(1_001)).0, 413);
    // The announced length is sufficient for a rejection.
    let told = request("POST", &[("content-length", "1001")], "{}");
    assert_eq!(receiver.send(told).0, 413);
    let padded = format!("{:1000}", body("notif_1", "contact.archived"));
    assert_eq!(receiver.post(&padded).0, 204);
    assert_eq!(receiver.handled(), 1);
}

/// Tests that Intercom's retry after a response other than 2xx does not count as a duplicate.
#[test]
fn a_failed_notification_is_handled_again() {
    let mut receiver = Receiver::new();
    let body = body("notif_1", "contact.archived");
    for status in [500, 429, 301] {
        receiver.answer(status);
        assert_eq!(receiver.post(&body).0, status);
    }
    receiver.answer(202);
    assert_eq!(receiver.post(&body).0, 202);
    assert_eq!(receiver.post(&body).0, 200);
    assert_eq!(receiver.handled(), 4);
}

#[test]
fn fin_events_are_deduplicated_by_their_signature() {
    let verifier = Verifier::fin_agent(secret(SECRET));
    let mut receiver = Receiver::of(verifier, Signer::fin_agent(secret(SECRET)));
    let event = r#"{"event_name":"fin_replied","conversation_id":"1"}"#;
    assert_eq!(receiver.post(event).0, 204);
    assert_eq!(receiver.post(event).0, 200);
    let old = r#"{"event_name":"fin_replied","created_at_ms":"2024-01-02T03:04:05.123Z"}"#;
    assert_eq!(receiver.post(old).0, 400);
    let header = Signer::webhooks(secret(SECRET)).sign(event.as_bytes());
    let other = request("POST", &[("x-hub-signature", &header)], event);
    assert_eq!(receiver.send(other).0, 401);
    assert_eq!(receiver.handled(), 1);
}

/// Identical Canvas Kit requests are not deduplicated, because a person can view an app twice.
#[test]
fn requests_of_canvas_kit_are_not_deduplicated() {
    let verifier = Verifier::canvas(secret(SECRET));
    let mut receiver = Receiver::of(verifier, Signer::canvas(secret(SECRET)));
    let body = r#"{"workspace_id":"abc12345","topic":"ping","id":"1","created_at":1000}"#;
    assert_eq!(receiver.post(body).0, 204);
    assert_eq!(receiver.post(body).0, 204);
    assert_eq!(receiver.post("{").0, 400);
    assert_eq!(receiver.send(request("POST", &[], body)).0, 401);
    assert_eq!(receiver.handled(), 2);
}

#[test]
fn debug_output_has_no_secret() {
    let layer = WebhookLayer::new(Verifier::webhooks(secret("s3cret")));
    let service = layer.layer(Receiver::new().handler);
    assert!(!format!("{layer:?} {service:?}").contains("s3cret"));
}

#[test]
fn requests_about_an_installation_are_not_deduplicated() {
    let verifier = Verifier::app(secret(SECRET));
    let mut receiver = Receiver::of(verifier, Signer::app(secret(SECRET)));
    for body in [r#"{"app_id":"w"}"#, r#"{"workspace_id":"w"}"#] {
        assert_eq!(receiver.post(body).0, 204);
        assert_eq!(receiver.post(body).0, 204, "a health check comes every day");
        assert_eq!(receiver.send(request("POST", &[], body)).0, 401);
        let header = [("x-body-signature", "0".repeat(64))];
        let header = [(header[0].0, header[0].1.as_str())];
        assert_eq!(receiver.send(request("POST", &header, body)).0, 401);
    }
    assert_eq!(receiver.post("{").0, 400);
    assert_eq!(receiver.handled(), 4);
}

#[cfg(feature = "axum")]
#[test]
fn an_axum_handler_routes_requests_about_an_installation() {
    use crate::signed::{AppRequest, HealthCheckResponse};
    use crate::webhook::Webhook;
    use axum::response::{IntoResponse, Response};

    async fn receive(Webhook(request): Webhook<AppRequest>) -> Response {
        match request {
            AppRequest::Uninstall(request) if request.app_id == "w" => {
                StatusCode::NO_CONTENT.into_response()
            }
            AppRequest::HealthCheck(request) if request.workspace_id == "w" => {
                HealthCheckResponse::ok().into_response()
            }
            _ => StatusCode::BAD_REQUEST.into_response(),
        }
    }
    let mut app = axum::Router::new()
        .route("/intercom", axum::routing::post(receive))
        .layer(WebhookLayer::new(Verifier::app(secret(SECRET))));
    let mut send = |body: &'static str, signature: String| {
        let request = Request::post("/intercom").header("X-Body-Signature", signature);
        let request = request
            .body(axum::body::Body::from(body))
            .expect("a request");
        let response = now(Service::call(&mut app, request)).expect("a response");
        let status = response.status().as_u16();
        let body = now(response.into_body().collect())
            .expect("a body")
            .to_bytes();
        (status, String::from_utf8_lossy(&body).into_owned())
    };
    let sign = |body: &str| Signer::app(secret(SECRET)).sign(body.as_bytes());
    for (body, status, answer) in [
        (r#"{"app_id":"w"}"#, 204, ""),
        (r#"{"workspace_id":"w"}"#, 200, r#"{"state":"OK"}"#),
        (r#"{"neither":"w"}"#, 400, ""),
    ] {
        assert_eq!(
            send(body, sign(body)),
            (status, answer.to_owned()),
            "{body}"
        );
        assert_eq!(send(body, sign("{}")).0, 401, "{body}");
    }
}

/// Panics, because no request may reach this service.
async fn never(_: Request<Full<Bytes>>) -> Result<Response<Full<Bytes>>, Infallible> {
    unreachable!("the body does not arrive")
}

/// A body whose next chunk never arrives.
struct Stalled;

impl http_body::Body for Stalled {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }
}

/// A body of frames with one byte each.
struct Bytewise(Bytes);

impl http_body::Body for Bytewise {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Infallible>>> {
        let left = !self.0.is_empty();
        Poll::Ready(left.then(|| Ok(http_body::Frame::data(self.0.split_to(1)))))
    }
}

#[tokio::test]
async fn a_body_of_small_frames_is_one_piece() {
    let body = r#"{"topic": "ping", "note": "äöü"}"#;
    let layer = WebhookLayer::new(Verifier::webhooks(secret(SECRET)));
    let mut service = layer.layer(tower::service_fn(never));
    let request = Request::builder().method("POST");
    let signature = Signer::webhooks(secret(SECRET)).sign(body.as_bytes());
    let request = request.header("x-hub-signature", signature);
    let request = request.body(Bytewise(Bytes::from(body)));
    let response = service.call(request.expect("a request")).await;
    assert_eq!(response.expect("it cannot fail").status(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_slow_body_is_rejected() {
    let layer = WebhookLayer::new(Verifier::webhooks(secret(SECRET)));
    for (layer, seconds) in [
        (layer.clone(), 10),
        (layer.body_timeout(Duration::from_secs(3)), 3),
    ] {
        let mut service = layer.layer(tower::service_fn(never));
        let start = tokio::time::Instant::now();
        let request = Request::builder().method("POST").body(Stalled);
        let response = service.call(request.expect("a request")).await;
        assert_eq!(response.expect("it cannot fail").status(), 408);
        assert_eq!(start.elapsed(), Duration::from_secs(seconds));
    }
}

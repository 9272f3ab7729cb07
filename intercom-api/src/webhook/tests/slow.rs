//! Tests of a server under an attack with slow bodies.

use std::time::{Duration, Instant};

use axum::http::StatusCode;
use axum::{Router, routing::post};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::secret;
use crate::signed::{Signer, Verifier};
use crate::webhook::WebhookLayer;

const SECRET: &str = "client_secret_for_tests";

/// Sends the headers of a request and the start of its body. Returns the data that is received until the connection is
/// closed.
async fn send(address: &str, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let request = format!("POST / HTTP/1.1\r\nHost: localhost\r\n{head}\r\n\r\n{body}");
    stream
        .write_all(request.as_bytes())
        .await
        .expect("it is read");
    let mut response = Vec::new();
    drop(stream.read_to_end(&mut response).await);
    String::from_utf8_lossy(&response).into_owned()
}

#[tokio::test]
async fn slow_bodies_end_and_do_not_delay_others() {
    const LIMIT: Duration = Duration::from_secs(2);
    let layer = WebhookLayer::new(Verifier::webhooks(secret(SECRET))).body_timeout(LIMIT);
    let app = Router::new()
        .route("/", post(|| async { StatusCode::NO_CONTENT }))
        .layer(layer);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address").to_string();
    tokio::spawn(async move { axum::serve(listener, app).await });

    let started = Instant::now();
    let slow: Vec<_> = (0..200)
        .map(|_| {
            let address = address.clone();
            tokio::spawn(async move { send(&address, "Content-Length: 4000000", "{").await })
        })
        .collect();
    // A hundred notifications are sent per second, until the slow requests have ended.
    let signer = Signer::webhooks(secret(SECRET));
    let mut good = Vec::new();
    for number in 0..300_u64 {
        let body = super::layer::body(&format!("notif_{number}"), "contact.archived");
        let head = format!(
            "Content-Length: {}\r\nConnection: close\r\n{}: {}",
            body.len(),
            signer.header(),
            signer.sign(body.as_bytes())
        );
        let address = address.clone();
        good.push(tokio::spawn(async move {
            let sent = Instant::now();
            let response = send(&address, &head, &body).await;
            (response, sent.elapsed())
        }));
        let next = started + Duration::from_millis(10 * (number + 1));
        tokio::time::sleep_until(next.into()).await;
    }
    for response in slow {
        let response = response.await.expect("no panic");
        assert!(response.starts_with("HTTP/1.1 408 "), "{response}");
    }
    assert!(started.elapsed() < 3 * LIMIT, "{:?}", started.elapsed());
    for good in good {
        let (response, took) = good.await.expect("no panic");
        assert!(response.starts_with("HTTP/1.1 204 "), "{response}");
        assert!(took < LIMIT, "{took:?}");
    }
}

//! Receives webhooks with axum: verified, deduplicated, and with the types of one API version.
//!
//!     INTERCOM_CLIENT_SECRET=… cargo run --example webhooks --features axum
//!
//! Intercom requires an `https` URL; use a tunnel or a proxy to the local port, which is `PORT` or 8080.
//! `intercom-mock` can send webhooks to this machine, signed with the same secret:
//!
//!     curl -d '{"url": "http://127.0.0.1:8080/webhooks", "topics": ["*"], "secret": "…"}' http://127.0.0.1:4010/_mock/webhooks
//!     cargo run -p intercom-mock -- trigger conversation.user.created

use std::io::Error;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use intercom_api::Secret;
use intercom_api::signed::Verifier;
use intercom_api::v2_16::webhooks::{Event, Notification};
use intercom_api::webhook::{Webhook, WebhookLayer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let secret = std::env::var("INTERCOM_CLIENT_SECRET").map_err(Error::other)?;
    let mut verifier = Verifier::webhooks(Secret::new(secret).map_err(Error::other)?);
    // During the rotation of the secret, both the old and the new secret are valid.
    if let Ok(old) = std::env::var("INTERCOM_OLD_CLIENT_SECRET") {
        verifier = verifier.or_secret(Secret::new(old).map_err(Error::other)?);
    }
    let port = std::env::var("PORT").unwrap_or_else(|_| "8080".to_owned());
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("http://{}/webhooks", listener.local_addr()?);
    axum::serve(listener, app(verifier)).await
}

fn app(verifier: Verifier) -> Router {
    let layer = WebhookLayer::new(verifier)
        .on_rejected(|error| eprintln!("status {}: {error}", error.status()));
    Router::new().route("/webhooks", post(receive)).layer(layer)
}

/// Responds quickly, because Intercom waits only five seconds. Longer work belongs in a queue.
async fn receive(Webhook(notification): Webhook<Notification>) -> StatusCode {
    match &notification.event {
        Event::Contact(contact) => println!(
            "{}: {} <{}>",
            notification.topic,
            contact.id,
            contact.email.as_deref().unwrap_or_default()
        ),
        Event::Conversation(conversation) => {
            println!("{}: conversation {}", notification.topic, conversation.id);
        }
        // All other events; an item whose topic this version does not define is available as JSON.
        other => println!("{}: {other:?}", notification.topic),
    }
    StatusCode::NO_CONTENT
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use intercom_api::signed::Signer;
    use intercom_api::v2_16::Client;
    use intercom_api::v2_16::types::CreateContactRequest;
    use intercom_mock::{Mock, Subscription};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    fn secret() -> Secret {
        Secret::new("client_secret_for_tests").expect("a secret")
    }

    /// Sends a request to the example as Intercom does, and returns the status.
    async fn send(address: &str, method: &str, signature: &str, body: &str) -> u16 {
        send_part(address, method, signature, body, body.len()).await
    }

    /// Sends a request that announces `length` bytes, and returns the status. `body` can be shorter than `length`.
    async fn send_part(
        address: &str,
        method: &str,
        signature: &str,
        body: &str,
        length: usize,
    ) -> u16 {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        let request = format!(
            "{method} /webhooks HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
             Content-Type: application/json\r\nX-Hub-Signature: {signature}\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("an answer");
        let status = answer.split(' ').nth(1).and_then(|text| text.parse().ok());
        status.unwrap_or_else(|| panic!("no status: {answer}"))
    }

    /// Starts the example and returns its URL.
    async fn start() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let served = axum::serve(listener, app(Verifier::webhooks(secret())));
        tokio::spawn(served.into_future());
        address
    }

    /// Creates a contact in a mock server that sends each notification twice; returns the topic and the status of each
    /// delivery.
    async fn told(address: String, client_secret: &'static str) -> Vec<(String, Option<u16>)> {
        let url = format!("http://{address}/webhooks");
        let mock = Mock::builder().real_time().start().expect("it starts");
        let topics = ["contact.user.created"];
        mock.subscribe(Subscription::new(url, topics, client_secret));
        mock.duplicate(1);
        let intercom = Client::builder().token("any").base_url(mock.url());
        let intercom = intercom.build().expect("a client");
        let ada = CreateContactRequest::new()
            .role("user")
            .email("ada@example.com");
        intercom.contacts().create(ada).await.expect("a contact");
        let deliveries = tokio::task::spawn_blocking(move || {
            assert!(
                mock.wait_for_deliveries(Duration::from_secs(10)),
                "it is still sending"
            );
            mock.deliveries()
        });
        let deliveries = deliveries.await.expect("it has waited");
        let told = deliveries.into_iter().map(|one| (one.topic, one.status));
        told.collect()
    }

    #[tokio::test]
    async fn it_takes_what_intercom_sends_once() {
        let told = told(start().await, "client_secret_for_tests").await;
        let created = |status| ("contact.user.created".to_owned(), Some(status));
        // The first request is the HEAD request. A duplicate does not reach the handler, which would return 204.
        let asked = (String::new(), Some(200));
        assert_eq!(told, [asked, created(204), created(200)]);
    }

    #[tokio::test]
    async fn it_refuses_what_another_signed() {
        let told = told(start().await, "the_secret_of_another").await;
        let statuses: Vec<_> = told.iter().map(|(_, status)| *status).collect();
        assert_eq!(statuses, [Some(200), Some(401), Some(401)]);
    }

    #[tokio::test]
    async fn it_takes_a_webhook_once_and_no_forged_one() {
        let address = start().await;
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.expect("a clock after 1970").as_secs();
        let body = format!(
            r#"{{"type":"notification_event","id":"notif_1","topic":"contact.user.created",
                "created_at":{now},"data":{{"item":{{"type":"contact","id":"6f3a"}}}}}}"#
        );
        let signed = Signer::webhooks(secret()).sign(body.as_bytes());
        let other = Signer::webhooks(Secret::new("another_app").expect("a secret"));
        let forged = other.sign(body.as_bytes());

        assert_eq!(send(&address, "HEAD", "", "").await, 200);
        assert_eq!(send(&address, "POST", &forged, &body).await, 401);
        assert_eq!(send(&address, "POST", &signed, &body).await, 204);
        // A duplicate does not reach the handler, which would return 204.
        assert_eq!(send(&address, "POST", &signed, &body).await, 200);
        let changed = body.replace("6f3a", "6f3b");
        assert_eq!(send(&address, "POST", &signed, &changed).await, 401);
        // A large body is rejected before it is received.
        let large = (4 << 20) + 1;
        let status = send_part(&address, "POST", &signed, &body, large).await;
        assert_eq!(status, 413);
    }
}

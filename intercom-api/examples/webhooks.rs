//! Receives webhooks with axum: verified, once each, and with the types of version 2.14.
//!
//!     INTERCOM_CLIENT_SECRET=… cargo run --example webhooks --features axum
//!
//! Intercom needs an https address; a tunnel or a proxy leads from there to `PORT` (8080).

use std::io::Error;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use intercom_api::Secret;
use intercom_api::signed::Verifier;
use intercom_api::v2_14::webhooks::{Event, Notification};
use intercom_api::webhook::{Webhook, WebhookLayer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let secret = std::env::var("INTERCOM_CLIENT_SECRET").map_err(Error::other)?;
    let mut verifier = Verifier::webhooks(Secret::new(secret).map_err(Error::other)?);
    // While a secret is replaced, both are good.
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
        .on_refused(|error| eprintln!("answered with {}: {error}", error.status()));
    Router::new().route("/webhooks", post(receive)).layer(layer)
}

/// Answers at once: Intercom waits five seconds. What takes longer belongs into a queue.
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
        // A topic that this version does not know is still there as JSON.
        other => println!("{}: {other:?}", notification.topic),
    }
    StatusCode::NO_CONTENT
}

#[cfg(test)]
mod tests {
    use std::time::{SystemTime, UNIX_EPOCH};

    use intercom_api::signed::Signer;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    fn secret() -> Secret {
        Secret::new("client_secret_for_tests").expect("a secret")
    }

    /// Sends a request to the example as a server of Intercom's does, and answers the status.
    async fn send(address: &str, method: &str, signature: &str, body: &str) -> u16 {
        send_part(address, method, signature, body, body.len()).await
    }

    /// The same, of a body whose rest does not come.
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

    #[tokio::test]
    async fn it_takes_a_webhook_once_and_no_forged_one() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let served = axum::serve(listener, app(Verifier::webhooks(secret())));
        tokio::spawn(served.into_future());

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
        // A repeat is answered without reaching the handler, whose own answer is 204.
        assert_eq!(send(&address, "POST", &signed, &body).await, 200);
        let changed = body.replace("6f3a", "6f3b");
        assert_eq!(send(&address, "POST", &signed, &changed).await, 401);
        // A large body is refused before it has come.
        let large = (4 << 20) + 1;
        let status = send_part(&address, "POST", &signed, &body, large).await;
        assert_eq!(status, 413);
    }
}

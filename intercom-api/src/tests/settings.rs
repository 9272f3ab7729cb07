//! Tests of the settings of clients, and of their effect on calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use super::server::{self, Server};
use super::{Client, TOKEN, client, get, own_http};
use crate::{ErrorKind, Method};

#[tokio::test]
async fn every_call_carries_its_headers() {
    let server = Server::always(server::json(200, "{}")).await;
    let _: Value = get(&server, "/me").await.expect("an answer");
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("GET", "/me"));
    assert_eq!(seen.header("authorization"), format!("Bearer {TOKEN}"));
    assert_eq!(seen.header("intercom-version"), "9.1");
    assert_eq!(seen.header("accept"), "application/json");
    let agent = concat!("intercom-api/", env!("CARGO_PKG_VERSION"));
    assert_eq!(seen.header("user-agent"), agent);
    assert_eq!(seen.header("content-type"), "");
    assert!(seen.body.is_empty());
}

#[tokio::test]
async fn a_custom_http_client_sends_them_too() {
    let server = Server::always(server::json(200, "{}")).await;
    let client = Client::builder()
        .token(TOKEN)
        .base_url(format!("{}/prefix/", server.url()))
        .user_agent("shop/1.2")
        .http_client(own_http(&server))
        .build()
        .expect("a client");
    client
        .request::<()>(Method::GET, "/me", &[])
        .await
        .expect("an answer");
    let seen = server.only();
    assert_eq!(seen.target, "/prefix/me");
    assert!(
        seen.header("user-agent").starts_with("intercom-api/"),
        "{seen:?}"
    );
    assert!(seen.header("user-agent").ends_with(" shop/1.2"), "{seen:?}");
    assert_eq!(seen.header("authorization"), format!("Bearer {TOKEN}"));
    assert_eq!(seen.header("intercom-version"), "9.1");
}

#[tokio::test]
async fn a_supplier_is_asked_for_every_request() {
    let server = Server::always(server::json(200, "{}")).await;
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    let client = Client::builder()
        .token_supplier(move || {
            let number = counter.fetch_add(1, Ordering::SeqCst);
            async move { Ok::<_, std::io::Error>(format!("token-{number}\n")) }
        })
        .base_url(server.url())
        .build()
        .expect("a client");
    assert_eq!(count.load(Ordering::SeqCst), 0, "nothing was sent yet");
    for _ in 0..2 {
        client
            .request::<()>(Method::GET, "/me", &[])
            .await
            .expect("an answer");
    }
    let tokens: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("authorization").to_owned())
        .collect();
    assert_eq!(tokens, ["Bearer token-0", "Bearer token-1"]);
}

#[tokio::test]
async fn a_supplier_that_fails_sends_nothing() {
    let server = Server::always(server::json(200, "{}")).await;
    let client = Client::builder()
        .token_supplier(|| async { Err::<String, _>("the vault is shut") })
        .base_url(server.url())
        .build()
        .expect("a client");
    let error = client
        .request::<()>(Method::GET, "/me", &[])
        .await
        .expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Token);
    let source = std::error::Error::source(&error).expect("the supplier's own error");
    assert_eq!(source.to_string(), "the vault is shut");
    assert!(server.seen().is_empty());
}

#[test]
fn plain_http_is_accepted_for_the_local_machine() {
    for (url, allowed) in [
        ("http://127.0.0.1:9", true),
        ("http://localhost:9", true),
        ("http://[::1]:9", true),
        ("http://api.intercom.io", false),
        ("http://192.168.0.1", false),
    ] {
        let built = Client::builder().token(TOKEN).base_url(url).build();
        assert_eq!(built.is_ok(), allowed, "{url}: {built:?}");
    }
}

#[test]
fn plain_http_is_accepted_for_the_named_host_only() {
    for (url, host, allowed) in [
        ("http://intercom-mock:8080", "intercom-mock", true),
        ("http://Intercom-Mock", " INTERCOM-MOCK ", true),
        ("http://192.168.0.7:1", "192.168.0.7", true),
        ("http://[fd00::7]:1", "[fd00::7]", true),
        ("http://[fd00::7]:1", "fd00::7", true),
        ("http://localhost:1", "intercom-mock", true),
        ("http://other:8080", "intercom-mock", false),
        ("http://intercom-mock.example.com", "intercom-mock", false),
        ("http://user@intercom-mock", "intercom-mock", false),
        ("ftp://intercom-mock", "intercom-mock", false),
        ("http://intercom-mock", "http://intercom-mock", false),
        ("http://intercom-mock:80", "intercom-mock:80", false),
        ("http://localhost:1", "", false),
    ] {
        let builder = Client::builder().token(TOKEN).base_url(url);
        let built = builder.allow_plain_http(host).build();
        assert_eq!(built.is_ok(), allowed, "{url} {host}: {built:?}");
        if let Err(error) = built {
            assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        }
    }
    let without = Client::builder()
        .token(TOKEN)
        .base_url("http://intercom-mock")
        .build();
    let error = without.expect_err("no host is allowed").to_string();
    assert!(error.contains("`allow_plain_http`"), "{error}");
    let client = Client::builder()
        .token(TOKEN)
        .base_url("http://intercom-mock")
        .allow_plain_http("intercom-mock");
    assert!(format!("{:?}", client.build().expect("a client")).contains("plain_host"));
}

#[test]
#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
fn https_without_tls_is_an_error_with_the_next_step() {
    let error = Client::new(TOKEN).expect_err("no TLS");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`rustls`"), "{error}");
}

#[test]
#[cfg(any(feature = "native-tls", feature = "rustls"))]
fn https_is_accepted_for_all_hosts() {
    let client = Client::builder()
        .token(TOKEN)
        .base_url("https://proxy.example.com");
    assert!(client.build().is_ok());
}

#[test]
#[cfg(any(feature = "native-tls", feature = "rustls"))]
fn regions_have_their_hosts() {
    use crate::Region;

    for (region, host) in [
        (Region::Us, "https://api.intercom.io/"),
        (Region::Eu, "https://api.eu.intercom.io/"),
        (Region::Au, "https://api.au.intercom.io/"),
    ] {
        let client = Client::builder()
            .token(TOKEN)
            .region(region)
            .build()
            .expect("a client");
        assert_eq!(client.core.base().as_str(), host);
    }
}

#[test]
fn invalid_settings_are_errors() {
    let no_token = Client::builder().build().expect_err("no token");
    assert_eq!(no_token.kind(), ErrorKind::Token);
    let agent = Client::builder()
        .token(TOKEN)
        .user_agent("a\r\nX: y")
        .build();
    assert_eq!(
        agent.expect_err("two lines").kind(),
        ErrorKind::Configuration
    );
    assert_eq!(
        Client::new(" ").expect_err("no token").kind(),
        ErrorKind::Token
    );
}

#[tokio::test]
async fn a_call_ends_at_its_time_limit() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    let client = Client::builder()
        .token(TOKEN)
        .base_url(format!("http://{address}"))
        .timeout(Duration::from_millis(30))
        .build()
        .expect("a client");
    let read = client.request::<Value>(Method::GET, "/me", &[]).await;
    let error = read.expect_err("nobody answers");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout() && error.is_retryable(), "{error:?}");
    let created = client
        .request::<Value>(Method::POST, "/contacts", &[])
        .body(&json!({}))
        .await;
    let error = created.expect_err("nobody answers");
    assert!(
        error.is_timeout() && !error.is_retryable(),
        "it may have been created"
    );
}

#[tokio::test]
async fn a_call_without_a_connection_is_retryable() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let client = Client::builder()
        .token(TOKEN)
        .base_url(format!("http://{address}"))
        .build();
    let client = client.expect("a client");
    let error = client
        .request::<Value>(Method::POST, "/contacts", &[])
        .query("email", "ada@example.com")
        .await;
    let error = error.expect_err("nobody listens");
    assert_eq!(error.kind(), ErrorKind::Transport(crate::Phase::Connect));
    assert!(error.is_retryable());
    assert_eq!(error.operation(), Some("POST /contacts"));
    let texts = format!("{error} {error:?}");
    assert!(
        texts.contains("POST /contacts: the connection failed"),
        "{texts}"
    );
    assert!(!texts.contains("ada"), "the query is personal: {texts}");
}

#[tokio::test]
async fn clones_share_their_settings() {
    let server = Server::always(server::json(200, "[]")).await;
    let request = {
        let client = client(&server);
        client.clone().request::<Value>(Method::GET, "/me", &[])
    };
    assert_eq!(request.await.expect("an answer"), json!([]));
}

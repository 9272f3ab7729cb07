//! Redirects are handed out, and the token goes nowhere but to the base URL.

use serde_json::Value;

use super::server::{Server, json, reply};
use super::{Client, TOKEN, get, own_http};
use crate::{ErrorKind, Method, Redirect};

/// A server that sends every call to another one.
async fn pair(status: u16) -> (Server, Server) {
    let other = Server::always(json(200, r#"{"secret": "file"}"#)).await;
    let location = format!("Location: {}/file?signature=s1gned\r\n", other.url());
    let server = Server::always(reply(status, &location, "")).await;
    (server, other)
}

#[tokio::test]
async fn a_redirect_is_handed_out() {
    for status in [301, 302, 303, 307, 308] {
        let (server, other) = pair(status).await;
        let response = get::<Redirect>(&server, "/calls/1/recording").send().await;
        let response = response.expect("an address");
        assert_eq!(response.status().as_u16(), status);
        let expected = format!("{}/file?signature=s1gned", other.url());
        assert_eq!(response.value().url(), expected);
        assert!(!format!("{:?}", response.value()).contains("s1gned"));
        assert!(other.seen().is_empty());
    }
}

#[tokio::test]
async fn a_relative_address_becomes_whole() {
    let server = Server::always(reply(302, "Location: ../file\r\n", "")).await;
    let redirect = get::<Redirect>(&server, "/calls/1")
        .await
        .expect("an address");
    assert_eq!(redirect.into_url(), format!("{}/file", server.url()));
}

#[tokio::test]
async fn an_unexpected_redirect_is_an_error() {
    let (server, other) = pair(302).await;
    let error = get::<Value>(&server, "/me").await.expect_err("a redirect");
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert!(
        error.to_string().contains("this redirect is not followed"),
        "{error}"
    );
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn an_address_that_is_none_is_an_error() {
    for head in ["", "Location: http://\r\n", "Location: \u{1}\r\n"] {
        let server = Server::always(reply(302, head, "")).await;
        let error = get::<Redirect>(&server, "/calls/1").await.expect_err(head);
        let kind = error.kind();
        assert!(
            matches!(kind, ErrorKind::Decode | ErrorKind::Transport(_)),
            "{head}: {error}"
        );
    }
    let server = Server::always(json(200, "{}")).await;
    let error = get::<Redirect>(&server, "/calls/1")
        .await
        .expect_err("no redirect");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

/// A client whose HTTP client follows redirects, against the advice.
fn following(server: &Server) -> Client {
    let client = Client::builder().token(TOKEN).base_url(server.url());
    let client = client.http_client(own_http(server)).build();
    client.expect("a client")
}

#[tokio::test]
async fn a_client_that_follows_leaves_the_token_behind() {
    for status in [302, 307] {
        let (server, other) = pair(status).await;
        let error = following(&server)
            .request::<Value>(Method::GET, "/me", &[])
            .await;
        let error = error.expect_err("an answer of another host");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("Policy::none"), "{error}");
        let seen = other.only();
        assert_eq!(seen.header("authorization"), "");
        assert!(!format!("{seen:?}").contains(TOKEN));
        assert_eq!(
            server.only().header("authorization"),
            format!("Bearer {TOKEN}")
        );
    }
}

#[tokio::test]
async fn an_address_is_handed_out_by_a_client_that_follows_too() {
    let (server, other) = pair(302).await;
    let redirect = following(&server)
        .request::<Redirect>(Method::GET, "/calls/1", &[])
        .await;
    let expected = format!("{}/file?signature=s1gned", other.url());
    assert_eq!(redirect.expect("an address").url(), expected);
    assert_eq!(other.only().header("authorization"), "");
}

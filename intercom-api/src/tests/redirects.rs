//! Tests that redirects are returned, or are followed only on the same host, and that the token is sent only to the
//! base URL.

use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::local;
use super::server::{Server, json, reply};
use super::{Client, TOKEN, get, own_http};
use crate::{ErrorKind, Method, Redirect};

/// Returns a server that redirects every call, and the target server of the redirects.
async fn pair(status: u16) -> (Server, Server) {
    let other = Server::always(json(200, r#"{"secret": "file"}"#)).await;
    let location = format!("Location: {}/file?signature=s1gned\r\n", other.url());
    let server = Server::always(reply(status, &location, "")).await;
    (server, other)
}

#[tokio::test]
async fn a_redirect_is_returned() {
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
async fn a_relative_url_is_resolved() {
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
        error.to_string().contains("the redirect was not followed"),
        "{error}"
    );
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn an_invalid_redirect_url_is_an_error() {
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

/// Returns a client whose HTTP client follows redirects, contrary to the documentation.
fn following(server: &Server) -> Client {
    let client = Client::builder().token(TOKEN).base_url(server.url());
    let client = client.http_client(own_http(server)).build();
    client.expect("a client")
}

#[tokio::test]
async fn a_client_that_follows_redirects_does_not_send_the_token() {
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
async fn a_client_that_follows_redirects_returns_the_url() {
    let (server, other) = pair(302).await;
    let redirect = following(&server)
        .request::<Redirect>(Method::GET, "/calls/1", &[])
        .await;
    let expected = format!("{}/file?signature=s1gned", other.url());
    assert_eq!(redirect.expect("an address").url(), expected);
    assert_eq!(other.only().header("authorization"), "");
}

/// Makes a call whose first request is redirected to `location`. Returns the URLs of the requests that contained the
/// token, and whether the call succeeded.
async fn visited(status: u16, method: Method, location: &'static str) -> (Vec<String>, bool) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let notes = seen.clone();
    let service = move |request: reqwest::Request| {
        let url = request.url().to_string();
        let mut seen = notes.lock().expect("no test failed here");
        seen.push((url.clone(), request.headers().contains_key("authorization")));
        Ok(if url.ends_with("/moved") {
            local::json(&request, "{}")
        } else {
            local::reply(&request, status, &[("location", location)], "")
        })
    };
    let client = local::builder(service).base_url("https://api.example.com");
    let client = client.build().expect("a client");
    let outcome = client.request::<Value>(method, "/me", &[]).await;
    let seen = seen.lock().expect("no test failed here");
    let with_token = seen.iter().filter(|(_, token)| *token);
    (
        with_token.map(|(url, _)| url.clone()).collect(),
        outcome.is_ok(),
    )
}

#[tokio::test(start_paused = true)]
async fn only_reads_follow_redirects_on_the_same_host() {
    let targets = [
        ("https://api.example.com/moved", true),
        ("/moved", true),
        ("https://api.example.com:443/moved", true),
        ("https://other.example.com/moved", false),
        ("//other.example.com/moved", false),
        ("https://api.example.com:8443/moved", false),
        ("http://api.example.com/moved", false),
        ("https://api.example.com@other.example.com/moved", false),
        ("https://user@api.example.com/moved", false),
        ("https://[", false),
    ];
    let mut elsewhere = 0;
    for status in [301, 302, 303, 307, 308] {
        for method in [Method::GET, Method::POST, Method::DELETE] {
            for (location, home) in targets {
                let (urls, answered) = visited(status, method.clone(), location).await;
                let followed = home && method == Method::GET;
                let case = format!("{status} {method} {location}: {urls:?}");
                assert_eq!(answered, followed, "{case}");
                assert_eq!(urls.len(), if followed { 2 } else { 1 }, "{case}");
                let away = |url: &&String| !url.starts_with("https://api.example.com/");
                elsewhere += urls.iter().filter(away).count();
            }
        }
    }
    assert_eq!(elsewhere, 0, "the token went to another host");
}

#[tokio::test(start_paused = true)]
async fn a_cycle_of_redirects_ends() {
    let (urls, answered) = visited(302, Method::GET, "/me").await;
    assert!(!answered);
    assert_eq!(urls.len(), 6, "five are followed");
}

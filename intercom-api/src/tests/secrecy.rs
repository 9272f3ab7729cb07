//! Tests that the token appears only in the `Authorization` header, and never in any output.

use std::fmt::{Debug, Write};
use std::sync::Mutex;

use serde_json::Value;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::server::{Server, json, reply};
use super::{Client, TOKEN, client};
use crate::{Error, Method, Redirect};

/// The spans, events and fields of all tests of this program.
static TRACED: Mutex<String> = Mutex::new(String::new());

struct Capture;

impl Visit for Capture {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let mut text = TRACED.lock().expect("no test failed here");
        writeln!(text, "{}={value:?}", field.name()).expect("memory");
    }
}

impl Subscriber for Capture {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Capture);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Capture);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Capture);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// The records that HTTP libraries write to `log`, from all tests of this program.
static LOGGED: Mutex<String> = Mutex::new(String::new());

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut text = LOGGED.lock().expect("no test failed here");
        writeln!(text, "{} {}", record.target(), record.args()).expect("memory");
    }

    fn flush(&self) {}
}

fn capture_everything() {
    log::set_logger(&Logger).expect("the only logger");
    log::set_max_level(log::LevelFilter::Trace);
    let _ = tracing::subscriber::set_global_default(Capture);
}

/// Returns all text that an error can output.
fn texts(error: &Error) -> String {
    let mut texts = format!("{error} {error:?} {error:#?} {}", error.body_text());
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        write!(texts, " {cause} {cause:?}").expect("memory");
        source = cause.source();
    }
    texts
}

/// Returns the output of calls with every kind of outcome.
async fn outcomes() -> String {
    let mut all = String::new();
    let echo = |seen: &super::server::Seen| {
        let body = format!(r#"{{"errors":[{{"code":"x","message":"got {seen:?}"}}]}}"#);
        reply(400, "", body.replace('\\', ""))
    };
    let servers = [
        Server::new(echo).await,
        Server::new(|seen| reply(502, "Content-Type: text/html\r\n", format!("{seen:?}"))).await,
        Server::always(json(200, "{")).await,
        Server::always(reply(302, "Location: http://127.0.0.1:1/x\r\n", "")).await,
        Server::always(b"not HTTP\r\n\r\n".to_vec()).await,
        Server::always(Vec::new()).await,
    ];
    for server in &servers {
        let client = client(server);
        let request = client
            .request::<Value>(Method::GET, "/me", &[])
            .query("email", "ada");
        write!(all, "{client:?} {client:#?} {request:?}").expect("memory");
        let error = request.await.expect_err("an answer that is an error");
        all.push_str(&texts(&error));
        let arrived = &server.only().headers["authorization"];
        assert_eq!(
            arrived,
            &format!("Bearer {TOKEN}"),
            "the token was there to be shown"
        );
    }
    let redirect = client(&servers[3])
        .request::<Redirect>(Method::GET, "/me", &[])
        .send()
        .await;
    write!(all, "{redirect:?}").expect("memory");
    all
}

#[tokio::test]
async fn the_token_is_in_no_output() {
    capture_everything();
    let mut all = outcomes().await;
    let builder = Client::builder().token(TOKEN);
    write!(all, "{builder:?} {builder:#?}").expect("memory");
    let spaced = Client::new(format!("Bearer {TOKEN}")).expect_err("two words");
    all.push_str(&texts(&spaced));
    let url = Client::builder()
        .token("x")
        .base_url(format!("https://{TOKEN}@example.com"));
    all.push_str(&texts(&url.build().expect_err("a user name")));

    assert!(
        all.contains("[token]"),
        "the token is removed from responses"
    );
    assert!(!all.contains(TOKEN), "{all}");
    let traced = TRACED.lock().expect("no test failed here");
    assert!(
        traced.contains("operation=GET /me"),
        "the capture works: {traced}"
    );
    assert!(traced.contains("status=502"), "{traced}");
    assert!(
        !traced.contains(TOKEN) && !traced.contains("ada"),
        "{traced}"
    );
    let logged = LOGGED.lock().expect("no test failed here");
    assert!(logged.contains("127.0.0.1"), "the capture works: {logged}");
    assert!(!logged.contains(TOKEN), "{logged}");
}

#[tokio::test]
#[cfg(any(feature = "native-tls", feature = "rustls"))]
async fn https_sends_nothing_before_the_handshake() {
    use tokio::io::AsyncReadExt;

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    let heard = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut heard = vec![0; 4096];
        let length = stream.read(&mut heard).await.expect("bytes");
        heard.truncate(length);
        heard
    });
    let client = Client::builder()
        .token(TOKEN)
        .base_url(format!("https://localhost:{port}"))
        .build()
        .expect("a client");
    let outcome = client.request::<Value>(Method::GET, "/me", &[]).await;
    let error = outcome.expect_err("a server without TLS");
    assert!(error.is_retryable(), "nothing was sent: {error}");
    let heard = heard.await.expect("what was heard");
    assert_eq!(heard.first(), Some(&22), "a handshake comes first");
    assert!(!String::from_utf8_lossy(&heard).contains(TOKEN));
}

/// Returns the error of a call with this token.
async fn error_with(token: &str, strict: bool, answer: Vec<u8>) -> Error {
    let server = Server::always(answer).await;
    let client = Client::builder()
        .token(token)
        .retry(crate::Retry::never())
        .base_url(server.url());
    let client = client.build().expect("a client");
    let request = client.request::<Vec<bool>>(Method::GET, "/companies", &[]);
    let request = if strict { request.strict() } else { request };
    request.await.expect_err("an answer that is an error")
}

#[tokio::test]
async fn a_short_token_leaves_error_bodies_unchanged() {
    let body = r#"{"type":"error.list","request_id":"r1","errors":[{"code":"company_not_found","message":"Company Not Found","field":"company_id"}]}"#;
    for token in ["any", "o", "Company", "company_not_foun"] {
        let error = error_with(token, false, json(404, body)).await;
        let long = token.len() >= 16;
        assert_eq!(error.code() == Some("company_not_found"), !long, "{token}");
        assert_eq!(error.body() == body.as_bytes(), !long, "{token}");
        assert_eq!(error.request_id(), Some("r1"));
        assert_eq!(error.field(), Some("company_id"));
    }
    let body = r#"{"request_id":"any","errors":[{"code":"any","any":1,"message":"any thing"}]}"#;
    let error = error_with("any", false, json(404, body)).await;
    let expected = r#"{"request_id":"[token]","errors":[{"code":"[token]","[token]":1,"message":"any thing"}]}"#;
    assert_eq!(error.body_text(), expected);
    assert_eq!(error.request_id(), Some("any"));
}

#[tokio::test]
async fn codes_fields_and_request_ids_that_equal_a_short_token_stay() {
    let body = r#"{"type":"error.list","request_id":"t1","errors":[{"code":"t1","message":"t1","field":"t1"}]}"#;
    for start in ["", "\u{feff}"] {
        let error = error_with("t1", false, json(404, &format!("{start}{body}"))).await;
        assert_eq!((error.code(), error.field()), (Some("t1"), Some("t1")));
        assert_eq!(error.request_id(), Some("t1"));
        assert_eq!(error.errors()[0].message.as_deref(), Some("[token]"));
        assert_eq!(
            error.body_text(),
            format!("{start}{}", body.replace("t1", "[token]"))
        );
    }
    for token in ["errors", "code", "type", "error.list"] {
        let body = r#"{"type":"error.list","errors":[{"code":"scroll_exists"}]}"#;
        let error = error_with(token, false, json(409, body)).await;
        assert_eq!(error.code(), Some("scroll_exists"), "{token}");
    }
}

#[tokio::test]
async fn the_token_is_removed_from_a_success_that_cannot_be_decoded() {
    let keyed = format!(r#"[true, {{"{TOKEN}": }}]"#);
    let escaped = r#"{"\u0064G9rOnNlbnRpbmV\u0073": "x dG9rOnNlbnRpbmVs"}"#;
    for (body, strict) in [(keyed.as_str(), false), (escaped, false), (escaped, true)] {
        let error = error_with(TOKEN, strict, json(200, body)).await;
        let path = error.json_path().unwrap_or_default();
        let all = format!("{} {path}", texts(&error));
        assert!(!all.contains(TOKEN), "{all}");
        assert!(error.body_text().contains("[token]"), "{all}");
        assert!(!error.body_text().contains("\\u0064"), "{all}");
    }
    let error = error_with(TOKEN, false, json(200, &keyed)).await;
    assert_eq!(error.json_path(), Some(r#"$[1]["[token]"]"#), "{error}");
    let error = error_with("any", false, json(200, r#"[{"any": }]"#)).await;
    assert_eq!(error.json_path(), Some(r#"$[0]["[token]"]"#), "{error}");
}

#[tokio::test]
async fn the_token_is_removed_from_a_body_that_exceeds_the_limit() {
    let server = Server::new(|_| {
        let body = format!(r#"{{"a":"{TOKEN}","b":"{}"}}"#, "x".repeat(1000));
        let head = format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n30\r\n{}\r\n400\r\n{}\r\n0\r\n\r\n", &body[..0x30], "y".repeat(0x400));
        head.into_bytes()
    })
    .await;
    let client = Client::builder()
        .token(TOKEN)
        .base_url(server.url())
        .max_response_bytes(100);
    let request = client
        .build()
        .expect("a client")
        .request::<Value>(Method::GET, "/me", &[]);
    let error = request.await.expect_err("more than 100 bytes");
    assert_eq!(error.kind(), crate::ErrorKind::TooLarge);
    assert!(!texts(&error).contains(TOKEN), "{}", texts(&error));
}

#[tokio::test]
async fn another_version_is_reported_once_per_client() {
    let _ = tracing::subscriber::set_global_default(Capture);
    tracing::callsite::rebuild_interest_cache();
    let head = "Content-Type: application/json\r\nIntercom-Version: 7.77\r\n";
    let server = Server::always(super::server::reply(200, head, "[]")).await;
    let client = client(&server);
    let reports = || {
        let traced = TRACED.lock().expect("no test failed here");
        traced.lines().filter(|line| *line == "used=7.77").count()
    };
    for _ in 0..3 {
        let request = client
            .clone()
            .request::<Vec<bool>>(Method::GET, "/tags", &[]);
        let response = request.send().await.expect("a success");
        assert_eq!(response.version(), Some("7.77"));
    }
    assert_eq!(reports(), 1);
    let traced = TRACED.lock().expect("no test failed here").clone();
    assert!(traced.contains("version=7.77"), "the span has it: {traced}");

    let request = client.request::<Vec<bool>>(Method::GET, "/tags", &[]);
    let error = request.strict().await.expect_err("another version");
    assert_eq!(error.kind(), crate::ErrorKind::Decode);
    let expected = "the response has the API version `7.77`, but the request has `9.1`";
    assert!(error.to_string().contains(expected), "{error}");
    assert_eq!(error.body(), b"[]");
    let request = client.request::<Vec<bool>>(Method::GET, "/tags", &[]);
    let same = request.version("7.77").strict().await;
    same.expect("the version of this call");
    assert_eq!(reports(), 1, "an error and a match are not reported");
}

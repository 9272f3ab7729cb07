//! Tests of responses of every expected and unexpected kind.

use serde_json::{Map, Value, json};

use super::get;
use super::server::{self, Server, reply};
use crate::{Download, Error, ErrorKind};

const TEXT: &str = "Content-Type: text/plain\r\n";

async fn receive<T: crate::FromResponse>(bytes: Vec<u8>) -> Result<T, Error> {
    let server = Server::always(bytes).await;
    get(&server, "/thing").await
}

#[tokio::test]
async fn a_response_has_its_metadata() {
    let head = "X-Request-Id: req-7\r\nX-RateLimit-Limit: 1666\r\nX-RateLimit-Remaining: 12\r\n\
                Content-Type: application/json\r\n";
    let server = Server::always(reply(201, head, r#"{"id": "1"}"#)).await;
    let response = get::<Value>(&server, "/thing")
        .send()
        .await
        .expect("an answer");
    assert_eq!(response.status().as_u16(), 201);
    assert_eq!(response.request_id(), Some("req-7"));
    assert_eq!(
        response.rate_limit().expect("a rate limit").remaining,
        Some(12)
    );
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.value()["id"], "1");
    assert_eq!(response.into_inner(), json!({"id": "1"}));
}

#[tokio::test]
async fn json_of_any_form_is_read() {
    assert_eq!(
        receive::<Value>(server::json(200, "[1]"))
            .await
            .expect("JSON"),
        json!([1])
    );
    let map = receive::<Map<String, Value>>(server::json(200, r#"{"a": 1}"#)).await;
    assert_eq!(map.expect("JSON")["a"], 1);
    let unnamed = receive::<Value>(reply(200, "", "{}")).await;
    assert_eq!(unnamed.expect("JSON without a header"), json!({}));
    let special = "Content-Type: application/vnd.api+json\r\n";
    assert!(receive::<Value>(reply(200, special, "{}")).await.is_ok());
}

#[tokio::test]
async fn strings_are_read() {
    let plain = receive::<String>(reply(200, TEXT, "WEBVTT é")).await;
    assert_eq!(plain.expect("text"), "WEBVTT é");
    let quoted = receive::<String>(server::json(200, r#""a\nb""#)).await;
    assert_eq!(quoted.expect("a JSON string"), "a\nb");
    assert_eq!(
        receive::<String>(reply(200, TEXT, "")).await.expect("text"),
        ""
    );
    for wrong in [server::json(200, "{}"), reply(200, TEXT, [0xff, 0xfe])] {
        let error = receive::<String>(wrong).await.expect_err("no text");
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn empty_responses_are_read_if_the_type_allows_them() {
    for bytes in [
        reply(204, "", ""),
        server::json(202, ""),
        server::json(200, " \n"),
    ] {
        receive::<()>(bytes.clone()).await.expect("nothing");
        assert_eq!(
            receive::<Option<Value>>(bytes.clone())
                .await
                .expect("nothing"),
            None
        );
        let error = receive::<Value>(bytes).await.expect_err("empty");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("empty"), "{error}");
    }
    assert_eq!(
        receive::<Option<Value>>(server::json(200, "null"))
            .await
            .expect("null"),
        None
    );
    let there = receive::<Option<Value>>(server::json(200, "{}")).await;
    assert_eq!(there.expect("an object"), Some(json!({})));
    receive::<()>(reply(200, TEXT, "whatever"))
        .await
        .expect("a body is ignored");
}

#[tokio::test]
async fn invalid_json_is_preserved_in_the_error() {
    let html = "Content-Type: text/html\r\nX-Request-Id: req-9\r\n";
    let error = receive::<Value>(reply(200, html, "<h1>Hi</h1>"))
        .await
        .expect_err("HTML");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.request_id(), Some("req-9"));
    assert_eq!(error.body(), b"<h1>Hi</h1>");
    let expected = "GET /thing: the response has the content type `text/html`; expected JSON \
                    (status 200, request id req-9)";
    assert_eq!(error.to_string(), expected);

    let error = receive::<Value>(server::json(200, r#"{"a": "#))
        .await
        .expect_err("half of it");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body_text(), r#"{"a": "#);
    assert!(error.json_path().is_some());
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn files_are_read_in_chunks() {
    let head = "Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\n";
    let server = Server::always(reply(200, head, [7_u8; 100_000])).await;
    let mut download: Download = get(&server, "/thing").await.expect("a file");
    assert_eq!(download.status().as_u16(), 200);
    assert_eq!(download.content_type(), Some("application/octet-stream"));
    assert_eq!(download.content_length(), Some(100_000));
    assert_eq!(download.headers()["content-disposition"], "attachment");
    let mut length = 0;
    while let Some(chunk) = download.chunk().await.expect("a piece") {
        assert!(chunk.iter().all(|byte| *byte == 7));
        length += chunk.len();
    }
    assert_eq!(length, 100_000);

    let download: Download = get(&server, "/thing").await.expect("a file");
    assert_eq!(
        download.bytes(100_000).await.expect("all of it").len(),
        100_000
    );
    let download: Download = get(&server, "/thing").await.expect("a file");
    let error = download.bytes(99_999).await.expect_err("a byte too many");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(error.operation(), Some("GET /thing"));
}

#[tokio::test]
async fn an_incomplete_file_is_an_error() {
    let mut bytes = reply(200, "", [7_u8; 1000]);
    bytes.truncate(bytes.len() - 10);
    let server = Server::always(bytes).await;
    let download: Download = get(&server, "/thing").await.expect("a file");
    let error = download
        .bytes(1 << 20)
        .await
        .expect_err("ten bytes are missing");
    assert_eq!(error.kind(), ErrorKind::Transport(crate::Phase::Receive));
    let error = get::<Download>(&Server::always(server::json(404, "{}")).await, "/thing").await;
    assert!(error.expect_err("no file").is_not_found());
}

#[tokio::test]
async fn responses_have_a_size_limit() {
    let announced = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\
                     Content-Length: 68719476736\r\n\r\n[";
    let error = receive::<Value>(announced.into())
        .await
        .expect_err("64 GiB announced");
    assert_eq!(error.kind(), ErrorKind::TooLarge);

    // If the response announces no length, the received bytes are counted.
    let mut endless = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n".to_vec();
    endless.resize(endless.len() + (64 << 20) + 1, b' ');
    let error = receive::<Value>(endless)
        .await
        .expect_err("64 MiB and a byte");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.to_string().contains("67108864 bytes"), "{error}");
}

#[derive(Debug)]
enum Outcome {
    Done(Map<String, Value>),
    Queued(String),
    Nothing(()),
}

crate::from_response::by_status!(Outcome { Done(Map<String, Value>) = 200, Queued(String) = 202, Nothing(()) = 204 });

#[tokio::test]
async fn the_status_selects_the_type() {
    let done = receive::<Outcome>(server::json(200, r#"{"a": 1}"#))
        .await
        .expect("an object");
    assert!(
        matches!(&done, Outcome::Done(map) if map.len() == 1),
        "{done:?}"
    );
    let queued = receive::<Outcome>(reply(202, TEXT, "job"))
        .await
        .expect("a text");
    assert!(
        matches!(&queued, Outcome::Queued(text) if text == "job"),
        "{queued:?}"
    );
    let nothing = receive::<Outcome>(reply(204, "", ""))
        .await
        .expect("nothing");
    assert!(matches!(nothing, Outcome::Nothing(())), "{nothing:?}");
    let other = receive::<Outcome>(server::json(206, "{}"))
        .await
        .expect_err("no such answer");
    assert_eq!(other.kind(), ErrorKind::Decode);
    assert_eq!(other.status().map(|status| status.as_u16()), Some(206));
}

use std::time::Duration;

use serde_json::{Value, json};

use super::{CODE, SECRET, app};
use crate::oauth::{AccessToken, Code, State};
use crate::tests::local::{self, Script, Step};
use crate::tests::server::{Server, json as answer, reply};
use crate::tests::{Client, TOKEN};
use crate::{Error, ErrorKind};

fn code() -> Code {
    let query = format!("code={CODE}&state=s");
    Code::from_callback(&query, &State::new("s")).expect("a code")
}

async fn exchange(provider: &Server) -> Result<AccessToken, Error> {
    app(&provider.url()).exchange(&code()).await
}

async fn error_of(answer: Vec<u8>) -> Error {
    let provider = Server::always(answer).await;
    exchange(&provider).await.expect_err("no token")
}

/// Checks that an error and its sources contain no secret.
fn shows_nothing(error: &Error) {
    let shown = format!(
        "{error} {error:?} {:?} {}",
        error.headers(),
        error.body_text()
    );
    for hidden in [SECRET, CODE, TOKEN] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    assert!(
        error.to_string().starts_with("POST /auth/eagle/token: "),
        "{error}"
    );
}

#[tokio::test]
async fn a_code_is_exchanged_for_a_token() {
    let body = json!({"token_type": "Bearer", "token": TOKEN, "access_token": TOKEN});
    let provider = Server::always(answer(200, &body.to_string())).await;
    let token = exchange(&provider).await.expect("a token");
    assert_eq!(token.as_str(), TOKEN);
    let seen = provider.only();
    assert_eq!(
        (&*seen.method, &*seen.target),
        ("POST", "/auth/eagle/token")
    );
    assert_eq!(seen.header("content-type"), "application/json");
    assert_eq!(seen.header("accept"), "application/json");
    assert!(seen.header("user-agent").ends_with(" tests/1"));
    assert!(!seen.headers.contains_key("authorization"));
    assert_eq!(
        serde_json::from_slice::<Value>(&seen.body).expect("JSON"),
        json!({"code": CODE, "client_id": "id & name", "client_secret": SECRET})
    );
}

#[tokio::test]
async fn either_name_of_the_token_is_read() {
    for body in [
        json!({"token": TOKEN}),
        json!({"access_token": TOKEN, "token_type": "bearer", "token": null}),
        json!({"access_token": "", "token": TOKEN}),
    ] {
        let provider = Server::always(answer(200, &body.to_string())).await;
        assert_eq!(exchange(&provider).await.expect("a token").as_str(), TOKEN);
    }
}

#[tokio::test]
async fn a_response_without_a_valid_token_is_an_error_without_secrets() {
    for body in [
        String::new(),
        "<html>".to_owned(),
        "[]".to_owned(),
        json!({"token_type": "Bearer"}).to_string(),
        json!({"token_type": "mac", "token": TOKEN}).to_string(),
        json!({"token": format!("{TOKEN} {TOKEN}")}).to_string(),
        json!({"token": format!("{TOKEN}\r\nx: y")}).to_string(),
        format!("{{\"token\": \"{TOKEN}\""),
        format!(
            "{{\"token\": \"{TOKEN}\", \"x\": \"{}\"}}",
            "y".repeat(65 * 1024)
        ),
    ] {
        let error = error_of(answer(200, &body)).await;
        let kind = error.kind();
        assert!(
            matches!(kind, ErrorKind::Decode | ErrorKind::TooLarge),
            "{error}"
        );
        assert!(error.body().is_empty());
        assert!(!error.is_retryable(), "the code was used");
        shows_nothing(&error);
    }
}

#[tokio::test]
async fn a_rejected_exchange_is_an_error_without_secrets() {
    let body = format!(
        r#"{{"type":"error.list","request_id":"r1","errors":[{{"code":"unauthorized","message":"no {CODE} for {SECRET}"}}]}}"#
    );
    let head = format!("Content-Type: application/json\r\nX-Echo: {SECRET}\r\n");
    let error = error_of(reply(401, &head, &body)).await;
    assert!(error.is_unauthorized());
    assert_eq!(
        (error.code(), error.request_id()),
        (Some("unauthorized"), Some("r1"))
    );
    shows_nothing(&error);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::always(answer(200, r#"{"token":"x"}"#)).await;
    let head = format!("Location: {}/auth/eagle/token\r\n", elsewhere.url());
    let error = error_of(reply(307, &head, "")).await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(elsewhere.seen().is_empty());
    shows_nothing(&error);
}

#[tokio::test]
async fn a_code_is_sent_once() {
    for status in [429, 500, 503] {
        let provider = Server::always(reply(status, "", "")).await;
        let error = exchange(&provider).await.expect_err("no token");
        assert!(!error.is_retryable(), "{error}");
        provider.only();
    }
    let gone = app("http://127.0.0.1:9").exchange(&code()).await;
    let error = gone.expect_err("nobody is there");
    assert!(error.is_retryable(), "it was not sent: {error}");
    shows_nothing(&error);
}

#[tokio::test(start_paused = true)]
async fn a_stalled_provider_times_out() {
    let stalling = |request: reqwest::Request| {
        let hour = Step::Sleep(Duration::from_secs(3600));
        Ok(local::reply(&request, 200, &[], Script::new([hour]).body()))
    };
    let client: crate::ClientBuilder<Client> = local::builder(stalling);
    let oauth = crate::oauth::OAuth::new("id", super::secret(), client).expect("an app");
    let error = oauth.exchange(&code()).await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    shows_nothing(&error);
}

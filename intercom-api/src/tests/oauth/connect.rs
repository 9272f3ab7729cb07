use std::sync::{Arc, Mutex};

use reqwest::{Request, Response};
use serde_json::{Value, json};

use super::{app, secret};
use crate::oauth::{AccessToken, OAuth};
use crate::tests::local;
use crate::tests::server::{Server, json as answer, reply};
use crate::tests::{Client, TOKEN};
use crate::{Error, Method, Region};

type Calls = Arc<Mutex<Vec<String>>>;

/// Returns an app that calls simulated hosts, and the list of its calls. The hosts in `known` accept the token, and
/// `/me` returns `region`.
fn hosts(known: &'static [&'static str], region: Value) -> (OAuth<Client>, Calls) {
    let calls = Calls::default();
    let notes = calls.clone();
    let service = move |request: Request| -> Result<Response, Error> {
        let host = request.url().host_str().unwrap_or_default().to_owned();
        let call = format!("{} {host}{}", request.method(), request.url().path());
        notes.lock().expect("no test failed here").push(call);
        let authorization = format!("Bearer {TOKEN}");
        assert_eq!(request.headers()["authorization"], authorization.as_str());
        if known.contains(&&*host) {
            let me = json!({
                "id": "1", "email": "ada@example.com", "email_verified": true,
                "app": {"id_code": "abc12345", "region": region, "secure": true},
            });
            Ok(local::json(&request, &me.to_string()))
        } else {
            Ok(local::reply(&request, 401, &[], ""))
        }
    };
    let client = local::builder(service);
    (OAuth::new("id", secret(), client).expect("an app"), calls)
}

fn token() -> AccessToken {
    AccessToken::new(TOKEN)
}

fn calls(calls: &Calls) -> Vec<String> {
    calls.lock().expect("no test failed here").clone()
}

#[tokio::test(start_paused = true)]
async fn a_client_calls_the_region_of_its_workspace() {
    const ALL: &[&str] = &[
        "api.intercom.io",
        "api.eu.intercom.io",
        "api.au.intercom.io",
    ];
    for (code, region, host) in [
        ("US", Region::Us, "api.intercom.io"),
        ("EU", Region::Eu, "api.eu.intercom.io"),
        ("AU", Region::Au, "api.au.intercom.io"),
    ] {
        let (oauth, seen) = hosts(ALL, code.into());
        let installation = oauth.connect(&token()).await.expect("an installation");
        assert_eq!(installation.region, Some(region));
        assert_eq!(installation.me.verified_email(), Some("ada@example.com"));
        let workspace = installation.me.app.as_ref().expect("a workspace");
        assert_eq!(workspace.id_code.as_deref(), Some("abc12345"));
        assert_eq!(workspace.extra.get("secure"), Some(&true.into()));
        let call = installation
            .client
            .request::<Value>(Method::GET, "/tags", &[]);
        call.await.expect("an answer");
        assert_eq!(
            calls(&seen),
            [
                "GET api.intercom.io/me".to_owned(),
                format!("GET {host}/tags")
            ]
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_region_in_another_spelling_is_known() {
    for spelling in ["Europe", "EUROPE", "eu-west-1", "European Union"] {
        let (oauth, _) = hosts(&["api.intercom.io"], spelling.into());
        let installation = oauth.connect(&token()).await.expect("an installation");
        assert_eq!(installation.region, Some(Region::Eu), "{spelling}");
        assert_eq!(installation.region_name(), Some(spelling));
        assert_eq!(installation.base_url, "https://api.eu.intercom.io/");
    }
}

#[tokio::test(start_paused = true)]
async fn the_regions_are_tried_in_turn() {
    let (oauth, seen) = hosts(&["api.au.intercom.io"], "AU".into());
    let installation = oauth.connect(&token()).await.expect("an installation");
    assert_eq!(installation.region, Some(Region::Au));
    assert_eq!(
        calls(&seen),
        [
            "GET api.intercom.io/me",
            "GET api.eu.intercom.io/me",
            "GET api.au.intercom.io/me"
        ]
    );
    let (oauth, seen) = hosts(&[], Value::Null);
    let error = oauth.connect(&token()).await.expect_err("nobody knows it");
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(calls(&seen).len(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_unknown_region_uses_the_host_that_responded() {
    let (oauth, seen) = hosts(&["api.eu.intercom.io"], "MARS".into());
    let installation = oauth.connect(&token()).await.expect("an installation");
    assert_eq!(installation.region, None);
    assert_eq!(installation.region_name(), Some("MARS"));
    assert_eq!(installation.base_url, "https://api.eu.intercom.io/");
    oauth.uninstall(&token()).await.expect("an answer");
    let seen = calls(&seen);
    assert_eq!(
        seen.last().map(String::as_str),
        Some("POST api.eu.intercom.io/auth/uninstall")
    );
}

#[tokio::test]
async fn a_custom_base_url_is_the_only_one_tried() {
    let me = r#"{"id":7,"email":"ada@example.com","email_verified":null,"app":{"region":"EU"}}"#;
    let provider = Server::always(answer(200, me)).await;
    let installation = app(&provider.url()).connect(&token()).await;
    let installation = installation.expect("an installation");
    assert_eq!(installation.region, Some(Region::Eu));
    assert_eq!(installation.me.verified_email(), None);
    let call = installation
        .client
        .request::<Value>(Method::GET, "/tags", &[]);
    call.await.expect("an answer");
    let targets: Vec<String> = provider
        .seen()
        .into_iter()
        .map(|seen| seen.target)
        .collect();
    assert_eq!(targets, ["/me", "/tags"]);
}

#[tokio::test]
async fn a_server_error_does_not_try_other_regions() {
    let provider = Server::always(reply(403, "", "")).await;
    let error = app(&provider.url())
        .connect(&token())
        .await
        .expect_err("an error");
    assert_eq!(error.operation(), Some("GET /me"));
    provider.only();
}

#[test]
fn only_a_verified_email_is_returned() {
    for (json, expected) in [
        (r#"{"email":"a@b","email_verified":true}"#, Some("a@b")),
        (r#"{"email":"a@b","email_verified":false}"#, None),
        (r#"{"email":"a@b","email_verified":"true"}"#, None),
        (r#"{"email":"a@b"}"#, None),
        (r#"{"email":"","email_verified":true}"#, None),
        (r#"{"email_verified":true}"#, None),
    ] {
        let me: crate::oauth::Me = crate::json::from_slice(json.as_bytes()).expect("JSON");
        assert_eq!(me.verified_email(), expected, "{json}");
    }
}

use serde_json::{Value, json};

use super::secret;
use crate::signed::{
    AppRequest, HealthCheckRequest, HealthCheckResponse, HealthState, Signer, UninstallRequest,
    Verifier, VerifyError,
};

const SECRET: &str = "client_secret_for_tests";

fn decode<T: serde::de::DeserializeOwned>(body: &str) -> Result<T, VerifyError> {
    let header = Signer::app(secret(SECRET)).sign(body.as_bytes());
    let verifier = Verifier::app(secret(SECRET));
    assert_eq!(verifier.header(), "x-body-signature");
    verifier.verify(body.as_bytes(), [header])?.decode()
}

#[test]
fn the_signature_is_that_of_the_body_without_a_prefix() {
    let body = br#"{"type":"notification_event","topic":"ping"}"#;
    let header = "9af2777c0fb69d40922385803a2407a7b5e27ba223b502502bc59cf868cc5bb9";
    assert_eq!(Signer::app(secret(SECRET)).sign(body), header);
    let verifier = Verifier::app(secret(SECRET));
    assert!(verifier.verify(body, [header]).is_ok());
    let refusal = verifier.verify(b"{}", [header]).expect_err("another body");
    assert_eq!(refusal.status(), 401);
    assert!(refusal.to_string().contains("client secret"), "{refusal}");
    let prefixed = format!("sha256={header}");
    assert!(verifier.verify(body, [prefixed]).is_err());
}

#[test]
fn requests_are_distinguished_by_their_id() {
    let Ok(AppRequest::Uninstall(request)) = decode(r#"{"app_id":"w","reason":"x"}"#) else {
        panic!("an uninstall request");
    };
    assert_eq!(request.app_id, "w");
    assert_eq!(request.extra.get("reason"), Some(&json!("x")));
    let Ok(AppRequest::HealthCheck(request)) = decode(r#"{"workspace_id":"w"}"#) else {
        panic!("a health check");
    };
    assert_eq!(request.workspace_id, "w");
    for body in [
        r#"{}"#,
        r#"{"app_id":"w","workspace_id":"w"}"#,
        r#"{"app_id":null}"#,
        r#"{"workspace_id":""}"#,
        r#"{"app_id":{}}"#,
    ] {
        let Ok(AppRequest::Other(other)) = decode(body) else {
            panic!("neither of them: {body}");
        };
        assert_eq!(Value::Object(other).to_string(), body);
    }
    assert!(matches!(
        decode::<AppRequest>("[]"),
        Err(VerifyError::Malformed(_))
    ));
}

#[test]
fn a_request_of_one_kind_needs_its_id() {
    assert_eq!(
        decode::<UninstallRequest>(r#"{"app_id":"w"}"#)
            .expect("an id")
            .app_id,
        "w"
    );
    let refusal =
        decode::<UninstallRequest>(r#"{"workspace_id":"w"}"#).expect_err("another request");
    assert_eq!(refusal.status(), 400);
    assert!(
        refusal.to_string().contains("`app_id` is missing"),
        "{refusal}"
    );
    assert!(decode::<HealthCheckRequest>(r#"{"app_id":"w"}"#).is_err());
    assert!(decode::<HealthCheckRequest>(r#"{"workspace_id":""}"#).is_err());
}

#[test]
fn a_response_has_its_state_and_what_is_set() {
    let written = |response: HealthCheckResponse| -> Value {
        serde_json::from_slice(&response.to_json()).expect("JSON")
    };
    assert_eq!(HealthCheckResponse::ok().to_json(), br#"{"state":"OK"}"#);
    assert_eq!(
        written(HealthCheckResponse::unknown()),
        json!({"state": "UNKNOWN"})
    );
    let response = HealthCheckResponse::unhealthy("m")
        .cta_type("t")
        .cta_label("l")
        .cta_url("https://example.com");
    assert_eq!(response.state(), HealthState::Unhealthy);
    let expected = json!({
        "state": "UNHEALTHY", "message": "m", "cta_type": "t", "cta_label": "l", "cta_url": "https://example.com",
    });
    assert_eq!(written(response), expected);
}

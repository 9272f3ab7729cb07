//! Sends requests to the app, with valid and with invalid signatures.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use intercom_api::signed::Signer;
use serde_json::json;
use tower::ServiceExt;

use super::*;

fn secret() -> Secret {
    Secret::new("s3cret").expect("a secret")
}

/// Sends a body with these signatures; returns the status and the body of the response.
async fn send(path: &str, body: &Value, signatures: &[String]) -> (StatusCode, Value) {
    let mut request = Request::post(path);
    for signature in signatures {
        request = request.header("X-Body-Signature", signature);
    }
    let request = request
        .body(Body::from(body.to_string()))
        .expect("a request");
    let app = router(Verifier::canvas(secret()));
    let response = app.oneshot(request).await.expect("an answer");
    let (head, body) = response.into_parts();
    let body = to_bytes(body, 64 * 1024).await.expect("a body");
    (
        head.status,
        serde_json::from_slice(&body).unwrap_or_default(),
    )
}

async fn signed(path: &str, body: &Value) -> Value {
    let signature = Signer::canvas(secret()).sign(body.to_string().as_bytes());
    let (status, answer) = send(path, body, &[signature]).await;
    assert_eq!(status, StatusCode::OK);
    answer
}

#[tokio::test]
async fn a_plan_is_chosen() {
    let contact = json!({"type": "contact", "id": "6f3a", "name": "Ada", "email": null});
    let body = json!({"workspace_id": "abc12345", "contact": contact});
    let answer = signed("/initialize", &body).await;
    let components = &answer["canvas"]["content"]["components"];
    assert_eq!(components[1]["items"][0]["value"], "Ada");
    assert_eq!(components[1]["items"][1]["value"], "unknown");
    assert_eq!(components[2]["value"], "free");

    let body = json!({"workspace_id": "abc12345", "contact": contact, "component_id": "save",
                      "current_canvas": answer["canvas"], "input_values": {"plan": "pro"}});
    let answer = signed("/submit", &body).await;
    let components = &answer["canvas"]["content"]["components"];
    assert_eq!(components[2]["value"], "pro");
    assert_eq!(components[4]["text"], "Saved (1)");

    let body = json!({"component_id": "save", "current_canvas": answer["canvas"],
                      "input_values": {"plan": "pro"}});
    let answer = signed("/submit", &body).await;
    assert_eq!(
        answer["canvas"]["content"]["components"][4]["text"],
        "Saved (2)"
    );
    assert_eq!(answer["canvas"]["stored_data"], json!({"times": 2}));
}

#[tokio::test]
async fn a_plan_that_is_no_option_is_not_shown() {
    let body = json!({"component_id": "save", "input_values": {"plan": "gold"}});
    let signature = Signer::canvas(secret()).sign(body.to_string().as_bytes());
    let (status, _) = send("/submit", &body, &[signature]).await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
}

#[tokio::test]
async fn others_are_refused() {
    let body = json!({"workspace_id": "abc12345"});
    let good = Signer::canvas(secret()).sign(body.to_string().as_bytes());
    let forged =
        Signer::canvas(Secret::new("other").expect("a secret")).sign(body.to_string().as_bytes());
    for signatures in [
        vec![],
        vec![forged],
        vec![good.clone(), good.clone()],
        vec![good.to_uppercase()],
    ] {
        for path in ["/initialize", "/submit"] {
            let (status, answer) = send(path, &body, &signatures).await;
            assert_eq!((status, answer), (StatusCode::UNAUTHORIZED, Value::Null));
        }
    }
    let other = json!({"workspace_id": "abc12346"});
    assert_eq!(
        send("/submit", &other, &[good]).await.0,
        StatusCode::UNAUTHORIZED
    );
}

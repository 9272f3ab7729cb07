//! An Inbox app that shows the contact of a conversation and lets the teammate select a plan.
//!
//! `INTERCOM_CLIENT_SECRET=… cargo run -p intercom-api --example inbox_app --features canvas`
//!
//! The app listens on `127.0.0.1:3000`. In the Developer Hub, enter the public `https` URLs of the paths `/initialize`
//! and `/submit` under Canvas Kit.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use intercom_api::Secret;
use intercom_api::canvas::{
    Action, Button, Canvas, CanvasError, Content, DataTable, DataTableItem, InitializeRequest,
    InitializeResponse, SelectOption, SingleSelect, SubmitRequest, SubmitResponse, Text, TextStyle,
};
use intercom_api::json;
use intercom_api::signed::{Verifier, VerifyError};
use intercom_api::v2_16::types::Contact;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new(std::env::var("INTERCOM_CLIENT_SECRET")?)?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, router(Verifier::canvas(secret))).await?)
}

fn router(verifier: Verifier) -> Router {
    Router::new()
        .route("/initialize", post(initialize))
        .route("/submit", post(submit))
        .with_state(Arc::new(verifier))
}

/// Handles `/initialize`, which Intercom calls when a teammate opens a conversation.
async fn initialize(
    State(verifier): State<Arc<Verifier>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answered(&verifier, &headers, &body, |request: InitializeRequest| {
        let contact = read(request.contact);
        InitializeResponse::new(Canvas::new(form(&contact, "free"))).to_json()
    })
}

/// Handles `/submit`, which Intercom calls when the teammate clicks the button.
async fn submit(
    State(verifier): State<Arc<Verifier>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answered(&verifier, &headers, &body, |request: SubmitRequest| {
        let plan = request.input("plan").unwrap_or("free").to_owned();
        let times = request.stored("times").and_then(Value::as_u64).unwrap_or(0) + 1;
        let contact = read(request.contact);
        // A real app stores the plan here.
        let content = form(&contact, &plan)
            .component(Text::new(format!("Saved ({times})")).style(TextStyle::Muted));
        let canvas = Canvas::new(content).stored("times", times);
        SubmitResponse::new(canvas).to_json()
    })
}

/// Returns the content of the canvas: the contact's name and email, and a selection of plans.
fn form(contact: &Contact, plan: &str) -> Content {
    let line = |field: &str, value: &Option<String>| {
        DataTableItem::new(field, value.as_deref().unwrap_or("unknown"))
    };
    let plans = ["free", "pro"].map(|plan| SelectOption::new(plan, plan));
    Content::new()
        .component(Text::new("Customer").style(TextStyle::Header))
        .component(DataTable::new([
            line("Name", &contact.name),
            line("Email", &contact.email),
        ]))
        .component(SingleSelect::new("plan", plans).label("Plan").value(plan))
        .component(Button::new("save", "Save", Action::submit()))
}

/// Decodes the contact with the types of the app's API version. Returns an empty contact if the value is absent or
/// invalid.
fn read(contact: Option<Value>) -> Contact {
    json::from_value(contact.unwrap_or_default()).unwrap_or_default()
}

/// Responds to requests that Intercom signed, and rejects all other requests.
fn answered<T: DeserializeOwned>(
    verifier: &Verifier,
    headers: &HeaderMap,
    body: &[u8],
    answer: impl FnOnce(T) -> Result<Vec<u8>, CanvasError>,
) -> Response {
    let verified = verifier.verify(body, headers.get_all(verifier.header()));
    let request: Result<T, VerifyError> = verified.and_then(|verified| verified.decode());
    match request.map(answer) {
        Ok(Ok(json)) => ([(header::CONTENT_TYPE, "application/json")], json).into_response(),
        Ok(Err(error)) => {
            eprintln!("{error}");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        Err(refusal) => {
            let status = StatusCode::from_u16(refusal.status());
            (
                status.unwrap_or(StatusCode::BAD_REQUEST),
                refusal.to_string(),
            )
                .into_response()
        }
    }
}

#[cfg(test)]
#[path = "inbox_app/tests.rs"]
mod tests;

//! Tests the published examples of error responses with a local server: the client's error contains the details and the
//! body of the response.

use calls::Arguments;
use intercom_api::{Error, ErrorKind};
use serde_json::Value;
use tests::examples::Example;
use tests::sample;
use tests::server::{Response, Server};
use tests::spec::{self, Described};

use super::versions;

#[tokio::test]
async fn errors_contain_the_details_of_the_service() {
    let server = Server::start(Response::empty(500)).await;
    let mut read = 0;
    for ((version, examples), described) in versions().iter().zip(spec::versions()) {
        let client = (version.connect)("unused", &server.url()).expect("a client");
        for example in examples.iter().filter(|example| example.is_error()) {
            let place = format!("{} {}", version.label, example.place());
            let index = client.find(&example.operation);
            let index = index.unwrap_or_else(|| panic!("{place}: unknown operation"));
            let status = example.code().expect("a status");
            server.respond(&Response::new(status, &example.media_type, example.bytes()));
            let outcome = client
                .call(index, &arguments(described, &example.operation))
                .await;
            let Err(error) = outcome else {
                panic!("{place} is treated as a success");
            };
            check(&place, example, &error);
            server.take();
            read += 1;
        }
    }
    println!("{read} errors read");
}

fn arguments(described: &Described, key: &str) -> Arguments {
    let operation = described
        .operations()
        .find(|operation| tests::rows::key(operation) == key)
        .expect("an operation of the IR");
    let sampler = sample::Sampler::new(described, 0);
    let body = operation.body.as_ref().map(|body| sampler.value(&body.ty));
    let params = operation.params.as_ref();
    let params = params.map(|params| sampler.value(&codegen::ir::Type::Named(params.ty.clone())));
    let path = operation.path_params.iter().map(|_| "1".to_owned());
    Arguments::new(
        path.collect(),
        body.unwrap_or_default(),
        params.unwrap_or_default(),
    )
}

fn check(place: &str, example: &Example, error: &Error) {
    assert_ne!(error.kind(), ErrorKind::Decode, "{place}: {error}");
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        example.code(),
        "{place}"
    );
    assert_eq!(error.body(), example.bytes(), "{place}: the body is kept");
    let said = &example.value;
    assert_eq!(error.request_id(), said["request_id"].as_str(), "{place}");
    let entries = entries(said);
    let found: Vec<_> = error
        .errors()
        .iter()
        .map(|entry| {
            (
                entry.code.as_str(),
                entry.message.as_deref(),
                entry.field.as_deref(),
            )
        })
        .collect();
    let expected: Vec<_> = entries
        .iter()
        .map(|(code, message, field)| (code.as_str(), message.as_deref(), field.as_deref()))
        .collect();
    assert_eq!(found, expected, "{place}: {said}");
    assert!(!found.is_empty(), "{place}: {said}");
    let shown = error.to_string();
    assert!(shown.contains(found[0].0), "{place}: {shown}");
}

/// Returns the code, the message and the field of each error in a body.
fn entries(body: &Value) -> Vec<(String, Option<String>, Option<String>)> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match body.get("errors") {
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| {
                let code = text(&item["code"]).unwrap_or_default();
                (code, text(&item["message"]), text(&item["field"]))
            })
            .collect(),
        // In errors of `POST /fin/csat`, the keys are the names of the fields.
        Some(Value::Object(fields)) => fields
            .iter()
            .map(|(field, message)| (String::new(), text(message), Some(field.clone())))
            .collect(),
        // An error response of `POST /phone_call_redirects` is a single error without a list.
        _ => vec![(
            text(&body["error_key"]).unwrap_or_default(),
            text(&body["message"]),
            None,
        )],
    }
}

//! Tests that every operation of every version responds to a valid request as the description defines, and rejects an
//! invalid request like the service. A JSON Schema validator validates the responses.

mod descriptions;
mod requests;

use std::thread;

use crate::common::{Answer, Client};
use descriptions::{answer_schema, descriptions, operations, refusals};
use intercom_mock::Mock;
use jsonschema::Validator;
use requests::{filled, fills_collection, key, make, media, path, prepare, query, request};
use serde_json::{Value, json};

/// Returns whether a response is an error response in the format of the service.
fn is_refusal(answer: &Answer) -> bool {
    let error = &answer.body["errors"][0];
    answer.body["type"] == "error.list"
        && answer.body["request_id"] == answer.header("x-request-id")
        && error["code"].as_str().is_some_and(|code| !code.is_empty())
        && error["message"]
            .as_str()
            .is_some_and(|message| !message.is_empty())
}

#[test]
fn every_right_request_is_answered_as_described() {
    let descriptions = descriptions();
    let outcomes = thread::scope(|scope| {
        let threads = descriptions.iter().map(|(version, description)| {
            scope.spawn(|| {
                let mut outcome = Outcome::default();
                outcome.judge_version(version, description);
                outcome
            })
        });
        let threads: Vec<_> = threads.collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("no panic"))
            .collect::<Vec<_>>()
    });
    let wrong: Vec<&String> = outcomes.iter().flat_map(|outcome| &outcome.wrong).collect();
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
    let sum = |of: fn(&Outcome) -> usize| outcomes.iter().map(of).sum::<usize>();
    let (count, judged) = (sum(|outcome| outcome.count), sum(|outcome| outcome.judged));
    println!("{count} responses, {judged} of them with a schema");
    let all: usize = descriptions.values().map(operations).sum();
    assert_eq!(count, 2 * all, "lenient and strict");
    assert!(judged * 10 > count * 9);
}

/// The results of the valid requests in a version.
#[derive(Default)]
struct Outcome {
    count: usize,
    judged: usize,
    wrong: Vec<String>,
}

impl Outcome {
    /// Sends the request of every operation to a lenient server and to a strict server, and validates the responses.
    fn judge_version(&mut self, version: &str, description: &Value) {
        let builder = || Mock::builder().demo().frozen_clock().without_rate_limit();
        let servers = [builder(), builder().strict()].map(|builder| {
            let mock = builder.start().expect("it starts");
            let first = mock.snapshot();
            (mock, first)
        });
        let served = intercom_mock::operations().into_iter();
        for served in served.filter(|served| served.version == version) {
            let (status, schema) = answer_schema(description, &served);
            let validator =
                schema.map(|schema| jsonschema::validator_for(&schema).expect("a schema"));
            for (mock, first) in &servers {
                mock.restore(first);
                let mut client = Client::new(mock).version(served.version);
                make(&client, description, &served);
                if let Some(media) = media(description, &served) {
                    client = client.header("content-type", &media);
                }
                let key = key(&served);
                prepare(&client, &key);
                let request = request(description, &served);
                let answer = client.call(served.method, &path(&key), request);
                self.judge(
                    &format!("{version} {key}"),
                    status,
                    validator.as_ref(),
                    &answer,
                );
            }
        }
    }

    fn judge(&mut self, name: &str, status: u16, schema: Option<&Validator>, answer: &Answer) {
        self.count += 1;
        if answer.status != status {
            let body = String::from_utf8_lossy(&answer.bytes);
            let got = answer.status;
            self.wrong
                .push(format!("{name}: {got} for {status}: {body:.400}"));
            return;
        }
        let Some(schema) = schema else { return };
        self.judged += 1;
        for error in schema.iter_errors(&answer.body) {
            let place = error.instance_path();
            self.wrong.push(format!("{name}: {place} {error:.300}"));
        }
    }
}

/// Returns a method that the path of an operation does not support.
fn other_method(served: &intercom_mock::ServedOperation) -> &'static str {
    let all = intercom_mock::operations();
    let same = all
        .iter()
        .filter(|other| other.version == served.version && other.path == served.path);
    let taken: Vec<&str> = same.map(|other| other.method).collect();
    let mut methods = ["PATCH", "PUT", "DELETE"].into_iter();
    let free = methods.find(|method| !taken.contains(method));
    free.expect("a method that the path lacks")
}

#[test]
fn every_wrong_request_is_refused() {
    let descriptions = descriptions();
    let mock = Mock::builder()
        .demo()
        .frozen_clock()
        .without_rate_limit()
        .start()
        .expect("it starts");
    let first = mock.snapshot();
    let mut wrong = Vec::new();
    let mut count = 0;
    for served in intercom_mock::operations() {
        let description = &descriptions[served.version];
        let key = key(&served);
        let body = request(description, &served);
        let mut expect = |what: &str, statuses: &[u16], answer: Answer| {
            count += 1;
            if !statuses.contains(&answer.status) || !is_refusal(&answer) {
                wrong.push(format!(
                    "{} {key}: {what}: {} {:.200}",
                    served.version,
                    answer.status,
                    answer.body.to_string()
                ));
            }
        };
        mock.restore(&first);
        let mut client = Client::new(&mock).version(served.version);
        client.token = None;
        expect(
            "no token",
            &[401],
            client.call(served.method, &path(&key), body.clone()),
        );
        client.token = Some("any".to_owned());
        expect(
            "another method",
            &[404],
            client.call(other_method(&served), &path(&key), body.clone()),
        );
        client.version = Some("1.9".to_owned());
        expect(
            "no such version",
            &[400],
            client.call(served.method, &path(&key), body.clone()),
        );
        client.version = Some(served.version.to_owned());
        if key.ends_with("{}") || key.contains("{}/") {
            let (_, way) = key.split_once(' ').expect("a key");
            let nowhere = filled(way, &["nowhere"; 2]) + query(&key);
            let answer = client.call(served.method, &nowhere, body.clone());
            // The first POST to a collection creates the collection; any other resource in a path must exist.
            if fills_collection(&served) {
                assert!(answer.status < 300, "{key}: {}", answer.body);
            } else {
                expect("not found", &[404], answer);
            }
        }
        if body.is_object() {
            let refused = refusals(description, &served);
            expect(
                "a list for a body",
                &refused,
                client.call(served.method, &path(&key), json!([])),
            );
            let declared =
                &description["paths"][served.path][served.method.to_lowercase()]["requestBody"];
            let required = declared.pointer("/content/application~1json/schema/required");
            if let Some(required) = required
                .and_then(|required| required.get(0))
                .and_then(Value::as_str)
            {
                let mut lacking = body.clone();
                lacking.as_object_mut().expect("an object").remove(required);
                let answer = client.call(served.method, &path(&key), lacking);
                let field = answer.body["errors"][0]["field"].clone();
                expect("a missing field", &refused, answer);
                assert_eq!(field, required, "{key}");
                let mut mistyped = body;
                mistyped[required] = json!({"of": ["another", "kind"]});
                let kind = declared.pointer(&format!(
                    "/content/application~1json/schema/properties/{required}/type"
                ));
                if kind.is_some_and(|kind| kind != "object") {
                    expect(
                        "a wrong type",
                        &refused,
                        client.call(served.method, &path(&key), mistyped),
                    );
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    println!("{count} requests refused");
}

//! Every operation of every version: a right request is answered as the description says, a wrong one is refused as the
//! service refuses. The judge of the answers is a JSON Schema validator over the description.

mod descriptions;
mod requests;

use crate::common::{Answer, Client};
use descriptions::{answer_schema, descriptions, operations};
use intercom_mock::Mock;
use requests::{filled, key, media, path, prepare, query, request};
use serde_json::{Value, json};

/// An answer that refuses, in the service's own shape.
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
    for strict in [false, true] {
        let mut builder = Mock::builder().demo().frozen().unlimited();
        if strict {
            builder = builder.strict();
        }
        let mock = builder.start().expect("it starts");
        let first = mock.snapshot();
        let mut wrong = Vec::new();
        let (mut count, mut judged) = (0, 0);
        for served in intercom_mock::served() {
            let description = &descriptions[served.version];
            let mut client = Client::new(&mock).version(served.version);
            if let Some(media) = media(description, &served) {
                client = client.header("content-type", &media);
            }
            mock.restore(&first);
            let key = key(&served);
            prepare(&client, &key);
            let answer = client.call(served.method, &path(&key), request(description, &served));
            let (status, schema) = answer_schema(description, &served);
            count += 1;
            let name = format!("{} {key} (strict: {strict})", served.version);
            if answer.status != status {
                let body = String::from_utf8_lossy(&answer.bytes);
                wrong.push(format!(
                    "{name}: {} for {status}: {body:.400}",
                    answer.status
                ));
                continue;
            }
            let Some(schema) = schema else { continue };
            judged += 1;
            let validator = jsonschema::validator_for(&schema).expect("a schema");
            for error in validator.iter_errors(&answer.body) {
                wrong.push(format!("{name}: {} {error:.300}", error.instance_path()));
            }
        }
        assert!(
            wrong.is_empty(),
            "{} of {count}:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
        println!("{count} operations answered, {judged} answers judged (strict: {strict})");
        assert_eq!(count, descriptions.values().map(operations).sum::<usize>());
        assert!(judged * 10 > count * 9);
    }
}

#[test]
fn every_wrong_request_is_refused() {
    let descriptions = descriptions();
    let mock = Mock::builder()
        .demo()
        .frozen()
        .unlimited()
        .start()
        .expect("it starts");
    let first = mock.snapshot();
    let mut wrong = Vec::new();
    let mut count = 0;
    for served in intercom_mock::served() {
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
            client.call("PATCH", &path(&key), body.clone()),
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
            // Custom objects are created by any type; everything else has to be there.
            if key != "POST /custom_object_instances/{}" {
                expect(
                    "no such thing",
                    &[404],
                    client.call(served.method, &nowhere, body.clone()),
                );
            }
        }
        if body.is_object() {
            expect(
                "a list for a body",
                &[400],
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
                expect("a missing field", &[400], answer);
                assert_eq!(field, required, "{key}");
                let mut mistyped = body;
                mistyped[required] = json!({"of": ["another", "kind"]});
                let kind = declared.pointer(&format!(
                    "/content/application~1json/schema/properties/{required}/type"
                ));
                if kind.is_some_and(|kind| kind != "object") {
                    expect(
                        "a wrong type",
                        &[400],
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

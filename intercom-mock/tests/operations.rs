//! Every operation of every version: a right request is answered as the description says, a wrong one is refused as the
//! service refuses. The judge of the answers is a JSON Schema validator over the description.

mod common;

use std::collections::BTreeMap;
use std::path::Path;

use codegen::source::{Node, Value as Tree};
use common::{Answer, Client};
use intercom_mock::{Mock, Served};
use serde_json::{Map, Value, json};

const ADA: &str = "65f000000000000000000001";
const CHARLES: &str = "65f000000000000000000002";
const MARY: &str = "65f000000000000000000003";
const COMPANY: &str = "66a000000000000000000001";

/// The key under which a description has its components as JSON Schema.
const JSON_SCHEMA: &str = "components as JSON Schema";

/// The descriptions after their fixups, by version.
fn descriptions() -> BTreeMap<String, Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let versions = xtask::versions::load(root).expect("the record of versions");
    let read = |version: &xtask::versions::Version| {
        let spec = xtask::spec::load(root, version).expect("the files of a version");
        let (_, tree) = codegen::picture(&spec).expect("a sound spec");
        let mut description = plain(&tree);
        description[JSON_SCHEMA] = json_schema(&description["components"]);
        (version.version.clone(), description)
    };
    versions.iter().map(read).collect()
}

fn plain(node: &Node) -> Value {
    match &node.value {
        Tree::Null => Value::Null,
        Tree::Bool(flag) => json!(flag),
        Tree::Int(number) => json!(number),
        Tree::Float(number) => json!(number),
        Tree::String(text) => json!(text),
        Tree::Seq(items) => items.iter().map(plain).collect(),
        Tree::Map(entries) => entries
            .iter()
            .map(|entry| (entry.key.clone(), plain(&entry.value)))
            .collect::<Map<_, _>>()
            .into(),
    }
}

/// A schema of OpenAPI 3.0 as JSON Schema has it: `nullable` becomes an alternative.
fn json_schema(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let nullable = map.get("nullable") == Some(&json!(true));
            let rest: Map<String, Value> = map
                .iter()
                .filter(|(name, _)| name.as_str() != "nullable")
                .map(|(name, value)| (name.clone(), json_schema(value)))
                .collect();
            if nullable {
                json!({"anyOf": [rest, {"type": "null"}]})
            } else {
                Value::Object(rest)
            }
        }
        Value::Array(items) => items.iter().map(json_schema).collect(),
        other => other.clone(),
    }
}

/// The schema of the success of an operation, where it answers JSON.
fn answer_schema(description: &Value, served: &Served) -> (u16, Option<Value>) {
    let responses = &description["paths"][served.path][served.method.to_lowercase()]["responses"];
    let (status, response) = responses
        .as_object()
        .expect("responses")
        .iter()
        .find(|(status, _)| status.starts_with('2') || status.starts_with('3'))
        .expect("a success");
    let schema = response.pointer("/content/application~1json/schema");
    let schema = schema.map(|schema| {
        let mut schema = json_schema(&json!({"allOf": [schema]}));
        schema["components"] = description[JSON_SCHEMA].clone();
        schema
    });
    (status.parse().expect("a status"), schema)
}

/// The path with things that the demo has in place of its parameters.
fn path(key: &str) -> String {
    let ids: &[(&str, &[&str])] = &[
        ("/admins/{}", &["101"]),
        ("/contacts/find_by_external_id/{}", &["user-1"]),
        ("/contacts/{}/companies/{}", &[ADA, COMPANY]),
        ("/contacts/{}/subscriptions/{}", &[ADA, "1"]),
        ("/contacts/{}/tags/{}", &[ADA, "1"]),
        ("/contacts/{}", &[ADA]),
        ("/companies/{}", &[COMPANY]),
        ("/conversations/{}/customers/{}", &["1", ADA]),
        ("/conversations/{}/tags/{}", &["1", "1"]),
        ("/custom_object_instances/{}/{}", &["Order", "1"]),
        ("/custom_object_instances/{}", &["Order"]),
        ("/download/content/data/{}", &["job0000000000001"]),
        ("/download/reporting_data/{}", &["job0000000000002"]),
        ("/export/content/data/{}", &["job0000000000001"]),
        ("/export/cancel/{}", &["job0000000000001"]),
        ("/export/reporting_data/{}", &["job0000000000002"]),
        ("/segments/{}", &["67b000000000000000000001"]),
        ("/teams/{}", &["201"]),
        ("/ticket_types/{}/attributes/{}", &["1", "1"]),
        ("/tickets/{}/tags/{}", &["1", "1"]),
    ];
    let (_, path) = key.split_once(' ').expect("a key");
    // Hexadecimal ids are padded to 24 digits, so the table is searched by what begins the path.
    let values = ids
        .iter()
        .find(|(known, _)| path.starts_with(known))
        .map_or(&["1", "1"][..], |(_, values)| values);
    filled(path, values) + query(key)
}

/// A path with values in place of its parameters.
fn filled(path: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let filled: Vec<String> = path
        .split('/')
        .map(|segment| match segment {
            "{}" => (*values.next().unwrap_or(&"1")).to_owned(),
            other => other.to_owned(),
        })
        .collect();
    filled.join("/")
}

/// What the query has to have.
fn query(key: &str) -> &'static str {
    match key {
        "GET /admins/activity_logs" => "?created_at_after=0",
        "GET /custom_object_instances/{}" | "DELETE /custom_object_instances/{}" => {
            "?external_id=order-1"
        }
        "GET /events" => "?type=user&user_id=user-1",
        "GET /visitors" => "?user_id=visitor-1",
        "GET /articles/search" => "?phrase=export&highlight=true",
        "GET /export/reporting_data/{}" => "?app_id=a&client_id=b",
        "GET /download/reporting_data/{}" => "?app_id=a",
        _ => "",
    }
}

/// What has to be true before a request can be right.
fn prepare(client: &Client, key: &str) {
    match key {
        "DELETE /contacts/{}/subscriptions/{}" => {
            client.done(
                "POST",
                &format!("/contacts/{ADA}/subscriptions"),
                json!({"id": "1", "consent_type": "opt_in"}),
            );
        }
        "DELETE /conversations/{}/customers/{}" => {
            let body = json!({"admin_id": "101", "customer": {"intercom_user_id": CHARLES, "customer": {"intercom_user_id": CHARLES}}});
            client.done("POST", "/conversations/1/customers", body);
        }
        "POST /conversations/redact" => {
            let body = json!({"message_type": "comment", "type": "admin", "admin_id": "101", "body": "secret"});
            client.done("POST", "/conversations/1/reply", body);
        }
        "DELETE /tickets/{}/tags/{}" => {
            client.done(
                "POST",
                "/tickets/1/tags",
                json!({"id": "1", "admin_id": "101"}),
            );
        }
        _ => {}
    }
}

/// A right body, where the least that the description asks for would not be one.
fn body(key: &str, version: &str) -> Option<Value> {
    let reply =
        json!({"message_type": "comment", "type": "admin", "admin_id": "101", "body": "Hello"});
    let ticket = json!({"ticket_type_id": "1", "contacts": [{"id": ADA}], "ticket_attributes": {"_default_title_": "Help"}});
    let search = |field: &str| json!({"query": {"field": field, "operator": "!=", "value": "x"}, "pagination": {"per_page": 2}});
    Some(match key {
        "PUT /admins/{}/away" => json!({"away_mode_enabled": true, "away_mode_reassign": false}),
        "POST /articles" => json!({"title": "New", "author_id": 101}),
        "PUT /articles/{}" => json!({"title": "Newer", "author_id": 102, "state": "published"}),
        "POST /internal_articles" => json!({"title": "New", "author_id": 101, "owner_id": 101}),
        "POST /news/news_items" | "PUT /news/news_items/{}" => {
            json!({"title": "News", "sender_id": 101, "state": "live"})
        }
        "POST /contacts" => {
            json!({"role": "user", "email": "new@example.com", "custom_attributes": {"plan": "pro", "seats": 3}})
        }
        "PUT /contacts/{}" => json!({"name": "Ada King", "phone": null}),
        "POST /contacts/merge" => json!({"from": MARY, "into": ADA}),
        "POST /contacts/search" => search("email"),
        "POST /conversations/search" => search("state"),
        "POST /tickets/search" => search("state"),
        "POST /contacts/{}/companies" => json!({"id": "66a000000000000000000002"}),
        "POST /contacts/{}/notes" => json!({"body": "Met at the fair", "admin_id": "101"}),
        "POST /contacts/{}/subscriptions" => json!({"id": "1", "consent_type": "opt_in"}),
        "POST /contacts/{}/tags" => json!({"id": "2"}),
        "POST /conversations/{}/tags" | "POST /tickets/{}/tags" => {
            json!({"id": "2", "admin_id": "101"})
        }
        "DELETE /conversations/{}/tags/{}"
        | "DELETE /tickets/{}/tags/{}"
        | "DELETE /conversations/{}/customers/{}" => {
            json!({"admin_id": "101"})
        }
        "POST /companies" => {
            json!({"company_id": "new-company", "name": "New", "custom_attributes": {"region": "EMEA"}})
        }
        "PUT /companies/{}" => json!({"name": "Renamed"}),
        "POST /conversations" => json!({"from": {"type": "user", "id": ADA}, "body": "Hello"}),
        "POST /conversations/{}/reply" | "POST /tickets/{}/reply" => reply,
        "POST /conversations/{}/parts" => {
            json!({"message_type": "close", "type": "admin", "admin_id": "101"})
        }
        "POST /conversations/{}/customers" => {
            json!({"admin_id": "101", "customer": {"intercom_user_id": CHARLES, "customer": {"intercom_user_id": CHARLES}}})
        }
        "POST /conversations/{}/convert" => json!({"ticket_type_id": "1"}),
        "POST /conversations/redact" => {
            json!({"type": "conversation_part", "conversation_id": "1", "conversation_part_id": "100004"})
        }
        "POST /custom_object_instances/{}" => {
            json!({"external_id": "order-2", "custom_attributes": {"total": "3"}})
        }
        "POST /data_attributes" => {
            json!({"name": "plan", "model": "contact", "data_type": "string"})
        }
        "PUT /data_attributes/{}" => json!({"archived": true}),
        "POST /events" => {
            json!({"event_name": "ordered", "created_at": 1_767_225_600, "user_id": "user-1"})
        }
        "POST /events/summaries" => {
            json!({"user_id": "user-1", "event_summaries": {"event_name": "ordered", "count": 2, "first": 1, "last": 2}})
        }
        "POST /export/content/data" => json!({"created_at_after": 1, "created_at_before": 2}),
        "POST /export/reporting_data/enqueue" => {
            json!({"dataset_id": "conversation", "attribute_ids": ["state"], "start_time": 1, "end_time": 2})
        }
        "POST /messages" => {
            json!({"message_type": "email", "subject": "Hi", "body": "Hello", "template": "plain",
                "from": {"type": "admin", "id": "101"}, "to": {"type": "user", "id": ADA}})
        }
        "POST /tags" => json!({"name": "New tag"}),
        "POST /tickets" | "POST /tickets/enqueue" => ticket,
        "PUT /tickets/{}" if version == "2.11" => json!({"state": "in_progress"}),
        "PUT /tickets/{}" => {
            json!({"ticket_state_id": "2", "ticket_attributes": {"_default_title_": "Newer"}})
        }
        "POST /ticket_types/{}/attributes" => {
            json!({"name": "Colour", "description": "", "data_type": "list", "list_items": "red,green"})
        }
        "PUT /visitors" => json!({"user_id": "visitor-1", "name": "Somebody"}),
        "POST /visitors/convert" => {
            json!({"type": "user", "visitor": {"user_id": "visitor-1"}, "user": {"user_id": "user-9", "email": "visitor@example.com"}})
        }
        "POST /phone_call_redirects" => json!({"phone": "+441632960123"}),
        "POST /calls/search" => json!({"conversation_ids": ["2"]}),
        _ => return None,
    })
}

/// The least body that a schema asks for.
fn least(description: &Value, schema: &Value) -> Value {
    if let Some(name) = schema["$ref"].as_str() {
        let pointer = name.trim_start_matches('#');
        return least(
            description,
            description.pointer(pointer).unwrap_or(&Value::Null),
        );
    }
    for combined in ["allOf", "oneOf", "anyOf"] {
        if let Some(first) = schema[combined].get(0) {
            let mut value = least(description, first);
            if let (Value::Object(value), Value::Object(own)) =
                (&mut value, fields(description, schema))
            {
                value.extend(own);
            }
            return value;
        }
    }
    if let Some(word) = schema["enum"].get(0) {
        return word.clone();
    }
    match schema["type"].as_str() {
        Some("object") => fields(description, schema),
        Some("array") => json!([]),
        Some("integer" | "number") => json!(1),
        Some("boolean") => json!(false),
        _ => match schema["format"].as_str() {
            Some("date-time") => json!("2026-01-01T00:00:00Z"),
            Some("email") => json!("ada@example.com"),
            _ => json!("1"),
        },
    }
}

fn fields(description: &Value, schema: &Value) -> Value {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let field = |name: &Value| {
        let name = name.as_str().expect("a name");
        (
            name.to_owned(),
            least(description, &schema["properties"][name]),
        )
    };
    required.iter().map(field).collect::<Map<_, _>>().into()
}

fn key(served: &Served) -> String {
    let mut key = String::new();
    let mut inside = false;
    for letter in format!("{} {}", served.method, served.path).chars() {
        inside = letter != '}' && (inside || letter == '{');
        if !inside || letter == '{' {
            key.push(letter);
        }
    }
    key
}

fn request(description: &Value, served: &Served) -> Value {
    let declared = &description["paths"][served.path][served.method.to_lowercase()]["requestBody"];
    match declared.pointer("/content/application~1json/schema") {
        None => Value::Null,
        Some(schema) => {
            body(&key(served), served.version).unwrap_or_else(|| least(description, schema))
        }
    }
}

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
            let client = Client::new(&mock).version(served.version);
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
        assert_eq!(count, 509);
        assert!(judged > 480);
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
        if !body.is_null() {
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

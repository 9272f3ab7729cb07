//! Tests of custom attributes and their values.

use serde_json::{Value, json};

use crate::common::{Answer, Client};
use crate::resources::{ADA, demo};

fn declare(client: &Client, model: &str, name: &str, data_type: &str) -> Value {
    let mut body = json!({"name": name, "model": model, "data_type": data_type});
    if data_type == "options" {
        body["options"] = json!([{"value": "1-10"}, {"value": "11-50"}]);
    }
    client.done("POST", "/data_attributes", body)
}

fn set(client: &Client, name: &str, value: Value) -> Answer {
    let body = json!({"custom_attributes": {name: value}});
    client.put(&format!("/contacts/{ADA}"), body)
}

#[test]
fn a_contact_takes_only_attributes_that_exist() {
    let (_mock, client) = demo();
    let create = |email: &str| {
        let body = json!({"email": email, "custom_attributes": {"colour": "red"}});
        client.post("/contacts", body)
    };
    let unknown = create("red@example.com");
    assert_eq!((unknown.status, unknown.code()), (400, "parameter_invalid"));
    assert_eq!(
        unknown.body["errors"][0]["field"],
        "custom_attributes.colour"
    );
    assert_eq!(set(&client, "colour", json!("red")).status, 400);
    assert_eq!(set(&client, "email", json!("red")).status, 400);
    let attribute = declare(&client, "contact", "colour", "string");
    assert_eq!(
        create("red@example.com").body["custom_attributes"]["colour"],
        "red"
    );
    assert_eq!(set(&client, "colour", Value::Null).status, 200);
    let path = format!("/data_attributes/{}", attribute["id"]);
    client.done("PUT", &path, json!({"archived": true}));
    assert_eq!(set(&client, "colour", json!("red")).status, 400);
    // The seed uses `plan` and `seats` on contacts, so both attributes exist.
    assert_eq!(set(&client, "plan", json!("free")).status, 200);
    assert_eq!(set(&client, "seats", json!(13)).status, 200);
}

#[test]
fn a_contact_names_instances_of_custom_objects() {
    let (_mock, client) = demo();
    let orders = json!(["1"]);
    let answer = set(&client, "Order", orders.clone());
    assert_eq!(answer.body["custom_attributes"]["Order"], orders);
    assert_eq!(set(&client, "Invoice", orders).status, 400);
}

#[test]
fn values_have_the_declared_type() {
    let (_mock, client) = demo();
    let refused = [
        ("string", json!(5), json!("5")),
        ("integer", json!("5"), json!(5)),
        ("integer", json!(5.5), json!(-5)),
        ("float", json!("5.5"), json!(5.5)),
        ("boolean", json!("true"), json!(true)),
        ("boolean", json!(1), json!(false)),
        ("date", json!(true), json!(1_700_000_000)),
        ("options", json!("51-100"), json!("1-10")),
        ("string", json!({"a": 1}), json!("a")),
    ];
    for (index, (data_type, wrong, right)) in refused.into_iter().enumerate() {
        let name = format!("attribute {index}");
        for model in ["contact", "company"] {
            declare(&client, model, &name, data_type);
        }
        let answer = set(&client, &name, wrong.clone());
        let code = match data_type {
            "options" => "parameter_invalid",
            _ => "type_mismatch",
        };
        assert_eq!(
            (answer.status, answer.code()),
            (400, code),
            "{data_type} {wrong}"
        );
        let answer = set(&client, &name, right.clone());
        assert_eq!(
            answer.body["custom_attributes"][&name], right,
            "{data_type}"
        );
        let company = |value: &Value| {
            let body = json!({"company_id": "typed", "custom_attributes": {&name: value}});
            client.post("/companies", body)
        };
        assert_eq!(company(&wrong).status, 400, "{data_type} {wrong}");
        assert_eq!(company(&right).body["custom_attributes"][&name], right);
    }
}

#[test]
fn a_list_has_at_least_two_options() {
    let (_mock, client) = demo();
    let create = |options: Value| {
        let body =
            json!({"name": "size", "model": "contact", "data_type": "options", "options": options});
        client.post("/data_attributes", body)
    };
    for options in [json!([]), json!([{"value": "1"}])] {
        let answer = create(options);
        assert_eq!((answer.status, answer.code()), (400, "parameter_invalid"));
    }
    let id = create(json!([{"value": "1"}, {"value": "2"}])).body["id"].clone();
    let path = format!("/data_attributes/{id}");
    let answer = client.put(&path, json!({"options": [{"value": "1"}]}));
    assert_eq!((answer.status, answer.code()), (400, "parameter_invalid"));
    // A request cannot change the fields that the service sets.
    let body = json!({"id": 99, "name": "bad!", "custom": false, "description": "Size"});
    let changed = client.done("PUT", &path, body);
    assert_eq!(
        (&changed["id"], &changed["name"], &changed["description"]),
        (&id, &json!("size"), &json!("Size"))
    );
}

//! Tests of conversation attributes and the options of list attributes.

use serde_json::{Value, json};

use super::{demo, names};

const PATH: &str = "/conversations/attributes";

#[test]
fn an_attribute_from_its_beginning_to_its_archive() {
    let (_mock, client) = demo();
    let made = client.done(
        "POST",
        PATH,
        json!({"name": "Area", "data_type": "decimal", "description": "How far"}),
    );
    assert_eq!(
        (&made["type"], &made["data_type"], &made["archived"]),
        (
            &json!("conversation_attribute"),
            &json!("decimal"),
            &json!(false)
        )
    );
    let path = format!("{PATH}/{}", made["id"]);
    assert_eq!(client.done("GET", &path, Value::Null), made);
    let changes = json!({"name": "Distance", "required": true, "data_type": "string"});
    let changed = client.done("PUT", &path, changes);
    assert_eq!(changed["name"], "Distance");
    assert_eq!(changed["description"], "How far");
    assert_eq!(changed["data_type"], "decimal");
    let archived = client.done("DELETE", &path, Value::Null);
    assert_eq!(archived["archived"], true);
    let list = |query: &str| {
        let list = client.done("GET", &format!("{PATH}{query}"), Value::Null);
        names(&list, "data", "name")
    };
    assert_eq!(list(""), ["Severity", "Order"]);
    assert_eq!(
        list("?include_archived=true"),
        ["Severity", "Order", "Distance"]
    );
    assert_eq!(client.done("GET", &path, Value::Null)["archived"], true);
}

#[test]
fn options_are_added_renamed_and_archived() {
    let (_mock, client) = demo();
    let body =
        json!({"name": "Size", "data_type": "list", "options": [{"label": "S"}, {"label": "M"}]});
    let made = client.done("POST", PATH, body);
    let path = format!("{PATH}/{}/options", made["id"]);
    let added = client.done("POST", &path, json!({"label": "L"}));
    let options = added["options"].as_array().expect("options").clone();
    assert_eq!(names(&added, "options", "label"), ["S", "M", "L"]);
    let of = |index: usize| {
        let id = options[index]["id"].as_str().expect("an id");
        format!("{path}/{id}")
    };
    let renamed = client.done("PUT", &of(1), json!({"label": "Medium"}));
    assert_eq!(names(&renamed, "options", "label"), ["S", "Medium", "L"]);
    let archived = client.done("DELETE", &of(0), Value::Null);
    assert_eq!(archived["options"][0]["archived"], true);
    // The last two active options cannot be archived, and archiving an archived option changes nothing.
    let refused = client.delete(&of(1));
    assert_eq!((refused.status, refused.code()), (422, "parameter_invalid"));
    assert_eq!(client.delete(&of(0)).status, 200);
}

#[test]
fn data_attributes_have_those_of_conversations_where_nothing_else_has() {
    for version in intercom_mock::versions() {
        let mock = intercom_mock::Mock::builder()
            .version(version)
            .frozen_clock();
        let seed = json!({"data_attributes": [{"id": "70", "name": "area", "model": "conversation", "data_type": "string"}]});
        let mock = mock.seed(&seed.to_string()).start().expect("it starts");
        let client = crate::common::Client::new(&mock).version(version);
        let all = client.done("GET", "/data_attributes", Value::Null);
        let apart = crate::common::has(version, "conversation_attributes.list");
        let listed = names(&all, "data", "name").contains(&"area".to_owned());
        assert_eq!(listed, !apart, "{version}");
        let asked = client.get("/data_attributes?model=conversation");
        match apart {
            true => assert_eq!((asked.status, asked.code()), (422, "parameter_invalid")),
            false => assert_eq!(names(&asked.body, "data", "name"), ["area"], "{version}"),
        }
    }
}

#[test]
fn what_cannot_be_is_refused() {
    let (_mock, client) = demo();
    for (method, path, body, status, code) in [
        (
            "GET",
            "/99",
            Value::Null,
            404,
            "conversation_attribute_not_found",
        ),
        (
            "POST",
            "",
            json!({"name": "X", "data_type": "colour"}),
            422,
            "parameter_invalid",
        ),
        (
            "POST",
            "",
            json!({"data_type": "string"}),
            400,
            "parameter_missing",
        ),
        (
            "POST",
            "/2/options",
            json!({"label": "A"}),
            422,
            "parameter_invalid",
        ),
        (
            "POST",
            "/99/options",
            json!({"label": "A"}),
            404,
            "conversation_attribute_not_found",
        ),
        ("POST", "/1/options", json!({}), 422, "parameter_invalid"),
        (
            "POST",
            "/1/options",
            json!({"label": "A", "colour": "red"}),
            422,
            "parameter_invalid",
        ),
        (
            "PUT",
            "/1/options/none",
            json!({"label": "A"}),
            404,
            "conversation_attribute_not_found",
        ),
    ] {
        let answer = client.call(method, &format!("{PATH}{path}"), body);
        assert_eq!(
            (answer.status, answer.code()),
            (status, code),
            "{method} {path}"
        );
    }
}

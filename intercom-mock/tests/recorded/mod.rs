//! Tests of the recorded behaviour of the service, and of the error codes in the published examples.

mod attributes;
mod errors;
mod reach;

use serde_json::{Value, json};

use crate::common::{Answer, Client, first_version};
use crate::resources::{ADA, demo};
use intercom_mock::Mock;

const FACTS: &str = include_str!("contacts.json");

fn run(client: &Client, step: &Value, id: &str) -> Answer {
    let request = step["request"].as_str().expect("a request");
    let request = request.replace("{id}", id);
    let (method, path) = request.split_once(' ').expect("a method and a path");
    client.call(method, path, step["body"].clone())
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    let digits = text.replace('-', "");
    groups == [8, 4, 4, 4, 12] && digits.chars().all(|digit| digit.is_ascii_hexdigit())
}

#[test]
fn recorded_exchanges_happen_again() {
    let facts: Vec<Value> = serde_json::from_str(FACTS).expect("a list of facts");
    assert_eq!(facts.len(), 6);
    for fact in facts {
        let (_mock, client) = demo();
        let mut id = String::new();
        for step in fact["steps"].as_array().expect("steps") {
            let at = format!("{}, {}", fact["name"], step["request"]);
            let answer = run(&client, step, &id);
            assert_eq!(answer.status, step["status"], "{at}: {}", answer.body);
            if let Some(field) = step["save"].as_str() {
                answer.body[field]
                    .as_str()
                    .expect("a text")
                    .clone_into(&mut id);
            }
            if let Some(code) = step["code"].as_str() {
                assert_eq!(answer.code(), code, "{at}");
            }
            if let Some(message) = step["message"].as_str() {
                let error = &answer.body["errors"][0];
                assert_eq!(error["message"], message.replace("{id}", &id), "{at}");
            }
            for (pointer, value) in step["fields"].as_object().into_iter().flatten() {
                assert_eq!(answer.body.pointer(pointer), Some(value), "{at}");
            }
            if let Some(pointer) = step["uuid"].as_str() {
                let text = answer.body.pointer(pointer).and_then(Value::as_str);
                assert!(text.is_some_and(is_uuid), "{at}: {text:?}");
            }
        }
    }
}

#[test]
fn an_admin_replies_to_a_back_office_ticket() {
    let (mock, client) = demo();
    let ticket = json!({"tickets": [{"id": "9", "ticket_type_id": "2", "state_id": "1",
        "contacts": ["ada@example.com"], "ticket_attributes": {}}]});
    mock.seed(&ticket.to_string()).expect("a sound seed");
    let reply = json!({"message_type": "note", "type": "admin", "admin_id": "101", "body": "Hi"});
    client.done("POST", "/tickets/9/reply", reply);
}

#[test]
fn both_spellings_of_in_app_are_messages() {
    let (_mock, client) = demo();
    for kind in ["in_app", "inapp"] {
        let message = json!({"message_type": kind, "body": "Hello", "from": {"type": "admin", "id": "101"},
            "to": {"type": "user", "id": ADA}});
        let answer = client.done("POST", "/messages", message);
        assert_eq!(answer["message_type"], "inapp");
    }
    let fax = json!({"message_type": "fax", "body": "Hello", "from": {"type": "admin", "id": "101"},
        "to": {"type": "user", "id": ADA}});
    assert_eq!(client.post("/messages", fax).status, 400);
}

#[test]
fn custom_attributes_keep_their_types() {
    let (_mock, client) = demo();
    let attributes = json!({"flag": true, "count": 3, "share": 1.5, "text": "3"});
    let company =
        json!({"company_id": "typed", "custom_attributes": attributes, "monthly_spend": 12.9});
    let company = client.done("POST", "/companies", company);
    assert_eq!(company["custom_attributes"], attributes);
    assert_eq!(company["monthly_spend"], 12);
    let path = format!("/companies/{}", company["id"].as_str().expect("an id"));
    let company = client.done("PUT", &path, json!({"monthly_spend": -7.9}));
    assert_eq!(company["monthly_spend"], -7);
    let body = json!({"custom_attributes": attributes});
    let conversation = client.done("PUT", "/conversations/1", body);
    assert_eq!(conversation["custom_attributes"], attributes);
    let order = json!({"external_id": "order-9", "custom_attributes": attributes});
    let order = client.done("POST", "/custom_object_instances/Order", order);
    assert_eq!(order["custom_attributes"], attributes);
}

#[test]
fn a_visitor_is_converted_by_email() {
    let (_mock, client) = demo();
    let body = json!({"type": "user", "visitor": {"user_id": "visitor-1"}, "user": {"email": "ada@example.com"}});
    let contact = client.done("POST", "/visitors/convert", body);
    assert_eq!(contact["id"], ADA);
    let (_mock, client) = demo();
    let body = json!({"type": "user", "visitor": {"user_id": "visitor-1"}, "user": {"email": "fresh@example.com"}});
    let contact = client.done("POST", "/visitors/convert", body);
    assert_eq!(contact["email"], "fresh@example.com");
}

#[test]
fn an_external_page_with_known_ids_is_updated() {
    let (mock, client) = demo();
    let page = |source: u8, id: &str, title: &str| {
        let body = json!({"source_id": source, "external_id": id, "title": title, "html": "<p>Plans</p>",
            "locale": "en", "ai_agent_availability": true, "ai_copilot_availability": true});
        client.done("POST", "/ai/external_pages", body)
    };
    let count = || mock.state("ai/external_pages").len();
    let before = count();
    let updated = page(1, "page-1", "New prices");
    assert_eq!(
        (&updated["id"], &updated["title"]),
        (&json!("1"), &json!("New prices"))
    );
    assert_eq!(count(), before);
    assert_ne!(page(2, "page-1", "Other source")["id"], "1");
    assert_ne!(page(1, "page-2", "Other page")["id"], "1");
    assert_eq!(count(), before + 2);
}

#[test]
fn a_report_takes_any_attribute_of_its_dataset() {
    let (_mock, client) = demo();
    let sets = client.done("GET", "/export/reporting_data/get_datasets", Value::Null);
    let set = &sets["data"][0];
    let attributes: Vec<&Value> = set["attributes"]
        .as_array()
        .expect("attributes")
        .iter()
        .collect();
    let ids: Vec<Value> = attributes
        .iter()
        .map(|attribute| attribute["id"].clone())
        .collect();
    assert!(ids.contains(&json!("conversation_started_at")));
    let body =
        json!({"dataset_id": set["id"], "attribute_ids": ids, "start_time": 1, "end_time": 2});
    client.done("POST", "/export/reporting_data/enqueue", body);
}

#[test]
fn a_tag_always_names_who_applied_it() {
    let (_mock, client) = demo();
    let applied = [
        client.done("GET", &format!("/contacts/{ADA}/tags"), Value::Null)["data"][0].clone(),
        client.done("POST", &format!("/contacts/{ADA}/tags"), json!({"id": "2"})),
        client.done("GET", "/conversations/1", Value::Null)["tags"]["tags"][0].clone(),
        client.done("GET", "/tags", Value::Null)["data"][0].clone(),
    ];
    for tag in applied {
        let by = tag.get("applied_by");
        assert!(
            by.is_none_or(|by| by["type"] == "admin" && by["id"].is_string()),
            "{tag}"
        );
    }
}

#[test]
fn a_contact_has_an_address_of_its_picture_and_says_whether_it_takes_sms() {
    let (mock, client) = demo();
    let seed = json!({"contacts": [{"id": "pictured", "avatar": {"type": "avatar", "image_url": "https://img.example/2"}}]});
    mock.seed(&seed.to_string()).expect("a sound seed");
    let body = json!({"email": "pic@example.com", "avatar": "https://img.example/1"});
    let contact = client.done("POST", "/contacts", body);
    assert_eq!(contact["avatar"], "https://img.example/1");
    assert_eq!(contact["sms_consent"], false);
    assert_eq!(contact["unsubscribed_from_sms"], false);
    let contact = client.done("GET", "/contacts/pictured", Value::Null);
    assert_eq!(contact["avatar"], "https://img.example/2");
}

#[test]
fn strict_requests_have_what_the_service_takes_too() {
    let mock = Mock::builder().demo().strict().start().expect("it starts");
    let client = Client::new(&mock);
    let message = json!({"message_type": "inapp", "body": "Hello", "from": {"type": "admin", "id": "101"},
        "to": {"type": "user", "id": ADA}});
    assert_eq!(
        client.done("POST", "/messages", message)["message_type"],
        "inapp"
    );
    let company = json!({"company_id": "spender", "monthly_spend": 12.9});
    assert_eq!(
        client.done("POST", "/companies", company)["monthly_spend"],
        12
    );
    let visitor = json!({"type": "user", "visitor": {"user_id": "visitor-1"}, "user": {"email": "ada@example.com"}});
    assert_eq!(client.done("POST", "/visitors/convert", visitor)["id"], ADA);
}

#[test]
fn a_recording_is_a_file_of_the_server() {
    let (mock, mut client) = demo();
    let version = first_version("calls.find_recording", true);
    client.version = Some(version.to_owned());
    let answer = client.get("/calls/1/recording");
    assert_eq!(answer.status, 302);
    let path = answer.header("location").strip_prefix(mock.url());
    let path = path.expect("an address of the server").to_owned();
    client.token = None;
    let file = client.get(&path);
    assert_eq!(
        (file.status, file.header("content-type")),
        (200, "audio/wav")
    );
    assert!(file.bytes.starts_with(b"RIFF"));
    let declared = u32::from_le_bytes(file.bytes[4..8].try_into().expect("four bytes"));
    assert_eq!(declared as usize + 8, file.bytes.len());
    assert_eq!(client.get("/_mock/recordings/none").status, 404);
}

#[test]
fn tickets_are_searched_by_the_id_of_an_attribute() {
    let (_mock, client) = demo();
    let types = client.done("GET", "/ticket_types/1", Value::Null);
    let attributes = types["ticket_type_attributes"]["data"]
        .as_array()
        .expect("attributes");
    let title = attributes
        .iter()
        .find(|attribute| attribute["name"] == "_default_title_");
    let id = title.expect("a title")["id"].as_str().expect("an id");
    let search = |field: &str| {
        let query = json!({"query": {"field": field, "operator": "=", "value": "Export stops"}});
        client.post("/tickets/search", query)
    };
    assert_eq!(
        search(&format!("ticket_attribute.{id}")).body["total_count"],
        1
    );
    let by_name = search("ticket_attribute._default_title_");
    assert_eq!((by_name.status, by_name.code()), (400, "invalid_field"));
}

#[test]
fn the_host_is_the_callers() {
    let (_mock, client) = demo();
    let client = client.header("host", "mock:4010");
    let answer = client.get("/calls/1/recording");
    assert!(answer.header("location").starts_with("http://mock:4010/"));
}

#[test]
fn it_listens_on_all_addresses_if_it_is_told_to() {
    let mock = Mock::builder()
        .host([0, 0, 0, 0])
        .start()
        .expect("it starts");
    assert!(mock.address().ip().is_unspecified());
    assert!(mock.url().starts_with("http://127.0.0.1:"));
    assert_eq!(Client::new(&mock).get("/me").status, 200);
}

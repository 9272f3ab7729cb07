use serde_json::{Value, json};

use super::*;
use crate::json::{from_value, to_value};

#[test]
fn a_request_of_the_inbox_is_read() {
    let body = json!({
        "workspace_id": "abc12345", "workspace_region": "EU", "component_id": "save",
        "admin": {"type": "admin", "id": "814"},
        "context": {"conversation_id": 215_470, "location": "conversation", "locale": "en"},
        "conversation": {"type": "conversation", "id": "215470"},
        "contact": {"type": "contact", "id": "6f3a"},
        "current_canvas": {"content": {"components": [{"type": "text", "text": "x"}]},
                           "stored_data": {"step": 2}},
        "input_values": {"name": "Ada", "which": ["a", "b"], "none": null},
    });
    let request: SubmitRequest = from_value(body.clone()).expect("a request");
    assert_eq!(request.component_id.as_deref(), Some("save"));
    let region = request.workspace_region.as_deref().expect("a region");
    assert_eq!(region, "EU");
    let context = request.context.as_ref().expect("a context");
    assert_eq!(context.location, Some(Location::Conversation));
    assert_eq!(
        context.conversation_id.as_ref().map(crate::Id::as_str),
        Some("215470")
    );
    assert_eq!(request.input("name"), Some("Ada"));
    assert_eq!(request.inputs("which"), ["a", "b"]);
    for absent in ["none", "which", "other"] {
        assert_eq!(request.input(absent), None);
    }
    assert!(request.inputs("name").is_empty());
    assert_eq!(request.stored("step"), Some(&2.into()));
    assert_eq!(request.stored("other"), None);
    assert!(request.extra.is_empty());
    assert_eq!(to_value(&request), body);
}

/// Any JSON object is decoded as a request without loss and encoded unchanged.
#[test]
fn nothing_of_a_request_is_lost() {
    for body in [
        json!({}),
        json!({"new": {"deep": [1, null]}, "admin": null}),
        json!({"workspace_id": 5, "context": "here", "input_values": [], "component_id": {}}),
        json!({"context": {"location": "mars", "new": 1, "conversation_id": "7"}}),
        json!({"current_canvas": {"content": {"components": [7, {"type": "new"}, {"type": "text"}]}}}),
        json!({"current_canvas": {"current_canvas": {"content": {"components": []}}}}),
        json!({"canvas": {"content": null, "stored_data": "x"}, "user": "text", "customer": 1}),
        json!({"sheet_values": {"a": 1}, "conversation": []}),
    ] {
        fn keeps<T: crate::json::Document>(body: &Value) {
            let read: T = from_value(body.clone()).expect("an object");
            let mut written = to_value(&read);
            let mut body = body.clone();
            // A declared field that is null is equal to an absent field.
            for value in [&mut written, &mut body] {
                drop_nulls(value);
            }
            assert_eq!(written, body);
        }
        keeps::<ConfigureRequest>(&body);
        keeps::<InitializeRequest>(&body);
        keeps::<SubmitRequest>(&body);
        keeps::<LiveCanvasRequest>(&body);
        keeps::<SubmitSheetRequest>(&body);
    }
    assert!(from_value::<SubmitRequest>(json!([])).is_err());
}

fn drop_nulls(value: &mut Value) {
    if let Value::Object(map) = value {
        map.retain(|_, value| !value.is_null());
        map.values_mut().for_each(drop_nulls);
    }
}

//! Tests of help center redirects.

use std::time::Duration;

use serde_json::{Value, json};

use super::{demo, names};

const PATH: &str = "/help_center/help_centers/1/redirects";

fn redirect(from: &str) -> Value {
    json!({"from_url": from, "locale": "en", "target_type": "article", "target_id": "1"})
}

#[test]
fn a_redirect_from_its_beginning_to_its_end() {
    let (mock, client) = demo();
    mock.advance(Duration::from_secs(1));
    let made = client.done("POST", PATH, redirect("https://help.example.com/old"));
    assert_eq!(
        (&made["type"], &made["help_center_id"]),
        (&json!("help_center_redirect"), &json!("1"))
    );
    let id = made["id"].as_str().expect("an id");
    let path = format!("{PATH}/{id}");
    assert_eq!(client.done("GET", &path, Value::Null), made);
    let list = client.done("GET", PATH, Value::Null);
    assert_eq!(names(&list, "data", "id"), [id, "1"]);
    assert_eq!(list["pages"]["per_page"], 50);
    let second = client.done("GET", &format!("{PATH}?per_page=1&page=2"), Value::Null);
    assert_eq!(names(&second, "data", "id"), ["1"]);
    assert_eq!(
        client.done("DELETE", &path, Value::Null),
        json!({"id": id, "object": "help_center_redirect", "deleted": true})
    );
    assert_eq!(client.get(&path).status, 404);
}

#[test]
fn what_cannot_be_is_refused() {
    let (_mock, client) = demo();
    let taken = "https://help.example.com/old-export";
    let nothing = json!({"from_url": "https://help.example.com/x", "locale": "en", "target_type": "collection", "target_id": "9"});
    let page = json!({"from_url": "https://help.example.com/x", "locale": "en", "target_type": "page", "target_id": "1"});
    for (body, status, code) in [
        (redirect(taken), 409, "resource_conflict"),
        (
            redirect("https://elsewhere.example.com/x"),
            422,
            "data_invalid",
        ),
        (
            redirect("https://help.example.community/x"),
            422,
            "data_invalid",
        ),
        (redirect("/x"), 422, "data_invalid"),
        (nothing, 422, "data_invalid"),
        (page, 400, "parameter_invalid"),
        (
            json!({"locale": "en", "target_type": "article", "target_id": "1"}),
            400,
            "parameter_not_found",
        ),
    ] {
        let answer = client.post(PATH, body.clone());
        assert_eq!((answer.status, answer.code()), (status, code), "{body}");
    }
    let nowhere = client.post("/help_center/help_centers/9/redirects", redirect(taken));
    assert_eq!((nowhere.status, nowhere.code()), (404, "not_found"));
}

//! Banners of contacts.

use serde_json::{Value, json};

use super::{ADA, MARY, demo, names};
use crate::common::Client;

fn titles(client: &Client, contact: &str) -> Vec<String> {
    let path = format!("/contacts/{contact}/banners");
    names(&client.done("GET", &path, Value::Null), "data", "title")
}

#[test]
fn a_contact_sees_the_banners_that_are_for_it() {
    let (mock, client) = demo();
    assert_eq!(titles(&client, ADA), ["New prices"]);
    assert_eq!(titles(&client, MARY), ["Try it"]);
    mock.seed(r#"{"banners": [{"title": "For all", "style": "inline"}]}"#)
        .expect("a sound seed");
    assert_eq!(titles(&client, MARY), ["Try it", "For all"]);
    let wrong = r#"{"banners": [{"query": {"field": "nickname", "operator": "=", "value": "x"}}]}"#;
    let error = mock.seed(wrong).expect_err("a wrong query");
    assert!(error.to_string().starts_with("$.banners[0]: "), "{error}");
    assert_eq!(client.get("/contacts/nobody/banners").status, 404);
}

#[test]
fn a_dismissed_banner_is_not_shown_again() {
    let (_mock, client) = demo();
    let path = format!("/contacts/{ADA}/banners");
    let first = client.done("GET", &path, Value::Null);
    let view = first["data"][0]["view_id"].as_str().expect("a view");
    // The id of the view does not change until the contact dismisses the banner.
    assert_eq!(client.done("GET", &path, Value::Null), first);
    let dismiss = format!("{path}/{view}/dismiss");
    for _ in 0..2 {
        let dismissed = client.done("POST", &dismiss, Value::Null);
        assert_eq!(
            dismissed,
            json!({"type": "banner_dismiss", "view_id": view, "dismissed": true})
        );
    }
    assert_eq!(titles(&client, ADA), Vec::<String>::new());
    // Each contact has a separate view.
    let other = client.post(
        &format!("/contacts/{MARY}/banners/{view}/dismiss"),
        Value::Null,
    );
    assert_eq!((other.status, other.code()), (404, "not_found"));
}

//! Tests of contacts and related resources.

use serde_json::{Value, json};

use super::{ADA, MARY, demo, names};

#[test]
fn a_taken_email_or_external_id_is_a_conflict() {
    let (_mock, client) = demo();
    for (body, id) in [
        (json!({"role": "user", "email": "ADA@example.com"}), ADA),
        (json!({"external_id": "user-1"}), ADA),
        (
            json!({"role": "user", "email": "archived@example.com"}),
            "65f000000000000000000004",
        ),
    ] {
        let answer = client.post("/contacts", body);
        assert_eq!((answer.status, answer.code()), (409, "conflict"));
        let message = answer.body["errors"][0]["message"]
            .as_str()
            .expect("a message")
            .to_owned();
        assert!(message.ends_with(&format!("id={id}")), "{message}");
    }
    // A lead can have the same email as a user, and an update of a user can contain the current email of the user.
    client.done(
        "POST",
        "/contacts",
        json!({"role": "lead", "email": "ada@example.com"}),
    );
    client.done(
        "PUT",
        &format!("/contacts/{ADA}"),
        json!({"email": "ada@example.com"}),
    );
    let answer = client.put(
        &format!("/contacts/{ADA}"),
        json!({"email": "charles@example.com"}),
    );
    assert_eq!(answer.status, 409);
}

#[test]
fn archived_contacts_are_hidden_until_they_are_unarchived() {
    let (_mock, client) = demo();
    let all = client.done("GET", "/contacts", Value::Null);
    assert_eq!(all["total_count"], 3);
    let archived = client.done("POST", &format!("/contacts/{ADA}/archive"), Value::Null);
    assert_eq!(
        archived,
        json!({"type": "contact", "id": ADA, "external_id": "user-1", "archived": true})
    );
    assert_eq!(
        client.done("GET", "/contacts", Value::Null)["total_count"],
        2
    );
    let query = json!({"query": {"field": "email", "operator": "=", "value": "ada@example.com"}});
    assert_eq!(
        client.done("POST", "/contacts/search", query.clone())["total_count"],
        0
    );
    let hidden = client.get(&format!("/contacts/{ADA}"));
    assert_eq!((hidden.status, hidden.code()), (404, "not_found"));
    client.done("POST", &format!("/contacts/{ADA}/unarchive"), Value::Null);
    assert_eq!(
        client.done("GET", &format!("/contacts/{ADA}"), Value::Null)["name"],
        "Ada Lovelace"
    );
    assert_eq!(
        client.done("POST", "/contacts/search", query)["total_count"],
        1
    );
}

#[test]
fn null_clears_and_absence_leaves() {
    let (_mock, client) = demo();
    let path = format!("/contacts/{ADA}");
    let changes = json!({"phone": null, "custom_attributes": {"plan": null, "seats": 13}});
    let changed = client.done("PUT", &path, changes);
    assert_eq!(changed["phone"], Value::Null);
    assert_eq!(changed["name"], "Ada Lovelace");
    assert_eq!(changed["custom_attributes"], json!({"seats": 13}));
}

#[test]
fn a_lead_is_merged_with_all_that_hangs_on_it() {
    let (_mock, client) = demo();
    client.done(
        "POST",
        &format!("/contacts/{MARY}/tags"),
        json!({"id": "2"}),
    );
    client.done(
        "POST",
        &format!("/contacts/{MARY}/notes"),
        json!({"body": "Studies"}),
    );
    let refused = client.post("/contacts/merge", json!({"from": ADA, "into": MARY}));
    assert_eq!((refused.status, refused.code()), (400, "invalid_merge"));
    client.done(
        "POST",
        "/contacts/merge",
        json!({"from": MARY, "into": ADA, "skip_duplicate_validation": true}),
    );
    assert_eq!(client.get(&format!("/contacts/{MARY}")).status, 410);
    let tags = client.done("GET", &format!("/contacts/{ADA}/tags"), Value::Null);
    assert_eq!(names(&tags, "data", "name"), ["VIP", "Churn risk"]);
    let notes = client.done("GET", &format!("/contacts/{ADA}/notes"), Value::Null);
    assert_eq!(notes["total_count"], 2);
    let conversation = client.done("GET", "/conversations/3", Value::Null);
    assert_eq!(conversation["contacts"]["contacts"][0]["id"], ADA);
}

#[test]
fn what_is_deleted_is_gone_everywhere() {
    let (_mock, client) = demo();
    client.done("DELETE", "/tags/1", Value::Null);
    assert_eq!(
        client.done("GET", &format!("/contacts/{ADA}"), Value::Null)["tags"]["total_count"],
        0
    );
    assert_eq!(
        client.done("GET", "/conversations/1", Value::Null)["tags"]["tags"],
        json!([])
    );
    let company = "66a000000000000000000001";
    assert_eq!(
        client.done("GET", &format!("/companies/{company}"), Value::Null)["user_count"],
        2
    );
    client.done("DELETE", &format!("/companies/{company}"), Value::Null);
    let companies = client.done("GET", &format!("/contacts/{ADA}/companies"), Value::Null);
    assert_eq!(companies["total_count"], 0);
    client.done("DELETE", &format!("/contacts/{ADA}"), Value::Null);
    assert_eq!(
        client.done("GET", "/conversations/1", Value::Null)["contacts"]["contacts"],
        json!([])
    );
    assert_eq!(client.get("/notes/1").status, 404);
}

#[test]
fn an_email_is_verified_together_with_itself() {
    let (_mock, client) = demo();
    let path = format!("/contacts/{ADA}");
    let alone = client.put(&path, json!({"email_verified": true}));
    let refused = (alone.status, alone.code());
    assert_eq!(refused, (400, "parameter_invalid"));
    let both = json!({"email": "ada@example.org", "email_verified": true});
    assert_eq!(client.done("PUT", &path, both)["email"], "ada@example.org");
}

#[test]
fn a_search_is_in_the_declared_order() {
    let (_mock, client) = demo();
    let search = |sort: Value| {
        let query = json!({"field": "role", "operator": "=", "value": "user"});
        client.post("/contacts/search", json!({"query": query, "sort": sort}))
    };
    let found = search(json!({"field": "name"})).body;
    let expected = ["Charles Babbage", "Ada Lovelace"];
    assert_eq!(names(&found, "data", "name"), expected);
    let wrong = search(json!({"field": "name", "order": "desc"}));
    let refused = (wrong.status, wrong.code());
    assert_eq!(refused, (400, "invalid_sort_order"));
}

#[test]
fn a_tag_says_what_it_was_put_on_and_taken_off() {
    let (_mock, client) = demo();
    let company = json!([{"company_id": "analytical-engines", "untag": true}]);
    let tag = client.done(
        "POST",
        "/tags",
        json!({"name": "VIP", "companies": company}),
    );
    let untagged = json!([{"id": "66a000000000000000000001", "tagged": false}]);
    assert_eq!((&tag["companies"], &tag["users"]), (&untagged, &json!([])));
    let users = json!([{"id": MARY}]);
    let tag = client.done("POST", "/tags", json!({"name": "VIP", "users": users}));
    assert_eq!(tag["users"], json!([{"id": MARY, "tagged": true}]));
}

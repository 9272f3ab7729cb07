//! Tests of articles: tags, drafts, versions and scheduled publications.

use std::time::Duration;

use serde_json::{Value, json};

use super::{demo, names};
use crate::common::Client;

fn get(client: &Client, path: &str) -> Value {
    client.done("GET", path, Value::Null)
}

#[test]
fn a_tag_on_content_is_there_until_it_is_taken_off() {
    let (_mock, client) = demo();
    for (path, code) in [
        ("/articles", "article_not_found"),
        ("/internal_articles", "internal_article_not_found"),
        ("/content_snippets", "content_snippet_not_found"),
    ] {
        let tags = format!("{path}/1/tags");
        let tag = client.done("POST", &tags, json!({"id": "2", "admin_id": "102"}));
        assert_eq!(tag["name"], "Churn risk");
        assert_eq!(tag["applied_by"], json!({"type": "admin", "id": "102"}));
        assert!(tag["applied_at"].is_number());
        let removed = client.done("DELETE", &format!("{tags}/2"), Value::Null);
        assert_eq!(removed["name"], "Churn risk");
        let applied = (&removed["applied_at"], &removed["applied_by"]);
        assert_eq!(applied, (&Value::Null, &Value::Null));
        for (path, body, code) in [
            (format!("{path}/99/tags"), json!({"id": "2"}), code),
            (tags.clone(), json!({"id": "99"}), "tag_not_found"),
            (
                tags.clone(),
                json!({"id": "2", "admin_id": "9"}),
                "admin_not_found",
            ),
        ] {
            let refused = client.post(&path, body);
            assert_eq!((refused.status, refused.code()), (404, code), "{path}");
        }
        let again = client.delete(&format!("{tags}/2"));
        assert_eq!((again.status, again.code()), (404, "tag_not_found"));
    }
    client.done("POST", "/articles/1/tags", json!({"id": "2"}));
    let tags = |article: &Value| names(&article["tags"], "tags", "name");
    assert_eq!(tags(&get(&client, "/articles/1")), ["VIP", "Churn risk"]);
    client.done("DELETE", "/tags/2", Value::Null);
    assert_eq!(tags(&get(&client, "/articles/1")), ["VIP"]);
}

#[test]
fn a_draft_leaves_the_live_article_alone_until_it_is_published() {
    let (mock, client) = demo();
    let live = get(&client, "/articles/1");
    assert_eq!(live["has_unpublished_changes"], false);
    assert_eq!(client.get("/articles/1/draft").status, 404);
    let none = client.post("/articles/1/draft/publish", Value::Null);
    assert_eq!((none.status, none.code()), (422, "parameter_invalid"));
    mock.advance(Duration::from_secs(60));
    let changes = json!({"title": "Exports", "ai_copilot_availability": true});
    let draft = client.done("PUT", "/articles/1/draft", changes);
    assert_eq!(draft["title"], "Exports");
    assert_eq!(draft["body"], live["body"]);
    // Only versioned fields are staged.
    assert_eq!(draft["ai_copilot_availability"], false);
    assert_eq!(get(&client, "/articles/1/draft"), draft);
    let staged = get(&client, "/articles/1");
    assert_eq!(staged["title"], live["title"]);
    assert_eq!(staged["has_unpublished_changes"], true);
    assert_eq!(staged["draft_updated_at"], mock.now());
    // An update without a state is also staged.
    client.done("PUT", "/articles/1", json!({"body_markdown": "# How"}));
    let published = client.done("POST", "/articles/1/draft/publish", Value::Null);
    assert_eq!(published["title"], "Exports");
    assert_eq!(published["body"], "<h1>How</h1>");
    assert_eq!(published["has_unpublished_changes"], false);
    assert_eq!(published["draft_updated_at"], Value::Null);
    assert_eq!(get(&client, "/articles/1"), published);
    let unpublished = client.put("/articles/2/draft", json!({"title": "x"}));
    let refused = (unpublished.status, unpublished.code());
    assert_eq!(refused, (422, "parameter_invalid"));
}

#[test]
fn a_state_makes_the_draft_the_content() {
    let (_mock, client) = demo();
    client.done("PUT", "/articles/1/draft", json!({"title": "Exports"}));
    let body = json!({"state": "published", "description": "All of them"});
    let article = client.done("PUT", "/articles/1", body);
    assert_eq!(article["title"], "Exports");
    assert_eq!(article["description"], "All of them");
    assert_eq!(client.get("/articles/1/draft").status, 404);
}

#[test]
fn locales_are_published_one_by_one() {
    let (mock, client) = demo();
    let centers = json!({"help_center/help_centers": [{"id": "2", "locales": ["fr", "de"]}]});
    mock.seed(&centers.to_string()).expect("a sound seed");
    let body = json!({"title": "Exports", "translated_content": {"fr": {"title": "Exporter"}}});
    client.done("PUT", "/articles/1/draft", body);
    let publish = |body: Value| client.post("/articles/1/draft/publish", body);
    let silent = publish(Value::Null);
    assert_eq!((silent.status, silent.code()), (422, "parameter_not_found"));
    let unchanged = publish(json!({"locales": ["fr", "de"]}));
    assert_eq!(
        (unchanged.status, unchanged.code()),
        (422, "parameter_invalid")
    );
    let published = publish(json!({"locales": ["fr"]})).body;
    assert_eq!(published["title"], "How to export your data");
    assert_eq!(published["has_unpublished_changes"], true);
    let french = &published["translated_content"]["fr"];
    assert_eq!(
        (&french["title"], &french["state"]),
        (&json!("Exporter"), &json!("published"))
    );
    let published = publish(json!({"locales": ["en"]})).body;
    assert_eq!(published["title"], "Exports");
    let versions = get(&client, "/articles/1/versions?locale=fr");
    assert_eq!(names(&versions, "data", "title"), ["Exporter"]);
    assert_eq!(
        get(&client, "/articles/1/versions?locale=de")["total_count"],
        0
    );
    let unknown = client.get("/articles/1/versions?locale=xx");
    assert_eq!((unknown.status, unknown.code()), (400, "parameter_invalid"));
}

#[test]
fn every_text_of_an_article_is_a_version() {
    let (_mock, client) = demo();
    let article = json!({"title": "One", "author_id": 101, "state": "published"});
    let article = client.done("POST", "/articles", article);
    let id = article["id"].as_str().expect("an id");
    let path = format!("/articles/{id}");
    client.done("PUT", &path, json!({"title": "Two", "body": "<p>Text</p>"}));
    // A change of a field that is not versioned adds no version.
    client.done("PUT", &path, json!({"ai_copilot_availability": true}));
    client.done("PUT", &format!("{path}/draft"), json!({"title": "Three"}));
    let versions = get(&client, &format!("{path}/versions"));
    assert_eq!(names(&versions, "data", "title"), ["Three", "Two", "One"]);
    assert_eq!(
        names(&versions, "data", "state"),
        ["draft", "published", "draft"]
    );
    assert_eq!(
        versions["data"][0]["from_version_id"],
        versions["data"][1]["id"]
    );
    assert_eq!(versions["data"][2]["from_version_id"], Value::Null);
    assert_eq!(versions["data"][0]["created_via"], "api");
    assert_eq!(
        versions["data"][0]["body"],
        Value::Null,
        "the list has no bodies"
    );
    let last = get(&client, &format!("{path}/versions?page=2&per_page=2"));
    assert_eq!(names(&last, "data", "title"), ["One"]);
    assert_eq!(
        (&last["pages"]["page"], &last["pages"]["total_pages"]),
        (&json!(2), &json!(2))
    );
    let second = versions["data"][1]["id"].as_str().expect("an id");
    let second = get(&client, &format!("{path}/versions/{second}"));
    assert_eq!(
        (&second["body"], &second["body_markdown"]),
        (&json!("<p>Text</p>"), &json!("Text\n"))
    );
    assert_eq!(second["author_id"], "101");
    let foreign = second["id"].as_str().expect("an id");
    assert_eq!(
        client
            .get(&format!("/articles/1/versions/{foreign}"))
            .status,
        404
    );
    client.done("POST", &format!("{path}/draft/publish"), Value::Null);
    let versions = get(&client, &format!("{path}/versions"));
    assert_eq!(
        names(&versions, "data", "state"),
        ["published", "draft", "draft"]
    );
    client.done("DELETE", &path, Value::Null);
    assert_eq!(client.get(&format!("{path}/versions")).status, 404);
}

#[test]
fn a_planned_publication_happens_in_time() {
    let (mock, client) = demo();
    let minute = mock.now() + 60;
    let time = intercom_api::Timestamp::from_unix(minute).to_string();
    let plan = |path: &str, body: Value| client.put(path, body);
    let body = json!({"state": "published", "scheduled_publish_at": time});
    let planned = plan("/articles/2", body).body;
    assert_eq!(planned["state"], "draft");
    assert_eq!(planned["scheduled_publish_at"], minute);
    // A published article retains its fields until the scheduled time.
    let body = json!({"title": "Exports", "state": "published", "scheduled_publish_at": time});
    let waiting = plan("/articles/1", body).body;
    assert_eq!(waiting["title"], "How to export your data");
    mock.advance(Duration::from_secs(60));
    let published = get(&client, "/articles/2");
    assert_eq!(published["state"], "published");
    assert_eq!(published["scheduled_publish_at"], Value::Null);
    assert_eq!(get(&client, "/articles/1")["title"], "Exports");
    let later = intercom_api::Timestamp::from_unix(minute + 60).to_string();
    plan("/articles/2", json!({"scheduled_unpublish_at": later}));
    let cancelled = plan("/articles/1", json!({"scheduled_unpublish_at": later}));
    assert_eq!(cancelled.body["scheduled_unpublish_at"], minute + 60);
    plan("/articles/1", json!({"scheduled_unpublish_at": null}));
    mock.advance(Duration::from_secs(60));
    assert_eq!(get(&client, "/articles/2")["state"], "draft");
    assert_eq!(get(&client, "/articles/1")["state"], "published");
}

#[test]
fn plans_that_cannot_be_are_refused() {
    let (mock, client) = demo();
    let time = |seconds: i64| intercom_api::Timestamp::from_unix(mock.now() + seconds).to_string();
    let publish = "scheduled_publish_at";
    let unpublish = "scheduled_unpublish_at";
    for (path, body) in [
        ("/articles/1", json!({unpublish: time(0)})),
        ("/articles/1", json!({unpublish: ""})),
        (
            "/articles/1",
            json!({unpublish: time(60), publish: time(60)}),
        ),
        ("/articles/2", json!({unpublish: time(60)})),
        ("/articles/2", json!({publish: time(60), "state": "draft"})),
        (
            "/articles/2",
            json!({"body": "<p>a</p>", "body_markdown": "a"}),
        ),
    ] {
        let refused = client.put(path, body.clone());
        assert_eq!(
            (refused.status, refused.code()),
            (400, "parameter_invalid"),
            "{body}"
        );
    }
}

//! Tests of snippets, of audiences, and of operations on all kinds of content.

use std::time::Duration;

use serde_json::{Value, json};

use super::{demo, names};
use crate::common::Client;

fn get(client: &Client, path: &str) -> Value {
    client.done("GET", path, Value::Null)
}

/// Reads all pages of a list whose responses contain the page number next to the items, and returns the number of items
/// on each page.
fn pages(client: &Client, path: &str, per_page: usize) -> Vec<usize> {
    let mut sizes = Vec::new();
    for page in 1.. {
        let list = get(client, &format!("{path}?page={page}&per_page={per_page}"));
        assert_eq!(
            (&list["page"], &list["per_page"]),
            (&json!(page), &json!(per_page))
        );
        sizes.push(names(&list, "data", "id").len());
        if list["total_pages"] == page {
            assert_eq!(list["total_count"], sizes.iter().sum::<usize>());
            break;
        }
    }
    sizes
}

#[test]
fn the_life_of_an_audience() {
    let (_mock, client) = demo();
    for number in 0..4 {
        client.done(
            "POST",
            "/audiences",
            json!({"name": format!("Audience {number}")}),
        );
    }
    assert_eq!(pages(&client, "/audiences", 2), [2, 2, 1]);
    assert_eq!(get(&client, "/audiences")["per_page"], 50);
    assert_eq!(client.get("/audiences?per_page=51").status, 400);
    let created = get(&client, "/audiences/2");
    assert_eq!(created["predicates"], json!([]));
    let updated = client.done("PUT", "/audiences/2", json!({"name": "Few"}));
    assert_eq!(
        (&updated["name"], &updated["created_at"]),
        (&json!("Few"), &created["created_at"])
    );
    for (method, path) in [("POST", "/audiences"), ("PUT", "/audiences/2")] {
        let blank = client.call(method, path, json!({"name": " "}));
        assert_eq!(
            (blank.status, blank.code()),
            (422, "validation_error"),
            "{path}"
        );
    }
    let lacking = client.post("/audiences", json!({}));
    assert_eq!((lacking.status, lacking.code()), (422, "validation_error"));
    assert_eq!(
        get(&client, "/content_snippets/1")["audience_ids"],
        json!([1])
    );
    assert_eq!(client.delete("/audiences/1").status, 204);
    assert_eq!(client.get("/audiences/1").status, 404);
    assert_eq!(client.delete("/audiences/1").status, 404);
    assert_eq!(
        get(&client, "/content_snippets/1")["audience_ids"],
        json!([])
    );
}

#[test]
fn the_life_of_a_snippet() {
    let (_mock, client) = demo();
    let body = json!({"title": "Invoices", "body_markdown": "# Invoices\n\nMonthly.", "audience_ids": [1],
        "ai_copilot_availability": true});
    let created = client.call("POST", "/content_snippets", body);
    assert_eq!(created.status, 201);
    let snippet = created.body;
    assert_eq!(snippet["locale"], "en");
    assert_eq!(
        snippet["json_blocks"][1],
        json!({"type": "paragraph", "text": "Monthly."})
    );
    let numbers = (
        &snippet["chatbot_availability"],
        &snippet["copilot_availability"],
    );
    assert_eq!(numbers, (&json!(0), &json!(1)));
    let path = format!(
        "/content_snippets/{}",
        snippet["id"].as_str().expect("an id")
    );
    assert_eq!(get(&client, &path), snippet);
    let blocks = json!([{"type": "paragraph", "text": "Weekly."}]);
    let updated = client.done("PUT", &path, json!({"json_blocks": blocks}));
    assert_eq!(updated["body_markdown"], "Weekly.\n");
    assert_eq!(
        (&updated["title"], &updated["audience_ids"]),
        (&json!("Invoices"), &json!([1]))
    );
    let cleared = client.done("PUT", &path, json!({"audience_ids": []}));
    assert_eq!(cleared["audience_ids"], json!([]));
    for (body, status, code) in [
        (
            json!({"title": "x", "audience_ids": [1, 999]}),
            404,
            "parameter_invalid",
        ),
        (json!({"body_markdown": "x"}), 422, "validation_error"),
        (
            json!({"title": "x", "body_markdown": "x", "json_blocks": []}),
            422,
            "validation_error",
        ),
    ] {
        let refused = client.post("/content_snippets", body.clone());
        assert_eq!((refused.status, refused.code()), (status, code), "{body}");
    }
    assert_eq!(pages(&client, "/content_snippets", 1), [1, 1]);
    assert_eq!(client.get("/content_snippets?per_page=51").status, 400);
    assert_eq!(client.delete(&path).status, 204);
    assert_eq!(client.get(&path).status, 404);
}

/// Returns the type and the id of each search result, sorted by type.
fn found(client: &Client, query: &str) -> Vec<String> {
    let list = get(client, &format!("/content/search?per_page=50&{query}"));
    let items = list["data"].as_array().expect("a list").iter();
    let text = |item: &Value, field: &str| item[field].as_str().unwrap_or_default().to_owned();
    let mut found: Vec<String> = items
        .map(|item| format!("{} {}", text(item, "type"), text(item, "id")))
        .collect();
    found.sort();
    found
}

#[test]
fn a_search_finds_content_of_every_kind() {
    let (mock, client) = demo();
    let (one, two) = ("article 1", "article 2");
    let (snippet, internal) = ("content_snippet 1", "internal_article 1");
    let (page, file) = ("external_content 1", "file_source_content 1");
    let all = [one, two, snippet, page, file, internal];
    for (query, expected) in [
        ("", &all[..]),
        ("query=PLANS", &[page, file]),
        ("query=week", &[snippet]),
        ("query=nowhere", &[]),
        ("content_types=article,snippet", &[one, two, snippet]),
        (
            "content_types=article&content_types=snippet",
            &[one, two, snippet],
        ),
        ("states=draft", &[two]),
        ("states=draft,published", &all),
        ("tag_ids=1&tag_operator=IN", &[one, snippet]),
        ("tag_ids=1&tag_operator=NIN", &[two, page, file, internal]),
        ("any_tag_ids=1,2", &[one, snippet]),
        ("fin_service_state=on", &[one, snippet, page, file]),
        ("copilot_state=on&content_types=snippet,article", &[snippet]),
        ("fin_sales_state=off&content_types=snippet", &[snippet]),
        ("created_by_ids=102", &[two]),
        ("last_updated_by_ids=101&content_types=article", &[one]),
        ("locales=fr", &[]),
        ("folder_ids=1&folder_entity_type=folder", &[]),
    ] {
        assert_eq!(found(&client, query), expected, "{query}");
    }
    let now = mock.now();
    assert_eq!(
        found(&client, &format!("created_at_after={}", now + 1)),
        [""; 0]
    );
    assert_eq!(found(&client, &format!("updated_at_before={now}")), all);
    for wrong in [
        "tag_ids=1",
        "folder_ids=1",
        "content_types=poem",
        "tag_ids=x&tag_operator=IN",
        "tag_operator=OR",
        "per_page=51",
    ] {
        let refused = client.get(&format!("/content/search?{wrong}"));
        assert_eq!(
            (refused.status, refused.code()),
            (422, "parameter_invalid"),
            "{wrong}"
        );
    }
}

#[test]
fn a_search_begins_with_the_newest_and_goes_on_by_address() {
    let (mock, client) = demo();
    mock.advance(Duration::from_secs(60));
    let body = json!({"translated_content": {"fr": {"title": "Exporter"}}});
    client.done("PUT", "/articles/1", body);
    let mut path = "/content/search?per_page=4".to_owned();
    let first = get(&client, &path);
    assert_eq!(get(&client, "/content/search")["pages"]["per_page"], 10);
    let contents = &first["data"][0]["contents"];
    assert_eq!(names(&first["data"][0], "contents", "locale"), ["en", "fr"]);
    assert_eq!(contents[1]["title"], "Exporter");
    assert_ne!(contents[0]["id"], contents[1]["id"]);
    assert_eq!(found(&client, "locales=fr"), ["article 1"]);
    assert_eq!(found(&client, "query=exporter"), ["article 1"]);
    let next = first["pages"]["next"].as_str().expect("an address");
    path = next
        .strip_prefix(mock.url())
        .expect("the same host")
        .to_owned();
    let second = get(&client, &path);
    assert_eq!(names(&second, "data", "id").len(), 2);
    assert_eq!(second["pages"]["next"], Value::Null);
}

fn act(client: &Client, body: Value) {
    let answer = client.post("/content/bulk_actions", body);
    assert_eq!(answer.status, 202, "{}", answer.body);
    assert_eq!(
        answer.body,
        json!({"type": "content_bulk_action", "status": "queued"})
    );
}

/// Returns the id of the first entry in `contents` of an article.
fn content(client: &Client, article: &str) -> String {
    let list = get(client, "/content/search?content_types=article");
    let mut items = list["data"].as_array().expect("a list").iter();
    let article = items
        .find(|item| item["id"] == article)
        .expect("the article");
    article["contents"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned()
}

#[test]
fn a_bulk_action_is_done_after_a_while() {
    let (mock, client) = demo();
    let two = json!([{"type": "article_content", "id": content(&client, "2")}]);
    let state = || get(&client, "/articles/2")["state"].clone();
    act(&client, json!({"action": "publish", "content_ids": two}));
    assert_eq!(state(), "draft");
    mock.advance(Duration::from_secs(2));
    assert_eq!(state(), "published");
    act(&client, json!({"action": "unpublish", "content_ids": two}));
    mock.advance(Duration::from_secs(2));
    assert_eq!(state(), "draft");
    act(
        &client,
        json!({"action": "delete", "content_ids": [two[0], {"type": "content_snippet", "id": "1"},
        {"type": "internal_article", "id": "1"}, {"type": "external_content", "id": "1"}, {"type": "article", "id": "1"}]}),
    );
    mock.advance(Duration::from_secs(2));
    for (path, status) in [
        ("/articles/2", 404),
        ("/content_snippets/1", 404),
        ("/internal_articles/1", 404),
        // The action `delete` skips external pages and articles.
        ("/ai/external_pages/1", 200),
        ("/articles/1", 200),
    ] {
        assert_eq!(client.get(path).status, status, "{path}");
    }
}

#[test]
fn bulk_actions_set_agents_audiences_and_tags() {
    let (mock, client) = demo();
    let wait = || mock.advance(Duration::from_secs(2));
    let article = json!({"type": "article_content", "id": content(&client, "1")});
    let snippet = json!({"type": "content_snippet", "id": "1"});
    let page = json!({"type": "external_content", "id": "1"});
    let availability = json!({"ai_agent": false, "sales_agent": true});
    act(
        &client,
        json!({"action": "set_availability", "content_ids": [article, snippet, page], "availability": availability}),
    );
    wait();
    for path in ["/articles/1", "/content_snippets/1"] {
        let view = get(&client, path);
        assert_eq!(view["ai_chatbot_availability"], false, "{path}");
        assert_eq!(view["ai_sales_agent_availability"], true, "{path}");
    }
    assert_eq!(
        get(&client, "/content_snippets/1")["ai_copilot_availability"],
        true
    );
    assert_eq!(
        get(&client, "/ai/external_pages/1")["ai_agent_availability"],
        false
    );

    client.done("POST", "/audiences", json!({"name": "Second"}));
    let audience = json!({"add_segment_ids": [2], "remove_segment_ids": [1]});
    act(
        &client,
        json!({"action": "set_audience", "content_ids": [snippet], "audience": audience}),
    );
    wait();
    assert_eq!(
        get(&client, "/content_snippets/1")["audience_ids"],
        json!([2])
    );
    act(
        &client,
        json!({"action": "set_audience", "content_ids": [snippet], "audience": {"remove_all": true}}),
    );
    wait();
    assert_eq!(
        get(&client, "/content_snippets/1")["audience_ids"],
        json!([])
    );

    let tags = json!({"add_tag_ids": [2], "remove_tag_ids": [1]});
    let items = json!([{"type": "article", "id": "1"}, article, page]);
    act(
        &client,
        json!({"action": "update_tags", "content_ids": items, "tags": tags}),
    );
    wait();
    assert_eq!(
        names(&get(&client, "/articles/1")["tags"], "tags", "id"),
        ["2"]
    );
    assert_eq!(
        found(&client, "any_tag_ids=2"),
        ["article 1", "external_content 1"]
    );
}

#[test]
fn bulk_actions_that_cannot_be_are_refused() {
    let (_mock, client) = demo();
    let one = json!([{"type": "article", "id": "1"}]);
    let many: Vec<Value> = (0..1001).map(|_| one[0].clone()).collect();
    let tags: Vec<i64> = vec![1; 101];
    for body in [
        json!({"content_ids": one}),
        json!({"action": "burn", "content_ids": one}),
        json!({"action": "delete", "content_ids": []}),
        json!({"action": "delete", "content_ids": many}),
        json!({"action": "delete", "content_ids": [{"type": "poem", "id": "1"}]}),
        json!({"action": "set_availability", "content_ids": one}),
        json!({"action": "set_audience", "content_ids": one, "audience": {}}),
        json!({"action": "set_audience", "content_ids": one, "audience": {"add_segment_ids": [9]}}),
        json!({"action": "update_tags", "content_ids": one, "tags": {"add_tag_ids": []}}),
        json!({"action": "update_tags", "content_ids": one, "tags": {"add_tag_ids": [99]}}),
        json!({"action": "update_tags", "content_ids": one, "tags": {"add_tag_ids": tags}}),
    ] {
        let refused = client.post("/content/bulk_actions", body.clone());
        assert_eq!(
            (refused.status, refused.code()),
            (422, "parameter_invalid"),
            "{body:.200}"
        );
    }
}

#[test]
fn content_is_only_for_audiences_that_there_are() {
    let (_mock, client) = demo();
    let article = json!({"title": "New", "author_id": 101, "audience_ids": [1, 9]});
    let internal = json!({"title": "New", "author_id": 101, "owner_id": 101, "audience_ids": [9]});
    for (method, path, body) in [
        ("POST", "/articles", article),
        (
            "PUT",
            "/articles/1",
            json!({"translated_content": {"fr": {"audience_ids": [9]}}}),
        ),
        ("POST", "/internal_articles", internal),
    ] {
        let refused = client.call(method, path, body);
        assert_eq!(
            (refused.status, refused.code()),
            (404, "parameter_invalid"),
            "{path}"
        );
    }
    let body = json!({"body_markdown": "Text", "audience_ids": [1]});
    let internal = client.done("PUT", "/internal_articles/1", body);
    assert_eq!(internal["body"], "<p class=\"no-margin\">Text</p>");
    assert_eq!(internal["audience_ids"], json!([1]));
}

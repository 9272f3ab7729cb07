//! The valid requests for every operation.

use intercom_mock::ServedOperation;
use serde_json::{Map, Value, json};

use super::descriptions::least;
use crate::common::{Client, has};

const ADA: &str = "65f000000000000000000001";
const CHARLES: &str = "65f000000000000000000002";
const MARY: &str = "65f000000000000000000003";
const COMPANY: &str = "66a000000000000000000001";

/// Returns the path and the query string of the valid request for an operation. The path parameters are ids of demo
/// resources.
pub(super) fn path(key: &str) -> String {
    let ids: &[(&str, &[&str])] = &[
        ("/admins/{}", &["101"]),
        ("/contacts/find_by_external_id/{}", &["user-1"]),
        (
            "/contacts/{}/banners/{}",
            &[ADA, "65f000000000000000000001-1"],
        ),
        ("/contacts/{}/companies/{}", &[ADA, COMPANY]),
        ("/contacts/{}/subscriptions/{}", &[ADA, "1"]),
        ("/contacts/{}/tags/{}", &[ADA, "1"]),
        ("/contacts/{}", &[ADA]),
        ("/companies/{}", &[COMPANY]),
        (
            "/conversations/attributes/{}/options/{}",
            &["1", "00000000-0000-4000-9000-00000000000a"],
        ),
        ("/conversations/attributes/{}", &["1"]),
        ("/conversations/{}/customers/{}", &["1", ADA]),
        ("/conversations/{}/tags/{}", &["1", "1"]),
        ("/custom_object_instances/{}/{}", &["Order", "1"]),
        ("/custom_object_instances/{}", &["Order"]),
        ("/download/content/data/{}", &["job0000000000001"]),
        ("/download/reporting_data/{}", &["job0000000000002"]),
        ("/export/content/data/{}", &["job0000000000001"]),
        ("/export/cancel/{}", &["job0000000000001"]),
        ("/export/reporting_data/{}", &["job0000000000002"]),
        ("/fin_voice/conversation/{}", &["2"]),
        ("/fin_voice/external_id/{}", &["call-1"]),
        ("/fin_voice/phone_number/{}", &["+441632960199"]),
        ("/segments/{}", &["67b000000000000000000001"]),
        ("/teams/{}", &["201"]),
        ("/ticket_types/{}/attributes/{}", &["1", "1"]),
        ("/tickets/{}/tags/{}", &["1", "1"]),
        ("/tickets/{}/linked_conversations", &["2", "1"]),
    ];
    let (_, path) = key.split_once(' ').expect("a key");
    // The table contains prefixes of paths.
    let values = ids
        .iter()
        .find(|(known, _)| path.starts_with(known))
        .map_or(&["1", "1"][..], |(_, values)| values);
    filled(path, values) + query(key)
}

/// Returns a path in which `values` replace the parameters.
pub(super) fn filled(path: &str, values: &[&str]) -> String {
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

/// Returns the query string of the valid request for an operation; empty if the operation requires no parameters.
pub(super) fn query(key: &str) -> &'static str {
    match key {
        "GET /admins/activity_logs" => "?created_at_after=0",
        "GET /custom_object_instances/{}" | "DELETE /custom_object_instances/{}" => {
            "?external_id=order-1"
        }
        "GET /events" => "?type=user&user_id=user-1",
        "GET /messages/status" => "?ruleset_id=1",
        "GET /messages/whatsapp/status" => "?message_id=wamid-1",
        "GET /visitors" => "?user_id=visitor-1",
        "GET /articles/search" => "?phrase=export&highlight=true",
        "GET /export/reporting_data/{}" => "?app_id=a&client_id=b",
        "GET /download/reporting_data/{}" => "?app_id=a",
        _ => "",
    }
}

/// Creates the state that a request requires.
pub(super) fn prepare(client: &Client, key: &str) {
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
        "POST /contacts/{}/banners/{}/dismiss" => {
            client.done("GET", &format!("/contacts/{ADA}/banners"), Value::Null);
        }
        "GET /articles/{}/draft" | "POST /articles/{}/draft/publish" => {
            client.done("PUT", "/articles/1/draft", json!({"title": "Newer"}));
        }
        "DELETE /internal_articles/{}/tags/{}" => {
            client.done("POST", "/internal_articles/1/tags", json!({"id": "1"}));
        }
        "POST /conversations/redact" => {
            let body = json!({"message_type": "comment", "type": "admin", "admin_id": "101", "body": "secret"});
            client.done("POST", "/conversations/1/reply", body);
        }
        "DELETE /data_connectors/{}" => {
            client.done("PATCH", "/data_connectors/1", json!({"state": "draft"}));
        }
        "POST /tickets/{}/change_type" => {
            client.done("POST", "/ticket_types", json!({"name": "Other request"}));
        }
        "POST /tickets/{}/linked_conversations" | "DELETE /tickets/{}/linked_conversations/{}" => {
            let tracker = json!({"name": "Incident", "category": "Tracker"});
            client.done("POST", "/ticket_types", tracker);
            let ticket =
                json!({"ticket_type_id": "3", "contacts": [{"id": ADA}], "ticket_attributes": {}});
            client.done("POST", "/tickets", ticket);
            if key.starts_with("DELETE") {
                let path = "/tickets/2/linked_conversations";
                client.done("POST", path, json!({"conversation_id": "1"}));
            }
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

/// Creates the resource that a request requires, if the demo workspace does not contain it and the version has an
/// operation to create it.
pub(super) fn make(client: &Client, description: &Value, served: &ServedOperation) {
    let key = key(served);
    let (_, way) = key.split_once(' ').expect("a key");
    let Some((base, _)) = way.split_once("/{}") else {
        return;
    };
    let first = format!("{base}/1");
    if !path(&key).starts_with(&first) || client.get(&first).status != 404 {
        return;
    }
    let makers = intercom_mock::operations().into_iter();
    let mut makers = makers.filter(|maker| maker.version == served.version);
    if let Some(maker) = makers.find(|maker| maker.method == "POST" && maker.path == base) {
        client.done("POST", base, request(description, &maker));
    }
}

/// Returns a valid body for an operation whose smallest declared body is invalid.
pub(super) fn body(key: &str, version: &str) -> Option<Value> {
    let reply =
        json!({"message_type": "comment", "type": "admin", "admin_id": "101", "body": "Hello"});
    let ticket = json!({"ticket_type_id": "1", "contacts": [{"id": ADA}], "ticket_attributes": {"_default_title_": "Help"}});
    let search = |field: &str| json!({"query": {"field": field, "operator": "!=", "value": "x"}, "pagination": {"per_page": 2}});
    Some(match key {
        "PUT /admins/{}/away" => json!({"away_mode_enabled": true, "away_mode_reassign": false}),
        "POST /articles" => json!({"title": "New", "author_id": 101}),
        "PUT /articles/{}" => json!({"title": "Newer", "author_id": 102, "state": "published"}),
        "PUT /articles/{}/draft" => json!({"title": "Newer", "body": "<p>New</p>"}),
        "POST /articles/{}/tags"
        | "POST /internal_articles/{}/tags"
        | "POST /content_snippets/{}/tags" => json!({"id": "2"}),
        "POST /content/bulk_actions" => {
            json!({"action": "update_tags", "content_ids": [{"type": "article", "id": "1"}], "tags": {"add_tag_ids": [2]}})
        }
        "POST /companies/{}/notes" => json!({"body": "Renews", "admin_id": "101"}),
        "POST /internal_articles" => json!({"title": "New", "author_id": 101, "owner_id": 101}),
        "POST /news/news_items" | "PUT /news/news_items/{}" => {
            json!({"title": "News", "sender_id": 101, "state": "live"})
        }
        "POST /contacts" => {
            json!({"role": "user", "email": "new@example.com", "custom_attributes": {"plan": "pro", "seats": 3}})
        }
        "PUT /contacts/{}" => json!({"name": "Ada King", "phone": null}),
        "POST /contacts/merge" if has(version, "contacts.list_merge_history") => {
            json!({"from": MARY, "into": ADA, "skip_duplicate_validation": true})
        }
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
        "POST /conversations/attributes" => {
            json!({"name": "Area", "data_type": "list", "options": [{"label": "A"}, {"label": "B"}]})
        }
        "PUT /conversations/attributes/{}" => json!({"name": "How bad", "required": true}),
        "POST /conversations/{}/merge" => json!({"merge_into_conversation_id": 2}),
        "POST /conversations/{}/convert" => json!({"ticket_type_id": "1"}),
        "POST /conversations/redact" => {
            json!({"type": "conversation_part", "conversation_id": "1", "conversation_part_id": "100004"})
        }
        "POST /custom_object_instances/{}" => {
            json!({"external_id": "order-2", "custom_attributes": {"total": "3"}})
        }
        "POST /data_connectors" => {
            json!({"name": "Stock", "http_method": "get", "url": "https://stock.example.com", "mock_response": {"left": 3}})
        }
        "PATCH /data_connectors/{}" => json!({"description": "What came of an order"}),
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
        "POST /help_center/help_centers/{}/redirects" => {
            json!({"from_url": "https://help.example.com/old", "locale": "en", "target_type": "article", "target_id": "1"})
        }
        "POST /office_hours_schedules" | "PUT /office_hours_schedules/{}" => {
            json!({"name": "Late", "time_zone_name": "Europe/London", "time_intervals": [{"start_minute": 600, "end_minute": 1200}]})
        }
        "POST /office_hours_schedules/{}/office_hours_exceptions"
        | "PUT /office_hours_schedules/{}/office_hours_exceptions/{}" => {
            json!({"exception_date": "2026-12-24", "exception_type": "custom_hours", "time_intervals": [{"start_minute": 600, "end_minute": 720}]})
        }
        "POST /messages" => {
            json!({"message_type": "email", "subject": "Hi", "body": "Hello", "template": "plain",
                "from": {"type": "admin", "id": "101"}, "to": {"type": "user", "id": ADA}})
        }
        "POST /tags" => json!({"name": "New tag"}),
        "POST /tickets" | "POST /tickets/enqueue" => ticket,
        "PUT /tickets/{}" if !has(version, "ticket_states.list") => json!({"state": "in_progress"}),
        "PUT /tickets/{}" => {
            json!({"ticket_state_id": "2", "ticket_attributes": {"_default_title_": "Newer"}})
        }
        "POST /tickets/{}/change_type" => json!({"ticket_type_id": "3", "ticket_state_id": "2"}),
        "POST /tickets/{}/linked_conversations" => json!({"conversation_id": "1"}),
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

pub(super) fn key(served: &ServedOperation) -> String {
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

/// Returns whether an operation adds an item to the collection that the last parameter of the path names.
pub(super) fn fills_collection(served: &ServedOperation) -> bool {
    let key = key(served);
    let Some(path) = key
        .strip_prefix("POST ")
        .filter(|path| path.ends_with("/{}"))
    else {
        return false;
    };
    let inside = format!(" {path}/{{}}");
    let mut others = intercom_mock::operations().into_iter();
    others.any(|other| other.version == served.version && self::key(&other).contains(&inside))
}

/// Returns the media type of the body; `None` for JSON.
pub(super) fn media(description: &Value, served: &ServedOperation) -> Option<String> {
    let declared = &description["paths"][served.path][served.method.to_lowercase()]["requestBody"];
    let content = declared["content"].as_object()?;
    let other = !content.contains_key("application/json");
    content.keys().next().filter(|_| other).cloned()
}

pub(super) fn request(description: &Value, served: &ServedOperation) -> Value {
    let declared = &description["paths"][served.path][served.method.to_lowercase()]["requestBody"];
    match declared.pointer("/content/application~1json/schema") {
        None if declared.is_null() => Value::Null,
        None => json!("only JSON bodies are validated"),
        // Any JSON value is valid for this schema, but the mock stores only objects.
        Some(schema) if schema.as_object().is_some_and(Map::is_empty) => json!({}),
        Some(schema) => {
            body(&key(served), served.version).unwrap_or_else(|| least(description, schema))
        }
    }
}

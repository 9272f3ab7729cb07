//! Reading two large answers: this crate's types beside `serde_json::Value`, in the same run.
//!
//! `cargo bench --package tests --bench decode`

#![recursion_limit = "256"] // a contact is one `json!` of some fifty fields

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use intercom_api::json;
use intercom_api::v2_14::types::{ContactList, Conversation};
use serde_json::{Value, json};

/// A page as `GET /contacts` answers it with `per_page=150`.
fn contacts() -> Vec<u8> {
    let page: Vec<Value> = (0..150).map(contact).collect();
    let next = json!({"per_page": 150, "starting_after": "WzE3MzQ1MzcyNDMwMDAsIjY3NjJmMDliMWJiNjlmOWYyMTkzYmIzMiIsMl0="});
    let pages =
        json!({"type": "pages", "page": 1, "next": next, "per_page": 150, "total_pages": 67});
    json!({"type": "list", "data": page, "total_count": 10_000, "pages": pages})
        .to_string()
        .into_bytes()
}

fn contact(number: u64) -> Value {
    let id = format!("6762f09b1bb69f9f2193{number:04x}");
    let list = |path: &str, item: Value| json!({"type": "list", "data": [item], "url": format!("/contacts/{id}/{path}"), "total_count": 1, "has_more": false});
    let at = 1_734_537_243 + number;
    let reference = |kind: &str| json!({"id": (number * 7).to_string(), "type": kind, "url": format!("/{kind}s/{number}")});
    json!({
        "type": "contact", "id": id, "workspace_id": "qwe123rt", "external_id": format!("customer-{number}"),
        "role": "user", "email": format!("person{number}@customer.example"), "email_domain": "customer.example",
        "phone": "+353871234567", "name": format!("Person Number {number}"), "owner_id": 1234 + number,
        "has_hard_bounced": false, "marked_email_as_spam": false, "unsubscribed_from_emails": false,
        "created_at": at, "updated_at": at, "signed_up_at": at, "last_seen_at": at, "last_replied_at": at,
        "last_contacted_at": at, "last_email_opened_at": null, "last_email_clicked_at": null,
        "language_override": null, "browser": "chrome", "browser_version": "131.0.6778.205", "browser_language": "en",
        "os": "OS X 10.15.7", "android_app_name": null, "android_app_version": null, "android_device": null,
        "android_os_version": null, "android_sdk_version": null, "android_last_seen_at": null,
        "ios_app_name": "Shop", "ios_app_version": "4.2.1", "ios_device": "iPhone15,2", "ios_os_version": "18.1.1",
        "ios_sdk_version": "18.2.0", "ios_last_seen_at": at,
        "custom_attributes": {"plan": "enterprise", "seats": 25, "trial": false, "score": 71.5, "last_order": at},
        "avatar": {"type": "avatar", "image_url": format!("https://images.customer.example/{number}/128.png")},
        "tags": list("tags", reference("tag")), "notes": list("notes", reference("note")),
        "companies": list("companies", reference("company")),
        "opted_out_subscription_types": list("subscriptions", reference("subscription")),
        "opted_in_subscription_types": list("subscriptions", reference("subscription")),
        "location": {"type": "location", "country": "Ireland", "region": "Leinster", "city": "Dublin",
            "country_code": "IRL", "continent_code": "EU"},
        "social_profiles": {"type": "list", "data": [{"type": "social_profile", "name": "Twitter",
            "url": "http://twitter.com/person"}]},
        "utm_campaign": null, "utm_content": null, "utm_medium": null, "utm_source": null, "utm_term": null,
        "referrer": "https://customer.example/pricing", "sms_consent": false
    })
}

/// A conversation with the most parts that the service gives.
fn conversation() -> Vec<u8> {
    let parts: Vec<Value> = (0..500).map(part).collect();
    json!({
        "type": "conversation", "id": "1234", "created_at": 1_734_537_243, "updated_at": 1_734_624_811,
        "waiting_since": null, "snoozed_until": null, "open": true, "state": "open", "read": false,
        "priority": "not_priority", "admin_assignee_id": 814_860, "team_assignee_id": null, "title": "Where is my order?",
        "source": {"type": "email", "id": "3", "delivered_as": "customer_initiated", "subject": "<p>Order</p>",
            "body": "<p>Where is it?</p>", "author": {"type": "user", "id": "6762f09b", "name": "Ada", "email": "ada@customer.example"},
            "attachments": [], "url": null, "redacted": false},
        "contacts": {"type": "contact.list", "contacts": [{"type": "contact", "id": "6762f09b", "external_id": "70"}]},
        "teammates": {"type": "admin.list", "admins": [{"type": "admin", "id": "814860"}]},
        "custom_attributes": {"Order number": "A-1042", "Urgent": true},
        "conversation_parts": {"type": "conversation_part.list", "conversation_parts": parts, "total_count": 500}
    })
    .to_string()
    .into_bytes()
}

/// A part with the keys that parts of published answers have.
fn part(number: u64) -> Value {
    let at = 1_734_537_243 + number;
    let body = "<p>Thank you for your patience. The parcel left our warehouse this morning and is on its way.</p>";
    json!({
        "type": "conversation_part", "id": (100 + number).to_string(), "part_type": "comment", "body": body,
        "created_at": at, "updated_at": at, "notified_at": at, "assigned_to": null,
        "author": {"id": "814860", "type": "admin", "name": "Grace", "email": "grace@shop.example"},
        "attachments": [], "external_id": null, "redacted": false, "metadata": {}, "email_message_metadata": null,
        "app_package_code": null
    })
}

fn decode(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decode");
    let documents = [("150 contacts", contacts()), ("500 parts", conversation())];
    for (name, bytes) in &documents {
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_with_input(
            BenchmarkId::new("serde_json::Value", name),
            bytes,
            |bencher, bytes| {
                bencher.iter(|| serde_json::from_slice::<Value>(bytes));
            },
        );
    }
    group.throughput(Throughput::Bytes(documents[0].1.len() as u64));
    group.bench_with_input(
        BenchmarkId::new("intercom_api", "150 contacts"),
        &documents[0].1,
        |bencher, bytes| {
            bencher.iter(|| json::from_slice::<ContactList>(bytes));
        },
    );
    group.throughput(Throughput::Bytes(documents[1].1.len() as u64));
    group.bench_with_input(
        BenchmarkId::new("intercom_api", "500 parts"),
        &documents[1].1,
        |bencher, bytes| {
            bencher.iter(|| json::from_slice::<Conversation>(bytes));
        },
    );
    group.finish();
}

criterion_group!(benches, decode);
criterion_main!(benches);

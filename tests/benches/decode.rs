//! Reading two large answers: this crate's types beside `serde_json::Value`, in the same run.
//!
//! `cargo bench --package tests --bench decode`

#![recursion_limit = "256"] // a contact is one `json!` of some fifty fields

mod contacts;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use intercom_api::json;
use intercom_api::v2_14::types::{ContactList, Conversation};
use serde_json::{Value, json};

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
    let documents = [
        (
            "150 contacts",
            contacts::page(
                150,
                Some("WzE3MzQ1MzcyNDMwMDAsIjY3NjJmMDliMWJiNjlmOWYyMTkzYmIzMiIsMl0="),
            ),
        ),
        ("500 parts", conversation()),
    ];
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

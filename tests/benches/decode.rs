//! Measures the decoding of two large responses in the same run, with the types of `intercom-api`, with
//! `serde_json::Value` and with types that use serde's derive. Also measures the decoding of adversarial documents of
//! three sizes.
//!
//! `cargo bench --package tests --bench decode`

mod contacts;
mod derived;

use calls::current::types::{ContactList, Conversation};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use intercom_api::canvas::SheetRequest;
use intercom_api::json;
use serde_json::Value;

/// Returns a conversation with the maximum number of parts, as compact JSON with the keys in the service's order.
fn conversation() -> Vec<u8> {
    let parts: Vec<String> = (0..500).map(part).collect();
    include_str!("conversation.json")
        .trim_end()
        .replace("$parts", &parts.join(","))
        .into_bytes()
}

fn part(number: u64) -> String {
    include_str!("conversation_part.json")
        .trim_end()
        .replace("$number", &format!("{number:04}"))
}

fn decode(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decode");
    let cursor = "WzE3MzQ1MzcyNDMwMDAsIjY3NjJmMDliMWJiNjlmOWYyMTkzYmIzMiIsMl0=";
    let contacts = contacts::page(150, Some(cursor));
    let conversation = conversation();
    let mut measure = |name: &str, document: &str, bytes: &[u8], read: &dyn Fn(&[u8])| {
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_with_input(BenchmarkId::new(name, document), bytes, |bencher, bytes| {
            bencher.iter(|| read(bytes));
        });
    };
    for (document, bytes) in [("150 contacts", &contacts), ("500 parts", &conversation)] {
        measure("serde_json::Value", document, bytes, &|bytes| {
            let _: Value = serde_json::from_slice(bytes).expect("JSON");
        });
    }
    measure("serde's derive", "150 contacts", &contacts, &|bytes| {
        let _: derived::Contacts = serde_json::from_slice(bytes).expect("contacts");
    });
    measure("serde's derive", "500 parts", &conversation, &|bytes| {
        let _: derived::Conversation = serde_json::from_slice(bytes).expect("a conversation");
    });
    measure("intercom_api", "150 contacts", &contacts, &|bytes| {
        json::from_slice::<ContactList>(bytes).expect("contacts");
    });
    measure("intercom_api", "500 parts", &conversation, &|bytes| {
        json::from_slice::<Conversation>(bytes).expect("a conversation");
    });
    group.finish();
}

/// Decodes documents that repeat an undeclared field, then a declared one. If the time is linear in the size, the
/// throughput is the same for all sizes.
fn hostile(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("hostile");
    group.sample_size(10);
    for megabytes in [1, 2, 4] {
        let half = megabytes * 500_000;
        let (undeclared, declared) = ("\"x\":1,", "\"user\":1,");
        let body = format!(
            "intercom_data={{{}{}\"id\":1}}",
            undeclared.repeat(half / undeclared.len()),
            declared.repeat(half / declared.len()),
        );
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_with_input(
            BenchmarkId::new("a sheet", format!("{megabytes} MB")),
            &body,
            |bencher, body| {
                bencher.iter(|| SheetRequest::from_body(body.as_bytes()).expect("a sheet"));
            },
        );
    }
    group.finish();
}

criterion_group!(benches, decode, hostile);
criterion_main!(benches);

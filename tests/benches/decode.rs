//! Reading two large answers: this crate's types beside `serde_json::Value`, in the same run.
//!
//! `cargo bench --package tests --bench decode`

mod contacts;

use calls::current::types::{ContactList, Conversation};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use intercom_api::json;
use serde_json::Value;

/// A conversation with the most parts that the service gives, compact and with the keys in its order.
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

//! Measures the iteration over contacts on a local server, with `.items()` and with a loop of reqwest and `serde_json`
//! that reads only the cursor. The stream and the loop are measured in the same run, with a consumer that takes no time
//! and with a consumer that takes 5 ms per page.
//!
//! `cargo bench --package tests --bench walk`

#![recursion_limit = "256"] // a contact is one `json!` with about fifty fields

mod contacts;

use std::sync::mpsc;
use std::time::Duration;

use calls::current::Client;
use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use intercom_api::pacing::Pacing;
use serde_json::Value;
use tests::server::{Received, Response, Server};
use tokio::runtime::{Builder, Runtime};

const TOKEN: &str = "dG9rOmJlbmNobWFyaw==";
const PAGE: usize = 150;
const CURSOR: &str = "@@@@@@@@";

/// Starts a server with `length` contacts in a separate thread and returns the base URL of the server.
fn serve(length: usize) -> String {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async move {
            let server = Server::start(Response::empty(500)).await;
            let full = contacts::page(PAGE as u64, Some(CURSOR));
            let last = contacts::page((length - (length - 1) / PAGE * PAGE) as u64, None);
            server.respond_with(move |seen| {
                let end = offset(seen) + PAGE;
                let body = if end < length {
                    named(&full, end)
                } else {
                    last.clone()
                };
                Response::new(200, "application/json", body).bytes()
            });
            sender.send(server.url()).expect("the benchmark waits");
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().expect("the server's address")
}

fn offset(seen: &Received) -> usize {
    let query = seen.query.as_deref().unwrap_or_default();
    let after = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("starting_after="));
    after.map_or(0, |after| after.parse().expect("a cursor of this server"))
}

/// Returns the page with the cursor `end` in place of the placeholder. The cursor follows the contacts, so the search
/// for the placeholder starts at the end of the page.
fn named(page: &[u8], end: usize) -> Vec<u8> {
    let mut page = page.to_vec();
    let mut windows = page.windows(CURSOR.len());
    let at = windows.rposition(|part| part == CURSOR.as_bytes());
    let at = at.expect("a cursor to replace");
    page[at..at + CURSOR.len()].copy_from_slice(format!("{end:08}").as_bytes());
    page
}

/// Simulates the consumer's work, once for each page of items.
async fn consume(count: usize, takes: Duration) {
    if !takes.is_zero() && count.is_multiple_of(PAGE) {
        tokio::time::sleep(takes).await;
    }
}

async fn bare(http: &reqwest::Client, url: &str, takes: Duration) -> usize {
    let mut count = 0;
    let mut after: Option<String> = None;
    loop {
        let mut request = http
            .get(format!("{url}/contacts"))
            .bearer_auth(TOKEN)
            .header("Intercom-Version", Client::VERSION)
            .header("Accept", "application/json")
            .query(&[("per_page", "150")]);
        if let Some(after) = &after {
            request = request.query(&[("starting_after", after)]);
        }
        let answer = request.send().await.expect("an answer");
        let bytes = answer.bytes().await.expect("a body");
        let mut page: Value = serde_json::from_slice(&bytes).expect("JSON");
        let Value::Array(items) = page["data"].take() else {
            panic!("a page without contacts");
        };
        for item in items {
            count += 1;
            std::hint::black_box(item);
            consume(count, takes).await;
        }
        match page["pages"]["next"]["starting_after"].as_str() {
            Some(next) => after = Some(next.to_owned()),
            None => return count,
        }
    }
}

async fn items(client: &Client, prefetch: bool, takes: Duration) -> usize {
    let request = client.contacts().list();
    let mut items = request.items().prefetch(prefetch);
    let mut count = 0;
    while let Some(item) = items.try_next().await.expect("a contact") {
        count += 1;
        std::hint::black_box(item);
        consume(count, takes).await;
    }
    count
}

fn compare(criterion: &mut Criterion, name: &str, length: usize, takes: Duration) {
    let url = serve(length);
    let runtime: Runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let http = reqwest::Client::builder().no_proxy().build();
    let http = http.expect("an HTTP client");
    let client = Client::builder().token(TOKEN).base_url(&url);
    // The server has no rate limit.
    let client = client.pacing(Pacing::off()).build();
    let client = client.expect("a client");
    let mut group = criterion.benchmark_group(name);
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    group.measurement_time(Duration::from_secs(20));
    group.throughput(Throughput::Elements(length as u64));
    group.bench_function("reqwest and serde_json", |bencher| {
        bencher.iter(|| assert_eq!(runtime.block_on(bare(&http, &url, takes)), length));
    });
    for (name, prefetch) in [("items", true), ("items without prefetch", false)] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| assert_eq!(runtime.block_on(items(&client, prefetch, takes)), length));
        });
    }
    group.finish();
}

fn walks(criterion: &mut Criterion) {
    compare(criterion, "100,000 contacts", 100_000, Duration::ZERO);
    compare(
        criterion,
        "15,000 contacts, 5 ms of work a page",
        15_000,
        Duration::from_millis(5),
    );
}

criterion_group!(benches, walks);
criterion_main!(benches);

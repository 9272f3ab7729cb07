//! Tests that decoding allocates a limited amount of memory for documents that are small as JSON and large in memory.
//! The tests are a separate program, because the allocator counts the allocations of the whole process.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Mutex;
use std::thread::JoinHandle;

use calls::current::Client;
use calls::current::types::SearchRequest;
use intercom_api::Method;
use intercom_api::canvas::SheetRequest;
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// Ensures that measurements do not run in parallel.
static ALONE: Mutex<()> = Mutex::new(());

const MIB: usize = 1 << 20;

/// Returns the peak memory that `run` allocates, in bytes, and the result of `run`.
fn allocated<T>(run: impl FnOnce() -> T) -> (usize, T) {
    ALLOCATOR.reset_peak_usage();
    let before = ALLOCATOR.current_usage();
    let result = run();
    (ALLOCATOR.peak_usage() - before, result)
}

/// Returns hostile bodies, each with a name; each body is at most `length` bytes long.
fn hostile(length: usize) -> Vec<(&'static str, String)> {
    let room = length - 100;
    let list = |item: &str| {
        let items = vec![item; room / (item.len() + 1)].join(",");
        format!("{{\"type\":\"list\",\"data\":[{items}]}}")
    };
    let keys: String = (0..room / 12)
        .map(|key| format!("\"{key:07}\":1,"))
        .collect();
    let repeated = "\"x\":1,".repeat(room / 12) + &"\"user\":1,\"data\":1,".repeat(room / 36);
    vec![
        ("empty objects", list("{}")),
        ("null", list("null")),
        ("numbers", list("0")),
        ("unknown fields", list("{\"a\":0}")),
        (
            "unknown lists",
            list("{\"x\":[0,0,[],[],[0],{},{\"a\":0}]}"),
        ),
        ("distinct keys", format!("{{{keys}\"data\":[]}}")),
        ("repeated keys", format!("{{{repeated}\"data\":[]}}")),
        (
            "an unknown value",
            format!("{{\"x\":{}}}", list("{\"a\":0}")),
        ),
        (
            "lists of strings",
            list("{\"tag_ids\":[\"a\",\"b\",\"c\"]}"),
        ),
        (
            "lists of objects",
            list("{\"tags\":{\"data\":[{},{},{},{},{},{}]}}"),
        ),
        ("half a surrogate pair", list("{\"email\":\"\\ud800\"}")),
        ("a union", canvas("x", room)),
        ("a union with escapes", canvas("\\\"", room)),
        ("a union with surrogates", canvas("\\ud800", room)),
        ("nested unions", search(35, room)),
        ("wrapped lists", wrapped("x", room, 0)),
        ("wrapped lists with surrogates", wrapped("\\ud800", room, 0)),
        ("wrapped lists beside lists", wrapped("x", room, 20)),
        (
            "wrapped lists with surrogates beside lists",
            wrapped("\\ud800", room, 20),
        ),
    ]
}

/// Returns a canvas of three nested unions around a string that repeats `unit`.
fn canvas(unit: &str, length: usize) -> String {
    let url = unit.repeat((length - 200) / unit.len());
    let item = format!(
        r#"{{"type":"item","id":"1","title":"t","action":{{"type":"url","url":"{url}"}}}}"#
    );
    format!(
        r#"{{"current_canvas":{{"content":{{"components":[{{"type":"list","items":[{item}]}}]}}}}}}"#
    )
}

/// Returns a canvas whose lists are wrapped in objects, around a string that starts with `unit`. Empty strings in
/// `input_values` take `1 / part` of the length; if `part` is 0, `input_values` contains no strings.
fn wrapped(unit: &str, length: usize, part: usize) -> String {
    let beside = length.checked_div(part).unwrap_or(0);
    let empty = vec!["\"\""; beside / 3].join(",");
    let url = "x".repeat(length - beside - 300);
    let item = format!(
        r#"{{"type":"item","id":"1","title":"t","action":{{"type":"url","url":"{unit}{url}"}}}}"#
    );
    format!(
        r#"{{"input_values":{{"a":[{empty}]}},"current_canvas":{{"content":{{"components":{{"data":[{{"type":"list","items":{{"data":[{item}]}}}}]}}}}}}}}"#
    )
}

/// Returns a search whose groups are nested `depth` levels deep around a string.
fn search(depth: usize, length: usize) -> String {
    let open = r#"{"operator":"AND","value":["#.repeat(depth);
    let text = "x".repeat(length - 40 * depth);
    let close = "]}".repeat(depth);
    format!(r#"{{"query":{open}{{"field":"a","operator":"=","value":"{text}"}}{close}}}"#)
}

/// Serves one response with the body, without copying the body. Returns the server's URL, and a thread that returns the
/// body.
fn serve(body: String) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        drop(stream.read(&mut [0; 4096]));
        let length = body.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        );
        drop(stream.write_all(head.as_bytes()));
        // Errors are ignored, because the client can stop reading at its limit.
        drop(stream.write_all(body.as_bytes()));
        body
    });
    (url, server)
}

/// Sends every hostile body to a client with this limit. Returns the maximum of the peak memories, as a multiple of
/// `limit`.
fn responses(limit: usize) -> f64 {
    let _alone = ALONE.lock();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime");
    let mut most: f64 = 0.0;
    for (name, body) in hostile(limit) {
        let (url, server) = serve(body);
        let client = Client::builder()
            .token("t")
            .base_url(url)
            .max_response_bytes(limit);
        let client = client.build().expect("a client");
        let (taken, result) = allocated(|| {
            runtime.block_on(async {
                if name == "nested unions" {
                    let request = client.request::<SearchRequest>(Method::GET, "/contacts", &[]);
                    request.await.map(drop)
                } else {
                    client.contacts().list().await.map(drop)
                }
            })
        });
        drop(server.join());
        let ratio = taken as f64 / limit as f64;
        let result = result.map_or_else(
            |error| format!("{:?}", error.kind()),
            |()| "decoded".to_owned(),
        );
        println!("{name}: {result}, {ratio:.2} times the limit");
        most = most.max(ratio);
    }
    most
}

#[test]
fn a_response_takes_less_than_eight_times_the_limit() {
    let most = responses(4 * MIB);
    assert!(most < 8.0, "{most}");
}

#[test]
#[ignore = "exhaustive: bodies of 64 MiB, the default limit"]
fn a_response_of_the_default_limit_takes_less_than_eight_times_as_much() {
    let most = responses(64 * MIB);
    assert!(most < 8.0, "{most}");
}

#[test]
fn a_sheet_takes_at_most_eight_times_its_length() {
    let _alone = ALONE.lock();
    let mut most = Vec::new();
    for megabytes in [1, 2] {
        for (name, body) in hostile(megabytes * 1_000_000) {
            let form = format!("intercom_data={body}");
            let object = format!("{{\"intercom_data\":{body}}}");
            for body in [form, object] {
                let (taken, result) = allocated(|| SheetRequest::from_body(body.as_bytes()));
                let ratio = taken as f64 / body.len() as f64;
                println!(
                    "{name}, {megabytes} MB: {}, {ratio:.2} times its length",
                    result.is_ok()
                );
                most.push((ratio, name));
            }
        }
    }
    most.retain(|(ratio, _)| *ratio > 8.0);
    assert!(most.is_empty(), "{most:?}");
}

//! Tests of hostile requests: extreme clock times, slow bodies, and requests that a browser sends for a web page.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::common::Client;
use intercom_mock::Mock;
use serde_json::{Value, json};

/// The end of the year 9999, in Unix seconds.
const LATEST: i64 = 253_402_300_799;

fn demo() -> Mock {
    Mock::builder()
        .demo()
        .frozen_clock()
        .start()
        .expect("it starts")
}

#[test]
fn the_clock_stops_at_the_end_of_the_year_9999() {
    let mock = demo();
    let client = Client::new(&mock);
    let advance = |seconds: Value| client.post("/_mock/clock/advance", json!({"seconds": seconds}));
    for seconds in [json!(3e9), json!(LATEST - mock.now() - 3_000_000_000)] {
        assert_eq!(advance(seconds).status, 200);
    }
    assert_eq!(mock.now(), LATEST);
    for seconds in [json!(1), json!(1e30), json!(-1), json!("1"), Value::Null] {
        let answer = advance(seconds);
        assert_eq!((answer.status, answer.code()), (400, "parameter_invalid"));
    }
    let date = client.get("/me");
    assert_eq!(date.status, 200);
    assert!(date.header("date").contains(" 9999 "), "{:?}", date.headers);
    mock.advance(Duration::MAX);
    assert_eq!((mock.now(), client.get("/me").status), (LATEST, 200));
    client.contact("late@example.com");
}

#[test]
fn a_clock_that_starts_too_late_is_a_clock() {
    let mock = Mock::builder()
        .start_time(i64::MAX)
        .start()
        .expect("it starts");
    assert_eq!(mock.now(), LATEST);
    assert_eq!(Client::new(&mock).get("/me").status, 200);
}

#[test]
fn pages_of_other_origins_cannot_use_the_control_addresses() {
    let mock = demo();
    let host = mock
        .url()
        .strip_prefix("http://")
        .expect("an address")
        .to_owned();
    let reset = |name: &str, value: &str| {
        let client = Client::new(&mock).header(name, value);
        client.post("/_mock/reset", Value::Null).status
    };
    for (name, value) in [
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", "http://127.0.0.1:1"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        assert_eq!(reset(name, value), 403, "{name}: {value}");
    }
    let read = Client::new(&mock).header("sec-fetch-site", "cross-site");
    assert_eq!(read.get("/_mock/journal").code(), "forbidden");
    assert_eq!(reset("origin", &format!("http://{host}")), 200);
    assert_eq!(reset("sec-fetch-site", "same-origin"), 200);
    assert_eq!(reset("accept", "*/*"), 200);
}

/// The control API rejects public host names, because a web page can make its host name resolve to this machine (DNS
/// rebinding). The requests of such a page have the same origin as the server, and a GET has neither `Origin` nor,
/// without HTTPS, `Sec-Fetch-Site`.
#[test]
fn public_names_cannot_be_used_for_the_control_addresses() {
    let mock = demo();
    let named = |host: &str| Client::new(&mock).header("host", host);
    for host in [
        "evil.example",
        "evil.example:4010",
        "127.0.0.1.evil.example",
        "evil.example.",
        "local.example",
    ] {
        let read = named(host).get("/_mock/journal");
        assert_eq!((read.status, read.code()), (403, "forbidden"), "{host}");
        assert_eq!(
            named(host).post("/_mock/reset", Value::Null).status,
            403,
            "{host}"
        );
        let origin = named(host).header("origin", &format!("http://{host}"));
        assert_eq!(
            origin.post("/_mock/reset", Value::Null).status,
            403,
            "{host}"
        );
        // Other URLs require a token, which a web page does not have.
        assert_eq!(named(host).get("/me").status, 200, "{host}");
    }
    for host in [
        "localhost",
        "localhost:4010",
        "127.0.0.1:4010",
        "[::1]:4010",
        "192.0.2.1",
        "mock:4010",
        "host.docker.internal:4010",
        "mock.LOCAL",
    ] {
        assert_eq!(named(host).get("/_mock/journal").status, 200, "{host}");
        let origin = named(host).header("origin", &format!("http://{host}"));
        assert_eq!(
            origin.post("/_mock/reset", Value::Null).status,
            200,
            "{host}"
        );
    }
    let page = named("mock:4010").header("origin", "http://evil.example");
    assert_eq!(page.post("/_mock/reset", Value::Null).status, 403);
}

#[test]
fn a_slow_body_ends_and_its_connection_with_it() {
    let limit = Duration::from_millis(300);
    let mock = Mock::builder().demo().body_timeout(limit).start();
    let mock = mock.expect("it starts");
    let start = Instant::now();
    let head = "POST /contacts HTTP/1.1\r\nhost: mock\r\nauthorization: Bearer any\r\n\
        content-type: application/json\r\ncontent-length: 100\r\n\r\n{";
    let slow: Vec<TcpStream> = (0..50)
        .map(|_| {
            let mut stream = TcpStream::connect(mock.address()).expect("a connection");
            stream.write_all(head.as_bytes()).expect("it is sent");
            stream
        })
        .collect();
    let client = Client::new(&mock);
    assert_eq!(client.get("/me").status, 200);
    for mut stream in slow {
        // Sending another byte does not extend the time limit.
        let _ = stream.write_all(b" ");
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .expect("a time limit");
        let mut answer = String::new();
        stream
            .read_to_string(&mut answer)
            .expect("an answer, and the end");
        assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
        assert!(answer.contains("request_timeout"), "{answer}");
    }
    assert!(start.elapsed() >= limit);
    assert!(start.elapsed() < Duration::from_secs(10));
    assert_eq!(client.get("/me").status, 200);
}

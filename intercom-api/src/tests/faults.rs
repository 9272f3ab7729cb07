//! Tests of network failures: each call must fail in time, with an accurate error.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use reqwest::{Request, Response};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

use super::local::{self, Script, Service, Step, reply};
use super::server;
use super::{Client, TOKEN};
use crate::{Error, ErrorKind, Method, Phase, Retry, TimeLimit};

const MIB: usize = 1 << 20;
const JSON: [(&str, &str); 1] = [("content-type", "application/json")];

/// Returns the operations that the tests call for every failure. The flag of an operation is `true` if the operation is
/// retried.
fn operations() -> [(Method, &'static str, bool); 5] {
    [
        (Method::GET, "/contacts/{contact_id}", true),
        (Method::POST, "/contacts/{contact_id}/notes", false),
        (Method::PUT, "/contacts/{contact_id}", true),
        (Method::DELETE, "/contacts/{contact_id}", true),
        (Method::POST, "/contacts/{contact_id}/search", true),
    ]
}

async fn error_of(client: &Client, method: Method, path: &str) -> Error {
    let request = client.request::<Value>(method, path, &[&"1"]);
    let outcome = request.body(&json!({"name": "Ada"})).await;
    outcome.expect_err("the answer is faulty")
}

/// Tests every operation against a simulated failure; each call must end within three minutes.
async fn every_operation<S: Service>(
    make: impl Fn() -> S,
    check: impl Fn(&Error) -> bool,
    repeated: bool,
) {
    for (method, path, repeatable) in operations() {
        let client = local::builder(make()).build().expect("a client");
        let before = Instant::now();
        let error = error_of(&client, method, path).await;
        assert!(check(&error), "{error:?}");
        assert_eq!(error.attempts() > 1, repeated && repeatable, "{error}");
        assert!(before.elapsed() <= Duration::from_secs(180), "{error}");
    }
}

struct Silent;

impl Service for Silent {
    async fn answer(&self, _: Request) -> Result<Response, Error> {
        pending().await
    }
}

#[tokio::test(start_paused = true)]
async fn silence_ends_at_the_limit_for_the_first_byte() {
    let check = |error: &Error| {
        error.kind() == ErrorKind::Timeout && error.time_limit() == Some(TimeLimit::FirstByte)
    };
    every_operation(|| Silent, check, true).await;
}

#[tokio::test(start_paused = true)]
async fn one_byte_per_second_ends_at_the_limit_of_an_attempt() {
    let dribble = |request: Request| {
        let step = |_| [Step::Sleep(Duration::from_secs(1)), Step::Data(" ".into())];
        let body = Script::new((0..1000).flat_map(step)).body();
        Ok(reply(&request, 200, &JSON, body))
    };
    let check = |error: &Error| {
        let limits = [TimeLimit::Attempt, TimeLimit::Operation];
        let limit = error.time_limit().filter(|limit| limits.contains(limit));
        error.kind() == ErrorKind::Timeout && limit.is_some()
    };
    every_operation(|| dribble, check, true).await;
}

#[tokio::test(start_paused = true)]
async fn a_stalled_body_differs_from_a_slow_one() {
    let stall = |request: Request| {
        let steps = [
            Step::Data("{".into()),
            Step::Sleep(Duration::from_secs(3600)),
        ];
        Ok(reply(&request, 200, &JSON, Script::new(steps).body()))
    };
    let check = |error: &Error| error.time_limit() == Some(TimeLimit::StalledBody);
    every_operation(|| stall, check, true).await;
}

#[tokio::test(start_paused = true)]
async fn responses_of_the_wrong_type_are_not_retried() {
    let html = |request: Request| {
        let headers = [("content-type", "text/html")];
        Ok(reply(&request, 200, &headers, "<h1>Hello</h1>"))
    };
    let empty = |request: Request| Ok(reply(&request, 200, &JSON, ""));
    let gzip = |request: Request| {
        let headers = [JSON[0], ("content-encoding", "gzip")];
        Ok(reply(&request, 200, &headers, vec![0x1f; MIB / 2]))
    };
    let deep = |request: Request| Ok(reply(&request, 200, &JSON, "[".repeat(MIB)));
    let says = |error: &Error, text: &str| {
        error.kind() == ErrorKind::Decode && error.to_string().contains(text)
    };
    every_operation(|| html, |error| says(error, "`text/html`"), false).await;
    every_operation(|| empty, |error| says(error, "empty"), false).await;
    every_operation(|| gzip, |error| says(error, "`gzip`"), false).await;
    let too_deep = |error: &Error| says(error, "recursion") && error.json_path().is_some();
    every_operation(|| deep, too_deep, false).await;
}

#[tokio::test(start_paused = true)]
async fn the_error_page_of_a_gateway_is_retried() {
    let bad = |request: Request| {
        let headers = [("content-type", "text/html")];
        Ok(reply(&request, 502, &headers, "<h1>Bad Gateway</h1>"))
    };
    let check = |error: &Error| {
        error.kind() == ErrorKind::Server && error.status().is_some_and(|status| status == 502)
    };
    every_operation(|| bad, check, true).await;
}

/// Returns a service whose responses have a body of 512 MiB; `pulled` counts the bytes that were read.
fn bomb(pulled: Arc<AtomicUsize>) -> impl Service {
    move |request: Request| {
        let chunk = Bytes::from_static(&[b' '; 1 << 16]);
        let mut body = Script::new((0..8192).map(|_| Step::Data(chunk.clone())));
        body.pulled = pulled.clone();
        Ok(reply(&request, 200, &JSON, body.body()))
    }
}

#[tokio::test(start_paused = true)]
async fn reading_ends_at_the_size_limit() {
    for cap in [64 * MIB, MIB] {
        for (method, path, _) in operations() {
            let pulled = Arc::new(AtomicUsize::new(0));
            let client = local::builder(bomb(pulled.clone())).max_response_bytes(cap);
            let client = client.build().expect("a client");
            let error = error_of(&client, method, path).await;
            assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
            assert_eq!(error.attempts(), 1);
            assert!(error.body().len() <= MIB, "an error keeps the beginning");
            let read = pulled.load(Ordering::SeqCst);
            assert!(read <= cap + (1 << 16), "{read} bytes with a cap of {cap}");
        }
    }
}

/// The failure that a server causes on a connection.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// Closes the connection before the request is read, which resets the connection.
    ResetBeforeHead,
    /// Closes the connection within or after the headers.
    Cut(usize),
}

async fn faulty(fault: Fault) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(spoil(stream, fault));
        }
    });
    format!("http://{address}")
}

async fn spoil(mut stream: TcpStream, fault: Fault) {
    let mut buffer = [0; 4096];
    match fault {
        Fault::ResetBeforeHead => drop(stream.read(&mut buffer[..10]).await),
        Fault::Cut(length) => {
            drop(stream.read(&mut buffer).await);
            let answer = server::json(200, r#"{"type": "contact", "id": "1"}"#);
            drop(stream.write_all(&answer[..length]).await);
        }
    }
}

#[tokio::test]
async fn broken_connections_name_their_phase() {
    let head = server::json(200, "").len() + 1;
    let cases = [
        (Fault::ResetBeforeHead, Phase::Send),
        (Fault::Cut(20), Phase::Send),
        (Fault::Cut(head), Phase::Receive),
        (Fault::Cut(head + 10), Phase::Receive),
    ];
    for (fault, phase) in cases {
        let url = faulty(fault).await;
        for (method, path, repeated) in operations() {
            let error = error_of(&quick(&url), method, path).await;
            assert_eq!(
                error.kind(),
                ErrorKind::Transport(phase),
                "{fault:?}: {error}"
            );
            assert_eq!(error.attempts(), if repeated { 4 } else { 1 }, "{fault:?}");
        }
    }
}

#[tokio::test]
async fn refused_connections_are_retried_by_all_operations() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    for (method, path, _) in operations() {
        let error = error_of(&quick(&url), method, path).await;
        assert_eq!(
            error.kind(),
            ErrorKind::Transport(Phase::Connect),
            "{error}"
        );
        assert_eq!(
            error.attempts(),
            4,
            "nothing was sent, so it may be repeated"
        );
    }
}

/// Returns a client with short waits, because these tests run in real time.
fn quick(url: &str) -> Client {
    let retry = Retry::default().initial_backoff(Duration::from_millis(1));
    let client = Client::builder().token(TOKEN).base_url(url).retry(retry);
    client.build().expect("a client")
}

/// Starts a server that keeps connections open, and closes each connection that was opened before the last restart.
async fn restarting(restarts: Arc<AtomicUsize>, connections: Arc<AtomicUsize>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (restarts, made) = (restarts.clone(), restarts.load(Ordering::SeqCst));
            connections.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                let mut buffer = [0; 4096];
                while stream
                    .read(&mut buffer)
                    .await
                    .is_ok_and(|length| length > 0)
                {
                    if restarts.load(Ordering::SeqCst) != made {
                        return;
                    }
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    drop(stream.write_all(&server::json(200, "{}")).await);
                }
            });
        }
    });
    format!("http://{address}")
}

#[tokio::test]
async fn a_broken_connection_is_replaced() {
    let (restarts, connections) = (Arc::default(), Arc::default());
    let url = restarting(Arc::clone(&restarts), Arc::clone(&connections)).await;
    let client = quick(&url);
    let get = || {
        client
            .request::<Value>(Method::GET, "/me", &[])
            .into_future()
    };
    let (one, two, three) = (
        tokio::spawn(get()),
        tokio::spawn(get()),
        tokio::spawn(get()),
    );
    for call in [one, two, three] {
        call.await.expect("a task").expect("an answer");
    }
    assert_eq!(connections.load(Ordering::SeqCst), 3, "three are kept");
    restarts.fetch_add(1, Ordering::SeqCst);
    let retry = Retry::default()
        .max_attempts(2)
        .initial_backoff(Duration::ZERO);
    let call = client
        .request::<Value>(Method::GET, "/me", &[])
        .retry(retry);
    call.await
        .expect("the second does not meet another dead connection");
    assert_eq!(connections.load(Ordering::SeqCst), 4);
}

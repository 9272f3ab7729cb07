//! Tests that the token never leaks: the token does not appear in errors, `Debug` output, traces or logs, and is not
//! sent over plain HTTP.
//!
//! The unit tests of the crate check tokens in response bodies; these tests use only the public API.

use std::fmt::{Debug, Write};
use std::sync::Mutex;
use std::time::Duration;

use calls::Arguments;
use calls::current::Client;
use intercom_api::{Download, Error, ErrorKind, Method, Phase, Redirect, Request, Retry};
use serde_json::Value;
use tests::server::{Received, Response, Server};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const TOKEN: &str = "dG9rOnMzbnRpbmVs";

/// The collected traces and log records.
static NOTED: Mutex<String> = Mutex::new(String::new());

fn note(text: std::fmt::Arguments<'_>) {
    let mut noted = NOTED.lock().expect("no test failed here");
    writeln!(noted, "{text}").expect("memory");
}

/// Collects spans, events and log records at every level.
struct Capture;

impl Visit for Capture {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        note(format_args!("{}={value:?}", field.name()));
    }
}

impl Subscriber for Capture {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Capture);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Capture);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Capture);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl log::Log for Capture {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        note(format_args!("log {} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

/// Returns every string representation of an error and of all sources of the error.
fn texts(error: &Error) -> String {
    let mut texts = format!("{error} {error:?} {error:#?} {}", error.body_text());
    write!(texts, "{:?} {:?}", error.headers(), error.request_id()).expect("memory");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        write!(texts, " {cause} {cause:?}").expect("memory");
        source = cause.source();
    }
    texts
}

fn client(url: &str) -> Client {
    let builder = Client::builder().token(TOKEN).base_url(url);
    builder.build().expect("a client")
}

/// Returns a request for `GET /me` without retries, because a retry could fail with a different kind of error.
fn me<T>(url: &str) -> Request<T>
where
    T: intercom_api::FromResponse,
{
    let request = client(url).request(Method::GET, "/me", &[]);
    request.retry(Retry::never())
}

/// Returns a response with two headers that repeat the value of the request's `Authorization` header; `rest` follows
/// these headers.
fn echo(seen: &Received, status: u16, rest: &str) -> Vec<u8> {
    let sent = seen.header("authorization").join(" ");
    format!("HTTP/1.1 {status} Status\r\nX-Echo: {sent}\r\nX-Request-Id: {sent}\r\n{rest}")
        .into_bytes()
}

/// Makes calls that fail, and returns the errors, each with the expected kind.
async fn failures(server: &Server) -> Vec<(ErrorKind, Error)> {
    let nobody = Server::start(Response::empty(200))
        .await
        .url()
        .replace("127.0.0.1", "127.0.0.2");
    let answers = [
        (ErrorKind::Unauthorized, 401, "Content-Length: 2\r\n\r\n{}"),
        (
            ErrorKind::Api,
            302,
            "Location: https://example.com/\r\nContent-Length: 0\r\n\r\n",
        ),
        (ErrorKind::Decode, 200, "Content-Length: 1\r\n\r\n{"),
        (
            ErrorKind::Decode,
            200,
            "Content-Type: text/html\r\nContent-Length: 1\r\n\r\nx",
        ),
        (
            ErrorKind::TooLarge,
            200,
            "Content-Length: 999999999999\r\n\r\n",
        ),
        (ErrorKind::Timeout, 200, "Content-Length: 5\r\n\r\n"),
        (
            ErrorKind::Transport(Phase::Receive),
            200,
            "Transfer-Encoding: chunked\r\n\r\nno length\r\n",
        ),
    ];
    let mut failures = Vec::new();
    for (kind, status, rest) in answers {
        server.respond_with(move |seen| echo(seen, status, rest));
        let mut request = me::<Value>(&server.url());
        if kind == ErrorKind::Timeout {
            request = request.timeout(Duration::from_millis(300));
        }
        failures.push((kind, request.await.expect_err("a failure")));
    }
    server.respond_with(|_| Vec::new());
    let outcome = me::<Value>(&server.url()).await;
    failures.push((
        ErrorKind::Transport(Phase::Send),
        outcome.expect_err("no answer"),
    ));
    let outcome = me::<Value>(&nobody).await;
    failures.push((
        ErrorKind::Transport(Phase::Connect),
        outcome.expect_err("nobody"),
    ));
    failures.extend(unsent(server).await);
    failures
}

/// Makes calls that fail before a request is sent, and builds invalid clients. Returns the errors, each with the
/// expected kind.
async fn unsent(server: &Server) -> Vec<(ErrorKind, Error)> {
    let supplied = |token: String| {
        let builder = Client::builder().base_url(server.url());
        let supply = move || std::future::ready(Ok::<_, Error>(token.clone()));
        builder.token_supplier(supply).build().expect("a client")
    };
    let failing = Client::builder()
        .base_url(server.url())
        .token_supplier(|| std::future::ready(Err::<String, _>("the vault is closed")));
    let clients = [
        supplied(format!("Bearer {TOKEN}")),
        supplied(format!("{TOKEN}\u{7f}")),
        failing.build().expect("a client"),
    ];
    let mut failures = Vec::new();
    for client in clients {
        let outcome = client.request::<Value>(Method::GET, "/me", &[]).await;
        failures.push((ErrorKind::Token, outcome.expect_err("no token")));
    }
    for (name, value) in [
        ("Authorization", TOKEN.to_owned()),
        ("X-Custom", format!("{TOKEN}\r\nX: y")),
    ] {
        let outcome = me::<Value>(&server.url()).header(name, value).await;
        failures.push((ErrorKind::InvalidRequest, outcome.expect_err("a header")));
    }
    let outcome = client(&server.url()).contacts().find("..").await;
    failures.push((ErrorKind::InvalidRequest, outcome.expect_err("dots")));
    for url in [
        "http://{}@127.0.0.1",
        "https://api.intercom.io/?token={}",
        "http://{}.example.com",
    ] {
        let url = url.replace("{}", TOKEN);
        let outcome = Client::builder().token("other").base_url(url).build();
        failures.push((ErrorKind::Configuration, outcome.expect_err("an address")));
    }
    failures
}

/// Returns the `Debug` output of every value that is involved in a call, from the client to the response.
async fn shown(server: &Server) -> String {
    let client = client(&server.url());
    let mut all = format!(
        "{client:?} {client:#?} {:?} {:#?}",
        client.contacts(),
        client.tags()
    );
    let builder = Client::builder().token(TOKEN);
    write!(all, "{builder:?} {builder:#?}").expect("memory");
    let request = client
        .contacts()
        .find("1")
        .header("X-Note", TOKEN)
        .query("q", TOKEN);
    write!(all, "{request:?} {request:#?} ").expect("memory");
    write!(all, "{:?}", request.into_future()).expect("memory");
    server.respond_with(|seen| echo(seen, 200, "Content-Length: 2\r\n\r\n{}"));
    let response = me::<Value>(&server.url()).send().await.expect("an answer");
    write!(all, "{response:?} {response:#?}").expect("memory");
    let file = me::<Download>(&server.url()).send().await.expect("a file");
    write!(all, "{file:?} {:?}", file.value().headers()).expect("memory");
    server.respond_with(|seen| echo(seen, 302, "Location: /x\r\nContent-Length: 0\r\n\r\n"));
    let address = me::<Redirect>(&server.url())
        .send()
        .await
        .expect("an address");
    write!(all, "{address:?}").expect("memory");
    all
}

#[tokio::test]
async fn the_token_never_leaks() {
    log::set_logger(&Capture).expect("the only logger");
    log::set_max_level(log::LevelFilter::Trace);
    tracing::subscriber::set_global_default(Capture).expect("the only subscriber");
    let server = Server::start(Response::empty(200)).await;

    for (kind, error) in failures(&server).await {
        assert_eq!(error.kind(), kind, "{error}");
        let texts = texts(&error);
        assert!(!texts.contains(TOKEN), "{kind:?}: {texts}");
    }
    let shown = shown(&server).await;
    assert!(!shown.contains(TOKEN), "{shown}");
    for version in calls::VERSIONS {
        let client = (version.connect)(TOKEN, &server.url()).expect("a client");
        assert!(!client.debug().contains(TOKEN), "{}", version.label);
        let index = client
            .find("GET /me")
            .expect("an operation of all versions");
        server.respond_with(|seen| echo(seen, 500, "Content-Length: 0\r\n\r\n"));
        let arguments = Arguments::new(Vec::new(), Value::Null, Value::Null);
        let outcome = client.call(index, &arguments).await;
        let texts = texts(&outcome.expect_err("a failure"));
        assert!(!texts.contains(TOKEN), "{}: {texts}", version.label);
    }
    let sent = server.take();
    let planted = sent
        .iter()
        .filter(|seen| seen.header("authorization") == [format!("Bearer {TOKEN}")]);
    assert!(planted.count() >= 10, "the token was there to be shown");
    let noted = NOTED.lock().expect("no test failed here");
    assert!(
        noted.contains("operation=GET /me"),
        "traces are captured: {noted}"
    );
    assert!(noted.contains("log reqwest"), "logs are captured: {noted}");
    assert!(!noted.contains(TOKEN), "{noted}");
}

#[test]
fn plain_http_goes_to_this_machine_only() {
    let build = |version: &calls::Version, url: &str| (version.connect)(TOKEN, url).map(|_| ());
    for version in calls::VERSIONS {
        for url in [
            "http://api.intercom.io",
            "HTTP://api.intercom.io",
            "http://api.eu.intercom.io:443/",
            "http://10.0.0.1",
            "http://0.0.0.0",
            "http://128.0.0.1",
            "http://[::2]",
            "http://[::ffff:8.8.8.8]",
            "http://localhost.example.com",
            "http://127.0.0.1.example.com",
            "http://notlocalhost",
            "http://localhost@example.com",
            "http://example.com#localhost",
            "http:example.com",
            "ws://127.0.0.1",
            "ftp://localhost",
            "//localhost",
            "localhost",
            "",
        ] {
            let error = build(version, url).expect_err(url);
            assert_eq!(error.kind(), ErrorKind::Configuration, "{url}");
        }
        for url in [
            "http://localhost:1",
            "http://LOCALHOST:1/prefix",
            "http://127.0.0.1",
            "http://127.255.0.1:8080",
            "http://[::1]:1",
            "https://api.intercom.io",
        ] {
            assert!(build(version, url).is_ok(), "{} {url}", version.label);
        }
    }
}

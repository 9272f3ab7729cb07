//! Tests of calls without an async runtime.

use serde_json::Value;
use tokio::runtime::Runtime;

use super::server::{Server, json};
use super::{Client, TOKEN, get};
use crate::{ErrorKind, Method, blocking};

/// Returns a server, and the runtime on which it runs.
fn server() -> (Server, Runtime) {
    let runtime = Runtime::new().expect("a runtime");
    let server = runtime.block_on(Server::always(json(200, r#"{"id": "1"}"#)));
    (server, runtime)
}

#[test]
fn a_blocking_call_returns_the_response() {
    let (server, _runtime) = server();
    let value: Value = get(&server, "/thing").blocking().expect("a response");
    assert_eq!(value["id"], "1");
    let response = blocking::run(get::<Value>(&server, "/thing").send()).expect("a response");
    assert_eq!(response.status(), 200);
}

#[test]
fn a_blocking_list_is_an_iterator() {
    let runtime = Runtime::new().expect("a runtime");
    let server = runtime.block_on(Server::always(json(200, "[1, 2, 3]")));
    let items = get::<Vec<Value>>(&server, "/thing")
        .items()
        .limit(2)
        .blocking();
    assert_eq!(
        items.collect::<Result<Vec<_>, _>>().expect("a list"),
        [1, 2]
    );
    let pages = get::<Vec<Value>>(&server, "/thing").pages().blocking();
    assert_eq!(
        pages.collect::<Result<Vec<_>, _>>().expect("a list").len(),
        1
    );
}

#[test]
fn threads_share_the_runtime_and_the_client() {
    let (server, _runtime) = server();
    // The server closes connections, so some calls succeed only after a retry.
    let client = Client::builder().token(TOKEN).base_url(server.url());
    let client = client.build().expect("a client");
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..5 {
                    let request = client.request::<Value>(Method::GET, "/thing", &[]);
                    request.blocking().expect("a response");
                }
            });
        }
    });
    assert!(server.seen().len() >= 40);
}

#[tokio::test]
async fn a_blocking_call_inside_a_runtime_is_an_error() {
    let server = Server::always(json(200, "{}")).await;
    let error = get::<Value>(&server, "/thing")
        .blocking()
        .expect_err("inside");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("await the request"), "{error}");
    let mut items = get::<Vec<Value>>(&server, "/thing").items().blocking();
    let error = items.next().expect("an error").expect_err("inside");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(items.next().is_none());
    assert!(server.seen().is_empty());
}

//! Tests of the client against a local server.

// The client has the form of a generated client, whose methods are public.
#![allow(unreachable_pub)]

#[cfg(feature = "blocking")]
mod blocking;
mod downloads;
mod failures;
mod faults;
mod idempotency;
mod jobs;
mod lists;
mod local;
#[cfg(feature = "oauth")]
mod oauth;
mod options;
mod pacing;
mod paths;
mod records;
mod redirects;
mod responses;
mod retries;
mod searches;
mod secrecy;
mod server;
mod settings;
mod unpolled;
#[path = "../generated/for_tests.rs"]
mod versions;

use serde_json::Value;

use self::server::Server;
use crate::base_url::BaseUrl;
use crate::client::{tls, version_client};
use crate::core::Core;
use crate::{Error, Method, Request, Retry};

/// A client like the clients of generated versions.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    core: Core,
}

version_client!(Client, "9.1");

/// The token, which may appear only in the `Authorization` header.
const TOKEN: &str = "dG9rOnNlbnRpbmVs";

/// Returns a client that does not retry.
fn client(server: &Server) -> Client {
    Client::builder()
        .token(TOKEN)
        .retry(Retry::never())
        .base_url(server.url())
        .build()
        .expect("settings that are right")
}

fn get<T: crate::FromResponse>(server: &Server, path: &str) -> Request<T> {
    client(server).request(Method::GET, path, &[])
}

/// Returns an HTTP client as an application would build it: with redirects and with a custom user agent.
fn own_http(server: &Server) -> reqwest::Client {
    let base = BaseUrl::parse("the server", &server.url()).expect("a base URL");
    let builder = reqwest::Client::builder().no_proxy().user_agent("own");
    let builder = tls::configure(builder, &base).expect("TLS");
    builder.build().expect("an HTTP client")
}

/// Returns the error of a call that receives this response.
async fn error_of(answer: Vec<u8>) -> Error {
    let server = Server::always(answer).await;
    let outcome = client(&server)
        .request::<Value>(Method::GET, "/contacts/{contact_id}", &[&"1"])
        .await;
    outcome.expect_err("an answer that is an error")
}

#[test]
fn clients_know_their_version() {
    assert_eq!(Client::VERSION, "9.1");
    // If no variable is set, the error names the variables; if a variable is set, `from_env` returns a client.
    if let Err(error) = Client::from_env() {
        assert!(
            error.to_string().contains("INTERCOM_ACCESS_TOKEN"),
            "{error}"
        );
    }
}

#[test]
fn requests_and_their_futures_are_send() {
    fn is_send<T: Send + 'static>(_: &T) {}
    let client = Client::builder().token(TOKEN).base_url("http://localhost");
    let client = client.build().expect("a client");
    let request = client.request::<Value>(Method::GET, "/me", &[]);
    is_send(&client);
    is_send(&request);
    is_send(&request.into_future());
    is_send(&client.request::<Value>(Method::GET, "/me", &[]).send());
    fn is_shared<T: Send + Sync + 'static>() {}
    is_shared::<Error>();
    is_shared::<Client>();
    assert!(
        size_of::<Error>() <= size_of::<usize>(),
        "a `Result` stays small"
    );
}

//! Helpers that the tests share, such as a blocking client.

#![allow(dead_code, reason = "every test file uses a part of it")]

use std::time::Duration;

use axum::http::{HeaderMap, Request};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client as Http;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use intercom_mock::Mock;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

/// The response timeout.
const PATIENCE: Duration = Duration::from_secs(20);

/// A client of a mock. The client supports only plain HTTP, and therefore needs no TLS provider even if other packages
/// in the build enable TLS. The client does not decompress bodies.
pub(crate) struct Client {
    runtime: Runtime,
    http: Http<HttpConnector, Full<Bytes>>,
    url: String,
    pub(crate) version: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
}

/// The reason why a request failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    NoAnswer,
    HalfAnswer,
    TooSlow,
}

/// A response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub(crate) fn code(&self) -> &str {
        self.body["errors"][0]["code"].as_str().unwrap_or_default()
    }
}

impl Client {
    /// Returns a client of the current version, whose field names the tests use.
    pub(crate) fn new(mock: &Mock) -> Self {
        Self {
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime"),
            http: Http::builder(TokioExecutor::new())
                // Disables the automatic retries of the HTTP library.
                .retry_canceled_requests(false)
                .build_http(),
            url: mock.url().to_owned(),
            version: Some(calls::current::Client::VERSION.to_owned()),
            token: Some("any".to_owned()),
            headers: Vec::new(),
        }
    }

    pub(crate) fn version(mut self, version: &str) -> Self {
        self.version = Some(version.to_owned());
        self
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends a request. A null body is omitted, and a string is sent unchanged.
    pub(crate) fn try_call(
        &self,
        method: &str,
        path: &str,
        body: &Value,
    ) -> Result<Answer, Failure> {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.url));
        if self.headers.iter().all(|(name, _)| name != "accept") {
            request = request.header("accept", "*/*");
        }
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        if let Some(version) = &self.version {
            request = request.header("intercom-version", version);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let mut sent = Bytes::new();
        if let Value::String(text) = body {
            // The test sets the content type in `headers`.
            sent = text.clone().into();
        } else if !body.is_null() {
            request = request.header("content-type", "application/json");
            sent = body.to_string().into();
        }
        let request = request.body(Full::from(sent)).expect("a request");
        let answer = async {
            let response = self.http.request(request).await;
            let (head, body) = response.map_err(|_| Failure::NoAnswer)?.into_parts();
            let bytes = body.collect().await.map_err(|_| Failure::HalfAnswer)?;
            let bytes = bytes.to_bytes().to_vec();
            Ok(Answer {
                status: head.status.as_u16(),
                headers: head.headers,
                body: serde_json::from_slice(&bytes).unwrap_or_default(),
                bytes,
            })
        };
        self.runtime.block_on(async {
            let answer = tokio::time::timeout(PATIENCE, answer).await;
            answer.unwrap_or(Err(Failure::TooSlow))
        })
    }

    pub(crate) fn call(&self, method: &str, path: &str, body: Value) -> Answer {
        self.try_call(method, path, &body)
            .unwrap_or_else(|failure| panic!("{method} {path}: {failure:?}"))
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.call("GET", path, Value::Null)
    }

    pub(crate) fn post(&self, path: &str, body: Value) -> Answer {
        self.call("POST", path, body)
    }

    pub(crate) fn put(&self, path: &str, body: Value) -> Answer {
        self.call("PUT", path, body)
    }

    pub(crate) fn delete(&self, path: &str) -> Answer {
        self.call("DELETE", path, Value::Null)
    }

    /// Makes a call that must succeed and returns the response body.
    pub(crate) fn done(&self, method: &str, path: &str, body: Value) -> Value {
        let answer = self.call(method, path, body);
        assert!(
            (200..300).contains(&answer.status),
            "{method} {path}: {} {}",
            answer.status,
            answer.body
        );
        answer.body
    }

    /// Creates a contact with this email and returns its id.
    pub(crate) fn contact(&self, email: &str) -> String {
        let contact = self.done("POST", "/contacts", json!({"role": "user", "email": email}));
        contact["id"].as_str().expect("an id").to_owned()
    }
}

/// Returns whether a version has the operation with the name `operation`, such as `contacts.create`.
pub(crate) fn has(version: &str, operation: &str) -> bool {
    let served = intercom_mock::operations();
    served
        .iter()
        .any(|served| served.version == version && served.name == operation)
}

/// Returns the first version that has an operation if `with` is true; otherwise, the first version that does not have
/// the operation.
pub(crate) fn first_version(operation: &str, with: bool) -> &'static str {
    let mut versions = intercom_mock::versions().into_iter();
    let found = versions.find(|version| has(version, operation) == with);
    found.unwrap_or_else(|| panic!("no version where {operation} is there: {with}"))
}

//! What the tests share: a client that waits for its answers.

#![allow(dead_code, reason = "every test file uses a part of it")]

use std::time::Duration;

use intercom_mock::Mock;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

/// A client of a mock.
pub(crate) struct Client {
    runtime: Runtime,
    http: reqwest::Client,
    url: String,
    pub(crate) version: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
}

/// An answer, or why there was none.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
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
    pub(crate) fn new(mock: &Mock) -> Self {
        let http = reqwest::Client::builder()
            // Bodies are looked at as they are sent.
            .no_gzip()
            .timeout(Duration::from_secs(20))
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy();
        Self {
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime"),
            http: http.build().expect("a client"),
            url: mock.url().to_owned(),
            version: None,
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

    /// Sends a request; the body is left out where it is null.
    pub(crate) fn try_call(
        &self,
        method: &str,
        path: &str,
        body: &Value,
    ) -> Result<Answer, reqwest::Error> {
        let method = method.parse().expect("a method");
        let mut request = self.http.request(method, format!("{}{path}", self.url));
        request = request.header("accept", "*/*");
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        if let Some(version) = &self.version {
            request = request.header("intercom-version", version);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        if !body.is_null() {
            request = request
                .header("content-type", "application/json")
                .body(body.to_string());
        }
        self.runtime.block_on(async {
            let response = request.send().await?;
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            let bytes = response.bytes().await?.to_vec();
            let body = serde_json::from_slice(&bytes).unwrap_or_default();
            Ok(Answer {
                status,
                headers,
                bytes,
                body,
            })
        })
    }

    pub(crate) fn call(&self, method: &str, path: &str, body: Value) -> Answer {
        self.try_call(method, path, &body)
            .unwrap_or_else(|error| panic!("{method} {path}: {error}"))
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

    /// The body of a call that has to succeed.
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

    /// A contact with this email, by its id.
    pub(crate) fn contact(&self, email: &str) -> String {
        let contact = self.done("POST", "/contacts", json!({"role": "user", "email": email}));
        contact["id"].as_str().expect("an id").to_owned()
    }
}

//! Tests of path parameters: a call reaches its operation or is not sent.

use serde_json::Value;

use super::client;
use super::server::{Server, json};
use crate::{ErrorKind, Method};

/// Returns values that would select other paths on some servers.
fn hostile() -> Vec<String> {
    let fixed = [
        "",
        ".",
        "..",
        "%2e%2e",
        "%2E.",
        "..%2f..",
        "a/b",
        "a\\b",
        "..\n",
        "\t",
        "?x",
        "#x",
        "%",
        "%zz",
        "é",
        "日本",
        "\0",
        "//",
        "/",
        ";x",
        "..;",
        ". ",
        " ",
        "../contacts",
        "..\\contacts",
        "a?b=c&d",
        "a:b@c",
        "http://example.com/",
        "a\r\nHost: example.com",
        "search",
        "\u{202e}",
        "\u{ff0e}\u{ff0e}",
        "+",
        "~",
        "*",
    ];
    let mut values: Vec<String> = fixed.map(str::to_owned).into();
    values.push("x".repeat(1024));
    values.push("x".repeat(10_000));
    values
}

#[tokio::test]
async fn a_value_is_one_segment_or_nothing_is_sent() {
    let mut refused = Vec::new();
    for value in hostile() {
        let server = Server::always(json(200, "{}")).await;
        let template = "/contacts/{contact_id}/tags/{id!search}";
        let outcome = client(&server)
            .request::<Value>(Method::DELETE, template, &[&"c1", &value])
            .query("q", "1")
            .await;
        let Err(error) = outcome else {
            let seen = server.only();
            let path = seen
                .target
                .strip_suffix("?q=1")
                .expect("the query of the call");
            let segments: Vec<_> = path.split('/').collect();
            assert_eq!(
                segments[..4],
                ["", "contacts", "c1", "tags"],
                "{value:?}: {path}"
            );
            assert_eq!(segments.len(), 5, "{value:?}: {path}");
            let decoded = percent_encoding::percent_decode_str(segments[4]).decode_utf8();
            assert_eq!(
                decoded.expect("UTF-8"),
                value.as_str(),
                "what arrives is the value"
            );
            let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~%".contains(&byte);
            assert!(segments[4].bytes().all(unreserved), "{path}");
            assert_eq!(
                seen.header("host"),
                server.url().trim_start_matches("http://")
            );
            continue;
        };
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{value:?}");
        assert!(error.to_string().contains("`id`"), "{error}");
        assert!(server.seen().is_empty(), "{value:?}");
        refused.push(value);
    }
    refused.retain(|value| value.len() < 100);
    let expected = [
        "",
        ".",
        "..",
        "%2e%2e",
        "%2E.",
        "..%2f..",
        "a/b",
        "a\\b",
        "//",
        "/",
        ";x",
        "..;",
        "../contacts",
        "..\\contacts",
        "http://example.com/",
        "search",
    ];
    assert_eq!(refused, expected);
}

#[tokio::test]
async fn a_path_with_too_few_values_is_an_error() {
    let server = Server::always(json(200, "{}")).await;
    for (path, values) in [
        ("/contacts/{contact_id}", vec![]),
        ("/contacts", vec!["1"]),
        ("/contacts/../admins", vec![]),
        ("contacts", vec![]),
        ("/contacts?email=x", vec![]),
    ] {
        let values: Vec<&dyn std::fmt::Display> = values.iter().map(|v| v as _).collect();
        let outcome = client(&server)
            .request::<Value>(Method::GET, path, &values)
            .await;
        let error = outcome.expect_err(path);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}");
    }
    assert!(server.seen().is_empty());
}

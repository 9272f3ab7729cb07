//! Tests of records as bodies, queries, headers and responses.

use serde_json::{Value, json};

use super::server::{self, Server, reply};
use super::{client, get};
use crate::json::QueryStyle;
use crate::request::Param;
use crate::{ErrorKind, Extra, File, Id, Method, Request, Update};

#[derive(Clone, Default)]
struct Contact {
    id: Id,
    email: Option<String>,
    name: Update<String>,
    tags: Vec<String>,
    extra: Extra,
}

crate::json::record!(Contact {
    id: "id",
    email: "email",
    name: "name",
    tags: "X-Tags",
});

#[derive(Clone, Default)]
struct Upload {
    file: Option<File>,
    extra: Extra,
}

crate::json::record!(Upload { file: "file" });

async fn sent(make: impl FnOnce(Request<Value>) -> Request<Value>) -> server::Seen {
    let server = Server::always(server::json(200, "{}")).await;
    let request = client(&server).core.request(Method::POST, "/contacts", &[]);
    make(request).await.expect("an answer");
    server.only()
}

fn ada() -> Contact {
    Contact {
        id: "7".into(),
        email: Some("ada@example.com".to_owned()),
        name: Update::Clear,
        tags: vec!["a".to_owned()],
        extra: Extra::default(),
    }
}

#[tokio::test]
async fn a_record_is_a_body() {
    let seen = sent(|request| request.json(&ada()).extra_body("email", "other")).await;
    let body: Value = serde_json::from_slice(&seen.body).expect("JSON");
    let expected = json!({"id": "7", "email": "other", "name": null, "X-Tags": ["a"]});
    assert_eq!(body, expected);

    let seen = sent(|request| request.form(&ada()).extra_body("email", "a b&c")).await;
    let content_type = seen.header("content-type");
    assert_eq!(content_type, "application/x-www-form-urlencoded");
    assert_eq!(seen.body, b"X-Tags=a&id=7&email=a+b%26c");
}

#[tokio::test]
async fn parameters_are_set_one_by_one() {
    let tags = || Some(vec!["a".to_owned(), "b".to_owned()]);
    let seen = sent(|request| {
        let request = request.param("email", Param::Query, Some("old".to_owned()));
        let request = request.param("email", Param::Query, Some("ada@example.com".to_owned()));
        let request = request.param("id", Param::Query, Some(7_i64));
        let request = request.param("id", Param::Query, None::<i64>);
        request.param("tags", Param::Query, tags()).query("page", 2)
    });
    assert_eq!(
        seen.await.target,
        "/contacts?email=ada%40example.com&tags=a&tags=b&page=2"
    );
    let seen = sent(|request| {
        let request = request.param("tags", Param::Styled(QueryStyle::Comma), tags());
        request.param("X-Tags", Param::Header, tags())
    });
    let seen = seen.await;
    assert_eq!(seen.target, "/contacts?tags=a%2Cb");
    assert_eq!(seen.header("x-tags"), "a,b");
    let seen = sent(|request| {
        let request = request.param("X-Tags", Param::Header, tags());
        request.param("X-Tags", Param::Header, None::<Vec<String>>)
    });
    assert_eq!(seen.await.header("x-tags"), "");
}

#[tokio::test]
async fn a_required_parameter_that_is_removed_is_missing() {
    let request = |server: &Server| get::<Value>(server, "/me").requires(&["id"]);
    let server = Server::always(server::json(200, "{}")).await;
    let set = request(&server).param("id", Param::Query, Some(1_i64));
    set.await.expect("an answer");
    let removed = request(&server).param("id", Param::Query, Some(1_i64));
    let removed = removed.param("id", Param::Query, None::<i64>).await;
    let error = removed.expect_err("it is missing");
    assert!(
        error.to_string().contains("the required parameter `id`"),
        "{error}"
    );
}

#[tokio::test]
async fn a_record_is_a_form_with_files() {
    let upload = Upload {
        file: Some(File::new("a.txt", "hello").content_type("text/plain")),
        extra: Extra::default(),
    };
    let seen = sent(|request| request.multipart(&upload).extra_body("label", "x")).await;
    let content_type = seen.header("content-type");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
    let boundary = boundary.expect("a boundary");
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\
         Content-Type: text/plain\r\n\r\nhello\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"label\"\r\n\r\nx\r\n\
         --{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8_lossy(&seen.body), expected);
}

#[tokio::test]
async fn a_record_is_a_response() {
    let body = r#"{"id": 7, "email": 5, "X-Tags": null, "new": true}"#;
    let server = Server::always(server::json(200, body)).await;
    let contact: Contact = get(&server, "/contacts/7").await.expect("what fits");
    assert_eq!(contact.id.as_str(), "7");
    assert_eq!(contact.email, None);
    assert_eq!(contact.extra.get("email"), Some(&json!(5)));
    assert_eq!(contact.extra.get("new"), Some(&json!(true)));

    let list: Vec<Contact> = {
        let server = Server::always(server::json(200, r#"[{"id": "1"}, {}]"#)).await;
        get(&server, "/contacts").await.expect("a list")
    };
    assert_eq!(list.len(), 2);

    let none = Server::always(reply(204, "", "")).await;
    let none: Option<Contact> = get(&none, "/contacts/7").await.expect("nothing");
    assert!(none.is_none());
}

#[tokio::test]
async fn a_strict_call_names_every_place() {
    let body = r#"{"id": 7, "email": 5, "X-Tags": ["a", 6]}"#;
    let server = Server::always(server::json(200, body)).await;
    let outcome = get::<Contact>(&server, "/contacts/7").strict().await;
    let error = outcome.expect_err("two values of another kind");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let text = error.to_string();
    assert!(
        text.contains("$.email") && text.contains("X-Tags"),
        "{text}"
    );
    assert!(!text.contains('\n'), "{text}");
    assert_eq!(error.json_path(), Some("$.email"));

    let fitting = Server::always(server::json(200, r#"{"id": "7", "new": 1}"#)).await;
    assert!(
        get::<Contact>(&fitting, "/contacts/7")
            .strict()
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn a_response_of_another_type_is_an_error_with_its_path() {
    let server = Server::always(server::json(200, "[1]")).await;
    let error = get::<Contact>(&server, "/contacts/7")
        .await
        .expect_err("a list");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let text = error.to_string();
    assert!(text.contains("object") && text.contains('$'), "{text}");
    assert_eq!(error.request_id(), Some("req-1"));
}

//! Tests of the OAuth endpoints: authorization, redirects and tokens.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::common::{Answer, Client};
use intercom_mock::{Mock, MockBuilder};
use serde_json::{Value, json};

const BACK: &str = "https://app.example.com/callback?lang=en";

fn start(builder: MockBuilder) -> (Mock, Client) {
    let mock = builder.oauth_app("id", "secret", BACK);
    let mock = mock.oauth_app("other", "hidden", "https://other.example.com/");
    let mock = mock.start().expect("it starts");
    let client = Client::new(&mock);
    (mock, client)
}

/// Authorizes an app and returns the code in the redirect.
fn code(client: &Client, client_id: &str) -> String {
    let answer = client.get(&format!("/oauth?client_id={client_id}&state=s"));
    assert_eq!(answer.status, 302);
    let (_, rest) = answer.header("location").split_once("code=").expect("one");
    let (code, _) = rest.split_once('&').expect("a state");
    code.replace("%2D", "-").replace("%3D", "=")
}

fn exchange(client: &Client, code: &str, id: &str, secret: &str) -> Answer {
    let body = json!({"code": code, "client_id": id, "client_secret": secret});
    client.call("POST", "/auth/eagle/token", body)
}

#[test]
fn people_are_sent_back_with_a_code_and_their_state() {
    let (mock, client) = start(Mock::builder());
    let answer = client.get("/oauth?client_id=id&state=a%26b");
    assert_eq!(
        answer.header("location"),
        format!("{BACK}&code=code%2D1%3D%3D&state=a%26b")
    );
    let other = client.get("/oauth?client_id=other&redirect_uri=https://other.example.com/");
    assert_eq!(
        other.header("location"),
        "https://other.example.com/?code=code%2D2%3D%3D"
    );
    for (query, field) in [
        ("client_id=nobody", "client_id"),
        (
            "client_id=id&redirect_uri=https://evil.example.com",
            "redirect_uri",
        ),
        ("state=s", "client_id"),
    ] {
        let answer = client.get(&format!("/oauth?{query}"));
        assert_eq!(answer.status, 400, "{query}");
        assert_eq!(answer.body["errors"][0]["field"], field);
    }
    assert_eq!(mock.journal().len(), 5);
}

#[test]
fn a_code_is_for_one_app_and_one_exchange() {
    let (mock, client) = start(Mock::builder().token("any"));
    let first = code(&client, "id");
    assert_eq!(exchange(&client, &first, "other", "hidden").status, 401);
    assert_eq!(exchange(&client, &first, "id", "wrong").status, 401);
    let answer = exchange(&client, &first, "id", "secret");
    assert_eq!(
        (answer.status, &answer.body["token_type"]),
        (200, &json!("Bearer"))
    );
    assert_eq!(answer.body["token"], answer.body["access_token"]);
    assert_eq!(exchange(&client, &first, "id", "secret").status, 401);
    assert_eq!(exchange(&client, "code-1", "id", "secret").status, 401);

    let mut own = Client::new(&mock);
    own.token = answer.body["token"].as_str().map(str::to_owned);
    assert_eq!(own.get("/me").status, 200);
    assert_eq!(own.call("POST", "/auth/uninstall", Value::Null).status, 200);
    let answer = own.get("/me");
    assert_eq!((answer.status, answer.code()), (401, "token_revoked"));
    assert_eq!(client.get("/me").status, 200);
    let told = format!("{:?}", mock.journal());
    assert!(
        !told.contains("secret") && !told.contains("granted"),
        "{told}"
    );
}

#[test]
fn a_code_may_be_exchanged_by_a_form() {
    let (mock, client) = start(Mock::builder());
    let code = code(&client, "id").replace('=', "%3D");
    let form = format!("code={code}&client_id=id&client_secret=secret");
    let mut stream = TcpStream::connect(mock.address()).expect("a connection");
    let request = format!(
        "POST /auth/eagle/token HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    stream.write_all(request.as_bytes()).expect("it is sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    let neither = client.call("POST", "/auth/eagle/token", json!([]));
    assert_eq!(neither.status, 400);
}

#[test]
fn without_an_app_there_is_no_provider() {
    let mock = Mock::start().expect("it starts");
    let client = Client::new(&mock);
    assert_eq!(client.get("/oauth?client_id=id").status, 404);
    assert_eq!(exchange(&client, "code", "id", "secret").status, 404);
}

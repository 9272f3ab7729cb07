//! Tests the complete flow, from `/install` to the connected workspace, with a mock server.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tower::ServiceExt;

use super::*;

fn start() -> (Mock, Router) {
    let mock = Mock::builder().demo().region("EU");
    let mock = mock.oauth_app("id", "secret", CALLBACK);
    let mock = mock.start().expect("it starts");
    let oauth = at_mock(&mock, Client::builder()).expect("an app");
    (mock, router(oauth))
}

/// Sends a request with this cookie, as a browser does; returns the status, the headers and the page.
async fn browse(app: &Router, path: &str, cookie: &str) -> (StatusCode, HeaderMap, String) {
    let request = Request::get(path).header(header::COOKIE, cookie);
    let request = request.body(Body::empty()).expect("a request");
    let response = app.clone().oneshot(request).await.expect("an answer");
    let (head, body) = response.into_parts();
    let body = to_bytes(body, 64 * 1024).await.expect("a page");
    (
        head.status,
        head.headers,
        String::from_utf8_lossy(&body).into_owned(),
    )
}

/// Starts an authorization; returns the browser's cookie, the state and the redirect URI.
async fn begin(app: &Router) -> (String, String, String) {
    let (status, headers, _) = browse(app, "/install", "").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let text = |name| headers[name].to_str().expect("text").to_owned();
    let (location, cookie) = (text("location"), text("set-cookie"));
    for attribute in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/callback"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    let cookie = cookie.split(';').next().expect("a cookie").to_owned();
    let (_, state) = location.split_once("&state=").expect("a state");
    assert_eq!(cookie, format!("state={state}"));
    let state = state.to_owned();
    (
        format!("theme=dark; {cookie}"),
        state,
        visit(&location).await,
    )
}

/// Requests the provider's authorization page and returns the path and the query of the redirect URL.
async fn visit(location: &str) -> String {
    let address = location.strip_prefix("http://").expect("plain HTTP");
    let (host, path) = address.split_once('/').expect("a path");
    let mut stream = TcpStream::connect(host).await.expect("a connection");
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 302 "), "{answer}");
    let (_, rest) = answer
        .split_once("location: http://localhost:3000")
        .expect("the app");
    rest.lines().next().unwrap_or_default().to_owned()
}

fn exchanges(mock: &Mock) -> usize {
    let journal = mock.journal();
    let exchanges = journal.iter().filter(|one| one.path == "/auth/eagle/token");
    exchanges.count()
}

#[tokio::test]
async fn a_workspace_is_connected_once() {
    let (mock, app) = start();
    let (cookie, _, back) = begin(&app).await;
    assert!(back.contains("%3D%3D&state="), "{back}");
    let (status, headers, page) = browse(&app, &back, &cookie).await;
    assert_eq!(
        (status, page.as_str()),
        (
            StatusCode::OK,
            "<p>Mock workspace (EU) was connected by grace@example.com. The workspace has 2 tags.</p>"
        )
    );
    let cleared = headers["set-cookie"].to_str().expect("text");
    assert!(cleared.starts_with("state=; "), "{cleared}");
    let (status, _, page) = browse(&app, &back, &cookie).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED, "{page}");
    assert!(
        !page.contains("secret") && !page.contains("code-1"),
        "{page}"
    );
    assert_eq!(exchanges(&mock), 2);
}

#[tokio::test]
async fn a_callback_of_somebody_else_is_refused() {
    let (mock, app) = start();
    let (cookie, state, back) = begin(&app).await;
    let (other, _, _) = begin(&app).await;
    for (path, cookie) in [
        (back.clone(), other.as_str()),
        (back, ""),
        ("/callback?code=code-1%3D%3D".to_owned(), &cookie),
        ("/callback?code=code-1%3D%3D&state=".to_owned(), "state="),
        (
            format!("/callback?error=access_denied&state={state}"),
            &cookie,
        ),
    ] {
        let (status, _, page) = browse(&app, &path, cookie).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{page}");
    }
    assert_eq!(exchanges(&mock), 0);
}

#[tokio::test]
async fn an_app_that_is_taken_out_has_no_token_any_more() {
    let (mock, _) = start();
    let oauth = at_mock(&mock, Client::builder()).expect("an app");
    let authorization = oauth.authorize().expect("random numbers");
    let back = visit(&authorization.url).await;
    let (_, query) = back.split_once('?').expect("a query");
    let code = Code::from_callback(query, &authorization.state).expect("a code");
    let token = oauth.exchange(&code).await.expect("a token");
    let client = oauth.connect(&token).await.expect("a workspace").client;
    assert!(client.tags().list().await.is_ok());
    oauth.uninstall(&token).await.expect("it is taken out");
    let error = client.tags().list().await.expect_err("the token has ended");
    assert!(error.is_unauthorized(), "{error}");
    let error = oauth.uninstall(&token).await.expect_err("there is none");
    assert!(error.is_unauthorized(), "{error}");
}

#[test]
fn what_a_page_shows_is_escaped() {
    assert_eq!(
        escaped("Engines & <b class=\"x\">"),
        "Engines &amp; &lt;b class=&quot;x&quot;>"
    );
}

//! The whole way, with a provider inside the test.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use axum::Json;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use axum::routing::post;
use serde_json::{Value, json};
use tower::ServiceExt;

use super::*;

/// Percent-encoded, as it stands in the address; with the `=` that such codes end in.
const CODE: &str = "Y29kZQ%3D%3D";

/// Intercom, as far as an authorization needs it.
#[derive(Default)]
struct Provider {
    exchanges: AtomicUsize,
    used: AtomicBool,
}

impl Provider {
    /// Starts it, and answers its address.
    async fn start(self: &Arc<Self>) -> String {
        let routes = Router::new()
            .route("/auth/eagle/token", post(token))
            .route("/me", get(me))
            .route("/tags", get(tags))
            .with_state(self.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async move { axum::serve(listener, routes).await });
        format!("http://{address}")
    }
}

async fn token(State(provider): State<Arc<Provider>>, Json(body): Json<Value>) -> Response {
    provider.exchanges.fetch_add(1, Ordering::SeqCst);
    let right = json!({"code": "Y29kZQ==", "client_id": "id", "client_secret": "s3cret"});
    if body != right || provider.used.swap(true, Ordering::SeqCst) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    Json(json!({"token_type": "Bearer", "token": "tok", "access_token": "tok"})).into_response()
}

async fn me(headers: HeaderMap) -> Response {
    if headers
        .get(header::AUTHORIZATION)
        .is_none_or(|value| value != "Bearer tok")
    {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let app = json!({"id_code": "abc12345", "name": "Engines & <b>more</b>", "region": "EU"});
    Json(json!({"id": "1", "email": "ada@example.com", "email_verified": true, "app": app}))
        .into_response()
}

async fn tags() -> Json<Value> {
    Json(json!({"type": "list", "data": [{"id": "1"}, {"id": "2"}]}))
}

async fn app(provider: &Arc<Provider>) -> Router {
    let address = provider.start().await;
    let secret = Secret::new("s3cret").expect("a secret");
    let oauth = OAuth::new("id", secret, Client::builder().base_url(&address));
    let oauth = oauth.and_then(|oauth| oauth.authorize_at(&format!("{address}/oauth")));
    router(oauth.expect("an app"))
}

/// Calls the app as a browser with this cookie does: status, headers, page.
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

/// Begins an authorization: the browser's cookie and the state in the address.
async fn begin(app: &Router) -> (String, String) {
    let (status, headers, _) = browse(app, "/install", "").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let header = |name| headers[name].to_str().expect("text").to_owned();
    let (location, cookie) = (header("location"), header("set-cookie"));
    for attribute in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/callback"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    let cookie = cookie.split(';').next().expect("a cookie").to_owned();
    let (_, state) = location.split_once("&state=").expect("a state");
    assert_eq!(cookie, format!("state={state}"));
    (format!("theme=dark; {cookie}"), state.to_owned())
}

#[tokio::test]
async fn a_workspace_is_connected_once() {
    let provider = Arc::new(Provider::default());
    let app = app(&provider).await;
    let (cookie, state) = begin(&app).await;
    let back = format!("/callback?code={CODE}&state={state}");
    let (status, headers, page) = browse(&app, &back, &cookie).await;
    assert_eq!(
        (status, page.as_str()),
        (
            StatusCode::OK,
            "<p>Engines &amp; &lt;b>more&lt;/b> is connected (EU), by ada@example.com. \
             It has 2 tags.</p>"
        )
    );
    assert!(
        headers["set-cookie"]
            .to_str()
            .expect("text")
            .starts_with("state=; ")
    );
    let (status, _, page) = browse(&app, &back, &cookie).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED, "{page}");
    assert!(
        !page.contains("s3cret") && !page.contains("Y29kZQ"),
        "{page}"
    );
}

#[tokio::test]
async fn a_callback_of_somebody_else_is_refused() {
    let provider = Arc::new(Provider::default());
    let app = app(&provider).await;
    let (cookie, state) = begin(&app).await;
    let (other, _) = begin(&app).await;
    for (query, cookie) in [
        (format!("code={CODE}&state={state}"), other.as_str()),
        (format!("code={CODE}&state={state}"), ""),
        (format!("code={CODE}"), &cookie),
        (format!("code={CODE}&state="), "state="),
        (format!("error=access_denied&state={state}"), &cookie),
    ] {
        let (status, _, page) = browse(&app, &format!("/callback?{query}"), cookie).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{page}");
    }
    assert_eq!(provider.exchanges.load(Ordering::SeqCst), 0);
}

//! The server of an app that workspaces can install: `/install` redirects the user to Intercom, and `/callback` handles
//! the redirect back.
//!
//! `INTERCOM_CLIENT_ID=… INTERCOM_CLIENT_SECRET=… cargo run -p intercom-api --example oauth --features oauth`
//!
//! The server listens on `127.0.0.1:3000`. Intercom redirects only to `https` URLs, so use a proxy with a certificate,
//! and enter the public URL of `/callback` in the Developer Hub. If `INTERCOM_CLIENT_ID` is not set, the example uses
//! `intercom-mock` as the OAuth provider, which grants every authorization: open <http://localhost:3000/install>.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use intercom_api::oauth::{Code, Installation, OAuth, State as OAuthState};
use intercom_api::v2_16::Client;
use intercom_api::{ClientBuilder, Error, Secret};
use intercom_mock::Mock;

const CALLBACK: &str = "http://localhost:3000/callback";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().user_agent("oauth-example");
    let mut provider = None;
    let oauth = match std::env::var("INTERCOM_CLIENT_ID") {
        Ok(id) => {
            let secret = Secret::new(std::env::var("INTERCOM_CLIENT_SECRET")?)?;
            OAuth::new(id, secret, client)?
        }
        Err(_) => {
            let mock = Mock::builder().demo().oauth_app("id", "secret", CALLBACK);
            let mock = provider.insert(mock.start()?);
            eprintln!(
                "INTERCOM_CLIENT_ID is not set: using {} as the provider",
                mock.url()
            );
            at_mock(mock, client)?
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("http://localhost:3000/install");
    Ok(axum::serve(listener, router(oauth)).await?)
}

/// Returns the app, with a local mock server as the OAuth provider.
fn at_mock(
    mock: &Mock,
    client: ClientBuilder<Client>,
) -> Result<OAuth<Client>, Box<dyn std::error::Error>> {
    let oauth = OAuth::new("id", Secret::new("secret")?, client.base_url(mock.url()))?;
    Ok(oauth.authorization_url(&format!("{}/oauth", mock.url()))?)
}

fn router(oauth: OAuth<Client>) -> Router {
    Router::new()
        .route("/install", get(install))
        .route("/callback", get(callback))
        .with_state(Arc::new(oauth))
}

/// Redirects the user to Intercom, and stores the state in a cookie.
async fn install(State(oauth): State<Arc<OAuth<Client>>>) -> Response {
    match oauth.authorize() {
        Ok(authorization) => {
            let cookie = cookie(authorization.state.as_str(), 600);
            let headers = [
                (header::LOCATION, authorization.url),
                (header::SET_COOKIE, cookie),
            ];
            (StatusCode::SEE_OTHER, headers).into_response()
        }
        Err(error) => problem(StatusCode::INTERNAL_SERVER_ERROR, &error),
    }
}

/// Handles the redirect from Intercom.
async fn callback(
    State(oauth): State<Arc<OAuth<Client>>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let state = OAuthState::new(kept_state(&headers));
    let code = match Code::from_callback(&query.unwrap_or_default(), &state) {
        Ok(code) => code,
        Err(error) => return problem(StatusCode::BAD_REQUEST, &error),
    };
    match installed(&oauth, &code).await {
        Ok(page) => ([(header::SET_COOKIE, cookie("", 0))], Html(page)).into_response(),
        Err(error) if error.is_unauthorized() => problem(StatusCode::UNAUTHORIZED, &error),
        Err(error) => problem(StatusCode::BAD_GATEWAY, &error),
    }
}

/// Exchanges the code for a token, and identifies the owner of the token.
async fn installed(oauth: &OAuth<Client>, code: &Code) -> Result<String, Error> {
    let token = oauth.exchange(code).await?;
    // A real app stores `token.as_str()` here, encrypted, with the id of the workspace.
    let Installation {
        me, region, client, ..
    } = oauth.connect(&token).await?;
    let tags = client.tags().list().await?;
    let workspace = me.app.as_ref().and_then(|app| app.name.as_deref());
    Ok(format!(
        "<p>{} ({}) was connected by {}. The workspace has {} tags.</p>",
        escaped(workspace.unwrap_or("A workspace")),
        region.map_or("an unknown region", |region| region.code()),
        // Only a verified email can identify the user.
        escaped(
            me.verified_email()
                .unwrap_or("a user without a verified email")
        ),
        tags.data.len(),
    ))
}

/// Returns the value of a `Set-Cookie` header for the state. The browser sends the cookie only to `/callback`, and
/// hides the cookie from scripts.
fn cookie(state: &str, seconds: u32) -> String {
    format!("state={state}; Path=/callback; Max-Age={seconds}; HttpOnly; Secure; SameSite=Lax")
}

fn kept_state(headers: &HeaderMap) -> String {
    let cookies = headers
        .get(header::COOKIE)
        .and_then(|value| value.to_str().ok());
    let mut pairs = cookies.unwrap_or_default().split("; ");
    let state = pairs.find_map(|pair| pair.strip_prefix("state="));
    state.unwrap_or_default().to_owned()
}

fn problem(status: StatusCode, error: &dyn std::error::Error) -> Response {
    (
        status,
        Html(format!("<p>{}</p>", escaped(&error.to_string()))),
    )
        .into_response()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
#[path = "oauth/tests.rs"]
mod tests;

//! The exchange of a code for an access token.

use std::fmt;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};
use url::Url;

use super::{Code, OAuth};
use crate::error::{Error, ErrorKind};
use crate::token::Token;
use crate::transport::send_once;

/// The path of the exchange.
const PATH: &str = "/auth/eagle/token";

/// The maximum size of the response to an exchange, in bytes; a typical response is several hundred bytes long.
const MAX_RESPONSE_BYTES: usize = 64 * 1024;

/// The access token of a workspace that installed the app.
///
/// The token grants access to the workspace and does not expire: store it as a secret until the app is uninstalled.
#[derive(Clone)]
pub struct AccessToken(String);

impl AccessToken {
    /// Returns the token for a string that was stored.
    pub fn new(text: impl Into<String>) -> Self {
        AccessToken(text.into())
    }

    /// Returns the token as a string to store.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(hidden)")
    }
}

impl<C> OAuth<C> {
    /// Exchanges a code for the access token of the workspace.
    ///
    /// The request is not retried, because a code is valid for one exchange. If [`Error::is_retryable`] returns `true`,
    /// the request was not sent, and the exchange can be retried.
    ///
    /// # Errors
    ///
    /// Intercom responds with 401 to a code that was already used or has expired: start another authorization with
    /// [`authorize`](OAuth::authorize). Errors never contain the code, the secret or the token.
    pub async fn exchange(&self, code: &Code) -> Result<AccessToken, Error> {
        let token = self.exchanged(code).await;
        token.map_err(|error| error.with_operation(&Method::POST, PATH))
    }

    async fn exchanged(&self, code: &Code) -> Result<AccessToken, Error> {
        let secret = self.secret.expose();
        let body = json!({
            "code": code.as_str(),
            "client_id": self.client_id,
            "client_secret": secret,
        });
        let request = self.post(self.exchange_base.join(PATH)?, &body)?;
        let (status, headers, body) = send_once(
            &*self.transport,
            self.client.limits(),
            request,
            &[secret, code.as_str()],
            MAX_RESPONSE_BYTES,
        )
        .await?;
        read(&body).map_err(|reason| unreadable(reason, status, &headers))
    }

    fn post(&self, url: Url, body: &Value) -> Result<reqwest::Request, Error> {
        let mut request = reqwest::Request::new(Method::POST, url);
        let json = HeaderValue::from_static("application/json");
        let headers = request.headers_mut();
        headers.insert(ACCEPT, json.clone());
        headers.insert(CONTENT_TYPE, json);
        headers.insert(USER_AGENT, self.client.agent()?);
        *request.body_mut() = Some(body.to_string().into());
        Ok(request)
    }
}

/// Reads the token, which a response contains as `access_token` or as `token`.
fn read(body: &[u8]) -> Result<AccessToken, &'static str> {
    let Ok(Value::Object(response)) = serde_json::from_slice(body) else {
        return Err("the response is not a JSON object");
    };
    if let Some(kind) = response.get("token_type").and_then(Value::as_str)
        && !kind.eq_ignore_ascii_case("bearer")
    {
        return Err("the token type is not `Bearer`");
    }
    let text = |name: &str| response.get(name).and_then(Value::as_str);
    let found = [text("access_token"), text("token")];
    let token = found.into_iter().flatten().find(|token| !token.is_empty());
    let token = token.ok_or("the response has no token")?;
    match Token::new(token) {
        Ok(_) => Ok(AccessToken(token.to_owned())),
        Err(_) => Err("the token contains characters other than visible ASCII"),
    }
}

/// Returns an error without the body, because the body may contain a token.
fn unreadable(reason: &str, status: StatusCode, headers: &HeaderMap) -> Error {
    Error::new(ErrorKind::Decode, reason).with_response(status, headers, Bytes::new())
}

//! What a code is exchanged for.

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

/// The longest answer to an exchange, in bytes; a usual one has some hundred.
const MAX_ANSWER: usize = 64 * 1024;

/// The token of a workspace that let the app in.
///
/// Whoever has it acts for that workspace. It does not expire: keep it as a secret, until the app
/// is uninstalled.
#[derive(Clone)]
pub struct AccessToken(String);

impl AccessToken {
    /// A token that was kept.
    pub fn kept(text: impl Into<String>) -> Self {
        AccessToken(text.into())
    }

    /// The token itself, to be kept.
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
    /// Exchanges a code for the workspace's token.
    ///
    /// It is sent once, since a code holds for one exchange. Where [`Error::is_retryable`] says so,
    /// it was not sent at all, and can be tried again.
    ///
    /// # Errors
    ///
    /// Intercom answers 401 to a code that it does not know any more: send the person through
    /// [`authorize`](OAuth::authorize) again. No error shows the code, the secret or the token.
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
            MAX_ANSWER,
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

/// The token in an answer, which has it under two names.
fn read(body: &[u8]) -> Result<AccessToken, &'static str> {
    let Ok(Value::Object(answer)) = serde_json::from_slice(body) else {
        return Err("the answer is no JSON object");
    };
    if let Some(kind) = answer.get("token_type").and_then(Value::as_str)
        && !kind.eq_ignore_ascii_case("bearer")
    {
        return Err("the answer has a token of another kind than `Bearer`");
    }
    let text = |name: &str| answer.get(name).and_then(Value::as_str);
    let found = [text("access_token"), text("token")];
    let token = found.into_iter().flatten().find(|token| !token.is_empty());
    let token = token.ok_or("the answer has no token")?;
    match Token::new(token) {
        Ok(_) => Ok(AccessToken(token.to_owned())),
        Err(_) => Err("the answer has a token that cannot be sent"),
    }
}

/// The body stays out of it, since there may be a token in it.
fn unreadable(reason: &str, status: StatusCode, headers: &HeaderMap) -> Error {
    Error::new(ErrorKind::Decode, reason).with_answer(status, headers, Bytes::new())
}

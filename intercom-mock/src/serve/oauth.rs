//! The OAuth endpoints, which no description contains.

use axum::http::Method;
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;
use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::answer::{Asked, beside, json_response, redirect};
use super::check::{authorized, pairs};
use crate::refusal::Refusal;
use crate::state::Shared;

/// Returns the response to an OAuth request; `None` for any other request.
pub(super) fn answer(shared: &Shared, asked: &Asked) -> Option<Response<Bytes>> {
    if shared.manner.apps.is_empty() {
        return None;
    }
    let outcome = match (&asked.head.method, asked.head.uri.path()) {
        (&Method::GET, "/oauth") => authorize(shared, asked),
        (&Method::POST, "/auth/eagle/token") => exchange(shared, asked),
        (&Method::POST, "/auth/uninstall") => uninstall(shared, asked),
        _ => return None,
    };
    Some(beside(shared, Some(asked), outcome))
}

/// Handles `GET /oauth`: grants every authorization and redirects the user.
fn authorize(shared: &Shared, asked: &Asked) -> Result<Response<Bytes>, Refusal> {
    let query = pairs(asked.head.uri.query().unwrap_or_default());
    let value = |name: &str| value(&query, name);
    let client_id = value("client_id").ok_or_else(|| Refusal::missing("client_id"))?;
    let (code, address) =
        shared
            .lock()
            .grants
            .authorize(&shared.manner.apps, client_id, value("redirect_uri"))?;
    let joint = if address.contains('?') { '&' } else { '?' };
    let mut address = format!("{address}{joint}code={}", encoded(&code));
    if let Some(state) = value("state") {
        address.push_str("&state=");
        address.push_str(&encoded(state));
    }
    Ok(redirect(&address))
}

/// Handles `POST /auth/eagle/token`: exchanges a code for a token. The body is JSON or a form.
fn exchange(shared: &Shared, asked: &Asked) -> Result<Response<Bytes>, Refusal> {
    let sent = sent(asked)?;
    let value = |name: &str| value(&sent, name).ok_or_else(|| Refusal::missing(name));
    let (code, id, secret) = (value("code")?, value("client_id")?, value("client_secret")?);
    let apps = &shared.manner.apps;
    let token = shared.lock().grants.exchange(apps, code, id, secret)?;
    Ok(json_response(
        200,
        &json!({"token_type": "Bearer", "token": token, "access_token": token}),
    ))
}

/// Handles `POST /auth/uninstall`: revokes the token of the request.
fn uninstall(shared: &Shared, asked: &Asked) -> Result<Response<Bytes>, Refusal> {
    let mut inner = shared.lock();
    let token = authorized(shared, &inner.grants, &asked.head.headers)?;
    inner.grants.revoke(token);
    Ok(json_response(200, &json!({})))
}

/// Returns the names and values in a body, which is a JSON object or a form.
fn sent(asked: &Asked) -> Result<Vec<(String, String)>, Refusal> {
    let content = asked.head.headers.get(CONTENT_TYPE);
    let content = content.and_then(|value| value.to_str().ok());
    if content.is_some_and(|content| content.starts_with("application/x-www-form-urlencoded")) {
        return Ok(pairs(&String::from_utf8_lossy(&asked.body)));
    }
    let Ok(Value::Object(object)) = serde_json::from_slice(&asked.body) else {
        let message = "the body must be a JSON object or a form";
        return Err(Refusal::new(400, "bad_request", message));
    };
    let pair = |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
    Ok(object.iter().filter_map(pair).collect())
}

fn value<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let pair = pairs.iter().find(|(other, _)| other == name);
    pair.map(|(_, value)| value.as_str())
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

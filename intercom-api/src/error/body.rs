//! Bodies of error responses, in every form that Intercom and proxies are known to send.

use http::HeaderMap;
use serde_json::{Map, Value};

use super::ApiError;
use crate::json;

/// The contents of an error body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parsed {
    pub(super) errors: Vec<ApiError>,
    pub(super) request_id: Option<String>,
}

/// The maximum length of an id in a message, in bytes. The ids of contacts are 24 bytes long.
const MAX_ID: usize = 64;

/// Returns the id in a message, for instance in a message about a conflict with a contact. The id follows `id=`, `ID:`
/// or `id`. After a space, a word is an id only if the word contains a digit.
pub(super) fn id_in(message: &str) -> Option<&str> {
    let mut rest = message;
    while let Some((word, after)) = next_word(rest) {
        rest = after;
        if !word.eq_ignore_ascii_case("id") {
            continue;
        }
        let value = after.trim_start_matches(['"', '\'', '`', ' ']);
        let marked = value.strip_prefix(['=', ':', '#']);
        let marked = marked.is_some_and(|value| !value.starts_with(' '));
        let value =
            value.trim_start_matches(['=', '>', ':', '#', '"', '\'', '`', '(', '[', '<', ' ']);
        let Some((id, _)) = next_word(value).filter(|(id, _)| value.starts_with(id)) else {
            continue;
        };
        let digit = id.contains(|c: char| c.is_ascii_digit());
        if id.len() <= MAX_ID && id.is_ascii() && (marked || digit) {
            return Some(id);
        }
    }
    None
}

/// Returns the first run of letters, digits, `-` and `_`, and the rest of the string.
fn next_word(text: &str) -> Option<(&str, &str)> {
    let in_word = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let text = text.trim_start_matches(|c: char| !in_word(c));
    let end = text.find(|c: char| !in_word(c)).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// Returns whether a message about a conflict describes the contact as archived or deleted.
pub(super) fn names_archived(message: &str) -> bool {
    // Only whole words count, such as `soft-deleted`, because email addresses and ids can contain the same letters.
    let words = message.split(|c: char| c.is_whitespace() || ",;()\"'".contains(c));
    let mut words = words.map(|word| word.trim_matches(|c: char| c.is_ascii_punctuation()));
    words.any(|word| {
        let word = word.rsplit('-').next().unwrap_or(word);
        word.eq_ignore_ascii_case("archived") || word.eq_ignore_ascii_case("deleted")
    })
}

/// Parses an error body. The result for a body in an unknown form is empty.
pub(super) fn parse(body: &[u8]) -> Parsed {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let Ok(Value::Object(body)) = json::value(body) else {
        return Parsed::default();
    };
    Parsed {
        errors: entries(&body),
        request_id: text(&body, "request_id"),
    }
}

/// Returns the request id from the headers.
pub(crate) fn request_id_header(headers: &HeaderMap) -> Option<&str> {
    let text = headers.get("x-request-id")?.to_str().ok()?.trim();
    (!text.is_empty()).then_some(text)
}

fn entries(body: &Map<String, Value>) -> Vec<ApiError> {
    match body.get("errors") {
        Some(Value::Array(entries)) => entries.iter().filter_map(entry).collect(),
        // The form that the Fin agent uses: one or more messages for each field.
        Some(Value::Object(fields)) => fields.iter().flat_map(by_field).collect(),
        _ => single(body).into_iter().collect(),
    }
}

fn entry(entry: &Value) -> Option<ApiError> {
    match entry {
        Value::Object(entry) => Some(ApiError {
            code: text(entry, "code")
                .or_else(|| text(entry, "type"))
                .unwrap_or_default(),
            message: text(entry, "message"),
            field: text(entry, "field"),
        }),
        Value::String(message) => Some(message_only(message)),
        _ => None,
    }
}

fn by_field((field, messages): (&String, &Value)) -> Vec<ApiError> {
    let with_field = |message: &Value| ApiError {
        code: String::new(),
        message: message.as_str().map(str::to_owned),
        field: Some(field.clone()),
    };
    match messages {
        Value::Array(messages) => messages.iter().map(with_field).collect(),
        message => vec![with_field(message)],
    }
}

/// Parses a single error at the top level of the body. Phone call redirects and OAuth return such errors.
fn single(body: &Map<String, Value>) -> Option<ApiError> {
    let code = text(body, "error_key").or_else(|| text(body, "code"));
    let message = text(body, "message");
    if code.is_some() || message.is_some() {
        return Some(ApiError {
            code: code.unwrap_or_default(),
            message,
            field: text(body, "field"),
        });
    }
    entry(body.get("error")?)
}

fn message_only(message: &str) -> ApiError {
    ApiError {
        message: Some(message.to_owned()),
        ..ApiError::default()
    }
}

/// Returns the value of `key` if it is a number or a non-empty string; a number is converted to a string.
fn text(object: &Map<String, Value>, key: &str) -> Option<String> {
    match object.get(key)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

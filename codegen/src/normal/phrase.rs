//! The descriptions and titles that OpenAPI requires, as standard phrases.

use super::Texts;
use crate::source::{Entry, Node, Span};

/// The description of a response that several statuses share.
pub(super) const SHARED: &str = "Shared response";

/// The title of every description.
pub(super) const TITLE: &str = "Intercom REST API";

/// Gives a response the description that OpenAPI requires.
pub(super) fn describe(response: &mut Node, phrase: &str, texts: Texts) {
    let span = response.span;
    if response.get("$ref").is_none()
        && let Some(entries) = response.as_map_mut()
    {
        set(entries, "description", phrase, span, texts);
        // The description is first in the order of the grammar.
        entries.sort_by_key(|entry| entry.key != "description");
    }
}

/// Sets a string that OpenAPI requires, unless `texts` preserves the existing string.
pub(super) fn set(entries: &mut Vec<Entry>, key: &str, text: &str, span: Span, texts: Texts) {
    let ours = Node::text(span, text);
    match entries.iter_mut().find(|entry| entry.key == key) {
        Some(entry) if texts == Texts::Keep && entry.value.as_str().is_some() => {}
        Some(entry) => entry.value = ours,
        None => entries.push(Entry {
            key: key.to_owned(),
            key_span: span,
            value: ours,
        }),
    }
}

/// Returns the standard phrase of a status.
pub(super) fn of_status(status: &str) -> &'static str {
    match status {
        "200" => "OK",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "Non-Authoritative Information",
        "204" => "No Content",
        "205" => "Reset Content",
        "206" => "Partial Content",
        "207" => "Multi-Status",
        "300" => "Multiple Choices",
        "301" => "Moved Permanently",
        "302" => "Found",
        "303" => "See Other",
        "304" => "Not Modified",
        "307" => "Temporary Redirect",
        "308" => "Permanent Redirect",
        "400" => "Bad Request",
        "401" => "Unauthorized",
        "402" => "Payment Required",
        "403" => "Forbidden",
        "404" => "Not Found",
        "405" => "Method Not Allowed",
        "406" => "Not Acceptable",
        "408" => "Request Timeout",
        "409" => "Conflict",
        "410" => "Gone",
        "411" => "Length Required",
        "412" => "Precondition Failed",
        "413" => "Content Too Large",
        "414" => "URI Too Long",
        "415" => "Unsupported Media Type",
        "416" => "Range Not Satisfiable",
        "418" => "I'm a teapot",
        "421" => "Misdirected Request",
        "422" => "Unprocessable Content",
        "423" => "Locked",
        "424" => "Failed Dependency",
        "425" => "Too Early",
        "426" => "Upgrade Required",
        "428" => "Precondition Required",
        "429" => "Too Many Requests",
        "431" => "Request Header Fields Too Large",
        "451" => "Unavailable For Legal Reasons",
        "500" => "Internal Server Error",
        "501" => "Not Implemented",
        "502" => "Bad Gateway",
        "503" => "Service Unavailable",
        "504" => "Gateway Timeout",
        "default" => "Any other status",
        _ => match status.as_bytes().first() {
            Some(b'1') => "Informational",
            Some(b'2') => "Success",
            Some(b'3') => "Redirection",
            Some(b'4') => "Client error",
            Some(b'5') => "Server error",
            _ => "Response",
        },
    }
}

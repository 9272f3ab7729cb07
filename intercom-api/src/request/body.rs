//! Request bodies, which are stored until all options are set, and are then encoded.

use bytes::Bytes;
use http::HeaderValue;
use serde_json::{Map, Value};
use url::form_urlencoded;

use super::invalid;
use super::multipart::{self, Part};
use crate::error::Error;
use crate::json;

/// The body of a request.
#[derive(Clone)]
pub(super) enum Body {
    None,
    Json(Vec<u8>),
    Form(Vec<(String, String)>),
    Multipart(Vec<Part>),
    Bytes {
        content_type: &'static str,
        data: Bytes,
    },
}

/// An encoded body, which can be sent several times.
#[derive(Clone)]
pub(super) struct Written {
    pub(super) content_type: HeaderValue,
    pub(super) data: Bytes,
}

impl Body {
    /// Encodes the body with the additional fields.
    pub(super) fn write(self, extra: Vec<(String, Value)>) -> Result<Option<Written>, Error> {
        let written = match self {
            Body::None if extra.is_empty() => return Ok(None),
            Body::None => object(merge(Map::new(), extra)),
            Body::Json(data) if extra.is_empty() => fixed("application/json", data),
            Body::Json(data) => object(merge(fields(&data)?, extra)),
            Body::Form(fields) => form(fields, extra),
            Body::Multipart(parts) => multipart::write(parts, extra)?,
            Body::Bytes { content_type, data } if extra.is_empty() => fixed(content_type, data),
            Body::Bytes { .. } => {
                return Err(invalid("`extra_body` requires a body with fields"));
            }
        };
        Ok(Some(written))
    }
}

fn fixed(content_type: &'static str, data: impl Into<Bytes>) -> Written {
    Written {
        content_type: HeaderValue::from_static(content_type),
        data: data.into(),
    }
}

fn fields(data: &[u8]) -> Result<Map<String, Value>, Error> {
    match json::value(data) {
        Ok(Value::Object(body)) => Ok(body),
        _ => Err(invalid(
            "`extra_body` requires a body that is a JSON object",
        )),
    }
}

fn merge(mut body: Map<String, Value>, extra: Vec<(String, Value)>) -> Map<String, Value> {
    body.extend(extra);
    body
}

fn object(body: Map<String, Value>) -> Written {
    fixed("application/json", Value::Object(body).to_string())
}

fn form(mut fields: Vec<(String, String)>, extra: Vec<(String, Value)>) -> Written {
    for (name, value) in extra {
        fields.retain(|(present, _)| *present != name);
        fields.push((name, plain_text(value)));
    }
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(fields);
    fixed("application/x-www-form-urlencoded", form.finish())
}

/// Returns a string unchanged, and any other value as JSON.
pub(super) fn plain_text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

//! Validation of requests.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::answer::Asked;
use crate::describe::{Check, Kind, Operation, Parameter, Problem};
use crate::oauth::{Grants, Standing};
use crate::refusal::Refusal;
use crate::state::Shared;
use crate::world::Entity;

/// Returns the token of a request, or an error if the token is missing or not accepted.
pub(super) fn authorized<'a>(
    shared: &Shared,
    grants: &Grants,
    headers: &'a HeaderMap,
) -> Result<&'a str, Refusal> {
    let value = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    let token = value
        .and_then(|value| {
            value
                .strip_prefix("Bearer ")
                .or(value.strip_prefix("bearer "))
        })
        .map(str::trim)
        .filter(|token| !token.is_empty());
    let Some(token) = token else {
        let message = "the header Authorization must contain a bearer token";
        return Err(Refusal::new(401, "unauthorized", message));
    };
    let known = &shared.manner.tokens;
    match grants.standing(token) {
        Standing::Granted => Ok(token),
        Standing::Revoked => {
            let message = "the app was uninstalled from the workspace";
            Err(Refusal::new(401, "token_revoked", message))
        }
        Standing::Unknown if known.is_empty() || known.iter().any(|known| known == token) => {
            Ok(token)
        }
        Standing::Unknown => {
            let message = "unknown token: use a token that was passed to the server at startup";
            Err(Refusal::new(401, "token_unauthorized", message))
        }
    }
}

pub(super) fn check_headers(asked: &Asked, operation: &Operation) -> Result<(), Refusal> {
    let headers = &asked.head.headers;
    let media = operation.media.as_deref().unwrap_or("application/json");
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok());
    let kind = media.split('/').next().unwrap_or_default();
    let fits = |accept: &str| {
        [media, "*/*", &format!("{kind}/*")]
            .iter()
            .any(|wanted| accept.contains(wanted))
            || operation.answer.is_none()
    };
    if !accept.is_some_and(fits) {
        let message = format!("the header Accept must allow {media}");
        return Err(Refusal::new(406, "unsupported", message));
    }
    let content = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let body = operation.body.as_ref();
    let wanted = body.and_then(|body| body.media.as_deref());
    let wanted = wanted.unwrap_or("application/json");
    if !asked.body.is_empty() && !content.is_some_and(|content| content.starts_with(wanted)) {
        let message = format!("the header Content-Type must be {wanted}");
        return Err(Refusal::new(415, "unsupported", message));
    }
    Ok(())
}

/// Returns the names and values in a query string, decoded.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
    };
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

/// Validates the query parameters. Numbers and booleans are accepted as strings, because a query string contains only
/// strings.
pub(super) fn check_parameters(
    check: Check<'_>,
    operation: &Operation,
    query: &[(String, String)],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let lenient = Check {
        strict: false,
        ..check
    };
    // Path parameters are not validated, because descriptions declare some ids as numbers although the ids are not
    // numbers. The lookup of the id detects an invalid id.
    let in_query = |parameter: &&Parameter| parameter.place == "query";
    for parameter in operation.parameters.iter().filter(in_query) {
        let schema = check.version.resolve(&parameter.schema);
        if schema.kind == Kind::Object || !schema.arms.is_empty() || schema.kind == Kind::Array {
            // Such a parameter has several forms, so the handler of the operation parses the parameter.
            continue;
        }
        match query.iter().find(|(name, _)| *name == parameter.name) {
            Some((_, value)) => {
                let value = Value::from(value.as_str());
                problems.extend(lenient.problems(&parameter.schema, &value, &parameter.name));
            }
            None if parameter.required => problems.push(Problem {
                code: "parameter_missing",
                field: parameter.name.clone(),
                message: format!("the query parameter {} is missing", parameter.name),
            }),
            None => {}
        }
    }
    if check.strict {
        let known = |name: &str| {
            let name = name.split('[').next().unwrap_or(name);
            operation
                .parameters
                .iter()
                .filter(in_query)
                .any(|parameter| {
                    let kind = check.version.resolve(&parameter.schema).kind;
                    parameter.name == name || matches!(kind, Kind::Object | Kind::Any)
                })
        };
        for (name, _) in query.iter().filter(|(name, _)| !known(name)) {
            problems.push(Problem {
                code: "parameter_invalid",
                field: name.clone(),
                message: format!(
                    "the operation has no query parameter {name}: remove the parameter"
                ),
            });
        }
    }
    problems
}

/// Returns the body, converted to the types of the description, and adds the validation errors of the body to
/// `problems`.
pub(super) fn body(
    check: Check<'_>,
    operation: &Operation,
    bytes: &[u8],
    problems: &mut Vec<Problem>,
) -> Result<Entity, Refusal> {
    let Some(declared) = &operation.body else {
        return Ok(Entity::new());
    };
    if let Some(media) = &declared.media {
        // Bodies that are not JSON are not validated.
        return if bytes.is_empty() {
            let message = format!("the body is missing: send {media}");
            Err(Refusal::new(400, "parameter_missing", message))
        } else {
            Ok(Entity::new())
        };
    }
    let value = if bytes.iter().all(u8::is_ascii_whitespace) {
        Value::Object(Entity::new())
    } else {
        serde_json::from_slice(bytes).map_err(|error| {
            Refusal::new(
                400,
                "bad_request",
                format!("the body is not valid JSON: {error}"),
            )
        })?
    };
    let mut found = check.problems(&declared.schema, &value, "");
    let is_search = (operation.paging.as_ref()).is_some_and(|paging| paging.style.searches());
    let query = value.get("query").filter(|_| is_search).cloned();
    if query.is_some() {
        // The search itself validates the field `query`, because the description cannot express that a group can
        // contain both groups and filters.
        found.retain(|problem| !problem.field.starts_with("query"));
    }
    problems.extend(found);
    match check.version.coerce(&declared.schema, value) {
        Value::Object(mut map) => {
            map.extend(query.map(|query| ("query".to_owned(), query)));
            Ok(map)
        }
        _ => {
            if problems.is_empty() {
                return Err(Refusal::new(
                    400,
                    "bad_request",
                    "the body must be an object",
                ));
            }
            Ok(Entity::new())
        }
    }
}

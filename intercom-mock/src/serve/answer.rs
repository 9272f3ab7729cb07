//! From a request to its answer.

use std::time::{Duration, UNIX_EPOCH};

use axum::http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_TYPE, LOCATION,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::status;
use crate::call::{Call, Reply};
use crate::describe::{Check, Kind, Match, Operation, Parameter, Problem, Style, Version, version};
use crate::fault::{self, Fault};
use crate::journal::{Received, kept};
use crate::limits::Told;
use crate::operations;
use crate::refusal::Refusal;
use crate::state::{Inner, Shared};
use crate::world::Entity;

/// A request.
pub(super) struct Asked {
    pub(super) head: Parts,
    pub(super) body: Bytes,
}

/// The header by which a request asks for a fault.
const FAULT: &str = "x-mock-fault";

/// What is known of a request before it is done.
struct Found {
    version: &'static Version,
    operation: &'static Operation,
    path: Vec<String>,
}

/// The answer to a request, and what goes wrong with it on its way.
pub(super) fn answer(shared: &Shared, asked: &Asked) -> (Response<Bytes>, Option<Fault>) {
    let mut inner = shared.lock();
    inner.requests += 1;
    let request_id = format!("00000000-0000-4000-8000-{:012x}", inner.requests);
    let label = header(&asked.head.headers, "intercom-version");
    let found = find(shared, asked, label);
    let operation = found.as_ref().ok().map(|found| found.operation);
    let chosen = fault(&mut inner, asked, operation);
    let mut told = None;
    let (outcome, fault) = match chosen {
        Err(refusal) => (Err(refusal), None),
        Ok(fault) => {
            let outcome = done(shared, &mut inner, asked, found, fault.as_ref(), &mut told);
            (outcome, fault)
        }
    };
    let mut response = match outcome {
        Ok(reply) => response(operation, reply),
        Err(refusal) => refusal_response(&refusal, &request_id),
    };
    if let Some(fault) = &fault {
        spoil(&mut response, fault, asked, &request_id);
    }
    decorate(
        &mut response,
        &request_id,
        inner.world.now(),
        told,
        label.unwrap_or(&shared.manner.version),
    );
    let received = received(
        &inner,
        asked,
        operation,
        &response,
        request_id,
        fault.as_ref(),
    );
    inner.journal.note(received);
    tell(shared, &mut inner);
    (response, fault)
}

/// Hands what happened to the webhooks.
pub(super) fn tell(shared: &Shared, inner: &mut Inner) {
    let now = inner.world.clock.millis();
    let notices = std::mem::take(&mut inner.world.notices);
    if notices.is_empty() {
        return;
    }
    if let Some(version) = version(&shared.manner.version) {
        for notice in notices {
            inner.hooks.notify(version, notice, now);
        }
    }
    shared.wake.notify_one();
}

/// The version and the operation that a request is for.
fn find(shared: &Shared, asked: &Asked, label: Option<&str>) -> Result<Found, Refusal> {
    let label = label.unwrap_or(&shared.manner.version);
    let Some(version) = version(label) else {
        let known: Vec<&str> = crate::describe::labels().collect();
        let message = format!(
            "there is no version {label}; there are {}",
            known.join(", ")
        );
        return Err(Refusal::new(400, "intercom_version_invalid", message));
    };
    let (method, path) = (asked.head.method.as_str(), asked.head.uri.path());
    match version.router.find(method, path) {
        Match::Operation(index, path) => Ok(Found {
            version,
            operation: &version.operations[index],
            path,
        }),
        Match::Method(methods) => {
            let message = format!(
                "{path} has no {method}; version {label} has {} there",
                methods.join(", ")
            );
            Err(Refusal::new(404, "not_found", message))
        }
        Match::Nothing => {
            let message = format!("version {label} has no {method} {path}");
            Err(Refusal::new(404, "not_found", message))
        }
    }
}

/// The fault that the request asks for, or that a rule has for it.
fn fault(
    inner: &mut Inner,
    asked: &Asked,
    operation: Option<&Operation>,
) -> Result<Option<Fault>, Refusal> {
    if let Some(text) = header(&asked.head.headers, FAULT) {
        let fault = text.parse::<Fault>();
        return fault
            .map(Some)
            .map_err(|error| Refusal::invalid(FAULT, error.to_string()));
    }
    let own = || format!("{} {}", asked.head.method, asked.head.uri.path());
    let key = operation.map_or_else(own, |operation| operation.key.clone());
    let name = operation.map(|operation| operation.name.as_str());
    Ok(fault::chosen(&mut inner.rules, name, &key))
}

/// Whether a request may be done, in the order in which the service looks; then it is done.
fn done(
    shared: &Shared,
    inner: &mut Inner,
    asked: &Asked,
    found: Result<Found, Refusal>,
    fault: Option<&Fault>,
    told: &mut Option<Told>,
) -> Result<Reply, Refusal> {
    let token = authorized(shared, &asked.head.headers)?;
    *told = inner.limits.count(token, inner.world.clock.millis());
    if told.is_some_and(|told| told.exceeded) {
        let message = "the calls of this window are used up";
        return Err(Refusal::new(429, "rate_limit_exceeded", message));
    }
    let found = found?;
    let Found { operation, .. } = found;
    let restricted = shared.manner.restricted.iter();
    if restricted
        .into_iter()
        .any(|wanted| *wanted == operation.name || *wanted == operation.key)
    {
        let message = format!("the plan of this workspace has no {}", operation.key);
        return Err(Refusal::new(403, "api_plan_restricted", message));
    }
    if let Some(Fault::Status(status)) = fault {
        return Err(failure(*status));
    }
    let check = Check {
        version: found.version,
        strict: shared.manner.strict,
    };
    if shared.manner.strict {
        check_headers(asked, operation)?;
    }
    let query = pairs(asked.head.uri.query().unwrap_or_default());
    let mut problems = check_parameters(check, operation, &query);
    let body = body(check, operation, &asked.body, &mut problems)?;
    if !problems.is_empty() {
        return Err(Refusal::problems(problems));
    }
    inner.world.listening = inner.hooks.is_listening();
    let mut call = Call {
        world: &mut inner.world,
        version: found.version,
        operation,
        path: found.path,
        query,
        body,
        origin: &shared.origin,
        asked: asked.head.uri.path(),
        stuck: fault == Some(&Fault::RepeatCursor),
    };
    let reply = operations::run(&mut call)?;
    if let Some(Fault::StatusAfter(status)) = fault {
        return Err(failure(*status));
    }
    Ok(shaped(found.version, operation, reply, fault))
}

/// The answer in the form of the version.
fn shaped(version: &Version, operation: &Operation, reply: Reply, fault: Option<&Fault>) -> Reply {
    let value = match reply {
        Reply::Json(value) => value,
        other => return other,
    };
    let Some(schema) = &operation.answer else {
        return Reply::Empty;
    };
    let mut value = version.fit(schema, value).unwrap_or_default();
    match fault {
        Some(Fault::UnknownEnum) => fault::with_unknown_words(version, schema, &mut value),
        Some(Fault::Null) => fault::without_values(version, schema, &mut value),
        _ => {}
    }
    Reply::Json(value)
}

/// The token of a request that has one which is taken.
fn authorized<'a>(shared: &Shared, headers: &'a HeaderMap) -> Result<&'a str, Refusal> {
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
        let message = "the header Authorization has no bearer token";
        return Err(Refusal::new(401, "unauthorized", message));
    };
    let known = &shared.manner.tokens;
    if known.is_empty() || known.iter().any(|known| known == token) {
        Ok(token)
    } else {
        let message = "the token is not one of those that this server was started with";
        Err(Refusal::new(401, "token_unauthorized", message))
    }
}

fn check_headers(asked: &Asked, operation: &Operation) -> Result<(), Refusal> {
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
        let message = format!("the header Accept has to allow {media}");
        return Err(Refusal::new(406, "unsupported", message));
    }
    let content = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    if !asked.body.is_empty()
        && !content.is_some_and(|content| content.starts_with("application/json"))
    {
        let message = "the header Content-Type has to be application/json";
        return Err(Refusal::new(415, "unsupported", message));
    }
    Ok(())
}

/// The pairs of a query.
fn pairs(query: &str) -> Vec<(String, String)> {
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

/// Parameters are text on the wire, whatever they are declared as.
fn check_parameters(
    check: Check<'_>,
    operation: &Operation,
    query: &[(String, String)],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let lenient = Check {
        strict: false,
        ..check
    };
    // Descriptions declare ids of paths as numbers that are none, so whether there is such a thing decides.
    let in_query = |parameter: &&Parameter| parameter.place == "query";
    for parameter in operation.parameters.iter().filter(in_query) {
        let schema = check.version.resolve(&parameter.schema);
        if schema.kind == Kind::Object || !schema.arms.is_empty() || schema.kind == Kind::Array {
            // Written in more than one way; its operation reads it.
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
                message: format!("the query needs {}", parameter.name),
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
                message: format!("the operation has no parameter {name}"),
            });
        }
    }
    problems
}

/// The body in the kinds that the description asks for.
fn body(
    check: Check<'_>,
    operation: &Operation,
    bytes: &[u8],
    problems: &mut Vec<Problem>,
) -> Result<Entity, Refusal> {
    let Some(declared) = &operation.body else {
        return Ok(Entity::new());
    };
    let value = if bytes.iter().all(u8::is_ascii_whitespace) {
        Value::Object(Entity::new())
    } else {
        serde_json::from_slice(bytes).map_err(|error| {
            Refusal::new(400, "bad_request", format!("the body is no JSON: {error}"))
        })?
    };
    let mut found = check.problems(&declared.schema, &value, "");
    let is_search = (operation.paging).is_some_and(|paging| paging.style == Style::Search);
    let query = value.get("query").filter(|_| is_search).cloned();
    if query.is_some() {
        // The description cannot say that groups and filters may stand side by side; the search looks for itself.
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

/// A failure that was asked for.
fn failure(status: u16) -> Refusal {
    let code = match status {
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not_found",
        409 => "conflict",
        429 => "rate_limit_exceeded",
        503 => "service_unavailable",
        504 => "request_timeout",
        500.. => "server_error",
        _ => "client_error",
    };
    Refusal::new(status, code, "this failure was asked for")
}

fn response(operation: Option<&Operation>, reply: Reply) -> Response<Bytes> {
    let success = operation.map_or(200, |operation| operation.status);
    let with = |content: &'static str, bytes: Bytes| {
        let mut response = Response::new(bytes);
        *response.status_mut() = status(success);
        response
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(content));
        response
    };
    match reply {
        Reply::Json(value) => with("application/json; charset=utf-8", json_bytes(&value)),
        Reply::Text(text) => with("text/plain; charset=utf-8", Bytes::from(text)),
        Reply::Bytes { name, bytes } => {
            let mut response = with("application/octet-stream", Bytes::from(bytes));
            let disposition = format!("attachment; filename=\"{name}\"");
            if let Ok(value) = HeaderValue::from_str(&disposition) {
                response.headers_mut().insert(CONTENT_DISPOSITION, value);
            }
            response
        }
        Reply::Empty => {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = status(success);
            response
        }
        Reply::Redirect(url) => redirect(&url),
    }
}

fn redirect(url: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status(302);
    if let Ok(value) = HeaderValue::from_str(url) {
        response.headers_mut().insert(LOCATION, value);
    }
    response
}

pub(super) fn json_bytes(value: &Value) -> Bytes {
    Bytes::from(serde_json::to_vec(value).unwrap_or_default())
}

fn refusal_response(refusal: &Refusal, request_id: &str) -> Response<Bytes> {
    let mut response = Response::new(json_bytes(&refusal.body(request_id)));
    *response.status_mut() = status(refusal.status);
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

/// The answer to a request that could not even be read.
pub(super) fn refused(shared: &Shared, refusal: &Refusal) -> axum::response::Response {
    let mut inner = shared.lock();
    inner.requests += 1;
    let request_id = format!("00000000-0000-4000-8000-{:012x}", inner.requests);
    let mut response = refusal_response(refusal, &request_id);
    decorate(
        &mut response,
        &request_id,
        inner.world.now(),
        None,
        &shared.manner.version,
    );
    response.map(axum::body::Body::from)
}

/// What goes wrong with the content of an answer.
fn spoil(response: &mut Response<Bytes>, fault: &Fault, asked: &Asked, request_id: &str) {
    match fault {
        Fault::ContentType(value) => match HeaderValue::from_str(value) {
            Ok(value) => {
                response.headers_mut().insert(CONTENT_TYPE, value);
            }
            Err(_) => {
                *response =
                    refusal_response(&Refusal::invalid(FAULT, "no content type"), request_id)
            }
        },
        Fault::GzipBomb => {
            let packed = response
                .headers()
                .get(CONTENT_TYPE)
                .is_some_and(|value| value == "application/octet-stream");
            *response.body_mut() = fault::bomb();
            if !packed {
                let gzip = HeaderValue::from_static("gzip");
                response.headers_mut().insert(CONTENT_ENCODING, gzip);
            }
        }
        Fault::Redirect(host) => {
            let path = asked
                .head
                .uri
                .path_and_query()
                .map_or("/", |path| path.as_str());
            *response = redirect(&format!("{}{path}", host.trim_end_matches('/')));
        }
        _ => {}
    }
}

/// The headers that every answer has.
fn decorate(
    response: &mut Response<Bytes>,
    request_id: &str,
    now: i64,
    told: Option<Told>,
    version: &str,
) {
    let headers = response.headers_mut();
    let mut set = |name: &'static str, value: String| {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    };
    set("x-request-id", request_id.to_owned());
    set("intercom-version", version.to_owned());
    if let Some(told) = told {
        set("x-ratelimit-limit", told.limit.to_string());
        set("x-ratelimit-remaining", told.remaining.to_string());
        set("x-ratelimit-reset", told.reset.to_string());
    }
    let moment = UNIX_EPOCH + Duration::from_secs(u64::try_from(now).unwrap_or(0));
    set("date", httpdate::fmt_http_date(moment));
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let value = headers.get(name)?.to_str().ok()?.trim();
    (!value.is_empty()).then_some(value)
}

fn received(
    inner: &Inner,
    asked: &Asked,
    operation: Option<&Operation>,
    response: &Response<Bytes>,
    request_id: String,
    fault: Option<&Fault>,
) -> Received {
    let headers = asked.head.headers.iter().map(|(name, value)| {
        let value = if name == AUTHORIZATION {
            "(left out)".to_owned()
        } else {
            String::from_utf8_lossy(value.as_bytes()).into_owned()
        };
        (name.as_str().to_owned(), value)
    });
    Received {
        number: inner.requests,
        at: inner.world.now(),
        method: asked.head.method.as_str().to_owned(),
        path: asked.head.uri.path().to_owned(),
        query: asked.head.uri.query().map(str::to_owned),
        headers: headers.collect(),
        body: kept(&asked.body),
        version: header(&asked.head.headers, "intercom-version").map(str::to_owned),
        operation: operation.map(|operation| operation.name.clone()),
        status: response.status().as_u16(),
        request_id,
        fault: fault.map(ToString::to_string),
    }
}

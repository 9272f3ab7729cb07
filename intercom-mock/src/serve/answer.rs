//! Responses to requests.

use std::time::{Duration, UNIX_EPOCH};

use axum::http::header::{
    AUTHORIZATION, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_TYPE, LINK, LOCATION,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use bytes::Bytes;
use serde_json::Value;

use super::check::{authorized, body, check_headers, check_parameters, pairs};
use super::status;
use crate::call::{Call, Reply};
use crate::describe::{Check, Match, Operation, Version, version};
use crate::fault::{self, Fault};
use crate::journal::{ReceivedRequest, kept};
use crate::limits::Told;
use crate::operations;
use crate::refusal::Refusal;
use crate::state::{Inner, Shared};

/// A request.
pub(super) struct Asked {
    pub(super) head: Parts,
    pub(super) body: Bytes,
}

/// The request header that injects a fault.
const FAULT: &str = "x-mock-fault";

/// The result of routing a request.
struct Found {
    version: &'static Version,
    operation: &'static Operation,
    path: Vec<String>,
}

/// Returns the response to a request, and the fault to apply while the response is sent.
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
            let outcome = outcome.map_err(|refusal| match operation {
                Some(operation) => refusal.coded(&operation.failures),
                None => refusal,
            });
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

/// Queues notifications for the recorded events.
pub(crate) fn tell(shared: &Shared, inner: &mut Inner) {
    let now = inner.world.clock.millis();
    let notices = std::mem::take(&mut inner.world.notices);
    if notices.is_empty() {
        return;
    }
    if let Some(version) = version(&shared.manner.version) {
        // Drops an event that has no topic in the version of the workspace.
        for mut notice in notices {
            if let Some(topic) = version.topic_of(&notice.topic) {
                notice.topic = topic.to_owned();
                inner.hooks.notify(version, notice, now);
            }
        }
    }
    shared.wake.notify_one();
}

/// Returns the version and the operation of a request, with the path parameters.
fn find(shared: &Shared, asked: &Asked, label: Option<&str>) -> Result<Found, Refusal> {
    let label = label.unwrap_or(&shared.manner.version);
    let Some(version) = version(label) else {
        let known: Vec<&str> = crate::describe::labels().collect();
        let message = format!(
            "version {label} is not supported: use one of {}",
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
                "{path} does not support {method} in version {label}: use {}",
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

/// Returns the fault in the request header, or the fault of the first rule that applies.
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

/// Validates a request in the same order as the service, then performs the operation.
fn done(
    shared: &Shared,
    inner: &mut Inner,
    asked: &Asked,
    found: Result<Found, Refusal>,
    fault: Option<&Fault>,
    told: &mut Option<Told>,
) -> Result<Reply, Refusal> {
    let token = authorized(shared, &inner.grants, &asked.head.headers)?;
    *told = inner.limits.count(token, inner.world.clock.millis());
    if told.is_some_and(|told| told.exceeded) {
        let message = "rate limit exceeded: wait until the time in X-RateLimit-Reset";
        return Err(Refusal::new(429, "rate_limit_exceeded", message));
    }
    let found = found?;
    let Found { operation, .. } = found;
    let restricted = shared.manner.restricted.iter();
    if restricted
        .into_iter()
        .any(|wanted| *wanted == operation.name || *wanted == operation.key)
    {
        let message = format!(
            "the plan of the workspace does not include the operation {}",
            operation.key
        );
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
    // URLs in the response use the host of the request, because the client can certainly reach that host.
    let host = header(&asked.head.headers, "host");
    let origin = host.map_or_else(|| shared.origin.clone(), |host| format!("http://{host}"));
    let mut call = Call {
        world: &mut inner.world,
        version: found.version,
        operation,
        path: found.path,
        query,
        body,
        origin: &origin,
        asked: asked.head.uri.path(),
        stuck: fault == Some(&Fault::RepeatCursor),
    };
    let reply = operations::run(&mut call)?;
    if let Some(Fault::StatusAfter(status)) = fault {
        return Err(failure(*status));
    }
    Ok(shaped(found.version, operation, reply, fault))
}

/// Converts a response to the schema of the version, and applies a fault to the values of the response.
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

/// Returns the error response for an injected status.
fn failure(status: u16) -> Refusal {
    let code = match status {
        401 => "unauthorized",
        403 => "forbidden",
        406 | 415 => "unsupported",
        408 => "request_timeout",
        422 => "unprocessable_entity",
        404 => "not_found",
        409 => "conflict",
        429 => "rate_limit_exceeded",
        503 => "service_unavailable",
        504 => "request_timeout",
        500.. => "server_error",
        _ => "client_error",
    };
    Refusal::new(status, code, "injected fault")
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

pub(super) fn redirect(url: &str) -> Response<Bytes> {
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
    let mut response = json_response(refusal.status, &refusal.body(request_id));
    let link = refusal.canonical.as_ref();
    let link = link.and_then(|path| format!("<{path}>; rel=\"canonical\"").parse().ok());
    if let Some(link) = link {
        response.headers_mut().insert(LINK, link);
    }
    response
}

pub(super) fn json_response(code: u16, value: &Value) -> Response<Bytes> {
    let mut response = Response::new(json_bytes(value));
    *response.status_mut() = status(code);
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

/// Completes the response to a request that no description defines: adds the headers, and records the request in the
/// journal.
pub(super) fn beside(
    shared: &Shared,
    asked: Option<&Asked>,
    outcome: Result<Response<Bytes>, Refusal>,
) -> Response<Bytes> {
    let mut inner = shared.lock();
    inner.requests += 1;
    let request_id = format!("00000000-0000-4000-8000-{:012x}", inner.requests);
    let mut response = outcome.unwrap_or_else(|refusal| refusal_response(&refusal, &request_id));
    decorate(
        &mut response,
        &request_id,
        inner.world.now(),
        None,
        &shared.manner.version,
    );
    if let Some(asked) = asked {
        let mut received = received(&inner, asked, None, &response, request_id, None);
        // The journal omits the body, which can contain the client secret of an app.
        "(redacted)".clone_into(&mut received.body);
        inner.journal.note(received);
    }
    response
}

/// Applies a fault to the content of a response.
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

/// Sets the headers that all responses have in common.
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
) -> ReceivedRequest {
    let headers = asked.head.headers.iter().map(|(name, value)| {
        let value = if name == AUTHORIZATION {
            "(redacted)".to_owned()
        } else {
            String::from_utf8_lossy(value.as_bytes()).into_owned()
        };
        (name.as_str().to_owned(), value)
    });
    ReceivedRequest {
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

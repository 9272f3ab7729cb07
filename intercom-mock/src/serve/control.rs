//! The control API under `/_mock`, for the command line and for tests that are not written in Rust.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::answer::{Asked, json_response, tell};
use crate::describe::version;
use crate::fault::FaultRule;
use crate::operations::calls;
use crate::operations::messenger::{self, MessengerError};
use crate::refusal::Refusal;
use crate::state::{Inner, Shared};
use crate::webhooks::{Subscription, item};
use crate::world::{Notice, plain, plant};

/// The path prefix of the control API. No operation of Intercom's API has this prefix.
pub(super) const PREFIX: &str = "/_mock";

type Outcome = Result<Value, Refusal>;

pub(super) fn answer(shared: &Shared, asked: &Asked) -> Response {
    if let Some(file) = recording(shared, asked) {
        return file.map(axum::body::Body::from);
    }
    let outcome = same_origin(&asked.head.headers).and_then(|()| run(shared, asked));
    let (code, body) = match outcome {
        Ok(value) => (200, value),
        Err(refusal) => (refusal.status, refusal.body("")),
    };
    json_response(code, &body).map(axum::body::Body::from)
}

/// Returns the file to which `GET /calls/{id}/recording` redirects; `None` for any other request, or if the call has no
/// recording.
fn recording(shared: &Shared, asked: &Asked) -> Option<Response<Bytes>> {
    let path = asked.head.uri.path().strip_prefix(PREFIX)?;
    let id = path.strip_prefix("/recordings/")?;
    let is_read = matches!(asked.head.method.as_str(), "GET" | "HEAD");
    let file = calls::recorded(&shared.lock().world, id).filter(|_| is_read)?;
    let mut response = Response::new(Bytes::from(file));
    let wav = HeaderValue::from_static("audio/wav");
    response.headers_mut().insert(CONTENT_TYPE, wav);
    Some(response)
}

/// Rejects cross-origin requests from browsers.
fn same_origin(headers: &HeaderMap) -> Result<(), Refusal> {
    let text = |name: &str| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    let host = text("host").unwrap_or_default();
    // Prevents DNS rebinding: a web page can make its own host name resolve to this machine. The requests of such a
    // page have the same origin as the server, and no header of a GET identifies the page.
    if !is_private(host) {
        let message = "a public host name cannot be used for /_mock: use the IP address of the mock, `localhost`, or \
            a name without dots";
        return Err(Refusal::new(403, "forbidden", message));
    }
    let is_own = |origin: &str| {
        let own = origin.split_once("://").map(|(_, own)| own);
        own == Some(host)
    };
    let is_here = |site: &str| site == "none" || site == "same-origin";
    if text("origin").is_none_or(is_own) && text("sec-fetch-site").is_none_or(is_here) {
        return Ok(());
    }
    let message =
        "/_mock rejects cross-origin requests from browsers: send the request from a program";
    Err(Refusal::new(403, "forbidden", message))
}

/// Returns whether a host, with or without a port, is an IP address or a name that nobody can register: a name without
/// dots, such as `localhost` or the name of a container, or a name under a private domain. Also returns true for an
/// empty host, because HTTP/1.0 requests need no host.
fn is_private(host: &str) -> bool {
    const DOMAINS: [&str; 4] = ["internal", "local", "localhost", "test"];
    if host.parse::<SocketAddr>().is_ok() || host.parse::<IpAddr>().is_ok() {
        return true;
    }
    let name = host.split_once(':').map_or(host, |(name, _)| name);
    let domain = name.rsplit_once('.').map(|(_, domain)| domain);
    domain.is_none_or(|domain| {
        DOMAINS
            .iter()
            .any(|known| domain.eq_ignore_ascii_case(known))
    })
}

/// Selects a control operation by method and path, and performs the operation.
fn run(shared: &Shared, asked: &Asked) -> Outcome {
    let body = body(asked)?;
    let way = asked
        .head
        .uri
        .path()
        .trim_start_matches(PREFIX)
        .trim_matches('/');
    let mut inner = shared.lock();
    let outcome = match (
        asked.head.method.as_str(),
        way.split('/').collect::<Vec<_>>().as_slice(),
    ) {
        ("GET", ["journal"]) => Ok(json!({"requests": inner.journal.all()})),
        ("DELETE", ["journal"]) => {
            inner.journal.clear();
            done()
        }
        ("POST", ["reset"]) => {
            inner.reset();
            done()
        }
        ("POST", ["snapshot"]) => {
            let snapshot = inner.snapshot();
            inner.kept.push(snapshot);
            Ok(json!({"snapshot": inner.kept.len()}))
        }
        ("POST", ["restore", number]) => restore(&mut inner, number),
        ("POST", ["seed"]) => {
            let planted = plant(&mut inner.world, &Value::Object(body));
            planted
                .map_err(|error| Refusal::invalid("seed", error.to_string()))
                .and_then(|()| done())
        }
        ("GET", ["state", kind @ ..]) => {
            let kind = kind.join("/");
            let things: Vec<Value> = inner.world.all(&kind).cloned().map(Value::Object).collect();
            Ok(json!({kind: things}))
        }
        ("GET", ["clock"]) => Ok(json!({"now": inner.world.now()})),
        ("POST", ["clock", "advance"]) => advance(&mut inner, &body),
        ("POST", ["faults"]) => rule(&body).map(|rule| {
            inner.rules.push(rule);
            json!({"rules": inner.rules.len()})
        }),
        ("DELETE", ["faults"]) => {
            inner.rules.clear();
            done()
        }
        ("POST", ["webhooks"]) => subscribe(&mut inner, &body),
        ("GET", ["webhooks"]) => Ok(json!({"deliveries": inner.hooks.sent()})),
        ("POST", ["webhooks", "hold"]) => {
            inner.hooks.held = true;
            done()
        }
        ("POST", ["webhooks", "release"]) => {
            inner
                .hooks
                .release(body.get("reversed") == Some(&json!(true)));
            done()
        }
        ("POST", ["webhooks", "duplicates"]) => {
            let times = body
                .get("times")
                .and_then(Value::as_u64)
                .and_then(|times| u32::try_from(times).ok());
            inner.hooks.duplicates = times.ok_or_else(|| Refusal::missing("times"))?;
            done()
        }
        ("POST", ["conversations", id, "rating"]) => rate(&mut inner, id, &body),
        ("POST", ["conversations", id, "operator_reply"]) => operator_reply(&mut inner, id, &body),
        ("POST", ["trigger", topic]) => trigger(shared, &mut inner, topic, body.get("item")),
        (method, _) => {
            let message = format!(
                "{method} {} is not an endpoint of the control API: see the README of intercom-mock",
                asked.head.uri.path()
            );
            Err(Refusal::new(404, "not_found", message))
        }
    };
    tell(shared, &mut inner);
    shared.wake.notify_one();
    outcome
}

fn done() -> Outcome {
    Ok(json!({"done": true}))
}

fn body(asked: &Asked) -> Result<Map<String, Value>, Refusal> {
    if asked.body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Map::new());
    }
    serde_json::from_slice(&asked.body).map_err(|error| {
        Refusal::new(
            400,
            "bad_request",
            format!("the body must be a JSON object: {error}"),
        )
    })
}

fn restore(inner: &mut Inner, number: &str) -> Outcome {
    let index = number
        .parse::<usize>()
        .ok()
        .and_then(|number| number.checked_sub(1));
    let snapshot = index.and_then(|index| inner.kept.get(index)).cloned();
    let snapshot = snapshot.ok_or_else(|| Refusal::not_found("snapshot", number))?;
    inner.restore(&snapshot);
    done()
}

fn advance(inner: &mut Inner, body: &Map<String, Value>) -> Outcome {
    let left = inner.world.clock.left();
    let seconds = body.get("seconds").and_then(Value::as_f64);
    let seconds = seconds.filter(|seconds| (0.0..=left as f64).contains(seconds));
    let seconds = seconds.ok_or_else(|| {
        let message = format!(
            "seconds must be a number from 0 to {left}: the clock cannot pass the year 9999"
        );
        Refusal::invalid("seconds", message)
    })?;
    inner.world.clock.advance(Duration::from_secs_f64(seconds));
    Ok(json!({"now": inner.world.now()}))
}

fn rule(body: &Map<String, Value>) -> Result<FaultRule, Refusal> {
    let fault = body
        .get("fault")
        .map(plain)
        .ok_or_else(|| Refusal::missing("fault"))?;
    let fault = fault
        .parse()
        .map_err(|error: crate::ParseFaultError| Refusal::invalid("fault", error.to_string()))?;
    let number = |name: &str| match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => {
            let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
            number
                .map(Some)
                .ok_or_else(|| Refusal::invalid(name, format!("{name} must be an integer")))
        }
    };
    Ok(FaultRule {
        operation: body.get("operation").map(plain),
        fault,
        after: number("after")?.unwrap_or(0),
        times: number("times")?,
    })
}

fn subscribe(inner: &mut Inner, body: &Map<String, Value>) -> Outcome {
    let text = |name: &str| body.get(name).map(plain).filter(|text| !text.is_empty());
    let url = text("url").ok_or_else(|| Refusal::missing("url"))?;
    let secret = text("secret").ok_or_else(|| Refusal::missing("secret"))?;
    let topics: Vec<String> = crate::call::items(body, "topics")
        .iter()
        .map(plain)
        .collect();
    if topics.is_empty() {
        return Err(Refusal::missing("topics"));
    }
    let now = inner.world.clock.millis();
    inner
        .hooks
        .subscribe(Subscription::new(url, topics, secret), now);
    inner.world.listening = true;
    done()
}

fn rate(inner: &mut Inner, conversation: &str, body: &Map<String, Value>) -> Outcome {
    let rating = body.get("rating").and_then(Value::as_u64);
    let rating = rating.ok_or_else(|| Refusal::missing("rating"))?;
    // A number outside the range of `u8` is also an invalid rating.
    let rating = u8::try_from(rating).unwrap_or(u8::MAX);
    let remark = body.get("remark").and_then(Value::as_str);
    messenger::rate(&mut inner.world, conversation, rating, remark).map_err(in_messenger)?;
    done()
}

fn operator_reply(inner: &mut Inner, conversation: &str, body: &Map<String, Value>) -> Outcome {
    let text = body.get("body").and_then(Value::as_str);
    let text = text.ok_or_else(|| Refusal::missing("body"))?;
    messenger::operator_reply(&mut inner.world, conversation, text).map_err(in_messenger)?;
    done()
}

fn in_messenger(error: MessengerError) -> Refusal {
    match error {
        MessengerError::ConversationNotFound(id) => Refusal::not_found("conversation", &id),
        MessengerError::InvalidRating(_) => Refusal::invalid("rating", error.to_string()),
    }
}

fn trigger(shared: &Shared, inner: &mut Inner, topic: &str, given: Option<&Value>) -> Outcome {
    let id = notify(shared, inner, topic, given.cloned())
        .map_err(|error| Refusal::invalid("topic", error.to_string()))?;
    Ok(json!({"id": id}))
}

/// Notifies all subscribers of a topic and returns the id of the notification. Without `given`, the item is the newest
/// resource of the topic's kind or a generated item.
pub(crate) fn notify(
    shared: &Shared,
    inner: &mut Inner,
    topic: &str,
    given: Option<Value>,
) -> Result<Option<String>, crate::UnknownTopicError> {
    let Some(version) = version(&shared.manner.version) else {
        return Ok(None);
    };
    let item = match given {
        Some(item) => item,
        None => item(&inner.world, version, topic)?,
    };
    let now = inner.world.clock.millis();
    let notice = Notice {
        topic: topic.to_owned(),
        item,
    };
    let id = inner.hooks.notify(version, notice, now);
    shared.wake.notify_one();
    Ok(id)
}

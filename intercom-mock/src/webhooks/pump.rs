//! The delivery of due notifications.

use std::sync::Arc;
use std::time::Duration;

use axum::http::{Method, Request};
use bytes::Bytes;
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use intercom_api::Secret;
use intercom_api::signed::Signer;
use serde_json::Value;

use super::{Delivery, Due, REMEMBERED, RETRY, THROTTLE, envelope};
use crate::state::Shared;

/// The time limit for a subscriber's response.
const PATIENCE: Duration = Duration::from_secs(5);

type Http = Client<HttpConnector, Full<Bytes>>;

/// The data of one attempt.
struct Attempt {
    due: Due,
    url: String,
    secret: String,
    /// The body; `None` for the HEAD request.
    body: Option<String>,
}

/// Sends the due notifications until shutdown, one at a time, so that the order is deterministic.
pub(crate) async fn pump(shared: Arc<Shared>) {
    // Subscribers use plain HTTP, so the client needs no TLS provider, even if the program enables TLS.
    let http: Http = Client::builder(TokioExecutor::new()).build_http();
    loop {
        let wake = shared.wake.notified();
        match next(&shared) {
            Next::Attempt(attempt) => {
                let status = send(&http, &attempt).await;
                settle(&shared, *attempt, status);
            }
            Next::In(wait) => {
                tokio::select! {
                    () = wake => {}
                    () = tokio::time::sleep(wait) => {}
                }
            }
            Next::Nothing => wake.await,
        }
    }
}

enum Next {
    Attempt(Box<Attempt>),
    In(Duration),
    Nothing,
}

fn next(shared: &Shared) -> Next {
    let mut inner = shared.lock();
    if inner.hooks.held {
        return Next::Nothing;
    }
    let now = inner.world.clock.millis();
    let Some(index) = inner.hooks.due.iter().position(|due| due.at <= now) else {
        let earliest = inner.hooks.due.iter().map(|due| due.at).min();
        return match earliest.filter(|_| inner.world.clock.is_running()) {
            Some(at) => Next::In(Duration::from_millis(u64::try_from(at - now).unwrap_or(0))),
            None => Next::Nothing,
        };
    };
    let mut due = inner.hooks.due.remove(index);
    let app_id = inner.world.workspace.app_id.clone();
    let Some(subscriber) = inner.hooks.subscribers.get(due.subscriber) else {
        return Next::In(Duration::ZERO);
    };
    if !subscriber.active {
        return Next::In(Duration::ZERO);
    }
    if subscriber.quiet_until > now {
        due.at = subscriber.quiet_until;
        inner.hooks.due.push(due);
        return Next::In(Duration::ZERO);
    }
    let (url, secret) = (
        subscriber.subscription.url.clone(),
        subscriber.subscription.secret.clone(),
    );
    let seconds = now.div_euclid(1000);
    let body = due.notification.as_mut().map(|notification| {
        notification.first_sent_at.get_or_insert(seconds);
        let envelope: Value = envelope(notification, &app_id, due.attempt, seconds);
        envelope.to_string()
    });
    inner.hooks.under_way += 1;
    Next::Attempt(Box::new(Attempt {
        due,
        url,
        secret,
        body,
    }))
}

/// Sends the request and returns the status of the subscriber's response; `None` if the request fails or the timeout
/// elapses.
async fn send(http: &Http, attempt: &Attempt) -> Option<u16> {
    let request = Request::builder().uri(&attempt.url);
    let request = match &attempt.body {
        None => request.method(Method::HEAD).body(Full::default()),
        Some(body) => {
            let request = request
                .method(Method::POST)
                .header("content-type", "application/json");
            let request = match Secret::new(&attempt.secret).map(Signer::webhooks) {
                Ok(signer) => request.header(signer.header(), signer.sign(body.as_bytes())),
                Err(_) => request,
            };
            request.body(Full::from(body.clone()))
        }
    };
    let answer = http.request(request.ok()?);
    let answer = tokio::time::timeout(PATIENCE, answer).await.ok()?.ok()?;
    Some(answer.status().as_u16())
}

/// Records an attempt, and handles a failure. After 410, the subscription ends. After any other failure, a first
/// attempt is retried one minute later; 429 also pauses the subscription.
fn settle(shared: &Shared, attempt: Attempt, status: Option<u16>) {
    let mut inner = shared.lock();
    let now = inner.world.clock.millis();
    let hooks = &mut inner.hooks;
    hooks.under_way = hooks.under_way.saturating_sub(1);
    let notification = attempt.due.notification.as_ref();
    if hooks.sent.len() == REMEMBERED {
        hooks.sent.remove(0);
    }
    hooks.sent.push(Delivery {
        id: notification.and_then(|notification| notification.id.clone()),
        topic: notification
            .map(|notification| notification.topic.clone())
            .unwrap_or_default(),
        url: attempt.url,
        attempt: attempt.due.attempt,
        status,
        body: attempt.body.unwrap_or_default(),
    });
    let success = status.is_some_and(|status| (200..300).contains(&status));
    if success || notification.is_none() {
        return;
    }
    let mut due = attempt.due;
    if let Some(subscriber) = hooks.subscribers.get_mut(due.subscriber) {
        match status {
            Some(410) => {
                subscriber.active = false;
                return;
            }
            Some(429) => subscriber.quiet_until = now + THROTTLE,
            _ => {}
        }
    }
    if due.attempt == 1 {
        due.attempt = 2;
        due.at = now + RETRY;
        hooks.due.push(due);
    }
}

//! A service that counts calls in windows, as Intercom does.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::Response;
use tokio::time::{Instant, sleep};

/// The length of a window in seconds.
const WINDOW: i64 = 10;

/// The number of seconds by which the reset header is later than the end of the window.
const LAG: i64 = 6;

/// The start of a window, in Unix seconds; years apart from the local clock.
const START: i64 = 1_900_000_000;

/// A service with one limit for all processes.
#[derive(Clone)]
pub(crate) struct Intercom {
    pub(crate) url: String,
    state: Arc<Service>,
}

struct Service {
    started: Instant,
    offset: Duration,
    limit: u64,
    counts: Mutex<Counts>,
}

#[derive(Debug, Default)]
pub(crate) struct Counts {
    /// The number of accepted calls in each window, keyed by the start of the window.
    pub(crate) windows: BTreeMap<i64, u64>,
    /// The number of calls with a 429 response.
    pub(crate) refused: u64,
    /// The number of times that each body was accepted, keyed by the body.
    pub(crate) bodies: HashMap<String, u64>,
}

impl Counts {
    pub(crate) fn accepted(&self) -> u64 {
        self.windows.values().sum()
    }

    pub(crate) fn repeated(&self) -> Vec<&String> {
        let repeated = self.bodies.iter().filter(|(_, count)| **count > 1);
        repeated.map(|(body, _)| body).collect()
    }
}

impl Intercom {
    /// Starts a service whose clock is `offset` after the start of a window.
    pub(crate) async fn start(limit: u64, offset: Duration) -> Self {
        let state = Arc::new(Service {
            started: Instant::now(),
            offset,
            limit,
            counts: Mutex::default(),
        });
        let router = Router::new().fallback(respond).with_state(state.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("its address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Intercom { url, state }
    }

    pub(crate) fn counts<T>(&self, read: impl FnOnce(&Counts) -> T) -> T {
        read(&self.state.counts.lock().expect("no test failed here"))
    }
}

impl Service {
    /// Returns the time of the service in milliseconds.
    fn now(&self) -> i64 {
        let since = self.offset + self.started.elapsed();
        START * 1000 + since.as_millis() as i64
    }

    /// Counts a call. Returns the status and the number of remaining calls.
    fn count(&self, window: i64, body: String) -> (u16, u64) {
        let mut counts = self.counts.lock().expect("no test failed here");
        let used = counts.windows.entry(window).or_default();
        if *used == self.limit {
            counts.refused += 1;
            return (429, 0);
        }
        *used += 1;
        let remaining = self.limit - *used;
        if !body.is_empty() {
            *counts.bodies.entry(body).or_default() += 1;
        }
        (200, remaining)
    }
}

async fn respond(State(service): State<Arc<Service>>, body: Bytes) -> Response<Body> {
    sleep(Duration::from_millis(5)).await;
    let now = service.now();
    let window = now / 1000 / WINDOW * WINDOW;
    let body = String::from_utf8_lossy(&body).into_owned();
    let (status, remaining) = service.count(window, body);
    sleep(Duration::from_millis(5)).await;
    let date: SystemTime = UNIX_EPOCH + Duration::from_millis(now as u64);
    Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .header("date", httpdate::fmt_http_date(date))
        .header("x-ratelimit-limit", service.limit)
        .header("x-ratelimit-remaining", remaining)
        .header("x-ratelimit-reset", window + WINDOW + LAG)
        .body(Body::from(match status {
            200 => r#"{"type": "contact", "id": "1"}"#,
            _ => r#"{"type": "error.list", "errors": [{"code": "rate_limit_exceeded"}]}"#,
        }))
        .expect("a response")
}

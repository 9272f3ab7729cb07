//! Tests of the rate limiter: many tasks call a service that counts calls in windows.

use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::time::UNIX_EPOCH;

use reqwest::{Request, Response};
use serde_json::Value;
use tokio::time::{Instant, sleep};

use super::Client;
use super::local::{self, Service, reply};
use crate::pacing::{Decision, Pacing, RateLimiter, ResponseLimits, State};
use crate::retry::random;
use crate::{Error, ErrorKind, Method, Retry};

const TASKS: usize = 64;
const CALLS: usize = 10_000;
const LIMIT: u64 = 166;
const WINDOW: u64 = 10;

/// A service with a rate limit like Intercom's.
pub(super) struct Limited {
    started: Instant,
    limit: u64,
    /// The minimum latency of a request, and of its response.
    latency: Duration,
    pub(super) counts: Mutex<Counts>,
}

#[derive(Debug, Default)]
pub(super) struct Counts {
    /// The number of calls in each earlier window that contained calls.
    pub(super) past: Vec<u64>,
    window: u64,
    used: u64,
    pub(super) refused: usize,
    answered: usize,
    first_window: Option<u64>,
    /// The end of the window that, according to a delivered response, had no calls left.
    shut_until: f64,
    sent_early: usize,
}

impl Limited {
    fn new(limit: u64) -> Self {
        Limited::with_latency(limit, Duration::from_millis(20))
    }

    pub(super) fn with_latency(limit: u64, latency: Duration) -> Self {
        Limited {
            started: Instant::now(),
            limit,
            latency,
            counts: Mutex::default(),
        }
    }

    /// Returns the Unix time in seconds on the service's clock, which is years ahead of the local clock.
    fn now(&self) -> f64 {
        1_900_000_000.3 + self.started.elapsed().as_secs_f64()
    }

    /// Counts a call. Returns the status, the remaining calls and the reset.
    fn count(&self) -> (u16, u64, u64) {
        let window = self.now() as u64 / WINDOW;
        let mut counts = self.counts.lock().expect("no test failed here");
        counts.first_window.get_or_insert(window);
        if counts.window != window {
            if counts.used > 0 {
                let used = counts.used;
                counts.past.push(used);
            }
            (counts.window, counts.used) = (window, 0);
        }
        let reset = (window + 1) * WINDOW;
        if counts.used == self.limit {
            counts.refused += 1;
            return (429, 0, reset);
        }
        counts.used += 1;
        counts.answered += 1;
        (200, self.limit - counts.used, reset)
    }

    fn windows(&self) -> u64 {
        let counts = self.counts.lock().expect("no test failed here");
        counts.window + 1 - counts.first_window.unwrap_or(counts.window)
    }
}

pub(super) struct Shared(pub(super) Arc<Limited>);

impl Service for Shared {
    async fn answer(&self, request: Request) -> Result<Response, Error> {
        let service = &self.0;
        {
            let mut counts = service.counts.lock().expect("no test failed here");
            counts.sent_early += usize::from(service.now() < counts.shut_until);
        }
        let way = || service.latency.mul_f64(1.0 + 5.0 * random());
        sleep(way()).await;
        let (status, remaining, reset) = service.count();
        let date = UNIX_EPOCH + Duration::from_secs(service.now() as u64);
        sleep(way()).await;
        if remaining == 0 {
            let mut counts = service.counts.lock().expect("no test failed here");
            counts.shut_until = counts.shut_until.max(reset as f64);
        }
        let headers = [
            ("content-type", "application/json"),
            ("date", &httpdate::fmt_http_date(date)),
            ("x-ratelimit-limit", &service.limit.to_string()),
            ("x-ratelimit-remaining", &remaining.to_string()),
            ("x-ratelimit-reset", &reset.to_string()),
        ];
        let body = r#"{"errors": [{"code": "rate_limit_exceeded"}]}"#;
        Ok(reply(&request, status, &headers, body))
    }
}

pub(super) fn get(client: &Client) -> crate::Request<Value> {
    client.request(Method::GET, "/contacts/{contact_id}", &[&"1"])
}

/// Makes `calls` calls from `TASKS` tasks and returns the number of calls that succeed.
async fn storm(client: &Client, calls: usize) -> usize {
    let mut tasks = Vec::new();
    for task in 0..TASKS {
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            let mut answered = 0;
            for _ in (task..calls).step_by(TASKS) {
                answered += usize::from(get(&client).await.is_ok());
            }
            answered
        }));
    }
    let mut answered = 0;
    for task in tasks {
        answered += task.await.expect("the task ends");
    }
    answered
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_calls_stay_within_the_rate_limit() {
    let service = Arc::new(Limited::new(LIMIT));
    let client = local::builder(Shared(service.clone()))
        .build()
        .expect("a client");
    let answered = storm(&client, CALLS).await;
    let windows = service.windows();
    let counts = service.counts.lock().expect("no test failed here");
    let used = CALLS as f64 / (windows * LIMIT) as f64;
    println!("{windows} windows, {:.1} % used, {counts:?}", used * 100.0);
    assert_eq!(answered, CALLS);
    assert!(counts.refused <= CALLS / 100, "{counts:?}");
    assert_eq!(counts.sent_early, 0, "{counts:?}");
    assert!(used >= 0.95, "{used}");
}

#[tokio::test(start_paused = true)]
async fn two_programs_share_one_rate_limit() {
    let service = Arc::new(Limited::new(LIMIT));
    let client = || local::builder(Shared(service.clone())).build();
    let (one, other) = (client().expect("a client"), client().expect("a client"));
    let (first, second) = tokio::join!(storm(&one, 2000), storm(&other, 2000));
    let counts = service.counts.lock().expect("no test failed here");
    println!("two programs: {counts:?}");
    assert_eq!(first + second, 4000);
    // The calls in progress of the other program are unknown until a response reports them.
    assert!(counts.refused <= 4000 / 10, "{counts:?}");
}

#[tokio::test(start_paused = true)]
async fn without_pacing_the_same_calls_exceed_the_rate_limit() {
    let service = Arc::new(Limited::new(LIMIT));
    let client = local::builder(Shared(service.clone())).pacing(Pacing::off());
    let client = client.retry(Retry::never()).build().expect("a client");
    storm(&client, 1000).await;
    let counts = service.counts.lock().expect("no test failed here");
    assert!(counts.refused > 500, "the service refuses: {counts:?}");
}

#[tokio::test(start_paused = true)]
async fn calls_are_sent_in_the_order_of_arrival() {
    let service = Arc::new(Limited::new(3));
    let pacing = Pacing::default().max_wait(Duration::from_secs(120));
    let client = local::builder(Shared(service)).pacing(pacing.clone());
    let client = client.build().expect("a client");
    get(&client).await.expect("an answer");
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = Vec::new();
    for number in 0..20 {
        let (client, order) = (client.clone(), order.clone());
        tasks.push(tokio::spawn(async move {
            let answer = get(&client).await;
            order.lock().expect("no test failed here").push(number / 3);
            answer.map(drop)
        }));
        tokio::task::yield_now().await;
    }
    sleep(Duration::from_secs(1)).await;
    let state = pacing.state();
    assert_eq!((state.limit, state.remaining), (Some(3), Some(0)));
    assert!(
        state
            .resets_in
            .is_some_and(|wait| wait <= Duration::from_secs(10))
    );
    assert_eq!(state.waiting, 18, "two of twenty fitted into the window");
    for task in tasks {
        task.await.expect("the task ends").expect("an answer");
    }
    let order = order.lock().expect("no test failed here");
    // Two calls were sent immediately; later calls were sent in groups of three, whose responses can arrive in any
    // order.
    let windows: Vec<_> = order.chunks(3).map(|part| part.iter().min()).collect();
    assert!(windows.is_sorted(), "{order:?}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_is_an_error_with_retry_after() {
    let service = Arc::new(Limited::new(1));
    let pacing = Pacing::default().max_wait(Duration::from_secs(2));
    let client = local::builder(Shared(service.clone())).pacing(pacing);
    let client = client.build().expect("a client");
    get(&client).await.expect("an answer");
    let before = Instant::now();
    let error = get(&client).await.expect_err("no room for seconds");
    assert_eq!(error.kind(), ErrorKind::RateLimitWait);
    assert_eq!(before.elapsed(), Duration::ZERO, "it is known at once");
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.attempts(), 0);
    let wait = error.retry_after().expect("a time");
    assert!(wait > Duration::from_secs(2) && wait <= Duration::from_secs(10));
    assert!(error.to_string().contains("retry in"), "{error}");
    sleep(wait + Duration::from_secs(1)).await;
    get(&client).await.expect("there is room again");
    let refused = service.counts.lock().expect("no test failed here").refused;
    assert_eq!(refused, 0);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_of_the_caller_limits_the_wait() {
    let client = local::builder(Shared(Arc::new(Limited::new(1))));
    let client = client.build().expect("a client");
    get(&client).await.expect("an answer");
    let before = Instant::now();
    let error = get(&client).timeout(Duration::from_secs(1)).await;
    assert_eq!(error.expect_err("no room").kind(), ErrorKind::RateLimitWait);
    assert!(before.elapsed() <= Duration::from_secs(1));
}

/// A custom rate limiter that allows calls until two calls have ended, and records the limits in the responses.
#[derive(Default)]
struct Elsewhere(Arc<Mutex<Vec<Option<ResponseLimits>>>>);

impl RateLimiter for Elsewhere {
    fn try_acquire(&self) -> std::pin::Pin<Box<dyn Future<Output = Decision> + Send + '_>> {
        let taken = self.0.lock().expect("no test failed here").len();
        let decision = if taken < 2 {
            Decision::Allowed
        } else {
            Decision::RetryAfter(Duration::from_secs(7))
        };
        Box::pin(std::future::ready(decision))
    }

    fn on_response(&self, seen: Option<&ResponseLimits>) {
        let mut answers = self.0.lock().expect("no test failed here");
        answers.push(seen.copied());
    }

    fn state(&self) -> State {
        State::new(Some(2), None, None)
    }
}

#[tokio::test(start_paused = true)]
async fn a_custom_rate_limiter_is_used() {
    let answers = Arc::new(Mutex::new(Vec::new()));
    let pacing = Pacing::with_limiter(Elsewhere(answers.clone()));
    let pacing = pacing.max_wait(Duration::from_secs(20));
    let client = local::builder(Shared(Arc::new(Limited::new(100)))).pacing(pacing);
    let client = client.build().expect("a client");
    for _ in 0..2 {
        get(&client).await.expect("an answer");
    }
    let error = get(&client).await.expect_err("it always says no");
    assert_eq!(error.kind(), ErrorKind::RateLimitWait);
    assert_eq!(error.retry_after(), None, "it tells no time");
    let answers = answers.lock().expect("no test failed here");
    let left: Vec<_> = answers
        .iter()
        .map(|seen| seen.and_then(|seen| seen.remaining))
        .collect();
    assert_eq!(left, [Some(99), Some(98)]);
    assert_eq!(client.pacing().state().limit, Some(2));
}

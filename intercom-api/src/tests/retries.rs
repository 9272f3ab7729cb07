//! Tests of calls that are retried, and of calls that must not be retried.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use reqwest::{Request, Response};
use serde_json::{Value, json};
use tokio::time::Instant;

use super::local::{self, cut, reply};
use super::server::{self, Server};
use super::{Client, TOKEN};
use crate::pacing::Pacing;
use crate::timeouts::TimeLimit;
use crate::{Error, ErrorKind, Method, Phase, Retry};

const SECOND: Duration = Duration::from_secs(1);

/// Returns a client of a service, and the number of requests. The first `failures` requests receive the result of
/// `fail`; all other requests receive `{}`.
fn recovers(
    failures: usize,
    fail: impl Fn(&Request) -> Result<Response, Error> + Send + Sync + 'static,
) -> (Client, Arc<AtomicUsize>) {
    let sends = Arc::new(AtomicUsize::new(0));
    let counter = sends.clone();
    let service = move |request: Request| {
        if counter.fetch_add(1, Ordering::SeqCst) < failures {
            return fail(&request);
        }
        Ok(local::json(&request, "{}"))
    };
    let client = local::builder(service).build().expect("a client");
    (client, sends)
}

fn create(client: &Client) -> crate::Request<Value> {
    let request = client.request(Method::POST, "/contacts", &[]);
    request.body(&json!({"email": "ada@example.com"}))
}

fn get(client: &Client) -> crate::Request<Value> {
    client.request(Method::GET, "/me", &[])
}

/// Sends a thousand requests to a service that executes every request and then cuts the connection.
#[tokio::test]
async fn a_thousand_cut_creates_are_not_retried() {
    let created = Arc::new(Mutex::new(HashMap::new()));
    let notes = created.clone();
    let server = Server::new(move |seen| {
        let mut created = notes.lock().expect("no test failed here");
        let number = created.len();
        *created.entry(seen.body.clone()).or_insert(0) += 1;
        // The connection is cut before the headers, within the headers, or within the body.
        let mut answer = server::json(200, r#"{"type": "contact"}"#);
        answer.truncate([0, 20, answer.len() - 5][number % 3]);
        answer
    })
    .await;
    let client = Client::builder().token(TOKEN).base_url(server.url());
    let client = client.build().expect("a client");
    for number in 0..1000 {
        let request = client.request::<Value>(Method::POST, "/contacts", &[]);
        let error = request.body(&json!({"external_id": number})).await;
        let error = error.expect_err("every answer is cut");
        assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
        assert_eq!(error.attempts(), 1);
        assert!(!error.is_retryable());
    }
    let created = created.lock().expect("no test failed here");
    assert_eq!(created.len(), 1000);
    let duplicates = created.values().filter(|count| **count > 1).count();
    assert_eq!(duplicates, 0);
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_failing_calls_stay_within_the_budget() {
    let trouble = Arc::new(AtomicBool::new(true));
    let sends = Arc::new(AtomicUsize::new(0));
    let (state, counter) = (trouble.clone(), sends.clone());
    let service = move |request: Request| {
        counter.fetch_add(1, Ordering::SeqCst);
        let status = if state.load(Ordering::SeqCst) {
            503
        } else {
            200
        };
        let headers = [("content-type", "application/json")];
        Ok(reply(&request, status, &headers, "{}"))
    };
    let client = local::builder(service).build().expect("a client");
    for _ in 0..10_000 {
        let error = get(&client).await.expect_err("trouble");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    }
    let sent = sends.swap(0, Ordering::SeqCst);
    println!("{sent} sends for 10,000 calls");
    assert!((10_000..=12_000).contains(&sent), "{sent}");
    assert_eq!(get(&client).await.expect_err("trouble").attempts(), 1);
    trouble.store(false, Ordering::SeqCst);
    for _ in 0..500 {
        get(&client).await.expect("an answer");
    }
    trouble.store(true, Ordering::SeqCst);
    let error = get(&client).await.expect_err("trouble");
    assert_eq!(error.attempts(), 4, "the budget is back");
}

#[tokio::test(start_paused = true)]
async fn reads_are_retried() {
    for status in [408, 429, 500, 502, 503, 504, 599] {
        let (client, sends) = recovers(2, move |request| Ok(reply(request, status, &[], "")));
        get(&client).await.expect("the third is answered");
        assert_eq!(sends.load(Ordering::SeqCst), 3, "{status}");
    }
    for status in [400, 401, 402, 403, 404, 409, 410, 422] {
        let (client, sends) = recovers(2, move |request| Ok(reply(request, status, &[], "")));
        let error = get(&client).await.expect_err("not the first");
        assert_eq!(error.attempts(), 1);
        assert_eq!(sends.load(Ordering::SeqCst), 1, "{status}");
    }
    let (client, sends) = recovers(2, |_| Err(cut()));
    let search = client.request::<Value>(Method::POST, "/contacts/search", &[]);
    search.await.expect("the third is answered");
    assert_eq!(sends.load(Ordering::SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn creates_are_retried_only_without_effect() {
    type Fail = fn(&Request) -> Result<Response, Error>;
    let limited = r#"{"errors": [{"code": "rate_limit_exceeded"}]}"#;
    assert!(limited.contains("rate_limit_exceeded"));
    let cases: [(Fail, usize); 5] = [
        (
            |_| Err(Error::out_of_time(TimeLimit::Connect, Phase::Connect)),
            2,
        ),
        (
            |request| {
                let body = r#"{"errors": [{"code": "rate_limit_exceeded"}]}"#;
                Ok(reply(request, 429, &[], body))
            },
            2,
        ),
        (|request| Ok(reply(request, 429, &[], "{}")), 1),
        (
            |request| Ok(reply(request, 503, &[("retry-after", "1")], "")),
            1,
        ),
        (|_| Err(cut()), 1),
    ];
    for (fail, expected) in cases {
        let (client, sends) = recovers(1, fail);
        let created = create(&client).await;
        assert_eq!(created.is_ok(), expected == 2);
        assert_eq!(sends.load(Ordering::SeqCst), expected);
    }
    let (client, sends) = recovers(1, |_| Err(cut()));
    let asked_for = create(&client).retry(Retry::default().include_non_idempotent());
    asked_for.await.expect("the caller asked for it");
    assert_eq!(sends.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn a_job_limit_is_not_retried() {
    let limited = |request: &Request| {
        let body = r#"{"errors": [{"code": "rate_limit_exceeded"}]}"#;
        Ok(reply(request, 429, &[("retry-after", "1")], body))
    };
    let (client, sends) = recovers(1, limited);
    let job = client.request::<Value>(Method::POST, "/export/content/data", &[]);
    let error = job
        .job()
        .retry(Retry::default().include_non_idempotent())
        .await;
    assert!(error.expect_err("refused").is_rate_limited());
    assert_eq!(sends.load(Ordering::SeqCst), 1);
    let before = Instant::now();
    get(&client).await.expect("an answer");
    assert_eq!(before.elapsed(), Duration::ZERO, "other calls go on");
}

#[tokio::test(start_paused = true)]
async fn a_404_of_a_retried_delete_is_a_success() {
    let gone = |status, first: fn() -> Error| {
        let sends = AtomicUsize::new(0);
        let service = move |request: Request| {
            if sends.fetch_add(1, Ordering::SeqCst) == 0 {
                return Err(first());
            }
            Ok(reply(&request, status, &[], ""))
        };
        local::builder(service).build().expect("a client")
    };
    let unsent = || Error::out_of_time(TimeLimit::Connect, Phase::Connect);
    let delete = |client: &Client| client.request::<Value>(Method::DELETE, "/tags/{id}", &[&1]);
    let response = delete(&gone(404, cut)).send().await.expect("it is gone");
    assert_eq!(response.status().as_u16(), 404);
    assert!(response.is_inferred());
    assert_eq!(*response.value(), Value::Null);
    let client = gone(404, cut);
    let nothing = client.request::<Option<Value>>(Method::DELETE, "/tags/{id}", &[&1]);
    assert_eq!(nothing.await.expect("it is gone"), None);
    let client = gone(404, cut);
    let nothing = client.request::<()>(Method::DELETE, "/tags/{id}", &[&1]);
    nothing.await.expect("it is gone");
    let error = delete(&gone(404, unsent)).await.expect_err("never there");
    assert!(error.is_not_found(), "the first was never sent");
    assert!(
        get(&gone(404, cut)).await.is_err(),
        "it was not to be deleted"
    );
}

/// Returns the waits between attempts, as the hook reports them.
async fn waits(client: crate::ClientBuilder<Client>, timeout: Duration) -> (Vec<Duration>, Error) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let notes = seen.clone();
    let client = client.on_attempt(move |attempt| {
        let mut seen = notes.lock().expect("no test failed here");
        seen.extend(attempt.retry_in);
    });
    let client = client.build().expect("a client");
    let before = Instant::now();
    let error = get(&client).timeout(timeout).await.expect_err("trouble");
    assert!(before.elapsed() <= timeout, "a deadline was overslept");
    let waits = seen.lock().expect("no test failed here").clone();
    assert!(
        before.elapsed() >= waits.iter().sum::<Duration>(),
        "a wait was cut short"
    );
    (waits, error)
}

#[tokio::test(start_paused = true)]
async fn no_header_causes_a_panic_or_an_endless_wait() {
    let dated = |offset: i64| {
        let at = 1_750_000_000_i64.saturating_add(offset).max(0) as u64;
        httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(at))
    };
    let values = [
        "0",
        "1",
        "7",
        "-1",
        "-9223372036854775808",
        "1000000000000000000",
        "9999999999999999999999",
        "1750000000",
        "1750000007",
        "1749999000",
        "garbage",
        "",
        "\u{e9}",
        "1e9",
        "7.5",
        &dated(7),
        &dated(-7),
        &dated(1 << 36),
    ];
    let dates = [
        None,
        Some(dated(0)),
        Some(dated(86_400)),
        Some(dated(-86_400)),
        Some("x".to_owned()),
    ];
    for name in ["retry-after", "x-ratelimit-reset"] {
        for value in values {
            for date in &dates {
                for status in [429, 503] {
                    let (value, date) = (value.to_owned(), date.clone());
                    let service = move |request: Request| {
                        let date = date.as_deref().map(|date| ("date", date));
                        let headers: Vec<_> =
                            [(name, value.as_str())].into_iter().chain(date).collect();
                        Ok(reply(&request, status, &headers, ""))
                    };
                    let client = local::builder(service);
                    let (waits, error) = waits(client, 100 * SECOND).await;
                    let most = if status == 429 { 100 } else { 4 };
                    assert!((1..=most).contains(&error.attempts()), "{error}");
                    let longest = waits.iter().max().copied().unwrap_or_default();
                    assert!(longest <= 60 * SECOND, "{name}: {waits:?}");
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_obeyed() {
    let trouble = |request: Request| Ok(reply(&request, 503, &[("retry-after", "7")], ""));
    let (found, error) = waits(local::builder(trouble), 100 * SECOND).await;
    assert_eq!(error.attempts(), 4);
    assert!(
        found
            .iter()
            .all(|wait| (7 * SECOND..=8 * SECOND).contains(wait)),
        "{found:?}"
    );
    assert_eq!(error.retry_after(), Some(7 * SECOND));
    assert!(error.to_string().contains("after 4 attempts"), "{error}");
    // A wait that would exceed the deadline does not start.
    let (found, error) = waits(local::builder(trouble), 5 * SECOND).await;
    assert_eq!((found.len(), error.attempts()), (0, 1));
    let short = local::builder(trouble).retry(Retry::default().max_wait(SECOND));
    let (found, error) = waits(short, 100 * SECOND).await;
    assert_eq!((found.len(), error.attempts()), (0, 1), "no early attempt");
}

#[tokio::test]
async fn a_broken_connection_is_not_reused() {
    let server = Server::new(|_| server::json(200, "{}")).await;
    let failed = AtomicBool::new(false);
    let flaky = Server::new(move |_| {
        if failed.swap(true, Ordering::SeqCst) {
            server::json(200, "{}")
        } else {
            Vec::new()
        }
    })
    .await;
    drop(server);
    let quick = Retry::default().initial_backoff(Duration::from_millis(1));
    let client = Client::builder()
        .token(TOKEN)
        .base_url(flaky.url())
        .retry(quick);
    let client = client.build().expect("a client");
    let body = json!({"name": "x"});
    let request = client
        .request::<Value>(Method::PUT, "/tags", &[])
        .body(&body);
    request.await.expect("the second is answered");
    let seen = flaky.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(
        seen[0].body, seen[1].body,
        "the whole body is sent with the retry"
    );
    assert_eq!(seen[1].body, body.to_string().as_bytes());
}

#[tokio::test(start_paused = true)]
async fn attempts_are_reported_without_personal_data() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let notes = told.clone();
    let fail = AtomicBool::new(true);
    let service = move |request: Request| {
        if fail.swap(false, Ordering::SeqCst) {
            return Err(cut());
        }
        let headers = [
            ("content-type", "application/json"),
            ("x-request-id", "req-7"),
            ("x-ratelimit-remaining", "41"),
        ];
        Ok(reply(&request, 200, &headers, "{}"))
    };
    let client = local::builder(service).pacing(Pacing::off());
    let client = client.on_attempt(move |attempt| {
        let text = format!("{attempt:?}");
        let remaining = attempt.rate_limit.and_then(|limit| limit.remaining);
        let status = attempt.status.map(|status| status.as_u16());
        let line = (attempt.number, status, attempt.error, remaining);
        notes
            .lock()
            .expect("no test failed here")
            .push((line, text));
    });
    let client = client.build().expect("a client");
    let request = client.request::<Value>(Method::GET, "/contacts/{id}", &[&"ada"]);
    request.query("email", "ada").await.expect("an answer");
    let told = told.lock().expect("no test failed here");
    let lines: Vec<_> = told.iter().map(|(line, _)| *line).collect();
    let broken = ErrorKind::Transport(Phase::Send);
    assert_eq!(
        lines,
        [
            (1, None, Some(broken), None),
            (2, Some(200), None, Some(41))
        ]
    );
    for (_, text) in told.iter() {
        assert!(
            text.contains("GET /contacts/{id}") && !text.contains("ada"),
            "{text}"
        );
        assert!(!text.contains(TOKEN), "{text}");
    }
}

/// Returns the error of a call whose first attempt returns `first` and whose second attempt receives a 400.
async fn second_is_400(
    method: Method,
    path: &str,
    first: impl Fn(&Request) -> Result<Response, Error> + Send + Sync + 'static,
) -> Error {
    let sends = AtomicUsize::new(0);
    let service = move |request: Request| match sends.fetch_add(1, Ordering::SeqCst) {
        0 => first(&request),
        _ => {
            let body = r#"{"type":"error.list","errors":[{"code":"parameter_invalid",
                "message":"Cannot transition ticket to the same state"}]}"#;
            Ok(reply(&request, 400, &[], body))
        }
    };
    let client = local::builder(service).build().expect("a client");
    let call = client.request::<Value>(method, path, &[]);
    call.await.expect_err("a 400")
}

#[tokio::test(start_paused = true)]
async fn a_rejected_retry_reports_that_an_earlier_attempt_may_have_succeeded() {
    type First = fn(&Request) -> Result<Response, Error>;
    let lost: [First; 3] = [
        |request| Ok(reply(request, 502, &[], "<html>")),
        |_| Err(cut()),
        |_| Err(Error::out_of_time(TimeLimit::Attempt, Phase::Send)),
    ];
    for first in lost {
        let error = second_is_400(Method::PUT, "/tickets/1", first).await;
        assert!(error.earlier_attempt_may_have_succeeded(), "{error:?}");
        assert_eq!(
            (error.attempts(), error.code()),
            (2, Some("parameter_invalid"))
        );
        let text = error.to_string();
        assert!(
            text.contains("after 2 attempts; an earlier attempt may have succeeded"),
            "{text}"
        );
        let error = second_is_400(Method::GET, "/tickets/1", first).await;
        assert!(
            !error.earlier_attempt_may_have_succeeded(),
            "a read: {error:?}"
        );
        let error = second_is_400(Method::POST, "/tickets/search", first).await;
        assert!(
            !error.earlier_attempt_may_have_succeeded(),
            "a search: {error:?}"
        );
    }
    let harmless: [First; 2] = [
        |request| Ok(reply(request, 429, &[], "{}")),
        |_| Err(Error::out_of_time(TimeLimit::Connect, Phase::Connect)),
    ];
    for first in harmless {
        let error = second_is_400(Method::PUT, "/tickets/1", first).await;
        assert_eq!(error.attempts(), 2);
        assert!(!error.earlier_attempt_may_have_succeeded(), "{error:?}");
    }
    let error = second_is_400(Method::PUT, "/tickets/1", |request| {
        Ok(reply(request, 400, &[], ""))
    })
    .await;
    assert!(
        !error.earlier_attempt_may_have_succeeded(),
        "a first attempt: {error:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_is_not_shortened() {
    let told = || {
        recovers(1, |request| {
            Ok(reply(request, 503, &[("retry-after", "600")], ""))
        })
    };
    let (client, sends) = told();
    let started = Instant::now();
    get(&client)
        .timeout(1000 * SECOND)
        .await
        .expect("the second is answered");
    assert_eq!(sends.load(Ordering::SeqCst), 2);
    assert!(started.elapsed() >= 600 * SECOND, "{:?}", started.elapsed());

    let (client, sends) = told();
    let started = Instant::now();
    let error = get(&client).await.expect_err("there are three minutes");
    assert_eq!(sends.load(Ordering::SeqCst), 1);
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(error.retry_after(), Some(600 * SECOND));
}

#[tokio::test(start_paused = true)]
async fn responses_429_use_neither_attempts_nor_the_budget() {
    const STATUSES: [u16; 9] = [429, 429, 429, 503, 429, 503, 429, 503, 200];
    let sends = Arc::new(AtomicUsize::new(0));
    let counter = sends.clone();
    let service = move |request: Request| {
        let send = counter.fetch_add(1, Ordering::SeqCst);
        let headers = [("content-type", "application/json")];
        let status = STATUSES[send % STATUSES.len()];
        Ok(reply(&request, status, &headers, "{}"))
    };
    let client = local::builder(service).pacing(Pacing::off());
    let client = client.build().expect("a client");
    // The budget covers the 90 failures of 30 calls, but would not cover their 150 responses with 429.
    for _ in 0..30 {
        get(&client).await.expect("the ninth is a success");
    }
    assert_eq!(sends.load(Ordering::SeqCst), 30 * STATUSES.len());
}

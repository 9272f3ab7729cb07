//! Tests that the calls of many tasks that share one client do not exceed the rate limit.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use calls::current::Client;
use intercom_api::Error;
use intercom_mock::{Mock, RateLimit};

use super::{ADA, TOKEN};

const TASKS: usize = 64;

/// The maximum number of calls in a window of ten seconds: a sixth of the limit per minute.
const LIMIT: usize = 166;
const WINDOW: i64 = 10;

/// The steps by which the clocks advance: a large step while every task waits for the next window, and a small step
/// while calls are in progress.
const LEAP: Duration = Duration::from_millis(50);
const STEP: Duration = Duration::from_millis(10);

/// Advances the clocks of client and server together until all tasks end.
async fn pass_time(mock: &Mock, client: &Client, running: &AtomicUsize) {
    loop {
        let left = running.load(Ordering::SeqCst);
        if left == 0 {
            return;
        }
        let idle = client.pacing().state().waiting >= left;
        let step = if idle { LEAP } else { STEP };
        mock.advance(step);
        tokio::time::advance(step).await;
        if !idle {
            // Waits in real time, so that responses can arrive.
            let moment = || std::thread::sleep(Duration::from_micros(200));
            let waited = tokio::task::spawn_blocking(moment).await;
            waited.expect("it sleeps");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn calls_of_64_tasks_keep_to_their_windows() {
    keep_to_windows(20 * LIMIT).await;
}

#[tokio::test(start_paused = true)]
#[ignore = "exhaustive: ten thousand calls"]
async fn ten_thousand_calls_of_64_tasks_keep_to_their_windows() {
    keep_to_windows(10_000).await;
}

async fn keep_to_windows(calls: usize) {
    let rate = RateLimit {
        app_per_minute: 6 * LIMIT as u64,
        workspace_per_minute: 25_000,
    };
    let mock = Mock::builder()
        .demo()
        .frozen_clock()
        .rate_limit(rate)
        .start();
    let mock = mock.expect("it starts");
    let builder = Client::builder().token(TOKEN).base_url(mock.url());
    let client = builder.build().expect("a client");
    // A running blocking task prevents tokio from advancing the paused clock automatically before the responses arrive.
    let (end, ended) = mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || ended.recv());

    let (first, running) = (mock.now(), Arc::new(AtomicUsize::new(TASKS)));
    let tasks = (0..TASKS).map(|task| {
        let (client, running) = (client.clone(), running.clone());
        tokio::spawn(async move {
            let mut answered = 0;
            let mut outcome = Ok(());
            for _ in (task..calls).step_by(TASKS) {
                match client.contacts().find(ADA).await {
                    Ok(contact) if contact.id == ADA => answered += 1,
                    other => outcome = other.map(drop),
                }
            }
            running.fetch_sub(1, Ordering::SeqCst);
            outcome.map(|()| answered)
        })
    });
    let tasks: Vec<_> = tasks.collect();
    pass_time(&mock, &client, &running).await;
    let mut answered = 0;
    for task in tasks {
        let outcome: Result<usize, Error> = task.await.expect("a task that ends");
        answered += outcome.expect("every call is answered");
    }
    drop(end);

    let windows = mock.now().div_euclid(WINDOW) - first.div_euclid(WINDOW) + 1;
    let windows = usize::try_from(windows).expect("a few");
    let journal = mock.journal();
    let refused = journal.iter().filter(|seen| seen.status == 429).count();
    let used = calls as f64 / (windows * LIMIT) as f64;
    println!(
        "{answered} answered, {refused} refused, {windows} windows, {:.1} % used",
        used * 100.0
    );
    assert_eq!((answered, journal.len(), refused), (calls, calls, 0));
    assert!(used >= 0.95, "{used}");
}

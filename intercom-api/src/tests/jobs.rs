//! Tests of jobs of the current version. The clock is paused, so waits take no real time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::Instant;

use super::TOKEN;
use super::server::{Seen, Server, json, reply};
use super::versions::current::{Client, types};
use crate::{ErrorKind, Job, Progress, Retry};

/// Returns a server and its client. The server responds to polls with `polls` in order, and then repeats the last
/// response. The response to any other request depends on its path.
async fn service(polls: &[(u16, &str)]) -> (Server, Client) {
    let polls: Vec<Vec<u8>> = polls
        .iter()
        .map(|(status, state)| {
            let body = format!(r#"{{"job_identifier": "j1", "id": "j1", "status": "{state}"}}"#);
            json(*status, &body)
        })
        .collect();
    let count = AtomicUsize::new(0);
    let answer = move |seen: &Seen| {
        let path = seen.target.split('?').next().unwrap_or_default();
        if path.starts_with("/download/") {
            return reply(200, "Content-Type: application/octet-stream\r\n", "rows");
        }
        if seen.method == "POST" {
            let started = r#"{"job_identifier": "j1", "id": "j1", "status": "pending"}"#;
            return json(200, started);
        }
        let look = count.fetch_add(1, Ordering::Relaxed);
        polls[look.min(polls.len() - 1)].clone()
    };
    let server = Server::new(answer).await;
    // These tests are about the time limit of a job, not the time limit of a call.
    let client = Client::builder()
        .token(TOKEN)
        .retry(Retry::never())
        .base_url(server.url());
    let client = client.build().expect("settings that are right");
    (server, client)
}

fn export() -> types::CreateDataExportRequest {
    types::CreateDataExportRequest::new()
        .created_at_after(1_700_000_000)
        .created_at_before(1_700_086_400)
}

fn targets(server: &Server) -> Vec<String> {
    let seen = server.seen();
    let line = |one: &Seen| format!("{} {}", one.method, one.target);
    seen.iter().map(line).collect()
}

/// Runs other tasks until the server has received this request.
async fn until_seen(server: &Server, target: &str) {
    for _ in 0..10_000 {
        if targets(server).iter().any(|seen| seen == target) {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("{target} is not among {:?}", targets(server));
}

fn states<T>(job: Job<T>) -> (Job<T>, Arc<Mutex<Vec<Progress>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let notes = seen.clone();
    let watch = move |progress: &Progress| notes.lock().expect("a list").push(progress.clone());
    (job.progress(watch), seen)
}

#[tokio::test(start_paused = true)]
async fn an_export_is_one_call() {
    let polls = [(200, "pending"), (200, "in_progress"), (200, "completed")];
    let (server, intercom) = service(&polls).await;
    let begun = Instant::now();
    let (job, seen) = states(intercom.data_export().create(export()).wait());
    let download = job.await.expect("a file");
    assert_eq!(begun.elapsed().as_secs(), 1 + 2 + 4);
    assert_eq!(download.bytes(4).await.expect("all of it"), "rows");
    let seen = seen.lock().expect("a list");
    let states: Vec<_> = seen
        .iter()
        .map(|one| (one.state.as_str(), one.polls))
        .collect();
    assert_eq!(
        states,
        [
            ("pending", 0),
            ("pending", 1),
            ("in_progress", 2),
            ("completed", 3)
        ]
    );
    assert!(seen.iter().all(|one| one.id == "j1"));
    assert_eq!(
        targets(&server),
        [
            "POST /export/content/data",
            "GET /export/content/data/j1",
            "GET /export/content/data/j1",
            "GET /export/content/data/j1",
            "GET /download/content/data/j1",
        ]
    );
    assert_eq!(
        server.seen()[4].header("accept"),
        "application/octet-stream"
    );
}

#[tokio::test(start_paused = true)]
async fn poll_intervals_grow_to_half_a_minute() {
    let mut polls = vec![(200, "in_progress"); 9];
    polls.push((200, "completed"));
    let (_server, intercom) = service(&polls).await;
    let begun = Instant::now();
    intercom
        .data_export()
        .create(export())
        .wait()
        .await
        .expect("a file");
    assert_eq!(begun.elapsed().as_secs(), 1 + 2 + 4 + 8 + 16 + 5 * 30);
}

#[tokio::test(start_paused = true)]
async fn an_existing_export_can_be_awaited() {
    let (server, intercom) = service(&[(200, "completed")]).await;
    let job = intercom.data_export().find("j1").wait();
    assert_eq!(
        job.await.expect("a file").bytes(4).await.expect("all"),
        "rows"
    );
    assert_eq!(
        targets(&server),
        [
            "GET /export/content/data/j1",
            "GET /download/content/data/j1"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_job_without_a_result_is_an_error() {
    for state in ["failed", "no_data", "canceled"] {
        let (server, intercom) = service(&[(200, state)]).await;
        let job = intercom
            .data_export()
            .create(export())
            .wait()
            .cancel_on_drop();
        let error = job.await.expect_err("no result");
        assert_eq!(error.kind(), ErrorKind::Job);
        assert_eq!(
            (error.job_id(), error.job_state()),
            (Some("j1"), Some(state))
        );
        assert!(error.to_string().contains(state), "{error}");
        assert!(!error.is_retryable());
        assert_eq!(targets(&server).len(), 2, "there is nothing to call off");
    }
}

#[tokio::test(start_paused = true)]
async fn polls_can_fail_temporarily() {
    let mut polls = vec![(503, "busy"); 5];
    polls.push((200, "completed"));
    let (_server, intercom) = service(&polls).await;
    intercom
        .data_export()
        .create(export())
        .wait()
        .await
        .expect("a file");

    let (_server, intercom) = service(&[(503, "busy")]).await;
    let error = intercom.data_export().create(export()).wait().await;
    let error = error.expect_err("six failures in a row");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(error.job_id(), Some("j1"));

    let (server, intercom) = service(&[(404, "gone")]).await;
    let error = intercom.data_export().create(export()).wait().await;
    assert!(error.expect_err("a job that is not there").is_not_found());
    assert_eq!(targets(&server).len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_can_cancel_the_job() {
    let (server, intercom) = service(&[(200, "in_progress")]).await;
    let job = intercom.data_export().create(export()).wait();
    let begun = Instant::now();
    let error = job.timeout(Duration::from_secs(20)).cancel_on_drop().await;
    let error = error.expect_err("too long");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.job_id(), Some("j1"));
    assert!(begun.elapsed() <= Duration::from_secs(20));
    until_seen(&server, "POST /export/cancel/j1").await;
}

#[tokio::test(start_paused = true)]
async fn a_dropped_job_can_be_canceled() {
    for asked in [true, false] {
        let (server, intercom) = service(&[(200, "in_progress")]).await;
        let job = intercom.data_export().create(export()).wait();
        let job = if asked { job.cancel_on_drop() } else { job };
        let dropped = tokio::time::timeout(Duration::from_secs(60), job.into_future()).await;
        assert!(dropped.is_err(), "still in progress");
        if asked {
            until_seen(&server, "POST /export/cancel/j1").await;
        } else {
            for _ in 0..1000 {
                tokio::task::yield_now().await;
            }
            assert!(!targets(&server).contains(&"POST /export/cancel/j1".to_owned()));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn reports_are_polled_with_their_parameters() {
    let (server, intercom) = service(&[(200, "pending"), (200, "complete")]).await;
    let request = types::EnqueueReportingDataRequest::new()
        .dataset_id("calls")
        .attribute_ids(["id"])
        .start_time(1_700_000_000)
        .end_time(1_700_086_400);
    let data_export = intercom.data_export();
    let error = data_export
        .enqueue_reporting_data(request.clone())
        .wait()
        .await;
    let error = error.expect_err("the parameters are missing");
    assert!(
        error.to_string().contains("`app_id`, `client_id`"),
        "{error}"
    );
    let job = data_export.enqueue_reporting_data(request).wait();
    let job = job.app_id("app").client_id("client");
    assert_eq!(
        job.await.expect("a file").bytes(4).await.expect("all"),
        "rows"
    );
    assert_eq!(
        targets(&server),
        [
            "POST /export/reporting_data/enqueue",
            "GET /export/reporting_data/j1?app_id=app&client_id=client",
            "GET /export/reporting_data/j1?app_id=app&client_id=client",
            "GET /download/reporting_data/j1?app_id=app",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn ticket_jobs_can_be_awaited() {
    let (server, intercom) = service(&[(200, "pending"), (200, "success")]).await;
    let request = || {
        types::EnqueueTicketRequest::new()
            .ticket_type_id("1")
            .contacts(Vec::<types::CreateTicketRequestContact>::new())
    };
    let job = intercom
        .tickets()
        .enqueue(request())
        .wait()
        .await
        .expect("a job");
    assert_eq!(job.status, Some(types::JobStatus::Success));
    assert!(targets(&server).contains(&"GET /jobs/status/j1".to_owned()));

    let (server, intercom) = service(&[(200, "success")]).await;
    let error = intercom
        .tickets()
        .enqueue(request())
        .wait()
        .cancel_on_drop()
        .await;
    assert_eq!(error.expect_err("no way").kind(), ErrorKind::InvalidRequest);
    assert!(server.seen().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_job_without_an_id_is_an_error() {
    let server = Server::always(json(200, r#"{"status": "pending"}"#)).await;
    let client = Client::builder().token(TOKEN).base_url(server.url());
    let intercom = client.build().expect("settings that are right");
    let error = intercom.data_export().create(export()).wait().await;
    let error = error.expect_err("no id");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("job_identifier"), "{error}");
    assert_eq!(error.operation(), Some("POST /export/content/data"));
}

#[test]
fn jobs_are_send() {
    fn is_send<T: Send + 'static>(_: &T) {}
    let client = Client::builder().token(TOKEN).base_url("http://localhost");
    let client = client.build().expect("a client");
    let job = client.data_export().create(export()).wait();
    is_send(&job);
    is_send(&job.into_future());
}

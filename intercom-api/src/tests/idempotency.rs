//! Tests of the idempotency of generated operations.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use reqwest::Request;

use super::TOKEN;
use super::local::{Local, cut, reply};
use super::versions::current::{Client, types};
use crate::search::Query;
use crate::{Error, StatusCode};

/// Returns a client, and the number of its requests. The calls receive responses with `status`; if `status` is `None`,
/// the connections are cut.
fn failing(status: Option<u16>) -> (Client, Arc<AtomicUsize>) {
    let sends = Arc::new(AtomicUsize::new(0));
    let counter = sends.clone();
    let service = move |request: Request| {
        counter.fetch_add(1, Ordering::SeqCst);
        let body = r#"{"errors": [{"code": "rate_limit_exceeded"}]}"#;
        match status {
            Some(status) => Ok(reply(&request, status, &[("retry-after", "1")], body)),
            None => Err(cut()),
        }
    };
    let client = Client::builder().token(TOKEN);
    let client = client.transport(Local(Arc::new(service))).build();
    (client.expect("a client"), sends)
}

fn attempts<T>(outcome: Result<T, Error>) -> u32 {
    outcome.map(drop).expect_err("every call fails").attempts()
}

#[tokio::test(start_paused = true)]
async fn operations_have_their_idempotency() {
    let (client, sends) = failing(None);
    let companies = client.companies();
    let company = types::CreateOrUpdateCompanyRequest::default();
    assert_eq!(
        attempts(
            companies
                .create_or_update(company)
                .allow_missing_fields()
                .await
        ),
        4
    );
    let page = types::CreateExternalPageRequest::default();
    let page = client.external_pages().create(page);
    assert_eq!(attempts(page.allow_missing_fields().await), 4);
    assert_eq!(attempts(companies.list().await), 4);
    assert_eq!(attempts(companies.scroll().await), 1);
    assert_eq!(attempts(client.contacts().find("1").await), 4);
    let search = Query::field("email").eq("ada@customer.example");
    assert_eq!(attempts(client.contacts().search(search).await), 4);
    assert_eq!(attempts(client.contacts().archive("1").await), 1);
    let export = types::CreateDataExportRequest::default();
    assert_eq!(
        attempts(
            client
                .data_export()
                .create(export)
                .allow_missing_fields()
                .await
        ),
        1
    );
    assert_eq!(sends.load(Ordering::SeqCst), 4 + 4 + 4 + 1 + 4 + 4 + 1 + 1);
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_is_retried_and_a_job_limit_is_not() {
    let (client, _) = failing(Some(429));
    let archived = attempts(client.contacts().archive("1").await);
    assert!(archived > 4, "refusals are not counted: {archived}");
    let export = types::CreateDataExportRequest::default();
    let error = client
        .data_export()
        .create(export)
        .allow_missing_fields()
        .await;
    let error = error.expect_err("a job is under way");
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.status(), Some(StatusCode::TOO_MANY_REQUESTS));
}

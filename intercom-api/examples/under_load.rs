//! Finds many contacts concurrently, within the rate limit and with retries, and prints statistics.
//!
//! `cargo run -p intercom-api --example under_load -- <id> <id> …`

mod common;

use std::time::Duration;

use intercom_api::pacing::Pacing;
use intercom_api::v2_16::Client;
use intercom_api::{Error, ErrorKind, Retry, Timeouts};
use intercom_mock::Mock;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, mock) = client()?;
    let mut ids: Vec<String> = std::env::args().skip(1).collect();
    if ids.is_empty() && mock.is_some() {
        ids = (1..=50)
            .map(|number| format!("65f0000000000000{number:08x}"))
            .collect();
    }
    let mut calls = Vec::new();
    for id in ids {
        let intercom = intercom.clone();
        calls.push(tokio::spawn(async move {
            let found = intercom.contacts().find(&id).await;
            (id, found)
        }));
    }
    for call in calls {
        match call.await {
            Ok((id, Ok(contact))) => println!("{id}: {}", contact.name.unwrap_or_default()),
            Ok((id, Err(error))) => println!("{id}: {}", advice(&error)),
            Err(error) => println!("a task failed: {error}"),
        }
    }
    let state = intercom.pacing().state();
    println!("{:?} of {:?} calls left", state.remaining, state.limit);
    Ok(())
}

fn client() -> Result<(Client, Option<Mock>), Box<dyn std::error::Error>> {
    let (builder, mock) = common::builder()?;
    let client = builder
        .retry(Retry::default().max_attempts(6))
        .pacing(Pacing::default().max_wait(Duration::from_secs(120)))
        .timeouts(Timeouts {
            operation: Some(Duration::from_secs(300)),
            ..Timeouts::default()
        })
        .on_attempt(|attempt| {
            if let Some(wait) = attempt.retry_in {
                let (operation, number) = (attempt.operation, attempt.number);
                println!("{operation}: attempt {number} failed; next attempt in {wait:?}");
            }
        })
        .build()?;
    Ok((client, mock))
}

fn advice(error: &Error) -> String {
    match (error.kind(), error.retry_after()) {
        (ErrorKind::RateLimitWait, Some(wait)) => format!("too many calls; retry in {wait:?}"),
        _ => format!("{error} (retryable: {})", error.is_retryable()),
    }
}

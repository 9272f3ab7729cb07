//! Imports 10,000 contacts from a CSV file, within the rate limit.
//!
//! `cargo run -p intercom-api --example import -- people.csv`: the file has the columns `email` and `name`. Without a
//! file, the rows are generated.

mod common;

use std::sync::Arc;

use indicatif::ProgressBar;
use intercom_api::Error;
use intercom_api::v2_16::Client;
use intercom_api::v2_16::types::CreateContactRequest;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// The number of concurrent calls. The client delays calls that would exceed the rate limit, so a larger number would
/// not make the import faster.
const AT_ONCE: usize = 16;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => made_up(),
    };
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let progress = ProgressBar::new(text.lines().count().saturating_sub(1) as u64);
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut calls = JoinSet::new();
    let mut outcome = Outcome::default();
    for row in rows.deserialize::<(String, String)>() {
        let (email, name) = row?;
        let place = Arc::clone(&places).acquire_owned().await?;
        let intercom = intercom.clone();
        calls.spawn(async move {
            let created = create(&intercom, email, name).await;
            drop(place);
            created
        });
        while let Some(ended) = calls.try_join_next() {
            outcome.note(&progress, ended?);
        }
    }
    while let Some(ended) = calls.join_next().await {
        outcome.note(&progress, ended?);
    }
    progress.finish();
    println!(
        "{} created, {} there already, {} failed",
        outcome.created, outcome.known, outcome.failed
    );
    Ok(())
}

async fn create(intercom: &Client, email: String, name: String) -> Result<(), Error> {
    let contact = CreateContactRequest::new()
        .role("user")
        .email(email)
        .name(name);
    intercom.contacts().create(contact).await.map(|_| ())
}

#[derive(Default)]
struct Outcome {
    created: u32,
    known: u32,
    failed: u32,
}

impl Outcome {
    fn note(&mut self, progress: &ProgressBar, created: Result<(), Error>) {
        progress.inc(1);
        match created {
            Ok(()) => self.created += 1,
            // An archived contact counts as a failure, because it is invisible until it is unarchived.
            Err(error) if error.conflict().is_some_and(|found| !found.archived) => self.known += 1,
            Err(error) => {
                self.failed += 1;
                progress.println(error.to_string());
            }
        }
    }
}

fn made_up() -> String {
    let rows = (0..10_000).map(|number| format!("person{number}@example.com,Person {number}\n"));
    format!("email,name\n{}", rows.collect::<String>())
}

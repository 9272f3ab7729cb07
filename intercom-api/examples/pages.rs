//! Lists open conversations, and resumes where the last run stopped.
//!
//! `cargo run -p intercom-api --example pages -- 100 place.txt` prints 100 conversations and stores the cursor in the
//! file; running the same command again prints the next 100.

mod common;

use std::path::Path;

use intercom_api::v2_16::Client;
use intercom_api::v2_16::types::{SearchRequest, SingleFilterSearchRequest};
use intercom_api::{Cursor, Error, ErrorKind};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (intercom, _mock) = match common::connect() {
        Ok(connected) => connected,
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    };
    let mut arguments = std::env::args().skip(1);
    let limit = arguments.next().and_then(|limit| limit.parse().ok());
    let place = arguments.next().unwrap_or_else(|| "place.txt".to_owned());
    if let Err(error) = run(&intercom, limit.unwrap_or(100), Path::new(&place)).await {
        match error.kind() {
            ErrorKind::Stalled => eprintln!("pagination stalled: {error}"),
            _ => eprintln!("{error}"),
        }
        std::process::exit(1);
    }
}

async fn run(intercom: &Client, limit: usize, place: &Path) -> Result<(), Error> {
    let open = SingleFilterSearchRequest::new()
        .field("state")
        .operator("=")
        .value("open");
    let request = SearchRequest::new().query(open);
    let mut conversations = intercom
        .conversations()
        .search(request)
        .items()
        .limit(limit);
    if let Some(cursor) = kept(place) {
        conversations = conversations.resume(cursor);
    }

    // While this loop processes a page, the client requests the next page.
    while let Some(conversation) = conversations.try_next().await? {
        println!("{}", conversation.id);
    }
    if let Some(total) = conversations.total_count() {
        eprintln!("{total} are open");
    }

    let outcome = match conversations.cursor() {
        Some(cursor) => std::fs::write(place, cursor.to_string()),
        None => std::fs::remove_file(place),
    };
    if let Err(error) = outcome {
        eprintln!("{}: {error}", place.display());
    }
    Ok(())
}

fn kept(place: &Path) -> Option<Cursor> {
    let text = std::fs::read_to_string(place).ok()?;
    text.trim().parse().ok()
}

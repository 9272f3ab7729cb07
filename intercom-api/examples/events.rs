//! Records events of a contact, and reads the events back as a list and as a summary.
//!
//! `cargo run -p intercom-api --example events -- ada@example.com`

mod common;

use std::time::{SystemTime, UNIX_EPOCH};

use intercom_api::Timestamp;
use intercom_api::v2_16::types::{
    CreateEventRequest, EventListOrSummary, ListEventsParamsFilterByEmail,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;
    let email = std::env::args().nth(1);
    let email = email.unwrap_or_else(|| "ada@example.com".to_owned());
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();

    for second in 0..3 {
        let at = Timestamp::from_unix(i64::try_from(now)? - second);
        let event = CreateEventRequest::new()
            .event_name("invited-friend")
            .created_at(at)
            .email(&email)
            .metadata([("channel", "email")]);
        intercom.events().create(event).await?;
    }

    let events = || {
        let filter = ListEventsParamsFilterByEmail::new().email(&email);
        intercom.events().list().filter(filter).type_("user")
    };
    if let EventListOrSummary::EventList(list) = events().await? {
        for event in list.events {
            println!("{:?} {:?}", event.event_name, event.created_at);
        }
    }
    if let EventListOrSummary::EventSummary(summary) = events().summary(true).await? {
        for event in summary.events {
            println!("{:?}: {:?} times", event.name, event.count);
        }
    }
    Ok(())
}

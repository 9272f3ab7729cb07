//! Counts a team's open conversations that are unread or wait for a reply, and prints the ids of the oldest
//! conversations.
//!
//! `cargo run -p intercom-api --example search -- 814`

mod common;

use intercom_api::search::conversations;
use intercom_api::v2_16::types::{SearchRequest, SearchRequestSort, SearchRequestSortOrder};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let team = std::env::args().nth(1).unwrap_or_else(|| "201".to_owned());
    let (intercom, _mock) = common::connect()?;

    let open = conversations::STATE.eq("open");
    let waiting = conversations::WAITING_SINCE.gt(0) | conversations::READ.eq(false);
    let query = open & waiting & conversations::TEAM_ASSIGNEE_ID.eq(team);
    let oldest_first = SearchRequestSort::new()
        .field(conversations::CREATED_AT.name())
        .order(SearchRequestSortOrder::Ascending);

    let request = SearchRequest::new().query(query).sort(oldest_first);
    let page = intercom.conversations().search(request).await?;
    println!("{} wait", page.total_count.unwrap_or_default());
    for conversation in page.conversations {
        println!("{}", conversation.id);
    }
    Ok(())
}

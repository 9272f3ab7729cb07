//! A call that no method is there for, with its options, and the answer with what came around it.
//!
//! `INTERCOM_ACCESS_TOKEN=… cargo run -p intercom-api --example raw_call -- <contact id>`

use std::time::Duration;

use intercom_api::v2_14::{Client, types::TagList};
use intercom_api::{Error, Method};
use serde_json::Value;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let intercom = Client::from_env()?;
    let id = std::env::args().nth(1).unwrap_or_default();

    // Every value becomes one segment of the path: `..` or an empty id is an error, not a call.
    let path = "/contacts/{contact_id}/tags";
    let answer = intercom
        .request::<Value>(Method::GET, path, &[&id])
        .query("per_page", 5)
        .timeout(Duration::from_secs(10))
        .send()
        .await?;
    println!("{} {:?}", answer.status(), answer.request_id());
    println!("{:?}", answer.rate_limit());
    println!("{:#}", answer.value());

    // The same answer as a type of the version, refusing what departs from the description.
    let tags: TagList = intercom.request(Method::GET, path, &[&id]).strict().await?;
    for tag in &tags.data {
        println!("{} {:?}", tag.id, tag.name);
    }
    Ok(())
}

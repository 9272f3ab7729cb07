//! Calls an endpoint that has no generated method, with options, and reads the metadata of the response.
//!
//! `cargo run -p intercom-api --example raw_call -- <contact id>`

mod common;

use std::time::Duration;

use intercom_api::Method;
use intercom_api::v2_16::types::TagList;
use serde_json::Value;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;
    let id = std::env::args().nth(1);
    let id = id.unwrap_or_else(|| "65f000000000000000000001".to_owned());

    // Each value becomes one segment of the path; `..` or an empty id is rejected before the request is sent.
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

    // Requests the tags again, and decodes the response strictly as a type of the version.
    let tags: TagList = intercom.request(Method::GET, path, &[&id]).strict().await?;
    for tag in &tags.data {
        println!("{} {:?}", tag.id, tag.name);
    }
    Ok(())
}

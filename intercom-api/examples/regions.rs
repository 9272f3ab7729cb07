//! Finds the region of a workspace, and creates a client for each region.
//!
//! `INTERCOM_ACCESS_TOKEN=… cargo run -p intercom-api --example regions`

mod common;

use intercom_api::v2_16::Client;
use intercom_api::{Error, Region};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;

    // `GET /me` succeeds on every host that accepts the token, and returns the region of the workspace.
    let me = intercom.admins().identify().await?;
    let region: Region = me
        .app
        .and_then(|app| app.region)
        .unwrap_or_default()
        .parse()?;
    println!("region {region}: {}", region.base_url());

    // A program for workspaces in several regions has one client per region.
    for region in [Region::Us, Region::Eu, Region::Au] {
        let client = in_region("token-of-that-region", region)?;
        println!("{region}: {client:?}");
    }
    Ok(())
}

fn in_region(token: &str, region: Region) -> Result<Client, Error> {
    Client::builder().token(token).region(region).build()
}

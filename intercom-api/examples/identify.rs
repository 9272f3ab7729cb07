//! The first call: prints the owner of the token and the region of the workspace.
//!
//! `cargo run -p intercom-api --example identify`

mod common;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;
    let me = intercom.admins().identify().await?;

    println!(
        "{} <{}>",
        me.name.unwrap_or_default(),
        me.email.unwrap_or_default()
    );
    if let Some(app) = me.app {
        println!(
            "{} in region {}",
            app.name.unwrap_or_default(),
            app.region.unwrap_or_default()
        );
    }
    Ok(())
}

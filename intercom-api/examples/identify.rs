//! The first call: whose token is this, and where does the workspace live?
//!
//! `INTERCOM_ACCESS_TOKEN=… cargo run -p intercom-api --example identify`

use intercom_api::v2_14::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), intercom_api::Error> {
    let intercom = Client::from_env()?;
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

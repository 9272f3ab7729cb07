//! Prints the open conversations, without an async runtime.
//!
//! `cargo run -p intercom-api --features blocking --example script`

mod common;

use intercom_api::search::conversations::STATE;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;

    let me = intercom.admins().identify().blocking()?;
    println!("signed in as {}", me.name.unwrap_or_default());

    let mut open = 0;
    let search = intercom.conversations().search(STATE.eq("open"));
    for conversation in search.items().blocking() {
        open += 1;
        println!("conversation {} is open", conversation?.id);
    }
    println!("{open} conversations are open");
    Ok(())
}

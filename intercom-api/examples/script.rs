//! Prints the open conversations, without an async runtime.
//!
//! `cargo run -p intercom-api --features blocking --example script`

mod common;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;

    let me = intercom.admins().identify().blocking()?;
    println!("signed in as {}", me.name.unwrap_or_default());

    let mut open = 0;
    for conversation in intercom.conversations().list().items().blocking() {
        let conversation = conversation?;
        if conversation.open == Some(true) {
            open += 1;
            println!("conversation {} is open", conversation.id);
        }
    }
    println!("{open} conversations are open");
    Ok(())
}

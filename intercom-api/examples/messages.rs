//! Sends an email to several contacts, and a copy to another contact.
//!
//! `cargo run -p intercom-api --example messages -- <contact id> <contact id> …`; the last contact receives the copy.

mod common;

use intercom_api::v2_16::types::{
    CreateMessageRequest, CreateMessageRequestFrom, CreateMessageRequestMessageType, Recipient,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, mock) = common::connect()?;
    let mut ids: Vec<String> = std::env::args().skip(1).collect();
    if ids.is_empty() && mock.is_some() {
        let page = intercom.contacts().list().await?;
        ids = page
            .data
            .iter()
            .map(|contact| contact.id.to_string())
            .collect();
    }
    let Some((copy, to)) = ids.split_last() else {
        println!("no contacts");
        return Ok(());
    };
    let to: Vec<Recipient> = to
        .iter()
        .map(|id| Recipient::new().type_("user").id(id.as_str()))
        .collect();

    let me = intercom.admins().identify().await?;
    let message = CreateMessageRequest::new()
        .body("We have moved the meeting.")
        .from(CreateMessageRequestFrom::new().type_("admin").id(me.id))
        .message_type(CreateMessageRequestMessageType::Email)
        .subject("The meeting")
        .template("plain")
        .to(to)
        .cc(Recipient::new().type_("user").id(copy.as_str()));
    let sent = intercom.messages().create(message).await?;
    println!("message {} sent", sent.id);
    Ok(())
}

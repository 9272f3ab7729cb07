//! Makes a tag, puts it on a contact, shows what the contact carries, and takes it off again.
//!
//! `cargo run -p intercom-api --example tags`

mod common;

use intercom_api::v2_16::types::{AttachContactTagRequest, CreateOrUpdateTagRequest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;

    // The same name again finds the tag that is there.
    let tag = intercom
        .tags()
        .create(CreateOrUpdateTagRequest::new().name("beta tester"))
        .await?;
    let page = intercom.contacts().list().per_page(1).await?;
    let Some(contact) = page.data.first() else {
        println!("there is no contact to tag");
        return Ok(());
    };

    intercom
        .contacts()
        .attach_tag(
            &contact.id,
            AttachContactTagRequest::new().id(tag.id.clone()),
        )
        .await?;
    let tags = intercom.contacts().list_tags(&contact.id).await?;
    for tag in &tags.data {
        println!("{} {}", tag.id, tag.name.as_deref().unwrap_or_default());
    }
    intercom.contacts().detach_tag(&contact.id, &tag.id).await?;
    let tags = intercom.contacts().list_tags(&contact.id).await?;
    println!("{} tags are left", tags.data.len());
    Ok(())
}

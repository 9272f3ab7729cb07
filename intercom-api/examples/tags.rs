//! Creates a tag, attaches the tag to a contact, lists the tags of the contact, and detaches the tag.
//!
//! `cargo run -p intercom-api --example tags`

mod common;

use intercom_api::v2_16::types::{AttachContactTagRequest, CreateOrUpdateTagRequest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;

    // A second call with the same name returns the existing tag.
    let tag = intercom
        .tags()
        .create(CreateOrUpdateTagRequest::new().name("beta tester"))
        .await?;
    let page = intercom.contacts().list().per_page(1).await?;
    let Some(contact) = page.data.first() else {
        println!("no contacts");
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
    println!("{} tags remain", tags.data.len());
    Ok(())
}

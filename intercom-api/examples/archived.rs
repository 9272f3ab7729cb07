//! Archives a contact, which excludes the contact from lists and search results, and then restores the contact.
//!
//! `cargo run -p intercom-api --example archived -- ada@example.com`

mod common;

use intercom_api::search::contacts;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;
    let email = std::env::args().nth(1);
    let email = email.unwrap_or_else(|| "ada@example.com".to_owned());
    let found = intercom
        .contacts()
        .search(contacts::EMAIL.eq(&email))
        .await?;
    let Some(contact) = found.data.first() else {
        println!("no contact has {email}");
        return Ok(());
    };

    intercom.contacts().archive(&contact.id).await?;
    let found = intercom
        .contacts()
        .search(contacts::EMAIL.eq(&email))
        .await?;
    println!("archived: search returns {}", found.data.len());

    // Lists and search results omit archived contacts, and `find` responds with 404.
    match intercom.contacts().find(&contact.id).await {
        Err(error) if error.status().is_some_and(|status| status.as_u16() == 404) => {
            println!("find returns no contact");
        }
        Err(error) => return Err(error.into()),
        Ok(contact) => println!("find returns {}", contact.name.unwrap_or_default()),
    }

    intercom.contacts().unarchive(&contact.id).await?;
    let found = intercom
        .contacts()
        .search(contacts::EMAIL.eq(&email))
        .await?;
    println!("unarchived: search returns {}", found.data.len());
    Ok(())
}

//! Creates a contact or finds the one that has the email already, then updates it.
//!
//! `cargo run -p intercom-api --example contacts -- ada@example.com`

mod common;

use intercom_api::v2_14::Client;
use intercom_api::v2_14::types::{
    Contact, CreateContactRequest, SearchRequest, SingleFilterSearchRequest, UpdateContactRequest,
};
use intercom_api::{Error, ErrorKind, Timestamp};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let email = std::env::args().nth(1);
    let email = email.unwrap_or_else(|| "ada@example.com".to_owned());
    let (intercom, _mock) = match common::connect() {
        Ok(connected) => connected,
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    };
    if let Err(error) = run(&intercom, &email).await {
        explain(&error);
        std::process::exit(1);
    }
}

async fn run(intercom: &Client, email: &str) -> Result<(), Error> {
    let Some(contact) = create_or_find(intercom, email).await? else {
        println!("{email} is taken, but the search does not show it yet; try again in a minute");
        return Ok(());
    };

    // What is not named stays as it is; `clear_phone` sends null.
    let changes = UpdateContactRequest::new()
        .name("Ada Lovelace")
        .clear_phone()
        .signed_up_at(Timestamp::from_unix(1_700_000_000))
        .custom_attributes([("plan", "pro")]);
    let updated = intercom.contacts().update(&contact.id, changes).await?;
    println!(
        "{} is {}",
        updated.id,
        updated.name.as_deref().unwrap_or("nameless")
    );

    match intercom.contacts().find("0").await {
        Ok(contact) => println!("there is a contact 0: {contact:?}"),
        Err(error) if error.is_not_found() => println!("there is no contact 0"),
        Err(error) => return Err(error),
    }
    Ok(())
}

async fn create_or_find(intercom: &Client, email: &str) -> Result<Option<Contact>, Error> {
    let request = CreateContactRequest::new().role("user").email(email);
    match intercom.contacts().create(request).await {
        Ok(contact) => Ok(Some(contact)),
        Err(error) if error.is_conflict() => find_by_email(intercom, email).await,
        Err(error) => Err(error),
    }
}

async fn find_by_email(intercom: &Client, email: &str) -> Result<Option<Contact>, Error> {
    let filter = SingleFilterSearchRequest::new()
        .field("email")
        .operator("=")
        .value(email);
    let page = intercom
        .contacts()
        .search(SearchRequest::new().query(filter))
        .await?;
    Ok(page.data.into_iter().next())
}

/// The kind is for code; the text is for people, and never holds the token.
fn explain(error: &Error) {
    eprintln!("{error}");
    match error.kind() {
        ErrorKind::Token => eprintln!("set INTERCOM_ACCESS_TOKEN"),
        ErrorKind::RateLimited => eprintln!("limit: {:?}", error.rate_limit()),
        ErrorKind::Invalid | ErrorKind::Conflict => {
            for entry in error.errors() {
                eprintln!("- {} (field {:?})", entry.code, entry.field);
            }
        }
        _ if error.is_retryable() => eprintln!("the same call may be sent again"),
        _ => {}
    }
}

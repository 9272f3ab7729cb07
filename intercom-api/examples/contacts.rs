//! Creates a contact, or finds the existing contact with the same email, and then updates the contact.
//!
//! `cargo run -p intercom-api --example contacts -- ada@example.com`

mod common;

use intercom_api::v2_16::Client;
use intercom_api::v2_16::types::{CreateContactRequest, UpdateContactRequest};
use intercom_api::{Conflict, Error, ErrorKind, Id, Timestamp};

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
    let id = create_or_find(intercom, email).await?;

    // Omitted fields remain unchanged; `clear_phone` sends null.
    let changes = UpdateContactRequest::new()
        .name("Ada Lovelace")
        .clear_phone()
        .signed_up_at(Timestamp::from_unix(1_700_000_000))
        .custom_attributes([("plan", "pro")]);
    let updated = intercom.contacts().update(&id, changes).await?;
    println!(
        "{} is {}",
        updated.id,
        updated.name.as_deref().unwrap_or("nameless")
    );

    match intercom.contacts().find("0").await {
        Ok(contact) => println!("there is a contact 0: {contact:?}"),
        Err(error) if error.is_not_found() => println!("contact 0 not found"),
        Err(error) => return Err(error),
    }
    Ok(())
}

/// Creates a contact with this email and returns the id of the contact. If a contact with this email already exists,
/// returns the id of that contact from the 409 response.
async fn create_or_find(intercom: &Client, email: &str) -> Result<Id, Error> {
    let request = CreateContactRequest::new().role("user").email(email);
    let error = match intercom.contacts().create(request).await {
        Ok(contact) => return Ok(contact.id),
        Err(error) => error,
    };
    let Some(Conflict {
        id: Some(id),
        archived,
        ..
    }) = error.conflict()
    else {
        return Err(error);
    };
    if archived {
        // The update of an archived contact fails with 404. For a deleted contact, `unarchive` fails with 400 or 500.
        intercom.contacts().unarchive(id).await?;
    }
    Ok(id.into())
}

/// Prints the message of an error, and a hint that depends on the kind of the error. Neither the message nor the hint
/// contains the token.
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
        _ if error.is_retryable() => eprintln!("the call can be retried"),
        _ => {}
    }
}

#[cfg(test)]
#[path = "tests/contacts.rs"]
mod tests;

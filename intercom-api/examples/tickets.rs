//! Creates a ticket type with an attribute and a ticket, and counts the tickets outside the back office.
//!
//! `cargo run -p intercom-api --example tickets`

mod common;

use intercom_api::search::tickets;
use intercom_api::v2_16::types::{
    CreateTicketRequest, CreateTicketRequestContactByEmail, CreateTicketTypeAttributeRequest,
    CreateTicketTypeAttributeRequestDataType, CreateTicketTypeRequest,
    CreateTicketTypeRequestCategory,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;

    let refund = CreateTicketTypeRequest::new()
        .name("Refund")
        .category(CreateTicketTypeRequestCategory::Customer);
    let refund = intercom.ticket_types().create(refund).await?;
    let amount = CreateTicketTypeAttributeRequest::new()
        .name("Amount")
        .description("The amount to refund")
        .data_type(CreateTicketTypeAttributeRequestDataType::Decimal);
    intercom
        .ticket_type_attributes()
        .create(&refund.id, amount)
        .await?;

    let who = CreateTicketRequestContactByEmail::new().email("ada@example.com");
    let ticket = CreateTicketRequest::new()
        .ticket_type_id(refund.id.clone())
        .contacts([who])
        .ticket_attributes([
            ("_default_title_", "Charged twice".into()),
            ("Amount", serde_json::json!(19.9)),
        ]);
    let ticket = intercom.tickets().create(ticket).await?;
    let state = ticket.ticket_state.and_then(|state| state.internal_label);
    println!("{} is {:?}", ticket.id, state);

    // Back-office tickets are internal; no customer waits for them.
    let waiting = tickets::CATEGORY.ne("Back-office") & tickets::OPEN.eq(true);
    let waiting = intercom.tickets().search(waiting).await?;
    println!("{} tickets wait", waiting.total_count.unwrap_or_default());
    Ok(())
}

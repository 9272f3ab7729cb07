//! The support desk: tickets, notes and messages.

use super::api::types::{
    ContactReplyEmailRequest, ContactReplyUserIdRequest, CreateMessageRequest,
    CreateMessageRequestTo, CreateMessageRequestToType, CreateNoteRequest, Ticket,
    UpdateTicketRequest, UpdateTicketRequestAssignment,
};
use super::api::{Client, types};
use intercom_api::{Error, Id};

/// The support desk of one workspace.
pub struct Desk {
    intercom: Client,
    night_shift: Id,
}

impl Desk {
    /// Returns a support desk whose night shift is this admin.
    pub fn new(intercom: Client, night_shift: Id) -> Self {
        Self {
            intercom,
            night_shift,
        }
    }

    /// Assigns a ticket to the night shift, unless the ticket is closed.
    pub async fn hand_over(&self, id: &Id) -> Result<Option<Ticket>, Error> {
        let ticket = self.intercom.tickets().find(id).await?;
        if ticket.open == Some(false) {
            return Ok(None);
        }
        let mut request = UpdateTicketRequest::new().open(true);
        request.assignment = Some(
            UpdateTicketRequestAssignment::new()
                .admin_id(self.night_shift.clone())
                .assignee_id(self.night_shift.clone()),
        );
        self.intercom.tickets().update(id, request).await.map(Some)
    }

    /// Adds a note to a contact.
    pub async fn note(&self, contact: &Id, body: &str) -> Result<types::Note, Error> {
        let request = CreateNoteRequest::new()
            .body(body)
            .contact_id(contact.clone());
        self.intercom.notes().create(contact, request).await
    }

    /// Sends a message to a user.
    pub async fn tell(&self, user: Id, body: &str) -> Result<(), Error> {
        let to = CreateMessageRequestTo::new()
            .type_(CreateMessageRequestToType::User)
            .id(user);
        let from = types::CreateMessageRequestFrom::new()
            .type_(types::CreateMessageRequestFromType::Admin)
            .id(self.night_shift.clone());
        let request = CreateMessageRequest::new().body(body).from(from).to(to);
        self.intercom.messages().create(request).await?;
        Ok(())
    }

    /// Replies to a conversation on behalf of a contact.
    pub async fn answer(&self, conversation: &Id, from: &str, body: &str) -> Result<(), Error> {
        let reply: types::ReplyConversationRequest = if from.contains('@') {
            ContactReplyEmailRequest::new()
                .body(body)
                .email(from)
                .into()
        } else {
            ContactReplyUserIdRequest::new()
                .body(body)
                .user_id(from)
                .into()
        };
        let conversation = self
            .intercom
            .conversations()
            .reply(conversation, reply)
            .await?;
        println!("{:?} is {:?}", conversation.title, conversation.state);
        Ok(())
    }
}

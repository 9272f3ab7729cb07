//! Adds a note and a reply to each open conversation, and then assigns, tags and closes the conversation.
//!
//! `cargo run -p intercom-api --example conversations`

mod common;

use intercom_api::Error;
use intercom_api::search::conversations;
use intercom_api::v2_16::Client;
use intercom_api::v2_16::types::{
    AdminReplyConversationRequest, AssignConversationRequest, AttachConversationTagRequest,
    CloseConversationRequest, CreateOrUpdateTagRequest,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;
    let me = intercom.admins().identify().await?;
    let me = me.id.to_string();
    let tag = intercom
        .tags()
        .create(CreateOrUpdateTagRequest::new().name("handled by a program"))
        .await?;

    let mut all = intercom.conversations().list().items();
    while let Some(conversation) = all.try_next().await? {
        println!("{} is {:?}", conversation.id, conversation.state);
    }
    let mine = conversations::STATE.eq("open") & conversations::ADMIN_ASSIGNEE_ID.eq(&me);
    let mine = intercom.conversations().search(mine).await?;
    println!(
        "{} are assigned to me",
        mine.total_count.unwrap_or_default()
    );

    // The following calls change the results of the search, so all results are read first.
    let mut open = Vec::new();
    let mut found = intercom
        .conversations()
        .search(conversations::STATE.eq("open"))
        .items();
    while let Some(conversation) = found.try_next().await? {
        open.push(conversation.id.to_string());
    }
    for id in open {
        answer(&intercom, &id, &me, tag.id.as_ref()).await?;
    }
    Ok(())
}

async fn answer(intercom: &Client, id: &str, me: &str, tag: &str) -> Result<(), Error> {
    let conversations = intercom.conversations();
    let note = AdminReplyConversationRequest::new()
        .message_type("note")
        .admin_id(me)
        .body("A program handles this conversation.");
    conversations.reply(id, note).await?;
    let reply = AdminReplyConversationRequest::new()
        .message_type("comment")
        .admin_id(me)
        .body("Thank you, we have read your message.");
    conversations.reply(id, reply).await?;
    let assign = AssignConversationRequest::new()
        .type_("admin")
        .admin_id(me)
        .assignee_id(me);
    conversations.manage(id, assign).await?;
    let request = AttachConversationTagRequest::new().id(tag).admin_id(me);
    intercom.conversations().attach_tag(id, request).await?;
    let closed = conversations
        .manage(id, CloseConversationRequest::new().admin_id(me))
        .await?;
    let parts = closed
        .conversation_parts
        .and_then(|parts| parts.total_count);
    println!(
        "{id} is {:?} after {} parts",
        closed.state,
        parts.unwrap_or_default()
    );
    Ok(())
}

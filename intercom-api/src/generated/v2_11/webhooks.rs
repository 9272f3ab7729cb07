// Written by `cargo xtask regen` from spec/2.11.yaml. Do not edit.
//! What webhooks carry where an app is set to version 2.11.
//!
//! [`webhook`](crate::webhook) tells how they are verified and decoded.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::webhooks::*;
use super::types::*;

/// A notification whose item has the types of this version.
pub type Notification = webhook::Notification<Event>;

/// The item of a notification, by its topic.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `admin.activity_log_event.created`.
    ActivityLog(ActivityLog),
    /// `admin.added_to_workspace`, `admin.away_mode_updated`, `admin.logged_in`, `admin.logged_out` and `admin.removed_from_workspace`.
    Admin(Admin),
    /// `article.created`, `article.deleted`, `article.published`, `article.unpublished` and `article.updated`.
    Article(Article),
    /// `company.created`, `company.deleted` and `company.updated`.
    Company(Company),
    /// `company.contact.attached` and `company.contact.detached`.
    CompanyContact(CompanyContact),
    /// `granular.subscribe`, `granular.unsubscribe`, `contact.subscribed` and `contact.unsubscribed`.
    ContactSubscription(ContactSubscription),
    /// `contact.archived`, `contact.deleted`, `contact.email.updated`, `contact.lead.added_email`, `contact.lead.created`, `contact.lead.signed_up`, `contact.lead.updated`, `contact.subscribed`, `contact.unarchive`, `contact.unsubscribed`, `contact.user.created` and `contact.user.updated`.
    Contact(Contact),
    /// `contact.merged`.
    ContactMerged(MergedContact),
    /// `contact.lead.tag.created`, `contact.lead.tag.deleted`, `contact.user.tag.created` and `contact.user.tag.deleted`.
    ContactTag(ContactTag),
    /// `content_stat.banner`, `content_stat.carousel`, `content_stat.chat`, `content_stat.checklist`, `content_stat.custom_bot`, `content_stat.email`, `content_stat.news_item`, `content_stat.post`, `content_stat.push`, `content_stat.series`, `content_stat.series.webhook`, `content_stat.sms`, `content_stat.survey`, `content_stat.tooltip_group` and `content_stat.tour`.
    ContentStat(ContentStat),
    /// `conversation.deleted`.
    ConversationDeleted(DeletedConversation),
    /// `conversation.contact.attached` and `conversation.contact.detached`.
    ConversationContact(ConversationContact),
    /// `conversation_part.redacted` and `conversation_part.tag.created`.
    ConversationPart(ConversationPart),
    /// `conversation.admin.assigned`, `conversation.admin.closed`, `conversation.admin.noted`, `conversation.admin.open.assigned`, `conversation.admin.opened`, `conversation.admin.replied`, `conversation.admin.single.created`, `conversation.admin.snoozed`, `conversation.admin.unsnoozed`, `conversation.contact.attached`, `conversation.contact.detached`, `conversation.operator.replied`, `conversation.priority.updated`, `conversation.rating.added`, `conversation.read`, `conversation.user.created`, `conversation.user.replied`, `conversation_part.redacted` and `conversation_part.tag.created`.
    Conversation(Conversation),
    /// `event.created`.
    DataEvent(DataEvent),
    /// `ping`.
    Ping(Ping),
    /// `ticket.admin.assigned`, `ticket.admin.replied`, `ticket.attribute.updated`, `ticket.closed`, `ticket.contact.attached`, `ticket.contact.detached`, `ticket.contact.replied`, `ticket.created`, `ticket.note.created`, `ticket.rating.provided`, `ticket.state.updated` and `ticket.team.assigned`.
    Ticket(Ticket),
    /// `visitor.signed_up`.
    Visitor(Visitor),
    /// The item of a topic that this version does not know, or one that is no object.
    Other(Value),
}

events! {
    Event {
        ActivityLog(ActivityLog),
        Admin(Admin),
        Article(Article),
        Company(Company),
        CompanyContact(CompanyContact),
        ContactSubscription(ContactSubscription),
        Contact(Contact),
        ContactMerged(MergedContact),
        ContactTag(ContactTag),
        ContentStat(ContentStat),
        ConversationDeleted(DeletedConversation),
        ConversationContact(ConversationContact),
        ConversationPart(ConversationPart),
        Conversation(Conversation),
        DataEvent(DataEvent),
        Ping(Ping),
        Ticket(Ticket),
        Visitor(Visitor),
    }
    ActivityLog = object() =>
        "admin.activity_log_event.created";
    Admin = object() =>
        "admin.added_to_workspace",
        "admin.away_mode_updated",
        "admin.logged_in",
        "admin.logged_out",
        "admin.removed_from_workspace";
    Article = object() =>
        "article.created",
        "article.deleted",
        "article.published",
        "article.unpublished",
        "article.updated";
    Company = object() =>
        "company.created",
        "company.deleted",
        "company.updated";
    CompanyContact = object() =>
        "company.contact.attached",
        "company.contact.detached";
    ContactSubscription = object() =>
        "granular.subscribe",
        "granular.unsubscribe";
    ContactSubscription = object().has(&["contact"]) =>
        "contact.subscribed",
        "contact.unsubscribed";
    Contact = object() =>
        "contact.archived",
        "contact.deleted",
        "contact.email.updated",
        "contact.lead.added_email",
        "contact.lead.created",
        "contact.lead.signed_up",
        "contact.lead.updated",
        "contact.subscribed",
        "contact.unarchive",
        "contact.unsubscribed",
        "contact.user.created",
        "contact.user.updated";
    ContactMerged = object() =>
        "contact.merged";
    ContactTag = object() =>
        "contact.lead.tag.created",
        "contact.lead.tag.deleted",
        "contact.user.tag.created",
        "contact.user.tag.deleted";
    ContentStat = object() =>
        "content_stat.banner",
        "content_stat.carousel",
        "content_stat.chat",
        "content_stat.checklist",
        "content_stat.custom_bot",
        "content_stat.email",
        "content_stat.news_item",
        "content_stat.post",
        "content_stat.push",
        "content_stat.series",
        "content_stat.series.webhook",
        "content_stat.sms",
        "content_stat.survey",
        "content_stat.tooltip_group",
        "content_stat.tour";
    ConversationDeleted = object() =>
        "conversation.deleted";
    ConversationContact = object().has(&["conversation"]) =>
        "conversation.contact.attached",
        "conversation.contact.detached";
    ConversationPart = object().constant("type", &["conversation_part"]) =>
        "conversation_part.redacted",
        "conversation_part.tag.created";
    Conversation = object() =>
        "conversation.admin.assigned",
        "conversation.admin.closed",
        "conversation.admin.noted",
        "conversation.admin.open.assigned",
        "conversation.admin.opened",
        "conversation.admin.replied",
        "conversation.admin.single.created",
        "conversation.admin.snoozed",
        "conversation.admin.unsnoozed",
        "conversation.contact.attached",
        "conversation.contact.detached",
        "conversation.operator.replied",
        "conversation.priority.updated",
        "conversation.rating.added",
        "conversation.read",
        "conversation.user.created",
        "conversation.user.replied",
        "conversation_part.redacted",
        "conversation_part.tag.created";
    DataEvent = object() =>
        "event.created";
    Ping = object() =>
        "ping";
    Ticket = object() =>
        "ticket.admin.assigned",
        "ticket.admin.replied",
        "ticket.attribute.updated",
        "ticket.closed",
        "ticket.contact.attached",
        "ticket.contact.detached",
        "ticket.contact.replied",
        "ticket.created",
        "ticket.note.created",
        "ticket.rating.provided",
        "ticket.state.updated",
        "ticket.team.assigned";
    Visitor = object() =>
        "visitor.signed_up";
}

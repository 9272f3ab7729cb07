// Written by `cargo xtask regen` from spec/2.14.yaml. Do not edit.
//! Events in webhooks of apps that use version 2.14.
//!
//! The module [`webhook`](crate::webhook) verifies and decodes them.

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::webhooks::*;
use super::types;

/// A notification whose item has the types of this version.
pub type Notification = webhook::Notification<Event>;

/// The item of a notification. The topic determines the variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `admin.activity_log_event.created`.
    ActivityLog(types::ActivityLog),
    /// `admin.added_to_workspace`, `admin.away_mode_updated`, `admin.logged_in`, `admin.logged_out` and `admin.removed_from_workspace`.
    Admin(types::Admin),
    /// `article.created`, `article.deleted`, `article.published`, `article.unpublished` and `article.updated`.
    Article(types::Article),
    /// `call.ended`, `call.recording_available`, `call.started` and `call.transcription_available`.
    Call(types::Call),
    /// `company.created`, `company.deleted` and `company.updated`.
    Company(types::Company),
    /// `company.contact.attached` and `company.contact.detached`.
    CompanyContact(types::CompanyContact),
    /// `granular.subscribe`, `granular.unsubscribe`, `contact.subscribed` and `contact.unsubscribed`.
    ContactSubscription(types::ContactSubscription),
    /// `contact.subscribed`, `contact.unsubscribed`, `contact.archived`, `contact.deleted`, `contact.email.updated`, `contact.lead.added_email`, `contact.lead.created`, `contact.lead.signed_up`, `contact.lead.updated`, `contact.unarchive`, `contact.user.created` and `contact.user.updated`.
    Contact(types::Contact),
    /// `contact.merged`.
    ContactMerged(types::MergedContact),
    /// `contact.lead.tag.created`, `contact.lead.tag.deleted`, `contact.user.tag.created` and `contact.user.tag.deleted`.
    ContactTag(types::ContactTag),
    /// `content_stat.banner`, `content_stat.carousel`, `content_stat.chat`, `content_stat.checklist`, `content_stat.custom_bot`, `content_stat.email`, `content_stat.news_item`, `content_stat.post`, `content_stat.push`, `content_stat.series`, `content_stat.series.webhook`, `content_stat.sms`, `content_stat.survey`, `content_stat.tooltip_group` and `content_stat.tour`.
    ContentStat(types::ContentStat),
    /// `conversation.deleted`.
    ConversationDeleted(types::DeletedConversation),
    /// `conversation.contact.attached` and `conversation.contact.detached`.
    ConversationContact(types::ConversationContact),
    /// `conversation.contact.attached`, `conversation.contact.detached`, `conversation.admin.assigned`, `conversation.admin.closed`, `conversation.admin.noted`, `conversation.admin.open.assigned`, `conversation.admin.opened`, `conversation.admin.replied`, `conversation.admin.single.created`, `conversation.admin.snoozed`, `conversation.admin.unsnoozed`, `conversation.operator.replied`, `conversation.priority.updated`, `conversation.rating.added`, `conversation.read`, `conversation.user.created`, `conversation.user.replied`, `conversation_part.redacted` and `conversation_part.tag.created`.
    Conversation(types::Conversation),
    /// `conversation_part.redacted` and `conversation_part.tag.created`.
    ConversationPart(types::ConversationPart),
    /// `event.created`.
    DataEvent(types::DataEvent),
    /// `job.completed`.
    Job(types::Job),
    /// `ping`.
    Ping(types::Ping),
    /// `ticket.admin.assigned`, `ticket.admin.replied`, `ticket.attribute.updated`, `ticket.closed`, `ticket.contact.attached`, `ticket.contact.detached`, `ticket.contact.replied`, `ticket.created`, `ticket.note.created`, `ticket.rating.provided`, `ticket.state.updated` and `ticket.team.assigned`.
    Ticket(types::Ticket),
    /// `visitor.signed_up`.
    Visitor(types::Visitor),
    /// An item whose topic is unknown to this version, or that is not an object.
    Other(Value),
}

events! {
    Event {
        ActivityLog(types::ActivityLog),
        Admin(types::Admin),
        Article(types::Article),
        Call(types::Call),
        Company(types::Company),
        CompanyContact(types::CompanyContact),
        ContactSubscription(types::ContactSubscription),
        Contact(types::Contact),
        ContactMerged(types::MergedContact),
        ContactTag(types::ContactTag),
        ContentStat(types::ContentStat),
        ConversationDeleted(types::DeletedConversation),
        ConversationContact(types::ConversationContact),
        Conversation(types::Conversation),
        ConversationPart(types::ConversationPart),
        DataEvent(types::DataEvent),
        Job(types::Job),
        Ping(types::Ping),
        Ticket(types::Ticket),
        Visitor(types::Visitor),
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
    Call = object() =>
        "call.ended",
        "call.recording_available",
        "call.started",
        "call.transcription_available";
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
    ContactSubscription = object().has(&["subscription_types"]) =>
        "contact.subscribed",
        "contact.unsubscribed";
    Contact = object().has(&["id"]) =>
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
        "contact.unarchive",
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
    ConversationContact = object().has(&["contact"]) =>
        "conversation.contact.attached",
        "conversation.contact.detached";
    Conversation = object().has(&["id"]) =>
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
        "conversation.admin.replied.translated",
        "conversation.admin.single.created",
        "conversation.admin.snoozed",
        "conversation.admin.unsnoozed",
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
    Job = object() =>
        "job.completed";
    Ping = object() =>
        "ping";
    Ticket = object() =>
        "ticket.admin.assigned",
        "ticket.admin.replied",
        "ticket.admin.replied.translated",
        "ticket.admin.snoozed",
        "ticket.admin.unsnoozed",
        "ticket.attribute.updated",
        "ticket.closed",
        "ticket.contact.attached",
        "ticket.contact.detached",
        "ticket.contact.replied",
        "ticket.created",
        "ticket.note.created",
        "ticket.rating.provided",
        "ticket.resolved",
        "ticket.state.updated",
        "ticket.team.assigned";
    Visitor = object() =>
        "visitor.signed_up";
}

/// An event of the Fin agent. The `event_name` determines the variant. Intercom sends these events to a
/// separate URL, without an envelope; verify the events with
/// [`Verifier::fin_agent`](crate::signed::Verifier::fin_agent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FinEvent {
    /// `csat_requested`
    CsatRequested(types::FinAgentCsatRequestedEvent),
    /// `fin_replied`
    Replied(types::FinAgentRepliedEvent),
    /// `fin_status_updated`
    StatusUpdated(types::FinAgentStatusUpdatedEvent),
    /// An event that is unknown to this version.
    Other(Value),
}

union! {
    FinEvent {
        CsatRequested(types::FinAgentCsatRequestedEvent) = object().constant("event_name", &["csat_requested"]),
        Replied(types::FinAgentRepliedEvent) = object().constant("event_name", &["fin_replied"]),
        StatusUpdated(types::FinAgentStatusUpdatedEvent) = object().constant("event_name", &["fin_status_updated"]),
    }
}

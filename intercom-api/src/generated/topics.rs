// Written by `cargo xtask regen` from spec/webhooks.yaml. Do not edit.
//! The topics of webhooks.

use crate::facade::types::open_enum;

/// The topic of a notification. Later versions can add topics.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Topic {
    /// `admin.activity_log_event.created`
    AdminActivityLogEventCreated,
    /// `admin.added_to_workspace`
    AdminAddedToWorkspace,
    /// `admin.away_mode_updated`
    AdminAwayModeUpdated,
    /// `admin.logged_in`
    AdminLoggedIn,
    /// `admin.logged_out`
    AdminLoggedOut,
    /// `admin.removed_from_workspace`
    AdminRemovedFromWorkspace,
    /// `article.created`
    ArticleCreated,
    /// `article.deleted`
    ArticleDeleted,
    /// `article.published`
    ArticlePublished,
    /// `article.unpublished`
    ArticleUnpublished,
    /// `article.updated`
    ArticleUpdated,
    /// `call.ended`, since version 2.14
    CallEnded,
    /// `call.recording_available`, since version 2.14
    CallRecordingAvailable,
    /// `call.started`, since version 2.14
    CallStarted,
    /// `call.transcription_available`, since version 2.14
    CallTranscriptionAvailable,
    /// `company.contact.attached`
    CompanyContactAttached,
    /// `company.contact.detached`
    CompanyContactDetached,
    /// `company.created`
    CompanyCreated,
    /// `company.deleted`
    CompanyDeleted,
    /// `company.updated`
    CompanyUpdated,
    /// `contact.archived`
    ContactArchived,
    /// `contact.deleted`
    ContactDeleted,
    /// `contact.email.updated`
    ContactEmailUpdated,
    /// `contact.lead.added_email`
    ContactLeadAddedEmail,
    /// `contact.lead.created`
    ContactLeadCreated,
    /// `contact.lead.signed_up`
    ContactLeadSignedUp,
    /// `contact.lead.tag.created`
    ContactLeadTagCreated,
    /// `contact.lead.tag.deleted`
    ContactLeadTagDeleted,
    /// `contact.lead.updated`
    ContactLeadUpdated,
    /// `contact.merged`
    ContactMerged,
    /// `contact.subscribed`
    ContactSubscribed,
    /// `contact.unarchive`
    ContactUnarchive,
    /// `contact.unsubscribed`
    ContactUnsubscribed,
    /// `contact.user.created`
    ContactUserCreated,
    /// `contact.user.tag.created`
    ContactUserTagCreated,
    /// `contact.user.tag.deleted`
    ContactUserTagDeleted,
    /// `contact.user.updated`
    ContactUserUpdated,
    /// `content_stat.banner`
    ContentStatBanner,
    /// `content_stat.carousel`
    ContentStatCarousel,
    /// `content_stat.chat`
    ContentStatChat,
    /// `content_stat.checklist`
    ContentStatChecklist,
    /// `content_stat.custom_bot`
    ContentStatCustomBot,
    /// `content_stat.email`
    ContentStatEmail,
    /// `content_stat.news_item`
    ContentStatNewsItem,
    /// `content_stat.post`
    ContentStatPost,
    /// `content_stat.push`
    ContentStatPush,
    /// `content_stat.series`
    ContentStatSeries,
    /// `content_stat.series.webhook`
    ContentStatSeriesWebhook,
    /// `content_stat.sms`
    ContentStatSms,
    /// `content_stat.survey`
    ContentStatSurvey,
    /// `content_stat.tooltip_group`
    ContentStatTooltipGroup,
    /// `content_stat.tour`
    ContentStatTour,
    /// `conversation.admin.assigned`
    ConversationAdminAssigned,
    /// `conversation.admin.closed`
    ConversationAdminClosed,
    /// `conversation.admin.noted`
    ConversationAdminNoted,
    /// `conversation.admin.open.assigned`
    ConversationAdminOpenAssigned,
    /// `conversation.admin.opened`
    ConversationAdminOpened,
    /// `conversation.admin.replied`
    ConversationAdminReplied,
    /// `conversation.admin.replied.translated`, since version 2.16
    ConversationAdminRepliedTranslated,
    /// `conversation.admin.single.created`
    ConversationAdminSingleCreated,
    /// `conversation.admin.snoozed`
    ConversationAdminSnoozed,
    /// `conversation.admin.unsnoozed`
    ConversationAdminUnsnoozed,
    /// `conversation.contact.attached`
    ConversationContactAttached,
    /// `conversation.contact.detached`
    ConversationContactDetached,
    /// `conversation.deleted`
    ConversationDeleted,
    /// `conversation.operator.replied`, since version 2.14
    ConversationOperatorReplied,
    /// `conversation.priority.updated`
    ConversationPriorityUpdated,
    /// `conversation.rating.added`
    ConversationRatingAdded,
    /// `conversation.read`
    ConversationRead,
    /// `conversation.user.created`
    ConversationUserCreated,
    /// `conversation.user.replied`
    ConversationUserReplied,
    /// `conversation_part.redacted`
    ConversationPartRedacted,
    /// `conversation_part.tag.created`
    ConversationPartTagCreated,
    /// `event.created`
    EventCreated,
    /// `granular.subscribe`
    GranularSubscribe,
    /// `granular.unsubscribe`
    GranularUnsubscribe,
    /// `job.completed`, since version 2.14
    JobCompleted,
    /// `ping`
    Ping,
    /// `ticket.admin.assigned`
    TicketAdminAssigned,
    /// `ticket.admin.replied`
    TicketAdminReplied,
    /// `ticket.admin.replied.translated`, since version 2.16
    TicketAdminRepliedTranslated,
    /// `ticket.admin.snoozed`, since version 2.16
    TicketAdminSnoozed,
    /// `ticket.admin.unsnoozed`, since version 2.16
    TicketAdminUnsnoozed,
    /// `ticket.attribute.updated`
    TicketAttributeUpdated,
    /// `ticket.closed`
    TicketClosed,
    /// `ticket.contact.attached`
    TicketContactAttached,
    /// `ticket.contact.detached`
    TicketContactDetached,
    /// `ticket.contact.replied`
    TicketContactReplied,
    /// `ticket.created`
    TicketCreated,
    /// `ticket.note.created`
    TicketNoteCreated,
    /// `ticket.rating.provided`
    TicketRatingProvided,
    /// `ticket.resolved`, since version 2.15
    TicketResolved,
    /// `ticket.state.updated`
    TicketStateUpdated,
    /// `ticket.team.assigned`
    TicketTeamAssigned,
    /// `visitor.signed_up`
    VisitorSignedUp,
    /// An unknown topic.
    Other(String),
}

open_enum! {
    Topic {
        AdminActivityLogEventCreated = "admin.activity_log_event.created",
        AdminAddedToWorkspace = "admin.added_to_workspace",
        AdminAwayModeUpdated = "admin.away_mode_updated",
        AdminLoggedIn = "admin.logged_in",
        AdminLoggedOut = "admin.logged_out",
        AdminRemovedFromWorkspace = "admin.removed_from_workspace",
        ArticleCreated = "article.created",
        ArticleDeleted = "article.deleted",
        ArticlePublished = "article.published",
        ArticleUnpublished = "article.unpublished",
        ArticleUpdated = "article.updated",
        CallEnded = "call.ended",
        CallRecordingAvailable = "call.recording_available",
        CallStarted = "call.started",
        CallTranscriptionAvailable = "call.transcription_available",
        CompanyContactAttached = "company.contact.attached",
        CompanyContactDetached = "company.contact.detached",
        CompanyCreated = "company.created",
        CompanyDeleted = "company.deleted",
        CompanyUpdated = "company.updated",
        ContactArchived = "contact.archived",
        ContactDeleted = "contact.deleted",
        ContactEmailUpdated = "contact.email.updated",
        ContactLeadAddedEmail = "contact.lead.added_email",
        ContactLeadCreated = "contact.lead.created",
        ContactLeadSignedUp = "contact.lead.signed_up",
        ContactLeadTagCreated = "contact.lead.tag.created",
        ContactLeadTagDeleted = "contact.lead.tag.deleted",
        ContactLeadUpdated = "contact.lead.updated",
        ContactMerged = "contact.merged",
        ContactSubscribed = "contact.subscribed",
        ContactUnarchive = "contact.unarchive",
        ContactUnsubscribed = "contact.unsubscribed",
        ContactUserCreated = "contact.user.created",
        ContactUserTagCreated = "contact.user.tag.created",
        ContactUserTagDeleted = "contact.user.tag.deleted",
        ContactUserUpdated = "contact.user.updated",
        ContentStatBanner = "content_stat.banner",
        ContentStatCarousel = "content_stat.carousel",
        ContentStatChat = "content_stat.chat",
        ContentStatChecklist = "content_stat.checklist",
        ContentStatCustomBot = "content_stat.custom_bot",
        ContentStatEmail = "content_stat.email",
        ContentStatNewsItem = "content_stat.news_item",
        ContentStatPost = "content_stat.post",
        ContentStatPush = "content_stat.push",
        ContentStatSeries = "content_stat.series",
        ContentStatSeriesWebhook = "content_stat.series.webhook",
        ContentStatSms = "content_stat.sms",
        ContentStatSurvey = "content_stat.survey",
        ContentStatTooltipGroup = "content_stat.tooltip_group",
        ContentStatTour = "content_stat.tour",
        ConversationAdminAssigned = "conversation.admin.assigned",
        ConversationAdminClosed = "conversation.admin.closed",
        ConversationAdminNoted = "conversation.admin.noted",
        ConversationAdminOpenAssigned = "conversation.admin.open.assigned",
        ConversationAdminOpened = "conversation.admin.opened",
        ConversationAdminReplied = "conversation.admin.replied",
        ConversationAdminRepliedTranslated = "conversation.admin.replied.translated",
        ConversationAdminSingleCreated = "conversation.admin.single.created",
        ConversationAdminSnoozed = "conversation.admin.snoozed",
        ConversationAdminUnsnoozed = "conversation.admin.unsnoozed",
        ConversationContactAttached = "conversation.contact.attached",
        ConversationContactDetached = "conversation.contact.detached",
        ConversationDeleted = "conversation.deleted",
        ConversationOperatorReplied = "conversation.operator.replied",
        ConversationPriorityUpdated = "conversation.priority.updated",
        ConversationRatingAdded = "conversation.rating.added",
        ConversationRead = "conversation.read",
        ConversationUserCreated = "conversation.user.created",
        ConversationUserReplied = "conversation.user.replied",
        ConversationPartRedacted = "conversation_part.redacted",
        ConversationPartTagCreated = "conversation_part.tag.created",
        EventCreated = "event.created",
        GranularSubscribe = "granular.subscribe",
        GranularUnsubscribe = "granular.unsubscribe",
        JobCompleted = "job.completed",
        Ping = "ping",
        TicketAdminAssigned = "ticket.admin.assigned",
        TicketAdminReplied = "ticket.admin.replied",
        TicketAdminRepliedTranslated = "ticket.admin.replied.translated",
        TicketAdminSnoozed = "ticket.admin.snoozed",
        TicketAdminUnsnoozed = "ticket.admin.unsnoozed",
        TicketAttributeUpdated = "ticket.attribute.updated",
        TicketClosed = "ticket.closed",
        TicketContactAttached = "ticket.contact.attached",
        TicketContactDetached = "ticket.contact.detached",
        TicketContactReplied = "ticket.contact.replied",
        TicketCreated = "ticket.created",
        TicketNoteCreated = "ticket.note.created",
        TicketRatingProvided = "ticket.rating.provided",
        TicketResolved = "ticket.resolved",
        TicketStateUpdated = "ticket.state.updated",
        TicketTeamAssigned = "ticket.team.assigned",
        VisitorSignedUp = "visitor.signed_up",
    }
}

impl Topic {
    /// All known topics, in alphabetical order.
    pub const ALL: &'static [Topic] = &[
        Topic::AdminActivityLogEventCreated,
        Topic::AdminAddedToWorkspace,
        Topic::AdminAwayModeUpdated,
        Topic::AdminLoggedIn,
        Topic::AdminLoggedOut,
        Topic::AdminRemovedFromWorkspace,
        Topic::ArticleCreated,
        Topic::ArticleDeleted,
        Topic::ArticlePublished,
        Topic::ArticleUnpublished,
        Topic::ArticleUpdated,
        Topic::CallEnded,
        Topic::CallRecordingAvailable,
        Topic::CallStarted,
        Topic::CallTranscriptionAvailable,
        Topic::CompanyContactAttached,
        Topic::CompanyContactDetached,
        Topic::CompanyCreated,
        Topic::CompanyDeleted,
        Topic::CompanyUpdated,
        Topic::ContactArchived,
        Topic::ContactDeleted,
        Topic::ContactEmailUpdated,
        Topic::ContactLeadAddedEmail,
        Topic::ContactLeadCreated,
        Topic::ContactLeadSignedUp,
        Topic::ContactLeadTagCreated,
        Topic::ContactLeadTagDeleted,
        Topic::ContactLeadUpdated,
        Topic::ContactMerged,
        Topic::ContactSubscribed,
        Topic::ContactUnarchive,
        Topic::ContactUnsubscribed,
        Topic::ContactUserCreated,
        Topic::ContactUserTagCreated,
        Topic::ContactUserTagDeleted,
        Topic::ContactUserUpdated,
        Topic::ContentStatBanner,
        Topic::ContentStatCarousel,
        Topic::ContentStatChat,
        Topic::ContentStatChecklist,
        Topic::ContentStatCustomBot,
        Topic::ContentStatEmail,
        Topic::ContentStatNewsItem,
        Topic::ContentStatPost,
        Topic::ContentStatPush,
        Topic::ContentStatSeries,
        Topic::ContentStatSeriesWebhook,
        Topic::ContentStatSms,
        Topic::ContentStatSurvey,
        Topic::ContentStatTooltipGroup,
        Topic::ContentStatTour,
        Topic::ConversationAdminAssigned,
        Topic::ConversationAdminClosed,
        Topic::ConversationAdminNoted,
        Topic::ConversationAdminOpenAssigned,
        Topic::ConversationAdminOpened,
        Topic::ConversationAdminReplied,
        Topic::ConversationAdminRepliedTranslated,
        Topic::ConversationAdminSingleCreated,
        Topic::ConversationAdminSnoozed,
        Topic::ConversationAdminUnsnoozed,
        Topic::ConversationContactAttached,
        Topic::ConversationContactDetached,
        Topic::ConversationDeleted,
        Topic::ConversationOperatorReplied,
        Topic::ConversationPriorityUpdated,
        Topic::ConversationRatingAdded,
        Topic::ConversationRead,
        Topic::ConversationUserCreated,
        Topic::ConversationUserReplied,
        Topic::ConversationPartRedacted,
        Topic::ConversationPartTagCreated,
        Topic::EventCreated,
        Topic::GranularSubscribe,
        Topic::GranularUnsubscribe,
        Topic::JobCompleted,
        Topic::Ping,
        Topic::TicketAdminAssigned,
        Topic::TicketAdminReplied,
        Topic::TicketAdminRepliedTranslated,
        Topic::TicketAdminSnoozed,
        Topic::TicketAdminUnsnoozed,
        Topic::TicketAttributeUpdated,
        Topic::TicketClosed,
        Topic::TicketContactAttached,
        Topic::TicketContactDetached,
        Topic::TicketContactReplied,
        Topic::TicketCreated,
        Topic::TicketNoteCreated,
        Topic::TicketRatingProvided,
        Topic::TicketResolved,
        Topic::TicketStateUpdated,
        Topic::TicketTeamAssigned,
        Topic::VisitorSignedUp,
    ];
    /// Returns the API version that added the topic, or `None` if the version is 2.11, earlier or unknown.
    pub fn since(&self) -> Option<&'static str> {
        Some(
            match self {
                Self::CallEnded => "2.14",
                Self::CallRecordingAvailable => "2.14",
                Self::CallStarted => "2.14",
                Self::CallTranscriptionAvailable => "2.14",
                Self::ConversationAdminRepliedTranslated => "2.16",
                Self::ConversationOperatorReplied => "2.14",
                Self::JobCompleted => "2.14",
                Self::TicketAdminRepliedTranslated => "2.16",
                Self::TicketAdminSnoozed => "2.16",
                Self::TicketAdminUnsnoozed => "2.16",
                Self::TicketResolved => "2.15",
                _ => return None,
            },
        )
    }
}

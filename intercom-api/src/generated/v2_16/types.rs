// Written by `cargo xtask regen` from spec/2.16.yaml. Do not edit.
//! Request and response types of version 2.16 of the API.

#[allow(unused_imports)] // the description determines which imports are used
use crate::facade::types::*;

/// An entry of the workspace's activity log: an action, the teammate who performed the action, and the time.
///
/// Part of [`ActivityLogList`].
///
/// Received in webhooks as `Event::ActivityLog`.
///
/// Schema `activity_log`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityLog {
    /// The id of the entry; unlike other ids, a UUID.
    pub id: Id,
    /// The teammate who performed the action.
    pub performed_by: Option<ActivityLogPerformedBy>,
    /// The details, whose fields depend on `activity_type`.
    pub metadata: Option<ActivityLogMetadata>,
    /// The time of the action.
    pub created_at: Option<Timestamp>,
    /// The type of the action. Intercom adds new types over time.
    pub activity_type: Option<ActivityLogActivityType>,
    /// The action as an English sentence.
    pub activity_description: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ActivityLog {
        id: "id",
        performed_by: "performed_by",
        metadata: "metadata",
        created_at: "created_at",
        activity_type: "activity_type",
        activity_description: "activity_description",
    }
}

/// The type of an activity log entry. The prefix `app_` marks entries about the workspace; the prefix `admin_` marks entries about a teammate.
///
/// Part of [`ActivityLog`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityLogActivityType {
    /// The maximum number of conversations that can be assigned to a teammate was changed.
    ///
    /// `admin_conversation_assignment_limit_change`
    AdminConversationAssignmentLimitChange,
    /// The maximum number of tickets that can be assigned to a teammate was changed.
    ///
    /// `admin_ticket_assignment_limit_change`
    AdminTicketAssignmentLimitChange,
    /// `admin_avatar_change`
    AdminAvatarChange,
    /// A teammate went away or came back.
    ///
    /// `admin_away_mode_change`
    AdminAwayModeChange,
    /// A teammate was removed from the workspace.
    ///
    /// `admin_deletion`
    AdminDeletion,
    /// `admin_deprovisioned`
    AdminDeprovisioned,
    /// The impersonation of a teammate ended.
    ///
    /// `admin_impersonation_end`
    AdminImpersonationEnd,
    /// The impersonation of a teammate started.
    ///
    /// `admin_impersonation_start`
    AdminImpersonationStart,
    /// A teammate gave consent to be impersonated.
    ///
    /// `admin_impersonation_consent_approved`
    AdminImpersonationConsentApproved,
    /// A teammate withdrew consent to be impersonated.
    ///
    /// `admin_impersonation_consent_revoked`
    AdminImpersonationConsentRevoked,
    /// `admin_invite_change`
    AdminInviteChange,
    /// `admin_invite_creation`
    AdminInviteCreation,
    /// `admin_invite_deletion`
    AdminInviteDeletion,
    /// `admin_login_failure`
    AdminLoginFailure,
    /// `admin_login_success`
    AdminLoginSuccess,
    /// `admin_logout`
    AdminLogout,
    /// The rules that determine whether a teammate counts as idle or occupied were changed.
    ///
    /// `admin_occupancy_setting_change`
    AdminOccupancySettingChange,
    /// A teammate became idle or occupied.
    ///
    /// `admin_occupancy_state_change`
    AdminOccupancyStateChange,
    /// `admin_password_reset_request`
    AdminPasswordResetRequest,
    /// `admin_password_reset_success`
    AdminPasswordResetSuccess,
    /// `admin_permission_change`
    AdminPermissionChange,
    /// `admin_provisioned`
    AdminProvisioned,
    /// `admin_two_factor_auth_change`
    AdminTwoFactorAuthChange,
    /// A teammate tried to sign in with a method that the workspace does not allow.
    ///
    /// `admin_unauthorized_sign_in_method`
    AdminUnauthorizedSignInMethod,
    /// A teammate joined the workspace.
    ///
    /// `app_admin_join`
    AppAdminJoin,
    /// `app_authentication_method_change`
    AppAuthenticationMethodChange,
    /// `app_data_deletion`
    AppDataDeletion,
    /// `app_data_export`
    AppDataExport,
    /// `app_google_sso_domain_change`
    AppGoogleSsoDomainChange,
    /// Identity verification in the Messenger was switched on or off.
    ///
    /// `app_identity_verification_change`
    AppIdentityVerificationChange,
    /// `app_name_change`
    AppNameChange,
    /// `app_outbound_address_change`
    AppOutboundAddressChange,
    /// An app was installed in the workspace.
    ///
    /// `app_package_installation`
    AppPackageInstallation,
    /// `app_package_token_regeneration`
    AppPackageTokenRegeneration,
    /// An app was removed from the workspace.
    ///
    /// `app_package_uninstallation`
    AppPackageUninstallation,
    /// `app_team_creation`
    AppTeamCreation,
    /// `app_team_deletion`
    AppTeamDeletion,
    /// A teammate was added to a team or removed from it.
    ///
    /// `app_team_membership_modification`
    AppTeamMembershipModification,
    /// `app_timezone_change`
    AppTimezoneChange,
    /// `app_webhook_creation`
    AppWebhookCreation,
    /// `app_webhook_deletion`
    AppWebhookDeletion,
    /// `articles_in_messenger_enabled_change`
    ArticlesInMessengerEnabledChange,
    /// `automatic_away_mode_setting_change`
    AutomaticAwayModeSettingChange,
    /// `bulk_delete`
    BulkDelete,
    /// `bulk_export`
    BulkExport,
    /// `campaign_deletion`
    CampaignDeletion,
    /// `campaign_state_change`
    CampaignStateChange,
    /// A schedule for deleting old conversations was added.
    ///
    /// `conversation_deletion_schedule_creation`
    ConversationDeletionScheduleCreation,
    /// `conversation_deletion_schedule_deletion`
    ConversationDeletionScheduleDeletion,
    /// A schedule for deleting conversations was switched on or off.
    ///
    /// `conversation_deletion_schedule_state_change`
    ConversationDeletionScheduleStateChange,
    /// `conversation_deletion_schedule_update`
    ConversationDeletionScheduleUpdate,
    /// `conversation_part_deletion`
    ConversationPartDeletion,
    /// `conversation_pdf_export`
    ConversationPdfExport,
    /// `conversation_topic_change`
    ConversationTopicChange,
    /// `conversation_topic_creation`
    ConversationTopicCreation,
    /// `conversation_topic_deletion`
    ConversationTopicDeletion,
    /// A rule that removes sensitive content from conversations was added.
    ///
    /// `content_redaction_rule_creation`
    ContentRedactionRuleCreation,
    /// `content_redaction_rule_deletion`
    ContentRedactionRuleDeletion,
    /// `content_redaction_rule_update`
    ContentRedactionRuleUpdate,
    /// `csv_import_completion`
    CsvImportCompletion,
    /// `csv_import_creation`
    CsvImportCreation,
    /// `custom_authentication_token_creation`
    CustomAuthenticationTokenCreation,
    /// `help_center_settings_change`
    HelpCenterSettingsChange,
    /// The setting for conversations that contacts start was changed.
    ///
    /// `inbound_conversations_change`
    InboundConversationsChange,
    /// `inbox_access_change`
    InboxAccessChange,
    /// `macro_creation`
    MacroCreation,
    /// `macro_deletion`
    MacroDeletion,
    /// `macro_update`
    MacroUpdate,
    /// The usage statistics of the macros were exported.
    ///
    /// `macro_usage_export`
    MacroUsageExport,
    /// `malicious_domains_setting_change`
    MaliciousDomainsSettingChange,
    /// `message_deletion`
    MessageDeletion,
    /// `message_state_change`
    MessageStateChange,
    /// `messenger_api_secret_creation`
    MessengerApiSecretCreation,
    /// `messenger_api_secret_deletion`
    MessengerApiSecretDeletion,
    /// `messenger_look_and_feel_change`
    MessengerLookAndFeelChange,
    /// `messenger_search_required_change`
    MessengerSearchRequiredChange,
    /// `messenger_spaces_change`
    MessengerSpacesChange,
    /// The OAuth token of an app was revoked.
    ///
    /// `oauth_token_revocation`
    OauthTokenRevocation,
    /// `office_hours_change`
    OfficeHoursChange,
    /// `role_change`
    RoleChange,
    /// `role_creation`
    RoleCreation,
    /// `role_deletion`
    RoleDeletion,
    /// `ruleset_activation_title_preview`
    RulesetActivationTitlePreview,
    /// `ruleset_creation`
    RulesetCreation,
    /// `ruleset_deletion`
    RulesetDeletion,
    /// `search_browse_enabled_change`
    SearchBrowseEnabledChange,
    /// `search_browse_required_change`
    SearchBrowseRequiredChange,
    /// `seat_change`
    SeatChange,
    /// `seat_revoke`
    SeatRevoke,
    /// `security_settings_change`
    SecuritySettingsChange,
    /// `series_creation`
    SeriesCreation,
    /// `series_deletion`
    SeriesDeletion,
    /// `series_settings_update`
    SeriesSettingsUpdate,
    /// `series_status_change`
    SeriesStatusChange,
    /// `series_update`
    SeriesUpdate,
    /// The setting that removes links from incoming emails was changed.
    ///
    /// `strip_inbound_email_links_change`
    StripInboundEmailLinksChange,
    /// `temporary_expectation_change`
    TemporaryExpectationChange,
    /// `team_assignment_limit_change`
    TeamAssignmentLimitChange,
    /// `trusted_domains_setting_change`
    TrustedDomainsSettingChange,
    /// A setting was changed: whether a conversation is unassigned at the end of its snooze if the assigned teammate has reached the assignment limit.
    ///
    /// `unassign_unsnoozed_at_capacity_setting_change`
    UnassignUnsnoozedAtCapacitySettingChange,
    /// A setting was changed: whether a conversation is unassigned at the end of its snooze if the assigned teammate is away.
    ///
    /// `unassign_unsnoozed_when_away_setting_change`
    UnassignUnsnoozedWhenAwaySettingChange,
    /// A setting was changed: whether the email address of a contact is requested at the start of a conversation.
    ///
    /// `upfront_email_collection_change`
    UpfrontEmailCollectionChange,
    /// `allowed_attachment_filetypes_setting_change`
    AllowedAttachmentFiletypesSettingChange,
    /// `attach_uploads_inline_setting_change`
    AttachUploadsInlineSettingChange,
    /// `teammate_gifs_setting_change`
    TeammateGifsSettingChange,
    /// `user_camera_attachments_setting_change`
    UserCameraAttachmentsSettingChange,
    /// `user_conversation_attachments_setting_change`
    UserConversationAttachmentsSettingChange,
    /// `user_file_attachments_setting_change`
    UserFileAttachmentsSettingChange,
    /// `user_gifs_setting_change`
    UserGifsSettingChange,
    /// `user_media_attachments_setting_change`
    UserMediaAttachmentsSettingChange,
    /// `user_voice_notes_setting_change`
    UserVoiceNotesSettingChange,
    /// `welcome_message_change`
    WelcomeMessageChange,
    /// `workspace_deletion_request`
    WorkspaceDeletionRequest,
    /// The setting that hides contacts' ratings from teammates was changed.
    ///
    /// `hide_csat_from_agents_setting_change`
    HideCsatFromAgentsSettingChange,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ActivityLogActivityType {
        AdminConversationAssignmentLimitChange = "admin_conversation_assignment_limit_change",
        AdminTicketAssignmentLimitChange = "admin_ticket_assignment_limit_change",
        AdminAvatarChange = "admin_avatar_change",
        AdminAwayModeChange = "admin_away_mode_change",
        AdminDeletion = "admin_deletion",
        AdminDeprovisioned = "admin_deprovisioned",
        AdminImpersonationEnd = "admin_impersonation_end",
        AdminImpersonationStart = "admin_impersonation_start",
        AdminImpersonationConsentApproved = "admin_impersonation_consent_approved",
        AdminImpersonationConsentRevoked = "admin_impersonation_consent_revoked",
        AdminInviteChange = "admin_invite_change",
        AdminInviteCreation = "admin_invite_creation",
        AdminInviteDeletion = "admin_invite_deletion",
        AdminLoginFailure = "admin_login_failure",
        AdminLoginSuccess = "admin_login_success",
        AdminLogout = "admin_logout",
        AdminOccupancySettingChange = "admin_occupancy_setting_change",
        AdminOccupancyStateChange = "admin_occupancy_state_change",
        AdminPasswordResetRequest = "admin_password_reset_request",
        AdminPasswordResetSuccess = "admin_password_reset_success",
        AdminPermissionChange = "admin_permission_change",
        AdminProvisioned = "admin_provisioned",
        AdminTwoFactorAuthChange = "admin_two_factor_auth_change",
        AdminUnauthorizedSignInMethod = "admin_unauthorized_sign_in_method",
        AppAdminJoin = "app_admin_join",
        AppAuthenticationMethodChange = "app_authentication_method_change",
        AppDataDeletion = "app_data_deletion",
        AppDataExport = "app_data_export",
        AppGoogleSsoDomainChange = "app_google_sso_domain_change",
        AppIdentityVerificationChange = "app_identity_verification_change",
        AppNameChange = "app_name_change",
        AppOutboundAddressChange = "app_outbound_address_change",
        AppPackageInstallation = "app_package_installation",
        AppPackageTokenRegeneration = "app_package_token_regeneration",
        AppPackageUninstallation = "app_package_uninstallation",
        AppTeamCreation = "app_team_creation",
        AppTeamDeletion = "app_team_deletion",
        AppTeamMembershipModification = "app_team_membership_modification",
        AppTimezoneChange = "app_timezone_change",
        AppWebhookCreation = "app_webhook_creation",
        AppWebhookDeletion = "app_webhook_deletion",
        ArticlesInMessengerEnabledChange = "articles_in_messenger_enabled_change",
        AutomaticAwayModeSettingChange = "automatic_away_mode_setting_change",
        BulkDelete = "bulk_delete",
        BulkExport = "bulk_export",
        CampaignDeletion = "campaign_deletion",
        CampaignStateChange = "campaign_state_change",
        ConversationDeletionScheduleCreation = "conversation_deletion_schedule_creation",
        ConversationDeletionScheduleDeletion = "conversation_deletion_schedule_deletion",
        ConversationDeletionScheduleStateChange = "conversation_deletion_schedule_state_change",
        ConversationDeletionScheduleUpdate = "conversation_deletion_schedule_update",
        ConversationPartDeletion = "conversation_part_deletion",
        ConversationPdfExport = "conversation_pdf_export",
        ConversationTopicChange = "conversation_topic_change",
        ConversationTopicCreation = "conversation_topic_creation",
        ConversationTopicDeletion = "conversation_topic_deletion",
        ContentRedactionRuleCreation = "content_redaction_rule_creation",
        ContentRedactionRuleDeletion = "content_redaction_rule_deletion",
        ContentRedactionRuleUpdate = "content_redaction_rule_update",
        CsvImportCompletion = "csv_import_completion",
        CsvImportCreation = "csv_import_creation",
        CustomAuthenticationTokenCreation = "custom_authentication_token_creation",
        HelpCenterSettingsChange = "help_center_settings_change",
        InboundConversationsChange = "inbound_conversations_change",
        InboxAccessChange = "inbox_access_change",
        MacroCreation = "macro_creation",
        MacroDeletion = "macro_deletion",
        MacroUpdate = "macro_update",
        MacroUsageExport = "macro_usage_export",
        MaliciousDomainsSettingChange = "malicious_domains_setting_change",
        MessageDeletion = "message_deletion",
        MessageStateChange = "message_state_change",
        MessengerApiSecretCreation = "messenger_api_secret_creation",
        MessengerApiSecretDeletion = "messenger_api_secret_deletion",
        MessengerLookAndFeelChange = "messenger_look_and_feel_change",
        MessengerSearchRequiredChange = "messenger_search_required_change",
        MessengerSpacesChange = "messenger_spaces_change",
        OauthTokenRevocation = "oauth_token_revocation",
        OfficeHoursChange = "office_hours_change",
        RoleChange = "role_change",
        RoleCreation = "role_creation",
        RoleDeletion = "role_deletion",
        RulesetActivationTitlePreview = "ruleset_activation_title_preview",
        RulesetCreation = "ruleset_creation",
        RulesetDeletion = "ruleset_deletion",
        SearchBrowseEnabledChange = "search_browse_enabled_change",
        SearchBrowseRequiredChange = "search_browse_required_change",
        SeatChange = "seat_change",
        SeatRevoke = "seat_revoke",
        SecuritySettingsChange = "security_settings_change",
        SeriesCreation = "series_creation",
        SeriesDeletion = "series_deletion",
        SeriesSettingsUpdate = "series_settings_update",
        SeriesStatusChange = "series_status_change",
        SeriesUpdate = "series_update",
        StripInboundEmailLinksChange = "strip_inbound_email_links_change",
        TemporaryExpectationChange = "temporary_expectation_change",
        TeamAssignmentLimitChange = "team_assignment_limit_change",
        TrustedDomainsSettingChange = "trusted_domains_setting_change",
        UnassignUnsnoozedAtCapacitySettingChange = "unassign_unsnoozed_at_capacity_setting_change",
        UnassignUnsnoozedWhenAwaySettingChange = "unassign_unsnoozed_when_away_setting_change",
        UpfrontEmailCollectionChange = "upfront_email_collection_change",
        AllowedAttachmentFiletypesSettingChange = "allowed_attachment_filetypes_setting_change",
        AttachUploadsInlineSettingChange = "attach_uploads_inline_setting_change",
        TeammateGifsSettingChange = "teammate_gifs_setting_change",
        UserCameraAttachmentsSettingChange = "user_camera_attachments_setting_change",
        UserConversationAttachmentsSettingChange = "user_conversation_attachments_setting_change",
        UserFileAttachmentsSettingChange = "user_file_attachments_setting_change",
        UserGifsSettingChange = "user_gifs_setting_change",
        UserMediaAttachmentsSettingChange = "user_media_attachments_setting_change",
        UserVoiceNotesSettingChange = "user_voice_notes_setting_change",
        WelcomeMessageChange = "welcome_message_change",
        WorkspaceDeletionRequest = "workspace_deletion_request",
        HideCsatFromAgentsSettingChange = "hide_csat_from_agents_setting_change",
    }
}

/// The types of entries in the activity log; the list is not paginated.
///
/// Returned by [`admins().list_activity_log_event_types`](super::admins::Admins::list_activity_log_event_types).
///
/// Schema `activity_log_event_type_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityLogEventTypeList {
    /// Always `activity_log_event_type.list`.
    pub type_: Option<String>,
    /// The values of [`ActivityLog.activity_type`](field@ActivityLog::activity_type) that a search accepts.
    pub event_types: Vec<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ActivityLogEventTypeList {
        type_: "type",
        event_types: "event_types",
    } items { "event_types" }
}

/// A page of the workspace's activity log.
///
/// Returned by [`admins().list_activity_logs`](super::admins::Admins::list_activity_logs) and [`admins().search_activity_logs`](super::admins::Admins::search_activity_logs).
///
/// Schema `activity_log_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityLogList {
    /// Always `activity_log.list`.
    pub type_: Option<String>,
    /// The pagination data, with the URL of the next page in `next`; the last page has no `next`.
    pub pages: Option<PagesLink>,
    /// The entries of this page.
    pub activity_logs: Vec<ActivityLog>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ActivityLogList {
        type_: "type",
        pages: "pages",
        activity_logs: "activity_logs",
    } items { "activity_logs" }
}

#[cfg(feature = "client")]
page! { ActivityLogList: ActivityLog = activity_logs }

/// The details of an activity log entry. The fields depend on the type of the entry; some fields are undeclared.
///
/// Part of [`ActivityLog`].
///
/// Schema `activity_log_metadata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityLogMetadata {
    /// The sign-in method, in entries about a sign-in.
    pub sign_in_method: Option<String>,
    /// The contact's `external_id`, in entries about a contact.
    pub external_id: Option<Id>,
    /// Whether the teammate went away; false if the teammate came back.
    pub away_mode: Option<bool>,
    /// The reason for being away, as a string.
    pub away_status_reason: Option<String>,
    /// Whether the teammate's conversations are reassigned while the teammate is away.
    pub reassign_conversations: Option<bool>,
    /// The cause of the change to the away mode.
    pub source: Option<String>,
    /// Whether the away mode was changed automatically or manually, as a string.
    pub auto_changed: Option<String>,
    /// The id of the teammate who made the change; this teammate can differ from the affected teammate.
    pub update_by: Option<i64>,
    /// The name of the teammate who made the change.
    pub update_by_name: Option<String>,
    /// The previous state, `idle` or `occupied`, in entries about a change of occupancy; null if the previous state is unknown.
    pub previous_state: Option<String>,
    /// The new state, `idle` or `occupied`, in entries about a change of occupancy.
    pub new_state: Option<String>,
    /// The number of minutes without activity after which a teammate counts as idle.
    pub threshold_minutes: Option<i64>,
    /// When the teammate was last active, in entries about a change of occupancy.
    pub last_activity_at: Option<Timestamp>,
    /// Whether Intercom determined the state; false if a teammate set the state.
    pub auto: Option<bool>,
    /// The group of settings, such as `teammate_occupancy` or `automatic_away_mode`.
    pub setting_type: Option<String>,
    /// The changed settings, keyed by name.
    pub changes: Option<Map<String, Value>>,
    /// The maximum number of conversations that can be assigned to the teammate.
    pub conversation_assignment_limit: Option<i64>,
    /// The maximum number of tickets that can be assigned to the teammate.
    pub ticket_assignment_limit: Option<i64>,
    /// The team whose assignment limit was changed.
    pub team: Option<ActivityLogMetadataTeam>,
    /// The assignment limit of the team; null if the limit was removed.
    pub team_assignment_limit: Option<i64>,
    /// Whether the setting was switched on or off.
    pub enabled: Option<bool>,
    /// The chosen mode of the setting, for instance `when_away_only`.
    pub mode: Option<String>,
    /// The id of the consent to an impersonation, in entries about an impersonation.
    pub consent_id: Option<Id>,
    /// When the consent to the impersonation expires.
    pub expired_at: Option<Timestamp>,
    /// The state before the change. The form of the value depends on the type of the entry; the value can be a string.
    pub before: Option<Map<String, Value>>,
    /// The state after the change. The form of the value depends on the type of the entry; the value can be a string.
    pub after: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ActivityLogMetadata {
        sign_in_method: "sign_in_method",
        external_id: "external_id",
        away_mode: "away_mode",
        away_status_reason: "away_status_reason",
        reassign_conversations: "reassign_conversations",
        source: "source",
        auto_changed: "auto_changed",
        update_by: "update_by",
        update_by_name: "update_by_name",
        previous_state: "previous_state",
        new_state: "new_state",
        threshold_minutes: "threshold_minutes",
        last_activity_at: "last_activity_at",
        auto: "auto",
        setting_type: "setting_type",
        changes: "changes",
        conversation_assignment_limit: "conversation_assignment_limit",
        ticket_assignment_limit: "ticket_assignment_limit",
        team: "team",
        team_assignment_limit: "team_assignment_limit",
        enabled: "enabled",
        mode: "mode",
        consent_id: "consent_id" as number,
        expired_at: "expired_at" as text,
        before: "before",
        after: "after",
    }
}

/// The team to which an entry of the activity log refers.
///
/// Part of [`ActivityLogMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityLogMetadataTeam {
    /// The id of the team. [`teams().find`](super::teams::Teams::find) returns the team, unless the team was deleted later.
    pub id: Id,
    /// The name of the team.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ActivityLogMetadataTeam {
        id: "id" as number,
        name: "name",
    }
}

/// The teammate who performed the action that an entry of the activity log records.
///
/// Part of [`ActivityLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityLogPerformedBy {
    /// Always `admin`.
    pub type_: Option<String>,
    /// The id of the teammate. [`admins().find`](super::admins::Admins::find) returns the teammate, unless the teammate was removed later.
    pub id: Id,
    /// The email address of the teammate.
    pub email: Option<String>,
    /// The IP address from which the action was performed.
    pub ip: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ActivityLogPerformedBy {
        type_: "type",
        id: "id",
        email: "email",
        ip: "ip",
    }
}

/// A reference to an object of a contact, such as a tag or a note, with only the id and the path of the object.
///
/// Part of [`ContactNotes`], [`ContactSubscriptionTypes`] and [`ContactTags`].
///
/// Schema `addressable_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressableList {
    /// The type of the object, such as `tag`, `note` or `subscription`.
    pub type_: Option<String>,
    /// The id of the tag, note or subscription type.
    pub id: Id,
    /// The path of the full object in the API, without the host.
    pub url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AddressableList {
        type_: "type",
        id: "id",
        url: "url",
    }
}

/// A teammate, that is, a person with an account in the workspace who can reply to conversations. Conversations can be assigned to teammates.
///
/// Returned by [`admins().find`](super::admins::Admins::find) and [`admins().set_away`](super::admins::Admins::set_away).
///
/// Part of [`AdminList`], [`CompanyNote`] and [`Note`].
///
/// Received in webhooks as `Event::Admin`.
///
/// Schema `admin`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Admin {
    /// Always `admin`.
    pub type_: Option<String>,
    /// The id of the teammate, as in `admin_id` of requests and `admin_assignee_id` of responses.
    pub id: Id,
    /// The name that contacts and teammates see.
    pub name: Option<String>,
    /// The email address of the teammate's account.
    pub email: Option<String>,
    /// The job title in the teammate's profile, as free text; empty or absent if not set.
    pub job_title: Option<String>,
    /// Whether the teammate is away; see [`admins().set_away`](super::admins::Admins::set_away).
    pub away_mode_enabled: Option<bool>,
    /// Whether replies in the teammate's conversations go to the default inbox while the teammate is away.
    pub away_mode_reassign: Option<bool>,
    /// The id of the reason for being away, from [`away_status_reasons().list`](super::away_status_reasons::AwayStatusReasons::list); null if there is none.
    pub away_status_reason_id: Option<Id>,
    /// Whether the teammate has a paid seat, which some features of the Inbox require.
    pub has_inbox_seat: Option<bool>,
    /// The ids of the teammate's teams; empty if there are none. [`teams().find`](super::teams::Teams::find) returns a team.
    pub team_ids: Vec<Id>,
    /// The avatar of the teammate; null if there is none. In lists, the avatar is also null unless the parameter `display_avatar` is true.
    pub avatar: Option<AdminAvatar>,
    /// The teams of which the teammate is a primary or a secondary member; null if no team distinguishes primary and secondary members.
    pub team_priority_level: Option<TeamPriorityLevel>,
    /// The role, which determines the teammate's permissions in the workspace; null or absent if no role is assigned.
    pub role: Option<AdminRole>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Admin {
        type_: "type",
        id: "id",
        name: "name",
        email: "email",
        job_title: "job_title",
        away_mode_enabled: "away_mode_enabled",
        away_mode_reassign: "away_mode_reassign",
        away_status_reason_id: "away_status_reason_id" as number,
        has_inbox_seat: "has_inbox_seat",
        team_ids: "team_ids" as number,
        avatar: "avatar",
        team_priority_level: "team_priority_level",
        role: "role",
    }
}

/// The avatar of a teammate: a URL, or an object with the URL. Lists include avatars only if the parameter `display_avatar` is true.
///
/// Part of [`Admin`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AdminAvatar {
    /// The avatar as an object; the form in the OpenAPI description of 2.11.
    ///
    /// Matches if `type` or `image_url` is present.
    Image(AdminAvatarImage),
    /// The URL of the image; the form in the OpenAPI descriptions since 2.12.
    ///
    /// A string.
    Text(String),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<AdminAvatarImage> for AdminAvatar {
    #[inline]
    fn from(value: AdminAvatarImage) -> Self {
        Self::Image(value)
    }
}

set_to_from!(AdminAvatar : AdminAvatarImage);

impl From<String> for AdminAvatar {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for AdminAvatar {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(AdminAvatar : String, & str);

union! {
    AdminAvatar {
        Image(AdminAvatarImage) = object().any(&["type", "image_url"]),
        Text(String) = text(),
    }
}

/// The avatar of a teammate, as an object with the URL of the image.
///
/// Part of [`AdminAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminAvatarImage {
    /// Always `avatar`.
    pub type_: Option<String>,
    /// The URL of the image; null if the teammate has no avatar.
    pub image_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AdminAvatarImage {
        type_: "type",
        image_url: "image_url",
    }
}

/// All teammates of the workspace; the list is not paginated.
///
/// Returned by [`admins().list`](super::admins::Admins::list).
///
/// Schema `admin_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminList {
    /// Always `admin.list`.
    pub type_: Option<String>,
    /// All teammates. Avatars are included only if the parameter `display_avatar` is true.
    pub admins: Vec<Admin>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AdminList {
        type_: "type",
        admins: "admins",
    } items { "admins" }
}

#[cfg(feature = "client")]
page! { AdminList: Admin = admins }

/// The members of a team by priority: the primary and the secondary members.
///
/// Part of [`Team`].
///
/// Schema `admin_priority_level`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminPriorityLevel {
    /// The ids of the primary members; null if there are none.
    pub primary_admin_ids: Vec<Id>,
    /// The ids of the secondary members; null if there are none.
    pub secondary_admin_ids: Vec<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AdminPriorityLevel {
        primary_admin_ids: "primary_admin_ids" as number,
        secondary_admin_ids: "secondary_admin_ids" as number,
    }
}

/// A reply or a note of a teammate.
///
/// Part of [`ReplyConversationRequest`].
///
/// Schema `admin_reply_conversation_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminReplyConversationRequest {
    /// Whether the reply is visible to the contact.
    ///
    /// Required.
    pub message_type: Option<AdminReplyConversationRequestMessageType>,
    /// The body, required for comments and notes. Notes accept some HTML.
    pub body: Option<String>,
    /// The id of the teammate shown as the author.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// When the reply was written; defaults to the current time.
    pub created_at: Option<Timestamp>,
    /// The buttons to offer; required for quick replies.
    pub reply_options: Option<Vec<QuickReplyOption>>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The files to attach, at most 10; the request contains the contents of the files.
    pub attachment_files: Option<Vec<File>>,
    /// True sends no notifications about the reply. Defaults to false.
    pub skip_notifications: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AdminReplyConversationRequest {
    /// Creates an empty value. Required: `message_type`, `admin_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl SetTo<AdminReplyConversationRequestMessageType>,
    ) -> Self {
        self.message_type.put(message_type.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `reply_options`.
    #[inline]
    pub fn reply_options(
        mut self,
        reply_options: impl SetToList<QuickReplyOption>,
    ) -> Self {
        self.reply_options.put(reply_options.set_to_list());
        self
    }

    /// Adds one item to `reply_options`.
    #[inline]
    pub fn reply_option(mut self, reply_option: impl Into<QuickReplyOption>) -> Self {
        push(&mut self.reply_options, reply_option.into());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(mut self, attachment_urls: impl SetToList<String>) -> Self {
        self.attachment_urls.put(attachment_urls.set_to_list());
        self
    }

    /// Adds one item to `attachment_urls`.
    #[inline]
    pub fn attachment_url(mut self, attachment_url: impl Into<String>) -> Self {
        push(&mut self.attachment_urls, attachment_url.into());
        self
    }

    /// Sets `attachment_files`.
    #[inline]
    pub fn attachment_files(mut self, attachment_files: impl SetToList<File>) -> Self {
        self.attachment_files.put(attachment_files.set_to_list());
        self
    }

    /// Adds one item to `attachment_files`.
    #[inline]
    pub fn attachment_file(mut self, attachment_file: impl Into<File>) -> Self {
        push(&mut self.attachment_files, attachment_file.into());
        self
    }

    /// Sets `skip_notifications`.
    #[inline]
    pub fn skip_notifications(mut self, skip_notifications: impl SetTo<bool>) -> Self {
        self.skip_notifications.put(skip_notifications.set_to());
        self
    }
}

record! {
    AdminReplyConversationRequest {
        message_type: "message_type",
        body: "body",
        admin_id: "admin_id",
        created_at: "created_at",
        reply_options: "reply_options",
        attachment_urls: "attachment_urls",
        attachment_files: "attachment_files",
        skip_notifications: "skip_notifications",
    } constants { "type" = "admin" } required { "message_type", "admin_id" }
}

/// The type of a teammate's reply.
///
/// Part of [`AdminReplyConversationRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminReplyConversationRequestMessageType {
    /// A reply to the contact.
    ///
    /// `comment`
    Comment,
    /// A note for teammates.
    ///
    /// `note`
    Note,
    /// Buttons from which the contact chooses a reply.
    ///
    /// `quick_reply`
    QuickReply,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    AdminReplyConversationRequestMessageType {
        Comment = "comment",
        Note = "note",
        QuickReply = "quick_reply",
    }
}

/// The type of a teammate's reply to a ticket.
///
/// Part of [`ReplyTicketRequestAdmin`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminReplyTicketRequestMessageType {
    /// A reply to the contact.
    ///
    /// `comment`
    Comment,
    /// A note for teammates.
    ///
    /// `note`
    Note,
    /// Buttons for a reply with one click.
    ///
    /// `quick_reply`
    QuickReply,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    AdminReplyTicketRequestMessageType {
        Comment = "comment",
        Note = "note",
        QuickReply = "quick_reply",
    }
}

/// A button for the contact's reply.
///
/// Part of [`ReplyTicketRequestAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminReplyTicketRequestReplyOption {
    /// The text on the button.
    ///
    /// Required.
    pub text: Option<String>,
    /// The id of the button, chosen by the caller. A click on the button creates a comment whose metadata contains this id.
    ///
    /// Required.
    pub uuid: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AdminReplyTicketRequestReplyOption {
    /// Creates an empty value. Required: `text`, `uuid`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    #[inline]
    pub fn text(mut self, text: impl SetTo<String>) -> Self {
        self.text.put(text.set_to());
        self
    }

    /// Sets `uuid`.
    #[inline]
    pub fn uuid(mut self, uuid: impl SetTo<String>) -> Self {
        self.uuid.put(uuid.set_to());
        self
    }
}

record! {
    AdminReplyTicketRequestReplyOption {
        text: "text",
        uuid: "uuid",
    } required { "text", "uuid" }
}

/// The role of a teammate: a named set of permissions. Roles are managed in the web app.
///
/// Part of [`Admin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminRole {
    /// Always `role`.
    pub type_: Option<String>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name that the workspace chose for the role.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AdminRole {
        type_: "type",
        id: "id",
        name: "name",
    }
}

/// The teammate to whom the access token belongs, and the workspace, as returned by [`admins().identify`](super::admins::Admins::identify).
///
/// Returned by [`admins().identify`](super::admins::Admins::identify).
///
/// Schema `admin_with_app`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminWithApp {
    /// Always `admin`.
    pub type_: Option<String>,
    /// The id of the teammate, for `admin_id` in requests on behalf of the token's owner.
    pub id: Id,
    /// The name that contacts and teammates see.
    pub name: Option<String>,
    /// The email address of the teammate's account. Do not use the address to identify a person unless `email_verified` is true.
    pub email: Option<String>,
    /// The job title in the teammate's profile, as free text; empty or absent if not set.
    pub job_title: Option<String>,
    /// Whether the teammate is away; see [`admins().set_away`](super::admins::Admins::set_away).
    pub away_mode_enabled: Option<bool>,
    /// Whether replies in the teammate's conversations go to the default inbox while the teammate is away.
    pub away_mode_reassign: Option<bool>,
    /// Whether the teammate has a paid seat, which some features of the Inbox require.
    pub has_inbox_seat: Option<bool>,
    /// The ids of the teammate's teams; empty if there are none. [`teams().find`](super::teams::Teams::find) returns a team.
    pub team_ids: Vec<Id>,
    /// The avatar of the teammate, which is always included in this response.
    pub avatar: Option<AdminWithAppAvatar>,
    /// Whether the teammate has verified the email address.
    pub email_verified: Option<bool>,
    /// The workspace to which the access token belongs.
    pub app: Option<App>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AdminWithApp {
        type_: "type",
        id: "id",
        name: "name",
        email: "email",
        job_title: "job_title",
        away_mode_enabled: "away_mode_enabled",
        away_mode_reassign: "away_mode_reassign",
        has_inbox_seat: "has_inbox_seat",
        team_ids: "team_ids" as number,
        avatar: "avatar",
        email_verified: "email_verified",
        app: "app",
    }
}

/// The avatar of the teammate to whom the access token belongs.
///
/// Part of [`AdminWithApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminWithAppAvatar {
    /// Always `avatar`.
    pub type_: Option<String>,
    /// The URL of the image; null if the teammate has no avatar.
    pub image_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AdminWithAppAvatar {
        type_: "type",
        image_url: "image_url",
    }
}

/// The actions of Fin, the AI agent, in a conversation or ticket, and their outcome. Fin is a paid feature.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `ai_agent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgent {
    /// The type of the source that triggered Fin.
    pub source_type: Option<AiAgentSourceType>,
    /// The title of the source that triggered Fin, such as the name of a workflow; null for `essentials_plan_setup`.
    pub source_title: Option<String>,
    /// The type of Fin's last answer; null if Fin has not answered.
    pub last_answer_type: Option<AiAgentLastAnswerType>,
    /// Whether Fin resolved the conversation; null if Fin has not answered.
    pub resolution_state: Option<AiAgentResolutionState>,
    /// The contact's rating of Fin, from 1 to 5; null if there is none.
    pub rating: Option<i64>,
    /// The contact's comment on the rating; null if there is none.
    pub rating_remark: Option<String>,
    /// When the rating was given; null if there is none.
    pub created_at: Option<Timestamp>,
    /// When the rating was last changed; null if there is none.
    pub updated_at: Option<Timestamp>,
    /// The content that Fin used.
    pub content_sources: Option<ContentSourceList>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AiAgent {
        source_type: "source_type",
        source_title: "source_title",
        last_answer_type: "last_answer_type",
        resolution_state: "resolution_state",
        rating: "rating",
        rating_remark: "rating_remark",
        created_at: "created_at",
        updated_at: "updated_at",
        content_sources: "content_sources",
    }
}

/// The type of Fin's last answer in a conversation.
///
/// Part of [`AiAgent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentLastAnswerType {
    /// Fin generated the answer.
    ///
    /// `ai_answer`
    AiAnswer,
    /// The answer was prepared in the workspace, not generated.
    ///
    /// `custom_answer`
    CustomAnswer,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    AiAgentLastAnswerType {
        AiAnswer = "ai_answer",
        CustomAnswer = "custom_answer",
    }
}

/// Whether Fin resolved a conversation.
///
/// Part of [`AiAgent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentResolutionState {
    /// The conversation counts as resolved, although the contact has not confirmed the resolution.
    ///
    /// `assumed_resolution`
    AssumedResolution,
    /// The contact has confirmed that the conversation is resolved.
    ///
    /// `confirmed_resolution`
    ConfirmedResolution,
    /// Fin handed the conversation over to a teammate.
    ///
    /// `escalated`
    Escalated,
    /// The contact was not satisfied with Fin's answer.
    ///
    /// `negative_feedback`
    NegativeFeedback,
    /// A procedure that Fin followed handed the conversation over to a teammate.
    ///
    /// `procedure_handoff`
    ProcedureHandoff,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    AiAgentResolutionState {
        AssumedResolution = "assumed_resolution",
        ConfirmedResolution = "confirmed_resolution",
        Escalated = "escalated",
        NegativeFeedback = "negative_feedback",
        ProcedureHandoff = "procedure_handoff",
    }
}

/// The type of the source that triggered Fin in a conversation.
///
/// Part of [`AiAgent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentSourceType {
    /// The setup of the Essentials plan; `source_title` is null.
    ///
    /// `essentials_plan_setup`
    EssentialsPlanSetup,
    /// `profile`
    Profile,
    /// A workflow; `source_title` contains the name of the workflow.
    ///
    /// `workflow`
    Workflow,
    /// A teammate's preview of a workflow.
    ///
    /// `workflow_preview`
    WorkflowPreview,
    /// A teammate's preview of Fin.
    ///
    /// `fin_preview`
    FinPreview,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    AiAgentSourceType {
        EssentialsPlanSetup = "essentials_plan_setup",
        Profile = "profile",
        Workflow = "workflow",
        WorkflowPreview = "workflow_preview",
        FinPreview = "fin_preview",
    }
}

/// A workspace, which older parts of Intercom call an app.
///
/// Part of [`AdminWithApp`].
///
/// Schema `app`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    /// Always `app`.
    pub type_: Option<String>,
    /// The id of the workspace, as in the URLs of the web app and in `app_id` of webhook notifications.
    pub id_code: Option<String>,
    /// The name of the workspace in Intercom.
    pub name: Option<String>,
    /// The region that stores the workspace's data: `US`, `EU` or `AU`. The region determines the API host.
    pub region: Option<String>,
    /// The time zone of the workspace. Searches for contacts by date compare whole days in this time zone.
    pub timezone: Option<String>,
    /// When the workspace was created.
    pub created_at: Option<Timestamp>,
    /// Whether the Messenger verifies the identity of users.
    pub identity_verification: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    App {
        type_: "type",
        id_code: "id_code",
        name: "name",
        region: "region",
        timezone: "timezone",
        created_at: "created_at",
        identity_verification: "identity_verification",
    }
}

/// A page of a help center, written by teammates for customers to read.
///
/// In a help center with several languages, the fields other than `translated_content` apply to the default language. The
/// notifications of the topics `article.*` also contain an article.
///
/// Returned by [`articles().create`](super::articles::Articles::create), [`articles().find`](super::articles::Articles::find), [`articles().update`](super::articles::Articles::update), [`articles().find_draft`](super::articles::Articles::find_draft), [`articles().stage_draft`](super::articles::Articles::stage_draft) and [`articles().publish_draft`](super::articles::Articles::publish_draft).
///
/// Part of [`SearchArticlesResponseData`].
///
/// Received in webhooks as `Event::Article`.
///
/// Schema `article`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Article {
    /// `article`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the article: a number as a string, unique within the workspace.
    pub id: Id,
    /// The id of the workspace. The ids of other objects are unique only within a workspace.
    pub workspace_id: Option<Id>,
    /// The heading of the article, in the default language.
    pub title: Option<String>,
    /// The subtitle in the default language: one or two lines.
    pub description: Option<String>,
    /// The body as HTML, in the default language.
    pub body: Option<String>,
    /// `body` as Markdown.
    pub body_markdown: Option<String>,
    /// The id of the teammate shown as the author in the default language.
    pub author_id: Option<Id>,
    /// Whether customers can read the article in the default language; each translation has a separate state.
    pub state: Option<ArticleListItemState>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// When the article's content in the default language was last changed.
    pub updated_at: Option<Timestamp>,
    /// Whether a draft is staged for the published content; false for an article that was never published. [`articles().find_draft`](super::articles::Articles::find_draft) returns the draft.
    pub has_unpublished_changes: Option<bool>,
    /// When the staged draft was last changed; null if no draft is staged.
    pub draft_updated_at: Option<Timestamp>,
    /// The URL of the article in the help center, in the default language; null for a draft.
    pub url: Option<String>,
    /// The ids of all collections and sections of the article; empty or absent if there are none.
    pub parent_ids: Vec<Id>,
    /// Whether Fin, the AI agent, can use the content to answer customers.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot, the AI assistant for teammates, can use the content.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the content.
    pub ai_sales_agent_availability: Option<bool>,
    /// The id of the article's creator, a teammate; the creator can differ from the author.
    pub created_by_id: Option<Id>,
    /// The id of the last teammate to make a change; can be null.
    pub updated_by_id: Option<Id>,
    /// Whether Fin excludes the article from its suggestions.
    pub exclude_from_article_suggestions: Option<bool>,
    /// The people who can read the article in the help center; applies to all languages. `audience_ids` limits the contacts for whom Fin can use the article.
    pub help_center_audience: Option<ArticleListItemHelpCenterAudience>,
    /// When the article will be published; null if publication is not scheduled.
    pub scheduled_publish_at: Option<Timestamp>,
    /// When the article will be unpublished; null if no time is scheduled.
    pub scheduled_unpublish_at: Option<Timestamp>,
    /// The default language of the help center, such as `en`; absent if the help center has only one language.
    pub default_locale: Option<String>,
    /// The translations; null or absent if the help center has only one language.
    pub translated_content: Option<ArticleTranslatedContent>,
    /// The tags of the article. An update of the article does not change the tags.
    pub tags: Option<Tags>,
    /// The id of the article's content; only some responses contain this field. Operations on articles use `id` instead.
    pub content_id: Option<Id>,
    /// The statistics of views and of readers' reactions; [`articles().list`](super::articles::Articles::list) does not return statistics.
    pub statistics: Option<ArticleStatistics>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Article {
        type_: "type" = "article",
        id: "id",
        workspace_id: "workspace_id",
        title: "title",
        description: "description",
        body: "body",
        body_markdown: "body_markdown",
        author_id: "author_id" as number,
        state: "state",
        created_at: "created_at",
        updated_at: "updated_at",
        has_unpublished_changes: "has_unpublished_changes",
        draft_updated_at: "draft_updated_at",
        url: "url",
        parent_ids: "parent_ids" as number,
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
        created_by_id: "created_by_id" as number,
        updated_by_id: "updated_by_id" as number,
        exclude_from_article_suggestions: "exclude_from_article_suggestions",
        help_center_audience: "help_center_audience",
        scheduled_publish_at: "scheduled_publish_at",
        scheduled_unpublish_at: "scheduled_unpublish_at",
        default_locale: "default_locale",
        translated_content: "translated_content",
        tags: "tags",
        content_id: "content_id",
        statistics: "statistics",
    }
}

/// An article in one language: the texts, the author and the times.
///
/// Each language has a separate author, and is published independently.
///
/// Part of [`ArticleTranslatedContent`].
///
/// Schema `article_content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArticleContent {
    /// `article_content`
    pub type_: Option<Cow<'static, str>>,
    /// The heading in this language.
    pub title: Option<String>,
    /// The subtitle in this language: one or two lines.
    pub description: Option<String>,
    /// The body as HTML.
    pub body: Option<String>,
    /// `body` as Markdown.
    pub body_markdown: Option<String>,
    /// The id of the teammate shown as the author in this language.
    pub author_id: Option<Id>,
    /// Whether the article is published in this language; other languages may still be drafts.
    pub state: Option<ArticleContentState>,
    /// When the content in this language was created; set by Intercom.
    pub created_at: Option<Timestamp>,
    /// When the content in this language was last changed; set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Whether a draft is staged for the published content; false for an article that was never published. [`articles().find_draft`](super::articles::Articles::find_draft) returns the draft.
    pub has_unpublished_changes: Option<bool>,
    /// When the staged draft was last changed; null if no draft is staged.
    pub draft_updated_at: Option<Timestamp>,
    /// The URL of the article in this language; set by Intercom.
    pub url: Option<String>,
    /// The ids of the audiences for which Fin can use the content in answers; see [`audiences().list`](super::audiences::Audiences::list). Empty if Fin can use the content for all contacts.
    pub audience_ids: Option<Vec<Id>>,
    /// Whether Fin, the AI agent, can use the content to answer customers.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot, the AI assistant for teammates, can use the content.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the content.
    pub ai_sales_agent_availability: Option<bool>,
    /// The id of a teammate, the creator of the content in this language; the creator can differ from the author.
    pub created_by_id: Option<Id>,
    /// The id of the last teammate to make a change; can be null.
    pub updated_by_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ArticleContent {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<Cow<'static, str>>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `body_markdown`.
    #[inline]
    pub fn body_markdown(mut self, body_markdown: impl SetTo<String>) -> Self {
        self.body_markdown.put(body_markdown.set_to());
        self
    }

    /// Sets `author_id`.
    #[inline]
    pub fn author_id(mut self, author_id: impl SetTo<Id>) -> Self {
        self.author_id.put(author_id.set_to());
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl SetTo<ArticleContentState>) -> Self {
        self.state.put(state.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `updated_at`.
    #[inline]
    pub fn updated_at(mut self, updated_at: impl SetTo<Timestamp>) -> Self {
        self.updated_at.put(updated_at.set_to());
        self
    }

    /// Sets `has_unpublished_changes`.
    #[inline]
    pub fn has_unpublished_changes(
        mut self,
        has_unpublished_changes: impl SetTo<bool>,
    ) -> Self {
        self.has_unpublished_changes.put(has_unpublished_changes.set_to());
        self
    }

    /// Sets `draft_updated_at`.
    #[inline]
    pub fn draft_updated_at(mut self, draft_updated_at: impl SetTo<Timestamp>) -> Self {
        self.draft_updated_at.put(draft_updated_at.set_to());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl SetTo<String>) -> Self {
        self.url.put(url.set_to());
        self
    }

    /// Sets `audience_ids`.
    #[inline]
    pub fn audience_ids(mut self, audience_ids: impl SetToList<Id>) -> Self {
        self.audience_ids.put(audience_ids.set_to_list());
        self
    }

    /// Adds one item to `audience_ids`.
    #[inline]
    pub fn audience_id(mut self, audience_id: impl Into<Id>) -> Self {
        push(&mut self.audience_ids, audience_id.into());
        self
    }

    /// Sets `ai_chatbot_availability`.
    #[inline]
    pub fn ai_chatbot_availability(
        mut self,
        ai_chatbot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_chatbot_availability.put(ai_chatbot_availability.set_to());
        self
    }

    /// Sets `ai_copilot_availability`.
    #[inline]
    pub fn ai_copilot_availability(
        mut self,
        ai_copilot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_copilot_availability.put(ai_copilot_availability.set_to());
        self
    }

    /// Sets `ai_sales_agent_availability`.
    #[inline]
    pub fn ai_sales_agent_availability(
        mut self,
        ai_sales_agent_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_sales_agent_availability.put(ai_sales_agent_availability.set_to());
        self
    }
}

record! {
    ArticleContent {
        type_: "type" = "article_content",
        title: "title",
        description: "description",
        body: "body",
        body_markdown: "body_markdown",
        author_id: "author_id" as number,
        state: "state",
        created_at: "created_at",
        updated_at: "updated_at",
        has_unpublished_changes: "has_unpublished_changes",
        draft_updated_at: "draft_updated_at",
        url: "url",
        audience_ids: "audience_ids" as number,
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
        created_by_id: "created_by_id" as number,
        updated_by_id: "updated_by_id" as number,
    }
}

/// Whether customers can read an article in one of its languages.
///
/// Part of [`ArticleContent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleContentState {
    /// The article is published in this language in the help center.
    ///
    /// `published`
    Published,
    /// Customers cannot read the article in this language.
    ///
    /// `draft`
    Draft,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ArticleContentState {
        Published = "published",
        Draft = "draft",
    }
}

/// The confirmation that an article was deleted.
///
/// Returned by [`articles().delete`](super::articles::Articles::delete).
///
/// Schema `deleted_article_object`.
#[doc(alias("DeletedArticleObject"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArticleDeleted {
    /// The id of the deleted object.
    pub id: Id,
    /// `article`
    pub object: Option<Cow<'static, str>>,
    /// Always true; a failed deletion returns an error.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ArticleDeleted {
        id: "id",
        object: "object" = "article",
        deleted: "deleted",
    }
}

/// A page of the workspace's articles, the most recently changed first.
///
/// Returned by [`articles().list`](super::articles::Articles::list).
///
/// Schema `article_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArticleList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, and the total number of pages.
    pub pages: Option<PagesLink>,
    /// The number of articles across all pages.
    pub total_count: Option<i64>,
    /// The articles of this page, including drafts.
    pub data: Vec<ArticleListItem>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ArticleList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { ArticleList: ArticleListItem = data }

/// An article as returned by [`articles().list`](super::articles::Articles::list): an [`Article`](Article) without the statistics.
///
/// Part of [`ArticleList`].
///
/// Schema `article_list_item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArticleListItem {
    /// `article`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the article. [`articles().find`](super::articles::Articles::find) also returns the statistics.
    pub id: Id,
    /// The id of the workspace. The ids of other objects are unique only within a workspace.
    pub workspace_id: Option<Id>,
    /// The heading of the article, in the default language.
    pub title: Option<String>,
    /// The subtitle in the default language: one or two lines.
    pub description: Option<String>,
    /// The body as HTML, in the default language.
    pub body: Option<String>,
    /// `body` as Markdown.
    pub body_markdown: Option<String>,
    /// The id of the teammate shown as the author in the default language.
    pub author_id: Option<Id>,
    /// Whether customers can read the article in the default language; each translation has a separate state.
    pub state: Option<ArticleListItemState>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// When the article's content in the default language was last changed.
    pub updated_at: Option<Timestamp>,
    /// Whether a draft is staged for the published content; false for an article that was never published. [`articles().find_draft`](super::articles::Articles::find_draft) returns the draft.
    pub has_unpublished_changes: Option<bool>,
    /// When the staged draft was last changed; null if no draft is staged.
    pub draft_updated_at: Option<Timestamp>,
    /// The URL of the article in the help center, in the default language; null for a draft.
    pub url: Option<String>,
    /// The ids of all collections and sections of the article; empty or absent if there are none.
    pub parent_ids: Vec<Id>,
    /// Whether Fin, the AI agent, can use the content to answer customers.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot, the AI assistant for teammates, can use the content.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the content.
    pub ai_sales_agent_availability: Option<bool>,
    /// The id of the article's creator, a teammate; the creator can differ from the author.
    pub created_by_id: Option<Id>,
    /// The id of the last teammate to make a change; can be null.
    pub updated_by_id: Option<Id>,
    /// Whether Fin excludes the article from its suggestions.
    pub exclude_from_article_suggestions: Option<bool>,
    /// The people who can read the article in the help center; applies to all languages. `audience_ids` limits the contacts for whom Fin can use the article.
    pub help_center_audience: Option<ArticleListItemHelpCenterAudience>,
    /// When the article will be published; null if publication is not scheduled.
    pub scheduled_publish_at: Option<Timestamp>,
    /// When the article will be unpublished; null if no time is scheduled.
    pub scheduled_unpublish_at: Option<Timestamp>,
    /// The default language of the help center, such as `en`; absent if the help center has only one language.
    pub default_locale: Option<String>,
    /// The translations; null or absent if the help center has only one language.
    pub translated_content: Option<ArticleTranslatedContent>,
    /// The tags of the article. An update of the article does not change the tags.
    pub tags: Option<Tags>,
    /// The id of the article's content; only some responses contain this field. Operations on articles use `id` instead.
    pub content_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ArticleListItem {
        type_: "type" = "article",
        id: "id",
        workspace_id: "workspace_id",
        title: "title",
        description: "description",
        body: "body",
        body_markdown: "body_markdown",
        author_id: "author_id" as number,
        state: "state",
        created_at: "created_at",
        updated_at: "updated_at",
        has_unpublished_changes: "has_unpublished_changes",
        draft_updated_at: "draft_updated_at",
        url: "url",
        parent_ids: "parent_ids" as number,
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
        created_by_id: "created_by_id" as number,
        updated_by_id: "updated_by_id" as number,
        exclude_from_article_suggestions: "exclude_from_article_suggestions",
        help_center_audience: "help_center_audience",
        scheduled_publish_at: "scheduled_publish_at",
        scheduled_unpublish_at: "scheduled_unpublish_at",
        default_locale: "default_locale",
        translated_content: "translated_content",
        tags: "tags",
        content_id: "content_id",
    }
}

/// The people who can read an article in the help center.
///
/// Part of [`Article`] and [`ArticleListItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleListItemHelpCenterAudience {
    /// Everybody, including people who are not signed in.
    ///
    /// `everyone`
    Everyone,
    /// Users who are signed in.
    ///
    /// `all_users`
    AllUsers,
    /// Visitors.
    ///
    /// `all_visitors`
    AllVisitors,
    /// Leads.
    ///
    /// `all_leads`
    AllLeads,
    /// Visitors and leads.
    ///
    /// `all_visitors_and_leads`
    AllVisitorsAndLeads,
    /// A custom group, which is defined by rules in the web app.
    ///
    /// `restricted`
    Restricted,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ArticleListItemHelpCenterAudience {
        Everyone = "everyone",
        AllUsers = "all_users",
        AllVisitors = "all_visitors",
        AllLeads = "all_leads",
        AllVisitorsAndLeads = "all_visitors_and_leads",
        Restricted = "restricted",
    }
}

/// Whether customers can read an article.
///
/// Part of [`Article`] and [`ArticleListItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleListItemState {
    /// The article is published in the help center.
    ///
    /// `published`
    Published,
    /// Only teammates see the article.
    ///
    /// `draft`
    Draft,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ArticleListItemState {
        Published = "published",
        Draft = "draft",
    }
}

/// The excerpts of an article that contain the phrase of the search.
///
/// Part of [`SearchArticlesResponseData`].
///
/// Schema `article_search_highlights`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArticleSearchHighlights {
    /// The id of the article to which the highlights belong.
    pub article_id: Option<Id>,
    /// The segments of the title; join the segments in order.
    pub highlighted_title: Vec<HighlightedTitle>,
    /// The excerpts of the description and the body. Each excerpt is a list of segments; join the segments in order.
    pub highlighted_summary: Vec<Vec<HighlightedSummary>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ArticleSearchHighlights {
        article_id: "article_id",
        highlighted_title: "highlighted_title",
        highlighted_summary: "highlighted_summary",
    }
}

/// The statistics of an article since its creation: the views, and the reactions of readers.
///
/// The percentages of happy, neutral and sad reactions are relative to the number in `reactions`.
///
/// Part of [`Article`].
///
/// Schema `article_statistics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArticleStatistics {
    /// `article_statistics`
    pub type_: Option<Cow<'static, str>>,
    /// The total number of times that the article was opened.
    pub views: Option<i64>,
    /// The total number of happy, neutral and sad reactions.
    pub reactions: Option<i64>,
    /// The percentage of happy reactions, from 0 to 100.
    pub happy_reaction_percentage: Option<f64>,
    /// The percentage of neutral reactions, from 0 to 100.
    pub neutral_reaction_percentage: Option<f64>,
    /// The percentage of sad reactions, from 0 to 100.
    pub sad_reaction_percentage: Option<f64>,
    /// The number of conversations in which Fin used the article, across all languages.
    pub fin_involvements: Option<i64>,
    /// The number of conversations that Fin resolved with the article, across all languages.
    pub fin_resolutions: Option<i64>,
    /// The percentage of `fin_involvements` that Fin resolved, from 0 to 100.
    pub fin_resolution_rate: Option<f64>,
    /// The number of conversations that readers started from the article.
    pub conversations: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ArticleStatistics {
        type_: "type" = "article_statistics",
        views: "views",
        reactions: "reactions",
        happy_reaction_percentage: "happy_reaction_percentage",
        neutral_reaction_percentage: "neutral_reaction_percentage",
        sad_reaction_percentage: "sad_reaction_percentage",
        fin_involvements: "fin_involvements",
        fin_resolutions: "fin_resolutions",
        fin_resolution_rate: "fin_resolution_rate",
        conversations: "conversations",
    }
}

/// The translations of an article, by language.
///
/// Each field is named after a locale. A field is null or absent if the article is not translated into the language.
///
/// Part of [`Article`], [`ArticleListItem`], [`CreateArticleRequest`] and [`UpdateArticleRequest`].
///
/// Schema `article_translated_content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArticleTranslatedContent {
    /// `article_translated_content`
    pub type_: Option<Cow<'static, str>>,
    /// In Arabic.
    pub ar: Option<ArticleContent>,
    /// In Bulgarian.
    pub bg: Option<ArticleContent>,
    /// In Bosnian.
    pub bs: Option<ArticleContent>,
    /// In Catalan.
    pub ca: Option<ArticleContent>,
    /// In Czech.
    pub cs: Option<ArticleContent>,
    /// In Danish.
    pub da: Option<ArticleContent>,
    /// In German.
    pub de: Option<ArticleContent>,
    /// In Greek.
    pub el: Option<ArticleContent>,
    /// In English.
    pub en: Option<ArticleContent>,
    /// In Spanish.
    pub es: Option<ArticleContent>,
    /// In Estonian.
    pub et: Option<ArticleContent>,
    /// In Finnish.
    pub fi: Option<ArticleContent>,
    /// In French.
    pub fr: Option<ArticleContent>,
    /// In Hebrew.
    pub he: Option<ArticleContent>,
    /// In Croatian.
    pub hr: Option<ArticleContent>,
    /// In Hungarian.
    pub hu: Option<ArticleContent>,
    /// In Indonesian (locale `id`); this field is not an identifier.
    pub id: Option<ArticleContent>,
    /// In Italian.
    pub it: Option<ArticleContent>,
    /// In Japanese.
    pub ja: Option<ArticleContent>,
    /// In Korean.
    pub ko: Option<ArticleContent>,
    /// In Lithuanian.
    pub lt: Option<ArticleContent>,
    /// In Latvian.
    pub lv: Option<ArticleContent>,
    /// In Mongolian.
    pub mn: Option<ArticleContent>,
    /// In Norwegian (Bokmål).
    pub nb: Option<ArticleContent>,
    /// In Dutch.
    pub nl: Option<ArticleContent>,
    /// In Polish.
    pub pl: Option<ArticleContent>,
    /// In European Portuguese.
    pub pt: Option<ArticleContent>,
    /// In Romanian.
    pub ro: Option<ArticleContent>,
    /// In Russian.
    pub ru: Option<ArticleContent>,
    /// In Slovenian.
    pub sl: Option<ArticleContent>,
    /// In Serbian.
    pub sr: Option<ArticleContent>,
    /// In Swedish.
    pub sv: Option<ArticleContent>,
    /// In Turkish.
    pub tr: Option<ArticleContent>,
    /// In Vietnamese.
    pub vi: Option<ArticleContent>,
    /// In Brazilian Portuguese.
    pub pt_br: Option<ArticleContent>,
    /// In Simplified Chinese, as written in mainland China.
    pub zh_cn: Option<ArticleContent>,
    /// In Traditional Chinese, as written in Taiwan.
    pub zh_tw: Option<ArticleContent>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ArticleTranslatedContent {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<Cow<'static, str>>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `ar`.
    #[inline]
    pub fn ar(mut self, ar: impl SetTo<ArticleContent>) -> Self {
        self.ar.put(ar.set_to());
        self
    }

    /// Sets `bg`.
    #[inline]
    pub fn bg(mut self, bg: impl SetTo<ArticleContent>) -> Self {
        self.bg.put(bg.set_to());
        self
    }

    /// Sets `bs`.
    #[inline]
    pub fn bs(mut self, bs: impl SetTo<ArticleContent>) -> Self {
        self.bs.put(bs.set_to());
        self
    }

    /// Sets `ca`.
    #[inline]
    pub fn ca(mut self, ca: impl SetTo<ArticleContent>) -> Self {
        self.ca.put(ca.set_to());
        self
    }

    /// Sets `cs`.
    #[inline]
    pub fn cs(mut self, cs: impl SetTo<ArticleContent>) -> Self {
        self.cs.put(cs.set_to());
        self
    }

    /// Sets `da`.
    #[inline]
    pub fn da(mut self, da: impl SetTo<ArticleContent>) -> Self {
        self.da.put(da.set_to());
        self
    }

    /// Sets `de`.
    #[inline]
    pub fn de(mut self, de: impl SetTo<ArticleContent>) -> Self {
        self.de.put(de.set_to());
        self
    }

    /// Sets `el`.
    #[inline]
    pub fn el(mut self, el: impl SetTo<ArticleContent>) -> Self {
        self.el.put(el.set_to());
        self
    }

    /// Sets `en`.
    #[inline]
    pub fn en(mut self, en: impl SetTo<ArticleContent>) -> Self {
        self.en.put(en.set_to());
        self
    }

    /// Sets `es`.
    #[inline]
    pub fn es(mut self, es: impl SetTo<ArticleContent>) -> Self {
        self.es.put(es.set_to());
        self
    }

    /// Sets `et`.
    #[inline]
    pub fn et(mut self, et: impl SetTo<ArticleContent>) -> Self {
        self.et.put(et.set_to());
        self
    }

    /// Sets `fi`.
    #[inline]
    pub fn fi(mut self, fi: impl SetTo<ArticleContent>) -> Self {
        self.fi.put(fi.set_to());
        self
    }

    /// Sets `fr`.
    #[inline]
    pub fn fr(mut self, fr: impl SetTo<ArticleContent>) -> Self {
        self.fr.put(fr.set_to());
        self
    }

    /// Sets `he`.
    #[inline]
    pub fn he(mut self, he: impl SetTo<ArticleContent>) -> Self {
        self.he.put(he.set_to());
        self
    }

    /// Sets `hr`.
    #[inline]
    pub fn hr(mut self, hr: impl SetTo<ArticleContent>) -> Self {
        self.hr.put(hr.set_to());
        self
    }

    /// Sets `hu`.
    #[inline]
    pub fn hu(mut self, hu: impl SetTo<ArticleContent>) -> Self {
        self.hu.put(hu.set_to());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<ArticleContent>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `it`.
    #[inline]
    pub fn it(mut self, it: impl SetTo<ArticleContent>) -> Self {
        self.it.put(it.set_to());
        self
    }

    /// Sets `ja`.
    #[inline]
    pub fn ja(mut self, ja: impl SetTo<ArticleContent>) -> Self {
        self.ja.put(ja.set_to());
        self
    }

    /// Sets `ko`.
    #[inline]
    pub fn ko(mut self, ko: impl SetTo<ArticleContent>) -> Self {
        self.ko.put(ko.set_to());
        self
    }

    /// Sets `lt`.
    #[inline]
    pub fn lt(mut self, lt: impl SetTo<ArticleContent>) -> Self {
        self.lt.put(lt.set_to());
        self
    }

    /// Sets `lv`.
    #[inline]
    pub fn lv(mut self, lv: impl SetTo<ArticleContent>) -> Self {
        self.lv.put(lv.set_to());
        self
    }

    /// Sets `mn`.
    #[inline]
    pub fn mn(mut self, mn: impl SetTo<ArticleContent>) -> Self {
        self.mn.put(mn.set_to());
        self
    }

    /// Sets `nb`.
    #[inline]
    pub fn nb(mut self, nb: impl SetTo<ArticleContent>) -> Self {
        self.nb.put(nb.set_to());
        self
    }

    /// Sets `nl`.
    #[inline]
    pub fn nl(mut self, nl: impl SetTo<ArticleContent>) -> Self {
        self.nl.put(nl.set_to());
        self
    }

    /// Sets `pl`.
    #[inline]
    pub fn pl(mut self, pl: impl SetTo<ArticleContent>) -> Self {
        self.pl.put(pl.set_to());
        self
    }

    /// Sets `pt`.
    #[inline]
    pub fn pt(mut self, pt: impl SetTo<ArticleContent>) -> Self {
        self.pt.put(pt.set_to());
        self
    }

    /// Sets `ro`.
    #[inline]
    pub fn ro(mut self, ro: impl SetTo<ArticleContent>) -> Self {
        self.ro.put(ro.set_to());
        self
    }

    /// Sets `ru`.
    #[inline]
    pub fn ru(mut self, ru: impl SetTo<ArticleContent>) -> Self {
        self.ru.put(ru.set_to());
        self
    }

    /// Sets `sl`.
    #[inline]
    pub fn sl(mut self, sl: impl SetTo<ArticleContent>) -> Self {
        self.sl.put(sl.set_to());
        self
    }

    /// Sets `sr`.
    #[inline]
    pub fn sr(mut self, sr: impl SetTo<ArticleContent>) -> Self {
        self.sr.put(sr.set_to());
        self
    }

    /// Sets `sv`.
    #[inline]
    pub fn sv(mut self, sv: impl SetTo<ArticleContent>) -> Self {
        self.sv.put(sv.set_to());
        self
    }

    /// Sets `tr`.
    #[inline]
    pub fn tr(mut self, tr: impl SetTo<ArticleContent>) -> Self {
        self.tr.put(tr.set_to());
        self
    }

    /// Sets `vi`.
    #[inline]
    pub fn vi(mut self, vi: impl SetTo<ArticleContent>) -> Self {
        self.vi.put(vi.set_to());
        self
    }

    /// Sets `pt-BR`.
    #[inline]
    pub fn pt_br(mut self, pt_br: impl SetTo<ArticleContent>) -> Self {
        self.pt_br.put(pt_br.set_to());
        self
    }

    /// Sets `zh-CN`.
    #[inline]
    pub fn zh_cn(mut self, zh_cn: impl SetTo<ArticleContent>) -> Self {
        self.zh_cn.put(zh_cn.set_to());
        self
    }

    /// Sets `zh-TW`.
    #[inline]
    pub fn zh_tw(mut self, zh_tw: impl SetTo<ArticleContent>) -> Self {
        self.zh_tw.put(zh_tw.set_to());
        self
    }
}

record! {
    ArticleTranslatedContent {
        type_: "type" = "article_translated_content",
        ar: "ar",
        bg: "bg",
        bs: "bs",
        ca: "ca",
        cs: "cs",
        da: "da",
        de: "de",
        el: "el",
        en: "en",
        es: "es",
        et: "et",
        fi: "fi",
        fr: "fr",
        he: "he",
        hr: "hr",
        hu: "hu",
        id: "id",
        it: "it",
        ja: "ja",
        ko: "ko",
        lt: "lt",
        lv: "lv",
        mn: "mn",
        nb: "nb",
        nl: "nl",
        pl: "pl",
        pt: "pt",
        ro: "ro",
        ru: "ru",
        sl: "sl",
        sr: "sr",
        sv: "sv",
        tr: "tr",
        vi: "vi",
        pt_br: "pt-BR",
        zh_cn: "zh-CN",
        zh_tw: "zh-TW",
    }
}

/// The content of an article at one point in its history.
///
/// Returned by [`articles().find_version`](super::articles::Articles::find_version).
///
/// Schema `article_version`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArticleVersion {
    /// `article_version`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The id of the article to which this version belongs.
    pub article_id: Option<Id>,
    /// The title in this version.
    pub title: Option<String>,
    /// The subtitle in this version.
    pub description: Option<String>,
    /// The body of this version as HTML.
    pub body: Option<String>,
    /// `body` as Markdown.
    pub body_markdown: Option<String>,
    /// The id of the teammate shown as the author in this version.
    pub author_id: Option<Id>,
    /// The id of the version's creator, a teammate; can be null.
    pub created_by_id: Option<Id>,
    /// The origin of the version, such as `web` or `api`.
    pub created_via: Option<String>,
    /// The id of the version on which this version is based; null for the first version.
    pub from_version_id: Option<Id>,
    /// Whether this version is published.
    pub state: Option<ArticleVersionState>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ArticleVersion {
        type_: "type" = "article_version",
        id: "id",
        article_id: "article_id",
        title: "title",
        description: "description",
        body: "body",
        body_markdown: "body_markdown",
        author_id: "author_id",
        created_by_id: "created_by_id",
        created_via: "created_via",
        from_version_id: "from_version_id",
        state: "state",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A page of the versions of an article, the newest first.
///
/// Returned by [`articles().list_versions`](super::articles::Articles::list_versions).
///
/// Schema `article_version_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArticleVersionList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, and the total number of pages.
    pub pages: Option<CursorPages>,
    /// The total number of items across all pages.
    pub total_count: Option<i64>,
    /// The versions of this page, without texts.
    pub data: Vec<ArticleVersionSummary>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ArticleVersionList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { ArticleVersionList: ArticleVersionSummary = data }

/// Whether a version of an article is published.
///
/// Part of [`ArticleVersion`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleVersionState {
    /// The version is published.
    ///
    /// `published`
    Published,
    /// The version was replaced by a newer version, or was never published.
    ///
    /// `draft`
    Draft,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ArticleVersionState {
        Published = "published",
        Draft = "draft",
    }
}

/// A version of an article without its text, as returned by [`articles().list_versions`](super::articles::Articles::list_versions).
///
/// Part of [`ArticleVersionList`].
///
/// Schema `article_version_summary`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArticleVersionSummary {
    /// `article_version`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The id of the article to which this version belongs.
    pub article_id: Option<Id>,
    /// The title in this version.
    pub title: Option<String>,
    /// The subtitle in this version.
    pub description: Option<String>,
    /// The id of the teammate shown as the author in this version.
    pub author_id: Option<Id>,
    /// The id of the version's creator, a teammate; can be null.
    pub created_by_id: Option<Id>,
    /// The origin of the version, such as `web` or `api`.
    pub created_via: Option<String>,
    /// The id of the version on which this version is based; null for the first version.
    pub from_version_id: Option<Id>,
    /// Whether this version is published.
    pub state: Option<ArticleVersionSummaryState>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ArticleVersionSummary {
        type_: "type" = "article_version",
        id: "id",
        article_id: "article_id",
        title: "title",
        description: "description",
        author_id: "author_id",
        created_by_id: "created_by_id",
        created_via: "created_via",
        from_version_id: "from_version_id",
        state: "state",
        created_at: "created_at",
    }
}

/// Whether a version of an article is published.
///
/// Part of [`ArticleVersionSummary`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleVersionSummaryState {
    /// The version is published.
    ///
    /// `published`
    Published,
    /// The version was replaced by a newer version, or was never published.
    ///
    /// `draft`
    Draft,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ArticleVersionSummaryState {
        Published = "published",
        Draft = "draft",
    }
}

/// Assigns a conversation to a teammate or a team, or unassigns it.
///
/// Part of [`ManageConversationRequest`].
///
/// Schema `assign_conversation_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignConversationRequest {
    /// The type of the assignee. A conversation can have both a teammate and a team.
    ///
    /// Required.
    pub type_: Option<AssignConversationRequestType>,
    /// The id of the teammate who assigns the conversation, not of the new assignee.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// The id of the teammate or team to assign the conversation to; `0` unassigns the conversation.
    ///
    /// Required.
    pub assignee_id: Option<Id>,
    /// A message to send in the conversation at the same time.
    pub body: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AssignConversationRequest {
    /// Creates an empty value. Required: `type`, `admin_id`, `assignee_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<AssignConversationRequestType>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }

    /// Sets `assignee_id`.
    #[inline]
    pub fn assignee_id(mut self, assignee_id: impl SetTo<Id>) -> Self {
        self.assignee_id.put(assignee_id.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }
}

record! {
    AssignConversationRequest {
        type_: "type",
        admin_id: "admin_id",
        assignee_id: "assignee_id",
        body: "body",
    } constants { "message_type" = "assignment" } required { "type", "admin_id", "assignee_id" }
}

/// Whether a conversation is assigned to a teammate or to a team.
///
/// Part of [`AssignConversationRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignConversationRequestType {
    /// `assignee_id` is the id of a teammate.
    ///
    /// `admin`
    Admin,
    /// `assignee_id` is the id of a team.
    ///
    /// `team`
    Team,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    AssignConversationRequestType {
        Admin = "admin",
        Team = "team",
    }
}

/// The tag to attach to an article.
///
/// Sent by [`articles().attach_tag`](super::articles::Articles::attach_tag).
#[doc(alias("AttachTagToArticleRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachArticleTagRequest {
    /// The id of an existing tag, from [`tags().list`](super::tags::Tags::list).
    ///
    /// Required.
    pub id: Option<Id>,
    /// The id of the teammate to whom the action is attributed; defaults to the id of the token's owner. Intercom always checks the permissions of the token's owner.
    pub admin_id: Update<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachArticleTagRequest {
    /// Creates an empty value. Required: `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `admin_id`. `None` leaves the field unchanged; [`clear_admin_id`](Self::clear_admin_id) clears the field.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }

    /// Clears `admin_id` by sending null.
    #[inline]
    pub fn clear_admin_id(mut self) -> Self {
        self.admin_id = Update::Clear;
        self
    }
}

record! {
    AttachArticleTagRequest {
        id: "id",
        admin_id: "admin_id",
    } required { "id" }
}

/// The company to attach the contact to.
///
/// Sent by [`contacts().attach_company`](super::contacts::Contacts::attach_company).
#[doc(alias("AttachCompanyContactRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachContactCompanyRequest {
    /// The id of the company in Intercom, not your `company_id`.
    ///
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachContactCompanyRequest {
    /// Creates an empty value. Required: `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }
}

record! {
    AttachContactCompanyRequest {
        id: "id",
    } required { "id" }
}

/// The subscription type to add to a contact.
///
/// Sent by [`contacts().attach_subscription`](super::contacts::Contacts::attach_subscription).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachContactSubscriptionRequest {
    /// The id of the subscription type, from [`subscription_types().list`](super::subscription_types::SubscriptionTypes::list).
    ///
    /// Required.
    pub id: Option<Id>,
    /// The `consent_type` of the subscription type: `opt_in` or `opt_out`.
    ///
    /// Required.
    pub consent_type: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachContactSubscriptionRequest {
    /// Creates an empty value. Required: `id`, `consent_type`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `consent_type`.
    #[inline]
    pub fn consent_type(mut self, consent_type: impl SetTo<String>) -> Self {
        self.consent_type.put(consent_type.set_to());
        self
    }
}

record! {
    AttachContactSubscriptionRequest {
        id: "id",
        consent_type: "consent_type",
    } required { "id", "consent_type" }
}

/// The tag to attach to a contact.
///
/// Sent by [`contacts().attach_tag`](super::contacts::Contacts::attach_tag).
#[doc(alias("TagContactRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachContactTagRequest {
    /// The id of an existing tag, from [`tags().list`](super::tags::Tags::list).
    ///
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachContactTagRequest {
    /// Creates an empty value. Required: `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }
}

record! {
    AttachContactTagRequest {
        id: "id",
    } required { "id" }
}

/// The tag to attach to a content snippet.
///
/// Sent by [`content_snippets().attach_tag`](super::content_snippets::ContentSnippets::attach_tag).
#[doc(alias("AttachTagToContentSnippetRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachContentSnippetTagRequest {
    /// The id of an existing tag, from [`tags().list`](super::tags::Tags::list).
    ///
    /// Required.
    pub id: Option<Id>,
    /// The id of the teammate to whom the action is attributed; defaults to the id of the token's owner. Intercom always checks the permissions of the token's owner.
    pub admin_id: Update<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachContentSnippetTagRequest {
    /// Creates an empty value. Required: `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `admin_id`. `None` leaves the field unchanged; [`clear_admin_id`](Self::clear_admin_id) clears the field.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }

    /// Clears `admin_id` by sending null.
    #[inline]
    pub fn clear_admin_id(mut self) -> Self {
        self.admin_id = Update::Clear;
        self
    }
}

record! {
    AttachContentSnippetTagRequest {
        id: "id",
        admin_id: "admin_id",
    } required { "id" }
}

/// A contact to add to a conversation, and the teammate who adds the contact.
///
/// Sent by [`conversations().attach_contact`](super::conversations::Conversations::attach_contact).
///
/// Schema `attach_contact_to_conversation_request`.
#[doc(alias("AttachContactToConversationRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachConversationContactRequest {
    /// The id of the teammate who adds the contact.
    pub admin_id: Option<Id>,
    /// The contact to add, identified in one of three ways.
    pub customer: Option<AttachedCustomer>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachConversationContactRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(mut self, customer: impl SetTo<AttachedCustomer>) -> Self {
        self.customer.put(customer.set_to());
        self
    }
}

record! {
    AttachConversationContactRequest {
        admin_id: "admin_id",
        customer: "customer",
    }
}

/// The tag to attach to a conversation, and the teammate who attaches the tag.
///
/// Sent by [`conversations().attach_tag`](super::conversations::Conversations::attach_tag).
#[doc(alias("TagConversationRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachConversationTagRequest {
    /// The id of an existing tag, from [`tags().list`](super::tags::Tags::list).
    ///
    /// Required.
    pub id: Option<Id>,
    /// The id of the teammate to whom the action is attributed.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachConversationTagRequest {
    /// Creates an empty value. Required: `id`, `admin_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }
}

record! {
    AttachConversationTagRequest {
        id: "id",
        admin_id: "admin_id",
    } required { "id", "admin_id" }
}

/// The tag to attach to an internal article.
///
/// Sent by [`internal_articles().attach_tag`](super::internal_articles::InternalArticles::attach_tag).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInternalArticleTagRequest {
    /// The id of an existing tag, from [`tags().list`](super::tags::Tags::list).
    ///
    /// Required.
    pub id: Option<Id>,
    /// The id of the teammate shown as the author of the tagging; defaults to the owner of the token. The id does not grant permissions.
    pub admin_id: Update<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachInternalArticleTagRequest {
    /// Creates an empty value. Required: `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `admin_id`. `None` leaves the field unchanged; [`clear_admin_id`](Self::clear_admin_id) clears the field.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }

    /// Clears `admin_id` by sending null.
    #[inline]
    pub fn clear_admin_id(mut self) -> Self {
        self.admin_id = Update::Clear;
        self
    }
}

record! {
    AttachInternalArticleTagRequest {
        id: "id",
        admin_id: "admin_id",
    } required { "id" }
}

/// The tag to attach to a ticket, and the teammate who attaches the tag.
///
/// Sent by [`tickets().attach_tag`](super::tickets::Tickets::attach_tag).
#[doc(alias("TagTicketRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachTicketTagRequest {
    /// The id of an existing tag, from [`tags().list`](super::tags::Tags::list).
    ///
    /// Required.
    pub id: Option<Id>,
    /// The id of the teammate to whom the action is attributed.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachTicketTagRequest {
    /// Creates an empty value. Required: `id`, `admin_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }
}

record! {
    AttachTicketTagRequest {
        id: "id",
        admin_id: "admin_id",
    } required { "id", "admin_id" }
}

/// A conversation in notifications about the contacts of a conversation; the format differs from the format of [`Conversation`](Conversation).
///
/// [`conversations().find`](super::conversations::Conversations::find) returns the conversation with the id in `model`.
///
/// Part of [`ConversationContact`].
///
/// Schema `attached_conversation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedConversation {
    /// The conversation itself, without its parts.
    pub model: Option<AttachedConversationModel>,
    /// Details about the notification.
    pub options: Option<AttachedConversationOptions>,
    /// The parts of the conversation, without their authors.
    pub parts: Vec<AttachedConversationPart>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AttachedConversation {
        model: "model",
        options: "options",
        parts: "parts",
    }
}

/// The identity of a conversation that a contact was added to or removed from.
///
/// Part of [`AttachedConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedConversationModel {
    /// The id of the conversation.
    pub id: Id,
    /// The internal number of the workspace, not the workspace's id in the API.
    pub app_id: Option<Id>,
    /// The id of the message that started the conversation.
    pub message_id: Option<Id>,
    /// Whether a teammate has read the conversation.
    pub read: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AttachedConversationModel {
        id: "id",
        app_id: "app_id",
        message_id: "message_id",
        read: "read",
    }
}

/// Details about a notification about the contacts of a conversation.
///
/// Part of [`AttachedConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedConversationOptions {
    /// Whether the parts are included.
    pub expand_for_notification: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AttachedConversationOptions {
        expand_for_notification: "expand_for_notification",
    }
}

/// A part of a conversation in a notification about the conversation's contacts.
///
/// Part of [`AttachedConversation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedConversationPart {
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The internal number of the workspace, not the workspace's id in the API.
    pub app_id: Option<Id>,
    /// The id of the conversation that the part belongs to.
    pub conversation_id: Option<Id>,
    /// The body as HTML. Empty for a part without text.
    pub body: Option<String>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AttachedConversationPart {
        id: "id",
        app_id: "app_id",
        conversation_id: "conversation_id",
        body: "body",
        created_at: "created_at",
    }
}

/// A contact to add to a conversation, identified in one of three ways.
///
/// Part of [`AttachConversationContactRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttachedCustomer {
    /// By the id in Intercom.
    ///
    /// Sends `AttachedCustomerByIntercomUserId`.
    ByIntercomUserId(AttachedCustomerByIntercomUserId),
    /// By `external_id`.
    ///
    /// Sends `AttachedCustomerByUserId`.
    ByUserId(AttachedCustomerByUserId),
    /// By email address; creates a lead if no contact has the address.
    ///
    /// Sends `AttachedCustomerByEmail`.
    ByEmail(AttachedCustomerByEmail),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<AttachedCustomerByIntercomUserId> for AttachedCustomer {
    #[inline]
    fn from(value: AttachedCustomerByIntercomUserId) -> Self {
        Self::ByIntercomUserId(value)
    }
}

set_to_from!(AttachedCustomer : AttachedCustomerByIntercomUserId);

impl From<AttachedCustomerByUserId> for AttachedCustomer {
    #[inline]
    fn from(value: AttachedCustomerByUserId) -> Self {
        Self::ByUserId(value)
    }
}

set_to_from!(AttachedCustomer : AttachedCustomerByUserId);

impl From<AttachedCustomerByEmail> for AttachedCustomer {
    #[inline]
    fn from(value: AttachedCustomerByEmail) -> Self {
        Self::ByEmail(value)
    }
}

set_to_from!(AttachedCustomer : AttachedCustomerByEmail);

union! {
    AttachedCustomer {
        ByIntercomUserId(AttachedCustomerByIntercomUserId) = object().has(&["intercom_user_id"]),
        ByUserId(AttachedCustomerByUserId) = object().has(&["user_id"]),
        ByEmail(AttachedCustomerByEmail) = object().has(&["email"]),
    }
}

/// A contact to add to a conversation, identified by email address.
///
/// Part of [`AttachedCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedCustomerByEmail {
    /// The email address; if no contact has this address, a lead is created.
    ///
    /// Required.
    pub email: Option<String>,
    /// The contact on whose behalf the participant is added; omit this field if a teammate adds the participant.
    pub customer: Update<CustomerRequest>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachedCustomerByEmail {
    /// Creates an empty value. Required: `email`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }

    /// Sets `customer`. `None` leaves the field unchanged; [`clear_customer`](Self::clear_customer) clears the field.
    #[inline]
    pub fn customer(mut self, customer: impl SetTo<CustomerRequest>) -> Self {
        self.customer.put(customer.set_to());
        self
    }

    /// Clears `customer` by sending null.
    #[inline]
    pub fn clear_customer(mut self) -> Self {
        self.customer = Update::Clear;
        self
    }
}

record! {
    AttachedCustomerByEmail {
        email: "email",
        customer: "customer",
    } required { "email" }
}

/// A contact to add to a conversation, identified by the id in Intercom.
///
/// Part of [`AttachedCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedCustomerByIntercomUserId {
    /// The `id` of the contact in Intercom.
    ///
    /// Required.
    pub intercom_user_id: Option<Id>,
    /// The contact on whose behalf the participant is added; omit this field if a teammate adds the participant.
    pub customer: Update<CustomerRequest>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachedCustomerByIntercomUserId {
    /// Creates an empty value. Required: `intercom_user_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl SetTo<Id>) -> Self {
        self.intercom_user_id.put(intercom_user_id.set_to());
        self
    }

    /// Sets `customer`. `None` leaves the field unchanged; [`clear_customer`](Self::clear_customer) clears the field.
    #[inline]
    pub fn customer(mut self, customer: impl SetTo<CustomerRequest>) -> Self {
        self.customer.put(customer.set_to());
        self
    }

    /// Clears `customer` by sending null.
    #[inline]
    pub fn clear_customer(mut self) -> Self {
        self.customer = Update::Clear;
        self
    }
}

record! {
    AttachedCustomerByIntercomUserId {
        intercom_user_id: "intercom_user_id",
        customer: "customer",
    } required { "intercom_user_id" }
}

/// A contact to add to a conversation, identified by `external_id`.
///
/// Part of [`AttachedCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedCustomerByUserId {
    /// The `external_id` of the contact.
    ///
    /// Required.
    pub user_id: Option<Id>,
    /// The contact on whose behalf the participant is added; omit this field if a teammate adds the participant.
    pub customer: Update<CustomerRequest>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AttachedCustomerByUserId {
    /// Creates an empty value. Required: `user_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }

    /// Sets `customer`. `None` leaves the field unchanged; [`clear_customer`](Self::clear_customer) clears the field.
    #[inline]
    pub fn customer(mut self, customer: impl SetTo<CustomerRequest>) -> Self {
        self.customer.put(customer.set_to());
        self
    }

    /// Clears `customer` by sending null.
    #[inline]
    pub fn clear_customer(mut self) -> Self {
        self.customer = Update::Clear;
        self
    }
}

record! {
    AttachedCustomerByUserId {
        user_id: "user_id",
        customer: "customer",
    } required { "user_id" }
}

/// A named rule that selects contacts. If content is limited to audiences, Fin uses the content only for matching contacts.
///
/// Returned by [`audiences().create`](super::audiences::Audiences::create), [`audiences().find`](super::audiences::Audiences::find) and [`audiences().update`](super::audiences::Audiences::update).
///
/// Part of [`AudienceList`].
///
/// Schema `audience`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Audience {
    /// `audience`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name that teammates see.
    pub name: Option<String>,
    /// The conditions on the attributes of contacts and their companies.
    pub predicates: Vec<Predicate>,
    /// The conditions on the role of contacts, in addition to `predicates`.
    pub role_predicates: Vec<Predicate>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Audience {
        type_: "type" = "audience",
        id: "id",
        name: "name",
        predicates: "predicates",
        role_predicates: "role_predicates",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A page of the audiences of the workspace.
///
/// Returned by [`audiences().list`](super::audiences::Audiences::list).
///
/// Schema `audience_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudienceList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The audiences of this page.
    pub data: Vec<Audience>,
    /// The total number of items across all pages.
    pub total_count: Option<i64>,
    /// The number of this page, starting at 1.
    pub page: Option<i64>,
    /// The maximum number of items on a page.
    pub per_page: Option<i64>,
    /// The total number of pages at the current page size.
    pub total_pages: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AudienceList {
        type_: "type" = "list",
        data: "data",
        total_count: "total_count",
        page: "page",
        per_page: "per_page",
        total_pages: "total_pages",
    }
}

#[cfg(feature = "client")]
page! { AudienceList: Audience = data }

/// A reason for being away that a teammate can select, such as lunch.
///
/// Part of [`AwayStatusReasonList`].
///
/// Schema `away_status_reason`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AwayStatusReason {
    /// Always `away_status_reason`.
    pub type_: Option<String>,
    /// The id of the reason, as in [`SetAdminAwayRequest`](SetAdminAwayRequest) and [`Admin.away_status_reason_id`](field@Admin::away_status_reason_id).
    pub id: Id,
    /// The label that teammates see.
    pub label: Option<String>,
    /// The emoji next to the label.
    pub emoji: Option<String>,
    /// The position of the reason in the list from which teammates select a reason.
    pub order: Option<i64>,
    /// Whether the reason was deleted. A deleted reason is still listed, but can no longer be selected.
    pub deleted: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AwayStatusReason {
        type_: "type",
        id: "id",
        label: "label",
        emoji: "emoji",
        order: "order",
        deleted: "deleted",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// All reasons for being away in the workspace, including deleted reasons; the list is not paginated.
///
/// Returned by [`away_status_reasons().list`](super::away_status_reasons::AwayStatusReasons::list).
///
/// Schema `away_status_reason_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AwayStatusReasonList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// All reasons; sort the reasons by `order`.
    pub data: Vec<AwayStatusReason>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    AwayStatusReasonList {
        type_: "type" = "list",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { AwayStatusReasonList: AwayStatusReason = data }

/// A banner to show to a contact: its content, and the id that [`contacts().dismiss_banner`](super::contacts::Contacts::dismiss_banner) requires.
///
/// Part of [`BannerList`].
///
/// Schema `banner`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Banner {
    /// Always `banner`.
    pub type_: Option<String>,
    /// The id of the banner; the same for all contacts. To dismiss the banner, use `view_id`.
    pub id: Id,
    /// The id of this contact's view of the banner; see [`contacts().dismiss_banner`](super::contacts::Contacts::dismiss_banner).
    pub view_id: Option<Id>,
    /// The title; null if the banner has none.
    pub title: Option<String>,
    /// The content as HTML.
    pub body: Option<String>,
    /// The display style, such as `inline`.
    pub style: Option<String>,
    /// The position on the page, such as `top`.
    pub position: Option<String>,
    /// Whether to offer the contact a way to close the banner.
    pub show_dismiss_button: Option<bool>,
    /// The action that the banner offers to the contact; null if the banner offers none.
    pub action: Option<BannerAction>,
    /// Always null: banners that only the browser can target are not listed.
    pub client_targeting: Vec<Map<String, Value>>,
    /// When the contact's view of the banner was recorded.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Banner {
        type_: "type",
        id: "id",
        view_id: "view_id",
        title: "title",
        body: "body",
        style: "style",
        position: "position",
        show_dismiss_button: "show_dismiss_button",
        action: "action",
        client_targeting: "client_targeting",
        created_at: "created_at",
    }
}

/// The action that a banner offers to a contact. `type` determines which other fields are set.
///
/// Part of [`Banner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BannerAction {
    /// The type of the action: `url` for a link, `reaction` for emojis, `email_collector` for a request for the email address, or `product_tour`.
    pub type_: Option<String>,
    /// The label of the link or button, for the type `url`.
    pub label: Option<String>,
    /// The URL of the link, for the type `url`.
    pub target: Option<String>,
    /// The emojis to choose from, for the type `reaction`.
    pub reaction_set: Vec<BannerActionReactionSetItem>,
    /// The id of the tour to start, for the type `product_tour`.
    pub tour_id: Option<Id>,
    /// The URL that starts the tour, for the type `product_tour`.
    pub tour_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    BannerAction {
        type_: "type",
        label: "label",
        target: "target",
        reaction_set: "reaction_set",
        tour_id: "tour_id",
        tour_url: "tour_url",
    }
}

/// An emoji that a contact can choose as the reaction to a banner.
///
/// Part of [`BannerAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BannerActionReactionSetItem {
    /// The position among the emojis of the banner.
    pub index: Option<i64>,
    /// The emoji as a character.
    pub unicode_emoticon: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    BannerActionReactionSetItem {
        index: "index",
        unicode_emoticon: "unicode_emoticon",
    }
}

/// Confirms that a banner is dismissed for a contact.
///
/// Returned by [`contacts().dismiss_banner`](super::contacts::Contacts::dismiss_banner).
///
/// Schema `banner_dismiss`.
#[doc(alias("BannerDismiss"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BannerDismissed {
    /// Always `banner_dismiss`.
    pub type_: Option<String>,
    /// The id of the dismissed view, as in the path of the request.
    pub view_id: Option<Id>,
    /// True once the banner is dismissed, even if it was dismissed before.
    pub dismissed: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    BannerDismissed {
        type_: "type",
        view_id: "view_id",
        dismissed: "dismissed",
    }
}

/// The banners for a contact; the list is not paginated.
///
/// Returned by [`contacts().list_banners`](super::contacts::Contacts::list_banners).
///
/// Schema `banner_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BannerList {
    /// Always `list`.
    pub type_: Option<String>,
    /// The banners. A banner counts as seen once this list has returned it.
    pub data: Vec<Banner>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    BannerList {
        type_: "type",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { BannerList: Banner = data }

/// A brand of the workspace, with its own help center and email settings.
///
/// Returned by [`brands().find`](super::brands::Brands::find).
///
/// Part of [`BrandList`].
///
/// Schema `brand`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Brand {
    /// Always `brand`.
    pub type_: Option<String>,
    /// The id of the brand: for the default brand, the id of the workspace; for any other brand, a number as a string.
    pub id: Id,
    /// The brand's name, which contacts see.
    pub name: Option<String>,
    /// Whether the brand is the default brand of the workspace. Every workspace has exactly one default brand.
    pub is_default: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The id of the brand's help center; [`help_centers().find`](super::help_centers::HelpCenters::find) returns the help center.
    pub help_center_id: Option<Id>,
    /// The id of the default email settings of the brand; [`emails().find`](super::emails::Emails::find) returns the settings.
    pub default_address_settings_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Brand {
        type_: "type",
        id: "id",
        name: "name",
        is_default: "is_default",
        created_at: "created_at",
        updated_at: "updated_at",
        help_center_id: "help_center_id",
        default_address_settings_id: "default_address_settings_id",
    }
}

/// All brands of the workspace; the list is not paginated.
///
/// Returned by [`brands().list`](super::brands::Brands::list).
///
/// Schema `brand_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandList {
    /// Always `list`.
    pub type_: Option<String>,
    /// The brands, including the default brand.
    pub data: Vec<Brand>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    BrandList {
        type_: "type",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { BrandList: Brand = data }

/// An outbound or inbound phone call in Intercom.
///
/// Returned by [`calls().find`](super::calls::Calls::find).
///
/// Part of [`CallList`].
///
/// Received in webhooks as `Event::Call`.
///
/// Schema `call`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Call {
    /// Always `call`.
    pub type_: Option<String>,
    /// The id of the call; see [`calls().find`](super::calls::Calls::find), [`calls().find_recording`](super::calls::Calls::find_recording) and [`calls().find_transcript`](super::calls::Calls::find_transcript).
    pub id: Id,
    /// The id of the conversation that the call belongs to; null if there is none.
    pub conversation_id: Option<Id>,
    /// The id of the teammate on the call; null if there is none.
    pub admin_id: Option<Id>,
    /// The id of the contact on the call; null if there is none.
    pub contact_id: Option<Id>,
    /// The state of the call.
    pub state: Option<String>,
    /// When the call was placed, before anybody answered.
    pub initiated_at: Option<Timestamp>,
    /// When the call was answered. Absent if the call was not answered.
    pub answered_at: Option<Timestamp>,
    /// When the call ended; absent during the call.
    pub ended_at: Option<Timestamp>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The URL of the recording; requests to this URL require the access token. Null if there is no recording. [`calls().find_recording`](super::calls::Calls::find_recording) returns a signed link.
    pub recording_url: Option<String>,
    /// The URL of the transcript; requests to this URL require the access token. Null if there is no transcript. [`calls().find_transcript`](super::calls::Calls::find_transcript) downloads the transcript.
    pub transcription_url: Option<String>,
    /// The type of the call, such as `phone`.
    pub call_type: Option<String>,
    /// `outbound` if the workspace placed the call, `inbound` if the contact placed the call.
    pub direction: Option<String>,
    /// The reason why the call ended; null during the call, or if unknown.
    pub ended_reason: Option<String>,
    /// The phone number of the contact, in E.164 format such as `+353861234567`.
    pub phone: Option<String>,
    /// The URL of the recording of the dialogue with Fin, the AI agent; null if there is none.
    pub fin_recording_url: Option<String>,
    /// The URL of the transcript of the dialogue with Fin, the AI agent; null if there is none.
    pub fin_transcription_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Call {
        type_: "type",
        id: "id",
        conversation_id: "conversation_id",
        admin_id: "admin_id",
        contact_id: "contact_id",
        state: "state",
        initiated_at: "initiated_at",
        answered_at: "answered_at",
        ended_at: "ended_at",
        created_at: "created_at",
        updated_at: "updated_at",
        recording_url: "recording_url",
        transcription_url: "transcription_url",
        call_type: "call_type",
        direction: "direction",
        ended_reason: "ended_reason",
        phone: "phone",
        fin_recording_url: "fin_recording_url",
        fin_transcription_url: "fin_transcription_url",
    }
}

/// A page of at most 25 phone calls.
///
/// Returned by [`calls().list`](super::calls::Calls::list).
///
/// Schema `call_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallList {
    /// Always `list`.
    pub type_: Option<String>,
    /// The calls of this page, without transcripts.
    pub data: Vec<Call>,
    /// The number of calls across all pages.
    pub total_count: Option<i64>,
    /// The number of this page, and the number of pages.
    pub pages: Option<PagesLink>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CallList {
        type_: "type",
        data: "data",
        total_count: "total_count",
        pages: "pages",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { CallList: Call = data }

/// A phone call with its transcript, as returned by [`calls().search`](super::calls::Calls::search).
///
/// Part of [`CallWithTranscriptList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallWithTranscript {
    /// Always `call`.
    pub type_: Option<String>,
    /// The id of the call; see [`calls().find`](super::calls::Calls::find), [`calls().find_recording`](super::calls::Calls::find_recording) and [`calls().find_transcript`](super::calls::Calls::find_transcript).
    pub id: Id,
    /// The id of the conversation that the call belongs to; null if there is none.
    pub conversation_id: Option<Id>,
    /// The id of the teammate on the call; null if there is none.
    pub admin_id: Option<Id>,
    /// The id of the contact on the call; null if there is none.
    pub contact_id: Option<Id>,
    /// The state of the call.
    pub state: Option<String>,
    /// When the call was placed, before anybody answered.
    pub initiated_at: Option<Timestamp>,
    /// When the call was answered. Absent if the call was not answered.
    pub answered_at: Option<Timestamp>,
    /// When the call ended; absent during the call.
    pub ended_at: Option<Timestamp>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The URL of the recording; requests to this URL require the access token. Null if there is no recording. [`calls().find_recording`](super::calls::Calls::find_recording) returns a signed link.
    pub recording_url: Option<String>,
    /// The URL of the transcript; requests to this URL require the access token. Null if there is no transcript. [`calls().find_transcript`](super::calls::Calls::find_transcript) downloads the transcript.
    pub transcription_url: Option<String>,
    /// The type of the call, such as `phone`.
    pub call_type: Option<String>,
    /// `outbound` if the workspace placed the call, `inbound` if the contact placed the call.
    pub direction: Option<String>,
    /// The reason why the call ended; null during the call, or if unknown.
    pub ended_reason: Option<String>,
    /// The phone number of the contact, in E.164 format such as `+353861234567`.
    pub phone: Option<String>,
    /// The URL of the recording of the dialogue with Fin, the AI agent; null if there is none.
    pub fin_recording_url: Option<String>,
    /// The URL of the transcript of the dialogue with Fin, the AI agent; null if there is none.
    pub fin_transcription_url: Option<String>,
    /// The segments of the transcript; can be empty. The format of a segment is undocumented.
    pub transcript: Vec<Map<String, Value>>,
    /// The status of the transcript, such as `completed`; null if the call has no transcript.
    pub transcript_status: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CallWithTranscript {
        type_: "type",
        id: "id",
        conversation_id: "conversation_id",
        admin_id: "admin_id",
        contact_id: "contact_id",
        state: "state",
        initiated_at: "initiated_at",
        answered_at: "answered_at",
        ended_at: "ended_at",
        created_at: "created_at",
        updated_at: "updated_at",
        recording_url: "recording_url",
        transcription_url: "transcription_url",
        call_type: "call_type",
        direction: "direction",
        ended_reason: "ended_reason",
        phone: "phone",
        fin_recording_url: "fin_recording_url",
        fin_transcription_url: "fin_transcription_url",
        transcript: "transcript",
        transcript_status: "transcript_status",
    }
}

/// The calls of the requested conversations; the list is not paginated.
///
/// Returned by [`calls().search`](super::calls::Calls::search).
#[doc(alias("CallTranscriptList"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallWithTranscriptList {
    /// Always `list`.
    pub type_: Option<String>,
    /// The calls of all requested conversations, each with the id of its conversation in `conversation_id`.
    pub data: Vec<CallWithTranscript>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CallWithTranscriptList {
        type_: "type",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { CallWithTranscriptList: CallWithTranscript = data }

/// The new type of a ticket, and its state and attributes in that type.
///
/// Sent by [`tickets().change_type`](super::tickets::Tickets::change_type).
///
/// Schema `change_ticket_type_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeTicketTypeRequest {
    /// The id of the new type, which must have the same category as the old type.
    ///
    /// Required.
    pub ticket_type_id: Option<Id>,
    /// The id of the new state; must be a state of the new type. See [`TicketType.ticket_states`](field@TicketType::ticket_states).
    ///
    /// Required.
    pub ticket_state_id: Option<Id>,
    /// The attribute values, keyed by attribute name; each value overrides the value copied from the old type.
    pub ticket_attributes: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ChangeTicketTypeRequest {
    /// Creates an empty value. Required: `ticket_type_id`, `ticket_state_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ticket_type_id`.
    #[inline]
    pub fn ticket_type_id(mut self, ticket_type_id: impl SetTo<Id>) -> Self {
        self.ticket_type_id.put(ticket_type_id.set_to());
        self
    }

    /// Sets `ticket_state_id`.
    #[inline]
    pub fn ticket_state_id(mut self, ticket_state_id: impl SetTo<Id>) -> Self {
        self.ticket_state_id.put(ticket_state_id.set_to());
        self
    }

    /// Sets `ticket_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn ticket_attributes(mut self, ticket_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.ticket_attributes,
            &mut self.extra,
            "ticket_attributes",
            to_json(ticket_attributes),
        );
        self
    }

    /// Adds one entry to `ticket_attributes`.
    #[inline]
    pub fn ticket_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.ticket_attributes,
            &mut self.extra,
            "ticket_attributes",
            name.into(),
            to_json(value),
        );
        self
    }
}

record! {
    ChangeTicketTypeRequest {
        ticket_type_id: "ticket_type_id",
        ticket_state_id: "ticket_state_id",
        ticket_attributes: "ticket_attributes",
    } required { "ticket_type_id", "ticket_state_id" }
}

/// Closes a conversation.
///
/// Part of [`ManageConversationRequest`].
///
/// Schema `close_conversation_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseConversationRequest {
    /// The id of the teammate who closes the conversation.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// A closing message for the contact.
    pub body: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CloseConversationRequest {
    /// Creates an empty value. Required: `admin_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }
}

record! {
    CloseConversationRequest {
        admin_id: "admin_id",
        body: "body",
    } constants { "message_type" = "close", "type" = "admin" } required { "admin_id" }
}

/// A container in a help center for articles and other collections.
///
/// In a help center with several languages, the fields other than `translated_content` are in the default language.
///
/// Returned by [`collections().create`](super::collections::Collections::create), [`collections().find`](super::collections::Collections::find) and [`collections().update`](super::collections::Collections::update).
///
/// Part of [`CollectionList`].
///
/// Schema `collection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collection {
    /// The id of the collection, a number as a string; `parent_id` of an article in the collection contains this id.
    pub id: Id,
    /// The id of the workspace. The ids of other objects are unique only within a workspace.
    pub workspace_id: Option<Id>,
    /// The name that customers see, in the default language.
    pub name: Option<String>,
    /// The text below the name, in the default language.
    pub description: Option<String>,
    /// When the collection's content in the default language was created.
    pub created_at: Option<Timestamp>,
    /// When the collection's content in the default language was last changed.
    pub updated_at: Option<Timestamp>,
    /// The collection's URL for customers, in the default language.
    pub url: Option<String>,
    /// The name of the icon next to the collection's name, such as `book-bookmark`.
    pub icon: Option<String>,
    /// The position among collections at the same level, starting at 0; also 0 if the collections were never ordered.
    pub order: Option<i64>,
    /// The default language of the help center, such as `en`; absent if the help center has only one language.
    pub default_locale: Option<String>,
    /// The translations; null or absent if the help center has only one language.
    pub translated_content: Option<GroupTranslatedContent>,
    /// The id of the parent collection; null at the top level.
    pub parent_id: Option<Id>,
    /// The id of the help center of the collection; see [`help_centers().find`](super::help_centers::HelpCenters::find).
    pub help_center_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Collection {
        id: "id",
        workspace_id: "workspace_id",
        name: "name",
        description: "description",
        created_at: "created_at",
        updated_at: "updated_at",
        url: "url",
        icon: "icon",
        order: "order",
        default_locale: "default_locale",
        translated_content: "translated_content",
        parent_id: "parent_id",
        help_center_id: "help_center_id" as number,
    }
}

/// Confirms that a collection was deleted.
///
/// Returned by [`collections().delete`](super::collections::Collections::delete).
///
/// Schema `deleted_collection_object`.
#[doc(alias("DeletedCollectionObject"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionDeleted {
    /// The id of the deleted object.
    pub id: Id,
    /// `collection`
    pub object: Option<Cow<'static, str>>,
    /// Always true; a failed deletion returns an error.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CollectionDeleted {
        id: "id",
        object: "object" = "collection",
        deleted: "deleted",
    }
}

/// A page of the collections of all help centers, the most recently changed first.
///
/// Returned by [`collections().list`](super::collections::Collections::list).
///
/// Schema `collection_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, and the total number of pages.
    pub pages: Option<PagesLink>,
    /// The number of collections across all pages.
    pub total_count: Option<i64>,
    /// The collections of this page, including nested collections.
    pub data: Vec<Collection>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CollectionList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { CollectionList: Collection = data }

/// An organization that contacts belong to, such as a customer with several users.
///
/// Returned by [`companies().create_or_update`](super::companies::Companies::create_or_update), [`companies().find`](super::companies::Companies::find), [`companies().update`](super::companies::Companies::update), [`contacts().attach_company`](super::contacts::Contacts::attach_company) and [`contacts().detach_company`](super::contacts::Contacts::detach_company).
///
/// Part of [`CompanyContact`], [`CompanyList`], [`CompanyOrList`], [`CompanyScroll`], [`ContactAttachedCompanies`], [`Conversation`], [`ConversationListItem`] and [`VisitorCompanies`].
///
/// Received in webhooks as `Event::Company`.
///
/// Schema `company`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Company {
    /// `company`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the company in Intercom, for all operations on companies except [`companies().find_or_list`](super::companies::Companies::find_or_list).
    pub id: Id,
    /// The name, as set by your application. [`companies().find_or_list`](super::companies::Companies::find_or_list) can find a company by its name.
    pub name: Option<String>,
    /// The id of the workspace that contains the company.
    pub app_id: Option<Id>,
    /// The company's plan; can be empty if the company has none.
    pub plan: Option<CompanyPlan>,
    /// Your own id for the company. The id is set at creation and cannot be changed.
    pub company_id: Option<Id>,
    /// When the company was created in your product, as set by your application.
    pub remote_created_at: Option<Timestamp>,
    /// When the company was added to Intercom; `remote_created_at` is the time of creation in your product.
    pub created_at: Option<Timestamp>,
    /// When anything about the company was last changed.
    pub updated_at: Option<Timestamp>,
    /// When a contact of the company last used your product; missing or null if no contact has used the product.
    pub last_request_at: Option<Timestamp>,
    /// The number of employees.
    pub size: Option<i64>,
    /// The website; can be any string, not necessarily a complete URL.
    pub website: Option<String>,
    /// The industry; can be any string.
    pub industry: Option<String>,
    /// Your monthly revenue from the company, as a whole number without a currency.
    pub monthly_spend: Option<i64>,
    /// The number of sessions that the contacts of the company have had in your product.
    pub session_count: Option<i64>,
    /// The number of users who belong to the company.
    pub user_count: Option<i64>,
    /// Your custom attributes of companies, keyed by name. Values can be strings, numbers, booleans or null.
    pub custom_attributes: Option<Map<String, Value>>,
    /// The tags on the company, with their names.
    pub tags: Option<CompanyTags>,
    /// The segments that contain the company.
    pub segments: Option<CompanySegments>,
    /// The notes that teammates wrote about the company; present only in some responses. [`companies().list_notes`](super::companies::Companies::list_notes) lists all notes.
    pub notes: Option<CompanyNotes>,
    /// The ids of the tags on the company. Notifications contain `tag_ids` instead of `tags`.
    pub tag_ids: Vec<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Company {
        type_: "type" = "company",
        id: "id",
        name: "name",
        app_id: "app_id",
        plan: "plan",
        company_id: "company_id",
        remote_created_at: "remote_created_at",
        created_at: "created_at",
        updated_at: "updated_at",
        last_request_at: "last_request_at",
        size: "size",
        website: "website",
        industry: "industry",
        monthly_spend: "monthly_spend",
        session_count: "session_count",
        user_count: "user_count",
        custom_attributes: "custom_attributes",
        tags: "tags",
        segments: "segments",
        notes: "notes",
        tag_ids: "tag_ids",
    }
}

/// A page of the contacts of one company.
///
/// Returned by [`companies().list_contacts`](super::companies::Companies::list_contacts).
///
/// Schema `company_attached_contacts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyAttachedContacts {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The contacts of this page.
    pub data: Vec<Contact>,
    /// The number of contacts of the company, across all pages.
    pub total_count: Option<i64>,
    /// The next page.
    pub pages: Option<PagesLink>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyAttachedContacts {
        type_: "type" = "list",
        data: "data",
        total_count: "total_count",
        pages: "pages",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { CompanyAttachedContacts: Contact = data }

/// The segments of a company; the list is not paginated.
///
/// Returned by [`companies().list_segments`](super::companies::Companies::list_segments).
///
/// Schema `company_attached_segments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyAttachedSegments {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The segments, without their counts; empty if there are none.
    pub data: Vec<Segment>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyAttachedSegments {
        type_: "type" = "list",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { CompanyAttachedSegments: Segment = data }

/// A contact and the company that the contact was attached to or detached from, in their state at the time of the event. Used in notifications with the topics `company.contact.attached` and `company.contact.detached`.
///
/// Received in webhooks as `Event::CompanyContact`.
///
/// Schema `company_contact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyContact {
    /// The company that the contact was attached to or detached from.
    pub company: Option<Company>,
    /// The contact who was added or removed.
    pub contact: Option<Contact>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyContact {
        company: "company",
        contact: "contact",
    }
}

/// A reference from a contact to a company, with only the company's id and path. [`companies().find`](super::companies::Companies::find) returns the other fields.
///
/// Part of [`ContactCompanies`].
///
/// Schema `company_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyData {
    /// The id of the company in Intercom, not your `company_id`.
    pub id: Id,
    /// `company`
    pub type_: Option<Cow<'static, str>>,
    /// The path of the company in the API, without the host.
    pub url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyData {
        id: "id",
        type_: "type" = "company",
        url: "url",
    }
}

/// Confirms that a company will be deleted; the response of [`companies().delete`](super::companies::Companies::delete).
///
/// Returned by [`companies().delete`](super::companies::Companies::delete).
///
/// Schema `deleted_company_object`.
#[doc(alias("DeletedCompanyObject"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyDeleted {
    /// The id of the company in Intercom.
    pub id: Id,
    /// `company`
    pub object: Option<Cow<'static, str>>,
    /// True as soon as Intercom has accepted the request; the deletion may still be in progress.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyDeleted {
        id: "id",
        object: "object" = "company",
        deleted: "deleted",
    }
}

/// A page of companies, as returned by [`companies().list`](super::companies::Companies::list) and [`companies().find_or_list`](super::companies::Companies::find_or_list).
///
/// Returned by [`companies().list`](super::companies::Companies::list).
///
/// Part of [`CompanyOrList`].
///
/// Schema `company_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The next page.
    pub pages: Option<PagesLink>,
    /// The number of companies across all pages.
    pub total_count: Option<i64>,
    /// The companies of this page.
    pub data: Vec<Company>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { CompanyList: Company = data }

/// A teammate's note about a company. Contacts cannot see the note.
///
/// Part of [`CompanyNotes`].
///
/// Schema `company_note`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyNote {
    /// Always `note`.
    pub type_: Option<String>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// A reference to the company that the note is about, with only the company's id.
    pub company: Option<CompanyNoteCompany>,
    /// The teammate who wrote the note; null if the note has no author.
    pub author: Option<Admin>,
    /// The body as HTML.
    pub body: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyNote {
        type_: "type",
        id: "id",
        created_at: "created_at",
        company: "company",
        author: "author",
        body: "body",
    }
}

/// The company that a note is about.
///
/// Part of [`CompanyNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyNoteCompany {
    /// Always `company`.
    pub type_: Option<String>,
    /// The id of the company in Intercom; [`companies().find`](super::companies::Companies::find) returns the other fields.
    pub id: Id,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyNoteCompany {
        type_: "type",
        id: "id",
    }
}

/// Notes about a company, in the field [`Company.notes`](field@Company::notes).
///
/// Part of [`Company`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyNotes {
    /// `note.list`
    pub type_: Option<Cow<'static, str>>,
    /// The notes, with their bodies; empty if there are none.
    pub notes: Vec<CompanyNote>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyNotes {
        type_: "type" = "note.list",
        notes: "notes",
    } items { "notes" }
}

/// The response of [`companies().find_or_list`](super::companies::Companies::find_or_list): a company or a page of companies, depending on the filter.
///
/// Returned by [`companies().find_or_list`](super::companies::Companies::find_or_list).
///
/// Schema `company_or_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CompanyOrList {
    /// The company, for requests with `company_id` or `name`.
    ///
    /// Matches if `type` is `company`.
    Company(Company),
    /// A page of companies, for all other requests; `tag_id` and `segment_id` limit the list.
    ///
    /// Matches if `type` is `list`.
    List(CompanyList),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<Company> for CompanyOrList {
    #[inline]
    fn from(value: Company) -> Self {
        Self::Company(value)
    }
}

set_to_from!(CompanyOrList : Company);

impl From<CompanyList> for CompanyOrList {
    #[inline]
    fn from(value: CompanyList) -> Self {
        Self::List(value)
    }
}

set_to_from!(CompanyOrList : CompanyList);

union! {
    CompanyOrList {
        Company(Company) = object().constant("type", &["company"]),
        List(CompanyList) = object().constant("type", &["list"]),
    }
}

#[cfg(feature = "client")]
page! { CompanyOrList: Company in list List, one Company }

/// The plan of a company.
///
/// Part of [`Company`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyPlan {
    /// Always `plan`.
    pub type_: Option<String>,
    /// The id of the plan in Intercom. Requests contain the name of the plan instead.
    pub id: Id,
    /// The name of the plan, as set by your application.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyPlan {
        type_: "type",
        id: "id",
        name: "name",
    }
}

/// The next batch of companies of a scroll.
///
/// Returned by [`companies().scroll`](super::companies::Companies::scroll).
///
/// Schema `company_scroll`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyScroll {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The companies; empty at the end of the scroll.
    pub data: Vec<Company>,
    /// Always null: a scroll has no pages.
    pub pages: Option<CursorPages>,
    /// The number of companies; null if Intercom does not count them.
    pub total_count: Option<i64>,
    /// The parameter of the next request. The value is constant during the scroll and expires after one minute without a request.
    pub scroll_param: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyScroll {
        type_: "type" = "list",
        data: "data",
        pages: "pages",
        total_count: "total_count",
        scroll_param: "scroll_param",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { CompanyScroll: Company = data }

/// The segments of a company, in the field [`Company.segments`](field@Company::segments).
///
/// Part of [`Company`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanySegments {
    /// `segment.list`
    pub type_: Option<Cow<'static, str>>,
    /// The segments of the company; empty if there are none.
    pub segments: Vec<Segment>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanySegments {
        type_: "type" = "segment.list",
        segments: "segments",
    } items { "segments" }
}

/// The tags on a company, in the field [`Company.tags`](field@Company::tags).
///
/// Part of [`Company`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyTags {
    /// `tag.list`
    pub type_: Option<Cow<'static, str>>,
    /// The tags on the company; empty if there are none.
    pub tags: Vec<TagBasic>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CompanyTags {
        type_: "type" = "tag.list",
        tags: "tags",
    } items { "tags" }
}

/// A person in the workspace: a user, who has signed up, or a lead, who has not.
///
/// The Messenger and the mobile SDKs set most fields when the person uses the product; such fields are null until then.
///
/// Returned by [`contacts().create`](super::contacts::Contacts::create), [`contacts().find_by_external_id`](super::contacts::Contacts::find_by_external_id), [`contacts().merge`](super::contacts::Contacts::merge), [`contacts().find`](super::contacts::Contacts::find), [`contacts().update`](super::contacts::Contacts::update) and [`visitors().convert`](super::visitors::Visitors::convert).
///
/// Part of [`CompanyAttachedContacts`], [`CompanyContact`], [`ContactList`], [`ContactSubscription`], [`ContactTag`] and [`ConversationContact`].
///
/// Received in webhooks as `Event::Contact`.
///
/// Schema `contact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Always `contact`; the difference between users and leads is in `role`.
    pub type_: Option<String>,
    /// The id of the contact in Intercom, for all operations on contacts except [`contacts().find_by_external_id`](super::contacts::Contacts::find_by_external_id).
    pub id: Id,
    /// For a user, the id in your application; null if none was set. For a lead, a UUID that Intercom sets.
    pub external_id: Option<Id>,
    /// The id of the workspace that contains the contact. The id of a contact is unique only within its workspace.
    pub workspace_id: Option<Id>,
    /// `user` or `lead`.
    pub role: Option<String>,
    /// The email address; null or empty if unknown.
    pub email: Option<String>,
    /// The part of `email` after the `@`, derived by Intercom.
    pub email_domain: Option<String>,
    /// The phone number with the country code, such as `+353871234567`. Null if unknown.
    pub phone: Option<String>,
    /// The full name. Null if not set.
    pub name: Option<String>,
    /// The id of the contact's owner, a teammate; null if there is none.
    pub owner_id: Option<Id>,
    /// Whether an email to the contact's address bounced permanently.
    pub has_hard_bounced: Option<bool>,
    /// Whether the contact reported one of your emails as spam.
    pub marked_email_as_spam: Option<bool>,
    /// Whether the contact is unsubscribed from all emails. The contact's choices about individual types of messages are in `opted_in_subscription_types` and `opted_out_subscription_types`.
    pub unsubscribed_from_emails: Option<bool>,
    /// When the contact was added to Intercom; `signed_up_at` is the time of the sign-up for your product.
    pub created_at: Option<Timestamp>,
    /// When anything about the contact was last changed. Searches on `updated_at` compare only the date, not the time of day.
    pub updated_at: Option<Timestamp>,
    /// When the person signed up for your product, as set by your application. Null if not set.
    pub signed_up_at: Option<Timestamp>,
    /// When the person was last seen in the Messenger, or as set by your application.
    pub last_seen_at: Option<Timestamp>,
    /// When the contact last wrote to you; null if never.
    pub last_replied_at: Option<Timestamp>,
    /// When a message was last sent to the contact; null if never.
    pub last_contacted_at: Option<Timestamp>,
    /// When the contact last opened one of your emails; null if never.
    pub last_email_opened_at: Option<Timestamp>,
    /// When the contact last followed a link in one of your emails; null if never.
    pub last_email_clicked_at: Option<Timestamp>,
    /// The language of the Messenger for this contact; null if the Messenger uses the browser's language.
    pub language_override: Option<String>,
    /// The name of the browser that the person last used, such as `chrome`. Null if the person never used the web.
    pub browser: Option<String>,
    /// The version of the browser that the person last used.
    pub browser_version: Option<String>,
    /// The language that the browser last requested, such as `en-US`.
    pub browser_language: Option<String>,
    /// The operating system that the person last used on the web, such as `OS X`; mobile apps have separate fields.
    pub os: Option<String>,
    /// The name of your Android app that the contact uses. Null, like the other Android fields, if the contact uses none.
    pub android_app_name: Option<String>,
    /// The version of your app, not of Android.
    pub android_app_version: Option<String>,
    /// The model of the phone or tablet.
    pub android_device: Option<String>,
    /// The version of Android itself.
    pub android_os_version: Option<String>,
    /// The version of Intercom's SDK inside your Android app. In searches, the field is named `andoid_sdk_version`; the misspelling is Intercom's.
    pub android_sdk_version: Option<String>,
    /// When the contact last used your Android app; null if never.
    pub android_last_seen_at: Option<Timestamp>,
    /// The name of your iOS app that the contact uses. Null, like the other iOS fields, if the contact uses none.
    pub ios_app_name: Option<String>,
    /// The version of your app, not of iOS.
    pub ios_app_version: Option<String>,
    /// The model of the phone or tablet.
    pub ios_device: Option<String>,
    /// The version of iOS itself.
    pub ios_os_version: Option<String>,
    /// The version of Intercom's SDK inside your iOS app.
    pub ios_sdk_version: Option<String>,
    /// When the contact last used your iOS app; null if never.
    pub ios_last_seen_at: Option<Timestamp>,
    /// Your custom attributes of people, keyed by name. Values can be strings, numbers, booleans, null or references to custom objects.
    pub custom_attributes: Option<Map<String, Value>>,
    /// The avatar of the contact; null if there is none.
    pub avatar: Option<ContactAvatar>,
    /// At most ten tags, with only their ids; [`contacts().list_tags`](super::contacts::Contacts::list_tags) returns all tags.
    pub tags: Option<ContactTags>,
    /// At most ten notes, with only their ids; [`notes().list`](super::notes::Notes::list) returns all notes with their bodies.
    pub notes: Option<ContactNotes>,
    /// At most ten companies, with only their ids; [`contacts().list_companies`](super::contacts::Contacts::list_companies) returns all companies with their data.
    pub companies: Option<ContactCompanies>,
    /// The approximate location of the last visit.
    pub location: Option<ContactLocation>,
    /// The person's social network profiles; often empty.
    pub social_profiles: Option<ContactSocialProfiles>,
    /// The merges of other contacts into this user. Absent for leads, and absent if `include_merge_history` is not set.
    pub merge_history: Vec<MergeHistoryItem>,
    /// The page from which the person came to your site. Null if unknown.
    pub referrer: Option<String>,
    /// The campaign from the parameter `utm_campaign` of the link that brought the person to your site; null if there is none.
    pub utm_campaign: Option<String>,
    /// The link or advertisement that brought the person to your site, from the link's parameter `utm_content`; null if there is none.
    pub utm_content: Option<String>,
    /// The medium of the link, such as `email`, from the link's parameter `utm_medium`; null if there is none.
    pub utm_medium: Option<String>,
    /// The source of the link, from the link's parameter `utm_source`; null if there is none.
    pub utm_source: Option<String>,
    /// The paid search term, from the link's parameter `utm_term`; null if there is none.
    pub utm_term: Option<String>,
    /// The subscription types that the contact has opted in to, with only their ids.
    pub opted_in_subscription_types: Option<ContactSubscriptionTypes>,
    /// The subscription types that the contact has opted out of, with only their ids.
    pub opted_out_subscription_types: Option<ContactSubscriptionTypes>,
    /// Whether the contact allows push messages from your mobile apps. Null if unknown.
    pub enabled_push_messaging: Option<bool>,
    /// Whether the contact is archived; present in notifications that contain only the identity of a contact.
    pub archived: Option<bool>,
    /// Whether the contact was deleted; present in notifications that contain only the identity of a contact.
    pub deleted: Option<bool>,
    /// The phone number in a human-readable format.
    pub formatted_phone: Option<String>,
    /// Whether the contact agreed to receive SMS messages.
    pub sms_consent: Option<bool>,
    /// Whether the contact refused further SMS messages.
    pub unsubscribed_from_sms: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Contact {
        type_: "type",
        id: "id",
        external_id: "external_id",
        workspace_id: "workspace_id",
        role: "role",
        email: "email",
        email_domain: "email_domain",
        phone: "phone",
        name: "name",
        owner_id: "owner_id",
        has_hard_bounced: "has_hard_bounced",
        marked_email_as_spam: "marked_email_as_spam",
        unsubscribed_from_emails: "unsubscribed_from_emails",
        created_at: "created_at",
        updated_at: "updated_at",
        signed_up_at: "signed_up_at",
        last_seen_at: "last_seen_at",
        last_replied_at: "last_replied_at",
        last_contacted_at: "last_contacted_at",
        last_email_opened_at: "last_email_opened_at",
        last_email_clicked_at: "last_email_clicked_at",
        language_override: "language_override",
        browser: "browser",
        browser_version: "browser_version",
        browser_language: "browser_language",
        os: "os",
        android_app_name: "android_app_name",
        android_app_version: "android_app_version",
        android_device: "android_device",
        android_os_version: "android_os_version",
        android_sdk_version: "android_sdk_version",
        android_last_seen_at: "android_last_seen_at",
        ios_app_name: "ios_app_name",
        ios_app_version: "ios_app_version",
        ios_device: "ios_device",
        ios_os_version: "ios_os_version",
        ios_sdk_version: "ios_sdk_version",
        ios_last_seen_at: "ios_last_seen_at",
        custom_attributes: "custom_attributes",
        avatar: "avatar",
        tags: "tags",
        notes: "notes",
        companies: "companies",
        location: "location",
        social_profiles: "social_profiles",
        merge_history: "merge_history",
        referrer: "referrer",
        utm_campaign: "utm_campaign",
        utm_content: "utm_content",
        utm_medium: "utm_medium",
        utm_source: "utm_source",
        utm_term: "utm_term",
        opted_in_subscription_types: "opted_in_subscription_types",
        opted_out_subscription_types: "opted_out_subscription_types",
        enabled_push_messaging: "enabled_push_messaging",
        archived: "archived",
        deleted: "deleted",
        formatted_phone: "formatted_phone",
        sms_consent: "sms_consent",
        unsubscribed_from_sms: "unsubscribed_from_sms",
    }
}

/// Confirms that a contact was archived; the response of [`contacts().archive`](super::contacts::Contacts::archive).
///
/// Returned by [`contacts().archive`](super::contacts::Contacts::archive).
///
/// Schema `contact_archived`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactArchived {
    /// `contact`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the contact; see [`contacts().unarchive`](super::contacts::Contacts::unarchive).
    pub id: Id,
    /// The id of a user in your application, or the UUID that Intercom generates for a lead; null if a user has no such id.
    pub external_id: Option<Id>,
    /// True once the contact is archived.
    pub archived: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactArchived {
        type_: "type" = "contact",
        id: "id",
        external_id: "external_id",
        archived: "archived",
    }
}

/// A page of the companies of one contact, with all their data.
///
/// Returned by [`contacts().list_companies`](super::contacts::Contacts::list_companies).
///
/// Schema `contact_attached_companies`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactAttachedCompanies {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The companies of this page, in responses that do not contain the companies in `data`.
    pub companies: Vec<Company>,
    /// The number of companies of the contact, across all pages.
    pub total_count: Option<i64>,
    /// The next page.
    pub pages: Option<PagesLink>,
    /// The companies of this page; empty if the companies are in `companies`.
    pub data: Vec<Company>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactAttachedCompanies {
        type_: "type" = "list",
        companies: "companies",
        total_count: "total_count",
        pages: "pages",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { ContactAttachedCompanies: Company = data and companies }

/// The avatar of a contact: a URL, or an object with the URL.
///
/// Part of [`Contact`] and [`MergedContact`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContactAvatar {
    /// An object with the URL of the image, as in the API description and in older responses.
    ///
    /// Matches if `type` or `image_url` is present.
    Image(ContactAvatarImage),
    /// The URL of the image, as in responses since 2026.
    ///
    /// A string.
    Text(String),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<ContactAvatarImage> for ContactAvatar {
    #[inline]
    fn from(value: ContactAvatarImage) -> Self {
        Self::Image(value)
    }
}

set_to_from!(ContactAvatar : ContactAvatarImage);

impl From<String> for ContactAvatar {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ContactAvatar {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(ContactAvatar : String, & str);

union! {
    ContactAvatar {
        Image(ContactAvatarImage) = object().any(&["type", "image_url"]),
        Text(String) = text(),
    }
}

/// The avatar of a contact, as an object with its URL.
///
/// Part of [`ContactAvatar`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactAvatarImage {
    /// Always `avatar`.
    pub type_: Option<String>,
    /// The URL of the image; null if there is none.
    pub image_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactAvatarImage {
        type_: "type",
        image_url: "image_url",
    }
}

/// Confirms that a contact was blocked; the response of [`contacts().block`](super::contacts::Contacts::block).
///
/// Returned by [`contacts().block`](super::contacts::Contacts::block).
///
/// Schema `contact_blocked`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactBlocked {
    /// `contact`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the blocked contact in Intercom.
    pub id: Id,
    /// The id of a user in your application, or the UUID that Intercom generates for a lead; null if a user has no such id.
    pub external_id: Option<Id>,
    /// Always true.
    pub blocked: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactBlocked {
        type_: "type" = "contact",
        id: "id",
        external_id: "external_id",
        blocked: "blocked",
    }
}

/// Up to ten companies of a contact, in the field [`Contact.companies`](field@Contact::companies).
///
/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_companies`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactCompanies {
    /// The ids of at most ten companies; [`contacts().list_companies`](super::contacts::Contacts::list_companies) returns all companies with their data.
    pub data: Vec<CompanyData>,
    /// The path of the complete list in the API, without the host.
    pub url: Option<String>,
    /// The number of companies of the contact, including those that are not listed here.
    pub total_count: Option<i64>,
    /// Whether the contact has more companies than are listed here.
    pub has_more: Option<bool>,
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactCompanies {
        data: "data",
        url: "url",
        total_count: "total_count",
        has_more: "has_more",
        type_: "type" = "list",
    } items { "data" }
}

/// Confirms that a contact was deleted; the response of [`contacts().delete`](super::contacts::Contacts::delete).
///
/// Returned by [`contacts().delete`](super::contacts::Contacts::delete).
///
/// Schema `contact_deleted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactDeleted {
    /// `contact`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the deleted contact in Intercom.
    pub id: Id,
    /// For a user, the id in your application; null if none was set. For a lead, the UUID that Intercom set.
    pub external_id: Option<Id>,
    /// True once the contact is deleted.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactDeleted {
        type_: "type" = "contact",
        id: "id",
        external_id: "external_id",
        deleted: "deleted",
    }
}

/// A page of contacts, from a list or a search.
///
/// Returned by [`contacts().list`](super::contacts::Contacts::list) and [`contacts().search`](super::contacts::Contacts::search).
///
/// Schema `contact_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The contacts of this page.
    pub data: Vec<Contact>,
    /// The number of contacts across all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list. `next` contains the cursor of the next page, and is missing on the last page.
    pub pages: Option<CursorPages>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactList {
        type_: "type" = "list",
        data: "data",
        total_count: "total_count",
        pages: "pages",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { ContactList: Contact = data }

/// The location of a contact's last visit, as estimated by Intercom.
///
/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_location`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactLocation {
    /// Always `location`, or null.
    pub type_: Option<String>,
    /// The name of the country, such as `Ireland`. Null if unknown.
    pub country: Option<String>,
    /// The state, county or province. Null if unknown.
    pub region: Option<String>,
    /// The name of the city. Null if unknown.
    pub city: Option<String>,
    /// The ISO 3166 code of the country, such as `IRL`. Null if unknown.
    pub country_code: Option<String>,
    /// The two-letter code of the continent, such as `EU`. Null if unknown.
    pub continent_code: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactLocation {
        type_: "type",
        country: "country",
        region: "region",
        city: "city",
        country_code: "country_code",
        continent_code: "continent_code",
    }
}

/// Up to ten notes on a contact, in the field [`Contact.notes`](field@Contact::notes).
///
/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_notes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactNotes {
    /// The ids of at most ten notes; [`notes().list`](super::notes::Notes::list) returns all notes with their bodies.
    pub data: Vec<AddressableList>,
    /// The path of the complete list in the API, without the host.
    pub url: Option<String>,
    /// The number of notes on the contact, including those that are not listed here.
    pub total_count: Option<i64>,
    /// Whether there are more notes on the contact than are listed here.
    pub has_more: Option<bool>,
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactNotes {
        data: "data",
        url: "url",
        total_count: "total_count",
        has_more: "has_more",
        type_: "type" = "list",
    } items { "data" }
}

/// A reference to a contact who participates in a conversation, or to the contact who gave a rating.
///
/// Part of [`ConversationContacts`], [`ConversationRating`] and [`TicketContacts`].
///
/// Schema `contact_reference`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReference {
    /// `contact`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the contact in Intercom; see [`contacts().find`](super::contacts::Contacts::find).
    pub id: Id,
    /// For a user, the id in your application; null if none was set. For a lead, a UUID that Intercom sets.
    pub external_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactReference {
        type_: "type" = "contact",
        id: "id",
        external_id: "external_id",
    }
}

/// Whether a contact replies with a comment or with a button.
///
/// Part of [`ContactReplyEmailRequest`], [`ContactReplyIntercomUserIdRequest`], [`ContactReplyUserIdRequest`], [`ReplyTicketRequestContactEmail`], [`ReplyTicketRequestContactIntercomUserId`] and [`ReplyTicketRequestContactUserId`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactReplyBaseRequestMessageType {
    /// A text reply.
    ///
    /// `comment`
    Comment,
    /// A click on a button that a teammate's quick reply offered.
    ///
    /// `quick_reply`
    QuickReply,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ContactReplyBaseRequestMessageType {
        Comment = "comment",
        QuickReply = "quick_reply",
    }
}

/// The quick-reply button that the contact chose.
///
/// Part of [`ContactReplyEmailRequest`], [`ContactReplyIntercomUserIdRequest`], [`ContactReplyUserIdRequest`], [`ReplyTicketRequestContactEmail`], [`ReplyTicketRequestContactIntercomUserId`] and [`ReplyTicketRequestContactUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReplyBaseRequestReplyOption {
    /// The text on the button.
    ///
    /// Required.
    pub text: Option<String>,
    /// The `uuid` of the offered button.
    ///
    /// Required.
    pub uuid: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ContactReplyBaseRequestReplyOption {
    /// Creates an empty value. Required: `text`, `uuid`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    #[inline]
    pub fn text(mut self, text: impl SetTo<String>) -> Self {
        self.text.put(text.set_to());
        self
    }

    /// Sets `uuid`.
    #[inline]
    pub fn uuid(mut self, uuid: impl SetTo<String>) -> Self {
        self.uuid.put(uuid.set_to());
        self
    }
}

record! {
    ContactReplyBaseRequestReplyOption {
        text: "text",
        uuid: "uuid",
    } required { "text", "uuid" }
}

/// A reply of a contact, identified by email address.
///
/// Part of [`ReplyConversationRequest`].
///
/// Schema `contact_reply_email_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReplyEmailRequest {
    /// Whether the reply is a comment or a quick reply.
    ///
    /// Required.
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// The text of the contact's message; optional if the message is a quick reply.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The quick reply that the contact chose.
    pub reply_options: Option<Vec<ContactReplyBaseRequestReplyOption>>,
    /// The email address of the contact in Intercom.
    ///
    /// Required.
    pub email: Option<String>,
    /// The files to attach, at most 10; the request contains the contents of the files.
    pub attachment_files: Option<Vec<File>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ContactReplyEmailRequest {
    /// Creates an empty value. Required: `message_type`, `email`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl SetTo<ContactReplyBaseRequestMessageType>,
    ) -> Self {
        self.message_type.put(message_type.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(mut self, attachment_urls: impl SetToList<String>) -> Self {
        self.attachment_urls.put(attachment_urls.set_to_list());
        self
    }

    /// Adds one item to `attachment_urls`.
    #[inline]
    pub fn attachment_url(mut self, attachment_url: impl Into<String>) -> Self {
        push(&mut self.attachment_urls, attachment_url.into());
        self
    }

    /// Sets `reply_options`.
    #[inline]
    pub fn reply_options(
        mut self,
        reply_options: impl SetToList<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        self.reply_options.put(reply_options.set_to_list());
        self
    }

    /// Adds one item to `reply_options`.
    #[inline]
    pub fn reply_option(
        mut self,
        reply_option: impl Into<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        push(&mut self.reply_options, reply_option.into());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }

    /// Sets `attachment_files`.
    #[inline]
    pub fn attachment_files(mut self, attachment_files: impl SetToList<File>) -> Self {
        self.attachment_files.put(attachment_files.set_to_list());
        self
    }

    /// Adds one item to `attachment_files`.
    #[inline]
    pub fn attachment_file(mut self, attachment_file: impl Into<File>) -> Self {
        push(&mut self.attachment_files, attachment_file.into());
        self
    }
}

record! {
    ContactReplyEmailRequest {
        message_type: "message_type",
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        reply_options: "reply_options",
        email: "email",
        attachment_files: "attachment_files",
    } constants { "type" = "user" } required { "message_type", "email" }
}

/// A reply of a contact, identified by the id in Intercom.
///
/// Part of [`ReplyConversationRequest`].
///
/// Schema `contact_reply_intercom_user_id_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReplyIntercomUserIdRequest {
    /// Whether the reply is a comment or a quick reply.
    ///
    /// Required.
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// The text of the contact's message; optional if the message is a quick reply.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The quick reply that the contact chose.
    pub reply_options: Option<Vec<ContactReplyBaseRequestReplyOption>>,
    /// The id of the contact in Intercom.
    ///
    /// Required.
    pub intercom_user_id: Option<Id>,
    /// The files to attach, at most 10; the request contains the contents of the files.
    pub attachment_files: Option<Vec<File>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ContactReplyIntercomUserIdRequest {
    /// Creates an empty value. Required: `message_type`, `intercom_user_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl SetTo<ContactReplyBaseRequestMessageType>,
    ) -> Self {
        self.message_type.put(message_type.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(mut self, attachment_urls: impl SetToList<String>) -> Self {
        self.attachment_urls.put(attachment_urls.set_to_list());
        self
    }

    /// Adds one item to `attachment_urls`.
    #[inline]
    pub fn attachment_url(mut self, attachment_url: impl Into<String>) -> Self {
        push(&mut self.attachment_urls, attachment_url.into());
        self
    }

    /// Sets `reply_options`.
    #[inline]
    pub fn reply_options(
        mut self,
        reply_options: impl SetToList<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        self.reply_options.put(reply_options.set_to_list());
        self
    }

    /// Adds one item to `reply_options`.
    #[inline]
    pub fn reply_option(
        mut self,
        reply_option: impl Into<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        push(&mut self.reply_options, reply_option.into());
        self
    }

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl SetTo<Id>) -> Self {
        self.intercom_user_id.put(intercom_user_id.set_to());
        self
    }

    /// Sets `attachment_files`.
    #[inline]
    pub fn attachment_files(mut self, attachment_files: impl SetToList<File>) -> Self {
        self.attachment_files.put(attachment_files.set_to_list());
        self
    }

    /// Adds one item to `attachment_files`.
    #[inline]
    pub fn attachment_file(mut self, attachment_file: impl Into<File>) -> Self {
        push(&mut self.attachment_files, attachment_file.into());
        self
    }
}

record! {
    ContactReplyIntercomUserIdRequest {
        message_type: "message_type",
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        reply_options: "reply_options",
        intercom_user_id: "intercom_user_id",
        attachment_files: "attachment_files",
    } constants { "type" = "user" } required { "message_type", "intercom_user_id" }
}

/// A reply of a contact, identified by `external_id`.
///
/// Part of [`ReplyConversationRequest`].
///
/// Schema `contact_reply_user_id_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReplyUserIdRequest {
    /// Whether the reply is a comment or a quick reply.
    ///
    /// Required.
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// The text of the contact's message; optional if the message is a quick reply.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The quick reply that the contact chose.
    pub reply_options: Option<Vec<ContactReplyBaseRequestReplyOption>>,
    /// The `external_id` of the contact.
    ///
    /// Required.
    pub user_id: Option<Id>,
    /// The files to attach, at most 10; the request contains the contents of the files.
    pub attachment_files: Option<Vec<File>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ContactReplyUserIdRequest {
    /// Creates an empty value. Required: `message_type`, `user_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl SetTo<ContactReplyBaseRequestMessageType>,
    ) -> Self {
        self.message_type.put(message_type.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(mut self, attachment_urls: impl SetToList<String>) -> Self {
        self.attachment_urls.put(attachment_urls.set_to_list());
        self
    }

    /// Adds one item to `attachment_urls`.
    #[inline]
    pub fn attachment_url(mut self, attachment_url: impl Into<String>) -> Self {
        push(&mut self.attachment_urls, attachment_url.into());
        self
    }

    /// Sets `reply_options`.
    #[inline]
    pub fn reply_options(
        mut self,
        reply_options: impl SetToList<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        self.reply_options.put(reply_options.set_to_list());
        self
    }

    /// Adds one item to `reply_options`.
    #[inline]
    pub fn reply_option(
        mut self,
        reply_option: impl Into<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        push(&mut self.reply_options, reply_option.into());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }

    /// Sets `attachment_files`.
    #[inline]
    pub fn attachment_files(mut self, attachment_files: impl SetToList<File>) -> Self {
        self.attachment_files.put(attachment_files.set_to_list());
        self
    }

    /// Adds one item to `attachment_files`.
    #[inline]
    pub fn attachment_file(mut self, attachment_file: impl Into<File>) -> Self {
        push(&mut self.attachment_files, attachment_file.into());
        self
    }
}

record! {
    ContactReplyUserIdRequest {
        message_type: "message_type",
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        reply_options: "reply_options",
        user_id: "user_id",
        attachment_files: "attachment_files",
    } constants { "type" = "user" } required { "message_type", "user_id" }
}

/// The segments of a contact; the list is not paginated.
///
/// Returned by [`contacts().list_segments`](super::contacts::Contacts::list_segments).
///
/// Schema `contact_segments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSegments {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The segments, without their counts; empty if there are none.
    pub data: Vec<Segment>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactSegments {
        type_: "type" = "list",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { ContactSegments: Segment = data }

/// The social network profiles of a contact.
///
/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_social_profiles`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSocialProfiles {
    /// The profiles, one for each network; often empty.
    pub data: Vec<SocialProfile>,
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactSocialProfiles {
        data: "data",
        type_: "type" = "list",
    } items { "data" }
}

/// A contact's choice to subscribe to or unsubscribe from types of messages, in notifications.
///
/// Received in webhooks as `Event::ContactSubscription`.
///
/// Schema `contact_subscription`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSubscription {
    /// The type of object.
    pub type_: Option<String>,
    /// The contact who made the choice.
    pub contact: Option<Contact>,
    /// The subscription types that the contact has subscribed to or unsubscribed from, depending on the topic of the notification.
    pub subscription_types: Option<ContactSubscriptionSubscriptionTypes>,
    /// When the choice was made.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactSubscription {
        type_: "type",
        contact: "contact",
        subscription_types: "subscription_types",
        created_at: "created_at",
    }
}

/// The subscription types of a contact's choice, in one of the two forms that Intercom sends.
///
/// Part of [`ContactSubscription`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContactSubscriptionSubscriptionTypes {
    /// An object that contains the list.
    ///
    /// Matches if `type` is `list`.
    List(SubscriptionTypeList),
    /// The list itself.
    ///
    /// An array.
    SubscriptionTypes(Vec<SubscriptionType>),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<SubscriptionTypeList> for ContactSubscriptionSubscriptionTypes {
    #[inline]
    fn from(value: SubscriptionTypeList) -> Self {
        Self::List(value)
    }
}

set_to_from!(ContactSubscriptionSubscriptionTypes : SubscriptionTypeList);

impl From<Vec<SubscriptionType>> for ContactSubscriptionSubscriptionTypes {
    #[inline]
    fn from(value: Vec<SubscriptionType>) -> Self {
        Self::SubscriptionTypes(value)
    }
}

set_to_from!(ContactSubscriptionSubscriptionTypes : Vec < SubscriptionType >);

union! {
    ContactSubscriptionSubscriptionTypes {
        List(SubscriptionTypeList) = object().constant("type", &["list"]),
        SubscriptionTypes(Vec<SubscriptionType>) = list(),
    }
}

/// The subscription types that a contact has opted in to or opted out of, in [`Contact.opted_in_subscription_types`](field@Contact::opted_in_subscription_types) or [`Contact.opted_out_subscription_types`](field@Contact::opted_out_subscription_types).
///
/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_subscription_types`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactSubscriptionTypes {
    /// The ids of the subscription types; [`contacts().list_subscriptions`](super::contacts::Contacts::list_subscriptions) returns the full objects.
    pub data: Vec<AddressableList>,
    /// The path of the complete list in the API, without the host.
    pub url: Option<String>,
    /// The number of subscription types, including those that are not listed here.
    pub total_count: Option<i64>,
    /// Whether there are more subscription types than are listed here.
    pub has_more: Option<bool>,
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactSubscriptionTypes {
        data: "data",
        url: "url",
        total_count: "total_count",
        has_more: "has_more",
        type_: "type" = "list",
    } items { "data" }
}

/// A tag that was attached to or detached from a contact, in notifications with topics such as `contact.user.tag.created`.
///
/// Received in webhooks as `Event::ContactTag`.
///
/// Schema `contact_tag`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactTag {
    /// `contact_tag`
    pub type_: Option<Cow<'static, str>>,
    /// When the contact was tagged or untagged.
    pub created_at: Option<Timestamp>,
    /// The attached or detached tag.
    pub tag: Option<Tag>,
    /// The contact who was tagged or untagged.
    pub contact: Option<Contact>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactTag {
        type_: "type" = "contact_tag",
        created_at: "created_at",
        tag: "tag",
        contact: "contact",
    }
}

/// Up to ten tags on a contact, in the field [`Contact.tags`](field@Contact::tags).
///
/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_tags`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactTags {
    /// The ids of at most ten tags, without their names; [`contacts().list_tags`](super::contacts::Contacts::list_tags) returns all tags.
    pub data: Vec<AddressableList>,
    /// The path of the complete list in the API, without the host.
    pub url: Option<String>,
    /// The number of tags on the contact, including those that are not listed here.
    pub total_count: Option<i64>,
    /// Whether there are more tags on the contact than are listed here.
    pub has_more: Option<bool>,
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactTags {
        data: "data",
        url: "url",
        total_count: "total_count",
        has_more: "has_more",
        type_: "type" = "list",
    } items { "data" }
}

/// Confirms that a contact is no longer archived; the response of [`contacts().unarchive`](super::contacts::Contacts::unarchive).
///
/// Returned by [`contacts().unarchive`](super::contacts::Contacts::unarchive).
///
/// Schema `contact_unarchived`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactUnarchived {
    /// `contact`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the contact; the same id as before the contact was archived.
    pub id: Id,
    /// The id of a user in your application, or the UUID that Intercom generates for a lead; null if a user has no such id.
    pub external_id: Option<Id>,
    /// False once the contact is active again.
    pub archived: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContactUnarchived {
        type_: "type" = "contact",
        id: "id",
        external_id: "external_id",
        archived: "archived",
    }
}

/// A source of external pages for Fin, such as a website. Each page belongs to one source.
///
/// The audience of a source applies to all its pages: Fin can use the pages in answers to people in the audience.
///
/// Returned by [`content_import_sources().create`](super::content_import_sources::ContentImportSources::create), [`content_import_sources().find`](super::content_import_sources::ContentImportSources::find) and [`content_import_sources().update`](super::content_import_sources::ContentImportSources::update).
///
/// Part of [`ContentImportSourceList`].
///
/// Schema `content_import_source`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentImportSource {
    /// `content_import_source`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the source, as in [`ExternalPage.source_id`](field@ExternalPage::source_id).
    pub id: Id,
    /// When the source's pages were last synced.
    pub last_synced_at: Option<Timestamp>,
    /// The import method of the source's pages; must be `api` to add pages with this API.
    pub sync_behavior: Option<ContentImportSourceSyncBehavior>,
    /// Whether the source is active.
    pub status: Option<ContentImportSourceStatus>,
    /// The root URL of the site, such as `https://help.example.com/`.
    pub url: Option<String>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The ids of the audiences for which Fin can use the source's pages in answers. Null or empty if there is no limit.
    pub audience_ids: Vec<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContentImportSource {
        type_: "type" = "content_import_source",
        id: "id" as number,
        last_synced_at: "last_synced_at",
        sync_behavior: "sync_behavior",
        status: "status",
        url: "url",
        created_at: "created_at",
        updated_at: "updated_at",
        audience_ids: "audience_ids" as number,
    }
}

/// A page of the workspace's content import sources, including sources whose pages Intercom fetches.
///
/// Returned by [`content_import_sources().list`](super::content_import_sources::ContentImportSources::list).
///
/// Schema `content_import_sources_list`.
#[doc(alias("ContentImportSourcesList"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentImportSourceList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, and the total number of pages.
    pub pages: Option<PagesLink>,
    /// The number of sources across all pages.
    pub total_count: Option<i64>,
    /// The sources of this page.
    pub data: Vec<ContentImportSource>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContentImportSourceList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { ContentImportSourceList: ContentImportSource = data }

/// Whether a content import source is active.
///
/// Part of [`ContentImportSource`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentImportSourceStatus {
    /// The source is active.
    ///
    /// `active`
    Active,
    /// The source is inactive but still exists; [`content_import_sources().delete`](super::content_import_sources::ContentImportSources::delete) deletes the source and its pages.
    ///
    /// `deactivated`
    Deactivated,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ContentImportSourceStatus {
        Active = "active",
        Deactivated = "deactivated",
    }
}

/// The import method of a source's pages.
///
/// Part of [`ContentImportSource`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentImportSourceSyncBehavior {
    /// An application sends the pages, with [`external_pages().create`](super::external_pages::ExternalPages::create).
    ///
    /// `api`
    Api,
    /// Intercom fetches the pages automatically.
    ///
    /// `automatic`
    Automatic,
    /// A teammate starts each synchronization.
    ///
    /// `manual`
    Manual,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ContentImportSourceSyncBehavior {
        Api = "api",
        Automatic = "automatic",
        Manual = "manual",
    }
}

/// An article in one language, in the results of a search of content.
///
/// Part of [`ContentSearchArticleItem`].
///
/// Schema `content_search_article_content_item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSearchArticleContentItem {
    /// `article_content`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the content in this language, for bulk actions with the type `article_content`.
    pub id: Id,
    /// The title in this language.
    pub title: Option<String>,
    /// The language, such as `en`.
    pub locale: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContentSearchArticleContentItem {
        type_: "type" = "article_content",
        id: "id",
        title: "title",
        locale: "locale",
    }
}

/// An article of a help center that a search of content has found.
///
/// Part of [`ContentSearchResult`].
///
/// Schema `content_search_article_item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSearchArticleItem {
    /// `article`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the article; see [`articles().find`](super::articles::Articles::find) and the bulk action `update_tags`.
    pub id: Id,
    /// The title, regardless of the language of the search.
    pub title: Option<String>,
    /// The article in each of its languages.
    pub contents: Vec<ContentSearchArticleContentItem>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContentSearchArticleItem {
        type_: "type" = "article",
        id: "id",
        title: "title",
        contents: "contents",
    }
}

/// A snippet, an external page, a file or an internal article that a search of content has found.
///
/// Part of [`ContentSearchResult`].
///
/// Schema `content_search_default_item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSearchDefaultItem {
    /// The type of content; determines the operation that finds the item.
    pub type_: Option<ContentSearchDefaultItemType>,
    /// The id of the item, unique among the items of its `type`.
    pub id: Id,
    /// The title that teammates see.
    pub title: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContentSearchDefaultItem {
        type_: "type",
        id: "id",
        title: "title",
    }
}

/// The type of content other than help center articles.
///
/// Part of [`ContentSearchDefaultItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentSearchDefaultItemType {
    /// A snippet; [`content_snippets().find`](super::content_snippets::ContentSnippets::find) returns the snippet.
    ///
    /// `content_snippet`
    ContentSnippet,
    /// A page from a website or another source; [`external_pages().find`](super::external_pages::ExternalPages::find) returns the page.
    ///
    /// `external_content`
    ExternalContent,
    /// An uploaded file.
    ///
    /// `file_source_content`
    FileSourceContent,
    /// An article for teammates; [`internal_articles().find`](super::internal_articles::InternalArticles::find) returns the article.
    ///
    /// `internal_article`
    InternalArticle,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ContentSearchDefaultItemType {
        ContentSnippet = "content_snippet",
        ExternalContent = "external_content",
        FileSourceContent = "file_source_content",
        InternalArticle = "internal_article",
    }
}

/// An item of content that a search has found.
///
/// Part of [`SearchContentResponse`].
///
/// Schema `content_search_result`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContentSearchResult {
    /// An article of a help center, with its languages.
    ///
    /// Matches if `type` is `article`.
    ArticleItem(ContentSearchArticleItem),
    /// Any other content: a snippet, an external page, a file or an internal article.
    ///
    /// Matches if `type` is `content_snippet`, `external_content`, `file_source_content` or `internal_article`.
    DefaultItem(ContentSearchDefaultItem),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<ContentSearchArticleItem> for ContentSearchResult {
    #[inline]
    fn from(value: ContentSearchArticleItem) -> Self {
        Self::ArticleItem(value)
    }
}

set_to_from!(ContentSearchResult : ContentSearchArticleItem);

impl From<ContentSearchDefaultItem> for ContentSearchResult {
    #[inline]
    fn from(value: ContentSearchDefaultItem) -> Self {
        Self::DefaultItem(value)
    }
}

set_to_from!(ContentSearchResult : ContentSearchDefaultItem);

union! {
    ContentSearchResult {
        ArticleItem(ContentSearchArticleItem) = object().constant("type", &["article"]),
        DefaultItem(ContentSearchDefaultItem) = object().constant("type", &["content_snippet", "external_content", "file_source_content", "internal_article"]),
    }
}

/// A short piece of content that Fin and Copilot can use in answers. Contacts never see a snippet as a page.
///
/// Returned by [`content_snippets().create`](super::content_snippets::ContentSnippets::create), [`content_snippets().find`](super::content_snippets::ContentSnippets::find) and [`content_snippets().update`](super::content_snippets::ContentSnippets::update).
///
/// Part of [`ContentSnippetList`].
///
/// Schema `content_snippet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSnippet {
    /// Always `content_snippet`.
    pub type_: Option<String>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The title, for teammates; can be null.
    pub title: Option<String>,
    /// The language, such as `en`.
    pub locale: Option<String>,
    /// The content as blocks, such as `{"type": "paragraph", "text": …}`.
    pub json_blocks: Vec<Map<String, Value>>,
    /// The content as Markdown.
    pub body_markdown: Option<String>,
    /// 1 if Fin can use the snippet, otherwise 0; use `ai_chatbot_availability` instead.
    ///
    /// Deprecated.
    pub chatbot_availability: Option<i64>,
    /// 1 if Copilot can use the snippet, otherwise 0; use `ai_copilot_availability` instead.
    ///
    /// Deprecated.
    pub copilot_availability: Option<i64>,
    /// Whether Fin, the AI agent, can use the content to answer customers.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot, the AI assistant for teammates, can use the content.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the content.
    pub ai_sales_agent_availability: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The ids of the audiences for which Fin can use the content in answers; see [`audiences().list`](super::audiences::Audiences::list). Empty if Fin can use the content for all contacts.
    pub audience_ids: Vec<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContentSnippet {
        type_: "type",
        id: "id",
        title: "title",
        locale: "locale",
        json_blocks: "json_blocks",
        body_markdown: "body_markdown",
        chatbot_availability: "chatbot_availability",
        copilot_availability: "copilot_availability",
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
        created_at: "created_at",
        updated_at: "updated_at",
        audience_ids: "audience_ids" as number,
    }
}

/// A page of the content snippets of the workspace.
///
/// Returned by [`content_snippets().list`](super::content_snippets::ContentSnippets::list).
///
/// Schema `content_snippet_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSnippetList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The snippets of this page, with their content.
    pub data: Vec<ContentSnippet>,
    /// The total number of items across all pages.
    pub total_count: Option<i64>,
    /// The number of this page, starting at 1.
    pub page: Option<i64>,
    /// The maximum number of items on a page.
    pub per_page: Option<i64>,
    /// The total number of pages at the current page size.
    pub total_pages: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContentSnippetList {
        type_: "type" = "list",
        data: "data",
        total_count: "total_count",
        page: "page",
        per_page: "per_page",
        total_pages: "total_pages",
    }
}

#[cfg(feature = "client")]
page! { ContentSnippetList: ContentSnippet = data }

/// A piece of content that Fin used for an answer.
///
/// Part of [`ContentSourceList`].
///
/// Schema `content_source`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSource {
    /// The type of the content.
    pub content_type: Option<ContentSourceContentType>,
    /// A link to the content inside Intercom, for teammates only.
    pub url: Option<String>,
    /// The title that teammates see.
    pub title: Option<String>,
    /// The language, as an ISO 639 code such as `en`.
    pub locale: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContentSource {
        content_type: "content_type",
        url: "url",
        title: "title",
        locale: "locale",
    }
}

/// The type of content that Fin used for an answer.
///
/// Part of [`ContentSource`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentSourceContentType {
    /// A file that was uploaded for Fin.
    ///
    /// `file`
    File,
    /// An article, as in [`articles`](mod@super::articles).
    ///
    /// `article`
    Article,
    /// A page from outside Intercom, as in [`external_pages`](mod@super::external_pages).
    ///
    /// `external_content`
    ExternalContent,
    /// A snippet: a short text that teammates wrote.
    ///
    /// `content_snippet`
    ContentSnippet,
    /// The response of a workflow action.
    ///
    /// `workflow_connector_action`
    WorkflowConnectorAction,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ContentSourceContentType {
        File = "file",
        Article = "article",
        ExternalContent = "external_content",
        ContentSnippet = "content_snippet",
        WorkflowConnectorAction = "workflow_connector_action",
    }
}

/// The content that Fin used for its answers in a conversation.
///
/// Part of [`AiAgent`].
///
/// Schema `content_sources_list`.
#[doc(alias("ContentSourcesList"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentSourceList {
    /// `content_source.list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of pieces of content that Fin used.
    pub total_count: Option<i64>,
    /// The pieces of content; the list is not paginated.
    pub content_sources: Vec<ContentSource>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContentSourceList {
        type_: "type" = "content_source.list",
        total_count: "total_count",
        content_sources: "content_sources",
    } items { "content_sources" }
}

/// An event of an outbound message, in notifications whose topic begins with `content_stat.`. Most of the event's fields are in `extra`.
///
/// Received in webhooks as `Event::ContentStat`.
///
/// Schema `content_stat`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentStat {
    /// The type of the message and of the event.
    pub type_: Option<String>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// When the event happened.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ContentStat {
        type_: "type",
        id: "id",
        created_at: "created_at",
    }
}

/// An exchange of messages between contacts and teammates, over any channel: Messenger, email, phone, social media and others.
///
/// A conversation consists of the first message ([`Conversation.source`](field@Conversation::source)) and of all later parts
/// ([`Conversation.conversation_parts`](field@Conversation::conversation_parts)): replies, notes, assignments and state changes. Lists and searches return
/// [`ConversationListItem`](ConversationListItem), a conversation without parts.
///
/// Returned by [`conversations().redact`](super::conversations::Conversations::redact), [`conversations().find`](super::conversations::Conversations::find), [`conversations().update`](super::conversations::Conversations::update), [`conversations().attach_contact`](super::conversations::Conversations::attach_contact), [`conversations().detach_contact`](super::conversations::Conversations::detach_contact), [`conversations().manage`](super::conversations::Conversations::manage), [`conversations().reply`](super::conversations::Conversations::reply), [`conversations().merge`](super::conversations::Conversations::merge), [`tickets().link_conversation`](super::tickets::Tickets::link_conversation) and [`tickets().unlink_conversation`](super::tickets::Tickets::unlink_conversation).
///
/// Received in webhooks as `Event::Conversation`.
///
/// Schema `conversation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conversation {
    /// Always `conversation`.
    pub type_: Option<String>,
    /// The id of the conversation, assigned by Intercom; [`Message.conversation_id`](field@Message::conversation_id) contains the same id.
    pub id: Id,
    /// The title; null if not set.
    pub title: Option<String>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// When the conversation or ticket was last changed.
    pub updated_at: Option<Timestamp>,
    /// The start of the contact's wait for a reply. Null if a teammate wrote last.
    pub waiting_since: Option<Timestamp>,
    /// When the snooze ends. Null if the conversation is not snoozed.
    pub snoozed_until: Option<Timestamp>,
    /// False once the conversation is closed; `state` shows whether it is snoozed.
    pub open: Option<bool>,
    /// The state: open, closed or snoozed. [`conversations().manage`](super::conversations::Conversations::manage) changes the state.
    pub state: Option<ConversationState>,
    /// Whether the conversation has been read; to change the value, use [`conversations().update`](super::conversations::Conversations::update).
    pub read: Option<bool>,
    /// The priority; `none` if not set.
    pub priority: Option<ConversationPriority>,
    /// The id of the assigned teammate; `0` or null if there is none.
    pub admin_assignee_id: Option<Id>,
    /// The id of the assigned team; `0` or null if there is none. A conversation can be assigned to both a team and a teammate.
    pub team_assignee_id: Option<Id>,
    /// The company that the conversation is about; null if there is none.
    pub company: Option<Company>,
    /// The tags on the conversation as a whole; the tags on individual messages are in [`ConversationPart.tags`](field@ConversationPart::tags).
    pub tags: Option<Tags>,
    /// The contact's rating; null if there is none.
    pub conversation_rating: Option<ConversationRating>,
    /// The message that started the conversation. The message is not among the parts.
    pub source: Option<ConversationSource>,
    /// The contacts who participate, with only their ids; one contact, unless more contacts were added.
    pub contacts: Option<ConversationContacts>,
    /// The teammates who have written in the conversation, with only their ids.
    pub teammates: Option<ConversationTeammates>,
    /// The attribute values, keyed by attribute name. Includes the values that Intercom computes, such as the CX score. The value of a relationship is a list of custom object instances.
    pub custom_attributes: Option<Map<String, Value>>,
    /// The time, the channel and the page of the contact's first message.
    pub first_contact_reply: Option<ConversationFirstContactReply>,
    /// The service level agreement that applies; null if there is none.
    pub sla_applied: Option<SlaApplied>,
    /// Times and counts for reports, such as the time to the first reply; null if there are none yet.
    pub statistics: Option<ConversationStatistics>,
    /// The parts after the first message, oldest first; at most the 500 newest parts.
    pub conversation_parts: Option<ConversationParts>,
    /// References to the tickets and conversations that are linked to the conversation, at most 1000.
    pub linked_objects: Option<LinkedObjectList>,
    /// Whether Fin, the AI agent, participated.
    pub ai_agent_participated: Option<bool>,
    /// Fin's actions. Null if Fin did not participate, or if the workspace does not have Fin.
    pub ai_agent: Option<AiAgent>,
    /// Whether the Sales Agent, an AI agent, took part.
    pub sales_agent_participated: Option<bool>,
    /// The results of the Sales Agent; null if the Sales Agent did not participate.
    pub sales_agent: Option<SalesAgent>,
    /// The first and the current channel of the conversation. Null if unknown.
    pub channel: Option<ConversationChannel>,
    /// The records in another helpdesk that are associated with the conversation: at most 20, sorted by `type`. Empty unless the workspace uses Fin with another helpdesk.
    pub external_references: Vec<ConversationExternalReference>,
    /// The results of the quality monitors that flagged the conversation; present only in the results of searches with `include_monitors`.
    pub monitor_evaluations: Vec<ConversationMonitorEvaluation>,
    /// The results of quality reviews; present only in the results of searches with `include_scorecards`.
    pub scorecards: Vec<ConversationScorecard>,
    /// The topics that Intercom found in the conversation, in an undocumented format.
    pub topics: Option<Map<String, Value>>,
    /// The ticket that the conversation was converted to, in a short form; null if the conversation was not converted.
    pub ticket: Option<ConversationTicket>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Conversation {
        type_: "type",
        id: "id",
        title: "title",
        created_at: "created_at",
        updated_at: "updated_at",
        waiting_since: "waiting_since",
        snoozed_until: "snoozed_until",
        open: "open",
        state: "state",
        read: "read",
        priority: "priority",
        admin_assignee_id: "admin_assignee_id" as number,
        team_assignee_id: "team_assignee_id" as number,
        company: "company",
        tags: "tags",
        conversation_rating: "conversation_rating",
        source: "source",
        contacts: "contacts",
        teammates: "teammates",
        custom_attributes: "custom_attributes",
        first_contact_reply: "first_contact_reply",
        sla_applied: "sla_applied",
        statistics: "statistics",
        conversation_parts: "conversation_parts",
        linked_objects: "linked_objects",
        ai_agent_participated: "ai_agent_participated",
        ai_agent: "ai_agent",
        sales_agent_participated: "sales_agent_participated",
        sales_agent: "sales_agent",
        channel: "channel",
        external_references: "external_references",
        monitor_evaluations: "monitor_evaluations",
        scorecards: "scorecards",
        topics: "topics",
        ticket: "ticket",
    }
}

/// An attribute that conversations of the workspace can have. The variants differ in the type of the values.
///
/// Returned by [`conversation_attributes().create`](super::conversation_attributes::ConversationAttributes::create), [`conversation_attributes().find`](super::conversation_attributes::ConversationAttributes::find), [`conversation_attributes().update`](super::conversation_attributes::ConversationAttributes::update), [`conversation_attributes().delete`](super::conversation_attributes::ConversationAttributes::delete), [`conversation_attributes().create_option`](super::conversation_attributes::ConversationAttributes::create_option), [`conversation_attributes().update_option`](super::conversation_attributes::ConversationAttributes::update_option) and [`conversation_attributes().delete_option`](super::conversation_attributes::ConversationAttributes::delete_option).
///
/// Part of [`ConversationAttributeList`].
///
/// Schema `conversation_attribute`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConversationAttribute {
    /// Values are strings, of one line or of several.
    ///
    /// Matches if `data_type` is `string`.
    StringType(ConversationAttributeStringType),
    /// Values are options of a fixed list.
    ///
    /// Matches if `data_type` is `list`.
    ListType(ConversationAttributeListType),
    /// Values are references to instances of a custom object.
    ///
    /// Matches if `data_type` is `relationship`.
    RelationshipType(ConversationAttributeRelationshipType),
    /// Values are whole numbers.
    ///
    /// Matches if `data_type` is `integer`.
    IntegerType(ConversationAttributeIntegerType),
    /// Values are numbers with a fraction.
    ///
    /// Matches if `data_type` is `decimal`.
    DecimalType(ConversationAttributeDecimalType),
    /// Values are true or false.
    ///
    /// Matches if `data_type` is `boolean`.
    BooleanType(ConversationAttributeBooleanType),
    /// Values are times.
    ///
    /// Matches if `data_type` is `datetime`.
    DatetimeType(ConversationAttributeDatetimeType),
    /// Values are files.
    ///
    /// Matches if `data_type` is `files`.
    FilesType(ConversationAttributeFilesType),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<ConversationAttributeStringType> for ConversationAttribute {
    #[inline]
    fn from(value: ConversationAttributeStringType) -> Self {
        Self::StringType(value)
    }
}

set_to_from!(ConversationAttribute : ConversationAttributeStringType);

impl From<ConversationAttributeListType> for ConversationAttribute {
    #[inline]
    fn from(value: ConversationAttributeListType) -> Self {
        Self::ListType(value)
    }
}

set_to_from!(ConversationAttribute : ConversationAttributeListType);

impl From<ConversationAttributeRelationshipType> for ConversationAttribute {
    #[inline]
    fn from(value: ConversationAttributeRelationshipType) -> Self {
        Self::RelationshipType(value)
    }
}

set_to_from!(ConversationAttribute : ConversationAttributeRelationshipType);

impl From<ConversationAttributeIntegerType> for ConversationAttribute {
    #[inline]
    fn from(value: ConversationAttributeIntegerType) -> Self {
        Self::IntegerType(value)
    }
}

set_to_from!(ConversationAttribute : ConversationAttributeIntegerType);

impl From<ConversationAttributeDecimalType> for ConversationAttribute {
    #[inline]
    fn from(value: ConversationAttributeDecimalType) -> Self {
        Self::DecimalType(value)
    }
}

set_to_from!(ConversationAttribute : ConversationAttributeDecimalType);

impl From<ConversationAttributeBooleanType> for ConversationAttribute {
    #[inline]
    fn from(value: ConversationAttributeBooleanType) -> Self {
        Self::BooleanType(value)
    }
}

set_to_from!(ConversationAttribute : ConversationAttributeBooleanType);

impl From<ConversationAttributeDatetimeType> for ConversationAttribute {
    #[inline]
    fn from(value: ConversationAttributeDatetimeType) -> Self {
        Self::DatetimeType(value)
    }
}

set_to_from!(ConversationAttribute : ConversationAttributeDatetimeType);

impl From<ConversationAttributeFilesType> for ConversationAttribute {
    #[inline]
    fn from(value: ConversationAttributeFilesType) -> Self {
        Self::FilesType(value)
    }
}

set_to_from!(ConversationAttribute : ConversationAttributeFilesType);

union! {
    ConversationAttribute {
        StringType(ConversationAttributeStringType) = object().constant("data_type", &["string"]),
        ListType(ConversationAttributeListType) = object().constant("data_type", &["list"]),
        RelationshipType(ConversationAttributeRelationshipType) = object().constant("data_type", &["relationship"]),
        IntegerType(ConversationAttributeIntegerType) = object().constant("data_type", &["integer"]),
        DecimalType(ConversationAttributeDecimalType) = object().constant("data_type", &["decimal"]),
        BooleanType(ConversationAttributeBooleanType) = object().constant("data_type", &["boolean"]),
        DatetimeType(ConversationAttributeDatetimeType) = object().constant("data_type", &["datetime"]),
        FilesType(ConversationAttributeFilesType) = object().constant("data_type", &["files"]),
    }
}

/// A conversation attribute whose values are true or false.
///
/// Part of [`ConversationAttribute`].
///
/// Schema `conversation_attribute_boolean_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeBooleanType {
    /// `conversation_attribute`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// `boolean`
    pub data_type: Option<Cow<'static, str>>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Vec<Id>,
    /// Whether the attribute is archived; the values of an archived attribute cannot be set.
    pub archived: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The id of the attribute's creator, a teammate.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeBooleanType {
        type_: "type" = "conversation_attribute",
        id: "id" as number,
        name: "name",
        description: "description",
        data_type: "data_type" = "boolean",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
        admin_id: "admin_id",
    }
}

/// A conversation attribute whose values are times.
///
/// Part of [`ConversationAttribute`].
///
/// Schema `conversation_attribute_datetime_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeDatetimeType {
    /// `conversation_attribute`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// `datetime`
    pub data_type: Option<Cow<'static, str>>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Vec<Id>,
    /// Whether the attribute is archived; the values of an archived attribute cannot be set.
    pub archived: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The id of the attribute's creator, a teammate.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeDatetimeType {
        type_: "type" = "conversation_attribute",
        id: "id" as number,
        name: "name",
        description: "description",
        data_type: "data_type" = "datetime",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
        admin_id: "admin_id",
    }
}

/// A conversation attribute whose values are numbers with a fraction.
///
/// Part of [`ConversationAttribute`].
///
/// Schema `conversation_attribute_decimal_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeDecimalType {
    /// `conversation_attribute`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// `decimal`
    pub data_type: Option<Cow<'static, str>>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Vec<Id>,
    /// Whether the attribute is archived; the values of an archived attribute cannot be set.
    pub archived: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The id of the attribute's creator, a teammate.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeDecimalType {
        type_: "type" = "conversation_attribute",
        id: "id" as number,
        name: "name",
        description: "description",
        data_type: "data_type" = "decimal",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
        admin_id: "admin_id",
    }
}

/// A conversation attribute whose values are files.
///
/// Part of [`ConversationAttribute`].
///
/// Schema `conversation_attribute_files_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeFilesType {
    /// `conversation_attribute`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// `files`
    pub data_type: Option<Cow<'static, str>>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Vec<Id>,
    /// Whether the attribute is archived; the values of an archived attribute cannot be set.
    pub archived: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The id of the attribute's creator, a teammate.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeFilesType {
        type_: "type" = "conversation_attribute",
        id: "id" as number,
        name: "name",
        description: "description",
        data_type: "data_type" = "files",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
        admin_id: "admin_id",
    }
}

/// A conversation attribute whose values are whole numbers.
///
/// Part of [`ConversationAttribute`].
///
/// Schema `conversation_attribute_integer_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeIntegerType {
    /// `conversation_attribute`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// `integer`
    pub data_type: Option<Cow<'static, str>>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Vec<Id>,
    /// Whether the attribute is archived; the values of an archived attribute cannot be set.
    pub archived: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The id of the attribute's creator, a teammate.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeIntegerType {
        type_: "type" = "conversation_attribute",
        id: "id" as number,
        name: "name",
        description: "description",
        data_type: "data_type" = "integer",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
        admin_id: "admin_id",
    }
}

/// The attributes of conversations; the list is not paginated.
///
/// Returned by [`conversation_attributes().list`](super::conversation_attributes::ConversationAttributes::list).
///
/// Schema `conversation_attribute_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The attributes; includes archived attributes only if `include_archived` is set.
    pub data: Vec<ConversationAttribute>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeList {
        type_: "type" = "list",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { ConversationAttributeList: ConversationAttribute = data }

/// A conversation attribute whose values are options of a fixed list.
///
/// Part of [`ConversationAttribute`].
///
/// Schema `conversation_attribute_list_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeListType {
    /// `conversation_attribute`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// `list`
    pub data_type: Option<Cow<'static, str>>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Vec<Id>,
    /// Whether the attribute is archived; the values of an archived attribute cannot be set.
    pub archived: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The id of the attribute's creator, a teammate.
    pub admin_id: Option<Id>,
    /// The options to choose from, including archived options.
    pub options: Vec<ConversationAttributeOption>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeListType {
        type_: "type" = "conversation_attribute",
        id: "id" as number,
        name: "name",
        description: "description",
        data_type: "data_type" = "list",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
        admin_id: "admin_id",
        options: "options",
    }
}

/// An option of a conversation attribute whose values are options of a fixed list.
///
/// Part of [`ConversationAttributeListType`].
///
/// Schema `conversation_attribute_option`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeOption {
    /// The id of the option, a UUID; see [`conversation_attributes().update_option`](super::conversation_attributes::ConversationAttributes::update_option) and [`conversation_attributes().delete_option`](super::conversation_attributes::ConversationAttributes::delete_option).
    pub id: Id,
    /// The option's label for teammates.
    pub label: Option<String>,
    /// Whether the option is archived: the option can no longer be chosen, but remains in the list.
    pub archived: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeOption {
        id: "id",
        label: "label",
        archived: "archived",
    }
}

/// A conversation attribute whose values are references to instances of a custom object.
///
/// Part of [`ConversationAttribute`].
///
/// Schema `conversation_attribute_relationship_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeRelationshipType {
    /// `conversation_attribute`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// `relationship`
    pub data_type: Option<Cow<'static, str>>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Vec<Id>,
    /// Whether the attribute is archived; the values of an archived attribute cannot be set.
    pub archived: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The id of the attribute's creator, a teammate.
    pub admin_id: Option<Id>,
    /// The custom object that the values refer to.
    pub reference: Option<ConversationAttributeRelationshipTypeReference>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeRelationshipType {
        type_: "type" = "conversation_attribute",
        id: "id" as number,
        name: "name",
        description: "description",
        data_type: "data_type" = "relationship",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
        admin_id: "admin_id",
        reference: "reference",
    }
}

/// The custom object that the values of a conversation attribute refer to.
///
/// Part of [`ConversationAttributeRelationshipType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeRelationshipTypeReference {
    /// Whether a conversation refers to one instance or to several.
    pub type_: Option<ConversationAttributeRelationshipTypeReferenceType>,
    /// The identifier of the custom object, such as `Order`.
    pub object_type_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeRelationshipTypeReference {
        type_: "type",
        object_type_id: "object_type_id",
    }
}

/// The number of instances that a conversation can refer to.
///
/// Part of [`ConversationAttributeRelationshipTypeReference`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationAttributeRelationshipTypeReferenceType {
    /// At most one instance.
    ///
    /// `one`
    One,
    /// Any number of instances.
    ///
    /// `many`
    Many,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ConversationAttributeRelationshipTypeReferenceType {
        One = "one",
        Many = "many",
    }
}

/// A conversation attribute whose values are strings.
///
/// Part of [`ConversationAttribute`].
///
/// Schema `conversation_attribute_string_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeStringType {
    /// `conversation_attribute`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// `string`
    pub data_type: Option<Cow<'static, str>>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Vec<Id>,
    /// Whether the attribute is archived; the values of an archived attribute cannot be set.
    pub archived: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The id of the attribute's creator, a teammate.
    pub admin_id: Option<Id>,
    /// Whether teammates can enter several lines.
    pub multiline: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeStringType {
        type_: "type" = "conversation_attribute",
        id: "id" as number,
        name: "name",
        description: "description",
        data_type: "data_type" = "string",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
        admin_id: "admin_id",
        multiline: "multiline",
    }
}

/// An attribute of a conversation that a teammate or a user has set, and its value. [`ConversationPart.part_type`](field@ConversationPart::part_type) shows whether a teammate or a user has set the attribute.
///
/// Part of [`EventDetails`].
///
/// Schema `conversation_attribute_updated_by_admin`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdmin {
    /// The attribute, with only its name.
    pub attribute: Option<ConversationAttributeUpdatedByAdminAttribute>,
    /// The new value of the attribute.
    pub value: Option<ConversationAttributeUpdatedByAdminValue>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeUpdatedByAdmin {
        attribute: "attribute",
        value: "value",
    }
}

/// The attribute that a teammate or a user has set.
///
/// Part of [`ConversationAttributeUpdatedByAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdminAttribute {
    /// The attribute's name, the key in [`Conversation.custom_attributes`](field@Conversation::custom_attributes).
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeUpdatedByAdminAttribute {
        name: "name",
    }
}

/// The attribute value set by a teammate or a user.
///
/// Part of [`ConversationAttributeUpdatedByAdmin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdminValue {
    /// The value as a string, regardless of the attribute's type.
    pub name: Option<String>,
    /// The value before the change; null if there was none.
    pub previous: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeUpdatedByAdminValue {
        name: "name",
        previous: "previous",
    }
}

/// An attribute of a conversation that a workflow has set, and its value.
///
/// Part of [`EventDetails`].
///
/// Schema `conversation_attribute_updated_by_workflow`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflow {
    /// The workflow, with only its name.
    pub workflow: Option<ConversationAttributeUpdatedByWorkflowWorkflow>,
    /// The attribute, with only its name.
    pub attribute: Option<ConversationAttributeUpdatedByWorkflowAttribute>,
    /// The new value of the attribute.
    pub value: Option<ConversationAttributeUpdatedByWorkflowValue>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeUpdatedByWorkflow {
        workflow: "workflow",
        attribute: "attribute",
        value: "value",
    }
}

/// The attribute that a workflow has set.
///
/// Part of [`ConversationAttributeUpdatedByWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowAttribute {
    /// The attribute's name, the key in [`Conversation.custom_attributes`](field@Conversation::custom_attributes).
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeUpdatedByWorkflowAttribute {
        name: "name",
    }
}

/// The attribute value set by a workflow.
///
/// Part of [`ConversationAttributeUpdatedByWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowValue {
    /// The value as a string, regardless of the attribute's type.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeUpdatedByWorkflowValue {
        name: "name",
    }
}

/// The workflow that has set an attribute of a conversation.
///
/// Part of [`ConversationAttributeUpdatedByWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByWorkflowWorkflow {
    /// The name of the workflow; the event does not contain the workflow's id.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationAttributeUpdatedByWorkflowWorkflow {
        name: "name",
    }
}

/// The first and the current channel of a conversation.
///
/// The channels are `messenger`, `email`, `twitter`, `zendesk_ticket` and others; Intercom can add channels at any time.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_channel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationChannel {
    /// The channel of the first message. Null if unknown.
    pub initial: Option<String>,
    /// The current channel; differs from `initial` if the conversation moved to another channel. Null if unknown.
    pub current: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationChannel {
        initial: "initial",
        current: "current",
    }
}

/// A contact and the conversation that the contact was added to or removed from, in their state at the time of the event. Used in notifications about the contacts of a conversation.
///
/// Received in webhooks as `Event::ConversationContact`.
///
/// Schema `conversation_contact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationContact {
    /// The conversation after the change.
    pub conversation: Option<AttachedConversation>,
    /// The contact who was added or removed.
    pub contact: Option<Contact>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationContact {
        conversation: "conversation",
        contact: "contact",
    }
}

/// The contacts who participate in a conversation.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_contacts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationContacts {
    /// `contact.list`
    pub type_: Option<Cow<'static, str>>,
    /// The contacts, with only their ids; a group conversation has several contacts. [`contacts().find`](super::contacts::Contacts::find) returns the other fields.
    pub contacts: Vec<ContactReference>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationContacts {
        type_: "type" = "contact.list",
        contacts: "contacts",
    } items { "contacts" }
}

/// Confirms that a conversation was deleted.
///
/// Returned by [`conversations().delete`](super::conversations::Conversations::delete).
///
/// Schema `conversation_deleted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationDeleted {
    /// The id of the conversation that was deleted.
    pub id: Id,
    /// `conversation`
    pub object: Option<Cow<'static, str>>,
    /// True once the conversation is deleted.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationDeleted {
        id: "id",
        object: "object" = "conversation",
        deleted: "deleted",
    }
}

/// A record in another helpdesk or CRM that is associated with a conversation.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_external_reference`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationExternalReference {
    /// The type of record, such as `zendesk_ticket`, `salesforce_case`, `freshdesk_ticket` or `hubspot_conversation`. Intercom can add types at any time.
    pub type_: Option<String>,
    /// The id of the record in the other helpdesk or CRM.
    pub id: Id,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationExternalReference {
        type_: "type",
        id: "id",
    }
}

/// The time, the channel and the page of the contact's first message in a conversation.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_first_contact_reply`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationFirstContactReply {
    /// When the contact wrote the message.
    pub created_at: Option<Timestamp>,
    /// The channel, such as `conversation` or `email`.
    pub type_: Option<String>,
    /// The page on which the contact wrote the message. Null if unknown.
    pub url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationFirstContactReply {
        created_at: "created_at",
        type_: "type",
        url: "url",
    }
}

/// A page of conversations, as returned by [`conversations().list`](super::conversations::Conversations::list) and [`conversations().search`](super::conversations::Conversations::search).
///
/// Returned by [`conversations().list`](super::conversations::Conversations::list) and [`conversations().search`](super::conversations::Conversations::search).
///
/// Schema `conversation_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationList {
    /// `conversation.list`
    pub type_: Option<Cow<'static, str>>,
    /// The conversations of this page, without their parts.
    pub conversations: Vec<ConversationListItem>,
    /// The total number of items across all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list. `next` contains the cursor of the next page, and is missing on the last page.
    pub pages: Option<CursorPages>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationList {
        type_: "type" = "conversation.list",
        conversations: "conversations",
        total_count: "total_count",
        pages: "pages",
    } items { "conversations" }
}

#[cfg(feature = "client")]
page! { ConversationList: ConversationListItem = conversations }

/// A conversation in a list or in search results: a [`Conversation`](Conversation) without its parts.
///
/// Part of [`ConversationList`].
///
/// Schema `conversation_list_item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationListItem {
    /// Always `conversation`.
    pub type_: Option<String>,
    /// The id of the conversation, assigned by Intercom; [`Message.conversation_id`](field@Message::conversation_id) contains the same id.
    pub id: Id,
    /// The title; null if not set.
    pub title: Option<String>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// When the conversation or ticket was last changed.
    pub updated_at: Option<Timestamp>,
    /// The start of the contact's wait for a reply. Null if a teammate wrote last.
    pub waiting_since: Option<Timestamp>,
    /// When the snooze ends. Null if the conversation is not snoozed.
    pub snoozed_until: Option<Timestamp>,
    /// False once the conversation is closed; `state` shows whether it is snoozed.
    pub open: Option<bool>,
    /// The state: open, closed or snoozed.
    pub state: Option<ConversationListItemState>,
    /// Whether the conversation has been read; to change the value, use [`conversations().update`](super::conversations::Conversations::update).
    pub read: Option<bool>,
    /// The priority; `none` if not set.
    pub priority: Option<ConversationListItemPriority>,
    /// The id of the assigned teammate; `0` or null if there is none.
    pub admin_assignee_id: Option<Id>,
    /// The id of the assigned team; `0` or null if there is none. A conversation can be assigned to both a team and a teammate.
    pub team_assignee_id: Option<Id>,
    /// The company that the conversation is about; null if there is none.
    pub company: Option<Company>,
    /// The tags on the conversation as a whole; the tags on individual messages are in [`ConversationPart.tags`](field@ConversationPart::tags).
    pub tags: Option<Tags>,
    /// The contact's rating; null if there is none.
    pub conversation_rating: Option<ConversationRating>,
    /// The first message. Only [`conversations().find`](super::conversations::Conversations::find) returns the later parts.
    pub source: Option<ConversationSource>,
    /// The contacts who participate, with only their ids; one contact, unless more contacts were added.
    pub contacts: Option<ConversationContacts>,
    /// The teammates who have written in the conversation, with only their ids.
    pub teammates: Option<ConversationTeammates>,
    /// The attribute values, keyed by attribute name. Includes the values that Intercom computes, such as the CX score. The value of a relationship is a list of custom object instances.
    pub custom_attributes: Option<Map<String, Value>>,
    /// The time, the channel and the page of the contact's first message.
    pub first_contact_reply: Option<ConversationFirstContactReply>,
    /// The service level agreement that applies; null if there is none.
    pub sla_applied: Option<SlaApplied>,
    /// Times and counts for reports, such as the time to the first reply; null if there are none yet.
    pub statistics: Option<ConversationStatistics>,
    /// References to the tickets and conversations that are linked to the conversation, at most 1000.
    pub linked_objects: Option<LinkedObjectList>,
    /// Whether Fin, the AI agent, participated.
    pub ai_agent_participated: Option<bool>,
    /// Fin's actions. Null if Fin did not participate, or if the workspace does not have Fin.
    pub ai_agent: Option<AiAgent>,
    /// Whether the Sales Agent, an AI agent, took part.
    pub sales_agent_participated: Option<bool>,
    /// The results of the Sales Agent; null if the Sales Agent did not participate.
    pub sales_agent: Option<SalesAgent>,
    /// The first and the current channel of the conversation. Null if unknown.
    pub channel: Option<ConversationChannel>,
    /// The records in another helpdesk that are associated with the conversation: at most 20, sorted by `type`. Empty unless the workspace uses Fin with another helpdesk.
    pub external_references: Vec<ConversationExternalReference>,
    /// The results of the quality monitors that flagged the conversation; present only in the results of searches with `include_monitors`.
    pub monitor_evaluations: Vec<ConversationMonitorEvaluation>,
    /// The results of quality reviews; present only in the results of searches with `include_scorecards`.
    pub scorecards: Vec<ConversationScorecard>,
    /// The topics that Intercom found in the conversation, in an undocumented format.
    pub topics: Option<Map<String, Value>>,
    /// The ticket that the conversation was converted to, in a short form; null if the conversation was not converted.
    pub ticket: Option<ConversationTicket>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationListItem {
        type_: "type",
        id: "id",
        title: "title",
        created_at: "created_at",
        updated_at: "updated_at",
        waiting_since: "waiting_since",
        snoozed_until: "snoozed_until",
        open: "open",
        state: "state",
        read: "read",
        priority: "priority",
        admin_assignee_id: "admin_assignee_id" as number,
        team_assignee_id: "team_assignee_id" as number,
        company: "company",
        tags: "tags",
        conversation_rating: "conversation_rating",
        source: "source",
        contacts: "contacts",
        teammates: "teammates",
        custom_attributes: "custom_attributes",
        first_contact_reply: "first_contact_reply",
        sla_applied: "sla_applied",
        statistics: "statistics",
        linked_objects: "linked_objects",
        ai_agent_participated: "ai_agent_participated",
        ai_agent: "ai_agent",
        sales_agent_participated: "sales_agent_participated",
        sales_agent: "sales_agent",
        channel: "channel",
        external_references: "external_references",
        monitor_evaluations: "monitor_evaluations",
        scorecards: "scorecards",
        topics: "topics",
        ticket: "ticket",
    }
}

/// The priority of a conversation in a list, from none to urgent.
///
/// Part of [`ConversationListItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationListItemPriority {
    /// The priority is not set.
    ///
    /// `none`
    None,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `urgent`
    Urgent,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ConversationListItemPriority {
        None = "none",
        Low = "low",
        Medium = "medium",
        High = "high",
        Urgent = "urgent",
    }
}

/// Whether a conversation in a list is open, closed or snoozed.
///
/// Part of [`ConversationListItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationListItemState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// Snoozed until `snoozed_until`.
    ///
    /// `snoozed`
    Snoozed,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ConversationListItemState {
        Open = "open",
        Closed = "closed",
        Snoozed = "snoozed",
    }
}

/// The result of a quality monitor that flagged a conversation.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_monitor_evaluation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationMonitorEvaluation {
    /// The id of the monitor, even if the monitor was deleted.
    pub monitor_id: Option<Id>,
    /// The name that the monitor had at the time of the evaluation; null if the monitor has been deleted.
    pub monitor_name: Option<String>,
    /// The type of the monitor, such as `prompt`; null if the monitor has been deleted.
    pub monitor_type: Option<String>,
    /// The result, such as `flagged`.
    pub result: Option<String>,
    /// A human-readable reason for the result; null if the monitor gave none.
    pub explanation: Option<String>,
    /// The time of the evaluation; null in rare cases.
    pub evaluated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationMonitorEvaluation {
        monitor_id: "monitor_id",
        monitor_name: "monitor_name",
        monitor_type: "monitor_type",
        result: "result",
        explanation: "explanation",
        evaluated_at: "evaluated_at",
    }
}

/// A part of a conversation: a reply, a note, an assignment, a change of state or an event of a workflow.
///
/// Part of [`ConversationParts`] and [`SideConversationSummary`].
///
/// Received in webhooks as `Event::ConversationPart`.
///
/// Schema `conversation_part`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationPart {
    /// Always `conversation_part`; the type of the part is in `part_type`.
    pub type_: Option<String>,
    /// The id of the part; see [`conversations().redact`](super::conversations::Conversations::redact).
    pub id: Id,
    /// The type: `comment` for a reply, `note` for a note to teammates, `assignment`, `close`, `open` and many more. New types can be added at any time.
    pub part_type: Option<String>,
    /// The body as HTML; as plain text in notifications, and in responses if `display_as` is `plaintext`. Null for most changes of state. For Twitter, the value is a placeholder.
    pub body: Option<String>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// When the contact was notified of the part.
    pub notified_at: Option<Timestamp>,
    /// The teammate or team that this part assigned the conversation to. Null if the assignment did not change.
    pub assigned_to: Option<Reference>,
    /// The author: a contact, a teammate, a team or a bot.
    pub author: Option<ConversationPartAuthor>,
    /// The attached files; the URLs of the files expire 30 minutes after the response.
    pub attachments: Vec<PartAttachment>,
    /// The id in an external system; null if there is none.
    pub external_id: Option<Id>,
    /// Whether the part's text was redacted; see [`conversations().redact`](super::conversations::Conversations::redact).
    pub redacted: Option<bool>,
    /// The subject and the addresses of an email; null for parts that are not emails.
    pub email_message_metadata: Option<EmailMessageMetadata>,
    /// The quick replies that the part offered, or the chosen reply; null for other parts.
    pub metadata: Option<ConversationPartMetadata>,
    /// The state of the conversation when the part was created.
    pub state: Option<ConversationPartState>,
    /// The tags on this part only; [`Conversation.tags`](field@Conversation::tags) contains the tags on the conversation.
    pub tags: Vec<TagBasic>,
    /// Details of the event; null for messages.
    pub event_details: Option<EventDetails>,
    /// The code of the app that created the part through the API; null for other parts.
    pub app_package_code: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationPart {
        type_: "type",
        id: "id",
        part_type: "part_type",
        body: "body",
        created_at: "created_at",
        updated_at: "updated_at",
        notified_at: "notified_at",
        assigned_to: "assigned_to",
        author: "author",
        attachments: "attachments",
        external_id: "external_id",
        redacted: "redacted",
        email_message_metadata: "email_message_metadata",
        metadata: "metadata",
        state: "state",
        tags: "tags",
        event_details: "event_details",
        app_package_code: "app_package_code",
    }
}

/// The author of a part or of the first message of a conversation; empty for Twitter.
///
/// Part of [`ConversationPart`].
///
/// Schema `conversation_part_author`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationPartAuthor {
    /// The type of the object that `id` refers to: `user`, `lead`, `admin`, `team` or `bot`.
    pub type_: Option<String>,
    /// The id of the contact, teammate, team or bot, depending on `type`.
    pub id: Id,
    /// The name; null if the contact's name is unknown.
    pub name: Option<String>,
    /// The email address; can be empty, because not every contact has one.
    pub email: Option<String>,
    /// Whether Fin, the AI agent, sent the part.
    pub from_ai_agent: Option<bool>,
    /// Whether Fin generated the text.
    pub is_ai_answer: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationPartAuthor {
        type_: "type",
        id: "id",
        name: "name",
        email: "email",
        from_ai_agent: "from_ai_agent",
        is_ai_answer: "is_ai_answer",
    }
}

/// The quick replies that belong to a part of a conversation.
///
/// Part of [`ConversationPart`].
///
/// Schema `conversation_part_metadata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationPartMetadata {
    /// The buttons that a teammate or bot offered with this part.
    pub quick_reply_options: Vec<ConversationPartMetadataQuickReplyOption>,
    /// The `uuid` of the quick-reply button that the contact clicked.
    pub quick_reply_uuid: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationPartMetadata {
        quick_reply_options: "quick_reply_options",
        quick_reply_uuid: "quick_reply_uuid",
    }
}

/// A quick-reply button in a part of a conversation.
///
/// Part of [`ConversationPartMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationPartMetadataQuickReplyOption {
    /// The text on the button.
    pub text: Option<String>,
    /// The id of the option. A click on the button creates a part that contains this id in `quick_reply_uuid`.
    pub uuid: Option<String>,
    /// The translations of the button's text; null if there are none.
    pub translations: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationPartMetadataQuickReplyOption {
        text: "text",
        uuid: "uuid",
        translations: "translations",
    }
}

/// The state of a conversation when a part was created.
///
/// Part of [`ConversationPart`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationPartState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// Snoozed until `snoozed_until`.
    ///
    /// `snoozed`
    Snoozed,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ConversationPartState {
        Open = "open",
        Closed = "closed",
        Snoozed = "snoozed",
    }
}

/// The parts of a conversation. Only operations that return a single conversation, such as [`conversations().find`](super::conversations::Conversations::find), include the parts.
///
/// Part of [`Conversation`].
///
/// Schema `conversation_parts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationParts {
    /// `conversation_part.list`
    pub type_: Option<Cow<'static, str>>,
    /// The parts, oldest first; at most the 500 newest parts.
    pub conversation_parts: Vec<ConversationPart>,
    /// The number of parts of the conversation.
    pub total_count: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationParts {
        type_: "type" = "conversation_part.list",
        conversation_parts: "conversation_parts",
        total_count: "total_count",
    } items { "conversation_parts" }
}

/// The priority of a conversation, from none to urgent.
///
/// Part of [`Conversation`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationPriority {
    /// The priority is not set.
    ///
    /// `none`
    None,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `urgent`
    Urgent,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ConversationPriority {
        None = "none",
        Low = "low",
        Medium = "medium",
        High = "high",
        Urgent = "urgent",
    }
}

/// A contact's rating of the help in a conversation.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_rating`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationRating {
    /// The rating, from 1 (worst) to 5 (best).
    pub rating: Option<i64>,
    /// The contact's comment, if any.
    pub remark: Option<String>,
    /// When the contact was asked for the rating.
    pub created_at: Option<Timestamp>,
    /// When the rating was last changed.
    pub updated_at: Option<Timestamp>,
    /// The contact who gave the rating.
    pub contact: Option<ContactReference>,
    /// The teammate whose work was rated; the conversation was assigned to this teammate.
    pub teammate: Option<Reference>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationRating {
        rating: "rating",
        remark: "remark",
        created_at: "created_at",
        updated_at: "updated_at",
        contact: "contact",
        teammate: "teammate",
    }
}

/// The time that a team took for its first reply in a conversation.
///
/// Part of [`ConversationStatistics`].
///
/// Schema `conversation_response_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationResponseTime {
    /// The id of the team; see [`teams().find`](super::teams::Teams::find).
    pub team_id: Option<Id>,
    /// The name of the team; null if the team does not exist, `Unassigned` if the conversation had no team.
    pub team_name: Option<String>,
    /// The response time in seconds.
    pub response_time: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationResponseTime {
        team_id: "team_id" as number,
        team_name: "team_name",
        response_time: "response_time",
    }
}

/// The result of a quality review of a conversation.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_scorecard`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationScorecard {
    /// The id of the scorecard that the review used.
    pub scorecard_id: Option<Id>,
    /// The id of the version of the scorecard.
    pub scorecard_version_id: Option<Id>,
    /// The name of the scorecard.
    pub name: Option<String>,
    /// The type of scorecard, such as `human`.
    pub scorecard_type: Option<String>,
    /// Whether the score is a pass; null until there is a score.
    pub passed: Option<bool>,
    /// The score, such as `0.85`. Null until there is a score.
    pub score: Option<f64>,
    /// The score that AI gave, such as `0.9`. Null if AI did not score the conversation.
    pub ai_score: Option<f64>,
    /// The time of the last evaluation; null in rare cases.
    pub evaluated_at: Option<Timestamp>,
    /// The subject of the review: a teammate, or an AI agent.
    pub reviewed_teammate: Option<ConversationScorecardReviewedTeammate>,
    /// The results of the individual criteria.
    pub evaluators: Vec<ConversationScorecardEvaluator>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationScorecard {
        scorecard_id: "scorecard_id",
        scorecard_version_id: "scorecard_version_id",
        name: "name",
        scorecard_type: "scorecard_type",
        passed: "passed",
        score: "score",
        ai_score: "ai_score",
        evaluated_at: "evaluated_at",
        reviewed_teammate: "reviewed_teammate",
        evaluators: "evaluators",
    }
}

/// A criterion of a quality review, and its result.
///
/// Part of [`ConversationScorecard`].
///
/// Schema `conversation_scorecard_evaluator`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationScorecardEvaluator {
    /// The id of the criterion within the scorecard.
    pub evaluator_id: Option<Id>,
    /// The result; null until the criterion is scored.
    pub result: Option<ConversationScorecardEvaluatorResult>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationScorecardEvaluator {
        evaluator_id: "evaluator_id",
        result: "result",
    }
}

/// The result for one criterion of a quality review.
///
/// Part of [`ConversationScorecardEvaluator`].
///
/// Schema `conversation_scorecard_evaluator_result`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationScorecardEvaluatorResult {
    /// The chosen label, such as `pass` or `fail`; null if none was chosen.
    pub value: Option<String>,
    /// The origin of the result, such as `ai` or `human`.
    pub source: Option<String>,
    /// A human-readable explanation of the result; null if there is none.
    pub reasoning: Option<String>,
    /// The ids of the reasons that the reviewer chose; null or empty if there are none.
    pub reason_ids: Vec<Id>,
    /// The reviewer's comment, in addition to the chosen reasons or instead of them; null if there is none.
    pub other_text: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationScorecardEvaluatorResult {
        value: "value",
        source: "source",
        reasoning: "reasoning",
        reason_ids: "reason_ids",
        other_text: "other_text",
    }
}

/// The subject of a quality review: a teammate, or an AI agent.
///
/// Part of [`ConversationScorecard`].
///
/// Schema `conversation_scorecard_reviewed_teammate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationScorecardReviewedTeammate {
    /// Whether a teammate or an AI agent was reviewed.
    pub type_: Option<ConversationScorecardReviewedTeammateType>,
    /// The id of the teammate; see [`admins().find`](super::admins::Admins::find). Null or absent if `type` is `ai`.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationScorecardReviewedTeammate {
        type_: "type",
        admin_id: "admin_id",
    }
}

/// Whether a quality review is about a teammate or an AI agent.
///
/// Part of [`ConversationScorecardReviewedTeammate`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationScorecardReviewedTeammateType {
    /// The review is about Fin, or does not have a subject.
    ///
    /// `ai`
    Ai,
    /// The review is about the teammate in `admin_id`.
    ///
    /// `admin`
    Admin,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ConversationScorecardReviewedTeammateType {
        Ai = "ai",
        Admin = "admin",
    }
}

/// The first message of a conversation, with its author and channel.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_source`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationSource {
    /// The channel.
    pub type_: Option<String>,
    /// The id of the message, as returned by [`messages().create`](super::messages::Messages::create); [`RedactConversationRequest`](RedactConversationRequest) requires this id.
    pub id: Id,
    /// The initiator: `customer_initiated`, `admin_initiated`, `automated` (a Series or another ongoing message), `operator_initiated` (a bot) or `campaigns_initiated` (legacy campaigns).
    pub delivered_as: Option<String>,
    /// The recipients of an email. Null or absent for other channels.
    pub recipients: Vec<ConversationSourceRecipient>,
    /// The email's reply-to addresses; can differ from the sender. Null or absent for other channels.
    pub reply_to: Vec<ConversationSourceReplyToItem>,
    /// The subject, mainly of emails; without HTML in notifications. For Twitter, the value is a placeholder.
    pub subject: Option<String>,
    /// The body as HTML; as plain text in notifications, and in responses if `display_as` is `plaintext`. For Twitter, the value is a placeholder.
    pub body: Option<String>,
    /// The author: a contact, a teammate or a bot.
    pub author: Option<ConversationSourceAuthor>,
    /// The attached files; the URLs of the files expire 30 minutes after the response.
    pub attachments: Vec<PartAttachment>,
    /// The page on which the contact started the conversation. Empty for emails, Twitter and bots.
    pub url: Option<String>,
    /// Whether the message's text was redacted. Only messages of contacts can be redacted.
    pub redacted: Option<bool>,
    /// The headers and the quoted thread of an email. Absent for other channels.
    pub email_message_metadata: Option<SourceEmailMessageMetadata>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationSource {
        type_: "type",
        id: "id",
        delivered_as: "delivered_as",
        recipients: "recipients",
        reply_to: "reply_to",
        subject: "subject",
        body: "body",
        author: "author",
        attachments: "attachments",
        url: "url",
        redacted: "redacted",
        email_message_metadata: "email_message_metadata",
    }
}

/// The author of the first message of a conversation: a contact, a teammate or a bot.
///
/// Part of [`ConversationSource`].
///
/// Schema `conversation_source_author`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationSourceAuthor {
    /// The type of author, such as `user`, `lead`, `admin` or `bot`.
    pub type_: Option<String>,
    /// The id of the contact, teammate or bot, depending on `type`; null if there is none.
    pub id: Id,
    /// The name; null if unknown.
    pub name: Option<String>,
    /// The email address; null or empty if unknown.
    pub email: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationSourceAuthor {
        type_: "type",
        id: "id",
        name: "name",
        email: "email",
    }
}

/// A recipient of the email that started a conversation.
///
/// Part of [`ConversationSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationSourceRecipient {
    /// The header that names the recipient: `to`, `cc` or `bcc`.
    pub type_: Option<String>,
    /// The bare address, without a name.
    pub email: Option<String>,
    /// The reason why the email was not delivered to this address. Null if the email was not dropped.
    pub drop_reason: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationSourceRecipient {
        type_: "type",
        email: "email",
        drop_reason: "drop_reason",
    }
}

/// A reply-to address of the first email of a conversation.
///
/// Part of [`ConversationSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationSourceReplyToItem {
    /// The bare address, from the `Reply-To` header.
    pub email: Option<String>,
    /// The name next to the address; null if there is none.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationSourceReplyToItem {
        email: "email",
        name: "name",
    }
}

/// Whether a conversation is open, closed or snoozed.
///
/// Part of [`Conversation`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// Snoozed until `snoozed_until`.
    ///
    /// `snoozed`
    Snoozed,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ConversationState {
        Open = "open",
        Closed = "closed",
        Snoozed = "snoozed",
    }
}

/// Figures about a conversation for reports. All durations are in seconds, and most count only office hours.
///
/// A figure is absent or null until the measured event has happened.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_statistics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationStatistics {
    /// Always `conversation_statistics`.
    pub type_: Option<String>,
    /// The time to the last assignment before the first reply of a teammate, in seconds.
    pub time_to_assignment: Option<i64>,
    /// The time to the first reply of a teammate, in seconds, counting only office hours.
    pub time_to_admin_reply: Option<i64>,
    /// The time to the first closing of the conversation, in seconds, counting only office hours.
    pub time_to_first_close: Option<i64>,
    /// The time to the last closing of the conversation, in seconds, counting only office hours.
    pub time_to_last_close: Option<i64>,
    /// The median number of seconds that teammates took to reply, counting only office hours.
    pub median_time_to_reply: Option<i64>,
    /// The time of the contact's first message; many other measurements start at this time.
    pub first_contact_reply_at: Option<Timestamp>,
    /// When the conversation was first assigned after a contact had written.
    pub first_assignment_at: Option<Timestamp>,
    /// When a teammate first replied after a contact had written.
    pub first_admin_reply_at: Option<Timestamp>,
    /// When the conversation was first closed after a contact had written.
    pub first_close_at: Option<Timestamp>,
    /// When the conversation was assigned for the last time after a contact had written.
    pub last_assignment_at: Option<Timestamp>,
    /// When a teammate first replied after the last assignment.
    pub last_assignment_admin_reply_at: Option<Timestamp>,
    /// When a contact last wrote.
    pub last_contact_reply_at: Option<Timestamp>,
    /// When a teammate last wrote.
    pub last_admin_reply_at: Option<Timestamp>,
    /// When the conversation was last closed, even if it was opened again afterwards.
    pub last_close_at: Option<Timestamp>,
    /// The id of the last teammate to close the conversation.
    pub last_closed_by_id: Option<Id>,
    /// The number of times that the conversation was reopened after a contact had written.
    pub count_reopens: Option<i64>,
    /// The number of times that the conversation was assigned after a contact had written.
    pub count_assignments: Option<i64>,
    /// The number of parts, of all types.
    pub count_conversation_parts: Option<i64>,
    /// The time to the first reply, for each team that the conversation was assigned to.
    pub assigned_team_first_response_time: Vec<ConversationResponseTime>,
    /// Like `assigned_team_first_response_time`, but counting only office hours.
    pub assigned_team_first_response_time_in_office_hours: Vec<ConversationResponseTime>,
    /// The number of seconds from assignment to closing.
    pub handling_time: Option<i64>,
    /// The active handling time of teammates, in seconds; null if unknown.
    pub adjusted_handling_time: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationStatistics {
        type_: "type",
        time_to_assignment: "time_to_assignment",
        time_to_admin_reply: "time_to_admin_reply",
        time_to_first_close: "time_to_first_close",
        time_to_last_close: "time_to_last_close",
        median_time_to_reply: "median_time_to_reply",
        first_contact_reply_at: "first_contact_reply_at",
        first_assignment_at: "first_assignment_at",
        first_admin_reply_at: "first_admin_reply_at",
        first_close_at: "first_close_at",
        last_assignment_at: "last_assignment_at",
        last_assignment_admin_reply_at: "last_assignment_admin_reply_at",
        last_contact_reply_at: "last_contact_reply_at",
        last_admin_reply_at: "last_admin_reply_at",
        last_close_at: "last_close_at",
        last_closed_by_id: "last_closed_by_id",
        count_reopens: "count_reopens",
        count_assignments: "count_assignments",
        count_conversation_parts: "count_conversation_parts",
        assigned_team_first_response_time: "assigned_team_first_response_time",
        assigned_team_first_response_time_in_office_hours: "assigned_team_first_response_time_in_office_hours",
        handling_time: "handling_time",
        adjusted_handling_time: "adjusted_handling_time",
    }
}

/// The teammates who wrote at least one part of a conversation.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_teammates`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationTeammates {
    /// Always `admin.list`.
    pub type_: Option<String>,
    /// The teammates, with only their ids, in responses that do not contain the teammates in `admins`.
    pub teammates: Vec<Reference>,
    /// The teammates, with only their ids; empty if the teammates are in `teammates`. See [`admins().find`](super::admins::Admins::find).
    pub admins: Vec<Reference>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationTeammates {
        type_: "type",
        teammates: "teammates",
        admins: "admins",
    } items { "teammates" }
}

/// The ticket that a conversation was converted to, in a short form.
///
/// Intercom does not document the fields of this form. [`tickets().find`](super::tickets::Tickets::find) returns the complete [`Ticket`](Ticket).
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_ticket`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationTicket {
    /// `ticket`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The URL of the ticket; null if there is none.
    pub url: Option<String>,
    /// The values of the ticket's attributes, keyed by attribute name.
    pub custom_attributes: Option<Map<String, Value>>,
    /// The category of the ticket's state.
    pub state: Option<ConversationTicketState>,
    /// The name of the ticket's type.
    pub ticket_type: Option<String>,
    /// The description of the ticket's type.
    pub ticket_type_description: Option<String>,
    /// The icon of the ticket's type.
    pub ticket_type_emoji: Option<String>,
    /// The label that teammates see for the ticket's state.
    pub ticket_custom_state_admin_label: Option<String>,
    /// The label that contacts see for the ticket's state.
    pub ticket_custom_state_user_label: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ConversationTicket {
        type_: "type" = "ticket",
        id: "id",
        url: "url",
        custom_attributes: "custom_attributes",
        state: "state",
        ticket_type: "ticket_type",
        ticket_type_description: "ticket_type_description",
        ticket_type_emoji: "ticket_type_emoji",
        ticket_custom_state_admin_label: "ticket_custom_state_admin_label",
        ticket_custom_state_user_label: "ticket_custom_state_user_label",
    }
}

/// The state category of the ticket to which a conversation was converted.
///
/// Part of [`ConversationTicket`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationTicketState {
    /// The ticket is new, and work has not started.
    ///
    /// `submitted`
    Submitted,
    /// Somebody is working on the ticket.
    ///
    /// `in_progress`
    InProgress,
    /// The ticket needs a reply from the customer.
    ///
    /// `waiting_on_customer`
    WaitingOnCustomer,
    /// `resolved`
    Resolved,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ConversationTicketState {
        Submitted = "submitted",
        InProgress = "in_progress",
        WaitingOnCustomer = "waiting_on_customer",
        Resolved = "resolved",
    }
}

/// The ticket type and the attributes of the ticket to create from a conversation.
///
/// Sent by [`conversations().convert_to_ticket`](super::conversations::Conversations::convert_to_ticket).
///
/// Schema `convert_conversation_to_ticket_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertConversationToTicketRequest {
    /// The id of a ticket type of the category `Customer`; see [`ticket_types().list`](super::ticket_types::TicketTypes::list).
    ///
    /// Required.
    pub ticket_type_id: Option<Id>,
    /// The id of the state of the new ticket; must be a state of the ticket's type. See [`ticket_states().list`](super::ticket_states::TicketStates::list).
    pub ticket_state_id: Option<Id>,
    /// The values of the ticket's attributes, keyed by attribute name. `_default_title_` is the title, and `_default_description_` is the description; the value of a list attribute is the id of the chosen item.
    pub attributes: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ConvertConversationToTicketRequest {
    /// Creates an empty value. Required: `ticket_type_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ticket_type_id`.
    #[inline]
    pub fn ticket_type_id(mut self, ticket_type_id: impl SetTo<Id>) -> Self {
        self.ticket_type_id.put(ticket_type_id.set_to());
        self
    }

    /// Sets `ticket_state_id`.
    #[inline]
    pub fn ticket_state_id(mut self, ticket_state_id: impl SetTo<Id>) -> Self {
        self.ticket_state_id.put(ticket_state_id.set_to());
        self
    }

    /// Sets `attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn attributes(mut self, attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.attributes,
            &mut self.extra,
            "attributes",
            to_json(attributes),
        );
        self
    }

    /// Adds one entry to `attributes`.
    #[inline]
    pub fn attribute(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        put_entry(
            &mut self.attributes,
            &mut self.extra,
            "attributes",
            name.into(),
            to_json(value),
        );
        self
    }
}

record! {
    ConvertConversationToTicketRequest {
        ticket_type_id: "ticket_type_id",
        ticket_state_id: "ticket_state_id",
        attributes: "attributes",
    } required { "ticket_type_id" }
}

/// The visitor to convert, and the contact that it becomes or is merged into.
///
/// Sent by [`visitors().convert`](super::visitors::Visitors::convert).
///
/// Schema `convert_visitor_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertVisitorRequest {
    /// The role of the resulting contact: `lead` or `user`.
    ///
    /// Required.
    pub type_: Option<String>,
    /// The contact, whose ids are preserved.
    ///
    /// Required.
    pub user: Option<ConvertVisitorRequestUser>,
    /// The visitor, whose ids are discarded.
    ///
    /// Required.
    pub visitor: Option<ConvertVisitorRequestVisitor>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ConvertVisitorRequest {
    /// Creates an empty value. Required: `type`, `user`, `visitor`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<String>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `user`.
    #[inline]
    pub fn user(mut self, user: impl SetTo<ConvertVisitorRequestUser>) -> Self {
        self.user.put(user.set_to());
        self
    }

    /// Sets `visitor`.
    #[inline]
    pub fn visitor(mut self, visitor: impl SetTo<ConvertVisitorRequestVisitor>) -> Self {
        self.visitor.put(visitor.set_to());
        self
    }
}

record! {
    ConvertVisitorRequest {
        type_: "type",
        user: "user",
        visitor: "visitor",
    } required { "type", "user", "visitor" }
}

/// The contact that a visitor becomes or is merged into.
///
/// Part of [`ConvertVisitorRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertVisitorRequestUser {
    /// The id of an existing contact in Intercom.
    pub id: Option<Id>,
    /// The contact's `external_id`.
    pub user_id: Option<Id>,
    /// The email address of the contact. An existing contact keeps its email address.
    pub email: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ConvertVisitorRequestUser {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }
}

record! {
    ConvertVisitorRequestUser {
        id: "id",
        user_id: "user_id",
        email: "email",
    }
}

/// The visitor to convert. Set at least one of `id`, `user_id` and `email`.
///
/// Part of [`ConvertVisitorRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertVisitorRequestVisitor {
    /// The id of the visitor in Intercom.
    pub id: Option<Id>,
    /// The id that Intercom generated for the visitor.
    pub user_id: Option<Id>,
    /// The visitor's email address.
    pub email: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ConvertVisitorRequestVisitor {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }
}

record! {
    ConvertVisitorRequestVisitor {
        id: "id",
        user_id: "user_id",
        email: "email",
    }
}

/// An article to create; the title and the author are required.
///
/// Sent by [`articles().create`](super::articles::Articles::create).
///
/// Schema `create_article_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateArticleRequest {
    /// The heading of the article, in the default language of the help center.
    ///
    /// Required.
    pub title: Option<String>,
    /// The subtitle: one or two lines.
    pub description: Option<String>,
    /// The body as HTML. A plain-text body becomes a paragraph.
    pub body: Option<String>,
    /// The body, as Markdown; a request can contain either `body` or `body_markdown`, but not both.
    pub body_markdown: Option<String>,
    /// The id of the teammate shown as the author, from [`admins().list`](super::admins::Admins::list). The teammate must belong to the workspace of the help center.
    ///
    /// Required.
    pub author_id: Option<Id>,
    /// Defaults to `draft`.
    pub state: Option<CreateArticleRequestState>,
    /// The id of the article's collection or section; requires `parent_type`. By default, the article has no parent.
    pub parent_id: Option<Id>,
    /// The type of the object that `parent_id` identifies: `collection` or `section`.
    pub parent_type: Option<String>,
    /// The translations.
    pub translated_content: Update<ArticleTranslatedContent>,
    /// The ids of the audiences for which Fin can use the article in answers, in all languages; see [`audiences().list`](super::audiences::Audiences::list). This field takes precedence over `audience_ids` in `translated_content`. If an id is unknown, the request fails with 404.
    pub audience_ids: Update<Vec<Id>>,
    /// Whether Fin, the AI agent, can use the content to answer customers.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot, the AI assistant for teammates, can use the content.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the content.
    pub ai_sales_agent_availability: Option<bool>,
    /// The time in the future at which to publish the article; requires the state `published`. Cannot be combined with `scheduled_unpublish_at`.
    pub scheduled_publish_at: Update<Timestamp>,
    /// The time in the future at which to unpublish the article. Cannot be combined with `scheduled_publish_at`.
    pub scheduled_unpublish_at: Update<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateArticleRequest {
    /// Creates an empty value. Required: `title`, `author_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `body_markdown`.
    #[inline]
    pub fn body_markdown(mut self, body_markdown: impl SetTo<String>) -> Self {
        self.body_markdown.put(body_markdown.set_to());
        self
    }

    /// Sets `author_id`.
    #[inline]
    pub fn author_id(mut self, author_id: impl SetTo<Id>) -> Self {
        self.author_id.put(author_id.set_to());
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl SetTo<CreateArticleRequestState>) -> Self {
        self.state.put(state.set_to());
        self
    }

    /// Sets `parent_id`.
    #[inline]
    pub fn parent_id(mut self, parent_id: impl SetTo<Id>) -> Self {
        self.parent_id.put(parent_id.set_to());
        self
    }

    /// Sets `parent_type`.
    #[inline]
    pub fn parent_type(mut self, parent_type: impl SetTo<String>) -> Self {
        self.parent_type.put(parent_type.set_to());
        self
    }

    /// Sets `translated_content`. `None` leaves the field unchanged; [`clear_translated_content`](Self::clear_translated_content) clears the field.
    #[inline]
    pub fn translated_content(
        mut self,
        translated_content: impl SetTo<ArticleTranslatedContent>,
    ) -> Self {
        self.translated_content.put(translated_content.set_to());
        self
    }

    /// Clears `translated_content` by sending null.
    #[inline]
    pub fn clear_translated_content(mut self) -> Self {
        self.translated_content = Update::Clear;
        self
    }

    /// Sets `audience_ids`. `None` leaves the field unchanged; [`clear_audience_ids`](Self::clear_audience_ids) clears the field.
    #[inline]
    pub fn audience_ids(mut self, audience_ids: impl SetToList<Id>) -> Self {
        self.audience_ids.put(audience_ids.set_to_list());
        self
    }

    /// Adds one item to `audience_ids`.
    #[inline]
    pub fn audience_id(mut self, audience_id: impl Into<Id>) -> Self {
        push(&mut self.audience_ids, audience_id.into());
        self
    }

    /// Clears `audience_ids` by sending null.
    #[inline]
    pub fn clear_audience_ids(mut self) -> Self {
        self.audience_ids = Update::Clear;
        self
    }

    /// Sets `ai_chatbot_availability`.
    #[inline]
    pub fn ai_chatbot_availability(
        mut self,
        ai_chatbot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_chatbot_availability.put(ai_chatbot_availability.set_to());
        self
    }

    /// Sets `ai_copilot_availability`.
    #[inline]
    pub fn ai_copilot_availability(
        mut self,
        ai_copilot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_copilot_availability.put(ai_copilot_availability.set_to());
        self
    }

    /// Sets `ai_sales_agent_availability`.
    #[inline]
    pub fn ai_sales_agent_availability(
        mut self,
        ai_sales_agent_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_sales_agent_availability.put(ai_sales_agent_availability.set_to());
        self
    }

    /// Sets `scheduled_publish_at`. `None` leaves the field unchanged; [`clear_scheduled_publish_at`](Self::clear_scheduled_publish_at) clears the field.
    #[inline]
    pub fn scheduled_publish_at(
        mut self,
        scheduled_publish_at: impl SetTo<Timestamp>,
    ) -> Self {
        self.scheduled_publish_at.put(scheduled_publish_at.set_to());
        self
    }

    /// Clears `scheduled_publish_at` by sending null.
    #[inline]
    pub fn clear_scheduled_publish_at(mut self) -> Self {
        self.scheduled_publish_at = Update::Clear;
        self
    }

    /// Sets `scheduled_unpublish_at`. `None` leaves the field unchanged; [`clear_scheduled_unpublish_at`](Self::clear_scheduled_unpublish_at) clears the field.
    #[inline]
    pub fn scheduled_unpublish_at(
        mut self,
        scheduled_unpublish_at: impl SetTo<Timestamp>,
    ) -> Self {
        self.scheduled_unpublish_at.put(scheduled_unpublish_at.set_to());
        self
    }

    /// Clears `scheduled_unpublish_at` by sending null.
    #[inline]
    pub fn clear_scheduled_unpublish_at(mut self) -> Self {
        self.scheduled_unpublish_at = Update::Clear;
        self
    }
}

record! {
    CreateArticleRequest {
        title: "title",
        description: "description",
        body: "body",
        body_markdown: "body_markdown",
        author_id: "author_id" as number,
        state: "state",
        parent_id: "parent_id" as number,
        parent_type: "parent_type",
        translated_content: "translated_content",
        audience_ids: "audience_ids" as number,
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
        scheduled_publish_at: "scheduled_publish_at" as text,
        scheduled_unpublish_at: "scheduled_unpublish_at" as text,
    } required { "title", "author_id" }
}

/// Whether to publish a new article immediately.
///
/// Part of [`CreateArticleRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateArticleRequestState {
    /// Publish the article immediately.
    ///
    /// `published`
    Published,
    /// Create a draft, which only teammates can see. This value is the default.
    ///
    /// `draft`
    Draft,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateArticleRequestState {
        Published = "published",
        Draft = "draft",
    }
}

/// An audience to create. Only the name is required.
///
/// Sent by [`audiences().create`](super::audiences::Audiences::create).
///
/// Schema `create_audience_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAudienceRequest {
    /// The name that teammates see; must not be blank.
    ///
    /// Required.
    pub name: Option<String>,
    /// The conditions on the attributes of contacts and their companies.
    pub predicates: Option<Vec<Predicate>>,
    /// The conditions on the role of contacts, in addition to `predicates`.
    pub role_predicates: Option<Vec<Predicate>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateAudienceRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `predicates`.
    #[inline]
    pub fn predicates(mut self, predicates: impl SetToList<Predicate>) -> Self {
        self.predicates.put(predicates.set_to_list());
        self
    }

    /// Adds one item to `predicates`.
    #[inline]
    pub fn predicate(mut self, predicate: impl Into<Predicate>) -> Self {
        push(&mut self.predicates, predicate.into());
        self
    }

    /// Sets `role_predicates`.
    #[inline]
    pub fn role_predicates(
        mut self,
        role_predicates: impl SetToList<Predicate>,
    ) -> Self {
        self.role_predicates.put(role_predicates.set_to_list());
        self
    }

    /// Adds one item to `role_predicates`.
    #[inline]
    pub fn role_predicate(mut self, role_predicate: impl Into<Predicate>) -> Self {
        push(&mut self.role_predicates, role_predicate.into());
        self
    }
}

record! {
    CreateAudienceRequest {
        name: "name",
        predicates: "predicates",
        role_predicates: "role_predicates",
    } required { "name" }
}

/// A collection to create; only the name is required.
///
/// Sent by [`collections().create`](super::collections::Collections::create).
///
/// Schema `create_collection_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCollectionRequest {
    /// The name that customers see, in the default language.
    ///
    /// Required.
    pub name: Option<String>,
    /// The text below the name, in the default language.
    pub description: Option<String>,
    /// The name and the description in other languages.
    pub translated_content: Update<GroupTranslatedContent>,
    /// The id of the parent collection; omit for a collection at the top level.
    pub parent_id: Update<Id>,
    /// The id of the help center, from [`help_centers().list`](super::help_centers::HelpCenters::list); defaults to the default help center.
    pub help_center_id: Update<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateCollectionRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `translated_content`. `None` leaves the field unchanged; [`clear_translated_content`](Self::clear_translated_content) clears the field.
    #[inline]
    pub fn translated_content(
        mut self,
        translated_content: impl SetTo<GroupTranslatedContent>,
    ) -> Self {
        self.translated_content.put(translated_content.set_to());
        self
    }

    /// Clears `translated_content` by sending null.
    #[inline]
    pub fn clear_translated_content(mut self) -> Self {
        self.translated_content = Update::Clear;
        self
    }

    /// Sets `parent_id`. `None` leaves the field unchanged; [`clear_parent_id`](Self::clear_parent_id) clears the field.
    #[inline]
    pub fn parent_id(mut self, parent_id: impl SetTo<Id>) -> Self {
        self.parent_id.put(parent_id.set_to());
        self
    }

    /// Clears `parent_id` by sending null.
    #[inline]
    pub fn clear_parent_id(mut self) -> Self {
        self.parent_id = Update::Clear;
        self
    }

    /// Sets `help_center_id`. `None` leaves the field unchanged; [`clear_help_center_id`](Self::clear_help_center_id) clears the field.
    #[inline]
    pub fn help_center_id(mut self, help_center_id: impl SetTo<Id>) -> Self {
        self.help_center_id.put(help_center_id.set_to());
        self
    }

    /// Clears `help_center_id` by sending null.
    #[inline]
    pub fn clear_help_center_id(mut self) -> Self {
        self.help_center_id = Update::Clear;
        self
    }
}

record! {
    CreateCollectionRequest {
        name: "name",
        description: "description",
        translated_content: "translated_content",
        parent_id: "parent_id",
        help_center_id: "help_center_id" as number,
    } required { "name" }
}

/// A note to write about a company.
///
/// Sent by [`companies().create_note`](super::companies::Companies::create_note).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyNoteRequest {
    /// The body; can be HTML.
    ///
    /// Required.
    pub body: Option<String>,
    /// The id of the teammate shown as the author; defaults to the owner of the token.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateCompanyNoteRequest {
    /// Creates an empty value. Required: `body`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }
}

record! {
    CreateCompanyNoteRequest {
        body: "body",
        admin_id: "admin_id",
    } required { "body" }
}

/// The contact to create, with at least one of `email`, `external_id` and `role`.
///
/// Sent by [`contacts().create`](super::contacts::Contacts::create).
///
/// Schema `create_contact_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContactRequest {
    /// `user` for a person with an account in your product, otherwise `lead`.
    pub role: Option<String>,
    /// The person's id in your application. If another contact, even an archived or deleted contact, already has this id, the call fails with 409. For a lead, Intercom sets a UUID instead.
    pub external_id: Option<Id>,
    /// Whether you have verified the address. Requires `email` in the same request; otherwise, the call fails with 400.
    pub email_verified: Update<bool>,
    /// The email address. If another contact, even an archived or deleted contact, already has this address, the call fails with 409.
    pub email: Option<String>,
    /// The phone number with the country code, such as `+353871234567`.
    pub phone: Update<String>,
    /// The full name.
    pub name: Update<String>,
    /// The URL of the avatar image, not the image itself.
    pub avatar: Update<String>,
    /// When the person signed up for your product; the time can be long before this request.
    pub signed_up_at: Update<Timestamp>,
    /// When the person last used your product. An installed Messenger sets this time automatically.
    pub last_seen_at: Update<Timestamp>,
    /// The id of the contact's owner, a teammate.
    pub owner_id: Update<Id>,
    /// True unsubscribes the contact from all emails.
    pub unsubscribed_from_emails: Update<bool>,
    /// The values of your custom attributes of people, keyed by name. The attributes must exist; [`data_attributes().create`](super::data_attributes::DataAttributes::create) creates them.
    pub custom_attributes: Update<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateContactRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `role`.
    #[inline]
    pub fn role(mut self, role: impl SetTo<String>) -> Self {
        self.role.put(role.set_to());
        self
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl SetTo<Id>) -> Self {
        self.external_id.put(external_id.set_to());
        self
    }

    /// Sets `email_verified`. `None` leaves the field unchanged; [`clear_email_verified`](Self::clear_email_verified) clears the field.
    #[inline]
    pub fn email_verified(mut self, email_verified: impl SetTo<bool>) -> Self {
        self.email_verified.put(email_verified.set_to());
        self
    }

    /// Clears `email_verified` by sending null.
    #[inline]
    pub fn clear_email_verified(mut self) -> Self {
        self.email_verified = Update::Clear;
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }

    /// Sets `phone`. `None` leaves the field unchanged; [`clear_phone`](Self::clear_phone) clears the field.
    #[inline]
    pub fn phone(mut self, phone: impl SetTo<String>) -> Self {
        self.phone.put(phone.set_to());
        self
    }

    /// Clears `phone` by sending null.
    #[inline]
    pub fn clear_phone(mut self) -> Self {
        self.phone = Update::Clear;
        self
    }

    /// Sets `name`. `None` leaves the field unchanged; [`clear_name`](Self::clear_name) clears the field.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Clears `name` by sending null.
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Update::Clear;
        self
    }

    /// Sets `avatar`. `None` leaves the field unchanged; [`clear_avatar`](Self::clear_avatar) clears the field.
    #[inline]
    pub fn avatar(mut self, avatar: impl SetTo<String>) -> Self {
        self.avatar.put(avatar.set_to());
        self
    }

    /// Clears `avatar` by sending null.
    #[inline]
    pub fn clear_avatar(mut self) -> Self {
        self.avatar = Update::Clear;
        self
    }

    /// Sets `signed_up_at`. `None` leaves the field unchanged; [`clear_signed_up_at`](Self::clear_signed_up_at) clears the field.
    #[inline]
    pub fn signed_up_at(mut self, signed_up_at: impl SetTo<Timestamp>) -> Self {
        self.signed_up_at.put(signed_up_at.set_to());
        self
    }

    /// Clears `signed_up_at` by sending null.
    #[inline]
    pub fn clear_signed_up_at(mut self) -> Self {
        self.signed_up_at = Update::Clear;
        self
    }

    /// Sets `last_seen_at`. `None` leaves the field unchanged; [`clear_last_seen_at`](Self::clear_last_seen_at) clears the field.
    #[inline]
    pub fn last_seen_at(mut self, last_seen_at: impl SetTo<Timestamp>) -> Self {
        self.last_seen_at.put(last_seen_at.set_to());
        self
    }

    /// Clears `last_seen_at` by sending null.
    #[inline]
    pub fn clear_last_seen_at(mut self) -> Self {
        self.last_seen_at = Update::Clear;
        self
    }

    /// Sets `owner_id`. `None` leaves the field unchanged; [`clear_owner_id`](Self::clear_owner_id) clears the field.
    #[inline]
    pub fn owner_id(mut self, owner_id: impl SetTo<Id>) -> Self {
        self.owner_id.put(owner_id.set_to());
        self
    }

    /// Clears `owner_id` by sending null.
    #[inline]
    pub fn clear_owner_id(mut self) -> Self {
        self.owner_id = Update::Clear;
        self
    }

    /// Sets `unsubscribed_from_emails`. `None` leaves the field unchanged; [`clear_unsubscribed_from_emails`](Self::clear_unsubscribed_from_emails) clears the field.
    #[inline]
    pub fn unsubscribed_from_emails(
        mut self,
        unsubscribed_from_emails: impl SetTo<bool>,
    ) -> Self {
        self.unsubscribed_from_emails.put(unsubscribed_from_emails.set_to());
        self
    }

    /// Clears `unsubscribed_from_emails` by sending null.
    #[inline]
    pub fn clear_unsubscribed_from_emails(mut self) -> Self {
        self.unsubscribed_from_emails = Update::Clear;
        self
    }

    /// Sets `custom_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn custom_attributes(mut self, custom_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            to_json(custom_attributes),
        );
        self
    }

    /// Adds one entry to `custom_attributes`.
    #[inline]
    pub fn custom_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            name.into(),
            to_json(value),
        );
        self
    }

    /// Clears `custom_attributes` by sending null.
    #[inline]
    pub fn clear_custom_attributes(mut self) -> Self {
        self.custom_attributes = Update::Clear;
        self
    }
}

record! {
    CreateContactRequest {
        role: "role",
        external_id: "external_id",
        email_verified: "email_verified",
        email: "email",
        phone: "phone",
        name: "name",
        avatar: "avatar",
        signed_up_at: "signed_up_at",
        last_seen_at: "last_seen_at",
        owner_id: "owner_id",
        unsubscribed_from_emails: "unsubscribed_from_emails",
        custom_attributes: "custom_attributes",
    }
}

/// A content import source to create; its pages are always added through the API.
///
/// Sent by [`content_import_sources().create`](super::content_import_sources::ContentImportSources::create).
///
/// Schema `create_content_import_source_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContentImportSourceRequest {
    /// The initial status; defaults to `active`.
    pub status: Option<CreateContentImportSourceRequestStatus>,
    /// The root URL of the site, such as `https://help.example.com`.
    ///
    /// Required.
    pub url: Option<String>,
    /// The ids of the audiences for which Fin can use the source's pages in answers: one id, or a list. Defaults to all audiences.
    pub audience_ids: Update<CreateContentImportSourceRequestAudienceIds>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateContentImportSourceRequest {
    /// Creates an empty value. Required: `url`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `status`.
    #[inline]
    pub fn status(
        mut self,
        status: impl SetTo<CreateContentImportSourceRequestStatus>,
    ) -> Self {
        self.status.put(status.set_to());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl SetTo<String>) -> Self {
        self.url.put(url.set_to());
        self
    }

    /// Sets `audience_ids`. `None` leaves the field unchanged; [`clear_audience_ids`](Self::clear_audience_ids) clears the field.
    #[inline]
    pub fn audience_ids(
        mut self,
        audience_ids: impl SetTo<CreateContentImportSourceRequestAudienceIds>,
    ) -> Self {
        self.audience_ids.put(audience_ids.set_to());
        self
    }

    /// Clears `audience_ids` by sending null.
    #[inline]
    pub fn clear_audience_ids(mut self) -> Self {
        self.audience_ids = Update::Clear;
        self
    }
}

record! {
    CreateContentImportSourceRequest {
        status: "status",
        url: "url",
        audience_ids: "audience_ids",
    } constants { "sync_behavior" = "api" } required { "url" }
}

/// The audiences of a new content import source: one, or several.
///
/// Part of [`CreateContentImportSourceRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateContentImportSourceRequestAudienceIds {
    /// A single audience.
    ///
    /// Sends `i64`.
    Integer(i64),
    /// Several audiences, or an empty list.
    ///
    /// Sends `Vec<Id>`.
    Ids(Vec<Id>),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<i64> for CreateContentImportSourceRequestAudienceIds {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

set_to_from!(CreateContentImportSourceRequestAudienceIds : i64);

impl From<Vec<Id>> for CreateContentImportSourceRequestAudienceIds {
    #[inline]
    fn from(value: Vec<Id>) -> Self {
        Self::Ids(value)
    }
}

set_to_from!(CreateContentImportSourceRequestAudienceIds : Vec < Id >);

union! {
    CreateContentImportSourceRequestAudienceIds {
        Integer(i64) = integer(),
        Ids(Vec<Id>) = list(),
    }
}

/// Whether to activate a new content import source.
///
/// Part of [`CreateContentImportSourceRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateContentImportSourceRequestStatus {
    /// The source is active.
    ///
    /// `active`
    Active,
    /// The source is inactive until [`content_import_sources().update`](super::content_import_sources::ContentImportSources::update) activates it.
    ///
    /// `deactivated`
    Deactivated,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateContentImportSourceRequestStatus {
        Active = "active",
        Deactivated = "deactivated",
    }
}

/// A content snippet to create: a title, and the content as Markdown or as blocks.
///
/// Sent by [`content_snippets().create`](super::content_snippets::ContentSnippets::create).
///
/// Schema `content_snippet_create_request`.
#[doc(alias("ContentSnippetCreateRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContentSnippetRequest {
    /// The title, at most 255 characters long.
    ///
    /// Required.
    pub title: Option<String>,
    /// The content as blocks; cannot be combined with `body_markdown`.
    pub json_blocks: Option<Vec<Map<String, Value>>>,
    /// The content as Markdown; cannot be combined with `json_blocks`.
    pub body_markdown: Option<String>,
    /// The language, which Fin must support; defaults to `en`.
    pub locale: Option<String>,
    /// The ids of the audiences for which Fin can use the content in answers, from [`audiences().list`](super::audiences::Audiences::list); if omitted, Fin can use the content for all contacts. If an id is unknown, the request fails with 404.
    pub audience_ids: Update<Vec<Id>>,
    /// Whether Fin can use the snippet to answer customers; defaults to false.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot can use the snippet to help teammates; defaults to false.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the snippet; defaults to false.
    pub ai_sales_agent_availability: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateContentSnippetRequest {
    /// Creates an empty value. Required: `title`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `json_blocks`.
    #[inline]
    pub fn json_blocks(
        mut self,
        json_blocks: impl SetToList<Map<String, Value>>,
    ) -> Self {
        self.json_blocks.put(json_blocks.set_to_list());
        self
    }

    /// Adds one item to `json_blocks`.
    #[inline]
    pub fn json_block(mut self, json_block: impl Into<Map<String, Value>>) -> Self {
        push(&mut self.json_blocks, json_block.into());
        self
    }

    /// Sets `body_markdown`.
    #[inline]
    pub fn body_markdown(mut self, body_markdown: impl SetTo<String>) -> Self {
        self.body_markdown.put(body_markdown.set_to());
        self
    }

    /// Sets `locale`.
    #[inline]
    pub fn locale(mut self, locale: impl SetTo<String>) -> Self {
        self.locale.put(locale.set_to());
        self
    }

    /// Sets `audience_ids`. `None` leaves the field unchanged; [`clear_audience_ids`](Self::clear_audience_ids) clears the field.
    #[inline]
    pub fn audience_ids(mut self, audience_ids: impl SetToList<Id>) -> Self {
        self.audience_ids.put(audience_ids.set_to_list());
        self
    }

    /// Adds one item to `audience_ids`.
    #[inline]
    pub fn audience_id(mut self, audience_id: impl Into<Id>) -> Self {
        push(&mut self.audience_ids, audience_id.into());
        self
    }

    /// Clears `audience_ids` by sending null.
    #[inline]
    pub fn clear_audience_ids(mut self) -> Self {
        self.audience_ids = Update::Clear;
        self
    }

    /// Sets `ai_chatbot_availability`.
    #[inline]
    pub fn ai_chatbot_availability(
        mut self,
        ai_chatbot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_chatbot_availability.put(ai_chatbot_availability.set_to());
        self
    }

    /// Sets `ai_copilot_availability`.
    #[inline]
    pub fn ai_copilot_availability(
        mut self,
        ai_copilot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_copilot_availability.put(ai_copilot_availability.set_to());
        self
    }

    /// Sets `ai_sales_agent_availability`.
    #[inline]
    pub fn ai_sales_agent_availability(
        mut self,
        ai_sales_agent_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_sales_agent_availability.put(ai_sales_agent_availability.set_to());
        self
    }
}

record! {
    CreateContentSnippetRequest {
        title: "title",
        json_blocks: "json_blocks",
        body_markdown: "body_markdown",
        locale: "locale",
        audience_ids: "audience_ids" as number,
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
    } required { "title" }
}

/// A new conversation attribute whose values are true or false.
///
/// Part of [`CreateConversationAttributeRequest`].
///
/// Schema `create_conversation_attribute_boolean_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationAttributeBooleanRequest {
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    ///
    /// Required.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Option<Vec<Id>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationAttributeBooleanRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl SetToList<Id>,
    ) -> Self {
        self.visible_to_team_ids.put(visible_to_team_ids.set_to_list());
        self
    }

    /// Adds one item to `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_id(mut self, visible_to_team_id: impl Into<Id>) -> Self {
        push(&mut self.visible_to_team_ids, visible_to_team_id.into());
        self
    }
}

record! {
    CreateConversationAttributeBooleanRequest {
        name: "name",
        description: "description",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
    } constants { "data_type" = "boolean" } required { "name" }
}

/// A new conversation attribute whose values are times.
///
/// Part of [`CreateConversationAttributeRequest`].
///
/// Schema `create_conversation_attribute_datetime_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationAttributeDatetimeRequest {
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    ///
    /// Required.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Option<Vec<Id>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationAttributeDatetimeRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl SetToList<Id>,
    ) -> Self {
        self.visible_to_team_ids.put(visible_to_team_ids.set_to_list());
        self
    }

    /// Adds one item to `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_id(mut self, visible_to_team_id: impl Into<Id>) -> Self {
        push(&mut self.visible_to_team_ids, visible_to_team_id.into());
        self
    }
}

record! {
    CreateConversationAttributeDatetimeRequest {
        name: "name",
        description: "description",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
    } constants { "data_type" = "datetime" } required { "name" }
}

/// A new conversation attribute whose values are numbers with a fraction.
///
/// Part of [`CreateConversationAttributeRequest`].
///
/// Schema `create_conversation_attribute_decimal_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationAttributeDecimalRequest {
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    ///
    /// Required.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Option<Vec<Id>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationAttributeDecimalRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl SetToList<Id>,
    ) -> Self {
        self.visible_to_team_ids.put(visible_to_team_ids.set_to_list());
        self
    }

    /// Adds one item to `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_id(mut self, visible_to_team_id: impl Into<Id>) -> Self {
        push(&mut self.visible_to_team_ids, visible_to_team_id.into());
        self
    }
}

record! {
    CreateConversationAttributeDecimalRequest {
        name: "name",
        description: "description",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
    } constants { "data_type" = "decimal" } required { "name" }
}

/// A new conversation attribute whose values are files.
///
/// Part of [`CreateConversationAttributeRequest`].
///
/// Schema `create_conversation_attribute_files_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationAttributeFilesRequest {
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    ///
    /// Required.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Option<Vec<Id>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationAttributeFilesRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl SetToList<Id>,
    ) -> Self {
        self.visible_to_team_ids.put(visible_to_team_ids.set_to_list());
        self
    }

    /// Adds one item to `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_id(mut self, visible_to_team_id: impl Into<Id>) -> Self {
        push(&mut self.visible_to_team_ids, visible_to_team_id.into());
        self
    }
}

record! {
    CreateConversationAttributeFilesRequest {
        name: "name",
        description: "description",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
    } constants { "data_type" = "files" } required { "name" }
}

/// A new conversation attribute whose values are whole numbers.
///
/// Part of [`CreateConversationAttributeRequest`].
///
/// Schema `create_conversation_attribute_integer_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationAttributeIntegerRequest {
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    ///
    /// Required.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Option<Vec<Id>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationAttributeIntegerRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl SetToList<Id>,
    ) -> Self {
        self.visible_to_team_ids.put(visible_to_team_ids.set_to_list());
        self
    }

    /// Adds one item to `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_id(mut self, visible_to_team_id: impl Into<Id>) -> Self {
        push(&mut self.visible_to_team_ids, visible_to_team_id.into());
        self
    }
}

record! {
    CreateConversationAttributeIntegerRequest {
        name: "name",
        description: "description",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
    } constants { "data_type" = "integer" } required { "name" }
}

/// A new conversation attribute whose values are options of a fixed list.
///
/// Part of [`CreateConversationAttributeRequest`].
///
/// Schema `create_conversation_attribute_list_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationAttributeListRequest {
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    ///
    /// Required.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Option<Vec<Id>>,
    /// The initial options; an attribute requires at least two options that are not archived. [`conversation_attributes().create_option`](super::conversation_attributes::ConversationAttributes::create_option) adds more options.
    pub options: Option<Vec<CreateConversationAttributeOptionRequest>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationAttributeListRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl SetToList<Id>,
    ) -> Self {
        self.visible_to_team_ids.put(visible_to_team_ids.set_to_list());
        self
    }

    /// Adds one item to `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_id(mut self, visible_to_team_id: impl Into<Id>) -> Self {
        push(&mut self.visible_to_team_ids, visible_to_team_id.into());
        self
    }

    /// Sets `options`.
    #[inline]
    pub fn options(
        mut self,
        options: impl SetToList<CreateConversationAttributeOptionRequest>,
    ) -> Self {
        self.options.put(options.set_to_list());
        self
    }

    /// Adds one item to `options`.
    #[inline]
    pub fn option(
        mut self,
        option: impl Into<CreateConversationAttributeOptionRequest>,
    ) -> Self {
        push(&mut self.options, option.into());
        self
    }
}

record! {
    CreateConversationAttributeListRequest {
        name: "name",
        description: "description",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        options: "options",
    } constants { "data_type" = "list" } required { "name" }
}

/// A new option of a conversation attribute.
///
/// Sent by [`conversation_attributes().create_option`](super::conversation_attributes::ConversationAttributes::create_option).
///
/// Part of [`CreateConversationAttributeListRequest`].
///
/// Schema `create_conversation_attribute_option_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationAttributeOptionRequest {
    /// The option's label for teammates.
    ///
    /// Required.
    pub label: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationAttributeOptionRequest {
    /// Creates an empty value. Required: `label`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[inline]
    pub fn label(mut self, label: impl SetTo<String>) -> Self {
        self.label.put(label.set_to());
        self
    }
}

record! {
    CreateConversationAttributeOptionRequest {
        label: "label",
    } required { "label" }
}

/// A new conversation attribute whose values are references to instances of a custom object.
///
/// Part of [`CreateConversationAttributeRequest`].
///
/// Schema `create_conversation_attribute_relationship_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationAttributeRelationshipRequest {
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    ///
    /// Required.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Option<Vec<Id>>,
    /// The custom object that the values refer to.
    pub reference: Option<CreateConversationAttributeRelationshipRequestReference>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationAttributeRelationshipRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl SetToList<Id>,
    ) -> Self {
        self.visible_to_team_ids.put(visible_to_team_ids.set_to_list());
        self
    }

    /// Adds one item to `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_id(mut self, visible_to_team_id: impl Into<Id>) -> Self {
        push(&mut self.visible_to_team_ids, visible_to_team_id.into());
        self
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(
        mut self,
        reference: impl SetTo<CreateConversationAttributeRelationshipRequestReference>,
    ) -> Self {
        self.reference.put(reference.set_to());
        self
    }
}

record! {
    CreateConversationAttributeRelationshipRequest {
        name: "name",
        description: "description",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        reference: "reference",
    } constants { "data_type" = "relationship" } required { "name" }
}

/// The custom object that the values of a conversation attribute refer to.
///
/// Part of [`CreateConversationAttributeRelationshipRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationAttributeRelationshipRequestReference {
    /// Whether a conversation refers to one instance or to several.
    ///
    /// Required.
    pub type_: Option<CreateConversationAttributeRelationshipRequestReferenceType>,
    /// The identifier of the custom object, such as `Order`.
    pub object_type_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationAttributeRelationshipRequestReference {
    /// Creates an empty value. Required: `type`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(
        mut self,
        type_: impl SetTo<CreateConversationAttributeRelationshipRequestReferenceType>,
    ) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `object_type_id`.
    #[inline]
    pub fn object_type_id(mut self, object_type_id: impl SetTo<Id>) -> Self {
        self.object_type_id.put(object_type_id.set_to());
        self
    }
}

record! {
    CreateConversationAttributeRelationshipRequestReference {
        type_: "type",
        object_type_id: "object_type_id",
    } required { "type" }
}

/// The number of instances that a conversation can refer to.
///
/// Part of [`CreateConversationAttributeRelationshipRequestReference`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationAttributeRelationshipRequestReferenceType {
    /// At most one instance.
    ///
    /// `one`
    One,
    /// Any number of instances.
    ///
    /// `many`
    Many,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateConversationAttributeRelationshipRequestReferenceType {
        One = "one",
        Many = "many",
    }
}

/// An attribute to create for conversations. The variant determines the type of the values; the type cannot be changed later.
///
/// Sent by [`conversation_attributes().create`](super::conversation_attributes::ConversationAttributes::create).
///
/// Schema `create_conversation_attribute_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateConversationAttributeRequest {
    /// Values are strings, of one line or of several.
    ///
    /// Sends `CreateConversationAttributeStringRequest`.
    String(CreateConversationAttributeStringRequest),
    /// Values are options of a fixed list.
    ///
    /// Sends `CreateConversationAttributeListRequest`.
    List(CreateConversationAttributeListRequest),
    /// Values are references to instances of a custom object.
    ///
    /// Sends `CreateConversationAttributeRelationshipRequest`.
    Relationship(CreateConversationAttributeRelationshipRequest),
    /// Values are whole numbers.
    ///
    /// Sends `CreateConversationAttributeIntegerRequest`.
    Integer(CreateConversationAttributeIntegerRequest),
    /// Values are numbers with a fraction.
    ///
    /// Sends `CreateConversationAttributeDecimalRequest`.
    Decimal(CreateConversationAttributeDecimalRequest),
    /// Values are true or false.
    ///
    /// Sends `CreateConversationAttributeBooleanRequest`.
    Boolean(CreateConversationAttributeBooleanRequest),
    /// Values are times.
    ///
    /// Sends `CreateConversationAttributeDatetimeRequest`.
    Datetime(CreateConversationAttributeDatetimeRequest),
    /// Values are files.
    ///
    /// Sends `CreateConversationAttributeFilesRequest`.
    Files(CreateConversationAttributeFilesRequest),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<CreateConversationAttributeStringRequest>
for CreateConversationAttributeRequest {
    #[inline]
    fn from(value: CreateConversationAttributeStringRequest) -> Self {
        Self::String(value)
    }
}

set_to_from!(
    CreateConversationAttributeRequest : CreateConversationAttributeStringRequest
);

impl From<CreateConversationAttributeListRequest>
for CreateConversationAttributeRequest {
    #[inline]
    fn from(value: CreateConversationAttributeListRequest) -> Self {
        Self::List(value)
    }
}

set_to_from!(
    CreateConversationAttributeRequest : CreateConversationAttributeListRequest
);

impl From<CreateConversationAttributeRelationshipRequest>
for CreateConversationAttributeRequest {
    #[inline]
    fn from(value: CreateConversationAttributeRelationshipRequest) -> Self {
        Self::Relationship(value)
    }
}

set_to_from!(
    CreateConversationAttributeRequest : CreateConversationAttributeRelationshipRequest
);

impl From<CreateConversationAttributeIntegerRequest>
for CreateConversationAttributeRequest {
    #[inline]
    fn from(value: CreateConversationAttributeIntegerRequest) -> Self {
        Self::Integer(value)
    }
}

set_to_from!(
    CreateConversationAttributeRequest : CreateConversationAttributeIntegerRequest
);

impl From<CreateConversationAttributeDecimalRequest>
for CreateConversationAttributeRequest {
    #[inline]
    fn from(value: CreateConversationAttributeDecimalRequest) -> Self {
        Self::Decimal(value)
    }
}

set_to_from!(
    CreateConversationAttributeRequest : CreateConversationAttributeDecimalRequest
);

impl From<CreateConversationAttributeBooleanRequest>
for CreateConversationAttributeRequest {
    #[inline]
    fn from(value: CreateConversationAttributeBooleanRequest) -> Self {
        Self::Boolean(value)
    }
}

set_to_from!(
    CreateConversationAttributeRequest : CreateConversationAttributeBooleanRequest
);

impl From<CreateConversationAttributeDatetimeRequest>
for CreateConversationAttributeRequest {
    #[inline]
    fn from(value: CreateConversationAttributeDatetimeRequest) -> Self {
        Self::Datetime(value)
    }
}

set_to_from!(
    CreateConversationAttributeRequest : CreateConversationAttributeDatetimeRequest
);

impl From<CreateConversationAttributeFilesRequest>
for CreateConversationAttributeRequest {
    #[inline]
    fn from(value: CreateConversationAttributeFilesRequest) -> Self {
        Self::Files(value)
    }
}

set_to_from!(
    CreateConversationAttributeRequest : CreateConversationAttributeFilesRequest
);

union! {
    CreateConversationAttributeRequest {
        String(CreateConversationAttributeStringRequest) = object().constant("data_type", &["string"]),
        List(CreateConversationAttributeListRequest) = object().constant("data_type", &["list"]),
        Relationship(CreateConversationAttributeRelationshipRequest) = object().constant("data_type", &["relationship"]),
        Integer(CreateConversationAttributeIntegerRequest) = object().constant("data_type", &["integer"]),
        Decimal(CreateConversationAttributeDecimalRequest) = object().constant("data_type", &["decimal"]),
        Boolean(CreateConversationAttributeBooleanRequest) = object().constant("data_type", &["boolean"]),
        Datetime(CreateConversationAttributeDatetimeRequest) = object().constant("data_type", &["datetime"]),
        Files(CreateConversationAttributeFilesRequest) = object().constant("data_type", &["files"]),
    }
}

/// A new conversation attribute whose values are strings.
///
/// Part of [`CreateConversationAttributeRequest`].
///
/// Schema `create_conversation_attribute_string_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationAttributeStringRequest {
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    ///
    /// Required.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Option<Vec<Id>>,
    /// Whether teammates can enter several lines.
    pub multiline: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationAttributeStringRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl SetToList<Id>,
    ) -> Self {
        self.visible_to_team_ids.put(visible_to_team_ids.set_to_list());
        self
    }

    /// Adds one item to `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_id(mut self, visible_to_team_id: impl Into<Id>) -> Self {
        push(&mut self.visible_to_team_ids, visible_to_team_id.into());
        self
    }

    /// Sets `multiline`.
    #[inline]
    pub fn multiline(mut self, multiline: impl SetTo<bool>) -> Self {
        self.multiline.put(multiline.set_to());
        self
    }
}

record! {
    CreateConversationAttributeStringRequest {
        name: "name",
        description: "description",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        multiline: "multiline",
    } constants { "data_type" = "string" } required { "name" }
}

/// The first message of a conversation that is started on behalf of a contact.
///
/// Sent by [`conversations().create`](super::conversations::Conversations::create).
///
/// Schema `create_conversation_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationRequest {
    /// The contact who starts the conversation.
    ///
    /// Required.
    pub from: Option<CreateConversationRequestFrom>,
    /// The contact's message, as plain text without HTML.
    ///
    /// Required.
    pub body: Option<String>,
    /// The subject; only for emails.
    pub subject: Option<String>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// When the conversation started; defaults to the current time. Use a past time to import a conversation.
    pub created_at: Option<Timestamp>,
    /// The id of the brand that the conversation belongs to, from [`brands().list`](super::brands::Brands::list).
    pub brand_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationRequest {
    /// Creates an empty value. Required: `from`, `body`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from`.
    #[inline]
    pub fn from(mut self, from: impl SetTo<CreateConversationRequestFrom>) -> Self {
        self.from.put(from.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `subject`.
    #[inline]
    pub fn subject(mut self, subject: impl SetTo<String>) -> Self {
        self.subject.put(subject.set_to());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(mut self, attachment_urls: impl SetToList<String>) -> Self {
        self.attachment_urls.put(attachment_urls.set_to_list());
        self
    }

    /// Adds one item to `attachment_urls`.
    #[inline]
    pub fn attachment_url(mut self, attachment_url: impl Into<String>) -> Self {
        push(&mut self.attachment_urls, attachment_url.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `brand_id`.
    #[inline]
    pub fn brand_id(mut self, brand_id: impl SetTo<Id>) -> Self {
        self.brand_id.put(brand_id.set_to());
        self
    }
}

record! {
    CreateConversationRequest {
        from: "from",
        body: "body",
        subject: "subject",
        attachment_urls: "attachment_urls",
        created_at: "created_at",
        brand_id: "brand_id",
    } required { "from", "body" }
}

/// The contact on whose behalf a conversation is started.
///
/// Part of [`CreateConversationRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConversationRequestFrom {
    /// The type of contact; must match the id.
    ///
    /// Required.
    pub type_: Option<CreateConversationRequestFromType>,
    /// The id of the contact in Intercom, not the `external_id`; for a visitor, the `user_id` is also valid.
    ///
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateConversationRequestFrom {
    /// Creates an empty value. Required: `type`, `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(
        mut self,
        type_: impl SetTo<CreateConversationRequestFromType>,
    ) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }
}

record! {
    CreateConversationRequestFrom {
        type_: "type",
        id: "id",
    } required { "type", "id" }
}

/// The type of the person who starts a conversation.
///
/// Part of [`CreateConversationRequestFrom`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationRequestFromType {
    /// A contact whose role is lead.
    ///
    /// `lead`
    Lead,
    /// A contact whose role is user.
    ///
    /// `user`
    User,
    /// A contact with any role. A visitor is also valid, and becomes a lead.
    ///
    /// `contact`
    Contact,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateConversationRequestFromType {
        Lead = "lead",
        User = "user",
        Contact = "contact",
    }
}

/// The custom attribute to create.
///
/// Sent by [`data_attributes().create`](super::data_attributes::DataAttributes::create).
///
/// Schema `create_data_attribute_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAttributeRequest {
    /// The key in `custom_attributes`. Letters, digits and some other characters are allowed. The key must be unique across both models.
    ///
    /// Required.
    pub name: Option<String>,
    /// Whether the attribute belongs to contacts or to companies.
    ///
    /// Required.
    pub model: Option<CreateDataAttributeRequestModel>,
    /// The description for teammates.
    pub description: Option<String>,
    /// Whether the Messenger on your site can set the attribute. If true, visitors can set any value. Defaults to false.
    pub messenger_writable: Option<bool>,
    /// The type of the attribute's values; cannot be changed through the API.
    ///
    /// Required.
    pub data_type: Option<CreateDataAttributeRequestDataType>,
    /// The options of a list, at least two; omit for other types.
    pub options: Option<Vec<CreateDataAttributeRequestOption>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateDataAttributeRequest {
    /// Creates an empty value. Required: `name`, `model`, `data_type`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `model`.
    #[inline]
    pub fn model(mut self, model: impl SetTo<CreateDataAttributeRequestModel>) -> Self {
        self.model.put(model.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `messenger_writable`.
    #[inline]
    pub fn messenger_writable(mut self, messenger_writable: impl SetTo<bool>) -> Self {
        self.messenger_writable.put(messenger_writable.set_to());
        self
    }

    /// Sets `data_type`.
    #[inline]
    pub fn data_type(
        mut self,
        data_type: impl SetTo<CreateDataAttributeRequestDataType>,
    ) -> Self {
        self.data_type.put(data_type.set_to());
        self
    }

    /// Sets `options`.
    #[inline]
    pub fn options(
        mut self,
        options: impl SetToList<CreateDataAttributeRequestOption>,
    ) -> Self {
        self.options.put(options.set_to_list());
        self
    }

    /// Adds one item to `options`.
    #[inline]
    pub fn option(
        mut self,
        option: impl Into<CreateDataAttributeRequestOption>,
    ) -> Self {
        push(&mut self.options, option.into());
        self
    }
}

record! {
    CreateDataAttributeRequest {
        name: "name",
        model: "model",
        description: "description",
        messenger_writable: "messenger_writable",
        data_type: "data_type",
        options: "options",
    } required { "name", "model", "data_type" }
}

/// The type of the values of a new attribute.
///
/// Part of [`CreateDataAttributeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestDataType {
    /// An option of the list in `options`.
    ///
    /// `options`
    Options,
    /// Any string or, in versions without `options`, an option of a list.
    ///
    /// `string`
    String,
    /// A whole number.
    ///
    /// `integer`
    Integer,
    /// A number with a fraction.
    ///
    /// `float`
    Float,
    /// True or false.
    ///
    /// `boolean`
    Boolean,
    /// A day and a time; sent as Unix seconds.
    ///
    /// `datetime`
    Datetime,
    /// A day; sent as Unix seconds.
    ///
    /// `date`
    Date,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateDataAttributeRequestDataType {
        Options = "options",
        String = "string",
        Integer = "integer",
        Float = "float",
        Boolean = "boolean",
        Datetime = "datetime",
        Date = "date",
    }
}

/// The model of a new attribute.
///
/// Part of [`CreateDataAttributeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestModel {
    /// Contacts, both users and leads.
    ///
    /// `contact`
    Contact,
    /// `company`
    Company,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateDataAttributeRequestModel {
        Contact = "contact",
        Company = "company",
    }
}

/// An option of a new attribute whose values are options of a list.
///
/// Part of [`CreateDataAttributeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataAttributeRequestOption {
    /// The label, which is also the value.
    pub value: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateDataAttributeRequestOption {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl SetTo<String>) -> Self {
        self.value.put(value.set_to());
        self
    }
}

record! {
    CreateDataAttributeRequestOption {
        value: "value",
    }
}

/// A data connector to create; all settings except the name can be added later.
///
/// Sent by [`data_connectors().create`](super::data_connectors::DataConnectors::create).
///
/// Schema `create_data_connector_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataConnectorRequest {
    /// The name that teammates see.
    ///
    /// Required.
    pub name: Option<String>,
    /// The purpose of the data connector, as shown to Fin and to teammates.
    pub description: Option<String>,
    /// The HTTP method of the calls.
    pub http_method: Option<CreateDataConnectorRequestHttpMethod>,
    /// The template of the URL, with placeholders for inputs, such as `{{order_id}}`.
    pub url: Option<String>,
    /// The template of the request body, with placeholders for inputs, such as `{{order_id}}`.
    pub body: Option<String>,
    /// Whether Fin can call the data connector directly; defaults to false, so that only workflows call it.
    pub direct_fin_usage: Option<bool>,
    /// The types of people whose conversations can use the data connector.
    pub audiences: Option<Vec<CreateDataConnectorRequestAudience>>,
    /// The headers of the request; the values of the headers cannot be read afterwards.
    pub headers: Option<Vec<CreateDataConnectorRequestHeader>>,
    /// The values that the caller provides and the templates can use.
    pub data_inputs: Option<Vec<CreateDataConnectorRequestDataInput>>,
    /// Whether the customer must prove their identity before the call; defaults to false.
    pub customer_authentication: Option<bool>,
    /// True makes the call without authentication, for a public service. Defaults to false.
    pub bypass_authentication: Option<bool>,
    /// True makes the call only if all required inputs have a value.
    pub validate_missing_attributes: Option<bool>,
    /// A sample of the service's response as JSON. Intercom derives `response_fields` from the sample, without a call.
    pub mock_response: Option<Map<String, Value>>,
    /// The ids of the authentication tokens to send with the request. Tokens are created in Intercom.
    pub token_ids: Option<Vec<Id>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateDataConnectorRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `http_method`.
    #[inline]
    pub fn http_method(
        mut self,
        http_method: impl SetTo<CreateDataConnectorRequestHttpMethod>,
    ) -> Self {
        self.http_method.put(http_method.set_to());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl SetTo<String>) -> Self {
        self.url.put(url.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `direct_fin_usage`.
    #[inline]
    pub fn direct_fin_usage(mut self, direct_fin_usage: impl SetTo<bool>) -> Self {
        self.direct_fin_usage.put(direct_fin_usage.set_to());
        self
    }

    /// Sets `audiences`.
    #[inline]
    pub fn audiences(
        mut self,
        audiences: impl SetToList<CreateDataConnectorRequestAudience>,
    ) -> Self {
        self.audiences.put(audiences.set_to_list());
        self
    }

    /// Adds one item to `audiences`.
    #[inline]
    pub fn audience(
        mut self,
        audience: impl Into<CreateDataConnectorRequestAudience>,
    ) -> Self {
        push(&mut self.audiences, audience.into());
        self
    }

    /// Sets `headers`.
    #[inline]
    pub fn headers(
        mut self,
        headers: impl SetToList<CreateDataConnectorRequestHeader>,
    ) -> Self {
        self.headers.put(headers.set_to_list());
        self
    }

    /// Adds one item to `headers`.
    #[inline]
    pub fn header(
        mut self,
        header: impl Into<CreateDataConnectorRequestHeader>,
    ) -> Self {
        push(&mut self.headers, header.into());
        self
    }

    /// Sets `data_inputs`.
    #[inline]
    pub fn data_inputs(
        mut self,
        data_inputs: impl SetToList<CreateDataConnectorRequestDataInput>,
    ) -> Self {
        self.data_inputs.put(data_inputs.set_to_list());
        self
    }

    /// Adds one item to `data_inputs`.
    #[inline]
    pub fn data_input(
        mut self,
        data_input: impl Into<CreateDataConnectorRequestDataInput>,
    ) -> Self {
        push(&mut self.data_inputs, data_input.into());
        self
    }

    /// Sets `customer_authentication`.
    #[inline]
    pub fn customer_authentication(
        mut self,
        customer_authentication: impl SetTo<bool>,
    ) -> Self {
        self.customer_authentication.put(customer_authentication.set_to());
        self
    }

    /// Sets `bypass_authentication`.
    #[inline]
    pub fn bypass_authentication(
        mut self,
        bypass_authentication: impl SetTo<bool>,
    ) -> Self {
        self.bypass_authentication.put(bypass_authentication.set_to());
        self
    }

    /// Sets `validate_missing_attributes`.
    #[inline]
    pub fn validate_missing_attributes(
        mut self,
        validate_missing_attributes: impl SetTo<bool>,
    ) -> Self {
        self.validate_missing_attributes.put(validate_missing_attributes.set_to());
        self
    }

    /// Sets `mock_response` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn mock_response(mut self, mock_response: impl Serialize) -> Self {
        put_entries(
            &mut self.mock_response,
            &mut self.extra,
            "mock_response",
            to_json(mock_response),
        );
        self
    }

    /// Sets `token_ids`.
    #[inline]
    pub fn token_ids(mut self, token_ids: impl SetToList<Id>) -> Self {
        self.token_ids.put(token_ids.set_to_list());
        self
    }

    /// Adds one item to `token_ids`.
    #[inline]
    pub fn token_id(mut self, token_id: impl Into<Id>) -> Self {
        push(&mut self.token_ids, token_id.into());
        self
    }
}

record! {
    CreateDataConnectorRequest {
        name: "name",
        description: "description",
        http_method: "http_method",
        url: "url",
        body: "body",
        direct_fin_usage: "direct_fin_usage",
        audiences: "audiences",
        headers: "headers",
        data_inputs: "data_inputs",
        customer_authentication: "customer_authentication",
        bypass_authentication: "bypass_authentication",
        validate_missing_attributes: "validate_missing_attributes",
        mock_response: "mock_response",
        token_ids: "token_ids",
    } required { "name" }
}

/// A type of person whose conversations can use a new data connector.
///
/// Part of [`CreateDataConnectorRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataConnectorRequestAudience {
    /// Contacts with the role `lead`.
    ///
    /// `leads`
    Leads,
    /// Contacts with the role `user`.
    ///
    /// `users`
    Users,
    /// People on the website who are not contacts yet.
    ///
    /// `visitors`
    Visitors,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateDataConnectorRequestAudience {
        Leads = "leads",
        Users = "users",
        Visitors = "visitors",
    }
}

/// A value that the caller of a new data connector provides.
///
/// Part of [`CreateDataConnectorRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataConnectorRequestDataInput {
    /// The name of the input in templates, as in `{{order_id}}`.
    pub name: Option<String>,
    /// The type of the value.
    pub type_: Option<CreateDataConnectorRequestDataInputType>,
    /// The explanation of the value for Fin and teammates.
    pub description: Option<String>,
    /// Whether the input is required.
    pub required: Option<bool>,
    /// The value if the caller provides none. Defaults to an empty string.
    pub default_value: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateDataConnectorRequestDataInput {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(
        mut self,
        type_: impl SetTo<CreateDataConnectorRequestDataInputType>,
    ) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `default_value`.
    #[inline]
    pub fn default_value(mut self, default_value: impl SetTo<String>) -> Self {
        self.default_value.put(default_value.set_to());
        self
    }
}

record! {
    CreateDataConnectorRequestDataInput {
        name: "name",
        type_: "type",
        description: "description",
        required: "required",
        default_value: "default_value",
    }
}

/// The type of an input for a new data connector.
///
/// Part of [`CreateDataConnectorRequestDataInput`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataConnectorRequestDataInputType {
    /// `string`
    String,
    /// A whole number.
    ///
    /// `integer`
    Integer,
    /// A number with a fraction.
    ///
    /// `decimal`
    Decimal,
    /// `boolean`
    Boolean,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateDataConnectorRequestDataInputType {
        String = "string",
        Integer = "integer",
        Decimal = "decimal",
        Boolean = "boolean",
    }
}

/// A header of the request that a new data connector makes.
///
/// Part of [`CreateDataConnectorRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataConnectorRequestHeader {
    /// The name of the header, such as `Content-Type`.
    pub name: Option<String>,
    /// The value, with placeholders for inputs, such as `{{order_id}}`. Use `token_ids` for secrets.
    pub value: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateDataConnectorRequestHeader {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl SetTo<String>) -> Self {
        self.value.put(value.set_to());
        self
    }
}

record! {
    CreateDataConnectorRequestHeader {
        name: "name",
        value: "value",
    }
}

/// The HTTP method of the calls of a new data connector.
///
/// Part of [`CreateDataConnectorRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataConnectorRequestHttpMethod {
    /// `get`
    Get,
    /// `post`
    Post,
    /// `put`
    Put,
    /// `delete`
    Delete,
    /// `patch`
    Patch,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateDataConnectorRequestHttpMethod {
        Get = "get",
        Post = "post",
        Put = "put",
        Delete = "delete",
        Patch = "patch",
    }
}

/// The time span of the messages to export; includes the start and the end.
///
/// Sent by [`data_export().create`](super::data_export::DataExport::create).
///
/// Schema `create_data_exports_request`.
#[doc(alias("CreateDataExportsRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataExportRequest {
    /// Start of the span: messages sent from this time on.
    ///
    /// Required.
    pub created_at_after: Option<Timestamp>,
    /// End of the span: messages sent up to this time.
    ///
    /// Required.
    pub created_at_before: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateDataExportRequest {
    /// Creates an empty value. Required: `created_at_after`, `created_at_before`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `created_at_after`.
    #[inline]
    pub fn created_at_after(mut self, created_at_after: impl SetTo<Timestamp>) -> Self {
        self.created_at_after.put(created_at_after.set_to());
        self
    }

    /// Sets `created_at_before`.
    #[inline]
    pub fn created_at_before(
        mut self,
        created_at_before: impl SetTo<Timestamp>,
    ) -> Self {
        self.created_at_before.put(created_at_before.set_to());
        self
    }
}

record! {
    CreateDataExportRequest {
        created_at_after: "created_at_after",
        created_at_before: "created_at_before",
    } required { "created_at_after", "created_at_before" }
}

/// The event: its name, time and person. Set one of `user_id`, `id` and `email`.
///
/// Sent by [`events().create`](super::events::Events::create).
///
/// Schema `create_data_event_request`.
#[doc(alias("CreateDataEventRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventRequest {
    /// The name that teammates see, preferably a verb in the past tense and a noun, such as `placed-order`.
    ///
    /// Required.
    pub event_name: Option<String>,
    /// When the event happened, to the second. Events with the same person, name and time are duplicates.
    ///
    /// Required.
    pub created_at: Option<Timestamp>,
    /// Your own id for the person, called `external_id` on contacts.
    pub user_id: Option<Id>,
    /// The id of the contact in Intercom; required for leads.
    pub id: Option<Id>,
    /// The email address of the person. Use this field only if your application identifies users by email address.
    pub email: Option<String>,
    /// The details, keyed by name: at most 10 keys; further keys are dropped. [`events().create`](super::events::Events::create) lists the valid values.
    pub metadata: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateEventRequest {
    /// Creates an empty value. Required: `event_name`, `created_at`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `event_name`.
    #[inline]
    pub fn event_name(mut self, event_name: impl SetTo<String>) -> Self {
        self.event_name.put(event_name.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }

    /// Sets `metadata` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        put_entries(&mut self.metadata, &mut self.extra, "metadata", to_json(metadata));
        self
    }
}

record! {
    CreateEventRequest {
        event_name: "event_name",
        created_at: "created_at",
        user_id: "user_id",
        id: "id",
        email: "email",
        metadata: "metadata",
    } required { "event_name", "created_at" }
}

/// The number of a user's events with one name, and the times of the first and the last event.
///
/// Sent by [`events().create_summaries`](super::events::Events::create_summaries).
///
/// Schema `create_data_event_summaries_request`.
#[doc(alias("CreateDataEventSummariesRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSummariesRequest {
    /// Your own id for the user, called `external_id` on contacts.
    pub user_id: Option<Id>,
    /// The counts for one event name.
    pub event_summaries: Option<CreateEventSummariesRequestEventSummaries>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateEventSummariesRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }

    /// Sets `event_summaries`.
    #[inline]
    pub fn event_summaries(
        mut self,
        event_summaries: impl SetTo<CreateEventSummariesRequestEventSummaries>,
    ) -> Self {
        self.event_summaries.put(event_summaries.set_to());
        self
    }
}

record! {
    CreateEventSummariesRequest {
        user_id: "user_id",
        event_summaries: "event_summaries",
    }
}

/// The number of events with one name, and the times of the first and the last event.
///
/// Part of [`CreateEventSummariesRequest`].
#[doc(alias("CreateDataEventSummariesRequestEventSummaries"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventSummariesRequestEventSummaries {
    /// The name that teammates see, such as `placed-order`.
    pub event_name: Option<String>,
    /// The number of times that the user caused the event, from `first` to `last`.
    pub count: Option<i64>,
    /// When the event happened for the first time.
    pub first: Option<Timestamp>,
    /// When the event happened for the last time.
    pub last: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateEventSummariesRequestEventSummaries {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `event_name`.
    #[inline]
    pub fn event_name(mut self, event_name: impl SetTo<String>) -> Self {
        self.event_name.put(event_name.set_to());
        self
    }

    /// Sets `count`.
    #[inline]
    pub fn count(mut self, count: impl SetTo<i64>) -> Self {
        self.count.put(count.set_to());
        self
    }

    /// Sets `first`.
    #[inline]
    pub fn first(mut self, first: impl SetTo<Timestamp>) -> Self {
        self.first.put(first.set_to());
        self
    }

    /// Sets `last`.
    #[inline]
    pub fn last(mut self, last: impl SetTo<Timestamp>) -> Self {
        self.last.put(last.set_to());
        self
    }
}

record! {
    CreateEventSummariesRequestEventSummaries {
        event_name: "event_name",
        count: "count",
        first: "first",
        last: "last",
    }
}

/// A page for Fin's answers; replaces the existing page with the same source and external id.
///
/// Sent by [`external_pages().create`](super::external_pages::ExternalPages::create).
///
/// Schema `create_external_page_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalPageRequest {
    /// The heading of the page.
    ///
    /// Required.
    pub title: Option<String>,
    /// The body, as HTML.
    ///
    /// Required.
    pub html: Option<String>,
    /// The page's URL for customers; Fin's answers cite this URL.
    pub url: Option<String>,
    /// Whether Fin can use the page to answer customers. Defaults to the current value of an existing page.
    pub ai_agent_availability: Option<bool>,
    /// Whether Copilot can use the page to answer teammates. Defaults to the current value of an existing page.
    pub ai_copilot_availability: Option<bool>,
    /// The id of the page's source, from [`content_import_sources().create`](super::content_import_sources::ContentImportSources::create). The source determines the page's audience.
    ///
    /// Required.
    pub source_id: Option<Id>,
    /// The page's id in your application, unique within its source. If the source already has a page with this id, the request updates the page.
    ///
    /// Required.
    pub external_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateExternalPageRequest {
    /// Creates an empty value. Required: `title`, `html`, `source_id`, `external_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `html`.
    #[inline]
    pub fn html(mut self, html: impl SetTo<String>) -> Self {
        self.html.put(html.set_to());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl SetTo<String>) -> Self {
        self.url.put(url.set_to());
        self
    }

    /// Sets `ai_agent_availability`.
    #[inline]
    pub fn ai_agent_availability(
        mut self,
        ai_agent_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_agent_availability.put(ai_agent_availability.set_to());
        self
    }

    /// Sets `ai_copilot_availability`.
    #[inline]
    pub fn ai_copilot_availability(
        mut self,
        ai_copilot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_copilot_availability.put(ai_copilot_availability.set_to());
        self
    }

    /// Sets `source_id`.
    #[inline]
    pub fn source_id(mut self, source_id: impl SetTo<Id>) -> Self {
        self.source_id.put(source_id.set_to());
        self
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl SetTo<Id>) -> Self {
        self.external_id.put(external_id.set_to());
        self
    }
}

record! {
    CreateExternalPageRequest {
        title: "title",
        html: "html",
        url: "url",
        ai_agent_availability: "ai_agent_availability",
        ai_copilot_availability: "ai_copilot_availability",
        source_id: "source_id" as number,
        external_id: "external_id",
    } constants { "locale" = "en" } required { "title", "html", "source_id", "external_id" }
}

/// A redirect to create, from a URL to an article or collection.
///
/// Sent by [`help_centers().create_redirect`](super::help_centers::HelpCenters::create_redirect).
///
/// Schema `create_help_center_redirect_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHelpCenterRedirectRequest {
    /// The complete URL to redirect, which must belong to the help center.
    ///
    /// Required.
    pub from_url: Option<String>,
    /// The language of the page that visitors should reach, such as `en`. For an article, this field selects the translation.
    ///
    /// Required.
    pub locale: Option<String>,
    /// The type of the page that `target_id` identifies.
    ///
    /// Required.
    pub target_type: Option<CreateHelpCenterRedirectRequestTargetType>,
    /// The id of the article or collection, which must belong to the help center.
    ///
    /// Required.
    pub target_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateHelpCenterRedirectRequest {
    /// Creates an empty value. Required: `from_url`, `locale`, `target_type`, `target_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from_url`.
    #[inline]
    pub fn from_url(mut self, from_url: impl SetTo<String>) -> Self {
        self.from_url.put(from_url.set_to());
        self
    }

    /// Sets `locale`.
    #[inline]
    pub fn locale(mut self, locale: impl SetTo<String>) -> Self {
        self.locale.put(locale.set_to());
        self
    }

    /// Sets `target_type`.
    #[inline]
    pub fn target_type(
        mut self,
        target_type: impl SetTo<CreateHelpCenterRedirectRequestTargetType>,
    ) -> Self {
        self.target_type.put(target_type.set_to());
        self
    }

    /// Sets `target_id`.
    #[inline]
    pub fn target_id(mut self, target_id: impl SetTo<Id>) -> Self {
        self.target_id.put(target_id.set_to());
        self
    }
}

record! {
    CreateHelpCenterRedirectRequest {
        from_url: "from_url",
        locale: "locale",
        target_type: "target_type",
        target_id: "target_id",
    } required { "from_url", "locale", "target_type", "target_id" }
}

/// The type of the target page of a new redirect.
///
/// Part of [`CreateHelpCenterRedirectRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateHelpCenterRedirectRequestTargetType {
    /// An article, as in [`articles`](mod@super::articles).
    ///
    /// `article`
    Article,
    /// A collection, as in [`collections`](mod@super::collections).
    ///
    /// `collection`
    Collection,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateHelpCenterRedirectRequestTargetType {
        Article = "article",
        Collection = "collection",
    }
}

/// An internal article to create; requires a title, an author and an owner.
///
/// Sent by [`internal_articles().create`](super::internal_articles::InternalArticles::create).
///
/// Schema `create_internal_article_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInternalArticleRequest {
    /// The heading of the article.
    ///
    /// Required.
    pub title: Option<String>,
    /// The body, as HTML.
    pub body: Option<String>,
    /// The content as Markdown; cannot be combined with `body`.
    pub body_markdown: Option<String>,
    /// The id of the teammate to show as the article's author.
    ///
    /// Required.
    pub author_id: Option<Id>,
    /// The id of the article's owner, a teammate; the owner can be the author.
    ///
    /// Required.
    pub owner_id: Option<Id>,
    /// The ids of the audiences for which Fin can use the article in answers; defaults to all audiences. If an id is unknown, the call fails with 404 and creates no article.
    pub audience_ids: Update<Vec<Id>>,
    /// True if Fin can use the article to answer customers. Defaults to false.
    pub ai_chatbot_availability: Option<bool>,
    /// True if Copilot can use the article to answer teammates. Defaults to false.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the article in answers; defaults to false.
    pub ai_sales_agent_availability: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateInternalArticleRequest {
    /// Creates an empty value. Required: `title`, `author_id`, `owner_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `body_markdown`.
    #[inline]
    pub fn body_markdown(mut self, body_markdown: impl SetTo<String>) -> Self {
        self.body_markdown.put(body_markdown.set_to());
        self
    }

    /// Sets `author_id`.
    #[inline]
    pub fn author_id(mut self, author_id: impl SetTo<Id>) -> Self {
        self.author_id.put(author_id.set_to());
        self
    }

    /// Sets `owner_id`.
    #[inline]
    pub fn owner_id(mut self, owner_id: impl SetTo<Id>) -> Self {
        self.owner_id.put(owner_id.set_to());
        self
    }

    /// Sets `audience_ids`. `None` leaves the field unchanged; [`clear_audience_ids`](Self::clear_audience_ids) clears the field.
    #[inline]
    pub fn audience_ids(mut self, audience_ids: impl SetToList<Id>) -> Self {
        self.audience_ids.put(audience_ids.set_to_list());
        self
    }

    /// Adds one item to `audience_ids`.
    #[inline]
    pub fn audience_id(mut self, audience_id: impl Into<Id>) -> Self {
        push(&mut self.audience_ids, audience_id.into());
        self
    }

    /// Clears `audience_ids` by sending null.
    #[inline]
    pub fn clear_audience_ids(mut self) -> Self {
        self.audience_ids = Update::Clear;
        self
    }

    /// Sets `ai_chatbot_availability`.
    #[inline]
    pub fn ai_chatbot_availability(
        mut self,
        ai_chatbot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_chatbot_availability.put(ai_chatbot_availability.set_to());
        self
    }

    /// Sets `ai_copilot_availability`.
    #[inline]
    pub fn ai_copilot_availability(
        mut self,
        ai_copilot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_copilot_availability.put(ai_copilot_availability.set_to());
        self
    }

    /// Sets `ai_sales_agent_availability`.
    #[inline]
    pub fn ai_sales_agent_availability(
        mut self,
        ai_sales_agent_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_sales_agent_availability.put(ai_sales_agent_availability.set_to());
        self
    }
}

record! {
    CreateInternalArticleRequest {
        title: "title",
        body: "body",
        body_markdown: "body_markdown",
        author_id: "author_id" as number,
        owner_id: "owner_id" as number,
        audience_ids: "audience_ids" as number,
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
    } required { "title", "author_id", "owner_id" }
}

/// A message from a teammate to one or more contacts, in the Messenger, by email or by WhatsApp.
///
/// Sent by [`messages().create`](super::messages::Messages::create).
///
/// Schema `create_message_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageRequest {
    /// The channel.
    pub message_type: Option<CreateMessageRequestMessageType>,
    /// The subject line; required for emails.
    pub subject: Option<String>,
    /// The body, as HTML or plain text. A WhatsApp message has a template instead.
    pub body: Option<String>,
    /// For an email, the template: `plain` or `personal`. For a WhatsApp message, the name of the template. Required for both channels.
    pub template: Option<String>,
    /// The teammate shown as the sender.
    ///
    /// Required.
    pub from: Option<CreateMessageRequestFrom>,
    /// A contact, or a list of contacts; for WhatsApp, a phone number.
    pub to: Option<CreateMessageRequestTo>,
    /// The Cc recipients of the email.
    pub cc: Option<CreateMessageRequestCc>,
    /// The Bcc recipients of the email.
    pub bcc: Option<CreateMessageRequestBcc>,
    /// When the message was created; defaults to the current time.
    pub created_at: Option<Timestamp>,
    /// Whether to create the conversation immediately instead of at the contact's first reply.
    pub create_conversation_without_contact_reply: Option<bool>,
    /// The language of the WhatsApp template, such as `en`.
    pub locale: Option<String>,
    /// The parts of the WhatsApp template, with the values of their placeholders.
    pub components: Option<Vec<CreateMessageRequestComponent>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateMessageRequest {
    /// Creates an empty value. Required: `from`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl SetTo<CreateMessageRequestMessageType>,
    ) -> Self {
        self.message_type.put(message_type.set_to());
        self
    }

    /// Sets `subject`.
    #[inline]
    pub fn subject(mut self, subject: impl SetTo<String>) -> Self {
        self.subject.put(subject.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `template`.
    #[inline]
    pub fn template(mut self, template: impl SetTo<String>) -> Self {
        self.template.put(template.set_to());
        self
    }

    /// Sets `from`.
    #[inline]
    pub fn from(mut self, from: impl SetTo<CreateMessageRequestFrom>) -> Self {
        self.from.put(from.set_to());
        self
    }

    /// Sets `to`.
    #[inline]
    pub fn to(mut self, to: impl SetTo<CreateMessageRequestTo>) -> Self {
        self.to.put(to.set_to());
        self
    }

    /// Sets `cc`.
    #[inline]
    pub fn cc(mut self, cc: impl SetTo<CreateMessageRequestCc>) -> Self {
        self.cc.put(cc.set_to());
        self
    }

    /// Sets `bcc`.
    #[inline]
    pub fn bcc(mut self, bcc: impl SetTo<CreateMessageRequestBcc>) -> Self {
        self.bcc.put(bcc.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `create_conversation_without_contact_reply`.
    #[inline]
    pub fn create_conversation_without_contact_reply(
        mut self,
        create_conversation_without_contact_reply: impl SetTo<bool>,
    ) -> Self {
        self.create_conversation_without_contact_reply
            .put(create_conversation_without_contact_reply.set_to());
        self
    }

    /// Sets `locale`.
    #[inline]
    pub fn locale(mut self, locale: impl SetTo<String>) -> Self {
        self.locale.put(locale.set_to());
        self
    }

    /// Sets `components`.
    #[inline]
    pub fn components(
        mut self,
        components: impl SetToList<CreateMessageRequestComponent>,
    ) -> Self {
        self.components.put(components.set_to_list());
        self
    }

    /// Adds one item to `components`.
    #[inline]
    pub fn component(
        mut self,
        component: impl Into<CreateMessageRequestComponent>,
    ) -> Self {
        push(&mut self.components, component.into());
        self
    }
}

record! {
    CreateMessageRequest {
        message_type: "message_type",
        subject: "subject",
        body: "body",
        template: "template",
        from: "from",
        to: "to",
        cc: "cc",
        bcc: "bcc",
        created_at: "created_at",
        create_conversation_without_contact_reply: "create_conversation_without_contact_reply",
        locale: "locale",
        components: "components",
    } required { "from" }
}

/// The Bcc recipients of an email.
///
/// Part of [`CreateMessageRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageRequestBcc {
    /// A single contact.
    ///
    /// Sends `Recipient`.
    Recipient(Recipient),
    /// Several contacts.
    ///
    /// Sends `Vec<Recipient>`.
    Recipients(Vec<Recipient>),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<Recipient> for CreateMessageRequestBcc {
    #[inline]
    fn from(value: Recipient) -> Self {
        Self::Recipient(value)
    }
}

set_to_from!(CreateMessageRequestBcc : Recipient);

impl From<Vec<Recipient>> for CreateMessageRequestBcc {
    #[inline]
    fn from(value: Vec<Recipient>) -> Self {
        Self::Recipients(value)
    }
}

set_to_from!(CreateMessageRequestBcc : Vec < Recipient >);

union! {
    CreateMessageRequestBcc {
        Recipient(Recipient) = object().has(&["type"]),
        Recipients(Vec<Recipient>) = list(),
    }
}

/// The Cc recipients of an email.
///
/// Part of [`CreateMessageRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageRequestCc {
    /// A single contact.
    ///
    /// Sends `Recipient`.
    Recipient(Recipient),
    /// Several contacts.
    ///
    /// Sends `Vec<Recipient>`.
    Recipients(Vec<Recipient>),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<Recipient> for CreateMessageRequestCc {
    #[inline]
    fn from(value: Recipient) -> Self {
        Self::Recipient(value)
    }
}

set_to_from!(CreateMessageRequestCc : Recipient);

impl From<Vec<Recipient>> for CreateMessageRequestCc {
    #[inline]
    fn from(value: Vec<Recipient>) -> Self {
        Self::Recipients(value)
    }
}

set_to_from!(CreateMessageRequestCc : Vec < Recipient >);

union! {
    CreateMessageRequestCc {
        Recipient(Recipient) = object().has(&["type"]),
        Recipients(Vec<Recipient>) = list(),
    }
}

/// A part of a WhatsApp template, with the values for its placeholders.
///
/// Part of [`CreateMessageRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageRequestComponent {
    /// The part of the template, such as `BODY`.
    pub type_: Option<String>,
    /// The values of the placeholders, in the order of the placeholders.
    pub parameters: Option<Vec<CreateMessageRequestComponentParameter>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateMessageRequestComponent {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<String>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `parameters`.
    #[inline]
    pub fn parameters(
        mut self,
        parameters: impl SetToList<CreateMessageRequestComponentParameter>,
    ) -> Self {
        self.parameters.put(parameters.set_to_list());
        self
    }

    /// Adds one item to `parameters`.
    #[inline]
    pub fn parameter(
        mut self,
        parameter: impl Into<CreateMessageRequestComponentParameter>,
    ) -> Self {
        push(&mut self.parameters, parameter.into());
        self
    }
}

record! {
    CreateMessageRequestComponent {
        type_: "type",
        parameters: "parameters",
    } items { "parameters" }
}

/// The value of one placeholder of a WhatsApp template.
///
/// Part of [`CreateMessageRequestComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageRequestComponentParameter {
    /// The type of value, such as `text`.
    pub type_: Option<String>,
    /// The text that replaces the placeholder.
    pub text: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateMessageRequestComponentParameter {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<String>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `text`.
    #[inline]
    pub fn text(mut self, text: impl SetTo<String>) -> Self {
        self.text.put(text.set_to());
        self
    }
}

record! {
    CreateMessageRequestComponentParameter {
        type_: "type",
        text: "text",
    }
}

/// The sender of a message.
///
/// Part of [`CreateMessageRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageRequestFrom {
    /// The type of the sender; normally `admin`, because only teammates are documented as senders.
    ///
    /// Required.
    pub type_: Option<CreateMessageRequestFromType>,
    /// The id of a teammate, from [`admins().list`](super::admins::Admins::list).
    ///
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateMessageRequestFrom {
    /// Creates an empty value. Required: `type`, `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<CreateMessageRequestFromType>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }
}

record! {
    CreateMessageRequestFrom {
        type_: "type",
        id: "id",
    } required { "type", "id" }
}

/// The type of the sender of a message.
///
/// Part of [`CreateMessageRequestFrom`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestFromType {
    /// A teammate, the only documented sender.
    ///
    /// `admin`
    Admin,
    /// A contact whose role is lead. The documented operation for a message from a contact is [`conversations().create`](super::conversations::Conversations::create).
    ///
    /// `lead`
    Lead,
    /// A contact whose role is user. The documented operation for a message from a contact is [`conversations().create`](super::conversations::Conversations::create).
    ///
    /// `user`
    User,
    /// A contact. The documented operation for a message from a contact is [`conversations().create`](super::conversations::Conversations::create).
    ///
    /// `contact`
    Contact,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateMessageRequestFromType {
        Admin = "admin",
        Lead = "lead",
        User = "user",
        Contact = "contact",
    }
}

/// The channel that a message is sent on.
///
/// Part of [`CreateMessageRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestMessageType {
    /// A message in the Messenger.
    ///
    /// `in_app`
    InApp,
    /// An email, which requires a subject and a template.
    ///
    /// `email`
    Email,
    /// A WhatsApp message, which requires `template`, `components`, and the recipient's phone number in `to`.
    ///
    /// `whatsapp`
    Whatsapp,
    /// An undocumented value from Intercom's own examples; use `in_app` instead.
    ///
    /// `conversation`
    Conversation,
    /// Equivalent to `in_app`, in the spelling of Intercom's own clients.
    ///
    /// `inapp`
    Inapp,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateMessageRequestMessageType {
        InApp = "in_app",
        Email = "email",
        Whatsapp = "whatsapp",
        Conversation = "conversation",
        Inapp = "inapp",
    }
}

/// The contacts that a message is for.
///
/// Part of [`CreateMessageRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageRequestTo {
    /// A single contact.
    ///
    /// Sends `Recipient`.
    Recipient(Recipient),
    /// A phone number, for a WhatsApp message.
    ///
    /// Sends `WhatsappRecipient`.
    WhatsappRecipient(WhatsappRecipient),
    /// Several contacts, each of whom receives the message.
    ///
    /// Sends `Vec<Recipient>`.
    Recipients(Vec<Recipient>),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<Recipient> for CreateMessageRequestTo {
    #[inline]
    fn from(value: Recipient) -> Self {
        Self::Recipient(value)
    }
}

set_to_from!(CreateMessageRequestTo : Recipient);

impl From<WhatsappRecipient> for CreateMessageRequestTo {
    #[inline]
    fn from(value: WhatsappRecipient) -> Self {
        Self::WhatsappRecipient(value)
    }
}

set_to_from!(CreateMessageRequestTo : WhatsappRecipient);

impl From<Vec<Recipient>> for CreateMessageRequestTo {
    #[inline]
    fn from(value: Vec<Recipient>) -> Self {
        Self::Recipients(value)
    }
}

set_to_from!(CreateMessageRequestTo : Vec < Recipient >);

union! {
    CreateMessageRequestTo {
        Recipient(Recipient) = object().has(&["type"]),
        WhatsappRecipient(WhatsappRecipient) = object().has(&["phone"]),
        Recipients(Vec<Recipient>) = list(),
    }
}

/// The body of the note, and its author.
///
/// Sent by [`notes().create`](super::notes::Notes::create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoteRequest {
    /// The body; can be HTML.
    ///
    /// Required.
    pub body: Option<String>,
    /// The id of the teammate shown as the author; if the id is omitted, the note may have no author.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateNoteRequest {
    /// Creates an empty value. Required: `body`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }
}

record! {
    CreateNoteRequest {
        body: "body",
        admin_id: "admin_id",
    } required { "body" }
}

/// An exception to add to an office hours schedule.
///
/// Sent by [`office_hours().create_exception`](super::office_hours::OfficeHours::create_exception).
///
/// Schema `create_office_hours_exception_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfficeHoursExceptionRequest {
    /// The date, in the format `YYYY-MM-DD`.
    ///
    /// Required.
    pub exception_date: Option<String>,
    /// Whether the date is closed or has other hours.
    ///
    /// Required.
    pub exception_type: Option<CreateOfficeHoursExceptionRequestExceptionType>,
    /// The name that teammates see.
    pub name: Option<String>,
    /// The open hours of the date, in minutes from midnight. Required for `custom_hours`; omit for `closed`.
    pub time_intervals: Update<Vec<OfficeHoursTimeInterval>>,
    /// True if the exception applies to the same date of every year.
    pub recurring_annually: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateOfficeHoursExceptionRequest {
    /// Creates an empty value. Required: `exception_date`, `exception_type`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `exception_date`.
    #[inline]
    pub fn exception_date(mut self, exception_date: impl SetTo<String>) -> Self {
        self.exception_date.put(exception_date.set_to());
        self
    }

    /// Sets `exception_type`.
    #[inline]
    pub fn exception_type(
        mut self,
        exception_type: impl SetTo<CreateOfficeHoursExceptionRequestExceptionType>,
    ) -> Self {
        self.exception_type.put(exception_type.set_to());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `time_intervals`. `None` leaves the field unchanged; [`clear_time_intervals`](Self::clear_time_intervals) clears the field.
    #[inline]
    pub fn time_intervals(
        mut self,
        time_intervals: impl SetToList<OfficeHoursTimeInterval>,
    ) -> Self {
        self.time_intervals.put(time_intervals.set_to_list());
        self
    }

    /// Adds one item to `time_intervals`.
    #[inline]
    pub fn time_interval(
        mut self,
        time_interval: impl Into<OfficeHoursTimeInterval>,
    ) -> Self {
        push(&mut self.time_intervals, time_interval.into());
        self
    }

    /// Clears `time_intervals` by sending null.
    #[inline]
    pub fn clear_time_intervals(mut self) -> Self {
        self.time_intervals = Update::Clear;
        self
    }

    /// Sets `recurring_annually`.
    #[inline]
    pub fn recurring_annually(mut self, recurring_annually: impl SetTo<bool>) -> Self {
        self.recurring_annually.put(recurring_annually.set_to());
        self
    }
}

record! {
    CreateOfficeHoursExceptionRequest {
        exception_date: "exception_date",
        exception_type: "exception_type",
        name: "name",
        time_intervals: "time_intervals",
        recurring_annually: "recurring_annually",
    } required { "exception_date", "exception_type" }
}

/// The effect of a new exception on its date.
///
/// Part of [`CreateOfficeHoursExceptionRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateOfficeHoursExceptionRequestExceptionType {
    /// The schedule is closed on the date.
    ///
    /// `closed`
    Closed,
    /// The hours in `time_intervals` apply instead of the regular hours.
    ///
    /// `custom_hours`
    CustomHours,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateOfficeHoursExceptionRequestExceptionType {
        Closed = "closed",
        CustomHours = "custom_hours",
    }
}

/// An office hours schedule to create.
///
/// Sent by [`office_hours().create_schedule`](super::office_hours::OfficeHours::create_schedule).
///
/// Schema `create_office_hours_schedule_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfficeHoursScheduleRequest {
    /// The name that teammates see.
    ///
    /// Required.
    pub name: Option<String>,
    /// The time zone of the hours, as an IANA name such as `America/New_York`.
    ///
    /// Required.
    pub time_zone_name: Option<String>,
    /// The open hours, in minutes from Monday 00:00; 0 to 10080 is the whole week.
    ///
    /// Required.
    pub time_intervals: Option<Vec<OfficeHoursTimeInterval>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateOfficeHoursScheduleRequest {
    /// Creates an empty value. Required: `name`, `time_zone_name`, `time_intervals`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `time_zone_name`.
    #[inline]
    pub fn time_zone_name(mut self, time_zone_name: impl SetTo<String>) -> Self {
        self.time_zone_name.put(time_zone_name.set_to());
        self
    }

    /// Sets `time_intervals`.
    #[inline]
    pub fn time_intervals(
        mut self,
        time_intervals: impl SetToList<OfficeHoursTimeInterval>,
    ) -> Self {
        self.time_intervals.put(time_intervals.set_to_list());
        self
    }

    /// Adds one item to `time_intervals`.
    #[inline]
    pub fn time_interval(
        mut self,
        time_interval: impl Into<OfficeHoursTimeInterval>,
    ) -> Self {
        push(&mut self.time_intervals, time_interval.into());
        self
    }
}

record! {
    CreateOfficeHoursScheduleRequest {
        name: "name",
        time_zone_name: "time_zone_name",
        time_intervals: "time_intervals",
    } required { "name", "time_zone_name", "time_intervals" }
}

/// The company to create or, if a company with this `company_id` exists, to change.
///
/// Sent by [`companies().create_or_update`](super::companies::Companies::create_or_update).
///
/// Schema `create_or_update_company_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateCompanyRequest {
    /// The name that teammates see.
    pub name: Option<String>,
    /// Your own id for the company. The id determines whether a company is updated or created, and cannot be changed later.
    pub company_id: Option<Id>,
    /// The name of the company's plan in your product.
    pub plan: Option<String>,
    /// The number of employees.
    pub size: Option<i64>,
    /// The website; can be any string, because Intercom does not validate the URL.
    pub website: Option<String>,
    /// The industry; can be any string.
    pub industry: Option<String>,
    /// The values of your custom attributes of companies, keyed by name.
    pub custom_attributes: Option<Map<String, Value>>,
    /// When the company was created in your product; the time can be long before this request.
    pub remote_created_at: Option<Timestamp>,
    /// True sets `last_request_at` of the company to the time of this request.
    pub update_last_request_at: Option<bool>,
    /// Your monthly revenue from the company. Fractions are truncated; the maximum is 2,147,483,647.
    pub monthly_spend: Option<f64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateOrUpdateCompanyRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl SetTo<Id>) -> Self {
        self.company_id.put(company_id.set_to());
        self
    }

    /// Sets `plan`.
    #[inline]
    pub fn plan(mut self, plan: impl SetTo<String>) -> Self {
        self.plan.put(plan.set_to());
        self
    }

    /// Sets `size`.
    #[inline]
    pub fn size(mut self, size: impl SetTo<i64>) -> Self {
        self.size.put(size.set_to());
        self
    }

    /// Sets `website`.
    #[inline]
    pub fn website(mut self, website: impl SetTo<String>) -> Self {
        self.website.put(website.set_to());
        self
    }

    /// Sets `industry`.
    #[inline]
    pub fn industry(mut self, industry: impl SetTo<String>) -> Self {
        self.industry.put(industry.set_to());
        self
    }

    /// Sets `custom_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn custom_attributes(mut self, custom_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            to_json(custom_attributes),
        );
        self
    }

    /// Adds one entry to `custom_attributes`.
    #[inline]
    pub fn custom_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            name.into(),
            to_json(value),
        );
        self
    }

    /// Sets `remote_created_at`.
    #[inline]
    pub fn remote_created_at(
        mut self,
        remote_created_at: impl SetTo<Timestamp>,
    ) -> Self {
        self.remote_created_at.put(remote_created_at.set_to());
        self
    }

    /// Sets `update_last_request_at`.
    #[inline]
    pub fn update_last_request_at(
        mut self,
        update_last_request_at: impl SetTo<bool>,
    ) -> Self {
        self.update_last_request_at.put(update_last_request_at.set_to());
        self
    }

    /// Sets `monthly_spend`.
    #[inline]
    pub fn monthly_spend(mut self, monthly_spend: impl SetTo<f64>) -> Self {
        self.monthly_spend.put(monthly_spend.set_to());
        self
    }
}

record! {
    CreateOrUpdateCompanyRequest {
        name: "name",
        company_id: "company_id",
        plan: "plan",
        size: "size",
        website: "website",
        industry: "industry",
        custom_attributes: "custom_attributes",
        remote_created_at: "remote_created_at",
        update_last_request_at: "update_last_request_at",
        monthly_spend: "monthly_spend",
    }
}

/// An instance of a custom object to create or, if an instance with the same `external_id` exists, to update.
///
/// Sent by [`custom_object_instances().create_or_update`](super::custom_object_instances::CustomObjectInstances::create_or_update).
///
/// Schema `create_or_update_custom_object_instance_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateCustomObjectInstanceRequest {
    /// The id of the instance in its source system. The id determines whether an instance is created or updated.
    pub external_id: Option<Id>,
    /// When the instance was created in its source system; null if unknown.
    pub external_created_at: Update<Timestamp>,
    /// When the instance was last changed in its source system; null if unknown.
    pub external_updated_at: Update<Timestamp>,
    /// The attribute values, keyed by attribute name, as defined by the custom object type.
    pub custom_attributes: Update<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateOrUpdateCustomObjectInstanceRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl SetTo<Id>) -> Self {
        self.external_id.put(external_id.set_to());
        self
    }

    /// Sets `external_created_at`. `None` leaves the field unchanged; [`clear_external_created_at`](Self::clear_external_created_at) clears the field.
    #[inline]
    pub fn external_created_at(
        mut self,
        external_created_at: impl SetTo<Timestamp>,
    ) -> Self {
        self.external_created_at.put(external_created_at.set_to());
        self
    }

    /// Clears `external_created_at` by sending null.
    #[inline]
    pub fn clear_external_created_at(mut self) -> Self {
        self.external_created_at = Update::Clear;
        self
    }

    /// Sets `external_updated_at`. `None` leaves the field unchanged; [`clear_external_updated_at`](Self::clear_external_updated_at) clears the field.
    #[inline]
    pub fn external_updated_at(
        mut self,
        external_updated_at: impl SetTo<Timestamp>,
    ) -> Self {
        self.external_updated_at.put(external_updated_at.set_to());
        self
    }

    /// Clears `external_updated_at` by sending null.
    #[inline]
    pub fn clear_external_updated_at(mut self) -> Self {
        self.external_updated_at = Update::Clear;
        self
    }

    /// Sets `custom_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn custom_attributes(mut self, custom_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            to_json(custom_attributes),
        );
        self
    }

    /// Adds one entry to `custom_attributes`.
    #[inline]
    pub fn custom_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            name.into(),
            to_json(value),
        );
        self
    }

    /// Clears `custom_attributes` by sending null.
    #[inline]
    pub fn clear_custom_attributes(mut self) -> Self {
        self.custom_attributes = Update::Clear;
        self
    }
}

record! {
    CreateOrUpdateCustomObjectInstanceRequest {
        external_id: "external_id",
        external_created_at: "external_created_at",
        external_updated_at: "external_updated_at",
        custom_attributes: "custom_attributes",
    }
}

/// A tag to create or, with an id, to rename.
///
/// Part of [`CreateTagRequest`].
///
/// Schema `create_or_update_tag_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrUpdateTagRequest {
    /// The name of the new tag, or the new name of the tag to rename. Case is ignored; if a tag with this name exists, the response is the existing tag.
    ///
    /// Required.
    pub name: Option<String>,
    /// The id of the tag to rename; omit to create a tag.
    pub id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateOrUpdateTagRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }
}

record! {
    CreateOrUpdateTagRequest {
        name: "name",
        id: "id",
    } required { "name" }
}

/// The phone number to which Intercom sends a link to the Messenger by SMS.
///
/// Sent by [`phone_call_redirects().create`](super::phone_call_redirects::PhoneCallRedirects::create).
///
/// Schema `create_phone_switch_request`.
#[doc(alias("CreatePhoneSwitchRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneCallRedirectRequest {
    /// The phone number in E.164 format, such as `+353861234567`.
    ///
    /// Required.
    pub phone: Option<String>,
    /// The attribute values to set on the user or lead with this phone number, keyed by attribute name.
    pub custom_attributes: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreatePhoneCallRedirectRequest {
    /// Creates an empty value. Required: `phone`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl SetTo<String>) -> Self {
        self.phone.put(phone.set_to());
        self
    }

    /// Sets `custom_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn custom_attributes(mut self, custom_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            to_json(custom_attributes),
        );
        self
    }

    /// Adds one entry to `custom_attributes`.
    #[inline]
    pub fn custom_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            name.into(),
            to_json(value),
        );
        self
    }
}

record! {
    CreatePhoneCallRedirectRequest {
        phone: "phone",
        custom_attributes: "custom_attributes",
    } required { "phone" }
}

/// An action on a tag: create it, rename it, attach it to companies or users, or detach it from companies.
///
/// Sent by [`tags().create`](super::tags::Tags::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTagRequest {
    /// Attaches a tag to several users; the tag is created if it does not exist.
    ///
    /// Sends `TagMultipleUsersRequest`.
    TagMultipleUsers(TagMultipleUsersRequest),
    /// Creates a tag, or renames an existing tag.
    ///
    /// Sends `CreateOrUpdateTagRequest`.
    CreateOrUpdateTag(CreateOrUpdateTagRequest),
    /// Attaches a tag to companies; the tag is created if it does not exist.
    ///
    /// Sends `TagCompanyRequest`.
    TagCompany(TagCompanyRequest),
    /// Detaches a tag from companies. Each company requires `untag`; otherwise, the tag is attached.
    ///
    /// Sends `UntagCompanyRequest`.
    UntagCompany(UntagCompanyRequest),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<TagMultipleUsersRequest> for CreateTagRequest {
    #[inline]
    fn from(value: TagMultipleUsersRequest) -> Self {
        Self::TagMultipleUsers(value)
    }
}

set_to_from!(CreateTagRequest : TagMultipleUsersRequest);

impl From<CreateOrUpdateTagRequest> for CreateTagRequest {
    #[inline]
    fn from(value: CreateOrUpdateTagRequest) -> Self {
        Self::CreateOrUpdateTag(value)
    }
}

set_to_from!(CreateTagRequest : CreateOrUpdateTagRequest);

impl From<TagCompanyRequest> for CreateTagRequest {
    #[inline]
    fn from(value: TagCompanyRequest) -> Self {
        Self::TagCompany(value)
    }
}

set_to_from!(CreateTagRequest : TagCompanyRequest);

impl From<UntagCompanyRequest> for CreateTagRequest {
    #[inline]
    fn from(value: UntagCompanyRequest) -> Self {
        Self::UntagCompany(value)
    }
}

set_to_from!(CreateTagRequest : UntagCompanyRequest);

union! {
    CreateTagRequest {
        TagMultipleUsers(TagMultipleUsersRequest) = object().has(&["users"]),
        CreateOrUpdateTag(CreateOrUpdateTagRequest) = object().has(&["id"]),
        TagCompany(TagCompanyRequest) = object().has(&["name", "companies"]),
        UntagCompany(UntagCompanyRequest) = object().has(&["name"]),
    }
}

/// The tag of the request, and the users and companies that were tagged or untagged.
///
/// Returned by [`tags().create`](super::tags::Tags::create).
///
/// Schema `tag_create_response`.
#[doc(alias("TagCreateResponse"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagResponse {
    /// Always `tag`.
    pub type_: Option<String>,
    /// The id of the tag, for operations that attach and detach tags.
    pub id: Id,
    /// The name of the tag, unique in the workspace; case is ignored.
    pub name: Option<String>,
    /// The users of the request; null or absent if the request contained none.
    pub users: Vec<CreateTagResponseUser>,
    /// The companies of the request; null or absent if the request contained none.
    pub companies: Vec<CreateTagResponseCompany>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CreateTagResponse {
        type_: "type",
        id: "id",
        name: "name",
        users: "users",
        companies: "companies",
    }
}

/// A company that was tagged or untagged.
///
/// Part of [`CreateTagResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagResponseCompany {
    /// The id of the company in Intercom.
    pub id: Id,
    /// True if the company has the tag now, false if the tag was removed.
    pub tagged: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CreateTagResponseCompany {
        id: "id",
        tagged: "tagged",
    }
}

/// A user who was tagged or untagged.
///
/// Part of [`CreateTagResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagResponseUser {
    /// The id of the contact in Intercom.
    pub id: Id,
    /// True if the user has the tag now, false if the tag was removed.
    pub tagged: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CreateTagResponseUser {
        id: "id",
        tagged: "tagged",
    }
}

/// A ticket to create: its type, its contacts, and the values of its attributes.
///
/// Sent by [`tickets().create`](super::tickets::Tickets::create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// The id of the [`TicketType`](TicketType), which determines the attributes and states of the ticket.
    ///
    /// Required.
    pub ticket_type_id: Option<Id>,
    /// The contacts of the ticket; currently, only one is allowed.
    ///
    /// Required.
    pub contacts: Option<Vec<CreateTicketRequestContact>>,
    /// The id of a conversation or ticket to link to the new ticket. A conversation can be linked to a back-office or tracker ticket. A customer ticket can be linked to a tracker ticket, or to a back-office ticket that is not shared.
    pub conversation_to_link_id: Option<Id>,
    /// The [`Company.id`](field@Company::id) of the company that the ticket is about, not the `company_id`.
    pub company_id: Option<Id>,
    /// When the ticket was created; defaults to the current time.
    pub created_at: Option<Timestamp>,
    /// The attribute values, keyed by attribute name. `_default_title_` is the title, and `_default_description_` is the description; the value of a list attribute is the id of the chosen item.
    pub ticket_attributes: Option<Map<String, Value>>,
    /// The teammate and the team to assign the ticket to; defaults to none.
    pub assignment: Option<CreateTicketRequestAssignment>,
    /// `true` sends no notifications about the new ticket.
    pub skip_notifications: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateTicketRequest {
    /// Creates an empty value. Required: `ticket_type_id`, `contacts`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ticket_type_id`.
    #[inline]
    pub fn ticket_type_id(mut self, ticket_type_id: impl SetTo<Id>) -> Self {
        self.ticket_type_id.put(ticket_type_id.set_to());
        self
    }

    /// Sets `contacts`.
    #[inline]
    pub fn contacts(
        mut self,
        contacts: impl SetToList<CreateTicketRequestContact>,
    ) -> Self {
        self.contacts.put(contacts.set_to_list());
        self
    }

    /// Adds one item to `contacts`.
    #[inline]
    pub fn contact(mut self, contact: impl Into<CreateTicketRequestContact>) -> Self {
        push(&mut self.contacts, contact.into());
        self
    }

    /// Sets `conversation_to_link_id`.
    #[inline]
    pub fn conversation_to_link_id(
        mut self,
        conversation_to_link_id: impl SetTo<Id>,
    ) -> Self {
        self.conversation_to_link_id.put(conversation_to_link_id.set_to());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl SetTo<Id>) -> Self {
        self.company_id.put(company_id.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `ticket_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn ticket_attributes(mut self, ticket_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.ticket_attributes,
            &mut self.extra,
            "ticket_attributes",
            to_json(ticket_attributes),
        );
        self
    }

    /// Adds one entry to `ticket_attributes`.
    #[inline]
    pub fn ticket_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.ticket_attributes,
            &mut self.extra,
            "ticket_attributes",
            name.into(),
            to_json(value),
        );
        self
    }

    /// Sets `assignment`.
    #[inline]
    pub fn assignment(
        mut self,
        assignment: impl SetTo<CreateTicketRequestAssignment>,
    ) -> Self {
        self.assignment.put(assignment.set_to());
        self
    }

    /// Sets `skip_notifications`.
    #[inline]
    pub fn skip_notifications(mut self, skip_notifications: impl SetTo<bool>) -> Self {
        self.skip_notifications.put(skip_notifications.set_to());
        self
    }
}

record! {
    CreateTicketRequest {
        ticket_type_id: "ticket_type_id",
        contacts: "contacts",
        conversation_to_link_id: "conversation_to_link_id",
        company_id: "company_id",
        created_at: "created_at",
        ticket_attributes: "ticket_attributes",
        assignment: "assignment",
        skip_notifications: "skip_notifications",
    } required { "ticket_type_id", "contacts" }
}

/// The teammate and the team to assign a new ticket to.
///
/// Part of [`CreateTicketRequest`] and [`EnqueueTicketRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketRequestAssignment {
    /// The id of the teammate to assign the ticket to.
    pub admin_assignee_id: Option<Id>,
    /// The id of the team to assign the ticket to.
    pub team_assignee_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateTicketRequestAssignment {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_assignee_id`.
    #[inline]
    pub fn admin_assignee_id(mut self, admin_assignee_id: impl SetTo<Id>) -> Self {
        self.admin_assignee_id.put(admin_assignee_id.set_to());
        self
    }

    /// Sets `team_assignee_id`.
    #[inline]
    pub fn team_assignee_id(mut self, team_assignee_id: impl SetTo<Id>) -> Self {
        self.team_assignee_id.put(team_assignee_id.set_to());
        self
    }
}

record! {
    CreateTicketRequestAssignment {
        admin_assignee_id: "admin_assignee_id",
        team_assignee_id: "team_assignee_id",
    }
}

/// The contact that a new ticket is for, identified in one of three ways.
///
/// Part of [`CreateTicketRequest`] and [`EnqueueTicketRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketRequestContact {
    /// By the id in Intercom.
    ///
    /// Sends `CreateTicketRequestContactById`.
    ById(CreateTicketRequestContactById),
    /// By `external_id`.
    ///
    /// Sends `CreateTicketRequestContactByExternalId`.
    ByExternalId(CreateTicketRequestContactByExternalId),
    /// By email address; creates a contact if no contact has the address.
    ///
    /// Sends `CreateTicketRequestContactByEmail`.
    ByEmail(CreateTicketRequestContactByEmail),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<CreateTicketRequestContactById> for CreateTicketRequestContact {
    #[inline]
    fn from(value: CreateTicketRequestContactById) -> Self {
        Self::ById(value)
    }
}

set_to_from!(CreateTicketRequestContact : CreateTicketRequestContactById);

impl From<CreateTicketRequestContactByExternalId> for CreateTicketRequestContact {
    #[inline]
    fn from(value: CreateTicketRequestContactByExternalId) -> Self {
        Self::ByExternalId(value)
    }
}

set_to_from!(CreateTicketRequestContact : CreateTicketRequestContactByExternalId);

impl From<CreateTicketRequestContactByEmail> for CreateTicketRequestContact {
    #[inline]
    fn from(value: CreateTicketRequestContactByEmail) -> Self {
        Self::ByEmail(value)
    }
}

set_to_from!(CreateTicketRequestContact : CreateTicketRequestContactByEmail);

union! {
    CreateTicketRequestContact {
        ById(CreateTicketRequestContactById) = object().has(&["id"]),
        ByExternalId(CreateTicketRequestContactByExternalId) = object().has(&["external_id"]),
        ByEmail(CreateTicketRequestContactByEmail) = object().has(&["email"]),
    }
}

/// A contact of a new ticket, identified by email address.
///
/// Part of [`CreateTicketRequestContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketRequestContactByEmail {
    /// The email address; if no contact has this address, a contact is created.
    ///
    /// Required.
    pub email: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateTicketRequestContactByEmail {
    /// Creates an empty value. Required: `email`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }
}

record! {
    CreateTicketRequestContactByEmail {
        email: "email",
    } required { "email" }
}

/// A contact of a new ticket, identified by `external_id`.
///
/// Part of [`CreateTicketRequestContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketRequestContactByExternalId {
    /// The [`Contact.external_id`](field@Contact::external_id) of an existing contact.
    ///
    /// Required.
    pub external_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateTicketRequestContactByExternalId {
    /// Creates an empty value. Required: `external_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl SetTo<Id>) -> Self {
        self.external_id.put(external_id.set_to());
        self
    }
}

record! {
    CreateTicketRequestContactByExternalId {
        external_id: "external_id",
    } required { "external_id" }
}

/// A contact of a new ticket, identified by the id in Intercom.
///
/// Part of [`CreateTicketRequestContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketRequestContactById {
    /// The [`Contact.id`](field@Contact::id) of a user or lead.
    ///
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateTicketRequestContactById {
    /// Creates an empty value. Required: `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }
}

record! {
    CreateTicketRequestContactById {
        id: "id",
    } required { "id" }
}

/// An attribute to add to a ticket type.
///
/// Sent by [`ticket_type_attributes().create`](super::ticket_type_attributes::TicketTypeAttributes::create).
///
/// Schema `create_ticket_type_attribute_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketTypeAttributeRequest {
    /// The name, which is also the key of the value in `ticket_attributes` of tickets.
    ///
    /// Required.
    pub name: Option<String>,
    /// The explanation for the teammate or contact who enters the value.
    ///
    /// Required.
    pub description: Option<String>,
    /// The type of the attribute's values; cannot be changed later.
    ///
    /// Required.
    pub data_type: Option<CreateTicketTypeAttributeRequestDataType>,
    /// Whether teammates must fill in the attribute to create a ticket in the Inbox.
    pub required_to_create: Option<bool>,
    /// Whether contacts must fill in the attribute to create a ticket in the Messenger.
    pub required_to_create_for_contacts: Option<bool>,
    /// Whether teammates see the attribute when they create a ticket in the Inbox.
    pub visible_on_create: Option<bool>,
    /// Whether contacts see the attribute when they create a ticket in the Messenger.
    pub visible_to_contacts: Option<bool>,
    /// Whether a value can have several lines; applies to `string` only.
    pub multiline: Option<bool>,
    /// The items, as a comma-separated string; applies to `list` only.
    pub list_items: Option<String>,
    /// Whether a value can have several files; applies to `files` only.
    pub allow_multiple_values: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateTicketTypeAttributeRequest {
    /// Creates an empty value. Required: `name`, `description`, `data_type`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `data_type`.
    #[inline]
    pub fn data_type(
        mut self,
        data_type: impl SetTo<CreateTicketTypeAttributeRequestDataType>,
    ) -> Self {
        self.data_type.put(data_type.set_to());
        self
    }

    /// Sets `required_to_create`.
    #[inline]
    pub fn required_to_create(mut self, required_to_create: impl SetTo<bool>) -> Self {
        self.required_to_create.put(required_to_create.set_to());
        self
    }

    /// Sets `required_to_create_for_contacts`.
    #[inline]
    pub fn required_to_create_for_contacts(
        mut self,
        required_to_create_for_contacts: impl SetTo<bool>,
    ) -> Self {
        self.required_to_create_for_contacts
            .put(required_to_create_for_contacts.set_to());
        self
    }

    /// Sets `visible_on_create`.
    #[inline]
    pub fn visible_on_create(mut self, visible_on_create: impl SetTo<bool>) -> Self {
        self.visible_on_create.put(visible_on_create.set_to());
        self
    }

    /// Sets `visible_to_contacts`.
    #[inline]
    pub fn visible_to_contacts(mut self, visible_to_contacts: impl SetTo<bool>) -> Self {
        self.visible_to_contacts.put(visible_to_contacts.set_to());
        self
    }

    /// Sets `multiline`.
    #[inline]
    pub fn multiline(mut self, multiline: impl SetTo<bool>) -> Self {
        self.multiline.put(multiline.set_to());
        self
    }

    /// Sets `list_items`.
    #[inline]
    pub fn list_items(mut self, list_items: impl SetTo<String>) -> Self {
        self.list_items.put(list_items.set_to());
        self
    }

    /// Sets `allow_multiple_values`.
    #[inline]
    pub fn allow_multiple_values(
        mut self,
        allow_multiple_values: impl SetTo<bool>,
    ) -> Self {
        self.allow_multiple_values.put(allow_multiple_values.set_to());
        self
    }
}

record! {
    CreateTicketTypeAttributeRequest {
        name: "name",
        description: "description",
        data_type: "data_type",
        required_to_create: "required_to_create",
        required_to_create_for_contacts: "required_to_create_for_contacts",
        visible_on_create: "visible_on_create",
        visible_to_contacts: "visible_to_contacts",
        multiline: "multiline",
        list_items: "list_items",
        allow_multiple_values: "allow_multiple_values",
    } required { "name", "description", "data_type" }
}

/// The value type of a ticket attribute.
///
/// Part of [`CreateTicketTypeAttributeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateTicketTypeAttributeRequestDataType {
    /// A string, of one line unless `multiline` is set.
    ///
    /// `string`
    String,
    /// An item of `list_items`.
    ///
    /// `list`
    List,
    /// A whole number.
    ///
    /// `integer`
    Integer,
    /// A number with a fraction.
    ///
    /// `decimal`
    Decimal,
    /// True or false.
    ///
    /// `boolean`
    Boolean,
    /// A day and a time.
    ///
    /// `datetime`
    Datetime,
    /// Uploaded files; several if `allow_multiple_values` is set.
    ///
    /// `files`
    Files,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateTicketTypeAttributeRequestDataType {
        String = "string",
        List = "list",
        Integer = "integer",
        Decimal = "decimal",
        Boolean = "boolean",
        Datetime = "datetime",
        Files = "files",
    }
}

/// A ticket type to create. Intercom adds the attributes for the title and the description.
///
/// Sent by [`ticket_types().create`](super::ticket_types::TicketTypes::create).
///
/// Schema `create_ticket_type_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketTypeRequest {
    /// The name that teammates and customers see.
    ///
    /// Required.
    pub name: Option<String>,
    /// The description that tells teammates and customers when to select the ticket type.
    pub description: Option<String>,
    /// The category of the tickets of this type.
    pub category: Option<CreateTicketTypeRequestCategory>,
    /// The icon, as an emoji character.
    pub icon: Option<String>,
    /// Whether tickets of this type are only for teammates; in some workspaces, this field cannot be set.
    pub is_internal: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateTicketTypeRequest {
    /// Creates an empty value. Required: `name`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `category`.
    #[inline]
    pub fn category(
        mut self,
        category: impl SetTo<CreateTicketTypeRequestCategory>,
    ) -> Self {
        self.category.put(category.set_to());
        self
    }

    /// Sets `icon`.
    #[inline]
    pub fn icon(mut self, icon: impl SetTo<String>) -> Self {
        self.icon.put(icon.set_to());
        self
    }

    /// Sets `is_internal`.
    #[inline]
    pub fn is_internal(mut self, is_internal: impl SetTo<bool>) -> Self {
        self.is_internal.put(is_internal.set_to());
        self
    }
}

record! {
    CreateTicketTypeRequest {
        name: "name",
        description: "description",
        category: "category",
        icon: "icon",
        is_internal: "is_internal",
    } required { "name" }
}

/// The category of a new ticket type.
///
/// Part of [`CreateTicketTypeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateTicketTypeRequestCategory {
    /// For a customer.
    ///
    /// `Customer`
    Customer,
    /// For teammates; the customer sees a ticket only if it is shared.
    ///
    /// `Back-office`
    BackOffice,
    /// For one problem that several conversations or customer tickets are linked to.
    ///
    /// `Tracker`
    Tracker,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateTicketTypeRequestCategory {
        Customer = "Customer",
        BackOffice = "Back-office",
        Tracker = "Tracker",
    }
}

/// The position of a page in a list that is paged by cursor, and the cursor of the next page.
///
/// `items()` and `pages()` of a request follow the cursor automatically.
///
/// Part of [`ArticleVersionList`], [`CompanyScroll`], [`ContactList`], [`ConversationList`], [`HelpCenterRedirectList`], [`SearchInternalArticlesResponse`] and [`TicketList`].
///
/// Schema `cursor_pages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CursorPages {
    /// `pages`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, starting at 1.
    pub page: Option<i64>,
    /// The cursor of the next page; null or missing on the last page.
    pub next: Option<StartingAfterPaging>,
    /// The maximum number of items on a page.
    pub per_page: Option<i64>,
    /// The number of pages at this size.
    pub total_pages: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CursorPages {
        type_: "type" = "pages",
        page: "page",
        next: "next",
        per_page: "per_page",
        total_pages: "total_pages",
    }
}

/// A custom action of a conversation and, once the action has finished, its result. Used in parts with the type `custom_action_started` or `custom_action_finished`.
///
/// Part of [`EventDetails`].
///
/// Schema `custom_action_finished`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomActionFinished {
    /// The custom action: its name and, once the action has finished, its result.
    pub action: Option<CustomActionFinishedAction>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CustomActionFinished {
        action: "action",
    }
}

/// The custom action that was started or has finished in a conversation.
///
/// Part of [`CustomActionFinished`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomActionFinishedAction {
    /// The name that teammates gave the action.
    pub name: Option<String>,
    /// The result of the action; absent if the action was only started.
    pub result: Option<CustomActionFinishedActionResult>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CustomActionFinishedAction {
        name: "name",
        result: "result",
    }
}

/// The result of a custom action of a conversation.
///
/// Part of [`CustomActionFinishedAction`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomActionFinishedActionResult {
    /// `success`
    Success,
    /// `failed`
    Failed,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CustomActionFinishedActionResult {
        Success = "success",
        Failed = "failed",
    }
}

/// An instance of a custom object type of the workspace, such as an order or a booking.
///
/// Returned by [`custom_object_instances().create_or_update`](super::custom_object_instances::CustomObjectInstances::create_or_update) and [`custom_object_instances().find`](super::custom_object_instances::CustomObjectInstances::find).
///
/// Part of [`CustomObjectInstanceOrList`] and [`CustomObjectInstancePage`].
///
/// Schema `custom_object_instance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomObjectInstance {
    /// The id of the instance in Intercom; `external_id` is the id in the source system.
    pub id: Id,
    /// The id of the instance in its source system; unique within the custom object type.
    pub external_id: Option<Id>,
    /// When the instance was created in its source system; null if unknown.
    pub external_created_at: Option<Timestamp>,
    /// When the instance was last changed in its source system; null if unknown.
    pub external_updated_at: Option<Timestamp>,
    /// When the instance was added to Intercom; `external_created_at` is the time of creation in the source system.
    pub created_at: Option<Timestamp>,
    /// When the instance last changed in Intercom; `external_updated_at` is the time of the last change in the source system.
    pub updated_at: Option<Timestamp>,
    /// The identifier of the custom object type, such as `Order`. Operations on instances require this identifier.
    pub type_: Option<String>,
    /// The attribute values, keyed by attribute name, as defined by the custom object type.
    pub custom_attributes: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CustomObjectInstance {
        id: "id",
        external_id: "external_id",
        external_created_at: "external_created_at",
        external_updated_at: "external_updated_at",
        created_at: "created_at",
        updated_at: "updated_at",
        type_: "type",
        custom_attributes: "custom_attributes",
    }
}

/// Confirms that an instance of a custom object was deleted.
///
/// Returned by [`custom_object_instances().delete_by_external_id`](super::custom_object_instances::CustomObjectInstances::delete_by_external_id) and [`custom_object_instances().delete`](super::custom_object_instances::CustomObjectInstances::delete).
///
/// Schema `custom_object_instance_deleted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomObjectInstanceDeleted {
    /// The identifier of the custom object type.
    pub object: Option<String>,
    /// The id that the instance had in Intercom.
    pub id: Id,
    /// `true` once the instance is deleted.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CustomObjectInstanceDeleted {
        object: "object",
        id: "id",
        deleted: "deleted",
    }
}

/// A page of the instances of a custom object, or the instance with the requested `external_id`.
///
/// Returned by [`custom_object_instances().find_or_list`](super::custom_object_instances::CustomObjectInstances::find_or_list).
///
/// Schema `custom_object_instance_or_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomObjectInstanceOrList {
    /// The instance with the `external_id` of the request.
    ///
    /// Matches if `id`, `external_id`, `external_created_at`, `external_updated_at`, `created_at`, `updated_at` or `custom_attributes` is present.
    CustomObjectInstance(CustomObjectInstance),
    /// A page of instances, for a request without `external_id`.
    ///
    /// Matches if `pages`, `total_count` or `data` is present.
    List(CustomObjectInstancePage),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<CustomObjectInstance> for CustomObjectInstanceOrList {
    #[inline]
    fn from(value: CustomObjectInstance) -> Self {
        Self::CustomObjectInstance(value)
    }
}

set_to_from!(CustomObjectInstanceOrList : CustomObjectInstance);

impl From<CustomObjectInstancePage> for CustomObjectInstanceOrList {
    #[inline]
    fn from(value: CustomObjectInstancePage) -> Self {
        Self::List(value)
    }
}

set_to_from!(CustomObjectInstanceOrList : CustomObjectInstancePage);

union! {
    CustomObjectInstanceOrList {
        CustomObjectInstance(CustomObjectInstance) = object().any(&["id", "external_id", "external_created_at", "external_updated_at", "created_at", "updated_at", "custom_attributes"]),
        List(CustomObjectInstancePage) = object().any(&["pages", "total_count", "data"]),
    }
}

#[cfg(feature = "client")]
page! { CustomObjectInstanceOrList: CustomObjectInstance in list List, one CustomObjectInstance }

/// A page of the instances of a custom object.
///
/// Part of [`CustomObjectInstanceOrList`].
///
/// Schema `custom_object_instances_paginated_list`.
#[doc(alias("CustomObjectInstancesPaginatedList"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomObjectInstancePage {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, and the URL of the next page.
    pub pages: Option<PagesLink>,
    /// The number of instances across all pages.
    pub total_count: Option<i64>,
    /// The instances of this page.
    pub data: Vec<CustomObjectInstance>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    CustomObjectInstancePage {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { CustomObjectInstancePage: CustomObjectInstance = data }

/// The contact on whose behalf another contact is added to a conversation; not set if a teammate adds the contact.
///
/// Part of [`AttachedCustomerByEmail`], [`AttachedCustomerByIntercomUserId`] and [`AttachedCustomerByUserId`].
///
/// Schema `customer_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomerRequest {
    /// By the id in Intercom, which every contact has.
    ///
    /// Sends `CustomerRequestByIntercomUserId`.
    ByIntercomUserId(CustomerRequestByIntercomUserId),
    /// By `external_id`.
    ///
    /// Sends `CustomerRequestByUserId`.
    ByUserId(CustomerRequestByUserId),
    /// By email address.
    ///
    /// Sends `CustomerRequestByEmail`.
    ByEmail(CustomerRequestByEmail),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<CustomerRequestByIntercomUserId> for CustomerRequest {
    #[inline]
    fn from(value: CustomerRequestByIntercomUserId) -> Self {
        Self::ByIntercomUserId(value)
    }
}

set_to_from!(CustomerRequest : CustomerRequestByIntercomUserId);

impl From<CustomerRequestByUserId> for CustomerRequest {
    #[inline]
    fn from(value: CustomerRequestByUserId) -> Self {
        Self::ByUserId(value)
    }
}

set_to_from!(CustomerRequest : CustomerRequestByUserId);

impl From<CustomerRequestByEmail> for CustomerRequest {
    #[inline]
    fn from(value: CustomerRequestByEmail) -> Self {
        Self::ByEmail(value)
    }
}

set_to_from!(CustomerRequest : CustomerRequestByEmail);

union! {
    CustomerRequest {
        ByIntercomUserId(CustomerRequestByIntercomUserId) = object().has(&["intercom_user_id"]),
        ByUserId(CustomerRequestByUserId) = object().has(&["user_id"]),
        ByEmail(CustomerRequestByEmail) = object().has(&["email"]),
    }
}

/// The contact on whose behalf another contact is added, identified by email address.
///
/// Part of [`CustomerRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerRequestByEmail {
    /// The email address of the contact in Intercom.
    ///
    /// Required.
    pub email: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CustomerRequestByEmail {
    /// Creates an empty value. Required: `email`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }
}

record! {
    CustomerRequestByEmail {
        email: "email",
    } required { "email" }
}

/// The contact on whose behalf another contact is added, identified by the id in Intercom.
///
/// Part of [`CustomerRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerRequestByIntercomUserId {
    /// The `id` of the contact in Intercom.
    ///
    /// Required.
    pub intercom_user_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CustomerRequestByIntercomUserId {
    /// Creates an empty value. Required: `intercom_user_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl SetTo<Id>) -> Self {
        self.intercom_user_id.put(intercom_user_id.set_to());
        self
    }
}

record! {
    CustomerRequestByIntercomUserId {
        intercom_user_id: "intercom_user_id",
    } required { "intercom_user_id" }
}

/// The contact on whose behalf another contact is added, identified by `external_id`.
///
/// Part of [`CustomerRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerRequestByUserId {
    /// The `external_id` of the contact.
    ///
    /// Required.
    pub user_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CustomerRequestByUserId {
    /// Creates an empty value. Required: `user_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }
}

record! {
    CustomerRequestByUserId {
        user_id: "user_id",
    } required { "user_id" }
}

/// An attribute of contacts or companies: a standard attribute of Intercom, or a custom attribute of the workspace.
///
/// Returned by [`data_attributes().create`](super::data_attributes::DataAttributes::create) and [`data_attributes().update`](super::data_attributes::DataAttributes::update).
///
/// Part of [`DataAttributeList`].
///
/// Schema `data_attribute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAttribute {
    /// Always `data_attribute`.
    ///
    /// `data_attribute`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the attribute, for [`data_attributes().update`](super::data_attributes::DataAttributes::update). Missing for standard attributes, which cannot be updated.
    pub id: Id,
    /// The model: contacts or companies.
    pub model: Option<DataAttributeModel>,
    /// The last part of `full_name`, such as `plan`.
    pub name: Option<String>,
    /// The name with its path, such as `custom_attributes.plan`.
    pub full_name: Option<String>,
    /// The name that teammates see.
    pub label: Option<String>,
    /// The description for teammates; can be empty.
    pub description: Option<String>,
    /// The type of the attribute's values.
    pub data_type: Option<DataAttributeDataType>,
    /// The options; missing or empty if every value is valid.
    pub options: Vec<String>,
    /// Whether API calls can set the attribute.
    pub api_writable: Option<bool>,
    /// Whether the Messenger, and therefore any visitor of your site, can set the attribute.
    pub messenger_writable: Option<bool>,
    /// Whether teammates can set the attribute in Intercom.
    pub ui_writable: Option<bool>,
    /// True for custom attributes of the workspace, false for standard attributes.
    pub custom: Option<bool>,
    /// Whether the attribute is archived; only custom attributes can be archived.
    pub archived: Option<bool>,
    /// When the attribute was created; missing for standard attributes.
    pub created_at: Option<Timestamp>,
    /// When the attribute itself was last changed, not one of its values.
    pub updated_at: Option<Timestamp>,
    /// The id of the attribute's creator, a teammate; missing for standard attributes.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataAttribute {
        type_: "type" = "data_attribute",
        id: "id" as number,
        model: "model",
        name: "name",
        full_name: "full_name",
        label: "label",
        description: "description",
        data_type: "data_type",
        options: "options",
        api_writable: "api_writable",
        messenger_writable: "messenger_writable",
        ui_writable: "ui_writable",
        custom: "custom",
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
        admin_id: "admin_id",
    }
}

/// The type of the values of an attribute.
///
/// Part of [`DataAttribute`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataAttributeDataType {
    /// Any string or, if the attribute has `options`, one of them.
    ///
    /// `string`
    String,
    /// A whole number.
    ///
    /// `integer`
    Integer,
    /// A number with a fraction.
    ///
    /// `float`
    Float,
    /// True or false.
    ///
    /// `boolean`
    Boolean,
    /// A point in time, in Unix seconds.
    ///
    /// `date`
    Date,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataAttributeDataType {
        String = "string",
        Integer = "integer",
        Float = "float",
        Boolean = "boolean",
        Date = "date",
    }
}

/// The attributes of one model or of all models; the list is not paginated.
///
/// Returned by [`data_attributes().list`](super::data_attributes::DataAttributes::list).
///
/// Schema `data_attribute_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAttributeList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Standard and custom attributes; `custom` distinguishes them.
    pub data: Vec<DataAttribute>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataAttributeList {
        type_: "type" = "list",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { DataAttributeList: DataAttribute = data }

/// The model that an attribute belongs to.
///
/// Part of [`DataAttribute`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataAttributeModel {
    /// Contacts, both users and leads.
    ///
    /// `contact`
    Contact,
    /// `company`
    Company,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataAttributeModel {
        Contact = "contact",
        Company = "company",
    }
}

/// A data connector in a list: an HTTP call that workflows and Fin can make to another service.
///
/// [`DataConnectorDetail`](DataConnectorDetail) contains the complete configuration.
///
/// Part of [`DataConnectorList`].
///
/// Schema `data_connector`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnector {
    /// `data_connector`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name that teammates see.
    pub name: Option<String>,
    /// The purpose of the connector. Null if not set.
    pub description: Option<String>,
    /// Whether the data connector is live or a draft.
    pub state: Option<DataConnectorState>,
    /// The HTTP method of the calls.
    pub http_method: Option<DataConnectorHttpMethod>,
    /// Whether Fin can call the data connector directly; otherwise, only workflows call it.
    pub direct_fin_usage: Option<bool>,
    /// The id of the data connector's creator, a teammate; see [`admins().find`](super::admins::Admins::find).
    pub created_by_admin_id: Option<Id>,
    /// The id of the last teammate to change the data connector.
    pub updated_by_admin_id: Option<Id>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The path of the operation that lists the connector's calls, without the host; use [`data_connectors().list_execution_results`](super::data_connectors::DataConnectors::list_execution_results) instead.
    pub execution_results_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnector {
        type_: "type" = "data_connector",
        id: "id",
        name: "name",
        description: "description",
        state: "state",
        http_method: "http_method",
        direct_fin_usage: "direct_fin_usage",
        created_by_admin_id: "created_by_admin_id",
        updated_by_admin_id: "updated_by_admin_id",
        created_at: "created_at" as text,
        updated_at: "updated_at" as text,
        execution_results_url: "execution_results_url",
    }
}

/// An attribute of a conversation or contact that receives its value from the response of a data connector.
///
/// Part of [`DataConnectorObjectMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorAttributeMapping {
    /// The path of the value in the response.
    pub response_attribute_path: Option<String>,
    /// The identifier of the attribute to set.
    pub intercom_attribute_identifier: Option<String>,
    /// The type of the mapping.
    pub mapping_type: Option<DataConnectorAttributeMappingMappingType>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorAttributeMapping {
        response_attribute_path: "response_attribute_path",
        intercom_attribute_identifier: "intercom_attribute_identifier",
        mapping_type: "mapping_type",
    }
}

/// The type of the mapping of an attribute.
///
/// Part of [`DataConnectorAttributeMapping`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorAttributeMappingMappingType {
    /// `primitive_mapping`
    PrimitiveMapping,
    /// `context_mapping`
    ContextMapping,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorAttributeMappingMappingType {
        PrimitiveMapping = "primitive_mapping",
        ContextMapping = "context_mapping",
    }
}

/// Confirms that a data connector was deleted.
///
/// Returned by [`data_connectors().delete`](super::data_connectors::DataConnectors::delete).
///
/// Schema `deleted_data_connector_object`.
#[doc(alias("DeletedDataConnectorObject"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorDeleted {
    /// The id that the connector had.
    pub id: Id,
    /// `data_connector`
    pub object: Option<Cow<'static, str>>,
    /// Always true; a failed deletion returns an error.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorDeleted {
        id: "id",
        object: "object" = "data_connector",
        deleted: "deleted",
    }
}

/// A data connector with its configuration: request, inputs, response and mappings.
///
/// Returned by [`data_connectors().create`](super::data_connectors::DataConnectors::create), [`data_connectors().find`](super::data_connectors::DataConnectors::find) and [`data_connectors().update`](super::data_connectors::DataConnectors::update).
///
/// Schema `data_connector_detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorDetail {
    /// `data_connector`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name that teammates see.
    pub name: Option<String>,
    /// The purpose of the connector. Null if not set.
    pub description: Option<String>,
    /// Whether the data connector is live or a draft.
    pub state: Option<DataConnectorDetailState>,
    /// The template of the URL, with placeholders for inputs, such as `{{order_id}}`. Null until set.
    pub url: Option<String>,
    /// The template of the request body, with placeholders for inputs, such as `{{order_id}}`.
    pub body: Option<String>,
    /// The headers of the request, with their values masked.
    pub headers: Vec<DataConnectorDetailHeader>,
    /// The HTTP method of the calls.
    pub http_method: Option<DataConnectorDetailHttpMethod>,
    /// Whether Fin can call the data connector directly; otherwise, only workflows call it.
    pub direct_fin_usage: Option<bool>,
    /// The types of people whose conversations can use the data connector.
    pub audiences: Vec<DataConnectorDetailAudience>,
    /// Whether Intercom's servers or the customer's device make the call.
    pub execution_type: Option<DataConnectorDetailExecutionType>,
    /// Whether the response fields come from a test call or from a sample. Null if there is neither.
    pub configuration_response_type: Option<
        DataConnectorDetailConfigurationResponseType,
    >,
    /// The transformation of the response before its use; null if none is set.
    pub data_transformation_type: Option<DataConnectorDetailDataTransformationType>,
    /// The function that is called in your web page or app, for the execution type `client_side`; otherwise null.
    pub client_function_name: Option<String>,
    /// The time that Intercom waits for the client function, in milliseconds. Null if not applicable.
    pub client_function_timeout_ms: Option<i64>,
    /// The values that the caller provides.
    pub data_inputs: Vec<DataConnectorDetailDataInput>,
    /// The known fields of the response, from a test call or from a sample.
    pub response_fields: Vec<DataConnectorDetailResponseField>,
    /// The parts of the response that are saved on conversations or contacts.
    pub object_mappings: Vec<DataConnectorObjectMapping>,
    /// The ids of the authentication tokens that are sent with the request. Tokens are created in Intercom.
    pub token_ids: Vec<Id>,
    /// Whether the customer must enter a one-time code before the call.
    pub customer_authentication: Option<bool>,
    /// Whether the call is made without authentication, because the service is public.
    pub bypass_authentication: Option<bool>,
    /// Whether the call is made only if all required inputs have a value. Null if not set.
    pub validate_missing_attributes: Option<bool>,
    /// The id of the data connector's creator, a teammate; see [`admins().find`](super::admins::Admins::find). Null if no creator is recorded.
    pub created_by_admin_id: Option<Id>,
    /// The id of the last teammate to change the data connector; null if none is recorded.
    pub updated_by_admin_id: Option<Id>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The path of the operation that lists the connector's calls, without the host; use [`data_connectors().list_execution_results`](super::data_connectors::DataConnectors::list_execution_results) instead.
    pub execution_results_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorDetail {
        type_: "type" = "data_connector",
        id: "id",
        name: "name",
        description: "description",
        state: "state",
        url: "url",
        body: "body",
        headers: "headers",
        http_method: "http_method",
        direct_fin_usage: "direct_fin_usage",
        audiences: "audiences",
        execution_type: "execution_type",
        configuration_response_type: "configuration_response_type",
        data_transformation_type: "data_transformation_type",
        client_function_name: "client_function_name",
        client_function_timeout_ms: "client_function_timeout_ms",
        data_inputs: "data_inputs",
        response_fields: "response_fields",
        object_mappings: "object_mappings",
        token_ids: "token_ids",
        customer_authentication: "customer_authentication",
        bypass_authentication: "bypass_authentication",
        validate_missing_attributes: "validate_missing_attributes",
        created_by_admin_id: "created_by_admin_id",
        updated_by_admin_id: "updated_by_admin_id",
        created_at: "created_at" as text,
        updated_at: "updated_at" as text,
        execution_results_url: "execution_results_url",
    }
}

/// A type of person whose conversations can use a data connector.
///
/// Part of [`DataConnectorDetail`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailAudience {
    /// Contacts with the role `user`.
    ///
    /// `users`
    Users,
    /// Contacts with the role `lead`.
    ///
    /// `leads`
    Leads,
    /// People on the website who are not contacts yet.
    ///
    /// `visitors`
    Visitors,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorDetailAudience {
        Users = "users",
        Leads = "leads",
        Visitors = "visitors",
    }
}

/// The source of the known response fields of a data connector.
///
/// Part of [`DataConnectorDetail`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailConfigurationResponseType {
    /// A test call to the real service.
    ///
    /// `test_response_type`
    TestResponseType,
    /// A sample response, such as `mock_response` in the request that created the connector.
    ///
    /// `mock_response_type`
    MockResponseType,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorDetailConfigurationResponseType {
        TestResponseType = "test_response_type",
        MockResponseType = "mock_response_type",
    }
}

/// A value that the caller of a data connector provides.
///
/// Part of [`DataConnectorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorDetailDataInput {
    /// The name of the input in templates, as in `{{order_id}}`.
    pub name: Option<String>,
    /// The type of the value.
    pub type_: Option<DataConnectorDetailDataInputType>,
    /// The explanation of the value for Fin and teammates. Null if not set.
    pub description: Option<String>,
    /// Whether the input is required.
    pub required: Option<bool>,
    /// The value if the caller provides none. Empty if not set.
    pub default_value: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorDetailDataInput {
        name: "name",
        type_: "type",
        description: "description",
        required: "required",
        default_value: "default_value",
    }
}

/// The type of a data connector input.
///
/// Part of [`DataConnectorDetailDataInput`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailDataInputType {
    /// `string`
    String,
    /// A whole number.
    ///
    /// `integer`
    Integer,
    /// A number with a fraction.
    ///
    /// `decimal`
    Decimal,
    /// `boolean`
    Boolean,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorDetailDataInputType {
        String = "string",
        Integer = "integer",
        Decimal = "decimal",
        Boolean = "boolean",
    }
}

/// The transformation of the response of a data connector before its use.
///
/// Part of [`DataConnectorDetail`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailDataTransformationType {
    /// The whole response can be used.
    ///
    /// `full_access`
    FullAccess,
    /// Some fields are removed from the response.
    ///
    /// `redacted_access`
    RedactedAccess,
    /// Code that the workspace has defined transforms the response.
    ///
    /// `code_block_transformation`
    CodeBlockTransformation,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorDetailDataTransformationType {
        FullAccess = "full_access",
        RedactedAccess = "redacted_access",
        CodeBlockTransformation = "code_block_transformation",
    }
}

/// The origin of the calls of a data connector.
///
/// Part of [`DataConnectorDetail`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailExecutionType {
    /// Intercom's servers.
    ///
    /// `server_side`
    ServerSide,
    /// The customer's browser or app, through a function of your application.
    ///
    /// `client_side`
    ClientSide,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorDetailExecutionType {
        ServerSide = "server_side",
        ClientSide = "client_side",
    }
}

/// A header of the request of a data connector.
///
/// Part of [`DataConnectorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorDetailHeader {
    /// The name of the header, such as `Authorization`.
    pub name: Option<String>,
    /// Always `****`: responses never contain the real value.
    pub value: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorDetailHeader {
        name: "name",
        value: "value",
    }
}

/// The HTTP method of the calls of a data connector.
///
/// Part of [`DataConnectorDetail`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailHttpMethod {
    /// `get`
    Get,
    /// `post`
    Post,
    /// `put`
    Put,
    /// `delete`
    Delete,
    /// `patch`
    Patch,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorDetailHttpMethod {
        Get = "get",
        Post = "post",
        Put = "put",
        Delete = "delete",
        Patch = "patch",
    }
}

/// A field of the response of a data connector.
///
/// Part of [`DataConnectorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorDetailResponseField {
    /// The path of the field in the JSON of the response.
    pub path: Option<String>,
    /// The type of the field's values.
    pub type_: Option<DataConnectorDetailResponseFieldType>,
    /// A value from the test call or the sample; null if there is none.
    pub example_value: Option<Value>,
    /// Whether logs omit the value of the field.
    pub redacted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorDetailResponseField {
        path: "path",
        type_: "type",
        example_value: "example_value",
        redacted: "redacted",
    }
}

/// The type of a field in the response of a data connector.
///
/// Part of [`DataConnectorDetailResponseField`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailResponseFieldType {
    /// The type is unknown, because no value has been received yet.
    ///
    /// `unknown`
    Unknown,
    /// `string`
    String,
    /// A whole number.
    ///
    /// `integer`
    Integer,
    /// A number with a fraction.
    ///
    /// `decimal`
    Decimal,
    /// `datetime`
    Datetime,
    /// `boolean`
    Boolean,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorDetailResponseFieldType {
        Unknown = "unknown",
        String = "string",
        Integer = "integer",
        Decimal = "decimal",
        Datetime = "datetime",
        Boolean = "boolean",
    }
}

/// Whether a data connector is live or a draft.
///
/// Part of [`DataConnectorDetail`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorDetailState {
    /// The data connector is being prepared; nothing calls it.
    ///
    /// `draft`
    Draft,
    /// Workflows and Fin can call the data connector.
    ///
    /// `live`
    Live,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorDetailState {
        Draft = "draft",
        Live = "live",
    }
}

/// A call of a data connector to an external service, and its result.
///
/// Returned by [`data_connectors().find_execution_result`](super::data_connectors::DataConnectors::find_execution_result).
///
/// Part of [`DataConnectorExecutionResultList`].
///
/// Schema `data_connector_execution_result`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorExecutionResult {
    /// `data_connector.execution`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The id of the connector that made the call.
    pub data_connector_id: Option<Id>,
    /// Whether the call succeeded and its response could be used.
    pub success: Option<bool>,
    /// The status of the service's response. Null if the service did not respond.
    pub http_status: Option<i64>,
    /// The HTTP method of the request.
    pub http_method: Option<DataConnectorExecutionResultHttpMethod>,
    /// The step that failed; null after a success.
    pub error_type: Option<DataConnectorExecutionResultErrorType>,
    /// A human-readable error message, in which URLs are shortened to the host and the path; null after a success.
    pub error_message: Option<String>,
    /// The duration of the call in milliseconds. Null if unknown.
    pub execution_time_ms: Option<i64>,
    /// The type of item that made the call. Null if unknown.
    pub source_type: Option<DataConnectorExecutionResultSourceType>,
    /// The id of the workflow, macro or other item that made the call; `source_type` is the type of the item.
    pub source_id: Option<Id>,
    /// The id of the conversation that the call was made for; null if there is none.
    pub conversation_id: Option<Id>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The URL of the request, without the query string, the user name and the fragment.
    pub request_url: Option<String>,
    /// The request body as it was sent. Lists contain the body only with `include_bodies`.
    pub request_body: Option<String>,
    /// The response body after the mappings. Lists contain the body only with `include_bodies`.
    pub response_body: Option<String>,
    /// The response body as the service sent it. Lists contain the body only with `include_bodies`.
    pub raw_response_body: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorExecutionResult {
        type_: "type" = "data_connector.execution",
        id: "id",
        data_connector_id: "data_connector_id",
        success: "success",
        http_status: "http_status",
        http_method: "http_method",
        error_type: "error_type",
        error_message: "error_message",
        execution_time_ms: "execution_time_ms",
        source_type: "source_type",
        source_id: "source_id",
        conversation_id: "conversation_id",
        created_at: "created_at" as text,
        request_url: "request_url",
        request_body: "request_body",
        response_body: "response_body",
        raw_response_body: "raw_response_body",
    }
}

/// The type of the error that made a call of a data connector fail.
///
/// Part of [`DataConnectorExecutionResult`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultErrorType {
    /// The request could not be built from the connector's configuration.
    ///
    /// `request_configuration_error`
    RequestConfigurationError,
    /// Intercom's HTTP client failed.
    ///
    /// `faraday_error`
    FaradayError,
    /// The external service returned an error or was unreachable.
    ///
    /// `3rd_party_error`
    N3rdPartyError,
    /// The mappings could not be applied to the response.
    ///
    /// `response_mapping_error`
    ResponseMappingError,
    /// A new authentication token could not be obtained.
    ///
    /// `token_refresh_error`
    TokenRefreshError,
    /// The response could not be prepared for Fin.
    ///
    /// `fin_action_response_formatting_error`
    FinActionResponseFormattingError,
    /// Fin could not verify the identity of the customer.
    ///
    /// `fin_action_identity_verification_error`
    FinActionIdentityVerificationError,
    /// The customer's email address could not be verified.
    ///
    /// `email_verification_error`
    EmailVerificationError,
    /// The identity of the customer could not be verified, in a call that Fin did not make.
    ///
    /// `non_fin_standalone_action_identity_verification_error`
    NonFinStandaloneActionIdentityVerificationError,
    /// The request is not valid.
    ///
    /// `request_validation_error`
    RequestValidationError,
    /// The function in the customer's browser or app failed.
    ///
    /// `client_side_action_error`
    ClientSideActionError,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorExecutionResultErrorType {
        RequestConfigurationError = "request_configuration_error",
        FaradayError = "faraday_error",
        N3rdPartyError = "3rd_party_error",
        ResponseMappingError = "response_mapping_error",
        TokenRefreshError = "token_refresh_error",
        FinActionResponseFormattingError = "fin_action_response_formatting_error",
        FinActionIdentityVerificationError = "fin_action_identity_verification_error",
        EmailVerificationError = "email_verification_error",
        NonFinStandaloneActionIdentityVerificationError = "non_fin_standalone_action_identity_verification_error",
        RequestValidationError = "request_validation_error",
        ClientSideActionError = "client_side_action_error",
    }
}

/// The HTTP method of a call that a data connector made.
///
/// Part of [`DataConnectorExecutionResult`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultHttpMethod {
    /// `get`
    Get,
    /// `post`
    Post,
    /// `put`
    Put,
    /// `delete`
    Delete,
    /// `patch`
    Patch,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorExecutionResultHttpMethod {
        Get = "get",
        Post = "post",
        Put = "put",
        Delete = "delete",
        Patch = "patch",
    }
}

/// A page of the calls that a data connector made in a period.
///
/// Returned by [`data_connectors().list_execution_results`](super::data_connectors::DataConnectors::list_execution_results).
///
/// Schema `data_connector_execution_result_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorExecutionResultList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The calls of this page.
    pub data: Vec<DataConnectorExecutionResult>,
    /// The cursor of the next page.
    pub pages: Option<DataConnectorExecutionResultListPages>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorExecutionResultList {
        type_: "type" = "list",
        data: "data",
        pages: "pages",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { DataConnectorExecutionResultList: DataConnectorExecutionResult = data }

/// The page size for a connector's calls, and the cursor of the next page.
///
/// Part of [`DataConnectorExecutionResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorExecutionResultListPages {
    /// `pages`
    pub type_: Option<Cow<'static, str>>,
    /// The maximum number of calls on a page.
    pub per_page: Option<i64>,
    /// The cursor of the next page; null on the last page.
    pub next: Option<DataConnectorExecutionResultListPagesNext>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorExecutionResultListPages {
        type_: "type" = "pages",
        per_page: "per_page",
        next: "next",
    }
}

/// The cursor of the next page of a connector's calls.
///
/// Part of [`DataConnectorExecutionResultListPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorExecutionResultListPagesNext {
    /// The cursor; pass it as `starting_after` of the next call.
    pub starting_after: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorExecutionResultListPagesNext {
        starting_after: "starting_after",
    }
}

/// The type of the item that called a data connector.
///
/// Part of [`DataConnectorExecutionResult`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultSourceType {
    /// `custom_bot`
    CustomBot,
    /// `inbound_custom_bot`
    InboundCustomBot,
    /// `button_custom_bot`
    ButtonCustomBot,
    /// `answer`
    Answer,
    /// `workflow`
    Workflow,
    /// A macro, as in [`macros`](mod@super::macros).
    ///
    /// `saved_reply`
    SavedReply,
    /// `triggerable_custom_bot`
    TriggerableCustomBot,
    /// A teammate in the Inbox.
    ///
    /// `inbox`
    Inbox,
    /// Fin, automatically.
    ///
    /// `fin`
    Fin,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorExecutionResultSourceType {
        CustomBot = "custom_bot",
        InboundCustomBot = "inbound_custom_bot",
        ButtonCustomBot = "button_custom_bot",
        Answer = "answer",
        Workflow = "workflow",
        SavedReply = "saved_reply",
        TriggerableCustomBot = "triggerable_custom_bot",
        Inbox = "inbox",
        Fin = "fin",
    }
}

/// The HTTP method of the calls of a data connector.
///
/// Part of [`DataConnector`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorHttpMethod {
    /// `get`
    Get,
    /// `post`
    Post,
    /// `put`
    Put,
    /// `delete`
    Delete,
    /// `patch`
    Patch,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorHttpMethod {
        Get = "get",
        Post = "post",
        Put = "put",
        Delete = "delete",
        Patch = "patch",
    }
}

/// A page of the data connectors of a workspace, the most recently changed first.
///
/// Returned by [`data_connectors().list`](super::data_connectors::DataConnectors::list).
///
/// Schema `data_connector_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The connectors of this page, without their configuration.
    pub data: Vec<DataConnector>,
    /// The cursor of the next page.
    pub pages: Option<DataConnectorListPages>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorList {
        type_: "type" = "list",
        data: "data",
        pages: "pages",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { DataConnectorList: DataConnector = data }

/// The size of a page of data connectors, and the cursor of the next page.
///
/// Part of [`DataConnectorList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorListPages {
    /// `pages`
    pub type_: Option<Cow<'static, str>>,
    /// The maximum number of connectors on a page.
    pub per_page: Option<i64>,
    /// The cursor of the next page; null on the last page.
    pub next: Option<DataConnectorListPagesNext>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorListPages {
        type_: "type" = "pages",
        per_page: "per_page",
        next: "next",
    }
}

/// The cursor of the next page of data connectors.
///
/// Part of [`DataConnectorListPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorListPagesNext {
    /// The cursor; pass it as `starting_after` of the next call.
    pub starting_after: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorListPagesNext {
        starting_after: "starting_after",
    }
}

/// A part of the response of a data connector that is saved on a conversation or contact.
///
/// Part of [`DataConnectorDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorObjectMapping {
    /// The path, in the response, of the object to save.
    pub response_object_path: Option<String>,
    /// The type of object whose attributes are set.
    pub intercom_object_type: Option<DataConnectorObjectMappingIntercomObjectType>,
    /// The attributes to set, and the paths of their values in the response.
    pub attribute_mappings: Vec<DataConnectorAttributeMapping>,
    /// The attributes that refer from one object to another.
    pub reference_mappings: Vec<DataConnectorReferenceMapping>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorObjectMapping {
        response_object_path: "response_object_path",
        intercom_object_type: "intercom_object_type",
        attribute_mappings: "attribute_mappings",
        reference_mappings: "reference_mappings",
    }
}

/// The type of object that stores a part of a response.
///
/// Part of [`DataConnectorObjectMapping`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorObjectMappingIntercomObjectType {
    /// `conversation`
    Conversation,
    /// A contact.
    ///
    /// `user`
    User,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorObjectMappingIntercomObjectType {
        Conversation = "conversation",
        User = "user",
    }
}

/// An attribute through which a saved object refers to a conversation or contact.
///
/// Part of [`DataConnectorObjectMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataConnectorReferenceMapping {
    /// The type of object that the reference refers to.
    pub intercom_object_type: Option<DataConnectorReferenceMappingIntercomObjectType>,
    /// The identifier of the attribute that contains the reference.
    pub intercom_attribute_identifier: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataConnectorReferenceMapping {
        intercom_object_type: "intercom_object_type",
        intercom_attribute_identifier: "intercom_attribute_identifier",
    }
}

/// The type of object that a data connector's reference refers to.
///
/// Part of [`DataConnectorReferenceMapping`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorReferenceMappingIntercomObjectType {
    /// `conversation`
    Conversation,
    /// A contact.
    ///
    /// `user`
    User,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorReferenceMappingIntercomObjectType {
        Conversation = "conversation",
        User = "user",
    }
}

/// Whether a data connector is live or a draft.
///
/// Part of [`DataConnector`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataConnectorState {
    /// The data connector is being prepared; nothing calls it.
    ///
    /// `draft`
    Draft,
    /// Workflows and Fin can call the data connector.
    ///
    /// `live`
    Live,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataConnectorState {
        Draft = "draft",
        Live = "live",
    }
}

/// An action of a user or lead in your product, as reported by your application.
///
/// Part of [`DataEventList`].
///
/// Received in webhooks as `Event::DataEvent`.
///
/// Schema `data_event`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEvent {
    /// `event`
    pub type_: Option<Cow<'static, str>>,
    /// The name that your application gave the event, such as `placed-order`.
    pub event_name: Option<String>,
    /// When the event happened, as reported by the sender.
    pub created_at: Option<Timestamp>,
    /// The contact's `external_id`.
    pub user_id: Option<Id>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The id of the person in Intercom; see [`contacts().find`](super::contacts::Contacts::find).
    pub intercom_user_id: Option<Id>,
    /// The email address of the person; missing if there is none.
    pub email: Option<String>,
    /// The details as they were sent, at most 10 keys.
    pub metadata: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataEvent {
        type_: "type" = "event",
        event_name: "event_name",
        created_at: "created_at",
        user_id: "user_id",
        id: "id",
        intercom_user_id: "intercom_user_id",
        email: "email",
        metadata: "metadata",
    }
}

/// A page of the events of one person.
///
/// Part of [`EventListOrSummary`].
///
/// Schema `data_event_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEventList {
    /// `event.list`
    pub type_: Option<Cow<'static, str>>,
    /// The events, none of which is older than 90 days.
    pub events: Vec<DataEvent>,
    /// The URLs of further events.
    pub pages: Option<DataEventListPages>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataEventList {
        type_: "type" = "event.list",
        events: "events",
        pages: "pages",
    } items { "events" }
}

#[cfg(feature = "client")]
page! { DataEventList: DataEvent = events }

/// The next page of a list of events, as a URL instead of a cursor.
///
/// Part of [`DataEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEventListPages {
    /// The URL of the next page; missing on the last page.
    pub next: Option<String>,
    /// The URL of the events that were added after this page; store this URL to read newer events later.
    pub since: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataEventListPages {
        next: "next",
        since: "since",
    }
}

/// The events of one person, counted by name, including those older than 90 days.
///
/// Part of [`EventListOrSummary`].
///
/// Schema `data_event_summary`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEventSummary {
    /// `event.summary`
    pub type_: Option<Cow<'static, str>>,
    /// The email address of the person; missing if there is none.
    pub email: Option<String>,
    /// The id of the person in Intercom; see [`contacts().find`](super::contacts::Contacts::find).
    pub intercom_user_id: Option<Id>,
    /// The contact's `external_id`.
    pub user_id: Option<Id>,
    /// A summary for each event name.
    pub events: Vec<DataEventSummaryItem>,
    /// The URLs of further entries.
    pub pages: Option<DataEventSummaryPages>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataEventSummary {
        type_: "type" = "event.summary",
        email: "email",
        intercom_user_id: "intercom_user_id",
        user_id: "user_id",
        events: "events",
        pages: "pages",
    }
}

/// The number of a person's events with one name, and the times of the first and the last event.
///
/// Part of [`DataEventSummary`].
///
/// Schema `data_event_summary_item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEventSummaryItem {
    /// The name of the event, such as `placed-order`.
    pub name: Option<String>,
    /// When the event happened for the first time, in ISO 8601 format.
    pub first: Option<String>,
    /// When the event happened for the last time, in ISO 8601 format.
    pub last: Option<String>,
    /// The total number of events with this name.
    pub count: Option<i64>,
    /// A teammate's description of the event. Missing or null if not set.
    pub description: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataEventSummaryItem {
        name: "name",
        first: "first",
        last: "last",
        count: "count",
        description: "description",
    }
}

/// The next page of a list of event counts, as a URL instead of a cursor.
///
/// Part of [`DataEventSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataEventSummaryPages {
    /// The URL of the next page; missing on the last page.
    pub next: Option<String>,
    /// The URL of the counts that were added after this page.
    pub since: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataEventSummaryPages {
        next: "next",
        since: "since",
    }
}

/// A job that exports message data, and its status.
///
/// Returned by [`data_export().cancel`](super::data_export::DataExport::cancel), [`data_export().create`](super::data_export::DataExport::create) and [`data_export().find`](super::data_export::DataExport::find).
///
/// Schema `data_export`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataExport {
    /// The id of the job, for [`data_export().find`](super::data_export::DataExport::find), [`data_export().cancel`](super::data_export::DataExport::cancel) and [`data_export().download`](super::data_export::DataExport::download).
    pub job_identifier: Option<String>,
    /// The status of the export; `completed` if the data can be downloaded.
    pub status: Option<DataExportStatus>,
    /// When the download expires, two days after the end of the export; empty until the export has ended.
    pub download_expires_at: Option<String>,
    /// The URL of the data; requests to this URL require the access token. Empty until the job is complete. [`data_export().download`](super::data_export::DataExport::download) downloads the data.
    pub download_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DataExport {
        job_identifier: "job_identifier",
        status: "status",
        download_expires_at: "download_expires_at",
        download_url: "download_url",
    }
}

#[cfg(feature = "client")]
job! {
    DataExport () -> Download {
        status: "/export/content/data/{job_identifier}",
        download: Some("/download/content/data/{job_identifier}"),
        download_params: [],
        required: [],
        cancel: Some("/export/cancel/{job_identifier}"),
        id: "job_identifier",
        state: "status",
        done: ["completed"],
        failed: ["failed", "no_data", "canceled"],
    }
}

/// The status of an export.
///
/// Part of [`DataExport`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataExportStatus {
    /// The export has not started yet.
    ///
    /// `pending`
    Pending,
    /// The export is running.
    ///
    /// `in_progress`
    InProgress,
    /// The export ended without data; a new export can be started.
    ///
    /// `failed`
    Failed,
    /// The data can be downloaded.
    ///
    /// `completed`
    Completed,
    /// The export has finished, and there is no data in the time span.
    ///
    /// `no_data`
    NoData,
    /// The export was stopped by [`data_export().cancel`](super::data_export::DataExport::cancel).
    ///
    /// `canceled`
    Canceled,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    DataExportStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Failed = "failed",
        Completed = "completed",
        NoData = "no_data",
        Canceled = "canceled",
    }
}

/// Whether reports retain the data of a deleted conversation.
///
/// Sent by [`conversations().delete`](super::conversations::Conversations::delete).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum DeleteConversationParams {}

/// The `external_id` of the custom object instance to delete.
///
/// Sent by [`custom_object_instances().delete_by_external_id`](super::custom_object_instances::CustomObjectInstances::delete_by_external_id).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum DeleteCustomObjectInstanceByExternalIdParams {}

/// A deleted conversation, with only its id. Used in notifications with the topic `conversation.deleted`.
///
/// Received in webhooks as `Event::ConversationDeleted`.
///
/// Schema `deleted_conversation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedConversation {
    /// The type of object.
    pub type_: Option<String>,
    /// The id of the deleted conversation, for which [`conversations().find`](super::conversations::Conversations::find) responds with 404.
    pub conversation_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DeletedConversation {
        type_: "type",
        conversation_id: "conversation_id",
    }
}

/// A deleted conversation, and whether reports still count the conversation.
///
/// Part of [`DeletedConversationList`].
///
/// Schema `deleted_conversation_item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedConversationItem {
    /// Always `conversation`.
    pub type_: Option<String>,
    /// The id that the conversation had.
    pub id: Id,
    /// Whether reports still count the conversation; see [`DeleteConversationParams`](DeleteConversationParams).
    pub metrics_retained: Option<bool>,
    /// The time of the deletion.
    pub deleted_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DeletedConversationItem {
        type_: "type",
        id: "id",
        metrics_retained: "metrics_retained",
        deleted_at: "deleted_at",
    }
}

/// A page of deleted conversations, each with its id and the time of its deletion.
///
/// Returned by [`conversations().list_deleted`](super::conversations::Conversations::list_deleted).
///
/// Schema `deleted_conversation_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedConversationList {
    /// Always `conversations.list`.
    pub type_: Option<String>,
    /// The deleted conversations of this page.
    pub conversations: Vec<DeletedConversationItem>,
    /// The number of deleted conversations across all pages.
    pub total_count: Option<i64>,
    /// The number of this page, and the URL of the next page.
    pub pages: Option<PagesLink>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DeletedConversationList {
        type_: "type",
        conversations: "conversations",
        total_count: "total_count",
        pages: "pages",
    } items { "conversations" }
}

#[cfg(feature = "client")]
page! { DeletedConversationList: DeletedConversationItem = conversations }

/// Confirms that a news item was deleted.
///
/// Returned by [`news_items().delete`](super::news_items::NewsItems::delete).
///
/// Schema `deleted_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedObject {
    /// The id of the deleted object.
    pub id: Id,
    /// `news-item`
    pub object: Option<Cow<'static, str>>,
    /// Always true; a failed deletion returns an error.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    DeletedObject {
        id: "id",
        object: "object" = "news-item",
        deleted: "deleted",
    }
}

/// The teammate who removes a contact from a group conversation.
///
/// Sent by [`conversations().detach_contact`](super::conversations::Conversations::detach_contact).
///
/// Schema `detach_contact_from_conversation_request`.
#[doc(alias("DetachContactFromConversationRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachConversationContactRequest {
    /// The id of the teammate who removes the contact.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl DetachConversationContactRequest {
    /// Creates an empty value. Required: `admin_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }
}

record! {
    DetachConversationContactRequest {
        admin_id: "admin_id",
    } required { "admin_id" }
}

/// The teammate who removes a tag from a conversation.
///
/// Sent by [`conversations().detach_tag`](super::conversations::Conversations::detach_tag).
#[doc(alias("UntagConversationRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachConversationTagRequest {
    /// The id of the teammate to whom the action is attributed.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl DetachConversationTagRequest {
    /// Creates an empty value. Required: `admin_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }
}

record! {
    DetachConversationTagRequest {
        admin_id: "admin_id",
    } required { "admin_id" }
}

/// The teammate who removes a tag from a ticket.
///
/// Sent by [`tickets().detach_tag`](super::tickets::Tickets::detach_tag).
#[doc(alias("UntagTicketRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachTicketTagRequest {
    /// The id of the teammate to whom the action is attributed.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl DetachTicketTagRequest {
    /// Creates an empty value. Required: `admin_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }
}

record! {
    DetachTicketTagRequest {
        admin_id: "admin_id",
    } required { "admin_id" }
}

/// The workspace whose reporting data is downloaded.
///
/// Sent by [`data_export().download_reporting_data`](super::data_export::DataExport::download_reporting_data).
#[doc(alias("DownloadReportingDataExportParams"))]
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum DownloadReportingDataParams {}

/// An address in an email header.
///
/// Part of [`EmailMessageMetadata`] and [`SourceEmailMessageMetadata`].
///
/// Schema `email_address_header`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailAddressHeader {
    /// The header that contains the address, such as `from`, `to` or `cc`.
    pub type_: Option<String>,
    /// The bare address, without the name.
    pub email_address: Option<String>,
    /// The name next to the address; null if there is none.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    EmailAddressHeader {
        type_: "type",
        email_address: "email_address",
        name: "name",
    }
}

/// All email addresses that the workspace sends from; the list is not paginated.
///
/// Returned by [`emails().list`](super::emails::Emails::list).
///
/// Schema `email_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailList {
    /// Always `list`.
    pub type_: Option<String>,
    /// The sender addresses of all brands.
    pub data: Vec<EmailSetting>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    EmailList {
        type_: "type",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { EmailList: EmailSetting = data }

/// The headers of a part that was sent as an email.
///
/// Part of [`ConversationPart`].
///
/// Schema `email_message_metadata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailMessageMetadata {
    /// The subject line.
    pub subject: Option<String>,
    /// The sender and the recipients, each with the header that contains the address.
    pub email_address_headers: Vec<EmailAddressHeader>,
    /// The email's `Message-ID` header, which identifies the email outside Intercom. Null if unknown.
    pub message_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    EmailMessageMetadata {
        subject: "subject",
        email_address_headers: "email_address_headers",
        message_id: "message_id",
    }
}

/// A sender address of the workspace, and its settings.
///
/// Returned by [`emails().find`](super::emails::Emails::find).
///
/// Part of [`EmailList`].
///
/// Schema `email_setting`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailSetting {
    /// Always `email_setting`.
    pub type_: Option<String>,
    /// The id of these settings; see [`emails().find`](super::emails::Emails::find).
    pub id: Id,
    /// The complete address.
    pub email: Option<String>,
    /// Whether the workspace has verified the address.
    pub verified: Option<bool>,
    /// The part of the address after the `@`.
    pub domain: Option<String>,
    /// The id of the brand that uses the address; see [`brands().find`](super::brands::Brands::find).
    pub brand_id: Option<Id>,
    /// Whether emails to this address are forwarded to Intercom.
    pub forwarding_enabled: Option<bool>,
    /// The time of the last email that was forwarded to Intercom; null if there was none.
    pub forwarded_email_last_received_at: Option<Timestamp>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    EmailSetting {
        type_: "type",
        id: "id",
        email: "email",
        verified: "verified",
        domain: "domain",
        brand_id: "brand_id",
        forwarding_enabled: "forwarding_enabled",
        forwarded_email_last_received_at: "forwarded_email_last_received_at",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// The dataset, attributes and period to export.
///
/// Sent by [`data_export().enqueue_reporting_data`](super::data_export::DataExport::enqueue_reporting_data).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnqueueReportingDataRequest {
    /// The id of the dataset, such as `conversation`; from [`data_export().list_datasets`](super::data_export::DataExport::list_datasets).
    ///
    /// Required.
    pub dataset_id: Option<Id>,
    /// The [`ReportingDatasetAttribute.qualified_id`](field@ReportingDatasetAttribute::qualified_id) of each column to export; at least one column, all from the same dataset.
    ///
    /// Required.
    pub attribute_ids: Option<Vec<Id>>,
    /// The start of the period, in Unix seconds.
    ///
    /// Required.
    pub start_time: Option<i64>,
    /// The end of the period, in Unix seconds.
    ///
    /// Required.
    pub end_time: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl EnqueueReportingDataRequest {
    /// Creates an empty value. Required: `dataset_id`, `attribute_ids`, `start_time`, `end_time`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dataset_id`.
    #[inline]
    pub fn dataset_id(mut self, dataset_id: impl SetTo<Id>) -> Self {
        self.dataset_id.put(dataset_id.set_to());
        self
    }

    /// Sets `attribute_ids`.
    #[inline]
    pub fn attribute_ids(mut self, attribute_ids: impl SetToList<Id>) -> Self {
        self.attribute_ids.put(attribute_ids.set_to_list());
        self
    }

    /// Adds one item to `attribute_ids`.
    #[inline]
    pub fn attribute_id(mut self, attribute_id: impl Into<Id>) -> Self {
        push(&mut self.attribute_ids, attribute_id.into());
        self
    }

    /// Sets `start_time`.
    #[inline]
    pub fn start_time(mut self, start_time: impl SetTo<i64>) -> Self {
        self.start_time.put(start_time.set_to());
        self
    }

    /// Sets `end_time`.
    #[inline]
    pub fn end_time(mut self, end_time: impl SetTo<i64>) -> Self {
        self.end_time.put(end_time.set_to());
        self
    }
}

record! {
    EnqueueReportingDataRequest {
        dataset_id: "dataset_id",
        attribute_ids: "attribute_ids",
        start_time: "start_time",
        end_time: "end_time",
    } required { "dataset_id", "attribute_ids", "start_time", "end_time" }
}

/// A ticket that a job creates, with the same fields as the request of [`tickets().create`](super::tickets::Tickets::create).
///
/// Sent by [`tickets().enqueue`](super::tickets::Tickets::enqueue).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnqueueTicketRequest {
    /// The id of the [`TicketType`](TicketType), which determines the attributes and states of the ticket.
    ///
    /// Required.
    pub ticket_type_id: Option<Id>,
    /// The contacts of the ticket; currently, only one is allowed.
    ///
    /// Required.
    pub contacts: Option<Vec<CreateTicketRequestContact>>,
    /// The id of a conversation or ticket to link to the new ticket. A conversation can be linked to a back-office or tracker ticket. A customer ticket can be linked to a tracker ticket, or to a back-office ticket that is not shared.
    pub conversation_to_link_id: Option<Id>,
    /// The [`Company.id`](field@Company::id) of the company that the ticket is about, not the `company_id`.
    pub company_id: Option<Id>,
    /// When the ticket was created; defaults to the current time.
    pub created_at: Option<Timestamp>,
    /// The attribute values, keyed by attribute name. `_default_title_` is the title, and `_default_description_` is the description; the value of a list attribute is the id of the chosen item.
    pub ticket_attributes: Option<Map<String, Value>>,
    /// The teammate and the team to assign the ticket to; defaults to none.
    pub assignment: Option<CreateTicketRequestAssignment>,
    /// `true` sends no notifications about the new ticket.
    pub skip_notifications: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl EnqueueTicketRequest {
    /// Creates an empty value. Required: `ticket_type_id`, `contacts`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ticket_type_id`.
    #[inline]
    pub fn ticket_type_id(mut self, ticket_type_id: impl SetTo<Id>) -> Self {
        self.ticket_type_id.put(ticket_type_id.set_to());
        self
    }

    /// Sets `contacts`.
    #[inline]
    pub fn contacts(
        mut self,
        contacts: impl SetToList<CreateTicketRequestContact>,
    ) -> Self {
        self.contacts.put(contacts.set_to_list());
        self
    }

    /// Adds one item to `contacts`.
    #[inline]
    pub fn contact(mut self, contact: impl Into<CreateTicketRequestContact>) -> Self {
        push(&mut self.contacts, contact.into());
        self
    }

    /// Sets `conversation_to_link_id`.
    #[inline]
    pub fn conversation_to_link_id(
        mut self,
        conversation_to_link_id: impl SetTo<Id>,
    ) -> Self {
        self.conversation_to_link_id.put(conversation_to_link_id.set_to());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl SetTo<Id>) -> Self {
        self.company_id.put(company_id.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `ticket_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn ticket_attributes(mut self, ticket_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.ticket_attributes,
            &mut self.extra,
            "ticket_attributes",
            to_json(ticket_attributes),
        );
        self
    }

    /// Adds one entry to `ticket_attributes`.
    #[inline]
    pub fn ticket_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.ticket_attributes,
            &mut self.extra,
            "ticket_attributes",
            name.into(),
            to_json(value),
        );
        self
    }

    /// Sets `assignment`.
    #[inline]
    pub fn assignment(
        mut self,
        assignment: impl SetTo<CreateTicketRequestAssignment>,
    ) -> Self {
        self.assignment.put(assignment.set_to());
        self
    }

    /// Sets `skip_notifications`.
    #[inline]
    pub fn skip_notifications(mut self, skip_notifications: impl SetTo<bool>) -> Self {
        self.skip_notifications.put(skip_notifications.set_to());
        self
    }
}

record! {
    EnqueueTicketRequest {
        ticket_type_id: "ticket_type_id",
        contacts: "contacts",
        conversation_to_link_id: "conversation_to_link_id",
        company_id: "company_id",
        created_at: "created_at",
        ticket_attributes: "ticket_attributes",
        assignment: "assignment",
        skip_notifications: "skip_notifications",
    } required { "ticket_type_id", "contacts" }
}

/// An export of reporting data that has just been started.
///
/// Returned by [`data_export().enqueue_reporting_data`](super::data_export::DataExport::enqueue_reporting_data).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnqueuedReportingData {
    /// The id of the job, for [`data_export().find_reporting_data`](super::data_export::DataExport::find_reporting_data) and [`data_export().download_reporting_data`](super::data_export::DataExport::download_reporting_data).
    pub job_identifier: Option<String>,
    /// The initial status of the job, `pending`.
    pub status: Option<String>,
    /// Empty, because there is no download yet.
    pub download_url: Option<String>,
    /// Empty, because there is no download yet.
    pub download_expires_at: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    EnqueuedReportingData {
        job_identifier: "job_identifier",
        status: "status",
        download_url: "download_url",
        download_expires_at: "download_expires_at",
    }
}

#[cfg(feature = "client")]
job! {
    EnqueuedReportingData (FindReportingDataParams) -> Download {
        status: "/export/reporting_data/{job_identifier!get_datasets}",
        download: Some("/download/reporting_data/{job_identifier}"),
        download_params: ["app_id"],
        required: ["app_id", "client_id"],
        cancel: None,
        id: "job_identifier",
        state: "status",
        done: ["completed", "complete"],
        failed: ["failed", "no_data", "canceled"],
    }
}

/// Details of an event in a conversation, for parts that record an event.
///
/// The variant depends on [`ConversationPart.part_type`](field@ConversationPart::part_type).
///
/// Part of [`ConversationPart`].
///
/// Schema `event_details`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventDetails {
    /// A workflow set an attribute of the conversation.
    ///
    /// Matches if `workflow` and `attribute` are present.
    ConversationAttributeUpdatedByWorkflow(ConversationAttributeUpdatedByWorkflow),
    /// A workflow executed a step in the conversation.
    ///
    /// Matches if `event` is present.
    OperatorWorkflowEvent(OperatorWorkflowEvent),
    /// A custom action was started or has finished; only a finished action has a result.
    ///
    /// Matches if `action` is present.
    ///
    /// All values of `custom_action_started`, which have the same form, also decode as this variant.
    CustomActionFinished(CustomActionFinished),
    /// A teammate or a user set an attribute of the conversation; [`ConversationPart.part_type`](field@ConversationPart::part_type) shows which of the two.
    ///
    /// Matches if `attribute` or `value` is present.
    ///
    /// All values of `conversation_attribute_updated_by_user`, which have the same form, also decode as this variant.
    /// Some values of `conversation_attribute_updated_by_workflow` also decode as this variant.
    ConversationAttributeUpdatedByAdmin(ConversationAttributeUpdatedByAdmin),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<ConversationAttributeUpdatedByWorkflow> for EventDetails {
    #[inline]
    fn from(value: ConversationAttributeUpdatedByWorkflow) -> Self {
        Self::ConversationAttributeUpdatedByWorkflow(value)
    }
}

set_to_from!(EventDetails : ConversationAttributeUpdatedByWorkflow);

impl From<OperatorWorkflowEvent> for EventDetails {
    #[inline]
    fn from(value: OperatorWorkflowEvent) -> Self {
        Self::OperatorWorkflowEvent(value)
    }
}

set_to_from!(EventDetails : OperatorWorkflowEvent);

impl From<CustomActionFinished> for EventDetails {
    #[inline]
    fn from(value: CustomActionFinished) -> Self {
        Self::CustomActionFinished(value)
    }
}

set_to_from!(EventDetails : CustomActionFinished);

impl From<ConversationAttributeUpdatedByAdmin> for EventDetails {
    #[inline]
    fn from(value: ConversationAttributeUpdatedByAdmin) -> Self {
        Self::ConversationAttributeUpdatedByAdmin(value)
    }
}

set_to_from!(EventDetails : ConversationAttributeUpdatedByAdmin);

union! {
    EventDetails {
        ConversationAttributeUpdatedByWorkflow(ConversationAttributeUpdatedByWorkflow) = object().has(&["workflow", "attribute"]),
        OperatorWorkflowEvent(OperatorWorkflowEvent) = object().has(&["event"]),
        CustomActionFinished(CustomActionFinished) = object().has(&["action"]),
        ConversationAttributeUpdatedByAdmin(ConversationAttributeUpdatedByAdmin) = object().any(&["attribute", "value"]),
    }
}

/// The response of [`events().list`](super::events::Events::list): events or counts, depending on `summary`.
///
/// Returned by [`events().list`](super::events::Events::list).
///
/// Schema `event_list_or_summary`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventListOrSummary {
    /// Counts by name, if `summary` is true.
    ///
    /// Matches if `type` is `event.summary`.
    EventSummary(DataEventSummary),
    /// Events; the default.
    ///
    /// Matches if `type` is `event.list`.
    EventList(DataEventList),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<DataEventSummary> for EventListOrSummary {
    #[inline]
    fn from(value: DataEventSummary) -> Self {
        Self::EventSummary(value)
    }
}

set_to_from!(EventListOrSummary : DataEventSummary);

impl From<DataEventList> for EventListOrSummary {
    #[inline]
    fn from(value: DataEventList) -> Self {
        Self::EventList(value)
    }
}

set_to_from!(EventListOrSummary : DataEventList);

union! {
    EventListOrSummary {
        EventSummary(DataEventSummary) = object().constant("type", &["event.summary"]),
        EventList(DataEventList) = object().constant("type", &["event.list"]),
    }
}

#[cfg(feature = "client")]
page! { EventListOrSummary: DataEvent in list EventList }

/// A page from outside Intercom that Fin can use in answers, such as a page of a wiki or of a site that requires a login.
///
/// Returned by [`external_pages().create`](super::external_pages::ExternalPages::create), [`external_pages().find`](super::external_pages::ExternalPages::find), [`external_pages().update`](super::external_pages::ExternalPages::update) and [`external_pages().delete`](super::external_pages::ExternalPages::delete).
///
/// Part of [`ExternalPageList`].
///
/// Schema `external_page`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalPage {
    /// `external_page`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the page in Intercom, a number as a string.
    pub id: Id,
    /// The title; required in every update.
    pub title: Option<String>,
    /// The body, as HTML.
    pub html: Option<String>,
    /// The page's URL for customers; Fin's answers cite this URL. Absent if Fin does not cite the page.
    pub url: Option<String>,
    /// Whether Fin can use the page to answer customers.
    pub ai_agent_availability: Option<bool>,
    /// Whether Copilot can use the page to answer teammates.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the page in answers.
    pub ai_sales_agent_availability: Option<bool>,
    /// Deprecated by Intercom: use `ai_agent_availability` and `ai_copilot_availability` instead.
    pub fin_availability: Option<bool>,
    /// `en`
    pub locale: Option<Cow<'static, str>>,
    /// The id of the page's source, which determines the page's audience. See [`content_import_sources().find`](super::content_import_sources::ContentImportSources::find).
    pub source_id: Option<Id>,
    /// The page's id in the source, unique within the source.
    pub external_id: Option<Id>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// When the page's text was last ingested for Fin.
    pub last_ingested_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ExternalPage {
        type_: "type" = "external_page",
        id: "id",
        title: "title",
        html: "html",
        url: "url",
        ai_agent_availability: "ai_agent_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
        fin_availability: "fin_availability",
        locale: "locale" = "en",
        source_id: "source_id" as number,
        external_id: "external_id",
        created_at: "created_at",
        updated_at: "updated_at",
        last_ingested_at: "last_ingested_at",
    }
}

/// A page of the list of external pages, from all sources.
///
/// Returned by [`external_pages().list`](super::external_pages::ExternalPages::list).
///
/// Schema `external_pages_list`.
#[doc(alias("ExternalPagesList"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalPageList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, and the number of pages.
    pub pages: Option<PagesLink>,
    /// The number of external pages across all pages of the list.
    pub total_count: Option<i64>,
    /// The external pages of this page, with their bodies.
    pub data: Vec<ExternalPage>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ExternalPageList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { ExternalPageList: ExternalPage = data }

/// A file or a link in a message to Fin.
///
/// Part of [`ReplyFinAgentRequest`] and [`StartFinAgentRequest`].
///
/// Schema `fin_agent_attachment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentAttachment {
    /// The type, which determines the other required fields.
    ///
    /// Required.
    pub type_: Option<FinAgentAttachmentType>,
    /// The public URL; only for links.
    pub url: Option<String>,
    /// The file name; only for files.
    pub name: Option<String>,
    /// The MIME type, such as `application/pdf`; only for files.
    pub content_type: Option<String>,
    /// The content of the file, encoded as base64; only for files.
    pub data: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl FinAgentAttachment {
    /// Creates an empty value. Required: `type`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<FinAgentAttachmentType>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl SetTo<String>) -> Self {
        self.url.put(url.set_to());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `content_type`.
    #[inline]
    pub fn content_type(mut self, content_type: impl SetTo<String>) -> Self {
        self.content_type.put(content_type.set_to());
        self
    }

    /// Sets `data`.
    #[inline]
    pub fn data(mut self, data: impl SetTo<String>) -> Self {
        self.data.put(data.set_to());
        self
    }
}

record! {
    FinAgentAttachment {
        type_: "type",
        url: "url",
        name: "name",
        content_type: "content_type",
        data: "data",
    } required { "type" }
}

/// The type of an attachment: a file or a link.
///
/// Part of [`FinAgentAttachment`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentAttachmentType {
    /// A link, with `url`.
    ///
    /// `url`
    Url,
    /// A file in the request itself, with `name`, `content_type` and `data`.
    ///
    /// `file`
    File,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    FinAgentAttachmentType {
        Url = "url",
        File = "file",
    }
}

/// The attributes that could not be set, and the reasons. The rest of the request succeeded.
///
/// Part of [`ReplyFinAgentResponse`] and [`StartFinAgentResponse`].
///
/// Schema `fin_agent_attribute_errors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentAttributeErrors {
    /// The attributes of the user that could not be set; absent if there are none.
    pub user: Option<FinAgentAttributeErrorsUser>,
    /// The attributes of the conversation that could not be set; absent if there are none.
    pub conversation: Option<FinAgentAttributeErrorsConversation>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinAgentAttributeErrors {
        user: "user",
        conversation: "conversation",
    }
}

/// The attributes of the conversation that could not be set.
///
/// Part of [`FinAgentAttributeErrors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentAttributeErrorsConversation {
    /// The error messages, keyed by attribute name.
    pub attributes: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinAgentAttributeErrorsConversation {
        attributes: "attributes",
    }
}

/// The attributes of the user that could not be set.
///
/// Part of [`FinAgentAttributeErrors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentAttributeErrorsUser {
    /// The error messages, keyed by attribute name.
    pub attributes: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinAgentAttributeErrorsUser {
        attributes: "attributes",
    }
}

/// The context of a conversation with Fin.
///
/// Part of [`StartFinAgentRequest`].
///
/// Schema `fin_agent_conversation_metadata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentConversationMetadata {
    /// The last messages before Fin started, at most 10.
    pub history: Option<Vec<FinAgentMessage>>,
    /// The values of at most 10 attributes of the conversation, keyed by attribute name. The attributes must exist in Intercom.
    pub attributes: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl FinAgentConversationMetadata {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `history`.
    #[inline]
    pub fn history(mut self, history: impl SetToList<FinAgentMessage>) -> Self {
        self.history.put(history.set_to_list());
        self
    }

    /// Sets `attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn attributes(mut self, attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.attributes,
            &mut self.extra,
            "attributes",
            to_json(attributes),
        );
        self
    }

    /// Adds one entry to `attributes`.
    #[inline]
    pub fn attribute(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        put_entry(
            &mut self.attributes,
            &mut self.extra,
            "attributes",
            name.into(),
            to_json(value),
        );
        self
    }
}

record! {
    FinAgentConversationMetadata {
        history: "history",
        attributes: "attributes",
    }
}

/// Fin requests a rating from the user. Show the options, and send the choice with [`fin_agent().submit_csat`](super::fin_agent::FinAgent::submit_csat).
///
/// Received in webhooks as `FinEvent::CsatRequested`.
///
/// Schema `fin_agent_csat_requested_event`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentCsatRequestedEvent {
    /// `csat_requested`
    pub event_name: Option<Cow<'static, str>>,
    /// The id, in your application, of the conversation to rate.
    pub conversation_id: Option<Id>,
    /// The id, in your application, of the user to ask.
    pub user_id: Option<Id>,
    /// The options to show to the user.
    pub csat: Option<FinAgentCsatRequestedEventCsat>,
    /// When the event was created, with a resolution of one millisecond.
    pub created_at_ms: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinAgentCsatRequestedEvent {
        event_name: "event_name" = "csat_requested",
        conversation_id: "conversation_id",
        user_id: "user_id",
        csat: "csat",
        created_at_ms: "created_at_ms" as text,
    }
}

/// The rating that Fin requests from a user.
///
/// Part of [`FinAgentCsatRequestedEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentCsatRequestedEventCsat {
    /// The options, in display order.
    pub options: Vec<FinAgentCsatRequestedEventCsatOption>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinAgentCsatRequestedEventCsat {
        options: "options",
    }
}

/// An option of a rating.
///
/// Part of [`FinAgentCsatRequestedEventCsat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentCsatRequestedEventCsatOption {
    /// The value to send back; the same in all languages.
    pub key: Option<FinAgentCsatRequestedEventCsatOptionKey>,
    /// The emoji for this rating.
    pub emoji: Option<String>,
    /// The text to show, in the language of the conversation. Send `key` back, not this text.
    pub label: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinAgentCsatRequestedEventCsatOption {
        key: "key",
        emoji: "emoji",
        label: "label",
    }
}

/// The five ratings that a user can give Fin.
///
/// Part of [`FinAgentCsatRequestedEventCsatOption`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentCsatRequestedEventCsatOptionKey {
    /// The worst rating of five.
    ///
    /// `terrible`
    Terrible,
    /// The second worst rating of five.
    ///
    /// `bad`
    Bad,
    /// The middle rating of five.
    ///
    /// `ok`
    Ok,
    /// The second best rating of five.
    ///
    /// `good`
    Good,
    /// The best rating of five.
    ///
    /// `amazing`
    Amazing,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    FinAgentCsatRequestedEventCsatOptionKey {
        Terrible = "terrible",
        Bad = "bad",
        Ok = "ok",
        Good = "good",
        Amazing = "amazing",
    }
}

/// A message in a conversation with Fin: from the user, from a person who helps the user, or from Fin.
///
/// Part of [`FinAgentConversationMetadata`], [`ReplyFinAgentRequest`] and [`StartFinAgentRequest`].
///
/// Schema `fin_agent_message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentMessage {
    /// The author; `user` for new messages to Fin.
    ///
    /// Required.
    pub author: Option<FinAgentMessageAuthor>,
    /// HTML or plain text; Fin's messages are HTML.
    ///
    /// Required.
    pub body: Option<String>,
    /// When the message was written, preferably with milliseconds. The time is used to detect duplicate messages within 5 minutes.
    ///
    /// Required.
    pub timestamp: Option<Timestamp>,
    /// The time with milliseconds; present only in Fin's messages in events. Omit this field in requests.
    pub timestamp_ms: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl FinAgentMessage {
    /// Creates an empty value. Required: `author`, `body`, `timestamp`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `author`.
    #[inline]
    pub fn author(mut self, author: impl SetTo<FinAgentMessageAuthor>) -> Self {
        self.author.put(author.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(mut self, timestamp: impl SetTo<Timestamp>) -> Self {
        self.timestamp.put(timestamp.set_to());
        self
    }

    /// Sets `timestamp_ms`.
    #[inline]
    pub fn timestamp_ms(mut self, timestamp_ms: impl SetTo<Timestamp>) -> Self {
        self.timestamp_ms.put(timestamp_ms.set_to());
        self
    }
}

record! {
    FinAgentMessage {
        author: "author",
        body: "body",
        timestamp: "timestamp" as text,
        timestamp_ms: "timestamp_ms" as text,
    } required { "author", "body", "timestamp" }
}

/// The author of a message in a conversation with Fin.
///
/// Part of [`FinAgentMessage`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentMessageAuthor {
    /// The user of your application.
    ///
    /// `user`
    User,
    /// A person who helps the user.
    ///
    /// `agent`
    Agent,
    /// Fin itself, earlier in the conversation.
    ///
    /// `fin`
    Fin,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    FinAgentMessageAuthor {
        User = "user",
        Agent = "agent",
        Fin = "fin",
    }
}

/// Fin sent an answer, or a part of an answer, to the user.
///
/// Received in webhooks as `FinEvent::Replied`.
///
/// Schema `fin_agent_replied_event`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentRepliedEvent {
    /// `fin_replied`
    pub event_name: Option<Cow<'static, str>>,
    /// The conversation's id in your application.
    pub conversation_id: Option<Id>,
    /// The user's id in your application.
    pub user_id: Option<Id>,
    /// The complete answer.
    pub message: Option<FinAgentRepliedEventMessage>,
    /// Whether more parts of the answer can follow. The event `fin_status_updated` reports the end of the answer.
    pub status: Option<FinAgentRepliedEventStatus>,
    /// The id of the stream whose chunks this answer replaces; absent if there was no stream.
    pub stream_id: Option<Id>,
    /// When the event was created, with a resolution of one millisecond.
    pub created_at_ms: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinAgentRepliedEvent {
        event_name: "event_name" = "fin_replied",
        conversation_id: "conversation_id",
        user_id: "user_id",
        message: "message",
        status: "status",
        stream_id: "stream_id",
        created_at_ms: "created_at_ms" as text,
    }
}

/// An answer from Fin.
///
/// Part of [`FinAgentRepliedEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentRepliedEventMessage {
    /// The id of the answer; use the id to detect duplicates.
    pub id: Id,
    /// `fin`
    pub author: Option<Cow<'static, str>>,
    /// The answer as HTML, ready to show.
    pub body: Option<String>,
    /// When Fin wrote the message, to the millisecond.
    pub timestamp_ms: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinAgentRepliedEventMessage {
        id: "id",
        author: "author" = "fin",
        body: "body",
        timestamp_ms: "timestamp_ms" as text,
    }
}

/// Whether Fin has finished its answer.
///
/// Part of [`FinAgentRepliedEvent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentRepliedEventStatus {
    /// More parts of the answer can follow.
    ///
    /// `replying`
    Replying,
    /// The answer is complete. This is a legacy value; the event `fin_status_updated` reports the end of the answer reliably.
    ///
    /// `awaiting_user_reply`
    AwaitingUserReply,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    FinAgentRepliedEventStatus {
        Replying = "replying",
        AwaitingUserReply = "awaiting_user_reply",
    }
}

/// Fin's status in a conversation has changed.
///
/// Received in webhooks as `FinEvent::StatusUpdated`.
///
/// Schema `fin_agent_status_updated_event`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentStatusUpdatedEvent {
    /// `fin_status_updated`
    pub event_name: Option<Cow<'static, str>>,
    /// The conversation's id in your application.
    pub conversation_id: Option<Id>,
    /// The user's id in your application.
    pub user_id: Option<Id>,
    /// The new status, which determines the next step of the application.
    pub status: Option<FinAgentStatusUpdatedEventStatus>,
    /// A human-readable reason for the escalation; present only if the status is `escalated`.
    pub reason: Option<String>,
    /// When the event was created, with a resolution of one millisecond.
    pub created_at_ms: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinAgentStatusUpdatedEvent {
        event_name: "event_name" = "fin_status_updated",
        conversation_id: "conversation_id",
        user_id: "user_id",
        status: "status",
        reason: "reason",
        created_at_ms: "created_at_ms" as text,
    }
}

/// The status of Fin in a conversation.
///
/// Part of [`FinAgentStatusUpdatedEvent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinAgentStatusUpdatedEventStatus {
    /// Fin has finished its answer; send the user's reply with [`fin_agent().reply`](super::fin_agent::FinAgent::reply).
    ///
    /// `awaiting_user_reply`
    AwaitingUserReply,
    /// Fin has escalated the conversation to a person; see `reason`.
    ///
    /// `escalated`
    Escalated,
    /// The user's request is resolved.
    ///
    /// `resolved`
    Resolved,
    /// Fin has finished. The request for a rating can still follow.
    ///
    /// `complete`
    Complete,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    FinAgentStatusUpdatedEventStatus {
        AwaitingUserReply = "awaiting_user_reply",
        Escalated = "escalated",
        Resolved = "resolved",
        Complete = "complete",
    }
}

/// The user of your application in a conversation with Fin.
///
/// Part of [`ReplyFinAgentRequest`] and [`StartFinAgentRequest`].
///
/// Schema `fin_agent_user`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinAgentUser {
    /// The person's id in your application, called `external_id` on a [`Contact`](Contact).
    ///
    /// Required.
    pub id: Option<Id>,
    /// The person's name, if known.
    pub name: Option<String>,
    /// The person's email address, if known.
    pub email: Option<String>,
    /// The values of at most 10 attributes, keyed by attribute name. The attributes must exist in Intercom. Fin considers the attributes in its answers.
    pub attributes: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl FinAgentUser {
    /// Creates an empty value. Required: `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }

    /// Sets `attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn attributes(mut self, attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.attributes,
            &mut self.extra,
            "attributes",
            to_json(attributes),
        );
        self
    }

    /// Adds one entry to `attributes`.
    #[inline]
    pub fn attribute(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        put_entry(
            &mut self.attributes,
            &mut self.extra,
            "attributes",
            name.into(),
            to_json(value),
        );
        self
    }
}

record! {
    FinAgentUser {
        id: "id",
        name: "name",
        email: "email",
        attributes: "attributes",
    } required { "id" }
}

/// A phone call that Fin, the AI agent, handles for an external phone provider.
///
/// Returned by [`calls().find_fin_voice_call`](super::calls::Calls::find_fin_voice_call), [`calls().find_fin_voice_call_by_external_id`](super::calls::Calls::find_fin_voice_call_by_external_id), [`calls().find_fin_voice_call_by_phone_number`](super::calls::Calls::find_fin_voice_call_by_phone_number) and [`calls().register_fin_voice_call`](super::calls::Calls::register_fin_voice_call).
///
/// Part of [`FinVoiceCallList`].
///
/// Schema `ai_call_response`.
#[doc(alias("AiCallResponse"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinVoiceCall {
    /// The id of the registration; see [`calls().find_fin_voice_call`](super::calls::Calls::find_fin_voice_call).
    pub id: Id,
    /// The internal number of the workspace; the rest of the API uses a different id for the workspace.
    pub app_id: Option<Id>,
    /// The phone number of the caller, in E.164 format such as `+353861234567`.
    pub user_phone_number: Option<String>,
    /// The status: first `registered`, then `in-progress`, and after the end of the call, its outcome.
    pub status: Option<String>,
    /// The id of the call in Intercom; see [`calls().find`](super::calls::Calls::find). Null until Intercom has matched the call.
    pub intercom_call_id: Option<Id>,
    /// The id of the call in the provider's system.
    pub external_call_id: Option<Id>,
    /// The id of the call's conversation; see [`conversations().find`](super::conversations::Conversations::find). Null until Intercom has matched the call.
    pub intercom_conversation_id: Option<Id>,
    /// The parts of the phone conversation, in an undocumented format.
    pub call_transcript: Vec<Map<String, Value>>,
    /// A summary of the call, at most 256 characters long; empty if there is none.
    pub call_summary: Option<String>,
    /// The topics that Fin recognized in the call, in an undocumented format.
    pub intent: Vec<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinVoiceCall {
        id: "id" as number,
        app_id: "app_id" as number,
        user_phone_number: "user_phone_number",
        status: "status",
        intercom_call_id: "intercom_call_id",
        external_call_id: "external_call_id",
        intercom_conversation_id: "intercom_conversation_id",
        call_transcript: "call_transcript",
        call_summary: "call_summary",
        intent: "intent",
    }
}

/// The Fin Voice calls of a conversation; the list is not paginated.
///
/// Returned by [`calls().list_fin_voice_calls_by_conversation_id`](super::calls::Calls::list_fin_voice_calls_by_conversation_id).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinVoiceCallList {
    /// The calls that Intercom has matched with the conversation.
    pub data: Vec<FinVoiceCall>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    FinVoiceCallList {
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { FinVoiceCallList: FinVoiceCall = data }

/// The language of the article version to return.
///
/// Sent by [`articles().find_version`](super::articles::Articles::find_version).
#[doc(alias("RetrieveArticleVersionParams"))]
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindArticleVersionParams {}

/// Options for finding a contact by `external_id`.
///
/// Sent by [`contacts().find_by_external_id`](super::contacts::Contacts::find_by_external_id).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindContactByExternalIdParams {}

/// Options for finding a contact.
///
/// Sent by [`contacts().find`](super::contacts::Contacts::find).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindContactParams {}

/// The format of the conversation in the response.
///
/// Sent by [`conversations().find`](super::conversations::Conversations::find).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindConversationParams {}

/// Whether to return the live version or the draft.
///
/// Sent by [`data_connectors().find`](super::data_connectors::DataConnectors::find).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindDataConnectorParams {}

/// The version of a data connector to return: the live version or the draft.
///
/// Part of [`FindDataConnectorParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindDataConnectorParamsStateVersion {
    /// The version with changes that are not live yet.
    ///
    /// `draft`
    Draft,
    /// The version that workflows and Fin call.
    ///
    /// `live`
    Live,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    FindDataConnectorParamsStateVersion {
        Draft = "draft",
        Live = "live",
    }
}

/// The WhatsApp message whose status is returned.
///
/// Sent by [`messages().find_whatsapp_status`](super::messages::Messages::find_whatsapp_status).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindMessageWhatsappStatusParams {}

/// The company to find, or the companies to list. Set at most one filter; without a filter, all companies are listed.
///
/// Sent by [`companies().find_or_list`](super::companies::Companies::find_or_list).
#[doc(alias("RetrieveCompanyParams"))]
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindOrListCompanyParams {}

/// The custom object instances to list, or the `external_id` of the instance to find.
///
/// Sent by [`custom_object_instances().find_or_list`](super::custom_object_instances::CustomObjectInstances::find_or_list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindOrListCustomObjectInstanceParams {}

/// The workspace and the app that an export of reporting data belongs to.
///
/// Sent by [`data_export().find_reporting_data`](super::data_export::DataExport::find_reporting_data).
#[doc(alias("ExportReportingDataParams"))]
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindReportingDataParams {}

/// The visitor to find.
///
/// Sent by [`visitors().find`](super::visitors::Visitors::find).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindVisitorParams {}

/// The name and description of a collection in one language.
///
/// Part of [`GroupTranslatedContent`].
///
/// Schema `group_content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupContent {
    /// `group_content`
    pub type_: Option<Cow<'static, str>>,
    /// The name that customers see in this language.
    pub name: Option<String>,
    /// The text below the name; sections have no description.
    pub description: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl GroupContent {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<Cow<'static, str>>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }
}

record! {
    GroupContent {
        type_: "type" = "group_content",
        name: "name",
        description: "description",
    }
}

/// The names and descriptions of a collection in a help center with several languages, keyed by locale.
///
/// Each field is named after a locale, and is null or absent if the collection is not translated into that language.
///
/// Part of [`Collection`], [`CreateCollectionRequest`] and [`UpdateCollectionRequest`].
///
/// Schema `group_translated_content`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupTranslatedContent {
    /// `group_translated_content`
    pub type_: Option<Cow<'static, str>>,
    /// In Arabic.
    pub ar: Option<GroupContent>,
    /// In Bulgarian.
    pub bg: Option<GroupContent>,
    /// In Bosnian.
    pub bs: Option<GroupContent>,
    /// In Catalan.
    pub ca: Option<GroupContent>,
    /// In Czech.
    pub cs: Option<GroupContent>,
    /// In Danish.
    pub da: Option<GroupContent>,
    /// In German.
    pub de: Option<GroupContent>,
    /// In Greek.
    pub el: Option<GroupContent>,
    /// In English.
    pub en: Option<GroupContent>,
    /// In Spanish.
    pub es: Option<GroupContent>,
    /// In Estonian.
    pub et: Option<GroupContent>,
    /// In Finnish.
    pub fi: Option<GroupContent>,
    /// In French.
    pub fr: Option<GroupContent>,
    /// In Hebrew.
    pub he: Option<GroupContent>,
    /// In Croatian.
    pub hr: Option<GroupContent>,
    /// In Hungarian.
    pub hu: Option<GroupContent>,
    /// In Indonesian (locale `id`); this field is not an identifier.
    pub id: Option<GroupContent>,
    /// In Italian.
    pub it: Option<GroupContent>,
    /// In Japanese.
    pub ja: Option<GroupContent>,
    /// In Korean.
    pub ko: Option<GroupContent>,
    /// In Lithuanian.
    pub lt: Option<GroupContent>,
    /// In Latvian.
    pub lv: Option<GroupContent>,
    /// In Mongolian.
    pub mn: Option<GroupContent>,
    /// In Norwegian (Bokmål).
    pub nb: Option<GroupContent>,
    /// In Dutch.
    pub nl: Option<GroupContent>,
    /// In Polish.
    pub pl: Option<GroupContent>,
    /// In European Portuguese.
    pub pt: Option<GroupContent>,
    /// In Romanian.
    pub ro: Option<GroupContent>,
    /// In Russian.
    pub ru: Option<GroupContent>,
    /// In Slovenian.
    pub sl: Option<GroupContent>,
    /// In Serbian.
    pub sr: Option<GroupContent>,
    /// In Swedish.
    pub sv: Option<GroupContent>,
    /// In Turkish.
    pub tr: Option<GroupContent>,
    /// In Vietnamese.
    pub vi: Option<GroupContent>,
    /// In Brazilian Portuguese.
    pub pt_br: Option<GroupContent>,
    /// In Simplified Chinese, as written in mainland China.
    pub zh_cn: Option<GroupContent>,
    /// In Traditional Chinese, as written in Taiwan.
    pub zh_tw: Option<GroupContent>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl GroupTranslatedContent {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<Cow<'static, str>>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `ar`.
    #[inline]
    pub fn ar(mut self, ar: impl SetTo<GroupContent>) -> Self {
        self.ar.put(ar.set_to());
        self
    }

    /// Sets `bg`.
    #[inline]
    pub fn bg(mut self, bg: impl SetTo<GroupContent>) -> Self {
        self.bg.put(bg.set_to());
        self
    }

    /// Sets `bs`.
    #[inline]
    pub fn bs(mut self, bs: impl SetTo<GroupContent>) -> Self {
        self.bs.put(bs.set_to());
        self
    }

    /// Sets `ca`.
    #[inline]
    pub fn ca(mut self, ca: impl SetTo<GroupContent>) -> Self {
        self.ca.put(ca.set_to());
        self
    }

    /// Sets `cs`.
    #[inline]
    pub fn cs(mut self, cs: impl SetTo<GroupContent>) -> Self {
        self.cs.put(cs.set_to());
        self
    }

    /// Sets `da`.
    #[inline]
    pub fn da(mut self, da: impl SetTo<GroupContent>) -> Self {
        self.da.put(da.set_to());
        self
    }

    /// Sets `de`.
    #[inline]
    pub fn de(mut self, de: impl SetTo<GroupContent>) -> Self {
        self.de.put(de.set_to());
        self
    }

    /// Sets `el`.
    #[inline]
    pub fn el(mut self, el: impl SetTo<GroupContent>) -> Self {
        self.el.put(el.set_to());
        self
    }

    /// Sets `en`.
    #[inline]
    pub fn en(mut self, en: impl SetTo<GroupContent>) -> Self {
        self.en.put(en.set_to());
        self
    }

    /// Sets `es`.
    #[inline]
    pub fn es(mut self, es: impl SetTo<GroupContent>) -> Self {
        self.es.put(es.set_to());
        self
    }

    /// Sets `et`.
    #[inline]
    pub fn et(mut self, et: impl SetTo<GroupContent>) -> Self {
        self.et.put(et.set_to());
        self
    }

    /// Sets `fi`.
    #[inline]
    pub fn fi(mut self, fi: impl SetTo<GroupContent>) -> Self {
        self.fi.put(fi.set_to());
        self
    }

    /// Sets `fr`.
    #[inline]
    pub fn fr(mut self, fr: impl SetTo<GroupContent>) -> Self {
        self.fr.put(fr.set_to());
        self
    }

    /// Sets `he`.
    #[inline]
    pub fn he(mut self, he: impl SetTo<GroupContent>) -> Self {
        self.he.put(he.set_to());
        self
    }

    /// Sets `hr`.
    #[inline]
    pub fn hr(mut self, hr: impl SetTo<GroupContent>) -> Self {
        self.hr.put(hr.set_to());
        self
    }

    /// Sets `hu`.
    #[inline]
    pub fn hu(mut self, hu: impl SetTo<GroupContent>) -> Self {
        self.hu.put(hu.set_to());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<GroupContent>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `it`.
    #[inline]
    pub fn it(mut self, it: impl SetTo<GroupContent>) -> Self {
        self.it.put(it.set_to());
        self
    }

    /// Sets `ja`.
    #[inline]
    pub fn ja(mut self, ja: impl SetTo<GroupContent>) -> Self {
        self.ja.put(ja.set_to());
        self
    }

    /// Sets `ko`.
    #[inline]
    pub fn ko(mut self, ko: impl SetTo<GroupContent>) -> Self {
        self.ko.put(ko.set_to());
        self
    }

    /// Sets `lt`.
    #[inline]
    pub fn lt(mut self, lt: impl SetTo<GroupContent>) -> Self {
        self.lt.put(lt.set_to());
        self
    }

    /// Sets `lv`.
    #[inline]
    pub fn lv(mut self, lv: impl SetTo<GroupContent>) -> Self {
        self.lv.put(lv.set_to());
        self
    }

    /// Sets `mn`.
    #[inline]
    pub fn mn(mut self, mn: impl SetTo<GroupContent>) -> Self {
        self.mn.put(mn.set_to());
        self
    }

    /// Sets `nb`.
    #[inline]
    pub fn nb(mut self, nb: impl SetTo<GroupContent>) -> Self {
        self.nb.put(nb.set_to());
        self
    }

    /// Sets `nl`.
    #[inline]
    pub fn nl(mut self, nl: impl SetTo<GroupContent>) -> Self {
        self.nl.put(nl.set_to());
        self
    }

    /// Sets `pl`.
    #[inline]
    pub fn pl(mut self, pl: impl SetTo<GroupContent>) -> Self {
        self.pl.put(pl.set_to());
        self
    }

    /// Sets `pt`.
    #[inline]
    pub fn pt(mut self, pt: impl SetTo<GroupContent>) -> Self {
        self.pt.put(pt.set_to());
        self
    }

    /// Sets `ro`.
    #[inline]
    pub fn ro(mut self, ro: impl SetTo<GroupContent>) -> Self {
        self.ro.put(ro.set_to());
        self
    }

    /// Sets `ru`.
    #[inline]
    pub fn ru(mut self, ru: impl SetTo<GroupContent>) -> Self {
        self.ru.put(ru.set_to());
        self
    }

    /// Sets `sl`.
    #[inline]
    pub fn sl(mut self, sl: impl SetTo<GroupContent>) -> Self {
        self.sl.put(sl.set_to());
        self
    }

    /// Sets `sr`.
    #[inline]
    pub fn sr(mut self, sr: impl SetTo<GroupContent>) -> Self {
        self.sr.put(sr.set_to());
        self
    }

    /// Sets `sv`.
    #[inline]
    pub fn sv(mut self, sv: impl SetTo<GroupContent>) -> Self {
        self.sv.put(sv.set_to());
        self
    }

    /// Sets `tr`.
    #[inline]
    pub fn tr(mut self, tr: impl SetTo<GroupContent>) -> Self {
        self.tr.put(tr.set_to());
        self
    }

    /// Sets `vi`.
    #[inline]
    pub fn vi(mut self, vi: impl SetTo<GroupContent>) -> Self {
        self.vi.put(vi.set_to());
        self
    }

    /// Sets `pt-BR`.
    #[inline]
    pub fn pt_br(mut self, pt_br: impl SetTo<GroupContent>) -> Self {
        self.pt_br.put(pt_br.set_to());
        self
    }

    /// Sets `zh-CN`.
    #[inline]
    pub fn zh_cn(mut self, zh_cn: impl SetTo<GroupContent>) -> Self {
        self.zh_cn.put(zh_cn.set_to());
        self
    }

    /// Sets `zh-TW`.
    #[inline]
    pub fn zh_tw(mut self, zh_tw: impl SetTo<GroupContent>) -> Self {
        self.zh_tw.put(zh_tw.set_to());
        self
    }
}

record! {
    GroupTranslatedContent {
        type_: "type" = "group_translated_content",
        ar: "ar",
        bg: "bg",
        bs: "bs",
        ca: "ca",
        cs: "cs",
        da: "da",
        de: "de",
        el: "el",
        en: "en",
        es: "es",
        et: "et",
        fi: "fi",
        fr: "fr",
        he: "he",
        hr: "hr",
        hu: "hu",
        id: "id",
        it: "it",
        ja: "ja",
        ko: "ko",
        lt: "lt",
        lv: "lv",
        mn: "mn",
        nb: "nb",
        nl: "nl",
        pl: "pl",
        pt: "pt",
        ro: "ro",
        ru: "ru",
        sl: "sl",
        sr: "sr",
        sv: "sv",
        tr: "tr",
        vi: "vi",
        pt_br: "pt-BR",
        zh_cn: "zh-CN",
        zh_tw: "zh-TW",
    }
}

/// The start or the end of a pause in a teammate's work on a conversation.
///
/// Part of [`HandlingEventList`].
///
/// Schema `handling_event`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandlingEvent {
    /// The teammate who paused or resumed the work.
    pub teammate: Option<TeammateReference>,
    /// Whether the work was paused or resumed.
    pub type_: Option<HandlingEventType>,
    /// The time of the event.
    pub timestamp: Option<Timestamp>,
    /// The reason for the event, such as `Paused` or `Away`; null or absent if none was given.
    pub reason: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    HandlingEvent {
        teammate: "teammate",
        type_: "type",
        timestamp: "timestamp" as text,
        reason: "reason",
    }
}

/// The times when teammates paused or resumed their work on a conversation.
///
/// Returned by [`conversations().list_handling_events`](super::conversations::Conversations::list_handling_events).
///
/// Schema `handling_event_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandlingEventList {
    /// The events; the list is not paginated.
    pub handling_events: Vec<HandlingEvent>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    HandlingEventList {
        handling_events: "handling_events",
    }
}

#[cfg(feature = "client")]
page! { HandlingEventList: HandlingEvent = handling_events }

/// Whether a teammate paused or resumed the work on a conversation.
///
/// Part of [`HandlingEvent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandlingEventType {
    /// The teammate stopped working on the conversation.
    ///
    /// `paused`
    Paused,
    /// The teammate resumed work on the conversation.
    ///
    /// `resumed`
    Resumed,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    HandlingEventType {
        Paused = "paused",
        Resumed = "resumed",
    }
}

/// A website where customers read articles, which are sorted into collections. A workspace can have several help centers.
///
/// Returned by [`help_centers().find`](super::help_centers::HelpCenters::find).
///
/// Part of [`HelpCenterList`].
///
/// Schema `help_center`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HelpCenter {
    /// The id of the help center, a number as a string; `help_center_id` of a collection contains this id.
    pub id: Id,
    /// The id of the workspace. The ids of other objects are unique only within a workspace.
    pub workspace_id: Option<Id>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The part of the help center's Intercom URL that identifies the help center.
    pub identifier: Option<String>,
    /// Whether customers can reach the help center, as set in the help center's settings in Intercom.
    pub website_turned_on: Option<bool>,
    /// The name that only teammates see.
    pub display_name: Option<String>,
    /// The URL for customers, on the custom domain if the help center has one.
    pub url: Option<String>,
    /// The custom host name, such as `help.example.com`; null if there is none.
    pub custom_domain: Option<String>,
    /// Whether the help center is the main help center of the workspace.
    pub default: Option<bool>,
    /// The languages of the help center, such as `en`.
    pub locales: Vec<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    HelpCenter {
        id: "id",
        workspace_id: "workspace_id",
        created_at: "created_at",
        updated_at: "updated_at",
        identifier: "identifier",
        website_turned_on: "website_turned_on",
        display_name: "display_name",
        url: "url",
        custom_domain: "custom_domain",
        default: "default",
        locales: "locales",
    }
}

/// The help centers of the workspace.
///
/// Returned by [`help_centers().list`](super::help_centers::HelpCenters::list).
///
/// Schema `help_center_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HelpCenterList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// All help centers, including those that are turned off.
    pub data: Vec<HelpCenter>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    HelpCenterList {
        type_: "type" = "list",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { HelpCenterList: HelpCenter = data }

/// A redirect from a URL of a help center to one of its articles or collections.
///
/// Returned by [`help_centers().create_redirect`](super::help_centers::HelpCenters::create_redirect) and [`help_centers().find_redirect`](super::help_centers::HelpCenters::find_redirect).
///
/// Part of [`HelpCenterRedirectList`].
///
/// Schema `help_center_redirect`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HelpCenterRedirect {
    /// The id of the redirect, unique within the help center; see [`help_centers().find_redirect`](super::help_centers::HelpCenters::find_redirect).
    pub id: Id,
    /// `help_center_redirect`
    pub type_: Option<Cow<'static, str>>,
    /// The redirected URL, including the host.
    pub from_url: Option<String>,
    /// The language of the page that visitors reach. If an article has no translation into the requested language, this field is the language of the translation that is used instead.
    pub locale: Option<String>,
    /// The id of the help center; see [`help_centers().find`](super::help_centers::HelpCenters::find).
    pub help_center_id: Option<Id>,
    /// The type of the target page.
    pub target_type: Option<HelpCenterRedirectTargetType>,
    /// The id of the article or collection, depending on `target_type`.
    pub target_id: Option<Id>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    HelpCenterRedirect {
        id: "id",
        type_: "type" = "help_center_redirect",
        from_url: "from_url",
        locale: "locale",
        help_center_id: "help_center_id",
        target_type: "target_type",
        target_id: "target_id",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Confirms that a redirect was deleted.
///
/// Returned by [`help_centers().delete_redirect`](super::help_centers::HelpCenters::delete_redirect).
///
/// Schema `deleted_help_center_redirect_object`.
#[doc(alias("DeletedHelpCenterRedirectObject"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HelpCenterRedirectDeleted {
    /// The id that the redirect had.
    pub id: Id,
    /// `help_center_redirect`
    pub object: Option<Cow<'static, str>>,
    /// Always true; a failed deletion returns an error.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    HelpCenterRedirectDeleted {
        id: "id",
        object: "object" = "help_center_redirect",
        deleted: "deleted",
    }
}

/// A page of the redirects of a help center, the most recently changed first.
///
/// Returned by [`help_centers().list_redirects`](super::help_centers::HelpCenters::list_redirects).
///
/// Schema `help_center_redirect_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HelpCenterRedirectList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The position of this page in the list.
    pub pages: Option<CursorPages>,
    /// The number of redirects across all pages.
    pub total_count: Option<i64>,
    /// The redirects of this page.
    pub data: Vec<HelpCenterRedirect>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    HelpCenterRedirectList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { HelpCenterRedirectList: HelpCenterRedirect = data }

/// The type of the target page of a redirect.
///
/// Part of [`HelpCenterRedirect`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HelpCenterRedirectTargetType {
    /// An article, as in [`articles`](mod@super::articles).
    ///
    /// `article`
    Article,
    /// A collection, as in [`collections`](mod@super::collections).
    ///
    /// `collection`
    Collection,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    HelpCenterRedirectTargetType {
        Article = "article",
        Collection = "collection",
    }
}

/// A segment of an article's excerpt in search results.
///
/// Part of [`ArticleSearchHighlights`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightedSummary {
    /// Whether this segment matched the search.
    pub type_: Option<HighlightedSummaryType>,
    /// The text of the segment, including spaces.
    pub text: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    HighlightedSummary {
        type_: "type",
        text: "text",
    }
}

/// Whether a segment of an excerpt matched the search.
///
/// Part of [`HighlightedSummary`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HighlightedSummaryType {
    /// The segment matches the search and should be highlighted.
    ///
    /// `highlight`
    Highlight,
    /// The segment is text before, after or between the matches.
    ///
    /// `plain`
    Plain,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    HighlightedSummaryType {
        Highlight = "highlight",
        Plain = "plain",
    }
}

/// A segment of an article's title in search results.
///
/// Part of [`ArticleSearchHighlights`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightedTitle {
    /// Whether this segment matched the search.
    pub type_: Option<HighlightedTitleType>,
    /// The text of the segment, including spaces.
    pub text: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    HighlightedTitle {
        type_: "type",
        text: "text",
    }
}

/// Whether a segment of a title matched the search.
///
/// Part of [`HighlightedTitle`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HighlightedTitleType {
    /// The segment matches the search and should be highlighted.
    ///
    /// `highlight`
    Highlight,
    /// The segment is text before, after or between the matches.
    ///
    /// `plain`
    Plain,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    HighlightedTitleType {
        Highlight = "highlight",
        Plain = "plain",
    }
}

/// Confirms that an internal article was deleted.
///
/// Returned by [`internal_articles().delete`](super::internal_articles::InternalArticles::delete).
///
/// Schema `deleted_internal_article_object`.
#[doc(alias("DeletedInternalArticleObject"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalArticleDeleted {
    /// The id of the deleted object.
    pub id: Id,
    /// `internal_article`
    pub object: Option<Cow<'static, str>>,
    /// Always true; a failed deletion returns an error.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    InternalArticleDeleted {
        id: "id",
        object: "object" = "internal_article",
        deleted: "deleted",
    }
}

/// A page of the workspace's internal articles.
///
/// Returned by [`internal_articles().list`](super::internal_articles::InternalArticles::list).
///
/// Schema `internal_article_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalArticleList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, and the total number of pages.
    pub pages: Option<PagesLink>,
    /// The number of internal articles across all pages.
    pub total_count: Option<i64>,
    /// The internal articles of this page, with their bodies.
    pub data: Vec<InternalArticleListItem>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    InternalArticleList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { InternalArticleList: InternalArticleListItem = data }

/// An article for teammates; help centers do not show internal articles.
///
/// Unlike an [`Article`](Article), an internal article has neither translations nor the states draft and published.
///
/// Returned by [`internal_articles().create`](super::internal_articles::InternalArticles::create), [`internal_articles().find`](super::internal_articles::InternalArticles::find) and [`internal_articles().update`](super::internal_articles::InternalArticles::update).
///
/// Part of [`InternalArticleList`] and [`SearchInternalArticlesResponseData`].
///
/// Schema `internal_article_list_item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalArticleListItem {
    /// `internal_article`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the internal article, a number as a string; not valid for [`articles().find`](super::articles::Articles::find).
    pub id: Id,
    /// The article's heading, required to create an article.
    pub title: Option<String>,
    /// The body, as HTML.
    pub body: Option<String>,
    /// The content of `body`, as Markdown; null if there is none.
    pub body_markdown: Option<String>,
    /// The id of the article's owner, a teammate; not necessarily the author.
    pub owner_id: Option<Id>,
    /// The id of the teammate shown as the author.
    pub author_id: Option<Id>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The language that the article is written in, such as `en`.
    pub locale: Option<String>,
    /// The ids of the audiences for which Fin can use the article in answers. Empty if there is no limit.
    pub audience_ids: Vec<Id>,
    /// Whether Fin can use the article to answer customers.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot can use the article to answer teammates.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the article in answers.
    pub ai_sales_agent_availability: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    InternalArticleListItem {
        type_: "type" = "internal_article",
        id: "id",
        title: "title",
        body: "body",
        body_markdown: "body_markdown",
        owner_id: "owner_id" as number,
        author_id: "author_id" as number,
        created_at: "created_at",
        updated_at: "updated_at",
        locale: "locale",
        audience_ids: "audience_ids" as number,
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
    }
}

/// The IP addresses that can access a workspace. Requests and responses have the same form.
///
/// Sent by [`ip_allowlist().update`](super::ip_allowlist::IpAllowlist::update).
///
/// Returned by [`ip_allowlist().find`](super::ip_allowlist::IpAllowlist::find) and [`ip_allowlist().update`](super::ip_allowlist::IpAllowlist::update).
///
/// Schema `ip_allowlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAllowlist {
    /// Always `ip_allowlist`.
    pub type_: Option<String>,
    /// Whether addresses outside the list are blocked.
    pub enabled: Option<bool>,
    /// Individual addresses, or ranges in CIDR notation such as `192.168.0.0/24`.
    pub ip_allowlist: Option<Vec<String>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl IpAllowlist {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<String>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, enabled: impl SetTo<bool>) -> Self {
        self.enabled.put(enabled.set_to());
        self
    }

    /// Sets `ip_allowlist`.
    #[inline]
    pub fn ip_allowlist(mut self, ip_allowlist: impl SetToList<String>) -> Self {
        self.ip_allowlist.put(ip_allowlist.set_to_list());
        self
    }
}

record! {
    IpAllowlist {
        type_: "type",
        enabled: "enabled",
        ip_allowlist: "ip_allowlist",
    }
}

/// A job that Intercom runs in the background, such as creating a ticket.
///
/// Returned by [`jobs().find`](super::jobs::Jobs::find) and [`tickets().enqueue`](super::tickets::Tickets::enqueue).
///
/// Received in webhooks as `Event::Job`.
///
/// Schema `jobs`.
#[doc(alias("Jobs"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    /// `job`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the job; see [`jobs().find`](super::jobs::Jobs::find).
    pub id: Id,
    /// The API URL of the job's status; use [`jobs().find`](super::jobs::Jobs::find).
    pub url: Option<String>,
    /// The status, which is `pending` until the job has ended.
    pub status: Option<JobStatus>,
    /// The type of the created resource, such as `ticket`.
    pub resource_type: Option<String>,
    /// The id of the created resource, such as a ticket; null until the resource exists.
    pub resource_id: Option<Id>,
    /// The API URL of the created resource; null until the resource exists.
    pub resource_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Job {
        type_: "type" = "job",
        id: "id",
        url: "url",
        status: "status",
        resource_type: "resource_type",
        resource_id: "resource_id",
        resource_url: "resource_url",
    }
}

#[cfg(feature = "client")]
job! {
    Job () -> Job {
        status: "/jobs/status/{job_id}",
        download: None,
        download_params: [],
        required: [],
        cancel: None,
        id: "id",
        state: "status",
        done: ["success"],
        failed: ["failed"],
    }
}

/// The status of a job: pending, failed or successful.
///
/// Part of [`Job`].
#[doc(alias("JobsStatus"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// The job is waiting or running; request the job's status again later.
    ///
    /// `pending`
    Pending,
    /// The job has succeeded; `resource_id` is the id of the created resource.
    ///
    /// `success`
    Success,
    /// The job has failed and created nothing.
    ///
    /// `failed`
    Failed,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    JobStatus {
        Pending = "pending",
        Success = "success",
        Failed = "failed",
    }
}

/// The object to link to a tracker ticket: a conversation, or a customer ticket.
///
/// Sent by [`tickets().link_conversation`](super::tickets::Tickets::link_conversation).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkTicketConversationRequest {
    /// The id of the conversation, or [`Ticket.id`](field@Ticket::id) of the customer ticket.
    ///
    /// Required.
    pub conversation_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl LinkTicketConversationRequest {
    /// Creates an empty value. Required: `conversation_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `conversation_id`.
    #[inline]
    pub fn conversation_id(mut self, conversation_id: impl SetTo<Id>) -> Self {
        self.conversation_id.put(conversation_id.set_to());
        self
    }
}

record! {
    LinkTicketConversationRequest {
        conversation_id: "conversation_id",
    } required { "conversation_id" }
}

/// A reference to a ticket or conversation that is linked to another ticket or conversation.
///
/// Part of [`LinkedObjectList`].
///
/// Schema `linked_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedObject {
    /// The type of the object that `id` identifies: a ticket or a conversation.
    pub type_: Option<LinkedObjectType>,
    /// The id of the ticket or conversation; see [`tickets().find`](super::tickets::Tickets::find) and [`conversations().find`](super::conversations::Conversations::find).
    pub id: Id,
    /// The category of a ticket; null for conversations.
    pub category: Option<LinkedObjectCategory>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    LinkedObject {
        type_: "type",
        id: "id",
        category: "category",
    }
}

/// The category of a linked ticket.
///
/// Part of [`LinkedObject`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedObjectCategory {
    /// A ticket of a customer.
    ///
    /// `Customer`
    Customer,
    /// For teammates; the customer sees the ticket only if it is shared.
    ///
    /// `Back-office`
    BackOffice,
    /// A ticket that conversations and customer tickets about the same problem are linked to.
    ///
    /// `Tracker`
    Tracker,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    LinkedObjectCategory {
        Customer = "Customer",
        BackOffice = "Back-office",
        Tracker = "Tracker",
    }
}

/// The tickets and conversations that a conversation or ticket is linked to.
///
/// Part of [`Conversation`], [`ConversationListItem`] and [`Ticket`].
///
/// Schema `linked_object_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkedObjectList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of linked objects, including those that `data` omits.
    pub total_count: Option<i64>,
    /// Whether more objects are linked than `data` contains; no operation returns the other objects.
    pub has_more: Option<bool>,
    /// The linked tickets and conversations, at most 1000.
    pub data: Vec<LinkedObject>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    LinkedObjectList {
        type_: "type" = "list",
        total_count: "total_count",
        has_more: "has_more",
        data: "data",
    } items { "data" }
}

/// Whether a linked object is a ticket or a conversation.
///
/// Part of [`LinkedObject`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedObjectType {
    /// `ticket`
    Ticket,
    /// `conversation`
    Conversation,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    LinkedObjectType {
        Ticket = "ticket",
        Conversation = "conversation",
    }
}

/// The period of the activity log to list, and the page.
///
/// Sent by [`admins().list_activity_logs`](super::admins::Admins::list_activity_logs).
#[doc(alias("ListAdminAllActivityLogsParams"))]
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListAdminActivityLogsParams {}

/// Whether the list of teammates includes avatars.
///
/// Sent by [`admins().list`](super::admins::Admins::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListAdminsParams {}

/// The versions of an article to list: the language and the page.
///
/// Sent by [`articles().list_versions`](super::articles::Articles::list_versions).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListArticleVersionsParams {}

/// The page of articles to list, and its size.
///
/// Sent by [`articles().list`](super::articles::Articles::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListArticlesParams {}

/// The page of audiences to list, and its size.
///
/// Sent by [`audiences().list`](super::audiences::Audiences::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListAudiencesParams {}

/// The page of calls to list, and its size.
///
/// Sent by [`calls().list`](super::calls::Calls::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListCallsParams {}

/// The page of collections to list, and its size.
///
/// Sent by [`collections().list`](super::collections::Collections::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListCollectionsParams {}

/// The page of companies to list, its size, and the order of the companies.
///
/// Sent by [`companies().list`](super::companies::Companies::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListCompaniesParams {}

/// The page of a company's contacts to list, and its size.
///
/// Sent by [`companies().list_contacts`](super::companies::Companies::list_contacts).
#[doc(alias("ListCompanyAttachedContactsParams"))]
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListCompanyContactsParams {}

/// The page of a contact's companies to list, and its size.
///
/// Sent by [`contacts().list_companies`](super::contacts::Contacts::list_companies).
#[doc(alias("ListContactAttachedCompaniesParams"))]
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListContactCompaniesParams {}

/// The order of a user's merge history, and the page.
///
/// Sent by [`contacts().list_merge_history`](super::contacts::Contacts::list_merge_history).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListContactMergeHistoryParams {}

/// The order of a user's merge history.
///
/// Part of [`ListContactMergeHistoryParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListContactMergeHistoryParamsOrder {
    /// The earliest merge first.
    ///
    /// `asc`
    Asc,
    /// The latest merge first.
    ///
    /// `desc`
    Desc,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ListContactMergeHistoryParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

/// The page of contacts to list, and its size.
///
/// Sent by [`contacts().list`](super::contacts::Contacts::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListContactsParams {}

/// The page of content import sources to list, and its size.
///
/// Sent by [`content_import_sources().list`](super::content_import_sources::ContentImportSources::list).
#[doc(alias("ListAiContentImportSourcesParams"))]
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListContentImportSourcesParams {}

/// The page of the content snippets to list, and its size.
///
/// Sent by [`content_snippets().list`](super::content_snippets::ContentSnippets::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListContentSnippetsParams {}

/// Whether to include archived attributes in the list.
///
/// Sent by [`conversation_attributes().list`](super::conversation_attributes::ConversationAttributes::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListConversationAttributesParams {}

/// The page of conversations to list, and its size.
///
/// Sent by [`conversations().list`](super::conversations::Conversations::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListConversationsParams {}

/// The attributes to list.
///
/// Sent by [`data_attributes().list`](super::data_attributes::DataAttributes::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListDataAttributesParams {}

/// The model whose attributes are listed.
///
/// Part of [`ListDataAttributesParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataAttributesParamsModel {
    /// Contacts, both users and leads.
    ///
    /// `contact`
    Contact,
    /// `company`
    Company,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ListDataAttributesParamsModel {
        Contact = "contact",
        Company = "company",
    }
}

/// The calls of a data connector to list, filtered by period and result.
///
/// Sent by [`data_connectors().list_execution_results`](super::data_connectors::DataConnectors::list_execution_results).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListDataConnectorExecutionResultsParams {}

/// The failed step of the calls to list. [`DataConnectorExecutionResultErrorType`](DataConnectorExecutionResultErrorType) explains the values.
///
/// Part of [`ListDataConnectorExecutionResultsParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataConnectorExecutionResultsParamsErrorType {
    /// `request_configuration_error`
    RequestConfigurationError,
    /// `faraday_error`
    FaradayError,
    /// `3rd_party_error`
    N3rdPartyError,
    /// `response_mapping_error`
    ResponseMappingError,
    /// `token_refresh_error`
    TokenRefreshError,
    /// `fin_action_response_formatting_error`
    FinActionResponseFormattingError,
    /// `fin_action_identity_verification_error`
    FinActionIdentityVerificationError,
    /// `email_verification_error`
    EmailVerificationError,
    /// `non_fin_standalone_action_identity_verification_error`
    NonFinStandaloneActionIdentityVerificationError,
    /// `request_validation_error`
    RequestValidationError,
    /// `client_side_action_error`
    ClientSideActionError,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ListDataConnectorExecutionResultsParamsErrorType {
        RequestConfigurationError = "request_configuration_error",
        FaradayError = "faraday_error",
        N3rdPartyError = "3rd_party_error",
        ResponseMappingError = "response_mapping_error",
        TokenRefreshError = "token_refresh_error",
        FinActionResponseFormattingError = "fin_action_response_formatting_error",
        FinActionIdentityVerificationError = "fin_action_identity_verification_error",
        EmailVerificationError = "email_verification_error",
        NonFinStandaloneActionIdentityVerificationError = "non_fin_standalone_action_identity_verification_error",
        RequestValidationError = "request_validation_error",
        ClientSideActionError = "client_side_action_error",
    }
}

/// Whether the calls of a data connector are listed with their bodies.
///
/// Part of [`ListDataConnectorExecutionResultsParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataConnectorExecutionResultsParamsIncludeBodies {
    /// With the bodies of requests and responses.
    ///
    /// `true`
    True,
    /// Without bodies, the default.
    ///
    /// `false`
    False,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ListDataConnectorExecutionResultsParamsIncludeBodies {
        True = "true",
        False = "false",
    }
}

/// Whether to list the successful or the failed calls of a data connector.
///
/// Part of [`ListDataConnectorExecutionResultsParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataConnectorExecutionResultsParamsSuccess {
    /// Successful calls only.
    ///
    /// `true`
    True,
    /// Failed calls only.
    ///
    /// `false`
    False,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ListDataConnectorExecutionResultsParamsSuccess {
        True = "true",
        False = "false",
    }
}

/// The page of the data connectors to list, and its size.
///
/// Sent by [`data_connectors().list`](super::data_connectors::DataConnectors::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListDataConnectorsParams {}

/// The page of the deleted conversations to list, and the order.
///
/// Sent by [`conversations().list_deleted`](super::conversations::Conversations::list_deleted).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListDeletedConversationsParams {}

/// The person whose events are listed, and whether to return counts instead.
///
/// Sent by [`events().list`](super::events::Events::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListEventsParams {}

/// The person whose events are listed.
///
/// Part of [`ListEventsParams`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListEventsParamsFilter {
    /// For a user whose `external_id` is known.
    ///
    /// Sends `ListEventsParamsFilterByUserId`.
    ByUserId(ListEventsParamsFilterByUserId),
    /// For a contact whose id in Intercom is known; the only option for leads.
    ///
    /// Sends `ListEventsParamsFilterByIntercomUserId`.
    ByIntercomUserId(ListEventsParamsFilterByIntercomUserId),
    /// For users that your application identifies by email address.
    ///
    /// Sends `ListEventsParamsFilterByEmail`.
    ByEmail(ListEventsParamsFilterByEmail),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<ListEventsParamsFilterByUserId> for ListEventsParamsFilter {
    #[inline]
    fn from(value: ListEventsParamsFilterByUserId) -> Self {
        Self::ByUserId(value)
    }
}

set_to_from!(ListEventsParamsFilter : ListEventsParamsFilterByUserId);

impl From<ListEventsParamsFilterByIntercomUserId> for ListEventsParamsFilter {
    #[inline]
    fn from(value: ListEventsParamsFilterByIntercomUserId) -> Self {
        Self::ByIntercomUserId(value)
    }
}

set_to_from!(ListEventsParamsFilter : ListEventsParamsFilterByIntercomUserId);

impl From<ListEventsParamsFilterByEmail> for ListEventsParamsFilter {
    #[inline]
    fn from(value: ListEventsParamsFilterByEmail) -> Self {
        Self::ByEmail(value)
    }
}

set_to_from!(ListEventsParamsFilter : ListEventsParamsFilterByEmail);

union! {
    ListEventsParamsFilter {
        ByUserId(ListEventsParamsFilterByUserId) = object().has(&["user_id"]),
        ByIntercomUserId(ListEventsParamsFilterByIntercomUserId) = object().has(&["intercom_user_id"]),
        ByEmail(ListEventsParamsFilterByEmail) = object().has(&["email"]),
    }
}

/// Finds the person by email address.
///
/// Part of [`ListEventsParamsFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventsParamsFilterByEmail {
    /// The email address of a user, unescaped; the client escapes the address.
    ///
    /// Required.
    pub email: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ListEventsParamsFilterByEmail {
    /// Creates an empty value. Required: `email`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }
}

record! {
    ListEventsParamsFilterByEmail {
        email: "email",
    } required { "email" }
}

/// Finds the person by the id in Intercom; also finds leads.
///
/// Part of [`ListEventsParamsFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventsParamsFilterByIntercomUserId {
    /// The `id` of the contact.
    ///
    /// Required.
    pub intercom_user_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ListEventsParamsFilterByIntercomUserId {
    /// Creates an empty value. Required: `intercom_user_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl SetTo<Id>) -> Self {
        self.intercom_user_id.put(intercom_user_id.set_to());
        self
    }
}

record! {
    ListEventsParamsFilterByIntercomUserId {
        intercom_user_id: "intercom_user_id",
    } required { "intercom_user_id" }
}

/// Finds the person by `external_id`.
///
/// Part of [`ListEventsParamsFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventsParamsFilterByUserId {
    /// The `external_id` of the contact.
    ///
    /// Required.
    pub user_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ListEventsParamsFilterByUserId {
    /// Creates an empty value. Required: `user_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }
}

record! {
    ListEventsParamsFilterByUserId {
        user_id: "user_id",
    } required { "user_id" }
}

/// The page of external pages to list, and its size.
///
/// Sent by [`external_pages().list`](super::external_pages::ExternalPages::list).
#[doc(alias("ListAiContentExternalPagesParams"))]
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListExternalPagesParams {}

/// The page of the redirects to list, and its size.
///
/// Sent by [`help_centers().list_redirects`](super::help_centers::HelpCenters::list_redirects).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListHelpCenterRedirectsParams {}

/// The page of help centers to list, and its size.
///
/// Sent by [`help_centers().list`](super::help_centers::HelpCenters::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListHelpCentersParams {}

/// The page of internal articles to list, and its size.
///
/// Sent by [`internal_articles().list`](super::internal_articles::InternalArticles::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListInternalArticlesParams {}

/// The page of macros to list, its size, and a filter by the time of the last change.
///
/// Sent by [`macros().list`](super::macros::Macros::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListMacrosParams {}

/// The ruleset whose WhatsApp messages are listed, and the page.
///
/// Sent by [`messages().list_whatsapp_statuses`](super::messages::Messages::list_whatsapp_statuses).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListMessageWhatsappStatusesParams {}

/// The page of news items to list, and its size.
///
/// Sent by [`news_items().list`](super::news_items::NewsItems::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListNewsItemsParams {}

/// The page of a newsfeed's live items to list, and its size.
///
/// Sent by [`newsfeeds().list_items`](super::newsfeeds::Newsfeeds::list_items).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListNewsfeedItemsParams {}

/// The page of newsfeeds to list, and its size.
///
/// Sent by [`newsfeeds().list`](super::newsfeeds::Newsfeeds::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListNewsfeedsParams {}

/// The page of a contact's notes to list, and its size.
///
/// Sent by [`notes().list`](super::notes::Notes::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListNotesParams {}

/// Whether a list of segments includes the number of people in each segment.
///
/// Sent by [`segments().list`](super::segments::Segments::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListSegmentsParams {}

/// The page of the side conversations to list, and its size.
///
/// Sent by [`conversations().list_side_conversations`](super::conversations::Conversations::list_side_conversations).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListSideConversationsParams {}

/// The time after which a conversation counts as idle.
///
/// Sent by [`teams().list_metrics`](super::teams::Teams::list_metrics).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListTeamMetricsParams {}

/// A saved reply that teammates insert into conversations.
///
/// A macro can contain placeholders for attributes of the contact or the conversation. In `body`, a placeholder is an element,
/// such as `<attribute key="user.name" default="there"/>`; in `body_text`, a placeholder is in double braces, as teammates write it.
///
/// Returned by [`macros().find`](super::macros::Macros::find).
///
/// Part of [`MacroList`].
///
/// Schema `macro`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Macro {
    /// `macro`
    pub type_: Option<Cow<'static, str>>,
    /// The id, set by Intercom; unique among objects of the same type in the workspace.
    pub id: Id,
    /// The name by which teammates choose the macro.
    pub name: Option<String>,
    /// The body as HTML, in which placeholders are `attribute` elements with an HTML-escaped default. Null if the macro has no text.
    pub body: Option<String>,
    /// The body as plain text without HTML, in which placeholders are in double braces. Null if the macro has no text.
    pub body_text: Option<String>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Whether all teammates can use the macro, or only the members of certain teams.
    pub visible_to: Option<MacroVisibleTo>,
    /// The ids of the teams that can use the macro; see [`teams().find`](super::teams::Teams::find). Empty if all teammates can use the macro.
    pub visible_to_team_ids: Vec<Id>,
    /// The parts of Intercom in which the macro can be used.
    pub available_on: Vec<MacroAvailableOnItem>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Macro {
        type_: "type" = "macro",
        id: "id",
        name: "name",
        body: "body",
        body_text: "body_text",
        created_at: "created_at" as text,
        updated_at: "updated_at" as text,
        visible_to: "visible_to",
        visible_to_team_ids: "visible_to_team_ids",
        available_on: "available_on",
    }
}

/// A part of Intercom in which a macro can be used.
///
/// Part of [`Macro`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacroAvailableOnItem {
    /// Replies of teammates in the Inbox.
    ///
    /// `inbox`
    Inbox,
    /// The Messenger.
    ///
    /// `messenger`
    Messenger,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    MacroAvailableOnItem {
        Inbox = "inbox",
        Messenger = "messenger",
    }
}

/// A page of the macros of a workspace, the most recently changed first.
///
/// Returned by [`macros().list`](super::macros::Macros::list).
///
/// Schema `macro_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MacroList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The macros of this page.
    pub data: Vec<Macro>,
    /// The cursor of the next page.
    pub pages: Option<MacroListPages>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    MacroList {
        type_: "type" = "list",
        data: "data",
        pages: "pages",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { MacroList: Macro = data }

/// The size of a page of macros, and the cursor of the next page.
///
/// Part of [`MacroList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MacroListPages {
    /// `pages`
    pub type_: Option<Cow<'static, str>>,
    /// The maximum number of macros on a page.
    pub per_page: Option<i64>,
    /// The cursor of the next page; null on the last page.
    pub next: Option<MacroListPagesNext>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    MacroListPages {
        type_: "type" = "pages",
        per_page: "per_page",
        next: "next",
    }
}

/// The cursor of the next page of macros.
///
/// Part of [`MacroListPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MacroListPagesNext {
    /// The cursor; pass it as `starting_after` of the next call.
    pub starting_after: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    MacroListPagesNext {
        starting_after: "starting_after",
    }
}

/// The teammates who can use a macro.
///
/// Part of [`Macro`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacroVisibleTo {
    /// All teammates.
    ///
    /// `everyone`
    Everyone,
    /// The members of the teams in `visible_to_team_ids`.
    ///
    /// `specific_teams`
    SpecificTeams,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    MacroVisibleTo {
        Everyone = "everyone",
        SpecificTeams = "specific_teams",
    }
}

/// An action of [`conversations().manage`](super::conversations::Conversations::manage) on a conversation.
///
/// Sent by [`conversations().manage`](super::conversations::Conversations::manage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ManageConversationRequest {
    /// Assigns the conversation to a teammate or a team, or unassigns it.
    ///
    /// Sends `AssignConversationRequest`.
    Assignment(AssignConversationRequest),
    /// Closes the conversation, optionally with a last message.
    ///
    /// Sends `CloseConversationRequest`.
    Close(CloseConversationRequest),
    /// Snoozes the conversation until a given time.
    ///
    /// Sends `SnoozeConversationRequest`.
    Snoozed(SnoozeConversationRequest),
    /// Opens the conversation again after it was closed or snoozed.
    ///
    /// Sends `OpenConversationRequest`.
    Open(OpenConversationRequest),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<AssignConversationRequest> for ManageConversationRequest {
    #[inline]
    fn from(value: AssignConversationRequest) -> Self {
        Self::Assignment(value)
    }
}

set_to_from!(ManageConversationRequest : AssignConversationRequest);

impl From<CloseConversationRequest> for ManageConversationRequest {
    #[inline]
    fn from(value: CloseConversationRequest) -> Self {
        Self::Close(value)
    }
}

set_to_from!(ManageConversationRequest : CloseConversationRequest);

impl From<SnoozeConversationRequest> for ManageConversationRequest {
    #[inline]
    fn from(value: SnoozeConversationRequest) -> Self {
        Self::Snoozed(value)
    }
}

set_to_from!(ManageConversationRequest : SnoozeConversationRequest);

impl From<OpenConversationRequest> for ManageConversationRequest {
    #[inline]
    fn from(value: OpenConversationRequest) -> Self {
        Self::Open(value)
    }
}

set_to_from!(ManageConversationRequest : OpenConversationRequest);

union! {
    ManageConversationRequest {
        Assignment(AssignConversationRequest) = object().constant("message_type", &["assignment"]),
        Close(CloseConversationRequest) = object().constant("message_type", &["close"]),
        Snoozed(SnoozeConversationRequest) = object().constant("message_type", &["snoozed"]),
        Open(OpenConversationRequest) = object().constant("message_type", &["open"]),
    }
}

/// Options of a merge that are not part of the request body.
///
/// Sent by [`contacts().merge`](super::contacts::Contacts::merge).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum MergeContactParams {}

/// The lead to merge, and the user to merge it into.
///
/// Sent by [`contacts().merge`](super::contacts::Contacts::merge).
///
/// Schema `merge_contacts_request`.
#[doc(alias("MergeContactsRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeContactRequest {
    /// The id of the lead in Intercom; the id of a user is not valid. The lead no longer exists after the merge.
    ///
    /// Required.
    pub from: Option<String>,
    /// The id of the user in Intercom. The user receives the data of the lead.
    ///
    /// Required.
    pub into: Option<String>,
    /// True also merges contacts that share neither an email address nor a phone number; otherwise, such a merge fails with 400.
    pub skip_duplicate_validation: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl MergeContactRequest {
    /// Creates an empty value. Required: `from`, `into`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from`.
    #[inline]
    pub fn from(mut self, from: impl SetTo<String>) -> Self {
        self.from.put(from.set_to());
        self
    }

    /// Sets `into`.
    #[inline]
    pub fn into(mut self, into: impl SetTo<String>) -> Self {
        self.into.put(into.set_to());
        self
    }

    /// Sets `skip_duplicate_validation`.
    #[inline]
    pub fn skip_duplicate_validation(
        mut self,
        skip_duplicate_validation: impl SetTo<bool>,
    ) -> Self {
        self.skip_duplicate_validation.put(skip_duplicate_validation.set_to());
        self
    }
}

record! {
    MergeContactRequest {
        from: "from",
        into: "into",
        skip_duplicate_validation: "skip_duplicate_validation",
    } required { "from", "into" }
}

/// The conversation that another conversation is merged into.
///
/// Sent by [`conversations().merge`](super::conversations::Conversations::merge).
///
/// Schema `merge_conversations_request`.
#[doc(alias("MergeConversationsRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeConversationRequest {
    /// The id of the conversation that remains. The conversation in the path of the call is closed.
    ///
    /// Required.
    pub merge_into_conversation_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl MergeConversationRequest {
    /// Creates an empty value. Required: `merge_into_conversation_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `merge_into_conversation_id`.
    #[inline]
    pub fn merge_into_conversation_id(
        mut self,
        merge_into_conversation_id: impl SetTo<Id>,
    ) -> Self {
        self.merge_into_conversation_id.put(merge_into_conversation_id.set_to());
        self
    }
}

record! {
    MergeConversationRequest {
        merge_into_conversation_id: "merge_into_conversation_id" as number,
    } required { "merge_into_conversation_id" }
}

/// A merge into a user: the merged contact, and the time of the merge.
///
/// Part of [`Contact`], [`MergeHistoryList`] and [`MergedContact`].
///
/// Schema `merge_history_item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeHistoryItem {
    /// Always `merge_history`.
    pub type_: Option<String>,
    /// The id that the merged contact had in Intercom.
    pub source_contact_id: Option<Id>,
    /// The role that the merged contact had.
    pub source_contact_role: Option<MergeHistoryItemSourceContactRole>,
    /// When the contacts were merged. Null if unknown.
    pub merged_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    MergeHistoryItem {
        type_: "type",
        source_contact_id: "source_contact_id",
        source_contact_role: "source_contact_role",
        merged_at: "merged_at",
    }
}

/// The role of a contact before it was merged into a user.
///
/// Part of [`MergeHistoryItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeHistoryItemSourceContactRole {
    /// The source contact was a lead.
    ///
    /// `lead`
    Lead,
    /// The source contact was another user.
    ///
    /// `user`
    User,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    MergeHistoryItemSourceContactRole {
        Lead = "lead",
        User = "user",
    }
}

/// A page of the contacts that were merged into a user.
///
/// Returned by [`contacts().list_merge_history`](super::contacts::Contacts::list_merge_history).
///
/// Schema `merge_history_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeHistoryList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The merges of this page.
    pub data: Vec<MergeHistoryItem>,
    /// The cursor of the next page. Null or absent on the last page.
    pub next_cursor: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    MergeHistoryList {
        type_: "type" = "list",
        data: "data",
        next_cursor: "next_cursor",
        has_more: "has_more",
    }
}

#[cfg(feature = "client")]
page! { MergeHistoryList: MergeHistoryItem = data }

/// The contact that a lead was merged into. Used in notifications with the topic `contact.merged`.
///
/// Received in webhooks as `Event::ContactMerged`.
///
/// Schema `merged_contact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergedContact {
    /// Always `contact`.
    pub type_: Option<String>,
    /// The id of the remaining contact in Intercom; `merged_from` contains the id of the lead.
    pub id: Id,
    /// For a user, the id in your application; null if none was set. For a lead, a UUID that Intercom sets.
    pub external_id: Option<Id>,
    /// The id of the workspace. The ids of other objects are unique only within a workspace.
    pub workspace_id: Option<Id>,
    /// `user` or `lead`.
    pub role: Option<String>,
    /// The email address; null or empty if unknown.
    pub email: Option<String>,
    /// The part of `email` after the `@`.
    pub email_domain: Option<String>,
    /// The phone number with the country code, such as `+353871234567`. Null if unknown.
    pub phone: Option<String>,
    /// The full name. Null if not set.
    pub name: Option<String>,
    /// The id of the contact's owner, a teammate; null if there is none.
    pub owner_id: Option<Id>,
    /// Whether an email to the contact's address bounced permanently.
    pub has_hard_bounced: Option<bool>,
    /// Whether the contact reported one of your emails as spam.
    pub marked_email_as_spam: Option<bool>,
    /// Whether the contact is unsubscribed from all emails.
    pub unsubscribed_from_emails: Option<bool>,
    /// When the contact was added to Intercom; `signed_up_at` is the time at which the contact signed up for your product.
    pub created_at: Option<Timestamp>,
    /// When the contact was last changed.
    pub updated_at: Option<Timestamp>,
    /// When the person signed up for your product, as set by your application. Null if not set.
    pub signed_up_at: Option<Timestamp>,
    /// When the person was last seen in the Messenger, or as set by your application.
    pub last_seen_at: Option<Timestamp>,
    /// When the contact last wrote to you; null if never.
    pub last_replied_at: Option<Timestamp>,
    /// When a message was last sent to the contact; null if never.
    pub last_contacted_at: Option<Timestamp>,
    /// When the contact last opened one of your emails; null if never.
    pub last_email_opened_at: Option<Timestamp>,
    /// When the contact last followed a link in one of your emails; null if never.
    pub last_email_clicked_at: Option<Timestamp>,
    /// The language of the Messenger for this contact; null if the Messenger uses the browser's language.
    pub language_override: Option<String>,
    /// The name of the browser that the person last used, such as `chrome`. Null if the person never used the web.
    pub browser: Option<String>,
    /// The version of the browser that the person last used.
    pub browser_version: Option<String>,
    /// The language that the browser last requested, such as `en-US`.
    pub browser_language: Option<String>,
    /// The operating system that the person last used on the web, such as `OS X`.
    pub os: Option<String>,
    /// The name of your Android app that the contact used last. Null if the contact uses none.
    pub android_app_name: Option<String>,
    /// The version of your app, not of Android.
    pub android_app_version: Option<String>,
    /// The model of the phone or tablet.
    pub android_device: Option<String>,
    /// The version of Android itself.
    pub android_os_version: Option<String>,
    /// The version of Intercom's SDK inside your Android app.
    pub android_sdk_version: Option<String>,
    /// When the contact last used your Android app; null if never.
    pub android_last_seen_at: Option<Timestamp>,
    /// The name of your iOS app that the contact used last. Null if the contact uses none.
    pub ios_app_name: Option<String>,
    /// The version of your app, not of iOS.
    pub ios_app_version: Option<String>,
    /// The model of the phone or tablet.
    pub ios_device: Option<String>,
    /// The version of iOS itself.
    pub ios_os_version: Option<String>,
    /// The version of Intercom's SDK inside your iOS app.
    pub ios_sdk_version: Option<String>,
    /// When the contact last used your iOS app; null if never.
    pub ios_last_seen_at: Option<Timestamp>,
    /// Your custom attributes of people, keyed by name. Values can be strings, numbers, booleans, null or references to custom objects.
    pub custom_attributes: Option<Map<String, Value>>,
    /// The avatar of the contact; null if there is none.
    pub avatar: Option<ContactAvatar>,
    /// At most ten tags, with only their ids; [`contacts().list_tags`](super::contacts::Contacts::list_tags) returns all tags.
    pub tags: Option<ContactTags>,
    /// At most ten notes, with only their ids; [`notes().list`](super::notes::Notes::list) returns all notes with their bodies.
    pub notes: Option<ContactNotes>,
    /// At most ten companies, with only their ids; [`contacts().list_companies`](super::contacts::Contacts::list_companies) returns all companies with their data.
    pub companies: Option<ContactCompanies>,
    /// The approximate location of the last visit.
    pub location: Option<ContactLocation>,
    /// The person's social network profiles; often empty.
    pub social_profiles: Option<ContactSocialProfiles>,
    /// The earlier merges into this contact; null if the merges were not included.
    pub merge_history: Vec<MergeHistoryItem>,
    /// The page from which the person came to your site. Null if unknown.
    pub referrer: Option<String>,
    /// The campaign from the parameter `utm_campaign` of the link that brought the person to your site; null if there is none.
    pub utm_campaign: Option<String>,
    /// The link or advertisement that brought the person to your site, from the link's parameter `utm_content`; null if there is none.
    pub utm_content: Option<String>,
    /// The medium of the link, such as `email`, from the link's parameter `utm_medium`; null if there is none.
    pub utm_medium: Option<String>,
    /// The source of the link, from the link's parameter `utm_source`; null if there is none.
    pub utm_source: Option<String>,
    /// The paid search term, from the link's parameter `utm_term`; null if there is none.
    pub utm_term: Option<String>,
    /// The subscription types that the contact has opted in to, with only their ids.
    pub opted_in_subscription_types: Option<ContactSubscriptionTypes>,
    /// The subscription types that the contact has opted out of, with only their ids.
    pub opted_out_subscription_types: Option<ContactSubscriptionTypes>,
    /// Whether the contact allows push messages from your mobile apps. Null if unknown.
    pub enabled_push_messaging: Option<bool>,
    /// Whether the contact is archived; present in notifications that contain only the identity of a contact.
    pub archived: Option<bool>,
    /// Whether the contact was deleted; present in notifications that contain only the identity of a contact.
    pub deleted: Option<bool>,
    /// The phone number in a human-readable format.
    pub formatted_phone: Option<String>,
    /// Whether the contact agreed to receive SMS messages.
    pub sms_consent: Option<bool>,
    /// Whether the contact refused further SMS messages.
    pub unsubscribed_from_sms: Option<bool>,
    /// The merged lead, with only its id and type. The lead no longer exists.
    pub merged_from: Option<Reference>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    MergedContact {
        type_: "type",
        id: "id",
        external_id: "external_id",
        workspace_id: "workspace_id",
        role: "role",
        email: "email",
        email_domain: "email_domain",
        phone: "phone",
        name: "name",
        owner_id: "owner_id",
        has_hard_bounced: "has_hard_bounced",
        marked_email_as_spam: "marked_email_as_spam",
        unsubscribed_from_emails: "unsubscribed_from_emails",
        created_at: "created_at",
        updated_at: "updated_at",
        signed_up_at: "signed_up_at",
        last_seen_at: "last_seen_at",
        last_replied_at: "last_replied_at",
        last_contacted_at: "last_contacted_at",
        last_email_opened_at: "last_email_opened_at",
        last_email_clicked_at: "last_email_clicked_at",
        language_override: "language_override",
        browser: "browser",
        browser_version: "browser_version",
        browser_language: "browser_language",
        os: "os",
        android_app_name: "android_app_name",
        android_app_version: "android_app_version",
        android_device: "android_device",
        android_os_version: "android_os_version",
        android_sdk_version: "android_sdk_version",
        android_last_seen_at: "android_last_seen_at",
        ios_app_name: "ios_app_name",
        ios_app_version: "ios_app_version",
        ios_device: "ios_device",
        ios_os_version: "ios_os_version",
        ios_sdk_version: "ios_sdk_version",
        ios_last_seen_at: "ios_last_seen_at",
        custom_attributes: "custom_attributes",
        avatar: "avatar",
        tags: "tags",
        notes: "notes",
        companies: "companies",
        location: "location",
        social_profiles: "social_profiles",
        merge_history: "merge_history",
        referrer: "referrer",
        utm_campaign: "utm_campaign",
        utm_content: "utm_content",
        utm_medium: "utm_medium",
        utm_source: "utm_source",
        utm_term: "utm_term",
        opted_in_subscription_types: "opted_in_subscription_types",
        opted_out_subscription_types: "opted_out_subscription_types",
        enabled_push_messaging: "enabled_push_messaging",
        archived: "archived",
        deleted: "deleted",
        formatted_phone: "formatted_phone",
        sms_consent: "sms_consent",
        unsubscribed_from_sms: "unsubscribed_from_sms",
        merged_from: "merged_from",
    }
}

/// A message as returned by [`messages().create`](super::messages::Messages::create) and [`conversations().create`](super::conversations::Conversations::create). A message is not a conversation.
///
/// Returned by [`conversations().create`](super::conversations::Conversations::create) and [`messages().create`](super::messages::Messages::create).
///
/// Schema `message`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// `user_message` for a message of a contact, `admin_message` for a message of a teammate.
    pub type_: Option<String>,
    /// The id of the message itself; [`ConversationSource.id`](field@ConversationSource::id) contains this id once the conversation exists.
    pub id: Id,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The subject; only for emails.
    pub subject: Option<String>,
    /// The body; can be HTML.
    pub body: Option<String>,
    /// The channel. The value `in_app` in a request becomes `inapp` in the response.
    pub message_type: Option<MessageMessageType>,
    /// The id of the conversation that the message started; absent for a teammate's message until the contact has replied.
    pub conversation_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Message {
        type_: "type",
        id: "id",
        created_at: "created_at",
        subject: "subject",
        body: "body",
        message_type: "message_type",
        conversation_id: "conversation_id",
    }
}

/// The channel that a message was sent on.
///
/// Part of [`Message`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageMessageType {
    /// `email`
    Email,
    /// The Messenger.
    ///
    /// `inapp`
    Inapp,
    /// `facebook`
    Facebook,
    /// `twitter`
    Twitter,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    MessageMessageType {
        Email = "email",
        Inapp = "inapp",
        Facebook = "facebook",
        Twitter = "twitter",
    }
}

/// A group of filters of a search, joined by AND or OR.
///
/// A group can have 1 to 15 filters, and groups can be nested at most two levels deep.
///
/// Part of [`MultipleFilterSearchRequestValue`] and [`SearchRequestQuery`].
///
/// Schema `multiple_filter_search_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultipleFilterSearchRequest {
    /// The operator that joins the filters.
    pub operator: Option<MultipleFilterSearchRequestOperator>,
    /// The filters of the group, or groups nested in the group.
    pub value: Option<MultipleFilterSearchRequestValue>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl MultipleFilterSearchRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `operator`.
    #[inline]
    pub fn operator(
        mut self,
        operator: impl SetTo<MultipleFilterSearchRequestOperator>,
    ) -> Self {
        self.operator.put(operator.set_to());
        self
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl SetTo<MultipleFilterSearchRequestValue>) -> Self {
        self.value.put(value.set_to());
        self
    }
}

record! {
    MultipleFilterSearchRequest {
        operator: "operator",
        value: "value",
    }
}

/// The operator that joins the filters of a group.
///
/// Part of [`MultipleFilterSearchRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultipleFilterSearchRequestOperator {
    /// All filters must match.
    ///
    /// `AND`
    And,
    /// At least one filter must match.
    ///
    /// `OR`
    Or,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    MultipleFilterSearchRequestOperator {
        And = "AND",
        Or = "OR",
    }
}

/// The members of a search group: filters, or groups.
///
/// Part of [`MultipleFilterSearchRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MultipleFilterSearchRequestValue {
    /// Nested groups, for searches such as (A or B) and (C or D).
    ///
    /// Sends `Vec<MultipleFilterSearchRequest>`.
    Groups(Vec<MultipleFilterSearchRequest>),
    /// Individual filters, for the innermost group.
    ///
    /// Sends `Vec<SingleFilterSearchRequest>`.
    Filters(Vec<SingleFilterSearchRequest>),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<Vec<MultipleFilterSearchRequest>> for MultipleFilterSearchRequestValue {
    #[inline]
    fn from(value: Vec<MultipleFilterSearchRequest>) -> Self {
        Self::Groups(value)
    }
}

set_to_from!(MultipleFilterSearchRequestValue : Vec < MultipleFilterSearchRequest >);

impl From<Vec<SingleFilterSearchRequest>> for MultipleFilterSearchRequestValue {
    #[inline]
    fn from(value: Vec<SingleFilterSearchRequest>) -> Self {
        Self::Filters(value)
    }
}

set_to_from!(MultipleFilterSearchRequestValue : Vec < SingleFilterSearchRequest >);

union! {
    MultipleFilterSearchRequestValue {
        Groups(Vec<MultipleFilterSearchRequest>) = list(),
        Filters(Vec<SingleFilterSearchRequest>) = list(),
    }
}

/// An announcement for customers in the Messenger's newsfeeds.
///
/// Returned by [`news_items().create`](super::news_items::NewsItems::create), [`news_items().find`](super::news_items::NewsItems::find) and [`news_items().update`](super::news_items::NewsItems::update).
///
/// Part of [`NewsItemList`].
///
/// Schema `news_item`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsItem {
    /// `news-item`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the news item, a number as a string.
    pub id: Id,
    /// The id of the workspace. The ids of other objects are unique only within a workspace.
    pub workspace_id: Option<Id>,
    /// The title; required in every update.
    pub title: Option<String>,
    /// The body, as HTML.
    pub body: Option<String>,
    /// The id of the teammate shown as the sender.
    pub sender_id: Option<Id>,
    /// Whether customers can see the news item on its newsfeeds.
    pub state: Option<NewsItemState>,
    /// The newsfeeds of the item, with the times of publication. If the list is empty, customers do not see the item.
    pub newsfeed_assignments: Vec<NewsfeedAssignment>,
    /// The labels, which are visible to customers.
    pub labels: Vec<String>,
    /// The URL of the cover image; ends in `.jpg` or `.png`. Null if there is no cover image. Read-only.
    pub cover_image_url: Option<String>,
    /// The reaction emojis, in order. Empty if reactions are disabled.
    pub reactions: Vec<String>,
    /// Whether the news item appears without a notification badge on the Messenger.
    pub deliver_silently: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    NewsItem {
        type_: "type" = "news-item",
        id: "id",
        workspace_id: "workspace_id",
        title: "title",
        body: "body",
        sender_id: "sender_id" as number,
        state: "state",
        newsfeed_assignments: "newsfeed_assignments",
        labels: "labels",
        cover_image_url: "cover_image_url",
        reactions: "reactions",
        deliver_silently: "deliver_silently",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A page of news items, of the whole workspace or of one newsfeed.
///
/// Returned by [`news_items().list`](super::news_items::NewsItems::list) and [`newsfeeds().list_items`](super::newsfeeds::Newsfeeds::list_items).
///
/// Schema `paginated_news_item_response`.
#[doc(alias("PaginatedNewsItemResponse"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsItemList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, and the total number of pages.
    pub pages: Option<PagesLink>,
    /// The number of news items across all pages.
    pub total_count: Option<i64>,
    /// The news items of this page, with their bodies.
    pub data: Vec<NewsItem>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    NewsItemList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { NewsItemList: NewsItem = data }

/// A news item to create or to change; always requires a title and a sender.
///
/// Sent by [`news_items().create`](super::news_items::NewsItems::create) and [`news_items().update`](super::news_items::NewsItems::update).
///
/// Schema `news_item_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsItemRequest {
    /// The title that contacts see.
    ///
    /// Required.
    pub title: Option<String>,
    /// The body, as HTML.
    pub body: Option<String>,
    /// The id of the teammate to show as the news item's sender; must belong to the workspace.
    ///
    /// Required.
    pub sender_id: Option<Id>,
    /// `live` lets customers see the news item on its newsfeeds.
    pub state: Option<NewsItemRequestState>,
    /// True shows the news item without a notification badge on the Messenger.
    pub deliver_silently: Option<bool>,
    /// The labels, which are visible to customers.
    pub labels: Option<Vec<String>>,
    /// The emojis that customers can react with, in order. An empty list disables reactions.
    pub reactions: Option<Vec<String>>,
    /// The newsfeeds of the item, on which customers see the item once it is live.
    pub newsfeed_assignments: Option<Vec<NewsfeedAssignment>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl NewsItemRequest {
    /// Creates an empty value. Required: `title`, `sender_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `sender_id`.
    #[inline]
    pub fn sender_id(mut self, sender_id: impl SetTo<Id>) -> Self {
        self.sender_id.put(sender_id.set_to());
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl SetTo<NewsItemRequestState>) -> Self {
        self.state.put(state.set_to());
        self
    }

    /// Sets `deliver_silently`.
    #[inline]
    pub fn deliver_silently(mut self, deliver_silently: impl SetTo<bool>) -> Self {
        self.deliver_silently.put(deliver_silently.set_to());
        self
    }

    /// Sets `labels`.
    #[inline]
    pub fn labels(mut self, labels: impl SetToList<String>) -> Self {
        self.labels.put(labels.set_to_list());
        self
    }

    /// Adds one item to `labels`.
    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        push(&mut self.labels, label.into());
        self
    }

    /// Sets `reactions`.
    #[inline]
    pub fn reactions(mut self, reactions: impl SetToList<String>) -> Self {
        self.reactions.put(reactions.set_to_list());
        self
    }

    /// Adds one item to `reactions`.
    #[inline]
    pub fn reaction(mut self, reaction: impl Into<String>) -> Self {
        push(&mut self.reactions, reaction.into());
        self
    }

    /// Sets `newsfeed_assignments`.
    #[inline]
    pub fn newsfeed_assignments(
        mut self,
        newsfeed_assignments: impl SetToList<NewsfeedAssignment>,
    ) -> Self {
        self.newsfeed_assignments.put(newsfeed_assignments.set_to_list());
        self
    }

    /// Adds one item to `newsfeed_assignments`.
    #[inline]
    pub fn newsfeed_assignment(
        mut self,
        newsfeed_assignment: impl Into<NewsfeedAssignment>,
    ) -> Self {
        push(&mut self.newsfeed_assignments, newsfeed_assignment.into());
        self
    }
}

record! {
    NewsItemRequest {
        title: "title",
        body: "body",
        sender_id: "sender_id" as number,
        state: "state",
        deliver_silently: "deliver_silently",
        labels: "labels",
        reactions: "reactions",
        newsfeed_assignments: "newsfeed_assignments",
    } required { "title", "sender_id" }
}

/// Whether customers can see a news item.
///
/// Part of [`NewsItemRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewsItemRequestState {
    /// Hides the news item from customers. Publication dates that are sent with the item are ignored.
    ///
    /// `draft`
    Draft,
    /// Shows the news item on the newsfeeds that it is assigned to.
    ///
    /// `live`
    Live,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    NewsItemRequestState {
        Draft = "draft",
        Live = "live",
    }
}

/// Whether customers can see a news item.
///
/// Part of [`NewsItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewsItemState {
    /// Only teammates see the news item, regardless of its newsfeeds.
    ///
    /// `draft`
    Draft,
    /// Customers see the news item on the newsfeeds that it is assigned to.
    ///
    /// `live`
    Live,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    NewsItemState {
        Draft = "draft",
        Live = "live",
    }
}

/// A channel of news items for an audience in the Messenger.
///
/// Returned by [`newsfeeds().find`](super::newsfeeds::Newsfeeds::find).
///
/// Part of [`NewsfeedList`].
///
/// Schema `newsfeed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Newsfeed {
    /// The id of the newsfeed, a number as a string; `newsfeed_id` of an assignment contains this id.
    pub id: Id,
    /// `newsfeed`
    pub type_: Option<Cow<'static, str>>,
    /// The name that only teammates see.
    pub name: Option<String>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Newsfeed {
        id: "id",
        type_: "type" = "newsfeed",
        name: "name",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A newsfeed that a news item is assigned to, and the time of publication.
///
/// Part of [`NewsItem`] and [`NewsItemRequest`].
///
/// Schema `newsfeed_assignment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsfeedAssignment {
    /// The id of the newsfeed, from [`newsfeeds().list`](super::newsfeeds::Newsfeeds::list).
    pub newsfeed_id: Option<Id>,
    /// When the news item was published; cannot be in the future. Use a past time for imported news. Ignored for drafts.
    pub published_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl NewsfeedAssignment {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `newsfeed_id`.
    #[inline]
    pub fn newsfeed_id(mut self, newsfeed_id: impl SetTo<Id>) -> Self {
        self.newsfeed_id.put(newsfeed_id.set_to());
        self
    }

    /// Sets `published_at`.
    #[inline]
    pub fn published_at(mut self, published_at: impl SetTo<Timestamp>) -> Self {
        self.published_at.put(published_at.set_to());
        self
    }
}

record! {
    NewsfeedAssignment {
        newsfeed_id: "newsfeed_id" as number,
        published_at: "published_at",
    }
}

/// A page of the workspace's newsfeeds, without their news items.
///
/// Returned by [`newsfeeds().list`](super::newsfeeds::Newsfeeds::list).
///
/// Schema `paginated_newsfeed_response`.
#[doc(alias("PaginatedNewsfeedResponse"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewsfeedList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, and the total number of pages.
    pub pages: Option<PagesLink>,
    /// The number of newsfeeds across all pages.
    pub total_count: Option<i64>,
    /// The newsfeeds of this page.
    pub data: Vec<Newsfeed>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    NewsfeedList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { NewsfeedList: Newsfeed = data }

/// A note about a contact or a company, visible only to teammates.
///
/// Returned by [`companies().create_note`](super::companies::Companies::create_note), [`notes().create`](super::notes::Notes::create) and [`notes().find`](super::notes::Notes::find).
///
/// Part of [`NoteList`].
///
/// Schema `note`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// Always `note`.
    pub type_: Option<String>,
    /// The id of the note; see [`notes().find`](super::notes::Notes::find).
    pub id: Id,
    /// When the note was written; notes do not change afterwards.
    pub created_at: Option<Timestamp>,
    /// A reference to the contact that the note is about, with only the contact's id; null for a note about a company. [`contacts().find`](super::contacts::Contacts::find) returns the other fields.
    pub contact: Option<NoteContact>,
    /// A reference to the company that the note is about, with only the company's id; null for a note about a contact. [`companies().find`](super::companies::Companies::find) returns the other fields.
    pub company: Option<NoteCompany>,
    /// The teammate who wrote the note.
    pub author: Option<Admin>,
    /// The body, as HTML.
    pub body: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Note {
        type_: "type",
        id: "id",
        created_at: "created_at",
        contact: "contact",
        company: "company",
        author: "author",
        body: "body",
    }
}

/// The company that a note is about.
///
/// Part of [`Note`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteCompany {
    /// Always `company`.
    pub type_: Option<String>,
    /// The id of the company in Intercom; [`companies().find`](super::companies::Companies::find) returns the other fields.
    pub id: Id,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    NoteCompany {
        type_: "type",
        id: "id",
    }
}

/// The contact that a note is about.
///
/// Part of [`Note`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteContact {
    /// Always `contact`.
    pub type_: Option<String>,
    /// The id of the contact in Intercom; [`contacts().find`](super::contacts::Contacts::find) returns the other fields.
    pub id: Id,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    NoteContact {
        type_: "type",
        id: "id",
    }
}

/// A page of the notes on one contact or company.
///
/// Returned by [`companies().list_notes`](super::companies::Companies::list_notes) and [`notes().list`](super::notes::Notes::list).
///
/// Schema `note_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteList {
    /// Always `list`.
    pub type_: Option<String>,
    /// The notes of this page, with their bodies.
    pub data: Vec<Note>,
    /// The number of notes across all pages.
    pub total_count: Option<i64>,
    /// The next page.
    pub pages: Option<PagesLink>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    NoteList {
        type_: "type",
        data: "data",
        total_count: "total_count",
        pages: "pages",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { NoteList: Note = data }

/// A date on which a schedule's regular hours do not apply, such as a public holiday.
///
/// Returned by [`office_hours().create_exception`](super::office_hours::OfficeHours::create_exception), [`office_hours().find_exception`](super::office_hours::OfficeHours::find_exception) and [`office_hours().update_exception`](super::office_hours::OfficeHours::update_exception).
///
/// Part of [`OfficeHoursExceptionList`].
///
/// Schema `office_hours_exception`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfficeHoursException {
    /// Always `office_hours_exception`.
    pub type_: Option<String>,
    /// The id of the exception, unique within the workspace; see [`office_hours().find_exception`](super::office_hours::OfficeHours::find_exception).
    pub id: Id,
    /// The id of the schedule that the exception changes.
    pub office_hours_schedule_id: Option<Id>,
    /// The date, in the format `YYYY-MM-DD`.
    pub exception_date: Option<String>,
    /// Whether the date is closed or has other hours.
    pub exception_type: Option<OfficeHoursExceptionExceptionType>,
    /// The name that teammates see; null if there is none.
    pub name: Option<String>,
    /// The open hours of the date, in minutes from midnight. Null if the date is closed.
    pub time_intervals: Vec<OfficeHoursTimeInterval>,
    /// Whether the exception applies to the same date of every year.
    pub recurring_annually: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    OfficeHoursException {
        type_: "type",
        id: "id",
        office_hours_schedule_id: "office_hours_schedule_id",
        exception_date: "exception_date",
        exception_type: "exception_type",
        name: "name",
        time_intervals: "time_intervals",
        recurring_annually: "recurring_annually",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Confirms that an exception of an office hours schedule was deleted.
///
/// Returned by [`office_hours().delete_exception`](super::office_hours::OfficeHours::delete_exception).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfficeHoursExceptionDeleted {
    /// The id of the deleted exception.
    pub id: Id,
    /// Always `office_hours_exception`.
    pub object: Option<String>,
    /// Always true; a failed deletion returns an error.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    OfficeHoursExceptionDeleted {
        id: "id",
        object: "object",
        deleted: "deleted",
    }
}

/// The effect of an exception on its date.
///
/// Part of [`OfficeHoursException`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficeHoursExceptionExceptionType {
    /// The schedule is closed on the date.
    ///
    /// `closed`
    Closed,
    /// The hours of the exception apply instead of the regular hours.
    ///
    /// `custom_hours`
    CustomHours,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    OfficeHoursExceptionExceptionType {
        Closed = "closed",
        CustomHours = "custom_hours",
    }
}

/// All exceptions of an office hours schedule; the list is not paginated.
///
/// Returned by [`office_hours().list_exceptions`](super::office_hours::OfficeHours::list_exceptions).
///
/// Schema `office_hours_exception_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfficeHoursExceptionList {
    /// Always `office_hours_exception.list`.
    pub type_: Option<String>,
    /// The exceptions of the schedule.
    pub data: Vec<OfficeHoursException>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    OfficeHoursExceptionList {
        type_: "type",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { OfficeHoursExceptionList: OfficeHoursException = data }

/// The hours of a week in which a workspace, or a part of it, is open.
///
/// Dates with other hours are exceptions, which [`office_hours().list_exceptions`](super::office_hours::OfficeHours::list_exceptions) returns.
///
/// Returned by [`office_hours().create_schedule`](super::office_hours::OfficeHours::create_schedule), [`office_hours().find_schedule`](super::office_hours::OfficeHours::find_schedule) and [`office_hours().update_schedule`](super::office_hours::OfficeHours::update_schedule).
///
/// Part of [`OfficeHoursScheduleList`].
///
/// Schema `office_hours_schedule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfficeHoursSchedule {
    /// Always `office_hours_schedule`.
    pub type_: Option<String>,
    /// The id of the schedule, unique within the workspace; see [`office_hours().find_schedule`](super::office_hours::OfficeHours::find_schedule).
    pub id: Id,
    /// The name that teammates see.
    pub name: Option<String>,
    /// The time zone of the hours, as an IANA name such as `America/New_York`.
    pub time_zone_name: Option<String>,
    /// The open hours, in minutes from Monday 00:00.
    pub time_intervals: Vec<OfficeHoursTimeInterval>,
    /// Whether the schedule is always open. Read-only.
    pub twenty_four_seven: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    OfficeHoursSchedule {
        type_: "type",
        id: "id",
        name: "name",
        time_zone_name: "time_zone_name",
        time_intervals: "time_intervals",
        twenty_four_seven: "twenty_four_seven",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Confirms that an office hours schedule was deleted.
///
/// Returned by [`office_hours().delete_schedule`](super::office_hours::OfficeHours::delete_schedule).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfficeHoursScheduleDeleted {
    /// The id that the schedule had.
    pub id: Id,
    /// Always `office_hours_schedule`.
    pub object: Option<String>,
    /// Always true; a failed deletion returns an error.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    OfficeHoursScheduleDeleted {
        id: "id",
        object: "object",
        deleted: "deleted",
    }
}

/// All office hours schedules of a workspace; the list is not paginated.
///
/// Returned by [`office_hours().list_schedules`](super::office_hours::OfficeHours::list_schedules).
///
/// Schema `office_hours_schedule_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfficeHoursScheduleList {
    /// Always `office_hours_schedule.list`.
    pub type_: Option<String>,
    /// The schedules, without their exceptions.
    pub data: Vec<OfficeHoursSchedule>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    OfficeHoursScheduleList {
        type_: "type",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { OfficeHoursScheduleList: OfficeHoursSchedule = data }

/// A period of open hours, from one minute to another.
///
/// In a schedule, minutes count from Monday 00:00, so Tuesday 09:00 is 1980 and the end of the week is 10080. In an exception,
/// minutes count from midnight of the date of the exception, and the end of the day is 1440.
///
/// Part of [`CreateOfficeHoursExceptionRequest`], [`CreateOfficeHoursScheduleRequest`], [`OfficeHoursException`], [`OfficeHoursSchedule`], [`UpdateOfficeHoursExceptionRequest`] and [`UpdateOfficeHoursScheduleRequest`].
///
/// Schema `office_hours_time_interval`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfficeHoursTimeInterval {
    /// The start of the period, in minutes. In a schedule, the value must be a multiple of 15.
    pub start_minute: Option<i64>,
    /// The end of the period, in minutes. In a schedule, the value must be a multiple of 15.
    pub end_minute: Option<i64>,
    /// The day of the week, from 0 for Monday to 6 for Sunday. Read-only: Intercom derives the day from `start_minute`, or from the date of the exception.
    pub day_of_week: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl OfficeHoursTimeInterval {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `start_minute`.
    #[inline]
    pub fn start_minute(mut self, start_minute: impl SetTo<i64>) -> Self {
        self.start_minute.put(start_minute.set_to());
        self
    }

    /// Sets `end_minute`.
    #[inline]
    pub fn end_minute(mut self, end_minute: impl SetTo<i64>) -> Self {
        self.end_minute.put(end_minute.set_to());
        self
    }
}

record! {
    OfficeHoursTimeInterval {
        start_minute: "start_minute",
        end_minute: "end_minute",
        day_of_week: "day_of_week",
    }
}

/// Opens a conversation that is closed or snoozed.
///
/// Part of [`ManageConversationRequest`].
///
/// Schema `open_conversation_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenConversationRequest {
    /// The id of the teammate who opens the conversation.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl OpenConversationRequest {
    /// Creates an empty value. Required: `admin_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }
}

record! {
    OpenConversationRequest {
        admin_id: "admin_id",
    } constants { "message_type" = "open" } required { "admin_id" }
}

/// An action of a workflow in a conversation, in parts with the type `operator_workflow_event`.
///
/// Part of [`EventDetails`].
///
/// Schema `operator_workflow_event`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatorWorkflowEvent {
    /// The workflow, with only its name.
    pub workflow: Option<OperatorWorkflowEventWorkflow>,
    /// The step that the workflow has executed, and its result.
    pub event: Option<OperatorWorkflowEventEvent>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    OperatorWorkflowEvent {
        workflow: "workflow",
        event: "event",
    }
}

/// A step that a workflow has executed in a conversation.
///
/// Part of [`OperatorWorkflowEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatorWorkflowEventEvent {
    /// The type of the step.
    pub type_: Option<String>,
    /// The result of the step.
    pub result: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    OperatorWorkflowEventEvent {
        type_: "type",
        result: "result",
    }
}

/// The workflow that executed a step in a conversation.
///
/// Part of [`OperatorWorkflowEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperatorWorkflowEventWorkflow {
    /// The name of the workflow; the event does not contain the workflow's id.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    OperatorWorkflowEventWorkflow {
        name: "name",
    }
}

/// The number of a page, and the URL of the next page.
///
/// Part of [`ActivityLogList`], [`ArticleList`], [`CallList`], [`CollectionList`], [`CompanyAttachedContacts`], [`CompanyList`], [`ContactAttachedCompanies`], [`ContentImportSourceList`], [`CustomObjectInstancePage`], [`DeletedConversationList`], [`ExternalPageList`], [`InternalArticleList`], [`NewsItemList`], [`NewsfeedList`], [`NoteList`], [`SearchArticlesResponse`] and [`SegmentList`].
///
/// Schema `pages_link`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PagesLink {
    /// `pages`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, starting at 1.
    pub page: Option<i64>,
    /// The URL of the next page; null or absent on the last page.
    pub next: Option<String>,
    /// The requested page size or the default; the last page can contain fewer items.
    pub per_page: Option<i64>,
    /// The total number of pages at the current page size.
    pub total_pages: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    PagesLink {
        type_: "type" = "pages",
        page: "page",
        next: "next",
        per_page: "per_page",
        total_pages: "total_pages",
    }
}

/// A file that is attached to a part of a conversation or ticket.
///
/// Part of [`ConversationPart`], [`ConversationSource`], [`TicketPart`] and [`TicketReply`].
///
/// Schema `part_attachment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartAttachment {
    /// `upload` for a file.
    pub type_: Option<String>,
    /// The file name, as uploaded.
    pub name: Option<String>,
    /// The download URL, which expires 30 minutes after the response; request the conversation or ticket again for a new URL.
    pub url: Option<String>,
    /// The MIME type, such as `image/png`.
    pub content_type: Option<String>,
    /// The size of the file in bytes.
    pub filesize: Option<i64>,
    /// The width in pixels; only for images.
    pub width: Option<i64>,
    /// The height in pixels; only for images.
    pub height: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    PartAttachment {
        type_: "type",
        name: "name",
        url: "url",
        content_type: "content_type",
        filesize: "filesize",
        width: "width",
        height: "height",
    }
}

/// An SMS that was sent to move a caller to the Messenger.
///
/// Returned by [`phone_call_redirects().create`](super::phone_call_redirects::PhoneCallRedirects::create).
///
/// Schema `phone_switch`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneSwitch {
    /// `phone_call_redirect`
    pub type_: Option<Cow<'static, str>>,
    /// The phone number that the SMS was sent to, in E.164 format.
    pub phone: Option<String>,
    /// The link to the Messenger in the SMS.
    pub url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    PhoneSwitch {
        type_: "type" = "phone_call_redirect",
        phone: "phone",
        url: "url",
    }
}

/// A test notification, which does not report an event.
///
/// Received in webhooks as `Event::Ping`.
///
/// Schema `ping`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ping {
    /// `ping`
    pub type_: Option<Cow<'static, str>>,
    /// A human-readable message.
    pub message: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Ping {
        type_: "type" = "ping",
        message: "message",
    }
}

/// A condition of an audience: an attribute, an operator, and a value to compare with the attribute.
///
/// Part of [`Audience`], [`CreateAudienceRequest`] and [`UpdateAudienceRequest`].
///
/// Schema `predicate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Predicate {
    /// The attribute, such as `role`, `company.name` or `custom_attributes.plan`.
    pub attribute: Option<String>,
    /// The type of the attribute, such as `string` or `role`.
    pub type_: Option<String>,
    /// The operator, such as `eq` or `contains`. The operators of audiences differ from the operators of searches.
    pub comparison: Option<String>,
    /// The value, always as a string.
    pub value: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl Predicate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute`.
    #[inline]
    pub fn attribute(mut self, attribute: impl SetTo<String>) -> Self {
        self.attribute.put(attribute.set_to());
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<String>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `comparison`.
    #[inline]
    pub fn comparison(mut self, comparison: impl SetTo<String>) -> Self {
        self.comparison.put(comparison.set_to());
        self
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl SetTo<String>) -> Self {
        self.value.put(value.set_to());
        self
    }
}

record! {
    Predicate {
        attribute: "attribute",
        type_: "type",
        comparison: "comparison",
        value: "value",
    }
}

/// The languages in which to publish a staged draft.
///
/// Sent by [`articles().publish_draft`](super::articles::Articles::publish_draft).
///
/// Schema `publish_article_draft_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishArticleDraftRequest {
    /// The languages to publish; required in a workspace with several languages. Each language must have staged changes.
    pub locales: Option<Vec<String>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl PublishArticleDraftRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `locales`.
    #[inline]
    pub fn locales(mut self, locales: impl SetToList<String>) -> Self {
        self.locales.put(locales.set_to_list());
        self
    }

    /// Adds one item to `locales`.
    #[inline]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        push(&mut self.locales, locale.into());
        self
    }
}

record! {
    PublishArticleDraftRequest {
        locales: "locales",
    }
}

/// A button that a quick reply offers to the contact.
///
/// Part of [`AdminReplyConversationRequest`].
///
/// Schema `quick_reply_option`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuickReplyOption {
    /// The text on the button.
    ///
    /// Required.
    pub text: Option<String>,
    /// The id of the button, chosen by the caller. A click on the button creates a part whose metadata contains this id.
    ///
    /// Required.
    pub uuid: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl QuickReplyOption {
    /// Creates an empty value. Required: `text`, `uuid`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    #[inline]
    pub fn text(mut self, text: impl SetTo<String>) -> Self {
        self.text.put(text.set_to());
        self
    }

    /// Sets `uuid`.
    #[inline]
    pub fn uuid(mut self, uuid: impl SetTo<String>) -> Self {
        self.uuid.put(uuid.set_to());
        self
    }
}

record! {
    QuickReplyOption {
        text: "text",
        uuid: "uuid",
    } required { "text", "uuid" }
}

/// A contact who receives a message.
///
/// Part of [`CreateMessageRequestBcc`], [`CreateMessageRequestCc`] and [`CreateMessageRequestTo`].
///
/// Schema `recipient`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recipient {
    /// The role of the contact.
    ///
    /// Required.
    pub type_: Option<RecipientType>,
    /// The id of the contact in Intercom, not the `external_id`.
    pub id: Option<Id>,
    /// The contact's `external_id`, instead of `id`.
    pub user_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl Recipient {
    /// Creates an empty value. Required: `type`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<RecipientType>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }
}

record! {
    Recipient {
        type_: "type",
        id: "id",
        user_id: "user_id",
    } required { "type" }
}

/// The role of a contact who receives a message.
///
/// Part of [`Recipient`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// A contact whose role is user.
    ///
    /// `user`
    User,
    /// A contact whose role is lead.
    ///
    /// `lead`
    Lead,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    RecipientType {
        User = "user",
        Lead = "lead",
    }
}

/// The message of a conversation to redact.
///
/// Sent by [`conversations().redact`](super::conversations::Conversations::redact).
///
/// Schema `redact_conversation_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RedactConversationRequest {
    /// A part: anything after the first message.
    ///
    /// Sends `RedactConversationRequestConversationPart`.
    ConversationPart(RedactConversationRequestConversationPart),
    /// The first message, if a contact wrote it.
    ///
    /// Sends `RedactConversationRequestSource`.
    Source(RedactConversationRequestSource),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<RedactConversationRequestConversationPart> for RedactConversationRequest {
    #[inline]
    fn from(value: RedactConversationRequestConversationPart) -> Self {
        Self::ConversationPart(value)
    }
}

set_to_from!(RedactConversationRequest : RedactConversationRequestConversationPart);

impl From<RedactConversationRequestSource> for RedactConversationRequest {
    #[inline]
    fn from(value: RedactConversationRequestSource) -> Self {
        Self::Source(value)
    }
}

set_to_from!(RedactConversationRequest : RedactConversationRequestSource);

union! {
    RedactConversationRequest {
        ConversationPart(RedactConversationRequestConversationPart) = object().constant("type", &["conversation_part"]),
        Source(RedactConversationRequestSource) = object().constant("type", &["source"]),
    }
}

/// A part of a conversation to redact; the part must have a body.
///
/// Part of [`RedactConversationRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedactConversationRequestConversationPart {
    /// The id of the conversation that the part belongs to.
    ///
    /// Required.
    pub conversation_id: Option<Id>,
    /// The [`ConversationPart.id`](field@ConversationPart::id) of the part.
    ///
    /// Required.
    pub conversation_part_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl RedactConversationRequestConversationPart {
    /// Creates an empty value. Required: `conversation_id`, `conversation_part_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `conversation_id`.
    #[inline]
    pub fn conversation_id(mut self, conversation_id: impl SetTo<Id>) -> Self {
        self.conversation_id.put(conversation_id.set_to());
        self
    }

    /// Sets `conversation_part_id`.
    #[inline]
    pub fn conversation_part_id(mut self, conversation_part_id: impl SetTo<Id>) -> Self {
        self.conversation_part_id.put(conversation_part_id.set_to());
        self
    }
}

record! {
    RedactConversationRequestConversationPart {
        conversation_id: "conversation_id",
        conversation_part_id: "conversation_part_id",
    } constants { "type" = "conversation_part" } required { "conversation_id", "conversation_part_id" }
}

/// The first message of a conversation, to redact. A contact must have written the message.
///
/// Part of [`RedactConversationRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedactConversationRequestSource {
    /// The id of the conversation that the message started.
    ///
    /// Required.
    pub conversation_id: Option<Id>,
    /// The [`ConversationSource.id`](field@ConversationSource::id) of the message.
    ///
    /// Required.
    pub source_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl RedactConversationRequestSource {
    /// Creates an empty value. Required: `conversation_id`, `source_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `conversation_id`.
    #[inline]
    pub fn conversation_id(mut self, conversation_id: impl SetTo<Id>) -> Self {
        self.conversation_id.put(conversation_id.set_to());
        self
    }

    /// Sets `source_id`.
    #[inline]
    pub fn source_id(mut self, source_id: impl SetTo<Id>) -> Self {
        self.source_id.put(source_id.set_to());
        self
    }
}

record! {
    RedactConversationRequestSource {
        conversation_id: "conversation_id",
        source_id: "source_id",
    } constants { "type" = "source" } required { "conversation_id", "source_id" }
}

/// A reference to an object, such as a teammate, a contact or a team; contains the object's type and id.
///
/// Part of [`ConversationPart`], [`ConversationRating`], [`ConversationTeammates`], [`MergedContact`], [`Tag`] and [`TicketPart`].
///
/// Schema `reference`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reference {
    /// The type of the referenced object, such as `admin`, `contact` or `team`; `nobody_admin` means no teammate.
    pub type_: Option<String>,
    /// The id of the referenced object; null if there is none, for example if nobody is assigned.
    pub id: Id,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Reference {
        type_: "type",
        id: "id",
    }
}

/// A call in the system of an external phone provider, to register for Fin Voice.
///
/// Sent by [`calls().register_fin_voice_call`](super::calls::Calls::register_fin_voice_call).
///
/// Schema `register_fin_voice_call_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFinVoiceCallRequest {
    /// The phone number of the caller, in E.164 format such as `+353861234567`.
    ///
    /// Required.
    pub phone_number: Option<String>,
    /// The id of the call in the provider's system. If the call is already registered, the request fails with 409.
    ///
    /// Required.
    pub call_id: Option<Id>,
    /// The provider; defaults to `aws_connect`.
    pub source: Option<RegisterFinVoiceCallRequestSource>,
    /// Details about the call, in any form.
    pub data: Update<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl RegisterFinVoiceCallRequest {
    /// Creates an empty value. Required: `phone_number`, `call_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `phone_number`.
    #[inline]
    pub fn phone_number(mut self, phone_number: impl SetTo<String>) -> Self {
        self.phone_number.put(phone_number.set_to());
        self
    }

    /// Sets `call_id`.
    #[inline]
    pub fn call_id(mut self, call_id: impl SetTo<Id>) -> Self {
        self.call_id.put(call_id.set_to());
        self
    }

    /// Sets `source`.
    #[inline]
    pub fn source(
        mut self,
        source: impl SetTo<RegisterFinVoiceCallRequestSource>,
    ) -> Self {
        self.source.put(source.set_to());
        self
    }

    /// Sets `data` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn data(mut self, data: impl Serialize) -> Self {
        put_entries(&mut self.data, &mut self.extra, "data", to_json(data));
        self
    }

    /// Clears `data` by sending null.
    #[inline]
    pub fn clear_data(mut self) -> Self {
        self.data = Update::Clear;
        self
    }
}

record! {
    RegisterFinVoiceCallRequest {
        phone_number: "phone_number",
        call_id: "call_id",
        source: "source",
        data: "data",
    } required { "phone_number", "call_id" }
}

/// The phone provider of a Fin Voice call.
///
/// Part of [`RegisterFinVoiceCallRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterFinVoiceCallRequestSource {
    /// Five9.
    ///
    /// `five9`
    Five9,
    /// Zoom Phone.
    ///
    /// `zoom_phone`
    ZoomPhone,
    /// Amazon Connect; the default.
    ///
    /// `aws_connect`
    AwsConnect,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    RegisterFinVoiceCallRequestSource {
        Five9 = "five9",
        ZoomPhone = "zoom_phone",
        AwsConnect = "aws_connect",
    }
}

/// A reply to a conversation, by a teammate or by a contact.
///
/// Sent by [`conversations().reply`](super::conversations::Conversations::reply).
///
/// Schema `reply_conversation_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyConversationRequest {
    /// A reply of a teammate, or a note for teammates.
    ///
    /// Sends `AdminReplyConversationRequest`.
    Admin(AdminReplyConversationRequest),
    /// A reply of a contact, identified by the id in Intercom, which users and leads have.
    ///
    /// Sends `ContactReplyIntercomUserIdRequest`.
    ContactIntercomUserId(ContactReplyIntercomUserIdRequest),
    /// A reply of a contact, identified by email address.
    ///
    /// Sends `ContactReplyEmailRequest`.
    ContactEmail(ContactReplyEmailRequest),
    /// A reply of a contact, identified by `external_id`.
    ///
    /// Sends `ContactReplyUserIdRequest`.
    ContactUserId(ContactReplyUserIdRequest),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<AdminReplyConversationRequest> for ReplyConversationRequest {
    #[inline]
    fn from(value: AdminReplyConversationRequest) -> Self {
        Self::Admin(value)
    }
}

set_to_from!(ReplyConversationRequest : AdminReplyConversationRequest);

impl From<ContactReplyIntercomUserIdRequest> for ReplyConversationRequest {
    #[inline]
    fn from(value: ContactReplyIntercomUserIdRequest) -> Self {
        Self::ContactIntercomUserId(value)
    }
}

set_to_from!(ReplyConversationRequest : ContactReplyIntercomUserIdRequest);

impl From<ContactReplyEmailRequest> for ReplyConversationRequest {
    #[inline]
    fn from(value: ContactReplyEmailRequest) -> Self {
        Self::ContactEmail(value)
    }
}

set_to_from!(ReplyConversationRequest : ContactReplyEmailRequest);

impl From<ContactReplyUserIdRequest> for ReplyConversationRequest {
    #[inline]
    fn from(value: ContactReplyUserIdRequest) -> Self {
        Self::ContactUserId(value)
    }
}

set_to_from!(ReplyConversationRequest : ContactReplyUserIdRequest);

union! {
    ReplyConversationRequest {
        Admin(AdminReplyConversationRequest) = object().constant("type", &["admin"]),
        ContactIntercomUserId(ContactReplyIntercomUserIdRequest) = object().has(&["intercom_user_id"]),
        ContactEmail(ContactReplyEmailRequest) = object().has(&["email"]),
        ContactUserId(ContactReplyUserIdRequest) = object().has(&["user_id"]),
    }
}

/// The user's next message to Fin.
///
/// Sent by [`fin_agent().reply`](super::fin_agent::FinAgent::reply).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyFinAgentRequest {
    /// The id that the conversation was started with.
    ///
    /// Required.
    pub conversation_id: Option<Id>,
    /// The message to pass on to Fin.
    ///
    /// Required.
    pub message: Option<FinAgentMessage>,
    /// The user who wrote the message; the same user as in [`fin_agent().start`](super::fin_agent::FinAgent::start).
    ///
    /// Required.
    pub user: Option<FinAgentUser>,
    /// At most 10 files or links for Fin to process.
    pub attachments: Option<Vec<FinAgentAttachment>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ReplyFinAgentRequest {
    /// Creates an empty value. Required: `conversation_id`, `message`, `user`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `conversation_id`.
    #[inline]
    pub fn conversation_id(mut self, conversation_id: impl SetTo<Id>) -> Self {
        self.conversation_id.put(conversation_id.set_to());
        self
    }

    /// Sets `message`.
    #[inline]
    pub fn message(mut self, message: impl SetTo<FinAgentMessage>) -> Self {
        self.message.put(message.set_to());
        self
    }

    /// Sets `user`.
    #[inline]
    pub fn user(mut self, user: impl SetTo<FinAgentUser>) -> Self {
        self.user.put(user.set_to());
        self
    }

    /// Sets `attachments`.
    #[inline]
    pub fn attachments(
        mut self,
        attachments: impl SetToList<FinAgentAttachment>,
    ) -> Self {
        self.attachments.put(attachments.set_to_list());
        self
    }

    /// Adds one item to `attachments`.
    #[inline]
    pub fn attachment(mut self, attachment: impl Into<FinAgentAttachment>) -> Self {
        push(&mut self.attachments, attachment.into());
        self
    }
}

record! {
    ReplyFinAgentRequest {
        conversation_id: "conversation_id",
        message: "message",
        user: "user",
        attachments: "attachments",
    } required { "conversation_id", "message", "user" }
}

/// Confirms that Fin has received the user's reply. Fin's answer arrives as an event.
///
/// Returned by [`fin_agent().reply`](super::fin_agent::FinAgent::reply).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyFinAgentResponse {
    /// The conversation's id in your application, as in the request.
    pub conversation_id: Option<Id>,
    /// The user's id in your application, as in the request.
    pub user_id: Option<Id>,
    /// The status; normally `thinking`, because Fin has only just started.
    pub status: Option<ReplyFinAgentResponseStatus>,
    /// The time of this response, as a date and time string with milliseconds.
    pub created_at_ms: Option<Timestamp>,
    /// The attributes that could not be set, and the reasons. Fin has nevertheless received the message.
    pub errors: Option<FinAgentAttributeErrors>,
    /// The URL of a stream of Fin's events, if streams are enabled. The token in the URL is valid for 3 minutes after it is issued, but is revoked earlier if Fin waits for the user or has finished.
    pub sse_subscription_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ReplyFinAgentResponse {
        conversation_id: "conversation_id",
        user_id: "user_id",
        status: "status",
        created_at_ms: "created_at_ms" as text,
        errors: "errors",
        sse_subscription_url: "sse_subscription_url",
    }
}

/// The status of Fin after the user's reply.
///
/// Part of [`ReplyFinAgentResponse`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyFinAgentResponseStatus {
    /// Fin is working on an answer.
    ///
    /// `thinking`
    Thinking,
    /// Fin is sending its answer, which can have several parts.
    ///
    /// `replying`
    Replying,
    /// Fin has answered and expects [`fin_agent().reply`](super::fin_agent::FinAgent::reply).
    ///
    /// `awaiting_user_reply`
    AwaitingUserReply,
    /// Fin has handed the conversation over to a person.
    ///
    /// `escalated`
    Escalated,
    /// The user's request is resolved.
    ///
    /// `resolved`
    Resolved,
    /// Fin has finished, and the application continues the conversation.
    ///
    /// `complete`
    Complete,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ReplyFinAgentResponseStatus {
        Thinking = "thinking",
        Replying = "replying",
        AwaitingUserReply = "awaiting_user_reply",
        Escalated = "escalated",
        Resolved = "resolved",
        Complete = "complete",
    }
}

/// A reply to a ticket, by a teammate or on behalf of a contact. The contact is identified in one of three ways.
///
/// Sent by [`tickets().reply`](super::tickets::Tickets::reply).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyTicketRequest {
    /// A reply of a teammate, or a note for teammates.
    ///
    /// Sends `ReplyTicketRequestAdmin`.
    Admin(ReplyTicketRequestAdmin),
    /// A reply of a contact, identified by the id in Intercom.
    ///
    /// Sends `ReplyTicketRequestContactIntercomUserId`.
    ContactIntercomUserId(ReplyTicketRequestContactIntercomUserId),
    /// A reply of a contact, identified by `external_id`.
    ///
    /// Sends `ReplyTicketRequestContactUserId`.
    ContactUserId(ReplyTicketRequestContactUserId),
    /// A reply of a contact, identified by email address.
    ///
    /// Sends `ReplyTicketRequestContactEmail`.
    ContactEmail(ReplyTicketRequestContactEmail),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<ReplyTicketRequestAdmin> for ReplyTicketRequest {
    #[inline]
    fn from(value: ReplyTicketRequestAdmin) -> Self {
        Self::Admin(value)
    }
}

set_to_from!(ReplyTicketRequest : ReplyTicketRequestAdmin);

impl From<ReplyTicketRequestContactIntercomUserId> for ReplyTicketRequest {
    #[inline]
    fn from(value: ReplyTicketRequestContactIntercomUserId) -> Self {
        Self::ContactIntercomUserId(value)
    }
}

set_to_from!(ReplyTicketRequest : ReplyTicketRequestContactIntercomUserId);

impl From<ReplyTicketRequestContactUserId> for ReplyTicketRequest {
    #[inline]
    fn from(value: ReplyTicketRequestContactUserId) -> Self {
        Self::ContactUserId(value)
    }
}

set_to_from!(ReplyTicketRequest : ReplyTicketRequestContactUserId);

impl From<ReplyTicketRequestContactEmail> for ReplyTicketRequest {
    #[inline]
    fn from(value: ReplyTicketRequestContactEmail) -> Self {
        Self::ContactEmail(value)
    }
}

set_to_from!(ReplyTicketRequest : ReplyTicketRequestContactEmail);

union! {
    ReplyTicketRequest {
        Admin(ReplyTicketRequestAdmin) = object().constant("type", &["admin"]),
        ContactIntercomUserId(ReplyTicketRequestContactIntercomUserId) = object().has(&["intercom_user_id"]),
        ContactUserId(ReplyTicketRequestContactUserId) = object().has(&["user_id"]),
        ContactEmail(ReplyTicketRequestContactEmail) = object().has(&["email"]),
    }
}

/// A teammate's reply to a ticket, or a note for teammates.
///
/// Part of [`ReplyTicketRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyTicketRequestAdmin {
    /// Whether to suppress the notifications about the reply.
    pub skip_notifications: Option<bool>,
    /// The visibility: to the contact (`comment`, `quick_reply`) or only to teammates (`note`).
    ///
    /// Required.
    pub message_type: Option<AdminReplyTicketRequestMessageType>,
    /// The body, required for comments and notes. Notes accept some HTML.
    pub body: Option<String>,
    /// The id of the teammate shown as the author.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The buttons for the contact; required for a `quick_reply`.
    pub reply_options: Option<Vec<AdminReplyTicketRequestReplyOption>>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The files to attach, at most 10; the request contains the contents of the files.
    pub attachment_files: Option<Vec<File>>,
    /// True copies a note on a back-office ticket to all linked conversations. Other replies are not copied.
    pub cross_post: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ReplyTicketRequestAdmin {
    /// Creates an empty value. Required: `message_type`, `admin_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `skip_notifications`.
    #[inline]
    pub fn skip_notifications(mut self, skip_notifications: impl SetTo<bool>) -> Self {
        self.skip_notifications.put(skip_notifications.set_to());
        self
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl SetTo<AdminReplyTicketRequestMessageType>,
    ) -> Self {
        self.message_type.put(message_type.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `reply_options`.
    #[inline]
    pub fn reply_options(
        mut self,
        reply_options: impl SetToList<AdminReplyTicketRequestReplyOption>,
    ) -> Self {
        self.reply_options.put(reply_options.set_to_list());
        self
    }

    /// Adds one item to `reply_options`.
    #[inline]
    pub fn reply_option(
        mut self,
        reply_option: impl Into<AdminReplyTicketRequestReplyOption>,
    ) -> Self {
        push(&mut self.reply_options, reply_option.into());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(mut self, attachment_urls: impl SetToList<String>) -> Self {
        self.attachment_urls.put(attachment_urls.set_to_list());
        self
    }

    /// Adds one item to `attachment_urls`.
    #[inline]
    pub fn attachment_url(mut self, attachment_url: impl Into<String>) -> Self {
        push(&mut self.attachment_urls, attachment_url.into());
        self
    }

    /// Sets `attachment_files`.
    #[inline]
    pub fn attachment_files(mut self, attachment_files: impl SetToList<File>) -> Self {
        self.attachment_files.put(attachment_files.set_to_list());
        self
    }

    /// Adds one item to `attachment_files`.
    #[inline]
    pub fn attachment_file(mut self, attachment_file: impl Into<File>) -> Self {
        push(&mut self.attachment_files, attachment_file.into());
        self
    }

    /// Sets `cross_post`.
    #[inline]
    pub fn cross_post(mut self, cross_post: impl SetTo<bool>) -> Self {
        self.cross_post.put(cross_post.set_to());
        self
    }
}

record! {
    ReplyTicketRequestAdmin {
        skip_notifications: "skip_notifications",
        message_type: "message_type",
        body: "body",
        admin_id: "admin_id",
        created_at: "created_at",
        reply_options: "reply_options",
        attachment_urls: "attachment_urls",
        attachment_files: "attachment_files",
        cross_post: "cross_post",
    } constants { "type" = "admin" } required { "message_type", "admin_id" }
}

/// A contact's reply to a ticket; the contact is identified by email address.
///
/// Part of [`ReplyTicketRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyTicketRequestContactEmail {
    /// Whether to suppress the notifications about the reply.
    pub skip_notifications: Option<bool>,
    /// Whether the contact writes a comment or chooses a button.
    ///
    /// Required.
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// The text of the contact's message.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The button that the contact chose; required for a `quick_reply`.
    pub reply_options: Option<Vec<ContactReplyBaseRequestReplyOption>>,
    /// The email address of the contact who replies.
    ///
    /// Required.
    pub email: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ReplyTicketRequestContactEmail {
    /// Creates an empty value. Required: `message_type`, `email`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `skip_notifications`.
    #[inline]
    pub fn skip_notifications(mut self, skip_notifications: impl SetTo<bool>) -> Self {
        self.skip_notifications.put(skip_notifications.set_to());
        self
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl SetTo<ContactReplyBaseRequestMessageType>,
    ) -> Self {
        self.message_type.put(message_type.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(mut self, attachment_urls: impl SetToList<String>) -> Self {
        self.attachment_urls.put(attachment_urls.set_to_list());
        self
    }

    /// Adds one item to `attachment_urls`.
    #[inline]
    pub fn attachment_url(mut self, attachment_url: impl Into<String>) -> Self {
        push(&mut self.attachment_urls, attachment_url.into());
        self
    }

    /// Sets `reply_options`.
    #[inline]
    pub fn reply_options(
        mut self,
        reply_options: impl SetToList<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        self.reply_options.put(reply_options.set_to_list());
        self
    }

    /// Adds one item to `reply_options`.
    #[inline]
    pub fn reply_option(
        mut self,
        reply_option: impl Into<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        push(&mut self.reply_options, reply_option.into());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }
}

record! {
    ReplyTicketRequestContactEmail {
        skip_notifications: "skip_notifications",
        message_type: "message_type",
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        reply_options: "reply_options",
        email: "email",
    } constants { "type" = "user" } required { "message_type", "email" }
}

/// A contact's reply to a ticket; the contact is identified by the id in Intercom.
///
/// Part of [`ReplyTicketRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyTicketRequestContactIntercomUserId {
    /// Whether to suppress the notifications about the reply.
    pub skip_notifications: Option<bool>,
    /// Whether the contact writes a comment or chooses a button.
    ///
    /// Required.
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// The text of the contact's message.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The button that the contact chose; required for a `quick_reply`.
    pub reply_options: Option<Vec<ContactReplyBaseRequestReplyOption>>,
    /// The [`Contact.id`](field@Contact::id) of the contact who replies.
    ///
    /// Required.
    pub intercom_user_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ReplyTicketRequestContactIntercomUserId {
    /// Creates an empty value. Required: `message_type`, `intercom_user_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `skip_notifications`.
    #[inline]
    pub fn skip_notifications(mut self, skip_notifications: impl SetTo<bool>) -> Self {
        self.skip_notifications.put(skip_notifications.set_to());
        self
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl SetTo<ContactReplyBaseRequestMessageType>,
    ) -> Self {
        self.message_type.put(message_type.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(mut self, attachment_urls: impl SetToList<String>) -> Self {
        self.attachment_urls.put(attachment_urls.set_to_list());
        self
    }

    /// Adds one item to `attachment_urls`.
    #[inline]
    pub fn attachment_url(mut self, attachment_url: impl Into<String>) -> Self {
        push(&mut self.attachment_urls, attachment_url.into());
        self
    }

    /// Sets `reply_options`.
    #[inline]
    pub fn reply_options(
        mut self,
        reply_options: impl SetToList<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        self.reply_options.put(reply_options.set_to_list());
        self
    }

    /// Adds one item to `reply_options`.
    #[inline]
    pub fn reply_option(
        mut self,
        reply_option: impl Into<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        push(&mut self.reply_options, reply_option.into());
        self
    }

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl SetTo<Id>) -> Self {
        self.intercom_user_id.put(intercom_user_id.set_to());
        self
    }
}

record! {
    ReplyTicketRequestContactIntercomUserId {
        skip_notifications: "skip_notifications",
        message_type: "message_type",
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        reply_options: "reply_options",
        intercom_user_id: "intercom_user_id",
    } constants { "type" = "user" } required { "message_type", "intercom_user_id" }
}

/// A contact's reply to a ticket; the contact is identified by `external_id`.
///
/// Part of [`ReplyTicketRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyTicketRequestContactUserId {
    /// Whether to suppress the notifications about the reply.
    pub skip_notifications: Option<bool>,
    /// Whether the contact writes a comment or chooses a button.
    ///
    /// Required.
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// The text of the contact's message.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The button that the contact chose; required for a `quick_reply`.
    pub reply_options: Option<Vec<ContactReplyBaseRequestReplyOption>>,
    /// The [`Contact.external_id`](field@Contact::external_id) of the contact who replies.
    ///
    /// Required.
    pub user_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ReplyTicketRequestContactUserId {
    /// Creates an empty value. Required: `message_type`, `user_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `skip_notifications`.
    #[inline]
    pub fn skip_notifications(mut self, skip_notifications: impl SetTo<bool>) -> Self {
        self.skip_notifications.put(skip_notifications.set_to());
        self
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl SetTo<ContactReplyBaseRequestMessageType>,
    ) -> Self {
        self.message_type.put(message_type.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(mut self, attachment_urls: impl SetToList<String>) -> Self {
        self.attachment_urls.put(attachment_urls.set_to_list());
        self
    }

    /// Adds one item to `attachment_urls`.
    #[inline]
    pub fn attachment_url(mut self, attachment_url: impl Into<String>) -> Self {
        push(&mut self.attachment_urls, attachment_url.into());
        self
    }

    /// Sets `reply_options`.
    #[inline]
    pub fn reply_options(
        mut self,
        reply_options: impl SetToList<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        self.reply_options.put(reply_options.set_to_list());
        self
    }

    /// Adds one item to `reply_options`.
    #[inline]
    pub fn reply_option(
        mut self,
        reply_option: impl Into<ContactReplyBaseRequestReplyOption>,
    ) -> Self {
        push(&mut self.reply_options, reply_option.into());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }
}

record! {
    ReplyTicketRequestContactUserId {
        skip_notifications: "skip_notifications",
        message_type: "message_type",
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        reply_options: "reply_options",
        user_id: "user_id",
    } constants { "type" = "user" } required { "message_type", "user_id" }
}

/// A job that exports reporting data, and its status.
///
/// Returned by [`data_export().find_reporting_data`](super::data_export::DataExport::find_reporting_data).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingDataExport {
    /// The id of the job, for [`data_export().download_reporting_data`](super::data_export::DataExport::download_reporting_data).
    pub job_identifier: Option<String>,
    /// The status, such as `pending`, `complete` or `failed`.
    pub status: Option<String>,
    /// The URL of the data; empty if there is no download. [`data_export().download_reporting_data`](super::data_export::DataExport::download_reporting_data) downloads the data.
    pub download_url: Option<String>,
    /// When the download expires; empty if there is no download.
    pub download_expires_at: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ReportingDataExport {
        job_identifier: "job_identifier",
        status: "status",
        download_url: "download_url",
        download_expires_at: "download_expires_at",
    }
}

#[cfg(feature = "client")]
job! {
    ReportingDataExport (FindReportingDataParams) -> Download {
        status: "/export/reporting_data/{job_identifier!get_datasets}",
        download: Some("/download/reporting_data/{job_identifier}"),
        download_params: ["app_id"],
        required: ["app_id", "client_id"],
        cancel: None,
        id: "job_identifier",
        state: "status",
        done: ["completed", "complete"],
        failed: ["failed", "no_data", "canceled"],
    }
}

/// A table of reporting data that can be exported, such as the table of conversations.
///
/// Part of [`ReportingDatasetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingDataset {
    /// The id of the dataset, for [`EnqueueReportingDataRequest.dataset_id`](field@EnqueueReportingDataRequest::dataset_id).
    pub id: Id,
    /// The name in Intercom's reports.
    pub name: Option<String>,
    /// A description of the dataset's rows.
    pub description: Option<String>,
    /// The id of the column that the period of an export applies to.
    pub default_time_attribute_id: Option<Id>,
    /// The columns of the dataset.
    pub attributes: Vec<ReportingDatasetAttribute>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ReportingDataset {
        id: "id",
        name: "name",
        description: "description",
        default_time_attribute_id: "default_time_attribute_id",
        attributes: "attributes",
    }
}

/// A column of a dataset.
///
/// Part of [`ReportingDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingDatasetAttribute {
    /// The name of the column without its table. Columns of different tables can have the same name; `qualified_id` is unique.
    pub id: Id,
    /// The table and the name of the column, such as `conversation.conversation_id`, for [`EnqueueReportingDataRequest.attribute_ids`](field@EnqueueReportingDataRequest::attribute_ids).
    pub qualified_id: Option<Id>,
    /// The name in Intercom's reports.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ReportingDatasetAttribute {
        id: "id",
        qualified_id: "qualified_id",
        name: "name",
    }
}

/// All datasets that can be exported; the list is not paginated.
///
/// Returned by [`data_export().list_datasets`](super::data_export::DataExport::list_datasets).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportingDatasetList {
    /// Always `list`.
    pub type_: Option<String>,
    /// The datasets, with all their attributes.
    pub data: Vec<ReportingDataset>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    ReportingDatasetList {
        type_: "type",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { ReportingDatasetList: ReportingDataset = data }

/// An action, and the items of content to apply the action to.
///
/// Sent by [`content().run_bulk_action`](super::content::Content::run_bulk_action).
///
/// Schema `content_bulk_action_request`.
#[doc(alias("ContentBulkActionRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContentBulkActionRequest {
    /// The action. Some actions require another field of the request.
    ///
    /// Required.
    pub action: Option<RunContentBulkActionRequestAction>,
    /// The items, at most 1,000. Items of a type that the action does not support are ignored.
    ///
    /// Required.
    pub content_ids: Option<Vec<RunContentBulkActionRequestContentId>>,
    /// The agents that can use the content; required for `set_availability`.
    pub availability: Option<RunContentBulkActionRequestAvailability>,
    /// The segments to add or remove; required for `set_audience`.
    pub audience: Option<RunContentBulkActionRequestAudience>,
    /// The tags to add or remove; required for `update_tags`.
    pub tags: Option<RunContentBulkActionRequestTags>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl RunContentBulkActionRequest {
    /// Creates an empty value. Required: `action`, `content_ids`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `action`.
    #[inline]
    pub fn action(
        mut self,
        action: impl SetTo<RunContentBulkActionRequestAction>,
    ) -> Self {
        self.action.put(action.set_to());
        self
    }

    /// Sets `content_ids`.
    #[inline]
    pub fn content_ids(
        mut self,
        content_ids: impl SetToList<RunContentBulkActionRequestContentId>,
    ) -> Self {
        self.content_ids.put(content_ids.set_to_list());
        self
    }

    /// Adds one item to `content_ids`.
    #[inline]
    pub fn content_id(
        mut self,
        content_id: impl Into<RunContentBulkActionRequestContentId>,
    ) -> Self {
        push(&mut self.content_ids, content_id.into());
        self
    }

    /// Sets `availability`.
    #[inline]
    pub fn availability(
        mut self,
        availability: impl SetTo<RunContentBulkActionRequestAvailability>,
    ) -> Self {
        self.availability.put(availability.set_to());
        self
    }

    /// Sets `audience`.
    #[inline]
    pub fn audience(
        mut self,
        audience: impl SetTo<RunContentBulkActionRequestAudience>,
    ) -> Self {
        self.audience.put(audience.set_to());
        self
    }

    /// Sets `tags`.
    #[inline]
    pub fn tags(mut self, tags: impl SetTo<RunContentBulkActionRequestTags>) -> Self {
        self.tags.put(tags.set_to());
        self
    }
}

record! {
    RunContentBulkActionRequest {
        action: "action",
        content_ids: "content_ids",
        availability: "availability",
        audience: "audience",
        tags: "tags",
    } required { "action", "content_ids" }
}

/// An action on many content items.
///
/// Part of [`RunContentBulkActionRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunContentBulkActionRequestAction {
    /// Publishes articles, each in one language. Applies to `article_content` only.
    ///
    /// `publish`
    Publish,
    /// Unpublishes articles, each in one language. Applies to `article_content` only.
    ///
    /// `unpublish`
    Unpublish,
    /// Permanently deletes the content. Applies to `article_content`, `content_snippet`, `file_source_content` and `internal_article`.
    ///
    /// `delete`
    Delete,
    /// Sets which agents can use the content. Applies to all types except `article`.
    ///
    /// `set_availability`
    SetAvailability,
    /// Adds and removes segments. Applies to all types except `article`.
    ///
    /// `set_audience`
    SetAudience,
    /// Adds and removes tags. Applies to all types except `article_content`; the type for articles is `article`.
    ///
    /// `update_tags`
    UpdateTags,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    RunContentBulkActionRequestAction {
        Publish = "publish",
        Unpublish = "unpublish",
        Delete = "delete",
        SetAvailability = "set_availability",
        SetAudience = "set_audience",
        UpdateTags = "update_tags",
    }
}

/// The segments to add to content or to remove from it.
///
/// Part of [`RunContentBulkActionRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContentBulkActionRequestAudience {
    /// The ids of the segments to add.
    pub add_segment_ids: Option<Vec<Id>>,
    /// The ids of the segments to remove.
    pub remove_segment_ids: Option<Vec<Id>>,
    /// True removes all segments.
    pub remove_all: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl RunContentBulkActionRequestAudience {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add_segment_ids`.
    #[inline]
    pub fn add_segment_ids(mut self, add_segment_ids: impl SetToList<Id>) -> Self {
        self.add_segment_ids.put(add_segment_ids.set_to_list());
        self
    }

    /// Adds one item to `add_segment_ids`.
    #[inline]
    pub fn add_segment_id(mut self, add_segment_id: impl Into<Id>) -> Self {
        push(&mut self.add_segment_ids, add_segment_id.into());
        self
    }

    /// Sets `remove_segment_ids`.
    #[inline]
    pub fn remove_segment_ids(mut self, remove_segment_ids: impl SetToList<Id>) -> Self {
        self.remove_segment_ids.put(remove_segment_ids.set_to_list());
        self
    }

    /// Adds one item to `remove_segment_ids`.
    #[inline]
    pub fn remove_segment_id(mut self, remove_segment_id: impl Into<Id>) -> Self {
        push(&mut self.remove_segment_ids, remove_segment_id.into());
        self
    }

    /// Sets `remove_all`.
    #[inline]
    pub fn remove_all(mut self, remove_all: impl SetTo<bool>) -> Self {
        self.remove_all.put(remove_all.set_to());
        self
    }
}

record! {
    RunContentBulkActionRequestAudience {
        add_segment_ids: "add_segment_ids" as number,
        remove_segment_ids: "remove_segment_ids" as number,
        remove_all: "remove_all",
    }
}

/// The agents that can use content. An omitted agent keeps its setting.
///
/// Part of [`RunContentBulkActionRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContentBulkActionRequestAvailability {
    /// Whether Fin can use the content to answer customers.
    pub ai_agent: Option<bool>,
    /// Whether Copilot can use the content to help teammates.
    pub copilot: Option<bool>,
    /// Whether the Sales Agent can use the content.
    pub sales_agent: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl RunContentBulkActionRequestAvailability {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ai_agent`.
    #[inline]
    pub fn ai_agent(mut self, ai_agent: impl SetTo<bool>) -> Self {
        self.ai_agent.put(ai_agent.set_to());
        self
    }

    /// Sets `copilot`.
    #[inline]
    pub fn copilot(mut self, copilot: impl SetTo<bool>) -> Self {
        self.copilot.put(copilot.set_to());
        self
    }

    /// Sets `sales_agent`.
    #[inline]
    pub fn sales_agent(mut self, sales_agent: impl SetTo<bool>) -> Self {
        self.sales_agent.put(sales_agent.set_to());
        self
    }
}

record! {
    RunContentBulkActionRequestAvailability {
        ai_agent: "ai_agent",
        copilot: "copilot",
        sales_agent: "sales_agent",
    }
}

/// An item of content: its type and its id.
///
/// Part of [`RunContentBulkActionRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContentBulkActionRequestContentId {
    /// The type of the item.
    ///
    /// Required.
    pub type_: Option<RunContentBulkActionRequestContentIdType>,
    /// The id of the item, from [`content().search`](super::content::Content::search).
    ///
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl RunContentBulkActionRequestContentId {
    /// Creates an empty value. Required: `type`, `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(
        mut self,
        type_: impl SetTo<RunContentBulkActionRequestContentIdType>,
    ) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }
}

record! {
    RunContentBulkActionRequestContentId {
        type_: "type",
        id: "id",
    } required { "type", "id" }
}

/// The type of an item of content in a bulk action.
///
/// Part of [`RunContentBulkActionRequestContentId`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunContentBulkActionRequestContentIdType {
    /// An article with all its languages, only for `update_tags`.
    ///
    /// `article`
    Article,
    /// An article in one language, for all actions except `update_tags`.
    ///
    /// `article_content`
    ArticleContent,
    /// A snippet.
    ///
    /// `content_snippet`
    ContentSnippet,
    /// A page from a website or another source. The page cannot be deleted.
    ///
    /// `external_content`
    ExternalContent,
    /// An uploaded file.
    ///
    /// `file_source_content`
    FileSourceContent,
    /// An article for teammates.
    ///
    /// `internal_article`
    InternalArticle,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    RunContentBulkActionRequestContentIdType {
        Article = "article",
        ArticleContent = "article_content",
        ContentSnippet = "content_snippet",
        ExternalContent = "external_content",
        FileSourceContent = "file_source_content",
        InternalArticle = "internal_article",
    }
}

/// The tags to add to content or to remove from it: at least one, and at most 100 in total.
///
/// Part of [`RunContentBulkActionRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContentBulkActionRequestTags {
    /// The ids of the tags to add; the tags must exist and must not be archived.
    pub add_tag_ids: Option<Vec<Id>>,
    /// The ids of the tags to remove; the tags must exist and must not be archived.
    pub remove_tag_ids: Option<Vec<Id>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl RunContentBulkActionRequestTags {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add_tag_ids`.
    #[inline]
    pub fn add_tag_ids(mut self, add_tag_ids: impl SetToList<Id>) -> Self {
        self.add_tag_ids.put(add_tag_ids.set_to_list());
        self
    }

    /// Adds one item to `add_tag_ids`.
    #[inline]
    pub fn add_tag_id(mut self, add_tag_id: impl Into<Id>) -> Self {
        push(&mut self.add_tag_ids, add_tag_id.into());
        self
    }

    /// Sets `remove_tag_ids`.
    #[inline]
    pub fn remove_tag_ids(mut self, remove_tag_ids: impl SetToList<Id>) -> Self {
        self.remove_tag_ids.put(remove_tag_ids.set_to_list());
        self
    }

    /// Adds one item to `remove_tag_ids`.
    #[inline]
    pub fn remove_tag_id(mut self, remove_tag_id: impl Into<Id>) -> Self {
        push(&mut self.remove_tag_ids, remove_tag_id.into());
        self
    }
}

record! {
    RunContentBulkActionRequestTags {
        add_tag_ids: "add_tag_ids" as number,
        remove_tag_ids: "remove_tag_ids" as number,
    }
}

/// Confirms that a bulk action was accepted, not that it is complete.
///
/// Returned by [`content().run_bulk_action`](super::content::Content::run_bulk_action).
///
/// Schema `content_bulk_action_response`.
#[doc(alias("ContentBulkActionResponse"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunContentBulkActionResponse {
    /// Always `content_bulk_action`.
    pub type_: Option<String>,
    /// Always `queued`.
    pub status: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    RunContentBulkActionResponse {
        type_: "type",
        status: "status",
    }
}

/// The results of the Sales Agent, an AI agent, in a conversation.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `sales_agent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesAgent {
    /// The result of the Sales Agent's work; determines Intercom's charge. Null if there is no result yet.
    pub outcome: Option<SalesAgentOutcome>,
    /// The identifier of the result that the Sales Agent chose from the results defined in the workspace; null if none was chosen.
    pub routing_outcome: Option<String>,
    /// The facts that the Sales Agent learned from the contact, keyed by name; null if there are none.
    pub collected_data: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SalesAgent {
        outcome: "outcome",
        routing_outcome: "routing_outcome",
        collected_data: "collected_data",
    }
}

/// The result of the Sales Agent's work in a conversation.
///
/// Part of [`SalesAgent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalesAgentOutcome {
    /// The contact is likely to buy.
    ///
    /// `qualified`
    Qualified,
    /// The contact is unlikely to buy.
    ///
    /// `disqualified`
    Disqualified,
    /// The contact was learning about the product.
    ///
    /// `product_discovery`
    ProductDiscovery,
    /// The contact needed help, not a sale.
    ///
    /// `escalated_to_support`
    EscalatedToSupport,
    /// The conversation was not serious.
    ///
    /// `spam`
    Spam,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SalesAgentOutcome {
        Qualified = "qualified",
        Disqualified = "disqualified",
        ProductDiscovery = "product_discovery",
        EscalatedToSupport = "escalated_to_support",
        Spam = "spam",
    }
}

/// The scroll to continue.
///
/// Sent by [`companies().scroll`](super::companies::Companies::scroll).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ScrollCompaniesParams {}

/// The filters and the page of a search in the activity log.
///
/// Sent by [`admins().search_activity_logs`](super::admins::Admins::search_activity_logs).
#[doc(alias("SearchActivityLogsRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAdminActivityLogsRequest {
    /// The start of the period.
    ///
    /// Required.
    pub created_at_after: Option<Timestamp>,
    /// The end of the period; defaults to now.
    pub created_at_before: Option<Timestamp>,
    /// The types of entries, from [`admins().list_activity_log_event_types`](super::admins::Admins::list_activity_log_event_types); defaults to all types.
    pub event_types: Option<Vec<String>>,
    /// The page number, starting at 1; defaults to 1.
    pub page: Option<i64>,
    /// The page size, from 1 to 250; defaults to 20.
    pub per_page: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl SearchAdminActivityLogsRequest {
    /// Creates an empty value. Required: `created_at_after`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `created_at_after`.
    #[inline]
    pub fn created_at_after(mut self, created_at_after: impl SetTo<Timestamp>) -> Self {
        self.created_at_after.put(created_at_after.set_to());
        self
    }

    /// Sets `created_at_before`.
    #[inline]
    pub fn created_at_before(
        mut self,
        created_at_before: impl SetTo<Timestamp>,
    ) -> Self {
        self.created_at_before.put(created_at_before.set_to());
        self
    }

    /// Sets `event_types`.
    #[inline]
    pub fn event_types(mut self, event_types: impl SetToList<String>) -> Self {
        self.event_types.put(event_types.set_to_list());
        self
    }

    /// Adds one item to `event_types`.
    #[inline]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        push(&mut self.event_types, event_type.into());
        self
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl SetTo<i64>) -> Self {
        self.page.put(page.set_to());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl SetTo<i64>) -> Self {
        self.per_page.put(per_page.set_to());
        self
    }
}

record! {
    SearchAdminActivityLogsRequest {
        created_at_after: "created_at_after",
        created_at_before: "created_at_before",
        event_types: "event_types",
        page: "page",
        per_page: "per_page",
    } required { "created_at_after" }
}

/// The filters of a search for articles, and whether to include excerpts.
///
/// Sent by [`articles().search`](super::articles::Articles::search).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum SearchArticlesParams {}

/// A page of search results for articles, with highlights if requested.
///
/// Returned by [`articles().search`](super::articles::Articles::search).
///
/// Schema `article_search_response`.
#[doc(alias("ArticleSearchResponse"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchArticlesResponse {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of results across all pages.
    pub total_count: Option<i64>,
    /// The articles, and the highlights of the articles.
    pub data: Option<SearchArticlesResponseData>,
    /// The number of this page, and the total number of pages.
    pub pages: Option<PagesLink>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SearchArticlesResponse {
        type_: "type" = "list",
        total_count: "total_count",
        data: "data",
        pages: "pages",
    }
}

#[cfg(feature = "client")]
page! { SearchArticlesResponse: Article = data.articles }

/// The articles on a page of results, and the excerpts that match the search.
///
/// Part of [`SearchArticlesResponse`].
#[doc(alias("ArticleSearchResponseData"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchArticlesResponseData {
    /// The complete articles.
    pub articles: Vec<Article>,
    /// The excerpts of each article; `article_id` identifies the article. Empty unless `highlight` is true.
    pub highlights: Vec<ArticleSearchHighlights>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SearchArticlesResponseData {
        articles: "articles",
        highlights: "highlights",
    }
}

/// The conversations whose calls are listed.
///
/// Sent by [`calls().search`](super::calls::Calls::search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCallsRequest {
    /// The ids of the conversations: at least 1, at most 20.
    ///
    /// Required.
    pub conversation_ids: Option<Vec<Id>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl SearchCallsRequest {
    /// Creates an empty value. Required: `conversation_ids`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `conversation_ids`.
    #[inline]
    pub fn conversation_ids(mut self, conversation_ids: impl SetToList<Id>) -> Self {
        self.conversation_ids.put(conversation_ids.set_to_list());
        self
    }

    /// Adds one item to `conversation_ids`.
    #[inline]
    pub fn conversation_id(mut self, conversation_id: impl Into<Id>) -> Self {
        push(&mut self.conversation_ids, conversation_id.into());
        self
    }
}

record! {
    SearchCallsRequest {
        conversation_ids: "conversation_ids",
    } required { "conversation_ids" }
}

/// Options of a search that are not part of the request body.
///
/// Sent by [`contacts().search`](super::contacts::Contacts::search).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum SearchContactsParams {}

/// The content to search for. All filters must match.
///
/// Sent by [`content().search`](super::content::Content::search).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum SearchContentParams {}

/// A type of content to search.
///
/// Part of [`SearchContentParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentParamsContentType {
    /// Snippets; the results contain the type `content_snippet` instead.
    ///
    /// `snippet`
    Snippet,
    /// Pages from websites and other sources.
    ///
    /// `external_content`
    ExternalContent,
    /// Uploaded files.
    ///
    /// `file_source_content`
    FileSourceContent,
    /// Articles for teammates.
    ///
    /// `internal_article`
    InternalArticle,
    /// Articles of help centers.
    ///
    /// `article`
    Article,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SearchContentParamsContentType {
        Snippet = "snippet",
        ExternalContent = "external_content",
        FileSourceContent = "file_source_content",
        InternalArticle = "internal_article",
        Article = "article",
    }
}

/// Whether Copilot can use the content to help teammates.
///
/// Part of [`SearchContentParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentParamsCopilotState {
    /// Copilot can use the content.
    ///
    /// `on`
    On,
    /// Copilot cannot use the content.
    ///
    /// `off`
    Off,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SearchContentParamsCopilotState {
        On = "on",
        Off = "off",
    }
}

/// Whether the Sales Agent can use the content.
///
/// Part of [`SearchContentParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentParamsFinSalesState {
    /// The Sales Agent can use the content.
    ///
    /// `on`
    On,
    /// The Sales Agent cannot use the content.
    ///
    /// `off`
    Off,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SearchContentParamsFinSalesState {
        On = "on",
        Off = "off",
    }
}

/// Whether Fin can use the content to answer customers.
///
/// Part of [`SearchContentParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentParamsFinServiceState {
    /// Fin can use the content.
    ///
    /// `on`
    On,
    /// Fin cannot use the content.
    ///
    /// `off`
    Off,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SearchContentParamsFinServiceState {
        On = "on",
        Off = "off",
    }
}

/// Whether content is published.
///
/// Part of [`SearchContentParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentParamsState {
    /// The content is published.
    ///
    /// `published`
    Published,
    /// The content was never published, or was unpublished.
    ///
    /// `draft`
    Draft,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SearchContentParamsState {
        Published = "published",
        Draft = "draft",
    }
}

/// Whether a search returns content with at least one of the given tags, or with none of the tags.
///
/// Part of [`SearchContentParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContentParamsTagOperator {
    /// The content has at least one of the tags.
    ///
    /// `IN`
    In,
    /// The content has none of the tags.
    ///
    /// `NIN`
    NotIn,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SearchContentParamsTagOperator {
        In = "IN",
        NotIn = "NIN",
    }
}

/// A page of the content that a search has found.
///
/// Returned by [`content().search`](super::content::Content::search).
///
/// Schema `content_search_response`.
#[doc(alias("ContentSearchResponse"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchContentResponse {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The total number of items across all pages.
    pub total_count: Option<i64>,
    /// The number of this page, and the total number of pages.
    pub pages: Option<SearchContentResponsePages>,
    /// The items of this page, without their bodies.
    pub data: Vec<ContentSearchResult>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SearchContentResponse {
        type_: "type" = "list",
        total_count: "total_count",
        pages: "pages",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { SearchContentResponse: ContentSearchResult = data }

/// The position of a page in the results of a search of content.
///
/// Part of [`SearchContentResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchContentResponsePages {
    /// `pages`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, starting at 1.
    pub page: Option<i64>,
    /// The maximum number of items on a page.
    pub per_page: Option<i64>,
    /// The total number of pages at the current page size.
    pub total_pages: Option<i64>,
    /// The URL of the next page. Null on the last page.
    pub next: Option<String>,
    /// The URL of the previous page. Null on the first page.
    pub prev: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SearchContentResponsePages {
        type_: "type" = "pages",
        page: "page",
        per_page: "per_page",
        total_pages: "total_pages",
        next: "next",
        prev: "prev",
    }
}

/// The results of quality reviews to include in the conversations of a search.
///
/// Sent by [`conversations().search`](super::conversations::Conversations::search).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum SearchConversationsParams {}

/// The folder of internal articles to search.
///
/// Sent by [`internal_articles().search`](super::internal_articles::InternalArticles::search).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum SearchInternalArticlesParams {}

/// A page of the internal articles in a folder.
///
/// Returned by [`internal_articles().search`](super::internal_articles::InternalArticles::search).
///
/// Schema `internal_article_search_response`.
#[doc(alias("InternalArticleSearchResponse"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInternalArticlesResponse {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The number of matching internal articles across all pages.
    pub total_count: Option<i64>,
    /// An object that contains the matching articles.
    pub data: Option<SearchInternalArticlesResponseData>,
    /// The position of this page in the list.
    pub pages: Option<CursorPages>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SearchInternalArticlesResponse {
        type_: "type" = "list",
        total_count: "total_count",
        data: "data",
        pages: "pages",
    }
}

#[cfg(feature = "client")]
page! { SearchInternalArticlesResponse: InternalArticleListItem = data.internal_articles }

/// The internal articles that a search has found.
///
/// Part of [`SearchInternalArticlesResponse`].
#[doc(alias("InternalArticleSearchResponseData"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInternalArticlesResponseData {
    /// The matching internal articles, with their bodies.
    pub internal_articles: Vec<InternalArticleListItem>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SearchInternalArticlesResponseData {
        internal_articles: "internal_articles",
    }
}

/// A search of contacts, conversations or tickets: the condition, the order, and the page.
///
/// Sent by [`contacts().search`](super::contacts::Contacts::search), [`conversations().search`](super::conversations::Conversations::search) and [`tickets().search`](super::tickets::Tickets::search).
///
/// Schema `search_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRequest {
    /// The condition: one filter, or a group of filters.
    ///
    /// Required.
    pub query: Option<SearchRequestQuery>,
    /// The page size and the cursor of the page; for the first page, omit the cursor.
    pub pagination: Update<StartingAfterPaging>,
    /// The order of the results; the default is undefined.
    pub sort: Option<SearchRequestSort>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl SearchRequest {
    /// Creates an empty value. Required: `query`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: impl SetTo<SearchRequestQuery>) -> Self {
        self.query.put(query.set_to());
        self
    }

    /// Sets `pagination`. `None` leaves the field unchanged; [`clear_pagination`](Self::clear_pagination) clears the field.
    #[inline]
    pub fn pagination(mut self, pagination: impl SetTo<StartingAfterPaging>) -> Self {
        self.pagination.put(pagination.set_to());
        self
    }

    /// Clears `pagination` by sending null.
    #[inline]
    pub fn clear_pagination(mut self) -> Self {
        self.pagination = Update::Clear;
        self
    }

    /// Sets `sort`.
    #[inline]
    pub fn sort(mut self, sort: impl SetTo<SearchRequestSort>) -> Self {
        self.sort.put(sort.set_to());
        self
    }
}

record! {
    SearchRequest {
        query: "query",
        pagination: "pagination",
        sort: "sort",
    } required { "query" }
}

impl From<Query> for SearchRequest {
    #[inline]
    fn from(query: Query) -> Self {
        Self {
            query: Some(query.into()),
            ..Self::default()
        }
    }
}
set_to_from!(SearchRequest : Query);

/// The condition of a search.
///
/// Part of [`SearchRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchRequestQuery {
    /// Up to 15 conditions, joined by AND or OR. A group with one condition is valid.
    ///
    /// Sends `MultipleFilterSearchRequest`.
    Group(MultipleFilterSearchRequest),
    /// A single condition, such as `email` equal to an address.
    ///
    /// Sends `SingleFilterSearchRequest`.
    Filter(SingleFilterSearchRequest),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<MultipleFilterSearchRequest> for SearchRequestQuery {
    #[inline]
    fn from(value: MultipleFilterSearchRequest) -> Self {
        Self::Group(value)
    }
}

set_to_from!(SearchRequestQuery : MultipleFilterSearchRequest);

impl From<SingleFilterSearchRequest> for SearchRequestQuery {
    #[inline]
    fn from(value: SingleFilterSearchRequest) -> Self {
        Self::Filter(value)
    }
}

set_to_from!(SearchRequestQuery : SingleFilterSearchRequest);

union! {
    SearchRequestQuery {
        Group(MultipleFilterSearchRequest) = object().constant("operator", &["AND", "OR"]),
        Filter(SingleFilterSearchRequest) = object().has(&["field"]),
    }
}

impl From<Query> for SearchRequestQuery {
    #[inline]
    fn from(query: Query) -> Self {
        Self::Other(query.into())
    }
}
set_to_from!(SearchRequestQuery : Query);

/// The order of the results of a search.
///
/// Part of [`SearchRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRequestSort {
    /// The field to order by, such as `created_at`.
    pub field: Option<String>,
    /// The sort direction.
    pub order: Option<SearchRequestSortOrder>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl SearchRequestSort {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`.
    #[inline]
    pub fn field(mut self, field: impl SetTo<String>) -> Self {
        self.field.put(field.set_to());
        self
    }

    /// Sets `order`.
    #[inline]
    pub fn order(mut self, order: impl SetTo<SearchRequestSortOrder>) -> Self {
        self.order.put(order.set_to());
        self
    }
}

record! {
    SearchRequestSort {
        field: "field",
        order: "order",
    }
}

/// The sort direction of the results of a search.
///
/// Part of [`SearchRequestSort`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchRequestSortOrder {
    /// The smallest or oldest values first.
    ///
    /// `ascending`
    Ascending,
    /// The greatest or newest values first.
    ///
    /// `descending`
    Descending,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SearchRequestSortOrder {
        Ascending = "ascending",
        Descending = "descending",
    }
}

/// A group of the contacts or companies that match rules of the workspace; the members change with the data.
///
/// Returned by [`segments().find`](super::segments::Segments::find).
///
/// Part of [`CompanyAttachedSegments`], [`CompanySegments`], [`ContactSegments`] and [`SegmentList`].
///
/// Schema `segment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Segment {
    /// `segment`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the segment, for `segment_id` in searches for contacts.
    pub id: Id,
    /// The name that teammates see.
    pub name: Option<String>,
    /// When a teammate created the segment.
    pub created_at: Option<Timestamp>,
    /// When the segment's name or its rules were last changed.
    pub updated_at: Option<Timestamp>,
    /// Whether the segment contains users or leads.
    pub person_type: Option<SegmentPersonType>,
    /// The current number of people or companies in the segment; missing or null unless the request has `include_count`.
    pub count: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Segment {
        type_: "type" = "segment",
        id: "id",
        name: "name",
        created_at: "created_at",
        updated_at: "updated_at",
        person_type: "person_type",
        count: "count",
    }
}

/// The segments of the workspace.
///
/// Returned by [`segments().list`](super::segments::Segments::list).
///
/// Schema `segment_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentList {
    /// `segment.list`
    pub type_: Option<Cow<'static, str>>,
    /// The segments; `count` is present only on request.
    pub segments: Vec<Segment>,
    /// The next page; empty if there is none.
    pub pages: Option<PagesLink>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SegmentList {
        type_: "type" = "segment.list",
        segments: "segments",
        pages: "pages",
    } items { "segments" }
}

#[cfg(feature = "client")]
page! { SegmentList: Segment = segments }

/// The type of people in a segment.
///
/// Part of [`Segment`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SegmentPersonType {
    /// Leads.
    ///
    /// `contact`
    Contact,
    /// Users.
    ///
    /// `user`
    User,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SegmentPersonType {
        Contact = "contact",
        User = "user",
    }
}

/// The away mode of a teammate, and the handling of replies while the teammate is away.
///
/// Sent by [`admins().set_away`](super::admins::Admins::set_away).
#[doc(alias("AwayAdminRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAdminAwayRequest {
    /// True sets the away mode of the teammate; false clears the away mode.
    ///
    /// Required.
    pub away_mode_enabled: Option<bool>,
    /// True sends new replies in the teammate's conversations to the default inbox while the teammate is away.
    ///
    /// Required.
    pub away_mode_reassign: Option<bool>,
    /// The id of a reason that is not deleted, from [`away_status_reasons().list`](super::away_status_reasons::AwayStatusReasons::list). Some workspaces require a reason.
    pub away_status_reason_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl SetAdminAwayRequest {
    /// Creates an empty value. Required: `away_mode_enabled`, `away_mode_reassign`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `away_mode_enabled`.
    #[inline]
    pub fn away_mode_enabled(mut self, away_mode_enabled: impl SetTo<bool>) -> Self {
        self.away_mode_enabled.put(away_mode_enabled.set_to());
        self
    }

    /// Sets `away_mode_reassign`.
    #[inline]
    pub fn away_mode_reassign(mut self, away_mode_reassign: impl SetTo<bool>) -> Self {
        self.away_mode_reassign.put(away_mode_reassign.set_to());
        self
    }

    /// Sets `away_status_reason_id`.
    #[inline]
    pub fn away_status_reason_id(
        mut self,
        away_status_reason_id: impl SetTo<Id>,
    ) -> Self {
        self.away_status_reason_id.put(away_status_reason_id.set_to());
        self
    }
}

record! {
    SetAdminAwayRequest {
        away_mode_enabled: "away_mode_enabled",
        away_mode_reassign: "away_mode_reassign",
        away_status_reason_id: "away_status_reason_id" as number,
    } required { "away_mode_enabled", "away_mode_reassign" }
}

/// A page of the side conversations of a conversation.
///
/// Returned by [`conversations().list_side_conversations`](super::conversations::Conversations::list_side_conversations).
///
/// Schema `side_conversation_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SideConversationList {
    /// `side_conversation.list`
    pub type_: Option<Cow<'static, str>>,
    /// The side conversations of this page, with their messages.
    pub side_conversations: Vec<SideConversationSummary>,
    /// The number of side conversations across all pages.
    pub total_count: Option<i64>,
    /// The number of this page, and the number of pages.
    pub pages: Option<SideConversationListPages>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SideConversationList {
        type_: "type" = "side_conversation.list",
        side_conversations: "side_conversations",
        total_count: "total_count",
        pages: "pages",
    } items { "side_conversations" }
}

#[cfg(feature = "client")]
page! { SideConversationList: SideConversationSummary = side_conversations }

/// The number and size of a page of side conversations.
///
/// Part of [`SideConversationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SideConversationListPages {
    /// `pages`
    pub type_: Option<Cow<'static, str>>,
    /// The number of this page, starting at 1.
    pub page: Option<i64>,
    /// The maximum number of side conversations on a page.
    pub per_page: Option<i64>,
    /// The number of pages at this size.
    pub total_pages: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SideConversationListPages {
        type_: "type" = "pages",
        page: "page",
        per_page: "per_page",
        total_pages: "total_pages",
    }
}

/// An internal thread that teammates started from a conversation, invisible to the contact.
///
/// Part of [`SideConversationList`].
///
/// Schema `side_conversation_summary`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SideConversationSummary {
    /// The id of the side conversation, unique within the workspace.
    pub side_conversation_id: Option<Id>,
    /// The messages of the side conversation.
    pub conversation_parts: Vec<ConversationPart>,
    /// The number of messages in the side conversation.
    pub total_count: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SideConversationSummary {
        side_conversation_id: "side_conversation_id",
        conversation_parts: "conversation_parts",
        total_count: "total_count",
    }
}

/// A condition of a search: a field, an operator and a value.
///
/// Part of [`MultipleFilterSearchRequestValue`] and [`SearchRequestQuery`].
///
/// Schema `single_filter_search_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleFilterSearchRequest {
    /// The field to compare, such as `email`, `created_at` or `custom_attributes.plan`. The available fields depend on the search.
    pub field: Option<String>,
    /// The operator. Each field supports only some operators; Intercom rejects the other operators with 400.
    pub operator: Option<SingleFilterSearchRequestOperator>,
    /// The value to compare with, in the type of the field; for `IN` and `NIN`, a list of such values. Times are Unix seconds, and null matches fields that are not set.
    pub value: Update<SingleFilterSearchRequestValue>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl SingleFilterSearchRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`.
    #[inline]
    pub fn field(mut self, field: impl SetTo<String>) -> Self {
        self.field.put(field.set_to());
        self
    }

    /// Sets `operator`.
    #[inline]
    pub fn operator(
        mut self,
        operator: impl SetTo<SingleFilterSearchRequestOperator>,
    ) -> Self {
        self.operator.put(operator.set_to());
        self
    }

    /// Sets `value`. `None` leaves the field unchanged; [`clear_value`](Self::clear_value) clears the field.
    #[inline]
    pub fn value(mut self, value: impl SetTo<SingleFilterSearchRequestValue>) -> Self {
        self.value.put(value.set_to());
        self
    }

    /// Clears `value` by sending null.
    #[inline]
    pub fn clear_value(mut self) -> Self {
        self.value = Update::Clear;
        self
    }
}

record! {
    SingleFilterSearchRequest {
        field: "field",
        operator: "operator",
        value: "value",
    }
}

/// The operator that a search uses to compare a field with a value.
///
/// For contacts: strings support all operators except `<`, `<=`, `>` and `>=`; booleans support `=`, `!=`, `IN` and `NIN`; integers
/// support all operators except `~`, `!~`, `^` and `$`; times support only `=`, `<` and `>`. In searches of conversations and tickets,
/// `<` and `>` on times include the value itself.
///
/// Part of [`SingleFilterSearchRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleFilterSearchRequestOperator {
    /// Equal to the value; for times of contacts, any time on the day of the value.
    ///
    /// `=`
    Equals,
    /// Not equal to the value.
    ///
    /// `!=`
    NotEquals,
    /// Equal to one of the values in the list.
    ///
    /// `IN`
    In,
    /// Equal to none of the values in the list.
    ///
    /// `NIN`
    NotIn,
    /// Less than the value, or before it. For times of contacts: before the day of the value.
    ///
    /// `<`
    LessThan,
    /// Less than or equal to the value. Not available for times of contacts.
    ///
    /// `<=`
    AtMost,
    /// Greater than the value, or after it. For times of contacts: after the day of the value.
    ///
    /// `>`
    GreaterThan,
    /// Greater than or equal to the value. Not available for times of contacts.
    ///
    /// `>=`
    AtLeast,
    /// Strings that contain the value.
    ///
    /// `~`
    Contains,
    /// Strings that do not contain the value.
    ///
    /// `!~`
    NotContains,
    /// Strings that start with the value.
    ///
    /// `^`
    StartsWith,
    /// Strings that end with the value.
    ///
    /// `$`
    EndsWith,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SingleFilterSearchRequestOperator {
        Equals = "=",
        NotEquals = "!=",
        In = "IN",
        NotIn = "NIN",
        LessThan = "<",
        AtMost = "<=",
        GreaterThan = ">",
        AtLeast = ">=",
        Contains = "~",
        NotContains = "!~",
        StartsWith = "^",
        EndsWith = "$",
    }
}

/// The value of a filter.
///
/// Part of [`SingleFilterSearchRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SingleFilterSearchRequestValue {
    /// For strings, and for ids as strings.
    ///
    /// Sends `String`.
    Text(String),
    /// For numbers and times; times are Unix seconds.
    ///
    /// Sends `i64`.
    Integer(i64),
    /// For boolean fields.
    ///
    /// Sends `bool`.
    Boolean(bool),
    /// For `IN` and `NIN`, with a list of values.
    ///
    /// Sends `Vec<SingleFilterSearchRequestValueListItem>`.
    List(Vec<SingleFilterSearchRequestValueListItem>),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<String> for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(SingleFilterSearchRequestValue : String, & str);

impl From<i64> for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

set_to_from!(SingleFilterSearchRequestValue : i64);

impl From<bool> for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

set_to_from!(SingleFilterSearchRequestValue : bool);

impl From<Vec<SingleFilterSearchRequestValueListItem>>
for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: Vec<SingleFilterSearchRequestValueListItem>) -> Self {
        Self::List(value)
    }
}

set_to_from!(
    SingleFilterSearchRequestValue : Vec < SingleFilterSearchRequestValueListItem >
);

union! {
    SingleFilterSearchRequestValue {
        Text(String) = text(),
        Integer(i64) = integer(),
        Boolean(bool) = boolean(),
        List(Vec<SingleFilterSearchRequestValueListItem>) = list(),
    }
}

/// A value in the list of an `IN` or `NIN` filter.
///
/// Part of [`SingleFilterSearchRequestValue`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SingleFilterSearchRequestValueListItem {
    /// For strings, and for ids as strings.
    ///
    /// Sends `String`.
    Text(String),
    /// For fields that are numbers.
    ///
    /// Sends `i64`.
    Integer(i64),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<String> for SingleFilterSearchRequestValueListItem {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for SingleFilterSearchRequestValueListItem {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(SingleFilterSearchRequestValueListItem : String, & str);

impl From<i64> for SingleFilterSearchRequestValueListItem {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

set_to_from!(SingleFilterSearchRequestValueListItem : i64);

union! {
    SingleFilterSearchRequestValueListItem {
        Text(String) = text(),
        Integer(i64) = integer(),
    }
}

/// The service level agreement of a conversation, and whether it was met.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `sla_applied`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlaApplied {
    /// The type of object.
    pub type_: Option<String>,
    /// The name of the agreement.
    pub sla_name: Option<String>,
    /// The status of the agreement; null if a teammate removed the agreement from the conversation.
    pub sla_status: Option<SlaAppliedSlaStatus>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SlaApplied {
        type_: "type",
        sla_name: "sla_name",
        sla_status: "sla_status",
    }
}

/// Whether the service level agreement of a conversation was met.
///
/// Part of [`SlaApplied`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlaAppliedSlaStatus {
    /// At least one target was met, and none was missed.
    ///
    /// `hit`
    Hit,
    /// At least one target was missed. The status changes to `missed` only with the next reply of a teammate, not when the time runs out.
    ///
    /// `missed`
    Missed,
    /// The agreement was removed from the conversation. Currently, Intercom sends null instead.
    ///
    /// `cancelled`
    Cancelled,
    /// The agreement applies, and no target has been met or missed yet.
    ///
    /// `active`
    Active,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SlaAppliedSlaStatus {
        Hit = "hit",
        Missed = "missed",
        Cancelled = "cancelled",
        Active = "active",
    }
}

/// Snoozes a conversation until a given time.
///
/// Part of [`ManageConversationRequest`].
///
/// Schema `snooze_conversation_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnoozeConversationRequest {
    /// The id of the teammate who snoozes the conversation.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// When the snooze ends; must be in the future.
    ///
    /// Required.
    pub snoozed_until: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl SnoozeConversationRequest {
    /// Creates an empty value. Required: `admin_id`, `snoozed_until`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }

    /// Sets `snoozed_until`.
    #[inline]
    pub fn snoozed_until(mut self, snoozed_until: impl SetTo<Timestamp>) -> Self {
        self.snoozed_until.put(snoozed_until.set_to());
        self
    }
}

record! {
    SnoozeConversationRequest {
        admin_id: "admin_id",
        snoozed_until: "snoozed_until",
    } constants { "message_type" = "snoozed" } required { "admin_id", "snoozed_until" }
}

/// A contact's profile on a social network.
///
/// Part of [`ContactSocialProfiles`].
///
/// Schema `social_profile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialProfile {
    /// Always `social_profile`.
    pub type_: Option<String>,
    /// The name of the network, such as `Twitter`.
    pub name: Option<String>,
    /// The URL of the profile.
    pub url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SocialProfile {
        type_: "type",
        name: "name",
        url: "url",
    }
}

/// The headers of the email that started a conversation, and the thread that it quoted.
///
/// Part of [`ConversationSource`].
///
/// Schema `source_email_message_metadata`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceEmailMessageMetadata {
    /// The email's `Message-ID` header, which identifies the email outside Intercom. Null if unknown.
    pub message_id: Option<Id>,
    /// The subject line of the email.
    pub subject: Option<String>,
    /// The sender and the recipients, each with the header that contains the address.
    pub email_address_headers: Vec<EmailAddressHeader>,
    /// The quoted or forwarded part of the email, as HTML.
    pub history: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SourceEmailMessageMetadata {
        message_id: "message_id",
        subject: "subject",
        email_address_headers: "email_address_headers",
        history: "history",
    }
}

/// The start of a conversation with Fin: the user, the user's message, and the context.
///
/// Sent by [`fin_agent().start`](super::fin_agent::FinAgent::start).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartFinAgentRequest {
    /// The conversation's id in your application; all events and later requests contain this id.
    ///
    /// Required.
    pub conversation_id: Option<Id>,
    /// The user's message.
    ///
    /// Required.
    pub message: Option<FinAgentMessage>,
    /// The user, whom Fin identifies by id.
    ///
    /// Required.
    pub user: Option<FinAgentUser>,
    /// At most 10 files or links for Fin to process.
    pub attachments: Option<Vec<FinAgentAttachment>>,
    /// The history and the attributes of the conversation, for better answers.
    pub conversation_metadata: Option<FinAgentConversationMetadata>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl StartFinAgentRequest {
    /// Creates an empty value. Required: `conversation_id`, `message`, `user`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `conversation_id`.
    #[inline]
    pub fn conversation_id(mut self, conversation_id: impl SetTo<Id>) -> Self {
        self.conversation_id.put(conversation_id.set_to());
        self
    }

    /// Sets `message`.
    #[inline]
    pub fn message(mut self, message: impl SetTo<FinAgentMessage>) -> Self {
        self.message.put(message.set_to());
        self
    }

    /// Sets `user`.
    #[inline]
    pub fn user(mut self, user: impl SetTo<FinAgentUser>) -> Self {
        self.user.put(user.set_to());
        self
    }

    /// Sets `attachments`.
    #[inline]
    pub fn attachments(
        mut self,
        attachments: impl SetToList<FinAgentAttachment>,
    ) -> Self {
        self.attachments.put(attachments.set_to_list());
        self
    }

    /// Adds one item to `attachments`.
    #[inline]
    pub fn attachment(mut self, attachment: impl Into<FinAgentAttachment>) -> Self {
        push(&mut self.attachments, attachment.into());
        self
    }

    /// Sets `conversation_metadata`.
    #[inline]
    pub fn conversation_metadata(
        mut self,
        conversation_metadata: impl SetTo<FinAgentConversationMetadata>,
    ) -> Self {
        self.conversation_metadata.put(conversation_metadata.set_to());
        self
    }
}

record! {
    StartFinAgentRequest {
        conversation_id: "conversation_id",
        message: "message",
        user: "user",
        attachments: "attachments",
        conversation_metadata: "conversation_metadata",
    } required { "conversation_id", "message", "user" }
}

/// Confirms that Fin has received the message. Fin's answer arrives as an event.
///
/// Returned by [`fin_agent().start`](super::fin_agent::FinAgent::start).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartFinAgentResponse {
    /// The conversation's id in your application, as in the request.
    pub conversation_id: Option<Id>,
    /// The user's id in your application, as in the request.
    pub user_id: Option<Id>,
    /// The status; normally `thinking`, because Fin has only just started.
    pub status: Option<StartFinAgentResponseStatus>,
    /// The time of this response, as a date and time string with milliseconds.
    pub created_at_ms: Option<Timestamp>,
    /// The attributes that could not be set, and the reasons. Fin has nevertheless received the message.
    pub errors: Option<FinAgentAttributeErrors>,
    /// The URL of a stream of Fin's events, if streams are enabled. The token in the URL is valid for 3 minutes after it is issued, but is revoked earlier if Fin waits for the user or has finished.
    pub sse_subscription_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    StartFinAgentResponse {
        conversation_id: "conversation_id",
        user_id: "user_id",
        status: "status",
        created_at_ms: "created_at_ms" as text,
        errors: "errors",
        sse_subscription_url: "sse_subscription_url",
    }
}

/// The status of Fin after a start.
///
/// Part of [`StartFinAgentResponse`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StartFinAgentResponseStatus {
    /// Fin is working on an answer.
    ///
    /// `thinking`
    Thinking,
    /// Fin is sending its answer, which can have several parts.
    ///
    /// `replying`
    Replying,
    /// Fin has answered and expects [`fin_agent().reply`](super::fin_agent::FinAgent::reply).
    ///
    /// `awaiting_user_reply`
    AwaitingUserReply,
    /// Fin has handed the conversation over to a person.
    ///
    /// `escalated`
    Escalated,
    /// The user's request is resolved.
    ///
    /// `resolved`
    Resolved,
    /// Fin has finished, and the application continues the conversation.
    ///
    /// `complete`
    Complete,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    StartFinAgentResponseStatus {
        Thinking = "thinking",
        Replying = "replying",
        AwaitingUserReply = "awaiting_user_reply",
        Escalated = "escalated",
        Resolved = "resolved",
        Complete = "complete",
    }
}

/// In a search request, the cursor and the page size of the requested page; in a response, those of the next page.
///
/// Part of [`CursorPages`] and [`SearchRequest`].
///
/// Schema `starting_after_paging`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartingAfterPaging {
    /// The page size, at most 150.
    pub per_page: Option<i64>,
    /// The cursor, an opaque string from the previous response. Omit the cursor for the first page.
    pub starting_after: Option<String>,
    /// The number of the next page; present only in some responses. Omit the number in requests.
    pub page: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl StartingAfterPaging {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl SetTo<i64>) -> Self {
        self.per_page.put(per_page.set_to());
        self
    }

    /// Sets `starting_after`.
    #[inline]
    pub fn starting_after(mut self, starting_after: impl SetTo<String>) -> Self {
        self.starting_after.put(starting_after.set_to());
        self
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl SetTo<i64>) -> Self {
        self.page.put(page.set_to());
        self
    }
}

record! {
    StartingAfterPaging {
        per_page: "per_page",
        starting_after: "starting_after",
        page: "page",
    }
}

/// A user's rating of Fin, and the user's comment.
///
/// Sent by [`fin_agent().submit_csat`](super::fin_agent::FinAgent::submit_csat).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFinAgentCsatRequest {
    /// The conversation's id in your application, as in the event that requested the rating.
    ///
    /// Required.
    pub conversation_id: Option<Id>,
    /// The `key` of the option that the user chose.
    ///
    /// Required.
    pub rating: Option<SubmitFinAgentCsatRequestRating>,
    /// The user's comment on the rating. A comment can be sent only once, and makes the rating final.
    pub remark: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl SubmitFinAgentCsatRequest {
    /// Creates an empty value. Required: `conversation_id`, `rating`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `conversation_id`.
    #[inline]
    pub fn conversation_id(mut self, conversation_id: impl SetTo<Id>) -> Self {
        self.conversation_id.put(conversation_id.set_to());
        self
    }

    /// Sets `rating`.
    #[inline]
    pub fn rating(
        mut self,
        rating: impl SetTo<SubmitFinAgentCsatRequestRating>,
    ) -> Self {
        self.rating.put(rating.set_to());
        self
    }

    /// Sets `remark`.
    #[inline]
    pub fn remark(mut self, remark: impl SetTo<String>) -> Self {
        self.remark.put(remark.set_to());
        self
    }
}

record! {
    SubmitFinAgentCsatRequest {
        conversation_id: "conversation_id",
        rating: "rating",
        remark: "remark",
    } required { "conversation_id", "rating" }
}

/// A rating for Fin, on a scale of five from terrible to amazing.
///
/// Part of [`SubmitFinAgentCsatRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitFinAgentCsatRequestRating {
    /// `terrible`
    Terrible,
    /// `bad`
    Bad,
    /// `ok`
    Ok,
    /// `good`
    Good,
    /// `amazing`
    Amazing,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SubmitFinAgentCsatRequestRating {
        Terrible = "terrible",
        Bad = "bad",
        Ok = "ok",
        Good = "good",
        Amazing = "amazing",
    }
}

/// The recorded rating of Fin.
///
/// Returned by [`fin_agent().submit_csat`](super::fin_agent::FinAgent::submit_csat).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitFinAgentCsatResponse {
    /// The conversation's id in your application.
    pub conversation_id: Option<Id>,
    /// The recorded rating.
    pub rating: Option<SubmitFinAgentCsatResponseRating>,
    /// `rated`
    pub status: Option<Cow<'static, str>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SubmitFinAgentCsatResponse {
        conversation_id: "conversation_id",
        rating: "rating",
        status: "status" = "rated",
    }
}

/// A rating for Fin, on a scale of five from terrible to amazing.
///
/// Part of [`SubmitFinAgentCsatResponse`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmitFinAgentCsatResponseRating {
    /// `terrible`
    Terrible,
    /// `bad`
    Bad,
    /// `ok`
    Ok,
    /// `good`
    Good,
    /// `amazing`
    Amazing,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SubmitFinAgentCsatResponseRating {
        Terrible = "terrible",
        Bad = "bad",
        Ok = "ok",
        Good = "good",
        Amazing = "amazing",
    }
}

/// A type of message, such as announcements, that contacts can opt in to or opt out of.
///
/// Returned by [`contacts().attach_subscription`](super::contacts::Contacts::attach_subscription) and [`contacts().detach_subscription`](super::contacts::Contacts::detach_subscription).
///
/// Part of [`ContactSubscriptionSubscriptionTypes`] and [`SubscriptionTypeList`].
///
/// Schema `subscription_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionType {
    /// Always `subscription`.
    pub type_: Option<String>,
    /// The id of the subscription type; see [`contacts().attach_subscription`](super::contacts::Contacts::attach_subscription).
    pub id: Id,
    /// The state of the subscription type: draft, live or archived.
    pub state: Option<SubscriptionTypeState>,
    /// The subscription type's name and description in the default language.
    pub default_translation: Option<Translation>,
    /// The subscription type's name and description in every language that the workspace has set up.
    pub translations: Vec<Translation>,
    /// Whether contacts receive these messages until they opt out, or only after they opt in.
    pub consent_type: Option<SubscriptionTypeConsentType>,
    /// The channels that these messages are sent on.
    pub content_types: Vec<SubscriptionTypeContentType>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SubscriptionType {
        type_: "type",
        id: "id",
        state: "state",
        default_translation: "default_translation",
        translations: "translations",
        consent_type: "consent_type",
        content_types: "content_types",
    }
}

/// The consent that a type of message requires.
///
/// Part of [`SubscriptionType`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeConsentType {
    /// Contacts receive these messages until they opt out.
    ///
    /// `opt_out`
    OptOut,
    /// Contacts receive these messages only after they opt in.
    ///
    /// `opt_in`
    OptIn,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SubscriptionTypeConsentType {
        OptOut = "opt_out",
        OptIn = "opt_in",
    }
}

/// A channel that messages of a subscription type are sent on.
///
/// Part of [`SubscriptionType`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeContentType {
    /// Email.
    ///
    /// `email`
    Email,
    /// SMS, to the contact's phone.
    ///
    /// `sms_message`
    SmsMessage,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SubscriptionTypeContentType {
        Email = "email",
        SmsMessage = "sms_message",
    }
}

/// The subscription types of the workspace, or the types that a contact has opted in to or opted out of; the list is not paginated.
///
/// Returned by [`contacts().list_subscriptions`](super::contacts::Contacts::list_subscriptions) and [`subscription_types().list`](super::subscription_types::SubscriptionTypes::list).
///
/// Part of [`ContactSubscriptionSubscriptionTypes`].
///
/// Schema `subscription_type_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionTypeList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The subscription types. In the list of a contact, `consent_type` shows whether the contact has opted in to a type or opted out of it.
    pub data: Vec<SubscriptionType>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    SubscriptionTypeList {
        type_: "type" = "list",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { SubscriptionTypeList: SubscriptionType = data }

/// The state of a subscription type: draft, live or archived.
///
/// Part of [`SubscriptionType`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeState {
    /// The subscription type is available to contacts, who can opt in or opt out.
    ///
    /// `live`
    Live,
    /// The subscription type is not yet available to contacts.
    ///
    /// `draft`
    Draft,
    /// The subscription type is no longer available to contacts.
    ///
    /// `archived`
    Archived,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    SubscriptionTypeState {
        Live = "live",
        Draft = "draft",
        Archived = "archived",
    }
}

/// A label for contacts, companies, conversations, tickets and content. Resources can be listed by tag.
///
/// Returned by [`articles().attach_tag`](super::articles::Articles::attach_tag), [`articles().detach_tag`](super::articles::Articles::detach_tag), [`contacts().attach_tag`](super::contacts::Contacts::attach_tag), [`contacts().detach_tag`](super::contacts::Contacts::detach_tag), [`content_snippets().attach_tag`](super::content_snippets::ContentSnippets::attach_tag), [`content_snippets().detach_tag`](super::content_snippets::ContentSnippets::detach_tag), [`conversations().attach_tag`](super::conversations::Conversations::attach_tag), [`conversations().detach_tag`](super::conversations::Conversations::detach_tag), [`internal_articles().attach_tag`](super::internal_articles::InternalArticles::attach_tag), [`internal_articles().detach_tag`](super::internal_articles::InternalArticles::detach_tag), [`tickets().attach_tag`](super::tickets::Tickets::attach_tag) and [`tickets().detach_tag`](super::tickets::Tickets::detach_tag).
///
/// Part of [`ContactTag`], [`TagList`] and [`Tags`].
///
/// Schema `tag`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Always `tag`.
    pub type_: Option<String>,
    /// The id of the tag, for operations that attach and detach tags.
    pub id: Id,
    /// The name of the tag, unique in the workspace; case is ignored.
    pub name: Option<String>,
    /// When the tag was attached; null or absent except in the response to the request that attached the tag.
    pub applied_at: Option<Timestamp>,
    /// The teammate who attached the tag; null or absent except in the response to the request that attached the tag.
    pub applied_by: Option<Reference>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Tag {
        type_: "type",
        id: "id",
        name: "name",
        applied_at: "applied_at",
        applied_by: "applied_by",
    }
}

/// A tag, without the time and the author of the tagging.
///
/// Returned by [`tags().find`](super::tags::Tags::find).
///
/// Part of [`CompanyTags`] and [`ConversationPart`].
///
/// Schema `tag_basic`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagBasic {
    /// Always `tag`.
    pub type_: Option<String>,
    /// The id of the tag, for operations that attach and detach tags.
    pub id: Id,
    /// The name of the tag, unique in the workspace; case is ignored.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TagBasic {
        type_: "type",
        id: "id",
        name: "name",
    }
}

/// A tag, and the companies to attach it to.
///
/// Part of [`CreateTagRequest`].
///
/// Schema `tag_company_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagCompanyRequest {
    /// The name of the tag; the tag is created if it does not exist.
    ///
    /// Required.
    pub name: Option<String>,
    /// The companies, each identified by one of its two ids.
    ///
    /// Required.
    pub companies: Option<Vec<TagCompanyRequestCompany>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl TagCompanyRequest {
    /// Creates an empty value. Required: `name`, `companies`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `companies`.
    #[inline]
    pub fn companies(
        mut self,
        companies: impl SetToList<TagCompanyRequestCompany>,
    ) -> Self {
        self.companies.put(companies.set_to_list());
        self
    }

    /// Adds one item to `companies`.
    #[inline]
    pub fn company(mut self, company: impl Into<TagCompanyRequestCompany>) -> Self {
        push(&mut self.companies, company.into());
        self
    }
}

record! {
    TagCompanyRequest {
        name: "name",
        companies: "companies",
    } required { "name", "companies" }
}

/// A company to tag, identified by one of its two ids.
///
/// Part of [`TagCompanyRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagCompanyRequestCompany {
    /// The id of the company in Intercom.
    pub id: Option<Id>,
    /// Your own id for the company.
    pub company_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl TagCompanyRequestCompany {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl SetTo<Id>) -> Self {
        self.company_id.put(company_id.set_to());
        self
    }
}

record! {
    TagCompanyRequestCompany {
        id: "id",
        company_id: "company_id",
    }
}

/// The tags of the workspace, or the tags on one contact; the list is not paginated.
///
/// Returned by [`contacts().list_tags`](super::contacts::Contacts::list_tags) and [`tags().list`](super::tags::Tags::list).
///
/// Schema `tag_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The tags; empty if there are none.
    pub data: Vec<Tag>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TagList {
        type_: "type" = "list",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { TagList: Tag = data }

/// A tag, and the users to attach it to.
///
/// Part of [`CreateTagRequest`].
///
/// Schema `tag_multiple_users_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagMultipleUsersRequest {
    /// The name of the tag; the tag is created if it does not exist.
    ///
    /// Required.
    pub name: Option<String>,
    /// The users, each identified by the id in Intercom.
    ///
    /// Required.
    pub users: Option<Vec<TagMultipleUsersRequestUser>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl TagMultipleUsersRequest {
    /// Creates an empty value. Required: `name`, `users`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `users`.
    #[inline]
    pub fn users(mut self, users: impl SetToList<TagMultipleUsersRequestUser>) -> Self {
        self.users.put(users.set_to_list());
        self
    }

    /// Adds one item to `users`.
    #[inline]
    pub fn user(mut self, user: impl Into<TagMultipleUsersRequestUser>) -> Self {
        push(&mut self.users, user.into());
        self
    }
}

record! {
    TagMultipleUsersRequest {
        name: "name",
        users: "users",
    } required { "name", "users" }
}

/// A user to tag.
///
/// Part of [`TagMultipleUsersRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagMultipleUsersRequestUser {
    /// The id of the contact in Intercom, not the `external_id`.
    pub id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl TagMultipleUsersRequestUser {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }
}

record! {
    TagMultipleUsersRequestUser {
        id: "id",
    }
}

/// The tags of a conversation or ticket.
///
/// Part of [`Article`], [`ArticleListItem`], [`Conversation`] and [`ConversationListItem`].
///
/// Schema `tags`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tags {
    /// `tag.list`
    pub type_: Option<Cow<'static, str>>,
    /// All tags; the list is not paginated.
    pub tags: Vec<Tag>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Tags {
        type_: "type" = "tag.list",
        tags: "tags",
    } items { "tags" }
}

/// A group of teammates to whom conversations and tickets are assigned together.
///
/// Returned by [`teams().find`](super::teams::Teams::find).
///
/// Part of [`TeamList`].
///
/// Schema `team`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Team {
    /// Always `team`.
    pub type_: Option<String>,
    /// The id of the team, as in `team_assignee_id` of conversations and tickets.
    pub id: Id,
    /// The name that teammates see.
    pub name: Option<String>,
    /// The ids of the team's members; see [`admins().find`](super::admins::Admins::find).
    pub admin_ids: Vec<Id>,
    /// The primary and secondary members of the team; null if the team does not distinguish them.
    pub admin_priority_level: Option<AdminPriorityLevel>,
    /// The assignment limit of the team. Only for teams with load-balanced distribution.
    pub assignment_limit: Option<i64>,
    /// The method by which assignments are distributed among the team's members, such as `round_robin`.
    pub distribution_method: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Team {
        type_: "type",
        id: "id",
        name: "name",
        admin_ids: "admin_ids" as number,
        admin_priority_level: "admin_priority_level",
        assignment_limit: "assignment_limit",
        distribution_method: "distribution_method",
    }
}

/// All teams of the workspace; the list is not paginated.
///
/// Returned by [`teams().list`](super::teams::Teams::list).
///
/// Schema `team_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamList {
    /// `team.list`
    pub type_: Option<Cow<'static, str>>,
    /// Every team, with the ids of its members.
    pub teams: Vec<Team>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TeamList {
        type_: "type" = "team.list",
        teams: "teams",
    } items { "teams" }
}

#[cfg(feature = "client")]
page! { TeamList: Team = teams }

/// The workload of a teammate, as counts of conversations.
///
/// Part of [`TeamMetricList`].
///
/// Schema `team_metric`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamMetric {
    /// Always `team_metric`.
    pub type_: Option<String>,
    /// The id of the teammate; see [`admins().find`](super::admins::Admins::find).
    pub admin_id: Option<Id>,
    /// The number of open conversations that are assigned to the teammate.
    pub open: Option<i64>,
    /// The number of open conversations that have waited for a teammate's reply for longer than `idle_threshold`.
    pub idle: Option<i64>,
    /// The number of snoozed conversations that are assigned to the teammate.
    pub snoozed: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TeamMetric {
        type_: "type",
        admin_id: "admin_id",
        open: "open",
        idle: "idle",
        snoozed: "snoozed",
    }
}

/// The workload of each teammate in a team; the list is not paginated.
///
/// Returned by [`teams().list_metrics`](super::teams::Teams::list_metrics).
///
/// Schema `team_metric_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamMetricList {
    /// Always `team_metric.list`.
    pub type_: Option<String>,
    /// The metrics, with an item for each teammate of the team.
    pub data: Vec<TeamMetric>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TeamMetricList {
        type_: "type",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { TeamMetricList: TeamMetric = data }

/// The teams of which a teammate is a primary or a secondary member.
///
/// Part of [`Admin`].
///
/// Schema `team_priority_level`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeamPriorityLevel {
    /// The ids of the teams of which the teammate is a primary member; null if there are none.
    pub primary_team_ids: Vec<Id>,
    /// The ids of the teams of which the teammate is a secondary member; null if there are none.
    pub secondary_team_ids: Vec<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TeamPriorityLevel {
        primary_team_ids: "primary_team_ids" as number,
        secondary_team_ids: "secondary_team_ids" as number,
    }
}

/// A teammate, team or bot, with its id, name and email address.
///
/// Part of [`HandlingEvent`].
///
/// Schema `teammate_reference`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TeammateReference {
    /// The type of object that `id` refers to.
    pub type_: Option<TeammateReferenceType>,
    /// The id of the teammate, team or bot, depending on `type`.
    pub id: Id,
    /// The name that teammates see.
    pub name: Option<String>,
    /// The email address; null or absent for teams and bots.
    pub email: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TeammateReference {
        type_: "type",
        id: "id" as number,
        name: "name",
        email: "email",
    }
}

/// The type of the object that a teammate reference refers to.
///
/// Part of [`TeammateReference`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeammateReferenceType {
    /// `admin`
    Admin,
    /// A team, not one of its members.
    ///
    /// `team`
    Team,
    /// A bot, such as Fin.
    ///
    /// `bot`
    Bot,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    TeammateReferenceType {
        Admin = "admin",
        Team = "team",
        Bot = "bot",
    }
}

/// A request that is tracked until it is resolved, with the attributes and states that its type defines.
///
/// Returned by [`conversations().convert_to_ticket`](super::conversations::Conversations::convert_to_ticket), [`tickets().create`](super::tickets::Tickets::create), [`tickets().find`](super::tickets::Tickets::find), [`tickets().update`](super::tickets::Tickets::update) and [`tickets().change_type`](super::tickets::Tickets::change_type).
///
/// Part of [`TicketList`].
///
/// Received in webhooks as `Event::Ticket`.
///
/// Schema `ticket`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ticket {
    /// `ticket`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the ticket in Intercom, for all operations on tickets.
    pub id: Id,
    /// The short number that the Inbox and the Messenger show; not valid in operations.
    pub ticket_id: Option<Id>,
    /// The category, determined by the type.
    pub category: Option<TicketCategory>,
    /// The attribute values, keyed by attribute name. `_default_title_` is the title, and `_default_description_` is the description.
    pub ticket_attributes: Option<Map<String, Value>>,
    /// The state that the ticket is in.
    pub ticket_state: Option<TicketState>,
    /// The type of the ticket, with the attributes that the ticket can have.
    pub ticket_type: Option<TicketType>,
    /// The contacts, with only their ids; [`contacts().find`](super::contacts::Contacts::find) returns the other fields.
    pub contacts: Option<TicketContacts>,
    /// The id of the assigned teammate; `0` if there is none.
    pub admin_assignee_id: Option<Id>,
    /// The id of the assigned team; `0` if there is none.
    pub team_assignee_id: Option<Id>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// When the conversation or ticket was last changed.
    pub updated_at: Option<Timestamp>,
    /// `false` once the ticket is closed, regardless of the ticket's state.
    pub open: Option<bool>,
    /// When the snooze ends; null if the ticket is not snoozed.
    pub snoozed_until: Option<Timestamp>,
    /// The conversations and tickets that the ticket is linked to.
    pub linked_objects: Option<LinkedObjectList>,
    /// The parts; at most 500.
    pub ticket_parts: Option<TicketParts>,
    /// Whether the ticket is shared with the customer.
    pub is_shared: Option<bool>,
    /// The id of the state before the last change of state; see [`ticket_states().list`](super::ticket_states::TicketStates::list). Null if the state never changed.
    pub previous_ticket_state_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Ticket {
        type_: "type" = "ticket",
        id: "id",
        ticket_id: "ticket_id",
        category: "category",
        ticket_attributes: "ticket_attributes",
        ticket_state: "ticket_state",
        ticket_type: "ticket_type",
        contacts: "contacts",
        admin_assignee_id: "admin_assignee_id" as number,
        team_assignee_id: "team_assignee_id" as number,
        created_at: "created_at",
        updated_at: "updated_at",
        open: "open",
        snoozed_until: "snoozed_until",
        linked_objects: "linked_objects",
        ticket_parts: "ticket_parts",
        is_shared: "is_shared",
        previous_ticket_state_id: "previous_ticket_state_id",
    }
}

/// The category of a ticket.
///
/// Part of [`Ticket`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketCategory {
    /// For a customer.
    ///
    /// `Customer`
    Customer,
    /// For teammates; the customer sees a ticket only if it is shared.
    ///
    /// `Back-office`
    BackOffice,
    /// For one problem that several conversations or customer tickets are linked to.
    ///
    /// `Tracker`
    Tracker,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    TicketCategory {
        Customer = "Customer",
        BackOffice = "Back-office",
        Tracker = "Tracker",
    }
}

/// The contacts that a ticket is for.
///
/// Part of [`Ticket`].
///
/// Schema `ticket_contacts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketContacts {
    /// `contact.list`
    pub type_: Option<Cow<'static, str>>,
    /// The contacts, with only their ids; [`contacts().find`](super::contacts::Contacts::find) returns the other fields.
    pub contacts: Vec<ContactReference>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketContacts {
        type_: "type" = "contact.list",
        contacts: "contacts",
    } items { "contacts" }
}

/// Confirms that a ticket was deleted.
///
/// Returned by [`tickets().delete`](super::tickets::Tickets::delete).
///
/// Schema `ticket_deleted`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketDeleted {
    /// The [`Ticket.id`](field@Ticket::id) of the deleted ticket.
    pub id: Id,
    /// `ticket`
    pub object: Option<Cow<'static, str>>,
    /// `true` once the ticket is deleted.
    pub deleted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketDeleted {
        id: "id",
        object: "object" = "ticket",
        deleted: "deleted",
    }
}

/// A page of the tickets that a search found.
///
/// Returned by [`tickets().search`](super::tickets::Tickets::search).
///
/// Schema `ticket_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketList {
    /// `ticket.list`
    pub type_: Option<Cow<'static, str>>,
    /// The tickets of this page.
    pub tickets: Vec<Ticket>,
    /// The total number of items across all pages.
    pub total_count: Option<i64>,
    /// The position of this page in the list. `next` contains the cursor of the next page, and is missing on the last page.
    pub pages: Option<CursorPages>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketList {
        type_: "type" = "ticket.list",
        tickets: "tickets",
        total_count: "total_count",
        pages: "pages",
    } items { "tickets" }
}

#[cfg(feature = "client")]
page! { TicketList: Ticket = tickets }

/// A part of a ticket: a reply, a note, or a change of state, assignee or attribute.
///
/// Part of [`TicketParts`].
///
/// Schema `ticket_part`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPart {
    /// Always `ticket_part`.
    pub type_: Option<String>,
    /// The id of the part, not of the ticket.
    pub id: Id,
    /// The type of part, such as `comment`, `note`, `assignment` or `ticket_state_updated_by_admin`; Intercom can add types at any time.
    pub part_type: Option<String>,
    /// The body as HTML; null if nothing was written, as in a change of state.
    pub body: Option<String>,
    /// The state of the ticket before this part.
    pub previous_ticket_state: Option<TicketPartPreviousTicketState>,
    /// The state of the ticket after this part.
    pub ticket_state: Option<TicketPartTicketState>,
    /// When the part was created.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The teammate or team that this part assigned the ticket to. Null if the assignment did not change.
    pub assigned_to: Option<Reference>,
    /// The author: a contact, a teammate, a team or a bot.
    pub author: Option<TicketPartAuthor>,
    /// The attached files, whose URLs expire; see [`PartAttachment.url`](field@PartAttachment::url).
    pub attachments: Vec<PartAttachment>,
    /// The id in an external system; null if there is none.
    pub external_id: Option<Id>,
    /// Whether the text was redacted.
    pub redacted: Option<bool>,
    /// The code of the app that created the part through the API; absent for other parts.
    pub app_package_code: Option<String>,
    /// The changed attribute and its new value; null or absent if there is none.
    pub updated_attribute_data: Option<TicketPartUpdatedAttributeData>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketPart {
        type_: "type",
        id: "id",
        part_type: "part_type",
        body: "body",
        previous_ticket_state: "previous_ticket_state",
        ticket_state: "ticket_state",
        created_at: "created_at",
        updated_at: "updated_at",
        assigned_to: "assigned_to",
        author: "author",
        attachments: "attachments",
        external_id: "external_id",
        redacted: "redacted",
        app_package_code: "app_package_code",
        updated_attribute_data: "updated_attribute_data",
    }
}

/// The author of a ticket part.
///
/// Part of [`TicketPart`] and [`TicketReply`].
///
/// Schema `ticket_part_author`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPartAuthor {
    /// The type of author that `id` refers to.
    pub type_: Option<TicketPartAuthorType>,
    /// The id of a teammate, a team, a bot or a contact, depending on `type`.
    pub id: Id,
    /// The name; null if unknown.
    pub name: Option<String>,
    /// The email address; for bots, Intercom generates an address.
    pub email: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketPartAuthor {
        type_: "type",
        id: "id",
        name: "name",
        email: "email",
    }
}

/// The author type of a ticket part.
///
/// Part of [`TicketPartAuthor`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartAuthorType {
    /// A teammate.
    ///
    /// `admin`
    Admin,
    /// A bot, such as Fin.
    ///
    /// `bot`
    Bot,
    /// A team, not one of its members.
    ///
    /// `team`
    Team,
    /// A contact.
    ///
    /// `user`
    User,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    TicketPartAuthorType {
        Admin = "admin",
        Bot = "bot",
        Team = "team",
        User = "user",
    }
}

/// The state that a ticket was in before one of its parts.
///
/// Part of [`TicketPart`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartPreviousTicketState {
    /// The ticket was new, and work had not started.
    ///
    /// `submitted`
    Submitted,
    /// Somebody was working on the ticket.
    ///
    /// `in_progress`
    InProgress,
    /// The ticket needed a reply from the customer.
    ///
    /// `waiting_on_customer`
    WaitingOnCustomer,
    /// `resolved`
    Resolved,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    TicketPartPreviousTicketState {
        Submitted = "submitted",
        InProgress = "in_progress",
        WaitingOnCustomer = "waiting_on_customer",
        Resolved = "resolved",
    }
}

/// The state that a ticket was in after one of its parts.
///
/// Part of [`TicketPart`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartTicketState {
    /// The ticket is new, and work has not started.
    ///
    /// `submitted`
    Submitted,
    /// Somebody is working on the ticket.
    ///
    /// `in_progress`
    InProgress,
    /// The ticket needs a reply from the customer.
    ///
    /// `waiting_on_customer`
    WaitingOnCustomer,
    /// `resolved`
    Resolved,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    TicketPartTicketState {
        Submitted = "submitted",
        InProgress = "in_progress",
        WaitingOnCustomer = "waiting_on_customer",
        Resolved = "resolved",
    }
}

/// The attribute of a ticket that a part has changed, and its new value.
///
/// Part of [`TicketPart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPartUpdatedAttributeData {
    /// The attribute that changed.
    pub attribute: Option<TicketPartUpdatedAttributeDataAttribute>,
    /// The new value; the response does not contain the old value.
    pub value: Option<TicketPartUpdatedAttributeDataValue>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketPartUpdatedAttributeData {
        attribute: "attribute",
        value: "value",
    }
}

/// The attribute that a ticket part has changed.
///
/// Part of [`TicketPartUpdatedAttributeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPartUpdatedAttributeDataAttribute {
    /// `attribute`
    pub type_: Option<Cow<'static, str>>,
    /// The [`TicketTypeAttribute.id`](field@TicketTypeAttribute::id) of the attribute.
    pub id: Id,
    /// The human-readable name of the attribute.
    pub label: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketPartUpdatedAttributeDataAttribute {
        type_: "type" = "attribute",
        id: "id",
        label: "label",
    }
}

/// The new value of a ticket attribute.
///
/// Part of [`TicketPartUpdatedAttributeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPartUpdatedAttributeDataValue {
    /// `value`
    pub type_: Option<Cow<'static, str>>,
    /// The value itself, or the ids of attached or chosen items; null if the value was cleared.
    pub id: Option<TicketPartUpdatedAttributeDataValueId>,
    /// The value in human-readable form.
    pub label: Option<TicketPartUpdatedAttributeDataValueLabel>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketPartUpdatedAttributeDataValue {
        type_: "type" = "value",
        id: "id",
        label: "label",
    }
}

/// The new value of a ticket's attribute: a string, or several ids.
///
/// Part of [`TicketPartUpdatedAttributeDataValue`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketPartUpdatedAttributeDataValueId {
    /// For attributes with one value.
    ///
    /// A string.
    Text(Id),
    /// For attributes with several values, such as files.
    ///
    /// An array.
    Ids(Vec<Id>),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<Id> for TicketPartUpdatedAttributeDataValueId {
    #[inline]
    fn from(value: Id) -> Self {
        Self::Text(value)
    }
}

set_to_from!(TicketPartUpdatedAttributeDataValueId : Id);

impl From<Vec<Id>> for TicketPartUpdatedAttributeDataValueId {
    #[inline]
    fn from(value: Vec<Id>) -> Self {
        Self::Ids(value)
    }
}

set_to_from!(TicketPartUpdatedAttributeDataValueId : Vec < Id >);

union! {
    TicketPartUpdatedAttributeDataValueId {
        Text(Id) = text(),
        Ids(Vec<Id>) = list(),
    }
}

/// The new value of a ticket's attribute in human-readable form: one string or several strings.
///
/// Part of [`TicketPartUpdatedAttributeDataValue`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketPartUpdatedAttributeDataValueLabel {
    /// For attributes with one value.
    ///
    /// A string.
    Text(String),
    /// For attributes with several values, such as the names of files.
    ///
    /// An array.
    Texts(Vec<String>),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<String> for TicketPartUpdatedAttributeDataValueLabel {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for TicketPartUpdatedAttributeDataValueLabel {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(TicketPartUpdatedAttributeDataValueLabel : String, & str);

impl From<Vec<String>> for TicketPartUpdatedAttributeDataValueLabel {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

set_to_from!(TicketPartUpdatedAttributeDataValueLabel : Vec < String >);

union! {
    TicketPartUpdatedAttributeDataValueLabel {
        Text(String) = text(),
        Texts(Vec<String>) = list(),
    }
}

/// The parts of a ticket; at most 500.
///
/// Part of [`Ticket`].
///
/// Schema `ticket_parts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketParts {
    /// `ticket_part.list`
    pub type_: Option<Cow<'static, str>>,
    /// Replies, notes and changes; `part_type` distinguishes them.
    pub ticket_parts: Vec<TicketPart>,
    /// The number of parts. The list is not paginated.
    pub total_count: Option<i64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketParts {
        type_: "type" = "ticket_part.list",
        ticket_parts: "ticket_parts",
        total_count: "total_count",
    } items { "ticket_parts" }
}

/// The part that a reply to a ticket has created.
///
/// Returned by [`tickets().reply`](super::tickets::Tickets::reply).
///
/// Schema `ticket_reply`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketReply {
    /// `ticket_part`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the part, not of the ticket.
    pub id: Id,
    /// The type of the reply; determines whether the contact sees it.
    pub part_type: Option<TicketReplyPartType>,
    /// The body as HTML; null if there is none.
    pub body: Option<String>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The teammate or contact who replied.
    pub author: Option<TicketPartAuthor>,
    /// The attached files, whose URLs expire; see [`PartAttachment.url`](field@PartAttachment::url).
    pub attachments: Vec<PartAttachment>,
    /// Whether the text was redacted.
    pub redacted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketReply {
        type_: "type" = "ticket_part",
        id: "id",
        part_type: "part_type",
        body: "body",
        created_at: "created_at",
        updated_at: "updated_at",
        author: "author",
        attachments: "attachments",
        redacted: "redacted",
    }
}

/// The type of a reply to a ticket.
///
/// Part of [`TicketReply`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketReplyPartType {
    /// A note for teammates.
    ///
    /// `note`
    Note,
    /// A reply to the contact.
    ///
    /// `comment`
    Comment,
    /// Buttons for the contact's reply.
    ///
    /// `quick_reply`
    QuickReply,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    TicketReplyPartType {
        Note = "note",
        Comment = "comment",
        QuickReply = "quick_reply",
    }
}

/// A state of tickets that a workspace has defined. Each state belongs to one of four categories.
///
/// Part of [`Ticket`] and [`TicketTypeTicketStates`].
///
/// Schema `ticket_state`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketState {
    /// Always `ticket_state`.
    pub type_: Option<String>,
    /// The id of the state, for [`UpdateTicketRequest.ticket_state_id`](field@UpdateTicketRequest::ticket_state_id).
    pub id: Id,
    /// The category of the state: one of four categories that are the same in all workspaces.
    pub category: Option<TicketStateCategory>,
    /// The label for teammates, in the Inbox.
    pub internal_label: Option<String>,
    /// The label for customers, in the Messenger, in emails and in the tickets portal.
    pub external_label: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketState {
        type_: "type",
        id: "id",
        category: "category",
        internal_label: "internal_label",
        external_label: "external_label",
    }
}

/// The category of a ticket state. Each state of a workspace belongs to one of four categories, regardless of its name.
///
/// Part of [`TicketState`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStateCategory {
    /// The ticket is new, and work has not started.
    ///
    /// `submitted`
    Submitted,
    /// Somebody is working on the ticket.
    ///
    /// `in_progress`
    InProgress,
    /// The ticket needs a reply from the customer.
    ///
    /// `waiting_on_customer`
    WaitingOnCustomer,
    /// `resolved`
    Resolved,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    TicketStateCategory {
        Submitted = "submitted",
        InProgress = "in_progress",
        WaitingOnCustomer = "waiting_on_customer",
        Resolved = "resolved",
    }
}

/// A state that a workspace has set up for its tickets, with the ticket types that use it.
///
/// Part of [`TicketStateList`].
///
/// Schema `ticket_state_detailed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketStateDetailed {
    /// Always `ticket_state`.
    pub type_: Option<String>,
    /// The id of the state, for [`UpdateTicketRequest.ticket_state_id`](field@UpdateTicketRequest::ticket_state_id).
    pub id: Id,
    /// The category of the state: one of four categories that are the same in all workspaces.
    pub category: Option<TicketStateDetailedCategory>,
    /// The label for teammates, in the Inbox.
    pub internal_label: Option<String>,
    /// The label for customers, in the Messenger, in emails and in the tickets portal.
    pub external_label: Option<String>,
    /// Whether the state is archived, and therefore no longer available.
    pub archived: Option<bool>,
    /// The ticket types whose tickets can be in the state.
    pub ticket_types: Option<TicketStateDetailedTicketTypes>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketStateDetailed {
        type_: "type",
        id: "id",
        category: "category",
        internal_label: "internal_label",
        external_label: "external_label",
        archived: "archived",
        ticket_types: "ticket_types",
    }
}

/// The category of a ticket state. Each state of a workspace belongs to one of four categories, regardless of its name.
///
/// Part of [`TicketStateDetailed`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStateDetailedCategory {
    /// The ticket is new, and work has not started.
    ///
    /// `submitted`
    Submitted,
    /// Somebody is working on the ticket.
    ///
    /// `in_progress`
    InProgress,
    /// The ticket needs a reply from the customer.
    ///
    /// `waiting_on_customer`
    WaitingOnCustomer,
    /// `resolved`
    Resolved,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    TicketStateDetailedCategory {
        Submitted = "submitted",
        InProgress = "in_progress",
        WaitingOnCustomer = "waiting_on_customer",
        Resolved = "resolved",
    }
}

/// The ticket types that use a state.
///
/// Part of [`TicketStateDetailed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketStateDetailedTicketTypes {
    /// Always `list`.
    pub type_: Option<String>,
    /// All ticket types that use the state; the list is not paginated.
    pub data: Vec<TicketType>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketStateDetailedTicketTypes {
        type_: "type",
        data: "data",
    } items { "data" }
}

/// All ticket states of a workspace; the list is not paginated.
///
/// Returned by [`ticket_states().list`](super::ticket_states::TicketStates::list).
///
/// Schema `ticket_state_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketStateList {
    /// Always `list`.
    pub type_: Option<String>,
    /// The states of all ticket types; `ticket_types` of a state lists the types that use the state.
    pub data: Vec<TicketStateDetailed>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketStateList {
        type_: "type",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { TicketStateList: TicketStateDetailed = data }

/// A ticket type: the attributes and the states of its tickets.
///
/// Returned by [`ticket_types().create`](super::ticket_types::TicketTypes::create), [`ticket_types().find`](super::ticket_types::TicketTypes::find) and [`ticket_types().update`](super::ticket_types::TicketTypes::update).
///
/// Part of [`Ticket`], [`TicketStateDetailedTicketTypes`] and [`TicketTypeList`].
///
/// Schema `ticket_type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketType {
    /// Always `ticket_type`.
    pub type_: Option<String>,
    /// The id of the ticket type, for [`CreateTicketRequest.ticket_type_id`](field@CreateTicketRequest::ticket_type_id).
    pub id: Id,
    /// The category of the tickets of this type.
    pub category: Option<TicketTypeCategory>,
    /// The name that teammates and customers see.
    pub name: Option<String>,
    /// The description that tells teammates and customers when to select the ticket type.
    pub description: Option<String>,
    /// The icon, as an emoji character.
    pub icon: Option<String>,
    /// The id of the workspace. The ids of other objects are unique only within a workspace.
    pub workspace_id: Option<Id>,
    /// The attributes of the ticket type's tickets, including the title and the description.
    pub ticket_type_attributes: Option<TicketTypeAttributeList>,
    /// The states that the ticket type's tickets can be in.
    pub ticket_states: Option<TicketTypeTicketStates>,
    /// Whether the ticket type is archived, and therefore no longer available.
    pub archived: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Whether the ticket type's tickets are only for teammates.
    pub is_internal: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketType {
        type_: "type",
        id: "id",
        category: "category",
        name: "name",
        description: "description",
        icon: "icon",
        workspace_id: "workspace_id",
        ticket_type_attributes: "ticket_type_attributes",
        ticket_states: "ticket_states",
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
        is_internal: "is_internal",
    }
}

/// An attribute of the tickets of a type, and its settings for the forms in the Inbox and the Messenger.
///
/// Returned by [`ticket_type_attributes().create`](super::ticket_type_attributes::TicketTypeAttributes::create) and [`ticket_type_attributes().update`](super::ticket_type_attributes::TicketTypeAttributes::update).
///
/// Part of [`TicketTypeAttributeList`].
///
/// Schema `ticket_type_attribute`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketTypeAttribute {
    /// Always `ticket_type_attribute`.
    pub type_: Option<String>,
    /// The id of the attribute. In searches, the field name is the prefix `ticket_attribute.` followed by this id.
    pub id: Id,
    /// The id of the workspace. The ids of other objects are unique only within a workspace.
    pub workspace_id: Option<Id>,
    /// The name, which is also the key of the value in `ticket_attributes` of tickets.
    pub name: Option<String>,
    /// The explanation for the teammate or contact who enters the value.
    pub description: Option<String>,
    /// `string`, `list`, `integer`, `decimal`, `boolean`, `datetime` or `files`.
    pub data_type: Option<String>,
    /// Settings that depend on `data_type`: `multiline` for a string, and the items with their ids for a list.
    pub input_options: Option<Map<String, Value>>,
    /// The position of the attribute in forms, starting at 0.
    pub order: Option<i64>,
    /// Whether teammates must fill in the attribute to create a ticket in the Inbox.
    pub required_to_create: Option<bool>,
    /// Whether contacts must fill in the attribute to create a ticket in the Messenger.
    pub required_to_create_for_contacts: Option<bool>,
    /// Whether teammates see the attribute when they create a ticket in the Inbox.
    pub visible_on_create: Option<bool>,
    /// Whether contacts see the attribute when they create a ticket in the Messenger.
    pub visible_to_contacts: Option<bool>,
    /// True for the built-in attributes of every type: the title and the description.
    pub default: Option<bool>,
    /// The id of the [`TicketType`](TicketType) that has the attribute; types do not share attributes.
    pub ticket_type_id: Option<Id>,
    /// Whether the attribute is archived: forms for new tickets omit the attribute, and existing tickets keep their values.
    pub archived: Option<bool>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketTypeAttribute {
        type_: "type",
        id: "id",
        workspace_id: "workspace_id",
        name: "name",
        description: "description",
        data_type: "data_type",
        input_options: "input_options",
        order: "order",
        required_to_create: "required_to_create",
        required_to_create_for_contacts: "required_to_create_for_contacts",
        visible_on_create: "visible_on_create",
        visible_to_contacts: "visible_to_contacts",
        default: "default",
        ticket_type_id: "ticket_type_id" as number,
        archived: "archived",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// All attributes that tickets of a type can have.
///
/// Part of [`TicketType`].
///
/// Schema `ticket_type_attribute_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketTypeAttributeList {
    /// The type of the list; differs between versions.
    pub type_: Option<String>,
    /// The attributes, in responses that do not contain the attributes in `data`.
    pub ticket_type_attributes: Vec<TicketTypeAttribute>,
    /// The attributes, including the two default attributes (see `default`); empty if the attributes are in `ticket_type_attributes`.
    pub data: Vec<TicketTypeAttribute>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketTypeAttributeList {
        type_: "type",
        ticket_type_attributes: "ticket_type_attributes",
        data: "data",
    } items { "data" }
}

/// The category of a ticket type.
///
/// Part of [`TicketType`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTypeCategory {
    /// For a customer.
    ///
    /// `Customer`
    Customer,
    /// For teammates; the customer sees a ticket only if it is shared.
    ///
    /// `Back-office`
    BackOffice,
    /// For one problem that several conversations or customer tickets are linked to.
    ///
    /// `Tracker`
    Tracker,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    TicketTypeCategory {
        Customer = "Customer",
        BackOffice = "Back-office",
        Tracker = "Tracker",
    }
}

/// All ticket types of a workspace; the list is not paginated.
///
/// Returned by [`ticket_types().list`](super::ticket_types::TicketTypes::list).
///
/// Schema `ticket_type_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketTypeList {
    /// Always `list`.
    pub type_: Option<String>,
    /// The ticket types, with their attributes.
    pub data: Vec<TicketType>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketTypeList {
        type_: "type",
        data: "data",
    } items { "data" }
}

#[cfg(feature = "client")]
page! { TicketTypeList: TicketType = data }

/// The states that tickets of a type can be in.
///
/// Part of [`TicketType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketTypeTicketStates {
    /// Always `list`.
    pub type_: Option<String>,
    /// The ticket states, whose ids are the valid values of [`UpdateTicketRequest.ticket_state_id`](field@UpdateTicketRequest::ticket_state_id).
    pub data: Vec<TicketState>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    TicketTypeTicketStates {
        type_: "type",
        data: "data",
    } items { "data" }
}

/// The name and description of a subscription type in one language.
///
/// Part of [`SubscriptionType`].
///
/// Schema `translation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Translation {
    /// The name that contacts see in this language.
    pub name: Option<String>,
    /// The description that contacts see in this language.
    pub description: Option<String>,
    /// The two-letter code of the language, such as `en`.
    pub locale: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Translation {
        name: "name",
        description: "description",
        locale: "locale",
    }
}

/// A tag, and the companies to detach it from.
///
/// Part of [`CreateTagRequest`].
///
/// Schema `untag_company_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagCompanyRequest {
    /// The name of the tag to detach; the tag itself is not deleted.
    ///
    /// Required.
    pub name: Option<String>,
    /// The companies, each identified by one of its two ids, and with `untag` set.
    ///
    /// Required.
    pub companies: Option<Vec<UntagCompanyRequestCompany>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UntagCompanyRequest {
    /// Creates an empty value. Required: `name`, `companies`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `companies`.
    #[inline]
    pub fn companies(
        mut self,
        companies: impl SetToList<UntagCompanyRequestCompany>,
    ) -> Self {
        self.companies.put(companies.set_to_list());
        self
    }

    /// Adds one item to `companies`.
    #[inline]
    pub fn company(mut self, company: impl Into<UntagCompanyRequestCompany>) -> Self {
        push(&mut self.companies, company.into());
        self
    }
}

record! {
    UntagCompanyRequest {
        name: "name",
        companies: "companies",
    } required { "name", "companies" }
}

/// A company to detach a tag from; set one of its two ids, and `untag`.
///
/// Part of [`UntagCompanyRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagCompanyRequestCompany {
    /// The id of the company in Intercom.
    pub id: Option<Id>,
    /// Your own id for the company.
    pub company_id: Option<Id>,
    /// Must be true; otherwise, the company is tagged instead.
    pub untag: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UntagCompanyRequestCompany {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl SetTo<Id>) -> Self {
        self.company_id.put(company_id.set_to());
        self
    }

    /// Sets `untag`.
    #[inline]
    pub fn untag(mut self, untag: impl SetTo<bool>) -> Self {
        self.untag.put(untag.set_to());
        self
    }
}

record! {
    UntagCompanyRequestCompany {
        id: "id",
        company_id: "company_id",
        untag: "untag",
    }
}

/// The changes to an article; omitted fields keep their values.
///
/// Sent by [`articles().update`](super::articles::Articles::update) and [`articles().stage_draft`](super::articles::Articles::stage_draft).
///
/// Schema `update_article_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateArticleRequest {
    /// The new heading, in the default language of the help center.
    pub title: Option<String>,
    /// The subtitle: one or two lines.
    pub description: Option<String>,
    /// The new body, as HTML; replaces the previous body.
    pub body: Option<String>,
    /// The body, as Markdown; a request can contain either `body` or `body_markdown`, but not both.
    pub body_markdown: Option<String>,
    /// The id of the teammate shown as the author, from [`admins().list`](super::admins::Admins::list). The teammate must belong to the workspace of the help center.
    pub author_id: Option<Id>,
    /// Whether to publish or unpublish the article. If this field is omitted, a draft remains a draft. Changes to a published article go live immediately, unless the article has a staged draft or the request contains `scheduled_publish_at`. [`articles().stage_draft`](super::articles::Articles::stage_draft) ignores this field.
    pub state: Option<UpdateArticleRequestState>,
    /// The id of the collection or section to which to move the article; requires `parent_type`.
    pub parent_id: Option<Id>,
    /// The type of the object that `parent_id` identifies: `collection` or `section`.
    pub parent_type: Option<String>,
    /// The languages to change.
    pub translated_content: Update<ArticleTranslatedContent>,
    /// The ids of the audiences for which Fin can use the article in answers, in all languages; see [`audiences().list`](super::audiences::Audiences::list). This field takes precedence over `audience_ids` in `translated_content`. An empty list allows Fin to use the article for all contacts. If an id is unknown, the request fails with 404.
    pub audience_ids: Update<Vec<Id>>,
    /// Whether Fin, the AI agent, can use the content to answer customers.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot, the AI assistant for teammates, can use the content.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the content.
    pub ai_sales_agent_availability: Option<bool>,
    /// The time in the future at which to publish the article; null cancels the schedule. With the state `published`, the article is not published before this time. Cannot be combined with `scheduled_unpublish_at`.
    pub scheduled_publish_at: Update<Timestamp>,
    /// The time in the future at which to unpublish the article; null cancels the schedule. The article must have been published before. Cannot be combined with `scheduled_publish_at`.
    pub scheduled_unpublish_at: Update<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateArticleRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `body_markdown`.
    #[inline]
    pub fn body_markdown(mut self, body_markdown: impl SetTo<String>) -> Self {
        self.body_markdown.put(body_markdown.set_to());
        self
    }

    /// Sets `author_id`.
    #[inline]
    pub fn author_id(mut self, author_id: impl SetTo<Id>) -> Self {
        self.author_id.put(author_id.set_to());
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl SetTo<UpdateArticleRequestState>) -> Self {
        self.state.put(state.set_to());
        self
    }

    /// Sets `parent_id`.
    #[inline]
    pub fn parent_id(mut self, parent_id: impl SetTo<Id>) -> Self {
        self.parent_id.put(parent_id.set_to());
        self
    }

    /// Sets `parent_type`.
    #[inline]
    pub fn parent_type(mut self, parent_type: impl SetTo<String>) -> Self {
        self.parent_type.put(parent_type.set_to());
        self
    }

    /// Sets `translated_content`. `None` leaves the field unchanged; [`clear_translated_content`](Self::clear_translated_content) clears the field.
    #[inline]
    pub fn translated_content(
        mut self,
        translated_content: impl SetTo<ArticleTranslatedContent>,
    ) -> Self {
        self.translated_content.put(translated_content.set_to());
        self
    }

    /// Clears `translated_content` by sending null.
    #[inline]
    pub fn clear_translated_content(mut self) -> Self {
        self.translated_content = Update::Clear;
        self
    }

    /// Sets `audience_ids`. `None` leaves the field unchanged; [`clear_audience_ids`](Self::clear_audience_ids) clears the field.
    #[inline]
    pub fn audience_ids(mut self, audience_ids: impl SetToList<Id>) -> Self {
        self.audience_ids.put(audience_ids.set_to_list());
        self
    }

    /// Adds one item to `audience_ids`.
    #[inline]
    pub fn audience_id(mut self, audience_id: impl Into<Id>) -> Self {
        push(&mut self.audience_ids, audience_id.into());
        self
    }

    /// Clears `audience_ids` by sending null.
    #[inline]
    pub fn clear_audience_ids(mut self) -> Self {
        self.audience_ids = Update::Clear;
        self
    }

    /// Sets `ai_chatbot_availability`.
    #[inline]
    pub fn ai_chatbot_availability(
        mut self,
        ai_chatbot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_chatbot_availability.put(ai_chatbot_availability.set_to());
        self
    }

    /// Sets `ai_copilot_availability`.
    #[inline]
    pub fn ai_copilot_availability(
        mut self,
        ai_copilot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_copilot_availability.put(ai_copilot_availability.set_to());
        self
    }

    /// Sets `ai_sales_agent_availability`.
    #[inline]
    pub fn ai_sales_agent_availability(
        mut self,
        ai_sales_agent_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_sales_agent_availability.put(ai_sales_agent_availability.set_to());
        self
    }

    /// Sets `scheduled_publish_at`. `None` leaves the field unchanged; [`clear_scheduled_publish_at`](Self::clear_scheduled_publish_at) clears the field.
    #[inline]
    pub fn scheduled_publish_at(
        mut self,
        scheduled_publish_at: impl SetTo<Timestamp>,
    ) -> Self {
        self.scheduled_publish_at.put(scheduled_publish_at.set_to());
        self
    }

    /// Clears `scheduled_publish_at` by sending null.
    #[inline]
    pub fn clear_scheduled_publish_at(mut self) -> Self {
        self.scheduled_publish_at = Update::Clear;
        self
    }

    /// Sets `scheduled_unpublish_at`. `None` leaves the field unchanged; [`clear_scheduled_unpublish_at`](Self::clear_scheduled_unpublish_at) clears the field.
    #[inline]
    pub fn scheduled_unpublish_at(
        mut self,
        scheduled_unpublish_at: impl SetTo<Timestamp>,
    ) -> Self {
        self.scheduled_unpublish_at.put(scheduled_unpublish_at.set_to());
        self
    }

    /// Clears `scheduled_unpublish_at` by sending null.
    #[inline]
    pub fn clear_scheduled_unpublish_at(mut self) -> Self {
        self.scheduled_unpublish_at = Update::Clear;
        self
    }
}

record! {
    UpdateArticleRequest {
        title: "title",
        description: "description",
        body: "body",
        body_markdown: "body_markdown",
        author_id: "author_id" as number,
        state: "state",
        parent_id: "parent_id",
        parent_type: "parent_type",
        translated_content: "translated_content",
        audience_ids: "audience_ids" as number,
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
        scheduled_publish_at: "scheduled_publish_at" as text,
        scheduled_unpublish_at: "scheduled_unpublish_at" as text,
    }
}

/// Whether to publish or unpublish an article.
///
/// Part of [`UpdateArticleRequest`].
#[doc(alias("UpdateArticleRequestBodyState"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateArticleRequestState {
    /// Publish the article in the help center.
    ///
    /// `published`
    Published,
    /// Unpublish the article, or leave the article unpublished.
    ///
    /// `draft`
    Draft,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    UpdateArticleRequestState {
        Published = "published",
        Draft = "draft",
    }
}

/// The changes to an audience; omitted fields keep their values.
///
/// Sent by [`audiences().update`](super::audiences::Audiences::update).
///
/// Schema `update_audience_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAudienceRequest {
    /// The new name; must not be blank.
    pub name: Option<String>,
    /// The new conditions on the attributes of contacts and their companies; replace the current conditions.
    pub predicates: Option<Vec<Predicate>>,
    /// The new conditions on the role of contacts; replace the current conditions.
    pub role_predicates: Option<Vec<Predicate>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateAudienceRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `predicates`.
    #[inline]
    pub fn predicates(mut self, predicates: impl SetToList<Predicate>) -> Self {
        self.predicates.put(predicates.set_to_list());
        self
    }

    /// Adds one item to `predicates`.
    #[inline]
    pub fn predicate(mut self, predicate: impl Into<Predicate>) -> Self {
        push(&mut self.predicates, predicate.into());
        self
    }

    /// Sets `role_predicates`.
    #[inline]
    pub fn role_predicates(
        mut self,
        role_predicates: impl SetToList<Predicate>,
    ) -> Self {
        self.role_predicates.put(role_predicates.set_to_list());
        self
    }

    /// Adds one item to `role_predicates`.
    #[inline]
    pub fn role_predicate(mut self, role_predicate: impl Into<Predicate>) -> Self {
        push(&mut self.role_predicates, role_predicate.into());
        self
    }
}

record! {
    UpdateAudienceRequest {
        name: "name",
        predicates: "predicates",
        role_predicates: "role_predicates",
    }
}

/// The changes to a collection; omitted fields keep their values.
///
/// Sent by [`collections().update`](super::collections::Collections::update).
///
/// Schema `update_collection_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCollectionRequest {
    /// The name that customers see, in the default language.
    pub name: Option<String>,
    /// The text below the name, in the default language.
    pub description: Option<String>,
    /// The languages to change.
    pub translated_content: Update<GroupTranslatedContent>,
    /// The id of the new parent collection; null moves the collection to the top level.
    pub parent_id: Update<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateCollectionRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `translated_content`. `None` leaves the field unchanged; [`clear_translated_content`](Self::clear_translated_content) clears the field.
    #[inline]
    pub fn translated_content(
        mut self,
        translated_content: impl SetTo<GroupTranslatedContent>,
    ) -> Self {
        self.translated_content.put(translated_content.set_to());
        self
    }

    /// Clears `translated_content` by sending null.
    #[inline]
    pub fn clear_translated_content(mut self) -> Self {
        self.translated_content = Update::Clear;
        self
    }

    /// Sets `parent_id`. `None` leaves the field unchanged; [`clear_parent_id`](Self::clear_parent_id) clears the field.
    #[inline]
    pub fn parent_id(mut self, parent_id: impl SetTo<Id>) -> Self {
        self.parent_id.put(parent_id.set_to());
        self
    }

    /// Clears `parent_id` by sending null.
    #[inline]
    pub fn clear_parent_id(mut self) -> Self {
        self.parent_id = Update::Clear;
        self
    }
}

record! {
    UpdateCollectionRequest {
        name: "name",
        description: "description",
        translated_content: "translated_content",
        parent_id: "parent_id",
    }
}

/// The changes to a company; omitted fields keep their values.
///
/// Sent by [`companies().update`](super::companies::Companies::update).
///
/// Schema `update_company_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCompanyRequest {
    /// The name that teammates see.
    pub name: Option<String>,
    /// The name of the company's plan in your product.
    pub plan: Option<String>,
    /// The number of employees.
    pub size: Option<i64>,
    /// The website; can be any string, because Intercom does not validate the URL.
    pub website: Option<String>,
    /// The industry; can be any string.
    pub industry: Option<String>,
    /// The new values of your custom attributes of companies, keyed by name; omitted attributes keep their values.
    pub custom_attributes: Option<Map<String, Value>>,
    /// Your monthly revenue from the company. Fractions are truncated; the maximum is 2,147,483,647.
    pub monthly_spend: Option<f64>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateCompanyRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `plan`.
    #[inline]
    pub fn plan(mut self, plan: impl SetTo<String>) -> Self {
        self.plan.put(plan.set_to());
        self
    }

    /// Sets `size`.
    #[inline]
    pub fn size(mut self, size: impl SetTo<i64>) -> Self {
        self.size.put(size.set_to());
        self
    }

    /// Sets `website`.
    #[inline]
    pub fn website(mut self, website: impl SetTo<String>) -> Self {
        self.website.put(website.set_to());
        self
    }

    /// Sets `industry`.
    #[inline]
    pub fn industry(mut self, industry: impl SetTo<String>) -> Self {
        self.industry.put(industry.set_to());
        self
    }

    /// Sets `custom_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn custom_attributes(mut self, custom_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            to_json(custom_attributes),
        );
        self
    }

    /// Adds one entry to `custom_attributes`.
    #[inline]
    pub fn custom_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            name.into(),
            to_json(value),
        );
        self
    }

    /// Sets `monthly_spend`.
    #[inline]
    pub fn monthly_spend(mut self, monthly_spend: impl SetTo<f64>) -> Self {
        self.monthly_spend.put(monthly_spend.set_to());
        self
    }
}

record! {
    UpdateCompanyRequest {
        name: "name",
        plan: "plan",
        size: "size",
        website: "website",
        industry: "industry",
        custom_attributes: "custom_attributes",
        monthly_spend: "monthly_spend",
    }
}

/// Options of an update that are not part of the request body.
///
/// Sent by [`contacts().update`](super::contacts::Contacts::update).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum UpdateContactParams {}

/// The changes to a contact; omitted fields keep their values.
///
/// Sent by [`contacts().update`](super::contacts::Contacts::update).
///
/// Schema `update_contact_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactRequest {
    /// `user` turns a lead into a user.
    pub role: Option<String>,
    /// The person's id in your application. If another contact, even an archived or deleted contact, already has this id, the call fails with 409.
    pub external_id: Option<Id>,
    /// The email address. If another contact, even an archived or deleted contact, already has this address, the call fails with 409.
    pub email: Option<String>,
    /// Whether you have verified the address. Requires `email` in the same request; otherwise, the call fails with 400.
    pub email_verified: Update<bool>,
    /// The phone number with the country code, such as `+353871234567`.
    pub phone: Update<String>,
    /// The full name.
    pub name: Update<String>,
    /// The URL of the avatar image, not the image itself.
    pub avatar: Update<String>,
    /// When the person signed up for your product.
    pub signed_up_at: Update<Timestamp>,
    /// When the person last used your product. An installed Messenger sets this time automatically.
    pub last_seen_at: Update<Timestamp>,
    /// The id of the contact's owner, a teammate.
    pub owner_id: Update<Id>,
    /// True unsubscribes the contact from all emails; false reverses the unsubscription.
    pub unsubscribed_from_emails: Update<bool>,
    /// The new values of your custom attributes of people, keyed by name; omitted attributes keep their values.
    pub custom_attributes: Update<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateContactRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `role`.
    #[inline]
    pub fn role(mut self, role: impl SetTo<String>) -> Self {
        self.role.put(role.set_to());
        self
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl SetTo<Id>) -> Self {
        self.external_id.put(external_id.set_to());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }

    /// Sets `email_verified`. `None` leaves the field unchanged; [`clear_email_verified`](Self::clear_email_verified) clears the field.
    #[inline]
    pub fn email_verified(mut self, email_verified: impl SetTo<bool>) -> Self {
        self.email_verified.put(email_verified.set_to());
        self
    }

    /// Clears `email_verified` by sending null.
    #[inline]
    pub fn clear_email_verified(mut self) -> Self {
        self.email_verified = Update::Clear;
        self
    }

    /// Sets `phone`. `None` leaves the field unchanged; [`clear_phone`](Self::clear_phone) clears the field.
    #[inline]
    pub fn phone(mut self, phone: impl SetTo<String>) -> Self {
        self.phone.put(phone.set_to());
        self
    }

    /// Clears `phone` by sending null.
    #[inline]
    pub fn clear_phone(mut self) -> Self {
        self.phone = Update::Clear;
        self
    }

    /// Sets `name`. `None` leaves the field unchanged; [`clear_name`](Self::clear_name) clears the field.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Clears `name` by sending null.
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Update::Clear;
        self
    }

    /// Sets `avatar`. `None` leaves the field unchanged; [`clear_avatar`](Self::clear_avatar) clears the field.
    #[inline]
    pub fn avatar(mut self, avatar: impl SetTo<String>) -> Self {
        self.avatar.put(avatar.set_to());
        self
    }

    /// Clears `avatar` by sending null.
    #[inline]
    pub fn clear_avatar(mut self) -> Self {
        self.avatar = Update::Clear;
        self
    }

    /// Sets `signed_up_at`. `None` leaves the field unchanged; [`clear_signed_up_at`](Self::clear_signed_up_at) clears the field.
    #[inline]
    pub fn signed_up_at(mut self, signed_up_at: impl SetTo<Timestamp>) -> Self {
        self.signed_up_at.put(signed_up_at.set_to());
        self
    }

    /// Clears `signed_up_at` by sending null.
    #[inline]
    pub fn clear_signed_up_at(mut self) -> Self {
        self.signed_up_at = Update::Clear;
        self
    }

    /// Sets `last_seen_at`. `None` leaves the field unchanged; [`clear_last_seen_at`](Self::clear_last_seen_at) clears the field.
    #[inline]
    pub fn last_seen_at(mut self, last_seen_at: impl SetTo<Timestamp>) -> Self {
        self.last_seen_at.put(last_seen_at.set_to());
        self
    }

    /// Clears `last_seen_at` by sending null.
    #[inline]
    pub fn clear_last_seen_at(mut self) -> Self {
        self.last_seen_at = Update::Clear;
        self
    }

    /// Sets `owner_id`. `None` leaves the field unchanged; [`clear_owner_id`](Self::clear_owner_id) clears the field.
    #[inline]
    pub fn owner_id(mut self, owner_id: impl SetTo<Id>) -> Self {
        self.owner_id.put(owner_id.set_to());
        self
    }

    /// Clears `owner_id` by sending null.
    #[inline]
    pub fn clear_owner_id(mut self) -> Self {
        self.owner_id = Update::Clear;
        self
    }

    /// Sets `unsubscribed_from_emails`. `None` leaves the field unchanged; [`clear_unsubscribed_from_emails`](Self::clear_unsubscribed_from_emails) clears the field.
    #[inline]
    pub fn unsubscribed_from_emails(
        mut self,
        unsubscribed_from_emails: impl SetTo<bool>,
    ) -> Self {
        self.unsubscribed_from_emails.put(unsubscribed_from_emails.set_to());
        self
    }

    /// Clears `unsubscribed_from_emails` by sending null.
    #[inline]
    pub fn clear_unsubscribed_from_emails(mut self) -> Self {
        self.unsubscribed_from_emails = Update::Clear;
        self
    }

    /// Sets `custom_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn custom_attributes(mut self, custom_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            to_json(custom_attributes),
        );
        self
    }

    /// Adds one entry to `custom_attributes`.
    #[inline]
    pub fn custom_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            name.into(),
            to_json(value),
        );
        self
    }

    /// Clears `custom_attributes` by sending null.
    #[inline]
    pub fn clear_custom_attributes(mut self) -> Self {
        self.custom_attributes = Update::Clear;
        self
    }
}

record! {
    UpdateContactRequest {
        role: "role",
        external_id: "external_id",
        email: "email",
        email_verified: "email_verified",
        phone: "phone",
        name: "name",
        avatar: "avatar",
        signed_up_at: "signed_up_at",
        last_seen_at: "last_seen_at",
        owner_id: "owner_id",
        unsubscribed_from_emails: "unsubscribed_from_emails",
        custom_attributes: "custom_attributes",
    }
}

/// The changes to a content import source. `sync_behavior` and `url` are always required.
///
/// Sent by [`content_import_sources().update`](super::content_import_sources::ContentImportSources::update).
///
/// Schema `update_content_import_source_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContentImportSourceRequest {
    /// The import method; always required, although a source cannot be changed to `api` or from `api`.
    ///
    /// Required.
    pub sync_behavior: Option<UpdateContentImportSourceRequestSyncBehavior>,
    /// Whether to activate the source.
    pub status: Option<UpdateContentImportSourceRequestStatus>,
    /// The root URL of the site; can be changed only if `sync_behavior` is `api`.
    ///
    /// Required.
    pub url: Option<String>,
    /// The ids of the audiences for which Fin can use the source's pages in answers: one id, or a list. Null or an empty list removes the limit.
    pub audience_ids: Update<UpdateContentImportSourceRequestAudienceIds>,
    /// True also applies the new audiences to the existing pages of the source. Defaults to false.
    pub apply_audience_to_existing_content: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateContentImportSourceRequest {
    /// Creates an empty value. Required: `sync_behavior`, `url`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sync_behavior`.
    #[inline]
    pub fn sync_behavior(
        mut self,
        sync_behavior: impl SetTo<UpdateContentImportSourceRequestSyncBehavior>,
    ) -> Self {
        self.sync_behavior.put(sync_behavior.set_to());
        self
    }

    /// Sets `status`.
    #[inline]
    pub fn status(
        mut self,
        status: impl SetTo<UpdateContentImportSourceRequestStatus>,
    ) -> Self {
        self.status.put(status.set_to());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl SetTo<String>) -> Self {
        self.url.put(url.set_to());
        self
    }

    /// Sets `audience_ids`. `None` leaves the field unchanged; [`clear_audience_ids`](Self::clear_audience_ids) clears the field.
    #[inline]
    pub fn audience_ids(
        mut self,
        audience_ids: impl SetTo<UpdateContentImportSourceRequestAudienceIds>,
    ) -> Self {
        self.audience_ids.put(audience_ids.set_to());
        self
    }

    /// Clears `audience_ids` by sending null.
    #[inline]
    pub fn clear_audience_ids(mut self) -> Self {
        self.audience_ids = Update::Clear;
        self
    }

    /// Sets `apply_audience_to_existing_content`.
    #[inline]
    pub fn apply_audience_to_existing_content(
        mut self,
        apply_audience_to_existing_content: impl SetTo<bool>,
    ) -> Self {
        self.apply_audience_to_existing_content
            .put(apply_audience_to_existing_content.set_to());
        self
    }
}

record! {
    UpdateContentImportSourceRequest {
        sync_behavior: "sync_behavior",
        status: "status",
        url: "url",
        audience_ids: "audience_ids",
        apply_audience_to_existing_content: "apply_audience_to_existing_content",
    } required { "sync_behavior", "url" }
}

/// The new audiences of a content import source: one, or several.
///
/// Part of [`UpdateContentImportSourceRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestAudienceIds {
    /// A single audience.
    ///
    /// Sends `i64`.
    Integer(i64),
    /// Several audiences; an empty list removes the limit.
    ///
    /// Sends `Vec<Id>`.
    Ids(Vec<Id>),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<i64> for UpdateContentImportSourceRequestAudienceIds {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

set_to_from!(UpdateContentImportSourceRequestAudienceIds : i64);

impl From<Vec<Id>> for UpdateContentImportSourceRequestAudienceIds {
    #[inline]
    fn from(value: Vec<Id>) -> Self {
        Self::Ids(value)
    }
}

set_to_from!(UpdateContentImportSourceRequestAudienceIds : Vec < Id >);

union! {
    UpdateContentImportSourceRequestAudienceIds {
        Integer(i64) = integer(),
        Ids(Vec<Id>) = list(),
    }
}

/// Whether to activate a content import source.
///
/// Part of [`UpdateContentImportSourceRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestStatus {
    /// Activates the source.
    ///
    /// `active`
    Active,
    /// Deactivates the source without deleting it.
    ///
    /// `deactivated`
    Deactivated,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    UpdateContentImportSourceRequestStatus {
        Active = "active",
        Deactivated = "deactivated",
    }
}

/// The import method of a source's pages.
///
/// Part of [`UpdateContentImportSourceRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestSyncBehavior {
    /// An application sends the pages. Sources from [`content_import_sources().create`](super::content_import_sources::ContentImportSources::create) always have this method.
    ///
    /// `api`
    Api,
    /// Intercom fetches the pages automatically. Responses contain `automatic` instead.
    ///
    /// `automated`
    Automated,
    /// A teammate starts each synchronization.
    ///
    /// `manual`
    Manual,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    UpdateContentImportSourceRequestSyncBehavior {
        Api = "api",
        Automated = "automated",
        Manual = "manual",
    }
}

/// The changes to a content snippet; omitted fields keep their values.
///
/// Sent by [`content_snippets().update`](super::content_snippets::ContentSnippets::update).
///
/// Schema `content_snippet_update_request`.
#[doc(alias("ContentSnippetUpdateRequest"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContentSnippetRequest {
    /// The new title, at most 255 characters long.
    pub title: Option<String>,
    /// The new content as blocks; cannot be combined with `body_markdown`.
    pub json_blocks: Option<Vec<Map<String, Value>>>,
    /// The new content as Markdown; cannot be combined with `json_blocks`.
    pub body_markdown: Option<String>,
    /// The language, which Fin must support.
    pub locale: Option<String>,
    /// The new ids of the audiences for which Fin can use the content in answers; an empty list allows Fin to use the content for all contacts. If an id is unknown, the request fails with 404.
    pub audience_ids: Update<Vec<Id>>,
    /// Whether Fin, the AI agent, can use the content to answer customers.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot, the AI assistant for teammates, can use the content.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the content.
    pub ai_sales_agent_availability: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateContentSnippetRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `json_blocks`.
    #[inline]
    pub fn json_blocks(
        mut self,
        json_blocks: impl SetToList<Map<String, Value>>,
    ) -> Self {
        self.json_blocks.put(json_blocks.set_to_list());
        self
    }

    /// Adds one item to `json_blocks`.
    #[inline]
    pub fn json_block(mut self, json_block: impl Into<Map<String, Value>>) -> Self {
        push(&mut self.json_blocks, json_block.into());
        self
    }

    /// Sets `body_markdown`.
    #[inline]
    pub fn body_markdown(mut self, body_markdown: impl SetTo<String>) -> Self {
        self.body_markdown.put(body_markdown.set_to());
        self
    }

    /// Sets `locale`.
    #[inline]
    pub fn locale(mut self, locale: impl SetTo<String>) -> Self {
        self.locale.put(locale.set_to());
        self
    }

    /// Sets `audience_ids`. `None` leaves the field unchanged; [`clear_audience_ids`](Self::clear_audience_ids) clears the field.
    #[inline]
    pub fn audience_ids(mut self, audience_ids: impl SetToList<Id>) -> Self {
        self.audience_ids.put(audience_ids.set_to_list());
        self
    }

    /// Adds one item to `audience_ids`.
    #[inline]
    pub fn audience_id(mut self, audience_id: impl Into<Id>) -> Self {
        push(&mut self.audience_ids, audience_id.into());
        self
    }

    /// Clears `audience_ids` by sending null.
    #[inline]
    pub fn clear_audience_ids(mut self) -> Self {
        self.audience_ids = Update::Clear;
        self
    }

    /// Sets `ai_chatbot_availability`.
    #[inline]
    pub fn ai_chatbot_availability(
        mut self,
        ai_chatbot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_chatbot_availability.put(ai_chatbot_availability.set_to());
        self
    }

    /// Sets `ai_copilot_availability`.
    #[inline]
    pub fn ai_copilot_availability(
        mut self,
        ai_copilot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_copilot_availability.put(ai_copilot_availability.set_to());
        self
    }

    /// Sets `ai_sales_agent_availability`.
    #[inline]
    pub fn ai_sales_agent_availability(
        mut self,
        ai_sales_agent_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_sales_agent_availability.put(ai_sales_agent_availability.set_to());
        self
    }
}

record! {
    UpdateContentSnippetRequest {
        title: "title",
        json_blocks: "json_blocks",
        body_markdown: "body_markdown",
        locale: "locale",
        audience_ids: "audience_ids" as number,
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
    }
}

/// The new label for an option of a conversation attribute.
///
/// Sent by [`conversation_attributes().update_option`](super::conversation_attributes::ConversationAttributes::update_option).
///
/// Schema `update_conversation_attribute_option_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConversationAttributeOptionRequest {
    /// The option's new label for teammates.
    ///
    /// Required.
    pub label: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateConversationAttributeOptionRequest {
    /// Creates an empty value. Required: `label`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[inline]
    pub fn label(mut self, label: impl SetTo<String>) -> Self {
        self.label.put(label.set_to());
        self
    }
}

record! {
    UpdateConversationAttributeOptionRequest {
        label: "label",
    } required { "label" }
}

/// The changes to a conversation attribute; omitted fields keep their values.
///
/// Sent by [`conversation_attributes().update`](super::conversation_attributes::ConversationAttributes::update).
///
/// Schema `update_conversation_attribute_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConversationAttributeRequest {
    /// The name, which is also the key of the value in `custom_attributes` of conversations.
    pub name: Option<String>,
    /// The explanation for teammates.
    pub description: Option<String>,
    /// Whether teammates can enter several lines; only for attributes whose values are strings.
    pub multiline: Option<bool>,
    /// Whether teammates must fill in the attribute.
    pub required: Option<bool>,
    /// The ids of the teams that see the attribute, from [`teams().list`](super::teams::Teams::list); empty if all teams see the attribute.
    pub visible_to_team_ids: Option<Vec<Id>>,
    /// The custom object that the values refer to; only for attributes whose values are references.
    pub reference: Option<UpdateConversationAttributeRequestReference>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateConversationAttributeRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `multiline`.
    #[inline]
    pub fn multiline(mut self, multiline: impl SetTo<bool>) -> Self {
        self.multiline.put(multiline.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_ids(
        mut self,
        visible_to_team_ids: impl SetToList<Id>,
    ) -> Self {
        self.visible_to_team_ids.put(visible_to_team_ids.set_to_list());
        self
    }

    /// Adds one item to `visible_to_team_ids`.
    #[inline]
    pub fn visible_to_team_id(mut self, visible_to_team_id: impl Into<Id>) -> Self {
        push(&mut self.visible_to_team_ids, visible_to_team_id.into());
        self
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(
        mut self,
        reference: impl SetTo<UpdateConversationAttributeRequestReference>,
    ) -> Self {
        self.reference.put(reference.set_to());
        self
    }
}

record! {
    UpdateConversationAttributeRequest {
        name: "name",
        description: "description",
        multiline: "multiline",
        required: "required",
        visible_to_team_ids: "visible_to_team_ids",
        reference: "reference",
    }
}

/// The custom object that the values of a conversation attribute refer to.
///
/// Part of [`UpdateConversationAttributeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConversationAttributeRequestReference {
    /// Whether a conversation refers to one instance or to several.
    ///
    /// Required.
    pub type_: Option<UpdateConversationAttributeRequestReferenceType>,
    /// The identifier of the custom object, such as `Order`.
    pub object_type_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateConversationAttributeRequestReference {
    /// Creates an empty value. Required: `type`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(
        mut self,
        type_: impl SetTo<UpdateConversationAttributeRequestReferenceType>,
    ) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `object_type_id`.
    #[inline]
    pub fn object_type_id(mut self, object_type_id: impl SetTo<Id>) -> Self {
        self.object_type_id.put(object_type_id.set_to());
        self
    }
}

record! {
    UpdateConversationAttributeRequestReference {
        type_: "type",
        object_type_id: "object_type_id",
    } required { "type" }
}

/// The number of instances that a conversation can refer to.
///
/// Part of [`UpdateConversationAttributeRequestReference`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateConversationAttributeRequestReferenceType {
    /// At most one instance.
    ///
    /// `one`
    One,
    /// Any number of instances.
    ///
    /// `many`
    Many,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    UpdateConversationAttributeRequestReferenceType {
        One = "one",
        Many = "many",
    }
}

/// The format of the updated conversation in the response.
///
/// Sent by [`conversations().update`](super::conversations::Conversations::update).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum UpdateConversationParams {}

/// The changes to a conversation; omitted fields keep their values.
///
/// Sent by [`conversations().update`](super::conversations::Conversations::update).
///
/// Schema `update_conversation_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConversationRequest {
    /// True marks the conversation as read.
    pub read: Option<bool>,
    /// The title to give the conversation.
    pub title: Option<String>,
    /// The attribute values, keyed by attribute name. The value of a relationship is a list of references to custom object instances.
    pub custom_attributes: Option<Map<String, Value>>,
    /// The id in Intercom of the company that the conversation is about; null removes the company.
    pub company_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateConversationRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `read`.
    #[inline]
    pub fn read(mut self, read: impl SetTo<bool>) -> Self {
        self.read.put(read.set_to());
        self
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `custom_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn custom_attributes(mut self, custom_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            to_json(custom_attributes),
        );
        self
    }

    /// Adds one entry to `custom_attributes`.
    #[inline]
    pub fn custom_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            name.into(),
            to_json(value),
        );
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl SetTo<Id>) -> Self {
        self.company_id.put(company_id.set_to());
        self
    }
}

record! {
    UpdateConversationRequest {
        read: "read",
        title: "title",
        custom_attributes: "custom_attributes",
        company_id: "company_id",
    }
}

/// The changes to a custom attribute; omitted fields keep their values.
///
/// Sent by [`data_attributes().update`](super::data_attributes::DataAttributes::update).
///
/// Schema `update_data_attribute_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAttributeRequest {
    /// True archives the attribute; false restores it. An attribute cannot be archived while another object, such as a segment, depends on the attribute.
    pub archived: Option<bool>,
    /// The description for teammates.
    pub description: Option<String>,
    /// Whether the Messenger can set the attribute. If true, visitors of your site can set any value.
    pub messenger_writable: Option<bool>,
    /// The options of a list, at least two.
    pub options: Option<Vec<UpdateDataAttributeRequestOption>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateDataAttributeRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `archived`.
    #[inline]
    pub fn archived(mut self, archived: impl SetTo<bool>) -> Self {
        self.archived.put(archived.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `messenger_writable`.
    #[inline]
    pub fn messenger_writable(mut self, messenger_writable: impl SetTo<bool>) -> Self {
        self.messenger_writable.put(messenger_writable.set_to());
        self
    }

    /// Sets `options`.
    #[inline]
    pub fn options(
        mut self,
        options: impl SetToList<UpdateDataAttributeRequestOption>,
    ) -> Self {
        self.options.put(options.set_to_list());
        self
    }

    /// Adds one item to `options`.
    #[inline]
    pub fn option(
        mut self,
        option: impl Into<UpdateDataAttributeRequestOption>,
    ) -> Self {
        push(&mut self.options, option.into());
        self
    }
}

record! {
    UpdateDataAttributeRequest {
        archived: "archived",
        description: "description",
        messenger_writable: "messenger_writable",
        options: "options",
    }
}

/// An option of an attribute whose values are options of a list.
///
/// Part of [`UpdateDataAttributeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataAttributeRequestOption {
    /// The label, which is also the value.
    pub value: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateDataAttributeRequestOption {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl SetTo<String>) -> Self {
        self.value.put(value.set_to());
        self
    }
}

record! {
    UpdateDataAttributeRequestOption {
        value: "value",
    }
}

/// The changes to a data connector; omitted fields keep their values.
///
/// Sent by [`data_connectors().update`](super::data_connectors::DataConnectors::update).
///
/// Schema `update_data_connector_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataConnectorRequest {
    /// The name that teammates see.
    pub name: Option<String>,
    /// The purpose of the data connector, as shown to Fin and to teammates.
    pub description: Option<String>,
    /// The new state of the data connector.
    pub state: Option<UpdateDataConnectorRequestState>,
    /// The HTTP method of the calls.
    pub http_method: Option<UpdateDataConnectorRequestHttpMethod>,
    /// The new template of the URL, with placeholders for inputs, such as `{{order_id}}`.
    pub url: Option<String>,
    /// The new template of the request body, with placeholders for inputs, such as `{{order_id}}`.
    pub body: Option<String>,
    /// Whether Fin can call the data connector directly; otherwise, only workflows call it.
    pub direct_fin_usage: Option<bool>,
    /// The types of people whose conversations can use the data connector.
    pub audiences: Option<Vec<UpdateDataConnectorRequestAudience>>,
    /// The headers of the request. Send the real values, because the values in responses are masked.
    pub headers: Option<Vec<UpdateDataConnectorRequestHeader>>,
    /// The complete new list of inputs; inputs that are not in the list are removed.
    pub data_inputs: Option<Vec<UpdateDataConnectorRequestDataInput>>,
    /// Whether the customer must enter a one-time code before the call.
    pub customer_authentication: Option<bool>,
    /// Whether the call is made without authentication, because the service is public.
    pub bypass_authentication: Option<bool>,
    /// Whether to make the call only if all required inputs have a value.
    pub validate_missing_attributes: Option<bool>,
    /// A sample of the service's response as JSON. Intercom derives `response_fields` from the sample, without a call.
    pub mock_response: Option<Map<String, Value>>,
    /// The ids of the authentication tokens to send with the request. An empty list removes all tokens.
    pub token_ids: Option<Vec<Id>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateDataConnectorRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl SetTo<UpdateDataConnectorRequestState>) -> Self {
        self.state.put(state.set_to());
        self
    }

    /// Sets `http_method`.
    #[inline]
    pub fn http_method(
        mut self,
        http_method: impl SetTo<UpdateDataConnectorRequestHttpMethod>,
    ) -> Self {
        self.http_method.put(http_method.set_to());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl SetTo<String>) -> Self {
        self.url.put(url.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `direct_fin_usage`.
    #[inline]
    pub fn direct_fin_usage(mut self, direct_fin_usage: impl SetTo<bool>) -> Self {
        self.direct_fin_usage.put(direct_fin_usage.set_to());
        self
    }

    /// Sets `audiences`.
    #[inline]
    pub fn audiences(
        mut self,
        audiences: impl SetToList<UpdateDataConnectorRequestAudience>,
    ) -> Self {
        self.audiences.put(audiences.set_to_list());
        self
    }

    /// Adds one item to `audiences`.
    #[inline]
    pub fn audience(
        mut self,
        audience: impl Into<UpdateDataConnectorRequestAudience>,
    ) -> Self {
        push(&mut self.audiences, audience.into());
        self
    }

    /// Sets `headers`.
    #[inline]
    pub fn headers(
        mut self,
        headers: impl SetToList<UpdateDataConnectorRequestHeader>,
    ) -> Self {
        self.headers.put(headers.set_to_list());
        self
    }

    /// Adds one item to `headers`.
    #[inline]
    pub fn header(
        mut self,
        header: impl Into<UpdateDataConnectorRequestHeader>,
    ) -> Self {
        push(&mut self.headers, header.into());
        self
    }

    /// Sets `data_inputs`.
    #[inline]
    pub fn data_inputs(
        mut self,
        data_inputs: impl SetToList<UpdateDataConnectorRequestDataInput>,
    ) -> Self {
        self.data_inputs.put(data_inputs.set_to_list());
        self
    }

    /// Adds one item to `data_inputs`.
    #[inline]
    pub fn data_input(
        mut self,
        data_input: impl Into<UpdateDataConnectorRequestDataInput>,
    ) -> Self {
        push(&mut self.data_inputs, data_input.into());
        self
    }

    /// Sets `customer_authentication`.
    #[inline]
    pub fn customer_authentication(
        mut self,
        customer_authentication: impl SetTo<bool>,
    ) -> Self {
        self.customer_authentication.put(customer_authentication.set_to());
        self
    }

    /// Sets `bypass_authentication`.
    #[inline]
    pub fn bypass_authentication(
        mut self,
        bypass_authentication: impl SetTo<bool>,
    ) -> Self {
        self.bypass_authentication.put(bypass_authentication.set_to());
        self
    }

    /// Sets `validate_missing_attributes`.
    #[inline]
    pub fn validate_missing_attributes(
        mut self,
        validate_missing_attributes: impl SetTo<bool>,
    ) -> Self {
        self.validate_missing_attributes.put(validate_missing_attributes.set_to());
        self
    }

    /// Sets `mock_response` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn mock_response(mut self, mock_response: impl Serialize) -> Self {
        put_entries(
            &mut self.mock_response,
            &mut self.extra,
            "mock_response",
            to_json(mock_response),
        );
        self
    }

    /// Sets `token_ids`.
    #[inline]
    pub fn token_ids(mut self, token_ids: impl SetToList<Id>) -> Self {
        self.token_ids.put(token_ids.set_to_list());
        self
    }

    /// Adds one item to `token_ids`.
    #[inline]
    pub fn token_id(mut self, token_id: impl Into<Id>) -> Self {
        push(&mut self.token_ids, token_id.into());
        self
    }
}

record! {
    UpdateDataConnectorRequest {
        name: "name",
        description: "description",
        state: "state",
        http_method: "http_method",
        url: "url",
        body: "body",
        direct_fin_usage: "direct_fin_usage",
        audiences: "audiences",
        headers: "headers",
        data_inputs: "data_inputs",
        customer_authentication: "customer_authentication",
        bypass_authentication: "bypass_authentication",
        validate_missing_attributes: "validate_missing_attributes",
        mock_response: "mock_response",
        token_ids: "token_ids",
    }
}

/// A type of person whose conversations can use a data connector after the update.
///
/// Part of [`UpdateDataConnectorRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestAudience {
    /// Contacts with the role `lead`.
    ///
    /// `leads`
    Leads,
    /// Contacts with the role `user`.
    ///
    /// `users`
    Users,
    /// People on the website who are not contacts yet.
    ///
    /// `visitors`
    Visitors,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    UpdateDataConnectorRequestAudience {
        Leads = "leads",
        Users = "users",
        Visitors = "visitors",
    }
}

/// A value that the caller of a data connector provides after the update.
///
/// Part of [`UpdateDataConnectorRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataConnectorRequestDataInput {
    /// The name of the input in templates, as in `{{order_id}}`.
    pub name: Option<String>,
    /// The type of the value.
    pub type_: Option<UpdateDataConnectorRequestDataInputType>,
    /// The explanation of the value for Fin and teammates; required.
    pub description: Option<String>,
    /// Whether the input is required.
    pub required: Option<bool>,
    /// The value if the caller provides none.
    pub default_value: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateDataConnectorRequestDataInput {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(
        mut self,
        type_: impl SetTo<UpdateDataConnectorRequestDataInputType>,
    ) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl SetTo<bool>) -> Self {
        self.required.put(required.set_to());
        self
    }

    /// Sets `default_value`.
    #[inline]
    pub fn default_value(mut self, default_value: impl SetTo<String>) -> Self {
        self.default_value.put(default_value.set_to());
        self
    }
}

record! {
    UpdateDataConnectorRequestDataInput {
        name: "name",
        type_: "type",
        description: "description",
        required: "required",
        default_value: "default_value",
    }
}

/// The new type of a data connector input.
///
/// Part of [`UpdateDataConnectorRequestDataInput`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestDataInputType {
    /// `string`
    String,
    /// A whole number.
    ///
    /// `integer`
    Integer,
    /// A number with a fraction.
    ///
    /// `decimal`
    Decimal,
    /// `boolean`
    Boolean,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    UpdateDataConnectorRequestDataInputType {
        String = "string",
        Integer = "integer",
        Decimal = "decimal",
        Boolean = "boolean",
    }
}

/// A header of a data connector's request after the update.
///
/// Part of [`UpdateDataConnectorRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataConnectorRequestHeader {
    /// The name of the header, such as `Content-Type`.
    pub name: Option<String>,
    /// The value, with placeholders for inputs, such as `{{order_id}}`. Use `token_ids` for secrets.
    pub value: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateDataConnectorRequestHeader {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl SetTo<String>) -> Self {
        self.value.put(value.set_to());
        self
    }
}

record! {
    UpdateDataConnectorRequestHeader {
        name: "name",
        value: "value",
    }
}

/// The new HTTP method of a data connector.
///
/// Part of [`UpdateDataConnectorRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestHttpMethod {
    /// `get`
    Get,
    /// `post`
    Post,
    /// `put`
    Put,
    /// `delete`
    Delete,
    /// `patch`
    Patch,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    UpdateDataConnectorRequestHttpMethod {
        Get = "get",
        Post = "post",
        Put = "put",
        Delete = "delete",
        Patch = "patch",
    }
}

/// The new state of a data connector.
///
/// Part of [`UpdateDataConnectorRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestState {
    /// Makes the data connector a draft again. If a workflow or Fin uses the connector, the request fails with 409.
    ///
    /// `draft`
    Draft,
    /// Lets workflows and Fin call the data connector.
    ///
    /// `live`
    Live,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    UpdateDataConnectorRequestState {
        Draft = "draft",
        Live = "live",
    }
}

/// The new content of an external page. `title`, `html`, `url` and `source_id` are always required.
///
/// Sent by [`external_pages().update`](super::external_pages::ExternalPages::update).
///
/// Schema `update_external_page_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExternalPageRequest {
    /// The heading of the page; required even if the heading does not change.
    ///
    /// Required.
    pub title: Option<String>,
    /// The new body as HTML; replaces the previous body.
    ///
    /// Required.
    pub html: Option<String>,
    /// The page's URL for customers; Fin's answers cite this URL.
    ///
    /// Required.
    pub url: Option<String>,
    /// Whether Fin can use the page in answers. [`CreateExternalPageRequest`](CreateExternalPageRequest) has separate settings for customers and for teammates.
    pub fin_availability: Option<bool>,
    /// The id of the page's source, which determines the page's audience.
    ///
    /// Required.
    pub source_id: Option<Id>,
    /// The page's id in the source, unique within the source.
    pub external_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateExternalPageRequest {
    /// Creates an empty value. Required: `title`, `html`, `url`, `source_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `html`.
    #[inline]
    pub fn html(mut self, html: impl SetTo<String>) -> Self {
        self.html.put(html.set_to());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl SetTo<String>) -> Self {
        self.url.put(url.set_to());
        self
    }

    /// Sets `fin_availability`.
    #[inline]
    pub fn fin_availability(mut self, fin_availability: impl SetTo<bool>) -> Self {
        self.fin_availability.put(fin_availability.set_to());
        self
    }

    /// Sets `source_id`.
    #[inline]
    pub fn source_id(mut self, source_id: impl SetTo<Id>) -> Self {
        self.source_id.put(source_id.set_to());
        self
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl SetTo<Id>) -> Self {
        self.external_id.put(external_id.set_to());
        self
    }
}

record! {
    UpdateExternalPageRequest {
        title: "title",
        html: "html",
        url: "url",
        fin_availability: "fin_availability",
        source_id: "source_id" as number,
        external_id: "external_id",
    } constants { "locale" = "en" } required { "title", "html", "url", "source_id" }
}

/// The changes to an internal article; omitted fields keep their values.
///
/// Sent by [`internal_articles().update`](super::internal_articles::InternalArticles::update).
///
/// Schema `update_internal_article_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInternalArticleRequest {
    /// The new heading of the article.
    pub title: Option<String>,
    /// The new body, as HTML; replaces the previous body.
    pub body: Option<String>,
    /// The new content as Markdown; cannot be combined with `body`.
    pub body_markdown: Option<String>,
    /// The id of the teammate to show as the article's author.
    pub author_id: Option<Id>,
    /// The id of the article's new owner, a teammate.
    pub owner_id: Option<Id>,
    /// The ids of the audiences for which Fin can use the article in answers. The list replaces the previous list; an empty list removes the limit. If an id is unknown, the call fails with 404 and changes nothing.
    pub audience_ids: Update<Vec<Id>>,
    /// Whether Fin can use the article to answer customers.
    pub ai_chatbot_availability: Option<bool>,
    /// Whether Copilot can use the article to answer teammates.
    pub ai_copilot_availability: Option<bool>,
    /// Whether the Sales Agent can use the article in answers.
    pub ai_sales_agent_availability: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateInternalArticleRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl SetTo<String>) -> Self {
        self.title.put(title.set_to());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl SetTo<String>) -> Self {
        self.body.put(body.set_to());
        self
    }

    /// Sets `body_markdown`.
    #[inline]
    pub fn body_markdown(mut self, body_markdown: impl SetTo<String>) -> Self {
        self.body_markdown.put(body_markdown.set_to());
        self
    }

    /// Sets `author_id`.
    #[inline]
    pub fn author_id(mut self, author_id: impl SetTo<Id>) -> Self {
        self.author_id.put(author_id.set_to());
        self
    }

    /// Sets `owner_id`.
    #[inline]
    pub fn owner_id(mut self, owner_id: impl SetTo<Id>) -> Self {
        self.owner_id.put(owner_id.set_to());
        self
    }

    /// Sets `audience_ids`. `None` leaves the field unchanged; [`clear_audience_ids`](Self::clear_audience_ids) clears the field.
    #[inline]
    pub fn audience_ids(mut self, audience_ids: impl SetToList<Id>) -> Self {
        self.audience_ids.put(audience_ids.set_to_list());
        self
    }

    /// Adds one item to `audience_ids`.
    #[inline]
    pub fn audience_id(mut self, audience_id: impl Into<Id>) -> Self {
        push(&mut self.audience_ids, audience_id.into());
        self
    }

    /// Clears `audience_ids` by sending null.
    #[inline]
    pub fn clear_audience_ids(mut self) -> Self {
        self.audience_ids = Update::Clear;
        self
    }

    /// Sets `ai_chatbot_availability`.
    #[inline]
    pub fn ai_chatbot_availability(
        mut self,
        ai_chatbot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_chatbot_availability.put(ai_chatbot_availability.set_to());
        self
    }

    /// Sets `ai_copilot_availability`.
    #[inline]
    pub fn ai_copilot_availability(
        mut self,
        ai_copilot_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_copilot_availability.put(ai_copilot_availability.set_to());
        self
    }

    /// Sets `ai_sales_agent_availability`.
    #[inline]
    pub fn ai_sales_agent_availability(
        mut self,
        ai_sales_agent_availability: impl SetTo<bool>,
    ) -> Self {
        self.ai_sales_agent_availability.put(ai_sales_agent_availability.set_to());
        self
    }
}

record! {
    UpdateInternalArticleRequest {
        title: "title",
        body: "body",
        body_markdown: "body_markdown",
        author_id: "author_id" as number,
        owner_id: "owner_id" as number,
        audience_ids: "audience_ids" as number,
        ai_chatbot_availability: "ai_chatbot_availability",
        ai_copilot_availability: "ai_copilot_availability",
        ai_sales_agent_availability: "ai_sales_agent_availability",
    }
}

/// The changes to an exception; omitted fields keep their values.
///
/// Sent by [`office_hours().update_exception`](super::office_hours::OfficeHours::update_exception).
///
/// Schema `update_office_hours_exception_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOfficeHoursExceptionRequest {
    /// The date, in the format `YYYY-MM-DD`.
    pub exception_date: Option<String>,
    /// Whether the date is closed or has other hours.
    pub exception_type: Option<UpdateOfficeHoursExceptionRequestExceptionType>,
    /// The name that teammates see.
    pub name: Option<String>,
    /// The new open hours of the date, in minutes from midnight; the previous hours are discarded.
    pub time_intervals: Update<Vec<OfficeHoursTimeInterval>>,
    /// Whether the exception applies to the same date of every year.
    pub recurring_annually: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateOfficeHoursExceptionRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `exception_date`.
    #[inline]
    pub fn exception_date(mut self, exception_date: impl SetTo<String>) -> Self {
        self.exception_date.put(exception_date.set_to());
        self
    }

    /// Sets `exception_type`.
    #[inline]
    pub fn exception_type(
        mut self,
        exception_type: impl SetTo<UpdateOfficeHoursExceptionRequestExceptionType>,
    ) -> Self {
        self.exception_type.put(exception_type.set_to());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `time_intervals`. `None` leaves the field unchanged; [`clear_time_intervals`](Self::clear_time_intervals) clears the field.
    #[inline]
    pub fn time_intervals(
        mut self,
        time_intervals: impl SetToList<OfficeHoursTimeInterval>,
    ) -> Self {
        self.time_intervals.put(time_intervals.set_to_list());
        self
    }

    /// Adds one item to `time_intervals`.
    #[inline]
    pub fn time_interval(
        mut self,
        time_interval: impl Into<OfficeHoursTimeInterval>,
    ) -> Self {
        push(&mut self.time_intervals, time_interval.into());
        self
    }

    /// Clears `time_intervals` by sending null.
    #[inline]
    pub fn clear_time_intervals(mut self) -> Self {
        self.time_intervals = Update::Clear;
        self
    }

    /// Sets `recurring_annually`.
    #[inline]
    pub fn recurring_annually(mut self, recurring_annually: impl SetTo<bool>) -> Self {
        self.recurring_annually.put(recurring_annually.set_to());
        self
    }
}

record! {
    UpdateOfficeHoursExceptionRequest {
        exception_date: "exception_date",
        exception_type: "exception_type",
        name: "name",
        time_intervals: "time_intervals",
        recurring_annually: "recurring_annually",
    }
}

/// The new effect of an exception on its date.
///
/// Part of [`UpdateOfficeHoursExceptionRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateOfficeHoursExceptionRequestExceptionType {
    /// The schedule is closed on the date.
    ///
    /// `closed`
    Closed,
    /// The hours in `time_intervals` apply instead of the regular hours.
    ///
    /// `custom_hours`
    CustomHours,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    UpdateOfficeHoursExceptionRequestExceptionType {
        Closed = "closed",
        CustomHours = "custom_hours",
    }
}

/// The changes to an office hours schedule; omitted fields keep their values.
///
/// Sent by [`office_hours().update_schedule`](super::office_hours::OfficeHours::update_schedule).
///
/// Schema `update_office_hours_schedule_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOfficeHoursScheduleRequest {
    /// The name that teammates see.
    pub name: Option<String>,
    /// The time zone of the hours, as an IANA name such as `America/New_York`.
    pub time_zone_name: Option<String>,
    /// The new open hours of the whole week; the previous hours are discarded.
    pub time_intervals: Option<Vec<OfficeHoursTimeInterval>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateOfficeHoursScheduleRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `time_zone_name`.
    #[inline]
    pub fn time_zone_name(mut self, time_zone_name: impl SetTo<String>) -> Self {
        self.time_zone_name.put(time_zone_name.set_to());
        self
    }

    /// Sets `time_intervals`.
    #[inline]
    pub fn time_intervals(
        mut self,
        time_intervals: impl SetToList<OfficeHoursTimeInterval>,
    ) -> Self {
        self.time_intervals.put(time_intervals.set_to_list());
        self
    }

    /// Adds one item to `time_intervals`.
    #[inline]
    pub fn time_interval(
        mut self,
        time_interval: impl Into<OfficeHoursTimeInterval>,
    ) -> Self {
        push(&mut self.time_intervals, time_interval.into());
        self
    }
}

record! {
    UpdateOfficeHoursScheduleRequest {
        name: "name",
        time_zone_name: "time_zone_name",
        time_intervals: "time_intervals",
    }
}

/// The changes to a ticket; omitted fields keep their values.
///
/// Sent by [`tickets().update`](super::tickets::Tickets::update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTicketRequest {
    /// The new values, keyed by attribute name. `_default_title_` is the title, and `_default_description_` is the description.
    pub ticket_attributes: Option<Map<String, Value>>,
    /// The id of a [`TicketState`](TicketState) of the ticket's type; other states are rejected with 400.
    pub ticket_state_id: Option<Id>,
    /// The [`Company.id`](field@Company::id) of the company that the ticket is about; null removes the company.
    pub company_id: Option<Id>,
    /// `false` closes the ticket and ends its snooze; `true` opens the ticket again.
    pub open: Option<bool>,
    /// Whether the customer can see the ticket.
    pub is_shared: Option<bool>,
    /// When the snooze ends.
    pub snoozed_until: Option<Timestamp>,
    /// The id of the teammate to whom the change is attributed. Workflows run only if this id is set.
    pub admin_id: Option<Id>,
    /// The id of the teammate or team to assign the ticket to; `0` unassigns the ticket.
    pub assignee_id: Option<Id>,
    /// `true` sends no notifications about the change.
    pub skip_notifications: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateTicketRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ticket_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn ticket_attributes(mut self, ticket_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.ticket_attributes,
            &mut self.extra,
            "ticket_attributes",
            to_json(ticket_attributes),
        );
        self
    }

    /// Adds one entry to `ticket_attributes`.
    #[inline]
    pub fn ticket_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.ticket_attributes,
            &mut self.extra,
            "ticket_attributes",
            name.into(),
            to_json(value),
        );
        self
    }

    /// Sets `ticket_state_id`.
    #[inline]
    pub fn ticket_state_id(mut self, ticket_state_id: impl SetTo<Id>) -> Self {
        self.ticket_state_id.put(ticket_state_id.set_to());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl SetTo<Id>) -> Self {
        self.company_id.put(company_id.set_to());
        self
    }

    /// Sets `open`.
    #[inline]
    pub fn open(mut self, open: impl SetTo<bool>) -> Self {
        self.open.put(open.set_to());
        self
    }

    /// Sets `is_shared`.
    #[inline]
    pub fn is_shared(mut self, is_shared: impl SetTo<bool>) -> Self {
        self.is_shared.put(is_shared.set_to());
        self
    }

    /// Sets `snoozed_until`.
    #[inline]
    pub fn snoozed_until(mut self, snoozed_until: impl SetTo<Timestamp>) -> Self {
        self.snoozed_until.put(snoozed_until.set_to());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl SetTo<Id>) -> Self {
        self.admin_id.put(admin_id.set_to());
        self
    }

    /// Sets `assignee_id`.
    #[inline]
    pub fn assignee_id(mut self, assignee_id: impl SetTo<Id>) -> Self {
        self.assignee_id.put(assignee_id.set_to());
        self
    }

    /// Sets `skip_notifications`.
    #[inline]
    pub fn skip_notifications(mut self, skip_notifications: impl SetTo<bool>) -> Self {
        self.skip_notifications.put(skip_notifications.set_to());
        self
    }
}

record! {
    UpdateTicketRequest {
        ticket_attributes: "ticket_attributes",
        ticket_state_id: "ticket_state_id",
        company_id: "company_id",
        open: "open",
        is_shared: "is_shared",
        snoozed_until: "snoozed_until",
        admin_id: "admin_id" as number,
        assignee_id: "assignee_id",
        skip_notifications: "skip_notifications",
    }
}

/// The changes to an attribute of a ticket type. The `data_type` cannot be changed.
///
/// Sent by [`ticket_type_attributes().update`](super::ticket_type_attributes::TicketTypeAttributes::update).
///
/// Schema `update_ticket_type_attribute_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTicketTypeAttributeRequest {
    /// The name, which is also the key of the value in `ticket_attributes` of tickets.
    pub name: Option<String>,
    /// The explanation for the teammate or contact who enters the value.
    pub description: Option<String>,
    /// Whether teammates must fill in the attribute to create a ticket in the Inbox.
    pub required_to_create: Option<bool>,
    /// Whether contacts must fill in the attribute to create a ticket in the Messenger.
    pub required_to_create_for_contacts: Option<bool>,
    /// Whether teammates see the attribute when they create a ticket in the Inbox.
    pub visible_on_create: Option<bool>,
    /// Whether contacts see the attribute when they create a ticket in the Messenger.
    pub visible_to_contacts: Option<bool>,
    /// Whether a value can have several lines; applies to `string` only.
    pub multiline: Option<bool>,
    /// The items, as a comma-separated string; applies to `list` only.
    pub list_items: Option<String>,
    /// Whether a value can have several files; applies to `files` only.
    pub allow_multiple_values: Option<bool>,
    /// `true` archives the attribute: forms for new tickets omit the attribute, and existing tickets keep their values.
    pub archived: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateTicketTypeAttributeRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `required_to_create`.
    #[inline]
    pub fn required_to_create(mut self, required_to_create: impl SetTo<bool>) -> Self {
        self.required_to_create.put(required_to_create.set_to());
        self
    }

    /// Sets `required_to_create_for_contacts`.
    #[inline]
    pub fn required_to_create_for_contacts(
        mut self,
        required_to_create_for_contacts: impl SetTo<bool>,
    ) -> Self {
        self.required_to_create_for_contacts
            .put(required_to_create_for_contacts.set_to());
        self
    }

    /// Sets `visible_on_create`.
    #[inline]
    pub fn visible_on_create(mut self, visible_on_create: impl SetTo<bool>) -> Self {
        self.visible_on_create.put(visible_on_create.set_to());
        self
    }

    /// Sets `visible_to_contacts`.
    #[inline]
    pub fn visible_to_contacts(mut self, visible_to_contacts: impl SetTo<bool>) -> Self {
        self.visible_to_contacts.put(visible_to_contacts.set_to());
        self
    }

    /// Sets `multiline`.
    #[inline]
    pub fn multiline(mut self, multiline: impl SetTo<bool>) -> Self {
        self.multiline.put(multiline.set_to());
        self
    }

    /// Sets `list_items`.
    #[inline]
    pub fn list_items(mut self, list_items: impl SetTo<String>) -> Self {
        self.list_items.put(list_items.set_to());
        self
    }

    /// Sets `allow_multiple_values`.
    #[inline]
    pub fn allow_multiple_values(
        mut self,
        allow_multiple_values: impl SetTo<bool>,
    ) -> Self {
        self.allow_multiple_values.put(allow_multiple_values.set_to());
        self
    }

    /// Sets `archived`.
    #[inline]
    pub fn archived(mut self, archived: impl SetTo<bool>) -> Self {
        self.archived.put(archived.set_to());
        self
    }
}

record! {
    UpdateTicketTypeAttributeRequest {
        name: "name",
        description: "description",
        required_to_create: "required_to_create",
        required_to_create_for_contacts: "required_to_create_for_contacts",
        visible_on_create: "visible_on_create",
        visible_to_contacts: "visible_to_contacts",
        multiline: "multiline",
        list_items: "list_items",
        allow_multiple_values: "allow_multiple_values",
        archived: "archived",
    }
}

/// The changes to a ticket type. Use [`ticket_type_attributes().update`](super::ticket_type_attributes::TicketTypeAttributes::update) to change the attributes of the type.
///
/// Sent by [`ticket_types().update`](super::ticket_types::TicketTypes::update).
///
/// Schema `update_ticket_type_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTicketTypeRequest {
    /// The name that teammates and customers see.
    pub name: Option<String>,
    /// The description that tells teammates and customers when to select the ticket type.
    pub description: Option<String>,
    /// The category of the tickets of this type.
    pub category: Option<UpdateTicketTypeRequestCategory>,
    /// The icon, as an emoji character.
    pub icon: Option<String>,
    /// `true` archives the ticket type; `false` restores it.
    pub archived: Option<bool>,
    /// Whether tickets of this type are only for teammates; in some workspaces, this field cannot be set.
    pub is_internal: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateTicketTypeRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `category`.
    #[inline]
    pub fn category(
        mut self,
        category: impl SetTo<UpdateTicketTypeRequestCategory>,
    ) -> Self {
        self.category.put(category.set_to());
        self
    }

    /// Sets `icon`.
    #[inline]
    pub fn icon(mut self, icon: impl SetTo<String>) -> Self {
        self.icon.put(icon.set_to());
        self
    }

    /// Sets `archived`.
    #[inline]
    pub fn archived(mut self, archived: impl SetTo<bool>) -> Self {
        self.archived.put(archived.set_to());
        self
    }

    /// Sets `is_internal`.
    #[inline]
    pub fn is_internal(mut self, is_internal: impl SetTo<bool>) -> Self {
        self.is_internal.put(is_internal.set_to());
        self
    }
}

record! {
    UpdateTicketTypeRequest {
        name: "name",
        description: "description",
        category: "category",
        icon: "icon",
        archived: "archived",
        is_internal: "is_internal",
    }
}

/// The new category of a ticket type.
///
/// Part of [`UpdateTicketTypeRequest`].
#[doc(alias("UpdateTicketTypeRequestBodyCategory"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateTicketTypeRequestCategory {
    /// For a customer.
    ///
    /// `Customer`
    Customer,
    /// For teammates; the customer sees a ticket only if it is shared.
    ///
    /// `Back-office`
    BackOffice,
    /// For one problem that several conversations or customer tickets are linked to.
    ///
    /// `Tracker`
    Tracker,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    UpdateTicketTypeRequestCategory {
        Customer = "Customer",
        BackOffice = "Back-office",
        Tracker = "Tracker",
    }
}

/// The changes to a visitor, identified by `id` or `user_id`.
///
/// Sent by [`visitors().update`](super::visitors::Visitors::update).
///
/// Schema `update_visitor_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVisitorRequest {
    /// The id of the visitor in Intercom; omit if `user_id` is set.
    pub id: Option<Id>,
    /// The id that Intercom generated for the visitor; omit if `id` is set.
    pub user_id: Option<Id>,
    /// The name; if the name is omitted, the current name is preserved.
    pub name: Option<String>,
    /// The new values of your custom attributes of people, keyed by name.
    pub custom_attributes: Option<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateVisitorRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `custom_attributes` to an object: a map, an array of pairs or a value that serializes as an object.
    #[inline]
    pub fn custom_attributes(mut self, custom_attributes: impl Serialize) -> Self {
        put_entries(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            to_json(custom_attributes),
        );
        self
    }

    /// Adds one entry to `custom_attributes`.
    #[inline]
    pub fn custom_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        put_entry(
            &mut self.custom_attributes,
            &mut self.extra,
            "custom_attributes",
            name.into(),
            to_json(value),
        );
        self
    }
}

record! {
    UpdateVisitorRequest {
        id: "id",
        user_id: "user_id",
        name: "name",
        custom_attributes: "custom_attributes",
    }
}

/// A person on your website who is not a contact yet.
///
/// A visitor becomes a contact through [`visitors().convert`](super::visitors::Visitors::convert), or when a conversation is started on behalf of the visitor.
///
/// Returned by [`visitors().find`](super::visitors::Visitors::find) and [`visitors().update`](super::visitors::Visitors::update).
///
/// Received in webhooks as `Event::Visitor`.
///
/// Schema `visitor`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Visitor {
    /// Always `visitor`.
    pub type_: Option<String>,
    /// The id of the visitor in Intercom; [`visitors().find`](super::visitors::Visitors::find) uses `user_id` instead.
    pub id: Id,
    /// The id that Intercom generated; see [`visitors().find`](super::visitors::Visitors::find).
    pub user_id: Option<Id>,
    /// Whether the visitor is anonymous, which means that nothing is known about the visitor's identity.
    pub anonymous: Option<bool>,
    /// The visitor's email address; can be empty.
    pub email: Option<String>,
    /// The visitor's phone number. Null if unknown.
    pub phone: Option<String>,
    /// The name, from the visitor or your application. Null if not set.
    pub name: Option<String>,
    /// A name that Intercom generates for people without a name, such as `Red Duck from Dublin`; can be null.
    pub pseudonym: Option<String>,
    /// The avatar of the visitor.
    pub avatar: Option<VisitorAvatar>,
    /// The id of the workspace that the visitor belongs to.
    pub app_id: Option<Id>,
    /// The companies that the visitor belongs to; usually empty.
    pub companies: Option<VisitorCompanies>,
    /// The approximate location of the visitor; empty if unknown.
    pub location_data: Option<VisitorLocationData>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// When the visitor was added to Intercom; equal to `created_at`.
    pub remote_created_at: Option<Timestamp>,
    /// When the visitor signed up for your product; usually equal to `created_at`.
    pub signed_up_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The number of sessions that the visitor has had on your website.
    pub session_count: Option<i64>,
    /// The visitor's social network profiles; usually empty.
    pub social_profiles: Option<VisitorSocialProfiles>,
    /// The id of the visitor's owner, a teammate; null if there is none.
    pub owner_id: Option<Id>,
    /// Whether the visitor is unsubscribed from all emails.
    pub unsubscribed_from_emails: Option<bool>,
    /// Whether the visitor reported one of your emails as spam.
    pub marked_email_as_spam: Option<bool>,
    /// Whether an email to the visitor's address bounced permanently.
    pub has_hard_bounced: Option<bool>,
    /// The tags on the visitor, with their names.
    pub tags: Option<VisitorTags>,
    /// The segments that contain the visitor; usually empty.
    pub segments: Option<VisitorSegments>,
    /// Your custom attributes of people, keyed by name.
    pub custom_attributes: Option<Map<String, Value>>,
    /// The page that led the visitor to your site. Null if unknown.
    pub referrer: Option<String>,
    /// The campaign from the parameter `utm_campaign` of the link that brought the visitor to your site; null if there is none.
    pub utm_campaign: Option<String>,
    /// The link or advertisement that brought the visitor to your site, from the link's parameter `utm_content`; null if there is none.
    pub utm_content: Option<String>,
    /// The medium of the link, such as `email`, from the link's parameter `utm_medium`; null if there is none.
    pub utm_medium: Option<String>,
    /// The source of the link, from the link's parameter `utm_source`; null if there is none.
    pub utm_source: Option<String>,
    /// The paid search term, from the link's parameter `utm_term`; null if there is none.
    pub utm_term: Option<String>,
    /// Whether the browser requests not to be tracked. Null if unknown.
    pub do_not_track: Option<bool>,
    /// When the visitor last visited your website. Null if unknown.
    pub last_request_at: Option<Timestamp>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    Visitor {
        type_: "type",
        id: "id",
        user_id: "user_id",
        anonymous: "anonymous",
        email: "email",
        phone: "phone",
        name: "name",
        pseudonym: "pseudonym",
        avatar: "avatar",
        app_id: "app_id",
        companies: "companies",
        location_data: "location_data",
        created_at: "created_at",
        remote_created_at: "remote_created_at",
        signed_up_at: "signed_up_at",
        updated_at: "updated_at",
        session_count: "session_count",
        social_profiles: "social_profiles",
        owner_id: "owner_id",
        unsubscribed_from_emails: "unsubscribed_from_emails",
        marked_email_as_spam: "marked_email_as_spam",
        has_hard_bounced: "has_hard_bounced",
        tags: "tags",
        segments: "segments",
        custom_attributes: "custom_attributes",
        referrer: "referrer",
        utm_campaign: "utm_campaign",
        utm_content: "utm_content",
        utm_medium: "utm_medium",
        utm_source: "utm_source",
        utm_term: "utm_term",
        do_not_track: "do_not_track",
        last_request_at: "last_request_at",
    }
}

/// The avatar of a visitor.
///
/// Part of [`Visitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisitorAvatar {
    /// Always `avatar`.
    pub type_: Option<String>,
    /// The URL of the image; null if there is none.
    pub image_url: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    VisitorAvatar {
        type_: "type",
        image_url: "image_url",
    }
}

/// The companies of a visitor, in the field [`Visitor.companies`](field@Visitor::companies).
///
/// Part of [`Visitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisitorCompanies {
    /// `company.list`
    pub type_: Option<Cow<'static, str>>,
    /// The companies; usually empty, because a visitor is not a contact yet.
    pub companies: Vec<Company>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    VisitorCompanies {
        type_: "type" = "company.list",
        companies: "companies",
    } items { "companies" }
}

/// The location of a visitor, as estimated by Intercom.
///
/// Part of [`Visitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisitorLocationData {
    /// Always `location_data`.
    pub type_: Option<String>,
    /// The name of the city. Null or empty if unknown, like the other fields.
    pub city_name: Option<String>,
    /// The two-letter code of the continent, such as `EU`.
    pub continent_code: Option<String>,
    /// The three-letter code of the country, such as `IRL`.
    pub country_code: Option<String>,
    /// The name of the country, such as `Ireland`.
    pub country_name: Option<String>,
    /// The postal code, in the format of the country.
    pub postal_code: Option<String>,
    /// The state, county or province.
    pub region_name: Option<String>,
    /// The time zone, as an IANA name such as `Europe/Dublin`.
    pub timezone: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    VisitorLocationData {
        type_: "type",
        city_name: "city_name",
        continent_code: "continent_code",
        country_code: "country_code",
        country_name: "country_name",
        postal_code: "postal_code",
        region_name: "region_name",
        timezone: "timezone",
    }
}

/// The segments that contain a visitor, in the field [`Visitor.segments`](field@Visitor::segments).
///
/// Part of [`Visitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisitorSegments {
    /// `segment.list`
    pub type_: Option<Cow<'static, str>>,
    /// The segments of the visitor; empty if there are none.
    pub segments: Vec<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    VisitorSegments {
        type_: "type" = "segment.list",
        segments: "segments",
    } items { "segments" }
}

/// The social network profiles of a visitor.
///
/// Part of [`Visitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisitorSocialProfiles {
    /// `social_profile.list`
    pub type_: Option<Cow<'static, str>>,
    /// The social network profiles; usually empty.
    pub social_profiles: Vec<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    VisitorSocialProfiles {
        type_: "type" = "social_profile.list",
        social_profiles: "social_profiles",
    } items { "social_profiles" }
}

/// The tags on a visitor, in the field [`Visitor.tags`](field@Visitor::tags).
///
/// Part of [`Visitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisitorTags {
    /// `tag.list`
    pub type_: Option<Cow<'static, str>>,
    /// The tags on the visitor; empty if there are none.
    pub tags: Vec<VisitorTagsTag>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    VisitorTags {
        type_: "type" = "tag.list",
        tags: "tags",
    } items { "tags" }
}

/// A tag on a visitor.
///
/// Part of [`VisitorTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisitorTagsTag {
    /// `tag`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the tag; see [`tags().find`](super::tags::Tags::find).
    pub id: Id,
    /// The name that teammates see.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    VisitorTagsTag {
        type_: "type" = "tag",
        id: "id",
        name: "name",
    }
}

/// The delivery status of a WhatsApp message.
///
/// Returned by [`messages().find_whatsapp_status`](super::messages::Messages::find_whatsapp_status).
///
/// Schema `whatsapp_message_status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappMessageStatus {
    /// The id of the conversation that contains the message; see [`conversations().find`](super::conversations::Conversations::find).
    pub conversation_id: Option<Id>,
    /// The last delivery step that the message reached.
    pub status: Option<WhatsappMessageStatusStatus>,
    /// The type of message, such as `broadcast_outbound`.
    pub type_: Option<String>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The name of the message's WhatsApp template.
    pub template_name: Option<String>,
    /// The id that WhatsApp gave the message.
    pub message_id: Option<Id>,
    /// The reason for the status `failed`; null or absent for other statuses.
    pub error: Option<WhatsappMessageStatusError>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    WhatsappMessageStatus {
        conversation_id: "conversation_id",
        status: "status",
        type_: "type",
        created_at: "created_at",
        updated_at: "updated_at",
        template_name: "template_name",
        message_id: "message_id",
        error: "error",
    }
}

/// The reason why a WhatsApp message was not delivered.
///
/// Part of [`WhatsappMessageStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappMessageStatusError {
    /// A human-readable description of the general error.
    pub message: Option<String>,
    /// A human-readable description of the specific reason.
    pub details: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    WhatsappMessageStatusError {
        message: "message",
        details: "details",
    }
}

/// A page of the WhatsApp messages of a ruleset, with their delivery statuses.
///
/// Returned by [`messages().list_whatsapp_statuses`](super::messages::Messages::list_whatsapp_statuses).
///
/// Schema `whatsapp_message_status_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappMessageStatusList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// The id of the ruleset, as in the request.
    pub ruleset_id: Option<Id>,
    /// The cursor of the next page.
    pub pages: Option<WhatsappMessageStatusListPages>,
    /// The number of messages across all pages.
    pub total_count: Option<i64>,
    /// The messages of this page.
    pub events: Vec<WhatsappMessageStatusListEvent>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    WhatsappMessageStatusList {
        type_: "type" = "list",
        ruleset_id: "ruleset_id",
        pages: "pages",
        total_count: "total_count",
        events: "events",
    }
}

#[cfg(feature = "client")]
page! { WhatsappMessageStatusList: WhatsappMessageStatusListEvent = events }

/// A WhatsApp message of a ruleset, and its delivery status.
///
/// Part of [`WhatsappMessageStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappMessageStatusListEvent {
    /// The id of this entry of the list.
    pub id: Id,
    /// The id of the conversation that contains the message; see [`conversations().find`](super::conversations::Conversations::find).
    pub conversation_id: Option<Id>,
    /// The last delivery step that the message reached.
    pub status: Option<WhatsappMessageStatusListEventStatus>,
    /// `broadcast_outbound`
    pub type_: Option<Cow<'static, str>>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The id that WhatsApp gave the message; see [`messages().find_whatsapp_status`](super::messages::Messages::find_whatsapp_status).
    pub whatsapp_message_id: Option<Id>,
    /// The name of the message's WhatsApp template.
    pub template_name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    WhatsappMessageStatusListEvent {
        id: "id",
        conversation_id: "conversation_id",
        status: "status",
        type_: "type" = "broadcast_outbound",
        created_at: "created_at",
        updated_at: "updated_at",
        whatsapp_message_id: "whatsapp_message_id",
        template_name: "template_name",
    }
}

/// The last delivery step that a WhatsApp message in a list reached.
///
/// Part of [`WhatsappMessageStatusListEvent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhatsappMessageStatusListEventStatus {
    /// The message was sent, but has not been delivered yet.
    ///
    /// `sent`
    Sent,
    /// The message was delivered to the recipient's device.
    ///
    /// `delivered`
    Delivered,
    /// The recipient opened the message.
    ///
    /// `read`
    Read,
    /// The message was not delivered; [`messages().find_whatsapp_status`](super::messages::Messages::find_whatsapp_status) returns the reason.
    ///
    /// `failed`
    Failed,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    WhatsappMessageStatusListEventStatus {
        Sent = "sent",
        Delivered = "delivered",
        Read = "read",
        Failed = "failed",
    }
}

/// The page size and the number of pages in a list of WhatsApp messages, and the next page's cursor.
///
/// Part of [`WhatsappMessageStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappMessageStatusListPages {
    /// `pages`
    pub type_: Option<Cow<'static, str>>,
    /// The maximum number of messages on a page.
    pub per_page: Option<i64>,
    /// The number of pages at this size.
    pub total_pages: Option<i64>,
    /// The cursor of the next page; null on the last page.
    pub next: Option<WhatsappMessageStatusListPagesNext>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    WhatsappMessageStatusListPages {
        type_: "type" = "pages",
        per_page: "per_page",
        total_pages: "total_pages",
        next: "next",
    }
}

/// The cursor of the next page of a list of WhatsApp messages.
///
/// Part of [`WhatsappMessageStatusListPages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappMessageStatusListPagesNext {
    /// The cursor; pass it as `starting_after` of the next call.
    pub starting_after: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    WhatsappMessageStatusListPagesNext {
        starting_after: "starting_after",
    }
}

/// The last delivery step that a WhatsApp message reached.
///
/// Part of [`WhatsappMessageStatus`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhatsappMessageStatusStatus {
    /// The message was sent, but has not been delivered yet.
    ///
    /// `sent`
    Sent,
    /// The message was delivered to the recipient's device.
    ///
    /// `delivered`
    Delivered,
    /// The recipient opened the message.
    ///
    /// `read`
    Read,
    /// The message was not delivered; `error` contains the reason.
    ///
    /// `failed`
    Failed,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    WhatsappMessageStatusStatus {
        Sent = "sent",
        Delivered = "delivered",
        Read = "read",
        Failed = "failed",
    }
}

/// The recipient of a WhatsApp message: a contact, or a person who is not yet a contact.
///
/// Part of [`CreateMessageRequestTo`].
///
/// Schema `whatsapp_recipient`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhatsappRecipient {
    /// The phone number with `+` and the country code, such as `+353871234567`.
    ///
    /// Required.
    pub phone: Option<String>,
    /// The name of the recipient.
    pub name: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl WhatsappRecipient {
    /// Creates an empty value. Required: `phone`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl SetTo<String>) -> Self {
        self.phone.put(phone.set_to());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }
}

record! {
    WhatsappRecipient {
        phone: "phone",
        name: "name",
    } required { "phone" }
}

/// The definition of a workflow at the time of its export.
///
/// Returned by [`workflows().export`](super::workflows::Workflows::export).
///
/// Schema `workflow_export`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowExport {
    /// The version of the export's format, such as `1.0`.
    pub export_version: Option<String>,
    /// The time of the export.
    pub exported_at: Option<Timestamp>,
    /// The internal number of the workspace, not the workspace's `id_code`.
    pub app_id: Option<Id>,
    /// The workflow itself.
    pub workflow: Option<WorkflowExportWorkflow>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    WorkflowExport {
        export_version: "export_version",
        exported_at: "exported_at" as text,
        app_id: "app_id" as number,
        workflow: "workflow",
    }
}

/// An automated sequence of steps in conversations, as exported. The format of the steps and rules is not documented.
///
/// Part of [`WorkflowExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowExportWorkflow {
    /// The id of the workflow at the time of the export.
    pub id: Id,
    /// The name that teammates see.
    pub title: Option<String>,
    /// The purpose of the workflow. Null if not set.
    pub description: Option<String>,
    /// The event that starts the workflow, such as `inbound_conversation`.
    pub trigger_type: Option<String>,
    /// Whether the workflow runs.
    pub state: Option<WorkflowExportWorkflowState>,
    /// The channels that the workflow runs on, such as `chat`.
    pub target_channels: Vec<String>,
    /// The devices that the workflow is meant for, such as `desktop` or `mobile`.
    pub preferred_devices: Vec<String>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// The time of the last change, set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The rules that determine to whom the workflow applies; null if there are none.
    pub targeting: Option<Map<String, Value>>,
    /// The workflow's steps and their configuration; null if there are none.
    pub snapshot: Option<Map<String, Value>>,
    /// The workflow's own attributes.
    pub attributes: Vec<Map<String, Value>>,
    /// The rules inside the workflow's steps.
    pub embedded_rules: Vec<Map<String, Value>>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

record! {
    WorkflowExportWorkflow {
        id: "id",
        title: "title",
        description: "description",
        trigger_type: "trigger_type",
        state: "state",
        target_channels: "target_channels",
        preferred_devices: "preferred_devices",
        created_at: "created_at" as text,
        updated_at: "updated_at" as text,
        targeting: "targeting",
        snapshot: "snapshot",
        attributes: "attributes",
        embedded_rules: "embedded_rules",
    }
}

/// Whether a workflow runs.
///
/// Part of [`WorkflowExportWorkflow`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowExportWorkflowState {
    /// The workflow runs.
    ///
    /// `live`
    Live,
    /// The workflow is being prepared.
    ///
    /// `draft`
    Draft,
    /// The workflow was switched off.
    ///
    /// `paused`
    Paused,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    WorkflowExportWorkflowState {
        Live = "live",
        Draft = "draft",
        Paused = "paused",
    }
}

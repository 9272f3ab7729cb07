// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! What version 2.12 of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`ActivityLogList`].
///
/// Carried by webhooks as `Event::ActivityLog`.
///
/// Schema `activity_log`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLog {
    pub id: Id,
    pub performed_by: Option<ActivityLogPerformedBy>,
    pub metadata: Option<ActivityLogMetadata>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub activity_type: Option<ActivityLogActivityType>,
    pub activity_description: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`ActivityLog`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityLogActivityType {
    /// `admin_assignment_limit_change`
    AdminAssignmentLimitChange,
    /// `admin_avatar_change`
    AdminAvatarChange,
    /// `admin_away_mode_change`
    AdminAwayModeChange,
    /// `admin_deletion`
    AdminDeletion,
    /// `admin_deprovisioned`
    AdminDeprovisioned,
    /// `admin_impersonation_end`
    AdminImpersonationEnd,
    /// `admin_impersonation_start`
    AdminImpersonationStart,
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
    /// `admin_unauthorized_sign_in_method`
    AdminUnauthorizedSignInMethod,
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
    /// `app_identity_verification_change`
    AppIdentityVerificationChange,
    /// `app_name_change`
    AppNameChange,
    /// `app_outbound_address_change`
    AppOutboundAddressChange,
    /// `app_package_installation`
    AppPackageInstallation,
    /// `app_package_token_regeneration`
    AppPackageTokenRegeneration,
    /// `app_package_uninstallation`
    AppPackageUninstallation,
    /// `app_team_creation`
    AppTeamCreation,
    /// `app_team_deletion`
    AppTeamDeletion,
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
    /// `bulk_delete`
    BulkDelete,
    /// `bulk_export`
    BulkExport,
    /// `campaign_deletion`
    CampaignDeletion,
    /// `campaign_state_change`
    CampaignStateChange,
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
    /// `help_center_settings_change`
    HelpCenterSettingsChange,
    /// `inbound_conversations_change`
    InboundConversationsChange,
    /// `inbox_access_change`
    InboxAccessChange,
    /// `message_deletion`
    MessageDeletion,
    /// `message_state_change`
    MessageStateChange,
    /// `messenger_look_and_feel_change`
    MessengerLookAndFeelChange,
    /// `messenger_search_required_change`
    MessengerSearchRequiredChange,
    /// `messenger_spaces_change`
    MessengerSpacesChange,
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
    /// `temporary_expectation_change`
    TemporaryExpectationChange,
    /// `upfront_email_collection_change`
    UpfrontEmailCollectionChange,
    /// `welcome_message_change`
    WelcomeMessageChange,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ActivityLogActivityType {
        AdminAssignmentLimitChange = "admin_assignment_limit_change",
        AdminAvatarChange = "admin_avatar_change",
        AdminAwayModeChange = "admin_away_mode_change",
        AdminDeletion = "admin_deletion",
        AdminDeprovisioned = "admin_deprovisioned",
        AdminImpersonationEnd = "admin_impersonation_end",
        AdminImpersonationStart = "admin_impersonation_start",
        AdminInviteChange = "admin_invite_change",
        AdminInviteCreation = "admin_invite_creation",
        AdminInviteDeletion = "admin_invite_deletion",
        AdminLoginFailure = "admin_login_failure",
        AdminLoginSuccess = "admin_login_success",
        AdminLogout = "admin_logout",
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
        BulkDelete = "bulk_delete",
        BulkExport = "bulk_export",
        CampaignDeletion = "campaign_deletion",
        CampaignStateChange = "campaign_state_change",
        ConversationPartDeletion = "conversation_part_deletion",
        ConversationPdfExport = "conversation_pdf_export",
        ConversationTopicChange = "conversation_topic_change",
        ConversationTopicCreation = "conversation_topic_creation",
        ConversationTopicDeletion = "conversation_topic_deletion",
        HelpCenterSettingsChange = "help_center_settings_change",
        InboundConversationsChange = "inbound_conversations_change",
        InboxAccessChange = "inbox_access_change",
        MessageDeletion = "message_deletion",
        MessageStateChange = "message_state_change",
        MessengerLookAndFeelChange = "messenger_look_and_feel_change",
        MessengerSearchRequiredChange = "messenger_search_required_change",
        MessengerSpacesChange = "messenger_spaces_change",
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
        TemporaryExpectationChange = "temporary_expectation_change",
        UpfrontEmailCollectionChange = "upfront_email_collection_change",
        WelcomeMessageChange = "welcome_message_change",
    }
}

/// Answered by [`admins().list_all_activity_logs`](super::admins::Admins::list_all_activity_logs).
///
/// Schema `activity_log_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogList {
    pub type_: Option<String>,
    pub pages: Option<PagesLink>,
    pub activity_logs: Vec<ActivityLog>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ActivityLogList {
        type_: "type",
        pages: "pages",
        activity_logs: "activity_logs",
    }
}

#[cfg(feature = "client")]
page! { ActivityLogList: ActivityLog = activity_logs }

/// Part of [`ActivityLog`].
///
/// Schema `activity_log_metadata`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogMetadata {
    pub sign_in_method: Option<String>,
    pub external_id: Option<Id>,
    pub away_mode: Option<bool>,
    pub away_status_reason: Option<String>,
    pub reassign_conversations: Option<bool>,
    pub source: Option<String>,
    pub auto_changed: Option<String>,
    pub update_by: Option<i64>,
    pub update_by_name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
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
    }
}

/// Part of [`ActivityLog`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityLogPerformedBy {
    pub type_: Option<String>,
    pub id: Id,
    pub email: Option<String>,
    pub ip: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`ContactNotes`], [`ContactSubscriptionTypes`] and [`ContactTags`].
///
/// Schema `addressable_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressableList {
    pub type_: Option<String>,
    pub id: Id,
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    AddressableList {
        type_: "type",
        id: "id",
        url: "url",
    }
}

/// Answered by [`admins().find`](super::admins::Admins::find) and [`admins().away`](super::admins::Admins::away).
///
/// Part of [`AdminList`] and [`Note`].
///
/// Carried by webhooks as `Event::Admin`.
///
/// Schema `admin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Admin {
    pub type_: Option<String>,
    pub id: Id,
    pub name: Option<String>,
    pub email: Option<String>,
    pub job_title: Option<String>,
    pub away_mode_enabled: Option<bool>,
    pub away_mode_reassign: Option<bool>,
    pub has_inbox_seat: Option<bool>,
    pub team_ids: Vec<Id>,
    pub avatar: Option<AdminAvatar>,
    pub team_priority_level: Option<TeamPriorityLevel>,
    /// Fields that this version does not name, and values of another kind than it names.
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
        has_inbox_seat: "has_inbox_seat",
        team_ids: "team_ids" as number,
        avatar: "avatar",
        team_priority_level: "team_priority_level",
    }
}

/// Part of [`Admin`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminAvatar {
    pub type_: Option<String>,
    pub image_url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    AdminAvatar {
        type_: "type",
        image_url: "image_url",
    }
}

/// Answered by [`admins().list`](super::admins::Admins::list).
///
/// Schema `admin_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminList {
    pub type_: Option<String>,
    pub admins: Vec<Admin>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    AdminList {
        type_: "type",
        admins: "admins",
    }
}

#[cfg(feature = "client")]
page! { AdminList: Admin = admins }

/// Part of [`Team`].
///
/// Schema `admin_priority_level`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminPriorityLevel {
    pub primary_admin_ids: Vec<Id>,
    pub secondary_admin_ids: Vec<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    AdminPriorityLevel {
        primary_admin_ids: "primary_admin_ids" as number,
        secondary_admin_ids: "secondary_admin_ids" as number,
    }
}

/// Part of [`ReplyConversationRequest`].
///
/// Schema `admin_reply_conversation_request`.
#[derive(Clone, Default, PartialEq)]
pub struct AdminReplyConversationRequest {
    /// Required.
    pub message_type: Option<AdminReplyConversationRequestMessageType>,
    pub body: Option<String>,
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub attachment_urls: Option<Vec<String>>,
    pub attachment_files: Option<Vec<ConversationAttachmentFiles>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AdminReplyConversationRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        message_type: impl Into<AdminReplyConversationRequestMessageType>,
        admin_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: Some(message_type.into()),
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl Into<AdminReplyConversationRequestMessageType>,
    ) -> Self {
        self.message_type = Some(message_type.into());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `attachment_files`.
    #[inline]
    pub fn attachment_files(
        mut self,
        attachment_files: impl IntoIterator<
            Item = impl Into<ConversationAttachmentFiles>,
        >,
    ) -> Self {
        self.attachment_files = Some(
            attachment_files.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    AdminReplyConversationRequest {
        message_type: "message_type",
        body: "body",
        admin_id: "admin_id",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        attachment_files: "attachment_files",
    } constants { "type" = "admin" }
}

/// Part of [`AdminReplyConversationRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminReplyConversationRequestMessageType {
    /// `comment`
    Comment,
    /// `note`
    Note,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    AdminReplyConversationRequestMessageType {
        Comment = "comment",
        Note = "note",
    }
}

/// Part of [`CreateTicketReplyWithCommentRequest`] and [`ReplyTicketRequest`].
///
/// Schema `admin_reply_ticket_request`.
#[derive(Clone, Default, PartialEq)]
pub struct AdminReplyTicketRequest {
    /// Required.
    pub message_type: Option<AdminReplyTicketRequestMessageType>,
    pub body: Option<String>,
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub reply_options: Option<Vec<AdminReplyTicketRequestReplyOption>>,
    pub attachment_urls: Option<Vec<String>>,
    pub cross_post: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AdminReplyTicketRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        message_type: impl Into<AdminReplyTicketRequestMessageType>,
        admin_id: impl Into<Id>,
    ) -> Self {
        Self {
            message_type: Some(message_type.into()),
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl Into<AdminReplyTicketRequestMessageType>,
    ) -> Self {
        self.message_type = Some(message_type.into());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `reply_options`.
    #[inline]
    pub fn reply_options(
        mut self,
        reply_options: impl IntoIterator<
            Item = impl Into<AdminReplyTicketRequestReplyOption>,
        >,
    ) -> Self {
        self.reply_options = Some(reply_options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `cross_post`.
    #[inline]
    pub fn cross_post(mut self, cross_post: bool) -> Self {
        self.cross_post = Some(cross_post);
        self
    }
}

record! {
    AdminReplyTicketRequest {
        message_type: "message_type",
        body: "body",
        admin_id: "admin_id",
        created_at: "created_at",
        reply_options: "reply_options",
        attachment_urls: "attachment_urls",
        cross_post: "cross_post",
    } constants { "type" = "admin" }
}

/// Part of [`AdminReplyTicketRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminReplyTicketRequestMessageType {
    /// `comment`
    Comment,
    /// `note`
    Note,
    /// `quick_reply`
    QuickReply,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    AdminReplyTicketRequestMessageType {
        Comment = "comment",
        Note = "note",
        QuickReply = "quick_reply",
    }
}

/// Part of [`AdminReplyTicketRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct AdminReplyTicketRequestReplyOption {
    /// Required.
    pub text: Option<String>,
    /// Required.
    pub uuid: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AdminReplyTicketRequestReplyOption {
    /// With all that is required.
    #[inline]
    pub fn new(text: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            uuid: Some(uuid.into()),
            ..Self::default()
        }
    }

    /// Sets `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `uuid`.
    #[inline]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

record! {
    AdminReplyTicketRequestReplyOption {
        text: "text",
        uuid: "uuid",
    }
}

/// Answered by [`admins().identify`](super::admins::Admins::identify).
///
/// Schema `admin_with_app`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminWithApp {
    pub type_: Option<String>,
    pub id: Id,
    pub name: Option<String>,
    pub email: Option<String>,
    pub job_title: Option<String>,
    pub away_mode_enabled: Option<bool>,
    pub away_mode_reassign: Option<bool>,
    pub has_inbox_seat: Option<bool>,
    pub team_ids: Vec<Id>,
    pub avatar: Option<AdminWithAppAvatar>,
    pub email_verified: Option<bool>,
    pub app: Option<App>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`AdminWithApp`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminWithAppAvatar {
    pub type_: Option<String>,
    pub image_url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    AdminWithAppAvatar {
        type_: "type",
        image_url: "image_url",
    }
}

/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `ai_agent`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiAgent {
    pub source_type: Option<AiAgentSourceType>,
    pub source_title: Option<String>,
    pub last_answer_type: Option<AiAgentLastAnswerType>,
    pub resolution_state: Option<AiAgentResolutionState>,
    pub rating: Option<i64>,
    pub rating_remark: Option<String>,
    pub content_sources: Option<ContentSourcesList>,
    /// Fields that this version does not name, and values of another kind than it names.
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
        content_sources: "content_sources",
    }
}

/// Part of [`AiAgent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentLastAnswerType {
    /// `ai_answer`
    AiAnswer,
    /// `custom_answer`
    CustomAnswer,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    AiAgentLastAnswerType {
        AiAnswer = "ai_answer",
        CustomAnswer = "custom_answer",
    }
}

/// Part of [`AiAgent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentResolutionState {
    /// `assumed_resolution`
    AssumedResolution,
    /// `confirmed_resolution`
    ConfirmedResolution,
    /// `routed_to_team`
    RoutedToTeam,
    /// `abandoned`
    Abandoned,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    AiAgentResolutionState {
        AssumedResolution = "assumed_resolution",
        ConfirmedResolution = "confirmed_resolution",
        RoutedToTeam = "routed_to_team",
        Abandoned = "abandoned",
    }
}

/// Part of [`AiAgent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentSourceType {
    /// `essentials_plan_setup`
    EssentialsPlanSetup,
    /// `profile`
    Profile,
    /// `workflow`
    Workflow,
    /// `workflow_preview`
    WorkflowPreview,
    /// `fin_preview`
    FinPreview,
    /// A value that this version does not name.
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

/// Part of [`AdminWithApp`].
///
/// Schema `app`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct App {
    pub type_: Option<String>,
    pub id_code: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub timezone: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub identity_verification: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`articles().create`](super::articles::Articles::create), [`articles().find`](super::articles::Articles::find) and [`articles().update`](super::articles::Articles::update).
///
/// Part of [`ArticleSearchResponseData`].
///
/// Carried by webhooks as `Event::Article`.
///
/// Schema `article`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// `article`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    /// The workspace that it belongs to; ids are unique only within one.
    pub workspace_id: Option<Id>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub body: Option<String>,
    pub author_id: Option<Id>,
    pub state: Option<ArticleListItemState>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub parent_id: Option<Id>,
    pub parent_ids: Vec<Id>,
    pub parent_type: Option<String>,
    pub default_locale: Option<String>,
    pub translated_content: Option<ArticleTranslatedContent>,
    pub statistics: Option<ArticleStatistics>,
    /// Fields that this version does not name, and values of another kind than it names.
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
        author_id: "author_id" as number,
        state: "state",
        created_at: "created_at",
        updated_at: "updated_at",
        url: "url",
        parent_id: "parent_id" as number,
        parent_ids: "parent_ids" as number,
        parent_type: "parent_type",
        default_locale: "default_locale",
        translated_content: "translated_content",
        statistics: "statistics",
    }
}

/// Part of [`ArticleTranslatedContent`].
///
/// Schema `article_content`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleContent {
    /// `article_content`
    pub type_: Option<Cow<'static, str>>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub body: Option<String>,
    pub author_id: Option<Id>,
    pub state: Option<ArticleContentState>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ArticleContent {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Cow<'static, str>>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `author_id`.
    #[inline]
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl Into<ArticleContentState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `updated_at`.
    #[inline]
    pub fn updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

record! {
    ArticleContent {
        type_: "type" = "article_content",
        title: "title",
        description: "description",
        body: "body",
        author_id: "author_id" as number,
        state: "state",
        created_at: "created_at",
        updated_at: "updated_at",
        url: "url",
    }
}

/// Part of [`ArticleContent`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleContentState {
    /// `published`
    Published,
    /// `draft`
    Draft,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ArticleContentState {
        Published = "published",
        Draft = "draft",
    }
}

/// Answered by [`articles().list`](super::articles::Articles::list).
///
/// Schema `article_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub pages: Option<PagesLink>,
    pub total_count: Option<i64>,
    pub data: Vec<ArticleListItem>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ArticleList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ArticleList: ArticleListItem = data }

/// Part of [`ArticleList`].
///
/// Schema `article_list_item`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleListItem {
    /// `article`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    /// The workspace that it belongs to; ids are unique only within one.
    pub workspace_id: Option<Id>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub body: Option<String>,
    pub author_id: Option<Id>,
    pub state: Option<ArticleListItemState>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub parent_id: Option<Id>,
    pub parent_ids: Vec<Id>,
    pub parent_type: Option<String>,
    pub default_locale: Option<String>,
    pub translated_content: Option<ArticleTranslatedContent>,
    /// Fields that this version does not name, and values of another kind than it names.
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
        author_id: "author_id" as number,
        state: "state",
        created_at: "created_at",
        updated_at: "updated_at",
        url: "url",
        parent_id: "parent_id" as number,
        parent_ids: "parent_ids" as number,
        parent_type: "parent_type",
        default_locale: "default_locale",
        translated_content: "translated_content",
    }
}

/// Part of [`Article`] and [`ArticleListItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticleListItemState {
    /// `published`
    Published,
    /// `draft`
    Draft,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ArticleListItemState {
        Published = "published",
        Draft = "draft",
    }
}

/// Part of [`ArticleSearchResponseData`].
///
/// Schema `article_search_highlights`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchHighlights {
    pub article_id: Option<Id>,
    pub highlighted_title: Vec<HighlightedTitle>,
    pub highlighted_summary: Vec<Vec<HighlightedSummary>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ArticleSearchHighlights {
        article_id: "article_id",
        highlighted_title: "highlighted_title",
        highlighted_summary: "highlighted_summary",
    }
}

/// Answered by [`articles().search`](super::articles::Articles::search).
///
/// Schema `article_search_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchResponse {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub total_count: Option<i64>,
    pub data: Option<ArticleSearchResponseData>,
    pub pages: Option<PagesLink>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ArticleSearchResponse {
        type_: "type" = "list",
        total_count: "total_count",
        data: "data",
        pages: "pages",
    }
}

#[cfg(feature = "client")]
page! { ArticleSearchResponse: Article = data.articles }

/// Part of [`ArticleSearchResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleSearchResponseData {
    pub articles: Vec<Article>,
    pub highlights: Vec<ArticleSearchHighlights>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ArticleSearchResponseData {
        articles: "articles",
        highlights: "highlights",
    }
}

/// Part of [`Article`].
///
/// Schema `article_statistics`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleStatistics {
    /// `article_statistics`
    pub type_: Option<Cow<'static, str>>,
    pub views: Option<i64>,
    pub reactions: Option<i64>,
    pub happy_reaction_percentage: Option<f64>,
    pub neutral_reaction_percentage: Option<f64>,
    pub sad_reaction_percentage: Option<f64>,
    pub conversations: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
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
        conversations: "conversations",
    }
}

/// Part of [`Article`], [`ArticleListItem`], [`CreateArticleRequest`] and [`UpdateArticleRequest`].
///
/// Schema `article_translated_content`.
#[derive(Clone, Default, PartialEq)]
pub struct ArticleTranslatedContent {
    /// `article_translated_content`
    pub type_: Option<Cow<'static, str>>,
    pub ar: Option<ArticleContent>,
    pub bg: Option<ArticleContent>,
    pub bs: Option<ArticleContent>,
    pub ca: Option<ArticleContent>,
    pub cs: Option<ArticleContent>,
    pub da: Option<ArticleContent>,
    pub de: Option<ArticleContent>,
    pub el: Option<ArticleContent>,
    pub en: Option<ArticleContent>,
    pub es: Option<ArticleContent>,
    pub et: Option<ArticleContent>,
    pub fi: Option<ArticleContent>,
    pub fr: Option<ArticleContent>,
    pub he: Option<ArticleContent>,
    pub hr: Option<ArticleContent>,
    pub hu: Option<ArticleContent>,
    pub id: Option<ArticleContent>,
    pub it: Option<ArticleContent>,
    pub ja: Option<ArticleContent>,
    pub ko: Option<ArticleContent>,
    pub lt: Option<ArticleContent>,
    pub lv: Option<ArticleContent>,
    pub mn: Option<ArticleContent>,
    pub nb: Option<ArticleContent>,
    pub nl: Option<ArticleContent>,
    pub pl: Option<ArticleContent>,
    pub pt: Option<ArticleContent>,
    pub ro: Option<ArticleContent>,
    pub ru: Option<ArticleContent>,
    pub sl: Option<ArticleContent>,
    pub sr: Option<ArticleContent>,
    pub sv: Option<ArticleContent>,
    pub tr: Option<ArticleContent>,
    pub vi: Option<ArticleContent>,
    pub pt_br: Option<ArticleContent>,
    pub zh_cn: Option<ArticleContent>,
    pub zh_tw: Option<ArticleContent>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ArticleTranslatedContent {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Cow<'static, str>>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `ar`.
    #[inline]
    pub fn ar(mut self, ar: impl Into<ArticleContent>) -> Self {
        self.ar = Some(ar.into());
        self
    }

    /// Sets `bg`.
    #[inline]
    pub fn bg(mut self, bg: impl Into<ArticleContent>) -> Self {
        self.bg = Some(bg.into());
        self
    }

    /// Sets `bs`.
    #[inline]
    pub fn bs(mut self, bs: impl Into<ArticleContent>) -> Self {
        self.bs = Some(bs.into());
        self
    }

    /// Sets `ca`.
    #[inline]
    pub fn ca(mut self, ca: impl Into<ArticleContent>) -> Self {
        self.ca = Some(ca.into());
        self
    }

    /// Sets `cs`.
    #[inline]
    pub fn cs(mut self, cs: impl Into<ArticleContent>) -> Self {
        self.cs = Some(cs.into());
        self
    }

    /// Sets `da`.
    #[inline]
    pub fn da(mut self, da: impl Into<ArticleContent>) -> Self {
        self.da = Some(da.into());
        self
    }

    /// Sets `de`.
    #[inline]
    pub fn de(mut self, de: impl Into<ArticleContent>) -> Self {
        self.de = Some(de.into());
        self
    }

    /// Sets `el`.
    #[inline]
    pub fn el(mut self, el: impl Into<ArticleContent>) -> Self {
        self.el = Some(el.into());
        self
    }

    /// Sets `en`.
    #[inline]
    pub fn en(mut self, en: impl Into<ArticleContent>) -> Self {
        self.en = Some(en.into());
        self
    }

    /// Sets `es`.
    #[inline]
    pub fn es(mut self, es: impl Into<ArticleContent>) -> Self {
        self.es = Some(es.into());
        self
    }

    /// Sets `et`.
    #[inline]
    pub fn et(mut self, et: impl Into<ArticleContent>) -> Self {
        self.et = Some(et.into());
        self
    }

    /// Sets `fi`.
    #[inline]
    pub fn fi(mut self, fi: impl Into<ArticleContent>) -> Self {
        self.fi = Some(fi.into());
        self
    }

    /// Sets `fr`.
    #[inline]
    pub fn fr(mut self, fr: impl Into<ArticleContent>) -> Self {
        self.fr = Some(fr.into());
        self
    }

    /// Sets `he`.
    #[inline]
    pub fn he(mut self, he: impl Into<ArticleContent>) -> Self {
        self.he = Some(he.into());
        self
    }

    /// Sets `hr`.
    #[inline]
    pub fn hr(mut self, hr: impl Into<ArticleContent>) -> Self {
        self.hr = Some(hr.into());
        self
    }

    /// Sets `hu`.
    #[inline]
    pub fn hu(mut self, hu: impl Into<ArticleContent>) -> Self {
        self.hu = Some(hu.into());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<ArticleContent>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `it`.
    #[inline]
    pub fn it(mut self, it: impl Into<ArticleContent>) -> Self {
        self.it = Some(it.into());
        self
    }

    /// Sets `ja`.
    #[inline]
    pub fn ja(mut self, ja: impl Into<ArticleContent>) -> Self {
        self.ja = Some(ja.into());
        self
    }

    /// Sets `ko`.
    #[inline]
    pub fn ko(mut self, ko: impl Into<ArticleContent>) -> Self {
        self.ko = Some(ko.into());
        self
    }

    /// Sets `lt`.
    #[inline]
    pub fn lt(mut self, lt: impl Into<ArticleContent>) -> Self {
        self.lt = Some(lt.into());
        self
    }

    /// Sets `lv`.
    #[inline]
    pub fn lv(mut self, lv: impl Into<ArticleContent>) -> Self {
        self.lv = Some(lv.into());
        self
    }

    /// Sets `mn`.
    #[inline]
    pub fn mn(mut self, mn: impl Into<ArticleContent>) -> Self {
        self.mn = Some(mn.into());
        self
    }

    /// Sets `nb`.
    #[inline]
    pub fn nb(mut self, nb: impl Into<ArticleContent>) -> Self {
        self.nb = Some(nb.into());
        self
    }

    /// Sets `nl`.
    #[inline]
    pub fn nl(mut self, nl: impl Into<ArticleContent>) -> Self {
        self.nl = Some(nl.into());
        self
    }

    /// Sets `pl`.
    #[inline]
    pub fn pl(mut self, pl: impl Into<ArticleContent>) -> Self {
        self.pl = Some(pl.into());
        self
    }

    /// Sets `pt`.
    #[inline]
    pub fn pt(mut self, pt: impl Into<ArticleContent>) -> Self {
        self.pt = Some(pt.into());
        self
    }

    /// Sets `ro`.
    #[inline]
    pub fn ro(mut self, ro: impl Into<ArticleContent>) -> Self {
        self.ro = Some(ro.into());
        self
    }

    /// Sets `ru`.
    #[inline]
    pub fn ru(mut self, ru: impl Into<ArticleContent>) -> Self {
        self.ru = Some(ru.into());
        self
    }

    /// Sets `sl`.
    #[inline]
    pub fn sl(mut self, sl: impl Into<ArticleContent>) -> Self {
        self.sl = Some(sl.into());
        self
    }

    /// Sets `sr`.
    #[inline]
    pub fn sr(mut self, sr: impl Into<ArticleContent>) -> Self {
        self.sr = Some(sr.into());
        self
    }

    /// Sets `sv`.
    #[inline]
    pub fn sv(mut self, sv: impl Into<ArticleContent>) -> Self {
        self.sv = Some(sv.into());
        self
    }

    /// Sets `tr`.
    #[inline]
    pub fn tr(mut self, tr: impl Into<ArticleContent>) -> Self {
        self.tr = Some(tr.into());
        self
    }

    /// Sets `vi`.
    #[inline]
    pub fn vi(mut self, vi: impl Into<ArticleContent>) -> Self {
        self.vi = Some(vi.into());
        self
    }

    /// Sets `pt-BR`.
    #[inline]
    pub fn pt_br(mut self, pt_br: impl Into<ArticleContent>) -> Self {
        self.pt_br = Some(pt_br.into());
        self
    }

    /// Sets `zh-CN`.
    #[inline]
    pub fn zh_cn(mut self, zh_cn: impl Into<ArticleContent>) -> Self {
        self.zh_cn = Some(zh_cn.into());
        self
    }

    /// Sets `zh-TW`.
    #[inline]
    pub fn zh_tw(mut self, zh_tw: impl Into<ArticleContent>) -> Self {
        self.zh_tw = Some(zh_tw.into());
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

/// Part of [`ManageConversationRequest`].
///
/// Schema `assign_conversation_request`.
#[derive(Clone, Default, PartialEq)]
pub struct AssignConversationRequest {
    /// Required.
    pub type_: Option<AssignConversationRequestType>,
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Required.
    pub assignee_id: Option<Id>,
    pub body: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AssignConversationRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        type_: impl Into<AssignConversationRequestType>,
        admin_id: impl Into<Id>,
        assignee_id: impl Into<Id>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            admin_id: Some(admin_id.into()),
            assignee_id: Some(assignee_id.into()),
            ..Self::default()
        }
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<AssignConversationRequestType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }

    /// Sets `assignee_id`.
    #[inline]
    pub fn assignee_id(mut self, assignee_id: impl Into<Id>) -> Self {
        self.assignee_id = Some(assignee_id.into());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

record! {
    AssignConversationRequest {
        type_: "type",
        admin_id: "admin_id",
        assignee_id: "assignee_id",
        body: "body",
    } constants { "message_type" = "assignment" }
}

/// Part of [`AssignConversationRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignConversationRequestType {
    /// `admin`
    Admin,
    /// `team`
    Team,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    AssignConversationRequestType {
        Admin = "admin",
        Team = "team",
    }
}

/// Sent by [`companies().attach_contact`](super::companies::Companies::attach_contact).
#[derive(Clone, Default, PartialEq)]
pub struct AttachCompanyContactRequest {
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AttachCompanyContactRequest {
    /// With all that is required.
    #[inline]
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! {
    AttachCompanyContactRequest {
        id: "id",
    }
}

/// Sent by [`contacts().attach_subscription`](super::contacts::Contacts::attach_subscription).
#[derive(Clone, Default, PartialEq)]
pub struct AttachContactSubscriptionRequest {
    /// Required.
    pub id: Option<Id>,
    /// Required.
    pub consent_type: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AttachContactSubscriptionRequest {
    /// With all that is required.
    #[inline]
    pub fn new(id: impl Into<Id>, consent_type: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            consent_type: Some(consent_type.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `consent_type`.
    #[inline]
    pub fn consent_type(mut self, consent_type: impl Into<String>) -> Self {
        self.consent_type = Some(consent_type.into());
        self
    }
}

record! {
    AttachContactSubscriptionRequest {
        id: "id",
        consent_type: "consent_type",
    }
}

/// Sent by [`conversations().attach_contact_as_admin`](super::conversations::Conversations::attach_contact_as_admin).
///
/// Schema `attach_contact_to_conversation_request`.
#[derive(Clone, Default, PartialEq)]
pub struct AttachContactToConversationRequest {
    /// The id of a teammate.
    pub admin_id: Option<Id>,
    pub customer: Option<AttachedCustomer>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AttachContactToConversationRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(mut self, customer: impl Into<AttachedCustomer>) -> Self {
        self.customer = Some(customer.into());
        self
    }
}

record! {
    AttachContactToConversationRequest {
        admin_id: "admin_id",
        customer: "customer",
    }
}

/// Part of [`AttachContactToConversationRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttachedCustomer {
    /// Where it has `intercom_user_id`.
    ByIntercomUserId(AttachedCustomerByIntercomUserId),
    /// Where it has `user_id`.
    ByUserId(AttachedCustomerByUserId),
    /// Where it has `email`.
    ByEmail(AttachedCustomerByEmail),
    /// What is none of these.
    Other(Value),
}

impl From<AttachedCustomerByIntercomUserId> for AttachedCustomer {
    #[inline]
    fn from(value: AttachedCustomerByIntercomUserId) -> Self {
        Self::ByIntercomUserId(value)
    }
}

impl From<AttachedCustomerByUserId> for AttachedCustomer {
    #[inline]
    fn from(value: AttachedCustomerByUserId) -> Self {
        Self::ByUserId(value)
    }
}

impl From<AttachedCustomerByEmail> for AttachedCustomer {
    #[inline]
    fn from(value: AttachedCustomerByEmail) -> Self {
        Self::ByEmail(value)
    }
}

union! {
    AttachedCustomer {
        ByIntercomUserId(AttachedCustomerByIntercomUserId) = object().has("intercom_user_id"),
        ByUserId(AttachedCustomerByUserId) = object().has("user_id"),
        ByEmail(AttachedCustomerByEmail) = object().has("email"),
    }
}

/// Part of [`AttachedCustomer`].
#[derive(Clone, Default, PartialEq)]
pub struct AttachedCustomerByEmail {
    /// Required.
    pub email: Option<String>,
    pub customer: Update<CustomerRequest>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AttachedCustomerByEmail {
    /// With all that is required.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(mut self, customer: impl Into<CustomerRequest>) -> Self {
        self.customer = Update::Set(customer.into());
        self
    }

    /// Clears `customer`: sends null.
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
    }
}

/// Part of [`AttachedCustomer`].
#[derive(Clone, Default, PartialEq)]
pub struct AttachedCustomerByIntercomUserId {
    /// Required.
    pub intercom_user_id: Option<Id>,
    pub customer: Update<CustomerRequest>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AttachedCustomerByIntercomUserId {
    /// With all that is required.
    #[inline]
    pub fn new(intercom_user_id: impl Into<Id>) -> Self {
        Self {
            intercom_user_id: Some(intercom_user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl Into<Id>) -> Self {
        self.intercom_user_id = Some(intercom_user_id.into());
        self
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(mut self, customer: impl Into<CustomerRequest>) -> Self {
        self.customer = Update::Set(customer.into());
        self
    }

    /// Clears `customer`: sends null.
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
    }
}

/// Part of [`AttachedCustomer`].
#[derive(Clone, Default, PartialEq)]
pub struct AttachedCustomerByUserId {
    /// Required.
    pub user_id: Option<Id>,
    pub customer: Update<CustomerRequest>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AttachedCustomerByUserId {
    /// With all that is required.
    #[inline]
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self {
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(mut self, customer: impl Into<CustomerRequest>) -> Self {
        self.customer = Update::Set(customer.into());
        self
    }

    /// Clears `customer`: sends null.
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
    }
}

/// Sent by [`admins().away`](super::admins::Admins::away).
#[derive(Clone, Default, PartialEq)]
pub struct AwayAdminRequest {
    /// Required.
    pub away_mode_enabled: Option<bool>,
    /// Required.
    pub away_mode_reassign: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl AwayAdminRequest {
    /// With all that is required.
    #[inline]
    pub fn new(away_mode_enabled: bool, away_mode_reassign: bool) -> Self {
        Self {
            away_mode_enabled: Some(away_mode_enabled),
            away_mode_reassign: Some(away_mode_reassign),
            ..Self::default()
        }
    }

    /// Sets `away_mode_enabled`.
    #[inline]
    pub fn away_mode_enabled(mut self, away_mode_enabled: bool) -> Self {
        self.away_mode_enabled = Some(away_mode_enabled);
        self
    }

    /// Sets `away_mode_reassign`.
    #[inline]
    pub fn away_mode_reassign(mut self, away_mode_reassign: bool) -> Self {
        self.away_mode_reassign = Some(away_mode_reassign);
        self
    }
}

record! {
    AwayAdminRequest {
        away_mode_enabled: "away_mode_enabled",
        away_mode_reassign: "away_mode_reassign",
    }
}

/// Part of [`ManageConversationRequest`].
///
/// Schema `close_conversation_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CloseConversationRequest {
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    pub body: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CloseConversationRequest {
    /// With all that is required.
    #[inline]
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

record! {
    CloseConversationRequest {
        admin_id: "admin_id",
        body: "body",
    } constants { "message_type" = "close", "type" = "admin" }
}

/// Answered by [`collections().create`](super::collections::Collections::create), [`collections().find`](super::collections::Collections::find) and [`collections().update`](super::collections::Collections::update).
///
/// Part of [`CollectionList`].
///
/// Schema `collection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Collection {
    pub id: Id,
    /// The workspace that it belongs to; ids are unique only within one.
    pub workspace_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub url: Option<String>,
    pub icon: Option<String>,
    pub order: Option<i64>,
    pub default_locale: Option<String>,
    pub translated_content: Option<GroupTranslatedContent>,
    pub parent_id: Option<Id>,
    pub help_center_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`collections().list`](super::collections::Collections::list).
///
/// Schema `collection_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectionList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub pages: Option<PagesLink>,
    pub total_count: Option<i64>,
    pub data: Vec<Collection>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CollectionList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { CollectionList: Collection = data }

/// Answered by [`companies().create_or_update`](super::companies::Companies::create_or_update), [`companies().find`](super::companies::Companies::find), [`companies().update`](super::companies::Companies::update) and 2 more.
///
/// Part of [`CompanyContact`], [`CompanyList`], [`CompanyOrList`] and 3 more.
///
/// Carried by webhooks as `Event::Company`.
///
/// Schema `company`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// `company`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub name: Option<String>,
    pub app_id: Option<Id>,
    pub plan: Option<CompanyPlan>,
    pub company_id: Option<Id>,
    pub remote_created_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub last_request_at: Option<Timestamp>,
    pub size: Option<i64>,
    pub website: Option<String>,
    pub industry: Option<String>,
    pub monthly_spend: Option<i64>,
    pub session_count: Option<i64>,
    pub user_count: Option<i64>,
    pub custom_attributes: Option<Map<String, Value>>,
    pub tags: Option<CompanyTags>,
    pub segments: Option<CompanySegments>,
    /// Fields that this version does not name, and values of another kind than it names.
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
    }
}

/// Answered by [`companies().list_attached_contacts`](super::companies::Companies::list_attached_contacts).
///
/// Schema `company_attached_contacts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAttachedContacts {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<Contact>,
    pub total_count: Option<i64>,
    pub pages: Option<PagesLink>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CompanyAttachedContacts {
        type_: "type" = "list",
        data: "data",
        total_count: "total_count",
        pages: "pages",
    }
}

#[cfg(feature = "client")]
page! { CompanyAttachedContacts: Contact = data }

/// Answered by [`companies().list_attached_segments`](super::companies::Companies::list_attached_segments).
///
/// Schema `company_attached_segments`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAttachedSegments {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<Segment>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CompanyAttachedSegments {
        type_: "type" = "list",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { CompanyAttachedSegments: Segment = data }

/// Carried by webhooks as `Event::CompanyContact`.
///
/// Schema `company_contact`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyContact {
    pub company: Option<Company>,
    pub contact: Option<Contact>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CompanyContact {
        company: "company",
        contact: "contact",
    }
}

/// Part of [`ContactCompanies`].
///
/// Schema `company_data`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyData {
    pub id: Id,
    /// `company`
    pub type_: Option<Cow<'static, str>>,
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CompanyData {
        id: "id",
        type_: "type" = "company",
        url: "url",
    }
}

/// Answered by [`companies().list`](super::companies::Companies::list).
///
/// Part of [`CompanyOrList`].
///
/// Schema `company_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub pages: Option<PagesLink>,
    pub total_count: Option<i64>,
    pub data: Vec<Company>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CompanyList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { CompanyList: Company = data }

/// Answered by [`companies().retrieve`](super::companies::Companies::retrieve).
///
/// Schema `company_or_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CompanyOrList {
    /// Where its `type` is `company`.
    Company(Company),
    /// Where its `type` is `list`.
    List(CompanyList),
    /// What is none of these.
    Other(Value),
}

impl From<Company> for CompanyOrList {
    #[inline]
    fn from(value: Company) -> Self {
        Self::Company(value)
    }
}

impl From<CompanyList> for CompanyOrList {
    #[inline]
    fn from(value: CompanyList) -> Self {
        Self::List(value)
    }
}

union! {
    CompanyOrList {
        Company(Company) = object().constant("type", "company"),
        List(CompanyList) = object().constant("type", "list"),
    }
}

#[cfg(feature = "client")]
page! { CompanyOrList: Company in list List, one Company }

/// Part of [`Company`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyPlan {
    pub type_: Option<String>,
    pub id: Id,
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CompanyPlan {
        type_: "type",
        id: "id",
        name: "name",
    }
}

/// Answered by [`companies().scroll`](super::companies::Companies::scroll).
///
/// Schema `company_scroll`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyScroll {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<Company>,
    pub pages: Option<CursorPages>,
    pub total_count: Option<i64>,
    pub scroll_param: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CompanyScroll {
        type_: "type" = "list",
        data: "data",
        pages: "pages",
        total_count: "total_count",
        scroll_param: "scroll_param",
    }
}

#[cfg(feature = "client")]
page! { CompanyScroll: Company = data }

/// Part of [`Company`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanySegments {
    /// `segment.list`
    pub type_: Option<Cow<'static, str>>,
    pub segments: Vec<Segment>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CompanySegments {
        type_: "type" = "segment.list",
        segments: "segments",
    }
}

/// Part of [`Company`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyTags {
    /// `tag.list`
    pub type_: Option<Cow<'static, str>>,
    pub tags: Vec<TagBasic>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CompanyTags {
        type_: "type" = "tag.list",
        tags: "tags",
    }
}

/// Answered by [`contacts().create`](super::contacts::Contacts::create), [`contacts().merge_lead_in_user`](super::contacts::Contacts::merge_lead_in_user), [`contacts().find`](super::contacts::Contacts::find) and 2 more.
///
/// Part of [`CompanyAttachedContacts`], [`CompanyContact`], [`ContactList`] and 3 more.
///
/// Carried by webhooks as `Event::Contact`.
///
/// Schema `contact`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    pub type_: Option<String>,
    pub id: Id,
    pub external_id: Option<Id>,
    /// The workspace that it belongs to; ids are unique only within one.
    pub workspace_id: Option<Id>,
    pub role: Option<String>,
    pub email: Option<String>,
    pub email_domain: Option<String>,
    pub phone: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<Id>,
    pub has_hard_bounced: Option<bool>,
    pub marked_email_as_spam: Option<bool>,
    pub unsubscribed_from_emails: Option<bool>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub signed_up_at: Option<Timestamp>,
    pub last_seen_at: Option<Timestamp>,
    pub last_replied_at: Option<Timestamp>,
    pub last_contacted_at: Option<Timestamp>,
    pub last_email_opened_at: Option<Timestamp>,
    pub last_email_clicked_at: Option<Timestamp>,
    pub language_override: Option<String>,
    pub browser: Option<String>,
    pub browser_version: Option<String>,
    pub browser_language: Option<String>,
    pub os: Option<String>,
    pub android_app_name: Option<String>,
    pub android_app_version: Option<String>,
    pub android_device: Option<String>,
    pub android_os_version: Option<String>,
    pub android_sdk_version: Option<String>,
    pub android_last_seen_at: Option<Timestamp>,
    pub ios_app_name: Option<String>,
    pub ios_app_version: Option<String>,
    pub ios_device: Option<String>,
    pub ios_os_version: Option<String>,
    pub ios_sdk_version: Option<String>,
    pub ios_last_seen_at: Option<Timestamp>,
    pub custom_attributes: Option<Map<String, Value>>,
    pub avatar: Option<ContactAvatar>,
    pub tags: Option<ContactTags>,
    pub notes: Option<ContactNotes>,
    pub companies: Option<ContactCompanies>,
    pub location: Option<ContactLocation>,
    pub social_profiles: Option<ContactSocialProfiles>,
    pub referrer: Option<String>,
    pub utm_campaign: Option<String>,
    pub utm_content: Option<String>,
    pub utm_medium: Option<String>,
    pub utm_source: Option<String>,
    pub utm_term: Option<String>,
    pub opted_in_subscription_types: Option<ContactSubscriptionTypes>,
    pub opted_out_subscription_types: Option<ContactSubscriptionTypes>,
    pub enabled_push_messaging: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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
        owner_id: "owner_id" as number,
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
        referrer: "referrer",
        utm_campaign: "utm_campaign",
        utm_content: "utm_content",
        utm_medium: "utm_medium",
        utm_source: "utm_source",
        utm_term: "utm_term",
        opted_in_subscription_types: "opted_in_subscription_types",
        opted_out_subscription_types: "opted_out_subscription_types",
        enabled_push_messaging: "enabled_push_messaging",
    }
}

/// Answered by [`contacts().archive`](super::contacts::Contacts::archive).
///
/// Schema `contact_archived`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactArchived {
    /// `contact`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub external_id: Option<Id>,
    pub archived: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`contacts().list_attached_companies`](super::contacts::Contacts::list_attached_companies).
///
/// Schema `contact_attached_companies`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAttachedCompanies {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub total_count: Option<i64>,
    pub pages: Option<PagesLink>,
    pub data: Vec<Company>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContactAttachedCompanies {
        type_: "type" = "list",
        total_count: "total_count",
        pages: "pages",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ContactAttachedCompanies: Company = data }

/// Part of [`Contact`] and [`MergedContact`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactAvatar {
    pub type_: Option<String>,
    pub image_url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContactAvatar {
        type_: "type",
        image_url: "image_url",
    }
}

/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_companies`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCompanies {
    pub data: Vec<CompanyData>,
    pub url: Option<String>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContactCompanies {
        data: "data",
        url: "url",
        total_count: "total_count",
        has_more: "has_more",
        type_: "type" = "list",
    }
}

/// Answered by [`contacts().delete`](super::contacts::Contacts::delete).
///
/// Schema `contact_deleted`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactDeleted {
    /// `contact`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub external_id: Option<Id>,
    pub deleted: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`contacts().list`](super::contacts::Contacts::list) and [`contacts().search`](super::contacts::Contacts::search).
///
/// Schema `contact_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<Contact>,
    pub total_count: Option<i64>,
    pub pages: Option<CursorPages>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContactList {
        type_: "type" = "list",
        data: "data",
        total_count: "total_count",
        pages: "pages",
    }
}

#[cfg(feature = "client")]
page! { ContactList: Contact = data }

/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_location`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactLocation {
    pub type_: Option<String>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
    pub country_code: Option<String>,
    pub continent_code: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_notes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactNotes {
    pub data: Vec<AddressableList>,
    pub url: Option<String>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContactNotes {
        data: "data",
        url: "url",
        total_count: "total_count",
        has_more: "has_more",
        type_: "type" = "list",
    }
}

/// Part of [`ConversationContacts`], [`ConversationRating`] and [`TicketContacts`].
///
/// Schema `contact_reference`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactReference {
    /// `contact`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub external_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContactReference {
        type_: "type" = "contact",
        id: "id",
        external_id: "external_id",
    }
}

/// Part of [`ReplyConversationRequest`].
///
/// Schema `contact_reply_email_request`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactReplyEmailRequest {
    /// Required.
    pub body: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub attachment_urls: Option<Vec<String>>,
    /// Required.
    pub email: Option<String>,
    pub attachment_files: Option<Vec<ConversationAttachmentFiles>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ContactReplyEmailRequest {
    /// With all that is required.
    #[inline]
    pub fn new(body: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            body: Some(body.into()),
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `attachment_files`.
    #[inline]
    pub fn attachment_files(
        mut self,
        attachment_files: impl IntoIterator<
            Item = impl Into<ConversationAttachmentFiles>,
        >,
    ) -> Self {
        self.attachment_files = Some(
            attachment_files.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    ContactReplyEmailRequest {
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        email: "email",
        attachment_files: "attachment_files",
    } constants { "message_type" = "comment", "type" = "user" }
}

/// Part of [`ReplyConversationRequest`].
///
/// Schema `contact_reply_intercom_user_id_request`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactReplyIntercomUserIdRequest {
    /// Required.
    pub body: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub attachment_urls: Option<Vec<String>>,
    /// Required.
    pub intercom_user_id: Option<Id>,
    pub attachment_files: Option<Vec<ConversationAttachmentFiles>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ContactReplyIntercomUserIdRequest {
    /// With all that is required.
    #[inline]
    pub fn new(body: impl Into<String>, intercom_user_id: impl Into<Id>) -> Self {
        Self {
            body: Some(body.into()),
            intercom_user_id: Some(intercom_user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl Into<Id>) -> Self {
        self.intercom_user_id = Some(intercom_user_id.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `attachment_files`.
    #[inline]
    pub fn attachment_files(
        mut self,
        attachment_files: impl IntoIterator<
            Item = impl Into<ConversationAttachmentFiles>,
        >,
    ) -> Self {
        self.attachment_files = Some(
            attachment_files.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    ContactReplyIntercomUserIdRequest {
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        intercom_user_id: "intercom_user_id",
        attachment_files: "attachment_files",
    } constants { "message_type" = "comment", "type" = "user" }
}

/// Part of [`CreateTicketReplyWithCommentRequest`] and [`ReplyTicketRequest`].
///
/// Schema `contact_reply_ticket_email_request`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactReplyTicketEmailRequest {
    /// Required.
    pub body: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub attachment_urls: Option<Vec<String>>,
    /// Required.
    pub email: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ContactReplyTicketEmailRequest {
    /// With all that is required.
    #[inline]
    pub fn new(body: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            body: Some(body.into()),
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    ContactReplyTicketEmailRequest {
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        email: "email",
    } constants { "message_type" = "comment", "type" = "user" }
}

/// Part of [`CreateTicketReplyWithCommentRequest`] and [`ReplyTicketRequest`].
///
/// Schema `contact_reply_ticket_intercom_user_id_request`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactReplyTicketIntercomUserIdRequest {
    /// Required.
    pub body: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub attachment_urls: Option<Vec<String>>,
    /// Required.
    pub intercom_user_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ContactReplyTicketIntercomUserIdRequest {
    /// With all that is required.
    #[inline]
    pub fn new(body: impl Into<String>, intercom_user_id: impl Into<Id>) -> Self {
        Self {
            body: Some(body.into()),
            intercom_user_id: Some(intercom_user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl Into<Id>) -> Self {
        self.intercom_user_id = Some(intercom_user_id.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    ContactReplyTicketIntercomUserIdRequest {
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        intercom_user_id: "intercom_user_id",
    } constants { "message_type" = "comment", "type" = "user" }
}

/// Part of [`CreateTicketReplyWithCommentRequest`] and [`ReplyTicketRequest`].
///
/// Schema `contact_reply_ticket_user_id_request`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactReplyTicketUserIdRequest {
    /// Required.
    pub body: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub attachment_urls: Option<Vec<String>>,
    /// Required.
    pub user_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ContactReplyTicketUserIdRequest {
    /// With all that is required.
    #[inline]
    pub fn new(body: impl Into<String>, user_id: impl Into<Id>) -> Self {
        Self {
            body: Some(body.into()),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    ContactReplyTicketUserIdRequest {
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        user_id: "user_id",
    } constants { "message_type" = "comment", "type" = "user" }
}

/// Part of [`ReplyConversationRequest`].
///
/// Schema `contact_reply_user_id_request`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactReplyUserIdRequest {
    /// Required.
    pub body: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub attachment_urls: Option<Vec<String>>,
    /// Required.
    pub user_id: Option<Id>,
    pub attachment_files: Option<Vec<ConversationAttachmentFiles>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ContactReplyUserIdRequest {
    /// With all that is required.
    #[inline]
    pub fn new(body: impl Into<String>, user_id: impl Into<Id>) -> Self {
        Self {
            body: Some(body.into()),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `attachment_files`.
    #[inline]
    pub fn attachment_files(
        mut self,
        attachment_files: impl IntoIterator<
            Item = impl Into<ConversationAttachmentFiles>,
        >,
    ) -> Self {
        self.attachment_files = Some(
            attachment_files.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    ContactReplyUserIdRequest {
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        user_id: "user_id",
        attachment_files: "attachment_files",
    } constants { "message_type" = "comment", "type" = "user" }
}

/// Answered by [`contacts().list_attached_segments`](super::contacts::Contacts::list_attached_segments).
///
/// Schema `contact_segments`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSegments {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<Segment>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContactSegments {
        type_: "type" = "list",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ContactSegments: Segment = data }

/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_social_profiles`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSocialProfiles {
    pub data: Vec<SocialProfile>,
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContactSocialProfiles {
        data: "data",
        type_: "type" = "list",
    }
}

/// Carried by webhooks as `Event::ContactSubscription`.
///
/// Schema `contact_subscription`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSubscription {
    pub type_: Option<String>,
    pub contact: Option<Contact>,
    pub subscription_types: Option<ContactSubscriptionSubscriptionTypes>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`ContactSubscription`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContactSubscriptionSubscriptionTypes {
    /// Where its `type` is `list`.
    List(SubscriptionTypeList),
    /// A list.
    SubscriptionTypes(Vec<SubscriptionType>),
    /// What is none of these.
    Other(Value),
}

impl From<SubscriptionTypeList> for ContactSubscriptionSubscriptionTypes {
    #[inline]
    fn from(value: SubscriptionTypeList) -> Self {
        Self::List(value)
    }
}

impl From<Vec<SubscriptionType>> for ContactSubscriptionSubscriptionTypes {
    #[inline]
    fn from(value: Vec<SubscriptionType>) -> Self {
        Self::SubscriptionTypes(value)
    }
}

union! {
    ContactSubscriptionSubscriptionTypes {
        List(SubscriptionTypeList) = object().constant("type", "list"),
        SubscriptionTypes(Vec<SubscriptionType>) = list(),
    }
}

/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_subscription_types`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactSubscriptionTypes {
    pub data: Vec<AddressableList>,
    pub url: Option<String>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContactSubscriptionTypes {
        data: "data",
        url: "url",
        total_count: "total_count",
        has_more: "has_more",
        type_: "type" = "list",
    }
}

/// Carried by webhooks as `Event::ContactTag`.
///
/// Schema `contact_tag`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactTag {
    /// `contact_tag`
    pub type_: Option<Cow<'static, str>>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub tag: Option<Tag>,
    pub contact: Option<Contact>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`Contact`] and [`MergedContact`].
///
/// Schema `contact_tags`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactTags {
    pub data: Vec<AddressableList>,
    pub url: Option<String>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContactTags {
        data: "data",
        url: "url",
        total_count: "total_count",
        has_more: "has_more",
        type_: "type" = "list",
    }
}

/// Answered by [`contacts().unarchive`](super::contacts::Contacts::unarchive).
///
/// Schema `contact_unarchived`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactUnarchived {
    /// `contact`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub external_id: Option<Id>,
    pub archived: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`ai_content().create_import_source`](super::ai_content::AiContent::create_import_source), [`ai_content().find_import_source`](super::ai_content::AiContent::find_import_source) and [`ai_content().update_import_source`](super::ai_content::AiContent::update_import_source).
///
/// Part of [`ContentImportSourcesList`].
///
/// Schema `content_import_source`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentImportSource {
    /// `content_import_source`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub last_synced_at: Option<Timestamp>,
    pub sync_behavior: Option<ContentImportSourceSyncBehavior>,
    pub status: Option<ContentImportSourceStatus>,
    pub url: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
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
    }
}

/// Part of [`ContentImportSource`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentImportSourceStatus {
    /// `active`
    Active,
    /// `deactivated`
    Deactivated,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ContentImportSourceStatus {
        Active = "active",
        Deactivated = "deactivated",
    }
}

/// Part of [`ContentImportSource`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentImportSourceSyncBehavior {
    /// `api`
    Api,
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ContentImportSourceSyncBehavior {
        Api = "api",
        Automatic = "automatic",
        Manual = "manual",
    }
}

/// Answered by [`ai_content().list_import_sources`](super::ai_content::AiContent::list_import_sources).
///
/// Schema `content_import_sources_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentImportSourcesList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub pages: Option<PagesLink>,
    pub total_count: Option<i64>,
    pub data: Vec<ContentImportSource>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContentImportSourcesList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ContentImportSourcesList: ContentImportSource = data }

/// Part of [`ContentSourcesList`].
///
/// Schema `content_source`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSource {
    pub content_type: Option<ContentSourceContentType>,
    pub url: Option<String>,
    pub title: Option<String>,
    pub locale: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`ContentSource`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentSourceContentType {
    /// `file`
    File,
    /// `article`
    Article,
    /// `external_content`
    ExternalContent,
    /// `content_snippet`
    ContentSnippet,
    /// `workflow_connector_action`
    WorkflowConnectorAction,
    /// A value that this version does not name.
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

/// Part of [`AiAgent`].
///
/// Schema `content_sources_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSourcesList {
    /// `content_source.list`
    pub type_: Option<Cow<'static, str>>,
    pub total_count: Option<i64>,
    pub content_sources: Vec<ContentSource>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContentSourcesList {
        type_: "type" = "content_source.list",
        total_count: "total_count",
        content_sources: "content_sources",
    }
}

/// Carried by webhooks as `Event::ContentStat`.
///
/// Schema `content_stat`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentStat {
    pub type_: Option<String>,
    pub id: Id,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ContentStat {
        type_: "type",
        id: "id",
        created_at: "created_at",
    }
}

/// Answered by [`conversations().redact_conversation_part`](super::conversations::Conversations::redact_conversation_part), [`conversations().detach_contact_as_admin`](super::conversations::Conversations::detach_contact_as_admin), [`conversations().find`](super::conversations::Conversations::find) and 4 more.
///
/// Part of [`ConversationContact`].
///
/// Carried by webhooks as `Event::Conversation`.
///
/// Schema `conversation`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    pub type_: Option<String>,
    pub id: Id,
    pub title: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub waiting_since: Option<Timestamp>,
    pub snoozed_until: Option<Timestamp>,
    pub open: Option<bool>,
    pub state: Option<ConversationState>,
    pub read: Option<bool>,
    pub priority: Option<ConversationPriority>,
    pub admin_assignee_id: Option<Id>,
    pub team_assignee_id: Option<Id>,
    pub tags: Option<Tags>,
    pub conversation_rating: Option<ConversationRating>,
    pub source: Option<ConversationSource>,
    pub contacts: Option<ConversationContacts>,
    pub teammates: Option<ConversationTeammates>,
    pub first_contact_reply: Option<ConversationFirstContactReply>,
    pub sla_applied: Option<SlaApplied>,
    pub statistics: Option<ConversationStatistics>,
    pub conversation_parts: Option<ConversationParts>,
    pub linked_objects: Option<LinkedObjectList>,
    pub ai_agent_participated: Option<bool>,
    pub ai_agent: Option<AiAgent>,
    pub custom_attributes: Option<Map<String, Value>>,
    pub topics: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
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
        tags: "tags",
        conversation_rating: "conversation_rating",
        source: "source",
        contacts: "contacts",
        teammates: "teammates",
        first_contact_reply: "first_contact_reply",
        sla_applied: "sla_applied",
        statistics: "statistics",
        conversation_parts: "conversation_parts",
        linked_objects: "linked_objects",
        ai_agent_participated: "ai_agent_participated",
        ai_agent: "ai_agent",
        custom_attributes: "custom_attributes",
        topics: "topics",
    }
}

/// Part of [`AdminReplyConversationRequest`], [`ContactReplyEmailRequest`], [`ContactReplyIntercomUserIdRequest`] and [`ContactReplyUserIdRequest`].
///
/// Schema `conversation_attachment_files`.
#[derive(Clone, Default, PartialEq)]
pub struct ConversationAttachmentFiles {
    pub content_type: Option<String>,
    pub data: Option<String>,
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ConversationAttachmentFiles {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `content_type`.
    #[inline]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `data`.
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! {
    ConversationAttachmentFiles {
        content_type: "content_type",
        data: "data",
        name: "name",
    }
}

/// Carried by webhooks as `Event::ConversationContact`.
///
/// Schema `conversation_contact`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationContact {
    pub conversation: Option<Conversation>,
    pub contact: Option<Contact>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ConversationContact {
        conversation: "conversation",
        contact: "contact",
    }
}

/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_contacts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationContacts {
    /// `contact.list`
    pub type_: Option<Cow<'static, str>>,
    pub contacts: Vec<ContactReference>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ConversationContacts {
        type_: "type" = "contact.list",
        contacts: "contacts",
    }
}

/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_first_contact_reply`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationFirstContactReply {
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub type_: Option<String>,
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ConversationFirstContactReply {
        created_at: "created_at",
        type_: "type",
        url: "url",
    }
}

/// Answered by [`conversations().list`](super::conversations::Conversations::list) and [`conversations().search`](super::conversations::Conversations::search).
///
/// Schema `conversation_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationList {
    /// `conversation.list`
    pub type_: Option<Cow<'static, str>>,
    pub conversations: Vec<ConversationListItem>,
    pub total_count: Option<i64>,
    pub pages: Option<CursorPages>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ConversationList {
        type_: "type" = "conversation.list",
        conversations: "conversations",
        total_count: "total_count",
        pages: "pages",
    }
}

#[cfg(feature = "client")]
page! { ConversationList: ConversationListItem = conversations }

/// Part of [`ConversationList`].
///
/// Schema `conversation_list_item`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationListItem {
    pub type_: Option<String>,
    pub id: Id,
    pub title: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub waiting_since: Option<Timestamp>,
    pub snoozed_until: Option<Timestamp>,
    pub open: Option<bool>,
    pub state: Option<ConversationListItemState>,
    pub read: Option<bool>,
    pub priority: Option<ConversationListItemPriority>,
    pub admin_assignee_id: Option<Id>,
    pub team_assignee_id: Option<Id>,
    pub tags: Option<Tags>,
    pub conversation_rating: Option<ConversationRating>,
    pub source: Option<ConversationSource>,
    pub contacts: Option<ConversationContacts>,
    pub teammates: Option<ConversationTeammates>,
    pub first_contact_reply: Option<ConversationFirstContactReply>,
    pub sla_applied: Option<SlaApplied>,
    pub statistics: Option<ConversationStatistics>,
    pub linked_objects: Option<LinkedObjectList>,
    pub ai_agent_participated: Option<bool>,
    pub ai_agent: Option<AiAgent>,
    pub custom_attributes: Option<Map<String, Value>>,
    pub topics: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
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
        tags: "tags",
        conversation_rating: "conversation_rating",
        source: "source",
        contacts: "contacts",
        teammates: "teammates",
        first_contact_reply: "first_contact_reply",
        sla_applied: "sla_applied",
        statistics: "statistics",
        linked_objects: "linked_objects",
        ai_agent_participated: "ai_agent_participated",
        ai_agent: "ai_agent",
        custom_attributes: "custom_attributes",
        topics: "topics",
    }
}

/// Part of [`ConversationListItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationListItemPriority {
    /// `priority`
    Priority,
    /// `not_priority`
    NotPriority,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ConversationListItemPriority {
        Priority = "priority",
        NotPriority = "not_priority",
    }
}

/// Part of [`ConversationListItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationListItemState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `snoozed`
    Snoozed,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ConversationListItemState {
        Open = "open",
        Closed = "closed",
        Snoozed = "snoozed",
    }
}

/// Part of [`ConversationParts`].
///
/// Carried by webhooks as `Event::ConversationPart`.
///
/// Schema `conversation_part`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPart {
    pub type_: Option<String>,
    pub id: Id,
    pub part_type: Option<String>,
    pub body: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub notified_at: Option<Timestamp>,
    pub assigned_to: Option<Reference>,
    pub author: Option<ConversationPartAuthor>,
    pub attachments: Vec<PartAttachment>,
    pub external_id: Option<Id>,
    pub redacted: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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
    }
}

/// Part of [`ConversationPart`] and [`ConversationSource`].
///
/// Schema `conversation_part_author`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationPartAuthor {
    pub type_: Option<String>,
    pub id: Id,
    pub name: Option<String>,
    pub email: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ConversationPartAuthor {
        type_: "type",
        id: "id",
        name: "name",
        email: "email",
    }
}

/// Part of [`Conversation`].
///
/// Schema `conversation_parts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationParts {
    /// `conversation_part.list`
    pub type_: Option<Cow<'static, str>>,
    pub conversation_parts: Vec<ConversationPart>,
    pub total_count: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ConversationParts {
        type_: "type" = "conversation_part.list",
        conversation_parts: "conversation_parts",
        total_count: "total_count",
    }
}

/// Part of [`Conversation`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationPriority {
    /// `priority`
    Priority,
    /// `not_priority`
    NotPriority,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ConversationPriority {
        Priority = "priority",
        NotPriority = "not_priority",
    }
}

/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_rating`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationRating {
    pub rating: Option<i64>,
    pub remark: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub contact: Option<ContactReference>,
    pub teammate: Option<Reference>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ConversationRating {
        rating: "rating",
        remark: "remark",
        created_at: "created_at",
        contact: "contact",
        teammate: "teammate",
    }
}

/// Part of [`ConversationStatistics`].
///
/// Schema `conversation_response_time`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationResponseTime {
    pub team_id: Option<Id>,
    pub team_name: Option<String>,
    pub response_time: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ConversationResponseTime {
        team_id: "team_id" as number,
        team_name: "team_name",
        response_time: "response_time",
    }
}

/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_source`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationSource {
    pub type_: Option<ConversationSourceType>,
    pub id: Id,
    pub delivered_as: Option<String>,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub author: Option<ConversationPartAuthor>,
    pub attachments: Vec<PartAttachment>,
    pub url: Option<String>,
    pub redacted: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ConversationSource {
        type_: "type",
        id: "id",
        delivered_as: "delivered_as",
        subject: "subject",
        body: "body",
        author: "author",
        attachments: "attachments",
        url: "url",
        redacted: "redacted",
    }
}

/// Part of [`ConversationSource`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSourceType {
    /// `conversation`
    Conversation,
    /// `email`
    Email,
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// `phone_call`
    PhoneCall,
    /// `phone_switch`
    PhoneSwitch,
    /// `push`
    Push,
    /// `sms`
    Sms,
    /// `twitter`
    Twitter,
    /// `whatsapp`
    Whatsapp,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ConversationSourceType {
        Conversation = "conversation",
        Email = "email",
        Facebook = "facebook",
        Instagram = "instagram",
        PhoneCall = "phone_call",
        PhoneSwitch = "phone_switch",
        Push = "push",
        Sms = "sms",
        Twitter = "twitter",
        Whatsapp = "whatsapp",
    }
}

/// Part of [`Conversation`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `snoozed`
    Snoozed,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ConversationState {
        Open = "open",
        Closed = "closed",
        Snoozed = "snoozed",
    }
}

/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_statistics`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationStatistics {
    pub type_: Option<String>,
    pub time_to_assignment: Option<i64>,
    pub time_to_admin_reply: Option<i64>,
    pub time_to_first_close: Option<i64>,
    pub time_to_last_close: Option<i64>,
    pub median_time_to_reply: Option<i64>,
    pub first_contact_reply_at: Option<Timestamp>,
    pub first_assignment_at: Option<Timestamp>,
    pub first_admin_reply_at: Option<Timestamp>,
    pub first_close_at: Option<Timestamp>,
    pub last_assignment_at: Option<Timestamp>,
    pub last_assignment_admin_reply_at: Option<Timestamp>,
    pub last_contact_reply_at: Option<Timestamp>,
    pub last_admin_reply_at: Option<Timestamp>,
    pub last_close_at: Option<Timestamp>,
    pub last_closed_by_id: Option<Id>,
    pub count_reopens: Option<i64>,
    pub count_assignments: Option<i64>,
    pub count_conversation_parts: Option<i64>,
    pub assigned_team_first_response_time: Vec<ConversationResponseTime>,
    /// Fields that this version does not name, and values of another kind than it names.
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
    }
}

/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_teammates`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationTeammates {
    pub type_: Option<String>,
    pub admins: Vec<Reference>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ConversationTeammates {
        type_: "type",
        admins: "admins",
    }
}

/// Sent by [`conversations().convert_to_ticket`](super::conversations::Conversations::convert_to_ticket).
///
/// Schema `convert_conversation_to_ticket_request`.
#[derive(Clone, Default, PartialEq)]
pub struct ConvertConversationToTicketRequest {
    /// Required.
    pub ticket_type_id: Option<Id>,
    pub attributes: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ConvertConversationToTicketRequest {
    /// With all that is required.
    #[inline]
    pub fn new(ticket_type_id: impl Into<Id>) -> Self {
        Self {
            ticket_type_id: Some(ticket_type_id.into()),
            ..Self::default()
        }
    }

    /// Sets `ticket_type_id`.
    #[inline]
    pub fn ticket_type_id(mut self, ticket_type_id: impl Into<Id>) -> Self {
        self.ticket_type_id = Some(ticket_type_id.into());
        self
    }

    /// Sets `attributes`.
    #[inline]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.attributes = Some(
            attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

record! {
    ConvertConversationToTicketRequest {
        ticket_type_id: "ticket_type_id",
        attributes: "attributes",
    }
}

/// Sent by [`visitors().merge_to_contact`](super::visitors::Visitors::merge_to_contact).
///
/// Schema `convert_visitor_request`.
#[derive(Clone, Default, PartialEq)]
pub struct ConvertVisitorRequest {
    /// Required.
    pub type_: Option<String>,
    /// Required.
    pub user: Option<ConvertVisitorRequestUser>,
    /// Required.
    pub visitor: Option<ConvertVisitorRequestVisitor>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ConvertVisitorRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        type_: impl Into<String>,
        user: impl Into<ConvertVisitorRequestUser>,
        visitor: impl Into<ConvertVisitorRequestVisitor>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            user: Some(user.into()),
            visitor: Some(visitor.into()),
            ..Self::default()
        }
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `user`.
    #[inline]
    pub fn user(mut self, user: impl Into<ConvertVisitorRequestUser>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `visitor`.
    #[inline]
    pub fn visitor(mut self, visitor: impl Into<ConvertVisitorRequestVisitor>) -> Self {
        self.visitor = Some(visitor.into());
        self
    }
}

record! {
    ConvertVisitorRequest {
        type_: "type",
        user: "user",
        visitor: "visitor",
    }
}

/// Part of [`ConvertVisitorRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct ConvertVisitorRequestUser {
    pub id: Option<Id>,
    pub user_id: Option<Id>,
    pub email: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ConvertVisitorRequestUser {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
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

/// Part of [`ConvertVisitorRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct ConvertVisitorRequestVisitor {
    pub id: Option<Id>,
    pub user_id: Option<Id>,
    pub email: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ConvertVisitorRequestVisitor {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
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

/// Sent by [`articles().create`](super::articles::Articles::create).
///
/// Schema `create_article_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateArticleRequest {
    /// Required.
    pub title: Option<String>,
    pub description: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub author_id: Option<Id>,
    pub state: Option<CreateArticleRequestState>,
    pub parent_id: Option<Id>,
    pub parent_type: Option<String>,
    pub translated_content: Update<ArticleTranslatedContent>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateArticleRequest {
    /// With all that is required.
    #[inline]
    pub fn new(title: impl Into<String>, author_id: impl Into<Id>) -> Self {
        Self {
            title: Some(title.into()),
            author_id: Some(author_id.into()),
            ..Self::default()
        }
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `author_id`.
    #[inline]
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl Into<CreateArticleRequestState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `parent_id`.
    #[inline]
    pub fn parent_id(mut self, parent_id: impl Into<Id>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets `parent_type`.
    #[inline]
    pub fn parent_type(mut self, parent_type: impl Into<String>) -> Self {
        self.parent_type = Some(parent_type.into());
        self
    }

    /// Sets `translated_content`.
    #[inline]
    pub fn translated_content(
        mut self,
        translated_content: impl Into<ArticleTranslatedContent>,
    ) -> Self {
        self.translated_content = Update::Set(translated_content.into());
        self
    }

    /// Clears `translated_content`: sends null.
    #[inline]
    pub fn clear_translated_content(mut self) -> Self {
        self.translated_content = Update::Clear;
        self
    }
}

record! {
    CreateArticleRequest {
        title: "title",
        description: "description",
        body: "body",
        author_id: "author_id" as number,
        state: "state",
        parent_id: "parent_id" as number,
        parent_type: "parent_type",
        translated_content: "translated_content",
    }
}

/// Part of [`CreateArticleRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateArticleRequestState {
    /// `published`
    Published,
    /// `draft`
    Draft,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateArticleRequestState {
        Published = "published",
        Draft = "draft",
    }
}

/// Sent by [`collections().create`](super::collections::Collections::create).
///
/// Schema `create_collection_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCollectionRequest {
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
    pub translated_content: Update<GroupTranslatedContent>,
    pub parent_id: Update<Id>,
    pub help_center_id: Update<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateCollectionRequest {
    /// With all that is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `translated_content`.
    #[inline]
    pub fn translated_content(
        mut self,
        translated_content: impl Into<GroupTranslatedContent>,
    ) -> Self {
        self.translated_content = Update::Set(translated_content.into());
        self
    }

    /// Clears `translated_content`: sends null.
    #[inline]
    pub fn clear_translated_content(mut self) -> Self {
        self.translated_content = Update::Clear;
        self
    }

    /// Sets `parent_id`.
    #[inline]
    pub fn parent_id(mut self, parent_id: impl Into<Id>) -> Self {
        self.parent_id = Update::Set(parent_id.into());
        self
    }

    /// Clears `parent_id`: sends null.
    #[inline]
    pub fn clear_parent_id(mut self) -> Self {
        self.parent_id = Update::Clear;
        self
    }

    /// Sets `help_center_id`.
    #[inline]
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.help_center_id = Update::Set(help_center_id.into());
        self
    }

    /// Clears `help_center_id`: sends null.
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
    }
}

/// Sent by [`contacts().create`](super::contacts::Contacts::create).
///
/// Schema `create_contact_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateContactRequest {
    pub role: Option<String>,
    pub external_id: Option<Id>,
    pub email: Option<String>,
    pub phone: Update<String>,
    pub name: Update<String>,
    pub avatar: Update<String>,
    pub signed_up_at: Update<Timestamp>,
    pub last_seen_at: Update<Timestamp>,
    pub owner_id: Update<Id>,
    pub unsubscribed_from_emails: Update<bool>,
    pub custom_attributes: Update<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateContactRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `role`.
    #[inline]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Update::Set(phone.into());
        self
    }

    /// Clears `phone`: sends null.
    #[inline]
    pub fn clear_phone(mut self) -> Self {
        self.phone = Update::Clear;
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Update::Set(name.into());
        self
    }

    /// Clears `name`: sends null.
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Update::Clear;
        self
    }

    /// Sets `avatar`.
    #[inline]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Update::Set(avatar.into());
        self
    }

    /// Clears `avatar`: sends null.
    #[inline]
    pub fn clear_avatar(mut self) -> Self {
        self.avatar = Update::Clear;
        self
    }

    /// Sets `signed_up_at`.
    #[inline]
    pub fn signed_up_at(mut self, signed_up_at: impl Into<Timestamp>) -> Self {
        self.signed_up_at = Update::Set(signed_up_at.into());
        self
    }

    /// Clears `signed_up_at`: sends null.
    #[inline]
    pub fn clear_signed_up_at(mut self) -> Self {
        self.signed_up_at = Update::Clear;
        self
    }

    /// Sets `last_seen_at`.
    #[inline]
    pub fn last_seen_at(mut self, last_seen_at: impl Into<Timestamp>) -> Self {
        self.last_seen_at = Update::Set(last_seen_at.into());
        self
    }

    /// Clears `last_seen_at`: sends null.
    #[inline]
    pub fn clear_last_seen_at(mut self) -> Self {
        self.last_seen_at = Update::Clear;
        self
    }

    /// Sets `owner_id`.
    #[inline]
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.owner_id = Update::Set(owner_id.into());
        self
    }

    /// Clears `owner_id`: sends null.
    #[inline]
    pub fn clear_owner_id(mut self) -> Self {
        self.owner_id = Update::Clear;
        self
    }

    /// Sets `unsubscribed_from_emails`.
    #[inline]
    pub fn unsubscribed_from_emails(mut self, unsubscribed_from_emails: bool) -> Self {
        self.unsubscribed_from_emails = Update::Set(unsubscribed_from_emails);
        self
    }

    /// Clears `unsubscribed_from_emails`: sends null.
    #[inline]
    pub fn clear_unsubscribed_from_emails(mut self) -> Self {
        self.unsubscribed_from_emails = Update::Clear;
        self
    }

    /// Sets `custom_attributes`.
    #[inline]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Update::Set(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Clears `custom_attributes`: sends null.
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
        email: "email",
        phone: "phone",
        name: "name",
        avatar: "avatar",
        signed_up_at: "signed_up_at",
        last_seen_at: "last_seen_at",
        owner_id: "owner_id" as number,
        unsubscribed_from_emails: "unsubscribed_from_emails",
        custom_attributes: "custom_attributes",
    }
}

/// Sent by [`ai_content().create_import_source`](super::ai_content::AiContent::create_import_source).
///
/// Schema `create_content_import_source_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateContentImportSourceRequest {
    pub status: Option<CreateContentImportSourceRequestStatus>,
    /// Required.
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateContentImportSourceRequest {
    /// With all that is required.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `status`.
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<CreateContentImportSourceRequestStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

record! {
    CreateContentImportSourceRequest {
        status: "status",
        url: "url",
    } constants { "sync_behavior" = "api" }
}

/// Part of [`CreateContentImportSourceRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateContentImportSourceRequestStatus {
    /// `active`
    Active,
    /// `deactivated`
    Deactivated,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateContentImportSourceRequestStatus {
        Active = "active",
        Deactivated = "deactivated",
    }
}

/// Sent by [`conversations().create`](super::conversations::Conversations::create).
///
/// Schema `create_conversation_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateConversationRequest {
    /// Required.
    pub from: Option<CreateConversationRequestFrom>,
    /// Required.
    pub body: Option<String>,
    pub subject: Option<String>,
    pub attachment_urls: Option<Vec<String>>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateConversationRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        from: impl Into<CreateConversationRequestFrom>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            from: Some(from.into()),
            body: Some(body.into()),
            ..Self::default()
        }
    }

    /// Sets `from`.
    #[inline]
    pub fn from(mut self, from: impl Into<CreateConversationRequestFrom>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `subject`.
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `attachment_urls`.
    #[inline]
    pub fn attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
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
    }
}

/// Part of [`CreateConversationRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CreateConversationRequestFrom {
    /// Required.
    pub type_: Option<CreateConversationRequestFromType>,
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateConversationRequestFrom {
    /// With all that is required.
    #[inline]
    pub fn new(
        type_: impl Into<CreateConversationRequestFromType>,
        id: impl Into<Id>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<CreateConversationRequestFromType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! {
    CreateConversationRequestFrom {
        type_: "type",
        id: "id",
    }
}

/// Part of [`CreateConversationRequestFrom`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateConversationRequestFromType {
    /// `lead`
    Lead,
    /// `user`
    User,
    /// `contact`
    Contact,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateConversationRequestFromType {
        Lead = "lead",
        User = "user",
        Contact = "contact",
    }
}

/// Sent by [`data_attributes().create`](super::data_attributes::DataAttributes::create).
///
/// Schema `create_data_attribute_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataAttributeRequest {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub model: Option<CreateDataAttributeRequestModel>,
    /// Required.
    pub data_type: Option<CreateDataAttributeRequestDataType>,
    pub description: Option<String>,
    pub options: Option<Vec<String>>,
    pub messenger_writable: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateDataAttributeRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        model: impl Into<CreateDataAttributeRequestModel>,
        data_type: impl Into<CreateDataAttributeRequestDataType>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            model: Some(model.into()),
            data_type: Some(data_type.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `model`.
    #[inline]
    pub fn model(mut self, model: impl Into<CreateDataAttributeRequestModel>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `data_type`.
    #[inline]
    pub fn data_type(
        mut self,
        data_type: impl Into<CreateDataAttributeRequestDataType>,
    ) -> Self {
        self.data_type = Some(data_type.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `options`.
    #[inline]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `messenger_writable`.
    #[inline]
    pub fn messenger_writable(mut self, messenger_writable: bool) -> Self {
        self.messenger_writable = Some(messenger_writable);
        self
    }
}

record! {
    CreateDataAttributeRequest {
        name: "name",
        model: "model",
        data_type: "data_type",
        description: "description",
        options: "options",
        messenger_writable: "messenger_writable",
    }
}

/// Part of [`CreateDataAttributeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestDataType {
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `float`
    Float,
    /// `boolean`
    Boolean,
    /// `datetime`
    Datetime,
    /// `date`
    Date,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateDataAttributeRequestDataType {
        String = "string",
        Integer = "integer",
        Float = "float",
        Boolean = "boolean",
        Datetime = "datetime",
        Date = "date",
    }
}

/// Part of [`CreateDataAttributeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestModel {
    /// `contact`
    Contact,
    /// `company`
    Company,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateDataAttributeRequestModel {
        Contact = "contact",
        Company = "company",
    }
}

/// Sent by [`events().create`](super::events::Events::create).
///
/// Schema `create_data_event_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataEventRequest {
    /// Required.
    pub event_name: Option<String>,
    /// When it was made.
    ///
    /// Required.
    pub created_at: Option<Timestamp>,
    pub user_id: Option<Id>,
    pub id: Option<Id>,
    pub email: Option<String>,
    pub metadata: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateDataEventRequest {
    /// With all that is required.
    #[inline]
    pub fn new(event_name: impl Into<String>, created_at: impl Into<Timestamp>) -> Self {
        Self {
            event_name: Some(event_name.into()),
            created_at: Some(created_at.into()),
            ..Self::default()
        }
    }

    /// Sets `event_name`.
    #[inline]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

record! {
    CreateDataEventRequest {
        event_name: "event_name",
        created_at: "created_at",
        user_id: "user_id",
        id: "id",
        email: "email",
        metadata: "metadata",
    }
}

/// Sent by [`events().summaries`](super::events::Events::summaries).
///
/// Schema `create_data_event_summaries_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataEventSummariesRequest {
    pub user_id: Option<Id>,
    pub event_summaries: Option<CreateDataEventSummariesRequestEventSummaries>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateDataEventSummariesRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `event_summaries`.
    #[inline]
    pub fn event_summaries(
        mut self,
        event_summaries: impl Into<CreateDataEventSummariesRequestEventSummaries>,
    ) -> Self {
        self.event_summaries = Some(event_summaries.into());
        self
    }
}

record! {
    CreateDataEventSummariesRequest {
        user_id: "user_id",
        event_summaries: "event_summaries",
    }
}

/// Part of [`CreateDataEventSummariesRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataEventSummariesRequestEventSummaries {
    pub event_name: Option<String>,
    pub count: Option<i64>,
    pub first: Option<Timestamp>,
    pub last: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateDataEventSummariesRequestEventSummaries {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `event_name`.
    #[inline]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Sets `count`.
    #[inline]
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// Sets `first`.
    #[inline]
    pub fn first(mut self, first: impl Into<Timestamp>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Sets `last`.
    #[inline]
    pub fn last(mut self, last: impl Into<Timestamp>) -> Self {
        self.last = Some(last.into());
        self
    }
}

record! {
    CreateDataEventSummariesRequestEventSummaries {
        event_name: "event_name",
        count: "count",
        first: "first",
        last: "last",
    }
}

/// Sent by [`data_export().create`](super::data_export::DataExport::create).
///
/// Schema `create_data_exports_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDataExportsRequest {
    /// Required.
    pub created_at_after: Option<i64>,
    /// Required.
    pub created_at_before: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateDataExportsRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        created_at_after: impl Into<i64>,
        created_at_before: impl Into<i64>,
    ) -> Self {
        Self {
            created_at_after: Some(created_at_after.into()),
            created_at_before: Some(created_at_before.into()),
            ..Self::default()
        }
    }

    /// Sets `created_at_after`.
    #[inline]
    pub fn created_at_after(mut self, created_at_after: impl Into<i64>) -> Self {
        self.created_at_after = Some(created_at_after.into());
        self
    }

    /// Sets `created_at_before`.
    #[inline]
    pub fn created_at_before(mut self, created_at_before: impl Into<i64>) -> Self {
        self.created_at_before = Some(created_at_before.into());
        self
    }
}

record! {
    CreateDataExportsRequest {
        created_at_after: "created_at_after",
        created_at_before: "created_at_before",
    }
}

/// Sent by [`ai_content().create_external_page`](super::ai_content::AiContent::create_external_page).
///
/// Schema `create_external_page_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateExternalPageRequest {
    /// Required.
    pub title: Option<String>,
    /// Required.
    pub html: Option<String>,
    pub url: Option<String>,
    pub ai_agent_availability: Option<bool>,
    pub ai_copilot_availability: Option<bool>,
    /// Required.
    pub source_id: Option<Id>,
    /// Required.
    pub external_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateExternalPageRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        html: impl Into<String>,
        source_id: impl Into<Id>,
        external_id: impl Into<Id>,
    ) -> Self {
        Self {
            title: Some(title.into()),
            html: Some(html.into()),
            source_id: Some(source_id.into()),
            external_id: Some(external_id.into()),
            ..Self::default()
        }
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `html`.
    #[inline]
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// Sets `source_id`.
    #[inline]
    pub fn source_id(mut self, source_id: impl Into<Id>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `ai_agent_availability`.
    #[inline]
    pub fn ai_agent_availability(mut self, ai_agent_availability: bool) -> Self {
        self.ai_agent_availability = Some(ai_agent_availability);
        self
    }

    /// Sets `ai_copilot_availability`.
    #[inline]
    pub fn ai_copilot_availability(mut self, ai_copilot_availability: bool) -> Self {
        self.ai_copilot_availability = Some(ai_copilot_availability);
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
    } constants { "locale" = "en" }
}

/// Sent by [`messages().create`](super::messages::Messages::create).
///
/// Schema `create_message_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateMessageRequest {
    pub message_type: Option<CreateMessageRequestMessageType>,
    pub subject: Option<String>,
    /// Required.
    pub body: Option<String>,
    pub template: Option<String>,
    /// Required.
    pub from: Option<CreateMessageRequestFrom>,
    pub to: Option<CreateMessageRequestTo>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub create_conversation_without_contact_reply: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateMessageRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        body: impl Into<String>,
        from: impl Into<CreateMessageRequestFrom>,
    ) -> Self {
        Self {
            body: Some(body.into()),
            from: Some(from.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `from`.
    #[inline]
    pub fn from(mut self, from: impl Into<CreateMessageRequestFrom>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `message_type`.
    #[inline]
    pub fn message_type(
        mut self,
        message_type: impl Into<CreateMessageRequestMessageType>,
    ) -> Self {
        self.message_type = Some(message_type.into());
        self
    }

    /// Sets `subject`.
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `template`.
    #[inline]
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets `to`.
    #[inline]
    pub fn to(mut self, to: impl Into<CreateMessageRequestTo>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `create_conversation_without_contact_reply`.
    #[inline]
    pub fn create_conversation_without_contact_reply(
        mut self,
        create_conversation_without_contact_reply: bool,
    ) -> Self {
        self.create_conversation_without_contact_reply = Some(
            create_conversation_without_contact_reply,
        );
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
        created_at: "created_at",
        create_conversation_without_contact_reply: "create_conversation_without_contact_reply",
    }
}

/// Part of [`CreateMessageRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CreateMessageRequestFrom {
    /// Required.
    pub type_: Option<CreateMessageRequestFromType>,
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateMessageRequestFrom {
    /// With all that is required.
    #[inline]
    pub fn new(
        type_: impl Into<CreateMessageRequestFromType>,
        id: impl Into<Id>,
    ) -> Self {
        Self {
            type_: Some(type_.into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<CreateMessageRequestFromType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! {
    CreateMessageRequestFrom {
        type_: "type",
        id: "id",
    }
}

/// Part of [`CreateMessageRequestFrom`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestFromType {
    /// `admin`
    Admin,
    /// `lead`
    Lead,
    /// `user`
    User,
    /// `contact`
    Contact,
    /// A value that this version does not name.
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

/// Part of [`CreateMessageRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestMessageType {
    /// `in_app`
    InApp,
    /// `email`
    Email,
    /// `conversation`
    Conversation,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateMessageRequestMessageType {
        InApp = "in_app",
        Email = "email",
        Conversation = "conversation",
    }
}

/// Part of [`CreateMessageRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CreateMessageRequestTo {
    /// Required.
    pub type_: Option<CreateMessageRequestToType>,
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateMessageRequestTo {
    /// With all that is required.
    #[inline]
    pub fn new(type_: impl Into<CreateMessageRequestToType>, id: impl Into<Id>) -> Self {
        Self {
            type_: Some(type_.into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<CreateMessageRequestToType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! {
    CreateMessageRequestTo {
        type_: "type",
        id: "id",
    }
}

/// Part of [`CreateMessageRequestTo`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestToType {
    /// `user`
    User,
    /// `lead`
    Lead,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateMessageRequestToType {
        User = "user",
        Lead = "lead",
    }
}

/// Sent by [`notes().create`](super::notes::Notes::create).
#[derive(Clone, Default, PartialEq)]
pub struct CreateNoteRequest {
    /// Required.
    pub body: Option<String>,
    pub contact_id: Option<Id>,
    /// The id of a teammate.
    pub admin_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateNoteRequest {
    /// With all that is required.
    #[inline]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: Some(body.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `contact_id`.
    #[inline]
    pub fn contact_id(mut self, contact_id: impl Into<Id>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

record! {
    CreateNoteRequest {
        body: "body",
        contact_id: "contact_id",
        admin_id: "admin_id",
    }
}

/// Sent by [`companies().create_or_update`](super::companies::Companies::create_or_update).
///
/// Schema `create_or_update_company_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateCompanyRequest {
    pub name: Option<String>,
    pub company_id: Option<Id>,
    pub plan: Option<String>,
    pub size: Option<i64>,
    pub website: Option<String>,
    pub industry: Option<String>,
    pub custom_attributes: Option<Map<String, Value>>,
    pub remote_created_at: Option<Timestamp>,
    pub monthly_spend: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateOrUpdateCompanyRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `plan`.
    #[inline]
    pub fn plan(mut self, plan: impl Into<String>) -> Self {
        self.plan = Some(plan.into());
        self
    }

    /// Sets `size`.
    #[inline]
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets `website`.
    #[inline]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// Sets `industry`.
    #[inline]
    pub fn industry(mut self, industry: impl Into<String>) -> Self {
        self.industry = Some(industry.into());
        self
    }

    /// Sets `custom_attributes`.
    #[inline]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Some(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `remote_created_at`.
    #[inline]
    pub fn remote_created_at(mut self, remote_created_at: impl Into<Timestamp>) -> Self {
        self.remote_created_at = Some(remote_created_at.into());
        self
    }

    /// Sets `monthly_spend`.
    #[inline]
    pub fn monthly_spend(mut self, monthly_spend: impl Into<i64>) -> Self {
        self.monthly_spend = Some(monthly_spend.into());
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
        monthly_spend: "monthly_spend",
    }
}

/// Part of [`CreateTagRequest`].
///
/// Schema `create_or_update_tag_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateTagRequest {
    /// Required.
    pub name: Option<String>,
    pub id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateOrUpdateTagRequest {
    /// With all that is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! {
    CreateOrUpdateTagRequest {
        name: "name",
        id: "id",
    }
}

/// Sent by [`phone_call_redirects().create`](super::phone_call_redirects::PhoneCallRedirects::create).
///
/// Schema `create_phone_switch_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePhoneSwitchRequest {
    /// Required.
    pub phone: Option<String>,
    pub custom_attributes: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreatePhoneSwitchRequest {
    /// With all that is required.
    #[inline]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: Some(phone.into()),
            ..Self::default()
        }
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `custom_attributes`.
    #[inline]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Some(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

record! {
    CreatePhoneSwitchRequest {
        phone: "phone",
        custom_attributes: "custom_attributes",
    }
}

/// Sent by [`tags().create`](super::tags::Tags::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTagRequest {
    /// Where it has `name` and has `companies`.
    TagCompany(TagCompanyRequest),
    /// Where it has `name` and has `companies`.
    UntagCompany(UntagCompanyRequest),
    /// Where it has `name`.
    CreateOrUpdateTag(CreateOrUpdateTagRequest),
    /// Where it has `users`.
    TagMultipleUsers(TagMultipleUsersRequest),
    /// What is none of these.
    Other(Value),
}

impl From<TagCompanyRequest> for CreateTagRequest {
    #[inline]
    fn from(value: TagCompanyRequest) -> Self {
        Self::TagCompany(value)
    }
}

impl From<UntagCompanyRequest> for CreateTagRequest {
    #[inline]
    fn from(value: UntagCompanyRequest) -> Self {
        Self::UntagCompany(value)
    }
}

impl From<CreateOrUpdateTagRequest> for CreateTagRequest {
    #[inline]
    fn from(value: CreateOrUpdateTagRequest) -> Self {
        Self::CreateOrUpdateTag(value)
    }
}

impl From<TagMultipleUsersRequest> for CreateTagRequest {
    #[inline]
    fn from(value: TagMultipleUsersRequest) -> Self {
        Self::TagMultipleUsers(value)
    }
}

union! {
    CreateTagRequest {
        TagCompany(TagCompanyRequest) = object().has("name").has("companies"),
        UntagCompany(UntagCompanyRequest) = object().has("name").has("companies"),
        CreateOrUpdateTag(CreateOrUpdateTagRequest) = object().has("name"),
        TagMultipleUsers(TagMultipleUsersRequest) = object().has("users"),
    }
}

/// Not part of any operation's request or answer.
///
/// Schema `create_ticket_reply_with_comment_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketReplyWithCommentRequest {
    /// Where its `type` is `admin`.
    Admin(AdminReplyTicketRequest),
    /// Where it has `intercom_user_id`.
    ContactIntercomUserId(ContactReplyTicketIntercomUserIdRequest),
    /// Where it has `user_id`.
    ContactUserId(ContactReplyTicketUserIdRequest),
    /// Where it has `email`.
    ContactEmail(ContactReplyTicketEmailRequest),
    /// What is none of these.
    Other(Value),
}

impl From<AdminReplyTicketRequest> for CreateTicketReplyWithCommentRequest {
    #[inline]
    fn from(value: AdminReplyTicketRequest) -> Self {
        Self::Admin(value)
    }
}

impl From<ContactReplyTicketIntercomUserIdRequest>
for CreateTicketReplyWithCommentRequest {
    #[inline]
    fn from(value: ContactReplyTicketIntercomUserIdRequest) -> Self {
        Self::ContactIntercomUserId(value)
    }
}

impl From<ContactReplyTicketUserIdRequest> for CreateTicketReplyWithCommentRequest {
    #[inline]
    fn from(value: ContactReplyTicketUserIdRequest) -> Self {
        Self::ContactUserId(value)
    }
}

impl From<ContactReplyTicketEmailRequest> for CreateTicketReplyWithCommentRequest {
    #[inline]
    fn from(value: ContactReplyTicketEmailRequest) -> Self {
        Self::ContactEmail(value)
    }
}

union! {
    CreateTicketReplyWithCommentRequest {
        Admin(AdminReplyTicketRequest) = object().constant("type", "admin"),
        ContactIntercomUserId(ContactReplyTicketIntercomUserIdRequest) = object().has("intercom_user_id"),
        ContactUserId(ContactReplyTicketUserIdRequest) = object().has("user_id"),
        ContactEmail(ContactReplyTicketEmailRequest) = object().has("email"),
    }
}

/// Sent by [`tickets().create`](super::tickets::Tickets::create).
///
/// Schema `create_ticket_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTicketRequest {
    /// Required.
    pub ticket_type_id: Option<Id>,
    /// Required.
    pub contacts: Option<Vec<CreateTicketRequestContact>>,
    pub company_id: Option<Id>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub ticket_attributes: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateTicketRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        ticket_type_id: impl Into<Id>,
        contacts: impl IntoIterator<Item = impl Into<CreateTicketRequestContact>>,
    ) -> Self {
        Self {
            ticket_type_id: Some(ticket_type_id.into()),
            contacts: Some(contacts.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `ticket_type_id`.
    #[inline]
    pub fn ticket_type_id(mut self, ticket_type_id: impl Into<Id>) -> Self {
        self.ticket_type_id = Some(ticket_type_id.into());
        self
    }

    /// Sets `contacts`.
    #[inline]
    pub fn contacts(
        mut self,
        contacts: impl IntoIterator<Item = impl Into<CreateTicketRequestContact>>,
    ) -> Self {
        self.contacts = Some(contacts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `ticket_attributes`.
    #[inline]
    pub fn ticket_attributes(
        mut self,
        ticket_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.ticket_attributes = Some(
            ticket_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

record! {
    CreateTicketRequest {
        ticket_type_id: "ticket_type_id",
        contacts: "contacts",
        company_id: "company_id",
        created_at: "created_at",
        ticket_attributes: "ticket_attributes",
    }
}

/// Part of [`CreateTicketRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketRequestContact {
    /// Where it has `id`.
    ById(CreateTicketRequestContactById),
    /// Where it has `external_id`.
    ByExternalId(CreateTicketRequestContactByExternalId),
    /// Where it has `email`.
    ByEmail(CreateTicketRequestContactByEmail),
    /// What is none of these.
    Other(Value),
}

impl From<CreateTicketRequestContactById> for CreateTicketRequestContact {
    #[inline]
    fn from(value: CreateTicketRequestContactById) -> Self {
        Self::ById(value)
    }
}

impl From<CreateTicketRequestContactByExternalId> for CreateTicketRequestContact {
    #[inline]
    fn from(value: CreateTicketRequestContactByExternalId) -> Self {
        Self::ByExternalId(value)
    }
}

impl From<CreateTicketRequestContactByEmail> for CreateTicketRequestContact {
    #[inline]
    fn from(value: CreateTicketRequestContactByEmail) -> Self {
        Self::ByEmail(value)
    }
}

union! {
    CreateTicketRequestContact {
        ById(CreateTicketRequestContactById) = object().has("id"),
        ByExternalId(CreateTicketRequestContactByExternalId) = object().has("external_id"),
        ByEmail(CreateTicketRequestContactByEmail) = object().has("email"),
    }
}

/// Part of [`CreateTicketRequestContact`].
#[derive(Clone, Default, PartialEq)]
pub struct CreateTicketRequestContactByEmail {
    /// Required.
    pub email: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateTicketRequestContactByEmail {
    /// With all that is required.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

record! {
    CreateTicketRequestContactByEmail {
        email: "email",
    }
}

/// Part of [`CreateTicketRequestContact`].
#[derive(Clone, Default, PartialEq)]
pub struct CreateTicketRequestContactByExternalId {
    /// Required.
    pub external_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateTicketRequestContactByExternalId {
    /// With all that is required.
    #[inline]
    pub fn new(external_id: impl Into<Id>) -> Self {
        Self {
            external_id: Some(external_id.into()),
            ..Self::default()
        }
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
}

record! {
    CreateTicketRequestContactByExternalId {
        external_id: "external_id",
    }
}

/// Part of [`CreateTicketRequestContact`].
#[derive(Clone, Default, PartialEq)]
pub struct CreateTicketRequestContactById {
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateTicketRequestContactById {
    /// With all that is required.
    #[inline]
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! {
    CreateTicketRequestContactById {
        id: "id",
    }
}

/// Sent by [`ticket_type_attributes().create`](super::ticket_type_attributes::TicketTypeAttributes::create).
///
/// Schema `create_ticket_type_attribute_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTicketTypeAttributeRequest {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub data_type: Option<CreateTicketTypeAttributeRequestDataType>,
    pub required_to_create: Option<bool>,
    pub required_to_create_for_contacts: Option<bool>,
    pub visible_on_create: Option<bool>,
    pub visible_to_contacts: Option<bool>,
    pub multiline: Option<bool>,
    pub list_items: Option<String>,
    pub allow_multiple_values: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateTicketTypeAttributeRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        data_type: impl Into<CreateTicketTypeAttributeRequestDataType>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            description: Some(description.into()),
            data_type: Some(data_type.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `data_type`.
    #[inline]
    pub fn data_type(
        mut self,
        data_type: impl Into<CreateTicketTypeAttributeRequestDataType>,
    ) -> Self {
        self.data_type = Some(data_type.into());
        self
    }

    /// Sets `required_to_create`.
    #[inline]
    pub fn required_to_create(mut self, required_to_create: bool) -> Self {
        self.required_to_create = Some(required_to_create);
        self
    }

    /// Sets `required_to_create_for_contacts`.
    #[inline]
    pub fn required_to_create_for_contacts(
        mut self,
        required_to_create_for_contacts: bool,
    ) -> Self {
        self.required_to_create_for_contacts = Some(required_to_create_for_contacts);
        self
    }

    /// Sets `visible_on_create`.
    #[inline]
    pub fn visible_on_create(mut self, visible_on_create: bool) -> Self {
        self.visible_on_create = Some(visible_on_create);
        self
    }

    /// Sets `visible_to_contacts`.
    #[inline]
    pub fn visible_to_contacts(mut self, visible_to_contacts: bool) -> Self {
        self.visible_to_contacts = Some(visible_to_contacts);
        self
    }

    /// Sets `multiline`.
    #[inline]
    pub fn multiline(mut self, multiline: bool) -> Self {
        self.multiline = Some(multiline);
        self
    }

    /// Sets `list_items`.
    #[inline]
    pub fn list_items(mut self, list_items: impl Into<String>) -> Self {
        self.list_items = Some(list_items.into());
        self
    }

    /// Sets `allow_multiple_values`.
    #[inline]
    pub fn allow_multiple_values(mut self, allow_multiple_values: bool) -> Self {
        self.allow_multiple_values = Some(allow_multiple_values);
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
    }
}

/// Part of [`CreateTicketTypeAttributeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateTicketTypeAttributeRequestDataType {
    /// `string`
    String,
    /// `list`
    List,
    /// `integer`
    Integer,
    /// `decimal`
    Decimal,
    /// `boolean`
    Boolean,
    /// `datetime`
    Datetime,
    /// `files`
    Files,
    /// A value that this version does not name.
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

/// Sent by [`ticket_types().create`](super::ticket_types::TicketTypes::create).
///
/// Schema `create_ticket_type_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTicketTypeRequest {
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
    pub category: Option<CreateTicketTypeRequestCategory>,
    pub icon: Option<String>,
    pub is_internal: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateTicketTypeRequest {
    /// With all that is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `category`.
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<CreateTicketTypeRequestCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `icon`.
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets `is_internal`.
    #[inline]
    pub fn is_internal(mut self, is_internal: bool) -> Self {
        self.is_internal = Some(is_internal);
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
    }
}

/// Part of [`CreateTicketTypeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateTicketTypeRequestCategory {
    /// `Customer`
    Customer,
    /// `Back-office`
    BackOffice,
    /// `Tracker`
    Tracker,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateTicketTypeRequestCategory {
        Customer = "Customer",
        BackOffice = "Back-office",
        Tracker = "Tracker",
    }
}

/// Part of [`CompanyScroll`], [`ContactList`], [`ConversationList`] and 2 more.
///
/// Schema `cursor_pages`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CursorPages {
    /// `pages`
    pub type_: Option<Cow<'static, str>>,
    pub page: Option<i64>,
    pub next: Option<StartingAfterPaging>,
    pub per_page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`CustomObjectInstanceList`].
///
/// Schema `custom_object_instance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomObjectInstance {
    pub id: Id,
    pub external_id: Option<Id>,
    pub external_created_at: Option<Timestamp>,
    pub external_updated_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub type_: Option<String>,
    pub custom_attributes: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Not part of any operation's request or answer.
///
/// Schema `custom_object_instance_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomObjectInstanceList {
    pub type_: Option<String>,
    pub instances: Vec<CustomObjectInstance>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CustomObjectInstanceList {
        type_: "type",
        instances: "instances",
    }
}

/// Part of [`AttachedCustomerByEmail`], [`AttachedCustomerByIntercomUserId`] and [`AttachedCustomerByUserId`].
///
/// Schema `customer_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomerRequest {
    /// Where it has `intercom_user_id`.
    ByIntercomUserId(CustomerRequestByIntercomUserId),
    /// Where it has `user_id`.
    ByUserId(CustomerRequestByUserId),
    /// Where it has `email`.
    ByEmail(CustomerRequestByEmail),
    /// What is none of these.
    Other(Value),
}

impl From<CustomerRequestByIntercomUserId> for CustomerRequest {
    #[inline]
    fn from(value: CustomerRequestByIntercomUserId) -> Self {
        Self::ByIntercomUserId(value)
    }
}

impl From<CustomerRequestByUserId> for CustomerRequest {
    #[inline]
    fn from(value: CustomerRequestByUserId) -> Self {
        Self::ByUserId(value)
    }
}

impl From<CustomerRequestByEmail> for CustomerRequest {
    #[inline]
    fn from(value: CustomerRequestByEmail) -> Self {
        Self::ByEmail(value)
    }
}

union! {
    CustomerRequest {
        ByIntercomUserId(CustomerRequestByIntercomUserId) = object().has("intercom_user_id"),
        ByUserId(CustomerRequestByUserId) = object().has("user_id"),
        ByEmail(CustomerRequestByEmail) = object().has("email"),
    }
}

/// Part of [`CustomerRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CustomerRequestByEmail {
    /// Required.
    pub email: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CustomerRequestByEmail {
    /// With all that is required.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

record! {
    CustomerRequestByEmail {
        email: "email",
    }
}

/// Part of [`CustomerRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CustomerRequestByIntercomUserId {
    /// Required.
    pub intercom_user_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CustomerRequestByIntercomUserId {
    /// With all that is required.
    #[inline]
    pub fn new(intercom_user_id: impl Into<Id>) -> Self {
        Self {
            intercom_user_id: Some(intercom_user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl Into<Id>) -> Self {
        self.intercom_user_id = Some(intercom_user_id.into());
        self
    }
}

record! {
    CustomerRequestByIntercomUserId {
        intercom_user_id: "intercom_user_id",
    }
}

/// Part of [`CustomerRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CustomerRequestByUserId {
    /// Required.
    pub user_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CustomerRequestByUserId {
    /// With all that is required.
    #[inline]
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self {
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

record! {
    CustomerRequestByUserId {
        user_id: "user_id",
    }
}

/// Answered by [`data_attributes().create`](super::data_attributes::DataAttributes::create) and [`data_attributes().update`](super::data_attributes::DataAttributes::update).
///
/// Part of [`DataAttributeList`].
///
/// Schema `data_attribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAttribute {
    /// `data_attribute`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub model: Option<DataAttributeModel>,
    pub name: Option<String>,
    pub full_name: Option<String>,
    pub label: Option<String>,
    pub description: Option<String>,
    pub data_type: Option<DataAttributeDataType>,
    pub options: Vec<String>,
    pub api_writable: Option<bool>,
    pub messenger_writable: Option<bool>,
    pub ui_writable: Option<bool>,
    pub custom: Option<bool>,
    pub archived: Option<bool>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    /// The id of a teammate.
    pub admin_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`DataAttribute`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataAttributeDataType {
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `float`
    Float,
    /// `boolean`
    Boolean,
    /// `date`
    Date,
    /// A value that this version does not name.
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

/// Answered by [`data_attributes().list`](super::data_attributes::DataAttributes::list).
///
/// Schema `data_attribute_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataAttributeList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<DataAttribute>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DataAttributeList {
        type_: "type" = "list",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { DataAttributeList: DataAttribute = data }

/// Part of [`DataAttribute`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataAttributeModel {
    /// `contact`
    Contact,
    /// `company`
    Company,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    DataAttributeModel {
        Contact = "contact",
        Company = "company",
    }
}

/// Part of [`DataEventList`].
///
/// Carried by webhooks as `Event::DataEvent`.
///
/// Schema `data_event`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEvent {
    /// `event`
    pub type_: Option<Cow<'static, str>>,
    pub event_name: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub user_id: Option<Id>,
    pub id: Id,
    pub intercom_user_id: Option<Id>,
    pub email: Option<String>,
    pub metadata: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`EventListOrSummary`].
///
/// Schema `data_event_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventList {
    /// `event.list`
    pub type_: Option<Cow<'static, str>>,
    pub events: Vec<DataEvent>,
    pub pages: Option<DataEventListPages>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DataEventList {
        type_: "type" = "event.list",
        events: "events",
        pages: "pages",
    }
}

#[cfg(feature = "client")]
page! { DataEventList: DataEvent = events }

/// Part of [`DataEventList`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventListPages {
    pub next: Option<String>,
    pub since: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DataEventListPages {
        next: "next",
        since: "since",
    }
}

/// Part of [`EventListOrSummary`].
///
/// Schema `data_event_summary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventSummary {
    /// `event.summary`
    pub type_: Option<Cow<'static, str>>,
    pub email: Option<String>,
    pub intercom_user_id: Option<Id>,
    pub user_id: Option<Id>,
    pub events: Vec<DataEventSummaryItem>,
    pub pages: Option<DataEventSummaryPages>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`DataEventSummary`].
///
/// Schema `data_event_summary_item`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventSummaryItem {
    pub name: Option<String>,
    pub first: Option<String>,
    pub last: Option<String>,
    pub count: Option<i64>,
    pub description: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`DataEventSummary`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataEventSummaryPages {
    pub next: Option<String>,
    pub since: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DataEventSummaryPages {
        next: "next",
        since: "since",
    }
}

/// Answered by [`data_export().cancel`](super::data_export::DataExport::cancel), [`data_export().create`](super::data_export::DataExport::create) and [`data_export().find`](super::data_export::DataExport::find).
///
/// Schema `data_export`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataExport {
    pub status: Option<DataExportStatus>,
    pub download_expires_at: Option<String>,
    pub download_url: Option<String>,
    pub job_identifier: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DataExport {
        status: "status",
        download_expires_at: "download_expires_at",
        download_url: "download_url",
        job_identifier: "job_identifier",
    }
}

#[cfg(feature = "client")]
job! {
    DataExport () -> Download {
        status: "/export/content/data/{job_identifier}",
        download: Some("/download/content/data/{job_identifier}"),
        download_params: [],
        cancel: Some("/export/cancel/{job_identifier}"),
        id: "job_identifier",
        state: "status",
        done: ["completed"],
        failed: ["failed", "no_data", "canceled"],
    }
}

/// Not part of any operation's request or answer.
///
/// Schema `data_export_csv`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataExportCsv {
    pub user_id: Option<Id>,
    pub user_external_id: Option<Id>,
    pub company_id: Option<Id>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub ruleset_id: Option<Id>,
    pub content_id: Option<Id>,
    pub content_type: Option<String>,
    pub content_title: Option<String>,
    pub ruleset_version_id: Option<Id>,
    pub receipt_id: Option<Id>,
    pub received_at: Option<Timestamp>,
    pub series_id: Option<Id>,
    pub series_title: Option<String>,
    pub node_id: Option<Id>,
    pub first_reply: Option<i64>,
    pub first_completion: Option<i64>,
    pub first_series_completion: Option<i64>,
    pub first_series_disengagement: Option<i64>,
    pub first_series_exit: Option<i64>,
    pub first_goal_success: Option<i64>,
    pub first_open: Option<i64>,
    pub first_click: Option<i64>,
    pub first_dismisall: Option<i64>,
    pub first_unsubscribe: Option<i64>,
    pub first_hard_bounce: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DataExportCsv {
        user_id: "user_id",
        user_external_id: "user_external_id",
        company_id: "company_id",
        email: "email",
        name: "name",
        ruleset_id: "ruleset_id",
        content_id: "content_id",
        content_type: "content_type",
        content_title: "content_title",
        ruleset_version_id: "ruleset_version_id",
        receipt_id: "receipt_id",
        received_at: "received_at",
        series_id: "series_id",
        series_title: "series_title",
        node_id: "node_id",
        first_reply: "first_reply",
        first_completion: "first_completion",
        first_series_completion: "first_series_completion",
        first_series_disengagement: "first_series_disengagement",
        first_series_exit: "first_series_exit",
        first_goal_success: "first_goal_success",
        first_open: "first_open",
        first_click: "first_click",
        first_dismisall: "first_dismisall",
        first_unsubscribe: "first_unsubscribe",
        first_hard_bounce: "first_hard_bounce",
    }
}

/// Part of [`DataExport`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataExportStatus {
    /// `pending`
    Pending,
    /// `in_progress`
    InProgress,
    /// `failed`
    Failed,
    /// `completed`
    Completed,
    /// `no_data`
    NoData,
    /// `canceled`
    Canceled,
    /// A value that this version does not name.
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

/// Answered by [`articles().delete`](super::articles::Articles::delete).
///
/// Schema `deleted_article_object`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedArticleObject {
    pub id: Id,
    /// `article`
    pub object: Option<Cow<'static, str>>,
    pub deleted: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DeletedArticleObject {
        id: "id",
        object: "object" = "article",
        deleted: "deleted",
    }
}

/// Answered by [`collections().delete`](super::collections::Collections::delete).
///
/// Schema `deleted_collection_object`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedCollectionObject {
    pub id: Id,
    /// `collection`
    pub object: Option<Cow<'static, str>>,
    pub deleted: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DeletedCollectionObject {
        id: "id",
        object: "object" = "collection",
        deleted: "deleted",
    }
}

/// Answered by [`companies().delete`](super::companies::Companies::delete).
///
/// Schema `deleted_company_object`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedCompanyObject {
    pub id: Id,
    /// `company`
    pub object: Option<Cow<'static, str>>,
    pub deleted: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DeletedCompanyObject {
        id: "id",
        object: "object" = "company",
        deleted: "deleted",
    }
}

/// Carried by webhooks as `Event::ConversationDeleted`.
///
/// Schema `deleted_conversation`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedConversation {
    pub type_: Option<String>,
    pub conversation_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DeletedConversation {
        type_: "type",
        conversation_id: "conversation_id",
    }
}

/// Answered by [`news_items().delete`](super::news_items::NewsItems::delete).
///
/// Schema `deleted_object`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedObject {
    pub id: Id,
    /// `news-item`
    pub object: Option<Cow<'static, str>>,
    pub deleted: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DeletedObject {
        id: "id",
        object: "object" = "news-item",
        deleted: "deleted",
    }
}

/// Sent by [`conversations().detach_contact_as_admin`](super::conversations::Conversations::detach_contact_as_admin).
///
/// Schema `detach_contact_from_conversation_request`.
#[derive(Clone, Default, PartialEq)]
pub struct DetachContactFromConversationRequest {
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl DetachContactFromConversationRequest {
    /// With all that is required.
    #[inline]
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

record! {
    DetachContactFromConversationRequest {
        admin_id: "admin_id",
    }
}

/// Answered by [`events().list`](super::events::Events::list).
///
/// Schema `event_list_or_summary`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventListOrSummary {
    /// Where its `type` is `event.summary`.
    EventSummary(DataEventSummary),
    /// Where its `type` is `event.list`.
    EventList(DataEventList),
    /// What is none of these.
    Other(Value),
}

impl From<DataEventSummary> for EventListOrSummary {
    #[inline]
    fn from(value: DataEventSummary) -> Self {
        Self::EventSummary(value)
    }
}

impl From<DataEventList> for EventListOrSummary {
    #[inline]
    fn from(value: DataEventList) -> Self {
        Self::EventList(value)
    }
}

union! {
    EventListOrSummary {
        EventSummary(DataEventSummary) = object().constant("type", "event.summary"),
        EventList(DataEventList) = object().constant("type", "event.list"),
    }
}

#[cfg(feature = "client")]
page! { EventListOrSummary: DataEvent in list EventList }

/// Answered by [`ai_content().create_external_page`](super::ai_content::AiContent::create_external_page), [`ai_content().find_external_page`](super::ai_content::AiContent::find_external_page), [`ai_content().update_external_page`](super::ai_content::AiContent::update_external_page) and [`ai_content().delete_external_page`](super::ai_content::AiContent::delete_external_page).
///
/// Part of [`ExternalPagesList`].
///
/// Schema `external_page`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalPage {
    /// `external_page`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub title: Option<String>,
    pub html: Option<String>,
    pub url: Option<String>,
    pub ai_agent_availability: Option<bool>,
    pub ai_copilot_availability: Option<bool>,
    pub ai_sales_agent_availability: Option<bool>,
    pub fin_availability: Option<bool>,
    /// `en`
    pub locale: Option<Cow<'static, str>>,
    pub source_id: Option<Id>,
    pub external_id: Option<Id>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub last_ingested_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`ai_content().list_external_pages`](super::ai_content::AiContent::list_external_pages).
///
/// Schema `external_pages_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalPagesList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub pages: Option<PagesLink>,
    pub total_count: Option<i64>,
    pub data: Vec<ExternalPage>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ExternalPagesList {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ExternalPagesList: ExternalPage = data }

/// Not part of any operation's request or answer.
///
/// Schema `file_attribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileAttribute {
    pub type_: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub content_type: Option<String>,
    pub filesize: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    FileAttribute {
        type_: "type",
        name: "name",
        url: "url",
        content_type: "content_type",
        filesize: "filesize",
        width: "width",
        height: "height",
    }
}

/// Sent by [`conversations().find`](super::conversations::Conversations::find).
#[derive(Clone, Default, PartialEq)]
pub struct FindConversationParams {
    pub display_as: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl FindConversationParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_as`.
    #[inline]
    pub fn display_as(mut self, display_as: impl Into<String>) -> Self {
        self.display_as = Some(display_as.into());
        self
    }
}

record! {
    FindConversationParams {
        display_as: "display_as",
    }
}

/// Sent by [`visitors().find`](super::visitors::Visitors::find).
#[derive(Clone, Default, PartialEq)]
pub struct FindVisitorParams {
    /// Required.
    pub user_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl FindVisitorParams {
    /// With all that is required.
    #[inline]
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self {
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

record! {
    FindVisitorParams {
        user_id: "user_id",
    }
}

/// Part of [`GroupTranslatedContent`].
///
/// Schema `group_content`.
#[derive(Clone, Default, PartialEq)]
pub struct GroupContent {
    /// `group_content`
    pub type_: Option<Cow<'static, str>>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl GroupContent {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Cow<'static, str>>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

/// Part of [`Collection`], [`CreateCollectionRequest`] and [`UpdateCollectionRequest`].
///
/// Schema `group_translated_content`.
#[derive(Clone, Default, PartialEq)]
pub struct GroupTranslatedContent {
    /// `group_translated_content`
    pub type_: Option<Cow<'static, str>>,
    pub ar: Option<GroupContent>,
    pub bg: Option<GroupContent>,
    pub bs: Option<GroupContent>,
    pub ca: Option<GroupContent>,
    pub cs: Option<GroupContent>,
    pub da: Option<GroupContent>,
    pub de: Option<GroupContent>,
    pub el: Option<GroupContent>,
    pub en: Option<GroupContent>,
    pub es: Option<GroupContent>,
    pub et: Option<GroupContent>,
    pub fi: Option<GroupContent>,
    pub fr: Option<GroupContent>,
    pub he: Option<GroupContent>,
    pub hr: Option<GroupContent>,
    pub hu: Option<GroupContent>,
    pub id: Option<GroupContent>,
    pub it: Option<GroupContent>,
    pub ja: Option<GroupContent>,
    pub ko: Option<GroupContent>,
    pub lt: Option<GroupContent>,
    pub lv: Option<GroupContent>,
    pub mn: Option<GroupContent>,
    pub nb: Option<GroupContent>,
    pub nl: Option<GroupContent>,
    pub pl: Option<GroupContent>,
    pub pt: Option<GroupContent>,
    pub ro: Option<GroupContent>,
    pub ru: Option<GroupContent>,
    pub sl: Option<GroupContent>,
    pub sr: Option<GroupContent>,
    pub sv: Option<GroupContent>,
    pub tr: Option<GroupContent>,
    pub vi: Option<GroupContent>,
    pub pt_br: Option<GroupContent>,
    pub zh_cn: Option<GroupContent>,
    pub zh_tw: Option<GroupContent>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl GroupTranslatedContent {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Cow<'static, str>>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `ar`.
    #[inline]
    pub fn ar(mut self, ar: impl Into<GroupContent>) -> Self {
        self.ar = Some(ar.into());
        self
    }

    /// Sets `bg`.
    #[inline]
    pub fn bg(mut self, bg: impl Into<GroupContent>) -> Self {
        self.bg = Some(bg.into());
        self
    }

    /// Sets `bs`.
    #[inline]
    pub fn bs(mut self, bs: impl Into<GroupContent>) -> Self {
        self.bs = Some(bs.into());
        self
    }

    /// Sets `ca`.
    #[inline]
    pub fn ca(mut self, ca: impl Into<GroupContent>) -> Self {
        self.ca = Some(ca.into());
        self
    }

    /// Sets `cs`.
    #[inline]
    pub fn cs(mut self, cs: impl Into<GroupContent>) -> Self {
        self.cs = Some(cs.into());
        self
    }

    /// Sets `da`.
    #[inline]
    pub fn da(mut self, da: impl Into<GroupContent>) -> Self {
        self.da = Some(da.into());
        self
    }

    /// Sets `de`.
    #[inline]
    pub fn de(mut self, de: impl Into<GroupContent>) -> Self {
        self.de = Some(de.into());
        self
    }

    /// Sets `el`.
    #[inline]
    pub fn el(mut self, el: impl Into<GroupContent>) -> Self {
        self.el = Some(el.into());
        self
    }

    /// Sets `en`.
    #[inline]
    pub fn en(mut self, en: impl Into<GroupContent>) -> Self {
        self.en = Some(en.into());
        self
    }

    /// Sets `es`.
    #[inline]
    pub fn es(mut self, es: impl Into<GroupContent>) -> Self {
        self.es = Some(es.into());
        self
    }

    /// Sets `et`.
    #[inline]
    pub fn et(mut self, et: impl Into<GroupContent>) -> Self {
        self.et = Some(et.into());
        self
    }

    /// Sets `fi`.
    #[inline]
    pub fn fi(mut self, fi: impl Into<GroupContent>) -> Self {
        self.fi = Some(fi.into());
        self
    }

    /// Sets `fr`.
    #[inline]
    pub fn fr(mut self, fr: impl Into<GroupContent>) -> Self {
        self.fr = Some(fr.into());
        self
    }

    /// Sets `he`.
    #[inline]
    pub fn he(mut self, he: impl Into<GroupContent>) -> Self {
        self.he = Some(he.into());
        self
    }

    /// Sets `hr`.
    #[inline]
    pub fn hr(mut self, hr: impl Into<GroupContent>) -> Self {
        self.hr = Some(hr.into());
        self
    }

    /// Sets `hu`.
    #[inline]
    pub fn hu(mut self, hu: impl Into<GroupContent>) -> Self {
        self.hu = Some(hu.into());
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<GroupContent>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `it`.
    #[inline]
    pub fn it(mut self, it: impl Into<GroupContent>) -> Self {
        self.it = Some(it.into());
        self
    }

    /// Sets `ja`.
    #[inline]
    pub fn ja(mut self, ja: impl Into<GroupContent>) -> Self {
        self.ja = Some(ja.into());
        self
    }

    /// Sets `ko`.
    #[inline]
    pub fn ko(mut self, ko: impl Into<GroupContent>) -> Self {
        self.ko = Some(ko.into());
        self
    }

    /// Sets `lt`.
    #[inline]
    pub fn lt(mut self, lt: impl Into<GroupContent>) -> Self {
        self.lt = Some(lt.into());
        self
    }

    /// Sets `lv`.
    #[inline]
    pub fn lv(mut self, lv: impl Into<GroupContent>) -> Self {
        self.lv = Some(lv.into());
        self
    }

    /// Sets `mn`.
    #[inline]
    pub fn mn(mut self, mn: impl Into<GroupContent>) -> Self {
        self.mn = Some(mn.into());
        self
    }

    /// Sets `nb`.
    #[inline]
    pub fn nb(mut self, nb: impl Into<GroupContent>) -> Self {
        self.nb = Some(nb.into());
        self
    }

    /// Sets `nl`.
    #[inline]
    pub fn nl(mut self, nl: impl Into<GroupContent>) -> Self {
        self.nl = Some(nl.into());
        self
    }

    /// Sets `pl`.
    #[inline]
    pub fn pl(mut self, pl: impl Into<GroupContent>) -> Self {
        self.pl = Some(pl.into());
        self
    }

    /// Sets `pt`.
    #[inline]
    pub fn pt(mut self, pt: impl Into<GroupContent>) -> Self {
        self.pt = Some(pt.into());
        self
    }

    /// Sets `ro`.
    #[inline]
    pub fn ro(mut self, ro: impl Into<GroupContent>) -> Self {
        self.ro = Some(ro.into());
        self
    }

    /// Sets `ru`.
    #[inline]
    pub fn ru(mut self, ru: impl Into<GroupContent>) -> Self {
        self.ru = Some(ru.into());
        self
    }

    /// Sets `sl`.
    #[inline]
    pub fn sl(mut self, sl: impl Into<GroupContent>) -> Self {
        self.sl = Some(sl.into());
        self
    }

    /// Sets `sr`.
    #[inline]
    pub fn sr(mut self, sr: impl Into<GroupContent>) -> Self {
        self.sr = Some(sr.into());
        self
    }

    /// Sets `sv`.
    #[inline]
    pub fn sv(mut self, sv: impl Into<GroupContent>) -> Self {
        self.sv = Some(sv.into());
        self
    }

    /// Sets `tr`.
    #[inline]
    pub fn tr(mut self, tr: impl Into<GroupContent>) -> Self {
        self.tr = Some(tr.into());
        self
    }

    /// Sets `vi`.
    #[inline]
    pub fn vi(mut self, vi: impl Into<GroupContent>) -> Self {
        self.vi = Some(vi.into());
        self
    }

    /// Sets `pt-BR`.
    #[inline]
    pub fn pt_br(mut self, pt_br: impl Into<GroupContent>) -> Self {
        self.pt_br = Some(pt_br.into());
        self
    }

    /// Sets `zh-CN`.
    #[inline]
    pub fn zh_cn(mut self, zh_cn: impl Into<GroupContent>) -> Self {
        self.zh_cn = Some(zh_cn.into());
        self
    }

    /// Sets `zh-TW`.
    #[inline]
    pub fn zh_tw(mut self, zh_tw: impl Into<GroupContent>) -> Self {
        self.zh_tw = Some(zh_tw.into());
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

/// Answered by [`help_centers().find`](super::help_centers::HelpCenters::find).
///
/// Part of [`HelpCenterList`].
///
/// Schema `help_center`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenter {
    pub id: Id,
    /// The workspace that it belongs to; ids are unique only within one.
    pub workspace_id: Option<Id>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub identifier: Option<String>,
    pub website_turned_on: Option<bool>,
    pub display_name: Option<String>,
    pub url: Option<String>,
    pub custom_domain: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
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
    }
}

/// Answered by [`help_centers().list`](super::help_centers::HelpCenters::list).
///
/// Schema `help_center_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenterList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<HelpCenter>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    HelpCenterList {
        type_: "type" = "list",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { HelpCenterList: HelpCenter = data }

/// Part of [`ArticleSearchHighlights`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HighlightedSummary {
    pub type_: Option<HighlightedSummaryType>,
    pub text: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    HighlightedSummary {
        type_: "type",
        text: "text",
    }
}

/// Part of [`HighlightedSummary`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HighlightedSummaryType {
    /// `highlight`
    Highlight,
    /// `plain`
    Plain,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    HighlightedSummaryType {
        Highlight = "highlight",
        Plain = "plain",
    }
}

/// Part of [`ArticleSearchHighlights`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HighlightedTitle {
    pub type_: Option<HighlightedTitleType>,
    pub text: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    HighlightedTitle {
        type_: "type",
        text: "text",
    }
}

/// Part of [`HighlightedTitle`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HighlightedTitleType {
    /// `highlight`
    Highlight,
    /// `plain`
    Plain,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    HighlightedTitleType {
        Highlight = "highlight",
        Plain = "plain",
    }
}

/// Part of [`LinkedObjectList`].
///
/// Schema `linked_object`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkedObject {
    pub type_: Option<LinkedObjectType>,
    pub id: Id,
    pub category: Option<LinkedObjectCategory>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    LinkedObject {
        type_: "type",
        id: "id",
        category: "category",
    }
}

/// Part of [`LinkedObject`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedObjectCategory {
    /// `Customer`
    Customer,
    /// `Back-office`
    BackOffice,
    /// `Tracker`
    Tracker,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    LinkedObjectCategory {
        Customer = "Customer",
        BackOffice = "Back-office",
        Tracker = "Tracker",
    }
}

/// Part of [`Conversation`], [`ConversationListItem`] and [`Ticket`].
///
/// Schema `linked_object_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkedObjectList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    pub data: Vec<LinkedObject>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    LinkedObjectList {
        type_: "type" = "list",
        total_count: "total_count",
        has_more: "has_more",
        data: "data",
    }
}

/// Part of [`LinkedObject`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedObjectType {
    /// `ticket`
    Ticket,
    /// `conversation`
    Conversation,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    LinkedObjectType {
        Ticket = "ticket",
        Conversation = "conversation",
    }
}

/// Sent by [`admins().list_all_activity_logs`](super::admins::Admins::list_all_activity_logs).
#[derive(Clone, Default, PartialEq)]
pub struct ListAdminAllActivityLogsParams {
    /// Required.
    pub created_at_after: Option<String>,
    pub created_at_before: Option<String>,
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListAdminAllActivityLogsParams {
    /// With all that is required.
    #[inline]
    pub fn new(created_at_after: impl Into<String>) -> Self {
        Self {
            created_at_after: Some(created_at_after.into()),
            ..Self::default()
        }
    }

    /// Sets `created_at_after`.
    #[inline]
    pub fn created_at_after(mut self, created_at_after: impl Into<String>) -> Self {
        self.created_at_after = Some(created_at_after.into());
        self
    }

    /// Sets `created_at_before`.
    #[inline]
    pub fn created_at_before(mut self, created_at_before: impl Into<String>) -> Self {
        self.created_at_before = Some(created_at_before.into());
        self
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListAdminAllActivityLogsParams {
        created_at_after: "created_at_after",
        created_at_before: "created_at_before",
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`admins().list`](super::admins::Admins::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListAdminsParams {
    pub display_avatar: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListAdminsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_avatar`.
    #[inline]
    pub fn display_avatar(mut self, display_avatar: bool) -> Self {
        self.display_avatar = Some(display_avatar);
        self
    }
}

record! {
    ListAdminsParams {
        display_avatar: "display_avatar",
    }
}

/// Sent by [`ai_content().list_external_pages`](super::ai_content::AiContent::list_external_pages).
#[derive(Clone, Default, PartialEq)]
pub struct ListAiContentExternalPagesParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListAiContentExternalPagesParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListAiContentExternalPagesParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`ai_content().list_import_sources`](super::ai_content::AiContent::list_import_sources).
#[derive(Clone, Default, PartialEq)]
pub struct ListAiContentImportSourcesParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListAiContentImportSourcesParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListAiContentImportSourcesParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`articles().list`](super::articles::Articles::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListArticlesParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListArticlesParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListArticlesParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`collections().list`](super::collections::Collections::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListCollectionsParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListCollectionsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListCollectionsParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`companies().list`](super::companies::Companies::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListCompaniesParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    pub order: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListCompaniesParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }

    /// Sets `order`.
    #[inline]
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }
}

record! {
    ListCompaniesParams {
        page: "page",
        per_page: "per_page",
        order: "order",
    }
}

/// Sent by [`companies().list_attached_contacts`](super::companies::Companies::list_attached_contacts).
#[derive(Clone, Default, PartialEq)]
pub struct ListCompanyAttachedContactsParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListCompanyAttachedContactsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListCompanyAttachedContactsParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`contacts().list_attached_companies`](super::contacts::Contacts::list_attached_companies).
#[derive(Clone, Default, PartialEq)]
pub struct ListContactAttachedCompaniesParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListContactAttachedCompaniesParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListContactAttachedCompaniesParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`contacts().list`](super::contacts::Contacts::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListContactsParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    pub starting_after: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListContactsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }

    /// Sets `starting_after`.
    #[inline]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

record! {
    ListContactsParams {
        page: "page",
        per_page: "per_page",
        starting_after: "starting_after",
    }
}

/// Sent by [`conversations().list`](super::conversations::Conversations::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListConversationsParams {
    pub per_page: Option<i64>,
    pub starting_after: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListConversationsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }

    /// Sets `starting_after`.
    #[inline]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

record! {
    ListConversationsParams {
        per_page: "per_page",
        starting_after: "starting_after",
    }
}

/// Sent by [`data_attributes().list`](super::data_attributes::DataAttributes::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListDataAttributesParams {
    pub model: Option<ListDataAttributesParamsModel>,
    pub include_archived: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListDataAttributesParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `model`.
    #[inline]
    pub fn model(mut self, model: impl Into<ListDataAttributesParamsModel>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `include_archived`.
    #[inline]
    pub fn include_archived(mut self, include_archived: bool) -> Self {
        self.include_archived = Some(include_archived);
        self
    }
}

record! {
    ListDataAttributesParams {
        model: "model",
        include_archived: "include_archived",
    }
}

/// Part of [`ListDataAttributesParams`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDataAttributesParamsModel {
    /// `contact`
    Contact,
    /// `company`
    Company,
    /// `conversation`
    Conversation,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    ListDataAttributesParamsModel {
        Contact = "contact",
        Company = "company",
        Conversation = "conversation",
    }
}

/// Sent by [`events().list`](super::events::Events::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListEventsParams {
    /// Required.
    pub filter: Option<ListEventsParamsFilter>,
    /// Required.
    pub type_: Option<String>,
    pub summary: Option<bool>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListEventsParams {
    /// With all that is required.
    #[inline]
    pub fn new(
        filter: impl Into<ListEventsParamsFilter>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            filter: Some(filter.into()),
            type_: Some(type_.into()),
            ..Self::default()
        }
    }

    /// Sets `filter`.
    #[inline]
    pub fn filter(mut self, filter: impl Into<ListEventsParamsFilter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `summary`.
    #[inline]
    pub fn summary(mut self, summary: bool) -> Self {
        self.summary = Some(summary);
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListEventsParams {
        filter: "filter",
        type_: "type",
        summary: "summary",
        per_page: "per_page",
    }
}

/// Part of [`ListEventsParams`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListEventsParamsFilter {
    /// Where it has `user_id`.
    ByUserId(ListEventsParamsFilterByUserId),
    /// Where it has `intercom_user_id`.
    ByIntercomUserId(ListEventsParamsFilterByIntercomUserId),
    /// Where it has `email`.
    ByEmail(ListEventsParamsFilterByEmail),
    /// What is none of these.
    Other(Value),
}

impl From<ListEventsParamsFilterByUserId> for ListEventsParamsFilter {
    #[inline]
    fn from(value: ListEventsParamsFilterByUserId) -> Self {
        Self::ByUserId(value)
    }
}

impl From<ListEventsParamsFilterByIntercomUserId> for ListEventsParamsFilter {
    #[inline]
    fn from(value: ListEventsParamsFilterByIntercomUserId) -> Self {
        Self::ByIntercomUserId(value)
    }
}

impl From<ListEventsParamsFilterByEmail> for ListEventsParamsFilter {
    #[inline]
    fn from(value: ListEventsParamsFilterByEmail) -> Self {
        Self::ByEmail(value)
    }
}

union! {
    ListEventsParamsFilter {
        ByUserId(ListEventsParamsFilterByUserId) = object().has("user_id"),
        ByIntercomUserId(ListEventsParamsFilterByIntercomUserId) = object().has("intercom_user_id"),
        ByEmail(ListEventsParamsFilterByEmail) = object().has("email"),
    }
}

/// Part of [`ListEventsParamsFilter`].
#[derive(Clone, Default, PartialEq)]
pub struct ListEventsParamsFilterByEmail {
    /// Required.
    pub email: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListEventsParamsFilterByEmail {
    /// With all that is required.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

record! {
    ListEventsParamsFilterByEmail {
        email: "email",
    }
}

/// Part of [`ListEventsParamsFilter`].
#[derive(Clone, Default, PartialEq)]
pub struct ListEventsParamsFilterByIntercomUserId {
    /// Required.
    pub intercom_user_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListEventsParamsFilterByIntercomUserId {
    /// With all that is required.
    #[inline]
    pub fn new(intercom_user_id: impl Into<Id>) -> Self {
        Self {
            intercom_user_id: Some(intercom_user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl Into<Id>) -> Self {
        self.intercom_user_id = Some(intercom_user_id.into());
        self
    }
}

record! {
    ListEventsParamsFilterByIntercomUserId {
        intercom_user_id: "intercom_user_id",
    }
}

/// Part of [`ListEventsParamsFilter`].
#[derive(Clone, Default, PartialEq)]
pub struct ListEventsParamsFilterByUserId {
    /// Required.
    pub user_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListEventsParamsFilterByUserId {
    /// With all that is required.
    #[inline]
    pub fn new(user_id: impl Into<Id>) -> Self {
        Self {
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

record! {
    ListEventsParamsFilterByUserId {
        user_id: "user_id",
    }
}

/// Sent by [`help_centers().list`](super::help_centers::HelpCenters::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListHelpCentersParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListHelpCentersParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListHelpCentersParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`news_items().list`](super::news_items::NewsItems::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListNewsItemsParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListNewsItemsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListNewsItemsParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`newsfeeds().list_items`](super::newsfeeds::Newsfeeds::list_items).
#[derive(Clone, Default, PartialEq)]
pub struct ListNewsfeedItemsParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListNewsfeedItemsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListNewsfeedItemsParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`newsfeeds().list`](super::newsfeeds::Newsfeeds::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListNewsfeedsParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListNewsfeedsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListNewsfeedsParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`notes().list`](super::notes::Notes::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListNotesParams {
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListNotesParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    ListNotesParams {
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`segments().list`](super::segments::Segments::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListSegmentsParams {
    pub include_count: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListSegmentsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `include_count`.
    #[inline]
    pub fn include_count(mut self, include_count: bool) -> Self {
        self.include_count = Some(include_count);
        self
    }
}

record! {
    ListSegmentsParams {
        include_count: "include_count",
    }
}

/// Sent by [`conversations().manage`](super::conversations::Conversations::manage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ManageConversationRequest {
    /// Where its `message_type` is `assignment`.
    Assignment(AssignConversationRequest),
    /// Where its `message_type` is `close`.
    Close(CloseConversationRequest),
    /// Where its `message_type` is `snoozed`.
    Snoozed(SnoozeConversationRequest),
    /// Where its `message_type` is `open`.
    Open(OpenConversationRequest),
    /// What is none of these.
    Other(Value),
}

impl From<AssignConversationRequest> for ManageConversationRequest {
    #[inline]
    fn from(value: AssignConversationRequest) -> Self {
        Self::Assignment(value)
    }
}

impl From<CloseConversationRequest> for ManageConversationRequest {
    #[inline]
    fn from(value: CloseConversationRequest) -> Self {
        Self::Close(value)
    }
}

impl From<SnoozeConversationRequest> for ManageConversationRequest {
    #[inline]
    fn from(value: SnoozeConversationRequest) -> Self {
        Self::Snoozed(value)
    }
}

impl From<OpenConversationRequest> for ManageConversationRequest {
    #[inline]
    fn from(value: OpenConversationRequest) -> Self {
        Self::Open(value)
    }
}

union! {
    ManageConversationRequest {
        Assignment(AssignConversationRequest) = object().constant("message_type", "assignment"),
        Close(CloseConversationRequest) = object().constant("message_type", "close"),
        Snoozed(SnoozeConversationRequest) = object().constant("message_type", "snoozed"),
        Open(OpenConversationRequest) = object().constant("message_type", "open"),
    }
}

/// Sent by [`contacts().merge_lead_in_user`](super::contacts::Contacts::merge_lead_in_user).
///
/// Schema `merge_contacts_request`.
#[derive(Clone, Default, PartialEq)]
pub struct MergeContactsRequest {
    /// Required.
    pub from: Option<String>,
    /// Required.
    pub into: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl MergeContactsRequest {
    /// With all that is required.
    #[inline]
    pub fn new(from: impl Into<String>, into: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            into: Some(into.into()),
            ..Self::default()
        }
    }

    /// Sets `from`.
    #[inline]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `into`.
    #[inline]
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }
}

record! {
    MergeContactsRequest {
        from: "from",
        into: "into",
    }
}

/// Carried by webhooks as `Event::ContactMerged`.
///
/// Schema `merged_contact`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MergedContact {
    pub type_: Option<String>,
    pub id: Id,
    pub external_id: Option<Id>,
    /// The workspace that it belongs to; ids are unique only within one.
    pub workspace_id: Option<Id>,
    pub role: Option<String>,
    pub email: Option<String>,
    pub email_domain: Option<String>,
    pub phone: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<Id>,
    pub has_hard_bounced: Option<bool>,
    pub marked_email_as_spam: Option<bool>,
    pub unsubscribed_from_emails: Option<bool>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub signed_up_at: Option<Timestamp>,
    pub last_seen_at: Option<Timestamp>,
    pub last_replied_at: Option<Timestamp>,
    pub last_contacted_at: Option<Timestamp>,
    pub last_email_opened_at: Option<Timestamp>,
    pub last_email_clicked_at: Option<Timestamp>,
    pub language_override: Option<String>,
    pub browser: Option<String>,
    pub browser_version: Option<String>,
    pub browser_language: Option<String>,
    pub os: Option<String>,
    pub android_app_name: Option<String>,
    pub android_app_version: Option<String>,
    pub android_device: Option<String>,
    pub android_os_version: Option<String>,
    pub android_sdk_version: Option<String>,
    pub android_last_seen_at: Option<Timestamp>,
    pub ios_app_name: Option<String>,
    pub ios_app_version: Option<String>,
    pub ios_device: Option<String>,
    pub ios_os_version: Option<String>,
    pub ios_sdk_version: Option<String>,
    pub ios_last_seen_at: Option<Timestamp>,
    pub custom_attributes: Option<Map<String, Value>>,
    pub avatar: Option<ContactAvatar>,
    pub tags: Option<ContactTags>,
    pub notes: Option<ContactNotes>,
    pub companies: Option<ContactCompanies>,
    pub location: Option<ContactLocation>,
    pub social_profiles: Option<ContactSocialProfiles>,
    pub referrer: Option<String>,
    pub utm_campaign: Option<String>,
    pub utm_content: Option<String>,
    pub utm_medium: Option<String>,
    pub utm_source: Option<String>,
    pub utm_term: Option<String>,
    pub opted_in_subscription_types: Option<ContactSubscriptionTypes>,
    pub opted_out_subscription_types: Option<ContactSubscriptionTypes>,
    pub enabled_push_messaging: Option<bool>,
    pub merged_from: Option<Reference>,
    /// Fields that this version does not name, and values of another kind than it names.
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
        owner_id: "owner_id" as number,
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
        referrer: "referrer",
        utm_campaign: "utm_campaign",
        utm_content: "utm_content",
        utm_medium: "utm_medium",
        utm_source: "utm_source",
        utm_term: "utm_term",
        opted_in_subscription_types: "opted_in_subscription_types",
        opted_out_subscription_types: "opted_out_subscription_types",
        enabled_push_messaging: "enabled_push_messaging",
        merged_from: "merged_from",
    }
}

/// Answered by [`conversations().create`](super::conversations::Conversations::create) and [`messages().create`](super::messages::Messages::create).
///
/// Schema `message`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub type_: Option<String>,
    pub id: Id,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub message_type: Option<MessageMessageType>,
    pub conversation_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`Message`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageMessageType {
    /// `email`
    Email,
    /// `inapp`
    Inapp,
    /// `facebook`
    Facebook,
    /// `twitter`
    Twitter,
    /// A value that this version does not name.
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

/// Part of [`MultipleOrSingleFilterSearchRequest`] and [`SearchRequestQuery`].
///
/// Schema `multiple_filter_search_request`.
#[derive(Clone, Default, PartialEq)]
pub struct MultipleFilterSearchRequest {
    pub operator: Option<MultipleFilterSearchRequestOperator>,
    pub value: Option<Vec<MultipleOrSingleFilterSearchRequest>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl MultipleFilterSearchRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `operator`.
    #[inline]
    pub fn operator(
        mut self,
        operator: impl Into<MultipleFilterSearchRequestOperator>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets `value`.
    #[inline]
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = impl Into<MultipleOrSingleFilterSearchRequest>>,
    ) -> Self {
        self.value = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    MultipleFilterSearchRequest {
        operator: "operator",
        value: "value",
    }
}

/// Part of [`MultipleFilterSearchRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultipleFilterSearchRequestOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    MultipleFilterSearchRequestOperator {
        And = "AND",
        Or = "OR",
    }
}

/// Part of [`MultipleFilterSearchRequest`].
///
/// Schema `multiple_or_single_filter_search_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MultipleOrSingleFilterSearchRequest {
    /// Where it has `field`.
    Single(SingleFilterSearchRequest),
    /// Where it has `operator`.
    Multiple(MultipleFilterSearchRequest),
    /// What is none of these.
    Other(Value),
}

impl From<SingleFilterSearchRequest> for MultipleOrSingleFilterSearchRequest {
    #[inline]
    fn from(value: SingleFilterSearchRequest) -> Self {
        Self::Single(value)
    }
}

impl From<MultipleFilterSearchRequest> for MultipleOrSingleFilterSearchRequest {
    #[inline]
    fn from(value: MultipleFilterSearchRequest) -> Self {
        Self::Multiple(value)
    }
}

union! {
    MultipleOrSingleFilterSearchRequest {
        Single(SingleFilterSearchRequest) = object().has("field"),
        Multiple(MultipleFilterSearchRequest) = object().has("operator"),
    }
}

/// Answered by [`news_items().create`](super::news_items::NewsItems::create), [`news_items().find`](super::news_items::NewsItems::find) and [`news_items().update`](super::news_items::NewsItems::update).
///
/// Part of [`PaginatedNewsItemResponse`] and [`PaginatedResponseDataItem`].
///
/// Schema `news_item`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewsItem {
    /// `news-item`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    /// The workspace that it belongs to; ids are unique only within one.
    pub workspace_id: Option<Id>,
    pub title: Option<String>,
    pub body: Option<String>,
    pub sender_id: Option<Id>,
    pub state: Option<NewsItemState>,
    pub newsfeed_assignments: Vec<NewsfeedAssignment>,
    pub labels: Vec<String>,
    pub cover_image_url: Option<String>,
    pub reactions: Vec<String>,
    pub deliver_silently: Option<bool>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Sent by [`news_items().create`](super::news_items::NewsItems::create) and [`news_items().update`](super::news_items::NewsItems::update).
///
/// Schema `news_item_request`.
#[derive(Clone, Default, PartialEq)]
pub struct NewsItemRequest {
    /// Required.
    pub title: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub sender_id: Option<Id>,
    pub state: Option<NewsItemRequestState>,
    pub deliver_silently: Option<bool>,
    pub labels: Option<Vec<String>>,
    pub reactions: Option<Vec<String>>,
    pub newsfeed_assignments: Option<Vec<NewsfeedAssignment>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl NewsItemRequest {
    /// With all that is required.
    #[inline]
    pub fn new(title: impl Into<String>, sender_id: impl Into<Id>) -> Self {
        Self {
            title: Some(title.into()),
            sender_id: Some(sender_id.into()),
            ..Self::default()
        }
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `sender_id`.
    #[inline]
    pub fn sender_id(mut self, sender_id: impl Into<Id>) -> Self {
        self.sender_id = Some(sender_id.into());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl Into<NewsItemRequestState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `deliver_silently`.
    #[inline]
    pub fn deliver_silently(mut self, deliver_silently: bool) -> Self {
        self.deliver_silently = Some(deliver_silently);
        self
    }

    /// Sets `labels`.
    #[inline]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `reactions`.
    #[inline]
    pub fn reactions(
        mut self,
        reactions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reactions = Some(reactions.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `newsfeed_assignments`.
    #[inline]
    pub fn newsfeed_assignments(
        mut self,
        newsfeed_assignments: impl IntoIterator<Item = impl Into<NewsfeedAssignment>>,
    ) -> Self {
        self.newsfeed_assignments = Some(
            newsfeed_assignments.into_iter().map(Into::into).collect(),
        );
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
    }
}

/// Part of [`NewsItemRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewsItemRequestState {
    /// `draft`
    Draft,
    /// `live`
    Live,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    NewsItemRequestState {
        Draft = "draft",
        Live = "live",
    }
}

/// Part of [`NewsItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewsItemState {
    /// `draft`
    Draft,
    /// `live`
    Live,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    NewsItemState {
        Draft = "draft",
        Live = "live",
    }
}

/// Answered by [`newsfeeds().find`](super::newsfeeds::Newsfeeds::find).
///
/// Part of [`PaginatedNewsfeedResponse`] and [`PaginatedResponseDataItem`].
///
/// Schema `newsfeed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Newsfeed {
    pub id: Id,
    /// `newsfeed`
    pub type_: Option<Cow<'static, str>>,
    pub name: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`NewsItem`] and [`NewsItemRequest`].
///
/// Schema `newsfeed_assignment`.
#[derive(Clone, Default, PartialEq)]
pub struct NewsfeedAssignment {
    pub newsfeed_id: Option<Id>,
    pub published_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl NewsfeedAssignment {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `newsfeed_id`.
    #[inline]
    pub fn newsfeed_id(mut self, newsfeed_id: impl Into<Id>) -> Self {
        self.newsfeed_id = Some(newsfeed_id.into());
        self
    }

    /// Sets `published_at`.
    #[inline]
    pub fn published_at(mut self, published_at: impl Into<Timestamp>) -> Self {
        self.published_at = Some(published_at.into());
        self
    }
}

record! {
    NewsfeedAssignment {
        newsfeed_id: "newsfeed_id" as number,
        published_at: "published_at",
    }
}

/// What a teammate has written down about a contact; the contact never sees it.
///
/// Answered by [`notes().create`](super::notes::Notes::create) and [`notes().find`](super::notes::Notes::find).
///
/// Part of [`NoteList`].
///
/// Schema `note`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub type_: Option<String>,
    pub id: Id,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// Whom it is about, by id only; [`contacts().find`](super::contacts::Contacts::find) has the rest.
    pub contact: Option<NoteContact>,
    /// The teammate who is named as its writer.
    pub author: Option<Admin>,
    /// Its text, as HTML.
    pub body: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Note {
        type_: "type",
        id: "id",
        created_at: "created_at",
        contact: "contact",
        author: "author",
        body: "body",
    }
}

/// Part of [`Note`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteContact {
    pub type_: Option<String>,
    pub id: Id,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    NoteContact {
        type_: "type",
        id: "id",
    }
}

/// Answered by [`notes().list`](super::notes::Notes::list).
///
/// Schema `note_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteList {
    pub type_: Option<String>,
    pub data: Vec<Note>,
    pub total_count: Option<i64>,
    pub pages: Option<PagesLink>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    NoteList {
        type_: "type",
        data: "data",
        total_count: "total_count",
        pages: "pages",
    }
}

#[cfg(feature = "client")]
page! { NoteList: Note = data }

/// Part of [`ManageConversationRequest`].
///
/// Schema `open_conversation_request`.
#[derive(Clone, Default, PartialEq)]
pub struct OpenConversationRequest {
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl OpenConversationRequest {
    /// With all that is required.
    #[inline]
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

record! {
    OpenConversationRequest {
        admin_id: "admin_id",
    } constants { "message_type" = "open" }
}

/// Part of [`ActivityLogList`], [`ArticleList`], [`ArticleSearchResponse`] and 10 more.
///
/// Schema `pages_link`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagesLink {
    /// `pages`
    pub type_: Option<Cow<'static, str>>,
    pub page: Option<i64>,
    pub next: Option<String>,
    pub per_page: Option<i64>,
    pub total_pages: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`news_items().list`](super::news_items::NewsItems::list) and [`newsfeeds().list_items`](super::newsfeeds::Newsfeeds::list_items).
///
/// Schema `paginated_news_item_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaginatedNewsItemResponse {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub pages: Option<PagesLink>,
    pub total_count: Option<i64>,
    pub data: Vec<NewsItem>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    PaginatedNewsItemResponse {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { PaginatedNewsItemResponse: NewsItem = data }

/// Answered by [`newsfeeds().list`](super::newsfeeds::Newsfeeds::list).
///
/// Schema `paginated_newsfeed_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaginatedNewsfeedResponse {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub pages: Option<PagesLink>,
    pub total_count: Option<i64>,
    pub data: Vec<Newsfeed>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    PaginatedNewsfeedResponse {
        type_: "type" = "list",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { PaginatedNewsfeedResponse: Newsfeed = data }

/// Not part of any operation's request or answer.
///
/// Schema `paginated_response`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaginatedResponse {
    pub type_: Option<PaginatedResponseType>,
    pub pages: Option<CursorPages>,
    pub total_count: Option<i64>,
    pub data: Vec<PaginatedResponseDataItem>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    PaginatedResponse {
        type_: "type",
        pages: "pages",
        total_count: "total_count",
        data: "data",
    }
}

/// Part of [`PaginatedResponse`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaginatedResponseDataItem {
    /// Where its `type` is `news-item`.
    NewsItem(NewsItem),
    /// Where its `type` is `newsfeed`.
    Newsfeed(Newsfeed),
    /// What is none of these.
    Other(Value),
}

impl From<NewsItem> for PaginatedResponseDataItem {
    #[inline]
    fn from(value: NewsItem) -> Self {
        Self::NewsItem(value)
    }
}

impl From<Newsfeed> for PaginatedResponseDataItem {
    #[inline]
    fn from(value: Newsfeed) -> Self {
        Self::Newsfeed(value)
    }
}

union! {
    PaginatedResponseDataItem {
        NewsItem(NewsItem) = object().constant("type", "news-item"),
        Newsfeed(Newsfeed) = object().constant("type", "newsfeed"),
    }
}

/// Part of [`PaginatedResponse`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaginatedResponseType {
    /// `list`
    List,
    /// `conversation.list`
    ConversationList,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    PaginatedResponseType {
        List = "list",
        ConversationList = "conversation.list",
    }
}

/// Part of [`ConversationPart`], [`ConversationSource`], [`TicketPart`] and [`TicketReply`].
///
/// Schema `part_attachment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartAttachment {
    pub type_: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub content_type: Option<String>,
    pub filesize: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`phone_call_redirects().create`](super::phone_call_redirects::PhoneCallRedirects::create).
///
/// Schema `phone_switch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneSwitch {
    /// `phone_call_redirect`
    pub type_: Option<Cow<'static, str>>,
    pub phone: Option<String>,
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    PhoneSwitch {
        type_: "type" = "phone_call_redirect",
        phone: "phone",
        url: "url",
    }
}

/// Carried by webhooks as `Event::Ping`.
///
/// Schema `ping`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    /// `ping`
    pub type_: Option<Cow<'static, str>>,
    pub message: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Ping {
        type_: "type" = "ping",
        message: "message",
    }
}

/// Sent by [`conversations().redact_conversation_part`](super::conversations::Conversations::redact_conversation_part).
///
/// Schema `redact_conversation_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RedactConversationRequest {
    /// Where its `type` is `conversation_part`.
    ConversationPart(RedactConversationRequestConversationPart),
    /// Where its `type` is `source`.
    Source(RedactConversationRequestSource),
    /// What is none of these.
    Other(Value),
}

impl From<RedactConversationRequestConversationPart> for RedactConversationRequest {
    #[inline]
    fn from(value: RedactConversationRequestConversationPart) -> Self {
        Self::ConversationPart(value)
    }
}

impl From<RedactConversationRequestSource> for RedactConversationRequest {
    #[inline]
    fn from(value: RedactConversationRequestSource) -> Self {
        Self::Source(value)
    }
}

union! {
    RedactConversationRequest {
        ConversationPart(RedactConversationRequestConversationPart) = object().constant("type", "conversation_part"),
        Source(RedactConversationRequestSource) = object().constant("type", "source"),
    }
}

/// Part of [`RedactConversationRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct RedactConversationRequestConversationPart {
    /// Required.
    pub conversation_id: Option<Id>,
    /// Required.
    pub conversation_part_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl RedactConversationRequestConversationPart {
    /// With all that is required.
    #[inline]
    pub fn new(
        conversation_id: impl Into<Id>,
        conversation_part_id: impl Into<Id>,
    ) -> Self {
        Self {
            conversation_id: Some(conversation_id.into()),
            conversation_part_id: Some(conversation_part_id.into()),
            ..Self::default()
        }
    }

    /// Sets `conversation_id`.
    #[inline]
    pub fn conversation_id(mut self, conversation_id: impl Into<Id>) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }

    /// Sets `conversation_part_id`.
    #[inline]
    pub fn conversation_part_id(mut self, conversation_part_id: impl Into<Id>) -> Self {
        self.conversation_part_id = Some(conversation_part_id.into());
        self
    }
}

record! {
    RedactConversationRequestConversationPart {
        conversation_id: "conversation_id",
        conversation_part_id: "conversation_part_id",
    } constants { "type" = "conversation_part" }
}

/// Part of [`RedactConversationRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct RedactConversationRequestSource {
    /// Required.
    pub conversation_id: Option<Id>,
    /// Required.
    pub source_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl RedactConversationRequestSource {
    /// With all that is required.
    #[inline]
    pub fn new(conversation_id: impl Into<Id>, source_id: impl Into<Id>) -> Self {
        Self {
            conversation_id: Some(conversation_id.into()),
            source_id: Some(source_id.into()),
            ..Self::default()
        }
    }

    /// Sets `conversation_id`.
    #[inline]
    pub fn conversation_id(mut self, conversation_id: impl Into<Id>) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }

    /// Sets `source_id`.
    #[inline]
    pub fn source_id(mut self, source_id: impl Into<Id>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }
}

record! {
    RedactConversationRequestSource {
        conversation_id: "conversation_id",
        source_id: "source_id",
    } constants { "type" = "source" }
}

/// Part of [`ConversationPart`], [`ConversationRating`], [`ConversationTeammates`] and 3 more.
///
/// Schema `reference`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reference {
    pub type_: Option<String>,
    pub id: Id,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Reference {
        type_: "type",
        id: "id",
    }
}

/// Sent by [`conversations().reply`](super::conversations::Conversations::reply).
///
/// Schema `reply_conversation_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyConversationRequest {
    /// Where its `type` is `admin`.
    Admin(AdminReplyConversationRequest),
    /// Where it has `intercom_user_id`.
    ContactIntercomUserId(ContactReplyIntercomUserIdRequest),
    /// Where it has `email`.
    ContactEmail(ContactReplyEmailRequest),
    /// Where it has `user_id`.
    ContactUserId(ContactReplyUserIdRequest),
    /// What is none of these.
    Other(Value),
}

impl From<AdminReplyConversationRequest> for ReplyConversationRequest {
    #[inline]
    fn from(value: AdminReplyConversationRequest) -> Self {
        Self::Admin(value)
    }
}

impl From<ContactReplyIntercomUserIdRequest> for ReplyConversationRequest {
    #[inline]
    fn from(value: ContactReplyIntercomUserIdRequest) -> Self {
        Self::ContactIntercomUserId(value)
    }
}

impl From<ContactReplyEmailRequest> for ReplyConversationRequest {
    #[inline]
    fn from(value: ContactReplyEmailRequest) -> Self {
        Self::ContactEmail(value)
    }
}

impl From<ContactReplyUserIdRequest> for ReplyConversationRequest {
    #[inline]
    fn from(value: ContactReplyUserIdRequest) -> Self {
        Self::ContactUserId(value)
    }
}

union! {
    ReplyConversationRequest {
        Admin(AdminReplyConversationRequest) = object().constant("type", "admin"),
        ContactIntercomUserId(ContactReplyIntercomUserIdRequest) = object().has("intercom_user_id"),
        ContactEmail(ContactReplyEmailRequest) = object().has("email"),
        ContactUserId(ContactReplyUserIdRequest) = object().has("user_id"),
    }
}

/// Sent by [`tickets().reply`](super::tickets::Tickets::reply).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyTicketRequest {
    /// Where its `type` is `admin`.
    Admin(AdminReplyTicketRequest),
    /// Where it has `intercom_user_id`.
    ContactIntercomUserId(ContactReplyTicketIntercomUserIdRequest),
    /// Where it has `user_id`.
    ContactUserId(ContactReplyTicketUserIdRequest),
    /// Where it has `email`.
    ContactEmail(ContactReplyTicketEmailRequest),
    /// What is none of these.
    Other(Value),
}

impl From<AdminReplyTicketRequest> for ReplyTicketRequest {
    #[inline]
    fn from(value: AdminReplyTicketRequest) -> Self {
        Self::Admin(value)
    }
}

impl From<ContactReplyTicketIntercomUserIdRequest> for ReplyTicketRequest {
    #[inline]
    fn from(value: ContactReplyTicketIntercomUserIdRequest) -> Self {
        Self::ContactIntercomUserId(value)
    }
}

impl From<ContactReplyTicketUserIdRequest> for ReplyTicketRequest {
    #[inline]
    fn from(value: ContactReplyTicketUserIdRequest) -> Self {
        Self::ContactUserId(value)
    }
}

impl From<ContactReplyTicketEmailRequest> for ReplyTicketRequest {
    #[inline]
    fn from(value: ContactReplyTicketEmailRequest) -> Self {
        Self::ContactEmail(value)
    }
}

union! {
    ReplyTicketRequest {
        Admin(AdminReplyTicketRequest) = object().constant("type", "admin"),
        ContactIntercomUserId(ContactReplyTicketIntercomUserIdRequest) = object().has("intercom_user_id"),
        ContactUserId(ContactReplyTicketUserIdRequest) = object().has("user_id"),
        ContactEmail(ContactReplyTicketEmailRequest) = object().has("email"),
    }
}

/// Sent by [`companies().retrieve`](super::companies::Companies::retrieve).
#[derive(Clone, Default, PartialEq)]
pub struct RetrieveCompanyParams {
    pub name: Option<String>,
    pub company_id: Option<Id>,
    pub tag_id: Option<Id>,
    pub segment_id: Option<Id>,
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl RetrieveCompanyParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `tag_id`.
    #[inline]
    pub fn tag_id(mut self, tag_id: impl Into<Id>) -> Self {
        self.tag_id = Some(tag_id.into());
        self
    }

    /// Sets `segment_id`.
    #[inline]
    pub fn segment_id(mut self, segment_id: impl Into<Id>) -> Self {
        self.segment_id = Some(segment_id.into());
        self
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    RetrieveCompanyParams {
        name: "name",
        company_id: "company_id",
        tag_id: "tag_id",
        segment_id: "segment_id",
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`companies().scroll`](super::companies::Companies::scroll).
#[derive(Clone, Default, PartialEq)]
pub struct ScrollCompaniesParams {
    pub scroll_param: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ScrollCompaniesParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `scroll_param`.
    #[inline]
    pub fn scroll_param(mut self, scroll_param: impl Into<String>) -> Self {
        self.scroll_param = Some(scroll_param.into());
        self
    }
}

record! {
    ScrollCompaniesParams {
        scroll_param: "scroll_param",
    }
}

/// Sent by [`articles().search`](super::articles::Articles::search).
#[derive(Clone, Default, PartialEq)]
pub struct SearchArticlesParams {
    pub phrase: Option<String>,
    pub state: Option<String>,
    pub help_center_id: Option<Id>,
    pub highlight: Option<bool>,
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchArticlesParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `phrase`.
    #[inline]
    pub fn phrase(mut self, phrase: impl Into<String>) -> Self {
        self.phrase = Some(phrase.into());
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `help_center_id`.
    #[inline]
    pub fn help_center_id(mut self, help_center_id: impl Into<Id>) -> Self {
        self.help_center_id = Some(help_center_id.into());
        self
    }

    /// Sets `highlight`.
    #[inline]
    pub fn highlight(mut self, highlight: bool) -> Self {
        self.highlight = Some(highlight);
        self
    }

    /// Sets `page`.
    #[inline]
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }
}

record! {
    SearchArticlesParams {
        phrase: "phrase",
        state: "state",
        help_center_id: "help_center_id" as number,
        highlight: "highlight",
        page: "page",
        per_page: "per_page",
    }
}

/// Sent by [`contacts().search`](super::contacts::Contacts::search), [`conversations().search`](super::conversations::Conversations::search) and [`tickets().search`](super::tickets::Tickets::search).
///
/// Schema `search_request`.
#[derive(Clone, Default, PartialEq)]
pub struct SearchRequest {
    /// Required.
    pub query: Option<SearchRequestQuery>,
    pub pagination: Update<StartingAfterPaging>,
    pub sort: Option<SearchRequestSort>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRequest {
    /// With all that is required.
    #[inline]
    pub fn new(query: impl Into<SearchRequestQuery>) -> Self {
        Self {
            query: Some(query.into()),
            ..Self::default()
        }
    }

    /// Sets `query`.
    #[inline]
    pub fn query(mut self, query: impl Into<SearchRequestQuery>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `pagination`.
    #[inline]
    pub fn pagination(mut self, pagination: impl Into<StartingAfterPaging>) -> Self {
        self.pagination = Update::Set(pagination.into());
        self
    }

    /// Clears `pagination`: sends null.
    #[inline]
    pub fn clear_pagination(mut self) -> Self {
        self.pagination = Update::Clear;
        self
    }

    /// Sets `sort`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<SearchRequestSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

record! {
    SearchRequest {
        query: "query",
        pagination: "pagination",
        sort: "sort",
    }
}

impl From<crate::search::Query> for SearchRequest {
    #[inline]
    fn from(query: crate::search::Query) -> Self {
        Self {
            query: Some(query.into()),
            ..Self::default()
        }
    }
}

/// Part of [`SearchRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchRequestQuery {
    /// Where it has `field`.
    Filter(SingleFilterSearchRequest),
    /// Where it has `operator`.
    Group(MultipleFilterSearchRequest),
    /// What is none of these.
    Other(Value),
}

impl From<SingleFilterSearchRequest> for SearchRequestQuery {
    #[inline]
    fn from(value: SingleFilterSearchRequest) -> Self {
        Self::Filter(value)
    }
}

impl From<MultipleFilterSearchRequest> for SearchRequestQuery {
    #[inline]
    fn from(value: MultipleFilterSearchRequest) -> Self {
        Self::Group(value)
    }
}

union! {
    SearchRequestQuery {
        Filter(SingleFilterSearchRequest) = object().has("field"),
        Group(MultipleFilterSearchRequest) = object().has("operator"),
    }
}

impl From<crate::search::Query> for SearchRequestQuery {
    #[inline]
    fn from(query: crate::search::Query) -> Self {
        Self::Other(query.into())
    }
}

/// Part of [`SearchRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct SearchRequestSort {
    pub field: Option<String>,
    pub order: Option<SearchRequestSortOrder>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SearchRequestSort {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`.
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `order`.
    #[inline]
    pub fn order(mut self, order: impl Into<SearchRequestSortOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

record! {
    SearchRequestSort {
        field: "field",
        order: "order",
    }
}

/// Part of [`SearchRequestSort`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchRequestSortOrder {
    /// `ascending`
    Ascending,
    /// `descending`
    Descending,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    SearchRequestSortOrder {
        Ascending = "ascending",
        Descending = "descending",
    }
}

/// Answered by [`segments().find`](super::segments::Segments::find).
///
/// Part of [`CompanyAttachedSegments`], [`CompanySegments`], [`ContactSegments`] and [`SegmentList`].
///
/// Schema `segment`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Segment {
    /// `segment`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub name: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub person_type: Option<SegmentPersonType>,
    pub count: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`segments().list`](super::segments::Segments::list).
///
/// Schema `segment_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SegmentList {
    /// `segment.list`
    pub type_: Option<Cow<'static, str>>,
    pub segments: Vec<Segment>,
    pub pages: Option<PagesLink>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    SegmentList {
        type_: "type" = "segment.list",
        segments: "segments",
        pages: "pages",
    }
}

#[cfg(feature = "client")]
page! { SegmentList: Segment = segments }

/// Part of [`Segment`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SegmentPersonType {
    /// `contact`
    Contact,
    /// `user`
    User,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    SegmentPersonType {
        Contact = "contact",
        User = "user",
    }
}

/// Part of [`MultipleOrSingleFilterSearchRequest`] and [`SearchRequestQuery`].
///
/// Schema `single_filter_search_request`.
#[derive(Clone, Default, PartialEq)]
pub struct SingleFilterSearchRequest {
    pub field: Option<String>,
    pub operator: Option<SingleFilterSearchRequestOperator>,
    pub value: Update<SingleFilterSearchRequestValue>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SingleFilterSearchRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `field`.
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `operator`.
    #[inline]
    pub fn operator(
        mut self,
        operator: impl Into<SingleFilterSearchRequestOperator>,
    ) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl Into<SingleFilterSearchRequestValue>) -> Self {
        self.value = Update::Set(value.into());
        self
    }

    /// Clears `value`: sends null.
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

/// Part of [`SingleFilterSearchRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleFilterSearchRequestOperator {
    /// `=`
    Equals,
    /// `!=`
    NotEquals,
    /// `IN`
    In,
    /// `NIN`
    NotIn,
    /// `<`
    LessThan,
    /// `<=`
    AtMost,
    /// `>`
    GreaterThan,
    /// `>=`
    AtLeast,
    /// `~`
    Contains,
    /// `!~`
    NotContains,
    /// `^`
    StartsWith,
    /// `$`
    EndsWith,
    /// A value that this version does not name.
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

/// Part of [`SingleFilterSearchRequest`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SingleFilterSearchRequestValue {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
    /// A list.
    Texts(Vec<String>),
    /// A list.
    Integers(Vec<i64>),
    /// What is none of these.
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

impl From<i64> for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

impl From<Vec<i64>> for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::Integers(value)
    }
}

union! {
    SingleFilterSearchRequestValue {
        Text(String) = text(),
        Integer(i64) = integer(),
        Boolean(bool) = boolean(),
        Texts(Vec<String>) = list(),
        Integers(Vec<i64>) = list(),
    }
}

/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `sla_applied`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaApplied {
    pub type_: Option<String>,
    pub sla_name: Option<String>,
    pub sla_status: Option<SlaAppliedSlaStatus>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    SlaApplied {
        type_: "type",
        sla_name: "sla_name",
        sla_status: "sla_status",
    }
}

/// Part of [`SlaApplied`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlaAppliedSlaStatus {
    /// `hit`
    Hit,
    /// `missed`
    Missed,
    /// `cancelled`
    Cancelled,
    /// `active`
    Active,
    /// A value that this version does not name.
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

/// Part of [`ManageConversationRequest`].
///
/// Schema `snooze_conversation_request`.
#[derive(Clone, Default, PartialEq)]
pub struct SnoozeConversationRequest {
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Required.
    pub snoozed_until: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SnoozeConversationRequest {
    /// With all that is required.
    #[inline]
    pub fn new(admin_id: impl Into<Id>, snoozed_until: impl Into<Timestamp>) -> Self {
        Self {
            admin_id: Some(admin_id.into()),
            snoozed_until: Some(snoozed_until.into()),
            ..Self::default()
        }
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }

    /// Sets `snoozed_until`.
    #[inline]
    pub fn snoozed_until(mut self, snoozed_until: impl Into<Timestamp>) -> Self {
        self.snoozed_until = Some(snoozed_until.into());
        self
    }
}

record! {
    SnoozeConversationRequest {
        admin_id: "admin_id",
        snoozed_until: "snoozed_until",
    } constants { "message_type" = "snoozed" }
}

/// Part of [`ContactSocialProfiles`].
///
/// Schema `social_profile`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialProfile {
    pub type_: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    SocialProfile {
        type_: "type",
        name: "name",
        url: "url",
    }
}

/// Part of [`CursorPages`] and [`SearchRequest`].
///
/// Schema `starting_after_paging`.
#[derive(Clone, Default, PartialEq)]
pub struct StartingAfterPaging {
    pub per_page: Option<i64>,
    pub starting_after: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl StartingAfterPaging {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: impl Into<i64>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }

    /// Sets `starting_after`.
    #[inline]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }
}

record! {
    StartingAfterPaging {
        per_page: "per_page",
        starting_after: "starting_after",
    }
}

/// Answered by [`contacts().attach_subscription`](super::contacts::Contacts::attach_subscription) and [`contacts().detach_subscription`](super::contacts::Contacts::detach_subscription).
///
/// Part of [`ContactSubscriptionSubscriptionTypes`] and [`SubscriptionTypeList`].
///
/// Schema `subscription_type`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionType {
    pub type_: Option<String>,
    pub id: Id,
    pub state: Option<SubscriptionTypeState>,
    pub default_translation: Option<Translation>,
    pub translations: Vec<Translation>,
    pub consent_type: Option<SubscriptionTypeConsentType>,
    pub content_types: Vec<SubscriptionTypeContentType>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`SubscriptionType`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeConsentType {
    /// `opt_out`
    OptOut,
    /// `opt_in`
    OptIn,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    SubscriptionTypeConsentType {
        OptOut = "opt_out",
        OptIn = "opt_in",
    }
}

/// Part of [`SubscriptionType`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeContentType {
    /// `email`
    Email,
    /// `sms_message`
    SmsMessage,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    SubscriptionTypeContentType {
        Email = "email",
        SmsMessage = "sms_message",
    }
}

/// Answered by [`contacts().list_attached_subscriptions`](super::contacts::Contacts::list_attached_subscriptions) and [`subscription_types().list`](super::subscription_types::SubscriptionTypes::list).
///
/// Part of [`ContactSubscriptionSubscriptionTypes`].
///
/// Schema `subscription_type_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionTypeList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<SubscriptionType>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    SubscriptionTypeList {
        type_: "type" = "list",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { SubscriptionTypeList: SubscriptionType = data }

/// Part of [`SubscriptionType`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTypeState {
    /// `live`
    Live,
    /// `draft`
    Draft,
    /// `archived`
    Archived,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    SubscriptionTypeState {
        Live = "live",
        Draft = "draft",
        Archived = "archived",
    }
}

/// Answered by [`tags().tag_contact`](super::tags::Tags::tag_contact), [`tags().untag_contact`](super::tags::Tags::untag_contact), [`tags().tag_conversation`](super::tags::Tags::tag_conversation) and 3 more.
///
/// Part of [`ContactTag`], [`TagList`] and [`Tags`].
///
/// Schema `tag`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    pub type_: Option<String>,
    pub id: Id,
    pub name: Option<String>,
    pub applied_at: Option<Timestamp>,
    pub applied_by: Option<Reference>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`tags().create`](super::tags::Tags::create) and [`tags().find`](super::tags::Tags::find).
///
/// Part of [`CompanyTags`].
///
/// Schema `tag_basic`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagBasic {
    pub type_: Option<String>,
    pub id: Id,
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TagBasic {
        type_: "type",
        id: "id",
        name: "name",
    }
}

/// Part of [`CreateTagRequest`].
///
/// Schema `tag_company_request`.
#[derive(Clone, Default, PartialEq)]
pub struct TagCompanyRequest {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub companies: Option<Vec<TagCompanyRequestCompany>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl TagCompanyRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        companies: impl IntoIterator<Item = impl Into<TagCompanyRequestCompany>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            companies: Some(companies.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `companies`.
    #[inline]
    pub fn companies(
        mut self,
        companies: impl IntoIterator<Item = impl Into<TagCompanyRequestCompany>>,
    ) -> Self {
        self.companies = Some(companies.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    TagCompanyRequest {
        name: "name",
        companies: "companies",
    }
}

/// Part of [`TagCompanyRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct TagCompanyRequestCompany {
    pub id: Option<Id>,
    pub company_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl TagCompanyRequestCompany {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }
}

record! {
    TagCompanyRequestCompany {
        id: "id",
        company_id: "company_id",
    }
}

/// Sent by [`tags().tag_contact`](super::tags::Tags::tag_contact).
#[derive(Clone, Default, PartialEq)]
pub struct TagContactRequest {
    /// Required.
    pub id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl TagContactRequest {
    /// With all that is required.
    #[inline]
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! {
    TagContactRequest {
        id: "id",
    }
}

/// Sent by [`tags().tag_conversation`](super::tags::Tags::tag_conversation).
#[derive(Clone, Default, PartialEq)]
pub struct TagConversationRequest {
    /// Required.
    pub id: Option<Id>,
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl TagConversationRequest {
    /// With all that is required.
    #[inline]
    pub fn new(id: impl Into<Id>, admin_id: impl Into<Id>) -> Self {
        Self {
            id: Some(id.into()),
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

record! {
    TagConversationRequest {
        id: "id",
        admin_id: "admin_id",
    }
}

/// Answered by [`contacts().list_attached_tags`](super::contacts::Contacts::list_attached_tags) and [`tags().list`](super::tags::Tags::list).
///
/// Schema `tag_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagList {
    /// `list`
    pub type_: Option<Cow<'static, str>>,
    pub data: Vec<Tag>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TagList {
        type_: "type" = "list",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { TagList: Tag = data }

/// Part of [`CreateTagRequest`].
///
/// Schema `tag_multiple_users_request`.
#[derive(Clone, Default, PartialEq)]
pub struct TagMultipleUsersRequest {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub users: Option<Vec<TagMultipleUsersRequestUser>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl TagMultipleUsersRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        users: impl IntoIterator<Item = impl Into<TagMultipleUsersRequestUser>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            users: Some(users.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `users`.
    #[inline]
    pub fn users(
        mut self,
        users: impl IntoIterator<Item = impl Into<TagMultipleUsersRequestUser>>,
    ) -> Self {
        self.users = Some(users.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    TagMultipleUsersRequest {
        name: "name",
        users: "users",
    }
}

/// Part of [`TagMultipleUsersRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct TagMultipleUsersRequestUser {
    pub id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl TagMultipleUsersRequestUser {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! {
    TagMultipleUsersRequestUser {
        id: "id",
    }
}

/// Sent by [`tags().tag_ticket`](super::tags::Tags::tag_ticket).
#[derive(Clone, Default, PartialEq)]
pub struct TagTicketRequest {
    /// Required.
    pub id: Option<Id>,
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl TagTicketRequest {
    /// With all that is required.
    #[inline]
    pub fn new(id: impl Into<Id>, admin_id: impl Into<Id>) -> Self {
        Self {
            id: Some(id.into()),
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

record! {
    TagTicketRequest {
        id: "id",
        admin_id: "admin_id",
    }
}

/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `tags`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tags {
    /// `tag.list`
    pub type_: Option<Cow<'static, str>>,
    pub tags: Vec<Tag>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Tags {
        type_: "type" = "tag.list",
        tags: "tags",
    }
}

/// Answered by [`teams().find`](super::teams::Teams::find).
///
/// Part of [`TeamList`].
///
/// Schema `team`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Team {
    pub type_: Option<String>,
    pub id: Id,
    pub name: Option<String>,
    pub admin_ids: Vec<Id>,
    pub admin_priority_level: Option<AdminPriorityLevel>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Team {
        type_: "type",
        id: "id",
        name: "name",
        admin_ids: "admin_ids" as number,
        admin_priority_level: "admin_priority_level",
    }
}

/// Answered by [`teams().list`](super::teams::Teams::list).
///
/// Schema `team_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamList {
    /// `team.list`
    pub type_: Option<Cow<'static, str>>,
    pub teams: Vec<Team>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TeamList {
        type_: "type" = "team.list",
        teams: "teams",
    }
}

#[cfg(feature = "client")]
page! { TeamList: Team = teams }

/// Part of [`Admin`].
///
/// Schema `team_priority_level`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamPriorityLevel {
    pub primary_team_ids: Vec<Id>,
    pub secondary_team_ids: Vec<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TeamPriorityLevel {
        primary_team_ids: "primary_team_ids" as number,
        secondary_team_ids: "secondary_team_ids" as number,
    }
}

/// Answered by [`conversations().convert_to_ticket`](super::conversations::Conversations::convert_to_ticket), [`tickets().create`](super::tickets::Tickets::create), [`tickets().get`](super::tickets::Tickets::get) and [`tickets().update`](super::tickets::Tickets::update).
///
/// Part of [`TicketList`].
///
/// Carried by webhooks as `Event::Ticket`.
///
/// Schema `ticket`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// `ticket`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub ticket_id: Option<Id>,
    pub category: Option<TicketCategory>,
    pub ticket_attributes: Option<Map<String, Value>>,
    pub ticket_state: Option<TicketState>,
    pub ticket_type: Option<TicketType>,
    pub contacts: Option<TicketContacts>,
    pub admin_assignee_id: Option<Id>,
    pub team_assignee_id: Option<Id>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub open: Option<bool>,
    pub snoozed_until: Option<Timestamp>,
    pub linked_objects: Option<LinkedObjectList>,
    pub ticket_parts: Option<TicketParts>,
    pub is_shared: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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
        admin_assignee_id: "admin_assignee_id",
        team_assignee_id: "team_assignee_id",
        created_at: "created_at",
        updated_at: "updated_at",
        open: "open",
        snoozed_until: "snoozed_until",
        linked_objects: "linked_objects",
        ticket_parts: "ticket_parts",
        is_shared: "is_shared",
    }
}

/// Part of [`Ticket`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketCategory {
    /// `Customer`
    Customer,
    /// `Back-office`
    BackOffice,
    /// `Tracker`
    Tracker,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    TicketCategory {
        Customer = "Customer",
        BackOffice = "Back-office",
        Tracker = "Tracker",
    }
}

/// Part of [`Ticket`].
///
/// Schema `ticket_contacts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketContacts {
    /// `contact.list`
    pub type_: Option<Cow<'static, str>>,
    pub contacts: Vec<ContactReference>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketContacts {
        type_: "type" = "contact.list",
        contacts: "contacts",
    }
}

/// Answered by [`tickets().search`](super::tickets::Tickets::search).
///
/// Schema `ticket_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketList {
    /// `ticket.list`
    pub type_: Option<Cow<'static, str>>,
    pub tickets: Vec<Ticket>,
    pub total_count: Option<i64>,
    pub pages: Option<CursorPages>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketList {
        type_: "type" = "ticket.list",
        tickets: "tickets",
        total_count: "total_count",
        pages: "pages",
    }
}

#[cfg(feature = "client")]
page! { TicketList: Ticket = tickets }

/// Part of [`TicketParts`].
///
/// Schema `ticket_part`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketPart {
    pub type_: Option<String>,
    pub id: Id,
    pub part_type: Option<String>,
    pub body: Option<String>,
    pub previous_ticket_state: Option<TicketPartPreviousTicketState>,
    pub ticket_state: Option<TicketPartTicketState>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub assigned_to: Option<Reference>,
    pub author: Option<TicketPartAuthor>,
    pub attachments: Vec<PartAttachment>,
    pub external_id: Option<Id>,
    pub redacted: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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
    }
}

/// Part of [`TicketPart`] and [`TicketReply`].
///
/// Schema `ticket_part_author`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketPartAuthor {
    pub type_: Option<TicketPartAuthorType>,
    pub id: Id,
    pub name: Option<String>,
    pub email: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`TicketPartAuthor`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartAuthorType {
    /// `admin`
    Admin,
    /// `bot`
    Bot,
    /// `team`
    Team,
    /// `user`
    User,
    /// A value that this version does not name.
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

/// Part of [`TicketPart`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartPreviousTicketState {
    /// `submitted`
    Submitted,
    /// `in_progress`
    InProgress,
    /// `waiting_on_customer`
    WaitingOnCustomer,
    /// `resolved`
    Resolved,
    /// A value that this version does not name.
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

/// Part of [`TicketPart`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPartTicketState {
    /// `submitted`
    Submitted,
    /// `in_progress`
    InProgress,
    /// `waiting_on_customer`
    WaitingOnCustomer,
    /// `resolved`
    Resolved,
    /// A value that this version does not name.
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

/// Part of [`Ticket`].
///
/// Schema `ticket_parts`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketParts {
    /// `ticket_part.list`
    pub type_: Option<Cow<'static, str>>,
    pub ticket_parts: Vec<TicketPart>,
    pub total_count: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketParts {
        type_: "type" = "ticket_part.list",
        ticket_parts: "ticket_parts",
        total_count: "total_count",
    }
}

/// Answered by [`tickets().reply`](super::tickets::Tickets::reply).
///
/// Schema `ticket_reply`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketReply {
    /// `ticket_part`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub part_type: Option<TicketReplyPartType>,
    pub body: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub author: Option<TicketPartAuthor>,
    pub attachments: Vec<PartAttachment>,
    pub redacted: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`TicketReply`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketReplyPartType {
    /// `note`
    Note,
    /// `comment`
    Comment,
    /// `quick_reply`
    QuickReply,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    TicketReplyPartType {
        Note = "note",
        Comment = "comment",
        QuickReply = "quick_reply",
    }
}

/// Part of [`Ticket`] and [`TicketTypeTicketStates`].
///
/// Schema `ticket_state`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketState {
    pub type_: Option<String>,
    pub id: Id,
    pub category: Option<TicketStateCategory>,
    pub internal_label: Option<String>,
    pub external_label: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`TicketState`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStateCategory {
    /// `submitted`
    Submitted,
    /// `in_progress`
    InProgress,
    /// `waiting_on_customer`
    WaitingOnCustomer,
    /// `resolved`
    Resolved,
    /// A value that this version does not name.
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

/// Part of [`TicketStateList`].
///
/// Schema `ticket_state_detailed`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketStateDetailed {
    pub type_: Option<String>,
    pub id: Id,
    pub category: Option<TicketStateDetailedCategory>,
    pub internal_label: Option<String>,
    pub external_label: Option<String>,
    pub archived: Option<bool>,
    pub ticket_types: Option<TicketStateDetailedTicketTypes>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`TicketStateDetailed`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStateDetailedCategory {
    /// `submitted`
    Submitted,
    /// `in_progress`
    InProgress,
    /// `waiting_on_customer`
    WaitingOnCustomer,
    /// `resolved`
    Resolved,
    /// A value that this version does not name.
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

/// Part of [`TicketStateDetailed`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketStateDetailedTicketTypes {
    pub type_: Option<String>,
    pub data: Vec<TicketType>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketStateDetailedTicketTypes {
        type_: "type",
        data: "data",
    }
}

/// Answered by [`ticket_states().list`](super::ticket_states::TicketStates::list).
///
/// Schema `ticket_state_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketStateList {
    pub type_: Option<String>,
    pub data: Vec<TicketStateDetailed>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketStateList {
        type_: "type",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { TicketStateList: TicketStateDetailed = data }

/// Answered by [`ticket_types().create`](super::ticket_types::TicketTypes::create), [`ticket_types().get`](super::ticket_types::TicketTypes::get) and [`ticket_types().update`](super::ticket_types::TicketTypes::update).
///
/// Part of [`Ticket`], [`TicketStateDetailedTicketTypes`] and [`TicketTypeList`].
///
/// Schema `ticket_type`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketType {
    pub type_: Option<String>,
    pub id: Id,
    pub category: Option<TicketTypeCategory>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
    /// The workspace that it belongs to; ids are unique only within one.
    pub workspace_id: Option<Id>,
    pub ticket_type_attributes: Option<TicketTypeAttributeList>,
    pub ticket_states: Option<TicketTypeTicketStates>,
    pub archived: Option<bool>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub is_internal: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Answered by [`ticket_type_attributes().create`](super::ticket_type_attributes::TicketTypeAttributes::create) and [`ticket_type_attributes().update`](super::ticket_type_attributes::TicketTypeAttributes::update).
///
/// Part of [`TicketTypeAttributeList`].
///
/// Schema `ticket_type_attribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeAttribute {
    pub type_: Option<String>,
    pub id: Id,
    /// The workspace that it belongs to; ids are unique only within one.
    pub workspace_id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub data_type: Option<String>,
    pub input_options: Option<Map<String, Value>>,
    pub order: Option<i64>,
    pub required_to_create: Option<bool>,
    pub required_to_create_for_contacts: Option<bool>,
    pub visible_on_create: Option<bool>,
    pub visible_to_contacts: Option<bool>,
    pub default: Option<bool>,
    pub ticket_type_id: Option<Id>,
    pub archived: Option<bool>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`TicketType`].
///
/// Schema `ticket_type_attribute_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeAttributeList {
    pub type_: Option<String>,
    pub data: Vec<TicketTypeAttribute>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketTypeAttributeList {
        type_: "type",
        data: "data",
    }
}

/// Part of [`TicketType`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketTypeCategory {
    /// `Customer`
    Customer,
    /// `Back-office`
    BackOffice,
    /// `Tracker`
    Tracker,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    TicketTypeCategory {
        Customer = "Customer",
        BackOffice = "Back-office",
        Tracker = "Tracker",
    }
}

/// Answered by [`ticket_types().list`](super::ticket_types::TicketTypes::list).
///
/// Schema `ticket_type_list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeList {
    pub type_: Option<String>,
    pub data: Vec<TicketType>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketTypeList {
        type_: "type",
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { TicketTypeList: TicketType = data }

/// Part of [`TicketType`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeTicketStates {
    pub type_: Option<String>,
    pub data: Vec<TicketState>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketTypeTicketStates {
        type_: "type",
        data: "data",
    }
}

/// Part of [`SubscriptionType`].
///
/// Schema `translation`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Translation {
    pub name: Option<String>,
    pub description: Option<String>,
    pub locale: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Translation {
        name: "name",
        description: "description",
        locale: "locale",
    }
}

/// Part of [`CreateTagRequest`].
///
/// Schema `untag_company_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagCompanyRequest {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub companies: Option<Vec<UntagCompanyRequestCompany>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UntagCompanyRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        companies: impl IntoIterator<Item = impl Into<UntagCompanyRequestCompany>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            companies: Some(companies.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `companies`.
    #[inline]
    pub fn companies(
        mut self,
        companies: impl IntoIterator<Item = impl Into<UntagCompanyRequestCompany>>,
    ) -> Self {
        self.companies = Some(companies.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    UntagCompanyRequest {
        name: "name",
        companies: "companies",
    }
}

/// Part of [`UntagCompanyRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct UntagCompanyRequestCompany {
    pub id: Option<Id>,
    pub company_id: Option<Id>,
    pub untag: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UntagCompanyRequestCompany {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `untag`.
    #[inline]
    pub fn untag(mut self, untag: bool) -> Self {
        self.untag = Some(untag);
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

/// Sent by [`tags().untag_conversation`](super::tags::Tags::untag_conversation).
#[derive(Clone, Default, PartialEq)]
pub struct UntagConversationRequest {
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UntagConversationRequest {
    /// With all that is required.
    #[inline]
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

record! {
    UntagConversationRequest {
        admin_id: "admin_id",
    }
}

/// Sent by [`tags().untag_ticket`](super::tags::Tags::untag_ticket).
#[derive(Clone, Default, PartialEq)]
pub struct UntagTicketRequest {
    /// The id of a teammate.
    ///
    /// Required.
    pub admin_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UntagTicketRequest {
    /// With all that is required.
    #[inline]
    pub fn new(admin_id: impl Into<Id>) -> Self {
        Self {
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

record! {
    UntagTicketRequest {
        admin_id: "admin_id",
    }
}

/// Sent by [`articles().update`](super::articles::Articles::update).
///
/// Schema `update_article_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateArticleRequest {
    pub title: Option<String>,
    pub description: Option<String>,
    pub body: Option<String>,
    pub author_id: Option<Id>,
    pub state: Option<UpdateArticleRequestState>,
    pub parent_id: Option<Id>,
    pub parent_type: Option<String>,
    pub translated_content: Update<ArticleTranslatedContent>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateArticleRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `body`.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `author_id`.
    #[inline]
    pub fn author_id(mut self, author_id: impl Into<Id>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl Into<UpdateArticleRequestState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `parent_id`.
    #[inline]
    pub fn parent_id(mut self, parent_id: impl Into<Id>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets `parent_type`.
    #[inline]
    pub fn parent_type(mut self, parent_type: impl Into<String>) -> Self {
        self.parent_type = Some(parent_type.into());
        self
    }

    /// Sets `translated_content`.
    #[inline]
    pub fn translated_content(
        mut self,
        translated_content: impl Into<ArticleTranslatedContent>,
    ) -> Self {
        self.translated_content = Update::Set(translated_content.into());
        self
    }

    /// Clears `translated_content`: sends null.
    #[inline]
    pub fn clear_translated_content(mut self) -> Self {
        self.translated_content = Update::Clear;
        self
    }
}

record! {
    UpdateArticleRequest {
        title: "title",
        description: "description",
        body: "body",
        author_id: "author_id" as number,
        state: "state",
        parent_id: "parent_id",
        parent_type: "parent_type",
        translated_content: "translated_content",
    }
}

/// Part of [`UpdateArticleRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateArticleRequestState {
    /// `published`
    Published,
    /// `draft`
    Draft,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    UpdateArticleRequestState {
        Published = "published",
        Draft = "draft",
    }
}

/// Sent by [`collections().update`](super::collections::Collections::update).
///
/// Schema `update_collection_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCollectionRequest {
    pub name: Option<String>,
    pub description: Option<String>,
    pub translated_content: Update<GroupTranslatedContent>,
    pub parent_id: Update<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateCollectionRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `translated_content`.
    #[inline]
    pub fn translated_content(
        mut self,
        translated_content: impl Into<GroupTranslatedContent>,
    ) -> Self {
        self.translated_content = Update::Set(translated_content.into());
        self
    }

    /// Clears `translated_content`: sends null.
    #[inline]
    pub fn clear_translated_content(mut self) -> Self {
        self.translated_content = Update::Clear;
        self
    }

    /// Sets `parent_id`.
    #[inline]
    pub fn parent_id(mut self, parent_id: impl Into<Id>) -> Self {
        self.parent_id = Update::Set(parent_id.into());
        self
    }

    /// Clears `parent_id`: sends null.
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

/// Sent by [`companies().update`](super::companies::Companies::update).
///
/// Schema `update_company_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCompanyRequest {
    pub name: Option<String>,
    pub plan: Option<String>,
    pub size: Option<i64>,
    pub website: Option<String>,
    pub industry: Option<String>,
    pub custom_attributes: Option<Map<String, Value>>,
    pub monthly_spend: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateCompanyRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `plan`.
    #[inline]
    pub fn plan(mut self, plan: impl Into<String>) -> Self {
        self.plan = Some(plan.into());
        self
    }

    /// Sets `size`.
    #[inline]
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets `website`.
    #[inline]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// Sets `industry`.
    #[inline]
    pub fn industry(mut self, industry: impl Into<String>) -> Self {
        self.industry = Some(industry.into());
        self
    }

    /// Sets `custom_attributes`.
    #[inline]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Some(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `monthly_spend`.
    #[inline]
    pub fn monthly_spend(mut self, monthly_spend: impl Into<i64>) -> Self {
        self.monthly_spend = Some(monthly_spend.into());
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

/// Sent by [`contacts().update`](super::contacts::Contacts::update).
///
/// Schema `update_contact_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateContactRequest {
    pub role: Option<String>,
    pub external_id: Option<Id>,
    pub email: Option<String>,
    pub phone: Update<String>,
    pub name: Update<String>,
    pub avatar: Update<String>,
    pub signed_up_at: Update<Timestamp>,
    pub last_seen_at: Update<Timestamp>,
    pub owner_id: Update<Id>,
    pub unsubscribed_from_emails: Update<bool>,
    pub custom_attributes: Update<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateContactRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `role`.
    #[inline]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Update::Set(phone.into());
        self
    }

    /// Clears `phone`: sends null.
    #[inline]
    pub fn clear_phone(mut self) -> Self {
        self.phone = Update::Clear;
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Update::Set(name.into());
        self
    }

    /// Clears `name`: sends null.
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Update::Clear;
        self
    }

    /// Sets `avatar`.
    #[inline]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Update::Set(avatar.into());
        self
    }

    /// Clears `avatar`: sends null.
    #[inline]
    pub fn clear_avatar(mut self) -> Self {
        self.avatar = Update::Clear;
        self
    }

    /// Sets `signed_up_at`.
    #[inline]
    pub fn signed_up_at(mut self, signed_up_at: impl Into<Timestamp>) -> Self {
        self.signed_up_at = Update::Set(signed_up_at.into());
        self
    }

    /// Clears `signed_up_at`: sends null.
    #[inline]
    pub fn clear_signed_up_at(mut self) -> Self {
        self.signed_up_at = Update::Clear;
        self
    }

    /// Sets `last_seen_at`.
    #[inline]
    pub fn last_seen_at(mut self, last_seen_at: impl Into<Timestamp>) -> Self {
        self.last_seen_at = Update::Set(last_seen_at.into());
        self
    }

    /// Clears `last_seen_at`: sends null.
    #[inline]
    pub fn clear_last_seen_at(mut self) -> Self {
        self.last_seen_at = Update::Clear;
        self
    }

    /// Sets `owner_id`.
    #[inline]
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.owner_id = Update::Set(owner_id.into());
        self
    }

    /// Clears `owner_id`: sends null.
    #[inline]
    pub fn clear_owner_id(mut self) -> Self {
        self.owner_id = Update::Clear;
        self
    }

    /// Sets `unsubscribed_from_emails`.
    #[inline]
    pub fn unsubscribed_from_emails(mut self, unsubscribed_from_emails: bool) -> Self {
        self.unsubscribed_from_emails = Update::Set(unsubscribed_from_emails);
        self
    }

    /// Clears `unsubscribed_from_emails`: sends null.
    #[inline]
    pub fn clear_unsubscribed_from_emails(mut self) -> Self {
        self.unsubscribed_from_emails = Update::Clear;
        self
    }

    /// Sets `custom_attributes`.
    #[inline]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Update::Set(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Clears `custom_attributes`: sends null.
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
        phone: "phone",
        name: "name",
        avatar: "avatar",
        signed_up_at: "signed_up_at",
        last_seen_at: "last_seen_at",
        owner_id: "owner_id" as number,
        unsubscribed_from_emails: "unsubscribed_from_emails",
        custom_attributes: "custom_attributes",
    }
}

/// Sent by [`ai_content().update_import_source`](super::ai_content::AiContent::update_import_source).
///
/// Schema `update_content_import_source_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateContentImportSourceRequest {
    /// Required.
    pub sync_behavior: Option<UpdateContentImportSourceRequestSyncBehavior>,
    pub status: Option<UpdateContentImportSourceRequestStatus>,
    /// Required.
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateContentImportSourceRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        sync_behavior: impl Into<UpdateContentImportSourceRequestSyncBehavior>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            sync_behavior: Some(sync_behavior.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }

    /// Sets `sync_behavior`.
    #[inline]
    pub fn sync_behavior(
        mut self,
        sync_behavior: impl Into<UpdateContentImportSourceRequestSyncBehavior>,
    ) -> Self {
        self.sync_behavior = Some(sync_behavior.into());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `status`.
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<UpdateContentImportSourceRequestStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

record! {
    UpdateContentImportSourceRequest {
        sync_behavior: "sync_behavior",
        status: "status",
        url: "url",
    }
}

/// Part of [`UpdateContentImportSourceRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestStatus {
    /// `active`
    Active,
    /// `deactivated`
    Deactivated,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    UpdateContentImportSourceRequestStatus {
        Active = "active",
        Deactivated = "deactivated",
    }
}

/// Part of [`UpdateContentImportSourceRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestSyncBehavior {
    /// `api`
    Api,
    /// `automated`
    Automated,
    /// `manual`
    Manual,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    UpdateContentImportSourceRequestSyncBehavior {
        Api = "api",
        Automated = "automated",
        Manual = "manual",
    }
}

/// Sent by [`conversations().update`](super::conversations::Conversations::update).
#[derive(Clone, Default, PartialEq)]
pub struct UpdateConversationParams {
    pub display_as: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateConversationParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `display_as`.
    #[inline]
    pub fn display_as(mut self, display_as: impl Into<String>) -> Self {
        self.display_as = Some(display_as.into());
        self
    }
}

record! {
    UpdateConversationParams {
        display_as: "display_as",
    }
}

/// Sent by [`conversations().update`](super::conversations::Conversations::update).
///
/// Schema `update_conversation_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateConversationRequest {
    pub read: Option<bool>,
    pub custom_attributes: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateConversationRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `read`.
    #[inline]
    pub fn read(mut self, read: bool) -> Self {
        self.read = Some(read);
        self
    }

    /// Sets `custom_attributes`.
    #[inline]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Some(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

record! {
    UpdateConversationRequest {
        read: "read",
        custom_attributes: "custom_attributes",
    }
}

/// Sent by [`data_attributes().update`](super::data_attributes::DataAttributes::update).
///
/// Schema `update_data_attribute_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateDataAttributeRequest {
    pub archived: Option<bool>,
    pub description: Option<String>,
    pub options: Option<Vec<String>>,
    pub messenger_writable: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateDataAttributeRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `archived`.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `options`.
    #[inline]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `messenger_writable`.
    #[inline]
    pub fn messenger_writable(mut self, messenger_writable: bool) -> Self {
        self.messenger_writable = Some(messenger_writable);
        self
    }
}

record! {
    UpdateDataAttributeRequest {
        archived: "archived",
        description: "description",
        options: "options",
        messenger_writable: "messenger_writable",
    }
}

/// Sent by [`ai_content().update_external_page`](super::ai_content::AiContent::update_external_page).
///
/// Schema `update_external_page_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateExternalPageRequest {
    /// Required.
    pub title: Option<String>,
    /// Required.
    pub html: Option<String>,
    /// Required.
    pub url: Option<String>,
    pub fin_availability: Option<bool>,
    /// Required.
    pub source_id: Option<Id>,
    pub external_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateExternalPageRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        html: impl Into<String>,
        url: impl Into<String>,
        source_id: impl Into<Id>,
    ) -> Self {
        Self {
            title: Some(title.into()),
            html: Some(html.into()),
            url: Some(url.into()),
            source_id: Some(source_id.into()),
            ..Self::default()
        }
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `html`.
    #[inline]
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `source_id`.
    #[inline]
    pub fn source_id(mut self, source_id: impl Into<Id>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// Sets `fin_availability`.
    #[inline]
    pub fn fin_availability(mut self, fin_availability: bool) -> Self {
        self.fin_availability = Some(fin_availability);
        self
    }

    /// Sets `external_id`.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Some(external_id.into());
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
    } constants { "locale" = "en" }
}

/// Sent by [`tickets().update`](super::tickets::Tickets::update).
///
/// Schema `update_ticket_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTicketRequest {
    pub ticket_attributes: Option<Map<String, Value>>,
    pub ticket_state_id: Option<Id>,
    pub company_id: Option<Id>,
    pub open: Option<bool>,
    pub is_shared: Option<bool>,
    pub snoozed_until: Option<Timestamp>,
    pub assignment: Option<UpdateTicketRequestAssignment>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateTicketRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ticket_attributes`.
    #[inline]
    pub fn ticket_attributes(
        mut self,
        ticket_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.ticket_attributes = Some(
            ticket_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `ticket_state_id`.
    #[inline]
    pub fn ticket_state_id(mut self, ticket_state_id: impl Into<Id>) -> Self {
        self.ticket_state_id = Some(ticket_state_id.into());
        self
    }

    /// Sets `company_id`.
    #[inline]
    pub fn company_id(mut self, company_id: impl Into<Id>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `open`.
    #[inline]
    pub fn open(mut self, open: bool) -> Self {
        self.open = Some(open);
        self
    }

    /// Sets `is_shared`.
    #[inline]
    pub fn is_shared(mut self, is_shared: bool) -> Self {
        self.is_shared = Some(is_shared);
        self
    }

    /// Sets `snoozed_until`.
    #[inline]
    pub fn snoozed_until(mut self, snoozed_until: impl Into<Timestamp>) -> Self {
        self.snoozed_until = Some(snoozed_until.into());
        self
    }

    /// Sets `assignment`.
    #[inline]
    pub fn assignment(
        mut self,
        assignment: impl Into<UpdateTicketRequestAssignment>,
    ) -> Self {
        self.assignment = Some(assignment.into());
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
        assignment: "assignment",
    }
}

/// Part of [`UpdateTicketRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTicketRequestAssignment {
    /// The id of a teammate.
    pub admin_id: Option<Id>,
    pub assignee_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateTicketRequestAssignment {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[inline]
    pub fn admin_id(mut self, admin_id: impl Into<Id>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }

    /// Sets `assignee_id`.
    #[inline]
    pub fn assignee_id(mut self, assignee_id: impl Into<Id>) -> Self {
        self.assignee_id = Some(assignee_id.into());
        self
    }
}

record! {
    UpdateTicketRequestAssignment {
        admin_id: "admin_id",
        assignee_id: "assignee_id",
    }
}

/// Sent by [`ticket_type_attributes().update`](super::ticket_type_attributes::TicketTypeAttributes::update).
///
/// Schema `update_ticket_type_attribute_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTicketTypeAttributeRequest {
    pub name: Option<String>,
    pub description: Option<String>,
    pub required_to_create: Option<bool>,
    pub required_to_create_for_contacts: Option<bool>,
    pub visible_on_create: Option<bool>,
    pub visible_to_contacts: Option<bool>,
    pub multiline: Option<bool>,
    pub list_items: Option<String>,
    pub allow_multiple_values: Option<bool>,
    pub archived: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateTicketTypeAttributeRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `required_to_create`.
    #[inline]
    pub fn required_to_create(mut self, required_to_create: bool) -> Self {
        self.required_to_create = Some(required_to_create);
        self
    }

    /// Sets `required_to_create_for_contacts`.
    #[inline]
    pub fn required_to_create_for_contacts(
        mut self,
        required_to_create_for_contacts: bool,
    ) -> Self {
        self.required_to_create_for_contacts = Some(required_to_create_for_contacts);
        self
    }

    /// Sets `visible_on_create`.
    #[inline]
    pub fn visible_on_create(mut self, visible_on_create: bool) -> Self {
        self.visible_on_create = Some(visible_on_create);
        self
    }

    /// Sets `visible_to_contacts`.
    #[inline]
    pub fn visible_to_contacts(mut self, visible_to_contacts: bool) -> Self {
        self.visible_to_contacts = Some(visible_to_contacts);
        self
    }

    /// Sets `multiline`.
    #[inline]
    pub fn multiline(mut self, multiline: bool) -> Self {
        self.multiline = Some(multiline);
        self
    }

    /// Sets `list_items`.
    #[inline]
    pub fn list_items(mut self, list_items: impl Into<String>) -> Self {
        self.list_items = Some(list_items.into());
        self
    }

    /// Sets `allow_multiple_values`.
    #[inline]
    pub fn allow_multiple_values(mut self, allow_multiple_values: bool) -> Self {
        self.allow_multiple_values = Some(allow_multiple_values);
        self
    }

    /// Sets `archived`.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
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

/// Sent by [`ticket_types().update`](super::ticket_types::TicketTypes::update).
///
/// Schema `update_ticket_type_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTicketTypeRequest {
    pub name: Option<String>,
    pub description: Option<String>,
    pub category: Option<UpdateTicketTypeRequestCategory>,
    pub icon: Option<String>,
    pub archived: Option<bool>,
    pub is_internal: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateTicketTypeRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `category`.
    #[inline]
    pub fn category(
        mut self,
        category: impl Into<UpdateTicketTypeRequestCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `icon`.
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets `archived`.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `is_internal`.
    #[inline]
    pub fn is_internal(mut self, is_internal: bool) -> Self {
        self.is_internal = Some(is_internal);
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

/// Part of [`UpdateTicketTypeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateTicketTypeRequestCategory {
    /// `Customer`
    Customer,
    /// `Back-office`
    BackOffice,
    /// `Tracker`
    Tracker,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    UpdateTicketTypeRequestCategory {
        Customer = "Customer",
        BackOffice = "Back-office",
        Tracker = "Tracker",
    }
}

/// Sent by [`visitors().update`](super::visitors::Visitors::update).
///
/// Schema `update_visitor_request`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateVisitorRequest {
    pub id: Option<Id>,
    pub user_id: Option<Id>,
    pub name: Option<String>,
    pub custom_attributes: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateVisitorRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `custom_attributes`.
    #[inline]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Value>),
        >,
    ) -> Self {
        self.custom_attributes = Some(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
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

/// Answered by [`visitors().find`](super::visitors::Visitors::find) and [`visitors().update`](super::visitors::Visitors::update).
///
/// Carried by webhooks as `Event::Visitor`.
///
/// Schema `visitor`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Visitor {
    pub type_: Option<String>,
    pub id: Id,
    pub user_id: Option<Id>,
    pub anonymous: Option<bool>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub name: Option<String>,
    pub pseudonym: Option<String>,
    pub avatar: Option<VisitorAvatar>,
    pub app_id: Option<Id>,
    pub companies: Option<VisitorCompanies>,
    pub location_data: Option<VisitorLocationData>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    pub remote_created_at: Option<Timestamp>,
    pub signed_up_at: Option<Timestamp>,
    /// When it was last changed, by anybody.
    pub updated_at: Option<Timestamp>,
    pub session_count: Option<i64>,
    pub social_profiles: Option<VisitorSocialProfiles>,
    pub owner_id: Option<Id>,
    pub unsubscribed_from_emails: Option<bool>,
    pub marked_email_as_spam: Option<bool>,
    pub has_hard_bounced: Option<bool>,
    pub tags: Option<VisitorTags>,
    pub segments: Option<VisitorSegments>,
    pub custom_attributes: Option<Map<String, Value>>,
    pub referrer: Option<String>,
    pub utm_campaign: Option<String>,
    pub utm_content: Option<String>,
    pub utm_medium: Option<String>,
    pub utm_source: Option<String>,
    pub utm_term: Option<String>,
    pub do_not_track: Option<bool>,
    pub last_request_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`Visitor`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorAvatar {
    pub type_: Option<String>,
    pub image_url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    VisitorAvatar {
        type_: "type",
        image_url: "image_url",
    }
}

/// Part of [`Visitor`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorCompanies {
    /// `company.list`
    pub type_: Option<Cow<'static, str>>,
    pub companies: Vec<Company>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    VisitorCompanies {
        type_: "type" = "company.list",
        companies: "companies",
    }
}

/// Not part of any operation's request or answer.
///
/// Schema `visitor_deleted_object`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDeletedObject {
    pub id: Id,
    /// `visitor`
    pub type_: Option<Cow<'static, str>>,
    pub user_id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    VisitorDeletedObject {
        id: "id",
        type_: "type" = "visitor",
        user_id: "user_id",
    }
}

/// Part of [`Visitor`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorLocationData {
    pub type_: Option<String>,
    pub city_name: Option<String>,
    pub continent_code: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub postal_code: Option<String>,
    pub region_name: Option<String>,
    pub timezone: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`Visitor`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorSegments {
    /// `segment.list`
    pub type_: Option<Cow<'static, str>>,
    pub segments: Vec<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    VisitorSegments {
        type_: "type" = "segment.list",
        segments: "segments",
    }
}

/// Part of [`Visitor`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorSocialProfiles {
    /// `social_profile.list`
    pub type_: Option<Cow<'static, str>>,
    pub social_profiles: Vec<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    VisitorSocialProfiles {
        type_: "type" = "social_profile.list",
        social_profiles: "social_profiles",
    }
}

/// Part of [`Visitor`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorTags {
    /// `tag.list`
    pub type_: Option<Cow<'static, str>>,
    pub tags: Vec<VisitorTagsTag>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    VisitorTags {
        type_: "type" = "tag.list",
        tags: "tags",
    }
}

/// Part of [`VisitorTags`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorTagsTag {
    /// `tag`
    pub type_: Option<Cow<'static, str>>,
    pub id: Id,
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    VisitorTagsTag {
        type_: "type" = "tag",
        id: "id",
        name: "name",
    }
}

// Written by `cargo xtask regen` from spec/2.12.yaml. Do not edit.
//! Request and response types of version 2.12 of the API.

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
    /// The assignment limit of a teammate was changed.
    ///
    /// `admin_assignment_limit_change`
    AdminAssignmentLimitChange,
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
    /// The setting for conversations that contacts start was changed.
    ///
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
    /// A setting was changed: whether the email address of a contact is requested at the start of a conversation.
    ///
    /// `upfront_email_collection_change`
    UpfrontEmailCollectionChange,
    /// `welcome_message_change`
    WelcomeMessageChange,
    /// A value that this version does not declare.
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

/// A page of the workspace's activity log.
///
/// Returned by [`admins().list_activity_logs`](super::admins::Admins::list_activity_logs).
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
/// Part of [`AdminList`] and [`Note`].
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
    /// Whether the teammate has a paid seat, which some features of the Inbox require.
    pub has_inbox_seat: Option<bool>,
    /// The ids of the teammate's teams; empty if there are none. [`teams().find`](super::teams::Teams::find) returns a team.
    pub team_ids: Vec<Id>,
    /// The avatar of the teammate; null if there is none. In lists, the avatar is also null unless the parameter `display_avatar` is true.
    pub avatar: Option<AdminAvatar>,
    /// The teams of which the teammate is a primary or a secondary member; null if no team distinguishes primary and secondary members.
    pub team_priority_level: Option<TeamPriorityLevel>,
    /// The id of the reason for being away, from `away_status_reasons().list`; null if there is none.
    pub away_status_reason_id: Option<Id>,
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
        has_inbox_seat: "has_inbox_seat",
        team_ids: "team_ids" as number,
        avatar: "avatar",
        team_priority_level: "team_priority_level",
        away_status_reason_id: "away_status_reason_id" as number,
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
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The files to attach, at most 10; the request contains the contents of the files.
    pub attachment_files: Option<Vec<File>>,
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
}

record! {
    AdminReplyConversationRequest {
        message_type: "message_type",
        body: "body",
        admin_id: "admin_id",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        attachment_files: "attachment_files",
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
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    AdminReplyConversationRequestMessageType {
        Comment = "comment",
        Note = "note",
    }
}

/// A teammate's reply to a ticket, or a note for teammates.
///
/// Part of [`ReplyTicketRequest`].
///
/// Schema `admin_reply_ticket_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminReplyTicketRequest {
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
    /// True copies a note on a back-office ticket to all linked conversations. Other replies are not copied.
    pub cross_post: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl AdminReplyTicketRequest {
    /// Creates an empty value. Required: `message_type`, `admin_id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `cross_post`.
    #[inline]
    pub fn cross_post(mut self, cross_post: impl SetTo<bool>) -> Self {
        self.cross_post.put(cross_post.set_to());
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
    } constants { "type" = "admin" } required { "message_type", "admin_id" }
}

/// The type of a teammate's reply to a ticket.
///
/// Part of [`AdminReplyTicketRequest`].
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
/// Part of [`AdminReplyTicketRequest`].
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
    /// `routed_to_team`
    RoutedToTeam,
    /// `abandoned`
    Abandoned,
    /// A value that this version does not declare.
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
/// Returned by [`articles().create`](super::articles::Articles::create), [`articles().find`](super::articles::Articles::find) and [`articles().update`](super::articles::Articles::update).
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
    /// The id of the teammate shown as the author in the default language.
    pub author_id: Option<Id>,
    /// Whether customers can read the article in the default language; each translation has a separate state.
    pub state: Option<ArticleListItemState>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// When the article's content in the default language was last changed.
    pub updated_at: Option<Timestamp>,
    /// The URL of the article in the help center, in the default language; null for a draft.
    pub url: Option<String>,
    /// The id of the article's collection or section, depending on `parent_type`; null or absent if there is none.
    pub parent_id: Option<Id>,
    /// The ids of all collections and sections of the article; empty or absent if there are none.
    pub parent_ids: Vec<Id>,
    /// The type of the object that `parent_id` identifies: `collection` or `section`.
    pub parent_type: Option<String>,
    /// The default language of the help center, such as `en`; absent if the help center has only one language.
    pub default_locale: Option<String>,
    /// The translations; null or absent if the help center has only one language.
    pub translated_content: Option<ArticleTranslatedContent>,
    /// `body` as Markdown.
    pub body_markdown: Option<String>,
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
        body_markdown: "body_markdown",
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
    /// The id of the teammate shown as the author in this language.
    pub author_id: Option<Id>,
    /// Whether the article is published in this language; other languages may still be drafts.
    pub state: Option<ArticleContentState>,
    /// When the content in this language was created; set by Intercom.
    pub created_at: Option<Timestamp>,
    /// When the content in this language was last changed; set by Intercom.
    pub updated_at: Option<Timestamp>,
    /// The URL of the article in this language; set by Intercom.
    pub url: Option<String>,
    /// `body` as Markdown.
    pub body_markdown: Option<String>,
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

    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl SetTo<String>) -> Self {
        self.url.put(url.set_to());
        self
    }

    /// Sets `body_markdown`.
    #[inline]
    pub fn body_markdown(mut self, body_markdown: impl SetTo<String>) -> Self {
        self.body_markdown.put(body_markdown.set_to());
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
        body_markdown: "body_markdown",
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
    /// The id of the teammate shown as the author in the default language.
    pub author_id: Option<Id>,
    /// Whether customers can read the article in the default language; each translation has a separate state.
    pub state: Option<ArticleListItemState>,
    /// The time of creation, set by Intercom.
    pub created_at: Option<Timestamp>,
    /// When the article's content in the default language was last changed.
    pub updated_at: Option<Timestamp>,
    /// The URL of the article in the help center, in the default language; null for a draft.
    pub url: Option<String>,
    /// The id of the article's collection or section, depending on `parent_type`; null or absent if there is none.
    pub parent_id: Option<Id>,
    /// The ids of all collections and sections of the article; empty or absent if there are none.
    pub parent_ids: Vec<Id>,
    /// The type of the object that `parent_id` identifies: `collection` or `section`.
    pub parent_type: Option<String>,
    /// The default language of the help center, such as `en`; absent if the help center has only one language.
    pub default_locale: Option<String>,
    /// The translations; null or absent if the help center has only one language.
    pub translated_content: Option<ArticleTranslatedContent>,
    /// `body` as Markdown.
    pub body_markdown: Option<String>,
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
        body_markdown: "body_markdown",
        content_id: "content_id",
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
/// Returned by [`companies().create_or_update`](super::companies::Companies::create_or_update), [`companies().find`](super::companies::Companies::find), [`companies().update`](super::companies::Companies::update), [`contacts().detach_company`](super::contacts::Contacts::detach_company) and [`contacts().attach_company`](super::contacts::Contacts::attach_company).
///
/// Part of [`CompanyContact`], [`CompanyList`], [`CompanyOrList`], [`CompanyScroll`], [`ContactAttachedCompanies`] and [`VisitorCompanies`].
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
    /// The notes that teammates wrote about the company; present only in some responses. `companies().list_notes` lists all notes.
    pub notes: Option<Map<String, Value>>,
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
/// Returned by [`contacts().create`](super::contacts::Contacts::create), [`contacts().merge`](super::contacts::Contacts::merge), [`contacts().find`](super::contacts::Contacts::find), [`contacts().update`](super::contacts::Contacts::update) and [`visitors().convert`](super::visitors::Visitors::convert).
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
    /// The id of the contact in Intercom, for all operations on contacts except `contacts().find_by_external_id`.
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

/// A reply of a contact, identified by email address.
///
/// Part of [`ReplyConversationRequest`].
///
/// Schema `contact_reply_email_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReplyEmailRequest {
    /// The text of the contact's message; optional if the message is a quick reply.
    ///
    /// Required.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
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
    /// Creates an empty value. Required: `body`, `email`.
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
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        email: "email",
        attachment_files: "attachment_files",
    } constants { "message_type" = "comment", "type" = "user" } required { "body", "email" }
}

/// A reply of a contact, identified by the id in Intercom.
///
/// Part of [`ReplyConversationRequest`].
///
/// Schema `contact_reply_intercom_user_id_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReplyIntercomUserIdRequest {
    /// The text of the contact's message; optional if the message is a quick reply.
    ///
    /// Required.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
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
    /// Creates an empty value. Required: `body`, `intercom_user_id`.
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
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        intercom_user_id: "intercom_user_id",
        attachment_files: "attachment_files",
    } constants { "message_type" = "comment", "type" = "user" } required { "body", "intercom_user_id" }
}

/// A contact's reply to a ticket; the contact is identified by email address.
///
/// Part of [`ReplyTicketRequest`].
///
/// Schema `contact_reply_ticket_email_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReplyTicketEmailRequest {
    /// The text of the contact's message.
    ///
    /// Required.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The email address of the contact who replies.
    ///
    /// Required.
    pub email: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ContactReplyTicketEmailRequest {
    /// Creates an empty value. Required: `body`, `email`.
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

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }
}

record! {
    ContactReplyTicketEmailRequest {
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        email: "email",
    } constants { "message_type" = "comment", "type" = "user" } required { "body", "email" }
}

/// A contact's reply to a ticket; the contact is identified by the id in Intercom.
///
/// Part of [`ReplyTicketRequest`].
///
/// Schema `contact_reply_ticket_intercom_user_id_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReplyTicketIntercomUserIdRequest {
    /// The text of the contact's message.
    ///
    /// Required.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The [`Contact.id`](field@Contact::id) of the contact who replies.
    ///
    /// Required.
    pub intercom_user_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ContactReplyTicketIntercomUserIdRequest {
    /// Creates an empty value. Required: `body`, `intercom_user_id`.
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

    /// Sets `intercom_user_id`.
    #[inline]
    pub fn intercom_user_id(mut self, intercom_user_id: impl SetTo<Id>) -> Self {
        self.intercom_user_id.put(intercom_user_id.set_to());
        self
    }
}

record! {
    ContactReplyTicketIntercomUserIdRequest {
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        intercom_user_id: "intercom_user_id",
    } constants { "message_type" = "comment", "type" = "user" } required { "body", "intercom_user_id" }
}

/// A contact's reply to a ticket; the contact is identified by `external_id`.
///
/// Part of [`ReplyTicketRequest`].
///
/// Schema `contact_reply_ticket_user_id_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReplyTicketUserIdRequest {
    /// The text of the contact's message.
    ///
    /// Required.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
    /// The [`Contact.external_id`](field@Contact::external_id) of the contact who replies.
    ///
    /// Required.
    pub user_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl ContactReplyTicketUserIdRequest {
    /// Creates an empty value. Required: `body`, `user_id`.
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

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl SetTo<Id>) -> Self {
        self.user_id.put(user_id.set_to());
        self
    }
}

record! {
    ContactReplyTicketUserIdRequest {
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        user_id: "user_id",
    } constants { "message_type" = "comment", "type" = "user" } required { "body", "user_id" }
}

/// A reply of a contact, identified by `external_id`.
///
/// Part of [`ReplyConversationRequest`].
///
/// Schema `contact_reply_user_id_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactReplyUserIdRequest {
    /// The text of the contact's message; optional if the message is a quick reply.
    ///
    /// Required.
    pub body: Option<String>,
    /// When the reply was written; defaults to now.
    pub created_at: Option<Timestamp>,
    /// The URLs of the images to attach; at most 10.
    pub attachment_urls: Option<Vec<String>>,
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
    /// Creates an empty value. Required: `body`, `user_id`.
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
        body: "body",
        created_at: "created_at",
        attachment_urls: "attachment_urls",
        user_id: "user_id",
        attachment_files: "attachment_files",
    } constants { "message_type" = "comment", "type" = "user" } required { "body", "user_id" }
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
/// The audience of a source is set in Intercom and applies to all its pages: Fin can use the pages in answers to people in the audience.
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
/// Returned by [`conversations().redact`](super::conversations::Conversations::redact), [`conversations().detach_contact`](super::conversations::Conversations::detach_contact), [`conversations().find`](super::conversations::Conversations::find), [`conversations().update`](super::conversations::Conversations::update), [`conversations().attach_contact`](super::conversations::Conversations::attach_contact), [`conversations().manage`](super::conversations::Conversations::manage) and [`conversations().reply`](super::conversations::Conversations::reply).
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
    /// Whether the conversation is marked as a priority.
    pub priority: Option<ConversationPriority>,
    /// The id of the assigned teammate; null if there is none.
    pub admin_assignee_id: Option<Id>,
    /// The id of the assigned team; null if there is none. A conversation can be assigned to both a team and a teammate.
    pub team_assignee_id: Option<Id>,
    /// The tags on the conversation as a whole; the tags on individual messages are in `ConversationPart.tags`.
    pub tags: Option<Tags>,
    /// The contact's rating; null if there is none.
    pub conversation_rating: Option<ConversationRating>,
    /// The message that started the conversation. The message is not among the parts.
    pub source: Option<ConversationSource>,
    /// The contacts who participate, with only their ids; one contact, unless more contacts were added.
    pub contacts: Option<ConversationContacts>,
    /// The teammates who have written in the conversation, with only their ids.
    pub teammates: Option<ConversationTeammates>,
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
    /// The attribute values, keyed by attribute name. Includes the values that Intercom computes, such as the CX score. The value of a relationship is a list of custom object instances.
    pub custom_attributes: Option<Map<String, Value>>,
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
        ticket: "ticket",
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
    /// Whether the conversation is marked as a priority.
    pub priority: Option<ConversationListItemPriority>,
    /// The id of the assigned teammate; null if there is none.
    pub admin_assignee_id: Option<Id>,
    /// The id of the assigned team; null if there is none. A conversation can be assigned to both a team and a teammate.
    pub team_assignee_id: Option<Id>,
    /// The tags on the conversation as a whole; the tags on individual messages are in `ConversationPart.tags`.
    pub tags: Option<Tags>,
    /// The contact's rating; null if there is none.
    pub conversation_rating: Option<ConversationRating>,
    /// The first message. Only [`conversations().find`](super::conversations::Conversations::find) returns the later parts.
    pub source: Option<ConversationSource>,
    /// The contacts who participate, with only their ids; one contact, unless more contacts were added.
    pub contacts: Option<ConversationContacts>,
    /// The teammates who have written in the conversation, with only their ids.
    pub teammates: Option<ConversationTeammates>,
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
    /// The attribute values, keyed by attribute name. Includes the values that Intercom computes, such as the CX score. The value of a relationship is a list of custom object instances.
    pub custom_attributes: Option<Map<String, Value>>,
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
        ticket: "ticket",
    }
}

/// Whether a conversation in a list is marked as a priority.
///
/// Part of [`ConversationListItem`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationListItemPriority {
    /// `priority`
    Priority,
    /// `not_priority`
    NotPriority,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ConversationListItemPriority {
        Priority = "priority",
        NotPriority = "not_priority",
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

/// A part of a conversation: a reply, a note, an assignment, a change of state or an event of a workflow.
///
/// Part of [`ConversationParts`].
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
    /// The body as HTML, unless plain text was requested. Null for most changes of state. For Twitter, the value is a placeholder.
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
    }
}

/// The author of a part or of the first message of a conversation; empty for Twitter.
///
/// Part of [`ConversationPart`] and [`ConversationSource`].
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
    /// Fields that this version does not declare, and values of an unexpected type.
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

/// Whether a conversation is marked as a priority.
///
/// Part of [`Conversation`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationPriority {
    /// `priority`
    Priority,
    /// `not_priority`
    NotPriority,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ConversationPriority {
        Priority = "priority",
        NotPriority = "not_priority",
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

/// The first message of a conversation, with its author and channel.
///
/// Part of [`Conversation`] and [`ConversationListItem`].
///
/// Schema `conversation_source`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConversationSource {
    /// The channel.
    pub type_: Option<ConversationSourceType>,
    /// The id of the message, as returned by [`messages().create`](super::messages::Messages::create); [`RedactConversationRequest`](RedactConversationRequest) requires this id.
    pub id: Id,
    /// The initiator: `customer_initiated`, `admin_initiated`, `automated` (a Series or another ongoing message), `operator_initiated` (a bot) or `campaigns_initiated` (legacy campaigns).
    pub delivered_as: Option<String>,
    /// The subject, mainly of emails. For Twitter, the value is a placeholder.
    pub subject: Option<String>,
    /// The body as HTML, unless plain text was requested. For Twitter, the value is a placeholder.
    pub body: Option<String>,
    /// The author. Bots and campaigns write as a teammate or a team.
    pub author: Option<ConversationPartAuthor>,
    /// The attached files; the URLs of the files expire 30 minutes after the response.
    pub attachments: Vec<PartAttachment>,
    /// The page on which the contact started the conversation. Empty for emails, Twitter and bots.
    pub url: Option<String>,
    /// Whether the message's text was redacted. Only messages of contacts can be redacted.
    pub redacted: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
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

/// The channel that a conversation was started on.
///
/// Part of [`ConversationSource`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationSourceType {
    /// The Messenger.
    ///
    /// `conversation`
    Conversation,
    /// `email`
    Email,
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// A phone call in Intercom.
    ///
    /// `phone_call`
    PhoneCall,
    /// A phone call whose caller continued in the Messenger; see [`phone_call_redirects().create`](super::phone_call_redirects::PhoneCallRedirects::create).
    ///
    /// `phone_switch`
    PhoneSwitch,
    /// A push message on a phone.
    ///
    /// `push`
    Push,
    /// `sms`
    Sms,
    /// `twitter`
    Twitter,
    /// `whatsapp`
    Whatsapp,
    /// A value that this version does not declare.
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
}

record! {
    CreateContentImportSourceRequest {
        status: "status",
        url: "url",
    } constants { "sync_behavior" = "api" } required { "url" }
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
}

record! {
    CreateConversationRequest {
        from: "from",
        body: "body",
        subject: "subject",
        attachment_urls: "attachment_urls",
        created_at: "created_at",
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
    /// The type of the attribute's values; cannot be changed through the API.
    ///
    /// Required.
    pub data_type: Option<CreateDataAttributeRequestDataType>,
    /// The description for teammates.
    pub description: Option<String>,
    /// The options of a list, at least two; omit for other types.
    pub options: Option<Vec<String>>,
    /// Whether the Messenger on your site can set the attribute. If true, visitors can set any value. Defaults to false.
    pub messenger_writable: Option<bool>,
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

    /// Sets `data_type`.
    #[inline]
    pub fn data_type(
        mut self,
        data_type: impl SetTo<CreateDataAttributeRequestDataType>,
    ) -> Self {
        self.data_type.put(data_type.set_to());
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl SetTo<String>) -> Self {
        self.description.put(description.set_to());
        self
    }

    /// Sets `options`.
    #[inline]
    pub fn options(mut self, options: impl SetToList<String>) -> Self {
        self.options.put(options.set_to_list());
        self
    }

    /// Adds one item to `options`.
    #[inline]
    pub fn option(mut self, option: impl Into<String>) -> Self {
        push(&mut self.options, option.into());
        self
    }

    /// Sets `messenger_writable`.
    #[inline]
    pub fn messenger_writable(mut self, messenger_writable: impl SetTo<bool>) -> Self {
        self.messenger_writable.put(messenger_writable.set_to());
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
    } required { "name", "model", "data_type" }
}

/// The type of the values of a new attribute.
///
/// Part of [`CreateDataAttributeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestDataType {
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

/// A message from a teammate to a contact, in the Messenger or by email.
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
    /// The body, as HTML or plain text.
    ///
    /// Required.
    pub body: Option<String>,
    /// The template of an email, `plain` or `personal`; required for emails.
    pub template: Option<String>,
    /// The teammate shown as the sender.
    ///
    /// Required.
    pub from: Option<CreateMessageRequestFrom>,
    /// The recipient of the message.
    pub to: Option<CreateMessageRequestTo>,
    /// When the message was created; defaults to the current time.
    pub created_at: Option<Timestamp>,
    /// Whether to create the conversation immediately instead of at the contact's first reply.
    pub create_conversation_without_contact_reply: Option<bool>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateMessageRequest {
    /// Creates an empty value. Required: `body`, `from`.
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
    } required { "body", "from" }
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
        Conversation = "conversation",
        Inapp = "inapp",
    }
}

/// The contact that a message is for.
///
/// Part of [`CreateMessageRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageRequestTo {
    /// The role of the contact.
    ///
    /// Required.
    pub type_: Option<CreateMessageRequestToType>,
    /// The id of the contact in Intercom, not the `external_id`.
    pub id: Option<Id>,
    pub user_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl CreateMessageRequestTo {
    /// Creates an empty value. Required: `type`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl SetTo<CreateMessageRequestToType>) -> Self {
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
    CreateMessageRequestTo {
        type_: "type",
        id: "id",
        user_id: "user_id",
    } required { "type" }
}

/// The role of the contact that a message is for.
///
/// Part of [`CreateMessageRequestTo`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateMessageRequestToType {
    /// `user`
    User,
    /// `lead`
    Lead,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    CreateMessageRequestToType {
        User = "user",
        Lead = "lead",
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
    /// The id of the contact; optional, because the path contains the id.
    pub contact_id: Option<Id>,
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

    /// Sets `contact_id`.
    #[inline]
    pub fn contact_id(mut self, contact_id: impl SetTo<Id>) -> Self {
        self.contact_id.put(contact_id.set_to());
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
        contact_id: "contact_id",
        admin_id: "admin_id",
    } required { "body" }
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
        monthly_spend: "monthly_spend",
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

/// A ticket to create: its type, its contacts, and the values of its attributes.
///
/// Sent by [`tickets().create`](super::tickets::Tickets::create).
///
/// Schema `create_ticket_request`.
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
    /// The [`Company.id`](field@Company::id) of the company that the ticket is about, not the `company_id`.
    pub company_id: Option<Id>,
    /// When the ticket was created; defaults to the current time.
    pub created_at: Option<Timestamp>,
    /// The attribute values, keyed by attribute name. `_default_title_` is the title, and `_default_description_` is the description; the value of a list attribute is the id of the chosen item.
    pub ticket_attributes: Option<Map<String, Value>>,
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
}

record! {
    CreateTicketRequest {
        ticket_type_id: "ticket_type_id",
        contacts: "contacts",
        company_id: "company_id",
        created_at: "created_at",
        ticket_attributes: "ticket_attributes",
    } required { "ticket_type_id", "contacts" }
}

/// The contact that a new ticket is for, identified in one of three ways.
///
/// Part of [`CreateTicketRequest`].
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
/// Part of [`CompanyScroll`], [`ContactList`], [`ConversationList`] and [`TicketList`].
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

/// An attribute of contacts, companies or conversations: a standard attribute of Intercom, or a custom attribute of the workspace.
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
    /// The model: contacts, companies or conversations.
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
    /// The status of the export; `completed` if the data can be downloaded.
    pub status: Option<DataExportStatus>,
    /// When the download expires, two days after the end of the export; empty until the export has ended.
    pub download_expires_at: Option<String>,
    /// The URL of the data; requests to this URL require the access token. Empty until the job is complete. [`data_export().download`](super::data_export::DataExport::download) downloads the data.
    pub download_url: Option<String>,
    /// The id of the job, for [`data_export().find`](super::data_export::DataExport::find), [`data_export().cancel`](super::data_export::DataExport::cancel) and [`data_export().download`](super::data_export::DataExport::download).
    pub job_identifier: Option<String>,
    /// Fields that this version does not declare, and values of an unexpected type.
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

/// The format of the conversation in the response.
///
/// Sent by [`conversations().find`](super::conversations::Conversations::find).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindConversationParams {}

/// The company to find, or the companies to list. Set at most one filter; without a filter, all companies are listed.
///
/// Sent by [`companies().find_or_list`](super::companies::Companies::find_or_list).
#[doc(alias("RetrieveCompanyParams"))]
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindOrListCompanyParams {}

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

/// The page of articles to list, and its size.
///
/// Sent by [`articles().list`](super::articles::Articles::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListArticlesParams {}

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
    /// Conversations; these operations can list the attributes of conversations, but not create or change them.
    ///
    /// `conversation`
    Conversation,
    /// A value that this version does not declare.
    Other(String),
}

open_enum! {
    ListDataAttributesParamsModel {
        Contact = "contact",
        Company = "company",
        Conversation = "conversation",
    }
}

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

/// The page of help centers to list, and its size.
///
/// Sent by [`help_centers().list`](super::help_centers::HelpCenters::list).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListHelpCentersParams {}

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
}

record! {
    MergeContactRequest {
        from: "from",
        into: "into",
    } required { "from", "into" }
}

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
/// Part of [`MultipleOrSingleFilterSearchRequest`] and [`SearchRequestQuery`].
///
/// Schema `multiple_filter_search_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultipleFilterSearchRequest {
    /// The operator that joins the filters.
    pub operator: Option<MultipleFilterSearchRequestOperator>,
    /// The filters of the group, or groups nested in the group.
    pub value: Option<Vec<MultipleOrSingleFilterSearchRequest>>,
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
    pub fn value(
        mut self,
        value: impl SetToList<MultipleOrSingleFilterSearchRequest>,
    ) -> Self {
        self.value.put(value.set_to_list());
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

/// An entry of a group in a search: a filter, or a nested group.
///
/// Part of [`MultipleFilterSearchRequest`].
///
/// Schema `multiple_or_single_filter_search_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MultipleOrSingleFilterSearchRequest {
    /// A nested group, for searches such as (A or B) and (C or D). Groups can be nested at most two levels deep.
    ///
    /// Sends `MultipleFilterSearchRequest`.
    Multiple(MultipleFilterSearchRequest),
    /// A plain filter.
    ///
    /// Sends `SingleFilterSearchRequest`.
    Single(SingleFilterSearchRequest),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<MultipleFilterSearchRequest> for MultipleOrSingleFilterSearchRequest {
    #[inline]
    fn from(value: MultipleFilterSearchRequest) -> Self {
        Self::Multiple(value)
    }
}

set_to_from!(MultipleOrSingleFilterSearchRequest : MultipleFilterSearchRequest);

impl From<SingleFilterSearchRequest> for MultipleOrSingleFilterSearchRequest {
    #[inline]
    fn from(value: SingleFilterSearchRequest) -> Self {
        Self::Single(value)
    }
}

set_to_from!(MultipleOrSingleFilterSearchRequest : SingleFilterSearchRequest);

union! {
    MultipleOrSingleFilterSearchRequest {
        Multiple(MultipleFilterSearchRequest) = object().constant("operator", &["AND", "OR"]),
        Single(SingleFilterSearchRequest) = object().has(&["field"]),
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

/// A note about a contact, visible only to teammates.
///
/// Returned by [`notes().create`](super::notes::Notes::create) and [`notes().find`](super::notes::Notes::find).
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
    /// A reference to the contact that the note is about, with only the contact's id. [`contacts().find`](super::contacts::Contacts::find) returns the other fields.
    pub contact: Option<NoteContact>,
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
        author: "author",
        body: "body",
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
/// Returned by [`notes().list`](super::notes::Notes::list).
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

/// The number of a page, and the URL of the next page.
///
/// Part of [`ActivityLogList`], [`ArticleList`], [`CollectionList`], [`CompanyAttachedContacts`], [`CompanyList`], [`ContactAttachedCompanies`], [`ContentImportSourceList`], [`ExternalPageList`], [`NewsItemList`], [`NewsfeedList`], [`NoteList`], [`SearchArticlesResponse`] and [`SegmentList`].
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

/// A reply to a ticket, by a teammate or on behalf of a contact. The contact is identified in one of three ways.
///
/// Sent by [`tickets().reply`](super::tickets::Tickets::reply).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyTicketRequest {
    /// A reply of a teammate, or a note for teammates.
    ///
    /// Sends `AdminReplyTicketRequest`.
    Admin(AdminReplyTicketRequest),
    /// A reply of a contact, identified by the id in Intercom.
    ///
    /// Sends `ContactReplyTicketIntercomUserIdRequest`.
    ContactIntercomUserId(ContactReplyTicketIntercomUserIdRequest),
    /// A reply of a contact, identified by `external_id`.
    ///
    /// Sends `ContactReplyTicketUserIdRequest`.
    ContactUserId(ContactReplyTicketUserIdRequest),
    /// A reply of a contact, identified by email address.
    ///
    /// Sends `ContactReplyTicketEmailRequest`.
    ContactEmail(ContactReplyTicketEmailRequest),
    /// A value that matches no other variant.
    Other(Value),
}

impl From<AdminReplyTicketRequest> for ReplyTicketRequest {
    #[inline]
    fn from(value: AdminReplyTicketRequest) -> Self {
        Self::Admin(value)
    }
}

set_to_from!(ReplyTicketRequest : AdminReplyTicketRequest);

impl From<ContactReplyTicketIntercomUserIdRequest> for ReplyTicketRequest {
    #[inline]
    fn from(value: ContactReplyTicketIntercomUserIdRequest) -> Self {
        Self::ContactIntercomUserId(value)
    }
}

set_to_from!(ReplyTicketRequest : ContactReplyTicketIntercomUserIdRequest);

impl From<ContactReplyTicketUserIdRequest> for ReplyTicketRequest {
    #[inline]
    fn from(value: ContactReplyTicketUserIdRequest) -> Self {
        Self::ContactUserId(value)
    }
}

set_to_from!(ReplyTicketRequest : ContactReplyTicketUserIdRequest);

impl From<ContactReplyTicketEmailRequest> for ReplyTicketRequest {
    #[inline]
    fn from(value: ContactReplyTicketEmailRequest) -> Self {
        Self::ContactEmail(value)
    }
}

set_to_from!(ReplyTicketRequest : ContactReplyTicketEmailRequest);

union! {
    ReplyTicketRequest {
        Admin(AdminReplyTicketRequest) = object().constant("type", &["admin"]),
        ContactIntercomUserId(ContactReplyTicketIntercomUserIdRequest) = object().has(&["intercom_user_id"]),
        ContactUserId(ContactReplyTicketUserIdRequest) = object().has(&["user_id"]),
        ContactEmail(ContactReplyTicketEmailRequest) = object().has(&["email"]),
    }
}

/// The scroll to continue.
///
/// Sent by [`companies().scroll`](super::companies::Companies::scroll).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ScrollCompaniesParams {}

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
}

record! {
    SetAdminAwayRequest {
        away_mode_enabled: "away_mode_enabled",
        away_mode_reassign: "away_mode_reassign",
    } required { "away_mode_enabled", "away_mode_reassign" }
}

/// A condition of a search: a field, an operator and a value.
///
/// Part of [`MultipleOrSingleFilterSearchRequest`] and [`SearchRequestQuery`].
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
    /// For `IN` and `NIN` on strings.
    ///
    /// Sends `Vec<String>`.
    Texts(Vec<String>),
    /// For `IN` and `NIN` on numbers.
    ///
    /// Sends `Vec<i64>`.
    Integers(Vec<i64>),
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

impl From<Vec<String>> for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Texts(value)
    }
}

set_to_from!(SingleFilterSearchRequestValue : Vec < String >);

impl From<Vec<i64>> for SingleFilterSearchRequestValue {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::Integers(value)
    }
}

set_to_from!(SingleFilterSearchRequestValue : Vec < i64 >);

union! {
    SingleFilterSearchRequestValue {
        Text(String) = text(),
        Integer(i64) = integer(),
        Boolean(bool) = boolean(),
        Texts(Vec<String>) = list(),
        Integers(Vec<i64>) = list(),
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

/// A label for contacts, companies, conversations and tickets. Resources can be listed by tag.
///
/// Returned by [`contacts().attach_tag`](super::contacts::Contacts::attach_tag), [`contacts().detach_tag`](super::contacts::Contacts::detach_tag), [`conversations().attach_tag`](super::conversations::Conversations::attach_tag), [`conversations().detach_tag`](super::conversations::Conversations::detach_tag), [`tickets().attach_tag`](super::tickets::Tickets::attach_tag) and [`tickets().detach_tag`](super::tickets::Tickets::detach_tag).
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
/// Returned by [`tags().create`](super::tags::Tags::create) and [`tags().find`](super::tags::Tags::find).
///
/// Part of [`CompanyTags`].
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
/// Part of [`Conversation`] and [`ConversationListItem`].
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

/// A request that is tracked until it is resolved, with the attributes and states that its type defines.
///
/// Returned by [`conversations().convert_to_ticket`](super::conversations::Conversations::convert_to_ticket), [`tickets().create`](super::tickets::Tickets::create), [`tickets().find`](super::tickets::Tickets::find) and [`tickets().update`](super::tickets::Tickets::update).
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
/// Sent by [`articles().update`](super::articles::Articles::update).
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
    /// The id of the teammate shown as the author, from [`admins().list`](super::admins::Admins::list). The teammate must belong to the workspace of the help center.
    pub author_id: Option<Id>,
    /// By default, a draft remains a draft. Changes to a published article go live immediately, unless the article has a pending draft.
    pub state: Option<UpdateArticleRequestState>,
    /// The id of the collection or section to which to move the article; requires `parent_type`.
    pub parent_id: Option<Id>,
    /// The type of the object that `parent_id` identifies: `collection` or `section`.
    pub parent_type: Option<String>,
    /// The languages to change.
    pub translated_content: Update<ArticleTranslatedContent>,
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
}

record! {
    UpdateContentImportSourceRequest {
        sync_behavior: "sync_behavior",
        status: "status",
        url: "url",
    } required { "sync_behavior", "url" }
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
    /// The attribute values, keyed by attribute name. The value of a relationship is a list of references to custom object instances.
    pub custom_attributes: Option<Map<String, Value>>,
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
    UpdateConversationRequest {
        read: "read",
        custom_attributes: "custom_attributes",
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
    /// The options of a list, at least two.
    pub options: Option<Vec<String>>,
    /// Whether the Messenger can set the attribute. If true, visitors of your site can set any value.
    pub messenger_writable: Option<bool>,
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

    /// Sets `options`.
    #[inline]
    pub fn options(mut self, options: impl SetToList<String>) -> Self {
        self.options.put(options.set_to_list());
        self
    }

    /// Adds one item to `options`.
    #[inline]
    pub fn option(mut self, option: impl Into<String>) -> Self {
        push(&mut self.options, option.into());
        self
    }

    /// Sets `messenger_writable`.
    #[inline]
    pub fn messenger_writable(mut self, messenger_writable: impl SetTo<bool>) -> Self {
        self.messenger_writable.put(messenger_writable.set_to());
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

/// The changes to a ticket; omitted fields keep their values.
///
/// Sent by [`tickets().update`](super::tickets::Tickets::update).
///
/// Schema `update_ticket_request`.
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
    /// The teammate or team to assign the ticket to, and the teammate who assigns the ticket.
    pub assignment: Option<UpdateTicketRequestAssignment>,
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

    /// Sets `assignment`.
    #[inline]
    pub fn assignment(
        mut self,
        assignment: impl SetTo<UpdateTicketRequestAssignment>,
    ) -> Self {
        self.assignment.put(assignment.set_to());
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

/// The new assignee of a ticket, and the teammate who assigns the ticket.
///
/// Part of [`UpdateTicketRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTicketRequestAssignment {
    /// The id of the teammate who assigns the ticket.
    pub admin_id: Option<Id>,
    /// The id of the teammate or team to assign the ticket to; `0` unassigns the ticket.
    pub assignee_id: Option<Id>,
    /// Fields that this version does not declare, and values of an unexpected type.
    pub extra: Extra,
}

impl UpdateTicketRequestAssignment {
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

    /// Sets `assignee_id`.
    #[inline]
    pub fn assignee_id(mut self, assignee_id: impl SetTo<Id>) -> Self {
        self.assignee_id.put(assignee_id.set_to());
        self
    }
}

record! {
    UpdateTicketRequestAssignment {
        admin_id: "admin_id",
        assignee_id: "assignee_id",
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

//! Types that use serde's derive for a page of contacts and for a conversation, as in a hand-written client. These
//! types drop unknown fields, and fail to decode if any value has an unexpected type.
#![allow(dead_code)] // the fields are decoded but never read

use serde::Deserialize;
use serde_json::{Map, Value};

/// A page of contacts.
#[derive(Deserialize)]
pub(crate) struct Contacts {
    #[serde(rename = "type")]
    type_: Option<String>,
    data: Option<Vec<Contact>>,
    total_count: Option<i64>,
    pages: Option<Pages>,
}

#[derive(Deserialize)]
pub(crate) struct Pages {
    #[serde(rename = "type")]
    type_: Option<String>,
    page: Option<i64>,
    next: Option<Next>,
    per_page: Option<i64>,
    total_pages: Option<i64>,
}

#[derive(Deserialize)]
pub(crate) struct Next {
    per_page: Option<i64>,
    starting_after: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ContactAvatar {
    #[serde(rename = "type")]
    type_: Option<String>,
    image_url: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ContactTagsDataItem {
    id: Option<String>,
    #[serde(rename = "type")]
    type_: Option<String>,
    url: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ContactTags {
    #[serde(rename = "type")]
    type_: Option<String>,
    data: Option<Vec<ContactTagsDataItem>>,
    url: Option<String>,
    total_count: Option<i64>,
    has_more: Option<bool>,
}

#[derive(Deserialize)]
pub(crate) struct ContactLocation {
    #[serde(rename = "type")]
    type_: Option<String>,
    country: Option<String>,
    region: Option<String>,
    city: Option<String>,
    country_code: Option<String>,
    continent_code: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ContactSocialProfilesDataItem {
    #[serde(rename = "type")]
    type_: Option<String>,
    name: Option<String>,
    url: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ContactSocialProfiles {
    #[serde(rename = "type")]
    type_: Option<String>,
    data: Option<Vec<ContactSocialProfilesDataItem>>,
}

#[derive(Deserialize)]
pub(crate) struct Contact {
    #[serde(rename = "type")]
    type_: Option<String>,
    id: Option<String>,
    workspace_id: Option<String>,
    external_id: Option<String>,
    role: Option<String>,
    email: Option<String>,
    email_domain: Option<String>,
    phone: Option<String>,
    name: Option<String>,
    owner_id: Option<i64>,
    has_hard_bounced: Option<bool>,
    marked_email_as_spam: Option<bool>,
    unsubscribed_from_emails: Option<bool>,
    created_at: Option<i64>,
    updated_at: Option<i64>,
    signed_up_at: Option<i64>,
    last_seen_at: Option<i64>,
    last_replied_at: Option<i64>,
    last_contacted_at: Option<i64>,
    last_email_opened_at: Option<i64>,
    last_email_clicked_at: Option<i64>,
    language_override: Option<String>,
    browser: Option<String>,
    browser_version: Option<String>,
    browser_language: Option<String>,
    os: Option<String>,
    android_app_name: Option<String>,
    android_app_version: Option<String>,
    android_device: Option<String>,
    android_os_version: Option<String>,
    android_sdk_version: Option<String>,
    android_last_seen_at: Option<i64>,
    ios_app_name: Option<String>,
    ios_app_version: Option<String>,
    ios_device: Option<String>,
    ios_os_version: Option<String>,
    ios_sdk_version: Option<String>,
    ios_last_seen_at: Option<i64>,
    custom_attributes: Option<Map<String, Value>>,
    avatar: Option<ContactAvatar>,
    tags: Option<ContactTags>,
    notes: Option<ContactTags>,
    companies: Option<ContactTags>,
    opted_out_subscription_types: Option<ContactTags>,
    opted_in_subscription_types: Option<ContactTags>,
    location: Option<ContactLocation>,
    social_profiles: Option<ContactSocialProfiles>,
    utm_campaign: Option<String>,
    utm_content: Option<String>,
    utm_medium: Option<String>,
    utm_source: Option<String>,
    utm_term: Option<String>,
    referrer: Option<String>,
    sms_consent: Option<bool>,
}

#[derive(Deserialize)]
pub(crate) struct ConversationTags {
    #[serde(rename = "type")]
    type_: Option<String>,
    tags: Option<Vec<Value>>,
}

#[derive(Deserialize)]
pub(crate) struct ConversationSourceAuthor {
    #[serde(rename = "type")]
    type_: Option<String>,
    id: Option<String>,
    name: Option<String>,
    email: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ConversationSource {
    #[serde(rename = "type")]
    type_: Option<String>,
    id: Option<String>,
    delivered_as: Option<String>,
    subject: Option<String>,
    body: Option<String>,
    author: Option<ConversationSourceAuthor>,
    attachments: Option<Vec<Value>>,
    url: Option<String>,
    redacted: Option<bool>,
}

#[derive(Deserialize)]
pub(crate) struct ConversationContactsContactsItem {
    #[serde(rename = "type")]
    type_: Option<String>,
    id: Option<String>,
    external_id: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ConversationContacts {
    #[serde(rename = "type")]
    type_: Option<String>,
    contacts: Option<Vec<ConversationContactsContactsItem>>,
}

#[derive(Deserialize)]
pub(crate) struct ConversationTeammatesAdminsItem {
    #[serde(rename = "type")]
    type_: Option<String>,
    id: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ConversationTeammates {
    #[serde(rename = "type")]
    type_: Option<String>,
    admins: Option<Vec<ConversationTeammatesAdminsItem>>,
}

#[derive(Deserialize)]
pub(crate) struct ConversationConversationPartsConversationPartsItemAuthor {
    id: Option<String>,
    #[serde(rename = "type")]
    type_: Option<String>,
    name: Option<String>,
    email: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ConversationConversationPartsConversationPartsItem {
    #[serde(rename = "type")]
    type_: Option<String>,
    id: Option<String>,
    part_type: Option<String>,
    body: Option<String>,
    created_at: Option<i64>,
    updated_at: Option<i64>,
    notified_at: Option<i64>,
    assigned_to: Option<String>,
    author: Option<ConversationConversationPartsConversationPartsItemAuthor>,
    attachments: Option<Vec<Value>>,
    external_id: Option<String>,
    redacted: Option<bool>,
    email_message_metadata: Option<String>,
    metadata: Option<Map<String, Value>>,
    app_package_code: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ConversationConversationParts {
    #[serde(rename = "type")]
    type_: Option<String>,
    conversation_parts: Option<Vec<ConversationConversationPartsConversationPartsItem>>,
    total_count: Option<i64>,
}

#[derive(Deserialize)]
pub(crate) struct Conversation {
    #[serde(rename = "type")]
    type_: Option<String>,
    id: Option<String>,
    title: Option<String>,
    created_at: Option<i64>,
    updated_at: Option<i64>,
    waiting_since: Option<String>,
    snoozed_until: Option<String>,
    open: Option<bool>,
    state: Option<String>,
    read: Option<bool>,
    priority: Option<String>,
    admin_assignee_id: Option<i64>,
    team_assignee_id: Option<String>,
    tags: Option<ConversationTags>,
    source: Option<ConversationSource>,
    contacts: Option<ConversationContacts>,
    teammates: Option<ConversationTeammates>,
    custom_attributes: Option<Map<String, Value>>,
    conversation_parts: Option<ConversationConversationParts>,
}

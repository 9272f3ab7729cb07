//! Fields of contacts, for `contacts().search`.
//!
//! Times are compared by whole days in the workspace's time zone. [`TAG_ID`] supports only `eq` and `ne`. New contacts
//! can be missing from search results for a few minutes after their creation.
//!
//! Not every version has every field: for instance, older versions lack [`FORMATTED_PHONE`]. [`OWNER_ID`] sends a
//! number, which most versions document; for a version that documents a string, use
//! `Query::field("owner_id").eq("814")`.

use super::field::{Field, kind};
use super::fields;

fields! {
    ID: TextId = "id",
    ROLE: Text = "role",
    NAME: Text = "name",
    AVATAR: Text = "avatar",
    OWNER_ID: NumberId = "owner_id",
    EMAIL: Text = "email",
    EMAIL_DOMAIN: Text = "email_domain",
    PHONE: Text = "phone",
    FORMATTED_PHONE: Text = "formatted_phone",
    EXTERNAL_ID: Text = "external_id",
    CREATED_AT: Day = "created_at",
    SIGNED_UP_AT: Day = "signed_up_at",
    UPDATED_AT: Day = "updated_at",
    LAST_SEEN_AT: Day = "last_seen_at",
    LAST_CONTACTED_AT: Day = "last_contacted_at",
    LAST_REPLIED_AT: Day = "last_replied_at",
    LAST_EMAIL_OPENED_AT: Day = "last_email_opened_at",
    LAST_EMAIL_CLICKED_AT: Day = "last_email_clicked_at",
    LANGUAGE_OVERRIDE: Text = "language_override",
    BROWSER: Text = "browser",
    BROWSER_LANGUAGE: Text = "browser_language",
    OS: Text = "os",
    LOCATION_COUNTRY: Text = "location.country",
    LOCATION_REGION: Text = "location.region",
    LOCATION_CITY: Text = "location.city",
    UNSUBSCRIBED_FROM_EMAILS: Boolean = "unsubscribed_from_emails",
    MARKED_EMAIL_AS_SPAM: Boolean = "marked_email_as_spam",
    HAS_HARD_BOUNCED: Boolean = "has_hard_bounced",
    IOS_LAST_SEEN_AT: Day = "ios_last_seen_at",
    IOS_APP_VERSION: Text = "ios_app_version",
    IOS_DEVICE: Text = "ios_device",
    IOS_APP_DEVICE: Text = "ios_app_device",
    IOS_OS_VERSION: Text = "ios_os_version",
    IOS_APP_NAME: Text = "ios_app_name",
    IOS_SDK_VERSION: Text = "ios_sdk_version",
    ANDROID_LAST_SEEN_AT: Day = "android_last_seen_at",
    ANDROID_APP_VERSION: Text = "android_app_version",
    ANDROID_DEVICE: Text = "android_device",
    ANDROID_APP_NAME: Text = "android_app_name",
    ANDROID_SDK_VERSION: Text = "andoid_sdk_version",
    SEGMENT_ID: TextId = "segment_id",
    TAG_ID: SameId = "tag_id",
}

/// Returns the field of a custom attribute, for instance `plan`. The values of a condition must have the type of the
/// attribute.
pub fn custom_attribute(name: impl std::fmt::Display) -> Field<kind::Any> {
    Field::new(format!("custom_attributes.{name}"))
}

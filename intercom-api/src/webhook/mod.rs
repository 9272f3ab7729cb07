//! Webhooks: notifications that Intercom sends to an app, verified and decoded.
//!
//! Intercom signs the bytes of every notification with the client secret of the app. A
//! [`Verifier`](crate::signed::Verifier) checks these bytes against the `X-Hub-Signature` header, and only a verified
//! body can be decoded. Items have the types of the API version that is set for the *app*, so use the module of this
//! version: `v2_16::webhooks::Notification` and its `Event`.
//!
//! ```
//! # #[cfg(feature = "v2_16")] {
//! use intercom_api::Secret;
//! use intercom_api::signed::{Signer, Verifier};
//! use intercom_api::v2_16::webhooks::{Event, Notification};
//!
//! let secret = Secret::new("client_secret_for_tests")?;
//! let verifier = Verifier::webhooks(secret.clone());
//!
//! // From the server: the unchanged body, and all headers of this name.
//! let body = br#"{
//!     "type": "notification_event", "id": "notif_1", "topic": "contact.user.created",
//!     "data": {"item": {"type": "contact", "id": "6f3a", "created_at": "2024-01-02T03:04:05Z"}}
//! }"#;
//! let header = Signer::webhooks(secret).sign(body);
//!
//! let notification: Notification = verifier.verify(body, [header])?.decode()?;
//! match &notification.event {
//!     Event::Contact(contact) => assert_eq!(contact.id, "6f3a"),
//!     other => println!("{}: {other:?}", notification.topic),
//! }
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Requirements for a receiver
//!
//! - Respond with 2xx within five seconds; use a queue for longer work. Intercom retries once, after a minute. A 410
//!   ends the subscription; a 429 slows down the delivery of notifications.
//! - Respond to `HEAD`, which Intercom sends when the URL is saved, and to the topic `ping`.
//! - Expect notifications that arrive out of order or more than once: a [`ReplayGuard`] detects duplicates by id.
//!
//! With the feature `tower`, `WebhookLayer` meets these requirements for any tower server; with the feature `axum`, the
//! extractor `Webhook` passes the notification to a handler. The verifier and the types need neither an HTTP library
//! nor a runtime.
//!
//! # Without a version
//!
//! [`Notification`] accepts any [`Payload`]: `Notification<serde_json::Value>` leaves the item as JSON.
//! [`Notification::raw`] returns the notification as received, as JSON.

mod error;
#[cfg(feature = "axum")]
mod extract;
#[cfg(feature = "tower")]
mod layer;
mod notification;
mod replay;
mod store;
#[cfg(test)]
mod tests;

use serde_json::Value;

pub use error::DeliveryError;
#[cfg(feature = "axum")]
pub use extract::{Webhook, WebhookRejection};
#[cfg(feature = "tower")]
pub use layer::{WebhookFuture, WebhookLayer, WebhookService};
pub use notification::Notification;
pub use replay::{Lease, ReplayGuard};
pub use store::{Acquisition, BoxError, BoxFuture, DeduplicationStore, InMemoryStore};

pub use crate::generated::topics::Topic;

/// The item of a notification: the `Event` of a version, or a [`Value`], which accepts any JSON.
pub trait Payload: Sized {
    /// Reads the item of a notification. Reading never fails: an item of an unknown form is stored as JSON.
    fn from_item(topic: &Topic, item: Value) -> Self;

    /// Returns the item as JSON.
    fn to_item(&self) -> Value;
}

impl Payload for Value {
    fn from_item(_: &Topic, item: Value) -> Self {
        item
    }

    fn to_item(&self) -> Value {
        self.clone()
    }
}

/// Implements `Payload` for the enum of a version's events. The first rule that lists the topic and whose selector
/// matches the item decodes the item.
#[allow(unused_macros)] // without a version there is nothing to use
macro_rules! events {
    (
        $name:ident { $($variant:ident($type:ty)),* $(,)? }
        $($rule:ident = $selector:expr => $($topic:literal),+;)*
    ) => {
        impl $crate::webhook::Payload for $name {
            fn from_item(
                topic: &$crate::webhook::Topic,
                item: ::serde_json::Value,
            ) -> Self {
                use $crate::json::select::{object, Selector};
                $({
                    const SELECTOR: Selector = $selector;
                    if matches!(topic.as_str(), $($topic)|+)
                        && SELECTOR.fits(&item)
                        && let Some(item) = $crate::json::read(&item)
                    {
                        return Self::$rule(item);
                    }
                })*
                Self::Other(item)
            }

            fn to_item(&self) -> ::serde_json::Value {
                match self {
                    $(Self::$variant(item) => $crate::json::to_value(item),)*
                    Self::Other(item) => ::std::clone::Clone::clone(item),
                }
            }
        }
    };
}

#[allow(unused_imports)] // without a version there is nothing to use
pub(crate) use events;

//! Webhooks: notifications that Intercom sends to an app, verified and decoded.
//!
//! An app's client secret signs the bytes of every notification. A
//! [`Verifier`](crate::signed::Verifier) looks at these bytes and at the header `X-Hub-Signature`,
//! and only what it lets through is decoded. Items have the types of
//! the API version that the *app* is set to, so choose the version module by that:
//! `v2_16::webhooks::Notification` and its `Event`.
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
//! // What a server hands over: the body as it came, and all headers of this name.
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
//! # What a receiver has to do
//!
//! - It answers 2xx within five seconds; what takes longer belongs into a queue. Intercom tries once
//!   more after a minute. 410 switches the subscription off, 429 slows it down.
//! - It takes `HEAD`, which Intercom sends when the address is saved, and the topic `ping`.
//! - It expects notifications out of order, and twice: a [`ReplayGuard`] tells repeats by their id.
//!
//! With the feature `tower`, `WebhookLayer` does all of it for any server of that kind; with `axum`,
//! `Webhook` hands the notification to a handler. Neither the verifier nor the types need an HTTP
//! library or a runtime.
//!
//! # Without a version
//!
//! [`Notification`] takes any [`Payload`]: `Notification<serde_json::Value>` leaves the item as JSON.
//! What came is always there as it was: [`Notification::raw`].

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

/// What a notification carries: the `Event` of a version, or a [`Value`] for JSON as it came.
pub trait Payload: Sized {
    /// Takes the item of a notification. There is no item that this refuses: what does not fit is
    /// kept as JSON.
    fn from_item(topic: &Topic, item: Value) -> Self;

    /// The item as JSON.
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

/// Gives the enum of a version's events its items: the first rule that has the topic and whose
/// selector the item fits decides.
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

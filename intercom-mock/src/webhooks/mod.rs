//! Notifications: subscriptions, and the queue of deliveries.

mod pump;
mod trigger;

use std::fmt;

use serde::Serialize;
use serde_json::{Value, json};

pub(crate) use pump::pump;
pub use trigger::UnknownTopicError;
pub(crate) use trigger::item;

use crate::describe::Version;
use crate::views;
use crate::world::Notice;

/// The delay between a failed first attempt and the second attempt, in milliseconds. There is no third attempt.
const RETRY: i64 = 60_000;

/// The duration of the pause after a subscriber responds with 429, in milliseconds.
const THROTTLE: i64 = 2 * 60 * 60 * 1000;

/// The maximum number of recorded attempts; older attempts are dropped.
const REMEMBERED: usize = 10_000;

/// A subscription to notifications.
#[derive(Clone, PartialEq, Eq)]
pub struct Subscription {
    /// The URL to which notifications are sent.
    pub url: String,
    /// The topics, such as `contact.user.created`; `*` matches every topic.
    pub topics: Vec<String>,
    /// The client secret for signing notifications with `intercom_api::signed::Signer`. If the secret is empty,
    /// notifications are not signed.
    pub secret: String,
}

impl fmt::Debug for Subscription {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Subscription")
            .field("url", &self.url)
            .field("topics", &self.topics)
            .finish_non_exhaustive()
    }
}

impl Subscription {
    /// Creates a subscription to topics; `["*"]` matches every topic.
    pub fn new<T: Into<String>>(
        url: impl Into<String>,
        topics: impl IntoIterator<Item = T>,
        secret: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            topics: topics.into_iter().map(Into::into).collect(),
            secret: secret.into(),
        }
    }

    fn wants(&self, topic: &str) -> bool {
        topic == "ping"
            || self
                .topics
                .iter()
                .any(|wanted| wanted == "*" || wanted == topic)
    }
}

/// An attempt to deliver a notification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Delivery {
    /// The id of the notification; `None` for the HEAD request to a new subscriber, and for a ping.
    pub id: Option<String>,
    /// The topic of the notification; empty for the HEAD request.
    pub topic: String,
    /// The URL of the request.
    pub url: String,
    /// The number of the attempt: 1 or 2.
    pub attempt: u32,
    /// The status of the response; `None` if the request failed or no response arrived within five seconds.
    pub status: Option<u16>,
    /// The request body, which is the notification; empty for the HEAD request.
    pub body: String,
}

/// A scheduled attempt.
#[derive(Debug, Clone)]
struct Due {
    /// The time at which the attempt is due, in milliseconds of the mock's clock.
    at: i64,
    subscriber: usize,
    attempt: u32,
    /// The notification; `None` for the HEAD request.
    notification: Option<Notification>,
}

#[derive(Debug, Clone)]
struct Notification {
    id: Option<String>,
    topic: String,
    item: Value,
    created_at: i64,
    first_sent_at: Option<i64>,
}

#[derive(Debug, Clone)]
struct Subscriber {
    subscription: Subscription,
    active: bool,
    quiet_until: i64,
}

/// Subscriptions, and the queue of deliveries.
#[derive(Debug, Clone, Default)]
pub(crate) struct Hooks {
    subscribers: Vec<Subscriber>,
    due: Vec<Due>,
    sent: Vec<Delivery>,
    number: u64,
    pub(crate) held: bool,
    /// The number of additional times that each notification is sent.
    pub(crate) duplicates: u32,
    /// The number of attempts in progress.
    under_way: usize,
}

impl Hooks {
    /// Adds a subscription, and queues the HEAD request.
    pub(crate) fn subscribe(&mut self, subscription: Subscription, now: i64) {
        self.due.push(Due {
            at: now,
            subscriber: self.subscribers.len(),
            attempt: 1,
            notification: None,
        });
        self.subscribers.push(Subscriber {
            subscription,
            active: true,
            quiet_until: 0,
        });
    }

    pub(crate) fn is_listening(&self) -> bool {
        self.subscribers.iter().any(|subscriber| subscriber.active)
    }

    /// Queues a notification for all subscribers of the topic and returns the id of the notification; `None` for a
    /// `ping`.
    pub(crate) fn notify(&mut self, version: &Version, notice: Notice, now: i64) -> Option<String> {
        self.number += 1;
        let id = (notice.topic != "ping").then(|| {
            let number = self.number;
            format!("notif_{number:08}-0000-4000-8000-000000000000")
        });
        let notification = Notification {
            id: id.clone(),
            item: item_of(version, &notice.topic, notice.item),
            topic: notice.topic,
            created_at: now.div_euclid(1000),
            first_sent_at: None,
        };
        for (index, subscriber) in self.subscribers.iter().enumerate() {
            if subscriber.active && subscriber.subscription.wants(&notification.topic) {
                for _ in 0..=self.duplicates {
                    self.due.push(Due {
                        at: now,
                        subscriber: index,
                        attempt: 1,
                        notification: Some(notification.clone()),
                    });
                }
            }
        }
        id
    }

    /// Releases the notifications that were held back, newest first if `reversed` is true.
    pub(crate) fn release(&mut self, reversed: bool) {
        self.held = false;
        if reversed {
            self.due.reverse();
        }
    }

    pub(crate) fn sent(&self) -> Vec<Delivery> {
        self.sent.clone()
    }

    /// Returns whether no attempt is due or in progress.
    pub(crate) fn is_idle(&self, now: i64) -> bool {
        self.under_way == 0 && !self.due.iter().any(|due| due.at <= now)
    }
}

/// Returns the JSON object to send for a notification.
fn envelope(notification: &Notification, app_id: &str, attempt: u32, now: i64) -> Value {
    let first = notification.first_sent_at.unwrap_or(now);
    json!({
        "type": "notification_event",
        "app_id": app_id,
        "id": notification.id,
        "topic": notification.topic,
        "created_at": notification.created_at,
        "delivery_attempts": attempt,
        "delivery_status": if attempt > 1 { "retry" } else { "pending" },
        "delivered_at": 0,
        "first_sent_at": first,
        "links": {},
        "self": null,
        "data": {"type": "notification_event_data", "item": notification.item},
    })
}

/// Converts the item of a notification to the form of the workspace's version and to the text format of the topic.
fn item_of(version: &Version, topic: &str, item: Value) -> Value {
    let mut item = shaped(version, item);
    if version
        .topics
        .get(topic)
        .is_some_and(|topic| topic.plain_text)
    {
        views::plain_text(&mut item);
    }
    item
}

/// Converts an item to the form of the workspace's version, and the times of contacts and companies to ISO 8601.
fn shaped(version: &Version, item: Value) -> Value {
    let Value::Object(mut map) = item else {
        return item;
    };
    let kind = map
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    for name in ["contact", "company", "tag"] {
        if kind != name
            && let Some(inner) = map.remove(name)
        {
            map.insert(name.to_owned(), shaped(version, inner));
        }
    }
    let undeclared: Vec<(String, Value)> = map
        .iter()
        .filter(|(name, _)| matches!(name.as_str(), "merged_from" | "conversation_id"))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let known = match kind.as_str() {
        "contact" | "company" | "conversation" | "ticket" | "admin" | "article" => {
            version.schema(&kind)
        }
        _ => None,
    };
    // The item of a deleted resource contains only a few fields, and must not be completed.
    let whole = map.len() > 3;
    let value = Value::Object(map);
    let mut shaped = match known.filter(|_| whole) {
        Some(schema) => version.fit(schema, value.clone()).unwrap_or(value),
        None => value,
    };
    for (name, value) in undeclared {
        shaped[name] = value;
    }
    if matches!(kind.as_str(), "contact" | "company") {
        shaped = views::with_iso_times(shaped);
    }
    shaped
}

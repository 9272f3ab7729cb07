//! Notifications: the envelope that all topics share, and the item in the envelope.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Payload, Topic};
use crate::json::{self, record};
use crate::{Extra, Id, Timestamp};

/// A notification of an event in a workspace.
///
/// `E` is the type of the item: the `Event` of a version, or a [`Value`], which accepts any JSON. Times are read from
/// Unix seconds and ISO 8601 strings. Nothing is lost: decoding and encoding a notification returns the same JSON, and
/// [`raw`](Self::raw) returns the JSON as it was received.
///
/// ```
/// use intercom_api::webhook::{Notification, Topic};
/// use serde_json::{Value, json};
///
/// let came = json!({
///     "type": "notification_event",
///     "id": "notif_1",
///     "topic": "space.launched",
///     "created_at": 1704164645,
///     "data": {"type": "notification_event_data", "item": {"type": "rocket", "crew": null}},
/// });
/// let notification: Notification<Value> = serde_json::from_value(came.clone())?;
/// assert_eq!(notification.topic, Topic::Other("space.launched".to_owned()));
/// assert_eq!(notification.event["type"], "rocket");
/// assert_eq!(serde_json::to_value(&notification)?, came);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Notification<E> {
    /// The id of the notification, which all retries share; empty for a ping.
    pub id: Id,
    /// The topic.
    pub topic: Topic,
    /// The id of the workspace.
    pub app_id: Option<Id>,
    /// The time of the event.
    pub created_at: Option<Timestamp>,
    /// The time of the first delivery attempt.
    pub first_sent_at: Option<Timestamp>,
    /// The time of delivery; 1970-01-01 before the first delivery.
    pub delivered_at: Option<Timestamp>,
    /// The number of delivery attempts, including this one.
    pub delivery_attempts: Option<i64>,
    /// The status of the delivery at the time of sending, such as `pending`.
    pub delivery_status: Option<String>,
    /// The URLs of related resources.
    pub links: Option<Map<String, Value>>,
    /// The URL of the notification.
    pub self_: Option<String>,
    /// The item.
    pub event: E,
    /// Unknown fields, and values of an unexpected type.
    pub extra: Extra,
    /// The fields of `data` except the item.
    data: Data,
    raw: Value,
}

#[derive(Clone, Default)]
struct Envelope {
    type_: Option<Cow<'static, str>>,
    app_id: Option<Id>,
    data: Option<Data>,
    links: Option<Map<String, Value>>,
    id: Id,
    topic: Option<String>,
    delivery_status: Option<String>,
    delivery_attempts: Option<i64>,
    delivered_at: Option<Timestamp>,
    first_sent_at: Option<Timestamp>,
    created_at: Option<Timestamp>,
    self_: Option<String>,
    extra: Extra,
}

record! {
    Envelope {
        type_: "type" = "notification_event",
        app_id: "app_id",
        data: "data",
        links: "links",
        id: "id",
        topic: "topic",
        delivery_status: "delivery_status",
        delivery_attempts: "delivery_attempts",
        delivered_at: "delivered_at",
        first_sent_at: "first_sent_at",
        created_at: "created_at",
        self_: "self",
    }
}

#[derive(Clone, Default)]
struct Data {
    type_: Option<Cow<'static, str>>,
    item: Option<Value>,
    extra: Extra,
}

record! {
    Data {
        type_: "type" = "notification_event_data",
        item: "item",
    }
}

impl<E: Payload> Notification<E> {
    /// Returns a notification with this id, topic and item, for tests; all other fields are unset.
    pub fn new(id: impl Into<Id>, topic: impl Into<Topic>, event: E) -> Self {
        Notification {
            id: id.into(),
            topic: topic.into(),
            app_id: None,
            created_at: None,
            first_sent_at: None,
            delivered_at: None,
            delivery_attempts: None,
            delivery_status: None,
            links: None,
            self_: None,
            event,
            extra: Extra::default(),
            data: Data {
                type_: Some(Cow::Borrowed("notification_event_data")),
                ..Data::default()
            },
            raw: Value::Null,
        }
    }

    /// Reads a notification from a JSON value.
    ///
    /// # Errors
    ///
    /// Fails if the value is not an object or has no topic.
    pub fn from_value(raw: Value) -> Result<Self, json::Error> {
        let mut envelope = Envelope::default();
        json::read_into(&raw, &mut envelope)?;
        let topic = envelope.topic.as_deref().map(Topic::from);
        let topic = topic.ok_or_else(|| {
            json::Error::new("the `topic` of a notification must be a string", "$.topic")
        })?;
        let mut data = envelope.data.unwrap_or_default();
        let item = data.item.take().unwrap_or_default();
        Ok(Notification {
            id: envelope.id,
            app_id: envelope.app_id,
            created_at: envelope.created_at,
            first_sent_at: envelope.first_sent_at,
            delivered_at: envelope.delivered_at,
            delivery_attempts: envelope.delivery_attempts,
            delivery_status: envelope.delivery_status,
            links: envelope.links,
            self_: envelope.self_,
            event: E::from_item(&topic, item),
            extra: envelope.extra,
            topic,
            data,
            raw,
        })
    }

    /// Returns the notification as JSON: the received JSON, with later changes applied.
    pub fn to_value(&self) -> Value {
        let envelope = Envelope {
            type_: match self.raw.get("type") {
                Some(Value::String(text)) => Some(Cow::Owned(text.clone())),
                Some(_) => None,
                None => (self.raw.is_null()).then_some(Cow::Borrowed("notification_event")),
            },
            app_id: self.app_id.clone(),
            data: Some(Data {
                item: Some(self.event.to_item()),
                ..self.data.clone()
            }),
            links: self.links.clone(),
            id: self.id.clone(),
            topic: Some(self.topic.as_str().to_owned()),
            delivery_status: self.delivery_status.clone(),
            delivery_attempts: self.delivery_attempts,
            delivered_at: self.delivered_at,
            first_sent_at: self.first_sent_at,
            created_at: self.created_at,
            self_: self.self_.clone(),
            extra: self.extra.clone(),
        };
        let mut written = json::to_value(&envelope);
        as_it_was(&mut written, &self.raw);
        written
    }
}

impl<E> Notification<E> {
    /// Returns the received JSON; null for a notification that was created with `new`.
    pub fn raw(&self) -> &Value {
        &self.raw
    }

    /// Returns the latest time in the notification: the time of the event or of a delivery attempt.
    pub(super) fn latest(&self) -> Option<Timestamp> {
        let times = [self.created_at, self.first_sent_at, self.delivered_at];
        times.into_iter().flatten().max()
    }
}

/// Restores the original form of a value: an empty value becomes null or absent if it was null or absent in `read`.
fn as_it_was(written: &mut Value, read: &Value) {
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            written.retain(|key, value| read.contains_key(key) || !is_nothing(value));
            for (key, read) in read {
                match written.get_mut(key) {
                    Some(value) if read.is_null() && is_nothing(value) => *value = Value::Null,
                    Some(value) => as_it_was(value, read),
                    None if read.is_null() => {
                        written.insert(key.clone(), Value::Null);
                    }
                    None => {}
                }
            }
        }
        (Value::Array(written), Value::Array(read)) if written.len() == read.len() => {
            for (written, read) in written.iter_mut().zip(read) {
                as_it_was(written, read);
            }
        }
        // `5.0` was read as an integer, so the original number is restored.
        (Value::Number(written), Value::Number(read))
            if read.is_f64() && written.as_f64() == read.as_f64() =>
        {
            *written = read.clone();
        }
        _ => {}
    }
}

/// Returns whether a value can be the result of reading null or an absent field.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(values) => values.is_empty(),
        Value::Object(entries) => entries.values().all(is_nothing),
        _ => false,
    }
}

impl<E: Payload> Serialize for Notification<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}

impl<'de, E: Payload> Deserialize<'de> for Notification<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Notification::from_value(Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl<E: fmt::Debug> fmt::Debug for Notification<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("id", &self.id)
            .field("topic", &self.topic)
            .field("created_at", &self.created_at)
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}


#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventRequest {
    pub created_at: Option<Timestamp>,
    pub snoozed_until: Update<Timestamp>,
    pub extra: Extra,
}

impl CreateEventRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn created_at(mut self, created_at: impl SetTo<Timestamp>) -> Self {
        self.created_at.put(created_at.set_to());
        self
    }

    #[inline]
    pub fn snoozed_until(mut self, snoozed_until: impl SetTo<Timestamp>) -> Self {
        self.snoozed_until.put(snoozed_until.set_to());
        self
    }

    #[inline]
    pub fn clear_snoozed_until(mut self) -> Self {
        self.snoozed_until = Update::Clear;
        self
    }
}

record! {
    CreateEventRequest {
        created_at: "created_at",
        snoozed_until: "snoozed_until" as text,
    } required { "created_at" }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    pub read_at: Option<Timestamp>,
    pub seen: Option<Timestamp>,
    pub sent_at: Option<EventSentAt>,
    pub typed_at: Option<String>,
    pub waits: Vec<Timestamp>,
    pub stamp: Option<Timestamp>,
    pub extra: Extra,
}

record! {
    Event {
        created_at: "created_at",
        updated_at: "updated_at",
        closed_at: "closed_at" as text,
        read_at: "read_at",
        seen: "seen",
        sent_at: "sent_at",
        typed_at: "typed_at",
        waits: "waits",
        stamp: "stamp",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventSentAt {
    Integer(Timestamp),
    Text(String),
    Other(Value),
}

impl From<Timestamp> for EventSentAt {
    #[inline]
    fn from(value: Timestamp) -> Self {
        Self::Integer(value)
    }
}

set_to_from!(EventSentAt : Timestamp);

impl From<String> for EventSentAt {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for EventSentAt {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(EventSentAt : String, & str);

union! {
    EventSentAt {
        Integer(Timestamp) = integer(),
        Text(String) = text(),
    }
}

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListEventsParams {}

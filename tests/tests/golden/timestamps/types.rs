// Written by `cargo xtask regen` from spec/timestamps.yaml. Do not edit.
//! What version timestamps of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`events().create`](super::events::Events::create).
#[derive(Clone, Default, PartialEq)]
pub struct CreateEventRequest {
    /// Required.
    pub created_at: Option<Timestamp>,
    pub snoozed_until: Update<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateEventRequest {
    /// With all that is required.
    #[inline]
    pub fn new(created_at: impl Into<Timestamp>) -> Self {
        Self {
            created_at: Some(created_at.into()),
            ..Self::default()
        }
    }

    /// Sets `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `snoozed_until`.
    #[inline]
    pub fn snoozed_until(mut self, snoozed_until: impl Into<Timestamp>) -> Self {
        self.snoozed_until = Update::Set(snoozed_until.into());
        self
    }

    /// Clears `snoozed_until`: sends null.
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
    }
}

/// Answered by [`events().list`](super::events::Events::list) and [`events().create`](super::events::Events::create).
///
/// Schema `event`.
#[derive(Clone, Default, PartialEq)]
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
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`Event`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventSentAt {
    /// A whole number.
    Integer(Timestamp),
    /// A text.
    Text(String),
    /// What is none of these.
    Other(Value),
}

impl From<Timestamp> for EventSentAt {
    #[inline]
    fn from(value: Timestamp) -> Self {
        Self::Integer(value)
    }
}

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

union! {
    EventSentAt {
        Integer(Timestamp) = integer(),
        Text(String) = text(),
    }
}

/// Sent by [`events().list`](super::events::Events::list).
#[derive(Clone, Default, PartialEq)]
pub struct ListEventsParams {
    pub since: Option<Timestamp>,
    pub created_at_before: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ListEventsParams {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `since`.
    #[inline]
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets `created_at_before`.
    #[inline]
    pub fn created_at_before(mut self, created_at_before: impl Into<Timestamp>) -> Self {
        self.created_at_before = Some(created_at_before.into());
        self
    }
}

record! {
    ListEventsParams {
        since: "since",
        created_at_before: "created_at_before" as text,
    }
}

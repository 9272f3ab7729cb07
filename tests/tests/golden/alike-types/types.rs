// Written by `cargo xtask regen` from spec/alike.types.yaml. Do not edit.
//! What version alike.types of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`alike().create`](super::alike::Alike::create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlikeRequest {
    pub state: Option<CreateAlikeRequestState>,
    pub custom: Option<TicketCustom>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateAlikeRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl SetTo<CreateAlikeRequestState>) -> Self {
        self.state.put(state.set_to());
        self
    }

    /// Sets `custom`.
    #[inline]
    pub fn custom(mut self, custom: impl SetTo<TicketCustom>) -> Self {
        self.custom.put(custom.set_to());
        self
    }
}

record! {
    CreateAlikeRequest {
        state: "state",
        custom: "custom",
    }
}

/// Part of [`CreateAlikeRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAlikeRequestState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    CreateAlikeRequestState {
        Open = "open",
        Closed = "closed",
    }
}

/// Answered by [`alike().find`](super::alike::Alike::find) and [`alike().create`](super::alike::Alike::create).
///
/// Schema `ticket`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ticket {
    pub type_: Option<TicketType>,
    pub state: Option<TicketState>,
    pub custom: Option<TicketCustomObject>,
    pub parts: Vec<TicketPartObject>,
    pub part: Option<TicketPart>,
    pub address: Vec<TicketAddressItem>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Ticket {
        type_: "type",
        state: "state",
        custom: "custom",
        parts: "parts",
        part: "part",
        address: "address",
    }
}

#[cfg(feature = "client")]
page! { Ticket: TicketPartObject = parts }

/// Part of [`Ticket`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketAddressItem {
    /// `home`
    Home,
    /// `work`
    Work,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    TicketAddressItem {
        Home = "home",
        Work = "work",
    }
}

/// Part of [`CreateAlikeRequest`].
///
/// Schema `ticket_custom`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCustom {
    pub component: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl TicketCustom {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `component`.
    #[inline]
    pub fn component(mut self, component: impl SetTo<bool>) -> Self {
        self.component.put(component.set_to());
        self
    }
}

record! {
    TicketCustom {
        component: "component",
    }
}

/// Part of [`Ticket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCustomObject {
    pub inline: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketCustomObject {
        inline: "inline",
    }
}

/// Part of [`Ticket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPart {
    pub other: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketPart {
        other: "other",
    }
}

/// Part of [`Ticket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPartObject {
    pub body: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketPartObject {
        body: "body",
    }
}

/// Part of [`Ticket`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    TicketState {
        Open = "open",
        Closed = "closed",
    }
}

/// Part of [`Ticket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketType {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TicketType {
        name: "name",
    }
}

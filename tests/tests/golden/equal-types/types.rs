
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlikeRequest {
    pub state: Option<CreateAlikeRequestState>,
    pub custom: Option<TicketCustom>,
    pub extra: Extra,
}

impl CreateAlikeRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn state(mut self, state: impl SetTo<CreateAlikeRequestState>) -> Self {
        self.state.put(state.set_to());
        self
    }

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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAlikeRequestState {
    Open,
    Closed,
    Other(String),
}

open_enum! {
    CreateAlikeRequestState {
        Open = "open",
        Closed = "closed",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ticket {
    pub type_: Option<TicketType>,
    pub state: Option<TicketState>,
    pub custom: Option<TicketCustomObject>,
    pub parts: Vec<TicketPartObject>,
    pub part: Option<TicketPart>,
    pub address: Vec<TicketAddressItem>,
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketAddressItem {
    Home,
    Work,
    Other(String),
}

open_enum! {
    TicketAddressItem {
        Home = "home",
        Work = "work",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCustom {
    pub component: Option<bool>,
    pub extra: Extra,
}

impl TicketCustom {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCustomObject {
    pub inline: Option<bool>,
    pub extra: Extra,
}

record! {
    TicketCustomObject {
        inline: "inline",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPart {
    pub other: Option<String>,
    pub extra: Extra,
}

record! {
    TicketPart {
        other: "other",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketPartObject {
    pub body: Option<String>,
    pub extra: Extra,
}

record! {
    TicketPartObject {
        body: "body",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketState {
    Open,
    Closed,
    Other(String),
}

open_enum! {
    TicketState {
        Open = "open",
        Closed = "closed",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketType {
    pub name: Option<String>,
    pub extra: Extra,
}

record! {
    TicketType {
        name: "name",
    }
}

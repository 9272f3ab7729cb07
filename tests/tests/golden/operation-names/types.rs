// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! What version operation.names of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`widgets().patch`](super::widgets::Widgets::patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchWidgetRequest {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl PatchWidgetRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }
}

record! {
    PatchWidgetRequest {
        name: "name",
    }
}

/// Sent by [`widgets().update`](super::widgets::Widgets::update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWidgetRequest {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateWidgetRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }
}

record! {
    UpdateWidgetRequest {
        name: "name",
    }
}

/// Answered by [`client_().find`](super::client_::Client::find), [`gadgets().list`](super::gadgets::Gadgets::list), [`n2fa_more().n2fa_check_now`](super::n2fa_more::N2faMore::n2fa_check_now), [`root().root`](super::root::Root::root), [`self_().self_`](super::self_::SelfResource::self_), [`type_().move_`](super::type_::Type::move_), [`type_().type_`](super::type_::Type::type_), [`types_().list`](super::types_::Types::list), [`u65e5u672c().japan`](super::u65e5u672c::U65e5u672c::japan), [`untagged().list_things`](super::untagged::Untagged::list_things), [`widgets().list`](super::widgets::Widgets::list), [`widgets().find`](super::widgets::Widgets::find), [`widgets().update`](super::widgets::Widgets::update), [`widgets().patch`](super::widgets::Widgets::patch) and [`widgets().archive`](super::widgets::Widgets::archive).
///
/// Schema `widget`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Widget {
    pub id: Id,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Widget {
        id: "id",
    }
}

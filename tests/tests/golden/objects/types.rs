// Written by `cargo xtask regen` from spec/objects.yaml. Do not edit.
//! What version objects of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`things().create`](super::things::Things::create).
///
/// Schema `create_thing_request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateThingRequest {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub on: Option<bool>,
    pub note: Update<String>,
    pub labels: Option<Vec<String>>,
    /// Required.
    pub parts: Option<Vec<Part>>,
    pub main_part: Option<Part>,
    pub shape: Option<CreateThingRequestShape>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateThingRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        on: bool,
        parts: impl IntoIterator<Item = impl Into<Part>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            on: Some(on),
            parts: Some(parts.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `on`.
    #[inline]
    pub fn on(mut self, on: bool) -> Self {
        self.on = Some(on);
        self
    }

    /// Sets `parts`.
    #[inline]
    pub fn parts(mut self, parts: impl IntoIterator<Item = impl Into<Part>>) -> Self {
        self.parts = Some(parts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `note`.
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Update::Set(note.into());
        self
    }

    /// Clears `note`: sends null.
    #[inline]
    pub fn clear_note(mut self) -> Self {
        self.note = Update::Clear;
        self
    }

    /// Sets `labels`.
    #[inline]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `main_part`.
    #[inline]
    pub fn main_part(mut self, main_part: impl Into<Part>) -> Self {
        self.main_part = Some(main_part.into());
        self
    }

    /// Sets `shape`.
    #[inline]
    pub fn shape(mut self, shape: impl Into<CreateThingRequestShape>) -> Self {
        self.shape = Some(shape.into());
        self
    }
}

record! {
    CreateThingRequest {
        name: "name",
        on: "on",
        note: "note",
        labels: "labels",
        parts: "parts",
        main_part: "main_part",
        shape: "shape",
    }
}

/// Part of [`CreateThingRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CreateThingRequestShape {
    /// Required.
    pub sides: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateThingRequestShape {
    /// With all that is required.
    #[inline]
    pub fn new(sides: impl Into<i64>) -> Self {
        Self {
            sides: Some(sides.into()),
            ..Self::default()
        }
    }

    /// Sets `sides`.
    #[inline]
    pub fn sides(mut self, sides: impl Into<i64>) -> Self {
        self.sides = Some(sides.into());
        self
    }
}

record! {
    CreateThingRequestShape {
        sides: "sides",
    }
}

/// Not part of any operation's request or answer.
///
/// Schema `never_used`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NeverUsed {
    pub flag: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    NeverUsed {
        flag: "flag",
    }
}

/// Part of [`CreateThingRequest`] and [`Thing`].
///
/// Schema `part`.
#[derive(Clone, Default, PartialEq)]
pub struct Part {
    pub label: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Part {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

record! {
    Part {
        label: "label",
    }
}

/// Answered by [`things().create`](super::things::Things::create), [`things().find`](super::things::Things::find) and [`things().update`](super::things::Things::update).
///
/// Schema `thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: Id,
    pub name: Option<String>,
    pub note: Option<String>,
    pub weight: Option<f64>,
    pub count: Option<i64>,
    pub on: Option<bool>,
    pub part: Option<Part>,
    pub parts: Vec<Part>,
    pub sizes: Vec<ThingSize>,
    pub matrix: Vec<Vec<f64>>,
    pub deep: Option<ThingDeep>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Thing {
        id: "id",
        name: "name",
        note: "note",
        weight: "weight",
        count: "count",
        on: "on",
        part: "part",
        parts: "parts",
        sizes: "sizes",
        matrix: "matrix",
        deep: "deep",
    }
}

/// Part of [`Thing`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingDeep {
    pub deeper: Option<ThingDeepDeeper>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ThingDeep {
        deeper: "deeper",
    }
}

/// Part of [`ThingDeep`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingDeepDeeper {
    pub deepest: Option<ThingDeepDeeperDeepest>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ThingDeepDeeper {
        deepest: "deepest",
    }
}

/// Part of [`ThingDeepDeeper`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingDeepDeeperDeepest {
    pub bottom: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ThingDeepDeeperDeepest {
        bottom: "bottom",
    }
}

/// Part of [`Thing`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingSize {
    pub width: Option<i64>,
    pub height: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ThingSize {
        width: "width",
        height: "height",
    }
}

/// Sent by [`things().update`](super::things::Things::update).
#[derive(Clone, Default, PartialEq)]
pub struct UpdateThingRequest {
    /// Required.
    pub name: Option<String>,
    pub note: Update<String>,
    pub weight: Option<f64>,
    pub owner: Option<UpdateThingRequestOwner>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateThingRequest {
    /// With all that is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `note`.
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Update::Set(note.into());
        self
    }

    /// Clears `note`: sends null.
    #[inline]
    pub fn clear_note(mut self) -> Self {
        self.note = Update::Clear;
        self
    }

    /// Sets `weight`.
    #[inline]
    pub fn weight(mut self, weight: impl Into<f64>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets `owner`.
    #[inline]
    pub fn owner(mut self, owner: impl Into<UpdateThingRequestOwner>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

record! {
    UpdateThingRequest {
        name: "name",
        note: "note",
        weight: "weight",
        owner: "owner",
    }
}

/// Part of [`UpdateThingRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct UpdateThingRequestOwner {
    /// Required.
    pub email: Update<String>,
    pub address: Option<UpdateThingRequestOwnerAddress>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateThingRequestOwner {
    /// With all that is required.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Update::Set(email.into()),
            ..Self::default()
        }
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Update::Set(email.into());
        self
    }

    /// Clears `email`: sends null.
    #[inline]
    pub fn clear_email(mut self) -> Self {
        self.email = Update::Clear;
        self
    }

    /// Sets `address`.
    #[inline]
    pub fn address(
        mut self,
        address: impl Into<UpdateThingRequestOwnerAddress>,
    ) -> Self {
        self.address = Some(address.into());
        self
    }
}

record! {
    UpdateThingRequestOwner {
        email: "email",
        address: "address",
    }
}

/// Part of [`UpdateThingRequestOwner`].
#[derive(Clone, Default, PartialEq)]
pub struct UpdateThingRequestOwnerAddress {
    pub street: Option<UpdateThingRequestOwnerAddressStreet>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateThingRequestOwnerAddress {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `street`.
    #[inline]
    pub fn street(
        mut self,
        street: impl Into<UpdateThingRequestOwnerAddressStreet>,
    ) -> Self {
        self.street = Some(street.into());
        self
    }
}

record! {
    UpdateThingRequestOwnerAddress {
        street: "street",
    }
}

/// Part of [`UpdateThingRequestOwnerAddress`].
#[derive(Clone, Default, PartialEq)]
pub struct UpdateThingRequestOwnerAddressStreet {
    pub number: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateThingRequestOwnerAddressStreet {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `number`.
    #[inline]
    pub fn number(mut self, number: impl Into<i64>) -> Self {
        self.number = Some(number.into());
        self
    }
}

record! {
    UpdateThingRequestOwnerAddressStreet {
        number: "number",
    }
}

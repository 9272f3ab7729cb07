// Written by `cargo xtask regen` from spec/objects.yaml. Do not edit.
//! What version objects of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`things().create`](super::things::Things::create).
///
/// Schema `create_thing_request`.
#[derive(Clone, Default)]
#[non_exhaustive]
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
    /// Creates an empty value. Required before it is sent: `name`, `on`, `parts`.
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

    /// Sets `on`.
    #[inline]
    pub fn on(mut self, on: impl SetTo<bool>) -> Self {
        self.on.put(on.set_to());
        self
    }

    /// Sets `note`. `None` leaves it unchanged; [`clear_note`](Self::clear_note) clears it.
    #[inline]
    pub fn note(mut self, note: impl SetTo<String>) -> Self {
        self.note.put(note.set_to());
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
    pub fn labels(mut self, labels: impl SetToList<String>) -> Self {
        self.labels.put(labels.set_to_list());
        self
    }

    /// Adds one item to `labels`.
    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        push(&mut self.labels, label.into());
        self
    }

    /// Sets `parts`.
    #[inline]
    pub fn parts(mut self, parts: impl SetToList<Part>) -> Self {
        self.parts.put(parts.set_to_list());
        self
    }

    /// Adds one item to `parts`.
    #[inline]
    pub fn part(mut self, part: impl Into<Part>) -> Self {
        push(&mut self.parts, part.into());
        self
    }

    /// Sets `main_part`.
    #[inline]
    pub fn main_part(mut self, main_part: impl SetTo<Part>) -> Self {
        self.main_part.put(main_part.set_to());
        self
    }

    /// Sets `shape`.
    #[inline]
    pub fn shape(mut self, shape: impl SetTo<CreateThingRequestShape>) -> Self {
        self.shape.put(shape.set_to());
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
    } required { "name", "on", "parts" }
}

/// Part of [`CreateThingRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThingRequestShape {
    /// Required.
    pub sides: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateThingRequestShape {
    /// Creates an empty value. Required before it is sent: `sides`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sides`.
    #[inline]
    pub fn sides(mut self, sides: impl SetTo<i64>) -> Self {
        self.sides.put(sides.set_to());
        self
    }
}

record! {
    CreateThingRequestShape {
        sides: "sides",
    } required { "sides" }
}

/// Part of [`CreateThingRequest`] and [`Thing`].
///
/// Schema `part`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    pub label: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Part {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `label`.
    #[inline]
    pub fn label(mut self, label: impl SetTo<String>) -> Self {
        self.label.put(label.set_to());
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
#[non_exhaustive]
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
    /// Creates an empty value. Required before it is sent: `name`.
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

    /// Sets `note`. `None` leaves it unchanged; [`clear_note`](Self::clear_note) clears it.
    #[inline]
    pub fn note(mut self, note: impl SetTo<String>) -> Self {
        self.note.put(note.set_to());
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
    pub fn weight(mut self, weight: impl SetTo<f64>) -> Self {
        self.weight.put(weight.set_to());
        self
    }

    /// Sets `owner`.
    #[inline]
    pub fn owner(mut self, owner: impl SetTo<UpdateThingRequestOwner>) -> Self {
        self.owner.put(owner.set_to());
        self
    }
}

record! {
    UpdateThingRequest {
        name: "name",
        note: "note",
        weight: "weight",
        owner: "owner",
    } required { "name" }
}

/// Part of [`UpdateThingRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingRequestOwner {
    /// Required.
    pub email: Update<String>,
    pub address: Option<UpdateThingRequestOwnerAddress>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateThingRequestOwner {
    /// Creates an empty value. Required before it is sent: `email`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`. `None` leaves it unchanged; [`clear_email`](Self::clear_email) clears it.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
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
        address: impl SetTo<UpdateThingRequestOwnerAddress>,
    ) -> Self {
        self.address.put(address.set_to());
        self
    }
}

record! {
    UpdateThingRequestOwner {
        email: "email",
        address: "address",
    } required { "email" }
}

/// Part of [`UpdateThingRequestOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingRequestOwnerAddress {
    pub street: Option<UpdateThingRequestOwnerAddressStreet>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateThingRequestOwnerAddress {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `street`.
    #[inline]
    pub fn street(
        mut self,
        street: impl SetTo<UpdateThingRequestOwnerAddressStreet>,
    ) -> Self {
        self.street.put(street.set_to());
        self
    }
}

record! {
    UpdateThingRequestOwnerAddress {
        street: "street",
    }
}

/// Part of [`UpdateThingRequestOwnerAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingRequestOwnerAddressStreet {
    pub number: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl UpdateThingRequestOwnerAddressStreet {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `number`.
    #[inline]
    pub fn number(mut self, number: impl SetTo<i64>) -> Self {
        self.number.put(number.set_to());
        self
    }
}

record! {
    UpdateThingRequestOwnerAddressStreet {
        number: "number",
    }
}

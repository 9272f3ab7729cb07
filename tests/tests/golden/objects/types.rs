
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThingRequest {
    pub name: Option<String>,
    pub on: Option<bool>,
    pub note: Update<String>,
    pub labels: Option<Vec<String>>,
    pub parts: Option<Vec<Part>>,
    pub main_part: Option<Part>,
    pub shape: Option<CreateThingRequestShape>,
    pub extra: Extra,
}

impl CreateThingRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    #[inline]
    pub fn on(mut self, on: impl SetTo<bool>) -> Self {
        self.on.put(on.set_to());
        self
    }

    #[inline]
    pub fn note(mut self, note: impl SetTo<String>) -> Self {
        self.note.put(note.set_to());
        self
    }

    #[inline]
    pub fn clear_note(mut self) -> Self {
        self.note = Update::Clear;
        self
    }

    #[inline]
    pub fn labels(mut self, labels: impl SetToList<String>) -> Self {
        self.labels.put(labels.set_to_list());
        self
    }

    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        push(&mut self.labels, label.into());
        self
    }

    #[inline]
    pub fn parts(mut self, parts: impl SetToList<Part>) -> Self {
        self.parts.put(parts.set_to_list());
        self
    }

    #[inline]
    pub fn part(mut self, part: impl Into<Part>) -> Self {
        push(&mut self.parts, part.into());
        self
    }

    #[inline]
    pub fn main_part(mut self, main_part: impl SetTo<Part>) -> Self {
        self.main_part.put(main_part.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateThingRequestShape {
    pub sides: Option<i64>,
    pub extra: Extra,
}

impl CreateThingRequestShape {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    pub label: Option<String>,
    pub extra: Extra,
}

impl Part {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingDeep {
    pub deeper: Option<ThingDeepDeeper>,
    pub extra: Extra,
}

record! {
    ThingDeep {
        deeper: "deeper",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingDeepDeeper {
    pub deepest: Option<ThingDeepDeeperDeepest>,
    pub extra: Extra,
}

record! {
    ThingDeepDeeper {
        deepest: "deepest",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingDeepDeeperDeepest {
    pub bottom: Option<bool>,
    pub extra: Extra,
}

record! {
    ThingDeepDeeperDeepest {
        bottom: "bottom",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThingSize {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub extra: Extra,
}

record! {
    ThingSize {
        width: "width",
        height: "height",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingRequest {
    pub name: Option<String>,
    pub note: Update<String>,
    pub weight: Option<f64>,
    pub owner: Option<UpdateThingRequestOwner>,
    pub extra: Extra,
}

impl UpdateThingRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    #[inline]
    pub fn note(mut self, note: impl SetTo<String>) -> Self {
        self.note.put(note.set_to());
        self
    }

    #[inline]
    pub fn clear_note(mut self) -> Self {
        self.note = Update::Clear;
        self
    }

    #[inline]
    pub fn weight(mut self, weight: impl SetTo<f64>) -> Self {
        self.weight.put(weight.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingRequestOwner {
    pub email: Update<String>,
    pub address: Option<UpdateThingRequestOwnerAddress>,
    pub extra: Extra,
}

impl UpdateThingRequestOwner {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }

    #[inline]
    pub fn clear_email(mut self) -> Self {
        self.email = Update::Clear;
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingRequestOwnerAddress {
    pub street: Option<UpdateThingRequestOwnerAddressStreet>,
    pub extra: Extra,
}

impl UpdateThingRequestOwnerAddress {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateThingRequestOwnerAddressStreet {
    pub number: Option<i64>,
    pub extra: Extra,
}

impl UpdateThingRequestOwnerAddressStreet {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

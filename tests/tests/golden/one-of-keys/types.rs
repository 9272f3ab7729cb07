// Written by `cargo xtask regen` from spec/one.of.keys.yaml. Do not edit.
//! What version one.of.keys of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`FindRequest`].
///
/// Schema `by_email`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ByEmail {
    /// Required.
    pub email: Option<String>,
    pub exact: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ByEmail {
    /// Creates an empty value. Required before it is sent: `email`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl SetTo<String>) -> Self {
        self.email.put(email.set_to());
        self
    }

    /// Sets `exact`.
    #[inline]
    pub fn exact(mut self, exact: impl SetTo<bool>) -> Self {
        self.exact.put(exact.set_to());
        self
    }
}

record! {
    ByEmail {
        email: "email",
        exact: "exact",
    } required { "email" }
}

/// Part of [`FindRequest`].
///
/// Schema `by_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ById {
    /// Required.
    pub id: Option<Id>,
    pub exact: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ById {
    /// Creates an empty value. Required before it is sent: `id`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

    /// Sets `exact`.
    #[inline]
    pub fn exact(mut self, exact: impl SetTo<bool>) -> Self {
        self.exact.put(exact.set_to());
        self
    }
}

record! {
    ById {
        id: "id",
        exact: "exact",
    } required { "id" }
}

/// Part of [`FindResponse`].
///
/// Schema `company`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Company {
    pub plan: Option<String>,
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Company {
        plan: "plan",
        name: "name",
    }
}

/// Sent by [`finds().find`](super::finds::Finds::find).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindRequest {
    /// Sends `ById`.
    ById(ById),
    /// Sends `ByEmail`.
    ByEmail(ByEmail),
    /// Sends `FindRequestByPhone`.
    ByPhone(FindRequestByPhone),
    /// What is none of these.
    Other(Value),
}

impl From<ById> for FindRequest {
    #[inline]
    fn from(value: ById) -> Self {
        Self::ById(value)
    }
}

set_to_from!(FindRequest : ById);

impl From<ByEmail> for FindRequest {
    #[inline]
    fn from(value: ByEmail) -> Self {
        Self::ByEmail(value)
    }
}

set_to_from!(FindRequest : ByEmail);

impl From<FindRequestByPhone> for FindRequest {
    #[inline]
    fn from(value: FindRequestByPhone) -> Self {
        Self::ByPhone(value)
    }
}

set_to_from!(FindRequest : FindRequestByPhone);

union! {
    FindRequest {
        ById(ById) = object().has(&["id"]),
        ByEmail(ByEmail) = object().has(&["email"]),
        ByPhone(FindRequestByPhone) = object().has(&["phone"]),
    }
}

/// Part of [`FindRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindRequestByPhone {
    /// Required.
    pub phone: Option<String>,
    /// Required.
    pub country: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl FindRequestByPhone {
    /// Creates an empty value. Required before it is sent: `phone`, `country`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl SetTo<String>) -> Self {
        self.phone.put(phone.set_to());
        self
    }

    /// Sets `country`.
    #[inline]
    pub fn country(mut self, country: impl SetTo<String>) -> Self {
        self.country.put(country.set_to());
        self
    }
}

record! {
    FindRequestByPhone {
        phone: "phone",
        country: "country",
    } required { "phone", "country" }
}

/// Answered by [`finds().find`](super::finds::Finds::find).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindResponse {
    /// Where it has `email`.
    User(User),
    /// Where it has `plan`.
    Company(Company),
    /// Where it has `name`.
    Place(PlaceObject),
    /// What is none of these.
    Other(Value),
}

impl From<User> for FindResponse {
    #[inline]
    fn from(value: User) -> Self {
        Self::User(value)
    }
}

set_to_from!(FindResponse : User);

impl From<Company> for FindResponse {
    #[inline]
    fn from(value: Company) -> Self {
        Self::Company(value)
    }
}

set_to_from!(FindResponse : Company);

impl From<PlaceObject> for FindResponse {
    #[inline]
    fn from(value: PlaceObject) -> Self {
        Self::Place(value)
    }
}

set_to_from!(FindResponse : PlaceObject);

union! {
    FindResponse {
        User(User) = object().has(&["email"]),
        Company(Company) = object().has(&["plan"]),
        Place(PlaceObject) = object().has(&["name"]),
    }
}

/// Part of [`FindResponse`].
///
/// Schema `place`.
#[doc(alias("Place"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaceObject {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    PlaceObject {
        name: "name",
    }
}

/// Part of [`FindResponse`].
///
/// Schema `user`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub email: Option<String>,
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    User {
        email: "email",
        name: "name",
    }
}

// Written by `cargo xtask regen` from spec/one.of.keys.yaml. Do not edit.
//! What version one.of.keys of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`CreateFindRequest`].
///
/// Schema `by_email`.
#[derive(Clone, Default, PartialEq)]
pub struct ByEmail {
    /// Required.
    pub email: Option<String>,
    pub exact: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ByEmail {
    /// With all that is required.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `exact`.
    #[inline]
    pub fn exact(mut self, exact: bool) -> Self {
        self.exact = Some(exact);
        self
    }
}

record! {
    ByEmail {
        email: "email",
        exact: "exact",
    }
}

/// Part of [`CreateFindRequest`].
///
/// Schema `by_id`.
#[derive(Clone, Default, PartialEq)]
pub struct ById {
    /// Required.
    pub id: Option<Id>,
    pub exact: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ById {
    /// With all that is required.
    #[inline]
    pub fn new(id: impl Into<Id>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `exact`.
    #[inline]
    pub fn exact(mut self, exact: bool) -> Self {
        self.exact = Some(exact);
        self
    }
}

record! {
    ById {
        id: "id",
        exact: "exact",
    }
}

/// Part of [`CreateFindResponse`].
///
/// Schema `company`.
#[derive(Clone, Default, PartialEq)]
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

/// Sent by [`finds().create`](super::finds::Finds::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFindRequest {
    /// Where it has `id`.
    ById(ById),
    /// Where it has `email`.
    ByEmail(ByEmail),
    /// Where it has `phone`.
    ByPhone(CreateFindRequestByPhone),
    /// What is none of these.
    Other(Value),
}

impl From<ById> for CreateFindRequest {
    #[inline]
    fn from(value: ById) -> Self {
        Self::ById(value)
    }
}

impl From<ByEmail> for CreateFindRequest {
    #[inline]
    fn from(value: ByEmail) -> Self {
        Self::ByEmail(value)
    }
}

impl From<CreateFindRequestByPhone> for CreateFindRequest {
    #[inline]
    fn from(value: CreateFindRequestByPhone) -> Self {
        Self::ByPhone(value)
    }
}

union! {
    CreateFindRequest {
        ById(ById) = object().has(&["id"]),
        ByEmail(ByEmail) = object().has(&["email"]),
        ByPhone(CreateFindRequestByPhone) = object().has(&["phone"]),
    }
}

/// Part of [`CreateFindRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CreateFindRequestByPhone {
    /// Required.
    pub phone: Option<String>,
    /// Required.
    pub country: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateFindRequestByPhone {
    /// With all that is required.
    #[inline]
    pub fn new(phone: impl Into<String>, country: impl Into<String>) -> Self {
        Self {
            phone: Some(phone.into()),
            country: Some(country.into()),
            ..Self::default()
        }
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `country`.
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

record! {
    CreateFindRequestByPhone {
        phone: "phone",
        country: "country",
    }
}

/// Answered by [`finds().create`](super::finds::Finds::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFindResponse {
    /// Where it has `email`.
    User(User),
    /// Where it has `plan`.
    Company(Company),
    /// Where it has `name`.
    Place(Place),
    /// What is none of these.
    Other(Value),
}

impl From<User> for CreateFindResponse {
    #[inline]
    fn from(value: User) -> Self {
        Self::User(value)
    }
}

impl From<Company> for CreateFindResponse {
    #[inline]
    fn from(value: Company) -> Self {
        Self::Company(value)
    }
}

impl From<Place> for CreateFindResponse {
    #[inline]
    fn from(value: Place) -> Self {
        Self::Place(value)
    }
}

union! {
    CreateFindResponse {
        User(User) = object().has(&["email"]),
        Company(Company) = object().has(&["plan"]),
        Place(Place) = object().has(&["name"]),
    }
}

/// Part of [`CreateFindResponse`].
///
/// Schema `place`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Place {
        name: "name",
    }
}

/// Part of [`CreateFindResponse`].
///
/// Schema `user`.
#[derive(Clone, Default, PartialEq)]
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

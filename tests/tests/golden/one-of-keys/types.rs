
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ByEmail {
    pub email: Option<String>,
    pub exact: Option<bool>,
    pub extra: Extra,
}

impl ByEmail {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ById {
    pub id: Option<Id>,
    pub exact: Option<bool>,
    pub extra: Extra,
}

impl ById {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Company {
    pub plan: Option<String>,
    pub name: Option<String>,
    pub extra: Extra,
}

record! {
    Company {
        plan: "plan",
        name: "name",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindRequest {
    ById(ById),
    ByEmail(ByEmail),
    ByPhone(FindRequestByPhone),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindRequestByPhone {
    pub phone: Option<String>,
    pub country: Option<String>,
    pub extra: Extra,
}

impl FindRequestByPhone {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn phone(mut self, phone: impl SetTo<String>) -> Self {
        self.phone.put(phone.set_to());
        self
    }

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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindResponse {
    User(User),
    Company(Company),
    Place(PlaceObject),
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

#[doc(alias("Place"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlaceObject {
    pub name: Option<String>,
    pub extra: Extra,
}

record! {
    PlaceObject {
        name: "name",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub email: Option<String>,
    pub name: Option<String>,
    pub extra: Extra,
}

record! {
    User {
        email: "email",
        name: "name",
    }
}


#[allow(unused_imports)]
use crate::facade::types::*;

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum CreateParcelParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParcelRequest {
    pub weight: Option<i64>,
    pub extra: Extra,
}

impl CreateParcelRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn weight(mut self, weight: impl SetTo<i64>) -> Self {
        self.weight.put(weight.set_to());
        self
    }
}

record! {
    CreateParcelRequest {
        weight: "weight",
    }
}

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindParcelParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parcel {
    pub id: Id,
    pub extra: Extra,
}

record! {
    Parcel {
        id: "id",
    }
}

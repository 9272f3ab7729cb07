
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    pub name: Option<String>,
    pub extra: Extra,
}

record! {
    Thing {
        name: "name",
    }
}

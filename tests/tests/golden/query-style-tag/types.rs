
#[allow(unused_imports)]
use crate::facade::types::*;

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListQueryStyleParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueryStyleResponse {
    pub a: Option<String>,
    pub extra: Extra,
}

record! {
    ListQueryStyleResponse {
        a: "a",
    }
}

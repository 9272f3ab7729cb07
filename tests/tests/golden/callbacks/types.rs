
#[allow(unused_imports)]
use crate::facade::types::*;

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum CreateStreamParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamResponse {
    pub id: Id,
    pub extra: Extra,
}

record! {
    CreateStreamResponse {
        id: "id",
    }
}

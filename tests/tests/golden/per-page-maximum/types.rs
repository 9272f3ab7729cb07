
#[allow(unused_imports)]
use crate::facade::types::*;

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListAudiencesParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAudiencesResponse {
    pub data: Vec<ListAudiencesResponseDataItem>,
    pub extra: Extra,
}

record! {
    ListAudiencesResponse {
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ListAudiencesResponse: ListAudiencesResponseDataItem = data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAudiencesResponseDataItem {
    pub id: Id,
    pub extra: Extra,
}

record! {
    ListAudiencesResponseDataItem {
        id: "id",
    }
}


#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkContactRequest {
    pub add: Option<Vec<String>>,
    pub extra: Extra,
}

impl BulkContactRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn add(mut self, add: impl SetToList<String>) -> Self {
        self.add.put(add.set_to_list());
        self
    }
}

record! {
    BulkContactRequest {
        add: "add",
    }
}


#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchWidgetRequest {
    pub name: Option<String>,
    pub extra: Extra,
}

impl PatchWidgetRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }
}

record! {
    PatchWidgetRequest {
        name: "name",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWidgetRequest {
    pub name: Option<String>,
    pub extra: Extra,
}

impl UpdateWidgetRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }
}

record! {
    UpdateWidgetRequest {
        name: "name",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Widget {
    pub id: Id,
    pub extra: Extra,
}

record! {
    Widget {
        id: "id",
    }
}


#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Applied {
    pub sla_name: Option<String>,
    pub sla_definition: Option<AppliedSlaDefinition>,
    pub extra: Extra,
}

record! {
    Applied {
        sla_name: "sla_name",
        sla_definition: "sla_definition",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppliedSlaDefinition {
    pub x: Option<String>,
    pub extra: Extra,
}

record! {
    AppliedSlaDefinition {
        x: "x",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Details {
    Missed(Missed),
    Applied(Applied),
    Paused(Paused),
    Removed(Removed),
    Other(Value),
}

impl From<Missed> for Details {
    #[inline]
    fn from(value: Missed) -> Self {
        Self::Missed(value)
    }
}

set_to_from!(Details : Missed);

impl From<Applied> for Details {
    #[inline]
    fn from(value: Applied) -> Self {
        Self::Applied(value)
    }
}

set_to_from!(Details : Applied);

impl From<Paused> for Details {
    #[inline]
    fn from(value: Paused) -> Self {
        Self::Paused(value)
    }
}

set_to_from!(Details : Paused);

impl From<Removed> for Details {
    #[inline]
    fn from(value: Removed) -> Self {
        Self::Removed(value)
    }
}

set_to_from!(Details : Removed);

union! {
    Details {
        Missed(Missed) = object().has(&["sla_target_type"]),
        Applied(Applied) = object().has(&["sla_definition"]),
        Paused(Paused) = object().has(&["status"]),
        Removed(Removed) = object().has(&["sla_name"]),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Missed {
    pub sla_name: Option<String>,
    pub sla_target_type: Option<String>,
    pub status: Option<String>,
    pub extra: Extra,
}

record! {
    Missed {
        sla_name: "sla_name",
        sla_target_type: "sla_target_type",
        status: "status",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paused {
    pub sla_name: Option<String>,
    pub status: Option<String>,
    pub extra: Extra,
}

record! {
    Paused {
        sla_name: "sla_name",
        status: "status",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Removed {
    pub sla_name: Option<String>,
    pub extra: Extra,
}

record! {
    Removed {
        sla_name: "sla_name",
    }
}

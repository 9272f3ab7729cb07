// Written by `cargo xtask regen` from spec/one.of.shadowed.yaml. Do not edit.
//! What version one.of.shadowed of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`Details`].
///
/// Schema `applied`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Applied {
    pub sla_name: Option<String>,
    pub sla_definition: Option<AppliedSlaDefinition>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Applied {
        sla_name: "sla_name",
        sla_definition: "sla_definition",
    }
}

/// Part of [`Applied`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppliedSlaDefinition {
    pub x: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    AppliedSlaDefinition {
        x: "x",
    }
}

/// Answered by [`data_events().find`](super::data_events::DataEvents::find).
///
/// Schema `details`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Details {
    /// Where it has `sla_target_type`.
    Missed(Missed),
    /// Where it has `sla_definition`.
    Applied(Applied),
    /// Where it has `status`.
    ///
    /// Some values of `missed` are read as this, too.
    Paused(Paused),
    /// Where it has `sla_name`.
    ///
    /// Some values of `missed`, `applied` or `paused` are read as this, too.
    Removed(Removed),
    /// What is none of these.
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

/// Part of [`Details`].
///
/// Schema `missed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Missed {
    pub sla_name: Option<String>,
    pub sla_target_type: Option<String>,
    pub status: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Missed {
        sla_name: "sla_name",
        sla_target_type: "sla_target_type",
        status: "status",
    }
}

/// Part of [`Details`].
///
/// Schema `paused`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paused {
    pub sla_name: Option<String>,
    pub status: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Paused {
        sla_name: "sla_name",
        status: "status",
    }
}

/// Part of [`Details`].
///
/// Schema `removed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Removed {
    pub sla_name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Removed {
        sla_name: "sla_name",
    }
}

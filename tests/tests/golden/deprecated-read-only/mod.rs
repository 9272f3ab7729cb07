// Written by `cargo xtask regen` from spec/deprecated.read.only.yaml. Do not edit.
//! Version deprecated.read.only of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`old`](mod@old) |  |

#[cfg(feature = "client")]
pub mod old;

pub mod types;

/// A client for version deprecated.read.only of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`old`].
    #[inline]
    pub fn old(&self) -> old::Old<'_> {
        old::Old { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "deprecated.read.only");

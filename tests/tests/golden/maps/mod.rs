// Written by `cargo xtask regen` from spec/maps.yaml. Do not edit.
//! Version maps of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`bags`](mod@bags) |  |

#[cfg(feature = "client")]
pub mod bags;

pub mod types;

/// A client for version maps of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`bags`].
    #[inline]
    pub fn bags(&self) -> bags::Bags<'_> {
        bags::Bags { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "maps");

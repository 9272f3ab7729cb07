// Written by `cargo xtask regen` from spec/one.of.nested.yaml. Do not edit.
//! Version one.of.nested of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`feeds`](mod@feeds) |  |

#[cfg(feature = "client")]
pub mod feeds;

pub mod types;

/// A client for version one.of.nested of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`feeds`].
    #[inline]
    pub fn feeds(&self) -> feeds::Feeds<'_> {
        feeds::Feeds { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.nested");

// Written by `cargo xtask regen` from spec/ids.yaml. Do not edit.
//! Version ids of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`cards`](mod@cards) |  |

#[cfg(feature = "client")]
pub mod cards;

pub mod types;

/// A client for version ids of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`cards`].
    #[inline]
    pub fn cards(&self) -> cards::Cards<'_> {
        cards::Cards { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "ids");

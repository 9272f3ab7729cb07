// Written by `cargo xtask regen` from spec/one.of.discriminator.yaml. Do not edit.
//! Version one.of.discriminator of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`parts`](mod@parts) |  |

#[cfg(feature = "client")]
pub mod parts;

pub mod types;

/// A client for version one.of.discriminator of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`parts`].
    #[inline]
    pub fn parts(&self) -> parts::Parts<'_> {
        parts::Parts { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.discriminator");

// Written by `cargo xtask regen` from spec/one.of.keys.yaml. Do not edit.
//! Version one.of.keys of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`finds`](mod@finds) |  |

#[cfg(feature = "client")]
pub mod finds;

pub mod types;

/// A client for version one.of.keys of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`finds`].
    #[inline]
    pub fn finds(&self) -> finds::Finds<'_> {
        finds::Finds { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.keys");

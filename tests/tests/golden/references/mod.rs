// Written by `cargo xtask regen` from spec/references.yaml. Do not edit.
//! Version references of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`stores`](mod@stores) |  |

#[cfg(feature = "client")]
pub mod stores;

pub mod types;

/// A client for version references of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`stores`].
    #[inline]
    pub fn stores(&self) -> stores::Stores<'_> {
        stores::Stores {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "references");

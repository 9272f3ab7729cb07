// Written by `cargo xtask regen` from spec/all.of.yaml. Do not edit.
//! Version all.of of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`animals`](mod@animals) |  |

#[cfg(feature = "client")]
pub mod animals;

pub mod types;

/// A client for version all.of of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`animals`].
    #[inline]
    pub fn animals(&self) -> animals::Animals<'_> {
        animals::Animals {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "all.of");

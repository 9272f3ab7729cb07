// Written by `cargo xtask regen` from spec/bodies.yaml. Do not edit.
//! Version bodies of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`bodies`](mod@bodies) |  |

#[cfg(feature = "client")]
pub mod bodies;

pub mod types;

/// A client for version bodies of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`bodies`].
    #[inline]
    pub fn bodies(&self) -> bodies::Bodies<'_> {
        bodies::Bodies {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "bodies");

// Written by `cargo xtask regen` from spec/recursion.yaml. Do not edit.
//! Version recursion of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`trees`](mod@trees) |  |

#[cfg(feature = "client")]
pub mod trees;

pub mod types;

/// A client for version recursion of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`trees`].
    #[inline]
    pub fn trees(&self) -> trees::Trees<'_> {
        trees::Trees { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "recursion");

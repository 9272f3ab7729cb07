// Written by `cargo xtask regen` from spec/callbacks.yaml. Do not edit.
//! Version callbacks of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`streams`](mod@streams) |  |

#[cfg(feature = "client")]
pub mod streams;

pub mod types;

/// A client for version callbacks of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`streams`].
    #[inline]
    pub fn streams(&self) -> streams::Streams<'_> {
        streams::Streams {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "callbacks");

// Written by `cargo xtask regen` from spec/timestamps.yaml. Do not edit.
//! Version timestamps of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`events`](mod@events) |  |

#[cfg(feature = "client")]
pub mod events;

pub mod types;

/// A client for version timestamps of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`events`].
    #[inline]
    pub fn events(&self) -> events::Events<'_> {
        events::Events {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "timestamps");

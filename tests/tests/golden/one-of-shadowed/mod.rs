// Written by `cargo xtask regen` from spec/one.of.shadowed.yaml. Do not edit.
//! Version one.of.shadowed of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`data_events`](mod@data_events) |  |

#[cfg(feature = "client")]
pub mod data_events;

pub mod types;

/// A client for version one.of.shadowed of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`data_events`].
    #[inline]
    pub fn data_events(&self) -> data_events::DataEvents<'_> {
        data_events::DataEvents {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.shadowed");

// Written by `cargo xtask regen` from spec/header.parameters.yaml. Do not edit.
//! Version header.parameters of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`parcels`](mod@parcels) |  |

#[cfg(feature = "client")]
pub mod parcels;

pub mod types;

/// A client for version header.parameters of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`parcels`].
    #[inline]
    pub fn parcels(&self) -> parcels::Parcels<'_> {
        parcels::Parcels {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "header.parameters");

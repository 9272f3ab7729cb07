// Written by `cargo xtask regen` from spec/one.of.scalars.yaml. Do not edit.
//! Version one.of.scalars of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`values`](mod@values) |  |

#[cfg(feature = "client")]
pub mod values;

pub mod types;

/// A client for version one.of.scalars of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`values`].
    #[inline]
    pub fn values(&self) -> values::Values<'_> {
        values::Values {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.scalars");

// Written by `cargo xtask regen` from spec/one.of.deep.yaml. Do not edit.
//! Version one.of.deep of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`things`](mod@things) |  |

#[cfg(feature = "client")]
pub mod things;

pub mod types;

/// A client for version one.of.deep of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`things`].
    #[inline]
    pub fn things(&self) -> things::Things<'_> {
        things::Things {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.deep");

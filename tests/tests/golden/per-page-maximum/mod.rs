// Written by `cargo xtask regen` from spec/per.page.maximum.yaml. Do not edit.
//! Version per.page.maximum of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`audiences`](mod@audiences) |  |

#[cfg(feature = "client")]
pub mod audiences;

pub mod types;

/// A client for version per.page.maximum of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`audiences`].
    #[inline]
    pub fn audiences(&self) -> audiences::Audiences<'_> {
        audiences::Audiences {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "per.page.maximum");

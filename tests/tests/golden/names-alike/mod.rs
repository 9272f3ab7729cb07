// Written by `cargo xtask regen` from spec/names.alike.yaml. Do not edit.
//! Version names.alike of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`alike`](mod@alike) |  |

#[cfg(feature = "client")]
pub mod alike;

pub mod types;

/// A client for version names.alike of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`alike`].
    #[inline]
    pub fn alike(&self) -> alike::Alike<'_> {
        alike::Alike { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "names.alike");

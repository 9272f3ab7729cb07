// Written by `cargo xtask regen` from spec/keyword.names.yaml. Do not edit.
//! Version keyword.names of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`words`](mod@words) |  |

#[cfg(feature = "client")]
pub mod words;

pub mod types;

/// A client for version keyword.names of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`words`].
    #[inline]
    pub fn words(&self) -> words::Words<'_> {
        words::Words { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "keyword.names");

// Written by `cargo xtask regen` from spec/path.parameters.yaml. Do not edit.
//! Version path.parameters of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`articles`](mod@articles) |  |

#[cfg(feature = "client")]
pub mod articles;

pub mod types;

/// A client for version path.parameters of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`articles`].
    #[inline]
    pub fn articles(&self) -> articles::Articles<'_> {
        articles::Articles {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "path.parameters");

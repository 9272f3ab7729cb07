// Written by `cargo xtask regen` from spec/nullable.references.yaml. Do not edit.
//! Version nullable.references of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`letters`](mod@letters) |  |

#[cfg(feature = "client")]
pub mod letters;

pub mod types;

/// A client for version nullable.references of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`letters`].
    #[inline]
    pub fn letters(&self) -> letters::Letters<'_> {
        letters::Letters {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "nullable.references");

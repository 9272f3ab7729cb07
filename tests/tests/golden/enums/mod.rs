// Written by `cargo xtask regen` from spec/enums.yaml. Do not edit.
//! Version enums of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`moods`](mod@moods) |  |

#[cfg(feature = "client")]
pub mod moods;

pub mod types;

/// A client for version enums of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`moods`].
    #[inline]
    pub fn moods(&self) -> moods::Moods<'_> {
        moods::Moods { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "enums");

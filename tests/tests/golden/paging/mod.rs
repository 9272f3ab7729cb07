// Written by `cargo xtask regen` from spec/paging.yaml. Do not edit.
//! Version paging of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`rows`](mod@rows) |  |

#[cfg(feature = "client")]
pub mod rows;

pub mod types;

/// A client for version paging of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`rows`].
    #[inline]
    pub fn rows(&self) -> rows::Rows<'_> {
        rows::Rows { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "paging");

// Written by `cargo xtask regen` from spec/searches.yaml. Do not edit.
//! Version searches of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`notes`](mod@notes) |  |
//! | [`rows`](mod@rows) |  |
//! | [`texts`](mod@texts) |  |

#[cfg(feature = "client")]
pub mod notes;

#[cfg(feature = "client")]
pub mod rows;

#[cfg(feature = "client")]
pub mod texts;

pub mod types;

/// A client for version searches of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`notes`].
    #[inline]
    pub fn notes(&self) -> notes::Notes<'_> {
        notes::Notes { client: &self.core }
    }

    /// The operations of [`rows`].
    #[inline]
    pub fn rows(&self) -> rows::Rows<'_> {
        rows::Rows { client: &self.core }
    }

    /// The operations of [`texts`].
    #[inline]
    pub fn texts(&self) -> texts::Texts<'_> {
        texts::Texts { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "searches");

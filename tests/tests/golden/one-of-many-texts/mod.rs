// Written by `cargo xtask regen` from spec/one.of.many.texts.yaml. Do not edit.
//! Version one.of.many.texts of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`content`](mod@content) |  |

#[cfg(feature = "client")]
pub mod content;

pub mod types;

/// A client for version one.of.many.texts of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`content`].
    #[inline]
    pub fn content(&self) -> content::Content<'_> {
        content::Content {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.many.texts");

// Written by `cargo xtask regen` from spec/setter.add.yaml. Do not edit.
//! Version setter.add of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`contacts`](mod@contacts) |  |

#[cfg(feature = "client")]
pub mod contacts;

pub mod types;

/// A client for version setter.add of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`contacts`].
    #[inline]
    pub fn contacts(&self) -> contacts::Contacts<'_> {
        contacts::Contacts {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "setter.add");

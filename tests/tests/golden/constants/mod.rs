// Written by `cargo xtask regen` from spec/constants.yaml. Do not edit.
//! Version constants of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`shapes`](mod@shapes) |  |

#[cfg(feature = "client")]
pub mod shapes;

pub mod types;

/// A client for version constants of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`shapes`].
    #[inline]
    pub fn shapes(&self) -> shapes::Shapes<'_> {
        shapes::Shapes {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "constants");

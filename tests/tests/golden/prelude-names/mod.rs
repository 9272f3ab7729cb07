// Written by `cargo xtask regen` from spec/prelude.names.yaml. Do not edit.
//! Version prelude.names of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`display`](mod@display) |  |
//! | [`method`](mod@method) |  |
//! | [`option`](mod@option) |  |
//! | [`request_`](mod@request_) |  |

#[cfg(feature = "client")]
pub mod display;

#[cfg(feature = "client")]
pub mod method;

#[cfg(feature = "client")]
pub mod option;

#[cfg(feature = "client")]
pub mod request_;

pub mod types;

/// A client for version prelude.names of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`display`].
    #[inline]
    pub fn display(&self) -> display::DisplayResource<'_> {
        display::DisplayResource {
            client: &self.core,
        }
    }

    /// The operations of [`method`].
    #[inline]
    pub fn method(&self) -> method::MethodResource<'_> {
        method::MethodResource {
            client: &self.core,
        }
    }

    /// The operations of [`option`].
    #[inline]
    pub fn option(&self) -> option::OptionResource<'_> {
        option::OptionResource {
            client: &self.core,
        }
    }

    /// The operations of [`request_`].
    #[inline]
    pub fn request_(&self) -> request_::RequestResource<'_> {
        request_::RequestResource {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "prelude.names");

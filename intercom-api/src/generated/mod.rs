// Written by `cargo xtask regen` from spec/versions.toml. Do not edit.
//! One module per API version.

#[cfg(feature = "webhooks")]
pub(crate) mod topics;

/// Version 2.11 of the API.
#[cfg(feature = "v2_11")]
pub mod v2_11;

/// Version 2.12 of the API.
#[cfg(feature = "v2_12")]
pub mod v2_12;

/// Version 2.13 of the API.
#[cfg(feature = "v2_13")]
pub mod v2_13;

/// Version 2.14 of the API.
#[cfg(feature = "v2_14")]
pub mod v2_14;

// Written by `cargo xtask regen` from spec/versions.toml. Do not edit.
//! One module per API version.

#[cfg(feature = "webhooks")]
pub(crate) mod topics;

#[cfg(feature = "v2_11")]
pub mod v2_11;

#[cfg(feature = "v2_12")]
pub mod v2_12;

#[cfg(feature = "v2_13")]
pub mod v2_13;

#[cfg(feature = "v2_14")]
pub mod v2_14;

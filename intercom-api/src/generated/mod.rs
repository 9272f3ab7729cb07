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

#[cfg(feature = "v2_15")]
pub mod v2_15;

#[cfg(feature = "v2_16")]
pub mod v2_16;

/// Upgrade guides from each version of the API to the next.
///
/// This module exists only in the documentation.
#[cfg(doc)]
pub mod migration {
    #[doc = include_str!("../../docs/2.11-to-2.12.md")]
    pub mod v2_11_to_v2_12 {}
    #[doc = include_str!("../../docs/2.12-to-2.13.md")]
    pub mod v2_12_to_v2_13 {}
    #[doc = include_str!("../../docs/2.13-to-2.14.md")]
    pub mod v2_13_to_v2_14 {}
    #[doc = include_str!("../../docs/2.14-to-2.15.md")]
    pub mod v2_14_to_v2_15 {}
    #[doc = include_str!("../../docs/2.15-to-2.16.md")]
    pub mod v2_15_to_v2_16 {}
}

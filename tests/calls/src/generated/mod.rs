// Written by `cargo xtask regen`. Do not edit.

mod v2_11;
mod v2_12;
mod v2_13;
mod v2_14;
mod v2_15;
mod v2_16;

pub use intercom_api::v2_16 as current;

/// All versions, in order.
pub static VERSIONS: &[crate::Version] = &[
    v2_11::VERSION,
    v2_12::VERSION,
    v2_13::VERSION,
    v2_14::VERSION,
    v2_15::VERSION,
    v2_16::VERSION,
];

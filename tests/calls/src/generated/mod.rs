// Written by `UPDATE_GOLDEN=1 cargo test -p tests --test generator rows`. Do not edit.

mod v2_11;
mod v2_12;
mod v2_13;
mod v2_14;

/// Every version, in their order.
pub static VERSIONS: &[crate::Version] = &[
    v2_11::VERSION,
    v2_12::VERSION,
    v2_13::VERSION,
    v2_14::VERSION,
];

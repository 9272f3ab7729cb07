// Written by `cargo xtask regen`. Do not edit.

pub(crate) use intercom_api::v2_16 as api;

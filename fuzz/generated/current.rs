// Written by `cargo xtask regen`. Do not edit.

pub(crate) use intercom_api::v2_14 as api;

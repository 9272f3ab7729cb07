// Written by `cargo xtask regen`. Do not edit.

pub(crate) use crate::v2_16 as current;

/// Calls a macro with the module of each enabled version.
macro_rules! each_version {
    ($call:ident) => {
        #[cfg(feature = "v2_11")]
        $call!(v2_11);
        #[cfg(feature = "v2_12")]
        $call!(v2_12);
        #[cfg(feature = "v2_13")]
        $call!(v2_13);
        #[cfg(feature = "v2_14")]
        $call!(v2_14);
        #[cfg(feature = "v2_15")]
        $call!(v2_15);
        #[cfg(feature = "v2_16")]
        $call!(v2_16);
    };
}
pub(crate) use each_version;

// Written by `cargo xtask regen` from spec/deprecated.read.only.yaml. Do not edit.

#[cfg(feature = "client")]
pub mod old;
pub mod types;

/// A client for version deprecated.read.only of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::client::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`old`].
    #[inline]
    pub fn old(&self) -> old::Old<'_> {
        old::Old { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::client::version_client!(Client, "deprecated.read.only");

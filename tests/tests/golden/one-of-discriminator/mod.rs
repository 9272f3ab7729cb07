// Written by `cargo xtask regen` from spec/one.of.discriminator.yaml. Do not edit.

#[cfg(feature = "client")]
pub mod parts;
pub mod types;

/// A client for version one.of.discriminator of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::client::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`parts`].
    #[inline]
    pub fn parts(&self) -> parts::Parts<'_> {
        parts::Parts { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::client::version_client!(Client, "one.of.discriminator");

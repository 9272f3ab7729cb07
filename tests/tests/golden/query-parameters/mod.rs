// Written by `cargo xtask regen` from spec/query.parameters.yaml. Do not edit.
//! Version query.parameters of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`goods`](mod@goods) |  |

#[cfg(feature = "client")]
pub mod goods;

pub mod types;

/// A client for version query.parameters of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`goods`].
    #[inline]
    pub fn goods(&self) -> goods::Goods<'_> {
        goods::Goods { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "query.parameters");

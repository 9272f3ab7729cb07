// Written by `cargo xtask regen` from spec/query.style.tag.yaml. Do not edit.
//! Version query.style.tag of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`query_style`](mod@query_style) |  |

#[cfg(feature = "client")]
pub mod query_style;

pub mod types;

/// A client for version query.style.tag of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`query_style`].
    #[inline]
    pub fn query_style(&self) -> query_style::QueryStyleResource<'_> {
        query_style::QueryStyleResource {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "query.style.tag");

// Written by `cargo xtask regen` from spec/jobs.yaml. Do not edit.
//! Version jobs of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`exports`](mod@exports) |  |
//! | [`jobs`](mod@jobs) |  |
//! | [`tickets`](mod@tickets) |  |

#[cfg(feature = "client")]
pub mod exports;

#[cfg(feature = "client")]
pub mod jobs;

#[cfg(feature = "client")]
pub mod tickets;

pub mod types;

/// A client for version jobs of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`exports`].
    #[inline]
    pub fn exports(&self) -> exports::Exports<'_> {
        exports::Exports {
            client: &self.core,
        }
    }

    /// The operations of [`jobs`].
    #[inline]
    pub fn jobs(&self) -> jobs::Jobs<'_> {
        jobs::Jobs { client: &self.core }
    }

    /// The operations of [`tickets`].
    #[inline]
    pub fn tickets(&self) -> tickets::Tickets<'_> {
        tickets::Tickets {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "jobs");

// Written by `cargo xtask regen` from spec/nullable.answers.yaml. Do not edit.
//! Version nullable.answers of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`answers`](mod@answers) |  |

#[cfg(feature = "client")]
pub mod answers;

pub mod types;

/// A client for version nullable.answers of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`answers`].
    #[inline]
    pub fn answers(&self) -> answers::Answers<'_> {
        answers::Answers {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "nullable.answers");

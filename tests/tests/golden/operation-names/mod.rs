// Written by `cargo xtask regen` from spec/operation.names.yaml. Do not edit.
//! Version operation.names of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`client_`](mod@client_) |  |
//! | [`gadgets`](mod@gadgets) |  |
//! | [`n2fa_more`](mod@n2fa_more) |  |
//! | [`root`](mod@root) |  |
//! | [`self_`](mod@self_) |  |
//! | [`type_`](mod@type_) |  |
//! | [`types_`](mod@types_) |  |
//! | [`u65e5u672c`](mod@u65e5u672c) |  |
//! | [`untagged`](mod@untagged) |  |
//! | [`widgets`](mod@widgets) |  |

#[cfg(feature = "client")]
pub mod client_;

#[cfg(feature = "client")]
pub mod gadgets;

#[cfg(feature = "client")]
pub mod n2fa_more;

#[cfg(feature = "client")]
pub mod root;

#[cfg(feature = "client")]
pub mod self_;

#[cfg(feature = "client")]
pub mod type_;

#[cfg(feature = "client")]
pub mod types_;

#[cfg(feature = "client")]
pub mod u65e5u672c;

#[cfg(feature = "client")]
pub mod untagged;

#[cfg(feature = "client")]
pub mod widgets;

pub mod types;

/// A client for version operation.names of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`client_`].
    #[inline]
    pub fn client_(&self) -> client_::Client<'_> {
        client_::Client {
            client: &self.core,
        }
    }

    /// The operations of [`gadgets`].
    #[inline]
    pub fn gadgets(&self) -> gadgets::Gadgets<'_> {
        gadgets::Gadgets {
            client: &self.core,
        }
    }

    /// The operations of [`n2fa_more`].
    #[inline]
    pub fn n2fa_more(&self) -> n2fa_more::N2faMore<'_> {
        n2fa_more::N2faMore {
            client: &self.core,
        }
    }

    /// The operations of [`root`].
    #[inline]
    pub fn root(&self) -> root::Root<'_> {
        root::Root { client: &self.core }
    }

    /// The operations of [`self_`].
    #[inline]
    pub fn self_(&self) -> self_::SelfResource<'_> {
        self_::SelfResource {
            client: &self.core,
        }
    }

    /// The operations of [`type_`].
    #[inline]
    pub fn type_(&self) -> type_::Type<'_> {
        type_::Type { client: &self.core }
    }

    /// The operations of [`types_`].
    #[inline]
    pub fn types_(&self) -> types_::Types<'_> {
        types_::Types {
            client: &self.core,
        }
    }

    /// The operations of [`u65e5u672c`].
    #[inline]
    pub fn u65e5u672c(&self) -> u65e5u672c::U65e5u672c<'_> {
        u65e5u672c::U65e5u672c {
            client: &self.core,
        }
    }

    /// The operations of [`untagged`].
    #[inline]
    pub fn untagged(&self) -> untagged::Untagged<'_> {
        untagged::Untagged {
            client: &self.core,
        }
    }

    /// The operations of [`widgets`].
    #[inline]
    pub fn widgets(&self) -> widgets::Widgets<'_> {
        widgets::Widgets {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "operation.names");

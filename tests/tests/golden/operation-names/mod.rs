
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

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn client_(&self) -> client_::Client<'_> {
        client_::Client {
            client: &self.core,
        }
    }

    #[inline]
    pub fn gadgets(&self) -> gadgets::Gadgets<'_> {
        gadgets::Gadgets {
            client: &self.core,
        }
    }

    #[inline]
    pub fn n2fa_more(&self) -> n2fa_more::N2faMore<'_> {
        n2fa_more::N2faMore {
            client: &self.core,
        }
    }

    #[inline]
    pub fn root(&self) -> root::Root<'_> {
        root::Root { client: &self.core }
    }

    #[inline]
    pub fn self_(&self) -> self_::SelfResource<'_> {
        self_::SelfResource {
            client: &self.core,
        }
    }

    #[inline]
    pub fn type_(&self) -> type_::Type<'_> {
        type_::Type { client: &self.core }
    }

    #[inline]
    pub fn types_(&self) -> types_::Types<'_> {
        types_::Types {
            client: &self.core,
        }
    }

    #[inline]
    pub fn u65e5u672c(&self) -> u65e5u672c::U65e5u672c<'_> {
        u65e5u672c::U65e5u672c {
            client: &self.core,
        }
    }

    #[inline]
    pub fn untagged(&self) -> untagged::Untagged<'_> {
        untagged::Untagged {
            client: &self.core,
        }
    }

    #[inline]
    pub fn widgets(&self) -> widgets::Widgets<'_> {
        widgets::Widgets {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "operation.names");


#[cfg(feature = "client")]
pub mod display;

#[cfg(feature = "client")]
pub mod method;

#[cfg(feature = "client")]
pub mod option;

#[cfg(feature = "client")]
pub mod request_;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn display(&self) -> display::DisplayResource<'_> {
        display::DisplayResource {
            client: &self.core,
        }
    }

    #[inline]
    pub fn method(&self) -> method::MethodResource<'_> {
        method::MethodResource {
            client: &self.core,
        }
    }

    #[inline]
    pub fn option(&self) -> option::OptionResource<'_> {
        option::OptionResource {
            client: &self.core,
        }
    }

    #[inline]
    pub fn request_(&self) -> request_::RequestResource<'_> {
        request_::RequestResource {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "prelude.names");


#[cfg(feature = "client")]
pub mod stores;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn stores(&self) -> stores::Stores<'_> {
        stores::Stores {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "references");

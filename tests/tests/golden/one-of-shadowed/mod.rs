
#[cfg(feature = "client")]
pub mod data_events;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn data_events(&self) -> data_events::DataEvents<'_> {
        data_events::DataEvents {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.shadowed");


#[cfg(feature = "client")]
pub mod things;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn things(&self) -> things::Things<'_> {
        things::Things {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.deep");

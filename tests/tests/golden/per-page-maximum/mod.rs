
#[cfg(feature = "client")]
pub mod audiences;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn audiences(&self) -> audiences::Audiences<'_> {
        audiences::Audiences {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "per.page.maximum");

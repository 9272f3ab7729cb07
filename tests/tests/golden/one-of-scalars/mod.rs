
#[cfg(feature = "client")]
pub mod values;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn values(&self) -> values::Values<'_> {
        values::Values {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.scalars");

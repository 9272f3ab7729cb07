
#[cfg(feature = "client")]
pub mod shapes;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn shapes(&self) -> shapes::Shapes<'_> {
        shapes::Shapes {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "one.of.constants");

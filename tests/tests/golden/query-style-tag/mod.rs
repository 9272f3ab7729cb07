
#[cfg(feature = "client")]
pub mod query_style;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn query_style(&self) -> query_style::QueryStyleResource<'_> {
        query_style::QueryStyleResource {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "query.style.tag");

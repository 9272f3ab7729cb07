
#[cfg(feature = "client")]
pub mod exports;

#[cfg(feature = "client")]
pub mod jobs;

#[cfg(feature = "client")]
pub mod tickets;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn exports(&self) -> exports::Exports<'_> {
        exports::Exports {
            client: &self.core,
        }
    }

    #[inline]
    pub fn jobs(&self) -> jobs::Jobs<'_> {
        jobs::Jobs { client: &self.core }
    }

    #[inline]
    pub fn tickets(&self) -> tickets::Tickets<'_> {
        tickets::Tickets {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "jobs");

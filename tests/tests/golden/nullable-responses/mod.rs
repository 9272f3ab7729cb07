
#[cfg(feature = "client")]
pub mod answers;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn answers(&self) -> answers::Answers<'_> {
        answers::Answers {
            client: &self.core,
        }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "nullable.responses");


#[cfg(feature = "client")]
pub mod notes;

#[cfg(feature = "client")]
pub mod rows;

#[cfg(feature = "client")]
pub mod texts;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn notes(&self) -> notes::Notes<'_> {
        notes::Notes { client: &self.core }
    }

    #[inline]
    pub fn rows(&self) -> rows::Rows<'_> {
        rows::Rows { client: &self.core }
    }

    #[inline]
    pub fn texts(&self) -> texts::Texts<'_> {
        texts::Texts { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "searches");

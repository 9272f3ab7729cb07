
#[cfg(feature = "client")]
pub mod a1;

#[cfg(feature = "client")]
pub mod a10;

#[cfg(feature = "client")]
pub mod a2;

#[cfg(feature = "client")]
pub mod add;

#[cfg(feature = "client")]
pub mod clone_;

#[cfg(feature = "client")]
pub mod contacts;

#[cfg(feature = "client")]
pub mod contacts2;

#[cfg(feature = "client")]
pub mod core;

#[cfg(feature = "client")]
pub mod default;

#[cfg(feature = "client")]
pub mod eq;

#[cfg(feature = "client")]
pub mod generated;

#[cfg(feature = "client")]
pub mod lint_names;

#[cfg(feature = "client")]
pub mod methods;

#[cfg(feature = "client")]
pub mod new_;

#[cfg(feature = "client")]
pub mod next;

#[cfg(feature = "client")]
pub mod self_;

#[cfg(feature = "client")]
pub mod std;

#[cfg(feature = "client")]
pub mod str_;

#[cfg(feature = "client")]
pub mod types_;

#[cfg(feature = "client")]
pub mod v9_1;

#[cfg(feature = "client")]
pub mod z;

pub mod types;

#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    #[inline]
    pub fn a1(&self) -> a1::A1<'_> {
        a1::A1 { client: &self.core }
    }

    #[inline]
    pub fn a10(&self) -> a10::A10<'_> {
        a10::A10 { client: &self.core }
    }

    #[inline]
    pub fn a2(&self) -> a2::A2<'_> {
        a2::A2 { client: &self.core }
    }

    #[inline]
    pub fn add(&self) -> add::Add<'_> {
        add::Add { client: &self.core }
    }

    #[inline]
    pub fn clone_(&self) -> clone_::CloneResource<'_> {
        clone_::CloneResource {
            client: &self.core,
        }
    }

    #[inline]
    pub fn contacts(&self) -> contacts::Contacts<'_> {
        contacts::Contacts {
            client: &self.core,
        }
    }

    #[inline]
    pub fn contacts2(&self) -> contacts2::Contacts2<'_> {
        contacts2::Contacts2 {
            client: &self.core,
        }
    }

    #[inline]
    pub fn core(&self) -> core::CoreResource<'_> {
        core::CoreResource {
            client: &self.core,
        }
    }

    #[inline]
    pub fn default(&self) -> default::DefaultResource<'_> {
        default::DefaultResource {
            client: &self.core,
        }
    }

    #[inline]
    pub fn eq(&self) -> eq::EqResource<'_> {
        eq::EqResource {
            client: &self.core,
        }
    }

    #[inline]
    pub fn generated(&self) -> generated::Generated<'_> {
        generated::Generated {
            client: &self.core,
        }
    }

    #[inline]
    pub fn lint_names(&self) -> lint_names::LintNames<'_> {
        lint_names::LintNames {
            client: &self.core,
        }
    }

    #[inline]
    pub fn methods(&self) -> methods::Methods<'_> {
        methods::Methods {
            client: &self.core,
        }
    }

    #[inline]
    pub fn new_(&self) -> new_::New<'_> {
        new_::New { client: &self.core }
    }

    #[inline]
    pub fn next(&self) -> next::Next<'_> {
        next::Next { client: &self.core }
    }

    #[inline]
    pub fn self_(&self) -> self_::SelfResource<'_> {
        self_::SelfResource {
            client: &self.core,
        }
    }

    #[inline]
    pub fn std(&self) -> std::Std<'_> {
        std::Std { client: &self.core }
    }

    #[inline]
    pub fn str_(&self) -> str_::Str<'_> {
        str_::Str { client: &self.core }
    }

    #[inline]
    pub fn types_(&self) -> types_::Types<'_> {
        types_::Types {
            client: &self.core,
        }
    }

    #[inline]
    pub fn v9_1(&self) -> v9_1::V91<'_> {
        v9_1::V91 { client: &self.core }
    }

    #[inline]
    pub fn z(&self) -> z::Z<'_> {
        z::Z { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "lint.names");

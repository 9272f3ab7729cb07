// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! Version lint.names of Intercom's API.
//!
//! A `Client` has a method for each resource; what they send and answer is in [`types`].
//!
//! | Resource | What it is |
//! |---|---|
//! | [`a1`](mod@a1) |  |
//! | [`a10`](mod@a10) |  |
//! | [`a2`](mod@a2) |  |
//! | [`add`](mod@add) |  |
//! | [`clone_`](mod@clone_) |  |
//! | [`contacts`](mod@contacts) |  |
//! | [`contacts2`](mod@contacts2) |  |
//! | [`core`](mod@core) |  |
//! | [`default`](mod@default) |  |
//! | [`eq`](mod@eq) |  |
//! | [`generated`](mod@generated) |  |
//! | [`lint_names`](mod@lint_names) |  |
//! | [`methods`](mod@methods) |  |
//! | [`new_`](mod@new_) |  |
//! | [`next`](mod@next) |  |
//! | [`self_`](mod@self_) |  |
//! | [`std`](mod@std) |  |
//! | [`str_`](mod@str_) |  |
//! | [`types_`](mod@types_) |  |
//! | [`v9_1`](mod@v9_1) |  |
//! | [`z`](mod@z) |  |

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

/// A client for version lint.names of the API: cheap to clone, safe to share.
#[cfg(feature = "client")]
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::facade::version::Core,
}

#[cfg(feature = "client")]
impl Client {
    /// The operations of [`a1`].
    #[inline]
    pub fn a1(&self) -> a1::A1<'_> {
        a1::A1 { client: &self.core }
    }

    /// The operations of [`a10`].
    #[inline]
    pub fn a10(&self) -> a10::A10<'_> {
        a10::A10 { client: &self.core }
    }

    /// The operations of [`a2`].
    #[inline]
    pub fn a2(&self) -> a2::A2<'_> {
        a2::A2 { client: &self.core }
    }

    /// The operations of [`add`].
    #[inline]
    pub fn add(&self) -> add::Add<'_> {
        add::Add { client: &self.core }
    }

    /// The operations of [`clone_`].
    #[inline]
    pub fn clone_(&self) -> clone_::CloneResource<'_> {
        clone_::CloneResource {
            client: &self.core,
        }
    }

    /// The operations of [`contacts`].
    #[inline]
    pub fn contacts(&self) -> contacts::Contacts<'_> {
        contacts::Contacts {
            client: &self.core,
        }
    }

    /// The operations of [`contacts2`].
    #[inline]
    pub fn contacts2(&self) -> contacts2::Contacts2<'_> {
        contacts2::Contacts2 {
            client: &self.core,
        }
    }

    /// The operations of [`core`].
    #[inline]
    pub fn core(&self) -> core::CoreResource<'_> {
        core::CoreResource {
            client: &self.core,
        }
    }

    /// The operations of [`default`].
    #[inline]
    pub fn default(&self) -> default::DefaultResource<'_> {
        default::DefaultResource {
            client: &self.core,
        }
    }

    /// The operations of [`eq`].
    #[inline]
    pub fn eq(&self) -> eq::EqResource<'_> {
        eq::EqResource {
            client: &self.core,
        }
    }

    /// The operations of [`generated`].
    #[inline]
    pub fn generated(&self) -> generated::Generated<'_> {
        generated::Generated {
            client: &self.core,
        }
    }

    /// The operations of [`lint_names`].
    #[inline]
    pub fn lint_names(&self) -> lint_names::LintNames<'_> {
        lint_names::LintNames {
            client: &self.core,
        }
    }

    /// The operations of [`methods`].
    #[inline]
    pub fn methods(&self) -> methods::Methods<'_> {
        methods::Methods {
            client: &self.core,
        }
    }

    /// The operations of [`new_`].
    #[inline]
    pub fn new_(&self) -> new_::New<'_> {
        new_::New { client: &self.core }
    }

    /// The operations of [`next`].
    #[inline]
    pub fn next(&self) -> next::Next<'_> {
        next::Next { client: &self.core }
    }

    /// The operations of [`self_`].
    #[inline]
    pub fn self_(&self) -> self_::SelfResource<'_> {
        self_::SelfResource {
            client: &self.core,
        }
    }

    /// The operations of [`std`].
    #[inline]
    pub fn std(&self) -> std::Std<'_> {
        std::Std { client: &self.core }
    }

    /// The operations of [`str_`].
    #[inline]
    pub fn str_(&self) -> str_::Str<'_> {
        str_::Str { client: &self.core }
    }

    /// The operations of [`types_`].
    #[inline]
    pub fn types_(&self) -> types_::Types<'_> {
        types_::Types {
            client: &self.core,
        }
    }

    /// The operations of [`v9_1`].
    #[inline]
    pub fn v9_1(&self) -> v9_1::V91<'_> {
        v9_1::V91 { client: &self.core }
    }

    /// The operations of [`z`].
    #[inline]
    pub fn z(&self) -> z::Z<'_> {
        z::Z { client: &self.core }
    }
}

#[cfg(feature = "client")]
crate::facade::version::version_client!(Client, "lint.names");

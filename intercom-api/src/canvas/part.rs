//! Macros for the parts of a canvas.

/// Declares a part of a canvas: a struct whose `new` takes the required fields (`needs`), with a setter for each
/// optional field (`takes`). The fields of `without_setter` have no generated setter, because one method sets them
/// together.
macro_rules! part {
    (
        $(#[$doc:meta])*
        $name:ident = $kind:literal
        needs { $($(#[$needed_doc:meta])* $needed:ident: $needed_type:ty = $needed_key:literal),* $(,)? }
        takes { $($(#[$taken_doc:meta])* $taken:ident: $taken_type:ty = $taken_key:literal),* $(,)? }
        $(without_setter {
            $($(#[$kept_doc:meta])* $kept:ident: $kept_type:ty = $kept_key:literal),* $(,)?
        })?
    ) => {
        $(#[$doc])*
        #[derive(Clone, Default)]
        pub struct $name {
            $($(#[$needed_doc])* pub $needed: Option<$needed_type>,)*
            $($(#[$taken_doc])* pub $taken: Option<$taken_type>,)*
            $($($(#[$kept_doc])* pub $kept: Option<$kept_type>,)*)?
            /// Unknown fields, and values of an unexpected type.
            pub extra: $crate::Extra,
        }

        $crate::json::record! {
            $name {
                $($needed: $needed_key,)*
                $($taken: $taken_key,)*
                $($($kept: $kept_key,)*)?
            }
            constants { "type" = $kind }
        }

        impl $name {
            /// Creates this part of a canvas from its required fields.
            #[allow(clippy::new_without_default, reason = "the default lacks required fields")]
            pub fn new($($needed: impl Into<$needed_type>),*) -> Self {
                $name {
                    $($needed: Some($needed.into()),)*
                    ..Self::default()
                }
            }

            $(
                $(#[$taken_doc])*
                #[must_use]
                pub fn $taken(mut self, $taken: impl Into<$taken_type>) -> Self {
                    self.$taken = Some($taken.into());
                    self
                }
            )*
        }
    };
}

/// Declares an open enum.
macro_rules! words {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$word_doc:meta])* $variant:ident = $word:literal),* $(,)? }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$word_doc])* $variant,)*
            /// Any other value.
            Other(String),
        }

        $crate::json::open_enum! { $name { $($variant = $word),* } }
    };
}

pub(super) use {part, words};

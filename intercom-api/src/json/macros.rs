//! Macros that implement the JSON traits for generated types.
//!
//! A build without versions uses none of these macros, so unused macros are allowed.
#![allow(unused_macros, unused_imports)]

/// Implements the JSON traits for a struct, from a table of the struct's fields.
macro_rules! record {
    (
        $name:ident {
            $($field:ident: $key:literal $(= $constant:literal)? $(as $form:ident)?),* $(,)?
        }
        $(constants { $($sent:literal = $text:literal),* $(,)? })?
        $(required { $($required:literal),* $(,)? })?
        $(items { $items:literal })?
    ) => {
        impl $crate::json::Record for $name {
            #[inline]
            fn shape(&self) -> &'static $crate::json::Shape {
                &$crate::json::Shape {
                    name: stringify!($name),
                    fields: &[$($key),*],
                    constants: &[$($(($key, $constant),)?)*],
                    forms: &[$($(($key, $crate::json::form::$form),)?)*],
                    always: &[$($(($sent, $text)),*)?],
                    required: &[$($($required),*)?],
                    items: $crate::json::macros::first!($($items)?),
                }
            }
            #[inline]
            fn read(&self, reader: &mut $crate::json::Reader<'_>) {
                reader(&[$(&self.$field),*], &self.extra);
            }
            #[inline]
            fn change(&mut self, changer: &mut $crate::json::Changer<'_>) {
                changer(&mut [$(&mut self.$field),*], &mut self.extra);
            }
            #[inline]
            fn unlisted(&self) -> ::std::option::Option<$crate::json::Unlisted> {
                #[allow(unused_imports)]
                use $crate::json::NoContainer as _;
                $crate::json::Probe(self).unlisted()
            }
        }
        impl $crate::json::Json for $name {
            #[inline]
            fn blank() -> Self {
                Self::default()
            }
            #[inline]
            fn slot(&mut self) -> $crate::json::Slot<'_> {
                $crate::json::Slot::Record(self)
            }
            #[inline]
            fn view(&self) -> $crate::json::View<'_> {
                $crate::json::View::Record(self)
            }
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::json::debug(self, f)
            }
        }
        /// Compares the JSON of both values.
        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::json::equal(self, other)
            }
        }
        $crate::json::macros::serde_impls!($name);
    };
}

/// Expands to `Some` with the string, or to `None` without an argument.
macro_rules! first {
    () => {
        ::std::option::Option::None
    };
    ($text:literal) => {
        ::std::option::Option::Some($text)
    };
}

/// Implements the JSON traits for an open enum, whose last variant is `Other(String)`.
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        impl $name {
            /// The values that Intercom's description lists, in the order of the description.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value as a string.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Other(word) => word,
                }
            }
        }
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::std::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, word: &str) -> bool {
                self.as_str() == word
            }
        }
        impl ::std::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, word: &&str) -> bool {
                self.as_str() == *word
            }
        }
        impl ::std::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(self.cmp(other))
            }
        }
        /// Values are ordered by their strings, so that the order is the same in every version.
        impl ::std::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(word: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(Self::from(word))
            }
        }
        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$variant,)*
                    _ => Self::Other(::std::borrow::ToOwned::to_owned(word)),
                }
            }
        }
        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(word: ::std::string::String) -> Self {
                Self::from(word.as_str())
            }
        }
        impl ::std::convert::From<&::std::string::String> for $name {
            #[inline]
            fn from(word: &::std::string::String) -> Self {
                Self::from(word.as_str())
            }
        }
        impl $crate::json::Word for $name {
            #[inline]
            fn set(&mut self, text: &str) {
                *self = Self::from(text);
            }
        }
        impl $crate::json::Json for $name {
            #[inline]
            fn blank() -> Self {
                Self::Other(::std::string::String::new())
            }
            #[inline]
            fn slot(&mut self) -> $crate::json::Slot<'_> {
                $crate::json::Slot::Word(self)
            }
            #[inline]
            fn view(&self) -> $crate::json::View<'_> {
                $crate::json::View::Text(self.as_str())
            }
        }
        $crate::json::macros::serde_impls!($name);
    };
}

/// Implements the JSON traits for a union, whose last variant is `Other(Value)`. A value is decoded as the first
/// variant whose selector matches and whose type accepts the value. Lists are distinguished by their items.
macro_rules! union {
    ($name:ident { $($arm:ident($type:ty) = $selector:expr),* $(,)? }) => {
        impl $crate::json::Union for $name {
            #[inline]
            fn choose(
                &mut self,
                mut value: ::serde_json::Value,
                way: &$crate::json::Way<'_>,
                context: &mut $crate::json::Context,
            ) -> bool {
                #[allow(unused_imports)]
                use $crate::json::select::{any, boolean, integer, list, number, object, text, texts};
                $({
                    const SELECTOR: $crate::json::select::Selector = $selector;
                    if SELECTOR.fits(&value) {
                        let mut arm = <$type as $crate::json::Json>::blank();
                        if $crate::json::read_arm(&mut value, &mut arm, way, context) {
                            *self = Self::$arm(arm);
                            return true;
                        }
                    }
                })*
                *self = Self::Other(value);
                false
            }
        }
        impl $crate::json::Json for $name {
            #[inline]
            fn blank() -> Self {
                Self::Other(::serde_json::Value::Null)
            }
            #[inline]
            fn slot(&mut self) -> $crate::json::Slot<'_> {
                $crate::json::Slot::Union(self)
            }
            #[inline]
            fn view(&self) -> $crate::json::View<'_> {
                match self {
                    $(Self::$arm(arm) => $crate::json::Json::view(arm),)*
                    Self::Other(value) => $crate::json::View::Value(value),
                }
            }
        }
        $crate::json::macros::serde_impls!($name);
    };
}

/// Implements the traits that structs, open enums and unions share.
macro_rules! serde_impls {
    ($name:ident) => {
        impl $crate::json::Document for $name {}
        $crate::json::macros::serde_traits!($name);
    };
}

/// Implements the traits of serde, for a type with the JSON traits.
macro_rules! serde_traits {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::json::serialize(self, serializer)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::json::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {first, open_enum, record, serde_impls, serde_traits, union};

//! Deserializes a [`Node`] with serde, and preserves the span of every value and every error.

use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, SeqDeserializer};
use serde::de::{
    self, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::{Entry, Node, Span, Value};

/// A value and its span.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename = "$Spanned")]
pub struct Spanned<T> {
    /// The span of the value.
    pub span: Span,
    /// The value.
    pub value: T,
}

/// The struct name with which [`Spanned`] requests the span from the deserializer.
const SPANNED: &str = "$Spanned";

/// An error and its innermost known span. The contents are boxed, because deserializers nest as deeply as the input.
#[derive(Debug)]
pub(crate) struct Error(Box<(Option<Span>, String)>);

impl Error {
    /// Returns the innermost known span, or else `outer`.
    pub(crate) fn span(&self, outer: Span) -> Span {
        self.0.0.unwrap_or(outer)
    }

    fn at(mut self, span: Span) -> Self {
        self.0.0.get_or_insert(span);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.1)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(Box::new((None, message.to_string())))
    }
}

/// The deserializer of a node.
#[derive(Clone, Copy)]
pub(crate) struct Located<'de>(pub(crate) &'de Node);

impl<'de> Deserializer<'de> for Located<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let value = match &self.0.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(flag) => visitor.visit_bool(*flag),
            Value::Int(number) => visitor.visit_i64(*number),
            Value::Float(number) => visitor.visit_f64(*number),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Seq(items) => visitor.visit_seq(Items(items.iter())),
            Value::Map(entries) => visitor.visit_map(Entries(entries.iter(), None)),
        };
        value.map_err(|error| error.at(self.0.span))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name == SPANNED {
            return visitor.visit_seq(Parts(self.0, 0));
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let value = match &self.0.value {
            Value::String(text) => visitor.visit_enum(text.as_str().into_deserializer()),
            _ => return self.deserialize_any(visitor),
        };
        value.map_err(|error: Error| error.at(self.0.span))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

/// The items of a sequence. An error without a span gets the span of the item.
struct Items<'de>(std::slice::Iter<'de, Node>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        self.0.next().map(|node| place(node, seed)).transpose()
    }
}

/// The entries of a mapping, and the value of the last key. An error without a span gets the span of the key or the
/// value.
struct Entries<'de>(std::slice::Iter<'de, Entry>, Option<&'de Node>);

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        let Some(entry) = self.0.next() else {
            return Ok(None);
        };
        self.1 = Some(&entry.value);
        let key = seed.deserialize(BorrowedStrDeserializer::new(&entry.key));
        key.map(Some)
            .map_err(|error: Error| error.at(entry.key_span))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        match self.1.take() {
            Some(node) => place(node, seed),
            None => Err(de::Error::custom("a value was requested before its key")),
        }
    }
}

fn place<'de, S: DeserializeSeed<'de>>(node: &'de Node, seed: S) -> Result<S::Value, Error> {
    let value = seed.deserialize(Located(node));
    value.map_err(|error| error.at(node.span))
}

/// The fields of [`Spanned`], in order.
struct Parts<'de>(&'de Node, u8);

impl<'de> SeqAccess<'de> for Parts<'de> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        self.1 += 1;
        if self.1 == 1 {
            let Span { file, start, end } = self.0.span;
            let parts = SeqDeserializer::new([file, start, end].into_iter());
            return seed.deserialize(parts).map(Some);
        }
        place(self.0, seed).map(Some)
    }
}

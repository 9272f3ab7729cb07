//! Fields and their operators.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde_json::Value;

use super::query::Query;
use super::value::Operand;

/// A search field. The [`kind`] `K` determines the operators and the values of the field.
///
/// Every operator returns a [`Query`] with one condition.
pub struct Field<K> {
    name: Cow<'static, str>,
    kind: PhantomData<fn() -> K>,
}

/// Kinds of fields.
pub mod kind {
    /// A field of an unknown kind: it accepts every operator and any value.
    pub enum Any {}
    /// A string.
    pub enum Text {}
    /// A number.
    pub enum Number {}
    /// An id that Intercom compares as a number.
    pub enum NumberId {}
    /// An id that Intercom compares as a string.
    pub enum TextId {}
    /// A list of ids: `eq` matches lists that contain the id; `is_in` matches lists that contain any of several ids.
    pub enum Ids {}
    /// An id that supports only `eq` and `ne`.
    pub enum SameId {}
    /// A time in seconds. `gt` and `lt` include the given second.
    pub enum Time {}
    /// A day in the workspace's time zone, given as any second of the day. `gt` starts at the following day.
    pub enum Day {}
    /// `true` or `false`.
    pub enum Boolean {}

    /// Kinds that support `ne`.
    pub trait Unequal {}
    /// Kinds that support `is_in` and `not_in`.
    pub trait Member {}
    /// Kinds that support `gt` and `lt`.
    pub trait Ordered {}
    /// Kinds that support `ge` and `le`.
    pub trait Bounded {}
    /// Kinds that support `contains`, `starts_with` and similar operators.
    pub trait Partial {}

    macro_rules! kinds {
        ($($capability:ident: $($kind:ident),+;)+) => {
            $($(impl $capability for $kind {})+)+
        };
    }

    kinds! {
        Unequal: Any, Text, Number, NumberId, TextId, Ids, SameId, Time, Boolean;
        Member: Any, Text, Number, NumberId, TextId, Ids, Time;
        Ordered: Any, Number, Time, Day;
        Bounded: Any, Number, Time;
        Partial: Any, Text;
    }
}

impl<K> Field<K> {
    pub(super) const fn named(name: &'static str) -> Self {
        Field {
            name: Cow::Borrowed(name),
            kind: PhantomData,
        }
    }

    pub(super) fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Field {
            name: name.into(),
            kind: PhantomData,
        }
    }

    /// Returns the name of the field in the API, which can also be used for sorting.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Matches fields that are equal to `value` (`=`).
    pub fn eq(self, value: impl Operand<K>) -> Query {
        self.is("=", value)
    }

    fn is(self, operator: &'static str, value: impl Operand<K>) -> Query {
        Query::condition(self.name, operator, value.into_operand())
    }

    fn among<V: Operand<K>>(
        self,
        operator: &'static str,
        values: impl IntoIterator<Item = V>,
    ) -> Query {
        let values = values.into_iter().map(Operand::into_operand).collect();
        Query::condition(self.name, operator, Value::Array(values))
    }
}

impl<K: kind::Unequal> Field<K> {
    /// Matches fields that are not equal to `value` (`!=`).
    pub fn ne(self, value: impl Operand<K>) -> Query {
        self.is("!=", value)
    }
}

impl<K: kind::Member> Field<K> {
    /// Matches fields that are equal to one of `values` (`IN`).
    pub fn is_in<V: Operand<K>>(self, values: impl IntoIterator<Item = V>) -> Query {
        self.among("IN", values)
    }

    /// Matches fields that are equal to none of `values` (`NIN`).
    pub fn not_in<V: Operand<K>>(self, values: impl IntoIterator<Item = V>) -> Query {
        self.among("NIN", values)
    }
}

impl<K: kind::Ordered> Field<K> {
    /// Matches fields that are greater or later than `value` (`>`). For a [`Time`](kind::Time), the given second also
    /// matches; for a [`Day`](kind::Day), matches start at the following day.
    pub fn gt(self, value: impl Operand<K>) -> Query {
        self.is(">", value)
    }

    /// Matches fields that are less or earlier than `value` (`<`). For a [`Time`](kind::Time), the given second also
    /// matches.
    pub fn lt(self, value: impl Operand<K>) -> Query {
        self.is("<", value)
    }
}

impl<K: kind::Bounded> Field<K> {
    /// Matches fields that are at least `value` (`>=`).
    pub fn ge(self, value: impl Operand<K>) -> Query {
        self.is(">=", value)
    }

    /// Matches fields that are at most `value` (`<=`).
    pub fn le(self, value: impl Operand<K>) -> Query {
        self.is("<=", value)
    }
}

impl<K: kind::Partial> Field<K> {
    /// Matches fields that contain `value` (`~`).
    pub fn contains(self, value: impl Operand<K>) -> Query {
        self.is("~", value)
    }

    /// Matches fields that do not contain `value` (`!~`).
    pub fn not_contains(self, value: impl Operand<K>) -> Query {
        self.is("!~", value)
    }

    /// Matches fields that start with `value` (`^`).
    pub fn starts_with(self, value: impl Operand<K>) -> Query {
        self.is("^", value)
    }

    /// Matches fields that end with `value` (`$`).
    pub fn ends_with(self, value: impl Operand<K>) -> Query {
        self.is("$", value)
    }
}

impl<K> Clone for Field<K> {
    fn clone(&self) -> Self {
        Field::new(self.name.clone())
    }
}

impl<K> fmt::Debug for Field<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Field").field(&self.name).finish()
    }
}

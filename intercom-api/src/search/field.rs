//! Fields, and the operators that a field of its kind takes.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde_json::Value;

use super::query::Query;
use super::value::Operand;

/// A field that a search can look at. `K` is its [`kind`], which decides its operators and values.
///
/// Every operator makes a [`Query`] of one condition.
pub struct Field<K> {
    name: Cow<'static, str>,
    kind: PhantomData<fn() -> K>,
}

/// The kinds of fields.
pub mod kind {
    /// A field of a kind that is not known here: it takes every operator and any value.
    pub enum Any {}
    /// Text.
    pub enum Text {}
    /// A number.
    pub enum Number {}
    /// An id that the service compares as a number.
    pub enum NumberId {}
    /// An id that the service compares as text.
    pub enum TextId {}
    /// A list of ids: `eq` finds what has the id among others, `is_in` what has any of several.
    pub enum Ids {}
    /// An id of which the service only knows whether it is the one.
    pub enum SameId {}
    /// A point in time, to the second. `gt` and `lt` include the second itself.
    pub enum Time {}
    /// A day in the workspace's time zone, given as any second of it. `gt` begins on the day after.
    pub enum Day {}
    /// `true` or `false`.
    pub enum Boolean {}

    /// Kinds that can be found by what they are not.
    pub trait Unequal {}
    /// Kinds that can be compared with a list.
    pub trait Member {}
    /// Kinds that have an order.
    pub trait Ordered {}
    /// Kinds whose order can be asked for with the value itself included.
    pub trait Bounded {}
    /// Kinds that can be found by a part.
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

    /// The name that the service knows the field by, also as the field to sort by.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Is this value (`=`).
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
    /// Is not this value (`!=`).
    pub fn ne(self, value: impl Operand<K>) -> Query {
        self.is("!=", value)
    }
}

impl<K: kind::Member> Field<K> {
    /// Is one of these values (`IN`).
    pub fn is_in<V: Operand<K>>(self, values: impl IntoIterator<Item = V>) -> Query {
        self.among("IN", values)
    }

    /// Is none of these values (`NIN`).
    pub fn not_in<V: Operand<K>>(self, values: impl IntoIterator<Item = V>) -> Query {
        self.among("NIN", values)
    }
}

impl<K: kind::Ordered> Field<K> {
    /// Is greater or later (`>`). A [`Time`](kind::Time) may also be the one given; a
    /// [`Day`](kind::Day) begins with the next.
    pub fn gt(self, value: impl Operand<K>) -> Query {
        self.is(">", value)
    }

    /// Is less or earlier (`<`). A [`Time`](kind::Time) may also be the one given.
    pub fn lt(self, value: impl Operand<K>) -> Query {
        self.is("<", value)
    }
}

impl<K: kind::Bounded> Field<K> {
    /// Is at least this value (`>=`).
    pub fn ge(self, value: impl Operand<K>) -> Query {
        self.is(">=", value)
    }

    /// Is at most this value (`<=`).
    pub fn le(self, value: impl Operand<K>) -> Query {
        self.is("<=", value)
    }
}

impl<K: kind::Partial> Field<K> {
    /// Has this text in it (`~`).
    pub fn contains(self, value: impl Operand<K>) -> Query {
        self.is("~", value)
    }

    /// Does not have this text in it (`!~`).
    pub fn not_contains(self, value: impl Operand<K>) -> Query {
        self.is("!~", value)
    }

    /// Begins with this text (`^`).
    pub fn starts_with(self, value: impl Operand<K>) -> Query {
        self.is("^", value)
    }

    /// Ends with this text (`$`).
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

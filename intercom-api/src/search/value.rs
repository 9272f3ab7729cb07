//! Values in conditions.

use serde_json::Value;

use super::field::kind;
use crate::id::Written as WrittenId;
use crate::{Id, Timestamp};

/// A value for a condition on a field of the kind `K`.
pub trait Operand<K> {
    #[doc(hidden)]
    fn into_operand(self) -> Value;
}

macro_rules! operands {
    ($($kind:ident: $($ty:ty),+;)+) => {
        $($(
            impl Operand<kind::$kind> for $ty {
                fn into_operand(self) -> Value {
                    self.into()
                }
            }
        )+)+
    };
}

operands! {
    Any: &str, String, bool, i32, i64, u32, u64, f64, Value, Option<String>;
    Text: &str, String;
    Number: i32, i64, u32, u64, f64;
    Boolean: bool;
}

impl Operand<kind::Any> for &String {
    fn into_operand(self) -> Value {
        self.as_str().into()
    }
}

impl Operand<kind::Text> for &String {
    fn into_operand(self) -> Value {
        self.as_str().into()
    }
}

impl Operand<kind::Any> for Id {
    fn into_operand(self) -> Value {
        id(&self, false)
    }
}

impl Operand<kind::Any> for &Id {
    fn into_operand(self) -> Value {
        id(self, false)
    }
}

impl Operand<kind::Any> for Timestamp {
    fn into_operand(self) -> Value {
        time(self)
    }
}

impl Operand<kind::Text> for Id {
    fn into_operand(self) -> Value {
        self.as_str().into()
    }
}

impl Operand<kind::Text> for &Id {
    fn into_operand(self) -> Value {
        self.as_str().into()
    }
}

impl<T: Into<Id>> Operand<kind::NumberId> for T {
    fn into_operand(self) -> Value {
        // The JSON type depends on the kind of the field, not on the source of the id.
        id(&Id::from(self.into().as_str()), true)
    }
}

impl<T: Into<Id>> Operand<kind::TextId> for T {
    fn into_operand(self) -> Value {
        self.into().as_str().into()
    }
}

impl<T: Into<Id>> Operand<kind::Ids> for T {
    fn into_operand(self) -> Value {
        self.into().as_str().into()
    }
}

impl<T: Into<Id>> Operand<kind::SameId> for T {
    fn into_operand(self) -> Value {
        self.into().as_str().into()
    }
}

impl<T: Into<Timestamp>> Operand<kind::Time> for T {
    fn into_operand(self) -> Value {
        time(self.into())
    }
}

impl<T: Into<Timestamp>> Operand<kind::Day> for T {
    fn into_operand(self) -> Value {
        time(self.into())
    }
}

fn id(id: &Id, as_number: bool) -> Value {
    match id.written(as_number) {
        WrittenId::Absent => Value::Null,
        WrittenId::Text(text) => text.into(),
        WrittenId::Signed(number) => number.into(),
        WrittenId::Unsigned(number) => number.into(),
    }
}

/// Returns Unix seconds, the only form of a time that the service accepts in a search.
fn time(time: Timestamp) -> Value {
    time.unix().into()
}

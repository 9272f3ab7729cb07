//! The traits between JSON and Rust types.
//!
//! A type provides a `View` and a `Slot` of its values; all rules are in routines that are compiled once. Every
//! function in this module that depends on a type is `#[inline]` or generic, so the function is compiled only in a
//! crate that uses the type.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::container::Unlisted;
use super::context::{Context, Way};
use crate::{Extra, Id, Timestamp, Update};

/// A value that can be decoded from and encoded to JSON.
pub trait Json {
    /// Returns a blank value, into which JSON is read.
    fn blank() -> Self
    where
        Self: Sized;
    /// Returns the slot of the value, for decoding.
    fn slot(&mut self) -> Slot<'_>;
    /// Returns the slot of an optional field. Optional strings and numbers have separate slots, because most fields are
    /// of these types.
    fn optional(field: &mut Option<Self>) -> Slot<'_>
    where
        Self: Sized,
    {
        Slot::Option(field)
    }
    /// Returns the view of the value, for encoding.
    fn view(&self) -> View<'_>;
}

/// A mutable reference to a value, with a variant for each type of value.
pub enum Slot<'a> {
    Bool(&'a mut bool),
    Int(&'a mut i64),
    Float(&'a mut f64),
    Text(&'a mut String),
    Constant(&'a mut Cow<'static, str>),
    Word(&'a mut dyn Word),
    Id(&'a mut Id),
    Time(&'a mut Timestamp),
    Map(&'a mut Map<String, Value>),
    Value(&'a mut Value),
    OptionBool(&'a mut Option<bool>),
    OptionInt(&'a mut Option<i64>),
    OptionFloat(&'a mut Option<f64>),
    OptionText(&'a mut Option<String>),
    OptionConstant(&'a mut Option<Cow<'static, str>>),
    OptionId(&'a mut Option<Id>),
    OptionTime(&'a mut Option<Timestamp>),
    Option(&'a mut dyn Optional),
    List(&'a mut dyn List),
    Record(&'a mut dyn Record),
    Union(&'a mut dyn Union),
}

/// A reference to the contents of a value.
pub enum View<'a> {
    Absent,
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(&'a str),
    Id(&'a Id),
    Time(Timestamp),
    Map(&'a Map<String, Value>),
    Value(&'a Value),
    List(&'a dyn List),
    Record(&'a dyn Record),
}

/// An open enum.
pub trait Word {
    fn set(&mut self, text: &str);
}

/// An optional value.
pub trait Optional {
    /// Replaces the value with a blank value and returns the blank value. The result is `Some` even if there was no
    /// value before.
    fn fill(&mut self) -> Option<&mut dyn Json>;
    /// Removes the value; `null` is `true` if the JSON contains `null`.
    fn empty(&mut self, null: bool);
}

/// A sequence of values of one type.
pub trait List {
    /// Appends a blank value and returns the blank value. The result is always `Some`.
    fn push(&mut self) -> Option<&mut dyn Json>;
    fn truncate(&mut self, len: usize);
    fn item(&self, index: usize) -> Option<&dyn Json>;
    /// Returns the size of an item, in bytes, without the data to which the item refers.
    fn item_size(&self) -> usize;
}

/// A function that reads the fields of a record, in the order of the record's shape.
pub(crate) type Reader<'r> = dyn FnMut(&[&dyn Json], &Extra) + 'r;
/// A function that changes the fields of a record, in the order of the record's shape.
pub(crate) type Changer<'c> = dyn FnMut(&mut [&mut dyn Json], &mut Extra) + 'c;

/// An object with declared fields.
pub trait Record {
    fn shape(&self) -> &'static Shape;
    fn read(&self, reader: &mut Reader<'_>);
    fn change(&mut self, changer: &mut Changer<'_>);
    /// Returns the reason why a response does not contain the declared list; `None` if the response contains the list,
    /// even if the list is empty.
    fn unlisted(&self) -> Option<Unlisted> {
        None
    }
}

/// A union, whose variant depends on the JSON.
pub trait Union {
    /// Reads `value` into the matching variant. Returns `false` if no variant matches; the value is then preserved.
    fn choose(&mut self, value: Value, way: &Way<'_>, context: &mut Context) -> bool;
}

/// The field table of a record.
pub struct Shape {
    /// The name of the Rust type.
    pub name: &'static str,
    /// The names of the fields in JSON.
    pub fields: &'static [&'static str],
    /// The fields that nearly always have the same string, each with this string.
    pub constants: &'static [(&'static str, &'static str)],
    /// The fields whose values, if created in Rust, have a form other than the default of the type, each with this
    /// form.
    pub forms: &'static [(&'static str, Form)],
    /// The JSON fields that are always sent with the same string and have no corresponding Rust field, each with this
    /// string.
    pub always: &'static [(&'static str, &'static str)],
    /// The required fields of a request.
    pub required: &'static [&'static str],
    /// The field that contains the items of a list. The document can also be a bare JSON array of the items.
    pub items: Option<&'static str>,
}

/// The form of ids and timestamps that are created in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Ids are strings, and timestamps are numbers.
    Usual,
    Number,
    Text,
}

/// The forms, under the names that a field table uses.
#[allow(non_upper_case_globals)]
pub(crate) mod form {
    use super::Form;

    pub(crate) const number: Form = Form::Number;
    pub(crate) const text: Form = Form::Text;
}

impl Shape {
    /// Returns the constant of a field.
    pub(super) fn constant(&self, name: &str) -> Option<&'static str> {
        let constant = self.constants.iter().find(|(field, _)| *field == name);
        constant.map(|(_, text)| *text)
    }

    /// Returns the form of a field.
    pub(super) fn form(&self, name: &str) -> Form {
        let form = self.forms.iter().find(|(field, _)| *field == name);
        form.map_or(Form::Usual, |(_, form)| *form)
    }
}

macro_rules! leaf {
    ($($type:ty: $slot:ident $(or $optional:ident)?, $blank:expr, $this:ident => $view:expr;)*) => {$(
        impl Json for $type {
            #[inline]
            fn blank() -> Self {
                $blank
            }
            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }
            $(
                #[inline]
                fn optional(field: &mut Option<Self>) -> Slot<'_> {
                    Slot::$optional(field)
                }
            )?
            fn view(&self) -> View<'_> {
                let $this = self;
                $view
            }
        }
    )*};
}

leaf! {
    bool: Bool or OptionBool, false, this => View::Bool(*this);
    i64: Int or OptionInt, 0, this => View::Int(*this);
    f64: Float or OptionFloat, 0.0, this => View::Float(*this);
    String: Text or OptionText, String::new(), this => View::Text(this);
    Cow<'static, str>: Constant or OptionConstant, Cow::Borrowed(""), this => View::Text(this);
    Id: Id or OptionId, Id::default(), this => View::Id(this);
    Timestamp: Time or OptionTime, Timestamp::default(), this => View::Time(*this);
    Map<String, Value>: Map, Map::new(), this => View::Map(this);
    Value: Value, Value::Null, this => View::Value(this);
}

impl<T: Json> Json for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }
    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T: Json> Json for Option<T> {
    fn blank() -> Self {
        None
    }
    fn slot(&mut self) -> Slot<'_> {
        T::optional(self)
    }
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Json::view)
    }
}

impl<T: Json> Optional for Option<T> {
    fn fill(&mut self) -> Option<&mut dyn Json> {
        Some(self.insert(T::blank()))
    }
    fn empty(&mut self, _: bool) {
        *self = None;
    }
}

impl<T: Json> Json for Update<T> {
    fn blank() -> Self {
        Update::Leave
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Option(self)
    }
    fn view(&self) -> View<'_> {
        match self {
            Update::Leave => View::Absent,
            Update::Clear => View::Null,
            Update::Set(value) => value.view(),
        }
    }
}

impl<T: Json> Optional for Update<T> {
    fn fill(&mut self) -> Option<&mut dyn Json> {
        *self = Update::Set(T::blank());
        match self {
            Update::Set(value) => Some(value),
            Update::Leave | Update::Clear => None,
        }
    }
    fn empty(&mut self, null: bool) {
        *self = if null { Update::Clear } else { Update::Leave };
    }
}

impl<T: Json> Json for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Json> List for Vec<T> {
    fn push(&mut self) -> Option<&mut dyn Json> {
        reserve(self);
        // `resize_with` creates the blank value in place; `Vec::push` would create the value first and then copy it.
        self.resize_with(self.len() + 1, T::blank);
        self.last_mut().map(|item| item as &mut dyn Json)
    }
    fn truncate(&mut self, len: usize) {
        Vec::truncate(self, len);
    }
    fn item(&self, index: usize) -> Option<&dyn Json> {
        self.get(index).map(|item| item as &dyn Json)
    }
    fn item_size(&self) -> usize {
        size_of::<T>()
    }
}

/// The size, in bytes, from which a list or a string grows by a quarter of its size, so that little memory is unused.
const LARGE: usize = 1 << 20;

/// Reserves space for additional bytes of a string.
#[inline]
pub(super) fn reserve_bytes(text: &mut Vec<u8>, bytes: usize) {
    if bytes > text.capacity() - text.len() && text.len() + bytes >= LARGE {
        text.reserve_exact(bytes.max(text.len() / 4));
    }
}

/// Reserves space for an additional item.
pub(crate) fn reserve<T>(items: &mut Vec<T>) {
    if items.len() == items.capacity() && size_of_val(items.as_slice()) >= LARGE {
        items.reserve_exact(items.len() / 4);
    }
}

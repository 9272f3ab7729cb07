//! Ids, which Intercom sends as strings or numbers.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// The source of an id. The source determines the form of the id in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// Created in Rust; serialized as a string or a number, as declared by the field.
    Built,
    /// Read from a JSON string.
    Text,
    /// Read from a JSON number.
    Number,
}

/// The id of a resource.
///
/// Intercom sends the same id as a string in some responses and as a number in others. An `Id` is decoded from either
/// form, compared as a string, and encoded in the form from which it was decoded. An `Id` that was created in Rust is
/// encoded in the form that its field declares.
///
/// ```
/// use intercom_api::Id;
///
/// let id = Id::from(42);
/// assert_eq!(id.as_str(), "42");
/// assert_eq!(id, Id::from("42"));
/// ```
#[derive(Clone)]
pub struct Id {
    text: Box<str>,
    origin: Origin,
}

/// The JSON form of an [`Id`].
pub(crate) enum Written<'a> {
    Absent,
    Text(&'a str),
    Signed(i64),
    Unsigned(u64),
}

impl Id {
    /// Returns the id as a string.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns whether the id is empty, for instance because the response lacks it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Returns whether the id was neither decoded nor set, so that encoding omits the field.
    pub(crate) fn is_absent(&self) -> bool {
        self.text.is_empty() && self.origin == Origin::Built
    }

    pub(crate) fn read_text(text: &str) -> Self {
        Id {
            text: text.into(),
            origin: Origin::Text,
        }
    }

    pub(crate) fn read_number(number: impl ToString) -> Self {
        Id {
            text: number.to_string().into(),
            origin: Origin::Number,
        }
    }

    /// Returns the JSON form of the id. The field of the id declares a number if `as_number` is `true`, and a string
    /// otherwise.
    pub(crate) fn written(&self, as_number: bool) -> Written<'_> {
        let number = match self.origin {
            Origin::Built if self.is_absent() => return Written::Absent,
            Origin::Built => as_number,
            Origin::Text => false,
            Origin::Number => true,
        };
        match number.then(|| whole(&self.text)).flatten() {
            Some(number) => number,
            None => Written::Text(&self.text),
        }
    }
}

/// Returns the number if `text` is the canonical form of a number; `None` for strings such as `007` and `+7`.
fn whole(text: &str) -> Option<Written<'static>> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let usual = digits.bytes().all(|byte| byte.is_ascii_digit())
        && (!digits.starts_with('0') || text == "0");
    if !usual {
        return None;
    }
    let signed = text.parse().map(Written::Signed);
    signed.or_else(|_| text.parse().map(Written::Unsigned)).ok()
}

impl Default for Id {
    fn default() -> Self {
        Id {
            text: Box::default(),
            origin: Origin::Built,
        }
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Id {}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Id {
            text: text.into(),
            origin: Origin::Built,
        }
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Id {
            text: text.into(),
            origin: Origin::Built,
        }
    }
}

impl From<&String> for Id {
    fn from(text: &String) -> Self {
        Id::from(text.as_str())
    }
}

/// Copies the id without its JSON form: the copy is encoded in the form that its field declares.
impl From<&Id> for Id {
    fn from(id: &Id) -> Self {
        Id::from(id.as_str())
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.text.into()
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Id {
            fn from(number: $integer) -> Self {
                Id::from(number.to_string())
            }
        }
    )*};
}

from_integers!(i32, i64, u32, u64, usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_compare_by_text() {
        assert_eq!(Id::read_number(7), Id::read_text("7"));
        assert_eq!(Id::from(7), "7");
        assert!(Id::read_text("a") < Id::read_text("b"));
        assert_eq!(Id::default().to_string(), "");
        assert_eq!(
            format!("{:?} {:>3}", Id::from("x"), Id::from("y")),
            "\"x\"   y"
        );
    }

    #[test]
    fn only_usual_numbers_are_written_as_numbers() {
        for text in ["0", "7", "-7", "9223372036854775807"] {
            assert!(
                matches!(Id::from(text).written(true), Written::Signed(_)),
                "{text}"
            );
            assert!(
                matches!(Id::from(text).written(false), Written::Text(_)),
                "{text}"
            );
        }
        let big = Id::from(u64::MAX);
        assert!(matches!(big.written(true), Written::Unsigned(u64::MAX)));
        for text in [
            "007",
            "+7",
            "-0",
            "-",
            "7.0",
            "99999999999999999999",
            "a",
            " 7",
        ] {
            assert!(
                matches!(Id::from(text).written(true), Written::Text(_)),
                "{text}"
            );
        }
    }

    #[test]
    fn an_id_that_was_read_keeps_its_form() {
        assert!(matches!(
            Id::read_text("7").written(true),
            Written::Text("7")
        ));
        assert!(matches!(
            Id::read_number(7).written(false),
            Written::Signed(7)
        ));
        assert!(matches!(
            Id::from(&Id::read_number(7)).written(false),
            Written::Text("7")
        ));
        assert!(matches!(Id::default().written(true), Written::Absent));
        assert!(matches!(Id::read_text("").written(true), Written::Text("")));
    }

    #[test]
    fn an_id_is_three_words_wide() {
        assert_eq!(size_of::<Option<Id>>(), 3 * size_of::<usize>());
    }
}

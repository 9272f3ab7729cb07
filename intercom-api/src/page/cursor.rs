//! Places in a list that can be kept.

use std::fmt::{self, Display};
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use url::form_urlencoded;

/// A place in a list, from which a later run goes on: see [`Items::resume`](crate::Items::resume).
///
/// It can be kept as text ([`Display`] and [`FromStr`]) or by serde, and holds what the service
/// needs to go on, which is no secret. It fits the same request only: the same operation, filters
/// and order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cursor {
    pub(super) place: Place,
    /// Items of the page that are done.
    pub(super) skip: usize,
}

/// Where a page begins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// Where the request itself begins.
    Start,
    /// After the item that this cursor of the service stands for.
    After(String),
    /// Where these parameters of the query lead.
    Query(Vec<(String, String)>),
    /// Where this scroll stands now.
    Scroll(String),
}

/// The start of a list, for a run that has no cursor of an earlier one.
impl Default for Cursor {
    fn default() -> Self {
        Cursor {
            place: Place::Start,
            skip: 0,
        }
    }
}

impl Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.skip > 0 {
            write!(f, "{}+", self.skip)?;
        }
        match &self.place {
            Place::Start => f.write_str("start"),
            Place::After(cursor) => write!(f, "after:{cursor}"),
            Place::Scroll(param) => write!(f, "scroll:{param}"),
            Place::Query(pairs) => {
                let mut text = form_urlencoded::Serializer::new(String::new());
                write!(f, "query:{}", text.extend_pairs(pairs).finish())
            }
        }
    }
}

/// A text that is no [`Cursor`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CursorError(());

impl Display for CursorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no place in a list; give the text that `cursor()` gave")
    }
}

impl std::error::Error for CursorError {}

impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        let (skip, text) = match text.split_once('+') {
            Some((digits, rest)) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                (digits.parse().map_err(|_| CursorError(()))?, rest)
            }
            _ => (0, text),
        };
        let place = match text.split_once(':') {
            None if text == "start" => Place::Start,
            Some(("after", cursor)) if !cursor.is_empty() => Place::After(cursor.to_owned()),
            Some(("scroll", param)) if !param.is_empty() => Place::Scroll(param.to_owned()),
            Some(("query", query)) => Place::Query(
                form_urlencoded::parse(query.as_bytes())
                    .into_owned()
                    .collect(),
            ),
            _ => return Err(CursorError(())),
        };
        Ok(Cursor { place, skip })
    }
}

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

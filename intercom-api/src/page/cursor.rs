//! Cursors.

use std::fmt::{self, Display};
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use url::form_urlencoded;

/// A position in a list from which a later run can resume: see [`Items::resume`](crate::Items::resume).
///
/// A cursor can be stored as a string ([`Display`] and [`FromStr`]) or with serde, and contains no secret. A cursor is
/// valid only for the same request: the same operation, filters and order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "pagination")]
#[doc(alias = "starting_after")]
pub struct Cursor {
    pub(super) place: Place,
    /// The number of items of the page that were already returned.
    pub(super) skip: usize,
}

/// The start of a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// The start of the list.
    Start,
    /// The item after this cursor, which the service returned.
    After(String),
    /// The page with these query parameters.
    Query(Vec<(String, String)>),
    /// The current position of this scroll.
    Scroll(String),
}

/// Returns the start of a list, for a run without a cursor from an earlier run.
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

/// The error returned for an invalid [`Cursor`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CursorError(());

impl Display for CursorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid cursor: expected a string that `cursor()` returned")
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

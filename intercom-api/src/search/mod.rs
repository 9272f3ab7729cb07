//! Searches: conditions on fields, joined by AND and OR.
//!
//! A [`Query`] is made from fields. [`contacts`], [`conversations`] and [`tickets`] have a constant for
//! each field that Intercom documents, with the operators that its kind takes; [`Query::field`] takes
//! any name and any operator.
//!
//! ```
//! use intercom_api::search::{Query, conversations};
//!
//! let open = conversations::STATE.eq("open");
//! let mine = conversations::ADMIN_ASSIGNEE_ID.is_in([814, 815]);
//! let unseen = Query::field("source.author.email").ends_with("@example.com");
//! let query = open & (mine | unseen);
//! ```
//!
//! The search operations of a version take a query, or their own request type where the size of a
//! page, a cursor or an order is wanted too: `SearchRequest::new(query).pagination(…).sort(…)`.
//!
//! # Limits
//!
//! A group takes 15 conditions, and groups stand in groups at most once. `is_in` and `not_in` take
//! lists, all other operators single values. A search that breaks one of these rules is not sent: it
//! fails with [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) when it is awaited.
//!
//! # Times
//!
//! Contacts are compared by whole days in the workspace's time zone: `gt` begins on the day after, and
//! there is no `ge`. In conversations and tickets, `gt` and `lt` include the second that is given.

#[cfg(feature = "client")]
mod check;
pub mod contacts;
pub mod conversations;
mod field;
mod query;
#[cfg(all(test, feature = "client"))]
mod tests;
pub mod tickets;
mod value;

#[cfg(feature = "client")]
pub(crate) use self::check::check;
pub use self::field::{Field, kind};
pub use self::query::Query;
pub use self::value::Operand;

/// Writes a constant for each field of a resource.
macro_rules! fields {
    ($($name:ident: $kind:ident = $json:literal),+ $(,)?) => {
        $(
            #[doc = concat!("`", $json, "`")]
            pub const $name: $crate::search::Field<$crate::search::kind::$kind> =
                $crate::search::Field::named($json);
        )+
    };
}

pub(crate) use fields;

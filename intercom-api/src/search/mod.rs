//! Searches by conditions on fields, combined with AND and OR.
//!
//! A [`Query`] is built from fields. [`contacts`], [`conversations`] and [`tickets`] have a constant for each
//! documented field, with the operators that the field supports. [`Query::field`] accepts any name and any operator.
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
//! The search operations of a version accept a query, or a `SearchRequest` with a page size, a cursor or an order:
//! `SearchRequest::new().query(query).pagination(…).sort(…)`.
//!
//! # Limits
//!
//! A group has at most 15 members, and groups are nested at most two levels deep. `is_in` and `not_in` take lists;
//! all other operators take single values. A search that breaks one of these rules fails with
//! [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before it is sent.
//!
//! # Times
//!
//! Times of contacts are compared by whole days in the workspace's time zone: `gt` starts at the following day, and
//! `ge` does not exist. Times of conversations and tickets are compared by seconds, and `gt` and `lt` include the given
//! second.

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

/// Defines a constant for each search field of a resource.
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

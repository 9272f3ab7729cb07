//! Typed client for Intercom's REST API: every operation of the versions 2.11 to 2.14.
//!
//! # A first call
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "v2_14"))]
//! # async fn first() -> Result<(), intercom_api::Error> {
//! use intercom_api::v2_14::Client;
//! use intercom_api::v2_14::types::CreateContactRequest;
//!
//! let intercom = Client::from_env()?; // the token is in INTERCOM_ACCESS_TOKEN
//! let ada = CreateContactRequest::new().email("ada@example.com").name("Ada");
//! let ada = intercom.contacts().create(ada).await?;
//! println!("{}", ada.id);
//! # Ok(())
//! # }
//! ```
//!
//! A [`Client`](v2_14::Client) has a method for each resource, and that an operation each. An operation
//! gives a [`Request`], which is sent when it is awaited and takes options until then. The client is
//! cheap to clone, and its clones share connections, the rate limit and the budget of retries. It
//! needs Tokio.
//!
//! # Versions and features
//!
//! An API version is a module and a feature of the same name. Versions share no type, so several can be
//! used side by side, and a feature changes nothing that another one brings.
//!
//! | Feature | Default | What it brings |
//! |---|---|---|
//! | `v2_14` | yes | [`v2_14`] |
//! | `v2_13`, `v2_12`, `v2_11` | | [`v2_13`], [`v2_12`], [`v2_11`] |
//! | `client` | yes | clients and operations; without it a version is its types alone |
//! | `rustls` | yes | TLS by rustls, with the certificates that the platform trusts |
//! | `native-tls` | | TLS by the platform's own library |
//! | `gzip` | | downloads decompressed while they are read |
//! | `csv` | | downloads read row by row |
//! | `webhooks` | | [`webhook`]: notifications verified (by [`signed`]) and decoded; needs no HTTP client |
//! | `tower`, `axum` | | a layer and an extractor that receive them |
//! | `oauth` | | [`oauth`]: connecting workspaces of other people |
//! | `canvas` | | [`canvas`]: apps inside the Inbox and the Messenger; verified by [`signed`] too |
//! | `messenger` | | [`messenger`]: who the Messenger's user is, and links into the web application |
//!
//! # Lists and searches
//!
//! Awaited, a request for a list gives one page. [`items`](Request::items) goes through all items and
//! [`pages`](Request::pages) through all pages, whichever way the list goes on. [`search`] has queries
//! for contacts, conversations and tickets.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "v2_14"))]
//! # async fn lists(intercom: intercom_api::v2_14::Client) -> Result<(), intercom_api::Error> {
//! use intercom_api::search::conversations;
//!
//! let open = conversations::STATE.eq("open") & conversations::READ.eq(false);
//! let mut unread = intercom.conversations().search(open).items();
//! while let Some(conversation) = unread.try_next().await? {
//!     println!("{}: {:?}", conversation.id, conversation.title);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! There is one [`Error`]. [`kind`](Error::kind) is for code, questions such as
//! [`is_not_found`](Error::is_not_found) are for the usual cases, and its text is one line for people.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "v2_14"))]
//! # async fn errors(intercom: intercom_api::v2_14::Client) -> Result<(), intercom_api::Error> {
//! match intercom.contacts().find("65f0").await {
//!     Ok(contact) => println!("{:?}", contact.email),
//!     Err(error) if error.is_not_found() => println!("no such contact"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Retries and the rate limit
//!
//! A call is sent again after failures that pass, if doing it twice is doing it once; what creates is
//! sent again only where it had no effect for sure. Calls wait for their turn instead of being
//! refused by the rate limit. [`Retry`], [`pacing`] and [`Timeouts`] set how, per client or per call.
//!
//! # Types that stay tolerant
//!
//! What the service sends differs from what it describes, and no difference breaks an answer or is
//! lost: fields may be absent, unknown fields and values of another kind are kept in [`Extra`] and
//! written again, enums take any word, an [`Id`] reads text and numbers, a [`Timestamp`] seconds and
//! dates. [`Request::strict`] refuses such answers, to find them in tests.
//!
//! # Security
//!
//! The token appears in no error, no trace and no `Debug`, and is sent to no other host. Plain HTTP is
//! possible to this machine only. A path parameter is one segment, whatever it holds, so no text of a
//! caller can lead to another operation. What is read has a limit, compressed or not.
//!
//! # Versions of this crate
//!
//! It needs Rust 1.88. A new API version is a new feature and breaks nothing. Within an API version, a
//! repair of a description may change a type; it comes with a new minor version before 1.0, and the
//! changelog names it. Types of answers are `#[non_exhaustive]`, those of requests are not.

// Where the documentation is hosted, an item tells the feature that it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "client")]
mod answer;
#[cfg(feature = "client")]
mod base_url;
#[cfg(feature = "canvas")]
pub mod canvas;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod error;
mod extra;
mod facade;
mod file;
#[rustfmt::skip]
#[allow(
    clippy::large_enum_variant,
    clippy::too_many_arguments,
    reason = "answers are as large, and requests need as much, as Intercom says"
)]
mod generated;
mod id;
#[cfg(feature = "client")]
mod job;
pub mod json;
#[cfg(feature = "messenger")]
pub mod messenger;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "client")]
pub mod pacing;
#[cfg(feature = "client")]
mod page;
#[cfg(feature = "client")]
mod path;
#[cfg(feature = "client")]
mod rate_limit;
#[cfg(any(feature = "canvas", feature = "client", feature = "messenger"))]
mod region;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
mod response;
#[cfg(feature = "client")]
mod retry;
pub mod search;
#[cfg(any(
    feature = "canvas",
    feature = "messenger",
    feature = "oauth",
    feature = "webhooks"
))]
mod secret;
#[cfg(any(feature = "canvas", feature = "messenger", feature = "webhooks"))]
mod signature;
#[cfg(any(feature = "canvas", feature = "webhooks"))]
pub mod signed;
#[cfg(all(test, feature = "client"))]
mod tests;
#[cfg(feature = "client")]
mod timeouts;
mod timestamp;
#[cfg(feature = "client")]
mod token;
#[cfg(feature = "client")]
mod transport;
mod update;
#[cfg(feature = "client")]
mod watch;
#[cfg(feature = "webhooks")]
pub mod webhook;

#[cfg(feature = "gzip")]
pub use crate::answer::Gunzip;
#[cfg(feature = "csv")]
pub use crate::answer::{Row, Rows};
#[cfg(feature = "client")]
pub use crate::{
    answer::{Answer, Download, Redirect},
    client::ClientBuilder,
    error::{ApiError, Error, ErrorKind, Phase},
    job::{Job, Progress, Started},
    page::{Cursor, CursorError, Items, Page, Pages},
    rate_limit::RateLimit,
    request::Request,
    response::Response,
    retry::Retry,
    timeouts::{TimeLimit, Timeouts},
    watch::Attempt,
};
#[cfg(feature = "client")]
pub use http::{HeaderMap, Method, StatusCode};

#[cfg(any(
    feature = "canvas",
    feature = "messenger",
    feature = "oauth",
    feature = "webhooks"
))]
pub use crate::secret::{Secret, SecretError};

#[cfg(any(feature = "canvas", feature = "client", feature = "messenger"))]
pub use crate::region::{Region, UnknownRegion};
pub use crate::{
    extra::Extra,
    file::File,
    id::Id,
    timestamp::{Timestamp, TimestampError},
    update::Update,
};

#[allow(unused_imports, unreachable_pub)] // without a version there is nothing to use
pub use generated::*;

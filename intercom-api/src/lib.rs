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
//! A [`Client`](v2_14::Client) has a method for each resource, and that one for each operation. An operation
//! gives a [`Request`], which is sent when it is awaited and takes options until then. The client is
//! cheap to clone, and its clones share connections, the rate limit and the budget of retries. It
//! needs Tokio.
//!
//! The module of a version lists its resources ([`v2_14`]), and the page of each resource its
//! operations, with an example each. The search at the top of these pages finds them by their
//! names and by words such as `archive a contact`. The [`guide`] has short
//! pages on what one does with it, beginning with [getting started](guide::getting_started).
//!
//! # Versions and features
//!
//! An API version is a module and a feature of the same name. Versions share no type, so several can be
//! used side by side, and a feature changes nothing that another one brings.
//!
//! <!-- features: written by UPDATE_GOLDEN=1 cargo test -p docs --test pages features -->
//! | Feature | On by default | What it brings |
//! |---|---|---|
//! | `v2_14` | yes | [`v2_14`] |
//! | `v2_13` |  | [`v2_13`] |
//! | `v2_12` |  | [`v2_12`] |
//! | `v2_11` |  | [`v2_11`] |
//! | `client` | yes | Clients and their operations; without it a version is its types alone |
//! | `rustls` | yes | TLS by rustls, with the provider ring and the certificates that the platform trusts; turns on `client` |
//! | `native-tls` |  | TLS by the platform's own library; turns on `client` |
//! | `gzip` |  | Downloads decompressed while they are read; turns on `client` |
//! | `csv` |  | Downloads read row by row; turns on `client` |
//! | `webhooks` |  | [`webhook`]: notifications verified and decoded, without any HTTP library |
//! | `messenger` |  | [`messenger`]: who the Messenger's users are, and links into the web application |
//! | `canvas` |  | [`canvas`]: apps inside the Inbox and the Messenger (Canvas Kit) |
//! | `oauth` |  | [`oauth`]: connecting other people's workspaces; turns on `client` |
//! | `tower` |  | A layer that receives webhooks, for servers built on tower; turns on `webhooks` |
//! | `axum` |  | The extractor `Webhook` for axum 0.8; turns on `tower` |
//! <!-- end of features -->
//!
//! Choose the newest version unless the program was written for an older one; [`migration`] tells
//! what changes from one to the next. The version is sent with every call, whatever the app is set
//! to. Webhooks follow the app's setting, so take the module of that version for them.
//!
//! # Lists and searches
//!
//! Awaited, a request for a list gives one page. [`items`](Request::items) goes through all items and
//! [`pages`](Request::pages) through all pages, whichever way the list goes on. [`search`] has queries
//! for contacts, conversations and tickets.
//! More: [lists](guide::lists), [search](guide::search).
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
//! More: [errors, retries and the rate limit](guide::errors).
//!
//! # Jobs and downloads
//!
//! [`wait`](Request::wait) on a request that starts an export or another job polls until it has
//! ended. A [`Download`] is read piece by piece; with the features `gzip` and `csv` it is decompressed
//! and read by rows on the way, within limits.
//! More: [exports](guide::exports).
//!
//! # Webhooks
//!
//! [`webhook`] verifies and decodes what Intercom sends, in any server; with the feature `axum` a
//! handler gets each notification once. They come at least once and in any order.
//! More: [webhooks](guide::webhooks).
//!
//! ```no_run
//! # #[cfg(all(feature = "webhooks", feature = "v2_14"))]
//! # fn receive(body: &[u8], headers: Vec<Vec<u8>>) -> Result<(), Box<dyn std::error::Error>> {
//! use intercom_api::Secret;
//! use intercom_api::signed::Verifier;
//! use intercom_api::v2_14::webhooks::{Event, Notification};
//!
//! let verifier = Verifier::webhooks(Secret::new("the app's client secret")?);
//! let notification: Notification = verifier.verify(body, headers)?.decode()?;
//! match &notification.event {
//!     Event::Contact(contact) => println!("{}: {}", notification.topic, contact.id),
//!     other => println!("{}: {other:?}", notification.topic),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Testing with the mock
//!
//! The package `intercom-mock`, in the same repository, is a server that stands in for Intercom: it
//! keeps what it is told, finds it again, counts calls, sends notifications, and misbehaves when
//! asked to. It runs inside a test and needs no account.
//!
//! ```
//! # #[cfg(all(feature = "client", feature = "v2_14"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use intercom_api::v2_14::Client;
//! use intercom_mock::{Fault, Mock, Rule};
//!
//! let mock = Mock::builder().demo().start()?;
//! let intercom = Client::builder().token("any").base_url(mock.url()).build()?;
//!
//! mock.fault_on(Rule::new(Fault::Status(503)).on("contacts.find").times(1));
//! let ada = intercom.contacts().find("65f000000000000000000001").await?;
//! assert_eq!(ada.email.as_deref(), Some("ada@example.com"));
//! assert_eq!(mock.journal().len(), 2); // the client tried again
//! # Ok(())
//! # }
//! # #[cfg(not(all(feature = "client", feature = "v2_14")))]
//! # fn main() {}
//! ```
//!
//! A program that makes its client by `from_env` talks to such a server without a change, when its
//! address is in `INTERCOM_BASE_URL`.
//! More: [testing](guide::testing).
//!
//! # Types that stay tolerant
//!
//! What the service sends differs from what it describes, and no difference breaks an answer or is
//! lost: fields may be absent, unknown fields and values of another kind are kept in [`Extra`] and
//! written again, enums take any word, an [`Id`] reads text and numbers, a [`Timestamp`] seconds and
//! dates. What a request leaves out, sets or clears is an [`Update`]. [`Request::strict`] refuses
//! answers that depart from their description, to find them in tests.
//! More: [calls](guide::calls).
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
// Pages of the documentation, which no program sees; their code is compiled and run elsewhere.
#[cfg(all(doc, not(doctest)))]
pub mod guide;
#[rustfmt::skip]
#[allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    reason = "the API chooses the names and the sizes"
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

#![doc = include_str!("front-page.md")]
// On docs.rs, each item shows the feature that it requires.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "client")]
mod base_url;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "canvas")]
pub mod canvas;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod core;
#[cfg(feature = "client")]
mod error;
mod extra;
mod facade;
mod file;
#[cfg(feature = "client")]
mod from_response;
// Pages of the documentation. The package `docs` compiles and runs the code on these pages.
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
    reason = "the API determines the names and the sizes"
)]
mod generated;
#[cfg(feature = "client")]
mod attempt;
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
mod set_to;
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
#[cfg(feature = "webhooks")]
pub mod webhook;

#[cfg(feature = "gzip")]
pub use crate::from_response::Gunzip;
#[cfg(feature = "csv")]
pub use crate::from_response::{Row, Rows};
#[cfg(feature = "client")]
pub use crate::{
    attempt::Attempt,
    client::ClientBuilder,
    error::{ApiError, Conflict, Error, ErrorKind, Phase},
    from_response::{Download, FromResponse, Redirect},
    job::{Job, Progress, StartedJob},
    page::{Cursor, CursorError, Items, Page, Pages},
    rate_limit::RateLimit,
    request::Request,
    response::Response,
    retry::Retry,
    timeouts::{TimeLimit, Timeouts},
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
    set_to::{SetTo, SetToList},
    timestamp::{Timestamp, TimestampError},
    update::Update,
};

#[allow(unused_imports, unreachable_pub)] // without a version there is nothing to use
pub use generated::*;

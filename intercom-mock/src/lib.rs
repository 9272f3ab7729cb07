//! An Intercom on your own machine.
//!
//! A server that speaks Intercom's REST API in every version that `intercom-api` knows, keeps what it is told, and can be
//! told to misbehave. It needs no account and no network.
//!
//! ```
//! use intercom_mock::Mock;
//!
//! # fn main() -> Result<(), intercom_mock::StartError> {
//! let mock = Mock::builder().demo().start()?;
//! println!("{} takes any token", mock.url());
//! assert_eq!(mock.state("contacts").len(), 4);
//! # Ok(())
//! # }
//! ```
//!
//! [`Mock::start`] takes a free port, so tests can run side by side, and the server stops when the [`Mock`] is dropped.
//! It runs on a thread of its own: a test needs no runtime for it.
//!
//! What is kept, what is echoed and what is an example is listed in the README. [`Builder`] says what can be set,
//! [`Fault`] what can go wrong.

mod builder;
mod call;
mod describe;
mod fault;
mod generated;
mod journal;
mod limits;
mod markdown;
mod mock;
mod oauth;
mod operations;
mod paging;
mod refusal;
mod search;
mod serve;
mod state;
mod views;
mod webhooks;
mod world;

pub use builder::{Builder, StartError};
pub use fault::{Fault, Rule, UnknownFault};
pub use journal::Received;
pub use limits::RateLimit;
pub use mock::Mock;
pub use operations::Grade;
pub use operations::messenger::MessengerError;
pub use state::Snapshot;
pub use webhooks::{Delivery, Subscription, UnknownTopic};
pub use world::SeedError;

/// An operation of a version, and how far it is served.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Served {
    /// The version, for instance `2.14`.
    pub version: &'static str,
    /// Its name in `intercom-api`, for instance `contacts.create`.
    pub name: &'static str,
    /// The method in upper case.
    pub method: &'static str,
    /// The path with its parameters, `/contacts/{contact_id}`.
    pub path: &'static str,
    /// How far it is served.
    pub grade: Grade,
}

/// Every operation of every version.
#[must_use]
pub fn served() -> Vec<Served> {
    let versions = describe::labels().filter_map(describe::version);
    versions
        .flat_map(|version| {
            version.operations.iter().map(|operation| Served {
                version: version.label,
                name: &operation.name,
                method: &operation.method,
                path: &operation.path,
                grade: operations::grade(version, operation),
            })
        })
        .collect()
}

/// The versions that are served, in the order in which they were recorded.
#[must_use]
pub fn versions() -> Vec<&'static str> {
    describe::labels().collect()
}

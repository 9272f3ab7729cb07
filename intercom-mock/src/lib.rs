//! A mock server for Intercom's REST API.
//!
//! The server implements every API version that `intercom-api` supports, stores resources in memory, and injects faults
//! on demand. The server requires neither an account nor a network connection.
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
//! [`Mock::start`] listens on a free port, so tests can run in parallel. The server stops when the [`Mock`] is dropped.
//! The server runs on a separate thread, so a test needs no async runtime for the server.
//!
//! The README lists the implementation of each operation. [`MockBuilder`] sets the options of the server, and [`Fault`]
//! lists the faults.

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

pub use builder::{MockBuilder, StartError};
pub use fault::{Fault, FaultRule, ParseFaultError};
pub use journal::ReceivedRequest;
pub use limits::RateLimit;
pub use mock::Mock;
pub use operations::Implementation;
pub use operations::messenger::MessengerError;
pub use state::Snapshot;
pub use webhooks::{Delivery, Subscription, UnknownTopicError};
pub use world::SeedError;

/// An operation of a version, with its implementation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServedOperation {
    /// The version, such as `2.14`.
    pub version: &'static str,
    /// The name of the operation in `intercom-api`, such as `contacts.create`.
    pub name: &'static str,
    /// The method in uppercase.
    pub method: &'static str,
    /// The path with parameter names, such as `/contacts/{contact_id}`.
    pub path: &'static str,
    /// The implementation of the operation.
    pub implementation: Implementation,
}

/// Returns every operation of every version.
#[must_use]
pub fn operations() -> Vec<ServedOperation> {
    let versions = describe::labels().filter_map(describe::version);
    versions
        .flat_map(|version| {
            version.operations.iter().map(|operation| ServedOperation {
                version: version.label,
                name: &operation.name,
                method: &operation.method,
                path: &operation.path,
                implementation: operations::implementation(version, operation),
            })
        })
        .collect()
}

/// Returns the labels of the supported versions.
#[must_use]
pub fn versions() -> Vec<&'static str> {
    describe::labels().collect()
}

//! Shares Intercom's rate limit and the ids of webhook notifications between processes, with a Redis server.
//!
//! - [`RedisRateLimiter`] counts the calls of all processes of a workspace.
//! - [`RedisStore`] stores the ids of the notifications that the processes received.
//!
//! ```no_run
//! # #[cfg(all(feature = "rate-limiter", feature = "webhooks"))]
//! # fn example() -> Result<(), intercom_redis::redis::RedisError> {
//! use intercom_api::pacing::Pacing;
//! use intercom_api::webhook::ReplayGuard;
//! use intercom_redis::{Connection, Outage, RedisRateLimiter, RedisStore};
//!
//! let redis = Connection::open("redis://127.0.0.1:6379")?;
//! let limiter = RedisRateLimiter::new(redis.clone(), "ab12cd34").on_outage(Outage::LocalShare { processes: 4 });
//! let pacing = Pacing::with_limiter(limiter); // for `ClientBuilder::pacing`
//! let replays = ReplayGuard::new(RedisStore::new(redis, "ab12cd34")); // for `WebhookLayer::replays`
//! # Ok(())
//! # }
//! ```
//!
//! The rate limiter and the store require a Tokio runtime with timers and I/O. All keys of a workspace start with
//! `intercom:{workspace}:`, so a cluster stores these keys on one node.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(any(feature = "rate-limiter", feature = "webhooks")),
    allow(dead_code, reason = "without these features, no command is run")
)]

mod connection;
mod error;
mod keys;
#[cfg(feature = "rate-limiter")]
mod limiter;
#[cfg(feature = "webhooks")]
mod store;

pub use redis;

pub use self::connection::Connection;
pub use self::error::Error;
#[cfg(feature = "rate-limiter")]
pub use self::limiter::{Outage, RedisRateLimiter};
#[cfg(feature = "webhooks")]
pub use self::store::RedisStore;

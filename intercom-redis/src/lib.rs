#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

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

//! The parts that the clients of all versions share.

mod builder;
#[cfg(all(
    feature = "rustls-ring",
    not(feature = "rustls"),
    not(feature = "native-tls")
))]
mod no_roots;
pub(crate) mod tls;
mod version;

pub use self::builder::ClientBuilder;
#[allow(unused_imports, reason = "used once per enabled version")]
pub(crate) use self::version::version_client;

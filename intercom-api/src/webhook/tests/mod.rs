//! Tests that need no version; the notifications of every topic are tested in the package `tests`.

#[cfg(feature = "tower")]
mod layer;
#[cfg(feature = "tower")]
mod lease;
mod replay;
#[cfg(feature = "tower")]
mod slow;

#[cfg(feature = "tower")]
use crate::Secret;

#[cfg(feature = "tower")]
fn secret(text: &str) -> Secret {
    Secret::new(text).expect("a secret")
}

/// Runs a future that is always ready.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("the future waits"),
    }
}

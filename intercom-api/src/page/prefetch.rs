//! A page that is being requested.

use std::future::Future;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::{JoinError, JoinHandle};
use tracing::Instrument;

use super::Page;
use crate::error::{Error, ErrorKind};
use crate::request::{Call, Request};

/// A page that is being requested.
pub(super) enum Prefetch<T> {
    /// A request that makes progress only while it is polled.
    Awaited(Request<T>),
    /// A request that makes progress in a separate task.
    Spawned(Task<T>),
}

/// A separate task that requests a page while the caller processes the previous page.
pub(super) struct Task<T> {
    handle: JoinHandle<()>,
    result: Arc<Mutex<Option<Result<T, Error>>>>,
}

impl<T: Page> Prefetch<T> {
    pub(super) fn awaited(call: Box<Call>) -> Self {
        Prefetch::Awaited(Request::new(call))
    }

    pub(super) fn spawned(call: Box<Call>) -> Self {
        let Ok(runtime) = Handle::try_current() else {
            return Prefetch::awaited(call);
        };
        let result = Arc::new(Mutex::new(None));
        let (sending, slot) = (Request::<T>::new(call), result.clone());
        // The future is boxed, so that the code of the runtime is compiled only once, not once per type.
        let work: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(async move {
            let outcome = sending.await;
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
        });
        let handle = runtime.spawn(work.in_current_span());
        Prefetch::Spawned(Task { handle, result })
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<T, Error>> {
        let task = match self {
            Prefetch::Awaited(sending) => return Pin::new(sending).poll(context),
            Prefetch::Spawned(task) => task,
        };
        let ended = ready!(Pin::new(&mut task.handle).poll(context));
        let result = task.result.lock();
        let result = result.unwrap_or_else(PoisonError::into_inner).take();
        Poll::Ready(result.unwrap_or_else(|| Err(stopped(ended))))
    }
}

/// Returns the error of a task that ended without a result. A panic, which comes from a hook or another function of the
/// application, is resumed in the caller.
fn stopped(ended: Result<(), JoinError>) -> Error {
    let stopped = Error::new(
        ErrorKind::Configuration,
        "the runtime shut down while the next page was being requested; use a runtime that outlives the stream",
    );
    match ended.map_err(JoinError::try_into_panic) {
        Ok(()) => stopped,
        Err(Ok(panic)) => resume_unwind(panic),
        Err(Err(cause)) => stopped.with_source(cause),
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.handle.abort();
    }
}

//! A page on its way.

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

/// A page on its way.
pub(super) enum Prefetch<T> {
    /// It comes nearer while it is waited for.
    Awaited(Request<T>),
    /// It comes nearer all the time.
    Spawned(Task<T>),
}

/// A task of its own, so that a page comes while its forerunner is used.
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
        // Boxed, so that the runtime's part is compiled once and not per type.
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

/// The error of a task that ended without a result. A panic, which comes from a hook or a function of the application,
/// goes on in the caller as it would without the task.
fn stopped(ended: Result<(), JoinError>) -> Error {
    let stopped = Error::new(
        ErrorKind::Configuration,
        "the runtime stopped the task that was to fetch the next page",
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

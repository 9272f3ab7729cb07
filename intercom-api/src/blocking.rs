//! Blocking calls, for code without an async runtime, such as scripts.
//!
//! With the feature `blocking`, requests and jobs have a method `blocking` that waits for the result on the current
//! thread. For the items and pages of a list, the method returns an iterator:
//!
//! ```no_run
//! # use intercom_api::v2_16::Client;
//! # fn main() -> Result<(), intercom_api::Error> {
//! let intercom = Client::from_env()?;
//! let me = intercom.admins().identify().blocking()?;
//! for contact in intercom.contacts().list().items().blocking() {
//!     println!("{}", contact?.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`run`] waits for any other future, such as `Request::send` or `Download::chunk`, and [`iter`] iterates over a
//! stream. Rate limits, retries, timeouts and errors are the same as with `.await`. All blocking calls share one
//! runtime with one thread. The first blocking call starts the runtime.
//!
//! # Errors
//!
//! A blocking call inside an async runtime would block all other tasks on the thread, so the call fails with
//! [`ErrorKind::Configuration`] before a request is sent.

use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::OnceLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, ErrorKind};
use crate::from_response::FromResponse;
use crate::job::Job;
use crate::page::{Items, Page, Pages};
use crate::request::Request;

/// Runs a future to completion on the current thread and returns the result.
///
/// # Errors
///
/// Returns the error of the future. Fails with [`ErrorKind::Configuration`] inside an async runtime, or if the runtime
/// for blocking calls cannot be started.
#[doc(alias = "block_on")]
pub fn run<T>(future: impl IntoFuture<Output = Result<T, Error>>) -> Result<T, Error> {
    runtime()?.block_on(future.into_future())
}

/// Returns an iterator over the items of a stream. The iterator waits for each item on the current thread.
///
/// Inside an async runtime, the iterator returns an error of the kind [`ErrorKind::Configuration`] and then ends.
pub fn iter<S, T>(stream: S) -> Iter<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
{
    Iter(Some(stream))
}

/// An iterator over the items of a stream; returned by [`iter`], `Items::blocking` and `Pages::blocking`.
#[derive(Debug)]
#[must_use = "an iterator requests nothing until it is advanced"]
pub struct Iter<S>(Option<S>);

impl<S, T> Iterator for Iter<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.0.as_mut()?;
        match runtime() {
            Ok(runtime) => {
                runtime.block_on(poll_fn(|context| Pin::new(&mut *stream).poll_next(context)))
            }
            Err(error) => {
                self.0 = None;
                Some(Err(error))
            }
        }
    }
}

impl<T: FromResponse, P> Request<T, P> {
    /// Sends the request and waits for the response on the current thread.
    ///
    /// # Errors
    ///
    /// Fails for the same reasons as `.await`. Inside an async runtime, the error has the kind
    /// [`ErrorKind::Configuration`].
    pub fn blocking(self) -> Result<T, Error> {
        run(self)
    }
}

impl<T: FromResponse, P: 'static> Job<T, P> {
    /// Starts the job and waits for its result on the current thread.
    ///
    /// # Errors
    ///
    /// Fails for the same reasons as `.await`. Inside an async runtime, the error has the kind
    /// [`ErrorKind::Configuration`].
    pub fn blocking(self) -> Result<T, Error> {
        run(self)
    }
}

impl<T: Page> Items<T> {
    /// Returns an iterator over the items. The iterator waits for each page on the current thread.
    pub fn blocking(self) -> Iter<Self> {
        iter(self)
    }
}

impl<T: Page> Pages<T> {
    /// Returns an iterator over the pages. The iterator waits for each page on the current thread.
    pub fn blocking(self) -> Iter<Self> {
        iter(self)
    }
}

/// Returns the runtime that all blocking calls share.
fn runtime() -> Result<&'static Runtime, Error> {
    if Handle::try_current().is_ok() {
        let message = "a blocking call inside an async runtime: await the request instead, or call it in a thread that \
                       `std::thread::spawn` started";
        return Err(Error::new(ErrorKind::Configuration, message));
    }
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        // The worker thread serves idle connections between two calls.
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(1).thread_name("intercom-api");
        builder
            .enable_all()
            .build()
            .map_err(|error| error.to_string())
    });
    runtime.as_ref().map_err(|error| {
        let message = format!("the runtime for blocking calls cannot be started: {error}");
        Error::new(ErrorKind::Configuration, message)
    })
}

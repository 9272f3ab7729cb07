//! Jobs that Intercom runs in the background.

mod run;
mod started;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use serde_json::Value;

use crate::core::Core;
use crate::error::Error;
use crate::from_response::FromResponse;
use crate::json::{self, Json};
use crate::request::{Param, Request};

pub use self::started::StartedJob;
#[allow(unused_imports, reason = "used only if a description has jobs")]
pub(crate) use self::started::job;

/// The default time limit of a job.
const TIME_LIMIT: Duration = Duration::from_secs(24 * 60 * 60);

/// A job that Intercom runs in the background. Awaiting a `Job` starts the job, polls the job until it ends, and
/// returns the result `T`.
///
/// [`Request::wait`] returns a `Job` for a request that starts a job or finds an existing job:
/// `data_export().find(id).wait()`.
///
/// The job is first polled one second after the start; the interval then doubles up to 30 seconds. Up to five
/// consecutive polls can fail with a temporary error before the call fails. An error after the start contains the id of
/// the job ([`Error::job_id`]). A failed job is an error of the kind [`ErrorKind::Job`](crate::ErrorKind::Job), and
/// [`Error::job_state`] returns the state of the job.
///
/// If polling requires parameters in addition to the id, `P` names the operation whose parameters are methods of the
/// `Job`.
#[must_use = "a job is started when it is awaited"]
pub struct Job<T, P = ()> {
    core: Core,
    start: Request<Value>,
    steps: &'static Steps,
    /// The parameters of the polling requests.
    params: Vec<(String, String)>,
    watch: Option<Watch>,
    time_limit: Duration,
    cancel_on_drop: bool,
    result: PhantomData<fn() -> (T, P)>,
}

type Watch = Box<dyn FnMut(&Progress) + Send>;

/// The progress of a job.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Progress {
    /// The id of the job; use it to look up the job later.
    pub id: String,
    /// The state of the job, for instance `in_progress`.
    pub state: String,
    /// The number of polls.
    pub polls: u32,
    /// The time since the start of the job.
    pub waited: Duration,
}

/// The operations and states of one kind of job, as provided by the generator.
#[doc(hidden)]
#[derive(Debug)]
pub struct Steps {
    pub status: &'static str,
    pub download: Option<&'static str>,
    pub download_params: &'static [&'static str],
    pub required: &'static [&'static str],
    pub cancel: Option<&'static str>,
    pub id: &'static str,
    pub state: &'static str,
    pub done: &'static [&'static str],
    pub failed: &'static [&'static str],
}

impl<T, P> Job<T, P> {
    fn new(request: Request<Value>, steps: &'static Steps) -> Self {
        Job {
            core: request.core(),
            start: request,
            steps,
            params: Vec::new(),
            watch: None,
            time_limit: TIME_LIMIT,
            cancel_on_drop: false,
            result: PhantomData,
        }
    }

    /// Sets a parameter of the polling requests; `None` removes the parameter.
    #[allow(
        dead_code,
        reason = "used only if a description has jobs with parameters"
    )]
    #[inline]
    pub(crate) fn param<V: Json>(mut self, name: &'static str, _: Param, value: Option<V>) -> Self {
        self.params.retain(|(given, _)| given != name);
        let value = value.as_ref().map(|value| value as &dyn Json);
        let pairs = value.map(|value| json::param_pairs(name, value, None));
        self.params.extend(pairs.unwrap_or_default());
        self
    }

    /// Calls `watch` with the progress after the start and after each successful poll.
    pub fn progress(mut self, watch: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// Limits the wait for the end of the job. Defaults to 24 hours. After this time, the call fails with
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout), and the job continues unless
    /// [`cancel_on_drop`](Self::cancel_on_drop) is set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.time_limit = timeout;
        self
    }

    /// Cancels the job at Intercom if the future is dropped or fails before the job ends. A separate task sends the
    /// cancellation request; errors of this request are ignored.
    ///
    /// If Intercom cannot cancel jobs of this kind, the call fails with
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before the job starts. A job whose id has not
    /// been received yet cannot be canceled, and continues.
    pub fn cancel_on_drop(mut self) -> Self {
        self.cancel_on_drop = true;
        self
    }
}

impl<T: FromResponse, P: 'static> IntoFuture for Job<T, P> {
    type Output = Result<T, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(run::run(self))
    }
}

impl<T, P> fmt::Debug for Job<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("start", &self.start)
            .field("steps", &self.steps)
            .finish_non_exhaustive()
    }
}

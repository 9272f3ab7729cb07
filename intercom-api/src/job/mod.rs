//! Work that the service does in the background: started, asked after, and its result fetched.

mod run;
mod started;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use serde_json::Value;

use crate::answer::Answer;
use crate::core::Core;
use crate::error::Error;
use crate::json::{self, Json};
use crate::request::{Param, Request};

pub use self::started::Started;
#[allow(unused_imports, reason = "used where a description has jobs")]
pub(crate) use self::started::job;

/// How long is waited for a job where nothing else is said.
const PATIENCE: Duration = Duration::from_secs(24 * 60 * 60);

/// A job: started when it is awaited, asked after until it has ended, and answering its `T`.
///
/// It comes from a request that starts a job or asks after one, so it can also go on with a job that was
/// started before: `data_export().find(id).wait()`.
///
/// The first look is a second after the start, and each wait twice as long as the one before, up to half
/// a minute. Up to five looks in a row may fail for reasons that pass. An error that comes after
/// the start has the job's id ([`Error::job_id`]); a job that ended without success fails with
/// [`ErrorKind::Job`](crate::ErrorKind::Job), and [`Error::job_state`] tells how it ended.
///
/// `P` names the operation whose parameters are methods of the job, for a job that needs more than its id.
#[must_use = "a job is started when it is awaited"]
pub struct Job<T, P = ()> {
    core: Core,
    start: Request<Value>,
    steps: &'static Steps,
    /// Parameters of the requests that ask after the job.
    params: Vec<(String, String)>,
    watch: Option<Watch>,
    patience: Duration,
    cancel_on_drop: bool,
    answer: PhantomData<fn() -> (T, P)>,
}

type Watch = Box<dyn FnMut(&Progress) + Send>;

/// How a job stands.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Progress {
    /// The job's id, with which it can be found again.
    pub id: String,
    /// Its state in the service's words, for instance `in_progress`.
    pub state: String,
    /// How often it was asked after.
    pub looks: u32,
    /// The time since it was started.
    pub waited: Duration,
}

/// The operations on a job and the words of its states, as the generator writes them.
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
            patience: PATIENCE,
            cancel_on_drop: false,
            answer: PhantomData,
        }
    }

    /// Sets a parameter of the requests that ask after the job; `None` removes it.
    #[allow(
        dead_code,
        reason = "used where a description has jobs with parameters"
    )]
    #[inline]
    pub(crate) fn param<V: Json>(mut self, name: &'static str, _: Param, value: Option<V>) -> Self {
        self.params.retain(|(given, _)| given != name);
        let value = value.as_ref().map(|value| value as &dyn Json);
        let pairs = value.map(|value| json::param_pairs(name, value, None));
        self.params.extend(pairs.unwrap_or_default());
        self
    }

    /// Calls this with every state that is seen, the first and the last among them.
    pub fn progress(mut self, watch: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// Limits how long is waited for the end of the job, a day where nothing is said. When the time is
    /// up, the call fails with [`ErrorKind::Timeout`](crate::ErrorKind::Timeout); the job goes on, unless
    /// [`cancel_on_drop`](Self::cancel_on_drop) calls it off.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.patience = timeout;
        self
    }

    /// Calls the job off at the service when it is no longer waited for: when the future is dropped, or
    /// fails before the job has ended. It is done by a task of its own, whose outcome nobody learns.
    ///
    /// A job that the service cannot call off fails with
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) before it is started. A job whose
    /// id has not come yet cannot be called off either, and goes on.
    pub fn cancel_on_drop(mut self) -> Self {
        self.cancel_on_drop = true;
        self
    }
}

impl<T: Answer, P: 'static> IntoFuture for Job<T, P> {
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

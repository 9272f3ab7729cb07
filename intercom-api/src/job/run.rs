//! The execution of a job, from its start to its result.

use std::time::Duration;

use http::Method;
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep};

use super::{Job, Progress, Steps, Watch};
use crate::core::Core;
use crate::error::{Error, ErrorKind, OneLine};
use crate::from_response::FromResponse;
use crate::request::Request;

/// The first and the longest interval between two polls.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const MAX_WAIT: Duration = Duration::from_secs(30);

/// The maximum number of consecutive polls with a temporary error.
const MAX_FAILURES: u32 = 5;

pub(super) async fn run<T: FromResponse, P>(job: Job<T, P>) -> Result<T, Error> {
    let Job {
        core,
        start,
        steps,
        params,
        watch,
        time_limit,
        cancel_on_drop,
        ..
    } = job;
    if cancel_on_drop && steps.cancel.is_none() {
        let reason = "`cancel_on_drop` is not available: Intercom cannot cancel jobs of this kind; remove this option";
        return Err(Error::new(ErrorKind::InvalidRequest, reason));
    }
    let given = |name: &&str| params.iter().any(|(given, _)| given == name);
    let missing: Vec<&str> = steps
        .required
        .iter()
        .copied()
        .filter(|name| !given(name))
        .collect();
    if !missing.is_empty() {
        let message = format!(
            "the job lacks the required parameters `{}`; set them after `wait()`",
            missing.join("`, `")
        );
        return Err(start.describe(Error::new(ErrorKind::InvalidRequest, message)));
    }
    let begun = Instant::now();
    let missing_id = start.describe(missing_id(steps.id));
    let response = start.await?;
    let mut running = Running {
        id: text(&response, steps.id).ok_or(missing_id)?,
        canceller: None,
        core,
        steps,
        params,
        watch,
        begun,
        time_limit,
        polls: 0,
        state: String::new(),
    };
    if cancel_on_drop {
        running.canceller = Handle::try_current().ok();
    }
    let outcome = running.finish(response).await;
    outcome.map_err(|error| running.tell(error))?;
    // The job has ended, so it cannot be canceled.
    running.canceller = None;
    let result = running.result::<T>();
    let result = result.await;
    result.map_err(|error| running.tell(error))
}

/// A job that was started and has an id.
struct Running {
    core: Core,
    steps: &'static Steps,
    params: Vec<(String, String)>,
    watch: Option<Watch>,
    id: String,
    state: String,
    polls: u32,
    begun: Instant,
    time_limit: Duration,
    /// The runtime on which the job is canceled when this value is dropped.
    canceller: Option<Handle>,
}

impl Running {
    async fn finish(&mut self, mut response: Value) -> Result<(), Error> {
        let mut wait = FIRST_WAIT;
        loop {
            self.state = text(&response, self.steps.state).unwrap_or_default();
            self.show();
            if self.steps.done.contains(&self.state.as_str()) {
                return Ok(());
            }
            if self.steps.failed.contains(&self.state.as_str()) {
                self.canceller = None;
                return Err(self.failed());
            }
            response = self.look(&mut wait).await?;
        }
    }

    /// Polls the job after an interval, and again after each temporary error.
    async fn look(&mut self, wait: &mut Duration) -> Result<Value, Error> {
        let mut failures = 0;
        loop {
            if self.begun.elapsed() + *wait > self.time_limit {
                return Err(self.timed_out());
            }
            sleep(*wait).await;
            *wait = (*wait * 2).min(MAX_WAIT);
            self.polls += 1;
            let asked = self.ask();
            match asked.await {
                Err(error) if error.is_retryable() && failures < MAX_FAILURES => failures += 1,
                outcome => return outcome,
            }
        }
    }

    // The future does not borrow `self`, because the progress function may not be `Sync`.
    fn ask(&self) -> Request<Value> {
        let request = self.step::<Value>(Method::GET, self.steps.status);
        with_query(request, &self.params, None)
    }

    /// Returns the request for the result of the job: the file, or the state if the job has no file.
    fn result<T>(&self) -> Request<T> {
        match self.steps.download {
            Some(template) => {
                let request = self.step::<T>(Method::GET, template);
                let request = request.accept("application/octet-stream");
                with_query(request, &self.params, Some(self.steps.download_params))
            }
            None => {
                let request = self.step::<T>(Method::GET, self.steps.status);
                with_query(request, &self.params, None)
            }
        }
    }

    fn step<T>(&self, method: Method, template: &str) -> Request<T> {
        self.core.request(method, template, &[&self.id])
    }

    fn show(&mut self) {
        let progress = Progress {
            id: self.id.clone(),
            state: self.state.clone(),
            polls: self.polls,
            waited: self.begun.elapsed(),
        };
        if let Some(watch) = &mut self.watch {
            watch(&progress);
        }
    }

    fn failed(&self) -> Error {
        let state = OneLine(&self.state);
        let message = format!("the job ended without a result: its state is `{state}`");
        Error::new(ErrorKind::Job, message)
    }

    fn timed_out(&self) -> Error {
        let message = format!(
            "the job did not end within {} seconds: its state is `{}`; raise `timeout`, or look up \
             the job by its id later",
            self.time_limit.as_secs(),
            OneLine(&self.state)
        );
        Error::new(ErrorKind::Timeout, message)
    }

    /// Adds the id and the state of the job to an error, and the operation if the error has none.
    fn tell(&self, error: Error) -> Error {
        let error = match error.operation() {
            Some(_) => error,
            None => error.with_operation(&Method::GET, &crate::path::readable(self.steps.status)),
        };
        error.with_job(&self.id, &self.state)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let (Some(handle), Some(template)) = (self.canceller.take(), self.steps.cancel) else {
            return;
        };
        let request = self.step::<()>(Method::POST, template);
        handle.spawn(async move {
            // Errors of the cancellation are ignored; the state of the job shows whether the job was canceled.
            let _ = request.await;
        });
    }
}

fn with_query<T>(
    request: Request<T>,
    params: &[(String, String)],
    only: Option<&[&str]>,
) -> Request<T> {
    let wanted = |name: &str| only.is_none_or(|only| only.contains(&name));
    let pairs = params.iter().filter(|(name, _)| wanted(name));
    pairs.fold(request, |request, (name, value)| request.query(name, value))
}

/// Returns the value of a field that may be a string or a number.
fn text(response: &Value, name: &str) -> Option<String> {
    match response.get(name)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn missing_id(id: &str) -> Error {
    let message = format!("the job cannot be polled: the response has no `{id}`");
    Error::new(ErrorKind::Decode, message)
}

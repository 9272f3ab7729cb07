//! From the start of a job to its result.

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

/// The first wait between two polls, and the longest.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const MAX_WAIT: Duration = Duration::from_secs(30);

/// How many polls in a row may fail for reasons that pass.
const MAX_FAILURES: u32 = 5;

pub(super) async fn run<T: FromResponse, P>(job: Job<T, P>) -> Result<T, Error> {
    let Job {
        core,
        start,
        steps,
        params,
        watch,
        patience,
        cancel_on_drop,
        ..
    } = job;
    if cancel_on_drop && steps.cancel.is_none() {
        let reason = "`cancel_on_drop`: the service has no way to call this job off";
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
    let nameless = start.describe(nameless(steps.id));
    let answer = start.await?;
    let mut running = Running {
        id: text(&answer, steps.id).ok_or(nameless)?,
        canceller: None,
        core,
        steps,
        params,
        watch,
        begun,
        patience,
        polls: 0,
        state: String::new(),
    };
    if cancel_on_drop {
        running.canceller = Handle::try_current().ok();
    }
    let outcome = running.finish(answer).await;
    outcome.map_err(|error| running.tell(error))?;
    // It has ended: there is nothing to call off any more.
    running.canceller = None;
    let result = running.result::<T>();
    let result = result.await;
    result.map_err(|error| running.tell(error))
}

/// A job that has an id.
struct Running {
    core: Core,
    steps: &'static Steps,
    params: Vec<(String, String)>,
    watch: Option<Watch>,
    id: String,
    state: String,
    polls: u32,
    begun: Instant,
    patience: Duration,
    /// Where the call is made that calls the job off when this is dropped.
    canceller: Option<Handle>,
}

impl Running {
    async fn finish(&mut self, mut answer: Value) -> Result<(), Error> {
        let mut wait = FIRST_WAIT;
        loop {
            self.state = text(&answer, self.steps.state).unwrap_or_default();
            self.show();
            if self.steps.done.contains(&self.state.as_str()) {
                return Ok(());
            }
            if self.steps.failed.contains(&self.state.as_str()) {
                self.canceller = None;
                return Err(self.failed());
            }
            answer = self.look(&mut wait).await?;
        }
    }

    /// Asks once more, after a while.
    async fn look(&mut self, wait: &mut Duration) -> Result<Value, Error> {
        let mut failures = 0;
        loop {
            if self.begun.elapsed() + *wait > self.patience {
                return Err(self.out_of_patience());
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

    // No future here borrows this, since the function that watches may not be shared.
    fn ask(&self) -> Request<Value> {
        let request = self.step::<Value>(Method::GET, self.steps.status);
        with_query(request, &self.params, None)
    }

    /// The file, or where there is none, how the job stands at last.
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
        let message = format!("the job ended without a result: it is `{state}`");
        Error::new(ErrorKind::Job, message)
    }

    fn out_of_patience(&self) -> Error {
        let message = format!(
            "the job did not end within {} seconds: it is `{}`; raise `timeout`, or go on \
             waiting for the job with this id later",
            self.patience.as_secs(),
            OneLine(&self.state)
        );
        Error::new(ErrorKind::Timeout, message)
    }

    /// Adds to an error what makes it possible to find the job again.
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
            // Whether it came in time can be seen at the job; nobody is left here to be told.
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

/// A field that may be text or a number.
fn text(answer: &Value, name: &str) -> Option<String> {
    match answer.get(name)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn nameless(id: &str) -> Error {
    let message = format!("the job was answered without `{id}`, so it cannot be asked after");
    Error::new(ErrorKind::Decode, message)
}

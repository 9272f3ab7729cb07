//! The execution of a call: its attempts, the waits between attempts, traces and hooks. This module does not depend on
//! the type of the response.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderValue};
use http::{HeaderMap, Method, StatusCode};
use tokio::time::Instant;
use tracing::{Instrument, Span, debug, debug_span, field, warn};
use url::Url;

use super::Call;
use super::attempt::Attempting;
use crate::attempt::Attempt;
use crate::core::{Core, VERSION, is_version, used_version};
use crate::error::{Error, ErrorKind, OneLine, Phase, request_id_header};
use crate::from_response::{Expect, RawResponse, Received};
use crate::pacing::{Closed, Permit};
use crate::rate_limit::RateLimit;
use crate::retry::{Attempts, Decision, Failure, Idempotency, Retry, decide, random};
use crate::timeouts::{Deadline, TimeLimit, within};
use crate::token::Token;

pub(crate) type Execution = Pin<Box<dyn Future<Output = Result<Received, Error>> + Send>>;

/// The request of a call, with all options applied; every attempt sends this request.
pub(super) struct Outgoing {
    pub(super) method: Method,
    pub(super) url: Url,
    headers: HeaderMap,
    body: Option<Bytes>,
}

/// The deadlines of a call.
#[derive(Clone, Copy)]
pub(super) struct Until {
    /// The deadline for the start of the response, and for the whole response unless the response is a download.
    pub(super) head: Option<Deadline>,
    /// The deadline for the last byte of a download.
    pub(super) stream: Option<Deadline>,
}

impl Call {
    /// Executes the call. `expect` determines how the body of a response with a given status is read.
    pub(crate) fn execute(self: Box<Self>, expect: fn(StatusCode) -> Expect) -> Execution {
        Box::pin(async move {
            let (method, template) = (self.method.clone(), self.template.clone());
            let core = self.core.clone();
            let strict = self.strict;
            let operation = format!("{method} {template}");
            let span = debug_span!(
                "intercom",
                %operation,
                attempt = field::Empty,
                status = field::Empty,
                request_id = field::Empty,
                remaining = field::Empty,
                version = field::Empty,
            );
            let requested = self.requested_version();
            let outcome = self.run(expect, &operation, &span);
            let outcome = outcome.instrument(span.clone()).await;
            let outcome = outcome.map_err(|error| error.with_operation(&method, &template));
            span.in_scope(|| {
                trace(&span, &outcome);
                warn_of_version(&core, &requested, &outcome);
            });
            let received = Received::new(core, method, template, strict, outcome?);
            match strict {
                true => received.of_version(&requested),
                false => Ok(received),
            }
        })
    }

    /// Returns the value of `Intercom-Version` in the request.
    fn requested_version(&self) -> HeaderValue {
        let own = self.headers.get(VERSION);
        own.unwrap_or(self.core.version()).clone()
    }

    async fn run(
        self: Box<Self>,
        expect: fn(StatusCode) -> Expect,
        operation: &str,
        span: &Span,
    ) -> Result<RawResponse, Error> {
        let core = self.core.clone();
        let timeout = self.timeout.or(core.timeouts().operation);
        let head = Deadline::after(timeout, TimeLimit::Operation);
        // A download may take longer than other calls, so only a timeout that is set on the request applies.
        let stream = head.filter(|_| self.timeout.is_some());
        let (idempotency, policy) = (self.idempotency, self.retry.clone());
        let repeats = Retries {
            policy: policy.as_ref().unwrap_or(core.retry()),
            core: &core,
            outgoing: self.prepare()?,
            idempotency,
            until: Until { head, stream },
            expect,
            operation,
            span,
        };
        repeats.run().await
    }

    /// Applies all options. Returns the first error in the options, before a request is sent.
    fn prepare(self) -> Result<Outgoing, Error> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        self.missing.check()?;
        let mut url = self.core.base().join(&self.path)?;
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        let mut headers = self.core.headers();
        let body = self.body.write(self.extra_body)?;
        let body = body.map(|body| {
            headers.insert(header::CONTENT_TYPE, body.content_type);
            body.data
        });
        headers.extend(self.headers);
        Ok(Outgoing {
            method: self.method,
            url,
            headers,
            body,
        })
    }
}

impl Outgoing {
    /// Returns the HTTP request of an attempt.
    pub(super) fn request(&self, url: Url, token: &Token) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.method.clone(), url);
        *request.headers_mut() = self.headers.clone();
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, token.header());
        *request.body_mut() = self.body.clone().map(Into::into);
        request
    }
}

/// A call that is retried until it succeeds or may no longer be retried.
struct Retries<'a> {
    core: &'a Core,
    outgoing: Outgoing,
    idempotency: Idempotency,
    policy: &'a Retry,
    until: Until,
    expect: fn(StatusCode) -> Expect,
    operation: &'a str,
    span: &'a Span,
}

impl Retries<'_> {
    async fn run(&self) -> Result<RawResponse, Error> {
        let mut last: Option<Error> = None;
        let (mut number, mut doubt) = (0, false);
        let mut attempts = Attempts::default();
        loop {
            let token = within(self.until.head, Phase::Connect, self.core.token()).await;
            let token = self.or_last(token.and_then(|token| token), &mut last, number)?;
            let permit = self.permit(&token).await;
            let permit = self.or_last(permit, &mut last, number)?;
            number += 1;
            self.span.record("attempt", number);
            let started = Instant::now();
            let outcome = self.attempt(&token, last.as_ref()).await;
            let outcome = self.deleted_before(outcome, doubt);
            self.finish_permit(permit, &outcome);
            let wait = outcome.as_ref().err().and_then(|error| {
                attempts.add(error.failure());
                self.wait(error, attempts)
            });
            self.tell(number, started, &outcome, wait);
            let error = match (outcome, wait) {
                (Ok(mut arrived), _) => {
                    arrived.attempts = number;
                    return Ok(arrived);
                }
                (Err(error), None) => {
                    let in_doubt = doubt && self.changes() && error.failure() == Failure::Final;
                    return Err(self.finished(error.in_doubt(in_doubt), number));
                }
                (Err(error), Some(_)) => error,
            };
            doubt |= error.failure().may_have_effect();
            last = Some(error);
            tokio::time::sleep(wait.unwrap_or_default()).await;
        }
    }

    /// Replaces an error that prevents another attempt with the failure of the previous attempt, if an attempt was
    /// made.
    fn or_last<T>(
        &self,
        outcome: Result<T, Error>,
        last: &mut Option<Error>,
        number: u32,
    ) -> Result<T, Error> {
        outcome.map_err(|error| self.finished(last.take().unwrap_or(error), number))
    }

    /// Adds the idempotency, the number of attempts and the rate limit to an error.
    fn finished(&self, error: Error, number: u32) -> Error {
        let known = RateLimit::known(self.core.pacing().state());
        let error = error
            .with_idempotency(self.idempotency)
            .with_attempts(number);
        error.with_limit(known)
    }

    /// Waits for a permit from the rate limiter; returns `None` if rate limiting is off.
    async fn permit(&self, token: &Token) -> Result<Option<Permit>, Error> {
        let pacing = self.core.pacing();
        let Some(limiter) = pacing.limiter(token.secret()) else {
            return Ok(None);
        };
        let left = self.until.head.map(Deadline::left);
        let longest = left.map_or(pacing.bound(), |left| left.min(pacing.bound()));
        let permit = limiter.enter(longest).await;
        permit
            .map(Some)
            .map_err(|Closed { opens_in }| Error::rate_limit_wait(opens_in))
    }

    async fn attempt(&self, token: &Token, last: Option<&Error>) -> Result<RawResponse, Error> {
        let broken =
            |error: &Error| matches!(error.kind(), ErrorKind::Transport(_) | ErrorKind::Timeout);
        let attempt = Attempting {
            core: self.core,
            outgoing: &self.outgoing,
            token,
            fresh: last.is_some_and(broken),
            until: self.until,
            expect: self.expect,
        };
        attempt.run().await
    }

    /// Converts the 404 of a retried `DELETE` to success, because an earlier attempt may have deleted the resource.
    fn deleted_before(
        &self,
        outcome: Result<RawResponse, Error>,
        doubt: bool,
    ) -> Result<RawResponse, Error> {
        match outcome {
            Err(error)
                if doubt && self.outgoing.method == Method::DELETE && error.is_not_found() =>
            {
                Ok(RawResponse::absent(error.headers()))
            }
            outcome => outcome,
        }
    }

    /// Returns whether the call can change a resource.
    fn changes(&self) -> bool {
        let method = &self.outgoing.method;
        let searches = *method == Method::POST && self.outgoing.url.path().ends_with("/search");
        !searches && *method != Method::GET && *method != Method::HEAD
    }

    fn finish_permit(&self, permit: Option<Permit>, outcome: &Result<RawResponse, Error>) {
        let received = match outcome {
            Ok(arrived) => Some((arrived.status, &arrived.headers)),
            Err(error) => error.status().map(|status| (status, error.headers())),
        };
        if let (Some(permit), Some((status, headers))) = (permit, received) {
            permit.on_response(status, headers, self.idempotency != Idempotency::Job);
        }
    }

    /// Returns the wait before the next attempt; `None` if the call is not retried.
    fn wait(&self, error: &Error, attempts: Attempts) -> Option<Duration> {
        let failure = error.failure();
        if failure == Failure::Final && error.status().is_some() {
            self.core.budget().earn();
        }
        let left = self.until.head.map(Deadline::left);
        let decision = decide(
            failure,
            self.idempotency,
            self.policy,
            attempts,
            left,
            random(),
        );
        let is_free = failure.is_rate_limited();
        match decision {
            Decision::Wait(wait) if is_free || self.core.budget().spend() => Some(wait),
            Decision::Wait(_) | Decision::Stop => None,
        }
    }

    fn tell(
        &self,
        number: u32,
        started: Instant,
        outcome: &Result<RawResponse, Error>,
        retry_in: Option<Duration>,
    ) {
        if outcome.is_ok() {
            self.core.budget().earn();
        }
        let attempt = Attempt {
            operation: self.operation,
            number,
            status: status(outcome),
            error: outcome.as_ref().err().map(Error::kind),
            request_id: request_id(outcome),
            version: version(outcome),
            rate_limit: rate_limit(outcome),
            elapsed: started.elapsed(),
            retry_in,
        };
        if let Some(wait) = retry_in {
            debug!(number, kind = ?attempt.error, ?wait, "retrying after a wait");
        }
        if let Some(hook) = self.core.hook() {
            hook(&attempt);
        }
    }
}

fn status(outcome: &Result<RawResponse, Error>) -> Option<StatusCode> {
    match outcome {
        Ok(arrived) => Some(arrived.status),
        Err(error) => error.status(),
    }
}

fn request_id(outcome: &Result<RawResponse, Error>) -> Option<&str> {
    match outcome {
        Ok(arrived) => request_id_header(&arrived.headers),
        Err(error) => error.request_id(),
    }
}

fn version(outcome: &Result<RawResponse, Error>) -> Option<&str> {
    match outcome {
        Ok(arrived) => used_version(&arrived.headers),
        Err(error) => used_version(error.headers()),
    }
}

/// Logs a warning if the version of a response is not the requested version, once for each client.
fn warn_of_version(core: &Core, requested: &HeaderValue, outcome: &Result<RawResponse, Error>) {
    let used = version(outcome).filter(|used| !is_version(used, requested));
    if let Some(used) = used.filter(|_| core.warns_of_version()) {
        warn!(
            ?requested,
            used = %OneLine(used),
            "the API version of the response differs from the version of the request: values may not match \
             their types; use the module of the response's version"
        );
    }
}

fn rate_limit(outcome: &Result<RawResponse, Error>) -> Option<RateLimit> {
    match outcome {
        Ok(arrived) => RateLimit::from_headers(&arrived.headers),
        Err(error) => error.rate_limit(),
    }
}

fn trace(span: &Span, outcome: &Result<RawResponse, Error>) {
    if let Some(status) = status(outcome) {
        span.record("status", status.as_u16());
    }
    if let Some(id) = request_id(outcome) {
        span.record("request_id", id);
    }
    if let Some(version) = version(outcome) {
        span.record("version", field::display(OneLine(version)));
    }
    if let Some(remaining) = rate_limit(outcome).and_then(|limit| limit.remaining) {
        span.record("remaining", remaining);
    }
    match outcome {
        Ok(_) => debug!("succeeded"),
        // Only the kind is traced, because messages from the service may contain personal data.
        Err(error) => debug!(kind = ?error.kind(), "failed"),
    }
}

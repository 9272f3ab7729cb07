//! From a call to its answer. Nothing here depends on the type of the answer.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use tracing::{Instrument, Span, debug, debug_span, field};
use url::Url;

use super::Call;
use crate::answer::{Arrived, Content, Expect, Received};
use crate::client::Core;
use crate::error::{Error, ErrorKind, Phase, request_id_header};
use crate::token::Token;

/// The longest answer that is held in memory.
const MAX_ANSWER: usize = 64 << 20;

/// The longest body of an error that is kept.
const MAX_ERROR: usize = 1 << 20;

pub(crate) type Execution = Pin<Box<dyn Future<Output = Result<Received, Error>> + Send>>;

/// A call with all options worked in: what one attempt sends.
struct Outgoing {
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Option<Bytes>,
    timeout: Option<Duration>,
}

impl Call {
    /// Sends the call. `expect` tells by status what the answer's body is read as.
    pub(crate) fn execute(self: Box<Self>, expect: fn(StatusCode) -> Expect) -> Execution {
        Box::pin(async move {
            let (method, template) = (self.method.clone(), self.template.clone());
            let core = self.core.clone();
            let strict = self.strict;
            let span = debug_span!(
                "intercom",
                operation = %format_args!("{method} {template}"),
                status = field::Empty,
                request_id = field::Empty,
            );
            let outcome = self.run(expect).instrument(span.clone()).await;
            let outcome = outcome.map_err(|error| error.with_operation(&method, &template));
            span.in_scope(|| trace(&span, &outcome));
            Ok(Received::new(core, method, template, strict, outcome?))
        })
    }

    async fn run(self: Box<Self>, expect: fn(StatusCode) -> Expect) -> Result<Arrived, Error> {
        let core = self.core.clone();
        let streams = matches!(expect(StatusCode::OK), Expect::Stream);
        let outgoing = self.prepare(streams)?;
        // One attempt is all there is; whoever repeats or paces calls does it around this.
        attempt(&core, &outgoing, expect).await
    }

    /// Works all options in; the first problem ends the call before anything is sent.
    fn prepare(self, streams: bool) -> Result<Outgoing, Error> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
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
        // A download may rightly take longer than any other call, so only its own limit counts.
        let default = if streams { None } else { self.core.timeout() };
        Ok(Outgoing {
            method: self.method,
            url,
            headers,
            body,
            timeout: self.timeout.or(default),
        })
    }
}

async fn attempt(
    core: &Core,
    outgoing: &Outgoing,
    expect: fn(StatusCode) -> Expect,
) -> Result<Arrived, Error> {
    let token = core.token().await?;
    let response = core
        .http()
        .execute(outgoing.request(&token))
        .await
        .map_err(|e| Error::from_transport(e, Phase::Send))?;
    receive(response, outgoing, &token, expect).await
}

impl Outgoing {
    fn request(&self, token: &Token) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = self.headers.clone();
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, token.header());
        *request.timeout_mut() = self.timeout;
        *request.body_mut() = self.body.clone().map(Into::into);
        request
    }
}

/// Sorts an answer by its status, and reads of its body what is wanted.
async fn receive(
    mut response: reqwest::Response,
    outgoing: &Outgoing,
    token: &Token,
    expect: fn(StatusCode) -> Expect,
) -> Result<Arrived, Error> {
    hide_secret(response.headers_mut(), token.secret());
    let status = response.status();
    if let Some(location) = redirected(&response, &outgoing.url) {
        return if matches!(expect(StatusCode::FOUND), Expect::Redirect) {
            Ok(Arrived::new(&response, Content::Redirect(location)))
        } else if location.origin() == outgoing.url.origin() {
            finish(response, status, token, expect).await
        } else {
            Err(followed_away(&response))
        };
    }
    if status.is_redirection() && matches!(expect(status), Expect::Redirect) {
        let location = location(&response, &outgoing.url)?;
        let arrived = Arrived::new(&response, Content::Redirect(location));
        // Read to its end, the connection can carry the next call; it does not matter if not.
        let _ = read(&mut response, MAX_ERROR).await;
        return Ok(arrived);
    }
    finish(response, status, token, expect).await
}

async fn finish(
    mut response: reqwest::Response,
    status: StatusCode,
    token: &Token,
    expect: fn(StatusCode) -> Expect,
) -> Result<Arrived, Error> {
    if !status.is_success() {
        return Err(failure(response, token).await);
    }
    match expect(status) {
        Expect::Stream => Ok(Arrived::stream(response)),
        Expect::Nothing => {
            let _ = read(&mut response, MAX_ERROR).await;
            Ok(Arrived::new(&response, Content::Whole(Bytes::new())))
        }
        Expect::Whole | Expect::Redirect => match read(&mut response, MAX_ANSWER).await {
            Ok(body) => Ok(Arrived::new(&response, Content::Whole(body))),
            Err(stopped) => Err(stopped.into_error(&response)),
        },
    }
}

/// Fetches what lies on another host, to which nothing of ours is sent: no token, no version.
pub(crate) async fn fetch(core: &Core, url: Url) -> Result<reqwest::Response, Error> {
    let request = reqwest::Request::new(Method::GET, url);
    let response = core.http().execute(request).await;
    let mut response = response.map_err(|e| Error::from_transport(e, Phase::Send))?;
    if response.status().is_success() {
        return Ok(response);
    }
    let body = match read(&mut response, MAX_ERROR).await {
        Ok(body) => body,
        Err(stopped) => stopped.so_far,
    };
    Err(Error::from_answer(
        response.status(),
        response.headers(),
        body,
    ))
}

/// The error of an answer without success; also when its body cannot be read.
async fn failure(mut response: reqwest::Response, token: &Token) -> Error {
    let body = match read(&mut response, MAX_ERROR).await {
        Ok(body) => body,
        Err(stopped) => stopped.so_far,
    };
    let body = without_secret(body, token.secret());
    Error::from_answer(response.status(), response.headers(), body)
}

/// Proxies show the headers they got on their error pages; the token must not go on from there.
fn without_secret(body: Bytes, secret: &[u8]) -> Bytes {
    let found = |body: &[u8]| body.windows(secret.len()).position(|part| part == secret);
    if secret.is_empty() || found(&body).is_none() {
        return body;
    }
    let mut cleaned = BytesMut::with_capacity(body.len());
    let mut rest: &[u8] = &body;
    while let Some(start) = found(rest) {
        cleaned.extend_from_slice(&rest[..start]);
        cleaned.extend_from_slice(b"[token]");
        rest = &rest[start + secret.len()..];
    }
    cleaned.extend_from_slice(rest);
    cleaned.freeze()
}

/// The same for the headers of any answer, which `Debug` shows.
fn hide_secret(headers: &mut HeaderMap, secret: &[u8]) {
    // Intercom's tokens are longer; a shorter one, made up for a test, stands in headers by chance.
    if secret.len() < 8 {
        return;
    }
    for value in headers.values_mut() {
        let mut parts = value.as_bytes().windows(secret.len());
        if parts.any(|part| part == secret) {
            *value = HeaderValue::from_static("[token]");
        }
    }
}

/// Where a user's own `reqwest::Client` went on its own account.
fn redirected(response: &reqwest::Response, asked: &Url) -> Option<Url> {
    let answered = response.url();
    (answered != asked).then(|| answered.clone())
}

fn followed_away(response: &reqwest::Response) -> Error {
    let reason = "the `reqwest::Client` followed a redirect to another host; build it with \
                  `redirect(reqwest::redirect::Policy::none())`";
    Error::new(ErrorKind::Configuration, reason).with_answer(
        response.status(),
        response.headers(),
        Bytes::new(),
    )
}

fn location(response: &reqwest::Response, asked: &Url) -> Result<Url, Error> {
    let location = response.headers().get(header::LOCATION);
    let location = location.and_then(|value| value.to_str().ok());
    location
        .and_then(|location| asked.join(location).ok())
        .ok_or_else(|| {
            let reason = "the answer is a redirect without a usable `Location`";
            Error::new(ErrorKind::Decode, reason).with_answer(
                response.status(),
                response.headers(),
                Bytes::new(),
            )
        })
}

/// Why a body was not read to its end, and what there was of it.
struct Stopped {
    so_far: Bytes,
    /// `None` when it was too long.
    cause: Option<reqwest::Error>,
    limit: usize,
}

impl Stopped {
    fn into_error(self, response: &reqwest::Response) -> Error {
        let error = match self.cause {
            Some(cause) => Error::from_transport(cause, Phase::Receive),
            None => Error::new(
                ErrorKind::TooLarge,
                format!("the answer is longer than {} bytes", self.limit),
            ),
        };
        error.with_answer(response.status(), response.headers(), self.so_far)
    }
}

/// Reads at most `limit` bytes, whatever length was announced.
async fn read(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, Stopped> {
    let announced = response.content_length().unwrap_or(0);
    let mut body = BytesMut::new();
    if announced > limit as u64 {
        return Err(stopped(body, None, limit));
    }
    loop {
        match response.chunk().await {
            Ok(None) => return Ok(body.freeze()),
            Ok(Some(chunk)) if chunk.len() > limit - body.len() => {
                body.extend_from_slice(&chunk[..limit - body.len()]);
                return Err(stopped(body, None, limit));
            }
            Ok(Some(chunk)) => {
                if body.is_empty() {
                    // What was announced may be untrue, so it only helps with small bodies.
                    body.reserve((announced as usize).min(1 << 20));
                }
                body.extend_from_slice(&chunk);
            }
            Err(error) => return Err(stopped(body, Some(error), limit)),
        }
    }
}

fn stopped(body: BytesMut, cause: Option<reqwest::Error>, limit: usize) -> Stopped {
    Stopped {
        so_far: body.freeze(),
        cause,
        limit,
    }
}

fn trace(span: &Span, outcome: &Result<Arrived, Error>) {
    let (status, id) = match outcome {
        Ok(arrived) => (Some(arrived.status), request_id_header(&arrived.headers)),
        Err(error) => (error.status(), error.request_id().map(str::to_owned)),
    };
    if let Some(status) = status {
        span.record("status", status.as_u16());
    }
    if let Some(id) = id {
        span.record("request_id", id);
    }
    match outcome {
        Ok(_) => debug!("answered"),
        // The kind alone: what the service writes about an error may be personal.
        Err(error) => debug!(kind = ?error.kind(), "failed"),
    }
}

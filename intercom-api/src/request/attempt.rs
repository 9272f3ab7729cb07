//! One attempt: sent, its redirects followed where that is safe, and its answer sorted.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use url::Url;

use super::execute::{Outgoing, Until};
use super::incoming::{Incoming, MAX_ERROR};
use crate::answer::{Arrived, Content, Expect};
use crate::client::Core;
use crate::error::{Error, ErrorKind, Phase};
#[cfg(feature = "oauth")]
use crate::timeouts::Timeouts;
use crate::timeouts::{Deadline, TimeLimit, within};
use crate::token::Token;
#[cfg(feature = "oauth")]
use crate::transport::Transport;

/// How many redirects one attempt follows.
const MAX_REDIRECTS: usize = 5;

/// What an attempt works with.
pub(super) struct Attempting<'a> {
    pub(super) core: &'a Core,
    pub(super) outgoing: &'a Outgoing,
    pub(super) token: &'a Token,
    /// On a new connection.
    pub(super) fresh: bool,
    pub(super) until: Until,
    pub(super) expect: fn(StatusCode) -> Expect,
}

impl Attempting<'_> {
    pub(super) async fn run(self) -> Result<Arrived, Error> {
        let timeouts = self.core.timeouts();
        let whole = Deadline::after(timeouts.attempt, TimeLimit::Attempt);
        let whole = Deadline::first(whole, self.until.head);
        let mut url = self.outgoing.url.clone();
        let mut hops = 0;
        loop {
            let head = Deadline::after(timeouts.first_byte, TimeLimit::FirstByte);
            let head = Deadline::first(head, whole);
            let request = self.outgoing.request(url.clone(), self.token);
            let sending = self.core.transport().send(request, self.fresh);
            let response = within(head, Phase::Send, sending).await??;
            let mut incoming = Incoming::new(response, timeouts.stalled_body, whole);
            match self.next(&incoming, &url).filter(|_| hops < MAX_REDIRECTS) {
                None => {
                    let headers = incoming.response.headers_mut();
                    hide_secret(headers, self.token.secret());
                    return self.receive(incoming, &url).await;
                }
                Some(next) => {
                    // Read to its end, the connection can carry the next call.
                    let _ = incoming.read(MAX_ERROR).await;
                    url = next;
                    hops += 1;
                }
            }
        }
    }

    /// Where a redirect leads, when it may be followed with the token.
    fn next(&self, incoming: &Incoming, asked: &Url) -> Option<Url> {
        let status = incoming.status();
        let reads = [Method::GET, Method::HEAD].contains(&self.outgoing.method);
        let wanted = matches!((self.expect)(status), Expect::Redirect);
        let moved = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
        if !reads || !moved || wanted {
            return None;
        }
        let next = location(incoming, asked).ok()?;
        let plain = next.username().is_empty() && next.password().is_none();
        (plain && next.origin() == asked.origin()).then_some(next)
    }

    /// Sorts an answer by its status, and reads of its body what is wanted.
    async fn receive(&self, mut incoming: Incoming, asked: &Url) -> Result<Arrived, Error> {
        let status = incoming.status();
        if let Some(location) = redirected(&incoming.response, asked) {
            return if matches!((self.expect)(StatusCode::FOUND), Expect::Redirect) {
                Ok(Arrived::new(&incoming, Content::Redirect(location)))
            } else if location.origin() == asked.origin() {
                self.finish(incoming).await
            } else {
                Err(followed_away(&incoming))
            };
        }
        if status.is_redirection() && matches!((self.expect)(status), Expect::Redirect) {
            let location = location(&incoming, asked)?;
            let arrived = Arrived::new(&incoming, Content::Redirect(location));
            let _ = incoming.read(MAX_ERROR).await;
            return Ok(arrived);
        }
        self.finish(incoming).await
    }

    async fn finish(&self, mut incoming: Incoming) -> Result<Arrived, Error> {
        let status = incoming.status();
        if !status.is_success() {
            return Err(failure(incoming, self.token).await);
        }
        match (self.expect)(status) {
            Expect::Stream => Ok(Arrived::stream(incoming.until(self.until.stream))),
            Expect::Nothing => {
                let _ = incoming.read(MAX_ERROR).await;
                Ok(Arrived::new(&incoming, Content::Whole(Bytes::new())))
            }
            Expect::Whole | Expect::Redirect => match incoming.read(self.core.max_answer()).await {
                Ok(body) => Ok(Arrived::new(&incoming, Content::Whole(body))),
                Err(stopped) => Err(stopped.into_error(&incoming)),
            },
        }
    }
}

/// The error of an answer without success; also when its body cannot be read.
async fn failure(mut incoming: Incoming, token: &Token) -> Error {
    let body = match incoming.read(MAX_ERROR).await {
        Ok(body) => body,
        Err(stopped) => stopped.so_far,
    };
    let body = without_secret(body, token.secret());
    Error::from_answer(incoming.status(), incoming.headers(), body)
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

fn followed_away(incoming: &Incoming) -> Error {
    let reason = "the `reqwest::Client` followed a redirect to another host; build it with \
                  `redirect(reqwest::redirect::Policy::none())`";
    Error::new(ErrorKind::Configuration, reason).with_answer(
        incoming.status(),
        incoming.headers(),
        Bytes::new(),
    )
}

fn location(incoming: &Incoming, asked: &Url) -> Result<Url, Error> {
    let location = incoming.headers().get(header::LOCATION);
    let location = location.and_then(|value| value.to_str().ok());
    location
        .and_then(|location| asked.join(location).ok())
        .ok_or_else(|| {
            let reason = "the answer is a redirect without a usable `Location`";
            Error::new(ErrorKind::Decode, reason).with_answer(
                incoming.status(),
                incoming.headers(),
                Bytes::new(),
            )
        })
}

/// Fetches what lies on another host, to which nothing of ours is sent: no token, no version.
pub(crate) async fn fetch(core: &Core, url: Url) -> Result<Incoming, Error> {
    let timeouts = core.timeouts();
    let until = Deadline::after(timeouts.first_byte, TimeLimit::FirstByte);
    let request = reqwest::Request::new(Method::GET, url);
    let response = within(until, Phase::Send, core.transport().send(request, false)).await??;
    let mut incoming = Incoming::new(response, timeouts.stalled_body, None);
    if incoming.status().is_success() {
        return Ok(incoming);
    }
    let body = match incoming.read(MAX_ERROR).await {
        Ok(body) => body,
        Err(stopped) => stopped.so_far,
    };
    Err(Error::from_answer(
        incoming.status(),
        incoming.headers(),
        body,
    ))
}

/// Sends what is no call of a client's, without token and version: once, and reads the whole answer. None of `secrets`
/// goes on from there in an error, nor does the body of a success.
#[cfg(feature = "oauth")]
pub(crate) async fn send_once(
    transport: &dyn Transport,
    timeouts: Timeouts,
    request: reqwest::Request,
    secrets: &[&str],
    limit: usize,
) -> Result<(StatusCode, HeaderMap, Bytes), Error> {
    let whole = Deadline::after(timeouts.attempt, TimeLimit::Attempt);
    let whole = Deadline::first(
        whole,
        Deadline::after(timeouts.operation, TimeLimit::Operation),
    );
    let head = Deadline::after(timeouts.first_byte, TimeLimit::FirstByte);
    let asked = request.url().clone();
    let sending = transport.send(request, false);
    let response = within(Deadline::first(head, whole), Phase::Send, sending).await??;
    let mut incoming = Incoming::new(response, timeouts.stalled_body, whole);
    for secret in secrets {
        hide_secret(incoming.response.headers_mut(), secret.as_bytes());
    }
    if redirected(&incoming.response, &asked).is_some() {
        return Err(followed_away(&incoming));
    }
    let (status, headers) = (incoming.status(), incoming.headers().clone());
    if !status.is_success() {
        let body = match incoming.read(MAX_ERROR).await {
            Ok(body) => body,
            Err(stopped) => stopped.so_far,
        };
        let hide = |body, secret: &&str| without_secret(body, secret.as_bytes());
        let body = secrets.iter().fold(body, hide);
        return Err(Error::from_answer(status, &headers, body));
    }
    match incoming.read(limit).await {
        Ok(body) => Ok((status, headers, body)),
        Err(stopped) => Err(stopped.into_error_without_body(&incoming)),
    }
}

//! One attempt of a call: sends the request, follows safe redirects, and classifies the response.

use bytes::Bytes;
use http::{Method, StatusCode, header};
use url::Url;

use super::execute::{Outgoing, Until};
use crate::core::Core;
use crate::error::{Error, ErrorKind, Phase};
use crate::from_response::{Content, Expect, RawResponse};
use crate::timeouts::{Deadline, TimeLimit, within};
use crate::token::Token;
use crate::transport::{Incoming, MAX_ERROR, followed_away, hide_secret, redirected};

/// The maximum number of redirects that one attempt follows.
const MAX_REDIRECTS: usize = 5;

/// The inputs of an attempt.
pub(super) struct Attempting<'a> {
    pub(super) core: &'a Core,
    pub(super) outgoing: &'a Outgoing,
    pub(super) token: &'a Token,
    /// Whether to use a new connection.
    pub(super) fresh: bool,
    pub(super) until: Until,
    pub(super) expect: fn(StatusCode) -> Expect,
}

impl Attempting<'_> {
    pub(super) async fn run(self) -> Result<RawResponse, Error> {
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
                    // A connection can be reused if its response is read to the end.
                    let _ = incoming.read(MAX_ERROR).await;
                    url = next;
                    hops += 1;
                }
            }
        }
    }

    /// Returns the target of a redirect; `None` if the response is not a redirect, or if the redirect must not be
    /// followed with the token.
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

    /// Classifies a response by its status, and reads the body according to `expect`.
    async fn receive(&self, mut incoming: Incoming, asked: &Url) -> Result<RawResponse, Error> {
        let status = incoming.status();
        if let Some(location) = redirected(&incoming.response, asked) {
            return if matches!((self.expect)(StatusCode::FOUND), Expect::Redirect) {
                Ok(RawResponse::new(&incoming, Content::Redirect(location)))
            } else if location.origin() == asked.origin() {
                self.finish(incoming).await
            } else {
                Err(followed_away(&incoming))
            };
        }
        if status.is_redirection() && matches!((self.expect)(status), Expect::Redirect) {
            let location = location(&incoming, asked)?;
            let arrived = RawResponse::new(&incoming, Content::Redirect(location));
            let _ = incoming.read(MAX_ERROR).await;
            return Ok(arrived);
        }
        self.finish(incoming).await
    }

    async fn finish(&self, mut incoming: Incoming) -> Result<RawResponse, Error> {
        let status = incoming.status();
        if !status.is_success() {
            return Err(failure(incoming, self.token).await);
        }
        match (self.expect)(status) {
            Expect::Stream => Ok(RawResponse::stream(incoming.until(self.until.stream))),
            Expect::Nothing => {
                let _ = incoming.read(MAX_ERROR).await;
                Ok(RawResponse::new(&incoming, Content::Whole(Bytes::new())))
            }
            Expect::Whole | Expect::Redirect => {
                match incoming.read(self.core.max_response_bytes()).await {
                    Ok(body) => {
                        let arrived = RawResponse::new(&incoming, Content::Whole(body));
                        Ok(arrived.with_token(self.token))
                    }
                    Err(stopped) => Err(stopped.into_error(&incoming, self.token.secret())),
                }
            }
        }
    }
}

/// Returns the error for an unsuccessful response, even if its body cannot be read.
async fn failure(mut incoming: Incoming, token: &Token) -> Error {
    let body = match incoming.read(MAX_ERROR).await {
        Ok(body) => body,
        Err(stopped) => stopped.so_far,
    };
    let error = Error::from_response(incoming.status(), incoming.headers(), body);
    error.hide(token.secret())
}

fn location(incoming: &Incoming, asked: &Url) -> Result<Url, Error> {
    let location = incoming.headers().get(header::LOCATION);
    let location = location.and_then(|value| value.to_str().ok());
    location
        .and_then(|location| asked.join(location).ok())
        .ok_or_else(|| {
            let reason = "the response is a redirect with a missing or invalid `Location`";
            Error::new(ErrorKind::Decode, reason).with_response(
                incoming.status(),
                incoming.headers(),
                Bytes::new(),
            )
        })
}

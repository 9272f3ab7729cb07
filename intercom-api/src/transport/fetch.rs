//! Requests without a token.

use bytes::Bytes;
use http::Method;
#[cfg(feature = "oauth")]
use http::{HeaderMap, StatusCode};
use url::Url;

use super::Sent;
use super::incoming::{Incoming, MAX_ERROR};
#[cfg(feature = "oauth")]
use super::{Transport, hide_secret};
use crate::error::{Error, ErrorKind, Phase};
use crate::timeouts::{Deadline, TimeLimit, Timeouts, within};

/// Returns the final URL if a custom `reqwest::Client` followed a redirect; otherwise, returns `None`.
pub(crate) fn redirected(response: &reqwest::Response, asked: &Url) -> Option<Url> {
    let answered = response.url();
    (answered != asked).then(|| answered.clone())
}

pub(crate) fn followed_away(incoming: &Incoming) -> Error {
    let reason = "the `reqwest::Client` followed a redirect to another host; build it with \
                  `redirect(reqwest::redirect::Policy::none())`";
    Error::new(ErrorKind::Configuration, reason).with_response(
        incoming.status(),
        incoming.headers(),
        Bytes::new(),
    )
}

/// Requests a URL on another host, without the headers for the token and the version.
pub(crate) async fn fetch<'a>(
    send: impl FnOnce(reqwest::Request) -> Sent<'a>,
    timeouts: Timeouts,
    url: Url,
) -> Result<Incoming, Error> {
    let until = Deadline::after(timeouts.first_byte, TimeLimit::FirstByte);
    let request = reqwest::Request::new(Method::GET, url);
    let response = within(until, Phase::Send, send(request)).await??;
    let mut incoming = Incoming::new(response, timeouts.stalled_body, None);
    if incoming.status().is_success() {
        return Ok(incoming);
    }
    let body = match incoming.read(MAX_ERROR).await {
        Ok(body) => body,
        Err(stopped) => stopped.so_far,
    };
    Err(Error::from_response(
        incoming.status(),
        incoming.headers(),
        body,
    ))
}

/// Sends a request once, without the headers for the token and the version, and reads the whole response. Errors
/// contain neither `secrets` nor the body of a successful response.
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
        let error = Error::from_response(status, &headers, body);
        let hide = |error: Error, secret: &&str| error.hide(secret.as_bytes());
        return Err(secrets.iter().fold(error, hide));
    }
    match incoming.read(limit).await {
        Ok(body) => Ok((status, headers, body)),
        Err(stopped) => Err(stopped.into_error_without_body(&incoming)),
    }
}

//! The message of an error: one line with the operation, the cause and the next step.

use std::fmt::{self, Write};
use std::time::Duration;

use super::{ApiError, Error, Phase};

/// The maximum number of characters that a message copies from one string in a response.
const MAX_TEXT: usize = 300;

/// The maximum number of Intercom's errors in a message.
const MAX_ERRORS: usize = 5;

pub(super) fn line(error: &Error, message: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Some(operation) = error.operation() {
        write!(f, "{operation}: ")?;
    }
    let answered = error.kind().is_response();
    if answered {
        api(error, f)?;
    } else {
        f.write_str(message)?;
    }
    attempts(error, f)?;
    match (answered, error.status(), error.request_id()) {
        (_, None, None) => Ok(()),
        (true, _, Some(id)) | (_, None, Some(id)) => {
            write!(f, " (request id {})", OneLine(id))
        }
        (true, _, None) => Ok(()),
        (_, Some(status), Some(id)) => {
            write!(
                f,
                " (status {}, request id {})",
                status.as_u16(),
                OneLine(id)
            )
        }
        (_, Some(status), None) => write!(f, " (status {})", status.as_u16()),
    }
}

/// Writes the number of attempts, if the call made more than one attempt.
fn attempts(error: &Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match error.attempts() {
        0 | 1 => Ok(()),
        number if error.earlier_attempt_may_have_succeeded() => write!(
            f,
            ", after {number} attempts; an earlier attempt may have succeeded"
        ),
        number => write!(f, ", after {number} attempts"),
    }
}

fn api(error: &Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Some(status) = error.status() else {
        return f.write_str("request failed");
    };
    write!(f, "{}", status.as_u16())?;
    if error.errors().is_empty() {
        return without_errors(error, f);
    }
    for (index, entry) in error.errors().iter().take(MAX_ERRORS).enumerate() {
        f.write_str(if index == 0 { " " } else { "; " })?;
        api_error(entry, f)?;
    }
    match error.errors().len().saturating_sub(MAX_ERRORS) {
        0 => Ok(()),
        more => write!(f, "; and {more} more"),
    }
}

fn api_error(entry: &ApiError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let code = if entry.code.is_empty() {
        "error"
    } else {
        &entry.code
    };
    write!(f, "{}", OneLine(code))?;
    if let Some(field) = &entry.field {
        write!(f, " (field {})", OneLine(field))?;
    }
    match &entry.message {
        Some(message) => write!(f, ": {}", OneLine(message)),
        None => Ok(()),
    }
}

fn without_errors(error: &Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Some(reason) = error.status().and_then(|status| status.canonical_reason()) {
        write!(f, " {reason}")?;
    }
    if error.status().is_some_and(|status| status.is_redirection()) {
        return f
            .write_str(": the redirect was not followed, so its target did not receive the token");
    }
    if error.body().is_empty() {
        return f.write_str(" with an empty body");
    }
    let kind = error.headers().get(http::header::CONTENT_TYPE);
    let kind = kind
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or("no content type");
    let length = error.body().len();
    write!(
        f,
        " without Intercom's error form ({}, {length} bytes)",
        OneLine(kind)
    )
}

/// Returns the error message for a call that would wait too long for the rate limiter.
pub(super) fn rate_limit_wait(opens_in: Option<Duration>) -> String {
    let what = "the wait for the rate limiter would be too long; the request was not sent";
    match opens_in {
        Some(wait) => format!("{what}; retry in {} s", wait.as_secs_f64().ceil()),
        None => what.to_owned(),
    }
}

pub(super) fn timed_out(phase: Phase) -> &'static str {
    match phase {
        Phase::Connect => "no connection within the time limit; the request was not sent",
        Phase::Send => "no response within the time limit; the call may have taken effect",
        Phase::Receive => "the response was incomplete when the time limit expired",
    }
}

/// Returns the error message for a failed connection. The message omits the cause, because the cause is the source of
/// the error.
pub(super) fn broken(phase: Phase) -> &'static str {
    match phase {
        Phase::Connect => "the connection failed; the request was not sent",
        Phase::Send => {
            "the connection was lost before the response; the call may have taken effect"
        }
        Phase::Receive => "the connection was lost during the response",
    }
}

/// Displays a string from a response on one line: control characters become spaces, and a long string is truncated.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, character) in self.0.chars().enumerate() {
            if index == MAX_TEXT {
                return f.write_char('…');
            }
            f.write_char(if character.is_control() {
                ' '
            } else {
                character
            })?;
        }
        Ok(())
    }
}

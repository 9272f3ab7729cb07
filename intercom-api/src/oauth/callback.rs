//! The callback of an authorization.

use std::fmt;

use percent_encoding::percent_decode_str;

use super::State;
use crate::error::OneLine;

/// The maximum length of a query, in bytes.
const MAX_QUERY: usize = 8 * 1024;

/// An authorization code, which can be exchanged once and expires soon.
#[derive(Clone)]
pub struct Code(String);

impl Code {
    /// Reads the code from the query or the complete URL of a callback.
    ///
    /// Pass the query unchanged: this function percent-decodes the query once, and does not decode `+` as a space.
    /// `state` is the state that was stored for this user.
    ///
    /// # Errors
    ///
    /// Fails if the state is missing or differs from `state`, if the user denied access, if the code is missing, or if
    /// the query is malformed. The state is checked first, so forged callbacks are rejected regardless of their
    /// contents.
    pub fn from_callback(query: &str, state: &State) -> Result<Self, CallbackError> {
        let parameters = Parameters::read(query)?;
        match parameters.state {
            None => return Err(CallbackError::MissingState),
            Some(returned) if !state.is(&returned) => return Err(CallbackError::StateMismatch),
            Some(_) => {}
        }
        if let Some(reason) = parameters.error {
            return Err(CallbackError::Denied(reason));
        }
        match parameters.code {
            Some(code) if !code.is_empty() => Ok(Code(code)),
            _ => Err(CallbackError::MissingCode),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(hidden)")
    }
}

/// Returns the query of a URL. A string with a parameter before its first `?` is itself a query.
fn query(text: &str) -> &str {
    let is_parameter = |pair: &str| {
        let name = pair.split_once('=').map(|(name, _)| name);
        matches!(name, Some("code" | "state" | "error"))
    };
    let query = match text.split_once('?') {
        Some((before, query)) if !before.split('&').any(is_parameter) => query,
        _ => text,
    };
    query.split('#').next().unwrap_or_default()
}

/// The parameters of a callback.
#[derive(Default)]
struct Parameters {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
}

impl Parameters {
    fn read(text: &str) -> Result<Self, CallbackError> {
        if text.len() > MAX_QUERY {
            return Err(CallbackError::TooLong);
        }
        let query = query(text);
        let mut parameters = Parameters::default();
        for pair in query.split('&') {
            // The value extends to the end of the pair, because codes may end in `=`.
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (place, name) = match name {
                "code" => (&mut parameters.code, "code"),
                "state" => (&mut parameters.state, "state"),
                "error" => (&mut parameters.error, "error"),
                _ => continue,
            };
            let value = percent_decode_str(value)
                .decode_utf8()
                .map_err(|_| CallbackError::InvalidEncoding(name))?;
            if place.replace(value.into_owned()).is_some() {
                return Err(CallbackError::DuplicateParameter(name));
            }
        }
        Ok(parameters)
    }
}

/// The reason why a callback is rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackError {
    /// The state is missing.
    MissingState,
    /// The state does not match the stored state: a different person may have started this authorization.
    StateMismatch,
    /// The code is missing.
    MissingCode,
    /// Access was denied. The value is Intercom's reason, for instance `access_denied`.
    Denied(String),
    /// This parameter occurs twice.
    DuplicateParameter(&'static str),
    /// This parameter is not valid UTF-8.
    InvalidEncoding(&'static str),
    /// The query is too long.
    TooLong,
}

impl fmt::Display for CallbackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the OAuth callback is invalid: ")?;
        match self {
            CallbackError::MissingState => f.write_str("the state is missing"),
            CallbackError::StateMismatch => f.write_str(
                "the state differs from the one that was stored for this user; start the authorization \
                 again in this browser",
            ),
            CallbackError::MissingCode => f.write_str("the code is missing"),
            CallbackError::Denied(reason) => {
                write!(f, "access was denied ({})", OneLine(reason))
            }
            CallbackError::DuplicateParameter(name) => write!(f, "the parameter `{name}` occurs twice"),
            CallbackError::InvalidEncoding(name) => write!(f, "the parameter `{name}` is not valid UTF-8"),
            CallbackError::TooLong => write!(f, "the query exceeds the limit of {MAX_QUERY} bytes"),
        }
    }
}

impl std::error::Error for CallbackError {}

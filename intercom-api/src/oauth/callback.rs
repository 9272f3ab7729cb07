//! The address that a person comes back to.

use std::fmt;

use percent_encoding::percent_decode_str;

use super::State;
use crate::error::OneLine;

/// The longest query that is looked at, in bytes.
const MAX_QUERY: usize = 8 * 1024;

/// A code that was granted to the app. It can be exchanged once, and soon.
#[derive(Clone)]
pub struct Code(String);

impl Code {
    /// Reads the code out of the query of a callback, or out of its whole address.
    ///
    /// The query has to be as it came: percent-encoding is undone here, once, and a `+` stays one.
    /// `state` is the one that was kept for this person.
    ///
    /// # Errors
    ///
    /// Where the state is missing or another one, where the person did not agree, and where there
    /// is no code. The state is looked at first, so that nothing that others made up is believed.
    pub fn from_callback(query: &str, state: &State) -> Result<Self, CallbackError> {
        let parameters = Parameters::read(query)?;
        match parameters.state {
            None => return Err(CallbackError::NoState),
            Some(returned) if !state.is(&returned) => return Err(CallbackError::OtherState),
            Some(_) => {}
        }
        if let Some(reason) = parameters.error {
            return Err(CallbackError::Refused(reason));
        }
        match parameters.code {
            Some(code) if !code.is_empty() => Ok(Code(code)),
            _ => Err(CallbackError::NoCode),
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

/// Returns the query of a URL. A string with a parameter before its first `?` is a query already.
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

/// The parameters that a callback can have.
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
            // The value is all that follows, since codes may end in `=`.
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (place, name) = match name {
                "code" => (&mut parameters.code, "code"),
                "state" => (&mut parameters.state, "state"),
                "error" => (&mut parameters.error, "error"),
                _ => continue,
            };
            let value = percent_decode_str(value)
                .decode_utf8()
                .map_err(|_| CallbackError::NoText(name))?;
            if place.replace(value.into_owned()).is_some() {
                return Err(CallbackError::Twice(name));
            }
        }
        Ok(parameters)
    }
}

/// Why there is no code in a callback.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackError {
    /// It has no state.
    NoState,
    /// Its state is not the one that was kept: somebody else began this authorization.
    OtherState,
    /// It has no code.
    NoCode,
    /// The app was not let in. This is the reason as Intercom gives it, for instance
    /// `access_denied`.
    Refused(String),
    /// This parameter is there twice.
    Twice(&'static str),
    /// This parameter is no text in UTF-8.
    NoText(&'static str),
    /// It is longer than any callback.
    TooLong,
}

impl fmt::Display for CallbackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the callback is not taken: ")?;
        match self {
            CallbackError::NoState => f.write_str("it has no state"),
            CallbackError::OtherState => f.write_str(
                "its state is not the one that was kept for this person; begin the authorization \
                 again in this browser",
            ),
            CallbackError::NoCode => f.write_str("it has no code"),
            CallbackError::Refused(reason) => {
                write!(f, "the app was not let in ({})", OneLine(reason))
            }
            CallbackError::Twice(name) => write!(f, "it has the parameter `{name}` twice"),
            CallbackError::NoText(name) => write!(f, "its parameter `{name}` is no text in UTF-8"),
            CallbackError::TooLong => write!(f, "its query is longer than {MAX_QUERY} bytes"),
        }
    }
}

impl std::error::Error for CallbackError {}

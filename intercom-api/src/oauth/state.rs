//! The state that ties a callback to the user who started the authorization.

use std::fmt::{self, Write};

use subtle::ConstantTimeEq;

use crate::error::{Error, ErrorKind};

/// A random string that is sent with an authorization and returned with its callback.
///
/// Without a state, an attacker could make a user's browser call back with the attacker's code, and so connect the
/// attacker's workspace to the user's account. Store the state where only the user's browser can read it: in a cookie
/// with `HttpOnly`, `Secure` and `SameSite=Lax`, or in the session. Delete the state after use.
#[derive(Clone)]
pub struct State(String);

impl State {
    /// Returns 256 random bits, as 64 hexadecimal digits.
    pub(super) fn random() -> Result<Self, Error> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| {
            let reason = "the operating system returned no random numbers for the OAuth `state`";
            Error::new(ErrorKind::Configuration, reason).with_source(error)
        })?;
        let mut text = String::with_capacity(64);
        for byte in bytes {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        Ok(State(text))
    }

    /// Returns the state for a string that was stored. An empty state matches no callback.
    pub fn new(text: impl Into<String>) -> Self {
        State(text.into())
    }

    /// Returns the string to store.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether `returned` equals this state. The comparison takes constant time.
    pub(super) fn is(&self, returned: &str) -> bool {
        let same: bool = self.0.as_bytes().ct_eq(returned.as_bytes()).into();
        same && !self.0.is_empty()
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("State(hidden)")
    }
}

//! What ties a callback to the person who was sent away.

use std::fmt::{self, Write};

use subtle::ConstantTimeEq;

use crate::error::{Error, ErrorKind};

/// A random text that goes with an authorization and comes back with its callback.
///
/// Without it somebody could have a person's browser call back with a code of their own, and so
/// connect a workspace of theirs to that person's account. Keep it where only that person's browser
/// has it: in a cookie that is `HttpOnly`, `Secure` and `SameSite=Lax`, or in the session. Forget it
/// when it was used.
#[derive(Clone)]
pub struct State(String);

impl State {
    /// 256 random bits, as 64 hexadecimal digits.
    pub(super) fn random() -> Result<Self, Error> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| {
            let reason = "the system has no random numbers for the state of an authorization";
            Error::new(ErrorKind::Configuration, reason).with_source(error)
        })?;
        let mut text = String::with_capacity(64);
        for byte in bytes {
            // Writing to a text cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        Ok(State(text))
    }

    /// A state that was kept as text. An empty one matches no callback.
    pub fn kept(text: impl Into<String>) -> Self {
        State(text.into())
    }

    /// The text to keep.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the state that came back. How long it takes does not depend on how much of
    /// it is right.
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

//! Secrets that the service shares with an app.

// Which feature looks inside depends on those that are on.
#![cfg_attr(not(test), allow(dead_code))]

use std::fmt;

/// A secret that the service and an app share: the client secret of the app, or the secret of a
/// workspace's Messenger.
///
/// It is shown in no `Debug` and in no error.
///
/// ```
/// use intercom_api::Secret;
///
/// let secret = Secret::new("client_secret_for_tests\n")?;
/// assert_eq!(format!("{secret:?}"), "Secret(hidden)");
/// assert!(Secret::new("").is_err());
/// # Ok::<(), intercom_api::SecretError>(())
/// ```
#[derive(Clone)]
pub struct Secret(Box<str>);

/// The secret is empty, as it is when a variable of the environment has no value. Anyone could sign
/// with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecretError(());

impl Secret {
    /// Takes a secret. Space around it is dropped, since files and variables often end in a line
    /// break.
    ///
    /// # Errors
    ///
    /// When there is nothing in it.
    pub fn new(text: impl AsRef<str>) -> Result<Self, SecretError> {
        match text.as_ref().trim() {
            "" => Err(SecretError(())),
            text => Ok(Secret(text.into())),
        }
    }

    /// The secret itself, for what has to send it or to derive a key from it.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the secret is empty; an app's client secret is on its page in the Developer Hub, the \
             Messenger's in the workspace's settings",
        )
    }
}

impl std::error::Error for SecretError {}

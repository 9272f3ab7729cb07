//! Secrets that Intercom and an app share.

// The enabled features determine which items are used.
#![cfg_attr(not(test), allow(dead_code))]

use std::fmt;

/// A secret that Intercom and an app share: the client secret of the app, or the secret of a workspace's Messenger.
///
/// A secret never appears in `Debug` output or errors.
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

/// The error returned for an empty secret, for instance from an environment variable without a value. Empty secrets are
/// rejected, because anyone could sign with an empty secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecretError(());

impl Secret {
    /// Returns a secret. Surrounding white space is removed, because files and variables often end with a line break.
    ///
    /// # Errors
    ///
    /// Fails if the secret is empty.
    pub fn new(text: impl AsRef<str>) -> Result<Self, SecretError> {
        match text.as_ref().trim() {
            "" => Err(SecretError(())),
            text => Ok(Secret(text.into())),
        }
    }

    /// Returns the secret, to send it or to derive a key from it.
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

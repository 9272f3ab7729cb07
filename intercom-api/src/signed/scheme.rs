//! Signature schemes: the header, the hash and the form of the value.

use crate::Secret;
use crate::signature::Hash;

/// A signature scheme, named after the requests that Intercom signs with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// Notifications, signed with the app's client secret.
    Webhooks,
    /// Events of the Fin agent, signed with the secret from the settings of the Fin agent's webhook.
    FinAgent,
    /// Requests of Canvas Kit, signed with the app's client secret.
    Canvas,
    /// The uninstall request and the installation health check, signed with the app's client secret.
    App,
}

impl Scheme {
    /// Returns the name of the header, in lowercase.
    pub(super) fn header(self) -> &'static str {
        match self {
            Scheme::Webhooks => "x-hub-signature",
            Scheme::FinAgent => "x-fin-agent-api-webhook-signature",
            Scheme::Canvas | Scheme::App => "x-body-signature",
        }
    }

    /// Describes the form of the header's value.
    pub(super) fn form(self) -> &'static str {
        match self {
            Scheme::Webhooks => "`sha1=` and 40 lowercase hexadecimal digits",
            Scheme::FinAgent => "`sha256=` and 64 lowercase hexadecimal digits",
            Scheme::Canvas | Scheme::App => "64 lowercase hexadecimal digits",
        }
    }

    /// Describes the secret.
    pub(super) fn secret(self) -> &'static str {
        match self {
            Scheme::Webhooks | Scheme::Canvas | Scheme::App => "the app's client secret",
            Scheme::FinAgent => "the secret of the Fin agent's webhook",
        }
    }

    /// Returns the header's value for a body.
    pub(super) fn sign(self, secret: &Secret, body: &[u8]) -> String {
        let (prefix, hash) = self.value();
        format!("{prefix}{}", hash.sign(secret, body))
    }

    /// Returns the digits in a header's value and the hash; `None` if the value is malformed.
    pub(super) fn digits(self, value: &[u8]) -> Option<(&[u8], Hash)> {
        let (prefix, hash) = self.value();
        let digits = value.strip_prefix(prefix.as_bytes())?;
        hash.is_signature(digits).then_some((digits, hash))
    }

    fn value(self) -> (&'static str, Hash) {
        match self {
            Scheme::Webhooks => ("sha1=", Hash::Sha1),
            Scheme::FinAgent => ("sha256=", Hash::Sha256),
            Scheme::Canvas | Scheme::App => ("", Hash::Sha256),
        }
    }
}

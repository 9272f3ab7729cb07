//! Signatures of notifications: checked, and made for tests.

use serde::de::DeserializeOwned;

use super::refusal::Refusal;
use crate::json;
use crate::signature::{Hash, Secret};

/// The header with the signature of a notification: `sha1=` and 40 digits of lower-case hex.
pub const SIGNATURE: &str = "x-hub-signature";

/// The header with the signature of a Fin agent event: `sha256=` and 64 digits of lower-case hex.
pub const FIN_AGENT_SIGNATURE: &str = "x-fin-agent-api-webhook-signature";

/// The most bytes that a body has where nothing else is said: 4 MiB.
const MAX_BODY: usize = 4 << 20;

/// How a kind of notification is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    Notification,
    FinAgent,
}

impl Scheme {
    fn header(self) -> &'static str {
        match self {
            Scheme::Notification => SIGNATURE,
            Scheme::FinAgent => FIN_AGENT_SIGNATURE,
        }
    }

    fn hash(self) -> (&'static str, Hash) {
        match self {
            Scheme::Notification => ("sha1=", Hash::Sha1),
            Scheme::FinAgent => ("sha256=", Hash::Sha256),
        }
    }
}

/// Tells notifications of Intercom from others.
///
/// It looks at the bytes of the body as they came. A framework that parses JSON first and hands out
/// what it wrote again breaks the signature.
///
/// ```
/// use intercom_api::Secret;
/// use intercom_api::webhook::{Refusal, Signer, Verifier};
///
/// let verifier = Verifier::new(Secret::new("client_secret_for_tests")?);
/// let body = br#"{"type":"notification_event","topic":"ping"}"#;
/// let header = "sha1=a88d7f2946cd3418e63c2ad8f822163ab1d54e16";
/// assert!(verifier.verify(body, [header]).is_ok());
/// assert!(matches!(verifier.verify(b"{}", [header]), Err(Refusal::WrongSignature)));
/// # Ok::<(), intercom_api::SecretError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Verifier {
    scheme: Scheme,
    secrets: Vec<Secret>,
    max_body: usize,
}

impl Verifier {
    /// For notifications, with the app's client secret.
    pub fn new(client_secret: Secret) -> Self {
        Verifier::of(Scheme::Notification, client_secret)
    }

    /// For events of the Fin agent, with the secret from the settings of its webhook.
    pub fn fin_agent(secret: Secret) -> Self {
        Verifier::of(Scheme::FinAgent, secret)
    }

    fn of(scheme: Scheme, secret: Secret) -> Self {
        Verifier {
            scheme,
            secrets: vec![secret],
            max_body: MAX_BODY,
        }
    }

    /// Takes signatures of this secret too, as it is needed while a secret is replaced: name both
    /// until Intercom signs with the new one.
    #[must_use]
    pub fn or_secret(mut self, secret: Secret) -> Self {
        self.secrets.push(secret);
        self
    }

    /// Refuses bodies of more bytes; 4 MiB where nothing is said.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// The name of the header with the signature, in lower case.
    pub fn header(&self) -> &'static str {
        self.scheme.header()
    }

    #[cfg(feature = "tower")]
    pub(super) fn scheme(&self) -> Scheme {
        self.scheme
    }

    #[cfg(feature = "tower")]
    pub(super) fn limit(&self) -> usize {
        self.max_body
    }

    /// Verifies a body by its signature.
    ///
    /// `headers` are the values of all headers named [`header`](Self::header): an array, an `Option`
    /// of one, or `get_all` of a `HeaderMap`. There has to be exactly one, and nothing but the
    /// signature may be in it: a space, upper case or a missing prefix is refused. How long the
    /// comparison takes does not depend on how much of the signature is right, nor on which of
    /// several secrets it fits.
    ///
    /// # Errors
    ///
    /// When the body is too large, or the signature is missing, malformed or wrong.
    pub fn verify<'b, H: AsRef<[u8]>>(
        &self,
        body: &'b [u8],
        headers: impl IntoIterator<Item = H>,
    ) -> Result<Verified<'b>, Refusal> {
        if body.len() > self.max_body {
            return Err(Refusal::TooLarge(self.max_body));
        }
        let mut headers = headers.into_iter();
        let header = headers.next().ok_or(Refusal::NoSignature)?;
        if headers.next().is_some() {
            return Err(Refusal::SeveralSignatures);
        }
        let header = header.as_ref();
        if header.is_empty() {
            return Err(Refusal::NoSignature);
        }
        let (prefix, hash) = self.scheme.hash();
        let signature = header
            .strip_prefix(prefix.as_bytes())
            .filter(|signature| hash.is_signature(signature))
            .ok_or(Refusal::MalformedSignature)?;
        // All secrets are tried, so that the time does not tell which of them fits.
        let fits = self.secrets.iter().fold(false, |fits, secret| {
            hash.verify(secret, body, signature) | fits
        });
        match fits {
            true => Ok(Verified(body)),
            false => Err(Refusal::WrongSignature),
        }
    }
}

/// A body that Intercom signed.
#[derive(Clone, Copy, Debug)]
pub struct Verified<'b>(&'b [u8]);

impl<'b> Verified<'b> {
    /// The bytes.
    pub fn body(self) -> &'b [u8] {
        self.0
    }

    /// Decodes it: as a [`Notification`](super::Notification), as the `FinEvent` of a version, or as
    /// any type that serde reads.
    ///
    /// # Errors
    ///
    /// [`Refusal::Malformed`] where it is no JSON, or JSON of another shape. No topic and no item is
    /// a reason for that.
    pub fn decode<T: DeserializeOwned>(self) -> Result<T, Refusal> {
        let read = serde_json::from_slice(self.0);
        read.map_err(|error| Refusal::Malformed(json::Error::from_serde(&error, None)))
    }
}

/// Signs as Intercom does, for tests and for a service that stands in for it.
///
/// ```
/// use intercom_api::Secret;
/// use intercom_api::webhook::Signer;
///
/// let signer = Signer::new(Secret::new("client_secret_for_tests")?);
/// let header = signer.sign(br#"{"type":"notification_event","topic":"ping"}"#);
/// assert_eq!(header, "sha1=a88d7f2946cd3418e63c2ad8f822163ab1d54e16");
/// # Ok::<(), intercom_api::SecretError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Signer {
    scheme: Scheme,
    secret: Secret,
}

impl Signer {
    /// For notifications, with the app's client secret.
    pub fn new(client_secret: Secret) -> Self {
        Signer {
            scheme: Scheme::Notification,
            secret: client_secret,
        }
    }

    /// For events of the Fin agent.
    pub fn fin_agent(secret: Secret) -> Self {
        Signer {
            scheme: Scheme::FinAgent,
            secret,
        }
    }

    /// The name of the header with the signature, in lower case.
    pub fn header(&self) -> &'static str {
        self.scheme.header()
    }

    /// The value of the header for this body.
    pub fn sign(&self, body: &[u8]) -> String {
        let (prefix, hash) = self.scheme.hash();
        format!("{prefix}{}", hash.sign(&self.secret, body))
    }
}

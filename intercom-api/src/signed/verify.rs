//! Signatures of bodies: checked, and made for tests.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Refusal, Scheme};
use crate::{Secret, json};

/// The most bytes that a body has where nothing else is said: 4 MiB.
pub(crate) const MAX_BODY: usize = 4 << 20;

/// Tells what Intercom sends from what others send.
///
/// It looks at the bytes of the body as they came. A framework that parses JSON first and hands out
/// what it wrote again breaks the signature.
///
/// ```
/// use intercom_api::Secret;
/// use intercom_api::signed::{Refusal, Verifier};
///
/// let verifier = Verifier::webhooks(Secret::new("client_secret_for_tests")?);
/// let body = br#"{"type":"notification_event","topic":"ping"}"#;
/// let header = "sha1=a88d7f2946cd3418e63c2ad8f822163ab1d54e16";
/// assert!(verifier.verify(body, [header]).is_ok());
/// assert!(matches!(verifier.verify(b"{}", [header]), Err(Refusal::WrongSignature(_))));
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
    pub fn webhooks(client_secret: Secret) -> Self {
        Verifier::of(Scheme::Webhooks, client_secret)
    }

    /// For events of the Fin agent, with the secret from the settings of its webhook.
    pub fn fin_agent(secret: Secret) -> Self {
        Verifier::of(Scheme::FinAgent, secret)
    }

    /// For requests of Canvas Kit, with the app's client secret. The request to open a sheet has no
    /// signature; `SheetRequest` says how it is trusted.
    pub fn canvas(client_secret: Secret) -> Self {
        Verifier::of(Scheme::Canvas, client_secret)
    }

    /// For uninstall requests and installation health checks, with the app's client secret.
    pub fn app(client_secret: Secret) -> Self {
        Verifier::of(Scheme::App, client_secret)
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
    pub(crate) fn scheme(&self) -> Scheme {
        self.scheme
    }

    #[cfg(feature = "tower")]
    pub(crate) fn limit(&self) -> usize {
        self.max_body
    }

    /// Verifies a body by its signature.
    ///
    /// `headers` are the values of all headers named [`header`](Self::header): an array, an `Option`
    /// of one, or `get_all` of a `HeaderMap`. There has to be exactly one, and nothing but the
    /// signature may be in it: a space, upper case, a missing prefix or one too many is refused. How
    /// long the comparison takes does not depend on how much of the signature is right, nor on which
    /// of several secrets it fits.
    ///
    /// # Errors
    ///
    /// When the body is too large, or the signature is missing, malformed or wrong.
    pub fn verify<'b, H: AsRef<[u8]>>(
        &self,
        body: &'b [u8],
        headers: impl IntoIterator<Item = H>,
    ) -> Result<Verified<'b>, Refusal> {
        let scheme = self.scheme;
        if body.len() > self.max_body {
            return Err(Refusal::TooLarge(self.max_body));
        }
        let mut headers = headers.into_iter();
        let header = headers.next().ok_or(Refusal::NoSignature(scheme))?;
        if headers.next().is_some() {
            return Err(Refusal::SeveralSignatures(scheme));
        }
        let header = header.as_ref();
        if header.is_empty() {
            return Err(Refusal::NoSignature(scheme));
        }
        let digits = scheme.digits(header);
        let (digits, hash) = digits.ok_or(Refusal::MalformedSignature(scheme))?;
        // All secrets are tried, so that the time does not tell which of them fits.
        let fits = self.secrets.iter().fold(false, |fits, secret| {
            hash.verify(secret, body, digits) | fits
        });
        match fits {
            true => Ok(Verified(body)),
            false => Err(Refusal::WrongSignature(scheme)),
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

    /// Decodes it: as the `Notification` or the `FinEvent` of a version, as a request of
    /// `intercom_api::canvas`, or as any type that serde reads.
    ///
    /// # Errors
    ///
    /// [`Refusal::Malformed`] where it is no JSON, or JSON of another shape. The crate's own types
    /// fail for what is no object, and a notification for a missing topic; nothing else inside of
    /// them is a reason.
    pub fn decode<T: DeserializeOwned>(self) -> Result<T, Refusal> {
        decode(self.0).map_err(Refusal::Malformed)
    }
}

/// Reads a body as any type that serde reads.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, json::Error> {
    serde_json::from_slice(body).or_else(|error| {
        // What is no JSON at all has a place, which serde's error does not tell.
        let value: Value = json::from_slice(body)?;
        let other = |error| json::Error::from_serde(&error, None);
        match error.is_syntax() {
            // A value that Rust cannot hold was replaced.
            true => serde_json::from_value(value).map_err(other),
            false => Err(other(error)),
        }
    })
}

/// Signs as Intercom does, for tests and for a service that stands in for it.
///
/// ```
/// use intercom_api::Secret;
/// use intercom_api::signed::Signer;
///
/// let signer = Signer::webhooks(Secret::new("client_secret_for_tests")?);
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
    /// As notifications are signed, with the app's client secret.
    pub fn webhooks(client_secret: Secret) -> Self {
        Signer {
            scheme: Scheme::Webhooks,
            secret: client_secret,
        }
    }

    /// As events of the Fin agent are signed, with the secret from the settings of its webhook.
    pub fn fin_agent(secret: Secret) -> Self {
        Signer {
            scheme: Scheme::FinAgent,
            secret,
        }
    }

    /// As requests of Canvas Kit are signed, with the app's client secret.
    pub fn canvas(client_secret: Secret) -> Self {
        Signer {
            scheme: Scheme::Canvas,
            secret: client_secret,
        }
    }

    /// As uninstall requests and installation health checks are signed, with the app's client secret.
    pub fn app(client_secret: Secret) -> Self {
        Signer {
            scheme: Scheme::App,
            secret: client_secret,
        }
    }

    /// The name of the header with the signature, in lower case.
    pub fn header(&self) -> &'static str {
        self.scheme.header()
    }

    /// The value of the header for this body.
    pub fn sign(&self, body: &[u8]) -> String {
        self.scheme.sign(&self.secret, body)
    }
}

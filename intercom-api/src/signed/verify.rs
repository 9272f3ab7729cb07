//! The verification of bodies, and the signing of bodies for tests.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Scheme, VerifyError};
use crate::{Secret, json};

/// The default size limit of a body: 4 MiB.
pub(crate) const MAX_BODY: usize = 4 << 20;

/// Verifies that a request was sent by Intercom.
///
/// A verifier checks the bytes of the body as they were received. A framework that parses the JSON and serializes it
/// again invalidates the signature.
///
/// ```
/// use intercom_api::Secret;
/// use intercom_api::signed::{VerifyError, Verifier};
///
/// let verifier = Verifier::webhooks(Secret::new("client_secret_for_tests")?);
/// let body = br#"{"type":"notification_event","topic":"ping"}"#;
/// let header = "sha1=a88d7f2946cd3418e63c2ad8f822163ab1d54e16";
/// assert!(verifier.verify(body, [header]).is_ok());
/// assert!(matches!(verifier.verify(b"{}", [header]), Err(VerifyError::SignatureMismatch(_))));
/// # Ok::<(), intercom_api::SecretError>(())
/// ```
#[derive(Clone, Debug)]
#[doc(alias = "X-Hub-Signature")]
#[doc(alias = "hmac")]
pub struct Verifier {
    scheme: Scheme,
    secrets: Vec<Secret>,
    max_body_bytes: usize,
}

impl Verifier {
    /// Returns a verifier for notifications, with the client secret of the app.
    pub fn webhooks(client_secret: Secret) -> Self {
        Verifier::of(Scheme::Webhooks, client_secret)
    }

    /// Returns a verifier for events of the Fin agent, with the secret from the settings of its webhook.
    pub fn fin_agent(secret: Secret) -> Self {
        Verifier::of(Scheme::FinAgent, secret)
    }

    /// Returns a verifier for requests of Canvas Kit, with the client secret of the app. The request to open a sheet
    /// has no signature; see `SheetRequest`.
    pub fn canvas(client_secret: Secret) -> Self {
        Verifier::of(Scheme::Canvas, client_secret)
    }

    /// Returns a verifier for uninstall requests and installation health checks, with the client secret of the app.
    pub fn app(client_secret: Secret) -> Self {
        Verifier::of(Scheme::App, client_secret)
    }

    fn of(scheme: Scheme, secret: Secret) -> Self {
        Verifier {
            scheme,
            secrets: vec![secret],
            max_body_bytes: MAX_BODY,
        }
    }

    /// Adds a secret whose signatures are accepted as well. To replace a secret, pass the old and the new secret until
    /// Intercom signs with the new secret.
    #[must_use]
    pub fn or_secret(mut self, secret: Secret) -> Self {
        self.secrets.push(secret);
        self
    }

    /// Sets the size limit of a body, in bytes. Defaults to 4 MiB.
    #[must_use]
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body_bytes = bytes;
        self
    }

    /// Returns the name of the header with the signature, in lowercase.
    pub fn header(&self) -> &'static str {
        self.scheme.header()
    }

    #[cfg(feature = "tower")]
    pub(crate) fn scheme(&self) -> Scheme {
        self.scheme
    }

    #[cfg(feature = "tower")]
    pub(crate) fn limit(&self) -> usize {
        self.max_body_bytes
    }

    /// Verifies the signature of a body.
    ///
    /// `headers` are the values of all headers named [`header`](Self::header): an array, an `Option`, or `get_all` of a
    /// `HeaderMap`. There must be exactly one value, in the exact form of the scheme: spaces, uppercase letters and any
    /// other prefix are rejected. The comparison takes constant time, regardless of the signature and of which secret
    /// matches.
    ///
    /// # Errors
    ///
    /// Fails if the body is too large, or if the signature is missing, malformed or wrong.
    pub fn verify<'b, H: AsRef<[u8]>>(
        &self,
        body: &'b [u8],
        headers: impl IntoIterator<Item = H>,
    ) -> Result<Verified<'b>, VerifyError> {
        let scheme = self.scheme;
        if body.len() > self.max_body_bytes {
            return Err(VerifyError::TooLarge(self.max_body_bytes));
        }
        let mut headers = headers.into_iter();
        let header = headers
            .next()
            .ok_or(VerifyError::MissingSignature(scheme))?;
        if headers.next().is_some() {
            return Err(VerifyError::MultipleSignatures(scheme));
        }
        let header = header.as_ref();
        if header.is_empty() {
            return Err(VerifyError::MissingSignature(scheme));
        }
        let digits = scheme.digits(header);
        let (digits, hash) = digits.ok_or(VerifyError::MalformedSignature(scheme))?;
        // All secrets are tried, so that the time does not reveal which secret matches.
        let fits = self.secrets.iter().fold(false, |fits, secret| {
            hash.verify(secret, body, digits) | fits
        });
        match fits {
            true => Ok(Verified(body)),
            false => Err(VerifyError::SignatureMismatch(scheme)),
        }
    }
}

/// A verified body.
#[derive(Clone, Copy, Debug)]
pub struct Verified<'b>(&'b [u8]);

impl<'b> Verified<'b> {
    /// Returns the bytes of the body.
    pub fn body(self) -> &'b [u8] {
        self.0
    }

    /// Decodes the body into the `Notification` or the `FinEvent` of a version, a request of `intercom_api::canvas`, or
    /// any type that implements `Deserialize`.
    ///
    /// # Errors
    ///
    /// Returns [`VerifyError::Malformed`] if the body is not JSON or does not match the type. For the types of this
    /// crate, decoding fails only if the body is not an object or lacks a required value, such as the topic of a
    /// notification.
    pub fn decode<T: DeserializeOwned>(self) -> Result<T, VerifyError> {
        decode(self.0).map_err(VerifyError::Malformed)
    }
}

/// Decodes a body into any type that implements `Deserialize`.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, json::Error> {
    serde_json::from_slice(body).or_else(|error| {
        // The parser of this crate is used because its errors contain a JSON path; the errors of serde do not.
        let value: Value = json::from_slice(body)?;
        let other = |error| json::Error::from_serde(&error, None);
        match error.is_syntax() {
            // If only serde reports a syntax error, the parser of this crate has replaced a value that Rust cannot
            // represent.
            true => serde_json::from_value(value).map_err(other),
            false => Err(other(error)),
        }
    })
}

/// Signs bodies as Intercom does, for tests and mock servers.
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
    /// Returns a signer for notifications, with the client secret of the app.
    pub fn webhooks(client_secret: Secret) -> Self {
        Signer {
            scheme: Scheme::Webhooks,
            secret: client_secret,
        }
    }

    /// Returns a signer for events of the Fin agent, with the secret from the settings of its webhook.
    pub fn fin_agent(secret: Secret) -> Self {
        Signer {
            scheme: Scheme::FinAgent,
            secret,
        }
    }

    /// Returns a signer for requests of Canvas Kit, with the client secret of the app.
    pub fn canvas(client_secret: Secret) -> Self {
        Signer {
            scheme: Scheme::Canvas,
            secret: client_secret,
        }
    }

    /// Returns a signer for uninstall requests and installation health checks, with the client secret of the app.
    pub fn app(client_secret: Secret) -> Self {
        Signer {
            scheme: Scheme::App,
            secret: client_secret,
        }
    }

    /// Returns the name of the header with the signature, in lowercase.
    pub fn header(&self) -> &'static str {
        self.scheme.header()
    }

    /// Returns the value of the header for a body.
    pub fn sign(&self, body: &[u8]) -> String {
        self.scheme.sign(&self.secret, body)
    }
}

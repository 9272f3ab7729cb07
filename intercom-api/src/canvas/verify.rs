//! Requests of Intercom, told from others by their signature.

use std::fmt;

use crate::json::{self, Document};
use crate::secret::Secret;
use crate::signature::Hash;

/// The header with the signature of a request: 64 lower-case hexadecimal digits.
pub const SIGNATURE: &str = "x-body-signature";

/// The most bytes that a body has where nothing else is said: 4 MiB.
pub(super) const MAX_BODY: usize = 4 << 20;

/// Tells requests of Intercom from others.
///
/// It looks at the bytes of the body as they came. A framework that parses JSON first and hands out
/// what it wrote again breaks the signature.
///
/// The request to open a sheet has no signature; see [`SheetRequest`](super::SheetRequest).
///
/// ```
/// use intercom_api::Secret;
/// use intercom_api::canvas::{Refusal, Verifier};
///
/// let verifier = Verifier::new(Secret::new("client_secret_for_tests")?);
/// let body = br#"{"type":"notification_event","topic":"ping"}"#;
/// let header = "9af2777c0fb69d40922385803a2407a7b5e27ba223b502502bc59cf868cc5bb9";
/// assert!(verifier.verify(body, [header]).is_ok());
/// assert!(matches!(verifier.verify(b"{}", [header]), Err(Refusal::WrongSignature)));
/// # Ok::<(), intercom_api::SecretError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Verifier {
    secrets: Vec<Secret>,
    max_body: usize,
}

impl Verifier {
    /// With the app's client secret.
    pub fn new(client_secret: Secret) -> Self {
        Verifier {
            secrets: vec![client_secret],
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

    /// Verifies a body by its signature.
    ///
    /// `headers` are the values of all headers named [`SIGNATURE`]: an array, an `Option` of one, or
    /// `get_all` of a `HeaderMap`. There has to be exactly one, and nothing but the signature may be
    /// in it: a space, a prefix or upper case is refused. How long the comparison takes does not
    /// depend on how much of the signature is right, nor on which of several secrets it fits.
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
        let signature = header.as_ref();
        if signature.is_empty() {
            return Err(Refusal::NoSignature);
        }
        let is_hex = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if signature.len() != 64 || !signature.iter().all(is_hex) {
            return Err(Refusal::MalformedSignature);
        }
        // All secrets are tried, so that the time does not tell which of them fits.
        let fits = self.secrets.iter().fold(false, |fits, secret| {
            Hash::Sha256.verify(secret, body, signature) | fits
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

    /// Decodes it, as a [`SubmitRequest`](super::SubmitRequest) for instance.
    ///
    /// # Errors
    ///
    /// [`Refusal::Malformed`] where it is no JSON, or no object. Nothing inside of it is a reason
    /// for that.
    pub fn decode<T: Document>(self) -> Result<T, Refusal> {
        json::from_slice(self.0).map_err(Refusal::Malformed)
    }
}

/// Signs as Intercom does, for tests and for a service that stands in for it: the value of the header
/// [`SIGNATURE`].
pub fn sign(client_secret: &Secret, body: &[u8]) -> String {
    Hash::Sha256.sign(client_secret, body)
}

/// Why a request is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The body has more bytes than this.
    TooLarge(usize),
    /// There is no signature, or an empty one.
    NoSignature,
    /// There is more than one header with a signature.
    SeveralSignatures,
    /// The signature is not what signatures look like.
    MalformedSignature,
    /// The signature is not the one of this body: somebody else made it, with another secret, or the
    /// body was changed.
    WrongSignature,
    /// The body is signed, but is no JSON of the wanted form.
    Malformed(json::Error),
}

impl Refusal {
    /// The status to answer with: 401 for the signature, 413 for the size, 400 for the form.
    pub fn status(&self) -> u16 {
        match self {
            Refusal::TooLarge(_) => 413,
            Refusal::Malformed(_) => 400,
            _ => 401,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request is refused: ")?;
        match self {
            Refusal::TooLarge(bytes) => write!(f, "its body is longer than {bytes} bytes"),
            Refusal::NoSignature => write!(f, "it has no header `{SIGNATURE}`"),
            Refusal::SeveralSignatures => {
                write!(f, "it has the header `{SIGNATURE}` more than once")
            }
            Refusal::MalformedSignature => write!(
                f,
                "its header `{SIGNATURE}` is not 64 lower-case hexadecimal digits"
            ),
            Refusal::WrongSignature => f.write_str(
                "its signature is not the one of this body; check the client secret, and that the \
                 body is taken as it came",
            ),
            Refusal::Malformed(error) => write!(f, "its body cannot be read: {error}"),
        }
    }
}

impl std::error::Error for Refusal {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Refusal::Malformed(error) => Some(error),
            _ => None,
        }
    }
}

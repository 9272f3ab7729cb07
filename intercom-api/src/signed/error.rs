//! The errors of verification.

use std::fmt;

use super::Scheme;
use crate::json;

/// The reason why a request is rejected. Variants about the signature contain the signature scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// The body is larger than this number of bytes.
    TooLarge(usize),
    /// The header with the signature is missing or empty.
    MissingSignature(Scheme),
    /// The header with the signature occurs more than once. All signatures are rejected, because a different program
    /// may have checked only one signature.
    MultipleSignatures(Scheme),
    /// The value of the header does not have the form of this scheme.
    MalformedSignature(Scheme),
    /// The signature does not match the body: a different secret was used, or the body was changed.
    SignatureMismatch(Scheme),
    /// The body is verified, but is not the expected JSON.
    Malformed(json::Error),
}

impl VerifyError {
    /// Returns the HTTP status of the response: 401 for a missing or invalid signature, 413 for a body that is too
    /// large, and 400 for invalid JSON.
    pub fn status(&self) -> u16 {
        match self {
            VerifyError::MissingSignature(_)
            | VerifyError::MultipleSignatures(_)
            | VerifyError::MalformedSignature(_)
            | VerifyError::SignatureMismatch(_) => 401,
            VerifyError::TooLarge(_) => 413,
            VerifyError::Malformed(_) => 400,
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid request: ")?;
        match self {
            VerifyError::TooLarge(limit) => write!(
                f,
                "the body exceeds the limit of {limit} bytes; raise it with `Verifier::max_body_bytes`"
            ),
            VerifyError::MissingSignature(scheme) => {
                write!(f, "the header `{}` is missing", scheme.header())
            }
            VerifyError::MultipleSignatures(scheme) => {
                write!(f, "the header `{}` occurs more than once", scheme.header())
            }
            VerifyError::MalformedSignature(scheme) => {
                let (header, form) = (scheme.header(), scheme.form());
                write!(f, "the header `{header}` must be {form}")
            }
            VerifyError::SignatureMismatch(scheme) => write!(
                f,
                "the header `{}` is not the signature of the body; check {}, and pass the body \
                 unchanged",
                scheme.header(),
                scheme.secret()
            ),
            VerifyError::Malformed(error) => write!(f, "the body cannot be decoded: {error}"),
        }
    }
}

impl std::error::Error for VerifyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            VerifyError::Malformed(error) => Some(error),
            _ => None,
        }
    }
}

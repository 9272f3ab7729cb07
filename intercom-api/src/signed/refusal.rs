//! Why a request is not taken.

use std::fmt;

use super::Scheme;
use crate::json;

/// Why a request is not taken. Each variant names what should have signed the request, where that
/// matters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The body has more bytes than this.
    TooLarge(usize),
    /// There is no header with a signature, or it is empty.
    NoSignature(Scheme),
    /// There are several headers with a signature. Which of them another program on the way looked
    /// at is unknown, so none is believed.
    SeveralSignatures(Scheme),
    /// The header does not have the form that this kind of signature has.
    MalformedSignature(Scheme),
    /// The signature is not the one of this body: somebody else made it, with another secret, or the
    /// body was changed.
    WrongSignature(Scheme),
    /// The body is verified, but is not the JSON that it should be.
    Malformed(json::Error),
}

impl Refusal {
    /// The HTTP status to answer with: 401 for the signature, 413 for the size, 400 for the JSON.
    pub fn status(&self) -> u16 {
        match self {
            Refusal::NoSignature(_)
            | Refusal::SeveralSignatures(_)
            | Refusal::MalformedSignature(_)
            | Refusal::WrongSignature(_) => 401,
            Refusal::TooLarge(_) => 413,
            Refusal::Malformed(_) => 400,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request is refused: ")?;
        match self {
            Refusal::TooLarge(limit) => write!(f, "its body is larger than {limit} bytes"),
            Refusal::NoSignature(scheme) => write!(f, "it has no header `{}`", scheme.header()),
            Refusal::SeveralSignatures(scheme) => {
                write!(f, "it has the header `{}` more than once", scheme.header())
            }
            Refusal::MalformedSignature(scheme) => {
                let (header, form) = (scheme.header(), scheme.form());
                write!(f, "its header `{header}` is not {form}")
            }
            Refusal::WrongSignature(scheme) => write!(
                f,
                "its header `{}` is not the signature of its body; check {}, and that the body is \
                 taken as it came",
                scheme.header(),
                scheme.secret()
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

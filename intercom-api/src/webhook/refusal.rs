//! Why a notification is not taken.

use std::fmt;

use super::replay::BoxError;
use crate::json;

/// Why a notification is not taken.
#[derive(Debug)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no header with a signature, or it is empty.
    NoSignature,
    /// There are several headers with a signature. Which of them another program on the way looked
    /// at is unknown, so none is believed.
    SeveralSignatures,
    /// The header is not the hash's name, `=` and lower-case hex of full length.
    MalformedSignature,
    /// The signature is that of another body or of another secret.
    WrongSignature,
    /// The body has more bytes than this.
    TooLarge(usize),
    /// The body broke off, or the server could not read it.
    Unreadable(BoxError),
    /// The body is verified, but is not the JSON that it should be.
    Malformed(json::Error),
    /// The notification was made longer ago than is taken.
    TooOld,
    /// A notification with this id was taken before.
    Repeated,
    /// The store of ids failed.
    Store(BoxError),
}

impl Refusal {
    /// The HTTP status to answer. A repeat gets 200, since it needs no other try; a store that fails
    /// gets 503, so that Intercom sends the notification once more.
    pub fn status(&self) -> u16 {
        match self {
            Refusal::NoSignature
            | Refusal::SeveralSignatures
            | Refusal::MalformedSignature
            | Refusal::WrongSignature => 401,
            Refusal::TooLarge(_) => 413,
            Refusal::Unreadable(_) | Refusal::Malformed(_) | Refusal::TooOld => 400,
            Refusal::Repeated => 200,
            Refusal::Store(_) => 503,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NoSignature => f.write_str("the request has no signature"),
            Refusal::SeveralSignatures => f.write_str("the request has more than one signature"),
            Refusal::MalformedSignature => {
                f.write_str("the signature is not a hash's name, `=` and lower-case hex")
            }
            Refusal::WrongSignature => f.write_str(
                "the signature does not fit the body; the secret may be another app's, or the \
                 body was changed before it was verified",
            ),
            Refusal::TooLarge(limit) => write!(f, "the body is larger than {limit} bytes"),
            Refusal::Unreadable(_) => f.write_str("the body could not be read"),
            Refusal::Malformed(error) => write!(f, "the body is no notification: {error}"),
            Refusal::TooOld => f.write_str("the notification is too old"),
            Refusal::Repeated => f.write_str("the notification was taken before"),
            Refusal::Store(_) => f.write_str("the ids that were seen could not be looked up"),
        }
    }
}

impl std::error::Error for Refusal {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Refusal::Malformed(error) => Some(error),
            Refusal::Unreadable(error) | Refusal::Store(error) => Some(&**error),
            _ => None,
        }
    }
}

//! Why a notification is not taken.

use std::fmt;
use std::time::Duration;

use super::store::BoxError;
use crate::signed::Refusal;

/// Why a notification is not taken: what a [`ReplayGuard`](super::ReplayGuard) answers, and what
/// `WebhookLayer` tells of.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeliveryError {
    /// The request is not Intercom's, is too large, or is no notification.
    Refused(Refusal),
    /// The body broke off, or the server could not read it.
    Unreadable(BoxError),
    /// The body did not arrive within this time.
    BodyTimeout(Duration),
    /// The notification was made longer ago than is taken.
    TooOld,
    /// A notification with this id was handled successfully.
    Repeated,
    /// A notification with this id is in progress, and may still fail.
    InProgress,
    /// The store of ids failed.
    Store(BoxError),
}

impl DeliveryError {
    /// Returns the HTTP status of the response. A repeat gets 200, since it needs no retry; a copy of a notification that
    /// is in progress, and any notification while the store fails, gets 503, so that Intercom sends it again.
    pub fn status(&self) -> u16 {
        match self {
            DeliveryError::Refused(refusal) => refusal.status(),
            DeliveryError::Unreadable(_) | DeliveryError::TooOld => 400,
            DeliveryError::BodyTimeout(_) => 408,
            DeliveryError::Repeated => 200,
            DeliveryError::InProgress | DeliveryError::Store(_) => 503,
        }
    }
}

impl From<Refusal> for DeliveryError {
    fn from(refusal: Refusal) -> Self {
        DeliveryError::Refused(refusal)
    }
}

impl fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DeliveryError::Refused(refusal) => refusal.fmt(f),
            DeliveryError::Unreadable(_) => f.write_str("the body could not be read"),
            DeliveryError::BodyTimeout(limit) => {
                write!(f, "the body did not arrive within {limit:?}")
            }
            DeliveryError::TooOld => f.write_str("the notification is too old"),
            DeliveryError::Repeated => f.write_str("the notification was taken before"),
            DeliveryError::InProgress => f.write_str(
                "the notification is in progress: an earlier request with its id has no result yet",
            ),
            DeliveryError::Store(_) => f.write_str("the ids that were seen could not be looked up"),
        }
    }
}

impl std::error::Error for DeliveryError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // Its text is this one's, so what is behind it comes next.
            DeliveryError::Refused(refusal) => refusal.source(),
            DeliveryError::Unreadable(error) | DeliveryError::Store(error) => Some(&**error),
            _ => None,
        }
    }
}

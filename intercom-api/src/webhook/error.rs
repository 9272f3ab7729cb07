//! The errors of deliveries.

use std::fmt;
use std::time::Duration;

use super::store::BoxError;
use crate::signed::VerifyError;

/// The reason why a delivery is not handled, from a [`ReplayGuard`](super::ReplayGuard) or the hook of
/// `WebhookLayer::on_rejected`.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeliveryError {
    /// The signature is missing or invalid, the body is too large, or it is not a notification.
    Rejected(VerifyError),
    /// The body could not be read, for instance because the connection broke.
    UnreadableBody(BoxError),
    /// The body did not arrive within this time.
    BodyTimeout(Duration),
    /// The notification is older than the maximum age.
    TooOld,
    /// A notification with this id was handled successfully.
    Duplicate,
    /// A notification with this id is in progress, and may still fail.
    InProgress,
    /// The store of ids failed.
    Store(BoxError),
}

impl DeliveryError {
    /// Returns the HTTP status of the response. A duplicate gets 200, because it needs no retry. A copy of a
    /// notification in progress, and any notification while the store fails, gets 503, so that Intercom retries it.
    pub fn status(&self) -> u16 {
        match self {
            DeliveryError::Rejected(error) => error.status(),
            DeliveryError::UnreadableBody(_) | DeliveryError::TooOld => 400,
            DeliveryError::BodyTimeout(_) => 408,
            DeliveryError::Duplicate => 200,
            DeliveryError::InProgress | DeliveryError::Store(_) => 503,
        }
    }
}

impl From<VerifyError> for DeliveryError {
    fn from(error: VerifyError) -> Self {
        DeliveryError::Rejected(error)
    }
}

impl fmt::Display for DeliveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DeliveryError::Rejected(error) => error.fmt(f),
            DeliveryError::UnreadableBody(_) => f.write_str("the body could not be read"),
            DeliveryError::BodyTimeout(limit) => {
                write!(f, "the body did not arrive within {limit:?}")
            }
            DeliveryError::TooOld => f.write_str("the notification is too old"),
            DeliveryError::Duplicate => {
                f.write_str("the notification is a duplicate: it was already handled")
            }
            DeliveryError::InProgress => f.write_str(
                "the notification is in progress: an earlier request with its id has no result yet",
            ),
            DeliveryError::Store(_) => f.write_str("the store of notification ids failed"),
        }
    }
}

impl std::error::Error for DeliveryError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // `Display` shows the error itself, so its source comes next.
            DeliveryError::Rejected(error) => error.source(),
            DeliveryError::UnreadableBody(error) | DeliveryError::Store(error) => Some(&**error),
            _ => None,
        }
    }
}

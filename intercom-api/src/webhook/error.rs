//! The errors of deliveries.

use std::fmt;
use std::time::Duration;

use super::store::BoxError;
use crate::signed::VerifyError;

/// The reason why a delivery is not handled. A [`ReplayGuard`](super::ReplayGuard) returns this error, and the hook of
/// `WebhookLayer::on_rejected` receives this error.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeliveryError {
    /// The signature is missing or invalid, the body is too large, or the body is not a notification.
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
    /// Returns the HTTP status of the response. A duplicate receives 200, because a duplicate needs no retry. A copy of
    /// a notification in progress, and any notification while the store fails, receives 503, so that Intercom retries
    /// the notification.
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
            // `Display` shows the inner error, so `source` returns the source of the inner error.
            DeliveryError::Rejected(error) => error.source(),
            DeliveryError::UnreadableBody(error) | DeliveryError::Store(error) => Some(&**error),
            _ => None,
        }
    }
}

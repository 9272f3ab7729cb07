//! Replay protection: a notification is accepted once, and rejected if it is older than the maximum age.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::store::{Acquisition, DeduplicationStore, InMemoryStore};
use super::{DeliveryError, Notification};
use crate::Timestamp;

/// The default maximum age of a notification. Intercom delays notifications for up to two hours if a receiver responds
/// with 429; an outage of Intercom can last longer.
const MAX_AGE: Duration = Duration::from_secs(24 * 60 * 60);

/// The duration of the lease of a notification in progress. Intercom stops waiting after five seconds, and retries the
/// notification after a minute.
const LEASE: Duration = Duration::from_secs(30);

/// The interval at which a lease is renewed.
#[cfg(feature = "tower")]
const RENEWAL: Duration = Duration::from_secs(10);

/// Admits each notification once, and rejects it if it is older than the maximum age.
///
/// The signature does not cover the time of the request, so an attacker could replay a recorded request. The id and the
/// times in the body are signed: a notification older than `max_age` is rejected, and the ids of all newer
/// notifications are stored.
///
/// ```
/// # async fn handle() -> Result<(), Box<dyn std::error::Error>> {
/// use intercom_api::webhook::{DeliveryError, Notification, ReplayGuard};
/// use serde_json::Value;
///
/// let replays = ReplayGuard::default();
/// let notification: Notification<Value> = Notification::new("notif_1", "contact.archived", Value::Null);
/// let lease = replays.admit(&notification).await?;
/// // A copy that arrives now gets 503: the work may still fail.
/// assert!(matches!(replays.admit(&notification).await, Err(DeliveryError::InProgress)));
///
/// // The work failed: Intercom's retry is handled.
/// lease.release().await?;
/// let lease = replays.admit(&notification).await?;
///
/// // The work succeeded: a copy gets 200.
/// lease.complete().await?;
/// assert!(matches!(replays.admit(&notification).await, Err(DeliveryError::Duplicate)));
/// # Ok(())
/// # }
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(std::pin::pin!(handle()).poll(&mut context).is_ready());
/// ```
#[derive(Clone)]
pub struct ReplayGuard {
    store: Arc<dyn DeduplicationStore>,
    max_age: Duration,
}

impl ReplayGuard {
    /// Returns a guard with a custom store.
    pub fn new(store: impl DeduplicationStore) -> Self {
        ReplayGuard {
            store: Arc::new(store),
            max_age: MAX_AGE,
        }
    }

    /// Sets the maximum age of a notification. Defaults to one day. Ids are stored for the same duration.
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = age;
        self
    }

    /// Acquires the lease of a notification, unless the notification was handled, is in progress or is too old.
    ///
    /// A notification without an id is checked only by age, and a notification without a time only by id. If the
    /// notification is handled successfully, call [`Lease::complete`]; otherwise, call [`Lease::release`].
    ///
    /// # Errors
    ///
    /// Returns [`DeliveryError::Duplicate`], [`DeliveryError::InProgress`] or [`DeliveryError::TooOld`] if the
    /// notification is not admitted, and [`DeliveryError::Store`] if the store failed.
    pub async fn admit<E>(&self, notification: &Notification<E>) -> Result<Lease, DeliveryError> {
        self.admit_at(notification, Timestamp::now()).await
    }

    /// Like [`admit`](Self::admit), with `now` as the current time.
    ///
    /// # Errors
    ///
    /// Like [`admit`](Self::admit).
    pub async fn admit_at<E>(
        &self,
        notification: &Notification<E>,
        now: Timestamp,
    ) -> Result<Lease, DeliveryError> {
        self.acquire(Delivery::of(notification), now).await
    }

    pub(super) async fn acquire(
        &self,
        delivery: Delivery,
        now: Timestamp,
    ) -> Result<Lease, DeliveryError> {
        let is_too_old = |sent| later(sent, self.max_age) < now;
        if delivery.sent.is_some_and(is_too_old) {
            return Err(DeliveryError::TooOld);
        }
        let done_until = delivery.until(now, self.max_age);
        let lease = Lease {
            store: Arc::clone(&self.store),
            held: delivery.id.map(|id| Held { id, owner: owner() }),
            done_until,
        };
        let Some(Held { id, owner }) = &lease.held else {
            return Ok(lease);
        };
        let acquired = self.store.acquire(id, owner, now, later(now, LEASE)).await;
        match acquired.map_err(DeliveryError::Store)? {
            Acquisition::Acquired => Ok(lease),
            Acquisition::InProgress => Err(DeliveryError::InProgress),
            Acquisition::Done => Err(DeliveryError::Duplicate),
        }
    }
}

/// The right to handle a notification, which [`ReplayGuard::admit`] returns.
///
/// A lease expires after 30 seconds, unless it is renewed. Dropping a lease does not release the lease.
#[must_use = "a notification that is not completed is handled again"]
pub struct Lease {
    store: Arc<dyn DeduplicationStore>,
    /// `None` for a notification without an id.
    held: Option<Held>,
    done_until: Timestamp,
}

struct Held {
    id: String,
    owner: String,
}

impl Lease {
    /// Extends the lease to 30 seconds from now.
    ///
    /// # Errors
    ///
    /// Returns [`DeliveryError::Store`].
    pub async fn renew(&self) -> Result<(), DeliveryError> {
        match &self.held {
            Some(Held { id, owner }) => {
                let until = later(Timestamp::now(), LEASE);
                let renewed = self.store.renew(id, owner, until).await;
                renewed.map_err(DeliveryError::Store)
            }
            None => Ok(()),
        }
    }

    /// Marks the notification as handled: later copies are duplicates.
    ///
    /// # Errors
    ///
    /// Returns [`DeliveryError::Store`].
    pub async fn complete(self) -> Result<(), DeliveryError> {
        match &self.held {
            Some(Held { id, .. }) => {
                let completed = self.store.complete(id, self.done_until).await;
                completed.map_err(DeliveryError::Store)
            }
            None => Ok(()),
        }
    }

    /// Releases the lease, so that Intercom's retry is handled.
    ///
    /// # Errors
    ///
    /// Returns [`DeliveryError::Store`].
    pub async fn release(self) -> Result<(), DeliveryError> {
        match &self.held {
            Some(Held { id, owner }) => {
                let released = self.store.release(id, owner).await;
                released.map_err(DeliveryError::Store)
            }
            None => Ok(()),
        }
    }

    /// Renews the lease until the future is dropped; `failed` receives the errors of the store.
    #[cfg(feature = "tower")]
    pub(super) async fn keep(&self, failed: impl Fn(DeliveryError)) -> std::convert::Infallible {
        loop {
            tokio::time::sleep(RENEWAL).await;
            self.renew().await.unwrap_or_else(&failed);
        }
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease")
            .field("id", &self.held.as_ref().map(|held| &held.id))
            .finish_non_exhaustive()
    }
}

impl Default for ReplayGuard {
    /// Returns a guard with an [`InMemoryStore`] of 100,000 ids.
    fn default() -> Self {
        ReplayGuard::new(InMemoryStore::default())
    }
}

impl fmt::Debug for ReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayGuard")
            .field("max_age", &self.max_age)
            .finish_non_exhaustive()
    }
}

/// The id and the time of a delivery.
pub(super) struct Delivery {
    id: Option<String>,
    sent: Option<Timestamp>,
}

impl Delivery {
    pub(super) fn of<E>(notification: &Notification<E>) -> Self {
        let id = notification.id.as_str();
        Delivery {
            id: (!id.is_empty()).then(|| short(id)),
            sent: notification.latest(),
        }
    }

    /// Returns the delivery of an event without an id, identified by its signature.
    #[cfg(feature = "tower")]
    pub(super) fn signed(signature: &[u8], sent: Option<Timestamp>) -> Self {
        Delivery {
            id: Some(short(&String::from_utf8_lossy(signature))),
            sent,
        }
    }

    /// Returns the delivery of a request that is not deduplicated.
    #[cfg(feature = "tower")]
    pub(super) fn unnamed() -> Self {
        Delivery {
            id: None,
            sent: None,
        }
    }

    /// Returns the time until which the id must be stored; after this time, the notification is rejected because of its
    /// age.
    fn until(&self, now: Timestamp, max_age: Duration) -> Timestamp {
        later(self.sent.map_or(now, |sent| sent.max(now)), max_age)
    }
}

/// Returns the id unchanged, or a hash of the id if the id is long or contains special characters.
fn short(id: &str) -> String {
    if id.len() <= 128 && id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return id.to_owned();
    }
    let digest = Sha256::digest(id.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns an owner name that is unique across processes.
fn owner() -> String {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    format!("{:016x}{number:016x}", RandomState::new().hash_one(number))
}

fn later(time: Timestamp, by: Duration) -> Timestamp {
    let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
    Timestamp::from_unix(time.unix().saturating_add(seconds))
}

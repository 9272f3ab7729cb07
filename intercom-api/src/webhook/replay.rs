//! Replay protection: a notification is taken once, and not for ever.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::{DeliveryError, Notification};
use crate::Timestamp;

/// The error of a store, whatever it is.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What a store is asked takes its time.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// How long a notification is taken after it was sent. Intercom holds notifications back for up to
/// two hours where a receiver asked for that; an outage of its own may take longer.
const MAX_AGE: Duration = Duration::from_secs(24 * 60 * 60);

/// The lease of a notification that is being handled: it is renewed while the handler runs, and expires if the process
/// ends. Intercom stops waiting after five seconds and sends the notification again after a minute.
#[cfg(feature = "tower")]
const LEASE: Duration = Duration::from_secs(30);

/// The interval at which a lease is renewed.
#[cfg(feature = "tower")]
const RENEWAL: Duration = Duration::from_secs(10);

/// A store of the ids of notifications that were received.
///
/// [`InMemoryStore`] serves one process. If several processes receive notifications, implement this trait for a store
/// that all of them reach. [`acquire`](Self::acquire) must be atomic, such as `SET … NX` with an expiry.
pub trait DeduplicationStore: Send + Sync + 'static {
    /// Stores an id until the time `until`. Returns `false` if the id is in the store already and has not expired at
    /// `now`. The id has at most 128 bytes of ASCII.
    fn acquire<'a>(
        &'a self,
        id: &'a str,
        now: Timestamp,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<bool, BoxError>>;

    /// Stores an id until the time `until`, or changes its expiry. A time in the past removes the id.
    fn set_expiry<'a>(
        &'a self,
        id: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// A store that is shared with the rest of a program.
impl<S: DeduplicationStore + ?Sized> DeduplicationStore for Arc<S> {
    fn acquire<'a>(
        &'a self,
        id: &'a str,
        now: Timestamp,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        (**self).acquire(id, now, until)
    }

    fn set_expiry<'a>(
        &'a self,
        id: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        (**self).set_expiry(id, until)
    }
}

/// Takes each notification once, and none that is too old.
///
/// The signature holds no time, so whoever recorded a request could send it again. The times and the
/// id in the body are signed, though: what is older than `max_age` is refused, and the ids of all
/// that is younger are known.
///
/// ```
/// # async fn handle() -> Result<(), Box<dyn std::error::Error>> {
/// use intercom_api::webhook::{DeliveryError, Notification, ReplayGuard};
/// use serde_json::Value;
///
/// let replays = ReplayGuard::default();
/// let notification: Notification<Value> = Notification::new("notif_1", "contact.archived", Value::Null);
/// assert!(replays.admit(&notification).await.is_ok());
/// assert!(matches!(replays.admit(&notification).await, Err(DeliveryError::Repeated)));
///
/// // The work failed, and Intercom is to send it once more.
/// replays.release(&notification).await?;
/// assert!(replays.admit(&notification).await.is_ok());
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
    /// With a store of your own.
    pub fn new(store: impl DeduplicationStore) -> Self {
        ReplayGuard {
            store: Arc::new(store),
            max_age: MAX_AGE,
        }
    }

    /// Refuses notifications that were sent longer ago; a day where nothing is said. Ids are kept
    /// for as long.
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = age;
        self
    }

    /// Takes a notification, unless it was taken before or is too old.
    ///
    /// One without an id is judged by its age alone, one without a time by its id alone. Where the
    /// work fails and the answer to Intercom is no 2xx, call [`release`](Self::release), or the
    /// second try will be taken for a repeat.
    ///
    /// # Errors
    ///
    /// [`DeliveryError::Repeated`], [`DeliveryError::TooOld`], and [`DeliveryError::Store`] where the store failed.
    pub async fn admit<E>(&self, notification: &Notification<E>) -> Result<(), DeliveryError> {
        self.admit_at(notification, now()).await
    }

    /// As [`admit`](Self::admit), at a time of your choice.
    ///
    /// # Errors
    ///
    /// As [`admit`](Self::admit).
    pub async fn admit_at<E>(
        &self,
        notification: &Notification<E>,
        now: Timestamp,
    ) -> Result<(), DeliveryError> {
        let delivery = Delivery::of(notification);
        let until = delivery.until(now, self.max_age);
        self.acquire(&delivery, now, until).await
    }

    /// Forgets a notification, so that it is taken when it comes again.
    ///
    /// # Errors
    ///
    /// [`DeliveryError::Store`] where the store failed.
    pub async fn release<E>(&self, notification: &Notification<E>) -> Result<(), DeliveryError> {
        let delivery = Delivery::of(notification);
        self.forget(&delivery).await.map_err(DeliveryError::Store)
    }

    pub(super) async fn forget(&self, delivery: &Delivery) -> Result<(), BoxError> {
        match &delivery.id {
            Some(id) => self.store.set_expiry(id, Timestamp::from_unix(0)).await,
            None => Ok(()),
        }
    }

    async fn acquire(
        &self,
        delivery: &Delivery,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<(), DeliveryError> {
        if delivery
            .sent
            .is_some_and(|sent| later(sent, self.max_age) < now)
        {
            return Err(DeliveryError::TooOld);
        }
        let Some(id) = &delivery.id else {
            return Ok(());
        };
        match self.store.acquire(id, now, until).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(DeliveryError::Repeated),
            Err(error) => Err(DeliveryError::Store(error)),
        }
    }
}

/// For a server that answers when the work is done: the id is taken for a while, and for good when
/// the answer is known. A request that is dropped halfway leaves nothing behind.
#[cfg(feature = "tower")]
impl ReplayGuard {
    pub(super) async fn begin(&self, delivery: &Delivery) -> Result<(), DeliveryError> {
        let now = now();
        self.acquire(delivery, now, later(now, LEASE)).await
    }

    /// Renews the lease of a delivery for ever; `failed` receives the errors of the store.
    pub(super) async fn renew(
        &self,
        delivery: &Delivery,
        failed: impl Fn(BoxError),
    ) -> std::convert::Infallible {
        let Some(id) = &delivery.id else {
            return std::future::pending().await;
        };
        loop {
            tokio::time::sleep(RENEWAL).await;
            let renewed = self.store.set_expiry(id, later(now(), LEASE)).await;
            renewed.unwrap_or_else(&failed);
        }
    }

    pub(super) async fn finish(&self, delivery: &Delivery) -> Result<(), BoxError> {
        match &delivery.id {
            Some(id) => {
                self.store
                    .set_expiry(id, delivery.until(now(), self.max_age))
                    .await
            }
            None => Ok(()),
        }
    }
}

impl Default for ReplayGuard {
    /// With a [`InMemoryStore`] of 100,000 ids.
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

/// What replay protection looks at.
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

    /// An event that has no id is known by its signature.
    #[cfg(feature = "tower")]
    pub(super) fn signed(signature: &[u8], sent: Option<Timestamp>) -> Self {
        Delivery {
            id: Some(short(&String::from_utf8_lossy(signature))),
            sent,
        }
    }

    /// What may come as often as it likes.
    #[cfg(feature = "tower")]
    pub(super) fn unnamed() -> Self {
        Delivery {
            id: None,
            sent: None,
        }
    }

    /// Until when the id has to be known: afterwards the notification is refused for its age.
    fn until(&self, now: Timestamp, max_age: Duration) -> Timestamp {
        later(self.sent.map_or(now, |sent| sent.max(now)), max_age)
    }
}

/// Ids as stores get them: as they are, or their hash where they are long or odd.
fn short(id: &str) -> String {
    if id.len() <= 128 && id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return id.to_owned();
    }
    let digest = Sha256::digest(id.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn now() -> Timestamp {
    Timestamp::now()
}

fn later(time: Timestamp, by: Duration) -> Timestamp {
    let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
    Timestamp::from_unix(time.unix().saturating_add(seconds))
}

/// Ids that were seen, in the memory of this process. When it is full, the oldest id is forgotten.
#[derive(Debug)]
pub struct InMemoryStore {
    capacity: usize,
    ids: Mutex<Ids>,
}

#[derive(Debug, Default)]
struct Ids {
    until: HashMap<Box<str>, Timestamp>,
    /// All keys, the oldest first.
    order: VecDeque<Box<str>>,
}

impl InMemoryStore {
    /// Holds at most that many ids, of about 150 bytes each; at least one.
    pub fn new(capacity: usize) -> Self {
        InMemoryStore {
            capacity: capacity.max(1),
            ids: Mutex::default(),
        }
    }

    fn with<T>(&self, change: impl FnOnce(&mut Ids) -> T) -> T {
        // Nothing in here is left halfway by a panic.
        change(&mut self.ids.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Default for InMemoryStore {
    fn default() -> Self {
        InMemoryStore::new(100_000)
    }
}

impl Ids {
    fn note(&mut self, id: &str, until: Timestamp, capacity: usize) {
        if let Some(known) = self.until.get_mut(id) {
            *known = until;
            return;
        }
        while self.order.len() >= capacity {
            if let Some(oldest) = self.order.pop_front() {
                self.until.remove(&oldest);
            }
        }
        self.order.push_back(id.into());
        self.until.insert(id.into(), until);
    }

    /// Drops ids whose time has passed, from the oldest on.
    fn expire(&mut self, now: Timestamp) {
        while let Some(oldest) = self.order.front()
            && self.until.get(oldest).is_none_or(|until| *until < now)
            && let Some(oldest) = self.order.pop_front()
        {
            self.until.remove(&oldest);
        }
    }
}

impl DeduplicationStore for InMemoryStore {
    fn acquire<'a>(
        &'a self,
        id: &'a str,
        now: Timestamp,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        let news = self.with(|ids| {
            ids.expire(now);
            let known = ids.until.get(id).is_some_and(|until| *until >= now);
            if !known {
                ids.note(id, until, self.capacity);
            }
            !known
        });
        Box::pin(std::future::ready(Ok(news)))
    }

    fn set_expiry<'a>(
        &'a self,
        id: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        self.with(|ids| ids.note(id, until, self.capacity));
        Box::pin(std::future::ready(Ok(())))
    }
}

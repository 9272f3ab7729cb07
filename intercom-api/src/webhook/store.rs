//! Stores of the ids of notifications, with the owner of each lease.

use std::collections::{HashMap, VecDeque};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use crate::Timestamp;

/// The error of a store.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The future that a store method returns.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The result of [`DeduplicationStore::acquire`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acquisition {
    /// The owner has acquired the lease and handles the notification.
    Acquired,
    /// Another owner has the lease, and the result of this owner is not known yet.
    InProgress,
    /// The notification was handled successfully.
    Done,
}

/// A store of the ids of notifications, and of their states.
///
/// An id is *in progress* while an owner has its lease, and *done* after the notification was handled. Both states
/// expire. An owner is one delivery, identified by a unique string of at most 32 ASCII letters and digits.
///
/// [`InMemoryStore`] serves one process. If several processes receive notifications, implement this trait for a store
/// that the processes share. Each method must be atomic. An id is an ASCII string of at most 128 bytes.
pub trait DeduplicationStore: Send + Sync + 'static {
    /// Acquires the lease of an id until the time `until`, unless the id has a state that has not expired at `now`:
    /// done, or in progress for another owner.
    fn acquire<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        now: Timestamp,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<Acquisition, BoxError>>;

    /// Extends the lease of an owner until the time `until`. An id that is done, or in progress for another owner,
    /// retains its state.
    fn renew<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>>;

    /// Marks an id as done until the time `until`, regardless of its state.
    fn complete<'a>(&'a self, id: &'a str, until: Timestamp)
    -> BoxFuture<'a, Result<(), BoxError>>;

    /// Releases the lease of an owner, so that the id can be acquired again. An id that is done, or in progress for
    /// another owner, retains its state.
    fn release<'a>(&'a self, id: &'a str, owner: &'a str) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// Delegates to the store, which other parts of the program can share.
impl<S: DeduplicationStore + ?Sized> DeduplicationStore for Arc<S> {
    fn acquire<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        now: Timestamp,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<Acquisition, BoxError>> {
        (**self).acquire(id, owner, now, until)
    }

    fn renew<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        (**self).renew(id, owner, until)
    }

    fn complete<'a>(
        &'a self,
        id: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        (**self).complete(id, until)
    }

    fn release<'a>(&'a self, id: &'a str, owner: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
        (**self).release(id, owner)
    }
}

/// A store in the memory of this process. A full store removes its oldest id to make room for a new id.
#[derive(Debug)]
pub struct InMemoryStore {
    capacity: usize,
    ids: Mutex<Ids>,
}

#[derive(Debug, Default)]
struct Ids {
    entries: HashMap<Box<str>, Entry>,
    /// All ids, oldest first.
    order: VecDeque<Box<str>>,
}

#[derive(Debug)]
struct Entry {
    /// The owner of the lease, or `None` if the id is done.
    owner: Option<Box<str>>,
    until: Timestamp,
}

impl InMemoryStore {
    /// Returns a store for at most `capacity` ids, each of which takes about 150 bytes. The minimum capacity is 1.
    pub fn new(capacity: usize) -> Self {
        InMemoryStore {
            capacity: capacity.max(1),
            ids: Mutex::default(),
        }
    }

    fn with<T>(&self, change: impl FnOnce(&mut Ids) -> T) -> T {
        // Every step leaves the ids valid, even if the step panics.
        change(&mut self.ids.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Default for InMemoryStore {
    fn default() -> Self {
        InMemoryStore::new(100_000)
    }
}

impl Ids {
    fn set(&mut self, id: &str, owner: Option<&str>, until: Timestamp, capacity: usize) {
        let owner = owner.map(Box::from);
        let entry = Entry { owner, until };
        if let Some(known) = self.entries.get_mut(id) {
            *known = entry;
            return;
        }
        while self.order.len() >= capacity {
            if let Some(oldest) = self.order.pop_front() {
                self.entries.remove(&oldest);
            }
        }
        self.order.push_back(id.into());
        self.entries.insert(id.into(), entry);
    }

    /// Returns whether an owner may change an id.
    fn is_free_for(&self, id: &str, owner: &str) -> bool {
        let entry = self.entries.get(id);
        entry.is_none_or(|entry| entry.owner.as_deref() == Some(owner))
    }

    /// Removes the oldest ids, up to the first id that has not expired.
    fn expire(&mut self, now: Timestamp) {
        while let Some(oldest) = self.order.front()
            && self
                .entries
                .get(oldest)
                .is_none_or(|entry| entry.until < now)
            && let Some(oldest) = self.order.pop_front()
        {
            self.entries.remove(&oldest);
        }
    }

    fn acquire(
        &mut self,
        id: &str,
        owner: &str,
        (now, until): (Timestamp, Timestamp),
        capacity: usize,
    ) -> Acquisition {
        self.expire(now);
        let entry = self.entries.get(id).filter(|entry| entry.until >= now);
        match entry.map(|entry| entry.owner.as_deref()) {
            Some(None) => Acquisition::Done,
            Some(Some(other)) if other != owner => Acquisition::InProgress,
            _ => {
                self.set(id, Some(owner), until, capacity);
                Acquisition::Acquired
            }
        }
    }
}

impl DeduplicationStore for InMemoryStore {
    fn acquire<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        now: Timestamp,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<Acquisition, BoxError>> {
        let acquired = self.with(|ids| ids.acquire(id, owner, (now, until), self.capacity));
        Box::pin(std::future::ready(Ok(acquired)))
    }

    fn renew<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        self.with(|ids| {
            if ids.is_free_for(id, owner) {
                ids.set(id, Some(owner), until, self.capacity);
            }
        });
        Box::pin(std::future::ready(Ok(())))
    }

    fn complete<'a>(
        &'a self,
        id: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        self.with(|ids| ids.set(id, None, until, self.capacity));
        Box::pin(std::future::ready(Ok(())))
    }

    fn release<'a>(&'a self, id: &'a str, owner: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
        self.with(|ids| {
            if ids.entries.contains_key(id) && ids.is_free_for(id, owner) {
                // The id remains in `order`, and is removed when the next id is acquired.
                let past = Timestamp::from_unix(i64::MIN);
                ids.set(id, Some(owner), past, self.capacity);
            }
        });
        Box::pin(std::future::ready(Ok(())))
    }
}

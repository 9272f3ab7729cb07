//! The state that the server and the handle share.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::fault::FaultRule;
use crate::journal::Journal;
use crate::limits::Limits;
use crate::oauth::{App, Grants};
use crate::webhooks::Hooks;
use crate::world::World;

/// The configuration of the server, which does not change after the start.
#[derive(Debug, Clone)]
pub(crate) struct Manner {
    /// Whether requests are validated strictly against the description.
    pub(crate) strict: bool,
    /// The accepted tokens; if the list is empty, every token is accepted.
    pub(crate) tokens: Vec<String>,
    /// The version of notifications, and of requests without `Intercom-Version`.
    pub(crate) version: String,
    /// The OAuth apps.
    pub(crate) apps: Vec<App>,
    /// The time limit for reading a request body.
    pub(crate) body_timeout: Duration,
    /// The operations that the plan excludes, as names or keys.
    pub(crate) restricted: Vec<String>,
}

/// The state that requests change.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) world: World,
    pub(crate) limits: Limits,
    pub(crate) rules: Vec<FaultRule>,
    pub(crate) journal: Journal,
    pub(crate) hooks: Hooks,
    pub(crate) grants: Grants,
    /// The number of received requests.
    pub(crate) requests: u64,
    /// The state that `reset` restores.
    first: World,
    /// The snapshots that were created through the control API.
    pub(crate) kept: Vec<Snapshot>,
}

/// A snapshot of the workspace, the clock and the counters.
#[derive(Debug, Clone)]
pub struct Snapshot {
    world: World,
    limits: Limits,
    requests: u64,
}

/// The state that the server, the delivery of notifications and the handle share.
#[derive(Debug)]
pub(crate) struct Shared {
    inner: Mutex<Inner>,
    pub(crate) manner: Manner,
    /// The base URL, such as `http://127.0.0.1:4010`.
    pub(crate) origin: String,
    /// Wakes the task that sends notifications.
    pub(crate) wake: Notify,
}

impl Shared {
    pub(crate) fn new(world: World, limits: Limits, manner: Manner, origin: String) -> Self {
        let inner = Inner {
            first: world.clone(),
            world,
            limits,
            rules: Vec::new(),
            journal: Journal::default(),
            hooks: Hooks::default(),
            grants: Grants::default(),
            requests: 0,
            kept: Vec::new(),
        };
        Self {
            inner: Mutex::new(inner),
            manner,
            origin,
            wake: Notify::new(),
        }
    }

    /// Locks the state. Ignores poisoning, because after a panic in another thread, the state is still usable for a
    /// test.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot {
            world: self.world.snapshot(),
            limits: self.limits.clone(),
            requests: self.requests,
        }
    }

    pub(crate) fn restore(&mut self, snapshot: &Snapshot) {
        self.world = snapshot.world.snapshot_taken_up();
        self.world.listening = self.hooks.is_listening();
        self.limits = snapshot.limits.clone();
        self.requests = snapshot.requests;
    }

    /// Restores the initial state, removes faults, subscriptions, granted tokens and snapshots, and clears the journal.
    pub(crate) fn reset(&mut self) {
        self.world = self.first.snapshot_taken_up();
        self.limits = Limits::new(self.limits.rate);
        self.rules.clear();
        self.journal.clear();
        self.hooks = Hooks::default();
        self.grants = Grants::default();
        self.requests = 0;
        self.kept.clear();
    }
}

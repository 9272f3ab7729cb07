//! Everything that the server and its handle share.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::fault::Rule;
use crate::journal::Journal;
use crate::limits::Limits;
use crate::oauth::{App, Grants};
use crate::webhooks::Hooks;
use crate::world::World;

/// How the server treats requests; nothing changes it after the start.
#[derive(Debug, Clone)]
pub(crate) struct Manner {
    /// To the letter of the description, and not as lenient as Intercom.
    pub(crate) strict: bool,
    /// Tokens that are taken; any where there are none.
    pub(crate) tokens: Vec<String>,
    /// The version of the workspace, for requests that name none.
    pub(crate) version: String,
    /// Apps that can be let in by OAuth.
    pub(crate) apps: Vec<App>,
    /// How long the whole body of a request can take.
    pub(crate) body_timeout: Duration,
    /// Operations that the plan of the workspace does not have: names, or keys with emptied parameters.
    pub(crate) restricted: Vec<String>,
}

/// What requests change.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) world: World,
    pub(crate) limits: Limits,
    pub(crate) rules: Vec<Rule>,
    pub(crate) journal: Journal,
    pub(crate) hooks: Hooks,
    pub(crate) grants: Grants,
    /// How many requests came.
    pub(crate) requests: u64,
    /// What `reset` goes back to.
    first: World,
    /// Snapshots that were taken by their address.
    pub(crate) kept: Vec<Snapshot>,
}

/// A state to come back to: everything in the workspace, its clock and its counters.
#[derive(Debug, Clone)]
pub struct Snapshot {
    world: World,
    limits: Limits,
    requests: u64,
}

/// Shared by the server, the webhooks and the handle.
#[derive(Debug)]
pub(crate) struct Shared {
    inner: Mutex<Inner>,
    pub(crate) manner: Manner,
    /// `http://127.0.0.1:4010`
    pub(crate) origin: String,
    /// Wakes whoever sends notifications.
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

    /// A panic elsewhere leaves a state that is as good as any for a test.
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

    /// As it was at the start: without faults, subscriptions, granted tokens, snapshots and a journal.
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

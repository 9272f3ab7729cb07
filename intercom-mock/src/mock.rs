//! The handle of a running server.

use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::oneshot;

use crate::builder::{MockBuilder, StartError};
use crate::fault::{Fault, FaultRule};
use crate::journal::ReceivedRequest;
use crate::operations::messenger::{self, MessengerError};
use crate::serve::{control, tell};
use crate::state::{Shared, Snapshot};
use crate::webhooks::{Delivery, Subscription, UnknownTopicError};
use crate::world::{SeedError, World, plant, read_seed};

/// The interval at which `wait_for_deliveries` checks for pending notifications.
const LOOK: Duration = Duration::from_millis(2);

/// A running server, which stops when the `Mock` is dropped.
#[derive(Debug)]
pub struct Mock {
    shared: Arc<Shared>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Mock {
    pub(crate) fn new(
        shared: Arc<Shared>,
        address: SocketAddr,
        stop: oneshot::Sender<()>,
        thread: JoinHandle<()>,
    ) -> Self {
        Self {
            shared,
            address,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// Starts a server on a free port of 127.0.0.1. The workspace contains only the default resources, such as admins,
    /// a team and ticket types.
    pub fn start() -> Result<Self, StartError> {
        Self::builder().start()
    }

    /// Returns a builder to configure the server.
    #[must_use]
    pub fn builder() -> MockBuilder {
        MockBuilder::default()
    }

    /// Returns the base URL for a client, such as `http://127.0.0.1:4010`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.shared.origin
    }

    /// Returns the socket address of the server.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Adds the resources of a seed, like [`MockBuilder::seed`]. If any part of the seed is invalid, the method adds no
    /// resource and returns an error.
    pub fn seed(&self, json: &str) -> Result<(), SeedError> {
        let seed = read_seed(json)?;
        plant(&mut self.shared.lock().world, &seed)
    }

    /// Returns the stored resources of `kind`, oldest first. The name of a kind is the path of the list operation, such
    /// as `contacts` or `help_center/collections`.
    #[must_use]
    pub fn state(&self, kind: &str) -> Vec<Value> {
        let inner = self.shared.lock();
        inner.world.all(kind).cloned().map(Value::Object).collect()
    }

    /// Returns the kinds that have resources, each with the number of resources.
    #[must_use]
    pub fn kinds(&self) -> Vec<(String, usize)> {
        let inner = self.shared.lock();
        let kinds = inner.world.kinds().filter(|(_, store)| !store.is_empty());
        kinds
            .map(|(kind, store)| (kind.to_owned(), store.len()))
            .collect()
    }

    /// Returns the current time of the mock's clock, in Unix seconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.shared.lock().world.now()
    }

    /// Advances the clock by `time`. As time passes, rate limit windows end, jobs complete and redeliveries become due.
    /// The clock stops at the end of the year 9999.
    pub fn advance(&self, time: Duration) {
        self.shared.lock().world.clock.advance(time);
        self.shared.wake.notify_one();
    }

    /// Returns the received requests in order of arrival, at most the newest 10,000.
    #[must_use]
    pub fn journal(&self) -> Vec<ReceivedRequest> {
        self.shared.lock().journal.all()
    }

    /// Clears the journal.
    pub fn clear_journal(&self) {
        self.shared.lock().journal.clear();
    }

    /// Restores the initial state and clock, removes faults, subscriptions and OAuth tokens, and clears the journal.
    pub fn reset(&self) {
        self.shared.lock().reset();
    }

    /// Returns a snapshot of the state: resources, ids, clock and rate limit.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        self.shared.lock().snapshot()
    }

    /// Restores a snapshot, without changing faults, subscriptions or the journal.
    pub fn restore(&self, snapshot: &Snapshot) {
        self.shared.lock().restore(snapshot);
    }

    /// Injects a fault into every request.
    pub fn inject_fault(&self, fault: Fault) {
        self.add_fault_rule(FaultRule::new(fault));
    }

    /// Adds a rule that injects a fault. If several rules apply to a request, the rule that was added first takes
    /// precedence.
    pub fn add_fault_rule(&self, rule: FaultRule) {
        self.shared.lock().rules.push(rule);
    }

    /// Removes all rules. The `X-Mock-Fault` header remains effective.
    pub fn clear_faults(&self) {
        self.shared.lock().rules.clear();
    }

    /// Subscribes a URL to notifications. Like Intercom, the server first sends a HEAD request to the URL.
    pub fn subscribe(&self, subscription: Subscription) {
        let mut inner = self.shared.lock();
        let now = inner.world.clock.millis();
        inner.hooks.subscribe(subscription, now);
        inner.world.listening = true;
        drop(inner);
        self.shared.wake.notify_one();
    }

    /// Sends a notification of `topic` that no event caused. The item is the newest resource of the topic's kind, or a
    /// sample. Returns the id of the notification; `None` for a `ping`.
    pub fn trigger(&self, topic: &str) -> Result<Option<String>, UnknownTopicError> {
        control::notify(&self.shared, &mut self.shared.lock(), topic, None)
    }

    /// Sends a notification of any topic with `item` and returns the id of the notification; `None` for a `ping`.
    pub fn trigger_with(&self, topic: &str, item: Value) -> Option<String> {
        let id = control::notify(&self.shared, &mut self.shared.lock(), topic, Some(item));
        id.unwrap_or_default()
    }

    /// Rates a conversation from 1 (worst) to 5 (best), as a contact does in the Messenger. Notifies subscribers.
    pub fn rate_conversation(
        &self,
        conversation: &str,
        rating: u8,
        remark: Option<&str>,
    ) -> Result<(), MessengerError> {
        self.in_messenger(|world| messenger::rate(world, conversation, rating, remark))
    }

    /// Adds a reply of the workspace's bot to a conversation. Notifies subscribers if the version of the workspace is
    /// 2.14 or later.
    pub fn operator_reply(&self, conversation: &str, body: &str) -> Result<(), MessengerError> {
        self.in_messenger(|world| messenger::operator_reply(world, conversation, body))
    }

    fn in_messenger(
        &self,
        happens: impl FnOnce(&mut World) -> Result<(), MessengerError>,
    ) -> Result<(), MessengerError> {
        let mut inner = self.shared.lock();
        happens(&mut inner.world)?;
        tell(&self.shared, &mut inner);
        Ok(())
    }

    /// Holds back notifications until [`release`](Self::release) or [`release_reversed`](Self::release_reversed).
    pub fn hold(&self) {
        self.shared.lock().hooks.held = true;
    }

    /// Sends the notifications that were held back, oldest first.
    pub fn release(&self) {
        self.release_held(false);
    }

    /// Sends the notifications that were held back, newest first.
    pub fn release_reversed(&self) {
        self.release_held(true);
    }

    fn release_held(&self, reversed: bool) {
        self.shared.lock().hooks.release(reversed);
        self.shared.wake.notify_one();
    }

    /// Sets the number of additional times that each notification is sent.
    pub fn duplicate(&self, times: u32) {
        self.shared.lock().hooks.duplicates = times;
    }

    /// Returns the delivery attempts, oldest first; at most the newest 10,000.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.shared.lock().hooks.sent()
    }

    /// Waits until all due notifications have been sent. Returns `false` if the timeout elapses first.
    pub fn wait_for_deliveries(&self, timeout: Duration) -> bool {
        let start = Instant::now();
        loop {
            let inner = self.shared.lock();
            if inner.hooks.is_idle(inner.world.clock.millis()) {
                return true;
            }
            drop(inner);
            if start.elapsed() >= timeout {
                return false;
            }
            thread::sleep(LOOK);
        }
    }

    /// Serves until the process ends.
    pub fn run(mut self) {
        if let Some(thread) = self.thread.take() {
            // The thread ends only on shutdown, and no code requests a shutdown while `run` owns the handle.
            let _ = thread.join();
        }
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

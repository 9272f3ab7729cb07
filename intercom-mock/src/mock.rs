//! The handle of a server.

use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::oneshot;

use crate::builder::{Builder, StartError};
use crate::fault::{Fault, Rule};
use crate::journal::Received;
use crate::operations::messenger::{self, MessengerError};
use crate::serve::{control, tell};
use crate::state::{Shared, Snapshot};
use crate::webhooks::{Delivery, Subscription, UnknownTopic};
use crate::world::{SeedError, World, plant, read_seed};

/// How often is looked whether notifications have been sent.
const LOOK: Duration = Duration::from_millis(2);

/// A server that runs until this is dropped.
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

    /// Starts a server on a free port of 127.0.0.1, with an empty workspace: admins, a team and ticket types, and nothing
    /// else.
    pub fn start() -> Result<Self, StartError> {
        Self::builder().start()
    }

    /// Says what the server is to be like, before it starts.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The address to give to a client: `http://127.0.0.1:4010`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.shared.origin
    }

    /// The address that it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Adds what this JSON has, as [`Builder::seed`] does. Nothing is added where anything of it is wrong.
    pub fn seed(&self, json: &str) -> Result<(), SeedError> {
        let seed = read_seed(json)?;
        plant(&mut self.shared.lock().world, &seed)
    }

    /// Everything of a kind as it is kept, the oldest first. Kinds are called as the lists in the paths are: `contacts`,
    /// `help_center/collections`.
    #[must_use]
    pub fn state(&self, kind: &str) -> Vec<Value> {
        let inner = self.shared.lock();
        inner.world.all(kind).cloned().map(Value::Object).collect()
    }

    /// The kinds of which there is anything, and how many.
    #[must_use]
    pub fn kinds(&self) -> Vec<(String, usize)> {
        let inner = self.shared.lock();
        let kinds = inner.world.kinds().filter(|(_, store)| !store.is_empty());
        kinds
            .map(|(kind, store)| (kind.to_owned(), store.len()))
            .collect()
    }

    /// The moment of the mock's clock, in Unix seconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.shared.lock().world.now()
    }

    /// Lets time pass at once: windows of the rate limit end, jobs are done, notifications are sent again. The clock stops
    /// at the end of the year 9999.
    pub fn advance(&self, time: Duration) {
        self.shared.lock().world.clock.advance(time);
        self.shared.wake.notify_one();
    }

    /// The newest requests, at most 10,000, in the order in which they came.
    #[must_use]
    pub fn journal(&self) -> Vec<Received> {
        self.shared.lock().journal.all()
    }

    /// Forgets the requests that came.
    pub fn clear_journal(&self) {
        self.shared.lock().journal.clear();
    }

    /// Everything as it was at the start: the state, the clock, no faults, no subscriptions, an empty journal.
    pub fn reset(&self) {
        self.shared.lock().reset();
    }

    /// The state at this moment, to come back to: things, ids, clock and rate limit.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        self.shared.lock().snapshot()
    }

    /// Goes back to a snapshot. Faults, subscriptions and the journal stay.
    pub fn restore(&self, snapshot: &Snapshot) {
        self.shared.lock().restore(snapshot);
    }

    /// Does a fault to every request from now on.
    pub fn fault(&self, fault: Fault) {
        self.fault_on(Rule::new(fault));
    }

    /// Does a fault to the requests that a rule is for. Rules are asked in the order in which they were given.
    pub fn fault_on(&self, rule: Rule) {
        self.shared.lock().rules.push(rule);
    }

    /// Does no faults any more, save those that requests ask for.
    pub fn clear_faults(&self) {
        self.shared.lock().rules.clear();
    }

    /// Sends notifications to an address from now on. The address is asked with HEAD first, as Intercom does.
    pub fn subscribe(&self, subscription: Subscription) {
        let mut inner = self.shared.lock();
        let now = inner.world.clock.millis();
        inner.hooks.subscribe(subscription, now);
        inner.world.listening = true;
        drop(inner);
        self.shared.wake.notify_one();
    }

    /// Sends a notification of a topic for which nothing has happened, about the newest thing of its kind, or about an
    /// example. Its id; none for a `ping`.
    pub fn trigger(&self, topic: &str) -> Result<Option<String>, UnknownTopic> {
        control::notify(&self.shared, &mut self.shared.lock(), topic, None)
    }

    /// Sends a notification of any topic about this item.
    pub fn trigger_with(&self, topic: &str, item: Value) -> Option<String> {
        let id = control::notify(&self.shared, &mut self.shared.lock(), topic, Some(item));
        id.unwrap_or_default()
    }

    /// A contact rates a conversation in the Messenger, where no call reaches: from 1, the worst, to 5. Webhooks tell of it.
    pub fn rate(
        &self,
        conversation: &str,
        rating: u8,
        remark: Option<&str>,
    ) -> Result<(), MessengerError> {
        self.in_messenger(|world| messenger::rate(world, conversation, rating, remark))
    }

    /// The workspace's bot writes to a conversation, where no call reaches. Webhooks tell of it from version 2.14 on.
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

    /// Keeps notifications back until [`release`](Self::release) or [`release_backwards`](Self::release_backwards).
    pub fn hold(&self) {
        self.shared.lock().hooks.held = true;
    }

    /// Sends what was held, in its order.
    pub fn release(&self) {
        self.let_go(false);
    }

    /// Sends what was held, the newest first.
    pub fn release_backwards(&self) {
        self.let_go(true);
    }

    fn let_go(&self, backwards: bool) {
        self.shared.lock().hooks.release(backwards);
        self.shared.wake.notify_one();
    }

    /// Sends each notification that often once more.
    pub fn duplicate(&self, times: u32) {
        self.shared.lock().hooks.duplicates = times;
    }

    /// The newest attempts to deliver notifications, at most 10,000, in the order in which they were made.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.shared.lock().hooks.sent()
    }

    /// Waits until all notifications that are due have been sent, at most this long. Whether they have.
    pub fn delivered(&self, at_most: Duration) -> bool {
        let start = Instant::now();
        loop {
            let inner = self.shared.lock();
            if inner.hooks.is_idle(inner.world.clock.millis()) {
                return true;
            }
            drop(inner);
            if start.elapsed() >= at_most {
                return false;
            }
            thread::sleep(LOOK);
        }
    }

    /// Serves until the process ends.
    pub fn run(mut self) {
        if let Some(thread) = self.thread.take() {
            // The thread ends only when it is told to, and nobody is left to tell it.
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

//! The queue of waiting calls.
//!
//! A waiting call holds no permit. A call has a place in the queue, and loses this place if the call is woken and not
//! polled, for example because a stream holds the call's future between two items. A call that is polled again returns
//! to its old place. Each waiting call checks the queue on its own timer, so no call depends on another call.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Poll, Waker};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::{Decision, RateLimiter, lock};

/// The time limit for polling a woken call; after this time, later calls can overtake the call.
const GRACE: Duration = Duration::from_millis(5);

/// The time after which the next call can request a permit, even if the limiter has not decided on the previous call.
const ASKING: Duration = Duration::from_millis(100);

/// The maximum time that calls wait for a response while the limit is unknown, because it is possible that no call in
/// progress is polled.
pub(super) const UNANSWERED: Duration = Duration::from_secs(1);

/// The longest interval between two checks of an open queue, and the shortest interval between two searches for
/// unpolled calls.
const LONGEST: Duration = Duration::from_secs(1);

/// The longest time that the queue remains closed before a call requests a permit again.
const LONGEST_CLOSED: Duration = Duration::from_secs(3600);

/// The waiting calls.
#[derive(Default)]
pub(super) struct Queue(Mutex<Calls>);

#[derive(Default)]
struct Calls {
    next: u64,
    /// The calls, keyed by ticket number and therefore in order of arrival.
    waiting: BTreeMap<u64, Waiting>,
    /// The end of the wait that the limiter returned.
    closed: Option<Instant>,
    /// The number of responses; a decision that was requested before the latest response is discarded.
    responses: u64,
    /// The start of the last search for unpolled calls.
    searched: Option<Instant>,
    /// Whether a search is in progress.
    searching: bool,
    /// Removed calls, whose wakers are dropped after the lock is released: a waker can own a call, and dropping a call
    /// acquires the lock.
    removed: Vec<Waiting>,
}

struct Waiting {
    waker: Waker,
    /// The time at which a call that was woken, or that is requesting a permit, loses its place.
    due: Option<Instant>,
}

/// The next step of a call that is polled.
enum Next {
    Ask,
    Wait {
        until: Instant,
        /// Whether the queue changed, so that the next check follows soon.
        moved: bool,
    },
}

impl Queue {
    /// Returns a place at the end of the queue.
    pub(super) fn join(&self) -> Place<'_> {
        let mut calls = lock(&self.0);
        let ticket = calls.next;
        calls.next += 1;
        Place {
            queue: self,
            ticket,
        }
    }

    /// Returns the number of waiting calls.
    pub(super) fn len(&self) -> usize {
        lock(&self.0).waiting.len()
    }

    /// Handles a response: wakes the first call, which may now be allowed.
    pub(super) fn on_response(&self) {
        self.change(|calls| {
            calls.responses += 1;
            calls.closed = None;
            calls.wake(1, Instant::now());
        });
    }

    /// Removes the calls that are not polled, at most once a second for all callers.
    pub(super) async fn search(&self) {
        let Some(end) = self.change(|calls| calls.start_search(Instant::now())) else {
            return;
        };
        sleep_until(end).await;
        self.change(|calls| calls.end_search(Instant::now()));
    }

    fn change<T>(&self, change: impl FnOnce(&mut Calls) -> T) -> T {
        let mut calls = lock(&self.0);
        let result = change(&mut calls);
        let removed = std::mem::take(&mut calls.removed);
        drop(calls);
        drop(removed);
        result
    }
}

impl Calls {
    fn first(&self) -> Option<u64> {
        self.waiting.keys().next().copied()
    }

    fn poll(&mut self, ticket: u64, waker: &Waker, now: Instant) -> Next {
        let call = self.waiting.entry(ticket).or_insert_with(|| Waiting {
            waker: waker.clone(),
            due: None,
        });
        call.waker.clone_from(waker);
        call.due = None;
        if let Some(until) = self.closed.filter(|until| *until > now) {
            let is_first = self.first() == Some(ticket);
            let until = if is_first { until } else { until + GRACE };
            return Next::Wait { until, moved: true };
        }
        let removed = self.remove_overdue_before(ticket, now);
        if self.first() == Some(ticket) {
            let call = self.waiting.get_mut(&ticket);
            call.into_iter()
                .for_each(|call| call.due = Some(now + ASKING));
            return Next::Ask;
        }
        // Wakes twice as many calls as were removed, so that many unpolled calls are skipped quickly.
        let woken = self.wake((2 * removed).max(1), now);
        let first = self.waiting.values().next().and_then(|first| first.due);
        Next::Wait {
            until: first.unwrap_or(now + GRACE),
            moved: removed > 0 || woken,
        }
    }

    /// Removes the calls at the front of the queue, up to `ticket`, that were woken and not polled in time. Returns the
    /// number of removed calls.
    fn remove_overdue_before(&mut self, ticket: u64, now: Instant) -> usize {
        let mut removed = 0;
        while let Some(first) = self.waiting.first_entry() {
            if *first.key() >= ticket || first.get().due.is_none_or(|due| due > now) {
                break;
            }
            let first = first.remove();
            self.removed.push(first);
            removed += 1;
        }
        removed
    }

    fn remove_overdue(&mut self, now: Instant) {
        let calls = std::mem::take(&mut self.waiting);
        let is_overdue = |(_, call): &(u64, Waiting)| call.due.is_some_and(|due| due <= now);
        let overdue: BTreeMap<u64, Waiting>;
        (overdue, self.waiting) = calls.into_iter().partition(is_overdue);
        self.removed.extend(overdue.into_values());
    }

    /// Wakes each of the first `count` calls that has not been woken yet. Returns whether any call was woken.
    fn wake(&mut self, count: usize, now: Instant) -> bool {
        let mut woken = false;
        for call in self.waiting.values_mut().take(count) {
            if call.due.is_none() {
                call.due = Some(now + GRACE);
                call.waker.wake_by_ref();
                woken = true;
            }
        }
        woken
    }

    /// Starts a search unless a search started within the last second. Returns the end of the search in progress;
    /// `None` if no search is in progress.
    fn start_search(&mut self, now: Instant) -> Option<Instant> {
        let recent = |searched: &Instant| now.saturating_duration_since(*searched) < LONGEST;
        let started = self.searched.filter(recent);
        if started.is_none() {
            self.searched = Some(now);
            self.searching = true;
            self.wake(usize::MAX, now);
        }
        self.searching.then(|| started.unwrap_or(now) + 2 * GRACE)
    }

    fn end_search(&mut self, now: Instant) {
        if std::mem::take(&mut self.searching) {
            self.remove_overdue(now);
        }
    }
}

/// A place in the queue, which the call leaves when the `Place` is dropped.
pub(super) struct Place<'a> {
    queue: &'a Queue,
    ticket: u64,
}

impl Place<'_> {
    /// Waits until the limiter allows the call.
    pub(super) async fn wait(self, limiter: &dyn RateLimiter) {
        loop {
            self.first().await;
            let responses = lock(&self.queue.0).responses;
            let wait = match limiter.try_acquire().await {
                Decision::Allowed => return,
                Decision::AfterResponse => UNANSWERED,
                Decision::RetryAfter(wait) => wait.min(LONGEST_CLOSED),
            };
            self.queue.change(|calls| {
                if calls.responses == responses {
                    calls.closed = Some(Instant::now() + wait);
                }
            });
        }
    }

    /// Waits until this call is the next to request a permit from the limiter.
    async fn first(&self) {
        let mut timer = pin!(sleep_until(Instant::now()));
        let mut pause = GRACE;
        poll_fn(|context| {
            loop {
                let now = Instant::now();
                let next = self
                    .queue
                    .change(|calls| calls.poll(self.ticket, context.waker(), now));
                let Next::Wait { until, moved } = next else {
                    return Poll::Ready(());
                };
                if moved {
                    pause = GRACE;
                }
                // While the queue does not change, the interval between checks grows.
                let until = if moved { until } else { until.max(now + pause) };
                if timer.deadline() != until {
                    timer.as_mut().reset(until);
                }
                if timer.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
                pause = (2 * pause).min(LONGEST);
            }
        })
        .await;
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.queue.change(|calls| {
            let was_first = calls.first() == Some(self.ticket);
            calls.removed.extend(calls.waiting.remove(&self.ticket));
            if was_first {
                calls.wake(1, Instant::now());
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_search_serves_all_that_ask() {
        let mut calls = Calls::default();
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        let waker = Waker::noop();
        calls.poll(1, waker, start);
        let end = calls.start_search(start);
        assert_eq!(end, Some(start + 2 * GRACE));
        assert_eq!(calls.start_search(at(3)), end);
        calls.poll(2, waker, at(3));
        // The first call was woken and not polled; the second call was not woken.
        calls.end_search(at(200));
        assert_eq!(calls.first(), Some(2));
        assert_eq!(calls.start_search(at(300)), None);
        calls.wake(1, at(300));
        calls.end_search(at(600));
        assert_eq!(calls.first(), Some(2), "no search is in progress");
        assert!(calls.start_search(at(1000)).is_some());
    }
}

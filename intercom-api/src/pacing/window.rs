//! The rate limiter of one process, which counts calls and corrects the count with the headers of every response.

use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Mutex;
use std::time::Duration;

use tokio::time::Instant;

use super::queue::UNANSWERED;
use super::{Decision, RateLimiter, ResponseLimits, State, lock};
use crate::retry::random;

/// The length of Intercom's windows.
const LENGTH: Duration = Duration::from_secs(10);

/// The longest wait that a header can cause.
const LONGEST: Duration = Duration::from_secs(60);

/// The maximum number of calls in progress while the limit is unknown.
const PROBES: u64 = 16;

/// The longest random delay after a reset, so that programs do not all start at the same moment.
const SPREAD: Duration = Duration::from_millis(500);

/// The rate limiter of one process.
#[derive(Default)]
pub(super) struct Local(Mutex<Window>);

impl RateLimiter for Local {
    fn try_acquire(&self) -> Pin<Box<dyn Future<Output = Decision> + Send + '_>> {
        Box::pin(ready(lock(&self.0).try_acquire(Instant::now(), random())))
    }

    fn on_response(&self, limits: Option<&ResponseLimits>) {
        lock(&self.0).on_response(limits, Instant::now());
    }

    fn state(&self) -> State {
        lock(&self.0).state(Instant::now())
    }

    fn forecast(&self, ahead: usize) -> Option<Duration> {
        lock(&self.0).forecast(ahead as u64, Instant::now())
    }
}

/// The known state of the current window.
#[derive(Debug, Default)]
struct Window {
    limit: Option<u64>,
    /// The number of remaining calls; calls in progress count as sent. The value is valid only if `reset` is set.
    remaining: u64,
    /// The end of the window, according to the local clock.
    reset: Option<Instant>,
    /// The end of the window, according to Intercom's clock, in Unix seconds. The end identifies the window.
    name: i64,
    /// The time at which waiting calls continue: the reset plus a random delay.
    opens: Option<Instant>,
    under_way: u64,
    /// The time since which all probes have been in progress. `unanswered` is the number of probes that were given up
    /// because no response arrived.
    stalled: Option<Instant>,
    unanswered: u64,
    /// The number of calls of this process that may count in this window.
    sent: u64,
    /// The number of calls of other programs in this window, according to the responses.
    others: u64,
    /// The number of calls that were reserved for other programs in this window.
    reserved: u64,
    /// Whether a response contained no limits.
    unlimited: bool,
}

impl Window {
    fn try_acquire(&mut self, now: Instant, jitter: f64) -> Decision {
        self.roll(now);
        self.give_up_probes(now);
        let decision = match self.reset {
            Some(_) if self.remaining > 0 => Decision::Allowed,
            Some(reset) => {
                let opens = reset + SPREAD.mul_f64(jitter);
                // All waiting calls continue at the same time, which changes only with the reset.
                let opens = *self.opens.get_or_insert(opens);
                Decision::RetryAfter(opens.saturating_duration_since(now))
            }
            None if self.unlimited || self.probes() < PROBES => Decision::Allowed,
            None => {
                self.stalled.get_or_insert(now);
                Decision::AfterResponse
            }
        };
        if decision == Decision::Allowed {
            self.remaining = self.remaining.saturating_sub(1);
            self.under_way += 1;
            self.sent += 1;
        }
        decision
    }

    fn probes(&self) -> u64 {
        self.under_way.saturating_sub(self.unanswered)
    }

    /// Gives up probes without a response, so that calls that are never polled do not block all other calls.
    fn give_up_probes(&mut self, now: Instant) {
        let is_over = |since| now.saturating_duration_since(since) >= UNANSWERED;
        if self.stalled.is_some_and(is_over) {
            (self.stalled, self.unanswered) = (None, self.under_way);
        }
    }

    /// Starts the next window if the current window has ended.
    fn roll(&mut self, now: Instant) {
        let Some(reset) = self.reset else { return };
        if now < self.opens.unwrap_or(reset) {
            return;
        }
        self.opens = None;
        let Some(limit) = self.limit else {
            // The wait after a 429 without a limit is over, so the limit is probed again.
            (self.reset, self.unlimited) = (None, false);
            return;
        };
        let windows = 1 + (now - reset).as_secs() / LENGTH.as_secs();
        let windows = u32::try_from(windows).unwrap_or(u32::MAX);
        self.reset = now.checked_add(LENGTH).map(|far| {
            let next = reset.checked_add(LENGTH.saturating_mul(windows));
            next.unwrap_or(far).min(far)
        });
        let seconds = i64::from(windows).saturating_mul(LENGTH.as_secs() as i64);
        self.name = self.name.saturating_add(seconds);
        // Calls in progress may reach the service in this window, and other programs are expected to make as many calls
        // as in the previous window.
        let others = if windows == 1 { self.expected() } else { 0 };
        self.remaining = limit.saturating_sub(self.under_way + others).max(1);
        (self.sent, self.others, self.reserved) = (self.under_way, 0, others);
    }

    /// Returns the number of calls that other programs are expected to make in the next window. The number decreases
    /// slowly, because a program does not observe the calls that other programs make after its last response.
    fn expected(&self) -> u64 {
        let less = self.reserved - self.reserved.div_ceil(16);
        self.others.max(less)
    }

    fn on_response(&mut self, limits: Option<&ResponseLimits>, now: Instant) {
        self.under_way = self.under_way.saturating_sub(1);
        self.unanswered = self.unanswered.min(self.under_way);
        self.stalled = None;
        let Some(limits) = limits else { return };
        if let Some(limit) = limits.limit {
            self.limit = Some(limit.max(1));
        }
        match (limits.reset, limits.resets_in) {
            (Some(name), _) if self.is_over(name) => return,
            (Some(name), Some(wait)) if wait <= LONGEST => self.place(name, now + wait),
            _ => self.unlimited = self.limit.is_none(),
        }
        if limits.rate_limited {
            self.sent = self.sent.saturating_sub(1);
        }
        if let Some(remaining) = limits.remaining {
            self.remaining = self.remaining.min(remaining);
            let used = self
                .limit
                .map_or(0, |limit| limit.saturating_sub(remaining));
            self.others = self.others.max(used.saturating_sub(self.sent));
        }
        if limits.rate_limited {
            self.on_rate_limited(limits, now);
        }
    }

    /// Returns whether the response belongs to an earlier window.
    fn is_over(&self, name: i64) -> bool {
        let age = self.name.saturating_sub(name);
        // A much earlier end means that Intercom's clock was set back.
        self.reset.is_some() && age > 0 && age <= LONGEST.as_secs() as i64
    }

    /// Records the end of the window that a response reports.
    fn place(&mut self, name: i64, reset: Instant) {
        let current = self.reset.filter(|_| name == self.name);
        // `Date` has a resolution of one second, so a reset computed from a response is up to one second late: the
        // earliest reset is used.
        let moved = current.is_none_or(|current| reset < current);
        if current.is_none() {
            let limit = self.limit.unwrap_or(u64::MAX);
            self.remaining = limit.saturating_sub(self.under_way + 1);
            (self.sent, self.others) = (self.under_way + 1, 0);
            self.name = name;
        }
        if moved {
            self.reset = Some(reset);
            self.opens = None;
        }
    }

    fn on_rate_limited(&mut self, limits: &ResponseLimits, now: Instant) {
        self.remaining = 0;
        let retry_after = limits.retry_after.map(|wait| now + wait.min(LONGEST));
        let known = self.reset.filter(|reset| *reset > now);
        self.reset = Some(retry_after.or(known).unwrap_or(now + LENGTH));
        self.opens = None;
    }

    fn state(&self, now: Instant) -> State {
        let reset = self.reset.filter(|reset| *reset > now);
        State {
            limit: self.limit,
            remaining: match reset {
                Some(_) => self.limit.map(|_| self.remaining),
                None => self.limit,
            },
            resets_in: reset.map(|reset| reset - now),
            waiting: 0,
        }
    }

    fn forecast(&self, ahead: u64, now: Instant) -> Option<Duration> {
        let reset = self.reset?;
        let first = reset.saturating_duration_since(now);
        if self.remaining > ahead || first.is_zero() && self.limit? > ahead {
            return Some(Duration::ZERO);
        }
        let later = (ahead - self.remaining) / self.limit?;
        let later = u32::try_from(later).unwrap_or(u32::MAX);
        Some(first.saturating_add(LENGTH.saturating_mul(later)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn limits(limit: u64, remaining: u64, reset: i64, wait: Duration) -> ResponseLimits {
        ResponseLimits {
            limit: Some(limit),
            remaining: Some(remaining),
            reset: Some(reset),
            resets_in: Some(wait),
            ..ResponseLimits::default()
        }
    }

    /// Requests permits until the window allows no more calls, and returns the number of allowed calls.
    fn taken(window: &mut Window, now: Instant) -> usize {
        let decisions = (0..10_000).map(|_| window.try_acquire(now, 0.5));
        decisions
            .take_while(|decision| *decision == Decision::Allowed)
            .count()
    }

    #[test]
    fn few_calls_probe_an_unknown_limit() {
        let (mut window, now) = (Window::default(), Instant::now());
        assert_eq!(taken(&mut window, now), PROBES as usize);
        assert_eq!(window.try_acquire(now, 0.0), Decision::AfterResponse);
        window.on_response(None, now);
        assert_eq!(
            taken(&mut window, now),
            1,
            "one call ended, so one more call is allowed"
        );
        window.on_response(Some(&limits(83, 82, 100, 4 * SECOND)), now);
        assert_eq!(taken(&mut window, now), 83 - PROBES as usize);
        assert_eq!(window.forecast(0, now), Some(4 * SECOND));
        assert_eq!(window.forecast(83, now), Some(14 * SECOND));
    }

    #[test]
    fn without_limits_every_call_is_allowed() {
        let (mut window, now) = (Window::default(), Instant::now());
        assert_eq!(window.try_acquire(now, 0.0), Decision::Allowed);
        window.on_response(Some(&ResponseLimits::default()), now);
        assert_eq!(taken(&mut window, now), 10_000);
        assert_eq!(window.forecast(1_000_000, now), None);
    }

    #[test]
    fn the_next_window_opens_after_the_reset_and_not_before() {
        let (mut window, now) = (Window::default(), Instant::now());
        for _ in 0..3 {
            assert_eq!(window.try_acquire(now, 0.0), Decision::Allowed);
        }
        for left in [2, 1, 0] {
            window.on_response(Some(&limits(3, left, 100, 4 * SECOND)), now);
        }
        let wait = 4 * SECOND + SPREAD / 2;
        assert_eq!(window.try_acquire(now, 0.5), Decision::RetryAfter(wait));
        let early = now + 4 * SECOND;
        assert_eq!(
            window.try_acquire(early, 0.9),
            Decision::RetryAfter(SPREAD / 2)
        );
        assert_eq!(taken(&mut window, now + wait), 3);
        assert_eq!(window.state(now + wait).remaining, Some(0));
        // A response from the previous window changes nothing.
        window.on_response(Some(&limits(3, 2, 100, SECOND)), now + wait);
        assert_eq!(taken(&mut window, now + wait), 0);
        // Hours later, a new window has started.
        assert!(taken(&mut window, now + 7200 * SECOND) > 0);
    }

    #[test]
    fn other_programs_are_counted() {
        let (mut window, now) = (Window::default(), Instant::now());
        assert_eq!(window.try_acquire(now, 0.0), Decision::Allowed);
        window.on_response(Some(&limits(100, 40, 100, 4 * SECOND)), now);
        assert_eq!(taken(&mut window, now), 40);
        // The other programs made 59 calls, so 59 calls are reserved for other programs in the next window. After a
        // pause, no calls are reserved.
        let next = now + 4 * SECOND + SPREAD;
        assert_eq!(taken(&mut window, next), 100 - 40 - 59);
        let mut idle = Window::default();
        assert_eq!(idle.try_acquire(now, 0.0), Decision::Allowed);
        idle.on_response(Some(&limits(100, 40, 100, 4 * SECOND)), now);
        assert_eq!(taken(&mut idle, now + 60 * SECOND), 100);
    }

    #[test]
    fn a_429_blocks_calls_until_the_reset() {
        for retry_after in [None, Some(3 * SECOND), Some(Duration::MAX)] {
            let (mut window, now) = (Window::default(), Instant::now());
            assert_eq!(window.try_acquire(now, 0.0), Decision::Allowed);
            let refusal = ResponseLimits {
                rate_limited: true,
                retry_after,
                ..ResponseLimits::default()
            };
            window.on_response(Some(&refusal), now);
            let wait = retry_after.unwrap_or(LENGTH).min(LONGEST);
            assert_eq!(
                window.try_acquire(now, 0.0),
                Decision::RetryAfter(wait),
                "{retry_after:?}"
            );
            assert_eq!(
                window.try_acquire(now + wait, 0.0),
                Decision::Allowed,
                "{retry_after:?}"
            );
        }
    }

    #[test]
    fn no_header_causes_a_panic_or_an_endless_wait() {
        let numbers = [0, 1, 7, 1 << 40, u64::MAX];
        let resets = [i64::MIN, -1, 0, 1, 1_750_000_000, i64::MAX];
        let waits = [Duration::ZERO, SECOND, Duration::MAX];
        let mut now = Instant::now();
        let mut window = Window::default();
        for limit in numbers {
            for remaining in numbers {
                for reset in resets {
                    for wait in waits {
                        let mut limits = limits(limit, remaining, reset, wait);
                        limits.rate_limited = limit == remaining;
                        window.try_acquire(now, 0.9);
                        window.on_response(Some(&limits), now);
                        now += LONGEST + SPREAD + LENGTH;
                        assert_eq!(
                            window.try_acquire(now, 0.9),
                            Decision::Allowed,
                            "{limits:?}"
                        );
                        window.on_response(None, now);
                    }
                }
            }
        }
    }
}

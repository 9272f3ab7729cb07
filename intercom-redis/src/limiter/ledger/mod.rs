//! The state of one process: its reservations, and the known state of the window. The ledger performs no I/O, and the
//! caller passes the time.

use std::time::Duration;

use intercom_api::pacing::{Decision, ResponseLimits, State};
use tokio::time::Instant;

use super::Outage;
use super::clock::{Clock, LENGTH, Layout};

/// The maximum number of calls of each process that are in progress while the limit is unknown.
const PROBES: u64 = 4;

/// The maximum time that calls wait for a response while the limit is unknown.
const UNANSWERED: Duration = Duration::from_secs(1);

/// The longest random delay of a process after the start of a window, so that processes do not all start at the same
/// moment.
const SPREAD: Duration = Duration::from_millis(500);

/// The maximum number of calls that one request reserves.
const BATCH: u64 = 64;

/// The shortest wait, which is necessary because the derived clock runs slower than Intercom's clock.
const SHORTEST: Duration = Duration::from_millis(10);

/// The longest time for which a response can block calls.
const LONGEST: Duration = Duration::from_secs(60);

/// The maximum time that calls wait for a request, because the runtime that sends the request may have stopped.
pub(super) const STUCK: Duration = Duration::from_secs(1);

/// The first and the longest pause between two requests while the server does not respond.
const PAUSE: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(1));

#[derive(Debug, Default)]
pub(super) struct Ledger {
    clock: Clock,
    limit: Option<u64>,
    window: Window,
    under_way: u64,
    /// The time until which calls are blocked by `Retry-After`.
    blocked: Option<Instant>,
    /// Whether a response contained no limits.
    unlimited: bool,
    probes: Probes,
    /// The number of requests to the server.
    requests: u64,
    /// The start of the request in progress.
    asking: Option<Instant>,
    outage: Option<Down>,
}

/// The current window of this process.
#[derive(Debug, Default)]
struct Window {
    /// The reset header, which identifies the window.
    reset: Option<i64>,
    /// The number of calls that were sent in the window, or that may have reached the service in the window.
    made: u64,
    /// The number of calls in `made` that were sent before the window started.
    carried: u64,
    /// The number of reserved calls that have not been sent yet.
    reserved: u64,
    /// The number of calls of all programs, according to the responses.
    used: Option<u64>,
    /// The start of the next window, if this window has no calls left.
    opens: Option<Instant>,
}

/// The time since which all probes have been in progress, and the number of probes that were given up because no
/// response arrived.
#[derive(Debug, Default)]
struct Probes {
    stalled: Option<Instant>,
    given_up: u64,
}

/// The state of an outage.
#[derive(Debug)]
struct Down {
    pause: Duration,
    retry: Instant,
}

/// The next step of a call.
#[derive(Debug, PartialEq)]
pub(super) enum Step {
    Decided(Decision),
    /// Wait for the result of the request to the server.
    Wait,
}

/// A request to the server; its fields are the arguments of the script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reserve {
    pub(super) number: u64,
    pub(super) reset: Option<i64>,
    pub(super) mine: u64,
    pub(super) want: u64,
    pub(super) used: Option<u64>,
    pub(super) limit: Option<u64>,
    pub(super) clock_ms: Option<i64>,
    pub(super) layout: Layout,
}

/// The result of a request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reserved {
    pub(super) granted: u64,
    pub(super) ended: bool,
    pub(super) clock_ms: Option<i64>,
    pub(super) limit: Option<u64>,
    pub(super) layout: Layout,
}

impl Ledger {
    /// Returns the next step of a call, and the request that must be sent to the server, if any.
    pub(super) fn step(
        &mut self,
        outage: Outage,
        now: Instant,
        jitter: f64,
    ) -> (Step, Option<Reserve>) {
        self.roll(now);
        let decision = self.decide(outage, now, jitter);
        if decision == Some(Decision::Allowed) {
            self.window.made += 1;
            self.under_way += 1;
        }
        let request = self.is_due(decision, now).then(|| self.request(now));
        (decision.map_or(Step::Wait, Step::Decided), request)
    }

    fn decide(&mut self, outage: Outage, now: Instant, jitter: f64) -> Option<Decision> {
        let wait = |until: Instant| {
            Decision::RetryAfter(until.saturating_duration_since(now).max(SHORTEST))
        };
        if self.unlimited {
            return Some(Decision::Allowed);
        }
        self.blocked = self.blocked.filter(|until| *until > now);
        if let Some(until) = self.blocked {
            return Some(wait(until));
        }
        if self.window.reserved > 0 {
            self.window.reserved -= 1;
            return Some(Decision::Allowed);
        }
        if let Some(opens) = self.window.opens {
            return Some(wait(opens));
        }
        let Some(down) = &self.outage else {
            let knows_nothing = self.requests > 0 && !self.is_asking(now) && !self.knows();
            return knows_nothing.then(|| self.probe(now));
        };
        match outage {
            Outage::Stop => Some(wait(down.retry.max(now + PAUSE.0))),
            Outage::LocalShare { .. } if !self.knows() => Some(self.probe(now)),
            Outage::LocalShare { processes } => Some(self.alone(processes, now, jitter)),
        }
    }

    fn is_asking(&self, now: Instant) -> bool {
        let is_recent = |since| now.saturating_duration_since(since) < STUCK;
        self.asking.is_some_and(is_recent)
    }

    fn knows(&self) -> bool {
        self.limit.is_some() && self.window.reset.is_some()
    }

    /// Decides on a call that probes the limit: at most `PROBES` such calls are in progress at a time.
    fn probe(&mut self, now: Instant) -> Decision {
        let is_over = |since| now.saturating_duration_since(since) >= UNANSWERED;
        if self.probes.stalled.is_some_and(is_over) {
            // Probes without a response are given up, so that calls that are never polled do not block all other calls.
            self.probes = Probes {
                stalled: None,
                given_up: self.under_way,
            };
        }
        if self.under_way.saturating_sub(self.probes.given_up) < PROBES {
            return Decision::Allowed;
        }
        self.probes.stalled.get_or_insert(now);
        Decision::AfterResponse
    }

    /// Decides on a call without the server: each process has an equal share of the limit. Other processes may have
    /// exceeded their shares, so the calls in progress are also limited by the remaining calls that responses report.
    fn alone(&mut self, processes: u32, now: Instant, jitter: f64) -> Decision {
        let (limit, processes) = (self.limit.unwrap_or(1), u64::from(processes.max(1)));
        let share = (limit / processes).max(1);
        let left = self.window.used.map(|used| limit.saturating_sub(used));
        if self.window.made >= share || left == Some(0) {
            self.close(now, jitter);
            let opens = self.window.opens.unwrap_or(now);
            return Decision::RetryAfter(opens.saturating_duration_since(now));
        }
        let in_progress = self.under_way.saturating_mul(processes);
        match left.is_some_and(|left| in_progress >= left) {
            true => Decision::AfterResponse,
            false => Decision::Allowed,
        }
    }

    /// Returns whether a request must be sent because few or no reserved calls are left.
    fn is_due(&self, decision: Option<Decision>, now: Instant) -> bool {
        if self.is_asking(now) || self.unlimited {
            return false;
        }
        if let Some(down) = &self.outage {
            return down.retry <= now;
        }
        match decision {
            None => true,
            Some(Decision::Allowed) => {
                self.knows()
                    && self.window.opens.is_none()
                    && self.window.reserved < self.want() / 4
            }
            Some(_) => false,
        }
    }

    /// Returns the number of calls to reserve: the number of calls that were made in this window so far, but at least 1
    /// and at most `BATCH`. A process with few calls reserves few calls.
    fn want(&self) -> u64 {
        self.window.made.clamp(1, BATCH)
    }

    fn request(&mut self, now: Instant) -> Reserve {
        self.asking = Some(now);
        self.requests += 1;
        Reserve {
            number: self.requests,
            reset: self.window.reset.filter(|_| self.limit.is_some()),
            mine: self.window.made + self.window.reserved,
            want: self.want(),
            used: self.window.used,
            limit: self.limit,
            clock_ms: self.clock.heard_ms(now),
            layout: self.clock.layout,
        }
    }

    /// Applies the result of a request. `result` is `None` if the request failed.
    pub(super) fn reserved(
        &mut self,
        request: &Reserve,
        result: Option<Reserved>,
        now: Instant,
        jitter: f64,
    ) {
        if request.number == self.requests {
            self.asking = None;
        }
        let Some(result) = result else {
            let pause = self.outage.as_ref().map_or(PAUSE.0, |down| 2 * down.pause);
            let pause = pause.min(PAUSE.1);
            let retry = now + pause;
            self.outage = Some(Down { pause, retry });
            return;
        };
        if self.outage.take().is_some() {
            // Only the local share was used up; the window may have calls left.
            self.window.opens = None;
        }
        let (Some(limit), Some(ms)) = (result.limit, result.clock_ms) else {
            // The server has lost its data, and the last response is too old to restore the data.
            if request.clock_ms.is_none() {
                (self.clock, self.limit) = (Clock::default(), None);
            }
            return;
        };
        self.limit = Some(limit);
        self.clock.share(ms, result.layout, now);
        self.roll(now);
        // If the window has changed in the meantime, the server has counted no calls in the new window.
        if request.reset.is_none() || request.reset != self.window.reset || result.ended {
            return;
        }
        self.window.reserved += result.granted;
        if self.window.reserved == 0 {
            self.close(now, jitter);
        }
    }

    /// Records that the current window has no calls left.
    fn close(&mut self, now: Instant, jitter: f64) {
        let Some(reset) = self.window.reset else {
            return;
        };
        let opens = now + self.clock.until_end(reset, now) + SPREAD.mul_f64(jitter);
        self.window.opens.get_or_insert(opens);
    }

    /// Starts the next window if the current window has ended.
    fn roll(&mut self, now: Instant) {
        let current = self.clock.window(now);
        if current == self.window.reset || self.is_spread(now) {
            return;
        }
        // Calls in progress may reach the service in this window.
        self.window = Window {
            reset: current,
            made: self.under_way,
            carried: self.under_way,
            ..Window::default()
        };
    }

    /// Returns whether this process still waits for the start of the next window.
    fn is_spread(&self, now: Instant) -> bool {
        self.window.opens.is_some_and(|opens| opens > now)
    }

    pub(super) fn on_response(
        &mut self,
        limits: Option<&ResponseLimits>,
        now: Instant,
        jitter: f64,
    ) {
        self.under_way = self.under_way.saturating_sub(1);
        self.probes.given_up = self.probes.given_up.min(self.under_way);
        self.probes.stalled = None;
        let Some(limits) = limits else { return };
        if let Some(limit) = limits.limit {
            self.limit = Some(limit.max(1));
        }
        let times = limits.reset.zip(limits.resets_in);
        let heard = times.and_then(|(reset, wait)| self.clock.hear(reset, wait, now));
        self.unlimited = heard.is_none() && self.limit.is_none() && !limits.rate_limited;
        if let Some(reset) = heard {
            self.counted(reset, limits, now);
        }
        if limits.rate_limited {
            self.on_rate_limited(heard, limits, now, jitter);
        }
    }

    /// Applies the limits in a response to the current window.
    fn counted(&mut self, reset: i64, limits: &ResponseLimits, now: Instant) {
        let before = self.window.reset;
        if before.is_some_and(|before| before < reset) {
            // The window has started, so calls need not wait.
            self.window.opens = None;
        }
        self.roll(now);
        if self.window.reset != Some(reset) {
            // The call was sent before this window started, and was counted in an earlier window.
            if self.window.carried > 0 {
                self.window.carried -= 1;
                self.window.made = self.window.made.saturating_sub(1);
            }
            return;
        }
        if before != self.window.reset {
            self.window.made += 1;
        }
        if let Some((limit, remaining)) = self.limit.zip(limits.remaining) {
            let used = limit.saturating_sub(remaining);
            self.window.used = self.window.used.max(Some(used));
            self.window.reserved = self.window.reserved.min(remaining);
        }
    }

    fn on_rate_limited(
        &mut self,
        heard: Option<i64>,
        limits: &ResponseLimits,
        now: Instant,
        jitter: f64,
    ) {
        if let Some(wait) = limits.retry_after {
            self.blocked = Some(now + wait.min(LONGEST));
        }
        if heard.is_some() && heard == self.window.reset {
            self.window.reserved = 0;
            self.window.used = self.window.used.max(self.limit);
            self.close(now, jitter);
        } else if heard.is_none() && limits.retry_after.is_none() {
            self.blocked = Some(now + Duration::from_secs(LENGTH.unsigned_abs()));
        }
    }

    pub(super) fn state(&self, now: Instant) -> State {
        let resets_in = self
            .window
            .reset
            .map(|reset| self.clock.until_end(reset, now));
        let resets_in = resets_in.filter(|wait| !wait.is_zero());
        State::new(
            self.limit,
            self.limit.map(|limit| self.remaining(limit)),
            resets_in,
        )
    }

    /// Returns the number of remaining calls in this window, according to the data of this process.
    fn remaining(&self, limit: u64) -> u64 {
        match self.window.opens {
            Some(_) => 0,
            None => limit.saturating_sub(self.window.made.max(self.window.used.unwrap_or(0))),
        }
    }

    pub(super) fn forecast(&self, ahead: u64, now: Instant) -> Option<Duration> {
        let blocked = self.blocked.filter(|until| *until > now);
        let opens = blocked.max(self.window.opens);
        let opens = opens.map(|opens| opens.saturating_duration_since(now));
        let Some((limit, reset)) = self.limit.zip(self.window.reset) else {
            return opens;
        };
        let left = match opens {
            Some(_) => 0,
            None => self.remaining(limit),
        };
        if left > ahead {
            return Some(Duration::ZERO);
        }
        let windows = u32::try_from((ahead - left) / limit).unwrap_or(u32::MAX);
        let later = Duration::from_secs(LENGTH.unsigned_abs()).saturating_mul(windows);
        let first = opens.unwrap_or_else(|| self.clock.until_end(reset, now));
        Some(first.saturating_add(later))
    }
}

#[cfg(test)]
mod tests;

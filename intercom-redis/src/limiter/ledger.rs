//! The part of a window's budget that this process has, and what it knows of the rest. No input or output, and no time
//! but that of the caller.

use std::time::Duration;

use intercom_api::pacing::{Decision, ResponseLimits, State};
use tokio::time::Instant;

use super::Outage;
use super::clock::{Clock, LENGTH, Layout};

/// Calls under way while nothing is known of the limit; other processes may do the same.
const PROBES: u64 = 4;

/// How long calls wait for a response while the limit is not known.
const UNANSWERED: Duration = Duration::from_secs(1);

/// How far the processes are spread that wait for the same window.
const SPREAD: Duration = Duration::from_millis(500);

/// The most calls that one request reserves.
const BATCH: u64 = 64;

/// The shortest wait, since the clock runs slower than the service's.
const SHORTEST: Duration = Duration::from_millis(10);

/// The longest time that a response stops calls for.
const LONGEST: Duration = Duration::from_secs(60);

/// The pauses between two requests while the server does not respond: the first, and the longest.
const PAUSE: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(1));

#[derive(Debug, Default)]
pub(super) struct Ledger {
    clock: Clock,
    limit: Option<u64>,
    window: Window,
    under_way: u64,
    /// Until when no call may be made, as `Retry-After` says.
    blocked: Option<Instant>,
    /// A response came that says nothing about limits.
    unlimited: bool,
    probes: Probes,
    /// The number of requests to the server.
    requests: u64,
    /// A request is in progress.
    pub(super) asking: bool,
    outage: Option<Down>,
}

/// The current window of this process.
#[derive(Debug, Default)]
struct Window {
    /// The reset header, which names it.
    reset: Option<i64>,
    /// Calls that were made in it, or may have reached the service in it.
    made: u64,
    /// Of these, the ones that were sent before it.
    carried: u64,
    /// Reserved calls that are not made yet.
    reserved: u64,
    /// Calls of all programs, by the responses.
    used: Option<u64>,
    /// When the next one starts, if no calls are left in this one.
    opens: Option<Instant>,
}

/// Since when probes are used up, and how many of them are no longer counted because no response came.
#[derive(Debug, Default)]
struct Probes {
    stalled: Option<Instant>,
    given_up: u64,
}

/// The server does not respond.
#[derive(Debug)]
struct Down {
    pause: Duration,
    retry: Instant,
}

/// What a call does next.
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
    /// Decides about a call, and returns the request that has to be sent for it.
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
            let knows_nothing = self.requests > 0 && !self.asking && !self.knows();
            return knows_nothing.then(|| self.probe(now));
        };
        match outage {
            Outage::Stop => Some(wait(down.retry.max(now + PAUSE.0))),
            Outage::LocalShare { .. } if !self.knows() => Some(self.probe(now)),
            Outage::LocalShare { processes } => Some(self.alone(processes, now, jitter)),
        }
    }

    fn knows(&self) -> bool {
        self.limit.is_some() && self.window.reset.is_some()
    }

    /// Calls that find out what the limit is.
    fn probe(&mut self, now: Instant) -> Decision {
        let is_over = |since| now.saturating_duration_since(since) >= UNANSWERED;
        if self.probes.stalled.is_some_and(is_over) {
            // Probes whose responses nobody reads must not block all other calls.
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

    /// Without the server, each process has an equal share of the limit.
    fn alone(&mut self, processes: u32, now: Instant, jitter: f64) -> Decision {
        let limit = self.limit.unwrap_or(1);
        let share = (limit / u64::from(processes.max(1))).max(1);
        let is_used_up = self.window.used.is_some_and(|used| used >= limit);
        if self.window.made < share && !is_used_up {
            return Decision::Allowed;
        }
        self.close(now, jitter);
        let opens = self.window.opens.unwrap_or(now);
        Decision::RetryAfter(opens.saturating_duration_since(now))
    }

    /// Whether a request has to be sent: there is nothing left, or soon will be.
    fn is_due(&self, decision: Option<Decision>, now: Instant) -> bool {
        if self.asking || self.unlimited {
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

    /// As many as were made in this window so far, so that a process with few calls reserves few.
    fn want(&self) -> u64 {
        self.window.made.clamp(1, BATCH)
    }

    fn request(&mut self, now: Instant) -> Reserve {
        self.asking = true;
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

    /// Takes the result of a request; `None` if it failed.
    pub(super) fn reserved(
        &mut self,
        request: &Reserve,
        result: Option<Reserved>,
        now: Instant,
        jitter: f64,
    ) {
        self.asking = false;
        let Some(result) = result else {
            let pause = self.outage.as_ref().map_or(PAUSE.0, |down| 2 * down.pause);
            let pause = pause.min(PAUSE.1);
            let retry = now + pause;
            self.outage = Some(Down { pause, retry });
            return;
        };
        if self.outage.take().is_some() {
            // The local share was used up, and not the window.
            self.window.opens = None;
        }
        let (Some(limit), Some(ms)) = (result.limit, result.clock_ms) else {
            // The server has lost its data, and the last response is too old to tell it.
            if request.clock_ms.is_none() {
                (self.clock, self.limit) = (Clock::default(), None);
            }
            return;
        };
        self.limit = Some(limit);
        self.clock.share(ms, result.layout, now);
        self.roll(now);
        // If the window has changed since, the server has counted nothing in the new one.
        if request.reset.is_none() || request.reset != self.window.reset || result.ended {
            return;
        }
        self.window.reserved += result.granted;
        if self.window.reserved == 0 {
            self.close(now, jitter);
        }
    }

    /// No calls are left in this window.
    fn close(&mut self, now: Instant, jitter: f64) {
        let Some(reset) = self.window.reset else {
            return;
        };
        let opens = now + self.clock.until_end(reset, now) + SPREAD.mul_f64(jitter);
        self.window.opens.get_or_insert(opens);
    }

    /// Starts the next window when this one has ended.
    fn roll(&mut self, now: Instant) {
        let current = self.clock.window(now);
        if current == self.window.reset || self.is_spread(now) {
            return;
        }
        // Calls under way may reach the service in this window.
        self.window = Window {
            reset: current,
            made: self.under_way,
            carried: self.under_way,
            ..Window::default()
        };
    }

    /// Whether the window has ended, and this process still waits for its moment.
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
        self.unlimited = heard.is_none() && self.limit.is_none() && !limits.refused;
        if let Some(reset) = heard {
            self.counted(reset, limits, now);
        }
        if limits.refused {
            self.refused(heard, limits, now, jitter);
        }
    }

    /// Takes the window of a response.
    fn counted(&mut self, reset: i64, limits: &ResponseLimits, now: Instant) {
        let before = self.window.reset;
        if before.is_some_and(|before| before < reset) {
            // It has started, so there is nothing to wait for.
            self.window.opens = None;
        }
        self.roll(now);
        if self.window.reset != Some(reset) {
            // A call that was sent before this window was counted before it.
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

    fn refused(&mut self, heard: Option<i64>, limits: &ResponseLimits, now: Instant, jitter: f64) {
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
        let known = self.limit.zip(self.window.used);
        let remaining = match (self.window.opens, known) {
            (Some(_), _) => Some(0),
            (None, Some((limit, used))) => Some(limit.saturating_sub(used.max(self.window.made))),
            (None, None) => self.limit,
        };
        State::new(self.limit, remaining, resets_in)
    }

    pub(super) fn forecast(&self, ahead: u64, now: Instant) -> Option<Duration> {
        let blocked = self.blocked.filter(|until| *until > now);
        let Some(opens) = self.window.opens.or(blocked) else {
            return self.window.reset.map(|_| Duration::ZERO);
        };
        let windows = u32::try_from(ahead / self.limit?).unwrap_or(u32::MAX);
        let later = Duration::from_secs(LENGTH.unsigned_abs()).saturating_mul(windows);
        Some(opens.saturating_duration_since(now).saturating_add(later))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const RESET: i64 = 1_000_016;
    const SHARE: Outage = Outage::LocalShare { processes: 4 };

    /// A response in the window that ends at 1,000,010, at 1,000,000 and some seconds.
    fn limits(limit: u64, remaining: u64, seconds: u32) -> ResponseLimits {
        let mut limits = ResponseLimits::default();
        limits.limit = Some(limit);
        limits.remaining = Some(remaining);
        limits.reset = Some(RESET);
        limits.resets_in = Some((16 - seconds) * SECOND);
        limits
    }

    /// A ledger after the first response, at the start of the window.
    fn started(limit: u64, now: Instant) -> Ledger {
        let mut ledger = Ledger::default();
        let (step, request) = ledger.step(Outage::Stop, now, 0.0);
        let request = request.expect("nothing is known");
        assert_eq!((step, request.reset), (Step::Wait, None));
        let unknown = Reserved {
            granted: 0,
            ended: false,
            clock_ms: None,
            limit: None,
            layout: Layout::default(),
        };
        ledger.reserved(&request, Some(unknown), now, 0.0);
        let first = ledger.step(Outage::Stop, now, 0.0);
        assert_eq!(first.0, Step::Decided(Decision::Allowed));
        ledger.on_response(Some(&limits(limit, limit - 1, 0)), now, 0.0);
        ledger
    }

    fn granted(ledger: &Ledger, granted: u64, now: Instant) -> Reserved {
        Reserved {
            granted,
            ended: false,
            clock_ms: ledger.clock.ms(now),
            limit: ledger.limit,
            layout: ledger.clock.layout,
        }
    }

    /// Calls that are allowed without a further request.
    fn allowed(ledger: &mut Ledger, outage: Outage, now: Instant) -> u64 {
        let mut count = 0;
        while ledger.step(outage, now, 0.0).0 == Step::Decided(Decision::Allowed) {
            count += 1;
            assert!(count < 100_000);
        }
        count
    }

    #[test]
    fn few_calls_find_out_the_limit() {
        let now = Instant::now();
        let mut ledger = Ledger::default();
        let request = ledger.step(Outage::Stop, now, 0.0).1.expect("a request");
        let result = granted(&ledger, 0, now);
        ledger.reserved(&request, Some(result), now, 0.0);
        assert_eq!(allowed(&mut ledger, Outage::Stop, now), PROBES);
        let step = ledger.step(Outage::Stop, now, 0.0);
        assert_eq!(step, (Step::Decided(Decision::AfterResponse), None));
        // Probes whose responses nobody reads are given up.
        let later = now + UNANSWERED;
        assert_eq!(allowed(&mut ledger, Outage::Stop, later), PROBES);
        ledger.on_response(Some(&limits(100, 99, 0)), later, 0.0);
        let request = ledger.step(Outage::Stop, later, 0.0).1.expect("a request");
        assert_eq!((request.reset, request.used), (Some(RESET), Some(1)));
        assert_eq!(request.mine, 2 * PROBES, "all of them may be in the window");
    }

    #[test]
    fn reserved_calls_are_made_without_a_request() {
        let now = Instant::now();
        let mut ledger = started(100, now);
        let (step, request) = ledger.step(SHARE, now, 0.0);
        let request = request.expect("nothing is reserved");
        assert_eq!(step, Step::Wait);
        assert_eq!((request.mine, request.want), (1, 1));
        ledger.reserved(&request, Some(granted(&ledger, 8, now)), now, 0.0);
        assert_eq!(allowed(&mut ledger, SHARE, now), 8);
        // Its result is lost, so the next request contains only the calls that were made.
        assert!(ledger.asking);
        ledger.asking = false;
        let lost = ledger.step(SHARE, now, 0.0).1.expect("a request");
        assert_eq!((lost.mine, lost.want, lost.number), (9, 9, 4));
    }

    #[test]
    fn a_window_without_calls_is_waited_out() {
        let now = Instant::now();
        let mut ledger = started(100, now);
        let request = ledger.step(SHARE, now, 0.0).1.expect("a request");
        ledger.reserved(&request, Some(granted(&ledger, 0, now)), now, 0.5);
        let wait = 10 * SECOND + SPREAD / 2;
        let step = ledger.step(SHARE, now, 0.9);
        assert_eq!(step, (Step::Decided(Decision::RetryAfter(wait)), None));
        assert_eq!(ledger.forecast(0, now), Some(wait));
        assert_eq!(ledger.forecast(250, now), Some(wait + 20 * SECOND));
        assert_eq!(ledger.state(now).remaining, Some(0));
        let request = ledger.step(SHARE, now + wait, 0.0).1.expect("a request");
        assert_eq!((request.reset, request.mine), (Some(RESET + LENGTH), 0));
    }

    #[test]
    fn results_and_responses_of_the_window_before_change_nothing() {
        let now = Instant::now();
        let mut ledger = started(100, now);
        let request = ledger.step(SHARE, now, 0.0).1.expect("a request");
        ledger.reserved(&request, Some(granted(&ledger, 3, now)), now, 0.0);
        let requests = [(); 3].map(|()| ledger.step(SHARE, now, 0.0).1);
        let [None, None, Some(late)] = requests else {
            panic!("the last reserved call asks for more: {requests:?}");
        };
        let next = now + 11 * SECOND;
        ledger.reserved(&late, Some(granted(&ledger, 5, next)), next, 0.0);
        assert_eq!(ledger.window.reserved, 0);
        // Three calls are under way, and may be counted in either window.
        assert_eq!(ledger.window.made, 3);
        ledger.on_response(Some(&limits(100, 0, 9)), next, 0.0);
        assert_eq!((ledger.window.made, ledger.window.used), (2, None));
    }

    #[test]
    fn a_refusal_stops_the_window() {
        let now = Instant::now();
        let mut ledger = started(100, now);
        let request = ledger.step(SHARE, now, 0.0).1.expect("a request");
        ledger.reserved(&request, Some(granted(&ledger, 50, now)), now, 0.0);
        assert_eq!(
            ledger.step(SHARE, now, 0.0).0,
            Step::Decided(Decision::Allowed)
        );
        let mut refused = limits(100, 0, 0);
        refused.refused = true;
        ledger.on_response(Some(&refused), now, 0.0);
        let wait = Decision::RetryAfter(10 * SECOND);
        assert_eq!(ledger.step(SHARE, now, 0.0).0, Step::Decided(wait));
        refused.retry_after = Some(Duration::MAX);
        ledger.on_response(Some(&refused), now, 0.0);
        let wait = Decision::RetryAfter(LONGEST);
        assert_eq!(ledger.step(SHARE, now, 0.0).0, Step::Decided(wait));
    }

    #[test]
    fn in_an_outage_a_process_has_its_share() {
        let now = Instant::now();
        let mut ledger = started(100, now);
        let request = ledger.step(SHARE, now, 0.0).1.expect("a request");
        ledger.reserved(&request, None, now, 0.0);
        assert_eq!(allowed(&mut ledger, SHARE, now), 24, "a quarter of 100");
        let next = now + 11 * SECOND;
        assert_eq!(ledger.under_way, 24);
        ledger.under_way = 0;
        let (step, request) = ledger.step(SHARE, next, 0.0);
        assert_eq!(step, Step::Decided(Decision::Allowed));
        let request = request.expect("the server is asked in the background");
        assert_eq!(allowed(&mut ledger, SHARE, next), 24);
        // It responds, and hears of the calls that were made without it.
        ledger.reserved(&request, Some(granted(&ledger, 0, next)), next, 0.0);
        let mut other = started(100, now);
        let request = other.step(Outage::Stop, now, 0.0).1.expect("a request");
        other.reserved(&request, None, now, 0.0);
        let wait = Decision::RetryAfter(PAUSE.0);
        assert_eq!(other.step(Outage::Stop, now, 0.0).0, Step::Decided(wait));
    }

    #[test]
    fn without_limits_everything_is_allowed() {
        let now = Instant::now();
        let mut ledger = Ledger::default();
        ledger.on_response(Some(&ResponseLimits::default()), now, 0.0);
        for _ in 0..1000 {
            let step = ledger.step(Outage::Stop, now, 0.0);
            assert_eq!(step, (Step::Decided(Decision::Allowed), None));
        }
    }

    #[test]
    fn no_header_and_no_result_make_it_panic_or_wait_for_ever() {
        let numbers = [0, 1, 7, 1 << 40, u64::MAX];
        let resets = [i64::MIN, -1, 0, 1, 1_750_000_000, i64::MAX];
        let waits = [Duration::ZERO, SECOND, Duration::MAX];
        let mut now = Instant::now();
        let mut ledger = Ledger::default();
        for (limit, remaining) in numbers
            .iter()
            .flat_map(|limit| numbers.map(|it| (*limit, it)))
        {
            for (reset, wait) in resets.iter().flat_map(|reset| waits.map(|it| (*reset, it))) {
                let mut limits = limits(limit, remaining, 0);
                (limits.reset, limits.resets_in) = (Some(reset), Some(wait));
                limits.refused = limit == remaining;
                ledger.on_response(Some(&limits), now, 0.9);
                if let (_, Some(request)) = ledger.step(SHARE, now, 0.9) {
                    let result = Reserved {
                        granted: limit,
                        ended: remaining == 1,
                        clock_ms: Some(reset),
                        limit: Some(remaining.max(1)),
                        layout: Layout { phase: 3, lag: 9 },
                    };
                    ledger.reserved(&request, Some(result), now, 0.9);
                }
                ledger.state(now);
                if let Step::Decided(Decision::RetryAfter(wait)) = ledger.step(SHARE, now, 0.9).0 {
                    assert!(wait <= LONGEST + SPREAD, "{wait:?} after {limits:?}");
                }
                ledger.asking = false;
                now += LONGEST + SPREAD;
            }
        }
    }
}

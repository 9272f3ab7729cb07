use super::*;

const SECOND: Duration = Duration::from_secs(1);
const RESET: i64 = 1_000_016;
const SHARE: Outage = Outage::LocalShare { processes: 4 };

/// Returns the limits in a response that arrives at 1,000,000 s plus `seconds`, in the window that ends at 1,000,010 s.
fn limits(limit: u64, remaining: u64, seconds: u32) -> ResponseLimits {
    let mut limits = ResponseLimits::default();
    limits.limit = Some(limit);
    limits.remaining = Some(remaining);
    limits.reset = Some(RESET);
    limits.resets_in = Some((16 - seconds) * SECOND);
    limits
}

/// Returns a ledger after the first response, at the start of the window.
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

/// Returns the number of calls that are allowed without a further request.
fn allowed(ledger: &mut Ledger, outage: Outage, now: Instant) -> u64 {
    let mut count = 0;
    while ledger.step(outage, now, 0.0).0 == Step::Decided(Decision::Allowed) {
        count += 1;
        assert!(count < 100_000);
    }
    count
}

#[test]
fn few_calls_probe_the_limit() {
    let now = Instant::now();
    let mut ledger = Ledger::default();
    let request = ledger.step(Outage::Stop, now, 0.0).1.expect("a request");
    let result = granted(&ledger, 0, now);
    ledger.reserved(&request, Some(result), now, 0.0);
    assert_eq!(allowed(&mut ledger, Outage::Stop, now), PROBES);
    let step = ledger.step(Outage::Stop, now, 0.0);
    assert_eq!(step, (Step::Decided(Decision::AfterResponse), None));
    // Probes without a response are given up.
    let later = now + UNANSWERED;
    assert_eq!(allowed(&mut ledger, Outage::Stop, later), PROBES);
    ledger.on_response(Some(&limits(100, 99, 0)), later, 0.0);
    let request = ledger.step(Outage::Stop, later, 0.0).1.expect("a request");
    assert_eq!((request.reset, request.used), (Some(RESET), Some(1)));
    assert_eq!(request.mine, 2 * PROBES, "all probes may be in the window");
}

#[test]
fn reserved_calls_need_no_request() {
    let now = Instant::now();
    let mut ledger = started(100, now);
    let (step, request) = ledger.step(SHARE, now, 0.0);
    let request = request.expect("nothing is reserved");
    assert_eq!(step, Step::Wait);
    assert_eq!((request.mine, request.want), (1, 1));
    ledger.reserved(&request, Some(granted(&ledger, 8, now)), now, 0.0);
    assert_eq!(allowed(&mut ledger, SHARE, now), 8);
    // The result is lost, so the next request contains only the calls that were sent.
    assert_eq!(ledger.step(SHARE, now, 0.0), (Step::Wait, None));
    let later = now + STUCK;
    let lost = ledger.step(SHARE, later, 0.0).1.expect("a request");
    assert_eq!((lost.mine, lost.want, lost.number), (9, 9, 4));
}

#[test]
fn a_window_without_calls_delays_until_the_next() {
    let now = Instant::now();
    let mut ledger = started(100, now);
    let forecasts = [0, 98, 99, 198, 199].map(|ahead| ledger.forecast(ahead, now));
    let seconds = [0, 0, 10, 10, 20].map(|seconds| Some(seconds * SECOND));
    assert_eq!(forecasts, seconds);
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
        panic!("only the last reserved call requests more calls: {requests:?}");
    };
    let next = now + 11 * SECOND;
    ledger.reserved(&late, Some(granted(&ledger, 5, next)), next, 0.0);
    assert_eq!(ledger.window.reserved, 0);
    // Three calls are in progress, and may count in either window.
    assert_eq!(ledger.window.made, 3);
    ledger.on_response(Some(&limits(100, 0, 9)), next, 0.0);
    assert_eq!((ledger.window.made, ledger.window.used), (2, None));
}

#[test]
fn a_429_stops_the_window() {
    let now = Instant::now();
    let mut ledger = started(100, now);
    let request = ledger.step(SHARE, now, 0.0).1.expect("a request");
    ledger.reserved(&request, Some(granted(&ledger, 50, now)), now, 0.0);
    assert_eq!(
        ledger.step(SHARE, now, 0.0).0,
        Step::Decided(Decision::Allowed)
    );
    let mut refused = limits(100, 0, 0);
    refused.rate_limited = true;
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
    let request = request.expect("a request in the background");
    assert_eq!(allowed(&mut ledger, SHARE, next), 24);
    // The server responds, and counts the calls that were sent during the outage.
    ledger.reserved(&request, Some(granted(&ledger, 0, next)), next, 0.0);
    let mut other = started(100, now);
    let request = other.step(Outage::Stop, now, 0.0).1.expect("a request");
    other.reserved(&request, None, now, 0.0);
    let wait = Decision::RetryAfter(PAUSE.0);
    assert_eq!(other.step(Outage::Stop, now, 0.0).0, Step::Decided(wait));
}

#[test]
fn in_an_outage_calls_in_progress_follow_what_is_left() {
    let now = Instant::now();
    let mut ledger = started(100, now);
    let request = ledger.step(SHARE, now, 0.0).1.expect("a request");
    ledger.reserved(&request, None, now, 0.0);
    // The other processes have exceeded their shares.
    ledger.on_response(Some(&limits(100, 9, 0)), now, 0.0);
    assert_eq!(
        allowed(&mut ledger, SHARE, now),
        3,
        "four processes with three"
    );
    assert_eq!(
        ledger.step(SHARE, now, 0.0).0,
        Step::Decided(Decision::AfterResponse)
    );
    for _ in 0..3 {
        ledger.on_response(Some(&limits(100, 1, 0)), now, 0.0);
    }
    assert_eq!(allowed(&mut ledger, SHARE, now), 1);
    ledger.on_response(Some(&limits(100, 0, 0)), now, 0.0);
    let wait = Decision::RetryAfter(10 * SECOND);
    assert_eq!(ledger.step(SHARE, now, 0.0).0, Step::Decided(wait));
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
fn no_header_or_result_causes_a_panic_or_an_endless_wait() {
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
            limits.rate_limited = limit == remaining;
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
            ledger.asking = None;
            now += LONGEST + SPREAD;
        }
    }
}

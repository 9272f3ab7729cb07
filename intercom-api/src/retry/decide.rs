//! Whether to send again, and after which wait: a function of what is known, and nothing else.

use std::time::Duration;

use super::{Nature, Retry};

/// The longest random wait where the service said nothing.
const MAX_BACKOFF: Duration = Duration::from_secs(8);

/// How far callers are spread who were all told the same time.
const SPREAD: Duration = Duration::from_secs(1);

/// The most 429s of one call. They do not count as its attempts, because waiting for a window is not a failure.
const MAX_REFUSALS: u32 = 100;

/// What a failure says about the work that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// It never reached the service.
    Unsent,
    /// Whether it was done is unknown: the connection broke, or time ran out.
    Unknown,
    /// The service is in trouble; whether it was done is unknown.
    Trouble { told: Option<Duration> },
    /// There were too many calls. `plain` when the service says that it is the rate limit.
    Limited { plain: bool, told: Option<Duration> },
    /// Sending it again would bring the same.
    Final,
}

impl Failure {
    pub(crate) fn is_refusal(self) -> bool {
        matches!(self, Failure::Limited { .. })
    }

    /// Whether the work may have been done all the same.
    pub(crate) fn leaves_doubt(self) -> bool {
        matches!(self, Failure::Unknown | Failure::Trouble { .. })
    }
}

/// The failed attempts of a call so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Attempts {
    failed: u32,
    /// Those that were answered with 429.
    refused: u32,
}

impl Attempts {
    pub(crate) fn add(&mut self, failure: Failure) {
        let count = match failure.is_refusal() {
            true => &mut self.refused,
            false => &mut self.failed,
        };
        *count = count.saturating_add(1);
    }

    /// The attempts that failed in the same way, the last one included.
    fn alike(self, failure: Failure) -> u32 {
        match failure.is_refusal() {
            true => self.refused,
            false => self.failed,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Send again after this time.
    Wait(Duration),
    /// The failure is the outcome.
    Stop,
}

/// Whether the call may be sent again, time and number aside.
pub(crate) fn may_repeat(failure: Failure, nature: Nature, any_call: bool) -> bool {
    match (failure, nature) {
        (Failure::Final, _) | (Failure::Limited { .. }, Nature::Job) => false,
        (Failure::Unsent, _) | (_, Nature::Repeatable) => true,
        (Failure::Limited { plain: true, .. }, Nature::Once) => true,
        (_, Nature::Once | Nature::Job) => any_call,
    }
}

/// Decides after the last of `attempts`. `left` is the time until the caller's deadline, `jitter` a random number from 0
/// up to 1.
pub(crate) fn decide(
    failure: Failure,
    nature: Nature,
    policy: &Retry,
    attempts: Attempts,
    left: Option<Duration>,
    jitter: f64,
) -> Decision {
    let most = match failure.is_refusal() && policy.attempts > 1 {
        true => MAX_REFUSALS,
        false => policy.attempts,
    };
    let alike = attempts.alike(failure);
    if alike >= most || !may_repeat(failure, nature, policy.any_call) {
        return Decision::Stop;
    }
    let told = match failure {
        Failure::Limited { told, .. } | Failure::Trouble { told } => told,
        _ => None,
    };
    // An attempt before the told time would fail again, so a wait that is too long is not made shorter.
    if told.is_some_and(|told| told > policy.longest_wait) {
        return Decision::Stop;
    }
    let wait = match told {
        Some(told) => told.saturating_add(SPREAD.mul_f64(jitter)),
        None => backoff(policy, alike)
            .mul_f64(jitter)
            .min(policy.longest_wait),
    };
    match left {
        Some(left) if wait >= left => Decision::Stop,
        _ => Decision::Wait(wait),
    }
}

/// Twice as long for every attempt, up to a bound.
fn backoff(policy: &Retry, attempt: u32) -> Duration {
    let factor = 1_u32.checked_shl(attempt - 1).unwrap_or(u32::MAX);
    policy.first_wait.saturating_mul(factor).min(MAX_BACKOFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const TROUBLE: Failure = Failure::Trouble { told: None };

    fn limited(plain: bool) -> Failure {
        Failure::Limited { plain, told: None }
    }

    #[test]
    fn work_is_not_done_twice() {
        use Nature::{Job, Once, Repeatable};
        for (failure, nature, repeated, asked_for) in [
            (Failure::Unsent, Repeatable, true, true),
            (Failure::Unsent, Once, true, true),
            (Failure::Unsent, Job, true, true),
            (Failure::Unknown, Repeatable, true, true),
            (Failure::Unknown, Once, false, true),
            (Failure::Unknown, Job, false, true),
            (TROUBLE, Repeatable, true, true),
            (TROUBLE, Once, false, true),
            (limited(true), Repeatable, true, true),
            (limited(false), Repeatable, true, true),
            (limited(true), Once, true, true),
            (limited(false), Once, false, true),
            (limited(true), Job, false, false),
            (limited(false), Job, false, false),
            (Failure::Final, Repeatable, false, false),
        ] {
            let case = format!("{failure:?} {nature:?}");
            assert_eq!(may_repeat(failure, nature, false), repeated, "{case}");
            assert_eq!(may_repeat(failure, nature, true), asked_for, "{case}");
        }
    }

    #[test]
    fn waits_grow_and_are_random() {
        let policy = Retry::default().attempts(100);
        let wait = |failed, jitter| {
            let attempts = Attempts { failed, refused: 0 };
            decide(TROUBLE, Nature::Repeatable, &policy, attempts, None, jitter)
        };
        for (attempt, longest) in [(1, 500), (2, 1000), (3, 2000), (5, 8000), (99, 8000)] {
            let longest = Duration::from_millis(longest);
            assert_eq!(wait(attempt, 0.0), Decision::Wait(Duration::ZERO));
            assert_eq!(wait(attempt, 0.5), Decision::Wait(longest / 2));
            assert_eq!(wait(attempt, 1.0), Decision::Wait(longest));
        }
        assert_eq!(wait(100, 0.5), Decision::Stop, "the hundredth is the last");
    }

    #[test]
    fn what_the_service_says_counts_or_there_is_no_attempt() {
        let policy = Retry::default();
        let attempts = Attempts {
            failed: 1,
            refused: 0,
        };
        let wait = |told, left| {
            let failure = Failure::Trouble { told: Some(told) };
            decide(failure, Nature::Repeatable, &policy, attempts, left, 0.5)
        };
        let spread = SECOND / 2;
        assert_eq!(wait(Duration::ZERO, None), Decision::Wait(spread));
        assert_eq!(wait(7 * SECOND, None), Decision::Wait(7 * SECOND + spread));
        let long = Decision::Wait(600 * SECOND + spread);
        assert_eq!(wait(600 * SECOND, None), long, "it is not cut");
        assert_eq!(wait(600 * SECOND, Some(601 * SECOND)), long);
        assert_eq!(wait(600 * SECOND, Some(600 * SECOND)), Decision::Stop);
        assert_eq!(wait(3601 * SECOND, None), Decision::Stop);
        assert_eq!(wait(Duration::MAX, None), Decision::Stop);
        assert_eq!(wait(7 * SECOND, Some(7 * SECOND)), Decision::Stop);
        let enough = wait(7 * SECOND, Some(8 * SECOND));
        assert_eq!(enough, Decision::Wait(7 * SECOND + spread));
        let policy = policy.longest_wait(5 * SECOND);
        let failure = Failure::Trouble {
            told: Some(6 * SECOND),
        };
        let decision = decide(failure, Nature::Repeatable, &policy, attempts, None, 0.5);
        assert_eq!(decision, Decision::Stop, "not early either");
    }

    #[test]
    fn refusals_and_failures_are_counted_apart() {
        let policy = Retry::default();
        let decision = |failure, failed, refused, policy: &Retry| {
            let attempts = Attempts { failed, refused };
            decide(failure, Nature::Repeatable, policy, attempts, None, 0.0)
        };
        let again = Decision::Wait(Duration::ZERO);
        assert_eq!(decision(TROUBLE, 3, 50, &policy), again);
        assert_eq!(decision(TROUBLE, 4, 0, &policy), Decision::Stop);
        assert_eq!(decision(limited(true), 3, 99, &policy), again);
        assert_eq!(decision(limited(true), 0, 100, &policy), Decision::Stop);
        let never = Retry::never();
        assert_eq!(decision(limited(true), 0, 1, &never), Decision::Stop);
    }
}

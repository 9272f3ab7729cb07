//! The decision on whether and when to retry a call, as a pure function.

use std::time::Duration;

use super::{Idempotency, Retry};

/// The longest backoff if the response has no `Retry-After`.
const MAX_BACKOFF: Duration = Duration::from_secs(8);

/// The maximum jitter added to `Retry-After`, so that clients do not all retry at the same moment.
const SPREAD: Duration = Duration::from_secs(1);

/// The maximum number of 429 responses to one call. A 429 does not count as an attempt, because waiting is not a
/// failure.
const MAX_429S: u32 = 100;

/// The failure of an attempt, classified by its possible effect on the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The request never reached the service.
    Unsent,
    /// The connection broke or a time limit was exceeded; the request may have taken effect.
    Unknown,
    /// The service responded with 408 or 5xx; the request may have taken effect.
    Trouble { retry_after: Option<Duration> },
    /// The service responded with 429. `plain` is whether the response names the rate limit as the reason.
    Limited {
        plain: bool,
        retry_after: Option<Duration>,
    },
    /// A retry would fail in the same way.
    Final,
}

impl Failure {
    pub(crate) fn is_rate_limited(self) -> bool {
        matches!(self, Failure::Limited { .. })
    }

    /// Returns whether the request may have taken effect.
    pub(crate) fn may_have_effect(self) -> bool {
        matches!(self, Failure::Unknown | Failure::Trouble { .. })
    }
}

/// The number of failed attempts of a call, with 429 responses counted separately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Attempts {
    failed: u32,
    /// The number of attempts that ended with a 429.
    refused: u32,
}

impl Attempts {
    pub(crate) fn add(&mut self, failure: Failure) {
        let count = match failure.is_rate_limited() {
            true => &mut self.refused,
            false => &mut self.failed,
        };
        *count = count.saturating_add(1);
    }

    /// Returns the number of attempts that ended with a 429 if `failure` is a 429; otherwise, returns the number of all
    /// other failed attempts.
    fn alike(self, failure: Failure) -> u32 {
        match failure.is_rate_limited() {
            true => self.refused,
            false => self.failed,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Retry after this time.
    Wait(Duration),
    /// Return the failure to the caller.
    Stop,
}

/// Returns whether the call may be retried, regardless of time and number of attempts.
pub(crate) fn may_retry(
    failure: Failure,
    idempotency: Idempotency,
    include_non_idempotent: bool,
) -> bool {
    match (failure, idempotency) {
        (Failure::Final, _) | (Failure::Limited { .. }, Idempotency::Job) => false,
        (Failure::Unsent, _) | (_, Idempotency::Idempotent) => true,
        (Failure::Limited { plain: true, .. }, Idempotency::NonIdempotent) => true,
        (_, Idempotency::NonIdempotent | Idempotency::Job) => include_non_idempotent,
    }
}

/// Decides whether and when to retry a call whose last attempt failed with `failure`. `left` is the time until the
/// deadline of the call, and `jitter` is a random number in `0.0..1.0`.
pub(crate) fn decide(
    failure: Failure,
    idempotency: Idempotency,
    policy: &Retry,
    attempts: Attempts,
    left: Option<Duration>,
    jitter: f64,
) -> Decision {
    let most = match failure.is_rate_limited() && policy.max_attempts > 1 {
        true => MAX_429S,
        false => policy.max_attempts,
    };
    let alike = attempts.alike(failure);
    if alike >= most || !may_retry(failure, idempotency, policy.include_non_idempotent) {
        return Decision::Stop;
    }
    let retry_after = match failure {
        Failure::Limited { retry_after, .. } | Failure::Trouble { retry_after } => retry_after,
        _ => None,
    };
    // A wait that is too long is not shortened, because an attempt before `Retry-After` would fail again.
    if retry_after.is_some_and(|retry_after| retry_after > policy.max_wait) {
        return Decision::Stop;
    }
    let wait = match retry_after {
        Some(retry_after) => retry_after.saturating_add(SPREAD.mul_f64(jitter)),
        None => backoff(policy, alike).mul_f64(jitter).min(policy.max_wait),
    };
    match left {
        Some(left) if wait >= left => Decision::Stop,
        _ => Decision::Wait(wait),
    }
}

/// Returns the backoff, which doubles with every attempt up to a maximum.
fn backoff(policy: &Retry, attempt: u32) -> Duration {
    let factor = 1_u32.checked_shl(attempt - 1).unwrap_or(u32::MAX);
    policy
        .initial_backoff
        .saturating_mul(factor)
        .min(MAX_BACKOFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const TROUBLE: Failure = Failure::Trouble { retry_after: None };

    fn limited(plain: bool) -> Failure {
        Failure::Limited {
            plain,
            retry_after: None,
        }
    }

    #[test]
    fn calls_are_not_executed_twice() {
        use Idempotency::{Idempotent, Job, NonIdempotent};
        for (failure, idempotency, repeated, asked_for) in [
            (Failure::Unsent, Idempotent, true, true),
            (Failure::Unsent, NonIdempotent, true, true),
            (Failure::Unsent, Job, true, true),
            (Failure::Unknown, Idempotent, true, true),
            (Failure::Unknown, NonIdempotent, false, true),
            (Failure::Unknown, Job, false, true),
            (TROUBLE, Idempotent, true, true),
            (TROUBLE, NonIdempotent, false, true),
            (limited(true), Idempotent, true, true),
            (limited(false), Idempotent, true, true),
            (limited(true), NonIdempotent, true, true),
            (limited(false), NonIdempotent, false, true),
            (limited(true), Job, false, false),
            (limited(false), Job, false, false),
            (Failure::Final, Idempotent, false, false),
        ] {
            let case = format!("{failure:?} {idempotency:?}");
            assert_eq!(may_retry(failure, idempotency, false), repeated, "{case}");
            assert_eq!(may_retry(failure, idempotency, true), asked_for, "{case}");
        }
    }

    #[test]
    fn waits_grow_and_are_random() {
        let policy = Retry::default().max_attempts(100);
        let wait = |failed, jitter| {
            let attempts = Attempts { failed, refused: 0 };
            decide(
                TROUBLE,
                Idempotency::Idempotent,
                &policy,
                attempts,
                None,
                jitter,
            )
        };
        for (attempt, longest) in [(1, 500), (2, 1000), (3, 2000), (5, 8000), (99, 8000)] {
            let longest = Duration::from_millis(longest);
            assert_eq!(wait(attempt, 0.0), Decision::Wait(Duration::ZERO));
            assert_eq!(wait(attempt, 0.5), Decision::Wait(longest / 2));
            assert_eq!(wait(attempt, 1.0), Decision::Wait(longest));
        }
        assert_eq!(
            wait(100, 0.5),
            Decision::Stop,
            "the hundredth attempt is the last"
        );
    }

    #[test]
    fn retry_after_is_obeyed_or_the_call_fails() {
        let policy = Retry::default();
        let attempts = Attempts {
            failed: 1,
            refused: 0,
        };
        let wait = |retry_after, left| {
            let failure = Failure::Trouble {
                retry_after: Some(retry_after),
            };
            decide(
                failure,
                Idempotency::Idempotent,
                &policy,
                attempts,
                left,
                0.5,
            )
        };
        let spread = SECOND / 2;
        assert_eq!(wait(Duration::ZERO, None), Decision::Wait(spread));
        assert_eq!(wait(7 * SECOND, None), Decision::Wait(7 * SECOND + spread));
        let long = Decision::Wait(600 * SECOND + spread);
        assert_eq!(wait(600 * SECOND, None), long, "it is not shortened");
        assert_eq!(wait(600 * SECOND, Some(601 * SECOND)), long);
        assert_eq!(wait(600 * SECOND, Some(600 * SECOND)), Decision::Stop);
        assert_eq!(wait(3601 * SECOND, None), Decision::Stop);
        assert_eq!(wait(Duration::MAX, None), Decision::Stop);
        assert_eq!(wait(7 * SECOND, Some(7 * SECOND)), Decision::Stop);
        let enough = wait(7 * SECOND, Some(8 * SECOND));
        assert_eq!(enough, Decision::Wait(7 * SECOND + spread));
        let policy = policy.max_wait(5 * SECOND);
        let failure = Failure::Trouble {
            retry_after: Some(6 * SECOND),
        };
        let decision = decide(
            failure,
            Idempotency::Idempotent,
            &policy,
            attempts,
            None,
            0.5,
        );
        assert_eq!(decision, Decision::Stop, "no early attempt either");
    }

    #[test]
    fn responses_429_and_failures_are_counted_separately() {
        let policy = Retry::default();
        let decision = |failure, failed, refused, policy: &Retry| {
            let attempts = Attempts { failed, refused };
            decide(
                failure,
                Idempotency::Idempotent,
                policy,
                attempts,
                None,
                0.0,
            )
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

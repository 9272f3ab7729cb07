//! Tests of several rate limiters in one process, with simulated responses.

use std::time::Duration;

use intercom_api::pacing::{Decision, RateLimiter, ResponseLimits};
use intercom_redis::{Outage, RedisRateLimiter};

use super::server::Server;

/// The reset header of a window that starts with the test.
const RESET: i64 = 1_900_000_016;

fn limiter(server: &Server) -> RedisRateLimiter {
    RedisRateLimiter::new(server.connection(), "workspace").on_outage(Outage::Stop)
}

/// Returns the limits in a response at the start of the window.
pub(crate) fn response(limit: u64, used: u64) -> ResponseLimits {
    let mut limits = ResponseLimits::default();
    limits.limit = Some(limit);
    limits.remaining = Some(limit - used);
    limits.reset = Some(RESET);
    limits.resets_in = Some(Duration::from_secs(16));
    limits
}

/// Makes the first call, whose response reports the limit.
async fn first(limiter: &RedisRateLimiter, limit: u64, used: u64) {
    assert_eq!(limiter.try_acquire().await, Decision::Allowed);
    limiter.on_response(Some(&response(limit, used)));
}

/// Requests permits from both limiters in turn, until `most` calls are allowed or neither limiter allows a call.
/// Returns the number of allowed calls.
async fn take(limiters: [&RedisRateLimiter; 2], most: u64) -> u64 {
    let mut count = 0;
    loop {
        let before = count;
        for limiter in limiters {
            if count < most && limiter.try_acquire().await == Decision::Allowed {
                count += 1;
            }
        }
        if count == before {
            return count;
        }
    }
}

#[tokio::test]
async fn a_new_process_knows_the_limit() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let (one, other) = (limiter(&server), limiter(&server));
    first(&one, 100, 1).await;
    // The first process reports the limit with its next reservation.
    assert_eq!(one.try_acquire().await, Decision::Allowed);
    assert_eq!(take([&one, &other], 1000).await, 98);
    let refused = other.try_acquire().await;
    assert!(matches!(refused, Decision::RetryAfter(wait) if wait > Duration::from_secs(5)));
    assert_eq!(other.state().limit, Some(100));
}

#[tokio::test]
async fn calls_of_other_programs_are_reserved() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let (one, other) = (limiter(&server), limiter(&server));
    first(&one, 1000, 401).await;
    // Other programs made 400 calls.
    assert_eq!(take([&one, &other], 10_000).await, 599);
}

#[tokio::test]
async fn the_next_window_reserves_calls_for_others() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let one = limiter(&server);
    first(&one, 1000, 401).await;
    let made = take([&one, &one], 10_000).await;
    for _ in 0..made {
        one.on_response(None);
    }
    for (number, kept) in [400, 375].into_iter().enumerate() {
        let mut next = response(1000, 1);
        next.reset = Some(RESET + 10 * (number as i64 + 1));
        one.on_response(Some(&next));
        let made = take([&one, &one], 10_000).await;
        assert_eq!(made, 999 - kept, "what is left falls by a sixteenth");
        for _ in 0..made {
            one.on_response(None);
        }
    }
}

#[tokio::test]
async fn lost_counts_are_restored() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let (one, other) = (limiter(&server), limiter(&server));
    first(&one, 1000, 1).await;
    assert_eq!(take([&one, &other], 500).await, 500);
    one.on_response(Some(&response(1000, 501)));
    server.command("FLUSHALL", &[]).expect("the server runs");
    let rest = take([&one, &other], 10_000).await;
    assert!((450..=499).contains(&rest), "{rest}");
}

#[tokio::test]
async fn workspaces_have_their_own_limits() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let one = limiter(&server);
    let other = RedisRateLimiter::new(server.connection(), "another");
    first(&one, 50, 1).await;
    first(&other, 60, 1).await;
    assert_eq!(take([&one, &one], 1000).await, 49);
    assert_eq!(take([&other, &other], 1000).await, 59);
}

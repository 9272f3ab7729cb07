//! A rate limiter whose server fails, in one process.

use std::time::Duration;

use intercom_api::pacing::{Decision, RateLimiter};
use intercom_redis::{Connection, Outage, RedisRateLimiter};
use tokio::time::{Instant, sleep, timeout};

use super::server::Server;

fn limiter(connection: Connection, outage: Outage) -> RedisRateLimiter {
    RedisRateLimiter::new(connection, "workspace").on_outage(outage)
}

/// A connection to a port at which nobody listens.
fn nowhere() -> Connection {
    Connection::open("redis://127.0.0.1:1").expect("a URL")
}

#[tokio::test]
async fn without_a_server_calls_stop_or_continue_as_configured() {
    let share = limiter(nowhere(), Outage::LocalShare { processes: 4 });
    assert_eq!(share.try_acquire().await, Decision::Allowed);
    let stop = limiter(nowhere(), Outage::Stop);
    let decision = stop.try_acquire().await;
    assert!(matches!(decision, Decision::RetryAfter(_)), "{decision:?}");
}

#[tokio::test]
async fn a_paused_server_delays_one_call_by_its_time_limit() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let connection = server.connection().timeout(Duration::from_millis(200));
    let limiter = limiter(connection, Outage::LocalShare { processes: 1 });
    assert_eq!(limiter.try_acquire().await, Decision::Allowed);
    server.pause();
    let started = Instant::now();
    let mut decisions = Vec::new();
    for _ in 0..3 {
        decisions.push(limiter.try_acquire().await);
    }
    assert!(
        started.elapsed() < Duration::from_millis(1000),
        "{:?}",
        started.elapsed()
    );
    server.resume();
    assert_eq!(decisions, [Decision::Allowed; 3]);
}

#[tokio::test]
async fn a_dropped_call_does_not_stop_later_ones() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let limiter = limiter(server.connection(), Outage::Stop);
    server.pause();
    let dropped = timeout(Duration::from_millis(50), limiter.try_acquire()).await;
    assert!(dropped.is_err(), "{dropped:?}");
    server.resume();
    sleep(Duration::from_millis(300)).await;
    let decision = timeout(Duration::from_secs(2), limiter.try_acquire()).await;
    assert_eq!(decision.expect("a decision"), Decision::Allowed);
}

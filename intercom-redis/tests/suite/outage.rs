//! Tests of a rate limiter whose server fails, in one process.

use std::time::Duration;

use intercom_api::Timestamp;
use intercom_api::pacing::{Decision, RateLimiter};
use intercom_api::webhook::{Acquisition, DeduplicationStore};
use intercom_redis::{Connection, Outage, RedisRateLimiter, RedisStore};
use tokio::time::{Instant, sleep, timeout};

use super::server::Server;
use super::sharing::response;

fn limiter(connection: Connection, outage: Outage) -> RedisRateLimiter {
    RedisRateLimiter::new(connection, "workspace").on_outage(outage)
}

/// Returns a connection to a port without a server.
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

#[test]
fn a_stopped_runtime_does_not_delay_others() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().expect("a runtime")
    };
    let limiter = limiter(server.connection(), Outage::Stop);
    // The request and the connection belong to a runtime that runs only this task.
    let stopped = runtime();
    server.pause();
    stopped.block_on(async {
        let waiting = timeout(Duration::from_millis(50), limiter.try_acquire()).await;
        assert!(waiting.is_err(), "{waiting:?}");
    });
    server.resume();
    let decision = runtime().block_on(async {
        let until = Instant::now() + Duration::from_secs(9);
        loop {
            let decision = limiter.try_acquire().await;
            match decision {
                Decision::RetryAfter(wait) if Instant::now() < until => sleep(wait).await,
                _ => return decision,
            }
        }
    });
    assert_eq!(decision, Decision::Allowed);
}

#[tokio::test]
async fn a_server_that_became_a_replica_counts_as_an_outage() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let limiter = limiter(server.connection(), Outage::LocalShare { processes: 1 });
    assert_eq!(limiter.try_acquire().await, Decision::Allowed);
    limiter.on_response(Some(&response(100, 1)));
    // A replica rejects writes.
    let replica = server.command("REPLICAOF", &["127.0.0.1", "1"]);
    replica.expect("the server runs");
    for _ in 0..10 {
        assert_eq!(limiter.try_acquire().await, Decision::Allowed);
    }
    let store = RedisStore::new(server.connection(), "workspace");
    let (now, until) = (Timestamp::now(), Timestamp::from_unix(i64::MAX));
    let error = store.acquire("notif_1", "a", now, until).await;
    let error = error.expect_err("it may not write").to_string();
    assert!(error.contains("replica"), "{error}");
    let primary = server.command("REPLICAOF", &["NO", "ONE"]);
    primary.expect("the server runs");
    let acquired = store.acquire("notif_1", "a", now, until).await;
    assert_eq!(acquired.expect("it may write"), Acquisition::Acquired);
    // The request in the background reports the calls that were sent.
    sleep(Duration::from_millis(1100)).await;
    for _ in 0..89 {
        assert_eq!(limiter.try_acquire().await, Decision::Allowed);
    }
    let decision = limiter.try_acquire().await;
    assert!(matches!(decision, Decision::RetryAfter(_)), "{decision:?}");
}

#[tokio::test]
async fn a_cluster_keeps_a_workspace_on_one_node() {
    let Some(server) = Server::start(&["--cluster-enabled", "yes"]) else {
        return;
    };
    let slots = server.command("CLUSTER", &["ADDSLOTSRANGE", "0", "16383"]);
    slots.expect("the server runs");
    let until = Instant::now() + Duration::from_secs(4);
    while server.command("SET", &["key", "value"]).is_none() {
        assert!(Instant::now() < until, "the cluster does not start");
        sleep(Duration::from_millis(50)).await;
    }
    #[cfg(feature = "cluster")]
    let connection = {
        let client = intercom_redis::redis::cluster::ClusterClient::new(vec![server.url()]);
        let client = client.expect("a URL").get_async_connection().await;
        Connection::shared(client.expect("a connection"))
    };
    // A node rejects scripts whose keys are in several slots.
    #[cfg(not(feature = "cluster"))]
    let connection = server.connection();
    let limiter = limiter(connection, Outage::Stop);
    assert_eq!(limiter.try_acquire().await, Decision::Allowed);
    limiter.on_response(Some(&response(100, 1)));
    for _ in 0..99 {
        assert_eq!(limiter.try_acquire().await, Decision::Allowed);
    }
    let decision = limiter.try_acquire().await;
    assert!(matches!(decision, Decision::RetryAfter(_)), "{decision:?}");
}

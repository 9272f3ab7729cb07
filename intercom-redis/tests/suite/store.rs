//! Tests of the store of notification ids.

use std::time::Duration;

use intercom_api::Timestamp;
use intercom_api::webhook::{Acquisition, DeduplicationStore};
use intercom_redis::RedisStore;
use intercom_redis::redis::Value;
use tokio::time::{Instant, sleep};

use super::server::{DURABLE, Server};

fn store(server: &Server) -> RedisStore {
    RedisStore::new(server.connection(), "workspace")
}

const ACQUIRED: Option<Acquisition> = Some(Acquisition::Acquired);
const IN_PROGRESS: Option<Acquisition> = Some(Acquisition::InProgress);
const DONE: Option<Acquisition> = Some(Acquisition::Done);

/// Acquires an id for `seconds` seconds, with a clock that is `skew` seconds ahead.
async fn acquire(
    store: &RedisStore,
    id: &str,
    owner: &str,
    skew: i64,
    seconds: i64,
) -> Option<Acquisition> {
    let now = Timestamp::from_unix(Timestamp::now().unix() + skew);
    let until = Timestamp::from_unix(now.unix() + seconds);
    store.acquire(id, owner, now, until).await.ok()
}

async fn renew(store: &RedisStore, id: &str, owner: &str, seconds: i64) {
    let until = Timestamp::from_unix(Timestamp::now().unix() + seconds);
    store
        .renew(id, owner, until)
        .await
        .expect("the server runs");
}

async fn complete(store: &RedisStore, id: &str, seconds: i64) {
    let until = Timestamp::from_unix(Timestamp::now().unix() + seconds);
    store.complete(id, until).await.expect("the server runs");
}

async fn release(store: &RedisStore, id: &str, owner: &str) {
    let released = store.release(id, owner).await;
    released.expect("the server runs");
}

/// Returns the time until an id expires, in seconds.
fn lifetime(server: &Server, id: &str) -> i64 {
    let key = format!("intercom:{{workspace}}:notification:{id}");
    match server.command("PTTL", &[&key]) {
        Some(Value::Int(ms)) if ms > 0 => (ms + 999) / 1000,
        Some(Value::Int(none)) => none,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_id_is_acquired_once_regardless_of_clocks() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let (one, other) = (store(&server), store(&server));
    for (number, skew) in [-86_400, -3600, 0, 3600, 86_400].into_iter().enumerate() {
        let id = format!("notif_{number}");
        assert_eq!(acquire(&one, &id, "a", skew, 30).await, ACQUIRED, "{skew}");
        assert_eq!(lifetime(&server, &id), 30, "{skew}");
        assert_eq!(
            acquire(&other, &id, "b", -skew, 30).await,
            IN_PROGRESS,
            "{skew}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_many_processes_acquires() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    for id in ["notif_1", "notif_2"] {
        let tasks: Vec<_> = (0..20)
            .map(|number| {
                let store = store(&server);
                let owner = format!("owner{number}");
                tokio::spawn(async move { acquire(&store, id, &owner, 0, 30).await })
            })
            .collect();
        let mut acquired = 0;
        for task in tasks {
            let result = task.await.expect("the task ends");
            let result = result.expect("the server runs");
            acquired += u32::from(result == Acquisition::Acquired);
        }
        assert_eq!(acquired, 1, "{id}");
    }
}

#[tokio::test]
async fn an_id_is_in_progress_until_it_is_done_or_released() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let store = store(&server);
    let id = "notif_1";
    assert_eq!(acquire(&store, id, "a", 0, 30).await, ACQUIRED);
    assert_eq!(acquire(&store, id, "b", 0, 30).await, IN_PROGRESS);
    renew(&store, id, "a", 3600).await;
    assert!((3599..=3600).contains(&lifetime(&server, id)));
    release(&store, id, "a").await;
    assert_eq!(acquire(&store, id, "b", 0, 30).await, ACQUIRED);
    complete(&store, id, 7200).await;
    assert_eq!(acquire(&store, id, "c", 0, 30).await, DONE);
    assert_eq!(acquire(&store, id, "b", 0, 30).await, DONE);
    assert!((7199..=7200).contains(&lifetime(&server, id)));
    // The id is done until a time in the past, so the server deletes the id.
    complete(&store, id, -1).await;
    assert_eq!(acquire(&store, id, "c", 0, 30).await, ACQUIRED);
}

/// The first owner is a process that was stopped for longer than its lease.
#[tokio::test]
async fn an_owner_cannot_change_the_lease_of_another() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let (stopped, other) = (store(&server), store(&server));
    let id = "notif_1";
    assert_eq!(acquire(&stopped, id, "a", 0, 1).await, ACQUIRED);
    sleep(Duration::from_millis(1100)).await;
    assert_eq!(acquire(&other, id, "b", 0, 30).await, ACQUIRED);
    renew(&stopped, id, "a", 3600).await;
    assert!((29..=30).contains(&lifetime(&server, id)));
    release(&stopped, id, "a").await;
    assert_eq!(acquire(&stopped, id, "c", 0, 30).await, IN_PROGRESS);
    complete(&other, id, 3600).await;
    renew(&stopped, id, "a", 30).await;
    release(&stopped, id, "a").await;
    assert_eq!(acquire(&stopped, id, "c", 0, 30).await, DONE);
    assert!((3599..=3600).contains(&lifetime(&server, id)));
}

#[tokio::test]
async fn an_id_that_the_server_lost_is_stored_again() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let store = store(&server);
    assert_eq!(acquire(&store, "notif_1", "a", 0, 30).await, ACQUIRED);
    server.command("FLUSHALL", &[]).expect("the server runs");
    renew(&store, "notif_1", "a", 30).await;
    assert_eq!(acquire(&store, "notif_1", "b", 0, 30).await, IN_PROGRESS);
    server.command("FLUSHALL", &[]).expect("the server runs");
    complete(&store, "notif_1", 30).await;
    assert_eq!(acquire(&store, "notif_1", "b", 0, 30).await, DONE);
    server
        .command("SCRIPT", &["FLUSH"])
        .expect("the server runs");
    assert_eq!(acquire(&store, "notif_2", "a", 0, 30).await, ACQUIRED);
}

#[tokio::test]
async fn a_restart_keeps_acknowledged_ids() {
    let Some(mut server) = Server::start(DURABLE) else {
        return;
    };
    let store = store(&server);
    assert_eq!(acquire(&store, "notif_1", "o1", 0, 30).await, ACQUIRED);
    server.kill();
    let started = Instant::now();
    assert_eq!(acquire(&store, "notif_2", "o2", 0, 30).await, None);
    assert!(
        started.elapsed() < Duration::from_secs(4),
        "{:?}",
        started.elapsed()
    );
    server.run();
    assert_eq!(acquire(&store, "notif_1", "o3", 0, 30).await, IN_PROGRESS);
    assert_eq!(acquire(&store, "notif_2", "o4", 0, 30).await, ACQUIRED);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_restart_is_tolerated() {
    let Some(mut server) = Server::start(DURABLE) else {
        return;
    };
    let store = store(&server);
    assert_eq!(acquire(&store, "notif_1", "o5", 0, 30).await, ACQUIRED);
    server.kill();
    let other = store.clone();
    let waiting = tokio::spawn(async move { acquire(&other, "notif_2", "o6", 0, 30).await });
    sleep(Duration::from_millis(300)).await;
    server.run();
    assert_eq!(waiting.await.expect("the task ends"), ACQUIRED);
}

#[tokio::test]
async fn a_paused_server_stores_nothing_for_a_rejected_delivery() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let store = store(&server);
    assert_eq!(acquire(&store, "notif_1", "o7", 0, 30).await, ACQUIRED);
    server.pause();
    assert_eq!(
        acquire(&store, "notif_2", "o8", 0, 3600).await,
        None,
        "a time limit"
    );
    sleep(Duration::from_millis(200)).await;
    server.resume();
    // The server now executes the commands of the earlier attempts, which must do nothing.
    sleep(Duration::from_millis(200)).await;
    assert_eq!(lifetime(&server, "notif_2"), -2, "the key does not exist");
    assert_eq!(acquire(&store, "notif_2", "o9", 0, 30).await, ACQUIRED);
}

#[tokio::test]
async fn a_server_without_memory_is_an_error() {
    // The server has no memory left, and must not evict keys.
    let options = ["--maxmemory", "1", "--maxmemory-policy", "noeviction"];
    let Some(server) = Server::start(&options) else {
        return;
    };
    let store = store(&server);
    let now = Timestamp::now();
    let until = Timestamp::from_unix(now.unix() + 30);
    let error = store.acquire("notif_1", "a", now, until).await;
    let error = error.expect_err("no memory").to_string();
    assert!(error.contains("OOM"), "{error}");
}

#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
#[tokio::test]
async fn a_server_without_tls_is_an_error() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let url = server.url().replace("redis://", "rediss://");
    let connection = intercom_redis::Connection::open(url).expect("a URL");
    let store = RedisStore::new(connection, "workspace");
    assert_eq!(acquire(&store, "notif_1", "o10", 0, 30).await, None);
}

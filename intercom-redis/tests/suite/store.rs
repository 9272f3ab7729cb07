//! The ids of notifications.

use std::time::Duration;

use intercom_api::Timestamp;
use intercom_api::webhook::DeduplicationStore;
use intercom_redis::RedisStore;
use intercom_redis::redis::Value;
use tokio::time::{Instant, sleep};

use super::server::{DURABLE, Server};

fn store(server: &Server) -> RedisStore {
    RedisStore::new(server.connection(), "workspace")
}

/// Acquires an id for some seconds, with a clock that is `skew` seconds ahead.
async fn acquire(store: &RedisStore, id: &str, skew: i64, seconds: i64) -> Option<bool> {
    let now = Timestamp::from_unix(Timestamp::now().unix() + skew);
    let until = Timestamp::from_unix(now.unix() + seconds);
    store.acquire(id, now, until).await.ok()
}

async fn expire(store: &RedisStore, id: &str, seconds: i64) {
    let until = Timestamp::from_unix(Timestamp::now().unix() + seconds);
    store.set_expiry(id, until).await.expect("the server runs");
}

/// The time until an id expires, in seconds.
fn lifetime(server: &Server, id: &str) -> i64 {
    let key = format!("intercom:{{workspace}}:notification:{id}");
    match server.command("PTTL", &[&key]) {
        Some(Value::Int(ms)) if ms > 0 => (ms + 999) / 1000,
        Some(Value::Int(none)) => none,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_id_is_acquired_once_whatever_the_clocks_show() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let (one, other) = (store(&server), store(&server));
    for (number, skew) in [-86_400, -3600, 0, 3600, 86_400].into_iter().enumerate() {
        let id = format!("notif_{number}");
        assert_eq!(acquire(&one, &id, skew, 30).await, Some(true), "{skew}");
        assert_eq!(lifetime(&server, &id), 30, "{skew}");
        assert_eq!(acquire(&other, &id, -skew, 30).await, Some(false), "{skew}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_processes_one_acquires() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    for id in ["notif_1", "notif_2"] {
        let tasks: Vec<_> = (0..20)
            .map(|_| {
                let store = store(&server);
                tokio::spawn(async move { acquire(&store, id, 0, 30).await })
            })
            .collect();
        let mut acquired = 0;
        for task in tasks {
            let result = task.await.expect("the task ends");
            acquired += u32::from(result.expect("the server runs"));
        }
        assert_eq!(acquired, 1, "{id}");
    }
}

#[tokio::test]
async fn an_expiry_is_changed() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let store = store(&server);
    assert_eq!(acquire(&store, "notif_1", 0, 1).await, Some(true));
    expire(&store, "notif_1", 3600).await;
    assert!((3599..=3600).contains(&lifetime(&server, "notif_1")));
    // A time in the past removes it.
    expire(&store, "notif_1", -3600).await;
    assert_eq!(acquire(&store, "notif_1", 0, 30).await, Some(true));
    // An id that the server lost is stored.
    server.command("FLUSHALL", &[]).expect("the server runs");
    expire(&store, "notif_1", 3600).await;
    assert_eq!(acquire(&store, "notif_1", 0, 30).await, Some(false));
    server
        .command("SCRIPT", &["FLUSH"])
        .expect("the server runs");
    assert_eq!(acquire(&store, "notif_2", 0, 30).await, Some(true));
}

#[tokio::test]
async fn a_restart_keeps_acknowledged_ids() {
    let Some(mut server) = Server::start(DURABLE) else {
        return;
    };
    let store = store(&server);
    assert_eq!(acquire(&store, "notif_1", 0, 30).await, Some(true));
    server.kill();
    let started = Instant::now();
    assert_eq!(acquire(&store, "notif_2", 0, 30).await, None);
    assert!(
        started.elapsed() < Duration::from_secs(4),
        "{:?}",
        started.elapsed()
    );
    server.run();
    assert_eq!(acquire(&store, "notif_1", 0, 30).await, Some(false));
    assert_eq!(acquire(&store, "notif_2", 0, 30).await, Some(true));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_restart_is_not_noticed() {
    let Some(mut server) = Server::start(DURABLE) else {
        return;
    };
    let store = store(&server);
    assert_eq!(acquire(&store, "notif_1", 0, 30).await, Some(true));
    server.kill();
    let other = store.clone();
    let waiting = tokio::spawn(async move { acquire(&other, "notif_2", 0, 30).await });
    sleep(Duration::from_millis(300)).await;
    server.run();
    assert_eq!(waiting.await.expect("the task ends"), Some(true));
}

#[tokio::test]
async fn a_paused_server_stores_nothing_for_a_refused_delivery() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let store = store(&server);
    assert_eq!(acquire(&store, "notif_1", 0, 30).await, Some(true));
    server.pause();
    assert_eq!(
        acquire(&store, "notif_2", 0, 3600).await,
        None,
        "a time limit"
    );
    sleep(Duration::from_millis(200)).await;
    server.resume();
    // The commands of the attempts are executed now, and have to do nothing.
    sleep(Duration::from_millis(200)).await;
    assert_eq!(lifetime(&server, "notif_2"), -2, "there is no such key");
    assert_eq!(acquire(&store, "notif_2", 0, 30).await, Some(true));
}

#[tokio::test]
async fn a_server_that_evicts_or_refuses_is_an_error() {
    // It has no memory left, and may not evict.
    let options = ["--maxmemory", "1", "--maxmemory-policy", "noeviction"];
    let Some(server) = Server::start(&options) else {
        return;
    };
    let store = store(&server);
    let now = Timestamp::now();
    let until = Timestamp::from_unix(now.unix() + 30);
    let error = store.acquire("notif_1", now, until).await;
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
    assert_eq!(acquire(&store, "notif_1", 0, 30).await, None);
}

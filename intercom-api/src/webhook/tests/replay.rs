use std::time::Duration;

use serde_json::{Value, json};

use super::now;
use crate::Timestamp;
use crate::webhook::{
    BoxError, BoxFuture, DeduplicationStore, DeliveryError, InMemoryStore, Notification,
    ReplayGuard,
};

const DAY: i64 = 86_400;

fn notification(id: &str, created: i64) -> Notification<Value> {
    let value = json!({"id": id, "topic": "contact.archived", "created_at": created});
    Notification::from_value(value).expect("a notification")
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix(seconds)
}

#[test]
fn a_notification_is_taken_once() {
    let guard = ReplayGuard::default();
    let one = notification("notif_1", 1_000_000);
    let admit = |which, time| now(guard.admit_at(which, at(time)));
    assert!(admit(&one, 1_000_010).is_ok());
    for later in [0, 60, DAY - 10] {
        assert!(matches!(
            admit(&one, 1_000_010 + later),
            Err(DeliveryError::Repeated)
        ));
    }
    assert!(admit(&notification("notif_2", 1_000_000), 1_000_010).is_ok());
}

#[test]
fn a_store_is_shared() {
    let store = std::sync::Arc::new(InMemoryStore::default());
    let (first, second) = (
        ReplayGuard::new(store.clone()),
        ReplayGuard::new(store.clone()),
    );
    let one = notification("notif_1", 1_000);
    assert!(now(first.admit_at(&one, at(1_010))).is_ok());
    assert!(matches!(
        now(second.admit_at(&one, at(1_010))),
        Err(DeliveryError::Repeated)
    ));
    assert!(now(second.release(&one)).is_ok());
    assert!(now(first.admit_at(&one, at(1_010))).is_ok());
}

#[test]
fn at_no_time_is_a_repeat_taken() {
    // At every second from the first delivery on, it is known or too old.
    let guard = ReplayGuard::default().max_age(Duration::from_secs(100));
    let one = notification("notif_1", 1_000);
    assert!(now(guard.admit_at(&one, at(1_010))).is_ok());
    for time in 1_010..1_400 {
        let refused = now(guard.admit_at(&one, at(time))).expect_err("a repeat");
        let too_old = time > 1_100;
        assert_eq!(
            matches!(refused, DeliveryError::TooOld),
            too_old,
            "{time}: {refused:?}"
        );
    }
}

#[test]
fn age_counts_from_the_last_time_that_is_told() {
    let guard = ReplayGuard::default();
    let value = json!({
        "id": "notif_1", "topic": "ping", "created_at": 0,
        "first_sent_at": "1970-01-02T00:00:00Z", "delivered_at": null,
    });
    let sent: Notification<Value> = Notification::from_value(value).expect("a notification");
    assert!(now(guard.admit_at(&sent, at(DAY + DAY))).is_ok());
    let late = now(guard.admit_at(&sent, at(DAY + DAY + 1)));
    assert!(matches!(late, Err(DeliveryError::TooOld)));
    assert_eq!(DeliveryError::TooOld.status(), 400);
}

#[test]
fn without_a_time_the_id_counts_and_without_an_id_the_time() {
    let guard = ReplayGuard::default();
    let read = |value| Notification::<Value>::from_value(value).expect("a notification");
    let timeless = read(json!({"id": "notif_1", "topic": "ping"}));
    assert!(now(guard.admit(&timeless)).is_ok());
    assert!(matches!(
        now(guard.admit(&timeless)),
        Err(DeliveryError::Repeated)
    ));
    let nameless = read(json!({"id": null, "topic": "ping", "created_at": 1_000}));
    assert!(now(guard.admit_at(&nameless, at(1_000))).is_ok());
    assert!(now(guard.admit_at(&nameless, at(1_000))).is_ok());
    assert!(now(guard.release(&nameless)).is_ok());
    assert!(now(guard.admit_at(&nameless, at(1_000 + DAY + 1))).is_err());
}

#[test]
fn what_is_released_is_taken_again() {
    let guard = ReplayGuard::default();
    let one = notification("notif_1", 1_000);
    assert!(now(guard.admit_at(&one, at(1_000))).is_ok());
    now(guard.release(&one)).expect("released");
    assert!(now(guard.admit_at(&one, at(1_060))).is_ok());
    assert!(now(guard.admit_at(&one, at(1_061))).is_err());
}

#[test]
fn a_far_future_is_no_way_around() {
    let guard = ReplayGuard::default();
    for created in [i64::MAX, 1 << 40] {
        let one = notification(&format!("notif_{created}"), created);
        assert!(now(guard.admit_at(&one, at(1_000))).is_ok());
        assert!(now(guard.admit_at(&one, at(1_000 + 400 * DAY))).is_err());
    }
}

#[test]
fn ids_in_memory_are_bounded_in_number_and_in_size() {
    let guard = ReplayGuard::new(InMemoryStore::new(3));
    let many: Vec<_> = (0..5)
        .map(|n| notification(&format!("notif_{n}"), 1_000))
        .collect();
    for one in &many {
        assert!(now(guard.admit_at(one, at(1_000))).is_ok());
    }
    let known: Vec<bool> = many
        .iter()
        .rev()
        .map(|one| now(guard.admit_at(one, at(1_000))).is_err())
        .collect();
    assert_eq!(known, [true, true, true, false, false]);

    let long = notification(&"ä".repeat(100_000), 1_000);
    assert!(now(guard.admit_at(&long, at(1_000))).is_ok());
    assert!(now(guard.admit_at(&long, at(1_000))).is_err());
    let other = notification(&"ö".repeat(100_000), 1_000);
    assert!(now(guard.admit_at(&other, at(1_000))).is_ok());
}

#[test]
fn ids_whose_time_has_passed_make_room() {
    let store = InMemoryStore::new(2);
    let reserve =
        |id: &str, time, until| now(store.acquire(id, at(time), at(until))).expect("the memory");
    assert!(reserve("a", 0, 10));
    assert!(reserve("b", 0, 20));
    assert!(!reserve("a", 10, 30));
    assert!(reserve("c", 11, 30));
    assert!(!reserve("b", 11, 30), "`a` made room, not `b`");
}

/// Ids for stores are short ASCII, so that they fit any store's keys.
#[test]
fn stores_get_short_ids_and_their_errors_come_back() {
    struct Broken;
    impl DeduplicationStore for Broken {
        fn acquire<'a>(
            &'a self,
            id: &'a str,
            _: Timestamp,
            _: Timestamp,
        ) -> BoxFuture<'a, Result<bool, BoxError>> {
            assert!(id.len() <= 128 && id.is_ascii(), "{id}");
            Box::pin(std::future::ready(Err("no connection".into())))
        }
        fn set_expiry<'a>(
            &'a self,
            _: &'a str,
            _: Timestamp,
        ) -> BoxFuture<'a, Result<(), BoxError>> {
            Box::pin(std::future::ready(Err("no connection".into())))
        }
    }
    let guard = ReplayGuard::new(Broken);
    for id in ["notif_1", &"x".repeat(4_000), "with a space", "ä"] {
        let one = notification(id, 1_000);
        let refusal = now(guard.admit_at(&one, at(1_000))).expect_err("a broken store");
        assert_eq!(refusal.status(), 503);
        assert!(matches!(refusal, DeliveryError::Store(_)));
        assert!(now(guard.release(&one)).is_err());
    }
}

use std::time::Duration;

use serde_json::{Value, json};

use super::now;
use crate::Timestamp;
use crate::webhook::{
    Acquisition, BoxError, BoxFuture, DeduplicationStore, DeliveryError, InMemoryStore, Lease,
    Notification, ReplayGuard,
};

const DAY: i64 = 86_400;

fn notification(id: &str, created: i64) -> Notification<Value> {
    let value = json!({"id": id, "topic": "contact.archived", "created_at": created});
    Notification::from_value(value).expect("a notification")
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix(seconds)
}

/// Handles a notification successfully.
fn handle(guard: &ReplayGuard, one: &Notification<Value>, time: i64) -> Result<(), DeliveryError> {
    let lease = now(guard.admit_at(one, at(time)))?;
    now(lease.complete())
}

#[test]
fn a_notification_is_admitted_once() {
    let guard = ReplayGuard::default();
    let one = notification("notif_1", 1_000_000);
    assert!(handle(&guard, &one, 1_000_010).is_ok());
    for later in [0, 60, DAY - 10] {
        assert!(matches!(
            handle(&guard, &one, 1_000_010 + later),
            Err(DeliveryError::Duplicate)
        ));
    }
    assert!(handle(&guard, &notification("notif_2", 1_000_000), 1_000_010).is_ok());
}

#[test]
fn a_notification_in_progress_is_not_a_duplicate() {
    let guard = ReplayGuard::default();
    let one = notification("notif_1", 1_000);
    let admit = |time| now(guard.admit_at(&one, at(time)));
    let lease = admit(1_010).expect("the first delivery");
    for time in [1_010, 1_040] {
        let refused = admit(time).expect_err("a copy");
        assert!(matches!(refused, DeliveryError::InProgress));
        assert_eq!(refused.status(), 503);
    }
    // The lease has expired, so its owner may have stopped.
    let other = admit(1_041).expect("the lease has expired");
    // The first owner has not stopped, but its release does not affect the lease of the second delivery.
    now(lease.release()).expect("the memory");
    assert!(matches!(admit(1_042), Err(DeliveryError::InProgress)));
    now(other.complete()).expect("the memory");
    let refused = admit(1_043).expect_err("a repeat");
    assert!(matches!(refused, DeliveryError::Duplicate));
    assert_eq!(refused.status(), 200);
}

#[test]
fn a_late_success_makes_all_copies_duplicates() {
    let guard = ReplayGuard::default();
    let one = notification("notif_1", 1_000);
    let admit = |time| now(guard.admit_at(&one, at(time)));
    let slow = admit(1_000).expect("the first delivery");
    let other = admit(1_060).expect("the lease has expired");
    now(slow.complete()).expect("the memory");
    now(other.renew()).expect("the memory");
    now(other.release()).expect("the memory");
    assert!(matches!(admit(1_120), Err(DeliveryError::Duplicate)));
}

#[test]
fn a_store_is_shared() {
    let store = std::sync::Arc::new(InMemoryStore::default());
    let (first, second) = (
        ReplayGuard::new(store.clone()),
        ReplayGuard::new(store.clone()),
    );
    let one = notification("notif_1", 1_000);
    let admit = |guard: &ReplayGuard| now(guard.admit_at(&one, at(1_010)));
    let lease: Lease = admit(&first).expect("the first delivery");
    assert!(matches!(admit(&second), Err(DeliveryError::InProgress)));
    now(lease.release()).expect("the memory");
    assert!(handle(&second, &one, 1_010).is_ok());
    assert!(matches!(admit(&first), Err(DeliveryError::Duplicate)));
}

#[test]
fn a_duplicate_is_never_admitted() {
    // At every second after the first delivery, the notification is a duplicate or too old.
    let guard = ReplayGuard::default().max_age(Duration::from_secs(100));
    let one = notification("notif_1", 1_000);
    assert!(handle(&guard, &one, 1_010).is_ok());
    for time in 1_010..1_400 {
        let refused = handle(&guard, &one, time).expect_err("a repeat");
        let too_old = time > 1_100;
        assert_eq!(
            matches!(refused, DeliveryError::TooOld),
            too_old,
            "{time}: {refused:?}"
        );
    }
}

#[test]
fn age_counts_from_the_latest_time_in_the_notification() {
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
    let lease = now(guard.admit(&timeless)).expect("the first delivery");
    now(lease.complete()).expect("the memory");
    assert!(matches!(
        now(guard.admit(&timeless)),
        Err(DeliveryError::Duplicate)
    ));
    let nameless = read(json!({"id": null, "topic": "ping", "created_at": 1_000}));
    assert!(handle(&guard, &nameless, 1_000).is_ok());
    let lease = now(guard.admit_at(&nameless, at(1_000))).expect("it has no id");
    now(lease.renew()).expect("there is nothing to renew");
    now(lease.release()).expect("there is nothing to release");
    assert!(now(guard.admit_at(&nameless, at(1_000 + DAY + 1))).is_err());
}

#[test]
fn a_released_notification_is_admitted_again() {
    let guard = ReplayGuard::default();
    let one = notification("notif_1", 1_000);
    let lease = now(guard.admit_at(&one, at(1_000))).expect("the first delivery");
    now(lease.release()).expect("released");
    assert!(handle(&guard, &one, 1_001).is_ok());
    assert!(handle(&guard, &one, 1_061).is_err());
}

#[test]
fn a_time_in_the_future_does_not_bypass_the_check() {
    let guard = ReplayGuard::default();
    for created in [i64::MAX, 1 << 40] {
        let one = notification(&format!("notif_{created}"), created);
        assert!(handle(&guard, &one, 1_000).is_ok());
        assert!(handle(&guard, &one, 1_000 + 400 * DAY).is_err());
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
fn expired_ids_are_removed() {
    let store = InMemoryStore::new(2);
    let mut number = 0;
    let mut acquire = |id: &str, time, until| {
        number += 1;
        let owner = format!("owner{number}");
        let acquired = now(store.acquire(id, &owner, at(time), at(until)));
        acquired.expect("the memory") == Acquisition::Acquired
    };
    assert!(acquire("a", 0, 10));
    assert!(acquire("b", 0, 20));
    assert!(!acquire("a", 10, 30));
    assert!(acquire("c", 11, 30));
    assert!(!acquire("b", 11, 30), "`a` made room, not `b`");
}

/// Ids and owners are short ASCII strings, so that they are valid keys in any store.
#[test]
fn stores_receive_short_ids_and_their_errors_are_returned() {
    struct Broken(std::sync::Mutex<Vec<String>>);
    fn broken<T: Send + 'static>() -> BoxFuture<'static, Result<T, BoxError>> {
        Box::pin(std::future::ready(Err("no connection".into())))
    }
    impl DeduplicationStore for Broken {
        fn acquire<'a>(
            &'a self,
            id: &'a str,
            owner: &'a str,
            _: Timestamp,
            _: Timestamp,
        ) -> BoxFuture<'a, Result<Acquisition, BoxError>> {
            assert!(id.len() <= 128 && id.is_ascii(), "{id}");
            assert!(owner.len() <= 32 && owner.bytes().all(|byte| byte.is_ascii_alphanumeric()));
            let mut owners = self.0.lock().expect("no panic");
            assert!(!owners.iter().any(|known| known == owner), "{owner}");
            owners.push(owner.to_owned());
            if id == "notif_0" {
                return Box::pin(std::future::ready(Ok(Acquisition::Acquired)));
            }
            broken()
        }
        fn renew<'a>(
            &'a self,
            _: &'a str,
            _: &'a str,
            _: Timestamp,
        ) -> BoxFuture<'a, Result<(), BoxError>> {
            broken()
        }
        fn complete<'a>(&'a self, _: &'a str, _: Timestamp) -> BoxFuture<'a, Result<(), BoxError>> {
            broken()
        }
        fn release<'a>(&'a self, _: &'a str, _: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
            broken()
        }
    }
    let guard = ReplayGuard::new(Broken(Default::default()));
    for id in ["notif_1", &"x".repeat(4_000), "with a space", "ä"] {
        let one = notification(id, 1_000);
        let refusal = now(guard.admit_at(&one, at(1_000))).expect_err("a broken store");
        assert_eq!(refusal.status(), 503);
        assert!(matches!(refusal, DeliveryError::Store(_)));
    }
    let lease = || now(guard.admit_at(&notification("notif_0", 1_000), at(1_000)));
    assert!(now(lease().expect("a lease").renew()).is_err());
    assert!(now(lease().expect("a lease").complete()).is_err());
    assert!(now(lease().expect("a lease").release()).is_err());
}

//! Tests of the warnings of a rate limiter about its server.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use intercom_api::pacing::{Decision, RateLimiter};
use intercom_redis::{Outage, RedisRateLimiter};
use tokio::time::{Instant, sleep};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::server::Server;

/// Records the events of this package, with their level.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<String>>>);

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").expect("a string takes it");
    }
}

impl Subscriber for Events {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("intercom_redis")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = Text(event.metadata().level().to_string());
        event.record(&mut text);
        self.0.lock().expect("no test failed here").push(text.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn an_error_of_the_server_is_a_warning_once() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let events = Events::default();
    let _guard = tracing::subscriber::set_default(events.clone());
    let texts = || events.0.lock().expect("no test failed here").clone();
    let key = "intercom:{workspace}:clock";
    server
        .command("LPUSH", &[key, "1"])
        .expect("the server runs");
    let limiter = RedisRateLimiter::new(server.connection(), "workspace").on_outage(Outage::Stop);
    for _ in 0..3 {
        let decision = limiter.try_acquire().await;
        assert!(matches!(decision, Decision::RetryAfter(_)), "{decision:?}");
        sleep(Duration::from_millis(250)).await;
    }
    let found = texts();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("WARN") && found[0].contains("WRONGTYPE"),
        "{found:?}"
    );

    server.command("DEL", &[key]).expect("the server runs");
    // The next request is sent after a pause.
    let until = Instant::now() + Duration::from_secs(5);
    while limiter.try_acquire().await != Decision::Allowed {
        assert!(Instant::now() < until, "the rate limiter does not recover");
        sleep(Duration::from_millis(100)).await;
    }
    let found = texts();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[1].starts_with("INFO"), "{found:?}");
}

#[tokio::test]
async fn a_missing_password_is_a_warning() {
    let Some(server) = Server::start(&[]) else {
        return;
    };
    let events = Events::default();
    let _guard = tracing::subscriber::set_default(events.clone());
    let password = server.command("CONFIG", &["SET", "requirepass", "s3cret"]);
    password.expect("the server runs");
    let limiter = RedisRateLimiter::new(server.connection(), "workspace").on_outage(Outage::Stop);
    let decision = limiter.try_acquire().await;
    assert!(matches!(decision, Decision::RetryAfter(_)), "{decision:?}");
    let found = events.0.lock().expect("no test failed here").clone();
    assert!(
        found[0].starts_with("WARN") && found[0].contains("auth"),
        "{found:?}"
    );
}

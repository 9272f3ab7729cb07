//! Tests of the lease of a notification while its handler runs, in paused time.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use tokio::time::{Instant, sleep, sleep_until};
use tower_layer::Layer;
use tower_service::Service;

use super::layer::{SECRET, body, request};
use super::secret;
use crate::Timestamp;
use crate::signed::{Signer, Verifier};
use crate::webhook::{
    Acquisition, BoxError, BoxFuture, DeduplicationStore, InMemoryStore, ReplayGuard, WebhookLayer,
};

/// An in-memory store that uses the test's clock. The store records when a lease was acquired or renewed and when a
/// notification was completed, each time with the number of seconds until the state expires.
struct PausedStore {
    ids: InMemoryStore,
    start: Instant,
    log: Mutex<Vec<(&'static str, u64, i64)>>,
}

impl PausedStore {
    fn new() -> Self {
        PausedStore {
            ids: InMemoryStore::default(),
            start: Instant::now(),
            log: Mutex::default(),
        }
    }

    /// Converts a system time to the time of the test's clock.
    fn at(&self, time: Timestamp) -> Timestamp {
        time + self.start.elapsed()
    }

    fn note(&self, method: &'static str, until: Timestamp) {
        let seconds = until.unix() - Timestamp::now().unix();
        let elapsed = self.start.elapsed().as_secs();
        let mut log = self.log.lock().expect("no panic");
        log.push((method, elapsed, seconds));
    }
}

impl DeduplicationStore for PausedStore {
    fn acquire<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        now: Timestamp,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<Acquisition, BoxError>> {
        self.note("acquire", until);
        self.ids.acquire(id, owner, self.at(now), self.at(until))
    }

    fn renew<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        self.note("renew", until);
        self.ids.renew(id, owner, self.at(until))
    }

    fn complete<'a>(
        &'a self,
        id: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        self.note("complete", until);
        self.ids.complete(id, self.at(until))
    }

    fn release<'a>(&'a self, id: &'a str, owner: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
        self.ids.release(id, owner)
    }
}

/// Copies of one notification. The first delivery takes some time and then receives a status; later deliveries receive
/// 204 immediately.
struct Delivery<S> {
    service: S,
    store: Arc<PausedStore>,
    body: String,
    start: Instant,
}

type Handled = Result<Response<Full<Bytes>>, Infallible>;

fn delivery(
    seconds: u64,
    status: StatusCode,
) -> Delivery<
    impl Service<
        Request<Full<Bytes>>,
        Response = Response<Full<Bytes>>,
        Error = Infallible,
        Future: Send,
    > + Clone,
> {
    let store = Arc::new(PausedStore::new());
    let deliveries = Arc::new(Mutex::new(0));
    let handler = move |_: Request<Full<Bytes>>| {
        let mut deliveries = deliveries.lock().expect("no panic");
        *deliveries += 1;
        let is_first = *deliveries == 1;
        async move {
            let mut response = Response::new(Full::default());
            *response.status_mut() = StatusCode::NO_CONTENT;
            if is_first {
                sleep(Duration::from_secs(seconds)).await;
                *response.status_mut() = status;
            }
            Handled::Ok(response)
        }
    };
    let layer = WebhookLayer::new(Verifier::webhooks(secret(SECRET)));
    let layer = layer.replays(ReplayGuard::new(Arc::clone(&store)));
    Delivery {
        service: layer.layer(tower::service_fn(handler)),
        store,
        body: body("notif_1", "contact.archived"),
        start: Instant::now(),
    }
}

impl<S> Delivery<S>
where
    S: Service<Request<Full<Bytes>>, Response = Response<Full<Bytes>>, Error = Infallible>,
    S: Clone,
    S::Future: Send + 'static,
{
    /// Sends a copy and returns the status.
    fn send(&self) -> impl Future<Output = u16> + Send + 'static {
        let signer = Signer::webhooks(secret(SECRET));
        let header = signer.sign(self.body.as_bytes());
        let request = request("POST", &[(signer.header(), &header)], &self.body);
        let response = self.service.clone().call(request);
        async move { response.await.expect("it cannot fail").status().as_u16() }
    }

    /// Sends a copy `second` seconds after the start.
    async fn send_at(&self, second: u64) -> u16 {
        sleep_until(self.start + Duration::from_secs(second)).await;
        self.send().await
    }
}

#[tokio::test(start_paused = true)]
async fn a_lease_is_renewed_while_the_handler_runs() {
    let delivery = delivery(45, StatusCode::OK);
    assert_eq!(delivery.send().await, 200);
    assert_eq!(delivery.start.elapsed(), Duration::from_secs(45));
    let log = delivery.store.log.lock().expect("no panic").clone();
    let times: Vec<_> = log
        .iter()
        .map(|(method, time, _)| (*method, *time))
        .collect();
    let renewals = [10, 20, 30, 40].map(|time| ("renew", time));
    assert_eq!(times[0], ("acquire", 0));
    assert_eq!(times[1..5], renewals);
    assert_eq!(times[5..], [("complete", 45)]);
    assert!(
        log[..5]
            .iter()
            .all(|(_, _, seconds)| (29..=31).contains(seconds))
    );
    assert!(log[5].2 > 23 * 60 * 60);
}

#[tokio::test(start_paused = true)]
async fn a_copy_gets_503_until_the_handler_ends_and_is_handled_if_that_failed() {
    let delivery = delivery(70, StatusCode::INTERNAL_SERVER_ERROR);
    let first = tokio::spawn(delivery.send());
    for second in [1, 29, 31, 60, 69] {
        assert_eq!(
            delivery.send_at(second).await,
            503,
            "after {second} seconds"
        );
    }
    assert_eq!(delivery.send_at(71).await, 204);
    assert_eq!(first.await.expect("no panic"), 500);
    assert_eq!(delivery.send_at(72).await, 200);
}

#[tokio::test(start_paused = true)]
async fn a_copy_is_a_duplicate_after_the_handler_succeeded() {
    let delivery = delivery(70, StatusCode::OK);
    let first = tokio::spawn(delivery.send());
    assert_eq!(delivery.send_at(60).await, 503);
    let repeat = delivery.send_at(71).await;
    assert_eq!(first.await.expect("no panic"), 200);
    assert_eq!(repeat, 200);
    let log = delivery.store.log.lock().expect("no panic").clone();
    let completed = log.iter().filter(|(method, ..)| *method == "complete");
    assert_eq!(completed.count(), 1);
}

/// The lease of a handler that was dropped expires 30 seconds after its last renewal.
#[tokio::test(start_paused = true)]
async fn a_notification_is_handled_again_after_its_handler_died() {
    for (died, refused, handled) in [(5, 29, 31), (45, 60, 71)] {
        let delivery = delivery(70, StatusCode::OK);
        let first = tokio::spawn(delivery.send());
        sleep(Duration::from_secs(died)).await;
        first.abort();
        assert_eq!(delivery.send_at(refused).await, 503, "{died}");
        assert_eq!(delivery.send_at(handled).await, 204, "{died}");
        assert_eq!(delivery.send_at(handled).await, 200, "{died}");
    }
}

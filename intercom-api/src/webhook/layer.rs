//! A tower layer that passes on only verified requests, and each notification only once.

use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{ALLOW, CONTENT_LENGTH};
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use serde_json::Value;
use tower_layer::Layer;
use tower_service::Service;

use super::replay::Delivery;
use super::{BoxError, DeliveryError, Lease, Notification, ReplayGuard, Topic};
use crate::Timestamp;
use crate::signed::{Scheme, Verifier, VerifyError};

type Hook = Arc<dyn Fn(&DeliveryError) + Send + Sync>;

/// A tower layer that passes only verified webhooks to the inner service.
///
/// | Request | Response |
/// |---|---|
/// | `HEAD`, which Intercom sends when the URL is saved | 200 |
/// | any method other than `POST` | 405 |
/// | a body larger than [`Verifier::max_body_bytes`] | 413; the body is not read to the end |
/// | a missing, repeated or invalid signature | 401 |
/// | a body that takes longer than [`body_timeout`](WebhookLayer::body_timeout) | 408 |
/// | a body that is not JSON, has no topic, or is too old | 400 |
/// | the topic `ping` | 200 |
/// | a duplicate of a handled notification | 200 |
/// | a notification that another request is handling | 503 |
/// | any notification while the store of ids fails | 503 |
/// | anything else | the response of the inner service |
///
/// If the inner service responds with 2xx, later copies of the notification are duplicates. If the inner service
/// responds with any other status or fails, Intercom's retry is handled. Until the inner service has responded, the
/// notification is in progress: a copy receives 503. If the request is dropped or the process ends, the notification
/// remains in progress for up to 30 seconds.
///
/// The time limit of bodies and the renewal of leases need the timers of a tokio runtime. On a different runtime, a
/// body has no time limit, and a copy can reach the inner service if the first request takes longer than 30 seconds. On
/// a tokio runtime without timers (`Builder::enable_time`), the layer panics.
///
/// The inner service receives the body unchanged. With the feature `axum`, the extractor `Webhook` decodes the body.
/// For events of the Fin agent, pass [`Verifier::fin_agent`]; these events have no ids, so duplicates are identified by
/// their signature. Requests of Canvas Kit ([`Verifier::canvas`]) and requests about an installation
/// ([`Verifier::app`]) are not deduplicated.
///
/// ```
/// use intercom_api::Secret;
/// use intercom_api::signed::Verifier;
/// use intercom_api::webhook::{ReplayGuard, WebhookLayer};
///
/// let verifier = Verifier::webhooks(Secret::new("client_secret_for_tests")?);
/// let layer = WebhookLayer::new(verifier)
///     .replays(ReplayGuard::default())
///     .on_rejected(|error| eprintln!("rejected: {error}"));
/// # let _ = layer;
/// # Ok::<(), intercom_api::SecretError>(())
/// ```
#[derive(Clone)]
#[doc(alias = "middleware")]
pub struct WebhookLayer {
    receiver: Arc<Receiver>,
}

#[derive(Clone)]
struct Receiver {
    verifier: Verifier,
    replays: ReplayGuard,
    on_rejected: Option<Hook>,
    body_timeout: Duration,
}

/// The default time limit of a body. Intercom sends a body without delay, and waits five seconds for the response.
const BODY_TIMEOUT: Duration = Duration::from_secs(10);

impl WebhookLayer {
    /// Returns a layer with replay protection in the memory of this process.
    pub fn new(verifier: Verifier) -> Self {
        WebhookLayer {
            receiver: Arc::new(Receiver {
                verifier,
                replays: ReplayGuard::default(),
                on_rejected: None,
                body_timeout: BODY_TIMEOUT,
            }),
        }
    }

    /// Replaces the replay protection, for instance with a guard that several processes share.
    #[must_use]
    pub fn replays(mut self, replays: ReplayGuard) -> Self {
        Arc::make_mut(&mut self.receiver).replays = replays;
        self
    }

    /// Sets the time limit for receiving the whole body. Defaults to 10 seconds. A slower request receives the status
    /// 408.
    #[must_use]
    pub fn body_timeout(mut self, timeout: Duration) -> Self {
        Arc::make_mut(&mut self.receiver).body_timeout = timeout;
        self
    }

    /// Calls `hook` for every request that is not passed on, including duplicates, and for every error of the store.
    #[must_use]
    pub fn on_rejected(mut self, hook: impl Fn(&DeliveryError) + Send + Sync + 'static) -> Self {
        Arc::make_mut(&mut self.receiver).on_rejected = Some(Arc::new(hook));
        self
    }
}

impl fmt::Debug for WebhookLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookLayer")
            .field("verifier", &self.receiver.verifier)
            .field("replays", &self.receiver.replays)
            .finish_non_exhaustive()
    }
}

impl<S> Layer<S> for WebhookLayer {
    type Service = WebhookService<S>;

    fn layer(&self, inner: S) -> WebhookService<S> {
        WebhookService {
            receiver: Arc::clone(&self.receiver),
            inner,
        }
    }
}

/// A service behind a [`WebhookLayer`].
#[derive(Clone)]
pub struct WebhookService<S> {
    receiver: Arc<Receiver>,
    inner: S,
}

impl<S> fmt::Debug for WebhookService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookService").finish_non_exhaustive()
    }
}

/// The verified body, for the extractor.
#[derive(Clone)]
#[cfg_attr(not(feature = "axum"), allow(dead_code))]
pub(super) struct Received(pub(super) Bytes);

impl<S, B, R> Service<Request<B>> for WebhookService<S>
where
    S: Service<Request<Full<Bytes>>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
    R: From<Bytes> + Send + 'static,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = WebhookFuture<Response<R>, S::Error>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The service that was polled to readiness must be called, so `self` stores a clone instead.
        let copy = self.inner.clone();
        let inner = std::mem::replace(&mut self.inner, copy);
        let receiver = Arc::clone(&self.receiver);
        WebhookFuture(Box::pin(
            async move { receiver.receive(request, inner).await },
        ))
    }
}

/// The response future of a [`WebhookService`].
pub struct WebhookFuture<R, E>(Pin<Box<dyn Future<Output = Result<R, E>> + Send>>);

impl<R, E> Future for WebhookFuture<R, E> {
    type Output = Result<R, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<R, E>> {
        Poll::Ready(ready!(self.0.as_mut().poll(context)))
    }
}

impl<R, E> fmt::Debug for WebhookFuture<R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookFuture").finish_non_exhaustive()
    }
}

/// The decision about a verified request.
enum Verdict {
    Ping,
    Handle(Lease),
}

impl Receiver {
    async fn receive<S, B, R>(
        &self,
        request: Request<B>,
        mut inner: S,
    ) -> Result<Response<R>, S::Error>
    where
        S: Service<Request<Full<Bytes>>, Response = Response<R>>,
        B: http_body::Body<Data = Bytes>,
        B::Error: Into<BoxError>,
        R: From<Bytes>,
    {
        let (mut parts, body) = request.into_parts();
        if parts.method == Method::HEAD {
            return Ok(response(StatusCode::OK, String::new()));
        }
        if parts.method != Method::POST {
            let text = "send webhooks with POST".to_owned();
            let mut refused = response(StatusCode::METHOD_NOT_ALLOWED, text);
            let allowed = HeaderValue::from_static("POST, HEAD");
            refused.headers_mut().insert(ALLOW, allowed);
            return Ok(refused);
        }
        let (body, verdict) = match self.admit(&parts, body).await {
            Ok(admitted) => admitted,
            Err(error) => return Ok(self.refuse(&error)),
        };
        let Verdict::Handle(lease) = verdict else {
            return Ok(response(StatusCode::OK, String::new()));
        };
        parts.extensions.insert(Received(body.clone()));
        let handled = inner.call(Request::from_parts(parts, Full::new(body)));
        let handled = self.renewing(&lease, handled).await;
        let done = matches!(&handled, Ok(response) if response.status().is_success());
        let noted = match done {
            true => lease.complete().await,
            false => lease.release().await,
        };
        if let Err(error) = noted {
            self.tell(&error);
        }
        handled
    }

    /// Waits until a notification is handled, and renews the lease in the meantime.
    async fn renewing<T>(&self, lease: &Lease, handled: impl Future<Output = T>) -> T {
        if !has_timers() {
            return handled.await;
        }
        let failed = |error| self.tell(&error);
        let mut renewal = pin!(lease.keep(failed));
        let mut handled = pin!(handled);
        poll_fn(|context| {
            let handled = handled.as_mut().poll(context);
            if handled.is_pending() {
                // The renewal never completes, so its result is ignored.
                let _ = renewal.as_mut().poll(context);
            }
            handled
        })
        .await
    }

    async fn admit<B>(
        &self,
        parts: &http::request::Parts,
        body: B,
    ) -> Result<(Bytes, Verdict), DeliveryError>
    where
        B: http_body::Body<Data = Bytes>,
        B::Error: Into<BoxError>,
    {
        let body = self.read(parts, body).await?;
        let signatures = parts.headers.get_all(self.verifier.header());
        let verified = self.verifier.verify(&body, signatures.iter())?;
        let delivery = match self.verifier.scheme() {
            Scheme::Webhooks => {
                let notification: Notification<Value> = verified.decode()?;
                if notification.topic == Topic::Ping {
                    return Ok((body, Verdict::Ping));
                }
                Delivery::of(&notification)
            }
            Scheme::FinAgent => {
                let event: Value = verified.decode()?;
                let signature = signatures.iter().next().map(HeaderValue::as_bytes);
                Delivery::signed(signature.unwrap_or_default(), fin_time(&event))
            }
            Scheme::Canvas | Scheme::App => {
                verified.decode::<Value>()?;
                Delivery::unnamed()
            }
        };
        let lease = self.replays.acquire(delivery, Timestamp::now()).await?;
        Ok((body, Verdict::Handle(lease)))
    }

    async fn read<B>(&self, parts: &http::request::Parts, body: B) -> Result<Bytes, DeliveryError>
    where
        B: http_body::Body<Data = Bytes>,
        B::Error: Into<BoxError>,
    {
        let limit = self.verifier.limit();
        let length = parts.headers.get(CONTENT_LENGTH);
        let length = length.and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
        if length.is_some_and(|length| length > limit as u64) {
            return Err(VerifyError::TooLarge(limit).into());
        }
        let body = Box::pin(collect(Limited::new(body, limit)));
        let body = match has_timers() {
            true => tokio::time::timeout(self.body_timeout, body).await,
            false => Ok(body.await),
        };
        match body.map_err(|_| DeliveryError::BodyTimeout(self.body_timeout))? {
            Ok(whole) => Ok(whole),
            Err(error) if error.is::<LengthLimitError>() => {
                Err(VerifyError::TooLarge(limit).into())
            }
            Err(error) => Err(DeliveryError::UnreadableBody(error)),
        }
    }

    fn refuse<R: From<Bytes>>(&self, error: &DeliveryError) -> Response<R> {
        self.tell(error);
        let status = StatusCode::from_u16(error.status());
        // Errors of a store or a parser are not shown to the sender.
        let text = match error {
            DeliveryError::Rejected(VerifyError::Malformed(_)) => {
                "the body is not the expected JSON".to_owned()
            }
            other => other.to_string(),
        };
        response(status.unwrap_or(StatusCode::BAD_REQUEST), text)
    }

    fn tell(&self, error: &DeliveryError) {
        if let Some(hook) = &self.on_rejected {
            hook(error);
        }
    }
}

/// Reads a body into one buffer, so that small frames do not occupy separate buffers.
async fn collect<B>(body: B) -> Result<Bytes, B::Error>
where
    B: http_body::Body<Data = Bytes>,
{
    let mut body = pin!(body);
    let mut first: Option<Bytes> = None;
    let mut whole = BytesMut::new();
    while let Some(frame) = body.frame().await.transpose()? {
        let Ok(data) = frame.into_data() else {
            continue;
        };
        match first.take() {
            // A body of one frame is not copied.
            None if whole.is_empty() => first = Some(data),
            None => whole.extend_from_slice(&data),
            Some(start) => {
                whole.extend_from_slice(&start);
                whole.extend_from_slice(&data);
            }
        }
    }
    Ok(first.unwrap_or_else(|| whole.freeze()))
}

/// Returns whether the current code runs on a Tokio runtime, which provides the timers.
fn has_timers() -> bool {
    tokio::runtime::Handle::try_current().is_ok()
}

/// Returns the time of an event of the Fin agent.
fn fin_time(event: &Value) -> Option<Timestamp> {
    event.get("created_at_ms")?.as_str()?.parse().ok()
}

fn response<R: From<Bytes>>(status: StatusCode, text: String) -> Response<R> {
    let mut response = Response::new(R::from(Bytes::from(text)));
    *response.status_mut() = status;
    response
}

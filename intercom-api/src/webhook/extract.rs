//! An extractor for axum.

use std::fmt;

use axum_core::extract::FromRequestParts;
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;
use serde::de::DeserializeOwned;

use super::layer::Received;
use crate::json;
use crate::signed::decode;

/// An axum extractor for a webhook, for handlers behind a [`WebhookLayer`](super::WebhookLayer).
///
/// `T` is a version's `Notification` or `FinEvent`, an [`AppRequest`](crate::signed::AppRequest), or any type that
/// implements `Deserialize`. Without the layer, the response is 500, so an unverified request never reaches a handler.
///
/// ```
/// # #[cfg(feature = "v2_16")] {
/// use axum::{Router, http::StatusCode, routing::post};
/// use intercom_api::Secret;
/// use intercom_api::signed::Verifier;
/// use intercom_api::v2_16::webhooks::{Event, Notification};
/// use intercom_api::webhook::{Webhook, WebhookLayer};
///
/// async fn receive(Webhook(notification): Webhook<Notification>) -> StatusCode {
///     if let Event::Conversation(conversation) = notification.event {
///         println!("{}: {}", notification.topic, conversation.id);
///     }
///     StatusCode::NO_CONTENT
/// }
///
/// let verifier = Verifier::webhooks(Secret::new("client_secret_for_tests")?);
/// let app: Router = Router::new()
///     .route("/webhooks", post(receive))
///     .layer(WebhookLayer::new(verifier));
/// # let _ = app;
/// # }
/// # Ok::<(), intercom_api::SecretError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Webhook<T>(pub T);

/// The reason why a webhook cannot be extracted.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookRejection {
    /// The route has no [`WebhookLayer`](super::WebhookLayer), so the request is not verified.
    MissingLayer,
    /// The body does not match the type.
    Malformed(json::Error),
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WebhookRejection::MissingLayer => {
                f.write_str("the request is not verified: add a `WebhookLayer` to this route")
            }
            WebhookRejection::Malformed(error) => {
                write!(f, "the body does not match the type: {error}")
            }
        }
    }
}

impl std::error::Error for WebhookRejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            WebhookRejection::MissingLayer => None,
            WebhookRejection::Malformed(error) => Some(error),
        }
    }
}

impl IntoResponse for WebhookRejection {
    fn into_response(self) -> Response {
        let status = match self {
            WebhookRejection::MissingLayer => StatusCode::INTERNAL_SERVER_ERROR,
            WebhookRejection::Malformed(_) => StatusCode::BAD_REQUEST,
        };
        (status, self.to_string()).into_response()
    }
}

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Webhook<T> {
    type Rejection = WebhookRejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, WebhookRejection> {
        let received = parts.extensions.get::<Received>();
        let Received(body) = received.ok_or(WebhookRejection::MissingLayer)?;
        let decoded = decode(body).map(Webhook);
        decoded.map_err(WebhookRejection::Malformed)
    }
}

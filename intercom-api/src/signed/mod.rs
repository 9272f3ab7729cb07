//! Verification of Intercom's signatures, which are made with a secret that only Intercom and the app know.
//!
//! | Request | Verifier | Header | Value |
//! |---|---|---|---|
//! | notifications | [`Verifier::webhooks`] | `X-Hub-Signature` | `sha1=` and 40 lowercase hexadecimal digits |
//! | events of the Fin agent | [`Verifier::fin_agent`] | `X-Fin-Agent-API-Webhook-Signature` | `sha256=` and 64 digits |
//! | requests of Canvas Kit | [`Verifier::canvas`] | `X-Body-Signature` | 64 digits |
//! | the uninstall request and the installation health check ([`AppRequest`]) | [`Verifier::app`] | `X-Body-Signature` | 64 digits |
//!
//! A signature is an HMAC of the bytes of the body. Only a body that a [`Verifier`] has verified can be decoded: into
//! the types of `intercom_api::webhook`, a version's `webhooks` or `intercom_api::canvas`, or into any type that
//! implements `Deserialize`.
//!
//! ```
//! use intercom_api::Secret;
//! use intercom_api::signed::{Signer, Verifier};
//! use serde_json::Value;
//!
//! let secret = Secret::new("client_secret_for_tests")?;
//! let verifier = Verifier::webhooks(secret.clone());
//!
//! // From the server: the unchanged body, and all headers named `verifier.header()`.
//! let body = br#"{"type":"notification_event","topic":"ping"}"#;
//! let headers = [Signer::webhooks(secret).sign(body)];
//!
//! match verifier.verify(body, headers).and_then(|verified| verified.decode::<Value>()) {
//!     Ok(notification) => assert_eq!(notification["topic"], "ping"),
//!     Err(error) => eprintln!("status {}: {error}", error.status()),
//! }
//! # assert_eq!(verifier.header(), "x-hub-signature");
//! # Ok::<(), intercom_api::SecretError>(())
//! ```

mod app;
mod error;
mod scheme;
#[cfg(test)]
mod tests;
mod verify;

pub use app::{AppRequest, HealthCheckRequest, HealthCheckResponse, HealthState, UninstallRequest};
pub use error::VerifyError;
pub use scheme::Scheme;
#[cfg(feature = "canvas")]
pub(crate) use verify::MAX_BODY;
#[cfg(feature = "axum")]
pub(crate) use verify::decode;
pub use verify::{Signer, Verified, Verifier};

//! What Intercom signs: told from what others send, by a secret that only Intercom and the app know.
//!
//! | What comes | Verifier | Header | Its value |
//! |---|---|---|---|
//! | notifications | [`Verifier::webhooks`] | `X-Hub-Signature` | `sha1=` and 40 digits of lower-case hex |
//! | events of the Fin agent | [`Verifier::fin_agent`] | `X-Fin-Agent-API-Webhook-Signature` | `sha256=` and 64 of them |
//! | requests of Canvas Kit | [`Verifier::canvas`] | `X-Body-Signature` | 64 of them |
//! | the uninstall request and the installation health check ([`AppRequest`]) | [`Verifier::app`] | `X-Body-Signature` | 64 of them |
//!
//! A signature is an HMAC of the bytes of the body as they came. Only a body that a [`Verifier`] let
//! through is decoded: as what `intercom_api::webhook`, a version's `webhooks` or
//! `intercom_api::canvas` has for it, or as any type that serde reads.
//!
//! ```
//! use intercom_api::Secret;
//! use intercom_api::signed::{Signer, Verifier};
//! use serde_json::Value;
//!
//! let secret = Secret::new("client_secret_for_tests")?;
//! let verifier = Verifier::webhooks(secret.clone());
//!
//! // What a server hands over: the body as it came, and all headers named `verifier.header()`.
//! let body = br#"{"type":"notification_event","topic":"ping"}"#;
//! let headers = [Signer::webhooks(secret).sign(body)];
//!
//! match verifier.verify(body, headers).and_then(|verified| verified.decode::<Value>()) {
//!     Ok(notification) => assert_eq!(notification["topic"], "ping"),
//!     Err(refusal) => eprintln!("answered with {}: {refusal}", refusal.status()),
//! }
//! # assert_eq!(verifier.header(), "x-hub-signature");
//! # Ok::<(), intercom_api::SecretError>(())
//! ```

mod app;
mod refusal;
mod scheme;
#[cfg(test)]
mod tests;
mod verify;

pub use app::{AppRequest, HealthCheckRequest, HealthCheckResponse, HealthState, UninstallRequest};
pub use refusal::Refusal;
pub use scheme::Scheme;
#[cfg(feature = "canvas")]
pub(crate) use verify::MAX_BODY;
#[cfg(feature = "axum")]
pub(crate) use verify::decode;
pub use verify::{Signer, Verified, Verifier};

//! Signed requests about an installation of the app: the uninstall request and the installation health check.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value, json};

use crate::{Extra, Id, json};

macro_rules! request {
    ($(#[$doc:meta])* $name:ident { $(#[$field_doc:meta])* $field:ident = $key:literal }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(#[$field_doc])*
            pub $field: Id,
            /// Unknown fields.
            pub extra: Extra,
        }

        impl $name {
            fn of(mut body: Map<String, Value>) -> Option<Self> {
                let $field = json::read::<Id>(&body.remove($key)?)?;
                let mut extra = Extra::default();
                for (key, value) in body {
                    extra.insert(key, value);
                }
                (!$field.is_empty()).then_some($name { $field, extra })
            }
        }

        /// Fails if the id is missing or empty.
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let body = Map::deserialize(deserializer)?;
                let missing = concat!("`", $key, "` is missing or is not an id");
                $name::of(body).ok_or_else(|| D::Error::custom(missing))
            }
        }
    };
}

request! {
    /// The uninstall request, which Intercom sends to the uninstall URL of the app after a workspace has uninstalled
    /// the app. The token of the workspace is already revoked.
    UninstallRequest {
        /// The id of the workspace: `app.id_code` in the response of `GET /me`.
        app_id = "app_id"
    }
}

request! {
    /// The installation health check. Intercom sends this request once a day for each workspace, and shows the
    /// [`HealthCheckResponse`] to the admins of the workspace.
    HealthCheckRequest {
        /// The id of the workspace: `app.id_code` in the response of `GET /me`.
        workspace_id = "workspace_id"
    }
}

/// An uninstall request or a health check, for apps that use one URL for both requests.
///
/// ```
/// use intercom_api::Secret;
/// use intercom_api::signed::{AppRequest, HealthCheckResponse, Signer, Verifier};
///
/// # let body = br#"{"workspace_id":"abc12345"}"#;
/// # let headers = [Signer::app(Secret::new("client secret")?).sign(body)];
/// let verifier = Verifier::app(Secret::new("client secret")?);
/// match verifier.verify(body, headers).and_then(|verified| verified.decode())? {
///     AppRequest::Uninstall(request) => println!("forget {}", request.app_id),
///     AppRequest::HealthCheck(request) => {
///         println!("check {}", request.workspace_id);
///         let response = HealthCheckResponse::ok().to_json();
/// #       assert_eq!(response, br#"{"state":"OK"}"#);
///     }
///     _ => {}
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AppRequest {
    /// The uninstall request.
    Uninstall(UninstallRequest),
    /// The installation health check.
    HealthCheck(HealthCheckRequest),
    /// Any other object, even one that has the keys of both requests.
    Other(Map<String, Value>),
}

/// Fails only if the body is not a JSON object.
impl<'de> Deserialize<'de> for AppRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let body: Map<String, Value> = Map::deserialize(deserializer)?;
        let has = |key| body.get(key).is_some_and(|value| !value.is_null());
        let request = match (has("app_id"), has("workspace_id")) {
            (true, false) => UninstallRequest::of(body.clone()).map(AppRequest::Uninstall),
            (false, true) => HealthCheckRequest::of(body.clone()).map(AppRequest::HealthCheck),
            _ => None,
        };
        Ok(request.unwrap_or(AppRequest::Other(body)))
    }
}

/// The state of an installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HealthState {
    /// The installation works.
    Ok,
    /// The installation does not work, and an admin of the workspace must act.
    Unhealthy,
    /// The state cannot be determined.
    Unknown,
}

impl HealthState {
    /// Returns the state in JSON: `OK`, `UNHEALTHY` or `UNKNOWN`.
    pub fn as_str(self) -> &'static str {
        match self {
            HealthState::Ok => "OK",
            HealthState::Unhealthy => "UNHEALTHY",
            HealthState::Unknown => "UNKNOWN",
        }
    }
}

/// The response to a [`HealthCheckRequest`].
///
/// With the feature `axum`, a handler can return this response.
///
/// ```
/// use intercom_api::signed::HealthCheckResponse;
///
/// let response = HealthCheckResponse::unhealthy("The connection to Acme has expired.")
///     .cta_label("Reconnect")
///     .cta_url("https://acme.example.com/reconnect");
/// # assert!(String::from_utf8_lossy(&response.to_json()).contains("UNHEALTHY"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct HealthCheckResponse {
    state: HealthState,
    message: Option<String>,
    cta_type: Option<String>,
    cta_label: Option<String>,
    cta_url: Option<String>,
}

impl HealthCheckResponse {
    /// Returns a response with this state.
    pub fn new(state: HealthState) -> Self {
        HealthCheckResponse {
            state,
            message: None,
            cta_type: None,
            cta_label: None,
            cta_url: None,
        }
    }

    /// Returns a response for an installation that works.
    pub fn ok() -> Self {
        HealthCheckResponse::new(HealthState::Ok)
    }

    /// Returns a response for an installation that does not work, with a message for the admins of the workspace.
    pub fn unhealthy(message: impl Into<String>) -> Self {
        HealthCheckResponse::new(HealthState::Unhealthy).message(message)
    }

    /// Returns a response for an installation whose state cannot be determined.
    pub fn unknown() -> Self {
        HealthCheckResponse::new(HealthState::Unknown)
    }

    /// Sets the message for the admins of the workspace.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets the type of the call to action.
    pub fn cta_type(mut self, cta_type: impl Into<String>) -> Self {
        self.cta_type = Some(cta_type.into());
        self
    }

    /// Sets the label of the call to action.
    pub fn cta_label(mut self, label: impl Into<String>) -> Self {
        self.cta_label = Some(label.into());
        self
    }

    /// Sets the URL of the call to action.
    pub fn cta_url(mut self, url: impl Into<String>) -> Self {
        self.cta_url = Some(url.into());
        self
    }

    /// Returns the state.
    pub fn state(&self) -> HealthState {
        self.state
    }

    /// Returns the body of the response, whose `Content-Type` is `application/json`.
    pub fn to_json(&self) -> Vec<u8> {
        json!(self).to_string().into_bytes()
    }
}

impl Serialize for HealthCheckResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut body = serializer.serialize_map(None)?;
        body.serialize_entry("state", self.state.as_str())?;
        for (key, value) in [
            ("message", &self.message),
            ("cta_type", &self.cta_type),
            ("cta_label", &self.cta_label),
            ("cta_url", &self.cta_url),
        ] {
            if let Some(value) = value {
                body.serialize_entry(key, value)?;
            }
        }
        body.end()
    }
}

#[cfg(feature = "axum")]
impl axum_core::response::IntoResponse for HealthCheckResponse {
    fn into_response(self) -> axum_core::response::Response {
        let json = http::HeaderValue::from_static("application/json");
        ([(http::header::CONTENT_TYPE, json)], self.to_json()).into_response()
    }
}

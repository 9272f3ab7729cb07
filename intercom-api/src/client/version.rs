//! The methods of a version's `Client` that do not depend on its operations.

/// Implements the constructors, the raw call and the accessor of the rate limiter for a client with a
/// [`Core`](super::Core) in the field `core`.
#[allow(unused_macros, reason = "used once per enabled version")]
macro_rules! version_client {
    ($client:ident, $version:literal) => {
        impl $client {
            #[doc = concat!("The `Intercom-Version` of every request: ", $version, ".")]
            pub const VERSION: &'static str = $version;

            /// Returns a client for a workspace in the United States. For another region, or any other setting, use
            /// [`builder`](Self::builder).
            pub fn new(token: impl Into<String>) -> ::std::result::Result<Self, $crate::Error> {
                Self::builder().token(token).build()
            }

            /// Returns a client with the token in the environment variable `INTERCOM_ACCESS_TOKEN`, or in
            /// `INTERCOM_API_KEY` if the first variable is not set. If `INTERCOM_BASE_URL` is set, the client sends
            /// requests to this base URL, for instance the URL of another region or of a test server.
            pub fn from_env() -> ::std::result::Result<Self, $crate::Error> {
                Self::builder().token_from_env().base_url_from_env().build()
            }

            /// Returns a builder for a client with custom settings.
            pub fn builder() -> $crate::ClientBuilder<Self> {
                $crate::ClientBuilder::for_version($version, |core| $client { core })
            }

            /// Returns the rate limiter, which reports the state of the current window.
            pub fn pacing(&self) -> &$crate::pacing::Pacing {
                self.core.pacing()
            }

            /// Calls an endpoint that has no generated method. `path` must contain one placeholder, such as `{name}`,
            /// for each value in `values`.
            ///
            /// Every value is percent-encoded and becomes one segment of the path. The response can be any type that
            /// implements [`FromResponse`]($crate::FromResponse), for instance [`serde_json::Value`].
            pub fn request<T: $crate::FromResponse>(
                &self,
                method: $crate::Method,
                path: &str,
                values: &[&dyn ::std::fmt::Display],
            ) -> $crate::Request<T> {
                self.core.request(method, path, values)
            }
        }
    };
}

#[allow(unused_imports, reason = "used once per enabled version")]
pub(crate) use version_client;

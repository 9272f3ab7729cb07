//! What a version's `Client` has besides the handles of its resources.

/// Writes the constructors and the raw call of a client that holds a [`Core`](super::Core) in its
/// field `core`.
#[allow(unused_macros, reason = "used once per version compiled in")]
macro_rules! version_client {
    ($client:ident, $version:literal) => {
        impl $client {
            #[doc = concat!("The `Intercom-Version` that every call is sent with: ", $version, ".")]
            pub const VERSION: &'static str = $version;

            /// A client for a workspace in the United States. For another region, or any other
            /// setting, use [`builder`](Self::builder).
            pub fn new(token: impl Into<String>) -> ::std::result::Result<Self, $crate::Error> {
                Self::builder().token(token).build()
            }

            /// A client whose token is in the environment variable `INTERCOM_ACCESS_TOKEN`, or
            /// else in `INTERCOM_API_KEY`. It calls the service in the United States, or the address
            /// in `INTERCOM_BASE_URL` where that is set: another region, or a server for tests.
            pub fn from_env() -> ::std::result::Result<Self, $crate::Error> {
                Self::builder().token_from_env().base_url_from_env().build()
            }

            /// A client with settings of one's own.
            pub fn builder() -> $crate::ClientBuilder<Self> {
                $crate::ClientBuilder::for_version($version, |core| $client { core })
            }

            /// How calls are kept within the rate limit, and what is known of the current window.
            pub fn pacing(&self) -> &$crate::pacing::Pacing {
                self.core.pacing()
            }

            /// A call that no method is there for: `path` has a `{name}` for each of `values`.
            ///
            /// Every value becomes one segment, whatever characters it has. The answer can be of
            /// any type that is an [`Answer`]($crate::Answer), for instance
            /// [`serde_json::Value`].
            pub fn request<T: $crate::Answer>(
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

#[allow(unused_imports, reason = "used once per version compiled in")]
pub(crate) use version_client;

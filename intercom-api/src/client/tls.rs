//! TLS of the HTTP client that is built here.

use crate::base_url::BaseUrl;
use crate::error::Error;
#[cfg(not(all(feature = "native-tls", not(feature = "rustls"))))]
use crate::error::ErrorKind;

/// Chooses how connections are secured.
#[cfg(feature = "rustls")]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    _: &BaseUrl,
) -> Result<reqwest::ClientBuilder, Error> {
    use rustls::crypto::{CryptoProvider, ring};

    // A provider that the application chose for its whole process goes first.
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| ring::default_provider().into());
    let verifier = rustls_platform_verifier::Verifier::new(provider.clone()).map_err(|e| {
        Error::new(
            ErrorKind::Configuration,
            "the platform's certificates cannot be used",
        )
        .with_source(e)
    })?;
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| {
            Error::new(ErrorKind::Configuration, "the TLS provider cannot be used").with_source(e)
        })?
        .dangerous()
        .with_custom_certificate_verifier(std::sync::Arc::new(verifier))
        .with_no_client_auth();
    Ok(builder.tls_backend_preconfigured(config))
}

/// The platform's own TLS is what reqwest takes when there is no other.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    _: &BaseUrl,
) -> Result<reqwest::ClientBuilder, Error> {
    Ok(builder.tls_backend_native())
}

#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    base: &BaseUrl,
) -> Result<reqwest::ClientBuilder, Error> {
    if base.is_plain() {
        return Ok(builder);
    }
    let reason = "https needs TLS: turn on the feature `rustls` or `native-tls`, or hand over a \
                  `reqwest::Client` with `http_client`";
    Err(Error::new(ErrorKind::Configuration, reason))
}

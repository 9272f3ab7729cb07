//! The TLS configuration of the HTTP client.

use crate::base_url::BaseUrl;
use crate::error::Error;
#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
use crate::error::ErrorKind;

/// Configures TLS with rustls and reqwest's default provider.
#[cfg(feature = "rustls")]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    base: &BaseUrl,
) -> Result<reqwest::ClientBuilder, Error> {
    if base.is_plain() {
        // The connection is plain HTTP, so the certificates of the platform are not read.
        return Ok(builder.tls_certs_only([]));
    }
    Ok(builder.tls_backend_rustls())
}

/// Configures TLS with rustls and the provider `ring`.
#[cfg(all(
    feature = "rustls-ring",
    not(feature = "rustls"),
    not(feature = "native-tls")
))]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    base: &BaseUrl,
) -> Result<reqwest::ClientBuilder, Error> {
    use rustls::crypto::{CryptoProvider, ring};
    use rustls_platform_verifier::BuilderVerifierExt;

    // A provider that the application installed takes precedence.
    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| ring::default_provider().into());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| unusable("the TLS provider cannot be used", &e))?;
    let config = if base.is_plain() {
        // The connection is plain HTTP, so the certificates of the platform are not read.
        let no_roots = std::sync::Arc::new(super::no_roots::NoRoots);
        // Despite the name of the method `dangerous`, the configuration is safe: the verifier rejects every
        // certificate.
        config
            .dangerous()
            .with_custom_certificate_verifier(no_roots)
    } else {
        config
            .with_platform_verifier()
            .map_err(|e| unusable("the platform's certificates cannot be used", &e))?
    };
    Ok(builder.tls_backend_preconfigured(config.with_no_client_auth()))
}

/// Returns an error whose message contains the TLS error. If the TLS error were the source, the derived `Debug`
/// implementations of the TLS error and of all its fields would be compiled in this crate.
#[cfg(all(
    feature = "rustls-ring",
    not(feature = "rustls"),
    not(feature = "native-tls")
))]
fn unusable(message: &str, error: &rustls::Error) -> Error {
    Error::new(ErrorKind::Configuration, format!("{message}: {error}"))
}

/// Configures TLS with the platform's TLS library.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    _: &BaseUrl,
) -> Result<reqwest::ClientBuilder, Error> {
    Ok(builder.tls_backend_native())
}

#[cfg(not(any(feature = "native-tls", feature = "rustls", feature = "rustls-ring")))]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    base: &BaseUrl,
) -> Result<reqwest::ClientBuilder, Error> {
    if base.is_plain() {
        return Ok(builder);
    }
    let reason = "https needs TLS: enable the feature `rustls`, `rustls-ring` or `native-tls`, or set a \
                  `reqwest::Client` with `http_client`, and one with `download_client` for files on other hosts";
    Err(Error::new(ErrorKind::Configuration, reason))
}

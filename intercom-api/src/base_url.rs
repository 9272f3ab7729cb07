//! Validated base URLs.

use url::{Host, Url};

use crate::error::{Error, ErrorKind};

/// A validated base URL. The scheme is `https`; `http` is accepted only for a loopback address, `localhost` or the host
/// that the application allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BaseUrl(Url);

impl BaseUrl {
    /// Validates a URL. The error names the source of the URL (`origin`), but not the URL itself, because the URL may
    /// contain a secret.
    #[cfg(any(test, feature = "oauth"))]
    pub(crate) fn parse(origin: &str, text: &str) -> Result<Self, Error> {
        Self::parse_with(origin, text, None)
    }

    /// Validates a URL, and also accepts `http` for the host `plain`.
    pub(crate) fn parse_with(
        origin: &str,
        text: &str,
        plain: Option<&Host>,
    ) -> Result<Self, Error> {
        Self::checked(text, plain)
            .map_err(|reason| Error::new(ErrorKind::Configuration, format!("{origin} {reason}")))
    }

    fn checked(text: &str, plain: Option<&Host>) -> Result<Self, String> {
        let url = Url::parse(text.trim()).map_err(|e| format!("is not a valid URL: {e}"))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err("must not contain a user name or password".to_owned());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("must not have a query or a fragment".to_owned());
        }
        match url.scheme() {
            "https" => Ok(BaseUrl(url)),
            "http" if is_safe(&url, plain) => Ok(BaseUrl(url)),
            "http" => Err(
                "uses plain http, which would send the token unencrypted; use https, \
                 or name the host with `allow_plain_http` (without it, http is accepted for \
                 localhost, 127.0.0.0/8 and [::1])"
                    .to_owned(),
            ),
            _ => Err("must have the scheme `https`".to_owned()),
        }
    }

    /// Returns a validated URL as a base URL, without its path, query and fragment.
    pub(crate) fn host_of(url: &Url) -> Self {
        let mut url = url.clone();
        url.set_path("");
        url.set_query(None);
        url.set_fragment(None);
        BaseUrl(url)
    }

    /// Returns whether requests are sent without TLS.
    pub(crate) fn is_plain(&self) -> bool {
        self.0.scheme() == "http"
    }

    pub(crate) fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Appends a rendered path to the base URL. Fails if the URL parser would change the path.
    pub(crate) fn join(&self, path: &str) -> Result<Url, Error> {
        let prefix = self.0.path().trim_end_matches('/');
        let wanted = format!("{prefix}{path}");
        let mut url = self.0.clone();
        url.set_path(&wanted);
        // The URL parser must not have resolved or encoded any part of the path.
        if url.path() == wanted {
            Ok(url)
        } else {
            let reason = "the URL parser would change the path: a path must not contain `.` or `..` segments, and must \
                          be percent-encoded; the request was not sent";
            Err(Error::new(ErrorKind::InvalidRequest, reason))
        }
    }
}

/// Returns whether requests may be sent to a URL: with `https` to any host, with `http` only to a loopback address,
/// `localhost` or the host that the application allows.
pub(crate) fn is_safe(url: &Url, plain: Option<&Host>) -> bool {
    let allowed = || plain.is_some_and(|plain| url.host() == Some(as_ref(plain)));
    url.scheme() == "https" || (url.scheme() == "http" && (is_loopback(url) || allowed()))
}

fn as_ref(host: &Host) -> Host<&str> {
    match host {
        Host::Domain(name) => Host::Domain(name),
        Host::Ipv4(address) => Host::Ipv4(*address),
        Host::Ipv6(address) => Host::Ipv6(*address),
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_and_loopback_are_taken() {
        for text in [
            "https://api.intercom.io",
            "https://proxy.example.com/intercom/",
            "http://127.0.0.1:8080",
            "http://127.8.9.1",
            "http://[::1]:9",
            "http://localhost:3000/prefix",
        ] {
            assert!(BaseUrl::parse("the base URL", text).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_could_leak_or_surprise_is_refused() {
        for text in [
            "http://api.intercom.io",
            "http://localhost.example.com",
            "http://127.0.0.1.example.com",
            "http://0.0.0.0",
            "http://[::2]",
            "http://10.0.0.1",
            "ftp://localhost",
            "https://user@api.intercom.io",
            "https://:secret@api.intercom.io",
            "http://localhost@example.com",
            "https://api.intercom.io?x=1",
            "https://api.intercom.io/#x",
            "api.intercom.io",
            "",
        ] {
            let error = BaseUrl::parse("the base URL", text).expect_err(text);
            assert_eq!(error.kind(), ErrorKind::Configuration, "{text}");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }

    #[test]
    fn a_prefix_stays_before_the_path() {
        let base = BaseUrl::parse("the base URL", "https://example.com/a/b/").expect("a base URL");
        assert_eq!(
            base.join("/me").expect("a URL").as_str(),
            "https://example.com/a/b/me"
        );
        assert!(base.join("/tags/../contacts").is_err());
        assert!(base.join("/tags/%2e%2e").is_err());
        assert!(base.join("/a b").is_err());
    }
}

//! Responses that are redirects.

use std::fmt;

use http::{Method, StatusCode};
use url::Url;

use super::{Content, Download, Expect, FromResponse, Received, sealed};
use crate::base_url;
use crate::core::Core;
use crate::error::{Error, ErrorKind, Phase};
use crate::transport::fetch;

/// The URL of a resource on another host.
///
/// The client does not follow the redirect. Request the URL with [`download`](Redirect::download) or with any HTTP
/// client. The URL is signed and expires.
#[derive(Clone)]
pub struct Redirect {
    url: Url,
    core: Core,
    method: Method,
    template: String,
}

impl Redirect {
    /// Returns the URL.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Downloads the file at the URL. The request contains neither the token nor the client's headers, because the URL
    /// has a different host. The client that was set with [`http_client`](crate::ClientBuilder::http_client) is not
    /// used, because this client can have default headers. To set a client for files, use
    /// [`download_client`](crate::ClientBuilder::download_client). Returns an error for an `http` URL unless its host
    /// is a loopback address, `localhost`, or the host set with
    /// [`allow_plain_http`](crate::ClientBuilder::allow_plain_http).
    pub async fn download(self) -> Result<Download, Error> {
        let response = match base_url::is_safe(&self.url, self.core.plain_host()) {
            true => {
                let send = |request| self.core.send_elsewhere(request);
                fetch(send, self.core.timeouts(), self.url).await
            }
            false => Err(Error::new(
                ErrorKind::Transport(Phase::Connect),
                "the file was not downloaded: the scheme of the URL in the response must be `https`; \
                 for a test server, allow `http` with `ClientBuilder::allow_plain_http`",
            )),
        };
        let response =
            response.map_err(|error| error.with_operation(&self.method, &self.template))?;
        Ok(Download::of(self.method, self.template, response))
    }

    /// Returns the URL.
    pub fn into_url(self) -> String {
        self.url.into()
    }
}

impl PartialEq for Redirect {
    fn eq(&self, other: &Self) -> bool {
        self.url == other.url
    }
}

impl Eq for Redirect {}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only the host is shown, because the rest of the URL grants access to the file.
        let host = self.url.host_str().unwrap_or_default();
        f.debug_struct("Redirect")
            .field("host", &host)
            .finish_non_exhaustive()
    }
}

impl sealed::Sealed for Redirect {}

impl FromResponse for Redirect {
    fn expect(_: StatusCode) -> Expect {
        Expect::Redirect
    }

    fn read(received: &mut Received) -> Result<Self, Error> {
        match received.take_content() {
            Content::Redirect(url) => Ok(Redirect {
                url,
                core: received.core.clone(),
                method: received.method.clone(),
                template: received.template.clone(),
            }),
            content => {
                received.arrived.content = content;
                Err(received.undecodable("the response is not a redirect"))
            }
        }
    }
}

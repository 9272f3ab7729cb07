//! Answers that are an address.

use std::fmt;

use http::{Method, StatusCode};
use url::Url;

use super::{Answer, Content, Download, Expect, Received, sealed};
use crate::base_url;
use crate::core::Core;
use crate::error::{Error, ErrorKind, Phase};
use crate::transport::fetch;

/// An address that the service answers instead of the thing itself.
///
/// The client does not go there by itself. Fetch it with [`download`](Redirect::download) or with any
/// HTTP client; such addresses carry their own signature and expire.
#[derive(Clone)]
pub struct Redirect {
    url: Url,
    core: Core,
    method: Method,
    template: String,
}

impl Redirect {
    /// The whole address.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Fetches what is there. It is another host, so neither the token nor any other header of the
    /// client is sent. An address over plain HTTP is refused, loopback aside.
    pub async fn download(self) -> Result<Download, Error> {
        let response = match base_url::is_safe(&self.url) {
            true => fetch(self.core.transport(), self.core.timeouts(), self.url).await,
            false => Err(Error::new(
                ErrorKind::Transport(Phase::Connect),
                "the address that was answered is no HTTPS address, so it is not gone to",
            )),
        };
        let response =
            response.map_err(|error| error.with_operation(&self.method, &self.template))?;
        Ok(Download::of(self.method, self.template, response))
    }

    /// The whole address.
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
        // The rest of the address opens the file to whoever reads it.
        let host = self.url.host_str().unwrap_or_default();
        f.debug_struct("Redirect")
            .field("host", &host)
            .finish_non_exhaustive()
    }
}

impl sealed::Sealed for Redirect {}

impl Answer for Redirect {
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
                Err(received.undecodable("the answer is no redirect"))
            }
        }
    }
}

//! Answers that are an address.

use std::fmt;

use http::StatusCode;
use url::Url;

use super::{Answer, Content, Expect, Received, sealed};
use crate::error::Error;

/// An address that the service answers instead of the thing itself.
///
/// The client never goes there: it is another host, and the token is not for it. Fetch it with
/// any HTTP client; such addresses carry their own signature and expire.
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    url: Url,
}

impl Redirect {
    /// The whole address.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// The whole address.
    pub fn into_url(self) -> String {
        self.url.into()
    }
}

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
            Content::Redirect(url) => Ok(Redirect { url }),
            content => {
                received.arrived.content = content;
                Err(received.undecodable("the answer is no redirect"))
            }
        }
    }
}

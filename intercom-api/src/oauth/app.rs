//! An app, and the start of an authorization.

use std::fmt;
use std::sync::Arc;

use url::{Host, Url};

use super::State;
use crate::base_url::{BaseUrl, is_safe};
use crate::client::ClientBuilder;
use crate::error::{Error, ErrorKind};
use crate::transport::Transport;
use crate::{Region, Secret};

/// An OAuth app. `C` is the type of the clients for workspaces; the builder passed to [`new`](Self::new) determines
/// their version.
pub struct OAuth<C> {
    pub(super) client_id: String,
    pub(super) secret: Secret,
    redirect_uri: Option<String>,
    authorization_url: Url,
    /// The settings for the clients of all workspaces.
    pub(super) client: ClientBuilder<C>,
    /// The region in the settings; `None` if the settings have a custom base URL.
    pub(super) region: Option<Region>,
    pub(super) exchange_base: BaseUrl,
    pub(super) transport: Arc<dyn Transport>,
}

/// The URL to redirect a user to, and the state to store until the user returns.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Authorization {
    /// The URL to redirect the user's browser to, which contains the state.
    pub url: String,
    /// The state to store for this user.
    pub state: State,
}

impl<C> OAuth<C> {
    /// Returns an app with the client id and the client secret that its page in the Developer Hub shows.
    ///
    /// `client` contains the settings for the clients of all workspaces, such as timeouts, name and HTTP client. The
    /// region in `client` determines the authorization page, and is the first region that [`connect`](Self::connect)
    /// tries. A token in `client` is ignored. If `client` has a base URL, all requests are sent to this URL, including
    /// the exchange of the code.
    ///
    /// # Errors
    ///
    /// Fails if the id is empty or the settings are invalid.
    pub fn new(
        client_id: impl Into<String>,
        secret: Secret,
        mut client: ClientBuilder<C>,
    ) -> Result<Self, Error> {
        let client_id = client_id.into().trim().to_owned();
        if client_id.is_empty() {
            let reason = "the client id is empty; copy the client id from the app's page in the Developer Hub";
            return Err(configuration(reason));
        }
        let base = client.base()?;
        let regions = [Region::Us, Region::Eu, Region::Au];
        let is_base = |region: &Region| {
            BaseUrl::parse("the region", region.base_url()).is_ok_and(|its| its == base)
        };
        let region = regions.into_iter().find(is_base);
        let web = region.unwrap_or_default().web_url();
        let exchange_base = match region {
            // One host exchanges the codes of all regions.
            Some(_) => BaseUrl::parse("the region", Region::Us.base_url())?,
            None => base,
        };
        Ok(OAuth {
            client_id,
            secret,
            redirect_uri: None,
            authorization_url: address("authorization", &format!("{web}/oauth"), None)?,
            transport: client.shared_transport()?,
            client,
            region,
            exchange_base,
        })
    }

    /// Sets the URL that Intercom redirects users to, for an app with several redirect URLs. The URL must be listed in
    /// the Developer Hub.
    ///
    /// # Errors
    ///
    /// Fails if the URL has a fragment, or if its scheme is not `https`; `http` is accepted for loopback addresses and
    /// `localhost`.
    pub fn redirect_uri(mut self, uri: &str) -> Result<Self, Error> {
        address("redirect", uri, None)?;
        self.redirect_uri = Some(uri.to_owned());
        Ok(self)
    }

    /// Sets the URL of the authorization page, for instance on a test server. Defaults to the page of the region.
    ///
    /// # Errors
    ///
    /// Fails if the URL has a fragment, or if its scheme is not `https`; `http` is accepted for loopback addresses,
    /// `localhost` and the host of `allow_plain_http`.
    pub fn authorization_url(mut self, url: &str) -> Result<Self, Error> {
        self.authorization_url = address("authorization", url, self.client.plain_host())?;
        Ok(self)
    }

    /// Starts an authorization: returns a new random state, and the URL to redirect the user to.
    ///
    /// # Errors
    ///
    /// Fails if the operating system returns no random numbers.
    pub fn authorize(&self) -> Result<Authorization, Error> {
        let state = State::random()?;
        let mut url = self.authorization_url.clone();
        url.query_pairs_mut()
            .append_pair("client_id", &self.client_id)
            .append_pair("state", state.as_str())
            .extend_pairs(self.redirect_uri.iter().map(|uri| ("redirect_uri", uri)));
        Ok(Authorization {
            url: url.into(),
            state,
        })
    }
}

impl<C> fmt::Debug for OAuth<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth")
            .field("client_id", &self.client_id)
            .field("secret", &self.secret)
            .field("redirect_uri", &self.redirect_uri)
            .field("authorization_url", &self.authorization_url.as_str())
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}

/// Parses and checks the URL of a page.
fn address(what: &str, text: &str, plain: Option<&Host>) -> Result<Url, Error> {
    let url = Url::parse(text)
        .map_err(|error| configuration(format!("the {what} URL is invalid: {error}")))?;
    if !is_safe(&url, plain) {
        return Err(configuration(format!(
            "the {what} URL must have the scheme `https`, or `http` for a loopback address or `localhost`"
        )));
    }
    if url.fragment().is_some() {
        return Err(configuration(format!(
            "the {what} URL has a fragment: remove `#` and the text after `#`"
        )));
    }
    Ok(url)
}

fn configuration(reason: impl Into<String>) -> Error {
    Error::new(ErrorKind::Configuration, reason)
}

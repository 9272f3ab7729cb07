//! An app, and the way of a person to let it in.

use std::fmt;
use std::sync::Arc;

use url::{Host, Url};

use super::State;
use crate::base_url::{BaseUrl, is_safe};
use crate::client::ClientBuilder;
use crate::error::{Error, ErrorKind};
use crate::transport::Transport;
use crate::{Region, Secret};

/// An app that workspaces can let in. `C` is the client that it makes for each of them, of the
/// version whose builder it was given.
pub struct OAuth<C> {
    pub(super) client_id: String,
    pub(super) secret: Secret,
    redirect_uri: Option<String>,
    authorize_at: Url,
    /// The settings of all clients that are made.
    pub(super) client: ClientBuilder<C>,
    /// The region that the settings name; `None` where they have an address of their own.
    pub(super) region: Option<Region>,
    pub(super) exchange_base: BaseUrl,
    pub(super) transport: Arc<dyn Transport>,
}

/// Where to send a person, and what to keep until they are back.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Authorization {
    /// The address to send the person's browser to. The state is in it.
    pub url: String,
    /// What to keep for this person.
    pub state: State,
}

impl<C> OAuth<C> {
    /// An app by the client id and client secret that its page in the Developer Hub shows.
    ///
    /// `client` is what the clients of its workspaces have in common: timeouts, name, HTTP client.
    /// Its region is where people are sent to first; a token in it is not used. With a base URL of
    /// its own all calls go there, the exchange included.
    ///
    /// # Errors
    ///
    /// Where the id is empty, or the settings cannot be used.
    pub fn new(
        client_id: impl Into<String>,
        secret: Secret,
        mut client: ClientBuilder<C>,
    ) -> Result<Self, Error> {
        let client_id = client_id.into().trim().to_owned();
        if client_id.is_empty() {
            let reason = "the client id is empty; the app's page in the Developer Hub shows it";
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
            authorize_at: address("authorization", &format!("{web}/oauth"), None)?,
            transport: client.shared_transport()?,
            client,
            region,
            exchange_base,
        })
    }

    /// Where Intercom sends people back to, where the app has several such addresses. It has to be
    /// one of those that the Developer Hub has for the app.
    ///
    /// # Errors
    ///
    /// Where it is not `https`. To this machine `http` is possible, for tests.
    pub fn redirect_uri(mut self, uri: &str) -> Result<Self, Error> {
        address("redirect", uri, None)?;
        self.redirect_uri = Some(uri.to_owned());
        Ok(self)
    }

    /// Another page to send people to than the one of the region, a server for tests for instance.
    ///
    /// # Errors
    ///
    /// Where it is not `https`. To this machine, and to the host of `allow_plain_http`, `http` is possible.
    pub fn authorize_at(mut self, url: &str) -> Result<Self, Error> {
        self.authorize_at = address("authorization", url, self.client.plain_host())?;
        Ok(self)
    }

    /// Begins an authorization: an address to send a person to, with a new random state.
    ///
    /// # Errors
    ///
    /// Where the system has no random numbers.
    pub fn authorize(&self) -> Result<Authorization, Error> {
        let state = State::random()?;
        let mut url = self.authorize_at.clone();
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
            .field("authorize_at", &self.authorize_at.as_str())
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}

/// A checked address of a page.
fn address(what: &str, text: &str, plain: Option<&Host>) -> Result<Url, Error> {
    let url = Url::parse(text)
        .map_err(|error| configuration(format!("the {what} address is no URL ({error})")))?;
    if !is_safe(&url, plain) {
        return Err(configuration(format!(
            "the {what} address has to start with https:// (http is for this machine only)"
        )));
    }
    if url.fragment().is_some() {
        return Err(configuration(format!("the {what} address has a fragment")));
    }
    Ok(url)
}

fn configuration(reason: impl Into<String>) -> Error {
    Error::new(ErrorKind::Configuration, reason)
}

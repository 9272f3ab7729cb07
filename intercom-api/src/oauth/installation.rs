//! The teammate and the workspace of a token.

use http::Method;
use tracing::warn;

use super::{AccessToken, OAuth};
use crate::client::ClientBuilder;
use crate::core::Core;
use crate::error::{Error, OneLine};
use crate::json::record;
use crate::{Extra, Id, Region};

/// The teammate who installed the app, from `GET /me`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Me {
    /// The id of the teammate in the workspace.
    pub id: Id,
    /// The name.
    pub name: Option<String>,
    /// The email as the teammate entered it. To log people in, use [`verified_email`](Self::verified_email).
    pub email: Option<String>,
    /// Whether the teammate has verified the email.
    pub email_verified: Option<bool>,
    /// The workspace.
    pub app: Option<Workspace>,
    /// Further fields of the response.
    pub extra: Extra,
}

impl Me {
    /// Returns the email if the teammate has verified it.
    pub fn verified_email(&self) -> Option<&str> {
        let email = self.email.as_deref();
        email.filter(|email| !email.is_empty() && self.email_verified == Some(true))
    }
}

record! {
    Me {
        id: "id",
        name: "name",
        email: "email",
        email_verified: "email_verified",
        app: "app",
    }
}

/// A workspace, from `GET /me`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Workspace {
    /// The id of the workspace, as in webhooks and Canvas Kit requests.
    pub id_code: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The code of the region, for instance `EU`.
    pub region: Option<String>,
    /// Further fields of the response.
    pub extra: Extra,
}

record! {
    Workspace {
        id_code: "id_code",
        name: "name",
        region: "region",
    }
}

/// An installation of the app in a workspace.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Installation<C> {
    /// A client for the workspace, which uses the region of the workspace.
    pub client: C,
    /// The teammate who installed the app.
    pub me: Me,
    /// The region of the workspace; `None` if Intercom's response does not name a known region. In that case, the
    /// client uses the host that responded ([`base_url`](Self::base_url)), and [`region_name`](Self::region_name)
    /// returns the original string.
    pub region: Option<Region>,
    /// The base URL of the client.
    pub base_url: String,
}

impl<C> Installation<C> {
    /// Returns the region in Intercom's response, for instance `EU` or `Europe`, even if the region is unknown.
    pub fn region_name(&self) -> Option<&str> {
        self.me.app.as_ref()?.region.as_deref()
    }
}

impl<C> OAuth<C> {
    /// Requests the teammate and the workspace of a token (`GET /me`), and returns a client for the workspace in its
    /// region.
    ///
    /// The regions are tried one after another, starting with the region in the client settings, until one accepts the
    /// token. If the settings have a base URL, for instance the URL of a test server, only this URL is tried, and the
    /// client uses this URL.
    ///
    /// # Errors
    ///
    /// Fails like any call; the status is 401 if the app is no longer installed.
    pub async fn connect(&self, token: &AccessToken) -> Result<Installation<C>, Error> {
        let (me, settings, region) = self.find(token).await?;
        let base_url = settings.base()?.as_str().to_owned();
        Ok(Installation {
            client: settings.build()?,
            me,
            region,
            base_url,
        })
    }

    /// Uninstalls the app from the workspace (`POST /auth/uninstall`). The token becomes invalid.
    ///
    /// # Errors
    ///
    /// Fails like any call; the status is 401 if the app is no longer installed.
    pub async fn uninstall(&self, token: &AccessToken) -> Result<(), Error> {
        let (_, settings, _) = self.find(token).await?;
        let core: Core = settings.core()?;
        core.request::<(), ()>(Method::POST, "/auth/uninstall", &[])
            .await
    }

    /// Returns the teammate of the token, and the settings for the workspace.
    async fn find(
        &self,
        token: &AccessToken,
    ) -> Result<(Me, ClientBuilder<C>, Option<Region>), Error> {
        let settings = || self.client.for_token(token.as_str());
        let Some(first) = self.region else {
            let me = ask(settings()).await?;
            let region = home(&me);
            return Ok((me, settings(), region));
        };
        let mut asked = (first, ask(settings().region(first)).await);
        for region in [Region::Us, Region::Eu, Region::Au] {
            let unknown = matches!(&asked.1, Err(error) if error.is_unauthorized());
            if !unknown || region == first {
                continue;
            }
            match ask(settings().region(region)).await {
                // If no region accepts the token, the error of the first region is returned.
                Err(error) if error.is_unauthorized() => {}
                outcome => asked = (region, outcome),
            }
        }
        let (answered, me) = (asked.0, asked.1?);
        let home = home(&me);
        if home.is_none() {
            let name = me.app.as_ref().and_then(|app| app.region.as_deref());
            let name = OneLine(name.unwrap_or_default()).to_string();
            warn!(
                region = name,
                host = answered.base_url(),
                "unknown region; the client uses the host that responded"
            );
        }
        Ok((me, settings().region(home.unwrap_or(answered)), home))
    }
}

async fn ask<C>(settings: ClientBuilder<C>) -> Result<Me, Error> {
    let core = settings.core()?;
    core.request::<Me, ()>(Method::GET, "/me", &[]).await
}

/// Returns the region in the response; `None` if the region is unknown.
fn home(me: &Me) -> Option<Region> {
    me.app.as_ref()?.region.as_deref()?.parse().ok()
}

//! Whose token it is, and where their workspace lives.

use http::Method;
use tracing::warn;

use super::{AccessToken, OAuth};
use crate::client::ClientBuilder;
use crate::core::Core;
use crate::error::{Error, OneLine};
use crate::json::record;
use crate::{Extra, Id, Region};

/// The teammate who let the app in, as `GET /me` tells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Me {
    /// The teammate's id in the workspace.
    pub id: Id,
    /// The name.
    pub name: Option<String>,
    /// The email as the teammate entered it. Whoever uses it to log people in takes
    /// [`verified_email`](Self::verified_email).
    pub email: Option<String>,
    /// Whether the teammate has shown that the email is theirs.
    pub email_verified: Option<bool>,
    /// The workspace.
    pub app: Option<Workspace>,
    /// All else that was answered.
    pub extra: Extra,
}

impl Me {
    /// The email, where the teammate has shown that it is theirs.
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

/// A workspace, as `GET /me` tells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Workspace {
    /// The workspace's id, with which webhooks and requests of Canvas Kit name it.
    pub id_code: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The code of the region, for instance `EU`.
    pub region: Option<String>,
    /// All else that was answered.
    pub extra: Extra,
}

record! {
    Workspace {
        id_code: "id_code",
        name: "name",
        region: "region",
    }
}

/// The app in one workspace.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Installation<C> {
    /// A client of the workspace, set to its region.
    pub client: C,
    /// Who let the app in.
    pub me: Me,
    /// The region of the workspace; `None` if Intercom's response names no known region. The client then uses the host
    /// that responded ([`base_url`](Self::base_url)). [`region_name`](Self::region_name) returns the original text.
    pub region: Option<Region>,
    /// The base URL of the client.
    pub base_url: String,
}

impl<C> Installation<C> {
    /// Returns the region in Intercom's response, for instance `EU` or `Europe`, whether or not it is known.
    pub fn region_name(&self) -> Option<&str> {
        self.me.app.as_ref()?.region.as_deref()
    }
}

impl<C> OAuth<C> {
    /// Asks whose token this is (`GET /me`), and makes a client for their workspace in its region.
    ///
    /// The regions are asked one after another, beginning with the one that the settings of the
    /// client name, until one knows the token. Where the settings have an address of their own, a
    /// server for tests for instance, that alone is asked, and the client stays with it.
    ///
    /// # Errors
    ///
    /// As with any call; 401 where the app is not let in any more.
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

    /// Takes the app out of the workspace (`POST /auth/uninstall`). The token ends with it.
    ///
    /// # Errors
    ///
    /// As with any call; 401 where the app is not let in any more.
    pub async fn uninstall(&self, token: &AccessToken) -> Result<(), Error> {
        let (_, settings, _) = self.find(token).await?;
        let core: Core = settings.core()?;
        core.request::<(), ()>(Method::POST, "/auth/uninstall", &[])
            .await
    }

    /// Who has the token, and the settings for their workspace.
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
                // The first answer is the one that is told.
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

/// The region that the service names, if it is known.
fn home(me: &Me) -> Option<Region> {
    me.app.as_ref()?.region.as_deref()?.parse().ok()
}

//! The codes and tokens of OAuth apps. The server grants every authorization.

use std::collections::BTreeMap;
use std::fmt;

use crate::refusal::Refusal;

/// A Developer Hub app, with one redirect URI.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    /// The allowed redirect URI.
    pub(crate) redirect_uri: String,
}

impl fmt::Debug for App {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("App")
            .field("client_id", &self.client_id)
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}

/// The granted authorizations.
#[derive(Debug, Clone, Default)]
pub(crate) struct Grants {
    number: u64,
    /// The unused codes, each with the client id of the app.
    codes: BTreeMap<String, String>,
    /// The tokens, each with a flag that is true until the token is revoked.
    tokens: BTreeMap<String, bool>,
}

/// The status of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Granted,
    Revoked,
    Unknown,
}

impl Grants {
    /// Issues a code for an app and returns the code and the redirect URI.
    pub(crate) fn authorize(
        &mut self,
        apps: &[App],
        client_id: &str,
        redirect_uri: Option<&str>,
    ) -> Result<(String, String), Refusal> {
        let mut own = apps.iter().filter(|app| app.client_id == client_id);
        let fits = |app: &&App| redirect_uri.is_none_or(|uri| uri == app.redirect_uri);
        let Some(app) = own.clone().find(fits) else {
            return Err(match own.next() {
                Some(_) => Refusal::invalid(
                    "redirect_uri",
                    "redirect_uri must be a redirect URI of the app",
                ),
                None => Refusal::invalid("client_id", "unknown client id"),
            });
        };
        self.number += 1;
        // The code ends with `==`, like some codes of the service, so that a test detects a client that changes the
        // code.
        let code = format!("code-{}==", self.number);
        self.codes.insert(code.clone(), app.client_id.clone());
        Ok((code, app.redirect_uri.clone()))
    }

    /// Exchanges a code for a token. A code is valid for one exchange.
    pub(crate) fn exchange(
        &mut self,
        apps: &[App],
        code: &str,
        client_id: &str,
        client_secret: &str,
    ) -> Result<String, Refusal> {
        let is_app = |app: &App| app.client_id == client_id && app.client_secret == client_secret;
        if !apps.iter().any(is_app) {
            let message = "the client id is unknown, or the client secret is wrong";
            return Err(Refusal::new(401, "unauthorized", message));
        }
        if self.codes.get(code).is_none_or(|owner| owner != client_id) {
            let message = "the code is unknown or was already exchanged";
            return Err(Refusal::new(401, "unauthorized", message));
        }
        self.codes.remove(code);
        self.number += 1;
        let token = format!("granted-{}=", self.number);
        self.tokens.insert(token.clone(), true);
        Ok(token)
    }

    /// Revokes a token.
    pub(crate) fn revoke(&mut self, token: &str) {
        if let Some(holds) = self.tokens.get_mut(token) {
            *holds = false;
        }
    }

    pub(crate) fn standing(&self, token: &str) -> Standing {
        match self.tokens.get(token) {
            Some(true) => Standing::Granted,
            Some(false) => Standing::Revoked,
            None => Standing::Unknown,
        }
    }
}

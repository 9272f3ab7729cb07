//! Apps that people let into the workspace, and the tokens that these get. Everybody who is asked lets the app in.

use std::collections::BTreeMap;
use std::fmt;

use crate::refusal::Refusal;

/// An app as the Developer Hub has it.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    /// Where people may be sent back to.
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

/// Who let which app in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Grants {
    number: u64,
    /// Codes that were not exchanged yet, and the client id that each is for.
    codes: BTreeMap<String, String>,
    /// Tokens, and whether they still hold.
    tokens: BTreeMap<String, bool>,
}

/// What a token is to this server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Granted,
    Revoked,
    Unknown,
}

impl Grants {
    /// A new code for the app that a person lets in, and where the person goes back to.
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
                Some(_) => Refusal::invalid("redirect_uri", "the app has no such address"),
                None => Refusal::invalid("client_id", "there is no such app"),
            });
        };
        self.number += 1;
        // Codes of the service may end like this, and have to be handed on as they are.
        let code = format!("code-{}==", self.number);
        self.codes.insert(code.clone(), app.client_id.clone());
        Ok((code, app.redirect_uri.clone()))
    }

    /// The token for a code. A code holds for one exchange.
    pub(crate) fn exchange(
        &mut self,
        apps: &[App],
        code: &str,
        client_id: &str,
        client_secret: &str,
    ) -> Result<String, Refusal> {
        let is_app = |app: &App| app.client_id == client_id && app.client_secret == client_secret;
        if !apps.iter().any(is_app) {
            let message = "there is no app with this id and this secret";
            return Err(Refusal::new(401, "unauthorized", message));
        }
        if self.codes.get(code).is_none_or(|owner| owner != client_id) {
            let message = "the code is not known, or was exchanged already";
            return Err(Refusal::new(401, "unauthorized", message));
        }
        self.codes.remove(code);
        self.number += 1;
        let token = format!("granted-{}=", self.number);
        self.tokens.insert(token.clone(), true);
        Ok(token)
    }

    /// Ends a token.
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

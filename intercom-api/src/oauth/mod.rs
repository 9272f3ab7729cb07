//! The OAuth flow, through which other workspaces install an app and grant the app an access token.
//!
//! 1. [`OAuth::authorize`] returns a URL to redirect the user to, and a [`State`] to store for the user, for instance
//!    in a cookie.
//! 2. The user grants access, and Intercom redirects back to the app with a code. [`Code::from_callback`] reads the
//!    code, and fails if the state does not match the stored state.
//! 3. [`OAuth::exchange`] exchanges the code for an [`AccessToken`]. The token does not expire and cannot be renewed:
//!    store it until the app is uninstalled.
//! 4. [`OAuth::connect`] requests the workspace and its region, and returns a client for the workspace.
//!
//! ```no_run
//! # #[cfg(feature = "v2_16")]
//! # async fn example(callback_query: &str) -> Result<(), Box<dyn std::error::Error>> {
//! use intercom_api::Secret;
//! use intercom_api::oauth::{Code, OAuth};
//! use intercom_api::v2_16::Client;
//!
//! let secret = Secret::new(std::env::var("INTERCOM_CLIENT_SECRET")?)?;
//! let oauth = OAuth::new("client id", secret, Client::builder())?;
//!
//! // To start: redirect the user to `url`, and store `state` for the user.
//! let authorization = oauth.authorize()?;
//! let (url, state) = (authorization.url, authorization.state);
//!
//! // In the callback, with the query of its URL.
//! let code = Code::from_callback(callback_query, &state)?;
//! let token = oauth.exchange(&code).await?;
//! let installation = oauth.connect(&token).await?;
//! let contacts = installation.client.contacts();
//! # Ok(())
//! # }
//! ```
//!
//! The example `oauth` is a complete server.

mod app;
mod callback;
mod installation;
mod state;
mod token;

pub use self::{
    app::{Authorization, OAuth},
    callback::{CallbackError, Code},
    installation::{Installation, Me, Workspace},
    state::State,
    token::AccessToken,
};

//! Connecting other people's workspaces: they let an app in, and it gets a token for their
//! workspace.
//!
//! 1. [`OAuth::authorize`] makes the address to send the person to, and a [`State`] to keep for
//!    them, in a cookie for instance.
//! 2. The person agrees, and Intercom sends them back to the app with a code.
//!    [`Code::from_callback`] reads it, and refuses it where the state is not the one that was
//!    kept.
//! 3. [`OAuth::exchange`] turns the code into an [`AccessToken`]. It neither expires nor can it be
//!    renewed: keep it until the app is uninstalled.
//! 4. [`OAuth::connect`] asks whose token it is and in which region their workspace lives, and
//!    makes a client for it.
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
//! // Where the person asks for it: send them to `url`, and keep `state` for them.
//! let authorization = oauth.authorize()?;
//! let (url, state) = (authorization.url, authorization.state);
//!
//! // Where they come back, with the query of the address that they came to.
//! let code = Code::from_callback(callback_query, &state)?;
//! let token = oauth.exchange(&code).await?;
//! let installation = oauth.connect(&token).await?;
//! let contacts = installation.client.contacts();
//! # Ok(())
//! # }
//! ```
//!
//! The example `oauth` is a whole server.

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

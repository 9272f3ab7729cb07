//! Where the examples find a workspace: Intercom's, where the environment has a token, else one on this machine.

#![allow(dead_code, reason = "every example uses a part of it")]

use intercom_api::ClientBuilder;
use intercom_api::v2_16::Client;
use intercom_mock::{Mock, RateLimit, StartError};

/// The variables that a token is looked for in.
const TOKENS: [&str; 2] = ["INTERCOM_ACCESS_TOKEN", "INTERCOM_API_KEY"];

/// Three times what Intercom takes, so that the example with many calls is done soon, and still paced.
const RATE: RateLimit = RateLimit {
    app_per_minute: 30_000,
    workspace_per_minute: 30_000,
};

/// A client, and the server that it talks to where that is on this machine. The server stops when it is dropped.
pub(crate) fn connect() -> Result<(Client, Option<Mock>), Box<dyn std::error::Error>> {
    let (builder, mock) = builder()?;
    Ok((builder.build()?, mock))
}

/// The same, with a client that can be told more before it is built.
pub(crate) fn builder() -> Result<(ClientBuilder<Client>, Option<Mock>), StartError> {
    let has_token = |name: &str| std::env::var(name).is_ok_and(|token| !token.trim().is_empty());
    if TOKENS.into_iter().any(has_token) {
        return Ok((Client::builder().token_from_env(), None));
    }
    let mock = Mock::builder().demo().rate_limit(RATE).start()?;
    eprintln!(
        "without a token in {}, this talks to {}",
        TOKENS[0],
        mock.url()
    );
    let builder = Client::builder()
        .token("any-token-will-do")
        .base_url(mock.url());
    Ok((builder, Some(mock)))
}

//! The workspace of the examples: the token's workspace if the environment contains a token, otherwise the demo
//! workspace of a mock server.

#![allow(
    dead_code,
    reason = "each example uses only some functions of this module"
)]

use intercom_api::ClientBuilder;
use intercom_api::v2_16::Client;
use intercom_mock::{Mock, RateLimit, StartError};

/// The environment variables that can contain a token.
const TOKENS: [&str; 2] = ["INTERCOM_ACCESS_TOKEN", "INTERCOM_API_KEY"];

/// Three times Intercom's rate limit, so that the example with many calls ends soon but is still delayed by the
/// limiter.
const RATE: RateLimit = RateLimit {
    app_per_minute: 30_000,
    workspace_per_minute: 30_000,
};

/// Returns a client, and the mock server if one was started. The server stops when the `Mock` is dropped.
pub(crate) fn connect() -> Result<(Client, Option<Mock>), Box<dyn std::error::Error>> {
    let (builder, mock) = builder()?;
    Ok((builder.build()?, mock))
}

/// Returns a builder for a client, and the mock server if one was started.
pub(crate) fn builder() -> Result<(ClientBuilder<Client>, Option<Mock>), StartError> {
    let has_token = |name: &str| std::env::var(name).is_ok_and(|token| !token.trim().is_empty());
    if TOKENS.into_iter().any(has_token) {
        return Ok((Client::builder().token_from_env(), None));
    }
    let mock = Mock::builder().demo().rate_limit(RATE).start()?;
    eprintln!(
        "no token in {}: using the mock server at {}",
        TOKENS[0],
        mock.url()
    );
    let builder = Client::builder()
        .token("any-token-will-do")
        .base_url(mock.url());
    Ok((builder, Some(mock)))
}

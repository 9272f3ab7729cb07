//! Access tokens: their sources, and a type whose output never contains the token.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use http::HeaderValue;

use crate::error::{Error, ErrorKind};

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Supply = Pin<Box<dyn Future<Output = Result<String, BoxError>> + Send>>;

/// The environment variables that `from_env` reads, in order of precedence.
const VARIABLES: [&str; 2] = ["INTERCOM_ACCESS_TOKEN", "INTERCOM_API_KEY"];

/// An access token, stored as the value of the `Authorization` header.
#[derive(Clone)]
pub(crate) struct Token(HeaderValue);

impl Token {
    /// Checks a token. Surrounding white space is removed, because files and variables often end with a line break.
    pub(crate) fn new(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.is_empty() {
            return Err(refused(
                "the access token is empty; copy the token from the Developer Hub",
            ));
        }
        if text.split_whitespace().count() > 1 {
            let reason = "the access token has a space in it; pass the token alone, \
                          without the word `Bearer`";
            return Err(refused(reason));
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(refused(
                "the access token contains a character other than visible ASCII; copy the token again",
            ));
        }
        let mut value = HeaderValue::try_from(format!("Bearer {text}"))
            .map_err(|_| refused("the access token is not a valid header value"))?;
        value.set_sensitive(true);
        Ok(Token(value))
    }

    /// Returns the value of the `Authorization` header.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }

    /// Returns the bytes of the token, to remove them from other values.
    pub(crate) fn secret(&self) -> &[u8] {
        self.0.as_bytes().get("Bearer ".len()..).unwrap_or_default()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(hidden)")
    }
}

fn refused(reason: &'static str) -> Error {
    Error::new(ErrorKind::Token, reason)
}

/// The source of the token of a call.
#[derive(Clone)]
pub(crate) enum TokenSource {
    Fixed(Token),
    Supplier(Arc<dyn Fn() -> Supply + Send + Sync>),
}

impl TokenSource {
    pub(crate) fn supplier<F, Fut, E>(supply: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        TokenSource::Supplier(Arc::new(move || {
            let token = supply();
            Box::pin(async move { token.await.map_err(Into::into) })
        }))
    }

    /// Reads the token from the environment, through `lookup`.
    pub(crate) fn from_variables(
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Result<TokenSource, Error> {
        let found = VARIABLES
            .into_iter()
            .filter_map(lookup)
            .find(|text| !text.trim().is_empty());
        let Some(text) = found else {
            let reason = "no access token in the environment; \
                          set INTERCOM_ACCESS_TOKEN (or INTERCOM_API_KEY)";
            return Err(refused(reason));
        };
        Token::new(&text).map(TokenSource::Fixed)
    }

    /// Returns the token for one attempt.
    pub(crate) async fn token(&self) -> Result<Token, Error> {
        match self {
            TokenSource::Fixed(token) => Ok(token.clone()),
            TokenSource::Supplier(supply) => {
                let text = supply()
                    .await
                    .map_err(|e| refused("the token supplier failed").with_source(e))?;
                Token::new(&text)
            }
        }
    }
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TokenSource::Fixed(_) => "Fixed(hidden)",
            TokenSource::Supplier(_) => "Supplier",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(pairs: &[(&str, &str)]) -> Result<String, Error> {
        let source = TokenSource::from_variables(|name| {
            let found = pairs.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        })?;
        match source {
            TokenSource::Fixed(token) => Ok(String::from_utf8_lossy(token.secret()).into_owned()),
            TokenSource::Supplier(_) => Ok(String::new()),
        }
    }

    #[test]
    fn the_environment_is_read_in_order() {
        let both = [("INTERCOM_API_KEY", "b"), ("INTERCOM_ACCESS_TOKEN", "a\n")];
        assert_eq!(environment(&both).expect("a token"), "a");
        let empty_first = [("INTERCOM_API_KEY", "b"), ("INTERCOM_ACCESS_TOKEN", " ")];
        assert_eq!(environment(&empty_first).expect("a token"), "b");
        let none = environment(&[]).expect_err("no token").to_string();
        assert!(none.contains("INTERCOM_ACCESS_TOKEN"), "{none}");
        assert!(none.contains("INTERCOM_API_KEY"), "{none}");
    }

    #[test]
    fn a_text_that_is_no_token_is_refused_without_being_shown() {
        for text in [
            "",
            "  ",
            "Bearer s3cret",
            "s3cret\u{7f}",
            "s3cretß",
            "s3cret\r\nX: y",
        ] {
            let error = Token::new(text).expect_err("no token");
            assert_eq!(error.kind(), ErrorKind::Token);
            assert!(
                !format!("{error} {error:?}").contains("s3cret"),
                "{error:?}"
            );
        }
    }

    #[test]
    fn debug_hides_the_token() {
        let token = Token::new("s3cret").expect("a token");
        assert!(token.header().is_sensitive());
        let texts = format!("{token:?} {:?}", TokenSource::Fixed(token.clone()));
        assert!(!texts.contains("s3cret"), "{texts}");
    }
}

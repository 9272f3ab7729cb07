//! Tests OAuth against an in-process provider.

mod callback;
mod connect;
mod exchange;

use super::Client;
use crate::oauth::OAuth;
use crate::{Region, Secret};

/// The secrets, which may appear only in the requests that send them.
const SECRET: &str = "c2VjcmV0OnNlbnRpbmVs";
const CODE: &str = "Y29kZTpzZW50aW5lbA==";

fn secret() -> Secret {
    Secret::new(SECRET).expect("a secret")
}

/// Returns an app whose provider has this URL.
fn app(url: &str) -> OAuth<Client> {
    let client = Client::builder().base_url(url).user_agent("tests/1");
    OAuth::new("id & name", secret(), client).expect("an app")
}

#[test]
fn the_authorization_url_has_the_region_and_the_state() {
    for (region, host) in [
        (Region::Us, "https://app.intercom.com/oauth?"),
        (Region::Eu, "https://app.eu.intercom.com/oauth?"),
        (Region::Au, "https://app.au.intercom.com/oauth?"),
    ] {
        let client = Client::builder().region(region);
        let oauth = OAuth::new(" id & name\n", secret(), client).expect("an app");
        let authorization = oauth.authorize().expect("an authorization");
        let state = authorization.state.as_str();
        assert_eq!(state.len(), 64);
        assert!(state.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let expected = format!("{host}client_id=id+%26+name&state={state}");
        assert_eq!(authorization.url, expected);
        let oauth = oauth
            .redirect_uri("https://example.com/back?a=b")
            .expect("an app");
        let next = oauth.authorize().expect("an authorization");
        assert_ne!(next.state.as_str(), state);
        let redirect = "&redirect_uri=https%3A%2F%2Fexample.com%2Fback%3Fa%3Db";
        assert!(next.url.ends_with(redirect), "{}", next.url);
    }
}

#[test]
fn unsafe_redirect_uris_are_rejected() {
    let oauth = || OAuth::new("id", secret(), Client::builder()).expect("an app");
    for uri in [
        "http://example.com/back",
        "example.com",
        "",
        "https://example.com/#x",
    ] {
        assert!(oauth().redirect_uri(uri).is_err(), "{uri}");
        assert!(oauth().authorization_url(uri).is_err(), "{uri}");
    }
    assert!(oauth().redirect_uri("http://localhost:3000/back").is_ok());
    let error = OAuth::new(" ", secret(), Client::builder()).expect_err("no id");
    assert!(error.to_string().contains("client id"), "{error}");
    let plain = Client::builder().base_url("http://example.com");
    assert!(OAuth::new("id", secret(), plain).is_err());
}

#[test]
fn debug_shows_no_secrets() {
    let oauth = OAuth::new("id", secret(), Client::builder().token(super::TOKEN));
    let oauth = oauth.expect("an app");
    let authorization = oauth.authorize().expect("an authorization");
    let token = crate::oauth::AccessToken::new(super::TOKEN);
    let state = authorization.state.clone();
    let query = format!("code={CODE}&state={}", state.as_str());
    let code = crate::oauth::Code::from_callback(&query, &state).expect("a code");
    let shown = format!("{oauth:?} {token:?} {state:?} {code:?}");
    for hidden in [SECRET, super::TOKEN, CODE, state.as_str()] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}

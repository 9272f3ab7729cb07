//! Signed identities of Messenger users.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use crate::file::to_base64;
use crate::secret::Secret;
use crate::signature::Hash;

/// The default lifetime of a token.
const LIFETIME: Duration = Duration::from_secs(60 * 60);

/// The only JWT header that Intercom accepts: HMAC with SHA-256.
const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

/// The reserved claims, which [`Identity`] sets with separate methods.
const OWN_CLAIMS: [&str; 3] = ["user_id", "email", "exp"];

/// Returns the `user_hash` of a user: 64 lowercase hexadecimal digits.
///
/// `secret` is the Messenger's secret from the settings of the workspace, not the client secret of an app; keep the
/// secret on a server. `user` is exactly the `user_id` that the page passes, or the `email` if the page passes no
/// `user_id`.
///
/// # Errors
///
/// Returns [`IdentityError::MissingUser`] if `user` is empty.
pub fn user_hash(secret: &Secret, user: &str) -> Result<String, IdentityError> {
    if user.trim().is_empty() {
        return Err(IdentityError::MissingUser);
    }
    Ok(Hash::Sha256.sign(secret, user.as_bytes()))
}

/// A Messenger user, whose identity is proved by a signed token.
///
/// The page cannot change the contents of the token, so put attributes that must be trusted into the token, not into
/// the settings of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Identity {
    user_id: String,
    email: Option<String>,
    expiry: Expiry,
    attributes: BTreeMap<String, Value>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Expiry {
    In(Duration),
    At(SystemTime),
}

impl Identity {
    /// Returns a user with this id, which is the contact's `external_id` in the API. The token expires one hour after
    /// signing, unless a different expiration time is set.
    pub fn new(user_id: impl Into<String>) -> Self {
        Identity {
            user_id: user_id.into(),
            email: None,
            expiry: Expiry::In(LIFETIME),
            attributes: BTreeMap::new(),
        }
    }

    /// Sets the email of the user.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets an attribute of the user: a standard attribute, such as `name`, or a custom attribute.
    pub fn attribute(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.attributes.insert(name.into(), value.into());
        self
    }

    /// Sets the lifetime of the token, from the time of signing. Defaults to one hour.
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.expiry = Expiry::In(lifetime);
        self
    }

    /// Sets the time at which the token expires, rounded down to the second.
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expiry = Expiry::At(time);
        self
    }

    /// Returns the token, a JWT signed with HS256 and the secret of the Messenger. The page passes the token as
    /// `intercom_user_jwt`.
    ///
    /// # Errors
    ///
    /// Fails if the user id is empty, if an attribute has the name of a reserved claim, or if the expiration time is in
    /// the past or too late to be represented.
    pub fn sign(&self, secret: &Secret) -> Result<String, IdentityError> {
        self.sign_at(secret, SystemTime::now())
    }

    fn sign_at(&self, secret: &Secret, now: SystemTime) -> Result<String, IdentityError> {
        let claims = Value::Object(self.claims(now)?).to_string();
        let signed = format!("{}.{}", base64url(HEADER), base64url(claims));
        let signature = base64url(Hash::Sha256.tag(secret, signed.as_bytes()));
        Ok(format!("{signed}.{signature}"))
    }

    fn claims(&self, now: SystemTime) -> Result<Map<String, Value>, IdentityError> {
        if self.user_id.trim().is_empty() {
            return Err(IdentityError::MissingUser);
        }
        let reserved = |name: &&String| OWN_CLAIMS.contains(&name.as_str());
        if let Some(name) = self.attributes.keys().find(reserved) {
            return Err(IdentityError::ReservedAttribute(name.clone()));
        }
        let mut claims = self.attributes.clone();
        claims.insert("user_id".to_owned(), self.user_id.clone().into());
        claims.insert("exp".to_owned(), self.expiry.seconds(now)?.into());
        if let Some(email) = &self.email {
            claims.insert("email".to_owned(), email.clone().into());
        }
        // The claims are sorted by name, so that the same claims produce the same token.
        Ok(claims.into_iter().collect())
    }
}

impl Expiry {
    /// Returns the claim `exp` in Unix seconds.
    fn seconds(self, now: SystemTime) -> Result<u64, IdentityError> {
        let at = match self {
            Expiry::In(lifetime) => now.checked_add(lifetime),
            Expiry::At(time) => Some(time),
        };
        let since = |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).ok();
        let seconds = |time| since(time).map(|since| since.as_secs());
        let at = at.ok_or(IdentityError::ExpiresTooLate).map(seconds)?;
        match (at, seconds(now)) {
            (Some(at), Some(now)) if at > now => Ok(at),
            _ => Err(IdentityError::Expired),
        }
    }
}

/// The reason why an identity cannot be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdentityError {
    /// The id or email of the user is empty.
    MissingUser,
    /// An attribute has the name of a reserved claim.
    ReservedAttribute(String),
    /// The expiration time is not in the future.
    Expired,
    /// The expiration time is too late to be represented.
    ExpiresTooLate,
}

impl fmt::Display for IdentityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IdentityError::MissingUser => f.write_str(
                "the id or email of the user is empty; identify only users who are logged in",
            ),
            IdentityError::ReservedAttribute(name) => write!(
                f,
                "`{name}` is a reserved claim; set it with `Identity::{}`",
                match name.as_str() {
                    "user_id" => "new",
                    "exp" => "expires_in",
                    _ => "email",
                }
            ),
            IdentityError::Expired => f.write_str(
                "the token would already be expired; choose an expiration time in the future",
            ),
            IdentityError::ExpiresTooLate => {
                f.write_str("the expiration time is too late; choose an earlier time")
            }
        }
    }
}

impl std::error::Error for IdentityError {}

/// Encodes data as base64url, without padding.
fn base64url(data: impl AsRef<[u8]>) -> String {
    let text = to_base64(data.as_ref());
    let text = text.trim_end_matches('=');
    text.replace('+', "-").replace('/', "_")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::from_base64;

    fn secret() -> Secret {
        Secret::new("identity_secret").expect("a secret")
    }

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn decoded(part: &str) -> String {
        let padding = "=".repeat((4 - part.len() % 4) % 4);
        let text = part.replace('-', "+").replace('_', "/") + &padding;
        String::from_utf8(from_base64(&text).expect("base64")).expect("text")
    }

    #[test]
    fn the_hash_of_a_user() {
        let vector = "6a2d431c648d215a535b96b5997e605e9efef55ca53c36ed92eea9c9c198c340";
        let hash = user_hash(&secret(), "user-1234");
        assert_eq!(hash.as_deref(), Ok(vector));
        // The value is hashed without trimming: a different string identifies a different user.
        let spaced = user_hash(&secret(), "user-1234 ");
        assert_ne!(spaced.as_deref(), Ok(vector));
        assert_eq!(user_hash(&secret(), ""), Err(IdentityError::MissingUser));
    }

    /// The expected token was computed with Python's `hmac` and `base64`.
    #[test]
    fn the_token_of_a_user() {
        let identity = Identity::new("user-1234")
            .email("ada@example.com")
            .attribute("plan", "pro")
            .expires_at(at(1_800_000_000));
        let token = identity.sign_at(&secret(), at(1_700_000_000));
        let token = token.expect("a token");
        assert_eq!(token, TOKEN);
        let parts: Vec<&str> = token.split('.').collect();
        assert_eq!(decoded(parts[0]), r#"{"alg":"HS256","typ":"JWT"}"#);
        let claims =
            r#"{"email":"ada@example.com","exp":1800000000,"plan":"pro","user_id":"user-1234"}"#;
        let claims: Value = serde_json::from_str(claims).expect("JSON");
        assert_eq!(
            serde_json::from_str::<Value>(&decoded(parts[1])).ok(),
            Some(claims)
        );
    }

    const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.\
        eyJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImV4cCI6MTgwMDAwMDAwMCwicGxhbiI6InBybyIsInVzZXJfaWQiOiJ1c2VyLTEyMzQifQ.\
        wBts6btbIH4jb3MUSCHX5Zi8zvbMjH_nl7LBbveiisk";

    #[test]
    fn a_token_expires_after_an_hour_by_default() {
        let exp = |identity: Identity| {
            let claims = identity.claims(at(1000)).expect("claims");
            claims.get("exp").and_then(Value::as_u64)
        };
        assert_eq!(exp(Identity::new("u")), Some(4600));
        let minute = Identity::new("u").expires_in(Duration::from_secs(60));
        assert_eq!(exp(minute), Some(1060));
        assert_eq!(exp(Identity::new("u").expires_at(at(1001))), Some(1001));
    }

    #[test]
    fn an_expired_token_is_not_signed() {
        for identity in [
            Identity::new("u").expires_in(Duration::ZERO),
            Identity::new("u").expires_in(Duration::from_millis(1)),
            Identity::new("u").expires_at(at(1000)),
            Identity::new("u").expires_at(at(999)),
            Identity::new("u").expires_at(SystemTime::UNIX_EPOCH - Duration::from_secs(1)),
        ] {
            let signed = identity.sign_at(&secret(), at(1000));
            assert_eq!(signed, Err(IdentityError::Expired), "{identity:?}");
        }
        let endless = Identity::new("u").expires_in(Duration::MAX);
        assert_eq!(
            endless.sign_at(&secret(), at(1000)),
            Err(IdentityError::ExpiresTooLate)
        );
    }

    #[test]
    fn an_attribute_cannot_replace_a_claim() {
        for name in OWN_CLAIMS {
            let identity = Identity::new("u").attribute(name, "someone else");
            let error = identity.sign(&secret()).expect_err("refused");
            assert_eq!(error, IdentityError::ReservedAttribute(name.to_owned()));
            assert!(error.to_string().contains("Identity::"), "{error}");
        }
    }

    #[test]
    fn an_empty_user_id_is_not_signed() {
        let signed = Identity::new(" ").sign(&secret());
        assert_eq!(signed, Err(IdentityError::MissingUser));
    }

    #[test]
    fn strings_in_claims_are_escaped() {
        let user = "a\",\"admin\":true,\"x\":\"é\u{0}";
        let token = Identity::new(user).sign(&secret()).expect("a token");
        let claims: Value =
            serde_json::from_str(&decoded(token.split('.').nth(1).expect("claims"))).expect("JSON");
        assert_eq!(claims["user_id"], user);
        assert_eq!(claims.as_object().map(Map::len), Some(2));
        let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        assert!(token.bytes().all(safe), "{token}");
    }
}

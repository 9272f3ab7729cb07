//! What a server signs for the user of a page.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use crate::file::to_base64;
use crate::secret::Secret;
use crate::signature::Hash;

/// How long a token holds where nothing else is said.
const LIFETIME: Duration = Duration::from_secs(60 * 60);

/// The only header that the service takes: HMAC with SHA-256.
const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

/// Claims that have a method of their own.
const OWN_CLAIMS: [&str; 3] = ["user_id", "email", "exp"];

/// The `user_hash` of a user: 64 lower-case hexadecimal digits.
///
/// `secret` is the Messenger's, which the workspace's settings show; it is another one than an
/// app's client secret, and belongs on a server. `user` is exactly what the page hands over as
/// `user_id`, or as `email` where it hands over no `user_id`.
///
/// # Errors
///
/// [`IdentityError::NoUser`] where `user` is empty.
pub fn user_hash(secret: &Secret, user: &str) -> Result<String, IdentityError> {
    if user.trim().is_empty() {
        return Err(IdentityError::NoUser);
    }
    Ok(Hash::Sha256.sign(secret, user.as_bytes()))
}

/// A user of the Messenger, as a signed token tells it.
///
/// What stands in the token cannot be changed by the page, so attributes that others may rely on
/// belong here and not into the page's own settings.
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
    /// The user with this id, which is the contact's `external_id` in the API. The token holds for
    /// an hour from its signing, unless another time is set.
    pub fn new(user_id: impl Into<String>) -> Self {
        Identity {
            user_id: user_id.into(),
            email: None,
            expiry: Expiry::In(LIFETIME),
            attributes: BTreeMap::new(),
        }
    }

    /// The user's email.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// An attribute of the user, one of Intercom's (`name`) or one of the workspace's own.
    pub fn attribute(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.attributes.insert(name.into(), value.into());
        self
    }

    /// How long the token holds, from its signing on.
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.expiry = Expiry::In(lifetime);
        self
    }

    /// Until when the token holds, to the second.
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expiry = Expiry::At(time);
        self
    }

    /// The token of this user, a JWT signed with HS256 and the Messenger's secret, which the page
    /// hands over as `intercom_user_jwt`.
    ///
    /// # Errors
    ///
    /// Where the user has no id, an attribute has the name of a claim, or the token would have
    /// expired already.
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
            return Err(IdentityError::NoUser);
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
        // Sorted by name, so that the same claims make the same token.
        Ok(claims.into_iter().collect())
    }
}

impl Expiry {
    /// The claim `exp`: seconds since 1970.
    fn seconds(self, now: SystemTime) -> Result<u64, IdentityError> {
        let at = match self {
            Expiry::In(lifetime) => now.checked_add(lifetime),
            Expiry::At(time) => Some(time),
        };
        let since = |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).ok();
        let seconds = |time| since(time).map(|since| since.as_secs());
        let at = at.ok_or(IdentityError::TooFar).map(seconds)?;
        match (at, seconds(now)) {
            (Some(at), Some(now)) if at > now => Ok(at),
            _ => Err(IdentityError::Expired),
        }
    }
}

/// Why nothing was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdentityError {
    /// The user's id, or email, is empty.
    NoUser,
    /// An attribute has the name of a claim that has a method of its own.
    ReservedAttribute(String),
    /// The token would have expired when it is signed.
    Expired,
    /// The token would expire at a time that cannot be expressed.
    TooFar,
}

impl fmt::Display for IdentityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IdentityError::NoUser => {
                f.write_str("the user has an empty id; sign for users who are logged in only")
            }
            IdentityError::ReservedAttribute(name) => write!(
                f,
                "`{name}` is a claim and no attribute; set it with `Identity::{}`",
                match name.as_str() {
                    "user_id" => "new",
                    "exp" => "expires_in",
                    _ => "email",
                }
            ),
            IdentityError::Expired => {
                f.write_str("the token would have expired already; choose a time in the future")
            }
            IdentityError::TooFar => {
                f.write_str("the token would expire at a time that cannot be expressed")
            }
        }
    }
}

impl std::error::Error for IdentityError {}

/// Base64 as tokens have it: without padding, and with characters that URLs may have.
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
        // What is hashed is taken as it is: another text is another user.
        let spaced = user_hash(&secret(), "user-1234 ");
        assert_ne!(spaced.as_deref(), Ok(vector));
        assert_eq!(user_hash(&secret(), ""), Err(IdentityError::NoUser));
    }

    /// Made with Python's `hmac` and `base64`.
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
    fn a_token_holds_for_an_hour_unless_told_otherwise() {
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
    fn what_has_expired_is_not_signed() {
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
            Err(IdentityError::TooFar)
        );
    }

    #[test]
    fn an_attribute_cannot_take_the_place_of_a_claim() {
        for name in OWN_CLAIMS {
            let identity = Identity::new("u").attribute(name, "someone else");
            let error = identity.sign(&secret()).expect_err("refused");
            assert_eq!(error, IdentityError::ReservedAttribute(name.to_owned()));
            assert!(error.to_string().contains("Identity::"), "{error}");
        }
    }

    #[test]
    fn nobody_is_signed_for_with_nothing() {
        let signed = Identity::new(" ").sign(&secret());
        assert_eq!(signed, Err(IdentityError::NoUser));
    }

    #[test]
    fn any_text_in_a_claim_stays_inside_of_it() {
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

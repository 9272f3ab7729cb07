//! Signed identities of Messenger users, and links to Intercom's web application.
//!
//! A page that boots the Messenger names its user, so a visitor could claim to be any user. To prevent such
//! impersonation, a server signs a token for the user with a secret of the workspace. The page passes the token as
//! `intercom_user_jwt`:
//!
//! ```
//! use std::time::Duration;
//!
//! use intercom_api::Secret;
//! use intercom_api::messenger::Identity;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let secret = "from the workspace's settings";
//! let secret = Secret::new(secret)?;
//! let user = Identity::new("user-1234")
//!     .email("ada@example.com")
//!     .attribute("plan", "pro")
//!     .expires_in(Duration::from_secs(15 * 60));
//! let intercom_user_jwt = user.sign(&secret)?;
//! # assert_eq!(intercom_user_jwt.split('.').count(), 3);
//! # Ok(())
//! # }
//! ```
//!
//! The older form is a hash of the user's id or email, passed as `user_hash`. The hash never expires and covers only
//! the id or the email:
//!
//! ```
//! use intercom_api::{Secret, messenger};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let secret = Secret::new("identity_secret")?;
//! let user_hash = messenger::user_hash(&secret, "user-1234")?;
//! assert_eq!(user_hash, "6a2d431c648d215a535b96b5997e605e9efef55ca53c36ed92eea9c9c198c340");
//! # Ok(())
//! # }
//! ```
//!
//! [`WebApp`] returns the URLs of conversations, contacts and tickets in Intercom's web application.

mod identity;
mod links;

pub use self::{
    identity::{Identity, IdentityError, user_hash},
    links::{LinkError, WebApp},
};

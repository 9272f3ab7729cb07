//! Who the user of the Messenger is, told so that nobody else can tell it, and links into
//! Intercom's web application.
//!
//! A page that boots the Messenger names its user, and so anybody could name any user. A workspace
//! therefore has a secret that only its servers know. With it they sign a token for the user of the
//! page, which the page hands over as `intercom_user_jwt`:
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
//! The older way is a hash of the user's id or email, handed over as `user_hash`. It never expires
//! and covers nothing but that one value:
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
//! [`WebApp`] makes links that open a conversation, a contact or a ticket for a teammate.

mod identity;
mod links;

pub use self::{
    identity::{Identity, IdentityError, user_hash},
    links::{LinkError, WebApp},
};

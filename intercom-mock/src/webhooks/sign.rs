//! The signature of a notification.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// The value of `X-Hub-Signature` for a body: `sha1=` and 40 hexadecimal digits, the HMAC-SHA1 of the raw body with the
/// app's client secret.
#[must_use]
pub fn signature(secret: &str, body: &[u8]) -> String {
    // A key of any length is taken, so there is no error to answer.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret.as_bytes()) else {
        return String::new();
    };
    mac.update(body);
    let digits = mac.finalize().into_bytes();
    let digits: String = digits.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha1={digits}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_vector() {
        let body = br#"{"type":"notification_event","topic":"ping"}"#;
        assert_eq!(
            signature("client_secret_for_tests", body),
            "sha1=a88d7f2946cd3418e63c2ad8f822163ab1d54e16"
        );
    }
}

// What has to hold for any header and body; a fuzz target and tests of the workspace share it.

use intercom_api::signed::{Verifier, VerifyError};

/// Headers and bodies of any bytes: what is let through has the header of its body, `signed`, and
/// nothing else has.
pub(crate) fn verify(verifier: &Verifier, signed: &[u8], header: &[u8], body: &[u8]) {
    match verifier.verify(body, [header]) {
        Ok(verified) => {
            assert_eq!(header, signed);
            assert_eq!(verified.body(), body);
        }
        Err(VerifyError::TooLarge(limit)) => assert!(body.len() > limit),
        Err(_) => assert_ne!(header, signed),
    }
}

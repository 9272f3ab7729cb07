// The invariants of signed bodies. A fuzz target and tests of the workspace share them.

use intercom_api::signed::{Verifier, VerifyError};

/// Checks any header and body: verification succeeds only if the header is `signed`, the header of this body.
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

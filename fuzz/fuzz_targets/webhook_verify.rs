//! A header and a body, parted by the first line break.
#![no_main]

use intercom_api::Secret;
use intercom_api::webhook::{Signer, Verifier};
use libfuzzer_sys::fuzz_target;

#[path = "../checks.rs"]
#[allow(dead_code)]
mod checks;

fuzz_target!(|data: &[u8]| {
    let secret = Secret::new("client_secret_for_tests").expect("a secret");
    let end = data.iter().position(|byte| *byte == b'\n');
    let (header, body) = data.split_at(end.unwrap_or(data.len()));
    let signed = Signer::new(secret.clone()).sign(body);
    checks::verify(&Verifier::new(secret), signed.as_bytes(), header, body);
});

//! A header and a body, separated by the first line break, for every signature scheme.
#![no_main]

use intercom_api::Secret;
use intercom_api::signed::{Signer, Verifier};
use libfuzzer_sys::fuzz_target;

#[path = "../signed.rs"]
mod signed;

fuzz_target!(|data: &[u8]| {
    let secret = Secret::new("client_secret_for_tests").expect("a secret");
    let end = data.iter().position(|byte| *byte == b'\n');
    let (header, body) = data.split_at(end.unwrap_or(data.len()));
    for (signer, verifier) in [
        (
            Signer::webhooks(secret.clone()),
            Verifier::webhooks(secret.clone()),
        ),
        (
            Signer::fin_agent(secret.clone()),
            Verifier::fin_agent(secret.clone()),
        ),
        (
            Signer::canvas(secret.clone()),
            Verifier::canvas(secret.clone()),
        ),
    ] {
        let right = signer.sign(body);
        signed::verify(&verifier, right.as_bytes(), header, body);
        // The fuzzer cannot guess the correct header.
        signed::verify(&verifier, right.as_bytes(), right.as_bytes(), body);
    }
});

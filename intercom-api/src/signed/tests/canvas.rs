use serde_json::{Map, Value};

use super::{BODY, SECRET};
use crate::Secret;
use crate::signed::{Scheme, Signer, Verifier, VerifyError};

const GOOD: &str = "9af2777c0fb69d40922385803a2407a7b5e27ba223b502502bc59cf868cc5bb9";

fn secret() -> Secret {
    super::secret(SECRET)
}

fn sign(secret: &Secret, body: &[u8]) -> String {
    Signer::canvas(secret.clone()).sign(body)
}

fn refusal(body: &[u8], headers: &[&str]) -> VerifyError {
    let outcome = Verifier::canvas(secret()).verify(body, headers);
    outcome.expect_err("refused")
}

#[test]
fn the_platforms_vector_holds() {
    assert_eq!(sign(&secret(), BODY), GOOD);
    let verified = Verifier::canvas(secret())
        .verify(BODY, [GOOD])
        .expect("signed");
    assert_eq!(verified.body(), BODY);
}

#[test]
fn malformed_signatures_are_rejected() {
    let [no_signature, several, malformed, wrong] = [
        VerifyError::MissingSignature,
        VerifyError::MultipleSignatures,
        VerifyError::MalformedSignature,
        VerifyError::SignatureMismatch,
    ]
    .map(|refusal| refusal(Scheme::Canvas));
    for (headers, expected) in [
        (&[][..], &no_signature),
        (&[""], &no_signature),
        (&[GOOD, GOOD], &several),
        (&[GOOD, ""], &several),
        (&[&GOOD.to_uppercase()], &malformed),
        (&[&format!("sha256={GOOD}")], &malformed),
        (&[&format!(" {GOOD}")], &malformed),
        (&[&format!("{GOOD}0")], &malformed),
        (&[&GOOD[1..]], &malformed),
        (&["a88d7f2946cd3418e63c2ad8f822163ab1d54e16"], &malformed),
        (&[&"0".repeat(64)], &wrong),
        (
            &[&sign(&Secret::new("other").expect("a secret"), BODY)],
            &wrong,
        ),
    ] {
        let refusal = refusal(BODY, headers);
        assert_eq!(refusal, *expected, "{headers:?}");
        assert_eq!(refusal.status(), 401);
        assert!(!refusal.to_string().contains("client_secret_for_tests"));
    }
    assert_eq!(refusal(b"", &[GOOD]), wrong);
    assert_eq!(refusal(&[BODY, b" "].concat(), &[GOOD]), wrong);
}

#[test]
fn every_flipped_bit_is_rejected() {
    let verifier = Verifier::canvas(secret());
    for index in 0..BODY.len() * 8 {
        let mut body = BODY.to_vec();
        body[index / 8] ^= 1 << (index % 8);
        assert!(
            verifier.verify(&body, [GOOD]).is_err(),
            "bit {index} of the body"
        );
    }
    for index in 0..GOOD.len() * 8 {
        let mut header = GOOD.as_bytes().to_vec();
        header[index / 8] ^= 1 << (index % 8);
        assert!(
            verifier.verify(BODY, [header]).is_err(),
            "bit {index} of the signature"
        );
    }
}

#[test]
fn two_secrets_are_accepted_while_one_is_replaced() {
    let new = Secret::new("the new one").expect("a secret");
    let verifier = Verifier::canvas(new.clone()).or_secret(secret());
    assert!(verifier.verify(BODY, [GOOD]).is_ok());
    assert!(verifier.verify(BODY, [sign(&new, BODY)]).is_ok());
    let other = Secret::new("another").expect("a secret");
    assert!(verifier.verify(BODY, [sign(&other, BODY)]).is_err());
    assert!(!format!("{verifier:?}").contains("client_secret"));
}

#[test]
fn a_body_has_a_limit_and_a_form() {
    let verifier = Verifier::canvas(secret()).max_body_bytes(4);
    let long = verifier.verify(b"12345", [sign(&secret(), b"12345")]);
    assert_eq!(long.expect_err("refused"), VerifyError::TooLarge(4));
    for (body, status) in [(&b"{}  "[..], None), (b"[]", Some(400)), (b"{", Some(400))] {
        let verified = verifier
            .verify(body, [sign(&secret(), body)])
            .expect("signed");
        let outcome = verified.decode::<Map<String, Value>>();
        assert_eq!(outcome.err().map(|error| error.status()), status);
    }
    assert_eq!(VerifyError::TooLarge(4).status(), 413);
}

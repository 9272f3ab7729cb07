use super::*;

const BODY: &[u8] = br#"{"type":"notification_event","topic":"ping"}"#;
const GOOD: &str = "9af2777c0fb69d40922385803a2407a7b5e27ba223b502502bc59cf868cc5bb9";

fn refusal(body: &[u8], headers: &[&str]) -> Refusal {
    let outcome = Verifier::new(secret()).verify(body, headers);
    outcome.expect_err("refused")
}

#[test]
fn the_platforms_vector_holds() {
    assert_eq!(sign(&secret(), BODY), GOOD);
    let verified = Verifier::new(secret())
        .verify(BODY, [GOOD])
        .expect("signed");
    assert_eq!(verified.body(), BODY);
}

#[test]
fn headers_that_are_no_signature_are_refused() {
    use Refusal::{MalformedSignature, NoSignature, SeveralSignatures, WrongSignature};
    for (headers, expected) in [
        (&[][..], NoSignature),
        (&[""], NoSignature),
        (&[GOOD, GOOD], SeveralSignatures),
        (&[GOOD, ""], SeveralSignatures),
        (&[&GOOD.to_uppercase()], MalformedSignature),
        (&[&format!("sha256={GOOD}")], MalformedSignature),
        (&[&format!(" {GOOD}")], MalformedSignature),
        (&[&format!("{GOOD}0")], MalformedSignature),
        (&[&GOOD[1..]], MalformedSignature),
        (
            &["a88d7f2946cd3418e63c2ad8f822163ab1d54e16"],
            MalformedSignature,
        ),
        (&[&"0".repeat(64)], WrongSignature),
        (
            &[&sign(&Secret::new("other").expect("a secret"), BODY)],
            WrongSignature,
        ),
    ] {
        let refusal = refusal(BODY, headers);
        assert_eq!(refusal, expected, "{headers:?}");
        assert_eq!(refusal.status(), 401);
        assert!(!refusal.to_string().contains("client_secret_for_tests"));
    }
    assert_eq!(refusal(b"", &[GOOD]), WrongSignature);
    assert_eq!(refusal(&[BODY, b" "].concat(), &[GOOD]), WrongSignature);
}

#[test]
fn every_flipped_bit_is_refused() {
    let verifier = Verifier::new(secret());
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
fn two_secrets_are_taken_while_one_is_replaced() {
    let new = Secret::new("the new one").expect("a secret");
    let verifier = Verifier::new(new.clone()).or_secret(secret());
    assert!(verifier.verify(BODY, [GOOD]).is_ok());
    assert!(verifier.verify(BODY, [sign(&new, BODY)]).is_ok());
    let other = Secret::new("another").expect("a secret");
    assert!(verifier.verify(BODY, [sign(&other, BODY)]).is_err());
    assert!(!format!("{verifier:?}").contains("client_secret"));
}

#[test]
fn a_body_has_a_limit_and_a_form() {
    let verifier = Verifier::new(secret()).max_body(4);
    let long = verifier.verify(b"12345", [sign(&secret(), b"12345")]);
    assert_eq!(long.expect_err("refused"), Refusal::TooLarge(4));
    for (body, status) in [(&b"{}  "[..], None), (b"[]", Some(400)), (b"{", Some(400))] {
        let verified = verifier
            .verify(body, [sign(&secret(), body)])
            .expect("signed");
        let outcome = verified.decode::<SubmitRequest>();
        assert_eq!(outcome.err().map(|error| error.status()), status);
    }
    assert_eq!(Refusal::TooLarge(4).status(), 413);
}

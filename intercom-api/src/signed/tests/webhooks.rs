use super::{BODY, Dice, SECRET, secret};
use crate::signed::{Scheme, Signer, Verifier, VerifyError};

const HEADER: &str = "sha1=a88d7f2946cd3418e63c2ad8f822163ab1d54e16";

fn verifier() -> Verifier {
    Verifier::webhooks(secret(SECRET))
}

#[test]
fn the_platforms_vector_holds() {
    let verified = verifier().verify(BODY, [HEADER]).expect("signed");
    assert_eq!(verified.body(), BODY);
    assert_eq!(Signer::webhooks(secret(SECRET)).sign(BODY), HEADER);
    let sha256 = "sha256=9af2777c0fb69d40922385803a2407a7b5e27ba223b502502bc59cf868cc5bb9";
    assert_eq!(Signer::fin_agent(secret(SECRET)).sign(BODY), sha256);
    assert!(
        Verifier::fin_agent(secret(SECRET))
            .verify(BODY, [sha256])
            .is_ok()
    );
    assert_eq!(verifier().header(), "x-hub-signature");
    assert_eq!(
        Verifier::fin_agent(secret(SECRET)).header(),
        "x-fin-agent-api-webhook-signature"
    );
}

#[test]
fn every_flipped_bit_is_rejected() {
    let verifier = verifier();
    let mut dice = Dice(0x5eed);
    let mut body = [b' '; 600];
    body[..BODY.len()].copy_from_slice(BODY);
    let header = Signer::webhooks(secret(SECRET)).sign(&body).into_bytes();
    assert!(verifier.verify(&body, [&header]).is_ok());
    let (mut bodies, mut headers) = (0, 0);
    for _ in 0..10_000 {
        let (mut body, mut header) = (body, header.clone());
        let place = dice.below((body.len() + header.len()) * 8);
        let (byte, bit) = (place / 8, place % 8);
        match body.get_mut(byte) {
            Some(byte) => {
                *byte ^= 1 << bit;
                bodies += 1;
            }
            None => {
                header[byte - body.len()] ^= 1 << bit;
                headers += 1;
            }
        }
        assert!(
            verifier.verify(&body, [&header]).is_err(),
            "bit {bit} of byte {byte}"
        );
    }
    assert!(bodies > 8_000 && headers > 400, "{bodies} {headers}");
}

#[test]
fn every_bit_of_a_header_counts() {
    for byte in 0..HEADER.len() {
        for bit in 0..8 {
            let mut header = HEADER.as_bytes().to_vec();
            header[byte] ^= 1 << bit;
            assert!(
                verifier().verify(BODY, [&header]).is_err(),
                "bit {bit} of byte {byte}"
            );
        }
    }
}

#[test]
fn the_header_has_one_form() {
    let hex = &HEADER["sha1=".len()..];
    let malformed = [
        hex.to_owned(),
        HEADER.to_uppercase(),
        format!("SHA1={hex}"),
        format!("sha1={}", hex.to_uppercase()),
        format!("sha256={hex}"),
        format!("sha1 ={hex}"),
        format!(" {HEADER}"),
        format!("{HEADER} "),
        format!("{HEADER},{HEADER}"),
        format!("{HEADER}0"),
        HEADER[..HEADER.len() - 1].to_owned(),
        "sha1=".to_owned(),
        "sha1".to_owned(),
        "=".to_owned(),
    ];
    for header in malformed {
        let refused = verifier().verify(BODY, [&header]);
        assert!(
            matches!(
                refused,
                Err(VerifyError::MalformedSignature(Scheme::Webhooks))
            ),
            "{header}: {refused:?}"
        );
    }
    assert!(matches!(
        verifier().verify(BODY, [""]),
        Err(VerifyError::MissingSignature(Scheme::Webhooks))
    ));
    assert!(matches!(
        verifier().verify(BODY, None::<&str>),
        Err(VerifyError::MissingSignature(Scheme::Webhooks))
    ));
    let two = verifier().verify(BODY, [HEADER, HEADER]);
    assert!(matches!(
        two,
        Err(VerifyError::MultipleSignatures(Scheme::Webhooks))
    ));
    let bytes: [&[u8]; 1] = [b"sha1=\xff"];
    assert!(matches!(
        verifier().verify(BODY, bytes),
        Err(VerifyError::MalformedSignature(Scheme::Webhooks))
    ));
    assert_eq!(
        VerifyError::MissingSignature(Scheme::Webhooks).status(),
        401
    );
    assert_eq!(
        VerifyError::MultipleSignatures(Scheme::Webhooks).status(),
        401
    );
}

#[test]
fn several_secrets_are_accepted_while_one_is_replaced() {
    let old = Signer::webhooks(secret("old")).sign(BODY);
    let new = Signer::webhooks(secret("new")).sign(BODY);
    let other = Signer::webhooks(secret("other")).sign(BODY);
    let both = Verifier::webhooks(secret("new")).or_secret(secret("old"));
    assert!(both.verify(BODY, [&old]).is_ok());
    assert!(both.verify(BODY, [&new]).is_ok());
    assert!(matches!(
        both.verify(BODY, [&other]),
        Err(VerifyError::SignatureMismatch(Scheme::Webhooks))
    ));
    let alone = Verifier::webhooks(secret("new"));
    assert!(matches!(
        alone.verify(BODY, [&old]),
        Err(VerifyError::SignatureMismatch(Scheme::Webhooks))
    ));
}

#[test]
fn a_large_body_is_rejected_before_it_is_verified() {
    let exact = verifier().max_body_bytes(BODY.len());
    assert!(exact.verify(BODY, [HEADER]).is_ok());
    let small = verifier().max_body_bytes(BODY.len() - 1);
    let refusal = small.verify(BODY, None::<&str>).expect_err("too large");
    assert!(matches!(refusal, VerifyError::TooLarge(43)), "{refusal:?}");
    assert_eq!(refusal.status(), 413);
    let default = vec![b' '; (4 << 20) + 1];
    assert_eq!(
        verifier()
            .verify(&default, [HEADER])
            .expect_err("too large")
            .status(),
        413
    );
}

#[test]
fn secrets_and_signatures_are_not_shown() {
    let verifier = verifier().or_secret(secret("another_secret"));
    let refusal = verifier.verify(b"{}", [HEADER]).expect_err("wrong");
    let signer = Signer::webhooks(secret(SECRET));
    let shown = format!("{verifier:?} {refusal:?} {refusal} {signer:?}");
    for hidden in [SECRET, "another_secret", "a88d7f"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}

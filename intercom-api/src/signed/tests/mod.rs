mod app;
mod canvas;
mod webhooks;

use super::{Scheme, Signer, Verifier, VerifyError};
use crate::{Secret, json};

const SECRET: &str = "client_secret_for_tests";
const BODY: &[u8] = br#"{"type":"notification_event","topic":"ping"}"#;

fn secret(text: &str) -> Secret {
    Secret::new(text).expect("a secret")
}

/// Pseudorandom numbers that are the same in every run (xorshift64*).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).expect("31 bits") % bound
    }
}

fn schemes() -> [(Signer, Verifier); 3] {
    let secret = secret(SECRET);
    [
        (
            Signer::webhooks(secret.clone()),
            Verifier::webhooks(secret.clone()),
        ),
        (
            Signer::fin_agent(secret.clone()),
            Verifier::fin_agent(secret.clone()),
        ),
        (Signer::canvas(secret.clone()), Verifier::canvas(secret)),
    ]
}

/// With one secret, the signatures of a body differ by scheme, and no signature is valid for another scheme.
#[test]
fn no_signature_is_valid_for_another_scheme() {
    for (signed, (signer, verifier)) in schemes().iter().enumerate() {
        assert_eq!(signer.header(), verifier.header());
        for (kind, (_, verifier)) in schemes().iter().enumerate() {
            let verified = verifier.verify(BODY, [signer.sign(BODY)]);
            assert_eq!(verified.is_ok(), signed == kind, "{signer:?} {verifier:?}");
        }
    }
}

#[test]
fn an_error_names_the_header_and_its_form() {
    let texts = schemes().map(|(_, verifier)| {
        let headers: [&[&str]; 3] = [&[], &["a", "b"], &["a"]];
        let refused = headers.map(|headers| verifier.verify(BODY, headers).expect_err("refused"));
        refused.map(|refusal| refusal.to_string())
    });
    assert_eq!(
        texts[0],
        [
            "invalid request: the header `x-hub-signature` is missing",
            "invalid request: the header `x-hub-signature` occurs more than once",
            "invalid request: the header `x-hub-signature` must be `sha1=` and 40 lowercase \
             hexadecimal digits",
        ]
    );
    assert_eq!(
        texts[1][2],
        "invalid request: the header `x-fin-agent-api-webhook-signature` must be `sha256=` \
         and 64 lowercase hexadecimal digits"
    );
    assert_eq!(
        texts[2][2],
        "invalid request: the header `x-body-signature` must be 64 lowercase hexadecimal \
         digits"
    );
    for (refusal, text) in [
        (
            VerifyError::SignatureMismatch(Scheme::FinAgent),
            "the header `x-fin-agent-api-webhook-signature` is not the signature of the body; check \
             the secret of the Fin agent's webhook, and pass the body unchanged",
        ),
        (
            VerifyError::SignatureMismatch(Scheme::Canvas),
            "the header `x-body-signature` is not the signature of the body; check the app's client \
             secret, and pass the body unchanged",
        ),
        (
            VerifyError::TooLarge(7),
            "the body exceeds the limit of 7 bytes; raise it with `Verifier::max_body_bytes`",
        ),
    ] {
        assert_eq!(refusal.to_string(), format!("invalid request: {text}"));
    }
}

/// The error for invalid JSON contains a position, regardless of the decoded type.
#[test]
fn invalid_json_is_an_error_with_a_position() {
    #[derive(Debug)]
    struct Nothing;

    impl<'de> serde::Deserialize<'de> for Nothing {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let all = serde::de::IgnoredAny::deserialize(deserializer);
            all.map(|_| Nothing)
        }
    }

    let (signer, verifier) = &schemes()[2];
    let decode = |body: &[u8]| {
        let verified = verifier.verify(body, [signer.sign(body)]).expect("signed");
        verified
            .decode::<Nothing>()
            .map_err(|error| (error.status(), error.to_string()))
    };
    assert!(decode(BODY).is_ok());
    let body = br#"{"a": [1, x]}"#;
    let error = json::from_slice::<serde_json::Value>(body).expect_err("no JSON");
    let text = format!("invalid request: the body cannot be decoded: {error}");
    assert_eq!(decode(body).expect_err("refused"), (400, text));
}

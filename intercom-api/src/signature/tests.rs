use super::*;

const BODY: &[u8] = br#"{"type":"notification_event","topic":"ping"}"#;

fn secret() -> Secret {
    Secret::new("client_secret_for_tests").expect("a secret")
}

/// Returns the HMACs with SHA-1 and SHA-256. Keys and messages are bytes, because some published vectors are not UTF-8.
fn both(key: &[u8], message: &[u8]) -> (String, String) {
    let sha1 = tag::<Hmac<Sha1>>(key, message);
    let sha256 = tag::<Hmac<Sha256>>(key, message);
    assert!(holds::<Hmac<Sha1>>(key, message, &sha1));
    assert!(holds::<Hmac<Sha256>>(key, message, &sha256));
    (hex(&sha1), hex(&sha256))
}

#[test]
fn the_platforms_vectors_hold() {
    let sha1 = "a88d7f2946cd3418e63c2ad8f822163ab1d54e16";
    assert_eq!(Hash::Sha1.sign(&secret(), BODY), sha1);
    assert!(Hash::Sha1.verify(&secret(), BODY, sha1.as_bytes()));
    let sha256 = "9af2777c0fb69d40922385803a2407a7b5e27ba223b502502bc59cf868cc5bb9";
    assert_eq!(Hash::Sha256.sign(&secret(), BODY), sha256);
    assert!(Hash::Sha256.verify(&secret(), BODY, sha256.as_bytes()));
}

/// Test vectors for HMAC with SHA-1 (RFC 2202, section 3): key, message and HMAC.
#[test]
fn the_vectors_of_rfc_2202_hold() {
    let ordered: Vec<u8> = (1..=25).collect();
    let large = [0xaa; 80];
    let cases: [(&[u8], &[u8], &str); 7] = [
        (
            &[0x0b; 20],
            b"Hi There",
            "b617318655057264e28bc0b6fb378c8ef146be00",
        ),
        (
            b"Jefe",
            b"what do ya want for nothing?",
            "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        ),
        (
            &[0xaa; 20],
            &[0xdd; 50],
            "125d7342b9ac11cd91a39af48aa17b4f63f175d3",
        ),
        (
            &ordered,
            &[0xcd; 50],
            "4c9007f4026250c6bc8414f9bf50c86c2d7235da",
        ),
        (
            &[0x0c; 20],
            b"Test With Truncation",
            "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04",
        ),
        (
            &large,
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "aa4ae5e15272d00e95705637ce8a3b55ed402112",
        ),
        (
            &large,
            b"Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
            "e8e99d0f45237d786d6bbaa7965c7808bbff1a91",
        ),
    ];
    for (key, message, expected) in cases {
        assert_eq!(both(key, message).0, expected);
    }
}

/// Test vectors for HMAC with SHA-256 (RFC 4231, section 4): key, message and HMAC.
#[test]
fn the_vectors_of_rfc_4231_hold() {
    let ordered: Vec<u8> = (1..=25).collect();
    let large = [0xaa; 131];
    let cases: [(&[u8], &[u8], &str); 7] = [
        (
            &[0x0b; 20],
            b"Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        ),
        (
            b"Jefe",
            b"what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        ),
        (
            &[0xaa; 20],
            &[0xdd; 50],
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        ),
        (
            &ordered,
            &[0xcd; 50],
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        ),
        // For this vector, the RFC gives only the first 128 bits of the HMAC.
        (&[0x0c; 20], b"Test With Truncation", "a3b6167473100ee06e0c796c2955552b"),
        (
            &large,
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
        (
            &large,
            b"This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        ),
    ];
    for (key, message, expected) in cases {
        let (_, found) = both(key, message);
        assert_eq!(found[..expected.len()], *expected);
    }
}

#[test]
fn only_full_lower_case_hex_is_a_signature() {
    let good = Hash::Sha1.sign(&secret(), BODY);
    let others = [
        good.to_uppercase(),
        good[..39].to_owned(),
        good[..38].to_owned(),
        format!("{good}0"),
        format!("{good}00"),
        format!(" {good}"),
        format!("{good}\n"),
        format!("sha1={good}"),
        String::new(),
        good.replace('a', "g"),
    ];
    for other in others {
        assert!(
            !Hash::Sha1.verify(&secret(), BODY, other.as_bytes()),
            "{other}"
        );
    }
    assert!(!Hash::Sha1.verify(
        &secret(),
        BODY,
        Hash::Sha256.sign(&secret(), BODY).as_bytes()
    ));
    assert!(!Hash::Sha1.verify(
        &Secret::new("other").expect("a secret"),
        BODY,
        good.as_bytes()
    ));
}

#[test]
fn a_secret_is_never_empty_and_never_shown() {
    for empty in ["", " ", "\n\t"] {
        let error = Secret::new(empty).expect_err("no secret");
        assert!(error.to_string().contains("empty"), "{error}");
    }
    let secret = Secret::new(" s3cret\n").expect("a secret");
    assert_eq!(secret.expose(), "s3cret");
    assert!(!format!("{secret:?}").contains("s3cret"));
}

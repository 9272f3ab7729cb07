use serde_json::json;

use super::*;
use crate::file::{from_base64, to_base64};

/// A user that was encrypted with Python's `cryptography` and the nonce 00 01 … 0b.
const SEALED: &str = "AAECAwQFBgcICQoLtl1Ot3FCv47g2VJf0DnkltH61lYY4LbQpzKpO/BPEBShaS7BOKVHdEIBX/DvVz3ME4UnZwS/iftnDUmOxHE/zAZNAv7f";

fn request(user: &str) -> SheetRequest {
    let data = json!({"workspace_id": "abc12345", "user": user, "component_id": "open"});
    let body = json!({"intercom_data": data.to_string()}).to_string();
    SheetRequest::from_body(body.as_bytes()).expect("a request")
}

#[test]
fn the_user_is_decrypted_with_the_secret() {
    let user = request(SEALED).user(&secret()).expect("a user");
    assert_eq!(
        serde_json::Value::Object(user),
        json!({"type": "user", "id": "6f3a", "email": "ada@example.com"})
    );
    let lines: String = SEALED
        .as_bytes()
        .chunks(60)
        .fold(String::new(), |lines, line| {
            lines + std::str::from_utf8(line).expect("text") + "\n"
        });
    assert!(request(&lines).user(&secret()).is_ok());
}

#[test]
fn a_forged_user_is_not_decrypted() {
    let other = Secret::new("other").expect("a secret");
    assert_eq!(request(SEALED).user(&other), Err(SheetError::Decrypt));
    let bytes = from_base64(SEALED).expect("base64");
    for index in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[index / 8] ^= 1 << (index % 8);
        let user = request(&to_base64(&changed)).user(&secret());
        assert_eq!(user, Err(SheetError::Decrypt), "bit {index}");
    }
    for length in 0..bytes.len() {
        let user = request(&to_base64(&bytes[..length])).user(&secret());
        assert_eq!(user, Err(SheetError::Decrypt), "{length} bytes");
    }
    let padded = from_base64(SEALED).map(|bytes| to_base64(&[&bytes[..], b"x"].concat()));
    for text in [
        padded.expect("base64"),
        "%".to_owned(),
        format!("{SEALED}="),
    ] {
        assert_eq!(request(&text).user(&secret()), Err(SheetError::Decrypt));
    }
    assert_eq!(
        SheetRequest::default().user(&secret()),
        Err(SheetError::MissingUser)
    );
}

/// The last bits of a value have several base64 forms, and only the canonical form is accepted.
#[test]
fn a_text_has_one_base64() {
    // Encrypted like `SEALED`; four bits of the last character before the padding carry no data.
    let sealed = "AAECAwQFBgcICQoLtl1TqiMdv4Xg0QEaFi8Rjx5jKCYvqauUSlNZSQ==";
    assert!(request(sealed).user(&secret()).is_ok());
    for sealed in [sealed, SEALED] {
        for flipped in 0..sealed.len() * 8 {
            let mut text = sealed.as_bytes().to_vec();
            text[flipped / 8] ^= 1 << (flipped % 8);
            let Ok(text) = String::from_utf8(text) else {
                continue;
            };
            assert_eq!(
                request(&text).user(&secret()),
                Err(SheetError::Decrypt),
                "{text}"
            );
        }
    }
}

#[test]
fn forms_and_objects_are_read() {
    let expected = json!({"workspace_id": "a b+c&d", "new": [1], "user": "x"});
    for body in [
        "intercom_data=%7B%22workspace_id%22%3A%22a+b%2Bc%26d%22%2C%22new%22%3A%5B1%5D%2C%22user%22%3A%22x%22%7D".to_owned(),
        "a=b&intercom_data=%7b%22workspace_id%22%3a%22a%20b%2bc%26d%22%2c%22new%22%3a%5b1%5d%2c%22user%22%3a%22x%22%7d&c".to_owned(),
        json!({"intercom_data": expected.to_string()}).to_string(),
        json!({"intercom_data": expected, "other": 1}).to_string(),
    ] {
        let request = SheetRequest::from_body(body.as_bytes()).expect(&body);
        assert_eq!(request.extra.get("new"), Some(&json!([1])));
        assert_eq!(crate::json::to_value(&request), expected);
    }
}

#[test]
fn invalid_requests_are_rejected() {
    for (body, expected) in [
        ("", SheetError::MissingData),
        ("intercom_data", SheetError::MissingData),
        ("other=1", SheetError::MissingData),
        ("{}", SheetError::MissingData),
        (
            "intercom_data=%7B%7D&intercom_data=%7B%7D",
            SheetError::MissingData,
        ),
    ] {
        assert_eq!(
            SheetRequest::from_body(body.as_bytes()),
            Err(expected),
            "{body}"
        );
    }
    for body in [
        "{",
        "intercom_data=",
        "intercom_data=%5B%5D",
        "intercom_data=%ff",
        "{\"intercom_data\":5}",
    ] {
        let error = SheetRequest::from_body(body.as_bytes()).expect_err(body);
        assert!(matches!(error, SheetError::Malformed(_)), "{error}");
    }
    let long = vec![b'x'; (4 << 20) + 1];
    let error = SheetRequest::from_body(&long).expect_err("too long");
    assert_eq!(error, SheetError::TooLarge(4 << 20));
}

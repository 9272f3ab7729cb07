use crate::oauth::{CallbackError, Code, State};

const STATE: &str = "5f3c9a";

fn code(query: &str) -> Result<Code, CallbackError> {
    Code::from_callback(query, &State::new(STATE))
}

/// Returns the code as the exchange sends it.
fn text(query: &str) -> String {
    let code = code(query).unwrap_or_else(|error| panic!("{query}: {error}"));
    code.as_str().to_owned()
}

#[test]
fn a_code_is_preserved() {
    for (query, expected) in [
        ("code=abc&state=5f3c9a", "abc"),
        ("state=5f3c9a&code=abc", "abc"),
        ("code=YWI=&state=5f3c9a", "YWI="),
        ("code=YQ==&state=5f3c9a", "YQ=="),
        ("code=YQ%3D%3D&state=5f3c9a", "YQ=="),
        ("code=a%2Bb+c%2F&state=5f3c9a", "a+b+c/"),
        ("code=a%253D&state=5f3c9a", "a%3D"),
        ("code=a&state=%35f3c9a&other=%ff&x", "a"),
        ("?code=a&state=5f3c9a", "a"),
        ("state=5f3c9a&code=a?b=", "a?b="),
        ("?code=a?b&state=5f3c9a", "a?b"),
        ("https://example.com/a=b?code=a?b&state=5f3c9a", "a?b"),
        ("/back?code=YQ==&state=5f3c9a", "YQ=="),
        ("code=https://x?y&state=5f3c9a", "https://x?y"),
        ("state=5f3c9a&code=/x?y", "/x?y"),
        ("h/cb=1?code=a&state=5f3c9a", "a"),
        ("https://example.com/back?code=a&state=5f3c9a#top", "a"),
    ] {
        assert_eq!(text(query), expected, "{query}");
    }
}

#[test]
fn a_callback_with_another_state_is_rejected() {
    use CallbackError::{
        Denied, DuplicateParameter, InvalidEncoding, MissingCode, MissingState, StateMismatch,
        TooLong,
    };
    let long = format!("code=a&state=5f3c9a&x={}", "y".repeat(8192));
    for (query, expected) in [
        ("", MissingState),
        ("code=a", MissingState),
        ("code=a&state", StateMismatch),
        ("code=a&state=", StateMismatch),
        ("code=a&state=5f3c9", StateMismatch),
        ("code=a&state=5f3c9aa", StateMismatch),
        ("code=a&state=5F3C9A", StateMismatch),
        ("error=access_denied&state=x", StateMismatch),
        (
            "error=access_denied&state=5f3c9a",
            Denied("access_denied".to_owned()),
        ),
        ("error=x&code=a&state=5f3c9a", Denied("x".to_owned())),
        ("state=5f3c9a", MissingCode),
        ("code=&state=5f3c9a", MissingCode),
        ("code=a&code=b&state=5f3c9a", DuplicateParameter("code")),
        ("code=a&state=5f3c9a&state=x", DuplicateParameter("state")),
        ("code=%ff&state=5f3c9a", InvalidEncoding("code")),
        (&long, TooLong),
    ] {
        let error = code(query).expect_err(query);
        assert_eq!(error, expected, "{query}");
        let line = error.to_string();
        assert!(
            line.starts_with("the OAuth callback is invalid: "),
            "{line}"
        );
        assert!(!line.contains(STATE), "{line}");
    }
    // An empty state matches no callback.
    let lost = Code::from_callback("code=a&state=", &State::new(""));
    assert_eq!(lost.expect_err("refused"), StateMismatch);
}

#[test]
fn every_flipped_bit_of_a_state_is_detected() {
    for index in 0..STATE.len() {
        for bit in 0..7 {
            let mut other = STATE.as_bytes().to_vec();
            other[index] ^= 1 << bit;
            // The state is percent-encoded, so that the state remains one parameter.
            let encoded: String = other.iter().map(|byte| format!("%{byte:02x}")).collect();
            let refused = code(&format!("code=a&state={encoded}")).expect_err("another state");
            assert_eq!(refused, CallbackError::StateMismatch);
        }
    }
}

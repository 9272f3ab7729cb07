use crate::oauth::{CallbackError, Code, State};

const STATE: &str = "5f3c9a";

fn code(query: &str) -> Result<Code, CallbackError> {
    Code::from_callback(query, &State::kept(STATE))
}

/// The code itself, as the exchange sends it.
fn text(query: &str) -> String {
    let code = code(query).unwrap_or_else(|error| panic!("{query}: {error}"));
    code.as_str().to_owned()
}

#[test]
fn a_code_is_kept_as_it_is() {
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
fn a_callback_that_nobody_waits_for_is_refused() {
    use CallbackError::{NoCode, NoState, NoText, OtherState, Refused, TooLong, Twice};
    let long = format!("code=a&state=5f3c9a&x={}", "y".repeat(8192));
    for (query, expected) in [
        ("", NoState),
        ("code=a", NoState),
        ("code=a&state", OtherState),
        ("code=a&state=", OtherState),
        ("code=a&state=5f3c9", OtherState),
        ("code=a&state=5f3c9aa", OtherState),
        ("code=a&state=5F3C9A", OtherState),
        ("error=access_denied&state=x", OtherState),
        (
            "error=access_denied&state=5f3c9a",
            Refused("access_denied".to_owned()),
        ),
        ("error=x&code=a&state=5f3c9a", Refused("x".to_owned())),
        ("state=5f3c9a", NoCode),
        ("code=&state=5f3c9a", NoCode),
        ("code=a&code=b&state=5f3c9a", Twice("code")),
        ("code=a&state=5f3c9a&state=x", Twice("state")),
        ("code=%ff&state=5f3c9a", NoText("code")),
        (&long, TooLong),
    ] {
        let error = code(query).expect_err(query);
        assert_eq!(error, expected, "{query}");
        let line = error.to_string();
        assert!(line.starts_with("the callback is not taken: "), "{line}");
        assert!(!line.contains(STATE), "{line}");
    }
    // A state that was lost matches nothing.
    let lost = Code::from_callback("code=a&state=", &State::kept(""));
    assert_eq!(lost.expect_err("refused"), OtherState);
}

#[test]
fn every_flipped_bit_of_a_state_is_seen() {
    for index in 0..STATE.len() {
        for bit in 0..7 {
            let mut other = STATE.as_bytes().to_vec();
            other[index] ^= 1 << bit;
            // Percent-encoded, so that it is one parameter whatever it became.
            let encoded: String = other.iter().map(|byte| format!("%{byte:02x}")).collect();
            let refused = code(&format!("code=a&state={encoded}")).expect_err("another state");
            assert_eq!(refused, CallbackError::OtherState);
        }
    }
}

//! The removal of secrets from responses, because some proxies show the headers of a request on their error pages.

use std::collections::VecDeque;
use std::ops::Range;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue};

/// The minimum length of a secret that is removed inside longer strings, in bytes. Intercom's tokens are longer. A
/// shorter secret, for instance in a test, can occur in other words.
pub(crate) const MIN_SUBSTRING: usize = 16;

const MARK: &[u8] = b"[token]";
/// The replacement for a number or a literal; the quotes make the replacement a JSON string.
const QUOTED_MARK: &[u8] = b"\"[token]\"";

/// Removes a secret from a body: each JSON value or key that equals the secret and, if the secret has at least 16
/// bytes, each occurrence within a string. In JSON, escaped characters are decoded before the comparison, and numbers
/// are compared by value.
pub(crate) fn without_secret(body: Bytes, secret: &[u8]) -> Bytes {
    if secret.is_empty() {
        return body;
    }
    let long = secret.len() >= MIN_SUBSTRING;
    let body = match is_json(&body) {
        true => cut(body.clone(), in_json(&body, secret, long)),
        false => body,
    };
    if !long {
        return body;
    }
    // The following steps are for a body that is malformed JSON or not JSON. In valid JSON, the secret has already been
    // removed.
    let escaped = mark(find(units(&body, 0..body.len()), secret));
    let body = cut(body, escaped);
    let plain = mark(find(bytes(&body, 0..body.len()), secret));
    cut(body, plain)
}

/// Replaces each response header value that contains the secret with `[token]`, because `Debug` output includes the
/// headers. Does nothing if the secret is shorter than 16 bytes.
pub(crate) fn hide_secret(headers: &mut HeaderMap, secret: &[u8]) {
    if secret.len() < MIN_SUBSTRING {
        return;
    }
    for value in headers.values_mut() {
        let text = value.as_bytes();
        if !find(bytes(text, 0..text.len()), secret).is_empty() {
            *value = HeaderValue::from_static("[token]");
        }
    }
}

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A part of a body, and its replacement.
type Cut = (Range<usize>, &'static [u8]);

fn mark(found: Vec<Range<usize>>) -> Vec<Cut> {
    found.into_iter().map(|range| (range, MARK)).collect()
}

/// Replaces parts of a body. The parts are in order and do not overlap.
fn cut(body: Bytes, cuts: Vec<Cut>) -> Bytes {
    if cuts.is_empty() {
        return body;
    }
    let mut cleaned = BytesMut::with_capacity(body.len());
    let mut end = 0;
    for (range, mark) in cuts {
        cleaned.extend_from_slice(&body[end..range.start]);
        cleaned.extend_from_slice(mark);
        end = range.end;
    }
    cleaned.extend_from_slice(&body[end..]);
    cleaned.freeze()
}

/// Returns whether a body starts like JSON, possibly after a byte order mark; the JSON may be incomplete. A number or a
/// literal must be the whole body, because other text can also start with a number or a literal.
fn is_json(body: &[u8]) -> bool {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let body = body.trim_ascii();
    match body.first() {
        Some(b'{' | b'[' | b'"') => true,
        _ => body.iter().all(in_run) && (is_literal(body) || Decimal::read(body).is_some()),
    }
}

fn is_literal(run: &[u8]) -> bool {
    [&b"true"[..], b"false", b"null"].contains(&run)
}

/// Returns the parts of a JSON document that contain the secret.
fn in_json(body: &[u8], secret: &[u8], long: bool) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let mut at = 0;
    while at < body.len() {
        let quote = body[at..].iter().position(|byte| *byte == b'"');
        let open = quote.map_or(body.len(), |offset| at + offset);
        cuts.extend(runs(body, at..open, secret));
        let close = end_of_string(body, open + 1);
        let content = (open + 1).min(close)..close;
        if long {
            cuts.extend(mark(find(units(body, content), secret)));
        } else if equals(units(body, content.clone()), secret) {
            cuts.push((content, MARK));
        }
        at = close + 1;
    }
    cuts
}

/// Returns the end of the string content that starts at `at`.
fn end_of_string(body: &[u8], mut at: usize) -> usize {
    while at < body.len() && body[at] != b'"' {
        at += if body[at] == b'\\' { 2 } else { 1 };
    }
    at.min(body.len())
}

/// Returns each number or literal in `between`, the range between two strings, that equals the secret or, if the secret
/// is long, contains the secret.
fn runs(body: &[u8], between: Range<usize>, secret: &[u8]) -> Vec<Cut> {
    let value = Decimal::read(secret);
    let holds = |run: Range<usize>| {
        let text = &body[run.clone()];
        let long = secret.len() >= MIN_SUBSTRING && !find(bytes(body, run), secret).is_empty();
        long || text == secret || (value.is_some() && Decimal::read(text) == value)
    };
    let mut cuts = Vec::new();
    let mut at = between.start;
    while at < between.end {
        let length = body[at..between.end].iter().take_while(|byte| in_run(byte));
        let end = at + length.count();
        if end > at && holds(at..end) {
            cuts.push((at..end, QUOTED_MARK));
        }
        at = end + 1;
    }
    cuts
}

/// Returns whether a byte can be part of a number or a literal.
fn in_run(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+-.".contains(byte)
}

/// The value of a JSON number: the digits without leading and trailing zeros, and the power of ten of the last digit.
#[derive(PartialEq, Eq)]
struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    power: i64,
}

impl Decimal {
    fn read(text: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(text).ok()?;
        let (negative, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text),
        };
        let (mantissa, power) = match text.split_once(['e', 'E']) {
            Some((mantissa, power)) => (mantissa, power.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = || whole.bytes().chain(fraction.bytes());
        let padded = whole.len() > 1 && whole.starts_with('0');
        if whole.is_empty() || padded || !all().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let mut digits: Vec<u8> = all().skip_while(|byte| *byte == b'0').collect();
        let written = digits.len();
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        let zeros = i64::try_from(written - digits.len()).ok()?;
        let fraction = i64::try_from(fraction.len()).ok()?;
        let power = match digits.is_empty() {
            true => 0,
            false => i64::from(power) - fraction + zeros,
        };
        Some(Self {
            negative,
            digits,
            power,
        })
    }
}

/// A character of a string, and the range of its bytes in the body.
type Unit = (u8, Range<usize>);

fn bytes(body: &[u8], part: Range<usize>) -> impl Iterator<Item = Unit> {
    part.map(|at| (body[at], at..at + 1))
}

/// Returns the characters in the content of a JSON string. An escaped character outside ASCII, which no secret
/// contains, is returned as 0.
fn units(body: &[u8], part: Range<usize>) -> impl Iterator<Item = Unit> {
    let mut at = part.start;
    std::iter::from_fn(move || {
        let rest = body.get(at..part.end).filter(|rest| !rest.is_empty())?;
        let (byte, length) = unit(rest);
        at += length;
        Some((byte, at - length..at))
    })
}

/// Returns the first character and its length in bytes.
fn unit(text: &[u8]) -> (u8, usize) {
    match text {
        [b'\\', b'u', a, b, c, d, ..] => {
            let digits = [*a, *b, *c, *d];
            let digits = std::str::from_utf8(&digits).unwrap_or_default();
            match u16::from_str_radix(digits, 16) {
                Ok(code) => (u8::try_from(code).unwrap_or(0), 6),
                Err(_) => (b'\\', 1),
            }
        }
        [b'\\', byte @ (b'"' | b'\\' | b'/'), ..] => (*byte, 2),
        [b'\\', b'b' | b'f' | b'n' | b'r' | b't', ..] => (0, 2),
        [byte, ..] => (*byte, 1),
        [] => (0, 0),
    }
}

fn equals(mut units: impl Iterator<Item = Unit>, secret: &[u8]) -> bool {
    let same = secret.iter().all(|byte| {
        let unit = units.next();
        unit.is_some_and(|(found, _)| found == *byte)
    });
    same && units.next().is_none()
}

/// Finds every occurrence of the secret, in linear time (Knuth, Morris and Pratt).
fn find(units: impl Iterator<Item = Unit>, secret: &[u8]) -> Vec<Range<usize>> {
    let fallback = fallback(secret);
    let mut starts = VecDeque::with_capacity(secret.len() + 1);
    let (mut matched, mut found) = (0, Vec::new());
    for (byte, at) in units {
        starts.push_back(at.start);
        while matched > 0 && secret[matched] != byte {
            matched = fallback[matched - 1];
        }
        if secret[matched] == byte {
            matched += 1;
        }
        // Retains only the starts of the characters that match so far.
        starts.drain(..starts.len() - matched);
        if matched == secret.len() {
            found.extend(starts.pop_front().map(|start| start..at.end));
            starts.clear();
            matched = 0;
        }
    }
    found
}

/// Returns, for each prefix of the secret, the length of its longest suffix that is also a prefix.
fn fallback(secret: &[u8]) -> Vec<usize> {
    let mut lengths = vec![0; secret.len()];
    let mut length = 0;
    for index in 1..secret.len() {
        while length > 0 && secret[index] != secret[length] {
            length = lengths[length - 1];
        }
        if secret[index] == secret[length] {
            length += 1;
        }
        lengths[index] = length;
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "dG9r/nNlbnRpbmVs";

    fn clean(body: &str, secret: &str) -> String {
        let cleaned = without_secret(Bytes::from(body.to_owned()), secret.as_bytes());
        String::from_utf8(cleaned.to_vec()).expect("UTF-8")
    }

    #[test]
    fn a_short_secret_is_removed_as_a_whole_string_or_key_only() {
        for (body, expected) in [
            (
                r#"{"code":"company_not_found"}"#,
                r#"{"code":"company_not_found"}"#,
            ),
            (
                r#"{"a":"any","any":[1,"any "]}"#,
                r#"{"a":"[token]","[token]":[1,"any "]}"#,
            ),
            (r#"{"a":"\u0061n\u0079"}"#, r#"{"a":"[token]"}"#),
            (r#""any""#, r#""[token]""#),
            (r#"{"a":"x\\","any"#, r#"{"a":"x\\","[token]"#),
            (r#"{"a":"say \"any\""}"#, r#"{"a":"say \"any\""}"#),
            ("<p class=\"any\">any</p>", "<p class=\"any\">any</p>"),
            ("any", "any"),
            ("", ""),
        ] {
            assert_eq!(clean(body, "any"), expected, "{body}");
        }
    }

    #[test]
    fn a_long_secret_is_removed_everywhere_in_every_encoding() {
        assert_eq!(LONG.len(), MIN_SUBSTRING);
        for (body, expected) in [
            (
                format!(r#"{{"m":"got Bearer {LONG}, {LONG}{LONG}"}}"#),
                r#"{"m":"got Bearer [token], [token][token]"}"#,
            ),
            (
                r#"{"m":"xdG9r\/nNlbnRpbmVsx"}"#.to_owned(),
                r#"{"m":"x[token]x"}"#,
            ),
            (
                r#"{"\u0064\u00479r/nNlbnRpbmV\u0073":1}"#.to_owned(),
                r#"{"[token]":1}"#,
            ),
            (
                r#"{"m":"\\dG9r/nNlbnRpbmVs\n\u00e9"}"#.to_owned(),
                r#"{"m":"\\[token]\n\u00e9"}"#,
            ),
            (format!("<pre>{LONG}</pre>"), "<pre>[token]</pre>"),
            (format!(r"C:\b{LONG}"), r"C:\b[token]"),
            (
                r"not JSON: dG9r\/nNlbnRpbmV\u0073".to_owned(),
                "not JSON: [token]",
            ),
            (format!("{{\"a\":\"{LONG}"), r#"{"a":"[token]"#),
            (LONG[1..].to_owned(), &LONG[1..]),
        ] {
            assert_eq!(clean(&body, LONG), expected, "{body}");
        }
        assert_eq!(
            clean(r#"{"m":"xdG9r\/nNlbnRpbmVs"}"#, &LONG[1..]),
            r#"{"m":"xdG9r\/nNlbnRpbmVs"}"#
        );
    }

    #[test]
    fn a_number_that_holds_the_secret_becomes_a_string() {
        let body = r#"{"id":-1234567890123456.5,"n":[1234567890123456],"x":12}"#;
        let expected = r#"{"id":"[token]","n":["[token]"],"x":12}"#;
        assert_eq!(clean(body, "1234567890123456"), expected);
        let body = r#"{"id":1.234567890123456e15,"n":1234567890123457}"#;
        let expected = r#"{"id":"[token]","n":1234567890123457}"#;
        assert_eq!(clean(body, "1234567890123456"), expected);
    }

    #[test]
    fn a_short_secret_is_removed_as_a_whole_number_or_literal() {
        for (secret, body, expected) in [
            (
                "404",
                r#"{"id":404,"n":[404]}"#,
                r#"{"id":"[token]","n":["[token]"]}"#,
            ),
            (
                "404",
                r#"{"id":4040,"n":[-404,1.404,404e1],"404":"\u0034\u00304"}"#,
                r#"{"id":4040,"n":[-404,1.404,404e1],"[token]":"[token]"}"#,
            ),
            (
                "404",
                r#"[404.0,4.04e2,40400E-2,404.5]"#,
                r#"["[token]","[token]","[token]",404.5]"#,
            ),
            (
                "-1.5",
                "[-1.5, -15e-1, 1.5]",
                r#"["[token]", "[token]", 1.5]"#,
            ),
            (
                "0",
                "[0, 0.0, 0e9, 10, -1]",
                r#"["[token]", "[token]", "[token]", 10, -1]"#,
            ),
            ("007", "[7, 70]", "[7, 70]"),
            (
                "true",
                r#"{"a":true,"b":"trues"}"#,
                r#"{"a":"[token]","b":"trues"}"#,
            ),
            ("404", "404\n", "\"[token]\"\n"),
            ("404", "404 Not Found", "404 Not Found"),
        ] {
            assert_eq!(clean(body, secret), expected, "{secret} in {body}");
        }
    }

    #[test]
    fn json_after_a_byte_order_mark_is_json() {
        let body = "\u{feff} {\"a\":\"any\",\"any\":\"\\u0061ny\"}";
        let expected = "\u{feff} {\"a\":\"[token]\",\"[token]\":\"[token]\"}";
        assert_eq!(clean(body, "any"), expected);
    }

    #[test]
    fn an_occurrence_that_starts_inside_of_a_failed_match_is_found() {
        let secret = "abababababababac";
        let body = format!("{{\"m\":\"ab{secret}abab{secret}\"}}");
        assert_eq!(clean(&body, secret), r#"{"m":"ab[token]abab[token]"}"#);
    }

    #[test]
    fn headers_keep_a_short_secret() {
        for (secret, expected) in [("any", "company"), (LONG, "[token]")] {
            let mut headers = HeaderMap::new();
            let value = if secret == LONG { LONG } else { "company" };
            headers.insert("x", HeaderValue::from_static(value));
            hide_secret(&mut headers, secret.as_bytes());
            assert_eq!(headers["x"], expected);
        }
    }
}

//! Reads unquoted scalars according to the YAML 1.2 core schema.

use super::Value;

/// Returns the value of an unquoted scalar, or `None` for a number that JSON cannot represent.
pub(super) fn resolve(text: &str) -> Option<Value> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Some(Value::Null),
        "true" | "True" | "TRUE" => return Some(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Some(Value::Bool(false)),
        _ => {}
    }
    if is_not_finite(text) {
        return None;
    }
    Some(
        radix(text)
            .or_else(|| decimal(text))
            .unwrap_or_else(|| Value::String(text.to_owned())),
    )
}

/// Returns whether every YAML reader, 1.1 or 1.2, reads this unquoted scalar as a string.
pub fn is_plain_text(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let word_of_yaml_1_1 = matches!(
        lower.as_str(),
        "yes" | "no" | "on" | "off" | "y" | "n" | "=" | "<<"
    );
    // Dates, base-60 times, `1_000` and numbers in other bases begin like a number.
    let begins_like_a_number = text.starts_with(|c: char| c.is_ascii_digit())
        || text
            .strip_prefix(['-', '+', '.'])
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || c == '.'));
    !word_of_yaml_1_1 && !begins_like_a_number && matches!(resolve(text), Some(Value::String(_)))
}

fn is_not_finite(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN")
}

fn radix(text: &str) -> Option<Value> {
    let (digits, base) = match text.get(..2)? {
        "0x" => (&text[2..], 16),
        "0o" => (&text[2..], 8),
        _ => return None,
    };
    let unsigned = digits.starts_with(|c: char| c.is_digit(base));
    unsigned.then(|| i64::from_str_radix(digits, base).ok().map(Value::Int))?
}

fn decimal(text: &str) -> Option<Value> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        // An integer outside the range of 64 bits becomes a float, as in JSON readers.
        return match text.parse() {
            Ok(number) => Some(Value::Int(number)),
            Err(_) => finite(text),
        };
    }
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let exponent_ok = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits_only = whole
        .bytes()
        .chain(fraction.bytes())
        .all(|byte| byte.is_ascii_digit());
    let some_digit = !(whole.is_empty() && fraction.is_empty());
    (exponent_ok && digits_only && some_digit).then(|| finite(text))?
}

fn finite(text: &str) -> Option<Value> {
    text.parse()
        .ok()
        .filter(|number: &f64| number.is_finite())
        .map(Value::Float)
}

//! The digits of large whole numbers. The type `f64` rounds whole numbers above 2^53.

use serde_json::Value;

/// The smallest `f64` to which several whole numbers are rounded: 2^53.
const INEXACT: f64 = 9_007_199_254_740_992.0;

/// The maximum number of digits of a number with an exponent, so that a number such as `1e308` does not enlarge the
/// document.
const MAX_DIGITS: usize = 40;

/// Returns a whole number as `i64`, if no other whole number is rounded to the same `f64`.
pub(super) fn whole(number: f64) -> Option<i64> {
    (number.abs() < INEXACT && number.fract() == 0.0).then_some(number as i64)
}

/// Returns whether `f64` may have lost digits of a whole number.
pub(super) fn is_inexact(number: f64) -> bool {
    number.abs() >= INEXACT
}

/// Like [`is_inexact`], for a JSON value.
pub(super) fn is_rounded(value: &Value) -> bool {
    value.is_f64() && value.as_f64().is_some_and(is_inexact)
}

/// Returns the digits of a whole number in any JSON notation, such as `1500` for `1.5e3`; `None` if the number is not
/// whole or has too many digits.
pub(super) fn digits(number: &str) -> Option<String> {
    let unsigned = number.strip_prefix('-').unwrap_or(number);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut digits = format!("{integer}{fraction}");
    let exponent: i64 = exponent.parse().ok()?;
    let shift = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let zeros = usize::try_from(shift.unsigned_abs()).ok()?;
    let is_zero = digits.bytes().all(|digit| digit == b'0');
    match shift {
        _ if is_zero => return Some("0".to_owned()),
        0 => {}
        1.. if zeros <= MAX_DIGITS && digits.len() + zeros <= MAX_DIGITS => {
            digits.extend(std::iter::repeat_n('0', zeros));
        }
        1.. => return None,
        ..0 => {
            let kept = digits.len().checked_sub(zeros)?;
            let dropped = digits.split_off(kept);
            if dropped.bytes().any(|digit| digit != b'0') {
                return None;
            }
        }
    }
    let sign = if unsigned.len() < number.len() {
        "-"
    } else {
        ""
    };
    Some(format!("{sign}{}", digits.trim_start_matches('0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_have_digits_in_every_notation() {
        for (number, expected) in [
            ("0", Some("0")),
            ("-0.00e5", Some("0")),
            ("0e999999999", Some("0")),
            ("7", Some("7")),
            ("-7.0", Some("-7")),
            ("1e19", Some("10000000000000000000")),
            ("12E+20", Some("1200000000000000000000")),
            ("1.50e3", Some("1500")),
            ("0.001e3", Some("1")),
            ("12000e-3", Some("12")),
            ("9007199254740993.0", Some("9007199254740993")),
            ("90071992547409.93e2", Some("9007199254740993")),
            ("1e39", Some("1000000000000000000000000000000000000000")),
            ("1e40", None),
            ("1e308", None),
            ("1e99999999999999999999", None),
            ("1e-99999999999", None),
            ("9007199254740993.5", None),
            ("12e-1", None),
            ("0.5", None),
        ] {
            assert_eq!(digits(number).as_deref(), expected, "{number}");
        }
        let long = "9".repeat(1000);
        assert_eq!(digits(&long), Some(long));
    }

    #[test]
    fn no_other_whole_number_is_the_same() {
        assert_eq!(whole(9_007_199_254_740_991.0), Some(9_007_199_254_740_991));
        assert_eq!(whole(-3.0), Some(-3));
        for number in [
            9_007_199_254_740_992.0,
            -9_007_199_254_740_992.0,
            1e300,
            0.5,
        ] {
            assert_eq!(whole(number), None, "{number}");
        }
    }
}

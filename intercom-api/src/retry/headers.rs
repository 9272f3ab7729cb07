//! The waits in the headers of a response. Times are compared with the `Date` of the same response, because clocks
//! differ. The callers limit all waits.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// Returns the wait in `Retry-After`, a number of seconds or a date. If there are several headers, returns the longest
/// wait.
pub(crate) fn retry_after(headers: &HeaderMap, local: SystemTime) -> Option<Duration> {
    let now = now(headers, local);
    let values = headers.get_all(RETRY_AFTER).iter();
    let values = values.filter_map(|value| value.to_str().ok());
    values.filter_map(|text| after(text.trim(), now)).max()
}

/// Returns the wait in one header.
fn after(text: &str, now: i64) -> Option<Duration> {
    if let Ok(at) = httpdate::parse_http_date(text) {
        return Some(between(now, seconds(at)));
    }
    // Proxies can join the values of several headers with commas.
    let waits: Option<Vec<Duration>> = text.split(',').map(wait).collect();
    waits?.into_iter().max()
}

/// Parses a number of seconds, with an optional fraction and an optional unit, and rounds the number up.
fn wait(text: &str) -> Option<Duration> {
    let text = text.trim();
    let number = text.strip_suffix(['s', 'S']).unwrap_or(text);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let is_number =
        |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    // A number that overflows is treated as the largest number, because the callers limit all waits.
    let whole: u64 = whole.parse().unwrap_or(u64::MAX);
    let part = u64::from(fraction.bytes().any(|digit| digit != b'0'));
    Some(Duration::from_secs(whole.saturating_add(part)))
}

/// Returns the time until `X-RateLimit-Reset`; zero if the reset is in the past.
pub(crate) fn until_reset(headers: &HeaderMap, local: SystemTime) -> Option<Duration> {
    let reset = headers.get("x-ratelimit-reset")?.to_str().ok()?;
    let reset: i64 = reset.trim().parse().ok()?;
    Some(between(now(headers, local), reset))
}

/// Returns the `Date` of the response or, if the response has no valid `Date`, the local time, in Unix seconds.
fn now(headers: &HeaderMap, local: SystemTime) -> i64 {
    let date = headers.get(DATE).and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| httpdate::parse_http_date(date.trim()).ok());
    seconds(date.unwrap_or(local))
}

fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

fn between(now: i64, then: i64) -> Duration {
    let seconds = then.saturating_sub(now);
    Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderName, HeaderValue};

    /// 2025-06-15 15:06:40, in Unix seconds.
    const NOW: u64 = 1_750_000_000;
    const DATED: &str = "Sun, 15 Jun 2025 15:06:40 GMT";

    fn headers(name: &'static str, value: &str, date: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let value = HeaderValue::from_bytes(value.as_bytes()).expect("a header");
        headers.insert(HeaderName::from_static(name), value);
        if let Some(date) = date {
            headers.insert(DATE, date.parse().expect("a header"));
        }
        headers
    }

    /// Local clocks: correct, a day slow, a day fast, and broken.
    fn clocks() -> [SystemTime; 4] {
        let right = UNIX_EPOCH + Duration::from_secs(NOW);
        let day = Duration::from_secs(86_400);
        [right, right - day, right + day, UNIX_EPOCH]
    }

    #[test]
    fn retry_after_is_read_in_every_form() {
        for (value, expected) in [
            ("0", Some(0)),
            ("7", Some(7)),
            (" 7 ", Some(7)),
            ("1000000000000000000", Some(1_000_000_000_000_000_000)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("Sun, 15 Jun 2025 15:06:50 GMT", Some(10)),
            ("Sunday, 15-Jun-25 15:06:50 GMT", Some(10)),
            ("Sun Jun 15 15:06:50 2025", Some(10)),
            ("Sun, 15 Jun 2025 15:06:30 GMT", Some(0)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", Some(253_402_300_799 - NOW)),
            ("-5", None),
            ("7.5", Some(8)),
            ("600.0", Some(600)),
            ("600s", Some(600)),
            ("3, 5", Some(5)),
            ("3, x", None),
            ("7.", None),
            (".5", None),
            ("s", None),
            ("", None),
            ("soon", None),
            ("Sun, 99 Jun 2025 15:06:50 GMT", None),
            ("\u{e9}", None),
        ] {
            let headers = headers("retry-after", value, Some(DATED));
            for clock in clocks() {
                let expected = expected.map(Duration::from_secs);
                assert_eq!(retry_after(&headers, clock), expected, "{value}");
            }
        }
    }

    #[test]
    fn the_longest_of_several_headers_counts() {
        for values in [["1", "600"], ["600", "0"], ["soon", "600"], ["600", "3, 5"]] {
            let mut headers = headers("retry-after", values[0], Some(DATED));
            headers.append(RETRY_AFTER, HeaderValue::from_static(values[1]));
            let expected = Some(Duration::from_secs(600));
            assert_eq!(retry_after(&headers, UNIX_EPOCH), expected, "{values:?}");
        }
    }

    #[test]
    fn resets_are_measured_on_the_services_clock() {
        for (value, expected) in [
            ("1750000010", Some(10)),
            ("1750000000", Some(0)),
            ("1749999990", Some(0)),
            ("0", Some(0)),
            ("-1", Some(0)),
            ("-9223372036854775808", Some(0)),
            ("1000000000000000000", Some(1_000_000_000_000_000_000 - NOW)),
            ("9223372036854775807", Some(i64::MAX as u64 - NOW)),
            ("9223372036854775808", None),
            ("x", None),
        ] {
            let headers = headers("x-ratelimit-reset", value, Some(DATED));
            for clock in clocks() {
                let expected = expected.map(Duration::from_secs);
                assert_eq!(until_reset(&headers, clock), expected, "{value}");
            }
        }
    }

    #[test]
    fn without_a_date_the_local_clock_counts() {
        for date in [None, Some("yesterday")] {
            let headers = headers("x-ratelimit-reset", "1750000010", date);
            let [right, slow, fast, _] = clocks();
            let found = [right, slow, fast].map(|clock| until_reset(&headers, clock));
            let expected = [10, 86_410, 0].map(|wait| Some(Duration::from_secs(wait)));
            assert_eq!(found, expected);
        }
    }
}

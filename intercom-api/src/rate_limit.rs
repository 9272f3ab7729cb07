//! The rate limit in the headers of a response.

use http::HeaderMap;

use crate::pacing;

/// The state of the rate limit at the time of a response. A field is `None` if its header is missing or invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[doc(alias = "rate limit")]
#[doc(alias = "X-RateLimit-Remaining")]
pub struct RateLimit {
    /// The maximum number of calls in a window.
    pub limit: Option<u64>,
    /// The number of remaining calls in this window.
    pub remaining: Option<u64>,
    /// The start of the next window, in Unix seconds of Intercom's clock.
    pub reset: Option<i64>,
}

impl RateLimit {
    /// Returns the state of the client's rate limiter; `None` if the state is unknown.
    pub(crate) fn known(state: pacing::State) -> Option<Self> {
        let known = RateLimit {
            limit: state.limit,
            remaining: state.remaining,
            reset: None,
        };
        (known.limit.is_some() || known.remaining.is_some()).then_some(known)
    }

    /// Reads the `X-RateLimit-…` headers; returns `None` if every header is missing or invalid.
    pub(crate) fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let read = |name| headers.get(name)?.to_str().ok();
        let state = RateLimit {
            limit: read("x-ratelimit-limit").and_then(|text| text.trim().parse().ok()),
            remaining: read("x-ratelimit-remaining").and_then(|text| text.trim().parse().ok()),
            reset: read("x-ratelimit-reset").and_then(|text| text.trim().parse().ok()),
        };
        let known = state.limit.is_some() || state.remaining.is_some() || state.reset.is_some();
        known.then_some(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_read_one_by_one() {
        let mut headers = HeaderMap::new();
        assert_eq!(RateLimit::from_headers(&headers), None);
        headers.insert("x-ratelimit-limit", "1666".parse().expect("a header"));
        headers.insert("x-ratelimit-remaining", "soon".parse().expect("a header"));
        headers.insert("x-ratelimit-reset", " 17 ".parse().expect("a header"));
        let state = RateLimit::from_headers(&headers).expect("two of three are there");
        assert_eq!(state.limit, Some(1666));
        assert_eq!(state.remaining, None);
        assert_eq!(state.reset, Some(17));
    }
}

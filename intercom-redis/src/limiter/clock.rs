//! Intercom's clock and windows, derived from responses.

use std::time::Duration;

use tokio::time::Instant;

/// The length of Intercom's windows in seconds.
pub(super) const LENGTH: i64 = 10;

/// The difference between two times, in milliseconds, above which a clock is assumed to have been set.
const JUMP: i64 = 5000;

/// The time for which a response of this process determines the clock.
const FRESH: Duration = Duration::from_secs(60);

/// The range of valid times in headers, in Unix seconds: up to the year 9999.
const TIMES: std::ops::RangeInclusive<i64> = 0..=253_402_300_799;

/// The longest valid time until a reset, in seconds.
const LONGEST: u64 = 60;

/// A lower bound of Intercom's clock: responses are late by their latency, and their dates have a resolution of one
/// second. With a lower bound, no window is used before the window starts.
#[derive(Clone, Copy, Debug)]
struct Bound {
    at: Instant,
    ms: i64,
}

/// Intercom's clock and the layout of its windows.
#[derive(Debug, Default)]
pub(super) struct Clock {
    bound: Option<Bound>,
    /// The time of the last response of this process that contained Intercom's time.
    heard: Option<Instant>,
    pub(super) layout: Layout,
}

/// The layout of the windows. Defaults to Intercom's layout until a response shows a different phase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Layout {
    /// The reset header modulo the length of a window.
    pub(super) phase: i64,
    /// The number of seconds by which the reset header is later than the end of the window.
    pub(super) lag: i64,
}

impl Layout {
    /// Returns the reset header of the window at a time in milliseconds.
    fn window(self, ms: i64) -> i64 {
        let start = ms.div_euclid(1000) + self.lag - self.phase;
        start.div_euclid(LENGTH) * LENGTH + LENGTH + self.phase
    }
}

impl Clock {
    /// Returns Intercom's time in milliseconds. The returned time runs slower than the local clock by 1 ms per second,
    /// because clocks drift.
    pub(super) fn ms(&self, now: Instant) -> Option<i64> {
        let bound = self.bound?;
        let elapsed = now.saturating_duration_since(bound.at).as_millis();
        let elapsed = i64::try_from(elapsed).unwrap_or(i64::MAX / 4);
        Some(bound.ms.saturating_add(elapsed - elapsed / 1000))
    }

    /// Returns Intercom's time in milliseconds; `None` unless a recent response of this process contained Intercom's
    /// time.
    pub(super) fn heard_ms(&self, now: Instant) -> Option<i64> {
        self.is_heard(now).then(|| self.ms(now)).flatten()
    }

    fn is_heard(&self, now: Instant) -> bool {
        let is_fresh = |heard| now.saturating_duration_since(heard) < FRESH;
        self.heard.is_some_and(is_fresh)
    }

    /// Returns the reset header of the current window.
    pub(super) fn window(&self, now: Instant) -> Option<i64> {
        Some(self.layout.window(self.ms(now)?))
    }

    /// Returns the time until the end of a window.
    pub(super) fn until_end(&self, window: i64, now: Instant) -> Duration {
        let end = (window - self.layout.lag) * 1000;
        let left = end - self.ms(now).unwrap_or(end);
        Duration::from_millis(u64::try_from(left).unwrap_or(0).min(LONGEST * 1000))
    }

    /// Applies a reset header and the time until the reset. Returns the header; `None` if the header or the time is
    /// outside the valid range.
    pub(super) fn hear(&mut self, reset: i64, wait: Duration, now: Instant) -> Option<i64> {
        if !TIMES.contains(&reset) || wait > Duration::from_secs(LONGEST) {
            return None;
        }
        let wait = wait.as_secs() as i64;
        let phase = reset.rem_euclid(LENGTH);
        // Intercom's windows start at multiples of ten seconds. A response that is closer to the reset shows a
        // different layout.
        let lag = match self.layout.phase == phase && self.heard.is_some() {
            true => self.layout.lag,
            false => phase,
        };
        let lag = lag.min((wait - 1).max(0));
        self.layout = Layout { phase, lag };
        self.heard = Some(now);
        self.raise((reset - wait) * 1000, now);
        // The response shows that the window has started.
        let start = (reset - lag - LENGTH) * 1000;
        if self.ms(now).is_some_and(|ms| ms < start) {
            self.raise(start, now);
        }
        Some(reset)
    }

    /// Applies the clock of other processes. Responses of this process take precedence.
    pub(super) fn share(&mut self, ms: i64, layout: Layout, now: Instant) {
        if !TIMES.contains(&(ms / 1000)) {
            return;
        }
        if !self.is_heard(now) {
            self.layout = layout;
            self.raise(ms, now);
            return;
        }
        if layout.phase == self.layout.phase {
            self.layout.lag = self.layout.lag.min(layout.lag);
        }
        if self.ms(now).is_some_and(|own| ms > own && ms - own <= JUMP) {
            self.raise(ms, now);
        }
    }

    fn raise(&mut self, ms: i64, now: Instant) {
        let is_better = |known| ms > known || known - ms > JUMP;
        if self.ms(now).is_none_or(is_better) {
            self.bound = Some(Bound { at: now, ms });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn heard(reset: i64, wait: u32, now: Instant) -> Clock {
        let mut clock = Clock::default();
        clock.hear(reset, wait * SECOND, now);
        clock
    }

    #[test]
    fn windows_end_before_the_reset_header() {
        let now = Instant::now();
        // The service's clock shows 1,000,003 s, and the window ends at 1,000,010 s.
        let clock = heard(1_000_016, 13, now);
        assert_eq!(clock.layout, Layout { phase: 6, lag: 6 });
        assert_eq!(clock.until_end(1_000_016, now), 7 * SECOND);
        let window = |seconds| clock.window(now + seconds * SECOND);
        assert_eq!(window(0), Some(1_000_016));
        assert_eq!(window(6), Some(1_000_016));
        assert_eq!(window(8), Some(1_000_026));
    }

    #[test]
    fn windows_need_not_lie_on_multiples_of_ten() {
        let now = Instant::now();
        let mut clock = heard(1_000_016, 9, now);
        assert_eq!(clock.layout.lag, 6);
        clock.hear(1_000_016, SECOND, now + 8 * SECOND);
        assert_eq!(clock.layout, Layout { phase: 6, lag: 0 });
        assert_eq!(clock.window(now + 8 * SECOND), Some(1_000_016));
    }

    #[test]
    fn the_clock_of_others_does_not_overrule_own_responses() {
        let now = Instant::now();
        let layout = Layout { phase: 6, lag: 6 };
        let mut clock = heard(1_000_016, 13, now);
        for (given, expected) in [
            (1_000_003_900, 1_000_003_900),
            (1_000_002_000, 1_000_003_900),
            // The clock of the server was set.
            (1_000_063_000, 1_000_003_900),
        ] {
            clock.share(given, layout, now);
            assert_eq!(clock.ms(now), Some(expected));
        }
        let mut new = Clock::default();
        new.share(1_000_063_000, layout, now);
        assert_eq!(new.ms(now), Some(1_000_063_000));
        new.hear(1_000_016, 13 * SECOND, now);
        assert_eq!(new.ms(now), Some(1_000_003_000));
    }

    #[test]
    fn no_header_makes_it_panic() {
        let now = Instant::now();
        let resets = [i64::MIN, -1, 0, 1, 1_750_000_000, i64::MAX];
        for (reset, wait) in resets
            .iter()
            .flat_map(|reset| [Duration::ZERO, SECOND, Duration::MAX].map(|wait| (*reset, wait)))
        {
            let mut clock = heard(1_000_016, 13, now);
            clock.hear(reset, wait, now);
            clock.share(reset, Layout { phase: 3, lag: 2 }, now);
            let window = clock.window(now).unwrap_or_default();
            assert!(clock.until_end(window, now) <= LONGEST as u32 * SECOND);
        }
    }
}

//! The rate limit. Calls are counted in windows of ten seconds.

use std::collections::HashMap;

/// The length of a window, in milliseconds.
const WINDOW: i64 = 10_000;

/// The rate limit, in calls per minute. Each window of ten seconds allows a sixth of the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// The limit of one app, counted for each token; Intercom's limit is 10,000.
    pub app_per_minute: u64,
    /// The limit of all apps in the workspace together; Intercom's limit is 25,000.
    pub workspace_per_minute: u64,
}

impl Default for RateLimit {
    fn default() -> Self {
        Self {
            app_per_minute: 10_000,
            workspace_per_minute: 25_000,
        }
    }
}

/// The counters of the current window.
#[derive(Debug, Clone, Default)]
pub(crate) struct Limits {
    /// The rate limit; `None` if the rate limit is disabled.
    pub(crate) rate: Option<RateLimit>,
    window: i64,
    apps: HashMap<String, u64>,
    workspace: u64,
}

/// The values of the rate limit headers of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) limit: u64,
    pub(crate) remaining: u64,
    /// The end of the window, in Unix seconds.
    pub(crate) reset: i64,
    pub(crate) exceeded: bool,
}

impl Limits {
    pub(crate) fn new(rate: Option<RateLimit>) -> Self {
        Self {
            rate,
            ..Self::default()
        }
    }

    /// Counts a call.
    pub(crate) fn count(&mut self, token: &str, now: i64) -> Option<Told> {
        let rate = self.rate?;
        let window = now.div_euclid(WINDOW);
        if window != self.window {
            self.window = window;
            self.apps.clear();
            self.workspace = 0;
        }
        let limit = rate.app_per_minute / 6;
        let used = match self.apps.get_mut(token) {
            Some(used) => used,
            None => self.apps.entry(token.to_owned()).or_default(),
        };
        let free = limit.saturating_sub(*used);
        let free = free.min((rate.workspace_per_minute / 6).saturating_sub(self.workspace));
        if free > 0 {
            *used += 1;
            self.workspace += 1;
        }
        Some(Told {
            limit,
            remaining: free.saturating_sub(1),
            reset: (window + 1) * WINDOW / 1000,
            exceeded: free == 0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_has_a_sixth_of_a_minute() {
        let mut limits = Limits::new(Some(RateLimit::default()));
        let start = 1_767_225_600_000;
        for call in 1..=1666 {
            let told = limits.count("a", start).expect("a limit");
            assert!(!told.exceeded);
            assert_eq!(told.remaining, 1666 - call);
            assert_eq!(told.reset, 1_767_225_610);
        }
        assert!(limits.count("a", start + 9_999).expect("a limit").exceeded);
        assert!(!limits.count("a", start + 10_000).expect("a limit").exceeded);
    }

    #[test]
    fn apps_share_the_workspace() {
        let rate = RateLimit {
            app_per_minute: 12,
            workspace_per_minute: 18,
        };
        let mut limits = Limits::new(Some(rate));
        let mut exceeded = |token| limits.count(token, 0).expect("a limit").exceeded;
        assert!(!exceeded("a") && !exceeded("a") && exceeded("a"));
        assert!(!exceeded("b") && exceeded("b"));
        assert_eq!(Limits::new(None).count("a", 0), None);
    }
}

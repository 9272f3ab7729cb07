//! Determines the version number of the next release of `intercom-api`, according to Cargo's rules.

use comparison::Diff;

/// The effect of an update on programs that use the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Effect {
    /// The crate does not change.
    None,
    /// Existing programs continue to compile.
    Compatible,
    /// Existing programs can fail to compile or behave differently.
    Breaking,
}

impl Effect {
    /// Returns the effect of a change to the description of a version that the crate already contains.
    pub(super) fn of(diff: &Diff) -> Self {
        let mut changes = diff.changes.iter();
        if changes.any(|change| change.breaks_rust() || change.is_silent()) {
            Self::Breaking
        } else if diff.changes.is_empty() {
            Self::None
        } else {
            Self::Compatible
        }
    }
}

/// Returns the version of the next release after `version`; `None` if `version` does not have the form `1.2.3`. Before
/// 1.0, a breaking release increments the second number; before 0.1, every release increments the third number.
pub(super) fn next(version: &str, effect: Effect) -> Option<String> {
    let numbers: Vec<u64> = version
        .split('.')
        .map(|number| number.parse().ok())
        .collect::<Option<_>>()?;
    let [major, minor, patch] = numbers[..] else {
        return None;
    };
    let (major, minor, patch) = match (effect, major, minor) {
        (Effect::None, ..) => (major, minor, patch),
        (_, 0, 0) | (Effect::Compatible, 0, _) => (major, minor, patch + 1),
        (Effect::Breaking, 0, _) | (Effect::Compatible, ..) => (major, minor + 1, 0),
        (Effect::Breaking, ..) => (major + 1, 0, 0),
    };
    Some(format!("{major}.{minor}.{patch}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_follows_the_rules_of_cargo() {
        let next = |version, effect| next(version, effect).unwrap_or_default();
        for (version, compatible, breaking) in [
            ("0.0.3", "0.0.4", "0.0.4"),
            ("0.1.2", "0.1.3", "0.2.0"),
            ("1.2.3", "1.3.0", "2.0.0"),
        ] {
            assert_eq!(next(version, Effect::None), version);
            assert_eq!(next(version, Effect::Compatible), compatible);
            assert_eq!(next(version, Effect::Breaking), breaking);
        }
        assert_eq!(next("1.0.0-rc.1", Effect::Breaking), "");
    }
}

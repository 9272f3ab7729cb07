//! Selects the changes that are shown, their severities, and the changes that make the command fail.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use codegen::ir::Api;
use codegen::openapi::{anonymous, nearest};
use comparison::{Change, Diff, RULES, Wire};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;

/// The changes that make the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// Rust code that stops compiling
    Rust,
    /// A breaking change on the wire
    Wire,
    /// Rust code that compiles and behaves differently
    Silent,
    /// Any of `rust`, `wire` and `silent`
    Breaking,
    /// Any change
    Any,
}

impl FailOn {
    /// Returns whether this change makes the command fail.
    pub fn meets(self, change: &Change) -> bool {
        match self {
            Self::Rust => change.breaks_rust(),
            Self::Wire => change.wire == Wire::Breaking,
            Self::Silent => change.is_silent(),
            Self::Breaking => super::breaks(change),
            Self::Any => true,
        }
    }
}

/// A file of accepted changes and severities.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Changes that do not make the command fail.
    #[serde(default)]
    accepted: Vec<Accepted>,
    /// The severities that replace the severities of the comparison, keyed by the kind of change.
    #[serde(default)]
    severity: BTreeMap<String, Wire>,
}

/// An accepted change.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    /// The fingerprint of the change.
    change: String,
    /// The reason why the change is accepted.
    reason: String,
    /// The last day on which the change is accepted, in the form `2027-01-31`.
    until: String,
}

impl Policy {
    /// Reads a policy.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, or contains an invalid date, an empty reason or an unknown kind of change.
    pub fn read(path: &Path) -> Result<Self> {
        let name = path.display();
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
        let policy: Self =
            toml_edit::de::from_str(&text).with_context(|| format!("{name} is not a policy"))?;
        for one in &policy.accepted {
            let Accepted { change, until, .. } = one;
            if one.reason.trim().is_empty() {
                bail!("{name}: the accepted change {change} has no reason; write a reason");
            }
            if !is_date(until) {
                bail!(
                    "{name}: `until` of the accepted change {change} is {until:?}; write a date as 2027-01-31"
                );
            }
        }
        for id in policy.severity.keys() {
            if !RULES.iter().any(|rule| rule.id == id) {
                let near = nearest(id, RULES.iter().map(|rule| rule.id));
                bail!("{name}: no kind of change has the id {id:?}{}", meant(near));
            }
        }
        Ok(policy)
    }

    /// Sets the severities, and sorts the changes by severity again.
    pub fn apply(&self, diff: &mut Diff) {
        for change in &mut diff.changes {
            if let Some(wire) = self.severity.get(change.id) {
                change.wire = *wire;
            }
        }
        // The sort is stable: changes with the same severity remain in order.
        diff.changes
            .sort_by_key(|change| std::cmp::Reverse((change.is_silent(), change.wire)));
    }

    /// Returns whether a change with this fingerprint is accepted on a day.
    pub fn accepts(&self, fingerprint: &str, today: &str) -> bool {
        let mut accepted = self.accepted.iter();
        accepted.any(|one| one.change == fingerprint && one.until.as_str() >= today)
    }

    /// Returns a message for each entry without effect: the entry has expired, or the comparison does not contain the
    /// change.
    pub fn stale(&self, diff: &Diff, today: &str) -> Vec<String> {
        let stale = |one: &Accepted| {
            let Accepted {
                change,
                reason,
                until,
            } = one;
            let known = diff
                .changes
                .iter()
                .any(|other| other.fingerprint == *change);
            match (known, until.as_str() >= today) {
                (true, true) => None,
                (true, false) => Some(format!(
                    "the change {change} ({reason}) was accepted until {until}; extend the entry or adapt the code"
                )),
                (false, _) => Some(format!(
                    "the accepted change {change} ({reason}) is not in the comparison; remove the entry"
                )),
            }
        };
        self.accepted.iter().filter_map(stale).collect()
    }
}

/// Returns a suggestion to use in place of an unknown name; empty if no name is similar.
fn meant(near: Option<&str>) -> String {
    near.map_or_else(String::new, |near| format!("; is {near:?} meant?"))
}

/// Returns whether a string is a date in the form `2027-01-31`.
fn is_date(text: &str) -> bool {
    let date: Result<Date, _> = text.parse();
    date.is_ok_and(|date| date.to_string() == text)
}

/// Returns the current date in UTC, in the form `2027-01-31`.
pub fn today() -> String {
    Timestamp::now().to_zoned(TimeZone::UTC).date().to_string()
}

/// The filters that select the changes to show.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Filter {
    /// Show only changes of this resource (`tickets`), on the wire or in Rust code; can be repeated
    #[arg(long, value_name = "NAME")]
    pub resource: Vec<String>,
    /// Show only changes that reach this operation (`GET /tickets/{id}`, with any name of the parameter) or webhook
    /// topic; can be repeated
    #[arg(long, value_name = "OPERATION")]
    pub operation: Vec<String>,
    /// Show only changes at places that begin with this prefix (`ticket.parts`); can be repeated
    #[arg(long, value_name = "PLACE")]
    pub path: Vec<String>,
}

impl Filter {
    /// Retains the changes that match at least one value of each given filter.
    ///
    /// # Errors
    ///
    /// Fails for a resource that neither side has.
    pub fn apply(&self, diff: &mut Diff, apis: &[&Api]) -> Result<()> {
        let resources = || apis.iter().flat_map(|api| &api.resources);
        for name in &self.resource {
            if !resources().any(|one| one.module == *name) {
                let near = nearest(name, resources().map(|one| one.module.as_str()));
                bail!("neither side has the resource {name:?}{}", meant(near));
            }
        }
        let in_resource = |change: &Change, name: &String| {
            let module = format!("::{name}::");
            let names =
                |item: &Option<String>| item.as_ref().is_some_and(|item| item.contains(&module));
            change.resources.contains(name)
                || change
                    .rust
                    .iter()
                    .any(|one| names(&one.from) || names(&one.to))
        };
        let reaches = |change: &Change, operation: &String| {
            let wanted = anonymous(operation);
            let mut called = change.operations().into_iter();
            called.any(|one| anonymous(one) == wanted) || change.webhook.contains(operation)
        };
        let fits = |values: &[String], one: &dyn Fn(&String) -> bool| {
            values.is_empty() || values.iter().any(one)
        };
        diff.changes.retain(|change| {
            fits(&self.resource, &|name| in_resource(change, name))
                && fits(&self.operation, &|operation| reaches(change, operation))
                && fits(&self.path, &|path| {
                    change.subject.starts_with(path.as_str())
                })
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_dates_are_dates() {
        assert!(is_date("2027-01-31"));
        for text in [
            "",
            "2027",
            "2027-13-01",
            "2027-02-29",
            "2027-1-1",
            "31.01.2027",
            "2027-01-00",
        ] {
            assert!(!is_date(text), "{text}");
        }
    }
}

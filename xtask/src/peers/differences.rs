//! The exceptions of `cargo xtask peers`: failures that the clients cause, and operations that are not called.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The exact number of entries in the list `[[difference]]`. This number, and the numbers for the other lists, may only
/// be lowered.
const DIFFERENCES: usize = 6;
const LEFT_OUT: usize = 9;
const EXCLUDED: usize = 4;

/// An operation that fails because of the client.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Difference {
    pub(super) client: String,
    pub(super) operation: String,
    /// The complete failure messages. A failure of the operation with any other message is reported.
    pub(super) failures: Vec<String>,
    pub(super) reason: String,
}

/// A form of a call that the program omits, because the client fails. The program calls the operation in a different
/// form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LeftOut {
    pub(super) client: String,
    pub(super) operation: String,
    pub(super) call: String,
    pub(super) reason: String,
}

/// A resource whose operations are not called at all.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Excluded {
    pub(super) client: String,
    /// The name of the resource; all operations under this resource are excluded.
    pub(super) resource: String,
    pub(super) reason: String,
}

impl Excluded {
    pub(super) fn covers(&self, operation: &str) -> bool {
        operation
            .strip_prefix(&self.resource)
            .is_some_and(|rest| rest.starts_with('.'))
    }
}

/// All exceptions, or the exceptions of one client.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exceptions {
    #[serde(default, rename = "difference")]
    pub(super) differences: Vec<Difference>,
    #[serde(default)]
    pub(super) left_out: Vec<LeftOut>,
    #[serde(default)]
    pub(super) excluded: Vec<Excluded>,
}

impl Exceptions {
    /// Reads and validates the file of exceptions.
    pub(super) fn read(path: &Path, clients: &[&str]) -> Result<Self> {
        let text =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let invalid = || format!("{} is invalid", path.display());
        let exceptions = Self::parse(&text, clients).with_context(invalid)?;
        exceptions.check_numbers().with_context(invalid)?;
        Ok(exceptions)
    }

    fn parse(text: &str, clients: &[&str]) -> Result<Self> {
        let exceptions: Self = toml_edit::de::from_str(text)?;
        let mut seen = BTreeSet::new();
        for (client, named, reason) in exceptions.entries() {
            let named = named.join(": ");
            if !clients.contains(&client) {
                bail!("unknown client {client}: use {}", clients.join(" or "));
            }
            if reason.trim().is_empty() {
                bail!("{client} {named} has no reason; describe the error of the client");
            }
            if !seen.insert((client, named.clone())) {
                bail!("{client} {named} is listed twice; remove one entry");
            }
        }
        for Difference {
            operation,
            failures,
            ..
        } in &exceptions.differences
        {
            if failures.is_empty() {
                bail!("{operation} has no `failures`; list the complete message of each failure");
            }
        }
        Ok(exceptions)
    }

    /// Returns the client, the name, and the reason of each entry.
    fn entries(&self) -> impl Iterator<Item = (&str, Vec<&str>, &str)> {
        let differences = self.differences.iter().map(|entry| {
            let named: Vec<&str> = vec![&entry.operation];
            (entry.client.as_str(), named, entry.reason.as_str())
        });
        let left_out = self.left_out.iter().map(|entry| {
            let named: Vec<&str> = vec![&entry.operation, &entry.call];
            (entry.client.as_str(), named, entry.reason.as_str())
        });
        let excluded = self.excluded.iter().map(|entry| {
            let named: Vec<&str> = vec![&entry.resource];
            (entry.client.as_str(), named, entry.reason.as_str())
        });
        differences.chain(left_out).chain(excluded)
    }

    fn check_numbers(&self) -> Result<()> {
        check_number("[[difference]]", self.differences.len(), DIFFERENCES)?;
        check_number("[[left_out]]", self.left_out.len(), LEFT_OUT)?;
        check_number("[[excluded]]", self.excluded.len(), EXCLUDED)
    }

    /// Removes and returns the entries of one client.
    pub(super) fn take(&mut self, client: &str) -> Self {
        fn take<T: Debug>(entries: &mut Vec<T>, is_of_client: impl Fn(&T) -> bool) -> Vec<T> {
            entries
                .extract_if(.., |entry| is_of_client(entry))
                .collect()
        }
        Self {
            differences: take(&mut self.differences, |entry| entry.client == client),
            left_out: take(&mut self.left_out, |entry| entry.client == client),
            excluded: take(&mut self.excluded, |entry| entry.client == client),
        }
    }
}

/// Checks that a list has the exact number of entries, so that the limit must be lowered when an entry is removed.
fn check_number(list: &str, found: usize, expected: usize) -> Result<()> {
    const NUMBERS: &str = "xtask/src/peers/differences.rs";
    if found > expected {
        bail!(
            "the file has {found} {list} entries, and the limit is {expected}; correct the mock instead of adding an entry"
        );
    }
    if found < expected {
        bail!(
            "the file has {found} {list} entries; lower the limit of {expected} in {NUMBERS} to {found}"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(operation: &str, failures: &str, reason: &str) -> String {
        format!(
            "[[difference]]\nclient = \"node\"\noperation = \"{operation}\"\n\
             failures = [{failures}]\nreason = \"{reason}\"\n"
        )
    }

    fn error(text: &str) -> String {
        Exceptions::parse(text, &["node"]).unwrap_err().to_string()
    }

    #[test]
    fn a_list_has_exactly_its_number_of_entries() {
        assert!(check_number("[[difference]]", 2, 2).is_ok());
        let more = check_number("[[difference]]", 3, 2).unwrap_err();
        assert!(
            more.to_string()
                .contains("3 [[difference]] entries, and the limit is 2")
        );
        let less = check_number("[[difference]]", 1, 2).unwrap_err();
        assert!(
            less.to_string()
                .contains("lower the limit of 2 in xtask/src/peers/differences.rs to 1")
        );
    }

    #[test]
    fn the_committed_lists_are_valid() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let path = root.join("tests/peers/differences.toml");
        let mut exceptions = Exceptions::read(&path, &["node", "python"]).unwrap();
        let node = exceptions.take("node");
        assert!(node.differences.iter().all(|entry| entry.client == "node"));
        assert_eq!(
            node.differences.len() + exceptions.differences.len(),
            DIFFERENCES
        );
    }

    #[test]
    fn entries_are_checked() {
        assert!(error(&entry("a.b", "'x'", " ")).contains("node a.b has no reason"));
        assert!(error(&entry("a.b", "", "1")).contains("a.b has no `failures`"));
        let twice = entry("a.b", "'x'", "1") + &entry("a.b", "'y'", "2");
        assert!(error(&twice).contains("is listed twice"));
        let two = entry("a.b", "'x'", "1") + &entry("a.c", "'x'", "2");
        assert!(Exceptions::parse(&two, &["node"]).is_ok());
        let text = entry("a.b", "'x'", "1").replace("node", "ruby");
        assert!(error(&text).contains("unknown client ruby: use node"));
        assert!(error("[[difference]]\nclient = \"node\"").contains("missing field"));
    }

    #[test]
    fn an_excluded_resource_covers_the_operations_under_it() {
        let excluded = Excluded {
            client: String::new(),
            resource: "a".to_owned(),
            reason: String::new(),
        };
        assert!(excluded.covers("a.b") && excluded.covers("a.b.c"));
        assert!(!excluded.covers("ab.c") && !excluded.covers("c.a.b"));
    }
}

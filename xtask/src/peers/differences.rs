//! The failures that are the fault of a client.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The list may only shrink.
const MOST: usize = 6;

/// An operation that fails because of its client.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Difference {
    pub(super) client: String,
    pub(super) operation: String,
    pub(super) reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    difference: Vec<Difference>,
}

impl Difference {
    /// Reads the list and checks it.
    pub(super) fn read(path: &Path, clients: &[&str]) -> Result<Vec<Self>> {
        let text =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text, clients).with_context(|| format!("{} is invalid", path.display()))
    }

    fn parse(text: &str, clients: &[&str]) -> Result<Vec<Self>> {
        let file: File = toml_edit::de::from_str(text)?;
        let list = file.difference;
        if list.len() > MOST {
            bail!(
                "it has {} differences, and the limit is {MOST}; correct the mock instead",
                list.len()
            );
        }
        let mut seen = BTreeSet::new();
        for difference in &list {
            let Self {
                client,
                operation,
                reason,
            } = difference;
            if !clients.contains(&client.as_str()) {
                bail!("there is no client {client}: use {}", clients.join(" or "));
            }
            if reason.trim().is_empty() {
                bail!("{client} {operation} has no reason; state the fault of the client");
            }
            if !seen.insert((client, operation)) {
                bail!("{client} {operation} is listed twice; remove one entry");
            }
        }
        Ok(list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(operation: &str, reason: &str) -> String {
        format!(
            "[[difference]]\nclient = \"node\"\noperation = \"{operation}\"\nreason = \"{reason}\"\n"
        )
    }

    fn error(text: &str) -> String {
        Difference::parse(text, &["node"]).unwrap_err().to_string()
    }

    #[test]
    fn the_list_has_a_limit() {
        let entries = |count: usize| (0..count).map(|n| entry(&format!("a.b{n}"), "x")).collect();
        let six: String = entries(MOST);
        assert_eq!(Difference::parse(&six, &["node"]).unwrap().len(), MOST);
        let seven: String = entries(MOST + 1);
        assert!(error(&seven).contains("7 differences, and the limit is 6"));
    }

    #[test]
    fn entries_are_checked() {
        assert!(error(&entry("a.b", " ")).contains("node a.b has no reason"));
        assert!(error(&(entry("a.b", "x") + &entry("a.b", "y"))).contains("is listed twice"));
        let text = entry("a.b", "x").replace("node", "ruby");
        assert!(error(&text).contains("there is no client ruby: use node"));
    }
}

//! Compares the rows of a program with the listed differences, and prints the result.

use anyhow::{Context, Result};
use serde::Deserialize;

use super::differences::Difference;

/// The length at which an error of a client is cut: some contain a whole response.
const MOST_CHARS: usize = 600;

/// The result of all calls of one operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    operation: String,
    calls: usize,
    error: Option<String>,
}

/// Reads the lines of JSON that a program prints.
pub(super) fn rows(text: &str) -> Result<Vec<Row>> {
    text.lines()
        .map(|line| serde_json::from_str(line).with_context(|| format!("not a row: {line}")))
        .collect()
}

/// The result of one client.
#[derive(Debug)]
pub(super) struct Outcome {
    client: &'static str,
    operations: usize,
    called: usize,
    passed: usize,
    /// Listed failures: the operation and the reason.
    explained: Vec<(String, String)>,
    /// What has to be corrected.
    faults: Vec<String>,
}

impl Outcome {
    pub(super) fn new(
        client: &'static str,
        minimum: usize,
        rows: Vec<Row>,
        listed: &[&Difference],
    ) -> Self {
        let mut outcome = Self {
            client,
            operations: rows.len(),
            called: rows.iter().filter(|row| row.calls > 0).count(),
            passed: 0,
            explained: Vec::new(),
            faults: Vec::new(),
        };
        let unknown = listed
            .iter()
            .filter(|difference| !rows.iter().any(|row| row.operation == difference.operation));
        for difference in unknown {
            outcome.faults.push(format!(
                "{}: the client has no such operation; remove the entry from differences.toml",
                difference.operation
            ));
        }
        if outcome.called < minimum {
            outcome.faults.push(format!(
                "{} operations were called, and at least {minimum} are required",
                outcome.called
            ));
        }
        for row in rows {
            outcome.add(row, listed);
        }
        outcome
    }

    fn add(&mut self, row: Row, listed: &[&Difference]) {
        let entry = listed
            .iter()
            .find(|difference| difference.operation == row.operation);
        match (row.error, entry) {
            (None, None) => self.passed += 1,
            (Some(_), Some(entry)) if row.calls > 0 => {
                self.explained.push((row.operation, entry.reason.clone()));
            }
            (None, Some(_)) => self.faults.push(format!(
                "{}: the call passes; remove the entry from differences.toml",
                row.operation
            )),
            (Some(error), _) => {
                let error: String = error.chars().take(MOST_CHARS).collect();
                self.faults.push(format!("{}: {error}", row.operation));
            }
        }
    }

    pub(super) fn is_success(&self) -> bool {
        self.faults.is_empty()
    }
}

/// Prints a table of all clients, and before it each failure.
pub(super) fn print(outcomes: &[Outcome]) {
    for outcome in outcomes {
        for (operation, reason) in &outcome.explained {
            println!("{} explained {operation}: {reason}", outcome.client);
        }
        for fault in &outcome.faults {
            println!("{} failed {fault}", outcome.client);
        }
    }
    println!("client  operations  called  passed  explained  failed");
    for outcome in outcomes {
        println!(
            "{:<6}  {:>10}  {:>6}  {:>6}  {:>9}  {:>6}",
            outcome.client,
            outcome.operations,
            outcome.called,
            outcome.passed,
            outcome.explained.len(),
            outcome.faults.len()
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROWS: &str = r#"{"operation":"a.passes","calls":1,"error":null}
{"operation":"b.fails","calls":2,"error":"404"}
{"operation":"c.uncalled","calls":0,"error":"no case calls this operation"}"#;

    fn outcome(minimum: usize, listed: &[&str]) -> Outcome {
        let listed: Vec<Difference> = listed
            .iter()
            .map(|operation| Difference {
                client: "node".to_owned(),
                operation: (*operation).to_owned(),
                reason: "its fault".to_owned(),
            })
            .collect();
        let listed: Vec<&Difference> = listed.iter().collect();
        Outcome::new("node", minimum, rows(ROWS).unwrap(), &listed)
    }

    #[test]
    fn failures_that_are_not_listed_are_faults() {
        let outcome = outcome(2, &[]);
        assert_eq!((outcome.called, outcome.passed), (2, 1));
        assert_eq!(
            outcome.faults,
            ["b.fails: 404", "c.uncalled: no case calls this operation"]
        );
        assert!(!outcome.is_success());
    }

    #[test]
    fn listed_failures_are_explained_and_an_uncalled_operation_never_is() {
        let outcome = outcome(2, &["b.fails", "c.uncalled"]);
        assert_eq!(
            outcome.explained,
            [("b.fails".to_owned(), "its fault".to_owned())]
        );
        assert_eq!(outcome.faults, ["c.uncalled: no case calls this operation"]);
    }

    #[test]
    fn entries_that_are_not_needed_are_faults() {
        let faults = outcome(2, &["a.passes", "b.fails", "d.gone"]).faults;
        assert!(faults[0].starts_with("d.gone: the client has no such operation"));
        assert!(faults[1].starts_with("a.passes: the call passes; remove the entry"));
    }

    #[test]
    fn a_minimum_of_called_operations_is_required() {
        let faults = outcome(3, &["b.fails"]).faults;
        assert_eq!(
            faults[0],
            "2 operations were called, and at least 3 are required"
        );
    }
}

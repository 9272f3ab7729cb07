//! Compares the rows of a program with the listed exceptions and prints the result.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::differences::{Difference, Exceptions};

/// The maximum length of the printed detail of a failure, in characters; some details contain a whole response.
const MOST_CHARS: usize = 600;

/// The result of all calls of one operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    operation: String,
    calls: usize,
    failures: Vec<Failure>,
}

/// One failure of a call.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Failure {
    /// The failure message, without values that differ between runs.
    failure: String,
    /// The values that are specific to this run, if any.
    detail: Option<String>,
}

/// Parses the rows that a program prints, one JSON object per line.
pub(super) fn rows(text: &str) -> Result<Vec<Row>> {
    text.lines()
        .map(|line| serde_json::from_str(line).with_context(|| format!("not a row: {line}")))
        .collect()
}

/// The result of one client.
#[derive(Debug)]
pub(super) struct Outcome {
    client: &'static str,
    exceptions: Exceptions,
    /// The number of operations under an excluded resource.
    excluded: usize,
    operations: usize,
    called: usize,
    passed: usize,
    /// The number of failed operations whose failures are all listed.
    explained: usize,
    /// The problems to correct.
    faults: Vec<String>,
}

impl Outcome {
    pub(super) fn new(
        client: &'static str,
        minimum: usize,
        rows: Vec<Row>,
        exceptions: Exceptions,
    ) -> Self {
        let (excluded, rows): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| {
            let mut resources = exceptions.excluded.iter();
            resources.any(|resource| resource.covers(&row.operation))
        });
        let mut outcome = Self {
            client,
            excluded: excluded.len(),
            operations: rows.len(),
            called: rows.iter().filter(|row| row.calls > 0).count(),
            passed: 0,
            explained: 0,
            faults: stale(&exceptions, &rows, &excluded),
            exceptions,
        };
        if outcome.called < minimum {
            outcome.faults.push(format!(
                "{} operations were called, but at least {minimum} are required",
                outcome.called
            ));
        }
        for row in rows {
            outcome.add(row);
        }
        outcome
    }

    fn add(&mut self, row: Row) {
        if row.calls == 0 {
            let operation = row.operation;
            self.faults.push(format!(
                "{operation}: no case calls this operation; add a case"
            ));
            return;
        }
        let differences = &self.exceptions.differences;
        let is_listed = |failure: &Failure| {
            let mut differences = differences.iter();
            differences.any(|difference| explains(difference, &row.operation, failure))
        };
        let unexplained: BTreeSet<String> = row
            .failures
            .iter()
            .filter(|failure| !is_listed(failure))
            .map(|failure| shown(&row.operation, failure))
            .collect();
        match (row.failures.is_empty(), unexplained.is_empty()) {
            (true, _) => self.passed += 1,
            (false, true) => self.explained += 1,
            (false, false) => self.faults.extend(unexplained),
        }
    }

    pub(super) fn is_success(&self) -> bool {
        self.faults.is_empty()
    }
}

fn explains(difference: &Difference, operation: &str, failure: &Failure) -> bool {
    difference.operation == operation && difference.failures.contains(&failure.failure)
}

fn shown(operation: &str, failure: &Failure) -> String {
    let detail = failure.detail.as_deref().unwrap_or_default();
    let detail: String = detail.chars().take(MOST_CHARS).collect();
    match detail.is_empty() {
        true => format!("{operation}: {}", failure.failure),
        false => format!("{operation}: {} ({detail})", failure.failure),
    }
}

/// Returns a message for each exception that does not apply, and for each call of an excluded operation.
fn stale(exceptions: &Exceptions, rows: &[Row], excluded: &[Row]) -> Vec<String> {
    const REMOVE: &str = "remove the entry from differences.toml";
    let mut faults = Vec::new();
    for difference in &exceptions.differences {
        let operation = &difference.operation;
        let occurred: BTreeSet<&str> = rows
            .iter()
            .filter(|row| row.operation == *operation)
            .flat_map(|row| &row.failures)
            .map(|failure| failure.failure.as_str())
            .collect();
        let mut listed = difference.failures.iter();
        if let Some(failure) = listed.find(|listed| !occurred.contains(listed.as_str())) {
            faults.push(format!(
                "{operation}: the listed failure `{failure}` did not occur; {REMOVE}"
            ));
        }
    }
    for entry in &exceptions.left_out {
        if !rows.iter().any(|row| row.operation == entry.operation) {
            faults.push(format!(
                "{}: the client does not have this operation; {REMOVE}",
                entry.operation
            ));
        }
    }
    for entry in &exceptions.excluded {
        if !excluded.iter().any(|row| entry.covers(&row.operation)) {
            faults.push(format!(
                "{}: the client does not have this resource; {REMOVE}",
                entry.resource
            ));
        }
    }
    for row in excluded.iter().filter(|row| row.calls > 0) {
        faults.push(format!(
            "{}: the operation is excluded, but the program calls it; remove the exclusion or the call",
            row.operation
        ));
    }
    faults
}

/// Prints all exceptions and failures, and a table with the numbers for each client.
pub(super) fn print(outcomes: &[Outcome]) {
    for outcome in outcomes {
        let client = outcome.client;
        for entry in &outcome.exceptions.differences {
            println!(
                "{client} explained {}: {}: {}",
                entry.operation,
                entry.failures.join("; "),
                entry.reason
            );
        }
        for entry in &outcome.exceptions.left_out {
            println!(
                "{client} left out {}: {}: {}",
                entry.operation, entry.call, entry.reason
            );
        }
        for entry in &outcome.exceptions.excluded {
            println!("{client} excluded {}: {}", entry.resource, entry.reason);
        }
        for fault in &outcome.faults {
            println!("{client} failed {fault}");
        }
    }
    println!(
        "client  operations  called  passed  explained  failed  calls left out  operations excluded"
    );
    for outcome in outcomes {
        println!(
            "{:<6}  {:>10}  {:>6}  {:>6}  {:>9}  {:>6}  {:>14}  {:>19}",
            outcome.client,
            outcome.operations,
            outcome.called,
            outcome.passed,
            outcome.explained,
            outcome.faults.len(),
            outcome.exceptions.left_out.len(),
            outcome.excluded
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::differences::{Excluded, LeftOut};
    use super::*;

    const ROWS: &str = r#"{"operation":"a.passes","calls":1,"failures":[]}
{"operation":"b.fails","calls":2,"failures":[{"failure":"404","detail":"id 7"},{"failure":"404","detail":"id 8"}]}
{"operation":"c.uncalled","calls":0,"failures":[]}
{"operation":"new.uncalled","calls":0,"failures":[]}"#;

    fn exceptions(listed: &[(&str, &str)], excluded: &[&str]) -> Exceptions {
        let difference = |(operation, failure): &(&str, &str)| Difference {
            client: "node".to_owned(),
            operation: (*operation).to_owned(),
            failures: vec![(*failure).to_owned()],
            reason: "an error of the client".to_owned(),
        };
        let resource = |resource: &&str| Excluded {
            client: "node".to_owned(),
            resource: (*resource).to_owned(),
            reason: "not described".to_owned(),
        };
        Exceptions {
            differences: listed.iter().map(difference).collect(),
            left_out: Vec::new(),
            excluded: excluded.iter().map(resource).collect(),
        }
    }

    fn faults(minimum: usize, exceptions: Exceptions) -> Vec<String> {
        Outcome::new("node", minimum, rows(ROWS).unwrap(), exceptions).faults
    }

    #[test]
    fn failures_that_are_not_listed_are_faults() {
        let outcome = Outcome::new("node", 2, rows(ROWS).unwrap(), exceptions(&[], &["new"]));
        let counts = (outcome.operations, outcome.called, outcome.passed);
        assert_eq!((counts, outcome.excluded), ((3, 2, 1), 1));
        assert_eq!(
            outcome.faults,
            [
                "b.fails: 404 (id 7)",
                "b.fails: 404 (id 8)",
                "c.uncalled: no case calls this operation; add a case"
            ]
        );
        assert!(!outcome.is_success());
    }

    #[test]
    fn an_entry_explains_only_the_failure_that_it_names() {
        let rows = || rows(ROWS).unwrap().into_iter().take(2).collect();
        let outcome = Outcome::new("node", 2, rows(), exceptions(&[("b.fails", "404")], &[]));
        assert_eq!((outcome.explained, outcome.faults.len()), (1, 0));
        let other = exceptions(&[("b.fails", "40")], &[]);
        let outcome = Outcome::new("node", 2, rows(), other);
        assert_eq!((outcome.explained, outcome.faults.len()), (0, 3));

        let mut rows: Vec<Row> = rows();
        rows[1].failures[1].failure = "500".to_owned();
        let outcome = Outcome::new("node", 2, rows, exceptions(&[("b.fails", "404")], &[]));
        assert_eq!(outcome.faults, ["b.fails: 500 (id 8)"]);
        assert_eq!(outcome.explained, 0);
    }

    #[test]
    fn entries_that_are_not_needed_are_faults() {
        let listed = [("a.passes", "404"), ("b.fails", "404"), ("d.gone", "404")];
        let mut exceptions = exceptions(&listed, &["new", "old"]);
        exceptions.left_out.push(LeftOut {
            client: "node".to_owned(),
            operation: "e.gone".to_owned(),
            call: "with x".to_owned(),
            reason: "an error of the client".to_owned(),
        });
        let faults = faults(2, exceptions);
        let expected = [
            "a.passes: the listed failure `404` did not occur; remove the entry from differences.toml",
            "d.gone: the listed failure `404` did not occur; remove the entry from differences.toml",
            "e.gone: the client does not have this operation; remove the entry from differences.toml",
            "old: the client does not have this resource; remove the entry from differences.toml",
        ];
        assert_eq!(faults[..4], expected);
    }

    #[test]
    fn an_excluded_operation_is_not_called() {
        let faults = faults(0, exceptions(&[("b.fails", "404")], &["a", "new"]));
        assert!(faults.contains(
            &"a.passes: the operation is excluded, but the program calls it; remove the exclusion or the call".to_owned()
        ));
    }

    #[test]
    fn a_minimum_of_called_operations_is_required() {
        let faults = faults(3, exceptions(&[("b.fails", "404")], &["new"]));
        assert_eq!(
            faults[0],
            "2 operations were called, but at least 3 are required"
        );
    }
}

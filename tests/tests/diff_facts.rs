//! Checks the comparison against oasdiff 1.26. If oasdiff reports a change between two published descriptions, the
//! comparison must also report the change, or `diff/no_facts.tsv` must list the change with the reason why the change
//! is not a fact. The output of oasdiff is in `diff/oasdiff`, with one row for each combination of a rule and the last
//! part of a place.

use codegen::openapi::anonymous;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::source::{Node, Value};
use comparison::{Change, Diff, compare};
use tests::pairs::{self, Pair};
use tests::project::workspace;
use xtask::diff::{Loaded, load};

/// A row of oasdiff's output: a rule, the last part of the place that violates the rule, and the affected operations.
struct Row {
    rule: String,
    what: String,
    operations: Vec<String>,
}

/// A row of `no_facts.tsv`: a row of oasdiff's output that is not a fact, for all or only for some of the row's
/// operations.
struct NoFact {
    pair: String,
    rule: String,
    what: String,
    operations: String,
}

fn rows(path: &Path) -> Vec<Row> {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
        Row {
            rule: cell(1).to_owned(),
            what: cell(2).trim().to_owned(),
            operations: cell(3)
                .split(", ")
                .filter(|one| !one.is_empty())
                .map(anonymous)
                .collect(),
        }
    };
    text.lines().skip(1).map(row).collect()
}

fn no_facts() -> Vec<NoFact> {
    let text = include_str!("diff/no_facts.tsv");
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [pair, rule, what, operations, reason] = cells.as_slice() else {
            panic!("expected five columns, separated by tabs: {line}");
        };
        assert!(reason.len() > 20, "no reason: {line}");
        NoFact {
            pair: (*pair).to_owned(),
            rule: (*rule).to_owned(),
            what: (*what).to_owned(),
            operations: (*operations).to_owned(),
        }
    };
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(row).collect()
}

impl NoFact {
    fn covers(&self, pair: &str, row: &Row, operation: &str) -> bool {
        let operations = &self.operations;
        self.pair == pair
            && self.rule == row.rule
            && (self.what == "*" || self.what == row.what)
            && (operations == "*"
                || operations
                    .split(", ")
                    .any(|one| anonymous(one) == operation))
    }
}

fn reaches(change: &Change, rule: &str, operation: &str) -> bool {
    let either = |keys: &[String]| keys.iter().any(|key| anonymous(key) == operation);
    if rule.starts_with("response-") {
        either(&change.response)
    } else if rule.contains("request-") {
        either(&change.request)
    } else {
        either(&change.request)
            || either(&change.response)
            || anonymous(&change.subject) == operation
    }
}

/// Returns whether a change is at a place that ends with `name`, or in a component that is the type of a property
/// `name`.
fn is_about(change: &Change, name: &str, sides: &[&Node; 2]) -> bool {
    let subject = change.subject.split('|').next().unwrap_or_default();
    let last = subject.rsplit(['.', ' ']).next().unwrap_or_default();
    let bare = last.trim_end_matches("[]").trim_end_matches("{}");
    bare == name
        || sides.iter().any(|root| {
            let mut types = BTreeSet::new();
            types_of(root, name, &mut types);
            types.contains(
                change
                    .subject
                    .split(['.', '|', '['])
                    .next()
                    .unwrap_or_default(),
            )
        })
}

/// Collects the components to which properties with this name refer, either directly or inside lists and alternatives.
fn types_of(node: &Node, name: &str, found: &mut BTreeSet<String>) {
    match &node.value {
        Value::Map(entries) => {
            for entry in entries {
                if entry.key == "properties" {
                    for property in entry.value.entries().iter().filter(|one| one.key == name) {
                        references(&property.value, found);
                    }
                }
                types_of(&entry.value, name, found);
            }
        }
        Value::Seq(items) => items.iter().for_each(|item| types_of(item, name, found)),
        _ => {}
    }
}

fn references(node: &Node, found: &mut BTreeSet<String>) {
    if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
        found.extend(reference.rsplit('/').next().map(str::to_owned));
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let parts = node.get(keyword).map(Node::items).unwrap_or_default();
        parts.iter().for_each(|part| references(part, found));
    }
    if let Some(items) = node.get("items") {
        references(items, found);
    }
}

fn tells(change: &Change, row: &Row, sides: &[&Node; 2]) -> bool {
    let (rule, what) = (row.rule.as_str(), row.what.as_str());
    let named = |id: &str| change.id == id && change.name.as_deref() == Some(what);
    let about = |id: &str, name: &str| change.id == id && is_about(change, name, sides);
    let (first, rest) = what.split_once(' ').unwrap_or((what, ""));
    // `<value> <property>`
    let (value, owner) = what.rsplit_once(' ').unwrap_or(("", what));
    match rule {
        "response-property-became-optional" | "request-property-became-optional" => {
            named("property-became-optional")
        }
        "response-property-became-nullable" | "request-property-became-nullable" => {
            about("became-nullable", what) || (what.is_empty() && change.id == "became-nullable")
        }
        "response-property-became-not-nullable" => about("became-not-nullable", what),
        "response-body-became-not-nullable" => change.id == "became-not-nullable",
        "request-parameter-became-optional" => {
            change.id == "parameter-became-optional" && change.subject.ends_with(rest)
        }
        "request-parameter-enum-value-removed" => {
            change.id == "enum-value-removed"
                && change.name.as_deref() == Some(first)
                && change.subject.contains(" parameter ")
        }
        "response-body-became-nullable" | "request-body-became-nullable" => {
            change.id == "became-nullable"
        }
        "response-required-property-removed"
        | "response-optional-property-removed"
        | "request-property-removed" => named("property-removed"),
        "response-optional-property-added" | "new-optional-request-property" => {
            named("property-added")
        }
        "response-property-enum-value-removed" | "request-property-enum-value-removed" => {
            (change.name.as_deref() == Some(value) && about("enum-value-removed", owner))
                || (about("enum-removed", owner)
                    && change
                        .before
                        .as_ref()
                        .is_some_and(|text| text.contains(&format!("`{value}`"))))
        }
        "response-property-enum-value-added" | "request-property-enum-value-added" => {
            (change.name.as_deref() == Some(value) && about("enum-value-added", owner))
                || (about("enum-added", owner)
                    && change
                        .after
                        .as_ref()
                        .is_some_and(|text| text.contains(&format!("`{value}`"))))
                // oasdiff reports the value null as `undefined`.
                || (value == "undefined" && about("became-nullable", owner))
        }
        "request-parameter-type-changed" | "request-parameter-type-generalized" => {
            change.id == "type-changed" && change.subject.contains(" parameter ")
        }
        "response-property-type-changed" | "request-property-type-changed" => {
            // A row that contains `type` in place of the name of a property is about the items of a list.
            about("type-changed", first)
                || (first == "type"
                    && change.id == "type-changed"
                    && change.subject.ends_with("[]"))
        }
        "request-parameter-removed" => {
            change.id == "parameter-removed"
                && change.name.as_deref() == Some(&format!("{rest} in {first}"))
        }
        "new-optional-request-parameter" => {
            change.id == "parameter-added"
                && change.name.as_deref() == Some(&format!("{rest} in {first}"))
        }
        "api-schema-removed" => {
            let name = what.split('`').nth(1).unwrap_or_default();
            change.id == "schema-removed" && change.name.as_deref() == Some(name)
        }
        "endpoint-added" => change.id == "operation-added",
        "api-path-removed-without-deprecation" => change.id == "operation-removed",
        "response-non-success-status-added" => change.id == "status-added",
        "response-non-success-status-removed" => change.id == "status-removed",
        "api-operation-id-removed" => change.id == "operation-id-changed",
        "api-tag-added" => change.id == "operation-tags-changed",
        "request-body-added-optional" => change.id == "request-body-added",
        "request-property-one-of-removed" | "request-property-any-of-removed" => {
            change.id == "alternative-removed" || change.id == "alternatives-removed"
        }
        "request-property-one-of-added"
        | "request-property-any-of-added"
        | "request-body-one-of-added"
        | "request-body-any-of-added"
        | "response-property-any-of-added" => {
            change.id == "alternative-added" || change.id == "alternatives-added"
        }
        _ => false,
    }
}

fn check(folder: &Path, pair: &Pair, used: &mut BTreeSet<usize>) -> Vec<String> {
    let (from, to, count) = (&pair.from, &pair.to, pair.facts);
    let read = |version: &str| -> Loaded {
        load(workspace(), version, true).unwrap_or_else(|error| panic!("{error:#}"))
    };
    let (old, new) = (read(from), read(to));
    let Diff { changes, .. } = compare(&old.side(), &new.side());
    let pair = format!("{from}-{to}");
    let rows = rows(&folder.join(format!("{pair}.tsv")));
    assert_eq!(
        rows.len(),
        count,
        "the number of rows for {pair} has changed"
    );
    let no_facts = no_facts();
    let sides = [&old.tree, &new.tree];
    let mut lost = Vec::new();
    for row in &rows {
        let fitting: Vec<&Change> = changes
            .iter()
            .filter(|change| tells(change, row, &sides))
            .collect();
        let operations: Vec<&str> = match row.operations.as_slice() {
            [] => vec![""],
            some => some.iter().map(String::as_str).collect(),
        };
        for operation in operations {
            let told = fitting
                .iter()
                .any(|change| operation.is_empty() || reaches(change, &row.rule, operation));
            let excused = no_facts
                .iter()
                .position(|none| none.covers(&pair, row, operation));
            match (told, excused) {
                (false, None) => {
                    lost.push(format!("{pair}\t{}\t{}\t{operation}", row.rule, row.what));
                }
                (false, Some(at)) => {
                    used.insert(at);
                }
                (true, _) => {}
            }
        }
    }
    lost
}

#[test]
fn every_fact_is_found_or_is_none() {
    let folder = workspace().join("tests/tests/diff/oasdiff");
    let mut used = BTreeSet::new();
    let mut lost = Vec::new();
    for pair in pairs::known() {
        lost.extend(check(&folder, pair, &mut used));
    }
    assert!(lost.is_empty(), "not found:\n{}", lost.join("\n"));
    let idle: Vec<usize> = (0..no_facts().len())
        .filter(|at| !used.contains(at))
        .collect();
    assert!(
        idle.is_empty(),
        "rows of no_facts.tsv without effect: {idle:?}"
    );
}

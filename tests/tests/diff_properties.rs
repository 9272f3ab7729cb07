//! Checks that a comparison of a description with an edited copy reports exactly the edits, that equal descriptions
//! have no changes, and that swapped descriptions have the reverse changes.

use codegen::source::{Node, parse};
use comparison::{Change, RULES, Side};
use tests::edits::Dice;
use tests::facts::{Edit, Expected, edit};
use tests::sites::Sites;
use tests::spec::versions;

const BASE: &str = include_str!("diff/base.yaml");

fn side<'a>(label: &'a str, tree: &'a Node) -> Side<'a> {
    Side {
        label,
        tree,
        files: &[],
        api: None,
    }
}

fn compare(from: &Node, to: &Node) -> Vec<Change> {
    comparison::compare(&side("old", from), &side("new", to)).changes
}

fn base() -> Node {
    parse(0, BASE).expect("the description is YAML")
}

/// Returns a reported change in the form of an expected fact.
fn told(change: &Change) -> Expected {
    let spot = match (&change.from, &change.to) {
        (Some(from), _) if is_about_the_old_side(change.id) => from,
        (_, Some(to)) => to,
        (Some(from), None) => from,
        (None, None) => panic!("{change:#?} has no location"),
    };
    Expected {
        id: change.id,
        name: change.name.clone(),
        pointer: spot.pointer.clone(),
    }
}

fn is_about_the_old_side(id: &str) -> bool {
    id.ends_with("-removed")
}

fn missing_and_extra(edits: &[Edit], changes: &[Change]) -> (Vec<Expected>, Vec<Expected>) {
    let mut missing = Vec::new();
    let mut extra: Vec<Expected> = changes.iter().map(told).collect();
    for expected in edits.iter().flat_map(|edit| &edit.expected) {
        let found = extra.iter().position(|told| {
            told.id == expected.id
                && told.pointer == expected.pointer
                && (expected.name.is_none() || told.name == expected.name)
        });
        match found {
            Some(at) => drop(extra.swap_remove(at)),
            None => missing.push(expected.clone()),
        }
    }
    (missing, extra)
}

/// Returns the change that the reverse comparison must report.
fn mirrored(change: &Change) -> Change {
    let rule = RULES.iter().find(|rule| rule.id == change.id);
    let mut other = change.clone();
    other.id = rule.expect("every id is in the list").mirror;
    std::mem::swap(&mut other.before, &mut other.after);
    std::mem::swap(&mut other.from, &mut other.to);
    other
}

/// Returns the parts of a change that must be equal in both directions.
fn outline(change: &Change) -> impl Ord + std::fmt::Debug + use<> {
    (
        change.id,
        change.name.clone(),
        change.before.clone(),
        change.after.clone(),
        change.from.clone(),
        change.to.clone(),
        (change.request.len(), change.response.len()),
        change.rename.is_some(),
    )
}

fn assert_mirrors(from: &Node, to: &Node, note: &str) {
    let mut there: Vec<_> = compare(from, to)
        .iter()
        .map(|change| outline(&mirrored(change)))
        .collect();
    let mut back: Vec<_> = compare(to, from).iter().map(outline).collect();
    there.sort();
    back.sort();
    assert_eq!(there, back, "{note}");
}

fn run(base: &Node, sites: &Sites, seed: u64) {
    let mut dice = Dice::new(seed);
    let mut edited = base.clone();
    let mut edits: Vec<Edit> = Vec::new();
    let wanted = 1 + dice.below(4);
    for number in 0..20 {
        let locked: Vec<String> = edits.iter().map(|edit| edit.locked.clone()).collect();
        if edits.len() == wanted || locked.iter().any(String::is_empty) {
            break;
        }
        edits.extend(edit(&mut edited, sites, &locked, number, &mut dice));
    }
    assert!(!edits.is_empty(), "no edit was found for seed {seed}");
    let changes = compare(base, &edited);
    let (missing, extra) = missing_and_extra(&edits, &changes);
    let what: Vec<&str> = edits.iter().map(|edit| edit.what.as_str()).collect();
    assert!(
        missing.is_empty() && extra.is_empty(),
        "seed {seed}\nedits: {what:#?}\nnot told: {missing:#?}\ntold besides: {extra:#?}"
    );
    let mut prints: Vec<&str> = changes
        .iter()
        .map(|change| change.fingerprint.as_str())
        .collect();
    prints.sort_unstable();
    prints.dedup();
    assert_eq!(prints.len(), changes.len(), "fingerprints, seed {seed}");
    assert_mirrors(base, &edited, &format!("seed {seed}: {what:#?}"));
}

fn run_all(tree: &Node, runs: u64) {
    let sites = Sites::of(tree);
    for seed in 0..runs {
        run(tree, &sites, seed);
    }
}

fn newest() -> &'static Node {
    &versions().last().expect("a version").tree
}

#[test]
fn edits_are_told_and_nothing_else() {
    run_all(&base(), 250);
}

#[test]
#[ignore = "exhaustive: 2,500 random edits"]
fn every_edit_is_told_and_nothing_else() {
    run_all(&base(), 2_500);
}

#[test]
fn edits_of_a_whole_version_are_told_and_nothing_else() {
    run_all(newest(), 2);
}

#[test]
#[ignore = "exhaustive: 30 random edits of a whole version"]
fn every_edit_of_a_whole_version_is_told_and_nothing_else() {
    run_all(newest(), 30);
}

#[test]
fn a_fingerprint_stays_when_other_things_move() {
    let edited = BASE.replace("[de, fr, it, es]", "[de, fr, it, es, pt]");
    let first = compare(&base(), &parse(0, &edited).expect("it is YAML"));
    let moved = edited
        .replace("openapi:", "# One.\n# Two.\nopenapi:")
        .replace("[de, fr, it, es, pt]", "[pt, es, it, fr, de]")
        .replace("operationId: findOrder", "operationId: showOrder");
    let second = compare(&base(), &parse(0, &moved).expect("it is YAML"));
    assert_eq!((first.len(), second.len()), (1, 2), "{second:#?}");
    let there = second.iter().find(|change| change.id == "enum-value-added");
    let there = there.expect("the value is reported");
    assert_eq!(there.fingerprint, first[0].fingerprint);
    assert_ne!(there.to, first[0].to);
}

#[test]
fn a_description_and_itself_have_no_difference() {
    let base = base();
    assert_eq!(compare(&base, &base.clone()), []);
    for version in versions() {
        assert_eq!(compare(&version.tree, &version.tree.clone()), []);
    }
}

#[test]
fn versions_mirror_each_other() {
    let versions = versions();
    for pair in versions.windows(2) {
        let [old, new] = pair else { continue };
        assert_mirrors(&old.tree, &new.tree, "two versions");
    }
}

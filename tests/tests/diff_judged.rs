//! Checks that `--used-in` reports every compiler error with its cause, every silent change, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::ir::Api;
use comparison::Diff;
use tests::compiled::errors;
use tests::programs::{Placed, chosen, write};
use tests::project::workspace;
use tests::snippets::snippets;
use tests::{pairs, spec};
use xtask::diff::{Use, judged, load, used_in};

/// A location: file and line.
type At = (String, usize);

fn at(place: &Use) -> At {
    let file = place.file.rsplit("/src/").next().unwrap_or_default();
    (format!("src/{file}"), place.line)
}

fn compare(from: &str, to: &str) -> Diff {
    let read = |version: &str| load(workspace(), version, false).expect("the version is read");
    let (old, new) = (read(from), read(to));
    comparison::compare(&old.side(), &new.side())
}

fn api(version: &str) -> &'static Api {
    let found = spec::versions()
        .iter()
        .find(|one| one.api.version == version);
    &found.expect("the version").api
}

/// Returns the items with a breaking or silent change, each with whether one of the item's changes is silent.
fn changed(diff: &Diff) -> BTreeMap<String, bool> {
    let all = diff.changes.iter().flat_map(|change| &change.rust);
    let noticed = all.filter(|change| change.breaks || change.is_silent());
    let mut items = BTreeMap::new();
    for change in noticed {
        if let Some((_, item)) = change
            .from
            .as_deref()
            .and_then(|item| item.split_once("::"))
        {
            *items.entry(item.to_owned()).or_default() |= change.is_silent();
        }
    }
    items
}

#[test]
#[ignore = "exhaustive: compiles a program per pair of versions"]
fn every_error_and_every_silent_change_of_a_program_is_reported() {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs");
    let mut faults = Vec::new();
    for (from, to) in pairs::neighbours() {
        let diff = compare(&from, &to);
        let (old, new) = (api(&from), api(&to));
        let items = changed(&diff);
        let names: BTreeSet<String> = items.keys().cloned().collect();
        let all = snippets(old, &BTreeMap::new());
        let program = chosen(&all, &names, 320);
        let folder = room.join(format!("{from}-{to}"));
        let placed = write(&folder, &old.module, &program);
        let uses = judged(workspace(), &folder, [old, new], &diff)
            .expect("the program compiles with the older version");
        // Compiles the same program against the newer version, as the reference.
        let moved = room.join(format!("{from}-{to}-moved"));
        write(&moved, &new.module, &program);
        let said: BTreeSet<At> = errors(&moved, &room.join("target"))
            .into_iter()
            .map(|(file, line, _)| (file, line))
            .collect();
        let reported = uses.places.iter().filter(|place| place.error.is_some());
        let reported: BTreeSet<At> = reported.map(at).collect();
        let missing: Vec<&At> = said.difference(&reported).collect();
        let invented: Vec<&At> = reported.difference(&said).collect();
        println!(
            "{from} to {to}: {} snippets, {} lines with errors, {} silent places, {} on the wire",
            program.len(),
            said.len(),
            uses.places.iter().filter(|place| place.silent).count(),
            uses.wire.len(),
        );
        faults.extend(
            missing
                .iter()
                .map(|at| format!("{from} to {to}: not reported: {at:?}")),
        );
        faults.extend(
            invented
                .iter()
                .map(|at| format!("{from} to {to}: no error: {at:?}")),
        );
        faults.extend(
            wrong(&placed, &items, &uses.places)
                .into_iter()
                .map(|fault| format!("{from} to {to}: {fault}")),
        );
        let quick = used_in(&folder, old, &diff).expect("the source is read");
        assert!(quick.unread.is_empty());
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Returns a message for each error whose reported cause is not on the line of the error, and for each silent change
/// that is not reported correctly.
fn wrong(placed: &[Placed<'_>], items: &BTreeMap<String, bool>, places: &[Use]) -> Vec<String> {
    let mut faults = Vec::new();
    let tail = |item: &str| {
        item.split_once("::")
            .map_or("", |(_, tail)| tail)
            .to_owned()
    };
    for &(line, snippet) in placed {
        let here: Vec<&Use> = places.iter().filter(|place| place.line == line).collect();
        let of_item = |place: &&&Use| tail(&place.item) == snippet.item;
        for place in here.iter().filter(|place| place.error.is_some()) {
            let item = tail(&place.item);
            let name = item.rsplit("::").next().unwrap_or_default();
            let used = item == snippet.item || snippet.needs.contains(&item);
            if item.is_empty() || !used && !snippet.code.contains(name) {
                faults.push(format!(
                    "line {line}: {:?} is not the cause in {}",
                    place.item, snippet.code
                ));
            }
        }
        let silent = items.get(&snippet.item).copied().unwrap_or_default();
        let told = here.iter().filter(of_item).any(|place| place.silent);
        if silent != told {
            faults.push(format!(
                "line {line}: silent {silent}, reported {told}: {}",
                snippet.code
            ));
        }
    }
    faults
}

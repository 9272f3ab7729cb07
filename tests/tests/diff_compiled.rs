//! Checks that the comparison and the compiler agree on which Rust code breaks.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use comparison::{RustChange, RustKind};
use tests::compiled::{Refused, refused};
use tests::pairs;
use tests::project::workspace;
use tests::snippets::{Snippet, snippets};
use xtask::diff::load;

/// Returns the path of an item without the module of the version.
fn tail(item: &str) -> String {
    item.split_once("::")
        .map_or("", |(_, tail)| tail)
        .to_owned()
}

fn changes(from: &str, to: &str) -> (Vec<RustChange>, [codegen::ir::Api; 2]) {
    let read = |version: &str| load(workspace(), version, false).expect("the version is read");
    let (old, new) = (read(from), read(to));
    let diff = comparison::compare(&old.side(), &new.side());
    let changes = diff
        .changes
        .into_iter()
        .flat_map(|change| change.rust)
        .collect();
    let api =
        |side: Option<codegen::ir::Api>| side.expect("Rust is generated from the description");
    (changes, [api(old.api), api(new.api)])
}

/// Returns a message for each result of the comparison that the compiler does not confirm.
fn wrong(changes: &[RustChange], snippets: &[Snippet], refused: &Refused) -> Vec<String> {
    let items = |keep: &dyn Fn(&RustChange) -> bool| -> BTreeSet<String> {
        let breaking = changes
            .iter()
            .filter(|change| change.breaks && keep(change));
        breaking
            .filter_map(|change| change.from.as_deref().map(tail))
            .collect()
    };
    let breaking = items(&|_| true);
    // A snippet for a part of a renamed type already uses the new name of the type.
    let gone = items(&|change| change.kind != RustKind::TypeRenamed);
    let mut confirmed: BTreeSet<&str> = BTreeSet::new();
    let mut wrong = Vec::new();
    for (position, errors) in refused {
        let snippet = &snippets[*position];
        confirmed.insert(&snippet.item);
        let told = breaking.contains(&snippet.item)
            || snippet.needs.iter().any(|need| gone.contains(need));
        if !told {
            wrong.push(format!(
                "does not compile, but the comparison does not report a breaking change: {} ({}): {}: {}",
                snippet.item,
                snippet.form,
                snippet.code,
                errors.join("; ")
            ));
        }
    }
    for item in &breaking {
        if !confirmed.contains(item.as_str()) {
            let forms = snippets.iter().filter(|snippet| snippet.item == *item);
            let forms: Vec<&str> = forms.map(|snippet| snippet.form).collect();
            wrong.push(format!(
                "compiles, but the comparison reports a breaking change: {item} {forms:?}"
            ));
        }
    }
    wrong
}

#[test]
#[ignore = "exhaustive: compiles every use of every item against the next version"]
fn the_compiler_confirms_every_verdict() {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR")).join("snippets");
    let mut all = Vec::new();
    for (from, to) in pairs::neighbours() {
        let (changes, [old, new]) = changes(&from, &to);
        let renamed = changes
            .iter()
            .filter(|change| change.kind == RustKind::TypeRenamed);
        let name = |item: &Option<String>| {
            let item = item.as_deref().unwrap_or_default();
            item.rsplit("::").next().unwrap_or_default().to_owned()
        };
        let names: BTreeMap<String, String> = renamed
            .map(|change| (name(&change.from), name(&change.to)))
            .collect();
        let before = snippets(&old, &BTreeMap::new());
        let after = snippets(&old, &names);
        let folder = room.join(format!("{from}-{to}"));
        let sides = [
            (old.module.as_str(), &before[..]),
            (new.module.as_str(), &after[..]),
        ];
        let found = refused(&folder, &room.join("target"), &sides);
        for (position, errors) in &found[0] {
            let code = &before[*position].code;
            all.push(format!(
                "{from}: does not compile: {code}: {}",
                errors.join("; ")
            ));
        }
        let wrong = wrong(&changes, &after, &found[1]);
        println!(
            "{from} to {to}: {} snippets, {} rejected, {} wrong",
            after.len(),
            found[1].len(),
            wrong.len()
        );
        all.extend(
            wrong
                .into_iter()
                .map(|line| format!("{from} to {to}: {line}")),
        );
    }
    assert!(all.is_empty(), "{} wrong:\n{}", all.len(), all.join("\n"));
}

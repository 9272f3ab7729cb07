//! The tables of features in README.md and on the crate's front page say what the manifest says.

use std::fs;

use docs::workspace;
use toml_edit::{DocumentMut, Table};

const START: &str =
    "<!-- features: written by UPDATE_GOLDEN=1 cargo test -p docs --test pages features -->";
const END: &str = "<!-- end of features -->";

/// A feature as the manifest has it.
#[derive(Debug)]
struct Feature {
    name: String,
    is_default: bool,
    /// The first sentence of the comment above it.
    about: String,
    /// Other features that it turns on.
    brings: Vec<String>,
}

impl Feature {
    fn is_version(&self) -> bool {
        self.name.starts_with('v') && self.name.contains('_')
    }
}

/// The features, the versions before all others and the newest of them first.
fn features() -> Vec<Feature> {
    let manifest = workspace().join("intercom-api/Cargo.toml");
    let manifest = fs::read_to_string(manifest).expect("the manifest");
    let manifest: DocumentMut = manifest.parse().expect("TOML");
    let table = manifest["features"].as_table().expect("features");
    let default = listed(table, "default");
    let names = table
        .iter()
        .map(|(name, _)| name)
        .filter(|name| *name != "default");
    let features = names.map(|name| Feature {
        name: name.to_owned(),
        is_default: default.iter().any(|it| it == name),
        about: about(table, name),
        brings: listed(table, name)
            .into_iter()
            .filter(|it| table.contains_key(it))
            .collect(),
    });
    let (mut versions, others): (Vec<_>, Vec<_>) = features.partition(Feature::is_version);
    versions.reverse();
    versions.into_iter().chain(others).collect()
}

fn listed(table: &Table, name: &str) -> Vec<String> {
    let items = table[name].as_array().into_iter().flatten();
    items
        .filter_map(|item| Some(item.as_str()?.to_owned()))
        .collect()
}

fn about(table: &Table, name: &str) -> String {
    let comment = table
        .key(name)
        .and_then(|key| key.leaf_decor().prefix()?.as_str());
    let lines = comment.unwrap_or_default().lines();
    let text: Vec<&str> = lines
        .map(|line| line.trim_start_matches(['#', ' ']))
        .collect();
    let text = text.join(" ");
    let sentence = text
        .split_once(". ")
        .map_or(text.as_str(), |(sentence, _)| sentence);
    sentence.trim().trim_end_matches('.').to_owned()
}

/// What stands before a colon is the feature's module; `link` says how it is named.
fn brings(feature: &Feature, link: fn(&str) -> String) -> String {
    let mut text = if feature.is_version() {
        link(&feature.name)
    } else {
        match feature
            .about
            .split_once("`: ")
            .and_then(|(name, rest)| Some((name.strip_prefix('`')?, rest)))
        {
            Some((module, rest)) => format!("{}: {rest}", link(module)),
            None => feature.about.clone(),
        }
    };
    if !feature.brings.is_empty() {
        let names: Vec<String> = feature
            .brings
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        text.push_str(&format!("; turns on {}", names.join(", ")));
    }
    text
}

fn rows(link: fn(&str) -> String) -> Vec<String> {
    let head = [
        "| Feature | On by default | What it brings |",
        "|---|---|---|",
    ];
    let rows = features();
    let rows = rows.iter().map(|feature| {
        assert!(
            feature.is_version() || !feature.about.is_empty(),
            "{} has no comment",
            feature.name
        );
        let default = if feature.is_default { "yes" } else { "" };
        format!(
            "| `{}` | {default} | {} |",
            feature.name,
            brings(feature, link)
        )
    });
    head.map(str::to_owned).into_iter().chain(rows).collect()
}

/// Holds the lines between the markers of a file against these; each has `before` in front of it.
fn hold(file: &str, before: &str, rows: &[String]) {
    let path = workspace().join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
    let start = format!("{before}{START}\n");
    let end = format!("{before}{END}\n");
    let (head, rest) = text
        .split_once(&start)
        .unwrap_or_else(|| panic!("{file} has no {START}"));
    let (_, tail) = rest
        .split_once(&end)
        .unwrap_or_else(|| panic!("{file} has no {END}"));
    let table: String = rows.iter().map(|row| format!("{before}{row}\n")).collect();
    let wanted = format!("{head}{start}{table}{end}{tail}");
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        fs::write(&path, wanted).unwrap_or_else(|error| panic!("{file}: {error}"));
    } else {
        assert!(
            text == wanted,
            "{file} has another table of features; UPDATE_GOLDEN=1 cargo test -p docs --test pages features writes it"
        );
    }
}

#[test]
fn the_readme_has_every_feature() {
    hold(
        "README.md",
        "",
        &rows(|module| format!("`intercom_api::{module}`")),
    );
}

#[test]
fn the_front_page_has_every_feature() {
    hold(
        "intercom-api/src/lib.rs",
        "//! ",
        &rows(|module| format!("[`{module}`]")),
    );
}

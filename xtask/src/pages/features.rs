//! Writes the table of the crate's features. The description of a feature is the first sentence of the comment above
//! the feature in the manifest.

use anyhow::{Context, Result, bail};
use codegen::Version;
use toml_edit::{DocumentMut, Item, Table};

/// A feature in the manifest.
#[derive(Debug)]
struct Feature {
    name: String,
    is_version: bool,
    is_default: bool,
    /// The first sentence of the comment above the feature.
    about: String,
    /// The other features that this feature enables.
    brings: Vec<String>,
}

/// Returns the features: the versions, beginning with the newest, and then all other features.
fn features(table: &Table, versions: &[Version]) -> Vec<Feature> {
    let default = listed(table, "default");
    let names = table
        .iter()
        .map(|(name, _)| name)
        .filter(|name| *name != "default");
    let features = names.map(|name| Feature {
        name: name.to_owned(),
        is_version: versions.iter().any(|version| version.module == name),
        is_default: default.iter().any(|it| it == name),
        about: about(table, name),
        brings: listed(table, name)
            .into_iter()
            .filter(|it| table.contains_key(it))
            .collect(),
    });
    let (mut versions, others): (Vec<_>, Vec<_>) =
        features.partition(|feature: &Feature| feature.is_version);
    versions.reverse();
    versions.into_iter().chain(others).collect()
}

fn listed(table: &Table, name: &str) -> Vec<String> {
    let items = table.get(name).and_then(Item::as_array);
    let items = items.into_iter().flatten();
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

/// Returns the cell with the contents of a feature. A comment can begin with a module and a colon; `link` formats the
/// module.
fn brings(feature: &Feature, link: fn(&str) -> String) -> String {
    let mut text = if feature.is_version {
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
        text.push_str(&format!("; enables {}", names.join(", ")));
    }
    text
}

/// Returns the table of the features in the manifest of `intercom-api`; `link` formats the name of a module.
///
/// # Errors
///
/// Fails if the manifest cannot be parsed, or if a feature other than a version has no comment.
pub(super) fn table(
    manifest: &str,
    versions: &[Version],
    link: fn(&str) -> String,
) -> Result<String> {
    let manifest: DocumentMut = manifest.parse().context("the manifest is not valid TOML")?;
    let table = manifest.get("features").and_then(Item::as_table);
    let table = table.context("the manifest has no table `features`")?;
    let mut text = "| Feature | On by default | Contents |\n|---|---|---|\n".to_owned();
    for feature in features(table, versions) {
        if !feature.is_version && feature.about.is_empty() {
            bail!(
                "the feature `{}` has no comment: describe the contents of the feature in a comment above it",
                feature.name
            );
        }
        let default = if feature.is_default { "yes" } else { "" };
        let brings = brings(&feature, link);
        text.push_str(&format!("| `{}` | {default} | {brings} |\n", feature.name));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "\
[features]
default = [\"client\"]
# Clients. Without this feature, the crate has only types.
client = [\"dep:http\"]
# `webhook`: notifications.
webhooks = [\"client\"]
# versions
v9_1 = []
v9_2 = []
";

    fn version(label: &str) -> Version {
        Version {
            label: label.to_owned(),
            module: crate::versions::module(label),
            description: 0,
        }
    }

    #[test]
    fn each_feature_is_a_row_and_the_newest_version_is_the_first() {
        let versions = ["9.1", "9.2"].map(version);
        let rows = table(MANIFEST, &versions, |module| format!("[{module}]"));
        let rows = rows.expect("a table");
        let rows: Vec<&str> = rows.lines().skip(2).collect();
        assert_eq!(
            rows,
            [
                "| `v9_2` |  | [v9_2] |",
                "| `v9_1` |  | [v9_1] |",
                "| `client` | yes | Clients |",
                "| `webhooks` |  | [webhook]: notifications; enables `client` |",
            ]
        );
        let mute = MANIFEST.replace(
            "# Clients. Without this feature, the crate has only types.\n",
            "",
        );
        let error = table(&mute, &versions, str::to_owned).expect_err("no comment");
        assert!(error.to_string().contains("`client`"), "{error}");
    }
}

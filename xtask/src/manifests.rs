//! Updates the manifests that list versions as features.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};
use codegen::Version;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item};

/// The manifest of the crate that users depend on.
pub(crate) const CRATE: &str = "intercom-api/Cargo.toml";
/// The manifest of the package `calls`, which tests use to call the operations of every version.
const CALLS: &str = "tests/calls/Cargo.toml";
const FUZZ: &str = "fuzz/Cargo.toml";
/// The manifest of the companion crate, whose example uses the current version.
const REDIS: &str = "intercom-redis/Cargo.toml";

const MARKERS: [&str; 2] = [
    "# versions: written by cargo xtask regen\n",
    "# end of versions\n",
];

/// Returns the updated manifests of the project at `root`, keyed by path relative to `root`. The crate has a feature
/// for every version. The crate's tests, the fuzz targets and the companion crate's example use the current version;
/// `tests/calls` uses all versions. The crate's manifest is required; any other manifest that does not exist is
/// omitted.
///
/// # Errors
///
/// Fails if a manifest cannot be read, or lacks the markers or the list of features.
pub(crate) fn manifests(
    root: &Path,
    versions: &[Version],
    current: &Version,
) -> Result<BTreeMap<String, String>> {
    let text = read(root, CRATE)?.with_context(|| format!("{CRATE} does not exist"))?;
    let text = of_crate(&text, versions, current)?;
    let mut written = BTreeMap::from([(CRATE.to_owned(), text)]);
    let modules: Vec<&str> = versions.iter().map(|known| known.module.as_str()).collect();
    for (path, table, features) in [
        (CALLS, "dependencies", modules.as_slice()),
        (FUZZ, "dependencies", &[&current.module]),
        (REDIS, "dev-dependencies", &[&current.module]),
    ] {
        if let Some(text) = read(root, path)? {
            let text = with_dependency(&text, table, features, versions);
            let text = text.with_context(|| format!("cannot write {path}"))?;
            written.insert(path.to_owned(), text);
        }
    }
    Ok(written)
}

fn read(root: &Path, path: &str) -> Result<Option<String>> {
    match fs::read_to_string(root.join(path)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {path}")),
    }
}

fn of_crate(text: &str, versions: &[Version], current: &Version) -> Result<String> {
    let (Some(start), Some(end)) = (text.find(MARKERS[0]), text.find(MARKERS[1])) else {
        bail!(
            "{CRATE} lacks the lines `{}` and `{}`: add them to the table `features`",
            MARKERS[0].trim_end(),
            MARKERS[1].trim_end()
        );
    };
    let features: String = versions
        .iter()
        .map(|version| format!("{} = []\n", version.module))
        .collect();
    let (head, tail) = (&text[..start + MARKERS[0].len()], &text[end..]);
    let text = format!("{head}{features}{tail}");
    // The crate's manifest in a test project has no dev-dependencies.
    if !text.contains("[dev-dependencies]") {
        return Ok(text);
    }
    let text = with_dependency(&text, "dev-dependencies", &[&current.module], versions)?;
    with_examples(&text, current, versions)
}

/// Returns the manifest with the current version in place of the versions in the `required-features` of examples.
fn with_examples(text: &str, current: &Version, versions: &[Version]) -> Result<String> {
    let mut document: DocumentMut = text.parse().context("the manifest is not valid TOML")?;
    let examples = document
        .get_mut("example")
        .and_then(Item::as_array_of_tables_mut);
    for example in examples.into_iter().flat_map(ArrayOfTables::iter_mut) {
        let features = example.get_mut("required-features");
        let Some(features) = features.and_then(Item::as_array_mut) else {
            continue;
        };
        let names = features.iter().filter_map(|feature| feature.as_str());
        if names.into_iter().any(|name| is_version(name, versions)) {
            choose(features, &[&current.module], versions);
        }
    }
    Ok(document.to_string())
}

/// Returns the manifest with exactly these versions enabled in the dependency on `intercom-api`.
fn with_dependency(
    text: &str,
    table: &str,
    modules: &[&str],
    versions: &[Version],
) -> Result<String> {
    let mut document: DocumentMut = text.parse().context("the manifest is not valid TOML")?;
    let features = document
        .get_mut(table)
        .and_then(|table| table.get_mut("intercom-api"))
        .and_then(|dependency| dependency.get_mut("features"))
        .and_then(Item::as_array_mut);
    let features = features
        .with_context(|| format!("the dependency `intercom-api` in the table `{table}` has no list `features`: add the list"))?;
    choose(features, modules, versions);
    Ok(document.to_string())
}

/// Replaces the versions in a list of features, unless the list already contains exactly these versions.
fn choose(features: &mut Array, modules: &[&str], versions: &[Version]) {
    let others = features.iter().filter_map(|feature| feature.as_str());
    let others = others.filter(|name| !is_version(name, versions));
    let chosen: Array = others.chain(modules.iter().copied()).collect();
    let names = |list: &Array| -> Vec<String> {
        let names = list.iter().filter_map(|item| item.as_str());
        names.map(str::to_owned).collect()
    };
    if names(features) != names(&chosen) {
        *features = chosen;
    }
}

/// Returns whether a feature is a version. A removed version is recognized by the form of the feature's name.
fn is_version(name: &str, versions: &[Version]) -> bool {
    let known = versions.iter().any(|version| version.module == name);
    known
        || name
            .strip_prefix('v')
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(label: &str) -> Version {
        Version {
            label: label.to_owned(),
            module: crate::versions::module(label),
            description: 0,
        }
    }

    #[test]
    fn the_crate_has_all_versions_and_none_by_default() {
        let versions = ["9.1", "9.2", "Preview"].map(version);
        let text = "[features]\ndefault = [\"client\"]\n# versions: written by cargo xtask regen\nv8_1 = []\n\
                    # end of versions\n\n[dev-dependencies]\nintercom-api = { path = \".\", features = [\"a\", \"v8_1\"] }\n\n\
                    [[example]]\nname = \"a\"\nrequired-features = [\"client\", \"v8_1\"]\n";
        let written = of_crate(text, &versions, &versions[1]).expect("a manifest");
        assert_eq!(
            written,
            "[features]\ndefault = [\"client\"]\n# versions: written by cargo xtask regen\nv9_1 = []\nv9_2 = []\n\
             preview = []\n# end of versions\n\n[dev-dependencies]\n\
             intercom-api = { path = \".\", features = [\"a\", \"v9_2\"] }\n\n\
             [[example]]\nname = \"a\"\nrequired-features = [\"client\", \"v9_2\"]\n"
        );
        let again = of_crate(&written, &versions, &versions[1]).expect("a manifest");
        assert_eq!(again, written);
        let error = of_crate("[features]\n", &versions, &versions[1]).expect_err("no markers");
        assert!(error.to_string().contains("# end of versions"), "{error}");
    }

    #[test]
    fn a_dependency_without_features_is_an_error() {
        let text = "[dependencies]\nintercom-api = \"1\"\n";
        let error = with_dependency(text, "dependencies", &[], &[]).expect_err("no list");
        assert!(error.to_string().contains("no list `features`"), "{error}");
    }
}

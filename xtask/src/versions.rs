//! Reads and writes `spec/versions.toml`, which lists the versions and the published file of each version.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
pub use codegen::compare;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use crate::plan::Difference;
use crate::transaction::Session;

/// The path of the record of versions, relative to the project's root.
pub(crate) const RECORD: &str = "spec/versions.toml";

/// The label of the version that Intercom has not yet released.
const PREVIEW: &str = "Preview";

const HEADER: &str = "# Written by `cargo xtask import`: the published file from which each version's description was made.\n";

/// One version of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The value of the `Intercom-Version` header, for instance `2.14`.
    pub version: String,
    /// The Rust module and Cargo feature, for instance `v2_14`.
    pub module: String,
    /// The revision of the published file in its source repository.
    pub revision: String,
    /// The SHA-256 of the published file, in hexadecimal.
    pub sha256: String,
}

/// Returns the path of `versions.toml` in the project at `root`.
pub fn path(root: &Path) -> PathBuf {
    root.join(RECORD)
}

/// Returns the versions in order, or an empty list if the file does not exist.
pub fn load(root: &Path) -> anyhow::Result<Vec<Version>> {
    let path = path(root);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    };
    parse(&text).with_context(|| format!("{} is invalid", path.display()))
}

/// Adds a version, or replaces the record of the version.
pub fn upsert(root: &Path, version: Version) -> anyhow::Result<()> {
    let session = Session::begin(root)?;
    let mut all = load(root)?;
    all.retain(|known| known.version != version.version);
    all.push(version);
    let change = Difference::of(root, RECORD, Some(render(all)))?;
    session.apply(change.as_slice())
}

/// Returns the contents of `versions.toml` for these versions.
pub fn render(mut all: Vec<Version>) -> String {
    all.sort_by(|left, right| compare(&left.version, &right.version));
    let mut tables = ArrayOfTables::new();
    for version in all {
        let mut table = Table::new();
        table["version"] = value(version.version);
        table["module"] = value(version.module);
        table["revision"] = value(version.revision);
        table["sha256"] = value(version.sha256);
        tables.push(table);
    }
    let mut document = DocumentMut::new();
    document["version"] = Item::ArrayOfTables(tables);
    format!("{HEADER}\n{}", document.to_string().trim_start())
}

fn parse(text: &str) -> anyhow::Result<Vec<Version>> {
    let document: DocumentMut = text.parse()?;
    let Some(item) = document.get("version") else {
        return Ok(Vec::new());
    };
    let tables = item
        .as_array_of_tables()
        .context("`version` must be an array of tables: write each version as `[[version]]`")?;
    let mut all = tables
        .iter()
        .map(from_table)
        .collect::<anyhow::Result<Vec<_>>>()?;
    all.sort_by(|left, right| compare(&left.version, &right.version));
    Ok(all)
}

fn from_table(table: &Table) -> anyhow::Result<Version> {
    let text = |key: &str| {
        let found = table.get(key).and_then(Item::as_str);
        found
            .map(str::to_owned)
            .with_context(|| format!("a `[[version]]` lacks the string `{key}`"))
    };
    let version = text("version")?;
    check_label(&version)?;
    Ok(Version {
        version,
        module: text("module")?,
        revision: text("revision")?,
        sha256: text("sha256")?,
    })
}

/// Rejects a label that is not valid as the name of a file, as the name of a module, or as the value of a header.
pub fn check_label(label: &str) -> anyhow::Result<()> {
    let letters = label
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '.');
    let dots = label.starts_with('.') || label.ends_with('.') || label.contains("..");
    if label.is_empty() || label.len() > 32 || !letters || dots {
        bail!(
            "`{label}` is not a valid version, because a version names a file, a module and a header value: use letters and digits with single dots between them, at most 32 characters in total, as in 9.1 or Preview"
        );
    }
    Ok(())
}

/// Returns the Rust module of a version: `v2_14` for 2.14, `preview` for Preview.
pub fn module(label: &str) -> String {
    let name = label.replace('.', "_").to_ascii_lowercase();
    if is_numbered(label) {
        format!("v{name}")
    } else {
        name
    }
}

/// Returns whether a version has a number, unlike the preview.
pub fn is_numbered(label: &str) -> bool {
    label.starts_with(|letter: char| letter.is_ascii_digit())
}

/// Returns the label of the newest version with a number, if any.
pub fn newest(all: &[Version]) -> Option<&str> {
    let labels = all.iter().map(|version| version.version.as_str());
    let numbered = labels.filter(|label| is_numbered(label));
    numbered.max_by(|one, other| compare(one, other))
}

/// Returns the label under which a version is recorded. The label of the preview is `Preview`, although the published
/// descriptions name the preview `0`.
pub fn label(given: &str) -> Result<String, Infallible> {
    let preview = given == "0" || given.eq_ignore_ascii_case(PREVIEW);
    Ok(if preview { PREVIEW } else { given }.to_owned())
}

/// Returns the versions that probably share errors with a version: all earlier versions, or all later versions if there
/// is no earlier version. The nearest version is the last.
pub fn relatives<'a>(label: &str, all: &'a [Version]) -> Vec<&'a str> {
    let others = all.iter().map(|version| version.version.as_str());
    let (earlier, mut later): (Vec<_>, Vec<_>) = others
        .filter(|other| *other != label)
        .partition(|other| compare(other, label) == Ordering::Less);
    later.reverse();
    if earlier.is_empty() { later } else { earlier }
}

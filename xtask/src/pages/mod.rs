//! Updates the pages that name versions: the READMEs, the guide and the guide's copy in the crate, the crate's front
//! page, the examples, and the documentation in source files.

mod features;
mod hosted;
mod names;

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};
use codegen::Version;
use codegen::ir::Api;

use crate::current::Current;
use names::Kind;

const README: &str = "README.md";
const FRONT_PAGE: &str = "intercom-api/src/front-page.md";
const GUIDE: &str = "docs/guide";

/// The copy of the guide for the crate's documentation; this folder must not contain other files.
pub(crate) const HOSTED: &str = "intercom-api/guide";

/// The end of the marker before a generated part. The marker after a generated part is `<!-- end of … -->`.
const WRITTEN: &str = ": written by cargo xtask regen -->";

/// The pages with generated parts, each with the name of a part: the features, the versions, or the links to migration
/// pages.
const PARTS: [(&str, &str); 4] = [
    (README, "features"),
    (README, "versions"),
    (FRONT_PAGE, "features"),
    ("docs/guide/upgrading.md", "moving"),
];

/// The information that the generated parts of pages contain.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) versions: &'a [Version],
    pub(crate) current: Current<'a>,
    /// The available IRs; the table rows of versions without an IR are not changed.
    pub(crate) apis: &'a [&'a Api],
    /// The contents of the manifest of `intercom-api`.
    pub(crate) manifest: &'a str,
}

/// Returns the updated pages of the project at `root`, keyed by path relative to `root`. A page that does not exist is
/// omitted.
///
/// # Errors
///
/// Fails if a page cannot be read, names more than two versions, or lacks the markers of a generated part.
pub(crate) fn pages(root: &Path, facts: &Facts<'_>) -> Result<BTreeMap<String, String>> {
    let mut pages = BTreeMap::new();
    for (path, kind) in paths(root)? {
        let Some(text) = read(root, &path)? else {
            continue;
        };
        let text = names::moved(&path, &text, kind, &facts.current)?;
        let text = match kind {
            Kind::Page => written(&path, text, facts)?,
            _ => text,
        };
        if let Some(name) = hosted_name(&path) {
            pages.insert(format!("{HOSTED}/{name}"), hosted::hosted(&text));
        }
        pages.insert(path, text);
    }
    Ok(pages)
}

/// Returns the file name of a guide page; `None` for the guide's first page, which is not copied to the
/// documentation, and for any other file.
fn hosted_name(path: &str) -> Option<&str> {
    let name = path.strip_prefix(GUIDE)?.strip_prefix('/')?;
    (name != "README.md").then_some(name)
}

/// Returns the path and the kind of every file that can name a version.
fn paths(root: &Path) -> Result<Vec<(String, Kind)>> {
    let mut paths: Vec<(String, Kind)> = [README, FRONT_PAGE]
        .into_iter()
        .chain(["intercom-api/README.md", "intercom-mock/README.md"])
        .map(|path| (path.to_owned(), Kind::Page))
        .collect();
    let folders = [
        (GUIDE, ".md", Kind::Page),
        ("intercom-api/examples", ".rs", Kind::Example),
        ("intercom-api/src", ".rs", Kind::Source),
        ("intercom-redis/examples", ".rs", Kind::Example),
    ];
    for (folder, end, kind) in folders {
        let mut found = Vec::new();
        below(root, folder, &mut found)?;
        found.retain(|path| path.ends_with(end));
        found.sort();
        paths.extend(found.into_iter().map(|path| (path, kind)));
    }
    Ok(paths)
}

/// Collects every file below a folder, except generated files. If the folder does not exist, collects no files.
fn below(root: &Path, folder: &str, found: &mut Vec<String>) -> Result<()> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).with_context(|| format!("cannot read {folder}")),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{folder}/{name}");
        match entry.file_type()?.is_dir() {
            true if name == "generated" => {}
            true => below(root, &path, found)?,
            false => found.push(path),
        }
    }
    Ok(())
}

fn read(root: &Path, path: &str) -> Result<Option<String>> {
    match fs::read_to_string(root.join(path)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {path}")),
    }
}

/// Replaces the generated parts of a page.
fn written(path: &str, mut text: String, facts: &Facts<'_>) -> Result<String> {
    for (_, part) in PARTS.iter().filter(|(page, _)| *page == path) {
        let (head, before, tail) = around(path, &text, part)?;
        let after = match *part {
            "features" => {
                let link: fn(&str) -> String = match path {
                    FRONT_PAGE => |module| format!("[`{module}`]"),
                    _ => |module| format!("`intercom_api::{module}`"),
                };
                features::table(facts.manifest, facts.versions, link)?
            }
            "versions" => versions(before, facts),
            _ => moving(facts.versions),
        };
        text = format!("{head}{after}{tail}");
    }
    Ok(text)
}

/// Splits a page into the text before a generated part, the generated part, and the text after the generated part. The
/// markers belong to the surrounding text.
fn around<'t>(path: &str, text: &'t str, part: &str) -> Result<(&'t str, &'t str, &'t str)> {
    let start = format!("<!-- {part}{WRITTEN}\n");
    let end = format!("<!-- end of {part} -->");
    let from = text.find(&start).map(|at| at + start.len());
    let to = from.and_then(|from| Some(from + text[from..].find(&end)?));
    match (from, to) {
        (Some(from), Some(to)) => Ok((&text[..from], &text[from..to], &text[to..])),
        _ => bail!(
            "{path} lacks the lines `{}` and `{end}`: add them where the generated part `{part}` belongs",
            start.trim_end()
        ),
    }
}

/// Returns the table of versions. The contents of the last column are preserved, because the column is hand-written.
fn versions(before: &str, facts: &Facts<'_>) -> String {
    let old: BTreeMap<&str, &str> = before.lines().filter_map(row).collect();
    let mut text = "| Version | Operations | Resources | Changes |\n|---|---|---|---|\n".to_owned();
    for Version { label, .. } in facts.versions {
        let api = facts.apis.iter().find(|api| api.version == *label);
        let line = match (api, old.get(label.as_str())) {
            (None, Some(line)) => (*line).to_owned(),
            (None, None) => format!("| {label} | | | |"),
            (Some(api), line) => {
                let news = line.and_then(|line| line.split('|').nth(4));
                let news = news.map_or("", str::trim);
                let operations = api.resources.iter().map(|one| one.operations.len());
                let (operations, resources) = (operations.sum::<usize>(), api.resources.len());
                format!("| {label} | {operations} | {resources} | {news} |").replace("|  |", "| |")
            }
        };
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// Returns the version of a table row, and the row.
fn row(line: &str) -> Option<(&str, &str)> {
    Some((line.split('|').nth(1)?.trim(), line))
}

/// Returns the links to the migration pages.
fn moving(versions: &[Version]) -> String {
    let line = |pair: &[Version]| match pair {
        [from, to] => {
            let (from, to) = (&from.label, &to.label);
            let file = codegen::migration_file(from, to);
            format!("- [{from} to {to}](../../intercom-api/docs/{file})\n")
        }
        _ => String::new(),
    };
    versions.windows(2).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_its_markers_is_an_error() {
        let page = "# A\n<!-- moving: written by cargo xtask regen -->\n- old\n<!-- end of moving -->\nb\n";
        let (head, part, tail) = around("a.md", page, "moving").expect("it has both markers");
        assert_eq!(format!("{head}{part}{tail}"), page);
        assert_eq!(part, "- old\n");
        for lost in [
            "<!-- moving: written by cargo xtask regen -->\n",
            "<!-- end of moving -->",
        ] {
            let error = around("a.md", &page.replace(lost, ""), "moving").expect_err("no marker");
            assert!(
                error.to_string().contains("a.md lacks the lines"),
                "{error}"
            );
        }
    }
}

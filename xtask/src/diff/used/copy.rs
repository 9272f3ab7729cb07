//! Copies a project and makes the copy depend on a marked copy of the crate, first with the older and then with the
//! newer version.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use proc_macro2::{TokenStream, TokenTree};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use crate::programs::cargo;

const PACKAGE: &str = "intercom-api";

/// A project and a copy of the project. Both contain the whole workspace of the project.
pub(super) struct Copied {
    /// The root of the project's workspace.
    pub(super) original: PathBuf,
    /// The root of the copy.
    pub(super) copy: PathBuf,
    /// The path of the project, relative to the root of the workspace.
    pub(super) project: PathBuf,
}

impl Copied {
    /// Copies the workspace of `project` to `to`, without ignored files and build folders.
    pub(super) fn of(project: &Path, to: &Path) -> Result<Self> {
        let project = project
            .canonicalize()
            .with_context(|| format!("cannot find {}", project.display()))?;
        let original = workspace_of(&project)?;
        copy_files(&original, to, &files(&original)?)?;
        let below = project.strip_prefix(&original).unwrap_or(Path::new(""));
        Ok(Self {
            project: below.to_owned(),
            original,
            copy: to.to_owned(),
        })
    }

    /// Changes the dependency on the crate in every manifest: sets `path`, and enables both versions.
    pub(super) fn depend_on(&self, path: &Path, modules: [&str; 2]) -> Result<()> {
        let mut found = false;
        for file in with_ending(&self.copy, "toml")? {
            if file.file_name().is_some_and(|name| name == "Cargo.toml") {
                let text = read(&file)?;
                let mut manifest: DocumentMut = text
                    .parse()
                    .with_context(|| format!("{} is not TOML", file.display()))?;
                let folder = file.parent().unwrap_or(&self.copy);
                let folder = folder.strip_prefix(&self.copy).unwrap_or(folder);
                let edit = Edit {
                    package: path,
                    modules,
                    folder: self.original.join(folder),
                    root: &self.original,
                };
                found |= edit.tables(manifest.as_table_mut());
                // The copy may be in a folder of another workspace.
                if file.parent() == Some(self.copy.as_path()) {
                    manifest
                        .entry("workspace")
                        .or_insert(Item::Table(Table::new()));
                }
                fs::write(&file, manifest.to_string())?;
            }
        }
        if !found {
            bail!(
                "no Cargo.toml in {} depends on {PACKAGE}: check the path of the project",
                self.original.display()
            );
        }
        Ok(())
    }

    /// In every Rust file, replaces the name of the older version's module with the name of the newer version's module.
    /// Returns the files that contain the older name and cannot be parsed as Rust.
    pub(super) fn switch(&self, [from, to]: [&str; 2]) -> Result<Vec<String>> {
        let mut unread = Vec::new();
        for file in with_ending(&self.copy, "rs")? {
            let text = read(&file)?;
            match switched(&text, from, to) {
                Some(text) => fs::write(&file, text)?,
                None if text.contains(from) => unread.push(self.shown(&file)),
                None => {}
            }
        }
        Ok(unread)
    }

    /// Returns the path of the original of a copied file.
    fn shown(&self, file: &Path) -> String {
        let below = file.strip_prefix(&self.copy).unwrap_or(file);
        self.original.join(below).display().to_string()
    }
}

/// Replaces each identifier `from` with `to`. Returns `None` if the source cannot be parsed as Rust.
fn switched(text: &str, from: &str, to: &str) -> Option<String> {
    let tokens: TokenStream = text.parse().ok()?;
    let mut places = Vec::new();
    identifiers(tokens, from, &mut places);
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    // Edits from the end, so that earlier columns remain valid.
    places.sort_unstable();
    for (line, column) in places.into_iter().rev() {
        let line = lines.get_mut(line.checked_sub(1)?)?;
        let start = line.char_indices().nth(column).map(|(at, _)| at)?;
        line.replace_range(start..start + from.len(), to);
    }
    Some(lines.join("\n"))
}

fn identifiers(tokens: TokenStream, name: &str, places: &mut Vec<(usize, usize)>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => identifiers(group.stream(), name, places),
            TokenTree::Ident(ident) if ident == name => {
                let start = ident.span().start();
                places.push((start.line, start.column));
            }
            _ => {}
        }
    }
}

/// An edit of the dependencies in a manifest.
struct Edit<'a> {
    package: &'a Path,
    modules: [&'a str; 2],
    /// The folder of the original manifest.
    folder: PathBuf,
    /// The root of the original workspace.
    root: &'a Path,
}

impl Edit<'_> {
    /// Edits every table of dependencies. Returns whether at least one table contains the crate.
    fn tables(&self, table: &mut dyn TableLike) -> bool {
        let mut found = false;
        for (key, item) in table.iter_mut() {
            let name = key.get().to_owned();
            let Some(inner) = item.as_table_like_mut() else {
                continue;
            };
            if name.ends_with("dependencies") {
                for (name, dependency) in inner.iter_mut() {
                    found |= self.dependency(name.get(), dependency);
                }
            } else {
                found |= self.tables(inner);
            }
        }
        found
    }

    fn dependency(&self, name: &str, dependency: &mut Item) -> bool {
        let renamed = dependency.get("package").and_then(Item::as_str);
        if renamed.unwrap_or(name) != PACKAGE {
            self.outside(dependency);
            return false;
        }
        if dependency.is_str() {
            *dependency = Item::Value(Value::InlineTable(InlineTable::new()));
        }
        let Some(table) = dependency.as_table_like_mut() else {
            return false;
        };
        let inherited = table.get("workspace").is_some();
        if !inherited {
            for key in ["version", "git", "branch", "tag", "rev", "registry"] {
                table.remove(key);
            }
            table.insert("path", toml_edit::value(self.package.display().to_string()));
        }
        let features = table.get("features").and_then(Item::as_array);
        let mut features = features.cloned().unwrap_or_else(Array::new);
        for module in self.modules {
            features.push(module);
        }
        table.insert("features", toml_edit::value(features));
        true
    }

    /// Makes the path of a dependency absolute if the path leads outside the copied folder.
    fn outside(&self, dependency: &mut Item) {
        let Some(table) = dependency.as_table_like_mut() else {
            return;
        };
        let path = table.get("path").and_then(Item::as_str);
        let Some(whole) = path.and_then(|path| self.folder.join(path).canonicalize().ok()) else {
            return;
        };
        if !whole.starts_with(self.root) {
            table.insert("path", toml_edit::value(whole.display().to_string()));
        }
    }
}

/// Copies a folder without hidden folders and build folders.
pub(super) fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    copy_files(from, to, &visible(from)?)
}

/// Copies the files at these paths below `from`.
fn copy_files(from: &Path, to: &Path, paths: &[PathBuf]) -> Result<()> {
    for path in paths {
        let (from, to) = (from.join(path), to.join(path));
        // Copies only existing files: a file that git lists can be missing, and a submodule is a folder.
        if from.is_file() {
            let folder = to.parent().unwrap_or(&to);
            fs::create_dir_all(folder)
                .and_then(|()| fs::copy(&from, &to))
                .with_context(|| format!("cannot copy {}", from.display()))?;
        }
    }
    Ok(())
}

/// Returns the root of the workspace or package that contains this folder.
fn workspace_of(project: &Path) -> Result<PathBuf> {
    let folder = match project.is_dir() {
        true => project,
        false => project.parent().unwrap_or(project),
    };
    let mut command = cargo(folder);
    command.args(["locate-project", "--workspace", "--message-format=plain"]);
    let output = command.output().context("cannot start cargo")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{} is not a Cargo project: {}",
            folder.display(),
            said.trim()
        );
    }
    let manifest = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    let root = manifest.parent().unwrap_or(&manifest);
    Ok(root.canonicalize()?)
}

/// Returns the files of a folder that git does not ignore. Without git, returns the files outside hidden folders
/// and build folders.
fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut command = Command::new("git");
    command.current_dir(root);
    command.args([
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "-z",
    ]);
    if let Ok(output) = command.output()
        && output.status.success()
        && !output.stdout.is_empty()
    {
        let text = String::from_utf8_lossy(&output.stdout);
        let paths = text.split('\0').filter(|path| !path.is_empty());
        return Ok(paths.map(PathBuf::from).collect());
    }
    visible(root)
}

/// Returns the paths below a folder, without hidden folders and build folders.
fn visible(root: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    walk(root, &mut found)?;
    let below = |path: &PathBuf| path.strip_prefix(root).map(Path::to_owned).ok();
    Ok(found.iter().filter_map(below).collect())
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        // Includes `.cargo`, which can contain the configuration of the build.
        let hidden = name.to_string_lossy().starts_with('.') && name != ".cargo";
        if entry.file_type()?.is_dir() {
            if !hidden && name != "target" {
                walk(&path, found)?;
            }
        } else {
            found.push(path);
        }
    }
    Ok(())
}

fn with_ending(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    walk(folder, &mut found)?;
    found.retain(|path| path.extension().is_some_and(|one| one == ending));
    Ok(found)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copy_of_a_project_without_a_workspace_is_its_own_workspace() {
        let (project, other) = (tempfile::tempdir(), tempfile::tempdir());
        let (project, other) = (project.expect("a folder"), other.expect("a folder"));
        let write = |path: PathBuf, text: &str| {
            fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        let manifest = "[package]\nname = \"desk\"\nedition = \"2024\"\n\n[dependencies]\nintercom-api = \"1\"\n";
        write(project.path().join("Cargo.toml"), manifest);
        write(project.path().join("src/lib.rs"), "");
        write(other.path().join("Cargo.toml"), "[workspace]\n");
        let to = other.path().join("target/copy");
        let copied = Copied::of(project.path(), &to).expect("a copy");
        let modules = ["v9_1", "v9_2"];
        copied
            .depend_on(Path::new("/crate"), modules)
            .expect("the dependency is changed");
        let root = workspace_of(&to).expect("cargo finds the workspace");
        assert_eq!(root, to.canonicalize().expect("the copy exists"));
    }
}

//! Reads the descriptions in a git repository. Uses the program `git`, and does not require a working tree.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::import::fetch::MAX_BYTES;
use crate::{interrupt, versions};

/// The folder in the repository that contains the descriptions.
const FOLDER: &str = "descriptions/";
/// The file with the description of a version, in the folder of the version.
const FILE: &str = "/api.intercom.io.yaml";

/// The option of `git log` that limits the search for a recorded description to the last 200 commits of a file.
const COMMITS: &str = "--max-count=200";

/// The environment variables through which a hook or a caller of this command could redirect git to a different
/// repository.
const REDIRECTIONS: [&str; 6] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
];

/// A repository at one commit.
#[derive(Debug)]
pub(super) struct Repository {
    /// The folder of the clone that the user or this run created.
    folder: PathBuf,
    /// The path or URL that the user specified.
    pub(super) from: String,
    /// The commit.
    pub(super) commit: String,
}

/// A description in the repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Published {
    /// The label of the version, in the form that the project records.
    pub(super) version: String,
    /// The path of the description in the repository.
    pub(super) path: String,
}

impl Repository {
    /// Opens the repository at a path, or clones a URL to `scratch`.
    pub(super) fn open(from: &str, revision: &str, scratch: &Path) -> Result<Self> {
        let folder = match Path::new(from).is_dir() {
            true => PathBuf::from(from),
            false => clone(from, &scratch.join("clone.git"))?,
        };
        let mut repository = Self {
            folder,
            from: from.to_owned(),
            commit: String::new(),
        };
        let commit = repository.resolve(revision)?;
        repository.commit = commit.with_context(|| {
            format!("{from} has no commit `{revision}`: name a branch, a tag or a commit with --revision")
        })?;
        Ok(repository)
    }

    /// Returns the descriptions, sorted by version, and the ignored paths, which look like descriptions but are not
    /// valid.
    pub(super) fn published(&self) -> Result<(Vec<Published>, Vec<String>)> {
        let listed = self.git(&[
            "ls-tree",
            "-r",
            "-z",
            "--full-tree",
            &self.commit,
            "--",
            FOLDER,
        ])?;
        let (mut all, ignored) = published(&listed);
        if all.is_empty() {
            bail!(
                "{} has no file {FOLDER}<version>{FILE} in commit {}: check --from and --revision",
                self.from,
                short(&self.commit)
            );
        }
        all.sort_by(|one, other| versions::compare(&one.version, &other.version));
        Ok((all, ignored))
    }

    /// Returns the bytes of a file in a commit; `None` if the commit does not contain the file.
    pub(super) fn read(&self, commit: &str, path: &str) -> Result<Option<Vec<u8>>> {
        let object = format!("{commit}:{path}");
        let size = self.run(&["cat-file", "-s", &object])?;
        let Ok(size) = size else { return Ok(None) };
        let size: u64 = text(&size)
            .trim()
            .parse()
            .context("git returned an invalid size")?;
        if size > MAX_BYTES {
            bail!(
                "{path} exceeds the limit of {} MiB; check that the file is a description",
                MAX_BYTES >> 20
            );
        }
        self.git_bytes(&["cat-file", "blob", &object]).map(Some)
    }

    /// Returns the object id of a file in a commit; `None` if the commit does not contain the file.
    pub(super) fn object(&self, commit: &str, path: &str) -> Result<Option<String>> {
        let name = format!("{commit}:{path}");
        let found = self.run(&["rev-parse", "--verify", "--end-of-options", &name])?;
        Ok(found.ok().map(|bytes| text(&bytes).trim().to_owned()))
    }

    /// Returns the commit that last changed a file.
    pub(super) fn last_change(&self, path: &str) -> Result<String> {
        let commits = self.git(&[
            "log",
            "--max-count=1",
            "--format=%H",
            &self.commit,
            "--",
            path,
        ])?;
        Ok(commits.trim().to_owned())
    }

    /// Returns the commits on all branches that changed a file, the newest first.
    pub(super) fn all_changes(&self, path: &str) -> Result<Vec<String>> {
        let commits = self.git(&["log", "--all", COMMITS, "--format=%H", "--", path])?;
        Ok(commits.lines().map(str::to_owned).collect())
    }

    /// Returns the full id of the commit that a revision names, or `None` if the repository does not contain the
    /// commit.
    pub(super) fn resolve(&self, revision: &str) -> Result<Option<String>> {
        let commit = format!("{revision}^{{commit}}");
        let found = self.run(&["rev-parse", "--verify", "--end-of-options", &commit])?;
        match found {
            Ok(bytes) => Ok(Some(text(&bytes).trim().to_owned())),
            Err(said) if said.contains("not a git repository") || said.contains("dubious") => {
                bail!(
                    "{} is not a repository that git can read: {said}",
                    self.from
                )
            }
            Err(_) => Ok(None),
        }
    }

    /// Returns whether `commit` is equal to `of` or an ancestor of `of`.
    pub(super) fn is_ancestor(&self, commit: &str, of: &str) -> Result<bool> {
        Ok(self
            .run(&["merge-base", "--is-ancestor", commit, of])?
            .is_ok())
    }

    fn git(&self, arguments: &[&str]) -> Result<String> {
        self.git_bytes(arguments).map(|bytes| text(&bytes))
    }

    fn git_bytes(&self, arguments: &[&str]) -> Result<Vec<u8>> {
        let said = match self.run(arguments)? {
            Ok(bytes) => return Ok(bytes),
            Err(said) => said,
        };
        bail!(
            "`git {}` failed in {}: {said}",
            arguments.join(" "),
            self.from
        )
    }

    fn run(&self, arguments: &[&str]) -> Result<Result<Vec<u8>, String>> {
        git(Command::new("git")
            .arg("-C")
            .arg(&self.folder)
            .args(arguments))
    }
}

/// Clones a repository without the contents of files. When a file is read, git fetches the contents of the file.
fn clone(url: &str, folder: &Path) -> Result<PathBuf> {
    if !url.contains("://") && !url.contains(':') {
        bail!(
            "{url} is neither a folder nor a URL: name a clone, or a URL such as {}",
            super::INTERCOM
        );
    }
    eprintln!("cloning {url}");
    let mut command = Command::new("git");
    command.args([
        "clone",
        "--quiet",
        "--bare",
        "--filter=blob:none",
        "--",
        url,
    ]);
    match git(command.arg(folder))? {
        Ok(_) => Ok(folder.to_owned()),
        Err(said) => bail!(
            "cannot clone {url}: {said}; without a network, name the folder of a clone with --from"
        ),
    }
}

/// Runs git. Returns the output of git, or the error message if git fails.
fn git(command: &mut Command) -> Result<Result<Vec<u8>, String>> {
    // The messages must be in English, because the code searches for strings in the messages. Prompts are disabled,
    // because a prompt for a password would block the command.
    command.env("LC_ALL", "C").env("GIT_TERMINAL_PROMPT", "0");
    for name in REDIRECTIONS {
        command.env_remove(name);
    }
    let output = interrupt::output(command).context("cannot run git: install git")?;
    Ok(match output.status.success() {
        true => Ok(output.stdout),
        false => {
            let said = text(&output.stderr);
            Err(said
                .trim()
                .trim_start_matches("fatal: ")
                .replace('\n', "; "))
        }
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Returns the first 12 characters of a commit id, which are enough to identify the commit.
pub(super) fn short(commit: &str) -> &str {
    commit.get(..12).unwrap_or(commit)
}

/// Returns the descriptions in the output of `git ls-tree -z`, and the ignored paths, which have the form of a
/// description's path but are not valid.
fn published(listed: &str) -> (Vec<Published>, Vec<String>) {
    let (mut all, mut ignored) = (Vec::new(), Vec::new());
    for entry in listed.split('\0') {
        let Some((attributes, path)) = entry.split_once('\t') else {
            continue;
        };
        let version = path
            .strip_prefix(FOLDER)
            .and_then(|rest| rest.strip_suffix(FILE));
        let Some(version) = version else { continue };
        let Ok(label) = versions::label(version);
        // A file has the mode 100644 or 100755; a symbolic link or a submodule has a different mode.
        if attributes.starts_with("100") && versions::check_label(&label).is_ok() {
            all.push(Published {
                version: label,
                path: path.to_owned(),
            });
        } else {
            ignored.push(path.to_owned());
        }
    }
    (all, ignored)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_are_found_by_their_path() {
        let listed = "100644 blob 1\tdescriptions/9.1/api.intercom.io.yaml\0\
                      100644 blob 2\tdescriptions/0/api.intercom.io.yaml\0\
                      100644 blob 3\tdescriptions/9.1/other.yaml\0\
                      120000 blob 4\tdescriptions/9.2/api.intercom.io.yaml\0\
                      100644 blob 5\tdescriptions/a b/api.intercom.io.yaml\0";
        let (all, ignored) = published(listed);
        let versions: Vec<&str> = all.iter().map(|one| one.version.as_str()).collect();
        assert_eq!(versions, ["9.1", "Preview"]);
        assert_eq!(ignored.len(), 2, "{ignored:?}");
    }
}

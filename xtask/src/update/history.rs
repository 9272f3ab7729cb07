//! Determines whether a published description is new, changed, unchanged, or older than the description in the project.

use std::path::Path;

use anyhow::{Context, Result};
use codegen::diagnostics::{File, render};
use codegen::normal::{Texts, normalize};
use codegen::source::{Node, parse};
use comparison::{Side, compare};

use super::repository::{Published, Repository, short};
use crate::import::fetch::sha256;
use crate::versions::Version;

/// The status of the published description of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Status {
    /// The project does not contain the version.
    New,
    /// A later description of a known version, with a note if the history does not prove that the description is later
    /// than the recorded description.
    Changed(Option<String>),
    /// The description is already in the project.
    Unchanged,
    /// An earlier description of a known version, with the reason.
    Older(String),
}

/// A published description and its status.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) published: Published,
    /// The commit that last changed the description.
    pub(super) commit: String,
    pub(super) bytes: Vec<u8>,
    pub(super) status: Status,
}

/// Reads a published description, and compares the description with the record of the version.
pub(super) fn find(
    root: &Path,
    repository: &Repository,
    published: Published,
    recorded: Option<&Version>,
) -> Result<Found> {
    let bytes = repository.read(&repository.commit, &published.path)?;
    let bytes = bytes.with_context(|| format!("cannot read {}", published.path))?;
    let commit = repository.last_change(&published.path)?;
    let status = match recorded {
        None => Status::New,
        Some(known) if known.sha256 == sha256(&bytes) => Status::Unchanged,
        Some(known) => match by_history(repository, &published, &commit, known)? {
            Some(status) => status,
            None => by_content(root, &published, &bytes, known)?,
        },
    };
    Ok(Found {
        published,
        commit,
        bytes,
        status,
    })
}

/// Returns the status of a description according to the commit of the recorded description. Returns `None` if the
/// repository does not contain this commit, or if the order of the commits is unknown.
fn by_history(
    repository: &Repository,
    published: &Published,
    commit: &str,
    known: &Version,
) -> Result<Option<Status>> {
    let Some(recorded) = recorded_commit(repository, published, known)? else {
        return Ok(None);
    };
    let older = || {
        Status::Older(format!(
            "commit {} of the description is before the recorded commit {}",
            short(commit),
            short(&recorded)
        ))
    };
    if repository.is_ancestor(&recorded, &repository.commit)?
        && !repository.is_ancestor(commit, &recorded)?
    {
        return taken_back(repository, published, &recorded).map(Some);
    }
    Ok(repository.is_ancestor(commit, &recorded)?.then(older))
}

/// Returns the status of a description from a commit after the recorded commit. If a commit before the recorded commit
/// has the same description, the description is older.
fn taken_back(repository: &Repository, published: &Published, recorded: &str) -> Result<Status> {
    let object = |commit: &str| repository.object(commit, &published.path);
    let now = object(&repository.commit)?;
    for commit in repository.all_changes(&published.path)? {
        if commit != recorded
            && object(&commit)? == now
            && repository.is_ancestor(&commit, recorded)?
        {
            return Ok(Status::Older(format!(
                "identical to the description in commit {}, which is before the recorded commit {}; if later changes were \
                 reverted, import the description with `cargo xtask import`",
                short(&commit),
                short(recorded)
            )));
        }
    }
    Ok(Status::Changed(None))
}

/// Returns a commit with the recorded description: the recorded commit, or else a commit that changed the file. Returns
/// `None` if no such commit is found.
fn recorded_commit(
    repository: &Repository,
    published: &Published,
    known: &Version,
) -> Result<Option<String>> {
    let has = |commit: &str| -> Result<bool> {
        let bytes = repository.read(commit, &published.path)?;
        Ok(bytes.is_some_and(|bytes| sha256(&bytes) == known.sha256))
    };
    let revision = &known.revision;
    // A revision that is not a commit id, such as `unknown`, is ignored, because a branch could have this name.
    let is_commit = revision.len() >= 7 && revision.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_commit
        && let Some(commit) = repository.resolve(revision)?
        && has(&commit)?
    {
        return Ok(Some(commit));
    }
    for commit in repository.all_changes(&published.path)? {
        if has(&commit)? {
            return Ok(Some(commit));
        }
    }
    Ok(None)
}

/// Returns the status of a description with an unknown history. The description is older if its only differences from
/// the project's description are removed parts.
fn by_content(root: &Path, published: &Published, bytes: &[u8], known: &Version) -> Result<Status> {
    let unknown = format!(
        "the recorded revision {} is not in the repository",
        known.revision
    );
    let path = format!("spec/{}.yaml", known.version);
    let ours =
        std::fs::read_to_string(root.join(&path)).with_context(|| format!("cannot read {path}"))?;
    let ours = File { path, text: ours };
    let theirs = File {
        path: published.path.clone(),
        text: String::from_utf8_lossy(bytes).into_owned(),
    };
    let ours_tree = parse(0, &ours.text)
        .map_err(|found| anyhow::anyhow!("{}", render(&found, std::slice::from_ref(&ours))))?;
    let theirs_tree = parse(0, &theirs.text).and_then(|tree| normalize(&tree, Texts::Drop));
    let Ok(theirs_tree) = theirs_tree else {
        // The import reports the errors in the description.
        return Ok(Status::Changed(Some(unknown)));
    };
    Ok(
        match only_removes((&ours, &ours_tree), (&theirs, &theirs_tree.tree)) {
            true => Status::Older(format!(
                "{unknown}, and the description differs from the project's description only by missing parts"
            )),
            false => Status::Changed(Some(format!("{unknown}: treated as a later description"))),
        },
    )
}

/// Returns whether the descriptions differ and all changes from the first to the second are removals.
fn only_removes(from: (&File, &Node), to: (&File, &Node)) -> bool {
    fn side<'a>((file, tree): (&'a File, &'a Node)) -> Side<'a> {
        Side {
            label: "",
            tree,
            files: std::slice::from_ref(file),
            api: None,
        }
    }
    let changes = compare(&side(from), &side(to)).changes;
    !changes.is_empty() && changes.iter().all(|change| change.id.ends_with("-removed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_description_lacks_parts_and_adds_none() {
        let text = "openapi: 3.0.1\ninfo: {title: a, version: '9.1'}\npaths:\n  /a:\n    get:\n      responses:\n        \
                    '200': {description: OK}\n  /b:\n    get:\n      responses:\n        '200': {description: OK}\n";
        let less = text.replace(
            "  /b:\n    get:\n      responses:\n        '200': {description: OK}\n",
            "",
        );
        let other = less.replace("/a:", "/c:");
        let of = |text: &str| {
            let file = File {
                path: "a.yaml".to_owned(),
                text: text.to_owned(),
            };
            let tree = parse(0, &file.text).expect("YAML");
            (file, tree)
        };
        let only = |from: &str, to: &str| {
            let (from, to) = (of(from), of(to));
            only_removes((&from.0, &from.1), (&to.0, &to.1))
        };
        assert!(only(text, &less));
        assert!(!only(&less, text));
        assert!(!only(text, &other));
        assert!(!only(text, text), "an equal description is not older");
    }
}

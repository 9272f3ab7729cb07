//! Writes either all files of a run or none, even if the process is killed.
//!
//! A journal with the old and the new contents of every file is on disk before the first file changes, and is removed
//! after the last file has changed. If a journal remains, the next command that writes first completes the run of this
//! journal.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::thread;
#[cfg(unix)]
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::interrupt;
use crate::plan::Difference;
use crate::stage;

/// The folder for temporary files of a run, relative to the project's root.
pub(crate) const SCRATCH: &str = "target/xtask";

/// The maximum time to wait for the lock. After a command is killed, a program that the command was starting can hold
/// the lock for a short time.
#[cfg(unix)]
const PATIENCE: Duration = Duration::from_secs(1);

/// The name of the file with the journal of the changes that are being made.
const JOURNAL: &str = "journal.json";

/// The lock of a project. A process holds the lock while it writes in the project.
#[derive(Debug)]
pub struct Session {
    root: PathBuf,
    /// The lock, which the operating system releases when the process ends.
    #[cfg(unix)]
    _lock: File,
}

impl Session {
    /// Locks the project at `root`, and completes an interrupted run.
    ///
    /// # Errors
    ///
    /// Fails if another process is writing, or if an interrupted run cannot be completed.
    pub fn begin(root: &Path) -> Result<Self> {
        let session = Self {
            root: root.to_owned(),
            #[cfg(unix)]
            _lock: lock(root)?,
        };
        session.recover()?;
        stage::remove_left(&session.scratch());
        session.tidy();
        Ok(session)
    }

    /// Makes all changes. If a change fails, the earlier changes are undone.
    ///
    /// # Errors
    ///
    /// Fails if a file cannot be written. In this case, no file is changed, unless undoing the changes also fails; the
    /// error then names a file to restore.
    pub fn apply(&self, changes: &[Difference]) -> Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        let writing = interrupt::writing();
        let journal = self.scratch().join(JOURNAL);
        let text = serde_json::to_string(changes).context("cannot write the journal as JSON")?;
        store(&journal, &text)
            .with_context(|| format!("cannot write {}; nothing was changed", journal.display()))?;
        let written = changes.iter().try_for_each(|one| one.apply(&self.root));
        if written.is_err() {
            for change in changes.iter().rev() {
                change.undo(&self.root).with_context(|| {
                    format!(
                        "cannot undo the changes of a failed run: restore {} from version control, and delete {}",
                        change.path.display(),
                        journal.display()
                    )
                })?;
            }
        }
        self.forget()?;
        written?;
        writing.complete();
        Ok(())
    }

    /// Returns the folder for temporary files of a run.
    fn scratch(&self) -> PathBuf {
        self.root.join(SCRATCH)
    }

    /// Completes a killed run, if there is one; if no file has changed yet, discards the run.
    fn recover(&self) -> Result<()> {
        let Some(changes) = left(&self.root)? else {
            return Ok(());
        };
        let _writing = interrupt::writing();
        let states = changes.iter().map(|one| one.state(&self.root));
        let states: Vec<State> = states.collect::<Result<_>>()?;
        if let Some(at) = states.iter().position(|state| *state == State::Other) {
            bail!(
                "cannot complete an interrupted run: {} has changed since; restore this file from version control and run \
                 the command again, or delete {} to leave all files unchanged",
                changes[at].path.display(),
                self.scratch().join(JOURNAL).display()
            );
        }
        if states.contains(&State::After) {
            eprintln!(
                "completing an interrupted run: {} files",
                states.iter().filter(|one| **one == State::Before).count()
            );
            for change in &changes {
                change.apply(&self.root)?;
            }
        } else {
            for change in &changes {
                change.clean(&self.root);
            }
        }
        self.forget()
    }

    /// Removes the journal, and the folder of the journal if the folder is then empty.
    fn forget(&self) -> Result<()> {
        let journal = self.scratch().join(JOURNAL);
        fs::remove_file(&journal)
            .with_context(|| format!("cannot remove {}", journal.display()))?;
        self.tidy();
        Ok(())
    }

    /// Removes `target/xtask` and `target` if these folders are empty.
    fn tidy(&self) {
        let _ = fs::remove_dir(self.scratch());
        let _ = fs::remove_dir(self.root.join("target"));
    }
}

/// The state of a file in relation to a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// The change has not been made yet.
    Before,
    /// The change has been made.
    After,
    /// The file has neither the old nor the new contents.
    Other,
}

/// Checks that no killed run left a journal. Commands that only read call this function, because they cannot complete
/// the run.
///
/// # Errors
///
/// Fails if there is a journal.
pub fn check_complete(root: &Path) -> Result<()> {
    match left(root)? {
        None => Ok(()),
        Some(_) => bail!(
            "an interrupted run left some files unwritten: run the command without --check to complete the interrupted run first"
        ),
    }
}

/// Returns the changes of a killed run, if there is one. An incomplete journal still has a temporary name, so such a
/// journal is ignored.
fn left(root: &Path) -> Result<Option<Vec<Difference>>> {
    let path = root.join(SCRATCH).join(JOURNAL);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    };
    let changes = serde_json::from_str(&text).with_context(|| {
        format!(
            "{} is not a valid journal: restore the files from version control and delete the journal",
            path.display()
        )
    })?;
    Ok(Some(changes))
}

/// Writes a file under a temporary name, and renames the file once the contents are on disk.
fn store(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let beside = path.with_extension("new");
    let mut file = File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, path)?;
    // A folder can be opened as a file only on Unix.
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Locks the project's folder. A folder can be opened as a file only on Unix; on other systems, two commands can write
/// at the same time.
#[cfg(unix)]
fn lock(root: &Path) -> Result<File> {
    use rustix::fs::{FlockOperation, flock};
    let folder = File::open(root).with_context(|| format!("cannot open {}", root.display()))?;
    let begin = Instant::now();
    loop {
        match flock(&folder, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => return Ok(folder),
            Err(rustix::io::Errno::WOULDBLOCK) if begin.elapsed() < PATIENCE => {
                thread::sleep(Duration::from_millis(20));
            }
            Err(rustix::io::Errno::WOULDBLOCK) => bail!(
                "another command is writing in {}: wait until that command has ended",
                root.display()
            ),
            Err(error) => {
                return Err(error).with_context(|| format!("cannot lock {}", root.display()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn files(root: &Path) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        let mut open = vec![root.to_owned()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                match path.is_dir() {
                    true => open.push(path),
                    false => {
                        let text = fs::read_to_string(&path).expect("a file");
                        found.insert(path.display().to_string(), text);
                    }
                }
            }
        }
        found
    }

    /// Returns a project with a changed, a removed and an unchanged file, and the changes of a run.
    fn project() -> (tempfile::TempDir, Vec<Difference>) {
        let root = tempfile::tempdir().expect("a folder");
        for (path, text) in [("a.txt", "old a"), ("b/c.txt", "old c"), ("d.txt", "d")] {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let after = [
            ("a.txt", Some("new a")),
            ("b/c.txt", None),
            ("e/f.txt", Some("new f")),
        ];
        let changes = after.into_iter().filter_map(|(path, text)| {
            Difference::of(root.path(), path, text.map(str::to_owned)).expect("it can be read")
        });
        let changes = changes.collect();
        (root, changes)
    }

    #[test]
    fn a_killed_run_is_completed_whatever_it_had_written() {
        let (done, changes) = project();
        let before = files(done.path()).into_values().collect::<Vec<_>>();
        Session::begin(done.path())
            .and_then(|session| session.apply(&changes))
            .expect("it is written");
        let after: Vec<String> = files(done.path()).into_values().collect();
        assert_eq!(after, ["new a", "d", "new f"]);
        for written in 0..=changes.len() {
            let (root, changes) = project();
            let text = serde_json::to_string(&changes).expect("JSON");
            store(&root.path().join(SCRATCH).join(JOURNAL), &text).expect("the journal");
            for change in &changes[..written] {
                change.apply(root.path()).expect("it is written");
            }
            // Simulates a temporary file that the killed run was writing.
            if let Some(next) = changes
                .get(written)
                .filter(|one| one.path.ends_with("f.txt"))
            {
                fs::create_dir_all(root.path().join("e")).expect("a folder");
                let beside = root.path().join(next.path.with_file_name("f.txt.new"));
                fs::write(beside, "new").expect("a part");
            }
            assert!(check_complete(root.path()).is_err());
            drop(Session::begin(root.path()).expect("it is completed"));
            let now: Vec<String> = files(root.path()).into_values().collect();
            let expected = if written == 0 { &before } else { &after };
            assert_eq!(now, *expected, "after {written} files");
            assert!(!root.path().join("target").exists());
        }
    }

    #[test]
    fn a_file_that_was_changed_since_is_not_overwritten() {
        let (root, changes) = project();
        let text = serde_json::to_string(&changes).expect("JSON");
        let journal = root.path().join(SCRATCH).join(JOURNAL);
        store(&journal, &text).expect("the journal");
        changes[0].apply(root.path()).expect("it is written");
        fs::write(root.path().join("b/c.txt"), "mine").expect("a file");
        let before = files(root.path());
        let error = Session::begin(root.path()).expect_err("it was changed");
        assert!(
            error.to_string().contains("b/c.txt has changed since"),
            "{error}"
        );
        assert_eq!(files(root.path()), before);
    }

    #[test]
    fn a_change_that_fails_undoes_those_before_it() {
        let (root, changes) = project();
        fs::write(root.path().join("e"), "a file in place of a folder").expect("a file");
        let before = files(root.path());
        let session = Session::begin(root.path()).expect("nobody writes");
        let error = session.apply(&changes).expect_err("no folder");
        assert!(error.to_string().starts_with("cannot create"), "{error}");
        assert_eq!(files(root.path()), before);
    }

    #[cfg(unix)]
    #[test]
    fn two_processes_do_not_write_at_once() {
        let (root, _) = project();
        let first = Session::begin(root.path()).expect("nobody writes");
        let error = Session::begin(root.path()).expect_err("somebody writes");
        assert!(error.to_string().contains("another command"), "{error}");
        drop(first);
        assert!(Session::begin(root.path()).is_ok());
    }
}

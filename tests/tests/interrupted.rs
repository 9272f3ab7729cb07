//! Interrupts `cargo xtask update` at random moments, which are the same in every run.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tests::project::Project;
use tests::random::Random;

use crate::update::{Repository, XTASK, change, ended, real, shown, started, tree, update};

/// The signals, each with the exit status of `xtask` after the signal; after SIGKILL, a process has no exit status.
const SIGNALS: [(&str, Option<i32>); 3] =
    [("-INT", Some(130)), ("-TERM", Some(143)), ("-KILL", None)];

/// Starts an update without waiting for the end of the update.
fn start(project: &Project, repository: &Repository) -> Child {
    Command::new(XTASK)
        .arg(project.root())
        .args(["update", "--from"])
        .arg(&repository.0)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts")
}

/// Interrupts an update at random moments. After each signal, the files must be in the state before or after the
/// update. After SIGKILL, the files must be in one of these states once the next run has ended.
fn interrupt(project: &Project, repository: &Repository, moments: u64, seed: u64) {
    let before = tree(project);
    let begin = Instant::now();
    ended(&update(project, repository, &[]), 0);
    let length = begin.elapsed();
    let after = tree(project);
    assert!(after != before);
    let mut random = Random(seed);
    for moment in 0..moments {
        for path in tree(project).keys() {
            fs::remove_file(project.root().join(path)).expect("the file goes");
        }
        for (path, bytes) in &before {
            let path = project.root().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        }
        let micros = usize::try_from(length.as_micros()).expect("a short run");
        let wait = Duration::from_micros(random.below(micros) as u64);
        let (signal, status) = SIGNALS[usize::try_from(moment).expect("few") % SIGNALS.len()];
        let child = start(project, repository);
        thread::sleep(wait);
        let sent = Command::new("kill")
            .args([signal, &child.id().to_string()])
            .status();
        let sent = sent.expect("kill starts").success();
        let output = child.wait_with_output().expect("it ends");
        let code = output.status.code();
        let now = tree(project);
        let at = format!(
            "{signal} after {wait:?} of {length:?}, exit status {code:?}\n{}",
            shown(&output.stderr)
        );
        if signal == "-KILL" {
            // The next command that writes completes the interrupted run, even if the command is not an update.
            ended(&project.xtask(XTASK, &["regen"]), 0);
            let now = tree(project);
            assert!(now == before || now == after, "{at}");
            ended(&update(project, repository, &[]), 0);
            assert!(
                tree(project) == after,
                "{at}: the next run does not recover"
            );
        } else {
            assert!(now == before || now == after, "{at}");
            // A signal that arrives before the handlers are installed ends the process; in this case, there is no exit
            // status. A process that finished before the signal exits with 0.
            let ends = [None, Some(0), status];
            assert!(ends.contains(&code), "{at}");
            assert!(!sent || code != Some(0) || now == after, "{at}");
        }
        assert!(
            !project.root().join("target/xtask").exists() || signal != "-KILL",
            "{at}"
        );
    }
}

#[test]
fn an_interrupted_update_changes_nothing_or_everything() {
    let Some((project, repository)) = started("interrupted") else {
        return;
    };
    change(&repository);
    interrupt(&project, &repository, 10, 0x5eed);
}

#[test]
#[ignore = "exhaustive: interrupts 300 updates"]
fn an_update_can_be_interrupted_at_any_moment() {
    let Some((project, repository)) = started("any") else {
        return;
    };
    change(&repository);
    interrupt(&project, &repository, 300, 0xfeed);
}

#[test]
#[ignore = "exhaustive: generates every version twenty times"]
fn an_update_of_the_newest_descriptions_can_be_interrupted() {
    if let Some((project, repository, _)) = real("real-interrupted") {
        interrupt(&project, &repository, 10, 0xbeef);
    }
}
